/**
 * A product type of our own that is made as Amazon makes its own: `$defs` that accept any string beside the right one,
 * arrays with selectors, dates that are a date or a date-time, nested offers, and rules about several attributes in the
 * root's `allOf`.
 */

/** A JSON Schema. */
export type Schema = { readonly [key: string]: unknown }

export const marketplaceId = "ATVPDKIKX0DER"

const described = (title: string) => ({
  title,
  description: `The ${title} of the product`,
  editable: true,
  hidden: false
})

const marketplace = { $ref: "#/$defs/marketplace_id" }

const language = { $ref: "#/$defs/language_tag" }

const object = (required: ReadonlyArray<string>, properties: Schema) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false
})

/** An attribute: an array of values with their selectors. */
export const attribute = (value: Schema, more: Schema = {}) => ({
  ...described("attribute"),
  type: "array",
  minItems: 1,
  minUniqueItems: 1,
  maxUniqueItems: 1,
  selectors: ["marketplace_id"],
  items: object(["value"], { value: { ...described("value"), ...value }, marketplace_id: marketplace }),
  ...more
})

const localized = (value: Schema, max = 1) =>
  attribute(value, {
    maxUniqueItems: max,
    selectors: ["marketplace_id", "language_tag"],
    items: object(["value", "language_tag"], {
      value: { ...described("value"), type: "string", ...value },
      language_tag: language,
      marketplace_id: marketplace
    })
  })

/** A date as every schema of Amazon's has it. */
export const date: Schema = {
  type: "string",
  oneOf: [{ type: "string", format: "date" }, { type: "string", format: "date-time" }]
}

const measure = (units: ReadonlyArray<string>) => ({
  unit: { type: "string", anyOf: [{ type: "string" }, { type: "string", enum: units, enumNames: units }] },
  value: { type: "number", minimum: 0, exclusiveMinimum: 0, maximum: 100_000_000 }
})

const price = { type: "number", minimum: 0, maximum: 1_000_000_000, multipleOf: 0.01 }

const schedule = (more: Schema = {}) => ({
  type: "array",
  minItems: 1,
  maxItems: 1,
  items: object(["schedule"], {
    schedule: {
      type: "array",
      minItems: 1,
      maxItems: 1,
      items: object(["value_with_tax"], { value_with_tax: price, ...more })
    }
  })
})

const has = (name: string, values: ReadonlyArray<unknown>, property = "value") => ({
  required: [name],
  properties: { [name]: { contains: { required: [property], properties: { [property]: { enum: values } } } } }
})

const without = (name: string) => ({
  not: { required: [name], properties: { [name]: { items: { required: ["value"] } } } }
})

// oxlint-disable no-thenable
const rules = [
  // About several attributes.
  {
    if: { anyOf: [{ allOf: [has("supplier_declared_dg_hz_regulation", ["ghs"]), without("parentage_level")] }] },
    then: { required: ["safety_data_sheet_url"] }
  },
  {
    if: { allOf: [without("merchant_suggested_asin"), without("parentage_level")] },
    then: { required: ["externally_assigned_product_identifier"] }
  },
  // About one alone.
  {
    if: has("supplier_declared_dg_hz_regulation", ["not_applicable"]),
    then: {
      properties: {
        supplier_declared_dg_hz_regulation: {
          items: { properties: { value: { not: { enum: ["storage", "waste"] } } } }
        }
      }
    }
  },
  {
    properties: {
      fulfillment_availability: {
        items: {
          if: {
            required: ["fulfillment_channel_code"],
            properties: { fulfillment_channel_code: { enum: ["AMAZON_NA"] } }
          },
          then: { not: { required: ["quantity"] } },
          else: { required: ["quantity"] }
        }
      }
    }
  }
]

