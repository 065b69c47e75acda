// AUTO-GENERATED from fbaInbound.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of FBA Inbound Eligibility v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FbaInbound`. */
export const facts: SectionFacts = {
  operations: {
    getItemEligibilityPreview: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getitemeligibilitypreview",
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        asin: { in: "query", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        program: { in: "query", required: true, schema: { type: "string", enum: ["INBOUND", "COMMINGLING"] } }
      },
      success: { "200": { $ref: "#/definitions/GetItemEligibilityPreviewResponse" } }
    }
  },
  definitions: {
    GetItemEligibilityPreviewResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ItemEligibilityPreview" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ItemEligibilityPreview: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        program: { type: "string", enum: ["INBOUND", "COMMINGLING"] },
        isEligibleForProgram: { type: "boolean" },
        ineligibilityReasonList: { type: "array", items: { type: "string", enum: ["FBA_INB_0004", "FBA_INB_0006", "FBA_INB_0007", "FBA_INB_0008", "FBA_INB_0009", "FBA_INB_0010", "FBA_INB_0011", "FBA_INB_0012", "FBA_INB_0013", "FBA_INB_0014", "FBA_INB_0015", "FBA_INB_0016", "FBA_INB_0017", "FBA_INB_0018", "FBA_INB_0019", "FBA_INB_0034", "FBA_INB_0035", "FBA_INB_0036", "FBA_INB_0037", "FBA_INB_0038", "FBA_INB_0050", "FBA_INB_0051", "FBA_INB_0053", "FBA_INB_0055", "FBA_INB_0056", "FBA_INB_0059", "FBA_INB_0065", "FBA_INB_0066", "FBA_INB_0067", "FBA_INB_0068", "FBA_INB_0095", "FBA_INB_0097", "FBA_INB_0098", "FBA_INB_0099", "FBA_INB_0100", "FBA_INB_0103", "FBA_INB_0104", "FBA_INB_0197", "FBA_INB_0342", "FBA_INB_0465", "UNKNOWN_INB_ERROR_CODE"] } }
      },
      required: ["asin", "program", "isEligibleForProgram"]
    },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." }
      },
      required: ["code"]
    }
  }
}
