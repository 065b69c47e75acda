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
   * Condition.
   * 1 value for each `marketplace_id`.
   */
  readonly condition_type: ReadonlyArray<LuggageConditionType>
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
   * ASIN.
   * 1 value for each `marketplace_id`.
   */
  readonly merchant_suggested_asin?: ReadonlyArray<LuggageMerchantSuggestedAsin> | undefined
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
   * Country.
   * 1 value for each `marketplace_id`.
   */
  readonly country_of_origin?: ReadonlyArray<LuggageCountryOfOrigin> | undefined
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
   * Availability.
   * One value for each `fulfillment_channel_code`.
   */
  readonly fulfillment_availability?: ReadonlyArray<LuggageFulfillmentAvailability> | undefined
  /**
   * Offer.
   * One value for each `marketplace_id`, `currency` and `audience`.
   */
  readonly purchasable_offer: ReadonlyArray<LuggagePurchasableOffer>
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

export interface LuggageConditionType {
  /** Deprecated values: `"used_acceptable"`. */
  readonly value: LuggageConditionTypeValue
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
}

export type LuggageConditionTypeValue = "new_new" | "used_like_new" | "used_very_good" | "used_good" | "used_acceptable"

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

export interface LuggageMerchantSuggestedAsin {
  /** Pattern: `"^[A-Z0-9]{10}$"`. */
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

export interface LuggageCountryOfOrigin {
  /** Pattern: `"^[A-Z]{2}$"`. */
  readonly value: string
  readonly language_tag?: LuggageLanguageTag | undefined
  readonly marketplace_id?: LuggageMarketplaceId | undefined
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

export interface LuggageFulfillmentAvailability {
  readonly fulfillment_channel_code: "DEFAULT" | "AMAZON_NA" | "AMAZON_EU" | "AMAZON_FE"
  /** Value: at least 0. */
  readonly quantity?: number | undefined
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
  /** Above 0. */
  readonly value_with_tax: number
}

export interface LuggagePurchasableOfferDiscountedPrice {
  /** 1 item. */
  readonly schedule: ReadonlyArray<LuggagePurchasableOfferDiscountedPriceSchedule>
}

export interface LuggagePurchasableOfferDiscountedPriceSchedule {
  /** Above 0. */
  readonly value_with_tax: number
  /** Format: date or date-time. */
  readonly start_at?: string | undefined
  /** Format: date or date-time. */
  readonly end_at?: string | undefined
}
