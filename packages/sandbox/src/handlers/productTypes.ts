/**
 * Product Type Definitions 2020-09-01, and uploads: both lead to documents.
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

const text = (title: string, maxLength: number) => ({
  title,
  type: "string",
  minLength: 1,
  maxLength,
  maxUtf8ByteLength: 3 * maxLength,
  editable: true
})

/** The schema of a product type, in the JSON Schema of Amazon's vocabulary. */
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
    marketplace_id: { type: "string", enum: marketplaceIds, editable: false, hidden: true },
    language_tag: { type: "string", editable: false, hidden: true }
  },
  type: "object",
  required: enforced ? required[requirements] ?? [] : [],
  properties: {
    item_name: property("Title", text("Title", 200), ["marketplace_id", "language_tag"]),
    brand: property("Brand", text("Brand", 100), ["marketplace_id", "language_tag"]),
    condition_type: property(
      "Condition",
      { type: "string", enum: ["new_new", "used_like_new", "used_very_good", "used_good", "used_acceptable"] },
      ["marketplace_id"]
    ),
    color: property("Colour", text("Colour", 50), ["marketplace_id", "language_tag"]),
    size: property("Size", text("Size", 50), ["marketplace_id", "language_tag"]),
    merchant_suggested_asin: property("ASIN", { type: "string", pattern: "^[A-Z0-9]{10}$" }, ["marketplace_id"]),
    fulfillment_availability: {
      title: "Availability",
      type: "array",
      selectors: ["fulfillment_channel_code"],
      items: {
        type: "object",
        required: ["fulfillment_channel_code"],
        properties: {
          fulfillment_channel_code: { type: "string", enum: ["DEFAULT", "AMAZON_NA", "AMAZON_EU", "AMAZON_FE"] },
          quantity: { type: "integer", minimum: 0 }
        }
      }
    },
    purchasable_offer: {
      title: "Offer",
      type: "array",
      minItems: 1,
      selectors: ["marketplace_id", "currency", "audience"],
      items: {
        type: "object",
        required: ["currency", "our_price"],
        properties: {
          marketplace_id: { $ref: "#/$defs/marketplace_id" },
          currency: { type: "string", minLength: 3, maxLength: 3 },
          audience: { type: "string" },
          our_price: {
            type: "array",
            maxUniqueItems: 1,
            items: {
              type: "object",
              required: ["schedule"],
              properties: {
                schedule: {
                  type: "array",
                  items: {
                    type: "object",
                    required: ["value_with_tax"],
                    properties: { value_with_tax: { type: "number", exclusiveMinimum: 0 } }
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  additionalProperties: true
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

/** Links to product type documents are good for a week. */
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
  const productType = In.text(call.input, "productType") ?? ""
  const known = Catalogue.productTypes.find((type) => type.name === productType)
  if (known === undefined) throw notFound("product type", productType)
  const marketplaceIds = marketplacesOf(call, In.texts(call.input, "marketplaceIds")).map((one) => one.id)
  const requirements = In.text(call.input, "requirements") ?? "LISTING"
  const requirementsEnforced = In.text(call.input, "requirementsEnforced") ?? "ENFORCED"
  const schema = schemaOf(productType, requirements, requirementsEnforced === "ENFORCED", marketplaceIds)
  const locale = In.text(call.input, "locale") ?? "DEFAULT"
  return Http.ok({
    metaSchema: link(call, "meta", metaSchema),
    schema: link(call, productType, schema),
    requirements,
    requirementsEnforced,
    propertyGroups: {
      product_identity: { title: "Product identity", propertyNames: ["item_name", "brand", "merchant_suggested_asin"] },
      offer: { title: "Offer", propertyNames: ["condition_type", "purchasable_offer", "fulfillment_availability"] },
      product_details: { title: "Product details", propertyNames: ["color", "size"] }
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
    const marketplaceIds = marketplacesOf(call, In.texts(call.input, "marketplaceIds")).map((one) => one.id)
    const words = [...In.texts(call.input, "keywords"), ...(In.text(call.input, "itemName") ?? "").split(" ")]
      .map((word) => word.toLowerCase())
      .filter((word) => word !== "")
    const found = Catalogue.productTypes.filter(({ displayName, name }) =>
      words.length === 0 ||
      words.some((word) => name.toLowerCase().includes(word) || displayName.toLowerCase().includes(word))
    )
    return Http.ok({ productTypes: found.map((type) => ({ ...type, marketplaceIds })), productTypeVersion: "SANDBOX1" })
  },
  "uploads_2020-11-01.createUploadDestinationForResource": (call) => {
    const { clock, request, seller, state } = call
    const md5 = In.text(call.input, "contentMD5") ?? ""
    const contentType = In.text(call.input, "contentType") ?? "application/octet-stream"
    const id = `uploads.${
      Prng.make(state.settings.seed, "upload", seller.id, state.log.count()).text(32, "0123456789abcdef")
    }`
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
