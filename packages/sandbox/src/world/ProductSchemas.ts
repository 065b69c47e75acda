/**
 * The JSON Schemas of product types, in the shape of Amazon's: values with selectors, dates by `oneOf`, closed objects,
 * steps of numbers and conditions between attributes.
 */

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** The id of the vocabulary. */
export const metaSchemaId = "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1"

/** What a schema is for. */
export interface Purpose {
  readonly productType: string
  readonly requirements: string
  /** Whether attributes that are required must be there. */
  readonly enforced: boolean
  readonly marketplaceIds: ReadonlyArray<string>
  readonly languages: ReadonlyArray<string>
  /**
   * Whether it also takes what Amazon returns of a listing although its published schema refuses it: Amazon accepts a
   * listing as it was read.
   */
  readonly asStored?: boolean
}

const property = (title: string, value: object, selectors: ReadonlyArray<string>, max = 1): Schema => ({
  title,
  type: "array",
  minItems: 1,
  minUniqueItems: 1,
  maxUniqueItems: max,
  selectors,
  items: {
    type: "object",
    required: ["value"],
    properties: {
      value,
      language_tag: { $ref: "#/$defs/language_tag" },
      marketplace_id: { $ref: "#/$defs/marketplace_id" }
    },
    additionalProperties: false
  }
})

/** The selectors of values in a language. */
const localised = ["marketplace_id", "language_tag"]
/** The selector of other values. */
const placed = ["marketplace_id"]

const string = (title: string, maxLength: number): Schema => ({
  title,
  type: "string",
  minLength: 1,
  maxLength,
  maxUtf8ByteLength: 3 * maxLength,
  editable: true
})

/** A date as in Amazon's schemas: exactly one of two formats. */
const date: Schema = {
  type: "string",
  oneOf: [{ type: "string", format: "date" }, { type: "string", format: "date-time" }]
}

/** A selector that accepts any string, as in Amazon's schemas. */
const selector = (values: ReadonlyArray<string>): Schema => ({
  type: "string",
  default: values[0],
  editable: false,
  hidden: true,
  anyOf: [{ type: "string" }, { type: "string", enum: values, enumNames: values }]
})

const choice = (values: ReadonlyArray<string>, names: ReadonlyArray<string> = values): Schema => ({
  type: "string",
  enum: values,
  enumNames: names
})

const closed = (required: ReadonlyArray<string>, properties: object): Schema => ({
  type: "object",
  required,
  properties,
  additionalProperties: false
})

const single = (items: object): Schema => ({ type: "array", minItems: 1, maxItems: 1, items })

/** A number in a unit. */
const measure = (title: string, units: ReadonlyArray<string>): Schema => ({
  title,
  ...closed(["value", "unit"], {
    value: { type: "number", minimum: 0, multipleOf: 0.01 },
    unit: choice(units)
  })
})

/** Values that are objects beside their selectors. */
const objects = (title: string, required: ReadonlyArray<string>, properties: object): Schema => ({
  title,
  type: "array",
  minItems: 1,
  minUniqueItems: 1,
  maxUniqueItems: 1,
  selectors: placed,
  items: closed(required, { ...properties, marketplace_id: { $ref: "#/$defs/marketplace_id" } })
})

const image = (title: string): Schema =>
  objects(title, ["media_location"], { media_location: { type: "string", format: "uri", maxLength: 2048 } })

const prices = (title: string, more: object = {}): Schema => ({
  title,
  ...single(closed(["schedule"], {
    schedule: single(closed(["value_with_tax"], {
      value_with_tax: { type: "number", exclusiveMinimum: 0, multipleOf: 0.01 },
      ...more
    }))
  }))
})

const availability = (asStored: boolean): Schema => ({
  title: "Availability",
  type: "array",
  minItems: 1,
  selectors: ["fulfillment_channel_code"],
  items: closed(["fulfillment_channel_code"], {
    fulfillment_channel_code: choice(["DEFAULT", "AMAZON_NA", "AMAZON_EU", "AMAZON_FE"]),
    quantity: { type: "integer", minimum: 0 },
    lead_time_to_ship_max_days: { type: "integer", minimum: 0, maximum: 30 },
    restock_date: date,
    ...(asStored ? { marketplace_id: { $ref: "#/$defs/marketplace_id" } } : undefined)
  })
})

