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
      reference: "https://developer-docs.amazon.com/sp-api/reference/listtransactions",
      parameters: {
        postedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        postedBefore: { in: "query", schema: { type: "string", format: "date-time", description: "Two minutes ago if not given. More than 180 days after `postedAfter`, the response is empty." } },
        marketplaceId: { in: "query", schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        transactionStatus: { in: "query", schema: { type: "string", known: ["DEFERRED", "RELEASED", "DEFERRED_RELEASED"] } },
        relatedIdentifierName: { in: "query", schema: { type: "string", known: ["FINANCIAL_EVENT_GROUP_ID", "ORDER_ID"] } },
        relatedIdentifierValue: { in: "query", schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListTransactionsResponse" } }
    },
    listBalances: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listbalances",
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        balanceType: { in: "query", schema: { type: "string", known: ["AVAILABLE", "RESERVED", "TOTAL", "DEFERRED", "ACCOUNT_LEVEL_RESERVE"] } },
        accountType: { in: "query", schema: { type: "string" } },
        asOfDate: { in: "query", schema: { type: "string", format: "date" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListBalancesResponse" } }
    },
    listSummary: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listsummary",
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        accountType: { in: "query", schema: { type: "string" } },
        relatedIdentifierName: { in: "query", schema: { type: "string", known: ["SETTLEMENT_ID"] } },
        relatedIdentifierValue: { in: "query", schema: { type: "string" } },
        periodStart: { in: "query", schema: { type: "string", format: "date" } },
        periodEnd: { in: "query", schema: { type: "string", format: "date" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
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
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        transactions: { $ref: "#/definitions/Transactions" }
      }
    },
    Transactions: { type: "array", items: { $ref: "#/definitions/Transaction" } },
    Transaction: {
      type: "object",
      properties: {
        sellingPartnerMetadata: { $ref: "#/definitions/SellingPartnerMetadata" },
        relatedIdentifiers: { $ref: "#/definitions/RelatedIdentifiers" },
        transactionType: { type: "string", known: ["Shipment"] },
        transactionId: { type: "string" },
        transactionStatus: { type: "string", known: ["DEFERRED", "RELEASED", "DEFERRED_RELEASED"] },
        description: { type: "string" },
        postedDate: { $ref: "#/definitions/Date" },
        totalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
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
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        currencyAmount: { $ref: "#/definitions/BigDecimal" }
      },
      description: "An amount with its currency."
    },
    SellingPartnerMetadata: {
      type: "object",
      properties: {
        sellingPartnerId: { type: "string" },
        accountType: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
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
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        marketplaceName: { type: "string" }
      }
    },
    Items: { type: "array", items: { $ref: "#/definitions/Item" } },
    Item: {
      type: "object",
      properties: {
        description: { type: "string" },
        relatedIdentifiers: { $ref: "#/definitions/ItemRelatedIdentifiers" },
        totalAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
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
        breakdownAmount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
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
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        sku: { type: "string", description: "The seller's product number (SKU)." },
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
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        sku: { type: "string", description: "The seller's product number (SKU)." },
        quantityShipped: { type: "integer" },
        fulfillmentNetwork: { type: "string" }
      }
    },
    AmazonPayContext: {
      type: "object",
      properties: {
        storeName: { type: "string" },
        orderType: { type: "string" },
        channel: { type: "string", known: ["MFN"] }
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
        deferralReason: { type: "string", known: ["B2B", "DD7"] },
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
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    Balances: { type: "array", items: { $ref: "#/definitions/Balance" } },
    Balance: {
      type: "object",
      properties: {
        partnerMetadata: { $ref: "#/definitions/PartnerMetadata" },
        balanceType: { type: "string", enum: ["AVAILABLE", "RESERVED", "ACCOUNT_LEVEL_RESERVE", "DEFERRED", "TOTAL"] },
        amount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
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
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
      }
    },
    SummaryResponse: {
      type: "object",
      properties: {
        summaries: { type: "array", items: { $ref: "#/definitions/Summary" } },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    Summary: {
      type: "object",
      properties: {
        partnerMetadata: { $ref: "#/definitions/PartnerMetadata" },
        netProceeds: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        relatedIdentifiers: { $ref: "#/definitions/RelatedIdentifiers" },
        breakdowns: { $ref: "#/definitions/Breakdowns" },
        periodStart: { $ref: "#/definitions/Date" },
        periodEnd: { $ref: "#/definitions/Date" }
      }
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
