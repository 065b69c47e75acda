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
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderpreview",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetOrderPreviewRequest" } },
      success: { "200": { $ref: "#/definitions/GetOrderPreviewResponse" } }
    },
    getOffers: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getoffers",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/GetOffersRequest" } },
      success: { "200": { $ref: "#/definitions/GetOffersResponse" } }
    },
    cancelOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelorder",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } }
      },
      success: { "202": { $ref: "#/definitions/CancelOrderResponse" } }
    },
    updateOrderStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateorderstatus",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateOrderStatusRequest" } },
      success: { "204": null }
    },
    updatePackage: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } },
        packageId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdatePackageRequest" } },
      success: { "204": null }
    },
    getOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } },
        shipments: { in: "query", schema: { type: "string", enum: ["INCLUDE", "EXCLUDE"] } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderResponse" } }
    },
    updateOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateorder",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        orderId: { in: "path", required: true, schema: { type: "string", maxLength: 40 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateOrderRequest" } },
      success: { "202": { $ref: "#/definitions/UpdateOrderResponse" } }
    },
    listOrders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listorders",
      parameters: {
        "x-amzn-fulfillment-service-id": { in: "header", schema: { type: "string", maxLength: 40 } },
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        pageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        shipments: { in: "query", schema: { type: "string", enum: ["INCLUDE", "EXCLUDE"] } }
      },
      success: { "200": { $ref: "#/definitions/ListOrdersResponse" } }
    },
    createOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createorder",
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
    CancelOrderResponse: { type: "object", additionalProperties: {} },
    UpdateOrderResponse: { type: "object", additionalProperties: {} },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    Timestamp: { type: "string", format: "date-time" },
    RollupPrice: {
      type: "object",
      properties: {
        type: { type: "string" },
        value: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["type", "value"]
    },
    EstimatedPrice: {
      type: "object",
      properties: {
        rollupPrices: { type: "array", items: { $ref: "#/definitions/RollupPrice" } },
        totalPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["rollupPrices", "totalPrice"]
    },
    OfferDestination: {
      type: "object",
      properties: {
        deliveryAddress: { $ref: "#/definitions/VariablePrecisionAddress" },
        ipAddress: { $ref: "#/definitions/IpAddress", personal: true }
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
        excludeEstimatedFees: { type: "boolean", default: false },
        includePaymentOnDelivery: { type: "boolean", default: false }
      },
      required: ["destination", "lineItems"]
    },
    CountryCode: { type: "string", minLength: 2, maxLength: 2, description: "A country, ISO 3166-1: `US`." },
    ServiceLevel: {
      type: "object",
      properties: {
        serviceTiers: { type: "array", items: { type: "string", known: ["STANDARD", "EXPEDITED", "PRIORITY", "SCHEDULED"] } },
        deliveryInterval: { $ref: "#/definitions/TimeInterval" }
      }
    },
    VariablePrecisionAddress: {
      type: "object",
      properties: {
        addressLine1: { type: "string", personal: true },
        addressLine2: { type: "string", personal: true },
        addressLine3: { type: "string", personal: true },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." }
      },
      required: ["postalCode", "countryCode"]
    },
    Address: {
      type: "object",
      properties: {
        name: { type: "string", personal: true },
        addressLine1: { type: "string", personal: true },
        addressLine2: { type: "string", personal: true },
        addressLine3: { type: "string", personal: true },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string", personal: true },
        email: { type: "string", personal: true }
      },
      required: ["name", "addressLine1", "postalCode", "countryCode"]
    },
    IpAddress: { type: "string", format: "ip" },
    PreviewLineItem: {
      type: "object",
      properties: {
        product: { $ref: "#/definitions/PreviewProduct" },
        amount: { $ref: "#/definitions/Amount", description: "A value with its unit." }
      },
      required: ["product", "amount"]
    },
    PreviewPlannedShipmentItem: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        amount: { $ref: "#/definitions/Amount", description: "A value with its unit." }
      },
      required: ["productIdentifier", "amount"]
    },
    PreviewProduct: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        perUnitDeclaredValue: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["productIdentifier"]
    },
    OrderProduct: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        perUnitDeclaredValue: { $ref: "#/definitions/Money", description: "An amount with its currency." }
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
        unit: { type: "string", known: ["EACHES"] },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["value"],
      description: "A value with its unit."
    },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["currencyCode", "amount"],
      description: "An amount with its currency."
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
        packagingOption: { type: "string", known: ["UNBRANDED", "ANY"] },
        overbox: { type: "string", known: ["REQUIRED", "NOT_REQUIRED"] },
        packingSlip: { $ref: "#/definitions/OrderPackingSlip" }
      }
    },
    PreviewPackagingService: {
      type: "object",
      properties: {
        packagingOption: { type: "string", known: ["UNBRANDED", "ANY"] },
        overbox: { type: "string", known: ["REQUIRED", "NOT_REQUIRED"] }
      }
    },
    PreviewDeliveryService: {
      type: "object",
      properties: {
        paymentOnDelivery: { type: "string", known: ["ENABLED", "DISABLED"] }
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
        estimatedShippingWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        items: { type: "array", items: { $ref: "#/definitions/PreviewPlannedShipmentItem" } },
        offers: { type: "array", items: { $ref: "#/definitions/PreviewDeliveryOffer" } }
      },
      required: ["items"]
    },
    Weight: {
      type: "object",
      properties: {
        unit: { type: "string", known: ["KG", "KILOGRAMS", "LB", "POUNDS"] },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
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
        amount: { $ref: "#/definitions/Amount", description: "A value with its unit." },
        fulfillmentConfiguration: { $ref: "#/definitions/LineItemFulfillmentConfiguration" }
      },
      required: ["lineItemId", "product", "amount"]
    },
    OrderLineItem: {
      type: "object",
      properties: {
        lineItemId: { type: "string" },
        product: { $ref: "#/definitions/OrderProduct" },
        amount: { $ref: "#/definitions/Amount", description: "A value with its unit." },
        cancelledAmount: { $ref: "#/definitions/Amount", description: "A value with its unit." },
        unfulfillableAmount: { $ref: "#/definitions/Amount", description: "A value with its unit." },
        fulfillmentConfiguration: { $ref: "#/definitions/LineItemFulfillmentConfiguration" }
      },
      required: ["lineItemId", "product", "amount"]
    },
    OrderOrigin: {
      type: "object",
      properties: {
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." }
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
        perUnitServicePrice: { $ref: "#/definitions/Money", description: "An amount with its currency." }
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
    OrderDropOffLocationType: { type: "string", known: ["FRONT_DOOR", "DELIVERY_BOX", "GAS_METER_BOX", "BICYCLE_BASKET", "GARAGE", "RECEPTIONIST", "FALLBACK_NEIGHBOR_DELIVERY", "DO_NOT_LEAVE_UNATTENDED", "LOCKER"] },
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
    OrderStatus: { type: "string", known: ["PROCESSING", "COMPLETE", "COMPLETE_PARTIAL", "CANCELLED", "UNFULFILLABLE", "INVALID"] },
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
    ShipmentStatus: { type: "string", known: ["PROCESSING", "SHIPPED", "CANCELLED"] },
    ShipmentServiceLevel: {
      type: "object",
      properties: {
        serviceTier: { type: "string", known: ["STANDARD", "EXPEDITED", "PRIORITY", "SCHEDULED"] }
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
    ShipmentPackageStatus: { type: "string", known: ["PROCESSING", "IN_TRANSIT", "DELAYED", "OUT_FOR_DELIVERY", "DELIVERED", "UNDELIVERABLE", "EXPIRED"] },
    ShipmentItem: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        lineItemId: { type: "string" },
        amount: { $ref: "#/definitions/Amount", description: "A value with its unit." },
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
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      },
      required: ["orders"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
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
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        trackingUrl: { type: "string" }
      }
    },
    CarrierTracking: {
      type: "object",
      properties: {
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        carrierCode: { type: "string" },
        trackingUrl: { type: "string" }
      },
      required: ["carrierCode"]
    },
    PreviewServiceLevel: {
      type: "object",
      properties: {
        serviceTiers: { type: "array", items: { type: "string", known: ["STANDARD", "EXPEDITED", "PRIORITY", "SCHEDULED"] } }
      }
    },
    PreviewOfferServiceLevel: {
      type: "object",
      properties: {
        serviceTier: { type: "string", known: ["STANDARD", "EXPEDITED", "PRIORITY", "SCHEDULED"] },
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
        deliveryPhotoUrl: { type: "string", personal: true },
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
        serviceTier: { type: "string", known: ["STANDARD", "EXPEDITED", "PRIORITY", "SCHEDULED"] },
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
