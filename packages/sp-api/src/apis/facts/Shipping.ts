// AUTO-GENERATED from shipping.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Shipping v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Shipping`. */
export const facts: SectionFacts = {
  operations: {
    createShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/CreateShipmentRequest" } },
      success: { "200": { $ref: "#/definitions/CreateShipmentResponse" } }
    },
    getShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetShipmentResponse" } }
    },
    cancelShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/CancelShipmentResponse" } }
    },
    purchaseLabels: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/purchaselabels",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/PurchaseLabelsRequest" } },
      success: { "200": { $ref: "#/definitions/PurchaseLabelsResponse" } }
    },
    retrieveShippingLabel: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/retrieveshippinglabel",
      parameters: {
        shipmentId: { in: "path", required: true, schema: { type: "string" } },
        trackingId: { in: "path", required: true, schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/RetrieveShippingLabelRequest" } },
      success: { "200": { $ref: "#/definitions/RetrieveShippingLabelResponse" } }
    },
    purchaseShipment: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/PurchaseShipmentRequest" } },
      success: { "200": { $ref: "#/definitions/PurchaseShipmentResponse" } }
    },
    getRates: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      body: { required: true, schema: { $ref: "#/definitions/GetRatesRequest" } },
      success: { "200": { $ref: "#/definitions/GetRatesResponse" } }
    },
    getAccount: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/welcome-to-api-references",
      success: { "200": { $ref: "#/definitions/GetAccountResponse" } }
    },
    getTrackingInformation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/gettrackinginformation",
      parameters: {
        trackingId: { in: "path", required: true, schema: { type: "string" } }
      },
      success: { "200": { $ref: "#/definitions/GetTrackingInformationResponse" } }
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
    AccountId: { type: "string", maxLength: 10 },
    ShipmentId: { type: "string" },
    ClientReferenceId: { type: "string", maxLength: 40 },
    ContainerReferenceId: { type: "string", maxLength: 40 },
    EventCode: { type: "string", known: ["Departed", "Received", "ReadyForReceive"], minLength: 1, maxLength: 60 },
    StateOrRegion: { type: "string" },
    City: { type: "string", minLength: 1, maxLength: 50 },
    CountryCode: { type: "string", minLength: 2, maxLength: 2, description: "A country, ISO 3166-1: `US`." },
    PostalCode: { type: "string", minLength: 1, maxLength: 20 },
    Location: {
      type: "object",
      properties: {
        stateOrRegion: { $ref: "#/definitions/StateOrRegion" },
        city: { $ref: "#/definitions/City" },
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        postalCode: { $ref: "#/definitions/PostalCode" }
      }
    },
    Event: {
      type: "object",
      properties: {
        eventCode: { $ref: "#/definitions/EventCode" },
        eventTime: { type: "string", format: "date-time" },
        location: { $ref: "#/definitions/Location" }
      },
      required: ["eventCode", "eventTime"]
    },
    EventList: { type: "array", items: { $ref: "#/definitions/Event" } },
    TrackingId: { type: "string", minLength: 1, maxLength: 60 },
    TrackingSummary: {
      type: "object",
      properties: {
        status: { type: "string", minLength: 1, maxLength: 60 }
      }
    },
    PromisedDeliveryDate: { type: "string", format: "date-time" },
    Address: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 50, personal: true },
        addressLine1: { type: "string", minLength: 1, maxLength: 60, personal: true },
        addressLine2: { type: "string", minLength: 1, maxLength: 60, personal: true },
        addressLine3: { type: "string", minLength: 1, maxLength: 60, personal: true },
        stateOrRegion: { $ref: "#/definitions/StateOrRegion" },
        city: { $ref: "#/definitions/City" },
        countryCode: { $ref: "#/definitions/CountryCode", description: "A country, ISO 3166-1: `US`." },
        postalCode: { $ref: "#/definitions/PostalCode" },
        email: { type: "string", maxLength: 64, personal: true },
        copyEmails: { type: "array", items: { type: "string", maxLength: 64 }, maxItems: 2, personal: true },
        phoneNumber: { type: "string", minLength: 1, maxLength: 20, personal: true }
      },
      required: ["name", "addressLine1", "stateOrRegion", "city", "countryCode", "postalCode"]
    },
    TimeRange: {
      type: "object",
      properties: {
        start: { type: "string", format: "date-time", description: "Now if not given." },
        end: { type: "string", format: "date-time", description: "After `start`; the next business day after it if not given." }
      }
    },
    ShippingPromiseSet: {
      type: "object",
      properties: {
        deliveryWindow: { $ref: "#/definitions/TimeRange" },
        receiveWindow: { $ref: "#/definitions/TimeRange" }
      }
    },
    ServiceType: { type: "string", enum: ["Amazon Shipping Ground", "Amazon Shipping Standard", "Amazon Shipping Premium"] },
    ServiceTypeList: { type: "array", items: { $ref: "#/definitions/ServiceType" } },
    Rate: {
      type: "object",
      properties: {
        rateId: { type: "string", description: "From `getRates`; it expires." },
        totalCharge: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        billedWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        expirationTime: { type: "string", format: "date-time" },
        serviceType: { $ref: "#/definitions/ServiceType" },
        promise: { $ref: "#/definitions/ShippingPromiseSet" }
      }
    },
    RateList: { type: "array", items: { $ref: "#/definitions/Rate" } },
    RateId: { type: "string", description: "From `getRates`; it expires." },
    AcceptedRate: {
      type: "object",
      properties: {
        totalCharge: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        billedWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        serviceType: { $ref: "#/definitions/ServiceType" },
        promise: { $ref: "#/definitions/ShippingPromiseSet" }
      }
    },
    ServiceRate: {
      type: "object",
      properties: {
        totalCharge: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        billableWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        serviceType: { $ref: "#/definitions/ServiceType" },
        promise: { $ref: "#/definitions/ShippingPromiseSet" }
      },
      required: ["totalCharge", "billableWeight", "serviceType", "promise"]
    },
    ServiceRateList: { type: "array", items: { $ref: "#/definitions/ServiceRate" } },
    Party: {
      type: "object",
      properties: {
        accountId: { $ref: "#/definitions/AccountId" }
      }
    },
    Currency: {
      type: "object",
      properties: {
        value: { type: "number" },
        unit: { type: "string", minLength: 3, maxLength: 3 }
      },
      required: ["value", "unit"],
      description: "A value with its unit."
    },
    Dimensions: {
      type: "object",
      properties: {
        length: { type: "number" },
        width: { type: "number" },
        height: { type: "number" },
        unit: { type: "string", enum: ["IN", "CM"] }
      },
      required: ["length", "width", "height", "unit"],
      description: "Length, width and height, with their unit."
    },
    Weight: {
      type: "object",
      properties: {
        unit: { type: "string", enum: ["g", "kg", "oz", "lb"] },
        value: { type: "number" }
      },
      required: ["unit", "value"],
      description: "A value with its unit."
    },
    ContainerItem: {
      type: "object",
      properties: {
        quantity: { type: "number" },
        unitPrice: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        unitWeight: { $ref: "#/definitions/Weight", description: "A value with its unit." },
        title: { type: "string", maxLength: 30 }
      },
      required: ["quantity", "unitPrice", "unitWeight", "title"]
    },
    Container: {
      type: "object",
      properties: {
        containerType: { type: "string", enum: ["PACKAGE"] },
        containerReferenceId: { $ref: "#/definitions/ContainerReferenceId" },
        value: { $ref: "#/definitions/Currency", description: "A value with its unit." },
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        items: { type: "array", items: { $ref: "#/definitions/ContainerItem" } },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["containerReferenceId", "value", "dimensions", "items", "weight"]
    },
    ContainerList: { type: "array", items: { $ref: "#/definitions/Container" } },
    ContainerSpecification: {
      type: "object",
      properties: {
        dimensions: { $ref: "#/definitions/Dimensions", description: "Length, width and height, with their unit." },
        weight: { $ref: "#/definitions/Weight", description: "A value with its unit." }
      },
      required: ["dimensions", "weight"]
    },
    ContainerSpecificationList: { type: "array", items: { $ref: "#/definitions/ContainerSpecification" } },
    Label: {
      type: "object",
      properties: {
        labelStream: { $ref: "#/definitions/LabelStream", personal: true },
        labelSpecification: { $ref: "#/definitions/LabelSpecification" }
      }
    },
    LabelResult: {
      type: "object",
      properties: {
        containerReferenceId: { $ref: "#/definitions/ContainerReferenceId" },
        trackingId: { type: "string" },
        label: { $ref: "#/definitions/Label" }
      }
    },
    LabelResultList: { type: "array", items: { $ref: "#/definitions/LabelResult" } },
    LabelStream: { type: "string" },
    LabelSpecification: {
      type: "object",
      properties: {
        labelFormat: { type: "string", enum: ["PNG"] },
        labelStockSize: { type: "string", enum: ["4x6"] }
      },
      required: ["labelFormat", "labelStockSize"]
    },
    CreateShipmentRequest: {
      type: "object",
      properties: {
        clientReferenceId: { $ref: "#/definitions/ClientReferenceId" },
        shipTo: { $ref: "#/definitions/Address" },
        shipFrom: { $ref: "#/definitions/Address" },
        containers: { $ref: "#/definitions/ContainerList" }
      },
      required: ["clientReferenceId", "shipTo", "shipFrom", "containers"]
    },
    PurchaseLabelsRequest: {
      type: "object",
      properties: {
        rateId: { $ref: "#/definitions/RateId", description: "From `getRates`; it expires." },
        labelSpecification: { $ref: "#/definitions/LabelSpecification" }
      },
      required: ["rateId", "labelSpecification"]
    },
    RetrieveShippingLabelRequest: {
      type: "object",
      properties: {
        labelSpecification: { $ref: "#/definitions/LabelSpecification" }
      },
      required: ["labelSpecification"]
    },
    GetRatesRequest: {
      type: "object",
      properties: {
        shipTo: { $ref: "#/definitions/Address" },
        shipFrom: { $ref: "#/definitions/Address" },
        serviceTypes: { $ref: "#/definitions/ServiceTypeList" },
        shipDate: { type: "string", format: "date-time", description: "Now if not given." },
        containerSpecifications: { $ref: "#/definitions/ContainerSpecificationList" }
      },
      required: ["shipTo", "shipFrom", "serviceTypes", "containerSpecifications"]
    },
    PurchaseShipmentRequest: {
      type: "object",
      properties: {
        clientReferenceId: { $ref: "#/definitions/ClientReferenceId" },
        shipTo: { $ref: "#/definitions/Address" },
        shipFrom: { $ref: "#/definitions/Address" },
        shipDate: { type: "string", format: "date-time", description: "Now if not given." },
        serviceType: { $ref: "#/definitions/ServiceType" },
        containers: { $ref: "#/definitions/ContainerList" },
        labelSpecification: { $ref: "#/definitions/LabelSpecification" }
      },
      required: ["clientReferenceId", "shipTo", "shipFrom", "serviceType", "containers", "labelSpecification"]
    },
    CreateShipmentResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId" },
        eligibleRates: { $ref: "#/definitions/RateList" }
      },
      required: ["shipmentId", "eligibleRates"]
    },
    Shipment: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId" },
        clientReferenceId: { $ref: "#/definitions/ClientReferenceId" },
        shipFrom: { $ref: "#/definitions/Address" },
        shipTo: { $ref: "#/definitions/Address" },
        acceptedRate: { $ref: "#/definitions/AcceptedRate" },
        shipper: { $ref: "#/definitions/Party" },
        containers: { $ref: "#/definitions/ContainerList" }
      },
      required: ["shipmentId", "clientReferenceId", "shipFrom", "shipTo", "containers"]
    },
    PurchaseLabelsResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId" },
        clientReferenceId: { $ref: "#/definitions/ClientReferenceId" },
        acceptedRate: { $ref: "#/definitions/AcceptedRate" },
        labelResults: { $ref: "#/definitions/LabelResultList" }
      },
      required: ["shipmentId", "acceptedRate", "labelResults"]
    },
    RetrieveShippingLabelResult: {
      type: "object",
      properties: {
        labelStream: { $ref: "#/definitions/LabelStream", personal: true },
        labelSpecification: { $ref: "#/definitions/LabelSpecification" }
      },
      required: ["labelStream", "labelSpecification"]
    },
    Account: {
      type: "object",
      properties: {
        accountId: { $ref: "#/definitions/AccountId" }
      },
      required: ["accountId"]
    },
    GetRatesResult: {
      type: "object",
      properties: {
        serviceRates: { $ref: "#/definitions/ServiceRateList" }
      },
      required: ["serviceRates"]
    },
    PurchaseShipmentResult: {
      type: "object",
      properties: {
        shipmentId: { $ref: "#/definitions/ShipmentId" },
        serviceRate: { $ref: "#/definitions/ServiceRate" },
        labelResults: { $ref: "#/definitions/LabelResultList" }
      },
      required: ["shipmentId", "serviceRate", "labelResults"]
    },
    TrackingInformation: {
      type: "object",
      properties: {
        trackingId: { $ref: "#/definitions/TrackingId" },
        summary: { $ref: "#/definitions/TrackingSummary" },
        promisedDeliveryDate: { $ref: "#/definitions/PromisedDeliveryDate" },
        eventHistory: { $ref: "#/definitions/EventList" }
      },
      required: ["trackingId", "summary", "promisedDeliveryDate", "eventHistory"]
    },
    CreateShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/CreateShipmentResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Shipment" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetRatesResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/GetRatesResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    PurchaseShipmentResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PurchaseShipmentResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CancelShipmentResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    PurchaseLabelsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/PurchaseLabelsResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    RetrieveShippingLabelResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/RetrieveShippingLabelResult" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetAccountResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/Account" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetTrackingInformationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/TrackingInformation" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    }
  }
}
