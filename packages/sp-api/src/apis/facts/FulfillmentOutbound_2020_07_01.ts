// AUTO-GENERATED from fulfillmentOutbound_2020-07-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Fulfillment Outbound 2020-07-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `FulfillmentOutbound_2020_07_01`. */
export const facts: SectionFacts = {
  operations: {
    getFulfillmentPreview: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfulfillmentpreview",
      body: { required: true, schema: { $ref: "#/definitions/GetFulfillmentPreviewRequest" } },
      success: { "200": { $ref: "#/definitions/GetFulfillmentPreviewResponse" } }
    },
    deliveryOffers: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/deliveryoffers",
      body: { required: true, schema: { $ref: "#/definitions/GetDeliveryOffersRequest" } },
      success: { "200": { $ref: "#/definitions/GetDeliveryOffersResponse" } }
    },
    listAllFulfillmentOrders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listallfulfillmentorders",
      parameters: {
        queryStartDate: { in: "query", schema: { type: "string", format: "date-time" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ListAllFulfillmentOrdersResponse" } }
    },
    createFulfillmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createfulfillmentorder",
      body: { required: true, schema: { $ref: "#/definitions/CreateFulfillmentOrderRequest" } },
      success: { "200": { $ref: "#/definitions/CreateFulfillmentOrderResponse" } }
    },
    getPackageTrackingDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getpackagetrackingdetails",
      parameters: {
        packageNumber: { in: "query", required: true, schema: { type: "integer" } }
      },
      success: { "200": { $ref: "#/definitions/GetPackageTrackingDetailsResponse" } }
    },
    listReturnReasonCodes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listreturnreasoncodes",
      parameters: {
        sellerSku: { in: "query", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } },
        marketplaceId: { in: "query", schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        sellerFulfillmentOrderId: { in: "query", schema: { type: "string", description: "The seller's number of the fulfillment order." } },
        language: { in: "query", schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ListReturnReasonCodesResponse" } }
    },
    createFulfillmentReturn: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createfulfillmentreturn",
      parameters: {
        sellerFulfillmentOrderId: { in: "path", required: true, schema: { type: "string", description: "The seller's number of the fulfillment order." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateFulfillmentReturnRequest" } },
      success: { "200": { $ref: "#/definitions/CreateFulfillmentReturnResponse" } }
    },
    getFulfillmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfulfillmentorder",
      parameters: {
        sellerFulfillmentOrderId: { in: "path", required: true, schema: { type: "string", maxLength: 40, description: "The seller's number of the fulfillment order." } }
      },
      success: { "200": { $ref: "#/definitions/GetFulfillmentOrderResponse" } }
    },
    updateFulfillmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatefulfillmentorder",
      parameters: {
        sellerFulfillmentOrderId: { in: "path", required: true, schema: { type: "string", maxLength: 40, description: "The seller's number of the fulfillment order." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateFulfillmentOrderRequest" } },
      success: { "200": { $ref: "#/definitions/UpdateFulfillmentOrderResponse" } }
    },
    cancelFulfillmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelfulfillmentorder",
      parameters: {
        sellerFulfillmentOrderId: { in: "path", required: true, schema: { type: "string", maxLength: 40, description: "The seller's number of the fulfillment order." } }
      },
      success: { "200": { $ref: "#/definitions/CancelFulfillmentOrderResponse" } }
    },
    submitFulfillmentOrderStatusUpdate: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/submitfulfillmentorderstatusupdate",
      parameters: {
        sellerFulfillmentOrderId: { in: "path", required: true, schema: { type: "string", maxLength: 40, description: "The seller's number of the fulfillment order." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SubmitFulfillmentOrderStatusUpdateRequest" } },
      success: { "200": { $ref: "#/definitions/SubmitFulfillmentOrderStatusUpdateResponse" } }
    },
    getFeatures: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeatures",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/GetFeaturesResponse" } }
    },
    getFeatureInventory: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeatureinventory",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        featureName: { in: "path", required: true, schema: { type: "string" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        queryStartDate: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetFeatureInventoryResponse" } }
    },
    getFeatureSKU: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfeaturesku",
      parameters: {
        marketplaceId: { in: "query", required: true, schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        featureName: { in: "path", required: true, schema: { type: "string" } },
        sellerSku: { in: "path", required: true, schema: { type: "string", description: "The seller's product number (SKU)." } }
      },
      success: { "200": { $ref: "#/definitions/GetFeatureSkuResponse" } }
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
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
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
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string", personal: true }
      },
      required: ["name", "addressLine1", "postalCode", "countryCode"]
    },
    CODSettings: {
      type: "object",
      properties: {
        isCodRequired: { type: "boolean" },
        codCharge: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        codChargeTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        shippingCharge: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        shippingChargeTax: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["isCodRequired"]
    },
    CreateFulfillmentOrderItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", maxLength: 50, description: "The seller's product number (SKU)." },
        sellerFulfillmentOrderItemId: { type: "string", maxLength: 50, description: "The seller's number of the item in the fulfillment order." },
        quantity: { $ref: "#/definitions/Quantity" },
        giftMessage: { type: "string", maxLength: 512, personal: true },
        displayableComment: { type: "string", maxLength: 250 },
        fulfillmentNetworkSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        perUnitDeclaredValue: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        perUnitPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        perUnitTax: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["sellerSku", "sellerFulfillmentOrderItemId", "quantity"]
    },
    CreateFulfillmentOrderItemList: { type: "array", items: { $ref: "#/definitions/CreateFulfillmentOrderItem" }, maxItems: 100 },
    FulfillmentPolicy: { type: "string", enum: ["FillOrKill", "FillAll", "FillAllAvailable"] },
    FulfillmentOrderStatus: { type: "string", enum: ["New", "Received", "Planning", "Processing", "Cancelled", "Complete", "CompletePartialled", "Unfulfillable", "Invalid"] },
    CreateFulfillmentOrderRequest: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        sellerFulfillmentOrderId: { type: "string", maxLength: 40, description: "The seller's number of the fulfillment order." },
        displayableOrderId: { type: "string", maxLength: 40 },
        displayableOrderDate: { $ref: "#/definitions/Timestamp" },
        displayableOrderComment: { type: "string", maxLength: 750 },
        shippingSpeedCategory: { $ref: "#/definitions/ShippingSpeedCategory" },
        deliveryWindow: { $ref: "#/definitions/DeliveryWindow" },
        destinationAddress: { $ref: "#/definitions/Address" },
        deliveryPreferences: { $ref: "#/definitions/DeliveryPreferences" },
        fulfillmentAction: { $ref: "#/definitions/FulfillmentAction" },
        fulfillmentPolicy: { $ref: "#/definitions/FulfillmentPolicy" },
        codSettings: { $ref: "#/definitions/CODSettings" },
        shipFromCountryCode: { type: "string" },
        notificationEmails: { $ref: "#/definitions/NotificationEmailList" },
        featureConstraints: { type: "array", items: { $ref: "#/definitions/FeatureSettings" } },
        items: { $ref: "#/definitions/CreateFulfillmentOrderItemList" },
        paymentInformation: { $ref: "#/definitions/PaymentInformationList" }
      },
      required: ["sellerFulfillmentOrderId", "displayableOrderId", "displayableOrderDate", "displayableOrderComment", "shippingSpeedCategory", "destinationAddress", "items"]
    },
    CreateFulfillmentReturnRequest: {
      type: "object",
      properties: {
        items: { $ref: "#/definitions/CreateReturnItemList" }
      },
      required: ["items"]
    },
    CreateFulfillmentReturnResult: {
      type: "object",
      properties: {
        returnItems: { $ref: "#/definitions/ReturnItemList" },
        invalidReturnItems: { $ref: "#/definitions/InvalidReturnItemList" },
        returnAuthorizations: { $ref: "#/definitions/ReturnAuthorizationList" }
      }
    },
    CreateFulfillmentReturnResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/CreateFulfillmentReturnResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CreateReturnItem: {
      type: "object",
      properties: {
        sellerReturnItemId: { type: "string", maxLength: 80 },
        sellerFulfillmentOrderItemId: { type: "string", description: "The seller's number of the item in the fulfillment order." },
        amazonShipmentId: { type: "string" },
        returnReasonCode: { type: "string" },
        returnComment: { type: "string", maxLength: 1000 }
      },
      required: ["sellerReturnItemId", "sellerFulfillmentOrderItemId", "amazonShipmentId", "returnReasonCode"]
    },
    CreateReturnItemList: { type: "array", items: { $ref: "#/definitions/CreateReturnItem" } },
    Money: {
      type: "object",
      properties: {
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["currencyCode", "value"],
      description: "An amount with its currency."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    DeliveryWindow: {
      type: "object",
      properties: {
        startDate: { $ref: "#/definitions/Timestamp" },
        endDate: { $ref: "#/definitions/Timestamp" }
      },
      required: ["startDate", "endDate"]
    },
    DeliveryWindowList: { type: "array", items: { $ref: "#/definitions/DeliveryWindow" } },
    DeliveryPreferences: {
      type: "object",
      properties: {
        deliveryInstructions: { type: "string", maxLength: 250 },
        dropOffLocation: { $ref: "#/definitions/DropOffLocation" }
      }
    },
    DropOffLocation: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["FRONT_DOOR", "DELIVERY_BOX", "GAS_METER_BOX", "BICYCLE_BASKET", "GARAGE", "RECEPTIONIST", "FALLBACK_NEIGHBOR_DELIVERY", "DO_NOT_LEAVE_UNATTENDED"] },
        attributes: { type: "object", additionalProperties: { type: "string" } }
      },
      required: ["type"]
    },
    Fee: {
      type: "object",
      properties: {
        name: { type: "string", enum: ["FBAPerUnitFulfillmentFee", "FBAPerOrderFulfillmentFee", "FBATransportationFee", "FBAFulfillmentCODFee"] },
        amount: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["name", "amount"]
    },
    FeeList: { type: "array", items: { $ref: "#/definitions/Fee" } },
    FulfillmentAction: { type: "string", enum: ["Ship", "Hold"] },
    FulfillmentOrder: {
      type: "object",
      properties: {
        sellerFulfillmentOrderId: { type: "string", description: "The seller's number of the fulfillment order." },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        displayableOrderId: { type: "string" },
        displayableOrderDate: { $ref: "#/definitions/Timestamp" },
        displayableOrderComment: { type: "string" },
        shippingSpeedCategory: { $ref: "#/definitions/ShippingSpeedCategory" },
        deliveryWindow: { $ref: "#/definitions/DeliveryWindow" },
        destinationAddress: { $ref: "#/definitions/Address" },
        fulfillmentAction: { $ref: "#/definitions/FulfillmentAction" },
        fulfillmentPolicy: { $ref: "#/definitions/FulfillmentPolicy" },
        codSettings: { $ref: "#/definitions/CODSettings" },
        receivedDate: { $ref: "#/definitions/Timestamp" },
        fulfillmentOrderStatus: { $ref: "#/definitions/FulfillmentOrderStatus" },
        statusUpdatedDate: { $ref: "#/definitions/Timestamp" },
        notificationEmails: { $ref: "#/definitions/NotificationEmailList" },
        featureConstraints: { type: "array", items: { $ref: "#/definitions/FeatureSettings" } }
      },
      required: ["sellerFulfillmentOrderId", "marketplaceId", "displayableOrderId", "displayableOrderDate", "displayableOrderComment", "shippingSpeedCategory", "destinationAddress", "receivedDate", "fulfillmentOrderStatus", "statusUpdatedDate"]
    },
    FulfillmentOrderItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        sellerFulfillmentOrderItemId: { type: "string", description: "The seller's number of the item in the fulfillment order." },
        quantity: { $ref: "#/definitions/Quantity" },
        giftMessage: { type: "string", personal: true },
        displayableComment: { type: "string" },
        fulfillmentNetworkSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        orderItemDisposition: { type: "string" },
        cancelledQuantity: { $ref: "#/definitions/Quantity" },
        unfulfillableQuantity: { $ref: "#/definitions/Quantity" },
        estimatedShipDate: { $ref: "#/definitions/Timestamp" },
        estimatedArrivalDate: { $ref: "#/definitions/Timestamp" },
        perUnitPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        perUnitTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        perUnitDeclaredValue: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["sellerSku", "sellerFulfillmentOrderItemId", "quantity", "cancelledQuantity", "unfulfillableQuantity"]
    },
    FulfillmentOrderItemList: { type: "array", items: { $ref: "#/definitions/FulfillmentOrderItem" } },
    FulfillmentPreview: {
      type: "object",
      properties: {
        shippingSpeedCategory: { $ref: "#/definitions/ShippingSpeedCategory" },
        scheduledDeliveryInfo: { $ref: "#/definitions/ScheduledDeliveryInfo" },
        isFulfillable: { type: "boolean" },
        isCODCapable: { type: "boolean" },
        estimatedShippingWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        estimatedFees: { $ref: "#/definitions/FeeList" },
        fulfillmentPreviewShipments: { $ref: "#/definitions/FulfillmentPreviewShipmentList" },
        unfulfillablePreviewItems: { $ref: "#/definitions/UnfulfillablePreviewItemList" },
        orderUnfulfillableReasons: { $ref: "#/definitions/StringList" },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        featureConstraints: { type: "array", items: { $ref: "#/definitions/FeatureSettings" } }
      },
      required: ["shippingSpeedCategory", "isFulfillable", "isCODCapable", "marketplaceId"]
    },
    FulfillmentPreviewItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        quantity: { $ref: "#/definitions/Quantity" },
        sellerFulfillmentOrderItemId: { type: "string", description: "The seller's number of the item in the fulfillment order." },
        estimatedShippingWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        shippingWeightCalculationMethod: { type: "string", enum: ["Package", "Dimensional"] }
      },
      required: ["sellerSku", "quantity", "sellerFulfillmentOrderItemId"]
    },
    FulfillmentPreviewItemList: { type: "array", items: { $ref: "#/definitions/FulfillmentPreviewItem" } },
    FulfillmentPreviewList: { type: "array", items: { $ref: "#/definitions/FulfillmentPreview" } },
    FulfillmentPreviewShipment: {
      type: "object",
      properties: {
        earliestShipDate: { $ref: "#/definitions/Timestamp" },
        latestShipDate: { $ref: "#/definitions/Timestamp" },
        earliestArrivalDate: { $ref: "#/definitions/Timestamp" },
        latestArrivalDate: { $ref: "#/definitions/Timestamp" },
        shippingNotes: { type: "array", items: { type: "string" } },
        fulfillmentPreviewItems: { $ref: "#/definitions/FulfillmentPreviewItemList" }
      },
      required: ["fulfillmentPreviewItems"]
    },
    FulfillmentPreviewShipmentList: { type: "array", items: { $ref: "#/definitions/FulfillmentPreviewShipment" } },
    FulfillmentReturnItemStatus: { type: "string", enum: ["New", "Processed"] },
    FulfillmentShipment: {
      type: "object",
      properties: {
        amazonShipmentId: { type: "string" },
        fulfillmentCenterId: { type: "string" },
        fulfillmentShipmentStatus: { type: "string", enum: ["PENDING", "SHIPPED", "CANCELLED_BY_FULFILLER", "CANCELLED_BY_SELLER"] },
        shippingDate: { $ref: "#/definitions/Timestamp" },
        estimatedArrivalDate: { $ref: "#/definitions/Timestamp" },
        shippingNotes: { type: "array", items: { type: "string" } },
        fulfillmentShipmentItem: { $ref: "#/definitions/FulfillmentShipmentItemList" },
        fulfillmentShipmentPackage: { $ref: "#/definitions/FulfillmentShipmentPackageList" }
      },
      required: ["amazonShipmentId", "fulfillmentCenterId", "fulfillmentShipmentStatus", "fulfillmentShipmentItem"]
    },
    FulfillmentShipmentItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        sellerFulfillmentOrderItemId: { type: "string", description: "The seller's number of the item in the fulfillment order." },
        quantity: { $ref: "#/definitions/Quantity" },
        packageNumber: { type: "integer" },
        serialNumber: { type: "string" },
        manufacturerLotCodes: { $ref: "#/definitions/StringList" }
      },
      required: ["sellerSku", "sellerFulfillmentOrderItemId", "quantity"]
    },
    FulfillmentShipmentItemList: { type: "array", items: { $ref: "#/definitions/FulfillmentShipmentItem" } },
    FulfillmentShipmentList: { type: "array", items: { $ref: "#/definitions/FulfillmentShipment" } },
    FulfillmentShipmentPackage: {
      type: "object",
      properties: {
        packageNumber: { type: "integer" },
        carrierCode: { type: "string" },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        amazonFulfillmentTrackingNumber: { type: "string" },
        estimatedArrivalDate: { $ref: "#/definitions/Timestamp" },
        lockerDetails: { $ref: "#/definitions/LockerDetails" },
        deliveryInformation: { $ref: "#/definitions/DeliveryInformation" }
      },
      required: ["packageNumber", "carrierCode"]
    },
    FulfillmentShipmentPackageList: { type: "array", items: { $ref: "#/definitions/FulfillmentShipmentPackage" } },
    GetFulfillmentOrderResult: {
      type: "object",
      properties: {
        fulfillmentOrder: { $ref: "#/definitions/FulfillmentOrder" },
        fulfillmentOrderItems: { $ref: "#/definitions/FulfillmentOrderItemList" },
        fulfillmentShipments: { $ref: "#/definitions/FulfillmentShipmentList" },
        returnItems: { $ref: "#/definitions/ReturnItemList" },
        returnAuthorizations: { $ref: "#/definitions/ReturnAuthorizationList" },
        paymentInformation: { $ref: "#/definitions/PaymentInformationList" }
      },
      required: ["fulfillmentOrder", "fulfillmentOrderItems", "returnItems", "returnAuthorizations"]
    },
    GetFulfillmentOrderResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetFulfillmentOrderResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetFulfillmentPreviewItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", maxLength: 50, description: "The seller's product number (SKU)." },
        quantity: { $ref: "#/definitions/Quantity" },
        perUnitDeclaredValue: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        sellerFulfillmentOrderItemId: { type: "string", maxLength: 50, description: "The seller's number of the item in the fulfillment order." }
      },
      required: ["sellerSku", "quantity", "sellerFulfillmentOrderItemId"]
    },
    GetFulfillmentPreviewItemList: { type: "array", items: { $ref: "#/definitions/GetFulfillmentPreviewItem" }, maxItems: 100 },
    GetFulfillmentPreviewRequest: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        address: { $ref: "#/definitions/Address" },
        items: { $ref: "#/definitions/GetFulfillmentPreviewItemList" },
        shippingSpeedCategories: { $ref: "#/definitions/ShippingSpeedCategoryList" },
        includeCODFulfillmentPreview: { type: "boolean" },
        includeDeliveryWindows: { type: "boolean" },
        featureConstraints: { type: "array", items: { $ref: "#/definitions/FeatureSettings" } }
      },
      required: ["address", "items"]
    },
    GetFulfillmentPreviewResult: {
      type: "object",
      properties: {
        fulfillmentPreviews: { $ref: "#/definitions/FulfillmentPreviewList" }
      }
    },
    GetFulfillmentPreviewResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetFulfillmentPreviewResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetDeliveryOffersRequest: {
      type: "object",
      properties: {
        product: { $ref: "#/definitions/GetDeliveryOffersProduct" },
        terms: { $ref: "#/definitions/GetDeliveryOffersTerms" }
      },
      required: ["product", "terms"]
    },
    GetDeliveryOffersResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetDeliveryOffersResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetDeliveryOffersResult: {
      type: "object",
      properties: {
        deliveryOffers: { $ref: "#/definitions/DeliveryOffersList" }
      }
    },
    DeliveryOffersList: { type: "array", items: { $ref: "#/definitions/DeliveryOffer" } },
    DeliveryOffer: {
      type: "object",
      properties: {
        expiresAt: { $ref: "#/definitions/Timestamp" },
        dateRange: { $ref: "#/definitions/DateRange" },
        policy: { $ref: "#/definitions/DeliveryPolicy" }
      }
    },
    GetDeliveryOffersProduct: {
      type: "object",
      properties: {
        productIdentifier: { $ref: "#/definitions/ProductIdentifier" },
        amount: { $ref: "#/definitions/Amount", description: "A value with its unit." }
      },
      required: ["productIdentifier"]
    },
    Amount: {
      type: "object",
      properties: {
        unitOfMeasure: { type: "string", enum: ["Eaches"] },
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["unitOfMeasure", "value"],
      description: "A value with its unit."
    },
    GetDeliveryOffersTerms: {
      type: "object",
      properties: {
        origin: { $ref: "#/definitions/Origin" },
        destination: { $ref: "#/definitions/Destination" }
      },
      required: ["origin", "destination"]
    },
    IpAddress: { type: "string", format: "ip" },
    Destination: {
      type: "object",
      properties: {
        deliveryAddress: { $ref: "#/definitions/VariablePrecisionAddress" },
        ipAddress: { $ref: "#/definitions/IpAddress", personal: true }
      }
    },
    ProductIdentifier: {
      type: "object",
      properties: {
        merchantSku: { type: "string", maxLength: 50 }
      },
      required: ["merchantSku"]
    },
    Origin: {
      type: "object",
      properties: {
        countryCode: { type: "string", minLength: 2, maxLength: 2, description: "A country, ISO 3166-1: `US`." }
      },
      required: ["countryCode"]
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
        countryCode: { type: "string", minLength: 2, maxLength: 2, description: "A country, ISO 3166-1: `US`." }
      },
      required: ["postalCode", "countryCode"]
    },
    DateRange: {
      type: "object",
      properties: {
        earliest: { $ref: "#/definitions/Timestamp" },
        latest: { $ref: "#/definitions/Timestamp" }
      },
      required: ["earliest", "latest"]
    },
    DeliveryPolicy: {
      type: "object",
      properties: {
        message: { $ref: "#/definitions/DeliveryMessage" }
      }
    },
    DeliveryMessage: {
      type: "object",
      properties: {
        text: { type: "string" },
        locale: { type: "string" }
      }
    },
    InvalidItemReasonCode: { type: "string", enum: ["InvalidValues", "DuplicateRequest", "NoCompletedShipItems", "NoReturnableQuantity"] },
    InvalidItemReason: {
      type: "object",
      properties: {
        invalidItemReasonCode: { $ref: "#/definitions/InvalidItemReasonCode" },
        description: { type: "string" }
      },
      required: ["invalidItemReasonCode", "description"]
    },
    InvalidReturnItem: {
      type: "object",
      properties: {
        sellerReturnItemId: { type: "string" },
        sellerFulfillmentOrderItemId: { type: "string", description: "The seller's number of the item in the fulfillment order." },
        invalidItemReason: { $ref: "#/definitions/InvalidItemReason" }
      },
      required: ["sellerReturnItemId", "sellerFulfillmentOrderItemId", "invalidItemReason"]
    },
    InvalidReturnItemList: { type: "array", items: { $ref: "#/definitions/InvalidReturnItem" } },
    ListAllFulfillmentOrdersResult: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        fulfillmentOrders: { type: "array", items: { $ref: "#/definitions/FulfillmentOrder" } }
      }
    },
    ListAllFulfillmentOrdersResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListAllFulfillmentOrdersResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ListReturnReasonCodesResult: {
      type: "object",
      properties: {
        reasonCodeDetails: { $ref: "#/definitions/ReasonCodeDetailsList" }
      }
    },
    ListReturnReasonCodesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ListReturnReasonCodesResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    LockerDetails: {
      type: "object",
      properties: {
        lockerNumber: { type: "string" },
        lockerAccessCode: { type: "string", personal: true }
      }
    },
    DeliveryInformation: {
      type: "object",
      properties: {
        deliveryDocumentList: { $ref: "#/definitions/DeliveryDocumentList" },
        dropOffLocation: { $ref: "#/definitions/DropOffLocation" }
      }
    },
    DeliveryDocumentList: { type: "array", items: { $ref: "#/definitions/DeliveryDocument" } },
    DeliveryDocument: {
      type: "object",
      properties: {
        documentType: { type: "string", known: ["DELIVERY_IMAGE"] },
        url: { type: "string", personal: true }
      },
      required: ["documentType"]
    },
    NotificationEmailList: { type: "array", items: { type: "string", maxLength: 64 } },
    CurrentStatus: { type: "string", enum: ["IN_TRANSIT", "DELIVERED", "RETURNING", "RETURNED", "UNDELIVERABLE", "DELAYED", "AVAILABLE_FOR_PICKUP", "CUSTOMER_ACTION", "UNKNOWN", "OUT_FOR_DELIVERY", "DELIVERY_ATTEMPTED", "PICKUP_SUCCESSFUL", "PICKUP_CANCELLED", "PICKUP_ATTEMPTED", "PICKUP_SCHEDULED", "RETURN_REQUEST_ACCEPTED", "REFUND_ISSUED", "RETURN_RECEIVED_IN_FC"] },
    AdditionalLocationInfo: { type: "string", enum: ["AS_INSTRUCTED", "CARPORT", "CUSTOMER_PICKUP", "DECK", "DOOR_PERSON", "FRONT_DESK", "FRONT_DOOR", "GARAGE", "GUARD", "MAIL_ROOM", "MAIL_SLOT", "MAILBOX", "MC_BOY", "MC_GIRL", "MC_MAN", "MC_WOMAN", "NEIGHBOR", "OFFICE", "OUTBUILDING", "PATIO", "PORCH", "REAR_DOOR", "RECEPTIONIST", "RECEIVER", "SECURE_LOCATION", "SIDE_DOOR"] },
    PackageTrackingDetails: {
      type: "object",
      properties: {
        packageNumber: { type: "integer" },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        customerTrackingLink: { type: "string" },
        carrierCode: { type: "string" },
        carrierPhoneNumber: { type: "string" },
        carrierURL: { type: "string" },
        shipDate: { $ref: "#/definitions/Timestamp" },
        estimatedArrivalDate: { $ref: "#/definitions/Timestamp" },
        shipToAddress: { $ref: "#/definitions/TrackingAddress" },
        currentStatus: { $ref: "#/definitions/CurrentStatus" },
        currentStatusDescription: { type: "string" },
        deliveryWindow: { $ref: "#/definitions/DateRange" },
        signedForBy: { type: "string" },
        additionalLocationInfo: { $ref: "#/definitions/AdditionalLocationInfo" },
        trackingEvents: { $ref: "#/definitions/TrackingEventList" }
      },
      required: ["packageNumber"]
    },
    GetPackageTrackingDetailsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PackageTrackingDetails" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ReasonCodeDetails: {
      type: "object",
      properties: {
        returnReasonCode: { type: "string" },
        description: { type: "string" },
        translatedDescription: { type: "string" }
      },
      required: ["returnReasonCode", "description"]
    },
    ReasonCodeDetailsList: { type: "array", items: { $ref: "#/definitions/ReasonCodeDetails" } },
    PaymentInformation: {
      type: "object",
      properties: {
        paymentTransactionId: { type: "string" },
        paymentMode: { type: "string" },
        paymentDate: { $ref: "#/definitions/Timestamp" }
      },
      required: ["paymentTransactionId", "paymentMode", "paymentDate"]
    },
    ReturnAuthorization: {
      type: "object",
      properties: {
        returnAuthorizationId: { type: "string" },
        fulfillmentCenterId: { type: "string" },
        returnToAddress: { $ref: "#/definitions/Address" },
        amazonRmaId: { type: "string" },
        rmaPageURL: { type: "string" }
      },
      required: ["returnAuthorizationId", "fulfillmentCenterId", "returnToAddress", "amazonRmaId", "rmaPageURL"]
    },
    PaymentInformationList: { type: "array", items: { $ref: "#/definitions/PaymentInformation" } },
    ReturnAuthorizationList: { type: "array", items: { $ref: "#/definitions/ReturnAuthorization" } },
    ReturnItem: {
      type: "object",
      properties: {
        sellerReturnItemId: { type: "string" },
        sellerFulfillmentOrderItemId: { type: "string", description: "The seller's number of the item in the fulfillment order." },
        amazonShipmentId: { type: "string" },
        sellerReturnReasonCode: { type: "string" },
        returnComment: { type: "string" },
        amazonReturnReasonCode: { type: "string" },
        status: { $ref: "#/definitions/FulfillmentReturnItemStatus" },
        statusChangedDate: { $ref: "#/definitions/Timestamp" },
        returnAuthorizationId: { type: "string" },
        returnReceivedCondition: { $ref: "#/definitions/ReturnItemDisposition" },
        fulfillmentCenterId: { type: "string" }
      },
      required: ["sellerReturnItemId", "sellerFulfillmentOrderItemId", "amazonShipmentId", "status", "statusChangedDate"]
    },
    ReturnItemDisposition: { type: "string", enum: ["Sellable", "Defective", "CustomerDamaged", "CarrierDamaged", "FulfillerDamaged"] },
    ReturnItemList: { type: "array", items: { $ref: "#/definitions/ReturnItem" } },
    ScheduledDeliveryInfo: {
      type: "object",
      properties: {
        deliveryTimeZone: { type: "string", description: "An IANA time zone: `Asia/Tokyo`." },
        deliveryWindows: { $ref: "#/definitions/DeliveryWindowList" }
      },
      required: ["deliveryTimeZone", "deliveryWindows"]
    },
    ShippingSpeedCategoryList: { type: "array", items: { $ref: "#/definitions/ShippingSpeedCategory" } },
    StringList: { type: "array", items: { type: "string" } },
    Timestamp: { type: "string", format: "date-time" },
    TrackingAddress: {
      type: "object",
      properties: {
        city: { type: "string", maxLength: 150 },
        state: { type: "string", maxLength: 150 },
        country: { type: "string", maxLength: 6 }
      },
      required: ["city", "state", "country"]
    },
    EventCode: { type: "string", enum: ["EVENT_101", "EVENT_102", "EVENT_201", "EVENT_202", "EVENT_203", "EVENT_204", "EVENT_205", "EVENT_206", "EVENT_301", "EVENT_302", "EVENT_304", "EVENT_306", "EVENT_307", "EVENT_308", "EVENT_309", "EVENT_401", "EVENT_402", "EVENT_403", "EVENT_404", "EVENT_405", "EVENT_406", "EVENT_407", "EVENT_408", "EVENT_409", "EVENT_411", "EVENT_412", "EVENT_413", "EVENT_414", "EVENT_415", "EVENT_416", "EVENT_417", "EVENT_418", "EVENT_419", "EVENT_801", "EVENT_804"] },
    TrackingEvent: {
      type: "object",
      properties: {
        eventDate: { $ref: "#/definitions/Timestamp" },
        eventAddress: { $ref: "#/definitions/TrackingAddress" },
        eventCode: { $ref: "#/definitions/EventCode" },
        eventDescription: { type: "string" }
      },
      required: ["eventDate", "eventAddress", "eventCode", "eventDescription"]
    },
    TrackingEventList: { type: "array", items: { $ref: "#/definitions/TrackingEvent" } },
    UnfulfillablePreviewItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", maxLength: 50, description: "The seller's product number (SKU)." },
        quantity: { $ref: "#/definitions/Quantity" },
        sellerFulfillmentOrderItemId: { type: "string", maxLength: 50, description: "The seller's number of the item in the fulfillment order." },
        itemUnfulfillableReasons: { $ref: "#/definitions/StringList" }
      },
      required: ["sellerSku", "quantity", "sellerFulfillmentOrderItemId"]
    },
    UnfulfillablePreviewItemList: { type: "array", items: { $ref: "#/definitions/UnfulfillablePreviewItem" } },
    UpdateFulfillmentOrderItem: {
      type: "object",
      properties: {
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        sellerFulfillmentOrderItemId: { type: "string", maxLength: 50, description: "The seller's number of the item in the fulfillment order." },
        quantity: { $ref: "#/definitions/Quantity" },
        giftMessage: { type: "string", maxLength: 512, personal: true },
        displayableComment: { type: "string", maxLength: 250 },
        fulfillmentNetworkSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        orderItemDisposition: { type: "string" },
        perUnitDeclaredValue: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        perUnitPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        perUnitTax: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["sellerFulfillmentOrderItemId", "quantity"]
    },
    UpdateFulfillmentOrderItemList: { type: "array", items: { $ref: "#/definitions/UpdateFulfillmentOrderItem" } },
    UpdateFulfillmentOrderRequest: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        displayableOrderId: { type: "string", maxLength: 40 },
        displayableOrderDate: { $ref: "#/definitions/Timestamp" },
        displayableOrderComment: { type: "string", maxLength: 750 },
        shippingSpeedCategory: { $ref: "#/definitions/ShippingSpeedCategory" },
        destinationAddress: { $ref: "#/definitions/Address" },
        fulfillmentAction: { $ref: "#/definitions/FulfillmentAction" },
        fulfillmentPolicy: { $ref: "#/definitions/FulfillmentPolicy" },
        shipFromCountryCode: { type: "string" },
        notificationEmails: { $ref: "#/definitions/NotificationEmailList" },
        featureConstraints: { type: "array", items: { $ref: "#/definitions/FeatureSettings" } },
        items: { $ref: "#/definitions/UpdateFulfillmentOrderItemList" }
      }
    },
    UpdateFulfillmentOrderResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CreateFulfillmentOrderResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CancelFulfillmentOrderResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    Weight: {
      type: "object",
      properties: {
        unit: { type: "string", enum: ["KG", "KILOGRAMS", "LB", "POUNDS"] },
        value: { type: "string" }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
    },
    Quantity: { type: "integer" },
    ShippingSpeedCategory: { type: "string", enum: ["Standard", "Expedited", "Priority", "ScheduledDelivery"] },
    GetFeatureInventoryResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetFeatureInventoryResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetFeatureInventoryResult: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        featureName: { type: "string" },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        featureSkus: { type: "array", items: { $ref: "#/definitions/FeatureSku" } }
      },
      required: ["marketplaceId", "featureName"]
    },
    FeatureSku: {
      type: "object",
      properties: {
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        fnSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        skuCount: { type: "number" },
        overlappingSkus: { type: "array", items: { type: "string" } }
      }
    },
    GetFeaturesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetFeaturesResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetFeaturesResult: {
      type: "object",
      properties: {
        features: { $ref: "#/definitions/Features" }
      },
      required: ["features"]
    },
    Features: { type: "array", items: { $ref: "#/definitions/Feature" } },
    Feature: {
      type: "object",
      properties: {
        featureName: { type: "string" },
        featureDescription: { type: "string" },
        sellerEligible: { type: "boolean" }
      },
      required: ["featureName", "featureDescription"]
    },
    GetFeatureSkuResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetFeatureSkuResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetFeatureSkuResult: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        featureName: { type: "string" },
        isEligible: { type: "boolean" },
        ineligibleReasons: { type: "array", items: { type: "string", known: ["MERCHANT_NOT_ENROLLED", "SKU_NOT_ELIGIBLE", "INVALID_SKU"] } },
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        fnSku: { type: "string", description: "Amazon's number of a product in its warehouses (FNSKU)." },
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        skuCount: { type: "number" }
      },
      required: ["marketplaceId", "featureName", "isEligible"]
    },
    FeatureSettings: {
      type: "object",
      properties: {
        featureName: { type: "string", known: ["BLOCK_AMZL", "BLANK_BOX", "OVERBOX", "PACKING_SLIP", "SIGNATURE_CONFIRMATION"] },
        featureFulfillmentPolicy: { type: "string", enum: ["Required", "NotRequired"] }
      }
    },
    SubmitFulfillmentOrderStatusUpdateRequest: {
      type: "object",
      properties: {
        fulfillmentOrderStatus: { $ref: "#/definitions/FulfillmentOrderStatus" }
      }
    },
    SubmitFulfillmentOrderStatusUpdateResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    }
  }
}
