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
      reference: "https://developer-docs.amazon.com/sp-api/reference/rotateapplicationclientsecret",
      success: { "204": null }
    }
  },
  definitions: {
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
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
