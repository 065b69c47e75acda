// AUTO-GENERATED from services.json by packages/codegen. Do not edit.
/**
 * The parameters, bodies and responses of Services v1 as JSON Schema.
 * For tools: the client does not load it.
 */
import type { SectionFacts } from "../../operation/ModelFacts.ts"

/** The facts of `Services`. */
export const facts: SectionFacts = {
  operations: {
    getServiceJobByServiceJobId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getservicejobbyservicejobid",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } }
      },
      success: { "200": { $ref: "#/definitions/GetServiceJobByServiceJobIdResponse" } }
    },
    cancelServiceJobByServiceJobId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelservicejobbyservicejobid",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } },
        cancellationReasonCode: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 100, pattern: "^[A-Z0-9_]*$" } }
      },
      success: { "200": { $ref: "#/definitions/CancelServiceJobByServiceJobIdResponse" } }
    },
    completeServiceJobByServiceJobId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/completeservicejobbyservicejobid",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } }
      },
      success: { "200": { $ref: "#/definitions/CompleteServiceJobByServiceJobIdResponse" } }
    },
    getServiceJobs: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getservicejobs",
      parameters: {
        serviceOrderIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", pattern: "^[0-9\\-]+$" }, minItems: 1, maxItems: 20 } },
        productOrderIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", pattern: "^[0-9\\-]+$" }, minItems: 1, maxItems: 20 } },
        trackingIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9\\-]+$" }, minItems: 1, maxItems: 20 } },
        serviceJobStatus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["NOT_SERVICED", "CANCELLED", "COMPLETED", "PENDING_SCHEDULE", "NOT_FULFILLABLE", "HOLD", "PAYMENT_DECLINED"] } } },
        pageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 20 } },
        sortField: { in: "query", schema: { type: "string", enum: ["JOB_DATE", "JOB_STATUS"] } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        scheduleStartDate: { in: "query", schema: { type: "string", format: "date-time" } },
        scheduleEndDate: { in: "query", schema: { type: "string", format: "date-time" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        asins: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 10, maxLength: 10 }, minItems: 1, maxItems: 20, description: "Amazon's product numbers (ASINs)." } },
        requiredSkills: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 50 }, minItems: 1, maxItems: 20 } },
        storeIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 }, minItems: 1, maxItems: 50 } }
      },
      success: { "200": { $ref: "#/definitions/GetServiceJobsResponse" } }
    },
    addAppointmentForServiceJobByServiceJobId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/addappointmentforservicejobbyservicejobid",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/AddAppointmentRequest" } },
      success: { "200": { $ref: "#/definitions/SetAppointmentResponse" } }
    },
    rescheduleAppointmentForServiceJobByServiceJobId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/rescheduleappointmentforservicejobbyservicejobid",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } },
        appointmentId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/RescheduleAppointmentRequest" } },
      success: { "200": { $ref: "#/definitions/SetAppointmentResponse" } }
    },
    assignAppointmentResources: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/assignappointmentresources",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } },
        appointmentId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/AssignAppointmentResourcesRequest" } },
      success: { "200": { $ref: "#/definitions/AssignAppointmentResourcesResponse" } }
    },
    setAppointmentFulfillmentData: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/setappointmentfulfillmentdata",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } },
        appointmentId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SetAppointmentFulfillmentDataRequest" } },
      success: { "204": { type: "string" } }
    },
    getRangeSlotCapacity: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getrangeslotcapacity",
      parameters: {
        resourceId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        nextPageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/RangeSlotCapacityQuery" } },
      success: { "200": { $ref: "#/definitions/RangeSlotCapacity" } }
    },
    getFixedSlotCapacity: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getfixedslotcapacity",
      parameters: {
        resourceId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        nextPageToken: { in: "query", schema: { type: "string", description: "The page token of the response before; `.pages` and `.items` send it." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/FixedSlotCapacityQuery" } },
      success: { "200": { $ref: "#/definitions/FixedSlotCapacity" } }
    },
    updateSchedule: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updateschedule",
      parameters: {
        resourceId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateScheduleRequest" } },
      success: { "200": { $ref: "#/definitions/UpdateScheduleResponse" } }
    },
    createReservation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createreservation",
      parameters: {
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateReservationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateReservationResponse" } }
    },
    updateReservation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/updatereservation",
      parameters: {
        reservationId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateReservationRequest" } },
      success: { "200": { $ref: "#/definitions/UpdateReservationResponse" } }
    },
    cancelReservation: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/cancelreservation",
      parameters: {
        reservationId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } }
      },
      success: { "204": null }
    },
    getAppointmmentSlotsByJobId: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getappointmmentslotsbyjobid",
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        startTime: { in: "query", schema: { type: "string", format: "date-time" } },
        endTime: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetAppointmentSlotsResponse" } }
    },
    getAppointmentSlots: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/getappointmentslots",
      parameters: {
        asin: { in: "query", required: true, schema: { type: "string", description: "Amazon's product number (ASIN)." } },
        storeId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1, description: "Marketplace ids, as in `Marketplace.US.id`." } },
        startTime: { in: "query", schema: { type: "string", format: "date-time" } },
        endTime: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetAppointmentSlotsResponse" } }
    },
    createServiceDocumentUploadDestination: {
      reference: "https://developer-docs.amazon.com/sp-api/reference/createservicedocumentuploaddestination",
      body: { required: true, schema: { $ref: "#/definitions/ServiceUploadDocument" } },
      success: { "200": { $ref: "#/definitions/CreateServiceDocumentUploadDestination" } }
    }
  },
  definitions: {
    GetServiceJobByServiceJobIdResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ServiceJob" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CancelServiceJobByServiceJobIdResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CompleteServiceJobByServiceJobIdResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    GetServiceJobsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/JobListing" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    SetAppointmentResponse: {
      type: "object",
      properties: {
        appointmentId: { $ref: "#/definitions/AppointmentId" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    AssignAppointmentResourcesResponse: {
      type: "object",
      properties: {
        payload: { type: "object", properties: { warnings: { $ref: "#/definitions/WarningList" } } },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    AssignAppointmentResourcesRequest: {
      type: "object",
      properties: {
        resources: { $ref: "#/definitions/AppointmentResources" }
      },
      required: ["resources"]
    },
    JobListing: {
      type: "object",
      properties: {
        totalResultSize: { type: "integer" },
        nextPageToken: { type: "string", description: "The page token of the next page; absent on the last." },
        previousPageToken: { type: "string" },
        jobs: { type: "array", items: { $ref: "#/definitions/ServiceJob" } }
      }
    },
    ServiceJob: {
      type: "object",
      properties: {
        createTime: { type: "string", format: "date-time" },
        serviceJobId: { $ref: "#/definitions/ServiceJobId", description: "From `getServiceJobs`." },
        serviceJobStatus: { type: "string", enum: ["NOT_SERVICED", "CANCELLED", "COMPLETED", "PENDING_SCHEDULE", "NOT_FULFILLABLE", "HOLD", "PAYMENT_DECLINED"] },
        scopeOfWork: { $ref: "#/definitions/ScopeOfWork" },
        seller: { $ref: "#/definitions/Seller" },
        serviceJobProvider: { $ref: "#/definitions/ServiceJobProvider" },
        preferredAppointmentTimes: { type: "array", items: { $ref: "#/definitions/AppointmentTime" } },
        appointments: { type: "array", items: { $ref: "#/definitions/Appointment" } },
        serviceOrderId: { $ref: "#/definitions/OrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        productOrderIds: { type: "array", items: { type: "string" } },
        trackingIds: { type: "array", items: { type: "string" } },
        marketplaceId: { type: "string", pattern: "^[A-Z0-9]*$", description: "A marketplace id, as in `Marketplace.US.id`." },
        storeId: { type: "string", minLength: 1, maxLength: 100 },
        buyer: { $ref: "#/definitions/Buyer" },
        associatedItems: { type: "array", items: { $ref: "#/definitions/AssociatedItem" } },
        serviceLocation: { $ref: "#/definitions/ServiceLocation" },
        payments: { type: "array", items: { $ref: "#/definitions/Payment" } }
      }
    },
    ServiceJobId: { type: "string", minLength: 1, maxLength: 100, description: "From `getServiceJobs`." },
    OrderId: { type: "string", minLength: 5, maxLength: 20, description: "An Amazon order id: `123-1234567-1234567`." },
    ScopeOfWork: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        title: { type: "string" },
        quantity: { type: "integer" },
        requiredSkills: { type: "array", items: { type: "string" } }
      }
    },
    Seller: {
      type: "object",
      properties: {
        sellerId: { type: "string", pattern: "^[A-Z0-9]*$" }
      }
    },
    ServiceJobProvider: {
      type: "object",
      properties: {
        serviceJobProviderId: { type: "string", pattern: "^[A-Z0-9]*$" }
      }
    },
    Payment: {
      type: "object",
      properties: {
        amount: { $ref: "#/definitions/MoneyAmount", description: "An amount with its currency." },
        instrument: { type: "string" }
      }
    },
    MoneyAmount: {
      type: "object",
      properties: {
        value: { type: "number" },
        currency: { type: "string" }
      },
      required: ["value", "currency"],
      description: "An amount with its currency."
    },
    Buyer: {
      type: "object",
      properties: {
        buyerId: { type: "string", pattern: "^[A-Z0-9]*$" },
        name: { type: "string", personal: true },
        phone: { type: "string", personal: true },
        isPrimeMember: { type: "boolean" }
      }
    },
    AppointmentTime: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        durationInMinutes: { type: "integer", minimum: 1, unit: "minutes" }
      },
      required: ["startTime", "durationInMinutes"]
    },
    AppointmentId: { type: "string", minLength: 5, maxLength: 100 },
    Appointment: {
      type: "object",
      properties: {
        appointmentId: { $ref: "#/definitions/AppointmentId" },
        appointmentStatus: { type: "string", enum: ["ACTIVE", "CANCELLED", "COMPLETED"] },
        appointmentTime: { $ref: "#/definitions/AppointmentTime" },
        assignedTechnicians: { type: "array", items: { $ref: "#/definitions/Technician" }, minItems: 1 },
        rescheduledAppointmentId: { $ref: "#/definitions/AppointmentId" },
        poa: { $ref: "#/definitions/Poa" }
      }
    },
    Technician: {
      type: "object",
      properties: {
        technicianId: { type: "string", minLength: 1, maxLength: 50 },
        name: { type: "string" }
      }
    },
    Poa: {
      type: "object",
      properties: {
        appointmentTime: { $ref: "#/definitions/AppointmentTime" },
        technicians: { type: "array", items: { $ref: "#/definitions/Technician" }, minItems: 1 },
        uploadingTechnician: { type: "string", pattern: "^[A-Z0-9]*$" },
        uploadTime: { type: "string", format: "date-time" },
        poaType: { type: "string", enum: ["NO_SIGNATURE_DUMMY_POS", "CUSTOMER_SIGNATURE", "DUMMY_RECEIPT", "POA_RECEIPT"] }
      }
    },
    AssociatedItem: {
      type: "object",
      properties: {
        asin: { type: "string", description: "Amazon's product number (ASIN)." },
        title: { type: "string" },
        quantity: { type: "integer" },
        orderId: { $ref: "#/definitions/OrderId", description: "An Amazon order id: `123-1234567-1234567`." },
        itemStatus: { type: "string", enum: ["ACTIVE", "CANCELLED", "SHIPPED", "DELIVERED"] },
        brandName: { type: "string" },
        itemDelivery: { $ref: "#/definitions/ItemDelivery" },
        linkedAssets: { type: "array", items: { $ref: "#/definitions/LinkedAsset" } }
      }
    },
    ItemDelivery: {
      type: "object",
      properties: {
        estimatedDeliveryDate: { type: "string", format: "date-time" },
        itemDeliveryPromise: { $ref: "#/definitions/ItemDeliveryPromise" }
      }
    },
    ItemDeliveryPromise: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" }
      }
    },
    LinkedAsset: {
      type: "object",
      properties: {
        assetType: { type: "string", known: ["VEHICLE"] },
        assetName: { type: "string" },
        additionalAttributes: { type: "object", additionalProperties: { type: "string" } }
      }
    },
    ServiceLocation: {
      type: "object",
      properties: {
        serviceLocationType: { type: "string", enum: ["IN_HOME", "IN_STORE", "ONLINE"] },
        address: { $ref: "#/definitions/Address" }
      }
    },
    Address: {
      type: "object",
      properties: {
        name: { type: "string", personal: true },
        addressLine1: { type: "string", personal: true },
        addressLine2: { type: "string", personal: true },
        addressLine3: { type: "string", personal: true },
        city: { type: "string" },
        county: { type: "string" },
        district: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string", description: "A country, ISO 3166-1: `US`." },
        phone: { type: "string", personal: true }
      },
      required: ["name", "addressLine1"]
    },
    AddAppointmentRequest: {
      type: "object",
      properties: {
        appointmentTime: { $ref: "#/definitions/AppointmentTimeInput" }
      },
      required: ["appointmentTime"]
    },
    RescheduleAppointmentRequest: {
      type: "object",
      properties: {
        appointmentTime: { $ref: "#/definitions/AppointmentTimeInput" },
        rescheduleReasonCode: { $ref: "#/definitions/RescheduleReasonCode" }
      },
      required: ["appointmentTime", "rescheduleReasonCode"]
    },
    AppointmentTimeInput: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        durationInMinutes: { type: "integer", unit: "minutes" }
      },
      required: ["startTime"]
    },
    RescheduleReasonCode: { type: "string" },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs: `InvalidInput`." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string", description: "More about it, for people." },
        errorLevel: { type: "string", enum: ["ERROR", "WARNING"] }
      },
      required: ["code", "message"]
    },
    WarningList: { type: "array", items: { $ref: "#/definitions/Warning" } },
    Warning: {
      type: "object",
      properties: {
        code: { type: "string", description: "For programs." },
        message: { type: "string", description: "For people; its words may change." },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    RangeSlotCapacityErrors: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    RangeSlotCapacity: {
      type: "object",
      properties: {
        resourceId: { type: "string" },
        capacities: { type: "array", items: { $ref: "#/definitions/RangeCapacity" } },
        nextPageToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    RangeCapacity: {
      type: "object",
      properties: {
        capacityType: { $ref: "#/definitions/CapacityType" },
        slots: { type: "array", items: { $ref: "#/definitions/RangeSlot" } }
      }
    },
    RangeSlot: {
      type: "object",
      properties: {
        startDateTime: { type: "string", format: "date-time" },
        endDateTime: { type: "string", format: "date-time" },
        capacity: { type: "integer" }
      }
    },
    FixedSlotCapacityErrors: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    FixedSlotCapacity: {
      type: "object",
      properties: {
        resourceId: { type: "string" },
        slotDuration: { type: "integer", minimum: 5, maximum: 360, multipleOf: 5, unit: "minutes" },
        capacities: { type: "array", items: { $ref: "#/definitions/FixedSlot" } },
        nextPageToken: { type: "string", description: "The page token of the next page; absent on the last." }
      }
    },
    FixedSlot: {
      type: "object",
      properties: {
        startDateTime: { type: "string", format: "date-time" },
        scheduledCapacity: { type: "integer" },
        availableCapacity: { type: "integer" },
        encumberedCapacity: { type: "integer" },
        reservedCapacity: { type: "integer" }
      }
    },
    UpdateScheduleResponse: {
      type: "object",
      properties: {
        payload: { type: "array", items: { $ref: "#/definitions/UpdateScheduleRecord" } },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    SetAppointmentFulfillmentDataRequest: {
      type: "object",
      properties: {
        estimatedArrivalTime: { $ref: "#/definitions/DateTimeRange" },
        fulfillmentTime: { $ref: "#/definitions/FulfillmentTime" },
        appointmentResources: { $ref: "#/definitions/AppointmentResources" },
        fulfillmentDocuments: { $ref: "#/definitions/FulfillmentDocuments" }
      }
    },
    FulfillmentTime: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" }
      }
    },
    DateTimeRange: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" }
      },
      required: ["startTime", "endTime"]
    },
    FulfillmentDocuments: { type: "array", items: { $ref: "#/definitions/FulfillmentDocument" } },
    FulfillmentDocument: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string", description: "From `createUploadDestinationForResource`." },
        contentSha256: { type: "string" }
      }
    },
    AppointmentResources: { type: "array", items: { $ref: "#/definitions/AppointmentResource" } },
    AppointmentResource: {
      type: "object",
      properties: {
        resourceId: { type: "string" }
      }
    },
    CreateReservationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/CreateReservationRecord" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    UpdateReservationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/UpdateReservationRecord" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CancelReservationResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    DayOfWeek: { type: "string", enum: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] },
    Recurrence: {
      type: "object",
      properties: {
        endTime: { type: "string", format: "date-time" },
        daysOfWeek: { type: "array", items: { $ref: "#/definitions/DayOfWeek" } },
        daysOfMonth: { type: "array", items: { type: "integer", minimum: 1, maximum: 31 } }
      },
      required: ["endTime"]
    },
    AvailabilityRecord: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" },
        recurrence: { $ref: "#/definitions/Recurrence" },
        capacity: { type: "integer", minimum: 1 }
      },
      required: ["startTime", "endTime"]
    },
    AvailabilityRecords: { type: "array", items: { $ref: "#/definitions/AvailabilityRecord" } },
    Reservation: {
      type: "object",
      properties: {
        reservationId: { type: "string" },
        type: { type: "string", enum: ["APPOINTMENT", "TRAVEL", "VACATION", "BREAK", "TRAINING"] },
        availability: { $ref: "#/definitions/AvailabilityRecord" }
      },
      required: ["type", "availability"]
    },
    UpdateScheduleRecord: {
      type: "object",
      properties: {
        availability: { $ref: "#/definitions/AvailabilityRecord" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    CreateReservationRecord: {
      type: "object",
      properties: {
        reservation: { $ref: "#/definitions/Reservation" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    UpdateReservationRecord: {
      type: "object",
      properties: {
        reservation: { $ref: "#/definitions/Reservation" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    RangeSlotCapacityQuery: {
      type: "object",
      properties: {
        capacityTypes: { type: "array", items: { $ref: "#/definitions/CapacityType" }, default: ["SCHEDULED_CAPACITY"] },
        startDateTime: { type: "string", format: "date-time" },
        endDateTime: { type: "string", format: "date-time" }
      },
      required: ["startDateTime", "endDateTime"]
    },
    FixedSlotCapacityQuery: {
      type: "object",
      properties: {
        capacityTypes: { type: "array", items: { $ref: "#/definitions/CapacityType" }, default: ["SCHEDULED_CAPACITY"] },
        slotDuration: { type: "integer", minimum: 5, maximum: 360, multipleOf: 5, unit: "minutes" },
        startDateTime: { type: "string", format: "date-time" },
        endDateTime: { type: "string", format: "date-time" }
      },
      required: ["startDateTime", "endDateTime"]
    },
    UpdateScheduleRequest: {
      type: "object",
      properties: {
        schedules: { $ref: "#/definitions/AvailabilityRecords" }
      },
      required: ["schedules"]
    },
    CapacityType: { type: "string", enum: ["SCHEDULED_CAPACITY", "AVAILABLE_CAPACITY", "ENCUMBERED_CAPACITY", "RESERVED_CAPACITY"] },
    CreateReservationRequest: {
      type: "object",
      properties: {
        resourceId: { type: "string" },
        reservation: { $ref: "#/definitions/Reservation" }
      },
      required: ["resourceId", "reservation"]
    },
    UpdateReservationRequest: {
      type: "object",
      properties: {
        resourceId: { type: "string" },
        reservation: { $ref: "#/definitions/Reservation" }
      },
      required: ["resourceId", "reservation"]
    },
    GetAppointmentSlotsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/AppointmentSlotReport" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    AppointmentSlotReport: {
      type: "object",
      properties: {
        schedulingType: { type: "string", enum: ["REAL_TIME_SCHEDULING", "NON_REAL_TIME_SCHEDULING"] },
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" },
        appointmentSlots: { type: "array", items: { $ref: "#/definitions/AppointmentSlot" } }
      }
    },
    AppointmentSlot: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        endTime: { type: "string", format: "date-time" },
        capacity: { type: "integer", minimum: 0 }
      }
    },
    ServiceUploadDocument: {
      type: "object",
      properties: {
        contentType: { type: "string", enum: ["TIFF", "JPG", "PNG", "JPEG", "GIF", "PDF"] },
        contentLength: { type: "integer", minimum: 1, maximum: 5242880 },
        contentMD5: { type: "string", pattern: "^[A-Za-z0-9\\\\+/]{22}={2}$" }
      },
      required: ["contentType", "contentLength"]
    },
    CreateServiceDocumentUploadDestination: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ServiceDocumentUploadDestination" },
        errors: { $ref: "#/definitions/ErrorList", description: "What failed; absent or empty if nothing did." }
      }
    },
    ServiceDocumentUploadDestination: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string", description: "From `createUploadDestinationForResource`." },
        url: { type: "string" },
        encryptionDetails: { $ref: "#/definitions/EncryptionDetails" },
        headers: { type: "object", additionalProperties: {} }
      },
      required: ["uploadDestinationId", "url", "encryptionDetails"]
    },
    EncryptionDetails: {
      type: "object",
      properties: {
        standard: { type: "string", enum: ["AES"] },
        initializationVector: { type: "string" },
        key: { type: "string" }
      },
      required: ["standard", "initializationVector", "key"]
    }
  }
}