/** The schema. */
export const schema: Schema = {
  $schema: "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1",
  $id: "https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/LAMP",
  $comment: "Amazon product type definition for LAMP product type",
  $defs: {
    marketplace_id: {
      default: marketplaceId,
      editable: false,
      hidden: true,
      examples: ["Amazon.com"],
      type: "string",
      anyOf: [{ type: "string" }, { type: "string", enum: [marketplaceId], enumNames: ["Amazon.com"] }]
    },
    language_tag: {
      default: "en_US",
      editable: false,
      hidden: true,
      examples: ["English (United States)"],
      type: "string",
      anyOf: [{ type: "string" }, { type: "string", enum: ["en_US"], enumNames: ["English (United States)"] }]
    }
  },
  type: "object",
  required: ["item_name", "brand"],
  properties: {
    item_name: localized({ minLength: 1, maxLength: 200, maxUtf8ByteLength: 400 }),
    brand: localized({ maxLength: 100 }),
    bullet_point: localized({ minLength: 1, maxLength: 700, minUtf8ByteLength: 3, maxUtf8ByteLength: 700 }, 10),
    color: localized({
      anyOf: [{ type: "string" }, { type: "string", enum: ["Red", "Blue"] }],
      $lifecycle: { enumDeprecated: ["Crimson"] }
    }),
    condition_type: attribute({
      type: "string",
      enum: ["new_new", "used_good", "used_like_new"],
      enumNames: ["New", "Used - Good", "Used - Like New"],
      $lifecycle: { enumDeprecated: ["used_good"] }
    }),
    is_fragile: attribute({ type: "boolean" }),
    number_of_items: attribute({ type: "integer", minimum: 1, maximum: 1_000_000_000 }),
    list_price: attribute({}, {
      selectors: ["marketplace_id", "currency"],
      items: object(["value", "currency"], {
        value: price,
        currency: { type: "string", enum: ["USD"] },
        marketplace_id: marketplace
      })
    }),
    item_weight: attribute({}, {
      items: object(["unit", "value"], { ...measure(["grams", "pounds"]), marketplace_id: marketplace })
    }),
    battery: attribute({}, {
      items: object([], {
        cell_composition: {
          type: "array",
          minItems: 1,
          maxItems: 2,
          items: object(["value"], { value: { type: "string", enum: ["nimh", "lithium_ion"] } })
        },
        weight: { type: "array", minItems: 1, maxItems: 1, items: object(["unit", "value"], measure(["grams"])) },
        marketplace_id: marketplace
      })
    }),
    merchant_release_date: attribute(date),
    main_product_image_locator: attribute({}, {
      items: object(["media_location"], {
        media_location: { type: "string", format: "uri" },
        marketplace_id: marketplace
      })
    }),
    merchant_suggested_asin: attribute({ type: "string", pattern: "^[A-Z0-9]{10}$" }),
    externally_assigned_product_identifier: attribute({}, {
      selectors: ["marketplace_id", "type"],
      items: object(["type", "value"], {
        type: { type: "string", enum: ["ean", "upc"] },
        value: { type: "string", minLength: 12, maxLength: 14 },
        marketplace_id: marketplace
      })
    }),
    parentage_level: attribute({ type: "string", enum: ["child", "parent"] }),
    supplier_declared_dg_hz_regulation: attribute(
      { type: "string", enum: ["not_applicable", "ghs", "storage", "waste"] },
      { maxUniqueItems: 3 }
    ),
    safety_data_sheet_url: localized({ format: "uri" }),
    fulfillment_availability: {
      ...described("availability"),
      type: "array",
      minItems: 1,
      maxUniqueItems: 1,
      selectors: ["fulfillment_channel_code"],
      items: object(["fulfillment_channel_code"], {
        fulfillment_channel_code: { type: "string", enum: ["AMAZON_NA", "DEFAULT"] },
        quantity: { type: "integer", minimum: 0 },
        restock_date: date,
        lead_time_to_ship_max_days: { type: "integer", minimum: 0, maximum: 30 }
      })
    },
    purchasable_offer: {
      ...described("offer"),
      type: "array",
      minItems: 1,
      minUniqueItems: 1,
      maxUniqueItems: 1,
      selectors: ["marketplace_id", "currency", "audience"],
      items: object(["currency", "our_price"], {
        marketplace_id: marketplace,
        currency: { type: "string", enum: ["USD"] },
        audience: { type: "string", enum: ["ALL", "B2B"] },
        end_at: object(["value"], { value: date }),
        our_price: schedule(),
        discounted_price: schedule({ start_at: date, end_at: date })
      })
    }
  },
  additionalProperties: false,
  allOf: rules
}

/** Attributes as `getListingsItem` returns them: with selectors and parts that the schema does not have. */
export const asRead = {
  item_name: [{ value: "A lamp", language_tag: "en_US", marketplace_id: marketplaceId }],
  brand: [{ value: "Example", language_tag: "en_US", marketplace_id: marketplaceId }],
  condition_type: [{ value: "new_new", marketplace_id: marketplaceId }],
  item_weight: [{ unit: "grams", value: 420.5, marketplace_id: marketplaceId }],
  list_price: [{ value: 19.99, currency: "USD", marketplace_id: marketplaceId }],
  merchant_release_date: [{ value: "2026-03-01T08:00:00.000Z", marketplace_id: marketplaceId }],
  externally_assigned_product_identifier: [{ type: "ean", value: "4006381333931", marketplace_id: marketplaceId }],
  fulfillment_availability: [{ fulfillment_channel_code: "DEFAULT", quantity: 5, marketplace_id: marketplaceId }],
  purchasable_offer: [{
    audience: "ALL",
    currency: "USD",
    start_at: { value: "2023-07-27T02:51:53.956Z" },
    end_at: { value: null },
    our_price: [{ schedule: [{ value_with_tax: 17.49 }] }],
    marketplace_id: marketplaceId
  }]
}

/** Issues as lines. */
export const lines = (
  issues: ReadonlyArray<{ readonly path: string; readonly message: string }>
): Array<string> => issues.map(({ message, path }) => `${path} ${message}`)
