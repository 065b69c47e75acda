/**
 * Made by `spapi listings types LUGGAGE --marketplace US` from the schema of LUGGAGE in United States, requirements
 * LISTING, version SANDBOX1. Run it again for a newer schema.
 */

/** The attributes of product type LUGGAGE. */
export interface LuggageAttributes {
  /**
   * Title.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly item_name: ReadonlyArray<LuggageItemName>
  /**
   * Brand.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly brand: ReadonlyArray<LuggageBrand>
  /**
   * Product id.
   * 1 value for each `marketplace_id`.
   */
  readonly externally_assigned_product_identifier?:
    | ReadonlyArray<LuggageExternallyAssignedProductIdentifier>
    | undefined
  /**
   * Without product id.
   * 1 value for each `marketplace_id`.
   */
  readonly supplier_declared_has_product_identifier_exemption?:
    | ReadonlyArray<LuggageSupplierDeclaredHasProductIdentifierExemption>
    | undefined
  /**
   * ASIN.
   * 1 value for each `marketplace_id`.
   */
  readonly merchant_suggested_asin?: ReadonlyArray<LuggageMerchantSuggestedAsin> | undefined
  /**
   * Condition.
   * 1 value for each `marketplace_id`.
   */
  readonly condition_type: ReadonlyArray<LuggageConditionType>
  /**
   * Condition note.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly condition_note?: ReadonlyArray<LuggageConditionNote> | undefined
  /**
   * Availability.
   * One value for each `fulfillment_channel_code`.
   */
  readonly fulfillment_availability?: ReadonlyArray<LuggageFulfillmentAvailability> | undefined
  /**
   * Offer.
   * One value for each `marketplace_id`, `currency` and `audience`.
   */
  readonly purchasable_offer: ReadonlyArray<LuggagePurchasableOffer>
  /**
   * List price.
   * 1 value for each `marketplace_id`.
   */
  readonly list_price?: ReadonlyArray<LuggageListPrice> | undefined
  /**
   * Shipping group.
   * 1 value for each `marketplace_id`.
   */
  readonly merchant_shipping_group?: ReadonlyArray<LuggageMerchantShippingGroup> | undefined
  /**
   * Maximum order quantity.
   * 1 value for each `marketplace_id`.
   */
  readonly max_order_quantity?: ReadonlyArray<LuggageMaxOrderQuantity> | undefined
  /**
   * Tax code.
   * 1 value for each `marketplace_id`.
   */
  readonly product_tax_code?: ReadonlyArray<LuggageProductTaxCode> | undefined
  /**
   * Without offer.
   * 1 value for each `marketplace_id`.
   */
  readonly skip_offer?: ReadonlyArray<LuggageSkipOffer> | undefined
  /**
   * Colour.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly color?: ReadonlyArray<LuggageColor> | undefined
  /**
   * Size.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly size?: ReadonlyArray<LuggageSize> | undefined
  /**
   * Style.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly style?: ReadonlyArray<LuggageStyle> | undefined
  /**
   * Material.
   * 1 to 5 values for each `marketplace_id` and `language_tag`.
   */
  readonly material?: ReadonlyArray<LuggageMaterial> | undefined
  /**
   * Pattern.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly pattern?: ReadonlyArray<LuggagePattern> | undefined
  /**
   * Department.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly department?: ReadonlyArray<LuggageDepartment> | undefined
  /**
   * Target gender.
   * 1 value for each `marketplace_id`.
   */
  readonly target_gender?: ReadonlyArray<LuggageTargetGender> | undefined
  /**
   * Age range.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly age_range_description?: ReadonlyArray<LuggageAgeRangeDescription> | undefined
  /**
   * Bullet point.
   * 1 to 10 values for each `marketplace_id` and `language_tag`.
   */
  readonly bullet_point?: ReadonlyArray<LuggageBulletPoint> | undefined
  /**
   * Description.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly product_description?: ReadonlyArray<LuggageProductDescription> | undefined
  /**
   * Keywords.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly generic_keyword?: ReadonlyArray<LuggageGenericKeyword> | undefined
  /**
   * Manufacturer.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly manufacturer?: ReadonlyArray<LuggageManufacturer> | undefined
  /**
   * Model name.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly model_name?: ReadonlyArray<LuggageModelName> | undefined
  /**
   * Model number.
   * 1 value for each `marketplace_id`.
   */
  readonly model_number?: ReadonlyArray<LuggageModelNumber> | undefined
  /**
   * Part number.
   * 1 value for each `marketplace_id`.
   */
  readonly part_number?: ReadonlyArray<LuggagePartNumber> | undefined
  /**
   * Item type.
   * 1 value for each `marketplace_id`.
   */
  readonly item_type_keyword?: ReadonlyArray<LuggageItemTypeKeyword> | undefined
  /**
   * Item type name.
   * 1 value for each `marketplace_id` and `language_tag`.
   */
  readonly item_type_name?: ReadonlyArray<LuggageItemTypeName> | undefined
  /**
   * Browse nodes.
   * 1 to 2 values for each `marketplace_id`.
   */
  readonly recommended_browse_nodes?: ReadonlyArray<LuggageRecommendedBrowseNodes> | undefined
  /**
   * Country.
   * 1 value for each `marketplace_id`.
   */
  readonly country_of_origin?: ReadonlyArray<LuggageCountryOfOrigin> | undefined
  /**
   * Number of items.
   * 1 value for each `marketplace_id`.
   */
  readonly number_of_items?: ReadonlyArray<LuggageNumberOfItems> | undefined
  /**
   * Unit count.
   * 1 value for each `marketplace_id`.
   */
  readonly unit_count?: ReadonlyArray<LuggageUnitCount> | undefined
  /**
   * Weight.
   * 1 value for each `marketplace_id`.
   */
  readonly item_weight?: ReadonlyArray<LuggageItemWeight> | undefined
  /**
   * Dimensions.
   * 1 value for each `marketplace_id`.
   */
  readonly item_dimensions?: ReadonlyArray<LuggageItemDimensions> | undefined
  /**
   * Package weight.
   * 1 value for each `marketplace_id`.
   */
  readonly item_package_weight?: ReadonlyArray<LuggageItemPackageWeight> | undefined
  /**
   * Package dimensions.
   * 1 value for each `marketplace_id`.
   */
  readonly item_package_dimensions?: ReadonlyArray<LuggageItemPackageDimensions> | undefined
  /**
   * Release date.
   * 1 value for each `marketplace_id`.
   */
  readonly merchant_release_date?: ReadonlyArray<LuggageMerchantReleaseDate> | undefined
  /**
   * Launch date.
   * 1 value for each `marketplace_id`.
   */
  readonly product_site_launch_date?: ReadonlyArray<LuggageProductSiteLaunchDate> | undefined
  /**
   * Main image.
   * 1 value for each `marketplace_id`.
   */
  readonly main_product_image_locator?: ReadonlyArray<LuggageMainProductImageLocator> | undefined
  /**
   * Image 1.
   * 1 value for each `marketplace_id`.
   */
  readonly other_product_image_locator_1?: ReadonlyArray<LuggageOtherProductImageLocator1> | undefined
  /**
   * Image 2.
   * 1 value for each `marketplace_id`.
   */
  readonly other_product_image_locator_2?: ReadonlyArray<LuggageOtherProductImageLocator2> | undefined
  /**
   * Parentage.
   * 1 value for each `marketplace_id`.
   */
  readonly parentage_level?: ReadonlyArray<LuggageParentageLevel> | undefined
  /**
   * Variation theme.
   * 1 value for each `marketplace_id`.
   * Required in some cases.
   */
  readonly variation_theme?: ReadonlyArray<LuggageVariationTheme> | undefined
  /**
   * Parent.
   * 1 value for each `marketplace_id`.
   * Required in some cases.
   */
  readonly child_parent_sku_relationship?: ReadonlyArray<LuggageChildParentSkuRelationship> | undefined
  /**
   * Batteries required.
   * 1 value for each `marketplace_id`.
   */
  readonly batteries_required?: ReadonlyArray<LuggageBatteriesRequired> | undefined
  /**
   * Batteries included.
   * 1 value for each `marketplace_id`.
   * Required in some cases.
   */
  readonly batteries_included?: ReadonlyArray<LuggageBatteriesIncluded> | undefined
  /**
   * Batteries.
   * 1 value for each `marketplace_id`.
   * Required in some cases.
   */
  readonly num_batteries?: ReadonlyArray<LuggageNumBatteries> | undefined
  /**
   * Dangerous goods.
   * 1 to 5 values for each `marketplace_id`.
   */
  readonly supplier_declared_dg_hz_regulation?: ReadonlyArray<LuggageSupplierDeclaredDgHzRegulation> | undefined
}

