// AUTO-GENERATED from financesInvoices_2026-06-25.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Finances Invoices 2026-06-25 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FinancesInvoices_2026_06_25`. */
export const facts: SectionFacts = {
  operations: {
    getInvoiceHeaders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinvoiceheaders",
      parameters: {
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        fromIssueDate: { in: "query", schema: { type: "string", format: "date-time", description: "90 days ago if not given. Both dates or neither." } },
        toIssueDate: { in: "query", schema: { type: "string", format: "date-time", description: "Now if not given; at most 90 days after `fromIssueDate`." } },
        invoicesModifiedAfter: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoicesResponse" } }
    },
    getInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        invoiceIdentifier: { in: "path", required: true, schema: { type: "string", description: "The `invoiceIdentifier` of an invoice header." } },
        nextTokenForLineItems: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetInvoiceResponse" } }
    }
  },
  definitions: {
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
        breakdownType: { type: "string", known: ["Total", "InvoiceAmountWithoutTax", "TaxAmount", "MiscCharges", "Other", "AmountPaid", "QueuedForPayment", "QuickPayDiscount", "QuantityVarianceAmount", "PriceVariance", "ItemCostWithoutTax", "ItemTaxAmount"] },
        breakdownAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        breakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } }
      },
      required: ["breakdownType", "breakdownAmount"]
    },
    BillingPeriod: {
      type: "object",
      properties: {
        startDate: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" }
      },
      required: ["startDate", "endDate"]
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
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" }, description: "What failed; absent or empty if nothing did." }
      },
      required: ["errors"]
    },
    PartnerMetadata: {
      type: "object",
      properties: {
        partnerId: { type: "string" },
        partnerType: { type: "string", enum: ["SELLER", "VENDOR", "AMAZON"] },
        partnerEntities: { type: "array", items: { type: "string" } },
        partnerName: { type: "string" },
        partnerAddress: { type: "string" },
        taxRegistrationNumber: { type: "string" }
      },
      required: ["partnerId", "partnerType"]
    },
    RelatedIdentifier: {
      type: "object",
      properties: {
        relatedIdentifierName: { type: "string", enum: ["PAYEE_CODE", "PURCHASE_ORDER_IDS", "SHORTAGE_INVOICE_IDS", "ASN_IDS", "RETURN_IDS", "AGREEMENT_IDS", "PRODUCT_LINE", "VENDOR_CODE", "UNIQUE_PAYMENT_IDS", "WAREHOUSE_ID"] },
        relatedIdentifierValue: { type: "array", items: { type: "string" } }
      },
      required: ["relatedIdentifierName", "relatedIdentifierValue"]
    },
    InvoiceHeader: {
      type: "object",
      properties: {
        invoiceNumber: { type: "string" },
        invoiceStatus: { type: "string", enum: ["IN_PROGRESS", "REJECTED", "PARTIALLY_PAID", "PARTIALLY_DEDUCTED", "PAID", "DEDUCTED"] },
        invoiceType: { type: "string", enum: ["AP_INVENTORY", "OTHER"] },
        billingPeriod: { $ref: "#/definitions/BillingPeriod" },
        payer: { $ref: "#/definitions/PartnerMetadata" },
        payee: { $ref: "#/definitions/PartnerMetadata" },
        invoiceIdentifier: { type: "string" },
        issueDate: { type: "string", format: "date-time" },
        dueDate: { type: "string", format: "date-time" },
        paymentTerms: { type: "string" },
        invoiceAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        invoiceAmountBreakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        invoiceSettlementBreakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        relatedIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedIdentifier" } },
        creationDate: { type: "string", format: "date-time" },
        lastUpdatedDate: { type: "string", format: "date-time" }
      },
      required: ["invoiceNumber", "invoiceStatus", "invoiceType", "payer", "payee", "invoiceIdentifier", "issueDate", "invoiceAmount", "creationDate", "lastUpdatedDate"]
    },
    ItemIdentifier: {
      type: "object",
      properties: {
        itemIdentifierName: { type: "string", enum: ["ASIN", "EXTERNAL_ID", "SKU", "UPC", "EAN", "ISBN"] },
        itemIdentifierValue: { type: "string" }
      },
      required: ["itemIdentifierName", "itemIdentifierValue"]
    },
    ServiceChargePeriod: {
      type: "object",
      properties: {
        startDate: { type: "string", format: "date-time" },
        endDate: { type: "string", format: "date-time" }
      },
      required: ["startDate", "endDate"]
    },
    LineItemContext: {
      type: "object",
      properties: {
        lineItemType: { type: "string", enum: ["GOODS", "SERVICES", "OTHERS"] },
        itemIdentifiers: { type: "array", items: { $ref: "#/definitions/ItemIdentifier" } },
        itemDescription: { type: "string" },
        serviceChargeType: { type: "string", enum: ["DAMAGE_ALLOWANCE", "PRICE_PROTECTION", "FBA_INVENTORY_STORAGE_FEE", "OTHER"] },
        serviceChargePeriod: { $ref: "#/definitions/ServiceChargePeriod" },
        matchingContext: { $ref: "#/definitions/MatchingContext" }
      },
      required: ["lineItemType"]
    },
    VarianceReason: {
      type: "object",
      properties: {
        varianceType: { type: "string", enum: ["PQV", "PPV", "OTHER"] },
        defectTypes: { type: "array", items: { type: "string", known: ["DEALBUY", "PRODUCT_COST_NOT_ACTIVE", "PRODUCT_COST_NOT_REGISTERED", "VENDOR_LOWERING_COST_AT_PO_CONFIRMATION", "CCOGS_PRICE_PROTECTION_AGREEMENT_PPA", "FALSE_CCOGS_PPA", "AMAZON_POC_LOWERING_COST_ON_PO", "REJECTED_PRICE_INCREASE_ON_PO", "LIST_PRICE_DISCOUNT_ISSUES", "ROUNDING_ISSUES", "OTHER", "UNRECOGNISED_ASIN", "OVERBILLING", "DUPLICATE_INVOICE_DEFECT", "DELETED_APPOINTMENT", "NO_APPOINTMENT", "SHORTAGES_IN_TRANSIT", "ASIN_MISMATCH", "FEED_DEFECTS", "REJECTED_LINE_ITEM_ON_PO", "FAILED_PO_CONFIRMATION"] } }
      },
      required: ["varianceType"]
    },
    MatchingContext: {
      type: "object",
      properties: {
        matchedQuantity: { type: "integer" },
        matchedAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        quantityVariance: { type: "integer" },
        priceVariance: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        paidQuantity: { type: "integer" },
        paidAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        varianceReasons: { type: "array", items: { $ref: "#/definitions/VarianceReason" } }
      },
      required: ["matchedQuantity", "matchedAmount"]
    },
    InvoiceItem: {
      type: "object",
      properties: {
        lineItemId: { type: "string" },
        unitCost: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        quantity: { type: "integer" },
        taxRateCodes: { type: "array", items: { type: "string" } },
        totalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        totalAmountBreakdown: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        lineItemContext: { $ref: "#/definitions/LineItemContext" },
        relatedItemIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedIdentifier" } }
      },
      required: ["lineItemId", "totalAmount", "lineItemContext"]
    },
    GetInvoicesResponse: {
      type: "object",
      properties: {
        invoices: { type: "array", items: { $ref: "#/definitions/InvoiceHeader" } },
        numOfRecords: { type: "integer" },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    GetInvoiceResponse: {
      type: "object",
      properties: {
        invoiceHeader: { $ref: "#/definitions/InvoiceHeader" },
        invoiceItems: { type: "array", items: { $ref: "#/definitions/InvoiceItem" } },
        nextTokenForLineItems: { type: "string" }
      }
    }
  }
}
