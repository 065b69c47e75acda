// AUTO-GENERATED from vendorTransactionStatus.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Transaction Status v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorTransactionStatus`. */
export const facts: SectionFacts = {
  operations: {
    getTransaction: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        transactionId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetTransactionResponse" } }
    }
  },
  definitions: {
    GetTransactionResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionStatus" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    TransactionStatus: {
      type: "object",
      properties: {
        transactionStatus: { $ref: "#/definitions/Transaction" }
      }
    },
    Transaction: {
      type: "object",
      properties: {
        transactionId: { type: "string" },
        status: { type: "string", enum: ["Failure", "Processing", "Success"] },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      },
      required: ["transactionId", "status"]
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
