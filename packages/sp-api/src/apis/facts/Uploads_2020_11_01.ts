// AUTO-GENERATED from uploads_2020-11-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Uploads 2020-11-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Uploads_2020_11_01`. */
export const facts: SectionFacts = {
  operations: {
    createUploadDestinationForResource: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createuploaddestinationforresource",
      parameters: {
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        contentMD5: { in: "query", required: true, schema: { type: "string" } },
        resource: { in: "path", required: true, schema: { type: "string" } },
        contentType: { in: "query", schema: { type: "string" } }
      },
      success: { "201": { $ref: "#/definitions/CreateUploadDestinationResponse" } }
    }
  },
  definitions: {
    CreateUploadDestinationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/UploadDestination" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    UploadDestination: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string", description: "From `createUploadDestinationForResource`." },
        url: { type: "string" },
        headers: { type: "object", additionalProperties: {} }
      }
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code", "message"]
    }
  }
}
