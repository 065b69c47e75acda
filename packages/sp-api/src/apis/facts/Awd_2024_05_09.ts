// AUTO-GENERATED from awd_2024-05-09.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Amazon Warehousing and Distribution 2024-05-09 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Awd_2024_05_09`. */
export const facts: SectionFacts = {
  operations: {
    createInbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createinbound",
      body: { required: true, schema: { $ref: "#/definitions/InboundOrderCreationData" } },
      success: { "201": { $ref: "#/definitions/InboundOrderReference" } }
    },
    getInbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/InboundOrder" } }
    },
    updateInbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateinbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/InboundOrder" } },
      success: { "204": null }
    },
    cancelInbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelinbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "204": null }
    },
    confirmInbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirminbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "204": null }
    },
    getInboundShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinboundshipment",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 1 } },
        skuQuantities: { in: "query", schema: { type: "string", enum: ["SHOW", "HIDE"], default: "HIDE" } }
      },
      success: { "200": { $ref: "#/definitions/InboundShipment" } }
    },
    getInboundShipmentLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getinboundshipmentlabels",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 1 } },
        pageType: { in: "query", schema: { type: "string", enum: ["PLAIN_PAPER"], default: "PLAIN_PAPER" } },
        formatType: { in: "query", schema: { type: "string", enum: ["PDF"], default: "PDF" } }
      },
      success: { "200": { $ref: "#/definitions/ShipmentLabels" } }
    },
    getLabelPageTypes: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getlabelpagetypes",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 1 } }
      },
      success: { "200": { $ref: "#/definitions/ShipmentLabelPageTypes" } }
    },
    updateInboundShipmentTransportDetails: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateinboundshipmenttransportdetails",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string", minLength: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/TransportationDetails" } },
      success: { "204": null }
    },
    checkInboundEligibility: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/checkinboundeligibility",
      body: { required: true, schema: { $ref: "#/definitions/InboundPackages" } },
      success: { "200": { $ref: "#/definitions/InboundEligibility" } }
    },
    listInboundShipments: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listinboundshipments",
      parameters: {
        sortBy: { in: "query", schema: { type: "string", enum: ["UPDATED_AT", "CREATED_AT"], default: "UPDATED_AT" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASCENDING", "DESCENDING"], default: "DESCENDING" } },
        shipmentStatus: { in: "query", schema: { type: "string", enum: ["CREATED", "SHIPPED", "IN_TRANSIT", "RECEIVING", "DELIVERED", "CLOSED", "CANCELLED"] } },
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        updatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        maxResults: { in: "query", schema: { type: "integer", minimum: 1, maximum: 200, default: 25 } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ShipmentListing" } }
    },
    listInventory: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listinventory",
      parameters: {
        sku: { in: "query", schema: { type: "string", description: "The seller's product number (SKU)." } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASCENDING", "DESCENDING"] } },
        details: { in: "query", schema: { type: "string", enum: ["SHOW", "HIDE"], default: "HIDE" } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        maxResults: { in: "query", schema: { type: "integer", minimum: 1, maximum: 200, default: 25 } }
      },
      success: { "200": { $ref: "#/definitions/InventoryListing" } }
    },
    listOutbounds: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listoutbounds",
      parameters: {
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        updatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASCENDING", "DESCENDING"] } },
        maxResults: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 25 } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/OutboundListing" } }
    },
    createOutbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createoutbound",
      body: { required: true, schema: { $ref: "#/definitions/OutboundOrderCreationData" } },
      success: { "201": { $ref: "#/definitions/OutboundOrderReference" } }
    },
    getOutbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getoutbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/OutboundOrder" } }
    },
    updateOutbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateoutbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/OutboundOrder" } },
      success: { "200": { $ref: "#/definitions/OutboundOrderReference" } }
    },
    confirmOutbound: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmoutbound",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "204": null }
    },
    listReplenishmentOrders: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listreplenishmentorders",
      parameters: {
        updatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        updatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASCENDING", "DESCENDING"], default: "DESCENDING" } },
        maxResults: { in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 25 } },
        nextToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      success: { "200": { $ref: "#/definitions/ReplenishmentOrderListing" } }
    },
    createReplenishmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createreplenishmentorder",
      body: { required: true, schema: { $ref: "#/definitions/ReplenishmentOrderCreationData" } },
      success: { "201": { $ref: "#/definitions/ReplenishmentOrderReference" } }
    },
    getReplenishmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getreplenishmentorder",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/ReplenishmentOrder" } }
    },
    confirmReplenishmentOrder: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/confirmreplenishmentorder",
      parameters: {
        orderId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "204": null }
    }
  },
  definitions: {
    Address: {
      type: "object",
      properties: {
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        county: { type: "string" },
        district: { type: "string" },
        name: { type: "string" },
        phoneNumber: { type: "string" },
        postalCode: { type: "string" },
        stateOrRegion: { type: "string" }
      },
      required: ["addressLine1", "countryCode", "name", "stateOrRegion"]
    },
    CarrierCode: {
      type: "object",
      properties: {
        carrierCodeType: { $ref: "#/definitions/CarrierCodeType" },
        carrierCodeValue: { type: "string" }
      }
    },
    CarrierCodeType: { type: "string", enum: ["SCAC"] },
    ConfirmationMode: { type: "string", enum: ["AUTO", "MANUAL"] },
    DestinationDetails: {
      type: "object",
      properties: {
        destinationAddress: { $ref: "#/definitions/Address" },
        destinationRegion: { type: "string", known: ["us-west", "us-east", "us-southcentral", "us-southeast"] },
        shipmentId: { type: "string", minLength: 1 }
      }
    },
    DimensionUnitOfMeasurement: { type: "string", enum: ["INCHES", "CENTIMETERS"] },
    DistributionIneligibleReason: {
      type: "object",
      properties: {
        failureCode: { type: "string" },
        failureReasons: { type: "array", items: { type: "string" } },
        sku: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["failureCode", "failureReasons"]
    },
    DistributionPackage: {
      type: "object",
      properties: {
        contents: { $ref: "#/definitions/DistributionPackageContents" },
        measurements: { $ref: "#/definitions/MeasurementData" },
        type: { $ref: "#/definitions/DistributionPackageType" }
      },
      required: ["contents", "measurements", "type"]
    },
    DistributionPackageContents: {
      type: "object",
      properties: {
        packages: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        products: { type: "array", items: { $ref: "#/definitions/ProductQuantity" } }
      }
    },
    DistributionPackageQuantity: {
      type: "object",
      properties: {
        count: { type: "integer" },
        distributionPackage: { $ref: "#/definitions/DistributionPackage" }
      },
      required: ["count", "distributionPackage"]
    },
    DistributionPackageType: { type: "string", enum: ["CASE", "PALLET"] },
    DistributionProduct: {
      type: "object",
      properties: {
        attributes: { type: "array", items: { $ref: "#/definitions/ProductAttribute" } },
        quantity: { type: "integer" },
        sku: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["quantity", "sku"]
    },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        details: { type: "string", description: "More about it, for people." },
        message: { type: "string", description: "For people; its words may change." }
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
    FormatType: { type: "string", enum: ["PDF"] },
    InboundEligibility: {
      type: "object",
      properties: {
        ineligibilityReasons: { type: "array", items: { $ref: "#/definitions/OrderIneligibilityReason" } },
        packagesToInbound: { type: "array", items: { $ref: "#/definitions/SkuEligibility" } },
        previewedAt: { type: "string", format: "date-time" },
        status: { $ref: "#/definitions/InboundEligibilityStatus" }
      },
      required: ["packagesToInbound", "previewedAt", "status"]
    },
    InboundEligibilityStatus: { type: "string", enum: ["ELIGIBLE", "INELIGIBLE"] },
    InboundOrder: {
      type: "object",
      properties: {
        createdAt: { type: "string", format: "date-time" },
        destinationDetails: { $ref: "#/definitions/DestinationDetails" },
        externalReferenceId: { type: "string" },
        orderId: { type: "string" },
        orderStatus: { $ref: "#/definitions/InboundStatus" },
        originAddress: { $ref: "#/definitions/Address" },
        packagesToInbound: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" }, minItems: 1 },
        preferences: { $ref: "#/definitions/InboundPreferences" },
        updatedAt: { type: "string", format: "date-time" }
      },
      required: ["createdAt", "orderId", "orderStatus", "originAddress", "packagesToInbound"]
    },
    InboundOrderCreationData: {
      type: "object",
      properties: {
        externalReferenceId: { type: "string" },
        originAddress: { $ref: "#/definitions/Address" },
        packagesToInbound: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" }, minItems: 1 },
        preferences: { $ref: "#/definitions/InboundPreferences" }
      },
      required: ["originAddress", "packagesToInbound"]
    },
    InboundOrderReference: {
      type: "object",
      properties: {
        orderId: { type: "string" }
      },
      required: ["orderId"]
    },
    InboundPackages: {
      type: "object",
      properties: {
        packagesToInbound: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" }, minItems: 1 }
      },
      required: ["packagesToInbound"]
    },
    InboundPreferences: {
      type: "object",
      properties: {
        destinationRegion: { type: "string", known: ["us-west", "us-east", "us-southcentral", "us-southeast"] }
      }
    },
    InboundShipment: {
      type: "object",
      properties: {
        carrierCode: { $ref: "#/definitions/CarrierCode" },
        createdAt: { type: "string", format: "date-time" },
        destinationAddress: { $ref: "#/definitions/Address" },
        externalReferenceId: { type: "string" },
        orderId: { type: "string", minLength: 1 },
        originAddress: { $ref: "#/definitions/Address" },
        receivedQuantity: { type: "array", items: { $ref: "#/definitions/InventoryQuantity" } },
        shipBy: { type: "string", format: "date-time" },
        shipmentContainerQuantities: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        shipmentId: { type: "string", minLength: 1 },
        shipmentSkuQuantities: { type: "array", items: { $ref: "#/definitions/SkuQuantity" } },
        destinationRegion: { type: "string", known: ["us-west", "us-east", "us-southcentral", "us-southeast"] },
        shipmentStatus: { $ref: "#/definitions/InboundShipmentStatus" },
        trackingId: { type: "string", minLength: 1 },
        updatedAt: { type: "string", format: "date-time" },
        warehouseReferenceId: { type: "string" }
      },
      required: ["destinationAddress", "orderId", "originAddress", "shipmentContainerQuantities", "shipmentId", "shipmentStatus"]
    },
    InboundShipmentStatus: { type: "string", enum: ["CREATED", "SHIPPED", "IN_TRANSIT", "RECEIVING", "DELIVERED", "CLOSED", "CANCELLED"] },
    InboundShipmentSummary: {
      type: "object",
      properties: {
        createdAt: { type: "string", format: "date-time" },
        externalReferenceId: { type: "string" },
        orderId: { type: "string", minLength: 1 },
        shipmentId: { type: "string", minLength: 1 },
        shipmentStatus: { $ref: "#/definitions/InboundShipmentStatus" },
        updatedAt: { type: "string", format: "date-time" }
      },
      required: ["orderId", "shipmentId", "shipmentStatus"]
    },
    InboundStatus: { type: "string", enum: ["DRAFT", "VALIDATING", "CONFIRMED", "CLOSED", "EXPIRED", "CANCELLED"] },
    ExpirationDetails: {
      type: "object",
      properties: {
        expiration: { type: "string", format: "date-time" },
        onhandQuantity: { type: "integer" }
      }
    },
    InventoryDetails: {
      type: "object",
      properties: {
        availableDistributableQuantity: { type: "integer" },
        replenishmentQuantity: { type: "integer" },
        reservedDistributableQuantity: { type: "integer" }
      }
    },
    InventoryDetailsVisibility: { type: "string", enum: ["SHOW", "HIDE"] },
    InventoryListing: {
      type: "object",
      properties: {
        inventory: { type: "array", items: { $ref: "#/definitions/InventorySummary" } },
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." }
      },
      required: ["inventory"]
    },
    InventoryQuantity: {
      type: "object",
      properties: {
        quantity: { type: "number" },
        unitOfMeasurement: { $ref: "#/definitions/InventoryUnitOfMeasurement" }
      },
      required: ["quantity", "unitOfMeasurement"]
    },
    InventorySummary: {
      type: "object",
      properties: {
        expirationDetails: { type: "array", items: { $ref: "#/definitions/ExpirationDetails" } },
        inventoryDetails: { $ref: "#/definitions/InventoryDetails" },
        sku: { type: "string", description: "The seller's product number (SKU)." },
        totalInboundQuantity: { type: "integer" },
        totalOnhandQuantity: { type: "integer" }
      },
      required: ["sku"]
    },
    InventoryUnitOfMeasurement: { type: "string", enum: ["PRODUCT_UNITS", "CASES", "PALLETS"] },
    LabelOwner: { type: "string", enum: ["AMAZON", "SELF"] },
    LabelStatus: { type: "string", enum: ["GENERATING", "GENERATED", "GENERATION_FAILED", "NOT_READY"] },
    MeasurementData: {
      type: "object",
      properties: {
        dimensions: { $ref: "#/definitions/PackageDimensions", description: "Length, width and height, with their unit." },
        volume: { $ref: "#/definitions/PackageVolume" },
        weight: { $ref: "#/definitions/PackageWeight", description: "A value with its unit." }
      },
      required: ["weight"]
    },
    OrderAttribute: {
      type: "object",
      properties: {
        orderPreference: { $ref: "#/definitions/OrderPreference" },
        orderPreferenceValue: { $ref: "#/definitions/OrderPreferenceValue" }
      },
      required: ["orderPreference", "orderPreferenceValue"]
    },
    OrderIneligibilityReason: {
      type: "object",
      properties: {
        code: { type: "string" },
        description: { type: "string" }
      },
      required: ["code", "description"]
    },
    OrderPreference: { type: "string", enum: ["PARTIAL_ORDER"] },
    OrderPreferenceValue: { type: "string", enum: ["SET", "UNSET"] },
    OutboundExecutionError: {
      type: "object",
      properties: {
        failureCode: { type: "string" },
        failureReasons: { type: "array", items: { type: "string" } },
        sku: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["failureCode", "failureReasons"]
    },
    OutboundListing: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        outboundOrders: { type: "array", items: { $ref: "#/definitions/OutboundOrder" } }
      }
    },
    OutboundOrder: {
      type: "object",
      properties: {
        confirmedOn: { type: "string", format: "date-time" },
        createdAt: { type: "string", format: "date-time" },
        eligiblePackagesToOutbound: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        eligibleProductsToOutbound: { type: "array", items: { $ref: "#/definitions/ProductQuantity" } },
        executionErrors: { type: "array", items: { $ref: "#/definitions/OutboundExecutionError" } },
        orderId: { type: "string" },
        orderPreferences: { type: "array", items: { $ref: "#/definitions/OrderAttribute" } },
        orderStatus: { $ref: "#/definitions/OutboundStatus" },
        outboundShipments: { type: "array", items: { $ref: "#/definitions/OutboundShipment" } },
        packagesToOutbound: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        productsToOutbound: { type: "array", items: { $ref: "#/definitions/ProductQuantity" } },
        shippedOutboundPackages: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        shippedOutboundProducts: { type: "array", items: { $ref: "#/definitions/ProductQuantity" } },
        updatedAt: { type: "string", format: "date-time" }
      },
      required: ["orderId", "orderStatus", "outboundShipments"]
    },
    OutboundOrderCreationData: {
      type: "object",
      properties: {
        orderPreferences: { type: "array", items: { $ref: "#/definitions/OrderAttribute" } },
        packagesToOutbound: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        productsToOutbound: { type: "array", items: { $ref: "#/definitions/ProductQuantity" } }
      }
    },
    OutboundOrderReference: {
      type: "object",
      properties: {
        orderId: { type: "string" }
      },
      required: ["orderId"]
    },
    OutboundShipment: {
      type: "object",
      properties: {
        createdAt: { type: "string", format: "date-time" },
        destinationAddress: { $ref: "#/definitions/Address" },
        orderId: { type: "string" },
        originAddress: { $ref: "#/definitions/Address" },
        shipmentPackageQuantities: { type: "array", items: { $ref: "#/definitions/DistributionPackageQuantity" } },
        shipmentId: { type: "string" },
        shipmentProductQuantities: { type: "array", items: { $ref: "#/definitions/ProductQuantity" } },
        shipmentStatus: { $ref: "#/definitions/OutboundShipmentStatus" },
        updatedAt: { type: "string", format: "date-time" }
      },
      required: ["destinationAddress", "orderId", "originAddress", "shipmentId", "shipmentStatus"]
    },
    OutboundShipmentStatus: { type: "string", enum: ["CREATED", "IN_TRANSIT", "DELIVERED", "RECEIVING", "RECEIVED", "CLOSED", "CANCELLED", "FAILED"] },
    OutboundShipmentSummary: {
      type: "object",
      properties: {
        createdAt: { type: "string", format: "date-time" },
        orderId: { type: "string", minLength: 1 },
        shipmentId: { type: "string", minLength: 1 },
        shipmentStatus: { $ref: "#/definitions/OutboundShipmentStatus" },
        updatedAt: { type: "string", format: "date-time" }
      },
      required: ["orderId", "shipmentId", "shipmentStatus"]
    },
    OutboundStatus: { type: "string", enum: ["CONFIRMED", "DRAFT", "ELIGIBLE", "EXECUTING", "FAILURE", "INELIGIBLE", "INVENTORY_OUTBOUND", "SUCCESS", "VALIDATING"] },
    PackageDimensions: {
      type: "object",
      properties: {
        height: { type: "number" },
        length: { type: "number" },
        unitOfMeasurement: { $ref: "#/definitions/DimensionUnitOfMeasurement" },
        width: { type: "number" }
      },
      required: ["height", "length", "unitOfMeasurement", "width"],
      description: "Length, width and height, with their unit."
    },
    PackageVolume: {
      type: "object",
      properties: {
        unitOfMeasurement: { $ref: "#/definitions/VolumeUnitOfMeasurement" },
        volume: { type: "number" }
      },
      required: ["unitOfMeasurement", "volume"]
    },
    PackageWeight: {
      type: "object",
      properties: {
        unitOfMeasurement: { $ref: "#/definitions/WeightUnitOfMeasurement" },
        weight: { type: "number" }
      },
      required: ["unitOfMeasurement", "weight"],
      description: "A value with its unit."
    },
    PrepDetails: {
      type: "object",
      properties: {
        labelOwner: { $ref: "#/definitions/LabelOwner" },
        prepCategory: { $ref: "#/definitions/PrepCategory" },
        prepInstructions: { type: "array", items: { $ref: "#/definitions/PrepInstruction" } },
        prepOwner: { $ref: "#/definitions/PrepOwner" }
      }
    },
    PrepCategory: { type: "string", enum: ["ADULT", "BABY", "FC_PROVIDED", "FRAGILE", "GRANULAR", "HANGER", "LIQUID", "PERFORATED", "SET", "SHARP", "SMALL", "TEXTILE", "NO_PREP", "UNKNOWN"] },
    PrepInstruction: {
      type: "object",
      properties: {
        prepOwner: { $ref: "#/definitions/PrepOwner" },
        prepType: { type: "string" }
      }
    },
    PrepOwner: { type: "string", enum: ["AMAZON", "SELF"] },
    PageType: { type: "string", enum: ["PLAIN_PAPER", "LETTER_PCP_FULFILLMENTLABEL", "LETTER_2_HORIZONTAL", "LETTER_2", "THERMAL_NO_CARRIER_ROTATION", "THERMAL", "A4_PAPER", "A4_2_HORIZONTAL", "THERMAL_SQUARE_10CM"] },
    ProductAttribute: {
      type: "object",
      properties: {
        name: { type: "string" },
        value: { type: "string" }
      }
    },
    ProductQuantity: {
      type: "object",
      properties: {
        attributes: { type: "array", items: { $ref: "#/definitions/ProductAttribute" } },
        quantity: { type: "integer" },
        sku: { type: "string", description: "The seller's product number (SKU)." },
        expiration: { type: "string", format: "date-time" },
        prepDetails: { $ref: "#/definitions/PrepDetails" }
      },
      required: ["quantity", "sku"]
    },
    ReplenishmentOrder: {
      type: "object",
      properties: {
        confirmedOn: { type: "string", format: "date-time" },
        createdAt: { type: "string", format: "date-time" },
        distributionIneligibleReasons: { type: "array", items: { $ref: "#/definitions/DistributionIneligibleReason" } },
        eligibleProducts: { type: "array", items: { $ref: "#/definitions/DistributionProduct" } },
        orderId: { type: "string" },
        status: { $ref: "#/definitions/ReplenishmentOrderStatus" },
        outboundShipments: { type: "array", items: { $ref: "#/definitions/OutboundShipmentSummary" } },
        products: { type: "array", items: { $ref: "#/definitions/DistributionProduct" } },
        shippedProducts: { type: "array", items: { $ref: "#/definitions/DistributionProduct" } },
        updatedAt: { type: "string", format: "date-time" }
      },
      required: ["orderId", "status", "outboundShipments"]
    },
    ReplenishmentOrderCreationData: {
      type: "object",
      properties: {
        preferences: { $ref: "#/definitions/ReplenishmentPreferences" },
        products: { type: "array", items: { $ref: "#/definitions/DistributionProduct" } }
      }
    },
    ReplenishmentOrderListing: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        orders: { type: "array", items: { $ref: "#/definitions/ReplenishmentOrder" } }
      }
    },
    ReplenishmentOrderReference: {
      type: "object",
      properties: {
        orderId: { type: "string" }
      },
      required: ["orderId"]
    },
    ReplenishmentOrderStatus: { type: "string", enum: ["CONFIRMED", "CREATED", "ELIGIBLE", "EXECUTING", "FAILURE", "INELIGIBLE", "INVENTORY_OUTBOUND", "SUCCESS", "VALIDATING"] },
    ReplenishmentPreferences: {
      type: "object",
      properties: {
        confirmation: { $ref: "#/definitions/ConfirmationMode" }
      }
    },
    ShipmentLabelPageTypes: {
      type: "object",
      properties: {
        labelStatus: { $ref: "#/definitions/LabelStatus" },
        pageTypes: { type: "array", items: { $ref: "#/definitions/PageType" } }
      },
      required: ["labelStatus"]
    },
    ShipmentLabels: {
      type: "object",
      properties: {
        labelDownloadURL: { type: "string" },
        labelStatus: { $ref: "#/definitions/LabelStatus" }
      },
      required: ["labelStatus"]
    },
    ShipmentListing: {
      type: "object",
      properties: {
        nextToken: { type: "string", description: "The page token of the next page; absent on the last." },
        shipments: { type: "array", items: { $ref: "#/definitions/InboundShipmentSummary" } }
      }
    },
    ShipmentSortableField: { type: "string", enum: ["UPDATED_AT", "CREATED_AT"] },
    SkuEligibility: {
      type: "object",
      properties: {
        ineligibilityReasons: { type: "array", items: { $ref: "#/definitions/SkuIneligibilityReason" } },
        packageQuantity: { $ref: "#/definitions/DistributionPackageQuantity" },
        status: { $ref: "#/definitions/InboundEligibilityStatus" }
      },
      required: ["packageQuantity", "status"]
    },
    SkuIneligibilityReason: {
      type: "object",
      properties: {
        code: { type: "string" },
        description: { type: "string" }
      },
      required: ["code", "description"]
    },
    SkuQuantitiesVisibility: { type: "string", enum: ["SHOW", "HIDE"] },
    SkuQuantity: {
      type: "object",
      properties: {
        expectedQuantity: { $ref: "#/definitions/InventoryQuantity" },
        receivedQuantity: { $ref: "#/definitions/InventoryQuantity" },
        sku: { type: "string", description: "The seller's product number (SKU)." }
      },
      required: ["expectedQuantity", "sku"]
    },
    SortOrder: { type: "string", enum: ["ASCENDING", "DESCENDING"] },
    TrackingDetails: {
      type: "object",
      properties: {
        carrierCode: { $ref: "#/definitions/CarrierCode" },
        bookingId: { type: "string", minLength: 1 }
      },
      required: ["bookingId"]
    },
    TransportationDetails: {
      type: "object",
      properties: {
        trackingDetails: { type: "array", items: { $ref: "#/definitions/TrackingDetails" } }
      },
      required: ["trackingDetails"]
    },
    VolumeUnitOfMeasurement: { type: "string", enum: ["CU_IN", "CBM", "CC"] },
    WeightUnitOfMeasurement: { type: "string", enum: ["POUNDS", "KILOGRAMS"] }
  }
}