export interface LuggageItemName {
  /**
   * Title.
   * 1 to 200 characters. At most 600 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

/** Default: `"en_US"`. Not editable. Hidden in forms. */
export type LuggageLanguageTag = "en_US" | (string & {})

/** Default: `"ATVPDKIKX0DER"`. Not editable. Hidden in forms. */
export type LuggageMarketplaceId = "ATVPDKIKX0DER" | (string & {})

export interface LuggageBrand {
  /**
   * Brand.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageExternallyAssignedProductIdentifier {
  readonly type: "ean" | "upc" | "gtin" | "isbn"
  /** Pattern: `"^[0-9Xx]{8,14}$"`. */
  readonly value: string
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageSupplierDeclaredHasProductIdentifierExemption {
  readonly value: boolean
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageMerchantSuggestedAsin {
  /** Pattern: `"^[A-Z0-9]{10}$"`. */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageConditionType {
  /** Deprecated values: `"used_acceptable"`. */
  readonly value: LuggageConditionTypeValue
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export type LuggageConditionTypeValue = "new_new" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable"

export interface LuggageConditionNote {
  /**
   * Condition note.
   * 1 to 2000 characters. At most 6000 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageFulfillmentAvailability {
  readonly fulfillment_channel_code: "DEFAULT" | "AMAZON_NA" | "AMAZON_EU" | "AMAZON_FE"
  /** Value: at least 0. */
  readonly quantity?: number | undefined
  /** Value: 0 to 30. */
  readonly lead_time_to_ship_max_days?: number | undefined
  /** Format: date or date-time. */
  readonly restock_date?: string | undefined
}

export interface LuggagePurchasableOffer {
  readonly marketplace_id?: LuggageMarketplaceId | undefined
  /** 3 characters. */
  readonly currency: string
  readonly audience?: string | undefined
  readonly end_at?: LuggagePurchasableOfferEndAt | undefined
  /**
   * Price.
   * 1 item.
   */
  readonly our_price: ReadonlyArray<LuggagePurchasableOfferOurPrice>
  /**
   * Sale price.
   * 1 item.
   */
  readonly discounted_price?: ReadonlyArray<LuggagePurchasableOfferDiscountedPrice> | undefined
  /**
   * Minimum price.
   * 1 item.
   */
  readonly minimum_seller_allowed_price?: ReadonlyArray<LuggagePurchasableOfferMinimumSellerAllowedPrice> | undefined
  /**
   * Maximum price.
   * 1 item.
   */
  readonly maximum_seller_allowed_price?: ReadonlyArray<LuggagePurchasableOfferMaximumSellerAllowedPrice> | undefined
}

export interface LuggagePurchasableOfferEndAt {
  /** Format: date or date-time. */
  readonly value: string
}

export interface LuggagePurchasableOfferOurPrice {
  /** 1 item. */
  readonly schedule: ReadonlyArray<LuggagePurchasableOfferOurPriceSchedule>
}

export interface LuggagePurchasableOfferOurPriceSchedule {
  /** Above 0. A multiple of 0.01. */
  readonly value_with_tax: number
}

export interface LuggagePurchasableOfferDiscountedPrice {
  /** 1 item. */
  readonly schedule: ReadonlyArray<LuggagePurchasableOfferDiscountedPriceSchedule>
}

export interface LuggagePurchasableOfferDiscountedPriceSchedule {
  /** Above 0. A multiple of 0.01. */
  readonly value_with_tax: number
  /** Format: date or date-time. */
  readonly start_at?: string | undefined
  /** Format: date or date-time. */
  readonly end_at?: string | undefined
}

export interface LuggagePurchasableOfferMinimumSellerAllowedPrice {
  /** 1 item. */
  readonly schedule: ReadonlyArray<LuggagePurchasableOfferMinimumSellerAllowedPriceSchedule>
}

export interface LuggagePurchasableOfferMinimumSellerAllowedPriceSchedule {
  /** Above 0. A multiple of 0.01. */
  readonly value_with_tax: number
}

export interface LuggagePurchasableOfferMaximumSellerAllowedPrice {
  /** 1 item. */
  readonly schedule: ReadonlyArray<LuggagePurchasableOfferMaximumSellerAllowedPriceSchedule>
}

export interface LuggagePurchasableOfferMaximumSellerAllowedPriceSchedule {
  /** Above 0. A multiple of 0.01. */
  readonly value_with_tax: number
}

export interface LuggageListPrice {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  /** 3 characters. */
  readonly currency: string
  /** Value: at least 0. A multiple of 0.01. */
  readonly value_with_tax?: number | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageMerchantShippingGroup {
  /**
   * Shipping group.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageMaxOrderQuantity {
  /** Value: at least 1. */
  readonly value: number
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageProductTaxCode {
  /**
   * Tax code.
   * 1 to 50 characters. At most 150 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageSkipOffer {
  readonly value: boolean
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageColor {
  /**
   * Colour.
   * 1 to 50 characters. At most 150 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageSize {
  /**
   * Size.
   * 1 to 50 characters. At most 150 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageStyle {
  /**
   * Style.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageMaterial {
  /**
   * Material.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggagePattern {
  /**
   * Pattern.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageDepartment {
  /**
   * Department.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageTargetGender {
  readonly value: "male" | "female" | "unisex"
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageAgeRangeDescription {
  /**
   * Age range.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageBulletPoint {
  /**
   * Bullet point.
   * 1 to 700 characters. At most 2100 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageProductDescription {
  /**
   * Description.
   * 1 to 2000 characters. At most 6000 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageGenericKeyword {
  /**
   * Keywords.
   * 1 to 500 characters. At most 1500 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageManufacturer {
  /**
   * Manufacturer.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageModelName {
  /**
   * Model name.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageModelNumber {
  /**
   * Model number.
   * 1 to 40 characters. At most 120 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggagePartNumber {
  /**
   * Part number.
   * 1 to 40 characters. At most 120 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageItemTypeKeyword {
  /**
   * Item type.
   * 1 to 200 characters. At most 600 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageItemTypeName {
  /**
   * Item type name.
   * 1 to 100 characters. At most 300 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageRecommendedBrowseNodes {
  /** Pattern: `"^[0-9]+$"`. */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageCountryOfOrigin {
  /** Pattern: `"^[A-Z]{2}$"`. */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageNumberOfItems {
  /** Value: at least 1. */
  readonly value: number
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageUnitCount {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly type: LuggageUnitCountType
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageUnitCountType {
  /**
   * Unit.
   * 1 to 50 characters. At most 150 bytes in UTF-8.
   */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
}

export interface LuggageItemWeight {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "grams" | "kilograms" | "ounces" | "pounds"
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageItemDimensions {
  /** Length. */
  readonly length: LuggageItemDimensionsLength
  /** Width. */
  readonly width: LuggageItemDimensionsWidth
  /** Height. */
  readonly height: LuggageItemDimensionsHeight
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageItemDimensionsLength {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "centimeters" | "inches" | "millimeters"
}

export interface LuggageItemDimensionsWidth {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "centimeters" | "inches" | "millimeters"
}

export interface LuggageItemDimensionsHeight {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "centimeters" | "inches" | "millimeters"
}

export interface LuggageItemPackageWeight {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "grams" | "kilograms" | "ounces" | "pounds"
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageItemPackageDimensions {
  /** Length. */
  readonly length: LuggageItemPackageDimensionsLength
  /** Width. */
  readonly width: LuggageItemPackageDimensionsWidth
  /** Height. */
  readonly height: LuggageItemPackageDimensionsHeight
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageItemPackageDimensionsLength {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "centimeters" | "inches" | "millimeters"
}

export interface LuggageItemPackageDimensionsWidth {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "centimeters" | "inches" | "millimeters"
}

export interface LuggageItemPackageDimensionsHeight {
  /** Value: at least 0. A multiple of 0.01. */
  readonly value: number
  readonly unit: "centimeters" | "inches" | "millimeters"
}

export interface LuggageMerchantReleaseDate {
  /** Format: date or date-time. */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageProductSiteLaunchDate {
  /** Format: date or date-time. */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageMainProductImageLocator {
  /** At most 2048 characters. Format: uri. */
  readonly media_location: string
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageOtherProductImageLocator1 {
  /** At most 2048 characters. Format: uri. */
  readonly media_location: string
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageOtherProductImageLocator2 {
  /** At most 2048 characters. Format: uri. */
  readonly media_location: string
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageParentageLevel {
  /** `"parent"` Parent, `"child"` Child. */
  readonly value: "parent" | "child"
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageVariationTheme {
  readonly name: "COLOR" | "SIZE" | "SIZE/COLOR"
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageChildParentSkuRelationship {
  readonly child_relationship_type: "variation" | "package_quantity"
  /**
   * Parent SKU.
   * 1 to 40 characters. At most 120 bytes in UTF-8.
   */
  readonly parent_sku?: string | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageBatteriesRequired {
  readonly value: boolean
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageBatteriesIncluded {
  readonly value: boolean
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageNumBatteries {
  /** Value: at least 1. */
  readonly quantity: number
  readonly type: "aa" | "aaa" | "lithium_ion" | "9v"
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export interface LuggageSupplierDeclaredDgHzRegulation {
  readonly value: LuggageSupplierDeclaredDgHzRegulationValue
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export type LuggageSupplierDeclaredDgHzRegulationValue =
  | "not_applicable"
  | "ghs"
  | "storage"
  | "transportation"
  | "waste"
  | "other"
  | "unknown"
