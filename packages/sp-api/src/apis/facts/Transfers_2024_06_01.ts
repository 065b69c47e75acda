// AUTO-GENERATED from transfers_2024-06-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Transfers 2024-06-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Transfers_2024_06_01`. */
export const facts: SectionFacts = {
  operations: {
    listPayouts: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listpayouts",
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        payoutId: { in: "query", schema: { type: "string" } },
        accountType: { in: "query", schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListPayoutsResponse" } }
    },
    initiatePayout: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/initiatepayout",
      body: { required: true, schema: { $ref: "#/definitions/InitiatePayoutRequest" } },
      success: { "200": { $ref: "#/definitions/InitiatePayoutResponse" } }
    },
    getPaymentMethods: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpaymentmethods",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        paymentMethodTypes: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BANK_ACCOUNT", "CARD", "SELLER_WALLET"] }, minItems: 1, uniqueItems: true } }
      },
      success: { "200": { $ref: "#/definitions/GetPaymentMethodsResponse" } }
    },
    listExpectedPayouts: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listexpectedpayouts",
      parameters: {
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        accountType: { in: "query", schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListExpectedPayoutsResponse" } }
    }
  },
  definitions: {
    InitiatePayoutRequest: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "DE, FR, IT, ES, SE, NL, PL or BE." },
        accountType: { type: "string" }
      },
      required: ["marketplaceId", "accountType"]
    },
    InitiatePayoutResponse: {
      type: "object",
      properties: {
        payoutReferenceId: { type: "string" }
      },
      required: ["payoutReferenceId"]
    },
    ListPayoutsResponse: {
      type: "object",
      properties: {
        payouts: { type: "array", items: { $ref: "#/definitions/Payout" } },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    ListExpectedPayoutsResponse: {
      type: "object",
      properties: {
        expectedPayouts: { type: "array", items: { $ref: "#/definitions/ExpectedPayout" } },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    ExpectedPayout: {
      type: "object",
      properties: {
        partnerMetadata: { $ref: "#/definitions/PartnerMetadata" },
        amount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        status: { $ref: "#/definitions/ExpectedPayoutStatusName" },
        period: { $ref: "#/definitions/Period" },
        scheduledDate: { $ref: "#/definitions/Date" },
        accountTail: { type: "string" },
        paymentMethod: { $ref: "#/definitions/PaymentMethodName" },
        relatedIdentifiers: { $ref: "#/definitions/RelatedIdentifiers" }
      },
      required: ["partnerMetadata", "status"]
    },
    ExpectedPayoutStatusName: { type: "string", enum: ["SCHEDULED", "DISABLED", "AT_RISK", "NO_PAYOUT_EXPECTED"] },
    Payout: {
      type: "object",
      properties: {
        id: { type: "string" },
        partnerMetadata: { $ref: "#/definitions/PartnerMetadata" },
        currentStatus: { $ref: "#/definitions/PayoutStatusName" },
        statusHistory: { type: "array", items: { $ref: "#/definitions/PayoutStatusEntry" } },
        type: { $ref: "#/definitions/PayoutTypeName" },
        amount: { $ref: "#/definitions/Currency", description: "An amount with its currency." },
        accountTail: { type: "string" },
        paymentMethod: { $ref: "#/definitions/PaymentMethodName" },
        creationDate: { $ref: "#/definitions/Date" },
        paymentRail: { type: "string" },
        traceId: { type: "string" },
        period: { $ref: "#/definitions/Period" },
        relatedIdentifiers: { $ref: "#/definitions/RelatedIdentifiers" }
      },
      required: ["id", "partnerMetadata", "currentStatus", "statusHistory"]
    },
    PayoutStatusEntry: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/PayoutStatusName" },
        lastUpdatedDate: { $ref: "#/definitions/Date" },
        failureReason: { type: "string" }
      },
      required: ["status", "lastUpdatedDate"]
    },
    PayoutStatusName: { type: "string", enum: ["STARTED", "IN_TRANSIT", "PAID", "FAILED", "CANCELLED", "NO_PAYOUT"] },
    PayoutTypeName: { type: "string", enum: ["SCHEDULED", "ON_DEMAND"] },
    PaymentMethodName: { type: "string", enum: ["BANK_ACCOUNT", "DEBIT_CARD"] },
    Currency: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        currencyAmount: { $ref: "#/definitions/BigDecimal" }
      },
      description: "An amount with its currency."
    },
    PartnerMetadata: {
      type: "object",
      properties: {
        partnerId: { type: "string" },
        accountType: { type: "string" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
      },
      required: ["partnerId", "accountType", "marketplaceId"]
    },
    Period: {
      type: "object",
      properties: {
        startDate: { $ref: "#/definitions/Date" },
        endDate: { $ref: "#/definitions/Date" }
      },
      required: ["startDate"]
    },
    RelatedIdentifier: {
      type: "object",
      properties: {
        relatedIdentifierName: { $ref: "#/definitions/RelatedIdentifierName" },
        relatedIdentifierValue: { type: "string" }
      },
      required: ["relatedIdentifierName", "relatedIdentifierValue"]
    },
    RelatedIdentifierName: { type: "string", enum: ["SETTLEMENT_ID"] },
    RelatedIdentifiers: { type: "array", items: { $ref: "#/definitions/RelatedIdentifier" } },
    BigDecimal: { type: "number" },
    Date: { type: "string", format: "date-time" },
    GetPaymentMethodsResponse: {
      type: "object",
      properties: {
        paymentMethods: { $ref: "#/definitions/PaymentMethodList" }
      }
    },
    PaymentMethodList: { type: "array", items: { $ref: "#/definitions/PaymentMethodDetails" } },
    PaymentMethodDetails: {
      type: "object",
      properties: {
        accountHolderName: { type: "string" },
        paymentMethodId: { type: "string" },
        tail: { type: "string" },
        expiryDate: { $ref: "#/definitions/ExpiryDate" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        paymentMethodType: { $ref: "#/definitions/PaymentMethodType" },
        assignmentType: { $ref: "#/definitions/AssignmentType" }
      }
    },
    ExpiryDate: {
      type: "object",
      properties: {
        month: { type: "string" },
        year: { type: "string" }
      }
    },
    PaymentMethodTypeList: { type: "array", items: { $ref: "#/definitions/PaymentMethodType" } },
    PaymentMethodType: { type: "string", enum: ["BANK_ACCOUNT", "CARD", "SELLER_WALLET"] },
    AssignmentType: { type: "string", enum: ["DEFAULT_DEPOSIT_METHOD"] },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
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
