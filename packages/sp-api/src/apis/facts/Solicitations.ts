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
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      success: { "200": { $ref: "#/definitions/GetSolicitationActionsForOrderResponse" } }
    },
    createProductReviewAndSellerFeedbackSolicitation: {
      parameters: {
        amazonOrderId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetSolicitationActionResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" }, schema: { $ref: "#/definitions/LinkObject" } }, required: ["self", "schema"] },
        _embedded: { type: "object", properties: { schema: { $ref: "#/definitions/GetSchemaResponse" } } },
        payload: { $ref: "#/definitions/SolicitationsAction" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetSchemaResponse: {
      type: "object",
      properties: {
        _links: { type: "object", properties: { self: { $ref: "#/definitions/LinkObject" } }, required: ["self"] },
        payload: { $ref: "#/definitions/Schema" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateProductReviewAndSellerFeedbackSolicitationResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    }
  }
}
