// AUTO-GENERATED from supplySources_2020-07-01.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Supply Sources 2020-07-01 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `SupplySources_2020_07_01`. */
export const facts: SectionFacts = {
  operations: {
    getSupplySources: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsupplysources",
      parameters: {
        nextPageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        pageSize: { in: "query", schema: { type: "number", default: 10 } }
      },
      success: { "200": { $ref: "#/definitions/GetSupplySourcesResponse" } }
    },
    createSupplySource: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createsupplysource",
      body: { required: true, schema: { $ref: "#/definitions/CreateSupplySourceRequest" } },
      success: { "200": { $ref: "#/definitions/CreateSupplySourceResponse" } }
    },
    getSupplySource: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getsupplysource",
      parameters: {
        supplySourceId: { in: "path", required: true, schema: { type: "string", description: "From `createSupplySource`." } }
      },
      success: { "200": { $ref: "#/definitions/SupplySource" } }
    },
    updateSupplySource: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatesupplysource",
      parameters: {
        supplySourceId: { in: "path", required: true, schema: { type: "string", description: "From `createSupplySource`." } }
      },
      body: { schema: { $ref: "#/definitions/UpdateSupplySourceRequest" } },
      success: { "204": null }
    },
    archiveSupplySource: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/archivesupplysource",
      parameters: {
        supplySourceId: { in: "path", required: true, schema: { type: "string", description: "From `createSupplySource`." } }
      },
      success: { "204": null }
    },
    updateSupplySourceStatus: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatesupplysourcestatus",
      parameters: {
        supplySourceId: { in: "path", required: true, schema: { type: "string", description: "From `createSupplySource`." } }
      },
      body: { schema: { $ref: "#/definitions/UpdateSupplySourceStatusRequest" } },
      success: { "204": null }
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
    GetSupplySourcesResponse: {
      type: "object",
      properties: {
        supplySources: { $ref: "#/definitions/SupplySourceList" },
        nextPageToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    UpdateSupplySourceStatusRequest: {
      type: "object",
      properties: {
        status: { $ref: "#/definitions/SupplySourceStatus" }
      }
    },
    CreateSupplySourceRequest: {
      type: "object",
      properties: {
        supplySourceCode: { $ref: "#/definitions/SupplySourceCode" },
        alias: { $ref: "#/definitions/SupplySourceAlias" },
        address: { $ref: "#/definitions/Address" }
      },
      required: ["supplySourceCode", "alias", "address"]
    },
    CreateSupplySourceResponse: {
      type: "object",
      properties: {
        supplySourceId: { $ref: "#/definitions/SupplySourceId", description: "From `createSupplySource`." },
        supplySourceCode: { $ref: "#/definitions/SupplySourceCode" }
      },
      required: ["supplySourceId", "supplySourceCode"]
    },
    UpdateSupplySourceRequest: {
      type: "object",
      properties: {
        alias: { $ref: "#/definitions/SupplySourceAlias" },
        configuration: { $ref: "#/definitions/SupplySourceConfiguration" },
        capabilities: { $ref: "#/definitions/SupplySourceCapabilities" }
      }
    },
    SupplySource: {
      type: "object",
      properties: {
        supplySourceId: { $ref: "#/definitions/SupplySourceId", description: "From `createSupplySource`." },
        supplySourceCode: { $ref: "#/definitions/SupplySourceCode" },
        alias: { $ref: "#/definitions/SupplySourceAlias" },
        status: { $ref: "#/definitions/SupplySourceStatusReadOnly" },
        address: { $ref: "#/definitions/Address" },
        configuration: { $ref: "#/definitions/SupplySourceConfiguration" },
        capabilities: { $ref: "#/definitions/SupplySourceCapabilities" },
        createdAt: { $ref: "#/definitions/DateTime" },
        updatedAt: { $ref: "#/definitions/DateTime" }
      }
    },
    SupplySourceConfiguration: {
      type: "object",
      properties: {
        operationalConfiguration: { $ref: "#/definitions/OperationalConfiguration" },
        timezone: { type: "string", description: "An IANA time zone: `Asia/Tokyo`." }
      }
    },
    SupplySourceCapabilities: {
      type: "object",
      properties: {
        outbound: { $ref: "#/definitions/OutboundCapability" },
        services: { $ref: "#/definitions/ServicesCapability" }
      }
    },
    SupplySourceList: { type: "array", items: { type: "object", properties: { alias: { $ref: "#/definitions/SupplySourceAlias" }, supplySourceId: { $ref: "#/definitions/SupplySourceId", description: "From `createSupplySource`." }, supplySourceCode: { $ref: "#/definitions/SupplySourceCode" }, address: { $ref: "#/definitions/Address" } } } },
    SupplySourceId: { type: "string", description: "From `createSupplySource`." },
    SupplySourceCode: { type: "string" },
    SupplySourceAlias: { type: "string" },
    SupplySourceStatusReadOnly: { type: "string", enum: ["Active", "Inactive", "Archived"] },
    SupplySourceStatus: { type: "string", enum: ["Active", "Inactive"] },
    OutboundCapability: {
      type: "object",
      properties: {
        isSupported: { type: "boolean" },
        operationalConfiguration: { $ref: "#/definitions/OperationalConfiguration" },
        returnLocation: { $ref: "#/definitions/ReturnLocation" },
        deliveryChannel: { $ref: "#/definitions/DeliveryChannel" },
        pickupChannel: { $ref: "#/definitions/PickupChannel" }
      }
    },
    ServicesCapability: {
      type: "object",
      properties: {
        isSupported: { type: "boolean" },
        operationalConfiguration: { $ref: "#/definitions/OperationalConfiguration" }
      }
    },
    PickupChannel: {
      type: "object",
      properties: {
        inventoryHoldPeriod: { $ref: "#/definitions/Duration" },
        isSupported: { type: "boolean" },
        operationalConfiguration: { $ref: "#/definitions/OperationalConfiguration" },
        inStorePickupConfiguration: { $ref: "#/definitions/InStorePickupConfiguration" },
        curbsidePickupConfiguration: { $ref: "#/definitions/CurbsidePickupConfiguration" }
      }
    },
    ParkingConfiguration: {
      type: "object",
      properties: {
        parkingCostType: { $ref: "#/definitions/ParkingCostType" },
        parkingSpotIdentificationType: { $ref: "#/definitions/ParkingSpotIdentificationType" },
        numberOfParkingSpots: { $ref: "#/definitions/NonNegativeInteger" }
      }
    },
    ParkingCostType: { type: "string", enum: ["Free", "Other"] },
    ParkingSpotIdentificationType: { type: "string", enum: ["Numbered", "Other"] },
    InStorePickupConfiguration: {
      type: "object",
      properties: {
        isSupported: { type: "boolean" },
        parkingConfiguration: { $ref: "#/definitions/ParkingConfiguration" }
      }
    },
    CurbsidePickupConfiguration: {
      type: "object",
      properties: {
        isSupported: { type: "boolean" },
        operationalConfiguration: { $ref: "#/definitions/OperationalConfiguration" },
        parkingWithAddressConfiguration: { $ref: "#/definitions/ParkingWithAddressConfiguration" }
      }
    },
    ParkingWithAddressConfiguration: {
      type: "object",
      properties: {
        parkingCostType: { $ref: "#/definitions/ParkingCostType" },
        parkingSpotIdentificationType: { $ref: "#/definitions/ParkingSpotIdentificationType" },
        numberOfParkingSpots: { $ref: "#/definitions/NonNegativeInteger" },
        address: { $ref: "#/definitions/Address" }
      }
    },
    DeliveryChannel: {
      type: "object",
      properties: {
        isSupported: { type: "boolean" },
        operationalConfiguration: { $ref: "#/definitions/OperationalConfiguration" }
      }
    },
    OperationalConfiguration: {
      type: "object",
      properties: {
        contactDetails: { $ref: "#/definitions/ContactDetails" },
        throughputConfig: { $ref: "#/definitions/ThroughputConfig" },
        operatingHoursByDay: { $ref: "#/definitions/OperatingHoursByDay" },
        handlingTime: { $ref: "#/definitions/Duration" }
      }
    },
    Duration: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/NonNegativeInteger" },
        timeUnit: { $ref: "#/definitions/TimeUnit" }
      }
    },
    ThroughputConfig: {
      type: "object",
      properties: {
        throughputCap: { $ref: "#/definitions/ThroughputCap" },
        throughputUnit: { $ref: "#/definitions/ThroughputUnit" }
      },
      required: ["throughputUnit"]
    },
    ReturnLocation: {
      type: "object",
      properties: {
        supplySourceId: { type: "string", description: "From `createSupplySource`." },
        addressWithContact: { $ref: "#/definitions/AddressWithContact" }
      }
    },
    AddressWithContact: {
      type: "object",
      properties: {
        contactDetails: { $ref: "#/definitions/ContactDetails" },
        address: { $ref: "#/definitions/Address" }
      }
    },
    ContactDetails: {
      type: "object",
      properties: {
        primary: { type: "object", properties: { email: { $ref: "#/definitions/EmailAddress" }, phone: { type: "string" } } }
      }
    },
    ThroughputCap: {
      type: "object",
      properties: {
        value: { $ref: "#/definitions/NonNegativeInteger" },
        timeUnit: { $ref: "#/definitions/TimeUnit" }
      }
    },
    OperatingHour: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" }
      }
    },
    OperatingHours: { type: "array", items: { $ref: "#/definitions/OperatingHour" } },
    ThroughputUnit: { type: "string", enum: ["Order"] },
    OperatingHoursByDay: {
      type: "object",
      properties: {
        monday: { $ref: "#/definitions/OperatingHours" },
        tuesday: { $ref: "#/definitions/OperatingHours" },
        wednesday: { $ref: "#/definitions/OperatingHours" },
        thursday: { $ref: "#/definitions/OperatingHours" },
        friday: { $ref: "#/definitions/OperatingHours" },
        saturday: { $ref: "#/definitions/OperatingHours" },
        sunday: { $ref: "#/definitions/OperatingHours" }
      }
    },
    TimeUnit: { type: "string", enum: ["Hours", "Minutes", "Days"] },
    NonNegativeInteger: { type: "integer", minimum: 0 },
    EmailAddress: { type: "string", pattern: "^([a-zA-Z0-9_\\-\\.]+)@([a-zA-Z0-9_\\-\\.]+)\\.([a-zA-Z]{2,5})$" },
    Address: {
      type: "object",
      properties: {
        name: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        county: { type: "string" },
        district: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string" }
      },
      required: ["name", "addressLine1", "stateOrRegion", "countryCode"]
    },
    DateTime: { type: "string" }
  }
}
