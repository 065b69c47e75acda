// AUTO-GENERATED from listingsItems_2020-09-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Listings Items 2020-09-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ListingsItems_2020_09_01`. */
export const facts: SectionFacts = {
  operations: {
    putListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ListingsItemPutRequest" } },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    deleteListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } }
      },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    patchListingsItem: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01",
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string", description: "A merchant token, or a vendor code." } },
        sku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        issueLocale: { in: "query", schema: { type: "string", description: "The language of messages: `en_US`. The first of the marketplace if not given." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ListingsItemPatchRequest" } },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    Issue: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        severity: { type: "string", enum: ["ERROR", "WARNING", "INFO"] },
        attributeName: { type: "string" }
      },
      required: ["code", "message", "severity"]
    },
    PatchOperation: {
      type: "object",
      properties: {
        op: { type: "string", enum: ["add", "replace", "delete"] },
        path: { type: "string" },
        value: { type: "array", items: { type: "object", additionalProperties: {} } }
      },
      required: ["op", "path"]
    },
    ListingsItemPatchRequest: {
      type: "object",
      properties: {
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
        patches: { type: "array", items: { $ref: "#/definitions/PatchOperation" }, minItems: 1 }
      },
      required: ["productType", "patches"]
    },
    ListingsItemPutRequest: {
      type: "object",
      properties: {
        productType: { type: "string", description: "A product type: `LUGGAGE`." },
        requirements: { type: "string", enum: ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"] },
        attributes: { type: "object", additionalProperties: {} }
      },
      required: ["productType", "attributes"]
    },
    ListingsItemSubmissionResponse: {
      type: "object",
      properties: {
        sku: { type: "string", description: "The seller's product number (SKU)." },
        status: { type: "string", enum: ["ACCEPTED", "INVALID"] },
        submissionId: { type: "string" },
        issues: { type: "array", items: { $ref: "#/definitions/Issue" } }
      },
      required: ["sku", "status", "submissionId"]
    }
  }
}
