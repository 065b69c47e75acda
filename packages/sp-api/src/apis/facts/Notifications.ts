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
      parameters: {
        notificationTypes: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, minItems: 1, maxItems: 1 } },
        payloadVersion: { in: "query", schema: { type: "string" } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 30, maximum: 100, default: 30 } },
        nextToken: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetSubscriptionsResponse" } }
    },
    getSubscription: {
      parameters: {
        notificationType: { in: "path", required: true, schema: { type: "string" } },
        payloadVersion: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetSubscriptionResponse" } }
    },
    createSubscription: {
      parameters: {
        notificationType: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateSubscriptionRequest" } },
      success: { "200": { $ref: "#/definitions/CreateSubscriptionResponse" } }
    },
    getSubscriptionById: {
      parameters: {
        subscriptionId: { in: "path", required: true, schema: { type: "string" } },
        notificationType: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetSubscriptionByIdResponse" } }
    },
    deleteSubscriptionById: {
      parameters: {
        subscriptionId: { in: "path", required: true, schema: { type: "string" } },
        notificationType: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/DeleteSubscriptionByIdResponse" } }
    },
    sendTestNotification: {
      parameters: {
        notificationType: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SendTestNotificationRequest" } },
      success: { "200": { $ref: "#/definitions/SendTestNotificationResponse" } }
    },
    getDestinations: {
      success: { "200": { $ref: "#/definitions/GetDestinationsResponse" } }
    },
    createDestination: {
      body: { required: true, schema: { $ref: "#/definitions/CreateDestinationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateDestinationResponse" } }
    },
    getDestination: {
      parameters: {
        destinationId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetDestinationResponse" } }
    },
    deleteDestination: {
      parameters: {
        destinationId: { in: "path", required: true, schema: { type: "string" } }
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
        marketplaceIds: { $ref: "#/definitions/MarketplaceIds" },
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
        carrierTracking: { type: "object", properties: { trackingNumber: { type: "string" }, carrierCode: { type: "string" } }, required: ["trackingNumber"] }
      }
    },
    MarketplaceFilter: {
      type: "object",
      properties: {
        marketplaceIds: { $ref: "#/definitions/MarketplaceIds" }
      }
    },
    MarketplaceIds: { type: "array", items: { type: "string" } },
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
        subscriptionId: { type: "string" },
        payloadVersion: { type: "string" },
        destinationId: { type: "string" },
        processingDirective: { $ref: "#/definitions/ProcessingDirective" }
      },
      required: ["subscriptionId", "payloadVersion", "destinationId"]
    },
    CreateSubscriptionResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Subscription" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateSubscriptionRequest: {
      type: "object",
      properties: {
        payloadVersion: { type: "string" },
        destinationId: { type: "string" },
        processingDirective: { $ref: "#/definitions/ProcessingDirective" }
      },
      required: ["payloadVersion", "destinationId"]
    },
    GetSubscriptionByIdResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Subscription" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetSubscriptionResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Subscription" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetSubscriptionsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetSubscriptionsPayload" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetSubscriptionsPayload: {
      type: "object",
      properties: {
        subscriptions: { $ref: "#/definitions/Subscriptions" },
        nextToken: { type: "string" }
      }
    },
    Subscriptions: { type: "array", items: { $ref: "#/definitions/Subscription" } },
    DeleteSubscriptionByIdResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    SendTestNotificationRequest: {
      type: "object",
      properties: {
        destinationId: { type: "string" },
        testNotification: { $ref: "#/definitions/TestNotification" }
      }
    },
    SendTestNotificationResponse: {
      type: "object",
      properties: {
        payload: {},
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    DestinationList: { type: "array", items: { $ref: "#/definitions/Destination" } },
    Destination: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 256 },
        destinationId: { type: "string" },
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetDestinationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Destination" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetDestinationsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/DestinationList" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    DeleteDestinationResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
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
    },
    TestNotification: {
      type: "object",
      properties: {
        payloadVersion: { type: "string" },
        testScenario: { type: "string" }
      },
      required: ["payloadVersion"]
    }
  }
}
