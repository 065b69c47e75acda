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
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string" } },
        sku: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" } } },
        issueLocale: { in: "query", schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ListingsItemPutRequest" } },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    deleteListingsItem: {
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string" } },
        sku: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" } } },
        issueLocale: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    },
    patchListingsItem: {
      parameters: {
        sellerId: { in: "path", required: true, schema: { type: "string" } },
        sku: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" } } },
        issueLocale: { in: "query", schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ListingsItemPatchRequest" } },
      success: { "200": { $ref: "#/definitions/ListingsItemSubmissionResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" } }
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
        productType: { type: "string" },
        patches: { type: "array", items: { $ref: "#/definitions/PatchOperation" }, minItems: 1 }
      },
      required: ["productType", "patches"]
    },
    ListingsItemPutRequest: {
      type: "object",
      properties: {
        productType: { type: "string" },
        requirements: { type: "string", enum: ["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"] },
        attributes: { type: "object", additionalProperties: {} }
      },
      required: ["productType", "attributes"]
    },
    ListingsItemSubmissionResponse: {
      type: "object",
      properties: {
        sku: { type: "string" },
        status: { type: "string", enum: ["ACCEPTED", "INVALID"] },
        submissionId: { type: "string" },
        issues: { type: "array", items: { $ref: "#/definitions/Issue" } }
      },
      required: ["sku", "status", "submissionId"]
    }
  }
}