const offer = (asStored: boolean): Schema => {
  const end = asStored ? { type: ["string", "null"] } : date
  return {
    title: "Offer",
    type: "array",
    minItems: 1,
    selectors: ["marketplace_id", "currency", "audience"],
    items: closed(["currency", "our_price"], {
      marketplace_id: { $ref: "#/$defs/marketplace_id" },
      currency: { type: "string", minLength: 3, maxLength: 3 },
      audience: { type: "string" },
      ...(asStored ? { start_at: closed(["value"], { value: date }) } : undefined),
      end_at: closed(["value"], { value: end }),
      our_price: prices("Price"),
      discounted_price: prices("Sale price", { start_at: date, end_at: date }),
      minimum_seller_allowed_price: prices("Minimum price"),
      maximum_seller_allowed_price: prices("Maximum price")
    })
  }
}

const conditions = ["new_new", "used_like_new", "used_very_good", "used_good", "used_acceptable"]
const lengths = ["centimeters", "inches", "millimeters"]
const weights = ["grams", "kilograms", "ounces", "pounds"]
const identifiers = ["ean", "upc", "gtin", "isbn"]
const dangerous = ["not_applicable", "ghs", "storage", "transportation", "waste", "other", "unknown"]

const details: Readonly<Record<string, Schema>> = {
  color: property("Colour", string("Colour", 50), localised),
  size: property("Size", string("Size", 50), localised),
  style: property("Style", string("Style", 100), localised),
  material: property("Material", string("Material", 100), localised, 5),
  pattern: property("Pattern", string("Pattern", 100), localised),
  department: property("Department", string("Department", 100), localised),
  target_gender: property("Target gender", choice(["male", "female", "unisex"]), placed),
  age_range_description: property("Age range", string("Age range", 100), localised),
  bullet_point: property("Bullet point", string("Bullet point", 700), localised, 10),
  product_description: property("Description", string("Description", 2000), localised),
  generic_keyword: property("Keywords", string("Keywords", 500), localised),
  manufacturer: property("Manufacturer", string("Manufacturer", 100), localised),
  model_name: property("Model name", string("Model name", 100), localised),
  model_number: property("Model number", string("Model number", 40), placed),
  part_number: property("Part number", string("Part number", 40), placed),
  item_type_keyword: property("Item type", string("Item type", 200), placed),
  item_type_name: property("Item type name", string("Item type name", 100), localised),
  recommended_browse_nodes: property("Browse nodes", { type: "string", pattern: "^[0-9]+$" }, placed, 2),
  country_of_origin: property("Country", { type: "string", pattern: "^[A-Z]{2}$" }, placed),
  number_of_items: property("Number of items", { type: "integer", minimum: 1 }, placed),
  unit_count: objects("Unit count", ["value", "type"], {
    value: { type: "number", minimum: 0, multipleOf: 0.01 },
    type: closed(["value"], { value: string("Unit", 50), language_tag: { $ref: "#/$defs/language_tag" } })
  }),
  item_weight: objects("Weight", ["value", "unit"], {
    value: { type: "number", minimum: 0, multipleOf: 0.01 },
    unit: choice(weights)
  }),
  item_dimensions: objects("Dimensions", ["length", "width", "height"], {
    length: measure("Length", lengths),
    width: measure("Width", lengths),
    height: measure("Height", lengths)
  }),
  item_package_weight: objects("Package weight", ["value", "unit"], {
    value: { type: "number", minimum: 0, multipleOf: 0.01 },
    unit: choice(weights)
  }),
  item_package_dimensions: objects("Package dimensions", ["length", "width", "height"], {
    length: measure("Length", lengths),
    width: measure("Width", lengths),
    height: measure("Height", lengths)
  }),
  merchant_release_date: property("Release date", date, placed),
  product_site_launch_date: property("Launch date", date, placed),
  main_product_image_locator: image("Main image"),
  other_product_image_locator_1: image("Image 1"),
  other_product_image_locator_2: image("Image 2"),
  parentage_level: property("Parentage", choice(["parent", "child"], ["Parent", "Child"]), placed),
  variation_theme: objects("Variation theme", ["name"], { name: choice(["COLOR", "SIZE", "SIZE/COLOR"]) }),
  child_parent_sku_relationship: objects("Parent", ["child_relationship_type"], {
    child_relationship_type: choice(["variation", "package_quantity"]),
    parent_sku: string("Parent SKU", 40)
  }),
  batteries_required: property("Batteries required", { type: "boolean" }, placed),
  batteries_included: property("Batteries included", { type: "boolean" }, placed),
  num_batteries: objects("Batteries", ["quantity", "type"], {
    quantity: { type: "integer", minimum: 1 },
    type: choice(["aa", "aaa", "lithium_ion", "9v"])
  }),
  supplier_declared_dg_hz_regulation: property("Dangerous goods", choice(dangerous), placed, 5)
}

