// AUTO-GENERATED from solicitations.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Solicitations v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Solicitations`. */
export const facts: SectionFacts = {
  operations: {
    getSolicitationActionsForOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsolicitationactionsfororder",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetSolicitationActionsForOrderResponse" } }
    },
    createProductReviewAndSellerFeedbackSolicitation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createproductreviewandsellerfeedbacksolicitation",
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      success: { "201": { $ref: "#/definitions/CreateProductReviewAndSellerFeedbackSolicitationResponse" } }
    }
  },
  definitions: {
    LinkObject: {
      type: "object",
      properties: {
        href: { type: "string" },
        name: { type: "string" }
      },
      required: ["href"]
    },
    SolicitationsAction: {
      type: "object",
      properties: {
        name: { type: "string" }
      },
      required: ["name"]
    },
    Schema: { type: "object", additionalProperties: {} },
    GetSolicitationActionsForOrderResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" }, actions: { type: "array", items: { $ref: "#/definitions/LinkObject" } } }, required: ["self", "actions"] },
        _embedded: { type: "object", properties: { actions: { type: "array", items: { $ref: "#/definitions/GetSolicitationActionResponse" } } }, required: ["actions"] },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetSolicitationActionResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" }, schema: { $ref: "#/definitions/LinkObject" } }, required: ["self", "schema"] },
        _embedded: { type: "object", properties: { schema: { $ref: "#/definitions/GetSchemaResponse" } } },
        payload: { $ref: "#/definitions/SolicitationsAction" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetSchemaResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" } }, required: ["self"] },
        payload: { $ref: "#/definitions/Schema" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CreateProductReviewAndSellerFeedbackSolicitationResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
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
