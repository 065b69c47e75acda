// AUTO-GENERATED from fulfillmentOutbound_2026-07-04.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Fulfillment Outbound 2026-07-04 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FulfillmentOutbound_2026_07_04`. */
export const facts: SectionFacts = {
  operations: {
    getOrderPreview: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetOrderPreviewRequest" } },
      success: { "200": { $ref: "#/definitions/GetOrderPreviewResponse" } }
    },
    getOffers: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetOffersRequest" } },
      success: { "200": { $ref: "#/definitions/GetOffersResponse" } }
    },
    cancelOrder: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } }
      },
      success: { "202": { $ref: "#/definitions/CancelOrderResponse" } }
    },
    updateOrderStatus: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateOrderStatusRequest" } },
      success: { "204": null }
    },
    updatePackage: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } },
        packageId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdatePackageRequest" } },
      success: { "204": null }
    },
    getOrder: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } },
        shipments: { in: "query", schema: { type: "string", enum: ["INCLUDE", "EXCLUDE"] } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderResponse" } }
    },
    updateOrder: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateOrderRequest" } },
      success: { "202": { $ref: "#/definitions/UpdateOrderResponse" } }
    },
    listOrders: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        pageToken: { in: "query", schema: { type: "string" } },
        shipments: { in: "query", schema: { type: "string", enum: ["INCLUDE", "EXCLUDE"] } }
      },
      success: { "200": { $ref: "#/definitions/ListOrdersResponse" } }
    },
    createOrder: {
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateOrderRequest" } },
      success: { "200": { $ref: "#/definitions/CreateOrderResponse" }, "202": { $ref: "#/definitions/CreateOrderAcceptedResponse" } }
    }
  },
  definitions: {
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    ErrorList: {
      type: "object",
      properties: {
        errors: { type: "array", items: { $ref: "#/definitions/Error" } }
      },
      required: ["errors"]
    },
    CancelOrderResponse: { type: "object", additionalProperties: {} },
    UpdateOrderResponse: { type: "object", additionalProperties: {} },
    Decimal: { type: "string" },
    Timestamp: { type: "string", format: "date-time" },
    RollupPrice: {
      type: "object",
      properties: {
        type: { type: "string" },
        value: { $ref: "#/definitions/Money" }
      },
      required: ["type", "value"]
    },
    EstimatedPrice: {
      type: "object",
      properties: {
        rollupPrices: { type: "array", items: { $ref: "#/definitions/RollupPrice" } },
        totalPrice: { $ref: "#/definitions/Money" }
      },
      required: ["rollupPrices", "totalPrice"]
    },
    OfferDestination: {
      type: "object",
      properties: {
        deliveryAddress: { $ref: "#/definitions/VariablePrecisionAddress" },
        ipAddress: { $ref: "#/definitions/IpAddress" }
      }
    },
    PreviewDestination: {
      type: "object",
      properties: {
        deliveryAddress: { $ref: "#/definitions/Address" }
      },
      required: ["deliveryAddress"]
    },
    GetOrderPreviewRequest: {
      type: "object",
      properties: {
        channel: { type: "string", maxLength: 40 },
        fulfillmentConfiguration: { $ref: "#/definitions/PreviewFulfillmentConfiguration" },
        origin: { $ref: "#/definitions/OrderOrigin" },
        destination: { $ref: "#/definitions/PreviewDestination" },
        lineItems: { type: "array", items: { $ref: "#/definitions/PreviewLineItem" } },
        excludeEstimatedFees: { type: "boolean" },
        includePaymentOnDelivery: { type: "boolean" }
      },
      required: ["destination", "lineItems"]
    },
    CountryCode: { type: "string", minLength: 2, maxLength: 2 },
    ServiceLevel: {
      type: "object",
      properties: {
        serviceTiers: { type: "array", items: { type: "string" } },
        deliveryInterval: { $ref: "#/definitions/TimeInterval" }
      }
    },
    VariablePrecisionAddress: {
      type: "object",
      properties: {
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { $ref: "#/definitions/CountryCode" }
      },
      required: ["postalCode", "countryCode"]
    },
    Address: {
      type: "object",
      properties: {
        name: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { $ref: "#/definitions/CountryCode" },
        phone: { type: "string" },
        email: { type: "string" }
      },
      required: ["name", "addressLine1", "postalCode", "countryCode"]
    },
    IpAddress: { type: "string", format: "ip" },
    PreviewLineItem: {
      type: "object",
      properties: {
        product: { $ref: "#/definitions/PreviewProduct" },
        amount: { $ref: "#/definitions/Amount" }
      },
      required: ["product", "amount"]
    },
    PreviewPlannedShipmentItem: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        amount: { $ref: "#/definitions/Amount" }
      },
      required: ["productIdentifier", "amount"]
    },
    PreviewProduct: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        perUnitDeclaredValue: { $ref: "#/definitions/Money" }
      },
      required: ["productIdentifier"]
    },
    OrderProduct: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        perUnitDeclaredValue: { $ref: "#/definitions/Money" }
      },
      required: ["productIdentifier"]
    },
    ProductIdentifier: {
      type: "object",
      properties: {
        amazonSku: { type: "string" }
      },
      required: ["amazonSku"]
    },
    Amount: {
      type: "object",
      properties: {
        unit: { type: "string" },
        value: { $ref: "#/definitions/Decimal" }
      },
      required: ["value"]
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string" },
        amount: { $ref: "#/definitions/Decimal" }
      },
      required: ["currencyCode", "amount"]
    },
    PreviewServices: {
      type: "object",
      properties: {
        packaging: { $ref: "#/definitions/PreviewPackagingService" },
        additional: { $ref: "#/definitions/AdditionalServices" }
      }
    },
    PreviewOfferServices: {
      type: "object",
      properties: {
        packaging: { $ref: "#/definitions/PreviewPackagingService" },
        delivery: { $ref: "#/definitions/PreviewDeliveryService" },
        additional: { $ref: "#/definitions/AdditionalServices" }
      }
    },
    PackagingService: {
      type: "object",
      properties: {
        packagingOption: { type: "string" },
        overbox: { type: "string" },
        packingSlip: { $ref: "#/definitions/OrderPackingSlip" }
      }
    },
    PreviewPackagingService: {
      type: "object",
      properties: {
        packagingOption: { type: "string" },
        overbox: { type: "string" }
      }
    },
    PreviewDeliveryService: {
      type: "object",
      properties: {
        paymentOnDelivery: { type: "string" }
      }
    },
    DeliveryService: { type: "object", additionalProperties: {} },
    PaymentInformation: {
      type: "object",
      properties: {
        payments: { type: "array", items: { $ref: "#/definitions/Payment" } }
      }
    },
    Payment: {
      type: "object",
      properties: {
        paymentId: { type: "string" },
        paymentMethod: { type: "string" },
        paymentTime: { type: "string", format: "date-time" }
      }
    },
    AdditionalServices: { type: "object", additionalProperties: { type: "string" } },
    GetOrderPreviewResponse: {
      type: "object",
      properties: {
        plannedShipments: { type: "array", items: { $ref: "#/definitions/PreviewPlannedShipment" } },
        constraints: { type: "array", items: { $ref: "#/definitions/Constraint" } }
      },
      required: ["plannedShipments"]
    },
    PreviewPlannedShipment: {
      type: "object",
      properties: {
        estimatedShippingWeight: { $ref: "#/definitions/Weight" },
        items: { type: "array", items: { $ref: "#/definitions/PreviewPlannedShipmentItem" } },
        offers: { type: "array", items: { $ref: "#/definitions/PreviewDeliveryOffer" } }
      },
      required: ["items"]
    },
    Weight: {
      type: "object",
      properties: {
        unit: { type: "string" },
        value: { $ref: "#/definitions/Decimal" }
      },
      required: ["unit", "value"]
    },
    PreviewDeliveryOffer: {
      type: "object",
      properties: {
        estimatedPrice: { $ref: "#/definitions/EstimatedPrice" },
        fulfillmentConfiguration: { $ref: "#/definitions/PreviewOfferFulfillmentConfiguration" }
      }
    },
    TimeInterval: {
      type: "object",
      properties: {
        startTime: { $ref: "#/definitions/Timestamp" },
        endTime: { $ref: "#/definitions/Timestamp" }
      },
      required: ["startTime", "endTime"]
    },
    Constraint: {
      type: "object",
      properties: {
        message: { type: "string" },
        type: { type: "string" },
        code: { type: "string" },
        details: { type: "array", items: { $ref: "#/definitions/ConstraintDetail" } }
      },
      required: ["message", "type", "code"]
    },
    ConstraintDetail: {
      type: "object",
      properties: {
        type: { type: "string" },
        value: { type: "string" }
      },
      required: ["type", "value"]
    },
    CreateOrderRequest: {
      type: "object",
      properties: {
        orderId: { type: "string" },
        channel: { type: "string", maxLength: 40 },
        fulfillmentConfiguration: { $ref: "#/definitions/OrderFulfillmentConfiguration" },
        origin: { $ref: "#/definitions/OrderOrigin" },
        destination: { $ref: "#/definitions/OrderDestination" },
        lineItems: { type: "array", items: { $ref: "#/definitions/CreateOrderLineItem" } },
        paymentInformation: { $ref: "#/definitions/PaymentInformation" }
      },
      required: ["orderId", "destination", "lineItems"]
    },
    CreateOrderResponse: {
      type: "object",
      properties: {
        order: { $ref: "#/definitions/FulfillmentOrder" }
      },
      required: ["order"]
    },
    CreateOrderAcceptedResponse: {
      type: "object",
      properties: {
        orderId: { type: "string" },
        status: { type: "string" }
      },
      required: ["orderId", "status"]
    },
    OrderServices: {
      type: "object",
      properties: {
        packaging: { $ref: "#/definitions/PackagingService" },
        delivery: { $ref: "#/definitions/DeliveryService" },
        additional: { $ref: "#/definitions/AdditionalServices" }
      }
    },
    CreateOrderLineItem: {
      type: "object",
      properties: {
        lineItemId: { type: "string" },
        product: { $ref: "#/definitions/OrderProduct" },
        amount: { $ref: "#/definitions/Amount" },
        fulfillmentConfiguration: { $ref: "#/definitions/LineItemFulfillmentConfiguration" }
      },
      required: ["lineItemId", "product", "amount"]
    },
    OrderLineItem: {
      type: "object",
      properties: {
        lineItemId: { type: "string" },
        product: { $ref: "#/definitions/OrderProduct" },
        amount: { $ref: "#/definitions/Amount" },
        cancelledAmount: { $ref: "#/definitions/Amount" },
        unfulfillableAmount: { $ref: "#/definitions/Amount" },
        fulfillmentConfiguration: { $ref: "#/definitions/LineItemFulfillmentConfiguration" }
      },
      required: ["lineItemId", "product", "amount"]
    },
    OrderOrigin: {
      type: "object",
      properties: {
        countryCode: { $ref: "#/definitions/CountryCode" }
      },
      required: ["countryCode"]
    },
    OrderDestination: {
      type: "object",
      properties: {
        deliveryAddress: { $ref: "#/definitions/Address" },
        deliveryNotes: { type: "string" },
        dropOffLocation: { $ref: "#/definitions/OrderDropOffLocation" }
      },
      required: ["deliveryAddress"]
    },
    OrderPackingSlip: {
      type: "object",
      properties: {
        templateName: { type: "string" },
        templateAttributes: { $ref: "#/definitions/OrderPackingSlipTemplateAttributes" }
      }
    },
    OrderPackingSlipTemplateAttributes: { type: "object", additionalProperties: { type: "string" } },
    OrderLineItemPaymentOnDelivery: {
      type: "object",
      properties: {
        perUnitServicePrice: { $ref: "#/definitions/Money" }
      }
    },
    OrderDropOffLocation: {
      type: "object",
      properties: {
        type: { $ref: "#/definitions/OrderDropOffLocationType" },
        attributes: { $ref: "#/definitions/OrderDropOffLocationAttributes" }
      }
    },
    OrderDropOffLocationAttributes: { type: "object", additionalProperties: {} },
    OrderDropOffLocationType: { type: "string" },
    OrderLineItemServices: {
      type: "object",
      properties: {
        packaging: { $ref: "#/definitions/OrderLineItemPackagingService" },
        delivery: { $ref: "#/definitions/OrderLineItemDeliveryService" }
      }
    },
    OrderLineItemPackagingService: {
      type: "object",
      properties: {
        packingSlip: { $ref: "#/definitions/OrderPackingSlip" }
      }
    },
    OrderLineItemDeliveryService: {
      type: "object",
      properties: {
        paymentOnDelivery: { $ref: "#/definitions/OrderLineItemPaymentOnDelivery" }
      }
    },
    OrderFulfillmentAction: { type: "string" },
    OrderFulfillmentPolicy: { type: "string" },
    GetOffersRequest: {
      type: "object",
      properties: {
        fulfillmentConfiguration: { $ref: "#/definitions/OfferFulfillmentConfiguration" },
        origin: { $ref: "#/definitions/OrderOrigin" },
        destination: { $ref: "#/definitions/OfferDestination" },
        items: { type: "array", items: { $ref: "#/definitions/OfferItem" } }
      },
      required: ["origin", "items"]
    },
    GetOffersResponse: {
      type: "object",
      properties: {
        offerResults: { type: "array", items: { $ref: "#/definitions/OfferResult" } }
      }
    },
    OfferOption: {
      type: "object",
      properties: {
        expiryTime: { $ref: "#/definitions/Timestamp" },
        fulfillmentConfiguration: { $ref: "#/definitions/OfferOptionFulfillmentConfiguration" }
      }
    },
    UpdateOrderRequest: {
      type: "object",
      properties: {
        fulfillmentConfiguration: { $ref: "#/definitions/UpdateOrderFulfillmentConfiguration" }
      }
    },
    OrderStatus: { type: "string" },
    GetOrderResponse: {
      type: "object",
      properties: {
        order: { $ref: "#/definitions/FulfillmentOrder" }
      },
      required: ["order"]
    },
    AmazonFacility: {
      type: "object",
      properties: {
        facilityId: { type: "string", maxLength: 40 },
        address: { $ref: "#/definitions/Address" }
      },
      required: ["facilityId"]
    },
    Shipment: {
      type: "object",
      properties: {
        amazonShipmentId: { type: "string" },
        amazonFacility: { $ref: "#/definitions/AmazonFacility" },
        status: { $ref: "#/definitions/ShipmentStatus" },
        shipTime: { $ref: "#/definitions/Timestamp" },
        deliveryTime: { $ref: "#/definitions/Timestamp" },
        shippingNotes: { type: "array", items: { type: "string" } },
        items: { type: "array", items: { $ref: "#/definitions/ShipmentItem" } },
        packages: { type: "array", items: { $ref: "#/definitions/Package" } },
        serviceLevel: { $ref: "#/definitions/ShipmentServiceLevel" }
      },
      required: ["amazonShipmentId", "amazonFacility", "status", "items"]
    },
    ShipmentStatus: { type: "string" },
    ShipmentServiceLevel: {
      type: "object",
      properties: {
        serviceTier: { type: "string" }
      }
    },
    Package: {
      type: "object",
      properties: {
        packageId: { type: "string", maxLength: 40 },
        deliveryTime: { $ref: "#/definitions/Timestamp" },
        status: { $ref: "#/definitions/ShipmentPackageStatus" },
        tracking: { $ref: "#/definitions/Tracking" },
        shipmentItemIds: { type: "array", items: { type: "string" } }
      },
      required: ["packageId"]
    },
    UpdatePackageRequest: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/ShipmentPackageStatus" },
        deliveryTime: { $ref: "#/definitions/Timestamp" },
        tracking: { $ref: "#/definitions/Tracking" }
      },
      required: ["status"]
    },
    ShipmentPackageStatus: { type: "string" },
    ShipmentItem: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        lineItemId: { type: "string" },
        amount: { $ref: "#/definitions/Amount" },
        packageId: { type: "string", maxLength: 40 },
        unitIdentifiers: { $ref: "#/definitions/UnitIdentifiers" },
        shipmentItemId: { type: "string" }
      },
      required: ["productIdentifier", "lineItemId", "amount"]
    },
    UnitIdentifiers: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    FulfillmentOrder: {
      type: "object",
      properties: {
        orderId: { type: "string" },
        channel: { type: "string", maxLength: 40 },
        receiveTime: { $ref: "#/definitions/Timestamp" },
        status: { $ref: "#/definitions/OrderStatus" },
        statusUpdateTime: { $ref: "#/definitions/Timestamp" },
        fulfillmentConfiguration: { $ref: "#/definitions/OrderResponseFulfillmentConfiguration" },
        origin: { $ref: "#/definitions/OrderOrigin" },
        destination: { $ref: "#/definitions/OrderDestination" },
        lineItems: { type: "array", items: { $ref: "#/definitions/OrderLineItem" } },
        shipments: { type: "array", items: { $ref: "#/definitions/Shipment" } },
        paymentInformation: { $ref: "#/definitions/PaymentInformation" }
      },
      required: ["orderId", "receiveTime", "lineItems"]
    },
    ListOrdersResponse: {
      type: "object",
      properties: {
        orders: { type: "array", items: { $ref: "#/definitions/FulfillmentOrder" } },
        pagination: { $ref: "#/definitions/Pagination" }
      },
      required: ["orders"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string" }
      }
    },
    UpdateOrderStatusRequest: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/OrderStatus" }
      },
      required: ["status"]
    },
    AmazonTracking: {
      type: "object",
      properties: {
        trackingNumber: { type: "string" },
        trackingUrl: { type: "string" }
      }
    },
    CarrierTracking: {
      type: "object",
      properties: {
        trackingNumber: { type: "string" },
        carrierCode: { type: "string" },
        trackingUrl: { type: "string" }
      },
      required: ["carrierCode"]
    },
    PreviewServiceLevel: {
      type: "object",
      properties: {
        serviceTiers: { type: "array", items: { type: "string" } }
      }
    },
    PreviewOfferServiceLevel: {
      type: "object",
      properties: {
        serviceTier: { type: "string" },
        deliveryInterval: { $ref: "#/definitions/TimeInterval" },
        shipInterval: { $ref: "#/definitions/TimeInterval" }
      }
    },
    Tracking: {
      type: "object",
      properties: {
        carrier: { $ref: "#/definitions/CarrierTracking" },
        amazon: { $ref: "#/definitions/AmazonTracking" },
        dropOffLocation: { $ref: "#/definitions/OrderDropOffLocation" },
        proofOfDelivery: { $ref: "#/definitions/ProofOfDelivery" }
      }
    },
    ProofOfDelivery: {
      type: "object",
      properties: {
        deliveryPhotoUrl: { type: "string" },
        receivedBy: { type: "string" }
      }
    },
    OfferItem: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" }
      }
    },
    OfferResult: {
      type: "object",
      properties: {
        item: { $ref: "#/definitions/OfferItem" },
        offers: { type: "array", items: { $ref: "#/definitions/OfferOption" } },
        constraints: { type: "array", items: { $ref: "#/definitions/Constraint" } }
      }
    },
    LineItemFulfillmentConfiguration: {
      type: "object",
      properties: {
        services: { $ref: "#/definitions/OrderLineItemServices" }
      }
    },
    PreviewOfferFulfillmentConfiguration: {
      type: "object",
      properties: {
        serviceLevel: { $ref: "#/definitions/PreviewOfferServiceLevel" },
        services: { $ref: "#/definitions/PreviewOfferServices" }
      }
    },
    OfferOptionFulfillmentConfiguration: {
      type: "object",
      properties: {
        serviceLevel: { $ref: "#/definitions/OfferServiceLevel" }
      }
    },
    OfferServiceLevel: {
      type: "object",
      properties: {
        serviceTier: { type: "string" },
        deliveryInterval: { $ref: "#/definitions/TimeInterval" }
      }
    },
    OfferFulfillmentConfiguration: {
      type: "object",
      properties: {
        serviceLevel: { $ref: "#/definitions/PreviewServiceLevel" }
      }
    },
    PreviewFulfillmentConfiguration: {
      type: "object",
      properties: {
        serviceLevel: { $ref: "#/definitions/PreviewServiceLevel" },
        services: { $ref: "#/definitions/PreviewServices" }
      }
    },
    OrderFulfillmentConfiguration: {
      type: "object",
      properties: {
        serviceLevel: { $ref: "#/definitions/ServiceLevel" },
        action: { $ref: "#/definitions/OrderFulfillmentAction" },
        policy: { $ref: "#/definitions/OrderFulfillmentPolicy" },
        services: { $ref: "#/definitions/OrderServices" }
      }
    },
    OrderResponseFulfillmentConfiguration: {
      type: "object",
      properties: {
        serviceLevel: { $ref: "#/definitions/ServiceLevel" },
        action: { $ref: "#/definitions/OrderFulfillmentAction" },
        policy: { $ref: "#/definitions/OrderFulfillmentPolicy" },
        services: { $ref: "#/definitions/OrderServices" }
      }
    },
    UpdateOrderFulfillmentConfiguration: {
      type: "object",
      properties: {
        action: { $ref: "#/definitions/OrderFulfillmentAction" }
      }
    }
  }
}
