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
      body: { required: true, schema: { $ref: "#/definitions/CreateRestrictedDataTokenRequest" } },
      success: { "200": { $ref: "#/definitions/CreateRestrictedDataTokenResponse" } }
    }
  },
  definitions: {
    CreateRestrictedDataTokenRequest: {
      type: "object",
      properties: {
        targetApplication: { type: "string" },
        restrictedResources: { type: "array", items: { $ref: "#/definitions/RestrictedResource" } }
      },
      required: ["restrictedResources"]
    },
    RestrictedResource: {
      type: "object",
      properties: {
        method: { type: "string", enum: ["GET", "PUT", "POST", "DELETE"] },
        path: { type: "string" },
        dataElements: { type: "array", items: { type: "string" } }
      },
      required: ["method", "path"]
    },
    CreateRestrictedDataTokenResponse: {
      type: "object",
      properties: {
        restrictedDataToken: { type: "string" },
        expiresIn: { type: "integer" }
      }
    },
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
      }
    }
  }
}
