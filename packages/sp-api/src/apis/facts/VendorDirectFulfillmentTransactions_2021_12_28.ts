// AUTO-GENERATED from vendorDirectFulfillmentTransactions_2021-12-28.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Vendor Direct Fulfillment Transactions 2021-12-28 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `VendorDirectFulfillmentTransactions_2021_12_28`. */
export const facts: SectionFacts = {
  operations: {
    getTransactionStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        transactionId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/TransactionStatus" } }
    }
  },
  definitions: {
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
