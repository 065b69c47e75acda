// AUTO-GENERATED from orders_2026-01-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Orders 2026-01-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Orders_2026_01_01`. */
export const facts: SectionFacts = {
  operations: {
    searchOrders: {
      parameters: {
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        fulfillmentStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED", "UNFULFILLABLE"] } } },
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50 } },
        fulfilledBy: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["MERCHANT", "AMAZON"] } } },
        maxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        paginationToken: { in: "query", schema: { type: "string" } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BUYER", "RECIPIENT", "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT", "PACKAGES", "TAX", "PAYMENT", "FULFILLMENT_ORDERS"] } } }
      },
      success: { "200": { $ref: "#/definitions/SearchOrdersResponse" } }
    },
    getOrder: {
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BUYER", "RECIPIENT", "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT", "PACKAGES", "TAX", "PAYMENT", "FULFILLMENT_ORDERS"] } } }
      },
      success: { "200": { $ref: "#/definitions/GetOrderResponse" } }
    }
  },
  definitions: {
    SearchOrdersResponse: {
      type: "object",
      properties: {
        orders: { type: "array", items: { $ref: "#/definitions/Order" } },
        pagination: { $ref: "#/definitions/Pagination" },
        lastUpdatedBefore: { type: "string", format: "date-time" },
        createdBefore: { type: "string", format: "date-time" }
      },
      required: ["orders"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string" }
      }
    },
    GetOrderResponse: {
      type: "object",
      properties: {
        order: { $ref: "#/definitions/Order" }
      },
      required: ["order"]
    },
    Order: {
      type: "object",
      properties: {
        orderId: { type: "string" },
        orderAliases: { type: "array", items: { $ref: "#/definitions/Alias" } },
        createdTime: { type: "string", format: "date-time" },
        lastUpdatedTime: { type: "string", format: "date-time" },
        programs: { type: "array", items: { type: "string" } },
        associatedOrders: { type: "array", items: { $ref: "#/definitions/AssociatedOrder" } },
        salesChannel: { $ref: "#/definitions/SalesChannel" },
        buyer: { $ref: "#/definitions/Buyer" },
        recipient: { $ref: "#/definitions/Recipient" },
        proceeds: { $ref: "#/definitions/OrderProceeds" },
        payment: { $ref: "#/definitions/OrderPayment" },
        tax: { $ref: "#/definitions/OrderTax" },
        fulfillment: { $ref: "#/definitions/OrderFulfillment" },
        orderItems: { type: "array", items: { $ref: "#/definitions/OrderItem" } },
        packages: { type: "array", items: { $ref: "#/definitions/OrderPackage" } },
        fulfillmentOrders: { type: "array", items: { $ref: "#/definitions/FulfillmentOrder" } }
      },
      required: ["orderId", "createdTime", "lastUpdatedTime", "salesChannel", "orderItems"]
    },
    Alias: {
      type: "object",
      properties: {
        aliasId: { type: "string" },
        aliasType: { type: "string" }
      },
      required: ["aliasId", "aliasType"]
    },
    AssociatedOrder: {
      type: "object",
      properties: {
        orderId: { type: "string" },
        associationType: { type: "string" }
      }
    },
    SalesChannel: {
      type: "object",
      properties: {
        channelName: { type: "string" },
        marketplaceId: { type: "string" },
        marketplaceName: { type: "string" }
      },
      required: ["channelName"]
    },
    Buyer: {
      type: "object",
      properties: {
        buyerName: { type: "string" },
        buyerEmail: { type: "string" },
        buyerCompanyName: { type: "string" },
        buyerPurchaseOrderNumber: { type: "string" }
      }
    },
    Recipient: {
      type: "object",
      properties: {
        deliveryAddress: { $ref: "#/definitions/CustomerAddress" },
        deliveryPreference: { $ref: "#/definitions/DeliveryPreference" }
      }
    },
    OrderProceeds: {
      type: "object",
      properties: {
        grandTotal: { $ref: "#/definitions/Money" },
        breakdowns: { type: "array", items: { $ref: "#/definitions/OrderProceedsBreakdown" } }
      }
    },
    OrderProceedsBreakdown: {
      type: "object",
      properties: {
        type: { type: "string" },
        status: { type: "string" },
        subtotal: { $ref: "#/definitions/Money" }
      },
      required: ["type", "subtotal"]
    },
    OrderFulfillment: {
      type: "object",
      properties: {
        fulfillmentStatus: { $ref: "#/definitions/FulfillmentStatus" },
        fulfilledBy: { type: "string" },
        fulfillmentServiceLevel: { type: "string" },
        shipByWindow: { $ref: "#/definitions/DateTimeRange" },
        deliverByWindow: { $ref: "#/definitions/DateTimeRange" },
        labelPrintingWindow: { $ref: "#/definitions/DateTimeRange" }
      },
      required: ["fulfillmentStatus"]
    },
    OrderItem: {
      type: "object",
      properties: {
        orderItemId: { type: "string" },
        quantityOrdered: { type: "integer" },
        measurement: { $ref: "#/definitions/Measurement" },
        associatedOrderItems: { type: "array", items: { $ref: "#/definitions/AssociatedOrderItem" } },
        programs: { type: "array", items: { type: "string" } },
        product: { $ref: "#/definitions/ItemProduct" },
        proceeds: { $ref: "#/definitions/ItemProceeds" },
        expense: { $ref: "#/definitions/ItemExpense" },
        promotion: { $ref: "#/definitions/ItemPromotion" },
        cancellation: { $ref: "#/definitions/ItemCancellation" },
        fulfillment: { $ref: "#/definitions/ItemFulfillment" },
        tax: { $ref: "#/definitions/ItemTax" }
      },
      required: ["orderItemId", "quantityOrdered", "product"]
    },
    OrderPackage: {
      type: "object",
      properties: {
        packageReferenceId: { type: "string" },
        createdTime: { type: "string", format: "date-time" },
        packageStatus: { $ref: "#/definitions/PackageStatus" },
        carrier: { type: "string" },
        shipTime: { type: "string", format: "date-time" },
        shippingService: { type: "string" },
        trackingNumber: { type: "string" },
        shipFromAddress: { $ref: "#/definitions/MerchantAddress" },
        packageItems: { type: "array", items: { $ref: "#/definitions/PackageItem" } }
      },
      required: ["packageReferenceId"]
    },
    DeliveryPreference: {
      type: "object",
      properties: {
        dropOffLocation: { type: "string" },
        addressInstruction: { type: "string" },
        deliveryTime: { $ref: "#/definitions/PreferredDeliveryTime" },
        deliveryCapabilities: { type: "array", items: { $ref: "#/definitions/PreferredDeliveryCapability" } }
      }
    },
    CustomerAddress: {
      type: "object",
      properties: {
        name: { type: "string" },
        companyName: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        municipality: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string" },
        phone: { type: "string" },
        extendedFields: { $ref: "#/definitions/AddressExtendedFields" },
        addressType: { type: "string" }
      }
    },
    AddressExtendedFields: {
      type: "object",
      properties: {
        streetName: { type: "string" },
        streetNumber: { type: "string" },
        complement: { type: "string" },
        neighborhood: { type: "string" }
      }
    },
    MerchantAddress: {
      type: "object",
      properties: {
        name: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        municipality: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string" }
      }
    },
    FulfillmentStatus: { type: "string", enum: ["PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED", "UNFULFILLABLE"] },
    Measurement: {
      type: "object",
      properties: {
        unit: { type: "string", enum: ["OUNCES", "POUNDS", "KILOGRAMS", "GRAMS", "MILLIGRAMS", "INCHES", "FEET", "METERS", "CENTIMETERS", "MILLIMETERS", "SQUARE_METERS", "SQUARE_CENTIMETERS", "SQUARE_FEET", "SQUARE_INCHES", "GALLONS", "PINTS", "QUARTS", "FLUID_OUNCES", "LITERS", "CUBIC_METERS", "CUBIC_FEET", "CUBIC_INCHES", "CUBIC_CENTIMETERS", "COUNT"] },
        value: { type: "number" }
      },
      required: ["unit", "value"]
    },
    ItemProduct: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/Asin" },
        title: { type: "string" },
        sellerSku: { $ref: "#/definitions/SKU" },
        condition: { $ref: "#/definitions/ItemCondition" },
        price: { $ref: "#/definitions/ItemPrice" },
        serialNumbers: { type: "array", items: { type: "string" } },
        customization: { $ref: "#/definitions/ItemCustomization" }
      }
    },
    ItemProceeds: {
      type: "object",
      properties: {
        proceedsTotal: { $ref: "#/definitions/Money" },
        breakdowns: { type: "array", items: { $ref: "#/definitions/ItemProceedsBreakdown" } }
      }
    },
    ItemExpense: {
      type: "object",
      properties: {
        pointsCost: { $ref: "#/definitions/ItemPointsCost" }
      }
    },
    ItemPromotion: {
      type: "object",
      properties: {
        breakdowns: { type: "array", items: { $ref: "#/definitions/ItemPromotionBreakdown" } }
      }
    },
    ItemCancellation: {
      type: "object",
      properties: {
        cancellationRequest: { $ref: "#/definitions/ItemCancellationRequest" },
        cancellationExecution: { $ref: "#/definitions/ItemCancellationExecution" }
      }
    },
    ItemFulfillment: {
      type: "object",
      properties: {
        quantityFulfilled: { type: "integer" },
        quantityUnfulfilled: { type: "integer" },
        picking: { $ref: "#/definitions/ItemPicking" },
        packing: { $ref: "#/definitions/ItemPacking" },
        shipping: { $ref: "#/definitions/ItemShipping" }
      }
    },
    PreferredDeliveryTime: {
      type: "object",
      properties: {
        businessHours: { type: "array", items: { $ref: "#/definitions/BusinessHour" } },
        exceptionDates: { type: "array", items: { $ref: "#/definitions/ExceptionDate" } }
      }
    },
    BusinessHour: {
      type: "object",
      properties: {
        dayOfWeek: { type: "string", enum: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] },
        timeWindows: { type: "array", items: { $ref: "#/definitions/TimeWindow" } }
      }
    },
    ExceptionDate: {
      type: "object",
      properties: {
        exceptionDate: { type: "string", format: "date" },
        exceptionDateType: { type: "string", enum: ["CLOSED", "OPEN"] },
        timeWindows: { type: "array", items: { $ref: "#/definitions/TimeWindow" } }
      }
    },
    TimeWindow: {
      type: "object",
      properties: {
        startTime: { $ref: "#/definitions/HourMinute" },
        endTime: { $ref: "#/definitions/HourMinute" }
      }
    },
    HourMinute: {
      type: "object",
      properties: {
        hour: { type: "integer" },
        minute: { type: "integer" }
      }
    },
    PreferredDeliveryCapability: { type: "string" },
    ItemCondition: {
      type: "object",
      properties: {
        conditionType: { type: "string" },
        conditionSubtype: { type: "string" },
        conditionNote: { type: "string" }
      }
    },
    ItemPrice: {
      type: "object",
      properties: {
        unitPrice: { $ref: "#/definitions/Money" },
        priceDesignation: { type: "string" }
      }
    },
    ItemCustomization: {
      type: "object",
      properties: {
        customizedUrl: { type: "string" }
      }
    },
    ItemProceedsBreakdown: {
      type: "object",
      properties: {
        type: { type: "string" },
        subtotal: { $ref: "#/definitions/Money" },
        detailedBreakdowns: { type: "array", items: { $ref: "#/definitions/ItemProceedsDetailedBreakdown" } }
      },
      required: ["type", "subtotal"]
    },
    ItemProceedsDetailedBreakdown: {
      type: "object",
      properties: {
        subtype: { type: "string" },
        value: { $ref: "#/definitions/Money" }
      }
    },
    ItemPointsCost: {
      type: "object",
      properties: {
        pointsGranted: { $ref: "#/definitions/PointsGranted" }
      }
    },
    PointsGranted: {
      type: "object",
      properties: {
        pointsNumber: { type: "integer" },
        pointsMonetaryValue: { $ref: "#/definitions/Money" }
      }
    },
    ItemPromotionBreakdown: {
      type: "object",
      properties: {
        promotionId: { type: "string" }
      }
    },
    ItemCancellationRequest: {
      type: "object",
      properties: {
        requester: { type: "string" },
        cancelReason: { type: "string" }
      }
    },
    ItemCancellationExecution: {
      type: "object",
      properties: {
        cancelledBy: { type: "string" },
        cancelReason: { type: "string" }
      }
    },
    ItemPicking: {
      type: "object",
      properties: {
        substitutionPreference: { $ref: "#/definitions/ItemSubstitutionPreference" }
      }
    },
    ItemPacking: {
      type: "object",
      properties: {
        giftOption: { $ref: "#/definitions/GiftOption" },
        serialNumberRequirement: { $ref: "#/definitions/SerialNumberRequirement" }
      }
    },
    ItemShipping: {
      type: "object",
      properties: {
        scheduledDeliveryWindow: { $ref: "#/definitions/DateTimeRange" },
        shippingConstraints: { $ref: "#/definitions/ItemShippingConstraints" },
        internationalShipping: { $ref: "#/definitions/ItemInternationalShipping" }
      }
    },
    GiftOption: {
      type: "object",
      properties: {
        giftMessage: { type: "string" },
        giftWrapLevel: { type: "string" }
      }
    },
    SerialNumberRequirement: {
      type: "object",
      properties: {
        requirementType: { type: "string" }
      }
    },
    ItemSubstitutionPreference: {
      type: "object",
      properties: {
        substitutionType: { type: "string", enum: ["CUSTOMER_PREFERENCE", "AMAZON_RECOMMENDED", "DO_NOT_SUBSTITUTE"] },
        substitutionOptions: { type: "array", items: { $ref: "#/definitions/ItemSubstitutionOption" } }
      },
      required: ["substitutionType"]
    },
    ItemSubstitutionOption: {
      type: "object",
      properties: {
        asin: { type: "string" },
        quantityOrdered: { type: "integer" },
        sellerSku: { type: "string" },
        title: { type: "string" },
        measurement: { $ref: "#/definitions/Measurement" }
      }
    },
    ItemShippingConstraints: {
      type: "object",
      properties: {
        palletDelivery: { $ref: "#/definitions/ConstraintType" },
        cashOnDelivery: { $ref: "#/definitions/ConstraintType" },
        signatureConfirmation: { $ref: "#/definitions/ConstraintType" },
        recipientIdentityVerification: { $ref: "#/definitions/ConstraintType" },
        recipientAgeVerification: { $ref: "#/definitions/ConstraintType" }
      }
    },
    ConstraintType: { type: "string", enum: ["MANDATORY"] },
    ItemInternationalShipping: {
      type: "object",
      properties: {
        iossNumber: { type: "string" }
      }
    },
    PackageStatus: {
      type: "object",
      properties: {
        status: { type: "string", enum: ["PENDING", "IN_TRANSIT", "SHIPPED", "DELIVERED", "CANCELLED", "UNDELIVERABLE"] },
        detailedStatus: { type: "string" }
      },
      required: ["status"]
    },
    PackageItem: {
      type: "object",
      properties: {
        orderItemId: { type: "string" },
        quantity: { type: "integer" },
        transparencyCodes: { type: "array", items: { type: "string" } }
      },
      required: ["orderItemId", "quantity"]
    },
    OrderPayment: {
      type: "object",
      properties: {
        paymentExecutions: { type: "array", items: { $ref: "#/definitions/PaymentExecution" } }
      }
    },
    PaymentExecution: {
      type: "object",
      properties: {
        paymentMethod: { type: "string" },
        paymentAmount: { $ref: "#/definitions/Money" },
        acquirerId: { type: "string" },
        cardBrand: { type: "string" },
        authorizationCode: { type: "string" }
      }
    },
    OrderTax: {
      type: "object",
      properties: {
        taxRegistrations: { type: "array", items: { $ref: "#/definitions/OrderTaxRegistration" } },
        taxInvoicing: { $ref: "#/definitions/OrderTaxInvoicing" }
      }
    },
    OrderTaxRegistration: {
      type: "object",
      properties: {
        entityType: { type: "string" },
        legalName: { type: "string" },
        taxRegistrationType: { type: "string" },
        taxRegistrationNumber: { type: "string" },
        taxRegistrationAddress: { $ref: "#/definitions/CustomerAddress" },
        taxRegistrationAttributes: { type: "array", items: { $ref: "#/definitions/TaxRegistrationAttribute" } }
      }
    },
    TaxRegistrationAttribute: {
      type: "object",
      properties: {
        key: { type: "string" },
        value: { type: "string" }
      }
    },
    OrderTaxInvoicing: {
      type: "object",
      properties: {
        buyerInvoicePreference: { type: "string" },
        invoiceStatus: { type: "string" }
      }
    },
    AssociatedOrderItem: {
      type: "object",
      properties: {
        orderId: { type: "string" },
        orderItemId: { type: "string" },
        associationType: { type: "string" }
      }
    },
    ItemTax: {
      type: "object",
      properties: {
        taxCalculationBreakdowns: { type: "array", items: { $ref: "#/definitions/ItemTaxCalculationBreakdown" } },
        taxCollections: { type: "array", items: { $ref: "#/definitions/ItemTaxCollection" } }
      }
    },
    ItemTaxCalculationBreakdown: {
      type: "object",
      properties: {
        reportingScheme: { type: "string" }
      }
    },
    ItemTaxCollection: {
      type: "object",
      properties: {
        model: { type: "string" },
        responsibleParty: { type: "string" }
      }
    },
    Asin: { type: "string" },
    SKU: { type: "string" },
    Money: {
      type: "object",
      properties: {
        amount: { $ref: "#/definitions/Decimal" },
        currencyCode: { type: "string" }
      },
      required: ["amount", "currencyCode"]
    },
    Decimal: { type: "string" },
    DateTimeRange: {
      type: "object",
      properties: {
        earliestDateTime: { type: "string", format: "date-time" },
        latestDateTime: { type: "string", format: "date-time" }
      }
    },
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
    FulfillmentOrder: {
      type: "object",
      properties: {
        fulfillmentOrderId: { type: "string" }
      },
      required: ["fulfillmentOrderId"]
    }
  }
}
