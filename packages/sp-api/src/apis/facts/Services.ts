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
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      success: { "200": { $ref: "#/definitions/GetServiceJobByServiceJobIdResponse" } }
    },
    cancelServiceJobByServiceJobId: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        cancellationReasonCode: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 100, pattern: "^[A-Z0-9_]*$" } }
      },
      success: { "200": { $ref: "#/definitions/CancelServiceJobByServiceJobIdResponse" } }
    },
    completeServiceJobByServiceJobId: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      success: { "200": { $ref: "#/definitions/CompleteServiceJobByServiceJobIdResponse" } }
    },
    getServiceJobs: {
      parameters: {
        serviceOrderIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", pattern: "^[0-9\\-]+$" }, minItems: 1, maxItems: 20 } },
        productOrderIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", pattern: "^[0-9\\-]+$" }, minItems: 1, maxItems: 20 } },
        trackingIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", pattern: "^[A-Za-z0-9\\-]+$" }, minItems: 1, maxItems: 20 } },
        serviceJobStatus: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", enum: ["NOT_SERVICED", "CANCELLED", "COMPLETED", "PENDING_SCHEDULE", "NOT_FULFILLABLE", "HOLD", "PAYMENT_DECLINED"] } } },
        pageToken: { in: "query", schema: { type: "string" } },
        pageSize: { in: "query", schema: { type: "integer", minimum: 1, maximum: 20, default: 20 } },
        sortField: { in: "query", schema: { type: "string", enum: ["JOB_DATE", "JOB_STATUS"] } },
        sortOrder: { in: "query", schema: { type: "string", enum: ["ASC", "DESC"] } },
        createdAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        createdBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedAfter: { in: "query", schema: { type: "string", format: "date-time" } },
        lastUpdatedBefore: { in: "query", schema: { type: "string", format: "date-time" } },
        scheduleStartDate: { in: "query", schema: { type: "string", format: "date-time" } },
        scheduleEndDate: { in: "query", schema: { type: "string", format: "date-time" } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } },
        asins: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 10, maxLength: 10 }, minItems: 1, maxItems: 20 } },
        requiredSkills: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 50 }, minItems: 1, maxItems: 20 } },
        storeIds: { in: "query", list: "csv", schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 }, minItems: 1, maxItems: 50 } }
      },
      success: { "200": { $ref: "#/definitions/GetServiceJobsResponse" } }
    },
    addAppointmentForServiceJobByServiceJobId: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/AddAppointmentRequest" } },
      success: { "200": { $ref: "#/definitions/SetAppointmentResponse" } }
    },
    rescheduleAppointmentForServiceJobByServiceJobId: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        appointmentId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/RescheduleAppointmentRequest" } },
      success: { "200": { $ref: "#/definitions/SetAppointmentResponse" } }
    },
    assignAppointmentResources: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        appointmentId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/AssignAppointmentResourcesRequest" } },
      success: { "200": { $ref: "#/definitions/AssignAppointmentResourcesResponse" } }
    },
    setAppointmentFulfillmentData: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        appointmentId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/SetAppointmentFulfillmentDataRequest" } },
      success: { "204": { type: "string" } }
    },
    getRangeSlotCapacity: {
      parameters: {
        resourceId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } },
        nextPageToken: { in: "query", schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/RangeSlotCapacityQuery" } },
      success: { "200": { $ref: "#/definitions/RangeSlotCapacity" } }
    },
    getFixedSlotCapacity: {
      parameters: {
        resourceId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } },
        nextPageToken: { in: "query", schema: { type: "string" } }
      },
      body: { required: true, schema: { $ref: "#/definitions/FixedSlotCapacityQuery" } },
      success: { "200": { $ref: "#/definitions/FixedSlotCapacity" } }
    },
    updateSchedule: {
      parameters: {
        resourceId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateScheduleRequest" } },
      success: { "200": { $ref: "#/definitions/UpdateScheduleResponse" } }
    },
    createReservation: {
      parameters: {
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/CreateReservationRequest" } },
      success: { "200": { $ref: "#/definitions/CreateReservationResponse" } }
    },
    updateReservation: {
      parameters: {
        reservationId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      body: { required: true, schema: { $ref: "#/definitions/UpdateReservationRequest" } },
      success: { "200": { $ref: "#/definitions/UpdateReservationResponse" } }
    },
    cancelReservation: {
      parameters: {
        reservationId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } }
      },
      success: { "204": null }
    },
    getAppointmmentSlotsByJobId: {
      parameters: {
        serviceJobId: { in: "path", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } },
        startTime: { in: "query", schema: { type: "string", format: "date-time" } },
        endTime: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetAppointmentSlotsResponse" } }
    },
    getAppointmentSlots: {
      parameters: {
        asin: { in: "query", required: true, schema: { type: "string" } },
        storeId: { in: "query", required: true, schema: { type: "string", minLength: 1, maxLength: 100 } },
        marketplaceIds: { in: "query", required: true, list: "csv", schema: { type: "array", items: { type: "string" }, maxItems: 1 } },
        startTime: { in: "query", schema: { type: "string", format: "date-time" } },
        endTime: { in: "query", schema: { type: "string", format: "date-time" } }
      },
      success: { "200": { $ref: "#/definitions/GetAppointmentSlotsResponse" } }
    },
    createServiceDocumentUploadDestination: {
      body: { required: true, schema: { $ref: "#/definitions/ServiceUploadDocument" } },
      success: { "200": { $ref: "#/definitions/CreateServiceDocumentUploadDestination" } }
    }
  },
  definitions: {
    GetServiceJobByServiceJobIdResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/ServiceJob" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CancelServiceJobByServiceJobIdResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CompleteServiceJobByServiceJobIdResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    GetServiceJobsResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/JobListing" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    SetAppointmentResponse: {
      type: "object",
      properties: {
        appointmentId: { $ref: "#/definitions/AppointmentId" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    AssignAppointmentResourcesResponse: {
      type: "object",
      properties: {
        payload: { type: "object", properties: { warnings: { $ref: "#/definitions/WarningList" } } },
        errors: { $ref: "#/definitions/ErrorList" }
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
        nextPageToken: { type: "string" },
        previousPageToken: { type: "string" },
        jobs: { type: "array", items: { $ref: "#/definitions/ServiceJob" } }
      }
    },
    ServiceJob: {
      type: "object",
      properties: {
        createTime: { type: "string", format: "date-time" },
        serviceJobId: { $ref: "#/definitions/ServiceJobId" },
        serviceJobStatus: { type: "string", enum: ["NOT_SERVICED", "CANCELLED", "COMPLETED", "PENDING_SCHEDULE", "NOT_FULFILLABLE", "HOLD", "PAYMENT_DECLINED"] },
        scopeOfWork: { $ref: "#/definitions/ScopeOfWork" },
        seller: { $ref: "#/definitions/Seller" },
        serviceJobProvider: { $ref: "#/definitions/ServiceJobProvider" },
        preferredAppointmentTimes: { type: "array", items: { $ref: "#/definitions/AppointmentTime" } },
        appointments: { type: "array", items: { $ref: "#/definitions/Appointment" } },
        serviceOrderId: { $ref: "#/definitions/OrderId" },
        productOrderIds: { type: "array", items: { type: "string" } },
        trackingIds: { type: "array", items: { type: "string" } },
        marketplaceId: { type: "string", pattern: "^[A-Z0-9]*$" },
        storeId: { type: "string", minLength: 1, maxLength: 100 },
        buyer: { $ref: "#/definitions/Buyer" },
        associatedItems: { type: "array", items: { $ref: "#/definitions/AssociatedItem" } },
        serviceLocation: { $ref: "#/definitions/ServiceLocation" },
        payments: { type: "array", items: { $ref: "#/definitions/Payment" } }
      }
    },
    ServiceJobId: { type: "string", minLength: 1, maxLength: 100 },
    OrderId: { type: "string", minLength: 5, maxLength: 20 },
    ScopeOfWork: {
      type: "object",
      properties: {
        asin: { type: "string" },
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
        amount: { $ref: "#/definitions/MoneyAmount" },
        instrument: { type: "string" }
      }
    },
    MoneyAmount: {
      type: "object",
      properties: {
        value: { type: "number" },
        currency: { type: "string" }
      },
      required: ["value", "currency"]
    },
    Buyer: {
      type: "object",
      properties: {
        buyerId: { type: "string", pattern: "^[A-Z0-9]*$" },
        name: { type: "string" },
        phone: { type: "string" },
        isPrimeMember: { type: "boolean" }
      }
    },
    AppointmentTime: {
      type: "object",
      properties: {
        startTime: { type: "string", format: "date-time" },
        durationInMinutes: { type: "integer", minimum: 1 }
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
        asin: { type: "string" },
        title: { type: "string" },
        quantity: { type: "integer" },
        orderId: { $ref: "#/definitions/OrderId" },
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
        assetType: { type: "string" },
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
        name: { type: "string" },
        addressLine1: { type: "string" },
        addressLine2: { type: "string" },
        addressLine3: { type: "string" },
        city: { type: "string" },
        county: { type: "string" },
        district: { type: "string" },
        stateOrRegion: { type: "string" },
        postalCode: { type: "string" },
        countryCode: { type: "string" },
        phone: { type: "string" }
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
        durationInMinutes: { type: "integer" }
      },
      required: ["startTime"]
    },
    RescheduleReasonCode: { type: "string" },
    ErrorList: { type: "array", items: { $ref: "#/definitions/Error" } },
    Error: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" },
        errorLevel: { type: "string", enum: ["ERROR", "WARNING"] }
      },
      required: ["code", "message"]
    },
    WarningList: { type: "array", items: { $ref: "#/definitions/Warning" } },
    Warning: {
      type: "object",
      properties: {
        code: { type: "string" },
        message: { type: "string" },
        details: { type: "string" }
      },
      required: ["code", "message"]
    },
    RangeSlotCapacityErrors: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    RangeSlotCapacity: {
      type: "object",
      properties: {
        resourceId: { type: "string" },
        capacities: { type: "array", items: { $ref: "#/definitions/RangeCapacity" } },
        nextPageToken: { type: "string" }
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    FixedSlotCapacity: {
      type: "object",
      properties: {
        resourceId: { type: "string" },
        slotDuration: { type: "integer", multipleOf: 5 },
        capacities: { type: "array", items: { $ref: "#/definitions/FixedSlot" } },
        nextPageToken: { type: "string" }
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
        errors: { $ref: "#/definitions/ErrorList" }
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
        uploadDestinationId: { type: "string" },
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    UpdateReservationResponse: {
      type: "object",
      properties: {
        payload: { $ref: "#/definitions/UpdateReservationRecord" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CancelReservationResponse: {
      type: "object",
      properties: {
        errors: { $ref: "#/definitions/ErrorList" }
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    CreateReservationRecord: {
      type: "object",
      properties: {
        reservation: { $ref: "#/definitions/Reservation" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    UpdateReservationRecord: {
      type: "object",
      properties: {
        reservation: { $ref: "#/definitions/Reservation" },
        warnings: { $ref: "#/definitions/WarningList" },
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    RangeSlotCapacityQuery: {
      type: "object",
      properties: {
        capacityTypes: { type: "array", items: { $ref: "#/definitions/CapacityType" } },
        startDateTime: { type: "string", format: "date-time" },
        endDateTime: { type: "string", format: "date-time" }
      },
      required: ["startDateTime", "endDateTime"]
    },
    FixedSlotCapacityQuery: {
      type: "object",
      properties: {
        capacityTypes: { type: "array", items: { $ref: "#/definitions/CapacityType" } },
        slotDuration: { type: "integer", multipleOf: 5 },
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
        errors: { $ref: "#/definitions/ErrorList" }
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
        errors: { $ref: "#/definitions/ErrorList" }
      }
    },
    ServiceDocumentUploadDestination: {
      type: "object",
      properties: {
        uploadDestinationId: { type: "string" },
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
