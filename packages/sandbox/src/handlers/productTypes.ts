/**
 * Product Type Definitions 2020-09-01, and Uploads.
 */
import { createHash } from "node:crypto"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Catalogue from "../world/Catalogue.ts"
import * as Prng from "../world/Prng.ts"
import { required } from "../world/Submissions.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound } from "./common.ts"

const metaSchemaId = "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1"

const property = (title: string, value: object, selectors: ReadonlyArray<string>, max = 1) => ({
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

const stringSchema = (title: string, maxLength: number) => ({
  title,
  type: "string",
  minLength: 1,
  maxLength,
  maxUtf8ByteLength: 3 * maxLength,
  editable: true
})

/** A date as in Amazon's schemas: exactly one of two formats. */
const date = {
  type: "string",
  oneOf: [{ type: "string", format: "date" }, { type: "string", format: "date-time" }]
}

/** A selector that accepts any string, as in Amazon's schemas. */
const selector = (values: ReadonlyArray<string>) => ({
  type: "string",
  default: values[0],
  editable: false,
  hidden: true,
  anyOf: [{ type: "string" }, { type: "string", enum: values, enumNames: values }]
})

const closed = (required: ReadonlyArray<string>, properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false
})

const single = (items: object) => ({ type: "array", minItems: 1, maxItems: 1, items })

const prices = (title: string, more: object = {}) => ({
  title,
  ...single(closed(["schedule"], {
    schedule: single(closed(["value_with_tax"], { value_with_tax: { type: "number", exclusiveMinimum: 0 }, ...more }))
  }))
})

const availability = {
  title: "Availability",
  type: "array",
  minItems: 1,
  selectors: ["fulfillment_channel_code"],
  items: closed(["fulfillment_channel_code"], {
    fulfillment_channel_code: { type: "string", enum: ["DEFAULT", "AMAZON_NA", "AMAZON_EU", "AMAZON_FE"] },
    quantity: { type: "integer", minimum: 0 },
    restock_date: date
  })
}

const offer = {
  title: "Offer",
  type: "array",
  minItems: 1,
  selectors: ["marketplace_id", "currency", "audience"],
  items: closed(["currency", "our_price"], {
    marketplace_id: { $ref: "#/$defs/marketplace_id" },
    currency: { type: "string", minLength: 3, maxLength: 3 },
    audience: { type: "string" },
    end_at: closed(["value"], { value: date }),
    our_price: prices("Price"),
    discounted_price: prices("Sale price", { start_at: date, end_at: date })
  })
}

const conditions = ["new_new", "used_like_new", "used_very_good", "used_good", "used_acceptable"]

/** The JSON Schema of a product type, with Amazon's vocabulary. */
const schemaOf = (
  productType: string,
  requirements: string,
  enforced: boolean,
  marketplaceIds: ReadonlyArray<string>
) => ({
  $schema: metaSchemaId,
  $id: `https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/${productType}`,
  $comment: "Made by the sandbox",
  $defs: {
    marketplace_id: selector(marketplaceIds),
    language_tag: selector(["en_US"])
  },
  type: "object",
  required: enforced ? required[requirements] ?? [] : [],
  properties: {
    item_name: property("Title", stringSchema("Title", 200), ["marketplace_id", "language_tag"]),
    brand: property("Brand", stringSchema("Brand", 100), ["marketplace_id", "language_tag"]),
    condition_type: property(
      "Condition",
      { type: "string", enum: conditions, $lifecycle: { enumDeprecated: ["used_acceptable"] } },
      ["marketplace_id"]
    ),
    color: property("Colour", stringSchema("Colour", 50), ["marketplace_id", "language_tag"]),
    size: property("Size", stringSchema("Size", 50), ["marketplace_id", "language_tag"]),
    merchant_suggested_asin: property("ASIN", { type: "string", pattern: "^[A-Z0-9]{10}$" }, ["marketplace_id"]),
    bullet_point: property("Bullet point", stringSchema("Bullet point", 700), ["marketplace_id", "language_tag"], 10),
    product_description: property("Description", stringSchema("Description", 2000), ["marketplace_id", "language_tag"]),
    country_of_origin: property("Country", { type: "string", pattern: "^[A-Z]{2}$" }, ["marketplace_id"]),
    merchant_release_date: property("Release date", date, ["marketplace_id"]),
    product_site_launch_date: property("Launch date", date, ["marketplace_id"]),
    fulfillment_availability: availability,
    purchasable_offer: offer
  },
  additionalProperties: false
})

const metaSchema = {
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

/** Links to schemas are valid for a week. */
const linkSeconds = 7 * 86_400

const link = (call: Call, name: string, json: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(json))
  const checksum = createHash("md5").update(bytes).digest("base64")
  const id = `product-types.${name}.${Buffer.from(checksum, "base64").toString("hex")}`
  call.state.documents.put({ id, contentType: "application/json; charset=UTF-8", content: bytes, modified: call.clock })
  return {
    link: {
      resource: call.state.documents.presign(call.request.origin, id, call.clock, { seconds: linkSeconds }),
      verb: "GET"
    },
    checksum
  }
}

const getDefinitionsProductType = (call: Call): Http.Reply => {
  const productType = In.string(call.input, "productType") ?? ""
  const known = Catalogue.productTypes.find((type) => type.name === productType)
  if (known === undefined) throw notFound("product type", productType)
  const marketplaceIds = marketplacesOf(call, In.strings(call.input, "marketplaceIds")).map((marketplace) =>
    marketplace.id
  )
  const requirements = In.string(call.input, "requirements") ?? "LISTING"
  const requirementsEnforced = In.string(call.input, "requirementsEnforced") ?? "ENFORCED"
  const schema = schemaOf(productType, requirements, requirementsEnforced === "ENFORCED", marketplaceIds)
  const locale = In.string(call.input, "locale") ?? "DEFAULT"
  return Http.ok({
    metaSchema: link(call, "meta", metaSchema),
    schema: link(call, productType, schema),
    requirements,
    requirementsEnforced,
    propertyGroups: {
      product_identity: { title: "Product identity", propertyNames: ["item_name", "brand", "merchant_suggested_asin"] },
      offer: { title: "Offer", propertyNames: ["condition_type", "purchasable_offer", "fulfillment_availability"] },
      product_details: {
        title: "Product details",
        propertyNames: [
          "color",
          "size",
          "bullet_point",
          "product_description",
          "country_of_origin",
          "merchant_release_date",
          "product_site_launch_date"
        ]
      }
    },
    locale: locale === "DEFAULT" ? call.seller.marketplaces[0]!.locale : locale,
    marketplaceIds,
    productType,
    displayName: known.displayName,
    productTypeVersion: { version: "SANDBOX1", latest: true, releaseCandidate: false }
  })
}

/** The operations of Product Type Definitions and Uploads. */
export const handlers: Handlers = {
  "definitionsProductTypes_2020-09-01.getDefinitionsProductType": getDefinitionsProductType,
  "definitionsProductTypes_2020-09-01.searchDefinitionsProductTypes": (call) => {
    const marketplaceIds = marketplacesOf(call, In.strings(call.input, "marketplaceIds")).map((marketplace) =>
      marketplace.id
    )
    const words = [...In.strings(call.input, "keywords"), ...(In.string(call.input, "itemName") ?? "").split(" ")]
      .map((word) => word.toLowerCase())
      .filter((word) => word !== "")
    const matches = Catalogue.productTypes.filter(({ displayName, name }) =>
      words.length === 0 ||
      words.some((word) => name.toLowerCase().includes(word) || displayName.toLowerCase().includes(word))
    )
    return Http.ok({
      productTypes: matches.map((type) => ({ ...type, marketplaceIds })),
      productTypeVersion: "SANDBOX1"
    })
  },
  "uploads_2020-11-01.createUploadDestinationForResource": (call) => {
    const { clock, request, seller, state } = call
    const md5 = In.string(call.input, "contentMD5") ?? ""
    const contentType = In.string(call.input, "contentType") ?? "application/octet-stream"
    const id = `uploads.${Prng.make(state.settings.seed, "upload", seller.id, state.log.count()).hex(32)}`
    state.documents.put({ id, contentType, content: undefined, modified: clock, upload: true, md5 })
    return {
      status: 201,
      json: {
        payload: {
          uploadDestinationId: `sc/${id}`,
          url: state.documents.presign(request.origin, id, clock, { method: "PUT" }),
          headers: { "Content-Type": contentType, "Content-MD5": md5 }
        }
      }
    }
  }
}
