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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getremittanceheaders",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        startDate: { in: "query", schema: { type: "string", format: "date-time", description: "30 days ago if not given; at most a year ago." } },
        endDate: { in: "query", schema: { type: "string", format: "date-time", description: "Now if not given; at most 90 days after `startDate`." } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetRemittancesResponse" } }
    },
    getRemittance: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getremittance",
      parameters: {
        uniquePaymentId: { in: "path", required: true, schema: { type: "string" } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        nextTokenForLineItems: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetRemittanceResponse" } }
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
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        currencyAmount: { $ref: "#/definitions/BigDecimal" }
      },
      required: ["currencyCode", "currencyAmount"],
      description: "An amount with its currency."
    },
    Breakdown: {
      type: "object",
      properties: {
        breakdownType: { type: "string", known: ["InvoiceAmount", "TaxAmount", "AmountPaid", "TermsDiscountTaken"] },
        breakdownAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." }
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
        paymentAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        paymentAmountInInvoiceCurrency: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        paymentMethod: { type: "string" },
        remittanceStatus: { $ref: "#/definitions/RemittanceStatus" },
        lineItemCount: { type: "integer" },
        relatedIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedIdentifier" } },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." }
      },
      required: ["paymentDate", "uniquePaymentId", "paymentAmount", "remittanceStatus"]
    },
    RemittanceItem: {
      type: "object",
      properties: {
        invoiceNumber: { type: "string" },
        invoiceIssueDate: { type: "string", format: "date-time" },
        withholdingAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        totalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        totalAmountBreakdown: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        netAmountPaid: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
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
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        numOfRecords: { type: "integer" }
      }
    }
  }
}
