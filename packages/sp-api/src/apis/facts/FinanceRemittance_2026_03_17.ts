// AUTO-GENERATED from financeRemittance-2026-03-17.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Finance Remittance 2026-03-17 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FinanceRemittance_2026_03_17`. */
export const facts: SectionFacts = {
  operations: {
    getRemittanceHeaders: {
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string" } },
        startDate: { in: "query", schema: { type: "string", format: "date-time" } },
        endDate: { in: "query", schema: { type: "string", format: "date-time" } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetRemittancesResponse" } }
    },
    getRemittance: {
      parameters: {
        uniquePaymentId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string" } },
        nextTokenForLineItems: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetRemittanceResponse" } }
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
    },
    RemittanceStatus: { type: "string", enum: ["IN_PROGRESS", "SUCCESSFUL", "FAILED"] },
    RelatedIdentifier: {
      type: "object",
      properties: {
        relatedIdentifierName: { type: "string", enum: ["VENDOR_CODE", "PAYEE_CODE"] },
        relatedIdentifierValue: { type: "array", items: { type: "string" } }
      },
      required: ["relatedIdentifierName", "relatedIdentifierValue"]
    },
    RelatedItemIdentifier: {
      type: "object",
      properties: {
        relatedIdentifierName: { type: "string", enum: ["VENDOR_CODE"] },
        relatedIdentifierValue: { type: "array", items: { type: "string" } }
      },
      required: ["relatedIdentifierName", "relatedIdentifierValue"]
    },
    BigDecimal: { type: "number" },
    Currency: {
      type: "object",
      properties: {
        currencyCode: { type: "string" },
        currencyAmount: { $ref: "#/definitions/BigDecimal" }
      },
      required: ["currencyCode", "currencyAmount"]
    },
    Breakdown: {
      type: "object",
      properties: {
        breakdownType: { type: "string" },
        breakdownAmount: { $ref: "#/definitions/Currency" }
      },
      required: ["breakdownType", "breakdownAmount"]
    },
    RemittanceHeader: {
      type: "object",
      properties: {
        paymentDate: { type: "string", format: "date-time" },
        paymentNumber: { type: "string" },
        uniquePaymentId: { type: "string" },
        exchangeRate: { $ref: "#/definitions/BigDecimal" },
        paymentAmount: { $ref: "#/definitions/Currency" },
        paymentAmountInInvoiceCurrency: { $ref: "#/definitions/Currency" },
        paymentMethod: { type: "string" },
        remittanceStatus: { $ref: "#/definitions/RemittanceStatus" },
        lineItemCount: { type: "integer" },
        relatedIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedIdentifier" } },
        countryCode: { type: "string" }
      },
      required: ["paymentDate", "uniquePaymentId", "paymentAmount", "remittanceStatus"]
    },
    RemittanceItem: {
      type: "object",
      properties: {
        invoiceNumber: { type: "string" },
        invoiceIssueDate: { type: "string", format: "date-time" },
        withholdingAmount: { $ref: "#/definitions/Currency" },
        totalAmount: { $ref: "#/definitions/Currency" },
        totalAmountBreakdown: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        netAmountPaid: { $ref: "#/definitions/Currency" },
        netAmountPaidBreakdown: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        description: { type: "string" },
        paymentTerms: { type: "string" },
        invoiceType: { type: "string" },
        relatedItemIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedItemIdentifier" } }
      }
    },
    GetRemittanceResponse: {
      type: "object",
      properties: {
        remittanceHeader: { $ref: "#/definitions/RemittanceHeader" },
        nextTokenForLineItems: { type: "string" },
        remittanceItems: { type: "array", items: { $ref: "#/definitions/RemittanceItem" } }
      }
    },
    GetRemittancesResponse: {
      type: "object",
      properties: {
        remittances: { type: "array", items: { $ref: "#/definitions/RemittanceHeader" } },
        nextToken: { type: "string" },
        numOfRecords: { type: "integer" }
      }
    }
  }
}
