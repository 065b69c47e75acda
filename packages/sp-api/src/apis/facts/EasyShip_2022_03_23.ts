// AUTO-GENERATED from easyShip_2022-03-23.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Easy Ship 2022-03-23 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `EasyShip_2022_03_23`. */
export const facts: SectionFacts = {
  operations: {
    listHandoverSlots: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/listhandoverslots",
      body: { schema: { $ref: "#/definitions/ListHandoverSlotsRequest" } },
      success: { "200": { $ref: "#/definitions/ListHandoverSlotsResponse" } }
    },
    getScheduledPackage: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getscheduledpackage",
      parameters: {
        amazonOrderId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 255, description: "An Amazon order id: `123-1234567-1234567`." } },
        marketplaceId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 255, description: "A marketplace id, as in `Marketplace.US.id`." } }
      },
      success: { "200": { $ref: "#/definitions/Package" } }
    },
    createScheduledPackage: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createscheduledpackage",
      body: { required: true, schema: { $ref: "#/definitions/CreateScheduledPackageRequest" } },
      success: { "200": { $ref: "#/definitions/Package" } }
    },
    updateScheduledPackages: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatescheduledpackages",
      body: { schema: { $ref: "#/definitions/UpdateScheduledPackagesRequest" } },
      success: { "200": { $ref: "#/definitions/Packages" } }
    },
    createScheduledPackageBulk: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createscheduledpackagebulk",
      body: { required: true, schema: { $ref: "#/definitions/CreateScheduledPackagesRequest" } },
      success: { "200": { $ref: "#/definitions/CreateScheduledPackagesResponse" } }
    }
  },
  definitions: {
    PackageIdentifier: { type: "string" },
    PackageStatus: { type: "string", enum: ["ReadyForPickup", "PickedUp", "AtOriginFC", "AtDestinationFC", "Delivered", "Rejected", "Undeliverable", "ReturnedToSeller", "LostInTransit", "LabelCanceled", "DamagedInTransit", "OutForDelivery"] },
    PackageId: { type: "string" },
    TrackingDetails: {
      type: "object",
      properties: {
        trackingId: { $ref: "#/definitions/String" }
      }
    },
    HandoverMethod: { type: "string", enum: ["PICKUP", "DROPOFF"] },
    OrderScheduleDetails: {
      type: "object",
      properties: {
        amazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        packageDetails: { $ref: "#/definitions/PackageDetails" }
      },
      required: ["amazonOrderId"]
    },
    AmazonOrderId: { type: "string", description: "An Amazon order id: `123-1234567-1234567`." },
    Dimension: { type: "number", minimum: 0.01 },
    Dimensions: {
      type: "object",
      properties: {
        length: { $ref: "#/definitions/Dimension" },
        width: { $ref: "#/definitions/Dimension" },
        height: { $ref: "#/definitions/Dimension" },
        unit: { $ref: "#/definitions/UnitOfLength" },
        identifier: { $ref: "#/definitions/String" }
      }
    },
    ListHandoverSlotsRequest: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/String", description: "A marketplace id, as in `Marketplace.US.id`." },
        amazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        packageDimensions: { $ref: "#/definitions/Dimensions" },
        packageWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["marketplaceId", "amazonOrderId", "packageDimensions", "packageWeight"]
    },
    ListHandoverSlotsResponse: {
      type: "object",
      properties: {
        amazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        timeSlots: { $ref: "#/definitions/TimeSlots" }
      },
      required: ["amazonOrderId", "timeSlots"]
    },
    InvoiceData: {
      type: "object",
      properties: {
        invoiceNumber: { $ref: "#/definitions/String" },
        invoiceDate: { $ref: "#/definitions/DateTime" }
      },
      required: ["invoiceNumber"]
    },
    Item: {
      type: "object",
      properties: {
        orderItemId: { $ref: "#/definitions/OrderItemId", description: "Amazon's number of the item in the order." },
        orderItemSerialNumbers: { $ref: "#/definitions/OrderItemSerialNumbers" }
      }
    },
    Items: { type: "array", items: { $ref: "#/definitions/Item" }, maxItems: 500 },
    OrderItemId: { type: "string", maxLength: 255, description: "Amazon's number of the item in the order." },
    OrderItemSerialNumber: { type: "string", maxLength: 255 },
    OrderItemSerialNumbers: { type: "array", items: { $ref: "#/definitions/OrderItemSerialNumber" }, maxItems: 100 },
    Package: {
      type: "object",
      properties: {
        scheduledPackageId: { $ref: "#/definitions/ScheduledPackageId" },
        packageDimensions: { $ref: "#/definitions/Dimensions" },
        packageWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        packageItems: { $ref: "#/definitions/Items" },
        packageTimeSlot: { $ref: "#/definitions/TimeSlot" },
        packageIdentifier: { $ref: "#/definitions/PackageIdentifier" },
        invoice: { $ref: "#/definitions/InvoiceData" },
        packageStatus: { $ref: "#/definitions/PackageStatus" },
        trackingDetails: { $ref: "#/definitions/TrackingDetails" }
      },
      required: ["scheduledPackageId", "packageDimensions", "packageWeight", "packageTimeSlot"]
    },
    Packages: {
      type: "object",
      properties: {
        packages: { type: "array", items: { $ref: "#/definitions/Package" }, minItems: 1, maxItems: 500 }
      },
      required: ["packages"]
    },
    PackageDetails: {
      type: "object",
      properties: {
        packageItems: { $ref: "#/definitions/Items" },
        packageTimeSlot: { $ref: "#/definitions/TimeSlot" },
        packageIdentifier: { $ref: "#/definitions/PackageIdentifier" }
      },
      required: ["packageTimeSlot"]
    },
    RejectedOrder: {
      type: "object",
      properties: {
        amazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        error: { $ref: "#/definitions/Error" }
      },
      required: ["amazonOrderId"]
    },
    TimeSlot: {
      type: "object",
      properties: {
        slotId: { $ref: "#/definitions/String" },
        startTime: { $ref: "#/definitions/DateTime" },
        endTime: { $ref: "#/definitions/DateTime" },
        handoverMethod: { $ref: "#/definitions/HandoverMethod" }
      },
      required: ["slotId"]
    },
    TimeSlots: { type: "array", items: { $ref: "#/definitions/TimeSlot" }, minItems: 1, maxItems: 500 },
    ScheduledPackageId: {
      type: "object",
      properties: {
        amazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        packageId: { $ref: "#/definitions/PackageId" }
      },
      required: ["amazonOrderId"]
    },
    CreateScheduledPackageRequest: {
      type: "object",
      properties: {
        amazonOrderId: { $ref: "#/definitions/AmazonOrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        marketplaceId: { $ref: "#/definitions/String", description: "A marketplace id, as in `Marketplace.US.id`." },
        packageDetails: { $ref: "#/definitions/PackageDetails" }
      },
      required: ["amazonOrderId", "marketplaceId", "packageDetails"]
    },
    UpdateScheduledPackagesRequest: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/String", description: "A marketplace id, as in `Marketplace.US.id`." },
        updatePackageDetailsList: { $ref: "#/definitions/UpdatePackageDetailsList" }
      },
      required: ["marketplaceId", "updatePackageDetailsList"]
    },
    UpdatePackageDetails: {
      type: "object",
      properties: {
        scheduledPackageId: { $ref: "#/definitions/ScheduledPackageId" },
        packageTimeSlot: { $ref: "#/definitions/TimeSlot" }
      },
      required: ["scheduledPackageId", "packageTimeSlot"]
    },
    UpdatePackageDetailsList: { type: "array", items: { $ref: "#/definitions/UpdatePackageDetails" }, minItems: 1, maxItems: 500 },
    String: { type: "string", minLength: 1, maxLength: 255 },
    DateTime: { type: "string", format: "date-time" },
    UnitOfLength: { type: "string", enum: ["cm"] },
    UnitOfWeight: { type: "string", enum: ["grams", "g"] },
    CreateScheduledPackagesRequest: {
      type: "object",
      properties: {
        marketplaceId: { $ref: "#/definitions/String", description: "A marketplace id, as in `Marketplace.US.id`." },
        orderScheduleDetailsList: { type: "array", items: { $ref: "#/definitions/OrderScheduleDetails" }, minItems: 1 },
        labelFormat: { $ref: "#/definitions/LabelFormat" }
      },
      required: ["marketplaceId", "orderScheduleDetailsList", "labelFormat"]
    },
    CreateScheduledPackagesResponse: {
      type: "object",
      properties: {
        scheduledPackages: { type: "array", items: { $ref: "#/definitions/Package" }, maxItems: 100 },
        rejectedOrders: { type: "array", items: { $ref: "#/definitions/RejectedOrder" } },
        printableDocumentsUrl: { $ref: "#/definitions/URL", personal: true }
      }
    },
    URL: { type: "string" },
    LabelFormat: { type: "string", enum: ["PDF", "ZPL"] },
    Weight: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/WeightValue" },
        unit: { $ref: "#/definitions/UnitOfWeight" }
      },
      description: "A value with its unit."
    },
    WeightValue: { type: "number", minimum: 11 },
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
    Code: { type: "string", enum: ["InvalidInput", "InvalidTimeSlotId", "ScheduledPackageAlreadyExists", "ScheduleWindowExpired", "RetryableAfterGettingNewSlots", "TimeSlotNotAvailable", "ResourceNotFound", "InvalidOrderState", "RegionNotSupported", "OrderNotEligibleForRescheduling", "InternalServerError"] }
  }
}