const identity: Readonly<Record<string, Schema>> = {
  item_name: property("Title", string("Title", 200), localised),
  brand: property("Brand", string("Brand", 100), localised),
  externally_assigned_product_identifier: objects("Product id", ["type", "value"], {
    type: choice(identifiers),
    value: { type: "string", pattern: "^[0-9Xx]{8,14}$" }
  }),
  supplier_declared_has_product_identifier_exemption: property("Without product id", { type: "boolean" }, placed),
  merchant_suggested_asin: property("ASIN", { type: "string", pattern: "^[A-Z0-9]{10}$" }, placed)
}

const offers = (asStored: boolean): Readonly<Record<string, Schema>> => ({
  condition_type: property(
    "Condition",
    { type: "string", enum: conditions, $lifecycle: { enumDeprecated: ["used_acceptable"] } },
    placed
  ),
  condition_note: property("Condition note", string("Condition note", 2000), localised),
  fulfillment_availability: availability(asStored),
  purchasable_offer: offer(asStored),
  list_price: objects("List price", ["value", "currency"], {
    value: { type: "number", minimum: 0, multipleOf: 0.01 },
    currency: { type: "string", minLength: 3, maxLength: 3 },
    value_with_tax: { type: "number", minimum: 0, multipleOf: 0.01 }
  }),
  merchant_shipping_group: property("Shipping group", string("Shipping group", 100), placed),
  max_order_quantity: property("Maximum order quantity", { type: "integer", minimum: 1 }, placed),
  product_tax_code: property("Tax code", string("Tax code", 50), placed),
  skip_offer: property("Without offer", { type: "boolean" }, placed)
})

/** The groups of attributes, by title, as the operation returns them. */
export const groups: Readonly<
  Record<string, { readonly title: string; readonly propertyNames: ReadonlyArray<string> }>
> = {
  product_identity: { title: "Product identity", propertyNames: Object.keys(identity) },
  offer: { title: "Offer", propertyNames: Object.keys(offers(false)) },
  product_details: { title: "Product details", propertyNames: Object.keys(details) }
}

/** The attributes that a listing requires, by `requirements`. */
const required: Readonly<Record<string, ReadonlyArray<string>>> = {
  LISTING: ["item_name", "brand", "condition_type", "purchasable_offer"],
  LISTING_PRODUCT_ONLY: ["item_name", "brand"],
  LISTING_OFFER_ONLY: ["condition_type", "purchasable_offer", "merchant_suggested_asin"]
}

const is = (name: string, value: unknown): Schema => ({
  required: [name],
  properties: { [name]: { contains: { required: ["value"], properties: { value: { const: value } } } } }
})

const requires = (condition: Schema, names: ReadonlyArray<string>): Schema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { required: names }
})

/** Attributes that others require. */
const conditionals: ReadonlyArray<Schema> = [
  requires(is("batteries_required", true), ["batteries_included"]),
  requires(is("batteries_included", true), ["num_batteries"]),
  requires(is("parentage_level", "child"), ["child_parent_sku_relationship", "variation_theme"])
]

/** The schema of a product type. */
export const schemaOf = (purpose: Purpose): Schema => {
  const { asStored = false, enforced, languages, marketplaceIds, productType, requirements } = purpose
  return {
    $schema: metaSchemaId,
    $id: `https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/${productType}`,
    $comment: "Made by the sandbox",
    $defs: { marketplace_id: selector(marketplaceIds), language_tag: selector(languages) },
    type: "object",
    required: enforced ? required[requirements] ?? [] : [],
    properties: { ...identity, ...offers(asStored), ...details },
    ...(enforced ? { allOf: conditionals } : undefined),
    additionalProperties: false
  }
}

/** The meta-schema of Amazon's vocabulary. */
export const metaSchema: Schema = {
  $schema: "https://json-schema.org/draft/2019-09/schema",
  $id: metaSchemaId,
  $vocabulary: {
    "https://json-schema.org/draft/2019-09/vocab/core": true,
    "https://json-schema.org/draft/2019-09/vocab/validation": true
  },
  type: ["object", "boolean"],
  properties: {
    editable: { type: "boolean" },
    hidden: { type: "boolean" },
    selectors: { type: "array", items: { type: "string" } },
    maxUniqueItems: { type: "integer", minimum: 0 },
    minUniqueItems: { type: "integer", minimum: 0 },
    maxUtf8ByteLength: { type: "integer", minimum: 0 },
    minUtf8ByteLength: { type: "integer", minimum: 0 }
  }
}
