// AUTO-GENERATED from notifications.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Notifications v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Notifications`. */
export const facts: SectionFacts = {
  operations: {
    getSubscriptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsubscriptions",
      parameters: {
        notificationTypes: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1 } },
        payloadVersion: { in: "query", schema: { type: "string", description: "A version of the notification: `1.0`." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 30, maximum: 100, default: 30 } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetSubscriptionsResponse" } }
    },
    getSubscription: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsubscription",
      parameters: {
        notificationType: { in: "path", required: true, schema: { type: "string", description: "A notification type: `ANY_OFFER_CHANGED`." } },
        payloadVersion: { in: "query", schema: { type: "string", description: "A version of the notification: `1.0`." } }
      },
      success: { "200": { $ref: "#/definitions/GetSubscriptionResponse" } }
    },
    createSubscription: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createsubscription",
      parameters: {
        notificationType: { in: "path", required: true, schema: { type: "string", description: "A notification type: `ANY_OFFER_CHANGED`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateSubscriptionRequest" } },
      success: { "200": { $ref: "#/definitions/CreateSubscriptionResponse" } }
    },
    getSubscriptionById: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsubscriptionbyid",
      parameters: {
        subscriptionId: { in: "path", required: true, schema: { type: "string", description: "From `createSubscription`." } },
        notificationType: { in: "path", required: true, schema: { type: "string", description: "A notification type: `ANY_OFFER_CHANGED`." } }
      },
      success: { "200": { $ref: "#/definitions/GetSubscriptionByIdResponse" } }
    },
    deleteSubscriptionById: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/deletesubscriptionbyid",
      parameters: {
        subscriptionId: { in: "path", required: true, schema: { type: "string", description: "From `createSubscription`." } },
        notificationType: { in: "path", required: true, schema: { type: "string", description: "A notification type: `ANY_OFFER_CHANGED`." } }
      },
      success: { "200": { $ref: "#/definitions/DeleteSubscriptionByIdResponse" } }
    },
    sendTestNotification: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/sendtestnotification",
      parameters: {
        notificationType: { in: "path", required: true, schema: { type: "string", description: "A notification type: `ANY_OFFER_CHANGED`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SendTestNotificationRequest" } },
      success: { "200": { $ref: "#/definitions/SendTestNotificationResponse" } }
    },
    getDestinations: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getdestinations",
      success: { "200": { $ref: "#/definitions/GetDestinationsResponse" } }
    },
    createDestination: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createdestination",
      body: { required: true, schema: { $ref: "#/definitions/CreateDestinationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateDestinationResponse" } }
    },
    getDestination: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getdestination",
      parameters: {
        destinationId: { in: "path", required: true, schema: { type: "string", description: "From `createDestination`." } }
      },
      success: { "200": { $ref: "#/definitions/GetDestinationResponse" } }
    },
    deleteDestination: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/deletedestination",
      parameters: {
        destinationId: { in: "path", required: true, schema: { type: "string", description: "From `createDestination`." } }
      },
      success: { "200": { $ref: "#/definitions/DeleteDestinationResponse" } }
    }
  },
  definitions: {
    ProcessingDirective: {
      type: "object",
      properties: {
        eventFilter: { $ref: "#/definitions/EventFilter" },
        filterExpression: { type: "string", minLength: 1, maxLength: 256 }
      }
    },
    EventFilter: {
      type: "object",
      properties: {
        aggregationSettings: { $ref: "#/definitions/AggregationSettings" },
        marketplaceIds: { $ref: "#/definitions/MarketplaceIds", description: "Marketplace ids, as in `Marketplace.US.id`." },
        orderChangeTypes: { $ref: "#/definitions/OrderChangeTypes" },
        trackingIdentifier: { $ref: "#/definitions/TrackingIdentifier" },
        eventFilterType: { type: "string", enum: ["ANY_OFFER_CHANGED", "ORDER_CHANGE", "SHIPMENT_TRACKING_MILESTONE_CHANGED"] }
      },
      required: ["eventFilterType"]
    },
    TrackingFilter: {
      type: "object",
      properties: {
        trackingIdentifier: { $ref: "#/definitions/TrackingIdentifier" }
      }
    },
    TrackingIdentifier: {
      type: "object",
      properties: {
        id: { type: "string" },
        acsin: { type: "string" },
        aftn: { type: "string" },
        containerNumber: { type: "string" },
        houseBillOfLadingNumber: { type: "string" },
        carrierTracking: { type: "object", properties: { trackingNumber: { type: "string", description: "The carrier's number of the package." }, carrierCode: { type: "string" } }, required: ["trackingNumber"] }
      }
    },
    MarketplaceFilter: {
      type: "object",
      properties: {
        marketplaceIds: { $ref: "#/definitions/MarketplaceIds", description: "Marketplace ids, as in `Marketplace.US.id`." }
      }
    },
    MarketplaceIds: { type: "array", items: { type: "string" }, description: "All marketplaces if not given." },
    AggregationFilter: {
      type: "object",
      properties: {
        aggregationSettings: { $ref: "#/definitions/AggregationSettings" }
      }
    },
    AggregationSettings: {
      type: "object",
      properties: {
        aggregationTimePeriod: { $ref: "#/definitions/AggregationTimePeriod" }
      },
      required: ["aggregationTimePeriod"]
    },
    AggregationTimePeriod: { type: "string", enum: ["FiveMinutes", "TenMinutes"] },
    OrderChangeTypeFilter: {
      type: "object",
      properties: {
        orderChangeTypes: { $ref: "#/definitions/OrderChangeTypes" }
      }
    },
    OrderChangeTypes: { type: "array", items: { $ref: "#/definitions/OrderChangeTypeEnum" } },
    OrderChangeTypeEnum: { type: "string", enum: ["BuyerRequestedChange", "DeliveryTipChange", "OrderStatusChange"] },
    Subscription: {
      type: "object",
      properties: {
        subscriptionId: { type: "string", description: "From `createSubscription`." },
        payloadVersion: { type: "string", description: "A version of the notification: `1.0`." },
        destinationId: { type: "string", description: "From `createDestination`." },
        processingDirective: { $ref: "#/definitions/ProcessingDirective" }
      },
      required: ["subscriptionId", "payloadVersion", "destinationId"]
    },
    CreateSubscriptionResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Subscription" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CreateSubscriptionRequest: {
      type: "object",
      properties: {
        payloadVersion: { type: "string", description: "A version of the notification: `1.0`." },
        destinationId: { type: "string", description: "From `createDestination`." },
        processingDirective: { $ref: "#/definitions/ProcessingDirective" }
      },
      required: ["payloadVersion", "destinationId"]
    },
    GetSubscriptionByIdResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Subscription" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetSubscriptionResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Subscription" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetSubscriptionsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetSubscriptionsPayload" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetSubscriptionsPayload: {
      type: "object",
      properties: {
        subscriptions: { $ref: "#/definitions/Subscriptions" },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    Subscriptions: { type: "array", items: { $ref: "#/definitions/Subscription" } },
    DeleteSubscriptionByIdResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    SendTestNotificationRequest: {
      type: "object",
      properties: {
        destinationId: { type: "string", description: "From `createDestination`." },
        testNotification: { $ref: "#/definitions/TestNotification" }
      }
    },
    SendTestNotificationResponse: {
      type: "object",
      properties: {
        payload: {},
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    DestinationList: { type: "array", items: { $ref: "#/definitions/Destination" } },
    Destination: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 256 },
        destinationId: { type: "string", description: "From `createDestination`." },
        resource: { $ref: "#/definitions/DestinationResource" }
      },
      required: ["name", "destinationId", "resource"]
    },
    DestinationResource: {
      type: "object",
      properties: {
        sqs: { $ref: "#/definitions/SqsResource" },
        eventBridge: { $ref: "#/definitions/EventBridgeResource" }
      }
    },
    DestinationResourceSpecification: {
      type: "object",
      properties: {
        sqs: { $ref: "#/definitions/SqsResource" },
        eventBridge: { $ref: "#/definitions/EventBridgeResourceSpecification" }
      }
    },
    SqsResource: {
      type: "object",
      properties: {
        arn: { type: "string", maxLength: 1000, pattern: "^arn:aws:sqs:\\S+:\\S+:\\S+" }
      },
      required: ["arn"]
    },
    EventBridgeResourceSpecification: {
      type: "object",
      properties: {
        region: { type: "string" },
        accountId: { type: "string" }
      },
      required: ["region", "accountId"]
    },
    EventBridgeResource: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 256 },
        region: { type: "string" },
        accountId: { type: "string" }
      },
      required: ["name", "region", "accountId"]
    },
    CreateDestinationRequest: {
      type: "object",
      properties: {
        resourceSpecification: { $ref: "#/definitions/DestinationResourceSpecification" },
        name: { type: "string" }
      },
      required: ["resourceSpecification", "name"]
    },
    CreateDestinationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Destination" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetDestinationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Destination" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetDestinationsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/DestinationList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    DeleteDestinationResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
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
    },
    TestNotification: {
      type: "object",
      properties: {
        payloadVersion: { type: "string", description: "A version of the notification: `1.0`." },
        testScenario: { type: "string" }
      },
      required: ["payloadVersion"]
    }
  }
}
