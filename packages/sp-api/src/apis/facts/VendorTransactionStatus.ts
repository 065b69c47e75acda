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
        errors: { $ref: "#/definitions/ErrorList" }
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
        errors: { $ref: "#/definitions/ErrorList" }
      },
      required: ["transactionId", "status"]
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
