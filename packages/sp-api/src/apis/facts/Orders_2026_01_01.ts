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
      reference: "https://developer-docs.amazon.com/sp-api/reference/searchorders",
      parameters: {
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        fulfillmentStatuses: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED", "UNFULFILLABLE"] } } },
        marketplaceIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 50, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        fulfilledBy: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["MERCHANT", "AMAZON"] } } },
        maxResultsPerPage: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 100 } },
        paginationToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        includedData: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["BUYER", "RECIPIENT", "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT", "PACKAGES", "TAX", "PAYMENT", "FULFILLMENT_ORDERS"] } } }
      },
      success: { "200": { $ref: "#/definitions/SearchOrdersResponse" } }
    },
    getOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/orders-v2026-01-01",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." } },
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
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." },
        lastUpdatedBefore: { type: "string", format: "date-time" },
        createdBefore: { type: "string", format: "date-time" }
      },
      required: ["orders"]
    },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
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
        orderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        orderAliases: { type: "array", items: { $ref: "#/definitions/Alias" } },
        createdTime: { type: "string", format: "date-time" },
        lastUpdatedTime: { type: "string", format: "date-time" },
        programs: { type: "array", items: { type: "string", known: ["AMAZON_BAZAAR", "AMAZON_BUSINESS", "AMAZON_EASY_SHIP", "AMAZON_HAUL", "DELIVERY_BY_AMAZON", "FBM_SHIP_PLUS", "INVOICE_BY_AMAZON", "IN_STORE_PICK_UP", "PREMIUM", "PREORDER", "PRIME"] } },
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
        aliasType: { type: "string", known: ["SELLER_ORDER_ID"] }
      },
      required: ["aliasId", "aliasType"]
    },
    AssociatedOrder: {
      type: "object",
      properties: {
        orderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        associationType: { type: "string", known: ["REPLACEMENT_ORIGINAL_ID", "EXCHANGE_ORIGINAL_ID"] }
      }
    },
    SalesChannel: {
      type: "object",
      properties: {
        channelName: { type: "string", known: ["AMAZON", "NON_AMAZON"] },
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        marketplaceName: { type: "string" }
      },
      required: ["channelName"]
    },
    Buyer: {
      type: "object",
      properties: {
        buyerName: { type: "string", personal: true },
        buyerEmail: { type: "string", personal: true },
        buyerCompanyName: { type: "string", personal: true },
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
        grandTotal: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        breakdowns: { type: "array", items: { $ref: "#/definitions/OrderProceedsBreakdown" } }
      }
    },
    OrderProceedsBreakdown: {
      type: "object",
      properties: {
        type: { type: "string", known: ["ITEM", "SHIPPING", "GIFT_WRAP", "COD_FEE", "TAX", "DISCOUNT", "DELIVERY_TIP", "OTHER"] },
        status: { type: "string", known: ["PENDING", "FINALIZED"] },
        subtotal: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      },
      required: ["type", "subtotal"]
    },
    OrderFulfillment: {
      type: "object",
      properties: {
        fulfillmentStatus: { $ref: "#/definitions/FulfillmentStatus" },
        fulfilledBy: { type: "string", known: ["AMAZON", "MERCHANT"] },
        fulfillmentServiceLevel: { type: "string", known: ["EXPEDITED", "FREE_ECONOMY", "NEXT_DAY", "PRIORITY", "SAME_DAY", "SECOND_DAY", "SCHEDULED", "STANDARD"] },
        shipByWindow: { $ref: "#/definitions/DateTimeRange" },
        deliverByWindow: { $ref: "#/definitions/DateTimeRange" },
        labelPrintingWindow: { $ref: "#/definitions/DateTimeRange" }
      },
      required: ["fulfillmentStatus"]
    },
    OrderItem: {
      type: "object",
      properties: {
        orderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        quantityOrdered: { type: "integer" },
        measurement: { $ref: "#/definitions/Measurement", description: "A value with its unit." },
        associatedOrderItems: { type: "array", items: { $ref: "#/definitions/AssociatedOrderItem" } },
        programs: { type: "array", items: { type: "string", known: ["TRANSPARENCY", "SUBSCRIBE_AND_SAVE"] } },
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
        trackingNumber: { type: "string", description: "The carrier's number of the package." },
        shipFromAddress: { $ref: "#/definitions/MerchantAddress" },
        packageItems: { type: "array", items: { $ref: "#/definitions/PackageItem" } }
      },
      required: ["packageReferenceId"]
    },
    DeliveryPreference: {
      type: "object",
      properties: {
        dropOffLocation: { type: "string" },
        addressInstruction: { type: "string", personal: true },
        deliveryTime: { $ref: "#/definitions/PreferredDeliveryTime" },
        deliveryCapabilities: { type: "array", items: { $ref: "#/definitions/PreferredDeliveryCapability" } }
      }
    },
    CustomerAddress: {
      type: "object",
      properties: {
        name: { type: "string", personal: true },
        companyName: { type: "string", personal: true },
        addressLine1: { type: "string", personal: true },
        addressLine2: { type: "string", personal: true },
        addressLine3: { type: "string", personal: true },
        city: { type: "string" },
        districtOrCounty: { type: "string" },
        stateOrRegion: { type: "string" },
        municipality: { type: "string" },
        postalCode: { type: "string", personal: true },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string", personal: true },
        extendedFields: { $ref: "#/definitions/AddressExtendedFields" },
        addressType: { type: "string", known: ["RESIDENTIAL", "COMMERCIAL", "PICKUP_POINT"] }
      }
    },
    AddressExtendedFields: {
      type: "object",
      properties: {
        streetName: { type: "string", personal: true },
        streetNumber: { type: "string", personal: true },
        complement: { type: "string", personal: true },
        neighborhood: { type: "string", personal: true }
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
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." }
      }
    },
    FulfillmentStatus: { type: "string", enum: ["PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED", "UNFULFILLABLE"] },
    Measurement: {
      type: "object",
      properties: {
        unit: { type: "string", enum: ["OUNCES", "POUNDS", "KILOGRAMS", "GRAMS", "MILLIGRAMS", "INCHES", "FEET", "METERS", "CENTIMETERS", "MILLIMETERS", "SQUARE_METERS", "SQUARE_CENTIMETERS", "SQUARE_FEET", "SQUARE_INCHES", "GALLONS", "PINTS", "QUARTS", "FLUID_OUNCES", "LITERS", "CUBIC_METERS", "CUBIC_FEET", "CUBIC_INCHES", "CUBIC_CENTIMETERS", "COUNT"] },
        value: { type: "number" }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
    },
    ItemProduct: {
      type: "object",
      properties: {
        asin: { $ref: "#/definitions/Asin", description: "Amazon's product number (ASIN)." },
        title: { type: "string" },
        sellerSku: { $ref: "#/definitions/SKU", description: "The seller's product number (SKU)." },
        condition: { $ref: "#/definitions/ItemCondition" },
        price: { $ref: "#/definitions/ItemPrice" },
        serialNumbers: { type: "array", items: { type: "string" } },
        customization: { $ref: "#/definitions/ItemCustomization" }
      }
    },
    ItemProceeds: {
      type: "object",
      properties: {
        proceedsTotal: { $ref: "#/definitions/Money", description: "An amount with its currency." },
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
        hour: { type: "integer", minimum: 0, maximum: 23 },
        minute: { type: "integer", minimum: 0, maximum: 59 }
      }
    },
    PreferredDeliveryCapability: { type: "string", known: ["HAS_ACCESS_POINT", "PALLET_ENABLED", "PALLET_DISABLED"] },
    ItemCondition: {
      type: "object",
      properties: {
        conditionType: { type: "string", known: ["NEW", "USED", "COLLECTIBLE", "REFURBISHED", "PREORDER", "CLUB"] },
        conditionSubtype: { type: "string", known: ["NEW", "MINT", "VERY_GOOD", "GOOD", "ACCEPTABLE", "POOR", "CLUB", "OEM", "WARRANTY", "REFURBISHED_WARRANTY", "REFURBISHED", "OPEN_BOX", "ANY", "OTHER"] },
        conditionNote: { type: "string" }
      }
    },
    ItemPrice: {
      type: "object",
      properties: {
        unitPrice: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        priceDesignation: { type: "string", known: ["BUSINESS_PRICE"] }
      }
    },
    ItemCustomization: {
      type: "object",
      properties: {
        customizedUrl: { type: "string", personal: true }
      }
    },
    ItemProceedsBreakdown: {
      type: "object",
      properties: {
        type: { type: "string", known: ["ITEM", "SHIPPING", "GIFT_WRAP", "COD_FEE", "OTHER", "TAX", "DISCOUNT"] },
        subtotal: { $ref: "#/definitions/Money", description: "An amount with its currency." },
        detailedBreakdowns: { type: "array", items: { $ref: "#/definitions/ItemProceedsDetailedBreakdown" } }
      },
      required: ["type", "subtotal"]
    },
    ItemProceedsDetailedBreakdown: {
      type: "object",
      properties: {
        subtype: { type: "string", known: ["ITEM", "SHIPPING", "GIFT_WRAP", "COD_FEE", "OTHER", "DISCOUNT"] },
        value: { $ref: "#/definitions/Money", description: "An amount with its currency." }
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
        pointsMonetaryValue: { $ref: "#/definitions/Money", description: "An amount with its currency." }
      }
    },
    ItemPromotionBreakdown: {
      type: "object",
      properties: {
        promotionId: { type: "string", description: "From `searchPromotions`." }
      }
    },
    ItemCancellationRequest: {
      type: "object",
      properties: {
        requester: { type: "string", known: ["BUYER"] },
        cancelReason: { type: "string" }
      }
    },
    ItemCancellationExecution: {
      type: "object",
      properties: {
        cancelledBy: { type: "string", known: ["BUYER", "MERCHANT", "AMAZON"] },
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
        giftMessage: { type: "string", personal: true },
        giftWrapLevel: { type: "string" }
      }
    },
    SerialNumberRequirement: {
      type: "object",
      properties: {
        requirementType: { type: "string", known: ["REQUIRED"] }
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
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        quantityOrdered: { type: "integer" },
        sellerSku: { type: "string", description: "The seller's product number (SKU)." },
        title: { type: "string" },
        measurement: { $ref: "#/definitions/Measurement", description: "A value with its unit." }
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
        detailedStatus: { type: "string", known: ["PENDING_SCHEDULE", "PENDING_PICK_UP", "PENDING_DROP_OFF", "LABEL_CANCELLED", "PICKED_UP", "DROPPED_OFF", "AT_ORIGIN_FC", "AT_DESTINATION_FC", "DELIVERED", "REJECTED_BY_BUYER", "UNDELIVERABLE", "RETURNING_TO_SELLER", "RETURNED_TO_SELLER", "LOST", "OUT_FOR_DELIVERY", "DAMAGED"] }
      },
      required: ["status"]
    },
    PackageItem: {
      type: "object",
      properties: {
        orderItemId: { type: "string", description: "Amazon's number of the item in the order." },
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
        paymentMethod: { type: "string", known: ["CashOnDelivery", "ConvenienceStore", "CreditCard", "Invoice", "Pix"] },
        paymentAmount: { $ref: "#/definitions/Money", description: "An amount with its currency." },
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
        entityType: { type: "string", known: ["BUYER", "MERCHANT", "MARKETPLACE"] },
        legalName: { type: "string", personal: true },
        taxRegistrationType: { type: "string", known: ["BUSINESS", "VAT", "CST", "CPF", "CNPJ"] },
        taxRegistrationNumber: { type: "string", personal: true },
        taxRegistrationAddress: { $ref: "#/definitions/CustomerAddress" },
        taxRegistrationAttributes: { type: "array", items: { $ref: "#/definitions/TaxRegistrationAttribute" } }
      }
    },
    TaxRegistrationAttribute: {
      type: "object",
      properties: {
        key: { type: "string", known: ["TAX_OFFICE"] },
        value: { type: "string" }
      }
    },
    OrderTaxInvoicing: {
      type: "object",
      properties: {
        buyerInvoicePreference: { type: "string", known: ["INDIVIDUAL", "BUSINESS"] },
        invoiceStatus: { type: "string", known: ["NOT_REQUIRED", "NOT_FOUND", "PROCESSING", "ERRORED", "ACCEPTED"] }
      }
    },
    AssociatedOrderItem: {
      type: "object",
      properties: {
        orderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
        orderItemId: { type: "string", description: "Amazon's number of the item in the order." },
        associationType: { type: "string", known: ["VALUE_ADD_SERVICE"] }
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
        reportingScheme: { type: "string", known: ["UOSS", "IOSS"] }
      }
    },
    ItemTaxCollection: {
      type: "object",
      properties: {
        model: { type: "string", known: ["MARKETPLACE_FACILITATOR"] },
        responsibleParty: { type: "string" }
      }
    },
    Asin: { type: "string", description: "Amazon's product number (ASIN)." },
    SKU: { type: "string", description: "The seller's product number (SKU)." },
    Money: {
      type: "object",
      properties: {
        amount: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." }
      },
      required: ["amount", "currencyCode"],
      description: "An amount with its currency."
    },
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
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
    FulfillmentOrder: {
      type: "object",
      properties: {
        fulfillmentOrderId: { type: "string" }
      },
      required: ["fulfillmentOrderId"]
    }
  }
}
