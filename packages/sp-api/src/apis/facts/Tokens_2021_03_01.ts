// AUTO-GENERATED from tokens_2021-03-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Tokens 2021-03-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Tokens_2021_03_01`. */
export const facts: SectionFacts = {
  operations: {
    createRestrictedDataToken: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createrestricteddatatoken",
      body: { required: true, schema: { $ref: "#/definitions/CreateRestrictedDataTokenRequest" } },
      success: { "200": { $ref: "#/definitions/CreateRestrictedDataTokenResponse" } }
    }
  },
  definitions: {
    CreateRestrictedDataTokenRequest: {
      type: "object",
      properties: {
        targetApplication: { type: "string" },
        restrictedResources: { type: "array", items: { $ref: "#/definitions/RestrictedResource" }, maxItems: 50 }
      },
      required: ["restrictedResources"]
    },
    RestrictedResource: {
      type: "object",
      properties: {
        method: { type: "string", enum: ["GET", "PUT", "POST", "DELETE"] },
        path: { type: "string" },
        dataElements: { type: "array", items: { type: "string", known: ["buyerInfo", "shippingAddress", "buyerTaxInformation"] } }
      },
      required: ["method", "path"]
    },
    CreateRestrictedDataTokenResponse: {
      type: "object",
      properties: {
        restrictedDataToken: { type: "string" },
        expiresIn: { type: "integer", unit: "seconds" }
      }
    },
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
      }
    }
  }
}
