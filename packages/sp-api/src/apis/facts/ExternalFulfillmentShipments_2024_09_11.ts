// AUTO-GENERATED from externalFulfillmentShipments_2024-09-11.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of External Fulfillment Shipments 2024-09-11 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `ExternalFulfillmentShipments_2024_09_11`. */
export const facts: SectionFacts = {
  operations: {
    getShipments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        locationId: { in: "query", schema: { type: "string", maxLength: 36 } },
        marketplaceId: { in: "query", schema: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." } },
        channelName: { in: "query", schema: { type: "string", maxLength: 10 } },
        status: { in: "query", required: true, schema: { type: "string", enum: ["CREATED", "ACCEPTED", "CONFIRMED", "PACKAGE_CREATED", "PICKUP_SLOT_RETRIEVED", "INVOICE_GENERATED", "SHIPLABEL_GENERATED", "CANCELLED", "SHIPPED", "DELIVERED"] } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        maxResults: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        paginationToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ShipmentsResponse" } }
    },
    createSandboxShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createsandboxshipment",
      body: { required: true, schema: { $ref: "#/definitions/CreateSandboxShipmentRequest" } },
      success: { "201": { $ref: "#/definitions/CreateSandboxShipmentResponse" } }
    },
    getShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/Shipment" } }
    },
    processShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/processshipment",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        operation: { in: "query", required: true, schema: { type: "string", enum: ["CONFIRM", "REJECT"] } }
      },
      body: { schema: { $ref: "#/definitions/ShipmentAcknowledgementRequest" } },
      success: { "204": null }
    },
    updateSandboxShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatesandboxshipment",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateSandboxShipmentRequest" } },
      success: { "204": null }
    },
    createPackages: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createpackages",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/Packages" } },
      success: { "204": null }
    },
    updatePackage: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        packageId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/Package" } },
      success: { "204": null }
    },
    updatePackageStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatepackagestatus",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        packageId: { in: "path", required: true, schema: { type: "string" } },
        status: { in: "query", schema: { type: "string", enum: ["SHIPPED"] } }
      },
      body: { schema: { $ref: "#/definitions/PackageDeliveryStatus" } },
      success: { "204": null }
    },
    retrieveShippingOptions: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/retrieveshippingoptions",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        packageId: { in: "query", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ShippingOptionsResponse" } }
    },
    retrieveInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/retrieveinvoice",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/InvoiceResponse" } }
    },
    generateInvoice: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generateinvoice",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/InvoiceResponse" } }
    },
    generateShipLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/generateshiplabels",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        shippingOptionId: { in: "query", schema: { type: "string" } },
        operation: { in: "query", required: true, schema: { type: "string", enum: ["GENERATE", "REGENERATE"] } }
      },
      body: { schema: { $ref: "#/definitions/ShipLabelsInput" } },
      success: { "200": { $ref: "#/definitions/ShipLabelsResponse" } }
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
    Decimal: { type: "string", description: "A decimal number as a string, so that no digit is lost." },
    HandoverLocation: {
      type: "object",
      properties: {
        address: { $ref: "#/definitions/Address" },
        distance: { $ref: "#/definitions/Distance" },
        mapUrl: { type: "string" }
      }
    },
    Distance: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        distanceUnit: { type: "string", enum: ["MI", "KM"] }
      },
      required: ["value", "distanceUnit"]
    },
    Geocodes: {
      type: "object",
      properties: {
        latitude: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        longitude: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        elevation: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." }
      },
      required: ["latitude", "longitude"]
    },
    Amount: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        currencyCode: { type: "string", description: "A currency, ISO 4217: `USD`." }
      },
      required: ["value", "currencyCode"],
      description: "An amount with its currency."
    },
    DateTime: { type: "string", format: "date-time" },
    SKU: { type: "string", description: "The seller's product number (SKU)." },
    Address: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 50, personal: true },
        addressLine1: { type: "string", minLength: 1, maxLength: 60, personal: true },
        addressLine2: { type: "string", minLength: 1, maxLength: 60, personal: true },
        addressLine3: { type: "string", minLength: 1, maxLength: 60, personal: true },
        district: { type: "string" },
        municipality: { type: "string" },
        state: { type: "string" },
        city: { type: "string", minLength: 1, maxLength: 50 },
        countryCode: { type: "string", minLength: 2, maxLength: 2, description: "A country, ISO 3166-1: `US`." },
        postalCode: { type: "string", minLength: 1, maxLength: 20 },
        email: { type: "string", maxLength: 64, personal: true },
        copyEmails: { type: "array", items: { type: "string", maxLength: 64 }, maxItems: 2, personal: true },
        phoneNumber: { type: "string", minLength: 1, maxLength: 20, personal: true },
        addressType: { type: "string", minLength: 1, maxLength: 20 },
        geocodes: { $ref: "#/definitions/Geocodes" }
      },
      required: ["postalCode"]
    },
    Dimension: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        dimensionUnit: { type: "string", enum: ["CM", "M", "IN"] }
      },
      required: ["value", "dimensionUnit"]
    },
    Weight: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        weightUnit: { type: "string", enum: ["G", "KG", "LB", "OZ"] }
      },
      required: ["value", "weightUnit"]
    },
    Charge: {
      type: "object",
      properties: {
        baseCharge: { $ref: "#/definitions/ChargeBreakup" },
        taxBreakup: { type: "array", items: { $ref: "#/definitions/Tax" }, minItems: 1 },
        chargeType: { type: "string", enum: ["PRODUCT", "SHIPPING", "GIFT_WRAP", "TOTAL", "OTHER"] },
        totalCharge: { $ref: "#/definitions/ChargeBreakup" },
        totalTax: { $ref: "#/definitions/Tax" }
      },
      required: ["baseCharge", "chargeType", "totalCharge", "totalTax"]
    },
    Charges: { type: "array", items: { $ref: "#/definitions/Charge" }, minItems: 1 },
    Tax: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["VAT", "CST", "IGST", "SGST", "CGST", "UTGST", "CESS", "OTHER", "TOTAL"] },
        rate: { $ref: "#/definitions/Decimal", description: "A decimal number as a string, so that no digit is lost." },
        charge: { $ref: "#/definitions/ChargeBreakup" }
      },
      required: ["charge"]
    },
    ChargeBreakup: {
      type: "object",
      properties: {
        baseAmount: { $ref: "#/definitions/Amount", description: "An amount with its currency." },
        discountAmount: { $ref: "#/definitions/Amount", description: "An amount with its currency." },
        netAmount: { $ref: "#/definitions/Amount", description: "An amount with its currency." }
      },
      required: ["baseAmount", "discountAmount", "netAmount"]
    },
    MarketplaceAttributes: {
      type: "object",
      properties: {
        marketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." },
        channelName: { type: "string" },
        merchantId: { type: "string" },
        customAttributes: { $ref: "#/definitions/CustomChannelAttribute" }
      },
      required: ["marketplaceId", "channelName"]
    },
    PackageDimensions: {
      type: "object",
      properties: {
        length: { $ref: "#/definitions/Dimension" },
        width: { $ref: "#/definitions/Dimension" },
        height: { $ref: "#/definitions/Dimension" }
      },
      required: ["length", "width", "height"],
      description: "Length, width and height, with their unit."
    },
    Package: {
      type: "object",
      properties: {
        id: { type: "string" },
        dimensions: { $ref: "#/definitions/PackageDimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight" },
        hazmatLabels: { type: "array", items: { type: "string" }, minItems: 0 },
        packageLineItems: { $ref: "#/definitions/PackageLineItems" },
        status: { type: "string", enum: ["CREATED", "PICKUP_SLOT_RETRIEVED", "INVOICE_GENERATED", "SHIPLABEL_GENERATED", "SHIPPED", "DELIVERED", "CANCELLED"] },
        packageHandlingRequirements: { type: "string", enum: ["NORMAL", "FRAGILE"] }
      },
      required: ["id", "dimensions", "weight", "packageLineItems"]
    },
    PackageLineItems: { type: "array", items: { $ref: "#/definitions/PackageLineItem" } },
    PackageLineItem: {
      type: "object",
      properties: {
        packageLineItemId: { type: "string" },
        quantity: { type: "integer" },
        serialNumbers: { type: "array", items: { $ref: "#/definitions/SerialNumber" }, minItems: 0 },
        pieces: { type: "integer", minimum: 1 },
        countryOfOrigin: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        itemValue: { $ref: "#/definitions/Amount", description: "An amount with its currency." }
      },
      required: ["packageLineItemId", "quantity"]
    },
    RecommendedPackageLineItem: {
      type: "object",
      properties: {
        lineItemId: { type: "string", minLength: 1 }
      },
      required: ["lineItemId"]
    },
    RecommendedPackageLineItems: { type: "array", items: { $ref: "#/definitions/RecommendedPackageLineItem" }, maxItems: 50 },
    RecommendedPackage: {
      type: "object",
      properties: {
        dimensions: { $ref: "#/definitions/PackageDimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight" },
        lineItems: { $ref: "#/definitions/RecommendedPackageLineItems" }
      },
      required: ["dimensions", "weight", "lineItems"]
    },
    RecommendedPackages: { type: "array", items: { $ref: "#/definitions/RecommendedPackage" }, minItems: 1 },
    ShipmentLineItem: {
      type: "object",
      properties: {
        shipmentLineItemId: { type: "string" },
        merchantSku: { $ref: "#/definitions/SKU", description: "The seller's product number (SKU)." },
        numberOfUnits: { type: "integer", minimum: 1 },
        serialNumbers: { type: "array", items: { $ref: "#/definitions/SerialNumber" }, minItems: 0 },
        pieceType: { $ref: "#/definitions/PieceType" },
        hazmatLabels: { type: "array", items: { type: "string" }, minItems: 0 },
        giftAttributes: { $ref: "#/definitions/GiftAttributes" },
        charges: { $ref: "#/definitions/Charges" },
        cancellations: { $ref: "#/definitions/Cancellations" },
        hsnCode: { type: "string", description: "A code of India's list of goods (HSN)." },
        recommendedCountryOfOrigin: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        countryOfOrigin: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        recommendedCurrencyCode: { type: "string" },
        itemValue: { $ref: "#/definitions/Amount", description: "An amount with its currency." },
        complianceAttributes: { $ref: "#/definitions/ComplianceAttributes" },
        customAttributes: { type: "array", items: { $ref: "#/definitions/CustomAttribute" } }
      },
      required: ["shipmentLineItemId", "merchantSku", "numberOfUnits", "charges", "complianceAttributes"]
    },
    ComplianceAttributes: {
      type: "object",
      properties: {
        hazmatLabelsRequirement: { $ref: "#/definitions/RequirementLevel" },
        serialNumberRequirement: { $ref: "#/definitions/RequirementLevel" },
        countryOfOriginRequirement: { $ref: "#/definitions/RequirementLevel" },
        itemValueRequirement: { $ref: "#/definitions/RequirementLevel" }
      },
      required: ["hazmatLabelsRequirement", "serialNumberRequirement", "countryOfOriginRequirement", "itemValueRequirement"]
    },
    GiftAttributes: {
      type: "object",
      properties: {
        giftWrapRequirement: { $ref: "#/definitions/RequirementLevel" },
        giftWrapLabel: { type: "string" },
        giftMessagePresence: { $ref: "#/definitions/PresenceStatus" },
        giftMessage: { $ref: "#/definitions/Document" }
      },
      required: ["giftWrapRequirement", "giftMessagePresence"]
    },
    Cancellations: { type: "array", items: { $ref: "#/definitions/Cancellation" }, minItems: 0 },
    Cancellation: {
      type: "object",
      properties: {
        cancelledQuantity: { type: "integer", minimum: 1 },
        cancelledTimestamp: { $ref: "#/definitions/DateTime" },
        cancellationType: { type: "string", enum: ["SELLER_REJECTED", "MARKETPLACE_CANCELLED", "SYSTEM_CANCELLED"] },
        cancellationReason: { type: "string" }
      },
      required: ["cancelledQuantity", "cancelledTimestamp", "cancellationType"]
    },
    Shipment: {
      type: "object",
      properties: {
        id: { type: "string" },
        locationId: { type: "string" },
        marketplaceAttributes: { $ref: "#/definitions/MarketplaceAttributes" },
        shipmentInfo: { $ref: "#/definitions/ShipmentInfo" },
        invoiceInfo: { $ref: "#/definitions/InvoiceInfo" },
        partyInfoList: { $ref: "#/definitions/PartyIdentificationInfoList" },
        shipmentRequirements: { $ref: "#/definitions/ShipmentRequirements" },
        charges: { $ref: "#/definitions/Charges" },
        status: { type: "string", enum: ["CREATED", "ACCEPTED", "CONFIRMED", "PACKAGE_CREATED", "PICKUP_SLOT_RETRIEVED", "INVOICE_GENERATED", "SHIPLABEL_GENERATED", "CANCELLED", "SHIPPED", "DELIVERED"] },
        subStatus: { type: "string", enum: ["PENDING_SCHEDULE", "PENDING_PICKUP", "PENDING_DROP_OFF", "LABEL_CANCELED", "PICKED_UP", "DROPPED_OFF", "AT_ORIGIN_FC", "AT_DESTINATION_FC", "DELIVERED", "NOT_DELIVERED", "UNDELIVERABLE", "LOST", "OUT_FOR_DELIVERY", "DAMAGED"] },
        reason: { type: "string" },
        lineItems: { type: "array", items: { $ref: "#/definitions/ShipmentLineItem" }, minItems: 1 },
        shippingInfo: { $ref: "#/definitions/ShippingInfo" },
        packages: { type: "array", items: { $ref: "#/definitions/Package" }, minItems: 1 },
        creationDateTime: { $ref: "#/definitions/DateTime" },
        lastUpdatedDateTime: { $ref: "#/definitions/DateTime" },
        earliestPackDateTime: { $ref: "#/definitions/DateTime" }
      },
      required: ["id", "locationId", "marketplaceAttributes", "shipmentInfo", "shipmentRequirements", "charges", "status", "lineItems", "shippingInfo", "creationDateTime", "lastUpdatedDateTime"]
    },
    ShippingInfo: {
      type: "object",
      properties: {
        recommendedShipMethod: { type: "string" },
        expectedShippingDateTimeInUTC: { $ref: "#/definitions/DateTime" },
        shipToAddress: { $ref: "#/definitions/Address" },
        shippingType: { type: "string", enum: ["MARKETPLACE", "SELF"] },
        recommendedPackages: { $ref: "#/definitions/RecommendedPackages" }
      },
      required: ["expectedShippingDateTimeInUTC"]
    },
    ShipmentInfo: {
      type: "object",
      properties: {
        shipmentType: { type: "string", enum: ["NEW", "EXCHANGE", "REPLACEMENT"] },
        originalShipmentInfo: { $ref: "#/definitions/ReplacedShipmentInfo" },
        numberOfUnits: { type: "integer", minimum: 1 },
        priority: { $ref: "#/definitions/Priority" },
        buyerOrderId: { type: "string" },
        orderStatesEligibleForRejection: { type: "array", items: { type: "string" }, minItems: 0 },
        orderPlacedTimestamp: { type: "string" },
        processingSource: { type: "string", enum: ["EXTERNAL_PLATFORM", "INTERNAL_PLATFORM"] },
        paymentMethod: { type: "string", enum: ["CASH_ON_DELIVERY", "PREPAID"] }
      },
      required: ["shipmentType", "numberOfUnits", "priority", "buyerOrderId"]
    },
    ShipmentRequirements: {
      type: "object",
      properties: {
        pSlip: { $ref: "#/definitions/PackingSlipRequirement" },
        invoice: { $ref: "#/definitions/InvoiceRequirement" }
      },
      required: ["pSlip", "invoice"]
    },
    PackingSlipRequirement: {
      type: "object",
      properties: {
        requirement: { type: "string", enum: ["REQUIRED", "NOT_REQUIRED"] },
        status: { type: "string", enum: ["GENERATED", "NOT_GENERATED"] }
      }
    },
    InvoiceRequirement: {
      type: "object",
      properties: {
        requirement: { type: "string", enum: ["REQUIRED", "NOT_REQUIRED"] },
        status: { type: "string", enum: ["PENDING", "AVAILABLE", "NOT_AVAILABLE"] }
      }
    },
    PartyIdentificationInfoList: { type: "array", items: { $ref: "#/definitions/PartyIdentificationInfo" } },
    PartyIdentificationInfo: {
      type: "object",
      properties: {
        partyId: { type: "string", description: "A vendor code or warehouse code." },
        partyType: { type: "string", enum: ["BILL_TO_PARTY", "SHIP_TO_PARTY", "SHIP_FROM_PARTY", "SELLING_PARTY"] },
        address: { $ref: "#/definitions/Address" },
        taxInfo: { $ref: "#/definitions/TaxRegistrationInfo" }
      },
      required: ["partyId", "partyType"]
    },
    TaxRegistrationInfo: {
      type: "object",
      properties: {
        type: { type: "string", enum: ["VAT", "GST"] },
        number: { type: "string" },
        address: { $ref: "#/definitions/Address" },
        messages: { type: "string" }
      }
    },
    ReplacedShipmentInfo: {
      type: "object",
      properties: {
        id: { type: "string" },
        locationId: { type: "string" },
        marketplaceAttributes: { $ref: "#/definitions/MarketplaceAttributes" },
        originalLineItems: { $ref: "#/definitions/OriginalLineItems" }
      },
      required: ["id", "locationId", "marketplaceAttributes"]
    },
    OriginalLineItems: { type: "array", items: { $ref: "#/definitions/OriginalLineItem" }, minItems: 1 },
    OriginalLineItem: {
      type: "object",
      properties: {
        replacingSku: { type: "string" },
        originalSku: { type: "string" },
        charges: { $ref: "#/definitions/Charges" }
      },
      required: ["replacingSku", "originalSku", "charges"]
    },
    InvoiceInfo: {
      type: "object",
      properties: {
        invoiceId: { type: "string" },
        creationDateTime: { $ref: "#/definitions/DateTime" }
      },
      required: ["invoiceId", "creationDateTime"]
    },
    RequirementLevel: { type: "string", enum: ["REQUIRED", "DISALLOWED"] },
    PieceType: { type: "string", enum: ["SINGLE", "MULTIPLE"] },
    PresenceStatus: { type: "string", enum: ["ABSENT", "PRESENT"] },
    Priority: { type: "string", enum: ["HIGH", "LOW"] },
    Pagination: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    ShipmentsResponse: {
      type: "object",
      properties: {
        shipments: { type: "array", items: { $ref: "#/definitions/Shipment" }, minItems: 0 },
        pagination: { $ref: "#/definitions/Pagination", description: "The page tokens." }
      }
    },
    CountryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
    SerialNumber: { type: "string" },
    PackageDeliveryStatus: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/PackageStatus" },
        subStatus: { $ref: "#/definitions/PackageSubStatus" },
        reason: { type: "string", maxLength: 128 }
      }
    },
    ShippingOptionsResponse: {
      type: "object",
      properties: {
        shippingOptions: { type: "array", items: { $ref: "#/definitions/ShippingOptions" }, minItems: 0 },
        recommendedShippingOption: { $ref: "#/definitions/ShippingOptions" }
      }
    },
    ShipLabelsInput: {
      type: "object",
      properties: {
        packageIds: { type: "array", items: { type: "string" }, maxItems: 50 },
        courierSupportedAttributes: { $ref: "#/definitions/CourierSupportedAttributes" }
      },
      required: ["packageIds"]
    },
    InvoiceResponse: {
      type: "object",
      properties: {
        document: { $ref: "#/definitions/Document" }
      },
      required: ["document"]
    },
    ShipLabelsResponse: {
      type: "object",
      properties: {
        packageShipLabelList: { $ref: "#/definitions/PackageShipLabelList" }
      },
      required: ["packageShipLabelList"]
    },
    PackageShipLabelList: { type: "array", items: { $ref: "#/definitions/PackageShipLabel" } },
    ShipLabelMetadata: {
      type: "object",
      properties: {
        shippingOptionId: { type: "string" },
        carrierName: { type: "string" },
        trackingId: { type: "string" },
        pickupWindow: { $ref: "#/definitions/TimeWindow" },
        timeSlot: { $ref: "#/definitions/TimeWindow" },
        handoverLocation: { $ref: "#/definitions/HandoverLocation" }
      },
      required: ["carrierName", "trackingId"]
    },
    Document: {
      type: "object",
      properties: {
        format: { type: "string", enum: ["ZPL", "PDF", "PNG", "PLAIN_TEXT"] },
        content: { type: "string" }
      }
    },
    ShippingOptions: {
      type: "object",
      properties: {
        shippingOptionId: { type: "string" },
        shipBy: { type: "string", enum: ["MARKETPLACE", "SELLER", "THIRD_PARTY_CARRIER", "OTHER"] },
        carrierName: { type: "string" },
        pickupWindow: { $ref: "#/definitions/TimeWindow" },
        timeSlot: { $ref: "#/definitions/TimeWindow" },
        handoverLocation: { $ref: "#/definitions/HandoverLocation" }
      },
      required: ["shippingOptionId", "shipBy"]
    },
    TimeWindow: {
      type: "object",
      properties: {
        startTime: { type: "integer" },
        endTime: { type: "integer" },
        handoverMethod: { type: "string", enum: ["PICKUP", "DROPOFF"] }
      },
      required: ["startTime", "endTime"]
    },
    PackageStatus: { type: "string", enum: ["CREATED", "PICKUP_SLOT_RETRIEVED", "INVOICE_GENERATED", "SHIPLABEL_GENERATED", "SHIPPED", "DELIVERED"] },
    PackageSubStatus: { type: "string", enum: ["OUT_FOR_DELIVERY", "DELIVERED", "NOT_DELIVERED", "UNDELIVERABLE"] },
    ShipmentAcknowledgementRequest: {
      type: "object",
      properties: {
        referenceId: { type: "string" },
        lineItems: { type: "array", items: { $ref: "#/definitions/LineItemWithReason" }, minItems: 0 }
      },
      required: ["lineItems"]
    },
    DocumentV2: {
      type: "object",
      properties: {
        url: { type: "string" }
      },
      required: ["url"]
    },
    Packages: {
      type: "object",
      properties: {
        packages: { type: "array", items: { $ref: "#/definitions/Package" }, minItems: 1 }
      },
      required: ["packages"]
    },
    CustomChannelAttribute: { type: "array", items: { type: "string", enum: ["PRIME", "FASTTRACK"] }, minItems: 0 },
    CustomAttribute: {
      type: "object",
      properties: {
        key: { type: "string" },
        type: { $ref: "#/definitions/CustomAttributeType" },
        value: { type: "string" }
      }
    },
    CustomAttributeType: { type: "string", enum: ["STRING", "BOOLEAN", "INTEGER", "DOUBLE", "JSON_STRING"] },
    PackageShipLabel: {
      type: "object",
      properties: {
        packageId: { type: "string" },
        shipLabelMetadata: { $ref: "#/definitions/ShipLabelMetadata" },
        fileData: { $ref: "#/definitions/DocumentV2" },
        status: { $ref: "#/definitions/Status" },
        errorDetails: { $ref: "#/definitions/Error" }
      }
    },
    CourierSupportedAttributes: {
      type: "object",
      properties: {
        carrierName: { type: "string" },
        trackingId: { type: "string" }
      },
      required: ["carrierName", "trackingId"]
    },
    LineItem: {
      type: "object",
      properties: {
        id: { type: "string" },
        quantity: { type: "integer" }
      },
      required: ["id"]
    },
    LineItemWithReason: {
      type: "object",
      properties: {
        lineItem: { $ref: "#/definitions/LineItem" },
        reason: { type: "string", enum: ["OUT_OF_STOCK", "CUSTOMER_REQUESTED"] }
      },
      required: ["lineItem"]
    },
    Status: { type: "string", enum: ["SUCCESS", "FAILURE"] },
    CreateSandboxShipmentRequest: {
      type: "object",
      properties: {
        locationId: { type: "string", minLength: 1, maxLength: 36 },
        marketplaceId: { $ref: "#/definitions/MarketplaceId", description: "A marketplace id, as in `Marketplace.US.id`." },
        marketplaceChannel: { type: "string", enum: ["FBA", "MFN"] },
        shippingType: { type: "string", enum: ["SELF", "MARKETPLACE", "THIRD_PARTY_CARRIER"] },
        orderType: { type: "array", items: { type: "string", enum: ["HAZMAT", "GIFT_WRAP", "GIFT_MESSAGE", "MPS", "SERIAL", "CROSS_BORDER", "REPLACEMENT", "EXCHANGE", "PHARMA_NON_PRESCRIPTION", "PHARMA_PRESCRIPTION"] }, minItems: 1 },
        lineItemCount: { type: "string", enum: ["SINGLE", "MULTIPLE"] },
        quantityCount: { type: "string", enum: ["SINGLE", "MULTIPLE"] }
      },
      required: ["locationId", "marketplaceId", "marketplaceChannel", "shippingType"]
    },
    CreateSandboxShipmentResponse: {
      type: "object",
      properties: {
        shipmentId: { type: "string" }
      }
    },
    UpdateSandboxShipmentRequest: {
      type: "object",
      properties: {
        updateType: { type: "string", enum: ["SHIPMENT_STATUS_CHANGE", "INVOICE_AVAILABILITY_CHANGE", "TRANSPORT_CAPACITY_CHANGE"] },
        updates: { $ref: "#/definitions/SandboxShipmentUpdates" }
      },
      required: ["updateType"]
    },
    SandboxShipmentUpdates: {
      type: "object",
      properties: {
        status: { type: "string", enum: ["SHIPPED", "DELIVERED", "CANCELLED"] },
        subStatus: { type: "string", enum: ["OUT_FOR_DELIVERY"] },
        timestamp: { type: "string", format: "date-time" }
      }
    },
    MarketplaceId: { type: "string", description: "A marketplace id, as in `Marketplace.US.id`." }
  }
}
