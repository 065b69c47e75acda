// AUTO-GENERATED from externalFulfillmentReturns_2024-09-11.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of External Fulfillment Returns 2024-09-11 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ExternalFulfillmentReturns_2024_09_11`. */
export const facts: SectionFacts = {
  operations: {
    listReturns: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listreturns",
      parameters: {
        returnLocationId: { in: "query", schema: { type: "string" } },
        rmaId: { in: "query", schema: { type: "string" } },
        status: { in: "query", schema: { type: "string", enum: ["CREATED", "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER", "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER", "CUSTOMER_CANCELLED_PICK_UP", "CUSTOMER_RESCHEDULED_PICK_UP", "PICKED_FROM_CUSTOMER", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "REPLANNED", "CUSTOMER_DROPPED_OFF", "PARTIALLY_PROCESSED", "PROCESSED", "REJECTED", "CANCELLED"] } },
        reverseTrackingId: { in: "query", schema: { type: "string" } },
        createdSince: { in: "query", schema: { type: "string", format: "date-time" } },
        createdUntil: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedSince: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedUntil: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time", deprecated: true, description: "Use `createdSince`." } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time", deprecated: true, description: "Use `createdUntil`." } },
        maxResults: { in: "query", schema: { type: "integer", maximum: 100, default: 10 } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ReturnsResponse" } }
    },
    getReturn: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreturn",
      parameters: {
        returnId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/Return" } }
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
    Return: {
      type: "object",
      properties: {
        id: { type: "string" },
        returnLocationId: { type: "string" },
        merchantSku: { type: "string" },
        returnType: { type: "string", enum: ["CUSTOMER", "REJECT"] },
        returnSubType: { type: "string", enum: ["NORMAL", "REPLACEMENT", "EXCHANGE"] },
        numberOfUnits: { type: "integer", minimum: 1 },
        status: { type: "string", enum: ["CREATED", "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER", "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER", "CUSTOMER_CANCELLED_PICK_UP", "CUSTOMER_RESCHEDULED_PICK_UP", "PICKED_FROM_CUSTOMER", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "REPLANNED", "CUSTOMER_DROPPED_OFF", "PARTIALLY_PROCESSED", "PROCESSED", "REJECTED", "CANCELLED"] },
        fulfillmentLocationId: { type: "string" },
        creationDateTime: { $ref: "#/definitions/DateTime" },
        lastUpdatedDateTime: { $ref: "#/definitions/DateTime" },
        returnMetadata: { $ref: "#/definitions/ReturnMetadata" },
        returnShippingInfo: { $ref: "#/definitions/ReturnShippingInfo" },
        marketplaceChannelDetails: { $ref: "#/definitions/MarketplaceChannelDetails" },
        otpDetails: { $ref: "#/definitions/OtpDetails" },
        packageDeliveryMode: { type: "string", enum: ["WITH_OTP", "WITHOUT_OTP"] },
        replanningDetails: { $ref: "#/definitions/ReplanningDetails" }
      },
      required: ["id", "returnType", "status", "fulfillmentLocationId", "lastUpdatedDateTime", "returnMetadata", "returnShippingInfo", "marketplaceChannelDetails"]
    },
    TrackingInfo: {
      type: "object",
      properties: {
        carrierName: { type: "string" },
        trackingId: { type: "string" }
      },
      required: ["carrierName", "trackingId"]
    },
    OtpDetails: {
      type: "object",
      properties: {
        otp: { type: "string" },
        validTill: { type: "integer" }
      },
      required: ["otp", "validTill"]
    },
    MarketplaceChannel: {
      type: "object",
      properties: {
        marketplaceName: { type: "string" },
        channelName: { type: "string" }
      }
    },
    MarketplaceChannelDetails: {
      type: "object",
      properties: {
        marketplaceChannel: { $ref: "#/definitions/MarketplaceChannel" },
        merchantId: { type: "string" },
        shipmentId: { type: "string" },
        customerOrderId: { type: "string" },
        returnLocationId: { type: "string" },
        channelSku: { type: "string" },
        exchangeOrderId: { type: "string" }
      }
    },
    ReplanningDetails: {
      type: "object",
      properties: {
        previousTrackingInfo: { type: "array", items: { $ref: "#/definitions/TrackingInfo" }, minItems: 0 }
      }
    },
    InvoiceInformation: {
      type: "object",
      properties: {
        id: { type: "string" }
      },
      required: ["id"]
    },
    ReturnMetadata: {
      type: "object",
      properties: {
        returnReason: { type: "string" },
        rmaId: { type: "string" },
        fulfillmentOrderId: { type: "string" },
        invoiceInformation: { $ref: "#/definitions/InvoiceInformation" }
      },
      required: ["returnReason"]
    },
    ReturnShippingInfo: {
      type: "object",
      properties: {
        deliveryDateTime: { $ref: "#/definitions/DateTime" },
        pickupDateTime: { $ref: "#/definitions/DateTime" },
        forwardTrackingInfo: { $ref: "#/definitions/TrackingInfo" },
        reverseTrackingInfo: { $ref: "#/definitions/TrackingInfo" }
      }
    },
    DateTime: { type: "string", format: "date-time" },
    ReturnsResponse: {
      type: "object",
      properties: {
        returns: { type: "array", items: { $ref: "#/definitions/Return" }, minItems: 0 },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    }
  }
}
