// AUTO-GENERATED from application_2023-11-30.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Application Management 2023-11-30 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Application_2023_11_30`. */
export const facts: SectionFacts = {
  operations: {
    rotateApplicationClientSecret: {
      success: { "204": null }
    }
  },
  definitions: {
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" } }
      },
      required: ["errors"]
    },
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
