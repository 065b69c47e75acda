// AUTO-GENERATED from ordersV0.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Orders v0 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `OrdersV0`. */
export const facts: SectionFacts = {
  operations: {
    getOrders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/orders-v0",
      parameters: {
        CreatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        CreatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        LastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        LastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        OrderStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", known: ["PendingAvailability", "Pending", "Unshipped", "PartiallyShipped", "Shipped", "InvoiceUnconfirmed", "Canceled", "Unfulfillable"] } } },
        MarketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        FulfillmentChannels: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", known: ["AFN", "MFN"] } } },
        PaymentMethods: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", known: ["COD", "CVS", "Other"] } } },
        BuyerEmail: { in: "query", schema: { type: "string", personal: true } },
        SellerOrderId: { in: "query", schema: { type: "string", description: "The seller's number of the order." } },
        MaxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        EasyShipShipmentStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", known: ["PendingSchedule", "PendingPickUp", "PendingDropOff", "LabelCanceled", "PickedUp", "DroppedOff", "AtOriginFC", "AtDestinationFC", "Delivered", "RejectedByBuyer", "Undeliverable", "ReturningToSeller", "ReturnedToSeller", "Lost", "OutForDelivery", "Damaged"] } } },
        ElectronicInvoiceStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", known: ["NotRequired", "NotFound", "Processing", "Errored", "Accepted"] } } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        AmazonOrderIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50, description: "Amazon order ids: `123-1234567-1234567`." } },
        ActualFulfillmentSupplySourceId: { in: "query", schema: { type: "string" } },
        IsISPU: { in: "query", schema: { type: "boolean" } },
        StoreChainStoreId: { in: "query", schema: { type: "string" } },
        EarliestDeliveryDateBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        EarliestDeliveryDateAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        LatestDeliveryDateBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        LatestDeliveryDateAfter: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetOrdersResponse" } }
    },
    getOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/orders-v0",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderResponse" } }
    },
    getOrderBuyerInfo: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderbuyerinfo",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderBuyerInfoResponse" } }
    },
    getOrderAddress: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderaddress",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderAddressResponse" } }
    },
    getOrderItems: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderitems",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderItemsResponse" } }
    },
    getOrderItemsBuyerInfo: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderitemsbuyerinfo",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
        NextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderItemsBuyerInfoResponse" } }
    },
    updateShipmentStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateshipmentstatus",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateShipmentStatusRequest" } },
      success: { "204": null }
    },
    getOrderRegulatedInfo: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getorderregulatedinfo",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderRegulatedInfoResponse" } }
    },
    updateVerificationStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateverificationstatus",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateVerificationStatusRequest" } },
      success: { "204": null }
    },
    confirmShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmshipment",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/ConfirmShipmentRequest" } },
      success: { "204": null }
    }
  },
  definitions: {
    UpdateShipmentStatusRequest: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        shipmentStatus: { $ref: "#/definitions/ShipmentStatus" },
        orderItems: { $ref: "#/definitions/OrderItems" }
      },
      required: ["marketplaceId", "shipmentStatus"]
    },
    UpdateVerificationStatusRequest: {
      type: "object",
      properties: {
        regulatedOrderVerificationStatus: { $ref: "#/definitions/UpdateVerificationStatusRequestBody" }
      },
      required: ["regulatedOrderVerificationStatus"]
    },
    UpdateVerificationStatusRequestBody: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/VerificationStatus" },
        externalReviewerId: { type: "string" },
        rejectionReasonId: { type: "string" },
        verificationDetails: { $ref: "#/definitions/VerificationDetails" }
      },
      required: ["externalReviewerId"]
    },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
    ShipmentStatus: { type: "string", enum: ["ReadyForPickup", "PickedUp", "RefusedPickup"] },
    OrderItems: { type: "array", items: { type: "object", properties: { orderItemId: { type: "string", description: "Amazon's number of the item in the order." }, quantity: { type: "integer" } } } },
    UpdateShipmentStatusErrorResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    UpdateVerificationStatusErrorResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrdersResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrdersList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrderResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Order" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrderBuyerInfoResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderBuyerInfo" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrderRegulatedInfoResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderRegulatedInfo" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrderAddressResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderAddress" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrderItemsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderItemsList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetOrderItemsBuyerInfoResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/OrderItemsBuyerInfoList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    OrdersList: {
      type: "object",
      properties: {
        Orders: { $ref: "#/definitions/OrderList" },
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        LastUpdatedBefore: { type: "string", format: "date-time" },
        CreatedBefore: { type: "string", format: "date-time" }
      },
      required: ["Orders"]
    },
    OrderList: { type: "array", items: { $ref: "#/definitions/Order" } },
    Order: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        SellerOrderId: { type: "string", description: "The seller's number of the order." },
        PurchaseDate: { type: "string" },
        LastUpdateDate: { type: "string" },
        OrderStatus: { type: "string", enum: ["Pending", "Unshipped", "PartiallyShipped", "Shipped", "Canceled", "Unfulfillable", "InvoiceUnconfirmed", "PendingAvailability"] },
        FulfillmentChannel: { type: "string", enum: ["MFN", "AFN"] },
        SalesChannel: { type: "string" },
        OrderChannel: { type: "string" },
        ShipServiceLevel: { type: "string" },
        OrderTotal: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        NumberOfItemsShipped: { type: "integer" },
        NumberOfItemsUnshipped: { type: "integer" },
        PaymentExecutionDetail: { $ref: "#/definitions/PaymentExecutionDetailItemList" },
        PaymentMethod: { type: "string", enum: ["COD", "CVS", "Other"], description: "COD and CVS only; `PaymentMethodDetails` has the others." },
        PaymentMethodDetails: { $ref: "#/definitions/PaymentMethodDetailItemList" },
        MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        ShipmentServiceLevelCategory: { type: "string", known: ["Expedited", "FreeEconomy", "NextDay", "Priority", "SameDay", "SecondDay", "Scheduled", "Standard"] },
        EasyShipShipmentStatus: { $ref: "#/definitions/EasyShipShipmentStatus" },
        CbaDisplayableShippingLabel: { type: "string" },
        OrderType: { type: "string", enum: ["StandardOrder", "LongLeadTimeOrder", "Preorder", "BackOrder", "SourcingOnDemandOrder"] },
        EarliestShipDate: { type: "string", format: "date-time" },
        LatestShipDate: { type: "string", format: "date-time" },
        EarliestDeliveryDate: { type: "string", format: "date-time" },
        LatestDeliveryDate: { type: "string", format: "date-time" },
        IsBusinessOrder: { type: "boolean" },
        IsPrime: { type: "boolean" },
        IsPremiumOrder: { type: "boolean" },
        IsGlobalExpressEnabled: { type: "boolean" },
        ReplacedOrderId: { type: "string" },
        IsReplacementOrder: { type: ["boolean", "string"], description: "`getOrders` returns the string `\"true\"` or `\"false\"`, `getOrder` a boolean. The string `\"false\"` is truthy: write `String(order.IsReplacementOrder) === \"true\"`." },
        PromiseResponseDueDate: { type: "string" },
        IsEstimatedShipDateSet: { type: "boolean" },
        IsSoldByAB: { type: "boolean" },
        IsIBA: { type: "boolean" },
        DefaultShipFromLocationAddress: { $ref: "#/definitions/Address" },
        BuyerInvoicePreference: { type: "string", enum: ["INDIVIDUAL", "BUSINESS"] },
        BuyerTaxInformation: { $ref: "#/definitions/BuyerTaxInformation" },
        FulfillmentInstruction: { $ref: "#/definitions/FulfillmentInstruction" },
        IsISPU: { type: "boolean" },
        IsAccessPointOrder: { type: "boolean" },
        MarketplaceTaxInfo: { $ref: "#/definitions/MarketplaceTaxInfo" },
        SellerDisplayName: { type: "string" },
        ShippingAddress: { $ref: "#/definitions/Address" },
        BuyerInfo: { $ref: "#/definitions/BuyerInfo" },
        AutomatedShippingSettings: { $ref: "#/definitions/AutomatedShippingSettings" },
        HasRegulatedItems: { type: "boolean" },
        ElectronicInvoiceStatus: { $ref: "#/definitions/ElectronicInvoiceStatus" }
      },
      required: ["AmazonOrderId", "PurchaseDate", "LastUpdateDate", "OrderStatus"]
    },
    OrderBuyerInfo: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        BuyerEmail: { type: "string", personal: true },
        BuyerName: { type: "string", personal: true },
        BuyerCounty: { type: "string", personal: true },
        BuyerTaxInfo: { $ref: "#/definitions/BuyerTaxInfo" },
        PurchaseOrderNumber: { type: "string" }
      },
      required: ["AmazonOrderId"]
    },
    OrderRegulatedInfo: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        RegulatedInformation: { $ref: "#/definitions/RegulatedInformation" },
        RequiresDosageLabel: { type: "boolean" },
        RegulatedOrderVerificationStatus: { $ref: "#/definitions/RegulatedOrderVerificationStatus" }
      },
      required: ["AmazonOrderId", "RegulatedInformation", "RequiresDosageLabel", "RegulatedOrderVerificationStatus"]
    },
    RegulatedOrderVerificationStatus: {
      type: "object",
      properties: {
        Status: { $ref: "#/definitions/VerificationStatus" },
        RequiresMerchantAction: { type: "boolean" },
        ValidRejectionReasons: { type: "array", items: { $ref: "#/definitions/RejectionReason" } },
        RejectionReason: { $ref: "#/definitions/RejectionReason" },
        ReviewDate: { type: "string", format: "date-time" },
        ExternalReviewerId: { type: "string" },
        ValidVerificationDetails: { type: "array", items: { $ref: "#/definitions/ValidVerificationDetail" } },
        ValidInterimStatusCodes: { type: "array", items: { $ref: "#/definitions/ValidInterimStatusCode" } }
      },
      required: ["Status", "RequiresMerchantAction", "ValidRejectionReasons"]
    },
    RejectionReason: {
      type: "object",
      properties: {
        RejectionReasonId: { type: "string" },
        RejectionReasonDescription: { type: "string" }
      },
      required: ["RejectionReasonId", "RejectionReasonDescription"]
    },
    PrescriptionDetail: {
      type: "object",
      properties: {
        prescriptionId: { type: "string" },
        expirationDate: { type: "string", format: "date-time" },
        writtenQuantity: { type: "integer", minimum: 1 },
        totalRefillsAuthorized: { type: "integer", minimum: 0 },
        refillsRemaining: { type: "integer", minimum: 0 },
        clinicId: { type: "string" },
        usageInstructions: { type: "string" }
      },
      required: ["prescriptionId", "expirationDate", "writtenQuantity", "totalRefillsAuthorized", "refillsRemaining", "clinicId", "usageInstructions"]
    },
    ApprovedAlternativeDetails: { type: "array", items: { $ref: "#/definitions/ApprovedAttribute" } },
    ApprovedAttribute: {
      type: "object",
      properties: {
        attributeName: { type: "string" },
        originalValue: { type: "string" },
        approvedValue: { type: "string" }
      },
      required: ["attributeName", "originalValue", "approvedValue"]
    },
    InterimStatusDetail: {
      type: "object",
      properties: {
        statusCode: { type: "string" },
        statusDateTime: { type: "string", format: "date-time" }
      },
      required: ["statusCode", "statusDateTime"]
    },
    ValidInterimStatusCode: {
      type: "object",
      properties: {
        StatusCode: { type: "string" },
        StatusDescription: { type: "string" }
      },
      required: ["StatusCode", "StatusDescription"]
    },
    ValidVerificationDetail: {
      type: "object",
      properties: {
        VerificationDetailType: { type: "string", known: ["prescriptionDetail", "approvedAlternativeDetails", "interimStatusDetail"] },
        ValidVerificationStatuses: { type: "array", items: { $ref: "#/definitions/VerificationStatus" } }
      },
      required: ["VerificationDetailType", "ValidVerificationStatuses"]
    },
    VerificationDetails: {
      type: "object",
      properties: {
        prescriptionDetail: { $ref: "#/definitions/PrescriptionDetail" },
        approvedAlternativeDetails: { $ref: "#/definitions/ApprovedAlternativeDetails" },
        interimStatusDetail: { $ref: "#/definitions/InterimStatusDetail" }
      }
    },
    VerificationStatus: { type: "string", enum: ["Pending", "Approved", "Rejected", "Expired", "Cancelled"] },
    RegulatedInformation: {
      type: "object",
      properties: {
        Fields: { type: "array", items: { $ref: "#/definitions/RegulatedInformationField" } }
      },
      required: ["Fields"]
    },
    RegulatedInformationField: {
      type: "object",
      properties: {
        FieldId: { type: "string" },
        FieldLabel: { type: "string" },
        FieldType: { type: "string", enum: ["Text", "FileAttachment"] },
        FieldValue: { type: "string", personal: true }
      },
      required: ["FieldId", "FieldLabel", "FieldType", "FieldValue"]
    },
    OrderAddress: {
      type: "object",
      properties: {
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        BuyerCompanyName: { type: "string", personal: true },
        ShippingAddress: { $ref: "#/definitions/Address" },
        DeliveryPreferences: { $ref: "#/definitions/DeliveryPreferences" }
      },
      required: ["AmazonOrderId"]
    },
    Address: {
      type: "object",
      properties: {
        Name: { type: "string", personal: true },
        CompanyName: { type: "string", personal: true },
        AddressLine1: { type: "string", personal: true },
        AddressLine2: { type: "string", personal: true },
        AddressLine3: { type: "string", personal: true },
        City: { type: "string" },
        County: { type: "string" },
        District: { type: "string" },
        StateOrRegion: { type: "string" },
        Municipality: { type: "string" },
        PostalCode: { type: "string" },
        CountryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        Phone: { type: "string", personal: true },
        ExtendedFields: { $ref: "#/definitions/AddressExtendedFields" },
        AddressType: { type: "string", enum: ["Residential", "Commercial"] }
      }
    },
    AddressExtendedFields: {
      type: "object",
      properties: {
        StreetName: { type: "string", personal: true },
        StreetNumber: { type: "string", personal: true },
        Complement: { type: "string", personal: true },
        Neighborhood: { type: "string", personal: true },
        GeoCoordinates: { $ref: "#/definitions/GeoCoordinates" }
      }
    },
    GeoCoordinates: {
      type: "object",
      properties: {
        Latitude: { type: "number" },
        Longitude: { type: "number" }
      }
    },
    DeliveryPreferences: {
      type: "object",
      properties: {
        DropOffLocation: { type: "string" },
        PreferredDeliveryTime: { $ref: "#/definitions/PreferredDeliveryTime" },
        OtherAttributes: { type: "array", items: { $ref: "#/definitions/OtherDeliveryAttributes" } },
        AddressInstructions: { type: "string", personal: true }
      }
    },
    PreferredDeliveryTime: {
      type: "object",
      properties: {
        BusinessHours: { type: "array", items: { $ref: "#/definitions/BusinessHours" } },
        ExceptionDates: { type: "array", items: { $ref: "#/definitions/ExceptionDates" } }
      }
    },
    BusinessHours: {
      type: "object",
      properties: {
        DayOfWeek: { type: "string", enum: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] },
        OpenIntervals: { type: "array", items: { $ref: "#/definitions/OpenInterval" } }
      }
    },
    ExceptionDates: {
      type: "object",
      properties: {
        ExceptionDate: { type: "string", format: "date" },
        IsOpen: { type: "boolean" },
        OpenIntervals: { type: "array", items: { $ref: "#/definitions/OpenInterval" } }
      }
    },
    OpenInterval: {
      type: "object",
      properties: {
        StartTime: { $ref: "#/definitions/OpenTimeInterval" },
        EndTime: { $ref: "#/definitions/OpenTimeInterval" }
      }
    },
    OpenTimeInterval: {
      type: "object",
      properties: {
        Hour: { type: "integer" },
        Minute: { type: "integer" }
      }
    },
    OtherDeliveryAttributes: { type: "string", enum: ["HAS_ACCESS_POINT", "PALLET_ENABLED", "PALLET_DISABLED"] },
    Money: {
      type: "object",
      properties: {
        CurrencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." },
        Amount: { type: "string" }
      },
      description: "An amount with its currency."
    },
    PaymentMethodDetailItemList: { type: "array", items: { type: "string" } },
    PaymentExecutionDetailItemList: { type: "array", items: { $ref: "#/definitions/PaymentExecutionDetailItem" } },
    PaymentExecutionDetailItem: {
      type: "object",
      properties: {
        Payment: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        PaymentMethod: { type: "string", known: ["COD", "GC", "PointsAccount", "Invoice", "CreditCard", "Pix", "Other"] },
        AcquirerId: { type: "string" },
        CardBrand: { type: "string" },
        AuthorizationCode: { type: "string" }
      },
      required: ["Payment", "PaymentMethod"]
    },
    BuyerTaxInfo: {
      type: "object",
      properties: {
        CompanyLegalName: { type: "string", personal: true },
        TaxingRegion: { type: "string" },
        TaxClassifications: { type: "array", items: { $ref: "#/definitions/TaxClassification" } }
      }
    },
    MarketplaceTaxInfo: {
      type: "object",
      properties: {
        TaxClassifications: { type: "array", items: { $ref: "#/definitions/TaxClassification" } }
      }
    },
    TaxClassification: {
      type: "object",
      properties: {
        Name: { type: "string" },
        Value: { type: "string", personal: true }
      }
    },
    OrderItemsList: {
      type: "object",
      properties: {
        OrderItems: { $ref: "#/definitions/OrderItemList" },
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." }
      },
      required: ["OrderItems", "AmazonOrderId"]
    },
    OrderItemList: { type: "array", items: { $ref: "#/definitions/OrderItem" } },
    OrderItem: {
      type: "object",
      properties: {
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        OrderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        AssociatedItems: { type: "array", items: { $ref: "#/definitions/AssociatedItem" } },
        Title: { type: "string" },
        QuantityOrdered: { type: "integer" },
        QuantityShipped: { type: "integer" },
        ProductInfo: { $ref: "#/definitions/ProductInfoDetail" },
        PointsGranted: { $ref: "#/definitions/PointsGrantedDetail" },
        ItemPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ShippingPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ItemTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ShippingTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ShippingDiscount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        ShippingDiscountTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        PromotionDiscount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        PromotionDiscountTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        PromotionIds: { $ref: "#/definitions/PromotionIdList" },
        CODFee: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        CODFeeDiscount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        IsGift: { type: "string", known: ["true", "false"] },
        ConditionNote: { type: "string" },
        ConditionId: { type: "string", known: ["New", "Used", "Collectible", "Refurbished", "Preorder", "Club"] },
        ConditionSubtypeId: { type: "string", known: ["New", "Mint", "Very Good", "Good", "Acceptable", "Poor", "Club", "OEM", "Warranty", "Refurbished Warranty", "Refurbished", "Open Box", "Any", "Other"] },
        ScheduledDeliveryStartDate: { type: "string", format: "date-time" },
        ScheduledDeliveryEndDate: { type: "string", format: "date-time" },
        PriceDesignation: { type: "string", known: ["BusinessPrice"] },
        TaxCollection: { $ref: "#/definitions/TaxCollection" },
        SerialNumberRequired: { type: "boolean" },
        IsTransparency: { type: "boolean" },
        IossNumber: { type: "string" },
        StoreChainStoreId: { type: "string" },
        DeemedResellerCategory: { type: "string", known: ["IOSS", "UOSS", "GB_VOEC", "NO_VOEC", "CA_MPF", "AU_VOEC", "NZ_VOEC", "SG_VOEC", "CH_SUPPLIER_IMPORT", "JE_VOEC", "KZ_VOEC", "MY_VOEC"] },
        BuyerInfo: { $ref: "#/definitions/ItemBuyerInfo" },
        BuyerRequestedCancel: { $ref: "#/definitions/BuyerRequestedCancel" },
        SerialNumbers: { type: "array", items: { type: "string" } },
        SubstitutionPreferences: { $ref: "#/definitions/SubstitutionPreferences" },
        Measurement: { $ref: "#/definitions/Measurement", description: "A value with its unit." },
        ShippingConstraints: { $ref: "#/definitions/ShippingConstraints" },
        AmazonPrograms: { $ref: "#/definitions/AmazonPrograms" }
      },
      required: ["ASIN", "OrderItemId", "QuantityOrdered"]
    },
    AmazonPrograms: {
      type: "object",
      properties: {
        Programs: { type: "array", items: { type: "string", known: ["SUBSCRIBE_AND_SAVE", "FBM_SHIP_PLUS"] } }
      },
      required: ["Programs"]
    },
    SubstitutionPreferences: {
      type: "object",
      properties: {
        SubstitutionType: { type: "string", enum: ["CUSTOMER_PREFERENCE", "AMAZON_RECOMMENDED", "DO_NOT_SUBSTITUTE"] },
        SubstitutionOptions: { $ref: "#/definitions/SubstitutionOptionList" }
      },
      required: ["SubstitutionType"]
    },
    SubstitutionOptionList: { type: "array", items: { $ref: "#/definitions/SubstitutionOption" } },
    SubstitutionOption: {
      type: "object",
      properties: {
        ASIN: { type: "string", description: "Amazon's product number (ASIN)." },
        QuantityOrdered: { type: "integer" },
        SellerSKU: { type: "string", description: "The seller's product number (SKU)." },
        Title: { type: "string" },
        Measurement: { $ref: "#/definitions/Measurement", description: "A value with its unit." }
      }
    },
    Measurement: {
      type: "object",
      properties: {
        Unit: { type: "string", enum: ["OUNCES", "POUNDS", "KILOGRAMS", "GRAMS", "MILLIGRAMS", "INCHES", "FEET", "METERS", "CENTIMETERS", "MILLIMETERS", "SQUARE_METERS", "SQUARE_CENTIMETERS", "SQUARE_FEET", "SQUARE_INCHES", "GALLONS", "PINTS", "QUARTS", "FLUID_OUNCES", "LITERS", "CUBIC_METERS", "CUBIC_FEET", "CUBIC_INCHES", "CUBIC_CENTIMETERS", "COUNT"] },
        Value: { type: "number" }
      },
      required: ["Unit", "Value"],
      description: "A value with its unit."
    },
    AssociatedItem: {
      type: "object",
      properties: {
        OrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        OrderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        AssociationType: { $ref: "#/definitions/AssociationType" }
      }
    },
    AssociationType: { type: "string", enum: ["VALUE_ADD_SERVICE"] },
    OrderItemsBuyerInfoList: {
      type: "object",
      properties: {
        OrderItems: { $ref: "#/definitions/OrderItemBuyerInfoList" },
        NextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." }
      },
      required: ["OrderItems", "AmazonOrderId"]
    },
    OrderItemBuyerInfoList: { type: "array", items: { $ref: "#/definitions/OrderItemBuyerInfo" } },
    OrderItemBuyerInfo: {
      type: "object",
      properties: {
        OrderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        BuyerCustomizedInfo: { $ref: "#/definitions/BuyerCustomizedInfoDetail" },
        GiftWrapPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        GiftWrapTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        GiftMessageText: { type: "string", personal: true },
        GiftWrapLevel: { type: "string" }
      },
      required: ["OrderItemId"]
    },
    PointsGrantedDetail: {
      type: "object",
      properties: {
        PointsNumber: { type: "integer" },
        PointsMonetaryValue: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      }
    },
    ProductInfoDetail: {
      type: "object",
      properties: {
        NumberOfItems: { type: "string" }
      }
    },
    PromotionIdList: { type: "array", items: { type: "string" } },
    BuyerCustomizedInfoDetail: {
      type: "object",
      properties: {
        CustomizedURL: { type: "string", personal: true }
      }
    },
    TaxCollection: {
      type: "object",
      properties: {
        Model: { type: "string", known: ["MarketplaceFacilitator", "LowValueGoods"] },
        ResponsibleParty: { type: "string", known: ["Amazon Services, Inc.", "Amazon Commercial Services Pty Ltd", ""], description: "Empty in some orders." }
      }
    },
    BuyerTaxInformation: {
      type: "object",
      properties: {
        BuyerLegalCompanyName: { type: "string", personal: true },
        BuyerBusinessAddress: { type: "string", personal: true },
        BuyerTaxRegistrationId: { type: "string", personal: true },
        BuyerTaxOffice: { type: "string", personal: true }
      }
    },
    FulfillmentInstruction: {
      type: "object",
      properties: {
        FulfillmentSupplySourceId: { type: "string" }
      }
    },
    ShippingConstraints: {
      type: "object",
      properties: {
        PalletDelivery: { $ref: "#/definitions/ConstraintType" },
        SignatureConfirmation: { $ref: "#/definitions/ConstraintType" },
        RecipientIdentityVerification: { $ref: "#/definitions/ConstraintType" },
        RecipientAgeVerification: { $ref: "#/definitions/ConstraintType" }
      }
    },
    ConstraintType: { type: "string", enum: ["MANDATORY"] },
    BuyerInfo: {
      type: "object",
      properties: {
        BuyerEmail: { type: "string", personal: true },
        BuyerName: { type: "string", personal: true },
        BuyerCounty: { type: "string", personal: true },
        BuyerTaxInfo: { $ref: "#/definitions/BuyerTaxInfo" },
        PurchaseOrderNumber: { type: "string" }
      }
    },
    ItemBuyerInfo: {
      type: "object",
      properties: {
        BuyerCustomizedInfo: { $ref: "#/definitions/BuyerCustomizedInfoDetail" },
        GiftWrapPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        GiftWrapTax: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        GiftMessageText: { type: "string", personal: true },
        GiftWrapLevel: { type: "string" }
      }
    },
    AutomatedShippingSettings: {
      type: "object",
      properties: {
        HasAutomatedShippingSettings: { type: "boolean" },
        AutomatedCarrier: { type: "string" },
        AutomatedShipMethod: { type: "string" },
        AutomatedCarrierName: { type: "string" },
        AutomatedShipMethodName: { type: "string" }
      }
    },
    BuyerRequestedCancel: {
      type: "object",
      properties: {
        IsBuyerRequestedCancel: { type: "string", known: ["true", "false"] },
        BuyerCancelReason: { type: "string" }
      }
    },
    EasyShipShipmentStatus: { type: "string", enum: ["PendingSchedule", "PendingPickUp", "PendingDropOff", "LabelCanceled", "PickedUp", "DroppedOff", "AtOriginFC", "AtDestinationFC", "Delivered", "RejectedByBuyer", "Undeliverable", "ReturningToSeller", "ReturnedToSeller", "Lost", "OutForDelivery", "Damaged"] },
    ElectronicInvoiceStatus: { type: "string", enum: ["NotRequired", "NotFound", "Processing", "Errored", "Accepted"] },
    ConfirmShipmentRequest: {
      type: "object",
      properties: {
        packageDetail: { $ref: "#/definitions/PackageDetail" },
        codCollectionMethod: { type: "string", enum: ["DirectPayment"] },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." }
      },
      required: ["packageDetail", "marketplaceId"]
    },
    ConfirmShipmentErrorResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    PackageDetail: {
      type: "object",
      properties: {
        packageReferenceId: { $ref: "#/definitions/PackageReferenceId" },
        carrierCode: { type: "string" },
        carrierName: { type: "string", description: "Needed with the carrier code `Other`." },
        shippingMethod: { type: "string" },
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        shipDate: { type: "string", format: "date-time" },
        shipFromSupplySourceId: { type: "string" },
        orderItems: { $ref: "#/definitions/ConfirmShipmentOrderItemsList" }
      },
      required: ["packageReferenceId", "carrierCode", "trackingNumber", "shipDate", "orderItems"]
    },
    ConfirmShipmentOrderItemsList: { type: "array", items: { $ref: "#/definitions/ConfirmShipmentOrderItem" } },
    ConfirmShipmentOrderItem: {
      type: "object",
      properties: {
        orderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        quantity: { type: "integer" },
        transparencyCodes: { $ref: "#/definitions/TransparencyCodeList" }
      },
      required: ["orderItemId", "quantity"]
    },
    TransparencyCodeList: { type: "array", items: { $ref: "#/definitions/TransparencyCode" } },
    TransparencyCode: { type: "string" },
    PackageReferenceId: { type: "string" },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
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
