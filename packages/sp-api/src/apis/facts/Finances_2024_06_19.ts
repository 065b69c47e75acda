// AUTO-GENERATED from finances_2024-06-19.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Finances 2024-06-19 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Finances_2024_06_19`. */
export const facts: SectionFacts = {
  operations: {
    listTransactions: {
      parameters: {
        postedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        postedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        marketplaceId: { in: "query", schema: { type: "string" } },
        transactionStatus: { in: "query", schema: { type: "string" } },
        relatedIdentifierName: { in: "query", schema: { type: "string" } },
        relatedIdentifierValue: { in: "query", schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListTransactionsResponse" } }
    },
    listBalances: {
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        balanceType: { in: "query", schema: { type: "string" } },
        accountType: { in: "query", schema: { type: "string" } },
        asOfDate: { in: "query", schema: { type: "string", format: "date" } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListBalancesResponse" } }
    },
    listSummary: {
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" } } },
        accountType: { in: "query", schema: { type: "string" } },
        relatedIdentifierName: { in: "query", schema: { type: "string" } },
        relatedIdentifierValue: { in: "query", schema: { type: "string" } },
        periodStart: { in: "query", schema: { type: "string", format: "date" } },
        periodEnd: { in: "query", schema: { type: "string", format: "date" } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/SummaryResponse" } }
    }
  },
  definitions: {
    ListTransactionsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TransactionsPayload" }
      }
    },
    TransactionsPayload: {
      type: "object",
      properties: {
        nextToken: { type: "string" },
        transactions: { $ref: "#/definitions/Transactions" }
      }
    },
    Transactions: { type: "array", items: { $ref: "#/definitions/Transaction" } },
    Transaction: {
      type: "object",
      properties: {
        sellingPartnerMetadata: { $ref: "#/definitions/SellingPartnerMetadata" },
        relatedIdentifiers: { $ref: "#/definitions/RelatedIdentifiers" },
        transactionType: { type: "string" },
        transactionId: { type: "string" },
        transactionStatus: { type: "string" },
        description: { type: "string" },
        postedDate: { $ref: "#/definitions/Date" },
        totalAmount: { $ref: "#/definitions/Currency" },
        marketplaceDetails: { $ref: "#/definitions/MarketplaceDetails" },
        items: { $ref: "#/definitions/Items" },
        contexts: { $ref: "#/definitions/Contexts" },
        breakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } }
      }
    },
    BigDecimal: { type: "number" },
    Currency: {
      type: "object",
      properties: {
        currencyCode: { type: "string" },
        currencyAmount: { $ref: "#/definitions/BigDecimal" }
      }
    },
    SellingPartnerMetadata: {
      type: "object",
      properties: {
        sellingPartnerId: { type: "string" },
        accountType: { type: "string" },
        marketplaceId: { type: "string" }
      }
    },
    RelatedIdentifier: {
      type: "object",
      properties: {
        relatedIdentifierName: { type: "string", enum: ["ORDER_ID", "SHIPMENT_ID", "FINANCIAL_EVENT_GROUP_ID", "REFUND_ID", "INVOICE_ID", "DISBURSEMENT_ID", "TRANSFER_ID", "DEFERRED_TRANSACTION_ID", "RELEASE_TRANSACTION_ID", "SETTLEMENT_ID"] },
        relatedIdentifierValue: { type: "string" }
      }
    },
    RelatedIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedIdentifier" } },
    Date: { type: "string", format: "date-time" },
    MarketplaceDetails: {
      type: "object",
      properties: {
        marketplaceId: { type: "string" },
        marketplaceName: { type: "string" }
      }
    },
    Items: { type: "array", items: { $ref: "#/definitions/Item" } },
    Item: {
      type: "object",
      properties: {
        description: { type: "string" },
        relatedIdentifiers: { $ref: "#/definitions/ItemRelatedIdentifiers" },
        totalAmount: { $ref: "#/definitions/Currency" },
        breakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
        contexts: { $ref: "#/definitions/Contexts" }
      }
    },
    ItemRelatedIdentifier: {
      type: "object",
      properties: {
        itemRelatedIdentifierName: { type: "string", enum: ["ORDER_ADJUSTMENT_ITEM_ID", "COUPON_ID", "REMOVAL_SHIPMENT_ITEM_ID", "TRANSACTION_ID"] },
        itemRelatedIdentifierValue: { type: "string" }
      }
    },
    ItemRelatedIdentifiers: { type: "array", items: { $ref: "#/definitions/ItemRelatedIdentifier" } },
    Breakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } },
    Breakdown: {
      type: "object",
      properties: {
        breakdownType: { type: "string" },
        breakdownAmount: { $ref: "#/definitions/Currency" },
        breakdowns: { type: "array", items: { $ref: "#/definitions/Breakdown" } }
      }
    },
    Contexts: { type: "array", items: { $ref: "#/definitions/Context" } },
    Context: {
      type: "object",
      properties: {
        contextType: { type: "string" },
        storeName: { type: "string" },
        orderType: { type: "string" },
        channel: { type: "string" },
        asin: { type: "string" },
        sku: { type: "string" },
        quantityShipped: { type: "integer" },
        fulfillmentNetwork: { type: "string" },
        paymentType: { type: "string" },
        paymentMethod: { type: "string" },
        paymentReference: { type: "string" },
        paymentDate: { $ref: "#/definitions/Date" },
        deferralReason: { type: "string" },
        maturityDate: { $ref: "#/definitions/Date" },
        startTime: { $ref: "#/definitions/Date" },
        endTime: { $ref: "#/definitions/Date" }
      },
      required: ["contextType"]
    },
    ProductContext: {
      type: "object",
      properties: {
        asin: { type: "string" },
        sku: { type: "string" },
        quantityShipped: { type: "integer" },
        fulfillmentNetwork: { type: "string" }
      }
    },
    AmazonPayContext: {
      type: "object",
      properties: {
        storeName: { type: "string" },
        orderType: { type: "string" },
        channel: { type: "string" }
      }
    },
    PaymentsContext: {
      type: "object",
      properties: {
        paymentType: { type: "string" },
        paymentMethod: { type: "string" },
        paymentReference: { type: "string" },
        paymentDate: { $ref: "#/definitions/Date" }
      }
    },
    DeferredContext: {
      type: "object",
      properties: {
        deferralReason: { type: "string" },
        maturityDate: { $ref: "#/definitions/Date" }
      }
    },
    BusinessContext: {
      type: "object",
      properties: {
        storeName: { type: "string", enum: ["AMAZON_HAUL"] }
      }
    },
    TimeRangeContext: {
      type: "object",
      properties: {
        startTime: { $ref: "#/definitions/Date" },
        endTime: { $ref: "#/definitions/Date" }
      }
    },
    ListBalancesResponse: {
      type: "object",
      properties: {
        balances: { $ref: "#/definitions/Balances" },
        nextToken: { type: "string" }
      }
    },
    Balances: { type: "array", items: { $ref: "#/definitions/Balance" } },
    Balance: {
      type: "object",
      properties: {
        partnerMetadata: { $ref: "#/definitions/PartnerMetadata" },
        balanceType: { type: "string", enum: ["AVAILABLE", "RESERVED", "ACCOUNT_LEVEL_RESERVE", "DEFERRED", "TOTAL"] },
        amount: { $ref: "#/definitions/Currency" },
        balances: { type: "array", items: { $ref: "#/definitions/Balance" } },
        asOfDate: { $ref: "#/definitions/Date" },
        lastUpdatedTime: { type: "string", format: "date-time" }
      }
    },
    PartnerMetadata: {
      type: "object",
      properties: {
        partnerId: { type: "string" },
        accountType: { type: "string" },
        marketplaceId: { type: "string" }
      }
    },
    SummaryResponse: {
      type: "object",
      properties: {
        summaries: { type: "array", items: { $ref: "#/definitions/Summary" } },
        nextToken: { type: "string" }
      }
    },
    Summary: {
      type: "object",
      properties: {
        partnerMetadata: { $ref: "#/definitions/PartnerMetadata" },
        netProceeds: { $ref: "#/definitions/Currency" },
        relatedIdentifiers: { $ref: "#/definitions/RelatedIdentifiers" },
        breakdowns: { $ref: "#/definitions/Breakdowns" },
        periodStart: { $ref: "#/definitions/Date" },
        periodEnd: { $ref: "#/definitions/Date" }
      }
    },
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
