// AUTO-GENERATED from services.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Services v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/OperationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/Pagination.ts"
import * as S from "../operation/SchemaBuilder.ts"
import * as Section from "../operation/Section.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getServiceJobByServiceJobId`. */
export interface GetServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
}

export const GetServiceJobByServiceJobIdInput: S.Codec<GetServiceJobByServiceJobIdInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ serviceJobId: S.String })
)

/**
 * `GET /service/v1/serviceJobs/{serviceJobId}`
 *
 * - Rate: 20 requests per second, burst 40
 */
export const getServiceJobByServiceJobId: Op.Operation<
  GetServiceJobByServiceJobIdInput,
  GetServiceJobByServiceJobIdResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "getServiceJobByServiceJobId",
  name: "services.getServiceJobByServiceJobId",
  method: "GET",
  path: "/service/v1/serviceJobs/{serviceJobId}",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true }
  },
  rate: 20,
  burst: 40,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetServiceJobByServiceJobIdResponse })

/** Input of `cancelServiceJobByServiceJobId`. */
export interface CancelServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
  readonly cancellationReasonCode: string
}

export const CancelServiceJobByServiceJobIdInput: S.Codec<CancelServiceJobByServiceJobIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceJobId: S.String, cancellationReasonCode: S.String })
  )

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/cancellations`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const cancelServiceJobByServiceJobId: Op.Operation<
  CancelServiceJobByServiceJobIdInput,
  CancelServiceJobByServiceJobIdResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "cancelServiceJobByServiceJobId",
  name: "services.cancelServiceJobByServiceJobId",
  method: "PUT",
  path: "/service/v1/serviceJobs/{serviceJobId}/cancellations",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true },
    cancellationReasonCode: { in: "query", type: "string", required: true }
  },
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => CancelServiceJobByServiceJobIdResponse })

/** Input of `completeServiceJobByServiceJobId`. */
export interface CompleteServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
}

export const CompleteServiceJobByServiceJobIdInput: S.Codec<CompleteServiceJobByServiceJobIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceJobId: S.String })
  )

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/completions`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const completeServiceJobByServiceJobId: Op.Operation<
  CompleteServiceJobByServiceJobIdInput,
  CompleteServiceJobByServiceJobIdResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "completeServiceJobByServiceJobId",
  name: "services.completeServiceJobByServiceJobId",
  method: "PUT",
  path: "/service/v1/serviceJobs/{serviceJobId}/completions",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true }
  },
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => CompleteServiceJobByServiceJobIdResponse })

/** Input of `getServiceJobs`. */
export interface GetServiceJobsInput {
  readonly serviceOrderIds?: ReadonlyArray<string> | undefined
  readonly productOrderIds?: ReadonlyArray<string> | undefined
  readonly trackingIds?: ReadonlyArray<string> | undefined
  readonly serviceJobStatus?: ReadonlyArray<"NOT_SERVICED" | "CANCELLED" | "COMPLETED" | "PENDING_SCHEDULE" | "NOT_FULFILLABLE" | "HOLD" | "PAYMENT_DECLINED" | (string & {})> | undefined
  readonly pageToken?: string | undefined
  readonly pageSize?: number | undefined
  readonly sortField?: "JOB_DATE" | "JOB_STATUS" | (string & {}) | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  readonly createdAfter?: DateTimeInput | undefined
  readonly createdBefore?: DateTimeInput | undefined
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  readonly scheduleStartDate?: DateTimeInput | undefined
  readonly scheduleEndDate?: DateTimeInput | undefined
  readonly marketplaceIds: ReadonlyArray<string>
  readonly asins?: ReadonlyArray<string> | undefined
  readonly requiredSkills?: ReadonlyArray<string> | undefined
  readonly storeIds?: ReadonlyArray<string> | undefined
}

export const GetServiceJobsInput: S.Codec<GetServiceJobsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceOrderIds: S.optional(S.Array(S.String)),
  productOrderIds: S.optional(S.Array(S.String)),
  trackingIds: S.optional(S.Array(S.String)),
  serviceJobStatus: S.optional(S.Array(S.String)),
  pageToken: S.optional(S.String),
  pageSize: S.optional(S.Number),
  sortField: S.optional(S.String),
  sortOrder: S.optional(S.String),
  createdAfter: S.optional(S.DateTimeInput),
  createdBefore: S.optional(S.DateTimeInput),
  lastUpdatedAfter: S.optional(S.DateTimeInput),
  lastUpdatedBefore: S.optional(S.DateTimeInput),
  scheduleStartDate: S.optional(S.DateTimeInput),
  scheduleEndDate: S.optional(S.DateTimeInput),
  marketplaceIds: S.Array(S.String),
  asins: S.optional(S.Array(S.String)),
  requiredSkills: S.optional(S.Array(S.String)),
  storeIds: S.optional(S.Array(S.String))
}))

/**
 * `GET /service/v1/serviceJobs`
 *
 * - Rate: 10 requests per second, burst 40
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getServiceJobs: Paging.ItemsOperation<
  GetServiceJobsInput,
  GetServiceJobsResponse,
  ServiceJob
> = /*#__PURE__*/ Paging.items({
  section: "Services",
  id: "getServiceJobs",
  name: "services.getServiceJobs",
  method: "GET",
  path: "/service/v1/serviceJobs",
  parameters: {
    serviceOrderIds: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 20 },
    productOrderIds: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 20 },
    trackingIds: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 20 },
    serviceJobStatus: { in: "query", type: "string", list: "csv" },
    pageToken: { in: "query", type: "string" },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 20 },
    sortField: { in: "query", type: "string" },
    sortOrder: { in: "query", type: "string" },
    createdAfter: { in: "query", type: "date-time" },
    createdBefore: { in: "query", type: "date-time" },
    lastUpdatedAfter: { in: "query", type: "date-time" },
    lastUpdatedBefore: { in: "query", type: "date-time" },
    scheduleStartDate: { in: "query", type: "date-time" },
    scheduleEndDate: { in: "query", type: "date-time" },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    asins: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 20 },
    requiredSkills: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 20 },
    storeIds: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 50 }
  },
  rate: 10,
  burst: 40,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["payload", "nextPageToken"],
    items: ["payload", "jobs"],
    carry: "same"
  }
}, { output: (): S.Built => GetServiceJobsResponse })

/** Input of `addAppointmentForServiceJobByServiceJobId`. */
export interface AddAppointmentForServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
  readonly body: AddAppointmentRequest
}

export const AddAppointmentForServiceJobByServiceJobIdInput: S.Codec<AddAppointmentForServiceJobByServiceJobIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceJobId: S.String, body: AddAppointmentRequest })
  )

/**
 * `POST /service/v1/serviceJobs/{serviceJobId}/appointments`
 *
 * - Rate: 5 requests per second, burst 20
 * - Not repeated when the outcome of a call is unknown
 */
export const addAppointmentForServiceJobByServiceJobId: Op.Operation<
  AddAppointmentForServiceJobByServiceJobIdInput,
  SetAppointmentResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "addAppointmentForServiceJobByServiceJobId",
  name: "services.addAppointmentForServiceJobByServiceJobId",
  method: "POST",
  path: "/service/v1/serviceJobs/{serviceJobId}/appointments",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => AddAppointmentRequest, output: (): S.Built => SetAppointmentResponse })

/** Input of `rescheduleAppointmentForServiceJobByServiceJobId`. */
export interface RescheduleAppointmentForServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
  readonly appointmentId: string
  readonly body: RescheduleAppointmentRequest
}

export const RescheduleAppointmentForServiceJobByServiceJobIdInput: S.Codec<RescheduleAppointmentForServiceJobByServiceJobIdInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceJobId: S.String, appointmentId: S.String, body: RescheduleAppointmentRequest })
  )

/**
 * `POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}`
 *
 * - Rate: 5 requests per second, burst 20
 * - Not repeated when the outcome of a call is unknown
 */
export const rescheduleAppointmentForServiceJobByServiceJobId: Op.Operation<
  RescheduleAppointmentForServiceJobByServiceJobIdInput,
  SetAppointmentResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "rescheduleAppointmentForServiceJobByServiceJobId",
  name: "services.rescheduleAppointmentForServiceJobByServiceJobId",
  method: "POST",
  path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true },
    appointmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => RescheduleAppointmentRequest, output: (): S.Built => SetAppointmentResponse })

/** Input of `assignAppointmentResources`. */
export interface AssignAppointmentResourcesInput {
  readonly serviceJobId: string
  readonly appointmentId: string
  readonly body: AssignAppointmentResourcesRequest
}

export const AssignAppointmentResourcesInput: S.Codec<AssignAppointmentResourcesInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({ serviceJobId: S.String, appointmentId: S.String, body: AssignAppointmentResourcesRequest })
)

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources`
 *
 * - Rate: 1 request per second, burst 2
 * - Repeated when the outcome of a call is unknown
 */
export const assignAppointmentResources: Op.Operation<
  AssignAppointmentResourcesInput,
  AssignAppointmentResourcesResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "assignAppointmentResources",
  name: "services.assignAppointmentResources",
  method: "PUT",
  path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true },
    appointmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 1,
  burst: 2,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => AssignAppointmentResourcesRequest, output: (): S.Built => AssignAppointmentResourcesResponse })

/** Input of `setAppointmentFulfillmentData`. */
export interface SetAppointmentFulfillmentDataInput {
  readonly serviceJobId: string
  readonly appointmentId: string
  readonly body: SetAppointmentFulfillmentDataRequest
}

export const SetAppointmentFulfillmentDataInput: S.Codec<SetAppointmentFulfillmentDataInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ serviceJobId: S.String, appointmentId: S.String, body: SetAppointmentFulfillmentDataRequest })
  )

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const setAppointmentFulfillmentData: Op.Operation<
  SetAppointmentFulfillmentDataInput,
  string | undefined
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "setAppointmentFulfillmentData",
  name: "services.setAppointmentFulfillmentData",
  method: "PUT",
  path: "/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true },
    appointmentId: { in: "path", type: "string", required: true }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => SetAppointmentFulfillmentDataRequest, output: (): S.Built => S.String })

/** Input of `getRangeSlotCapacity`. */
export interface GetRangeSlotCapacityInput {
  readonly resourceId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly nextPageToken?: string | undefined
  readonly body: RangeSlotCapacityQuery
}

export const GetRangeSlotCapacityInput: S.Codec<GetRangeSlotCapacityInput> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.String,
  marketplaceIds: S.Array(S.String),
  nextPageToken: S.optional(S.String),
  body: RangeSlotCapacityQuery
}))

/**
 * `POST /service/v1/serviceResources/{resourceId}/capacity/range`
 *
 * - Rate: 5 requests per second, burst 20
 * - Pages: `.pages(input)` and `.items(input)`
 * - Repeated when the outcome of a call is unknown
 */
export const getRangeSlotCapacity: Paging.ItemsOperation<
  GetRangeSlotCapacityInput,
  RangeSlotCapacity,
  RangeCapacity
> = /*#__PURE__*/ Paging.items({
  section: "Services",
  id: "getRangeSlotCapacity",
  name: "services.getRangeSlotCapacity",
  method: "POST",
  path: "/service/v1/serviceResources/{resourceId}/capacity/range",
  parameters: {
    resourceId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    nextPageToken: { in: "query", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextPageToken", next: ["nextPageToken"], items: ["capacities"], carry: "same" }
}, { body: (): S.Built => RangeSlotCapacityQuery, output: (): S.Built => RangeSlotCapacity })

/** Input of `getFixedSlotCapacity`. */
export interface GetFixedSlotCapacityInput {
  readonly resourceId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly nextPageToken?: string | undefined
  readonly body: FixedSlotCapacityQuery
}

export const GetFixedSlotCapacityInput: S.Codec<GetFixedSlotCapacityInput> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.String,
  marketplaceIds: S.Array(S.String),
  nextPageToken: S.optional(S.String),
  body: FixedSlotCapacityQuery
}))

/**
 * `POST /service/v1/serviceResources/{resourceId}/capacity/fixed`
 *
 * - Rate: 5 requests per second, burst 20
 * - Pages: `.pages(input)` and `.items(input)`
 * - Repeated when the outcome of a call is unknown
 */
export const getFixedSlotCapacity: Paging.ItemsOperation<
  GetFixedSlotCapacityInput,
  FixedSlotCapacity,
  FixedSlot
> = /*#__PURE__*/ Paging.items({
  section: "Services",
  id: "getFixedSlotCapacity",
  name: "services.getFixedSlotCapacity",
  method: "POST",
  path: "/service/v1/serviceResources/{resourceId}/capacity/fixed",
  parameters: {
    resourceId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    nextPageToken: { in: "query", type: "string" }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextPageToken", next: ["nextPageToken"], items: ["capacities"], carry: "same" }
}, { body: (): S.Built => FixedSlotCapacityQuery, output: (): S.Built => FixedSlotCapacity })

/** Input of `updateSchedule`. */
export interface UpdateScheduleInput {
  readonly resourceId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: UpdateScheduleRequest
}

export const UpdateScheduleInput: S.Codec<UpdateScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.String,
  marketplaceIds: S.Array(S.String),
  body: UpdateScheduleRequest
}))

/**
 * `PUT /service/v1/serviceResources/{resourceId}/schedules`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const updateSchedule: Op.Operation<UpdateScheduleInput, UpdateScheduleResponse> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "updateSchedule",
  name: "services.updateSchedule",
  method: "PUT",
  path: "/service/v1/serviceResources/{resourceId}/schedules",
  parameters: {
    resourceId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => UpdateScheduleRequest, output: (): S.Built => UpdateScheduleResponse })

/** Input of `createReservation`. */
export interface CreateReservationInput {
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateReservationRequest
}

export const CreateReservationInput: S.Codec<CreateReservationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.Array(S.String),
  body: CreateReservationRequest
}))

/**
 * `POST /service/v1/reservation`
 *
 * - Rate: 5 requests per second, burst 20
 * - Not repeated when the outcome of a call is unknown
 */
export const createReservation: Op.Operation<CreateReservationInput, CreateReservationResponse> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "createReservation",
  name: "services.createReservation",
  method: "POST",
  path: "/service/v1/reservation",
  parameters: {
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: false
}, { body: (): S.Built => CreateReservationRequest, output: (): S.Built => CreateReservationResponse })

/** Input of `updateReservation`. */
export interface UpdateReservationInput {
  readonly reservationId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: UpdateReservationRequest
}

export const UpdateReservationInput: S.Codec<UpdateReservationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reservationId: S.String,
  marketplaceIds: S.Array(S.String),
  body: UpdateReservationRequest
}))

/**
 * `PUT /service/v1/reservation/{reservationId}`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const updateReservation: Op.Operation<UpdateReservationInput, UpdateReservationResponse> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "updateReservation",
  name: "services.updateReservation",
  method: "PUT",
  path: "/service/v1/reservation/{reservationId}",
  parameters: {
    reservationId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => UpdateReservationRequest, output: (): S.Built => UpdateReservationResponse })

/** Input of `cancelReservation`. */
export interface CancelReservationInput {
  readonly reservationId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

export const CancelReservationInput: S.Codec<CancelReservationInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reservationId: S.String,
  marketplaceIds: S.Array(S.String)
}))

/**
 * `DELETE /service/v1/reservation/{reservationId}`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const cancelReservation: Op.Operation<CancelReservationInput, void> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "cancelReservation",
  name: "services.cancelReservation",
  method: "DELETE",
  path: "/service/v1/reservation/{reservationId}",
  parameters: {
    reservationId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 }
  },
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, {})

/** Input of `getAppointmmentSlotsByJobId`. */
export interface GetAppointmmentSlotsByJobIdInput {
  readonly serviceJobId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly startTime?: DateTimeInput | undefined
  readonly endTime?: DateTimeInput | undefined
}

export const GetAppointmmentSlotsByJobIdInput: S.Codec<GetAppointmmentSlotsByJobIdInput> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    serviceJobId: S.String,
    marketplaceIds: S.Array(S.String),
    startTime: S.optional(S.DateTimeInput),
    endTime: S.optional(S.DateTimeInput)
  })
)

/**
 * `GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots`
 *
 * - Rate: 5 requests per second, burst 20
 */
export const getAppointmmentSlotsByJobId: Op.Operation<
  GetAppointmmentSlotsByJobIdInput,
  GetAppointmentSlotsResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "getAppointmmentSlotsByJobId",
  name: "services.getAppointmmentSlotsByJobId",
  method: "GET",
  path: "/service/v1/serviceJobs/{serviceJobId}/appointmentSlots",
  parameters: {
    serviceJobId: { in: "path", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    startTime: { in: "query", type: "date-time" },
    endTime: { in: "query", type: "date-time" }
  },
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetAppointmentSlotsResponse })

/** Input of `getAppointmentSlots`. */
export interface GetAppointmentSlotsInput {
  readonly asin: string
  readonly storeId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly startTime?: DateTimeInput | undefined
  readonly endTime?: DateTimeInput | undefined
}

export const GetAppointmentSlotsInput: S.Codec<GetAppointmentSlotsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.String,
  storeId: S.String,
  marketplaceIds: S.Array(S.String),
  startTime: S.optional(S.DateTimeInput),
  endTime: S.optional(S.DateTimeInput)
}))

/**
 * `GET /service/v1/appointmentSlots`
 *
 * - Rate: 20 requests per second, burst 40
 */
export const getAppointmentSlots: Op.Operation<
  GetAppointmentSlotsInput,
  GetAppointmentSlotsResponse
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "getAppointmentSlots",
  name: "services.getAppointmentSlots",
  method: "GET",
  path: "/service/v1/appointmentSlots",
  parameters: {
    asin: { in: "query", type: "string", required: true },
    storeId: { in: "query", type: "string", required: true },
    marketplaceIds: { in: "query", type: "string", required: true, list: "csv", maxItems: 1 },
    startTime: { in: "query", type: "date-time" },
    endTime: { in: "query", type: "date-time" }
  },
  rate: 20,
  burst: 40,
  rateFrom: "model",
  repeatable: true
}, { output: (): S.Built => GetAppointmentSlotsResponse })

/** Input of `createServiceDocumentUploadDestination`. */
export interface CreateServiceDocumentUploadDestinationInput {
  readonly body: ServiceUploadDocument
}

export const CreateServiceDocumentUploadDestinationInput: S.Codec<CreateServiceDocumentUploadDestinationInput> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ body: ServiceUploadDocument })
  )

/**
 * `POST /service/v1/documents`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 */
export const createServiceDocumentUploadDestination: Op.Operation<
  CreateServiceDocumentUploadDestinationInput,
  CreateServiceDocumentUploadDestination
> = /*#__PURE__*/ Op.make({
  section: "Services",
  id: "createServiceDocumentUploadDestination",
  name: "services.createServiceDocumentUploadDestination",
  method: "POST",
  path: "/service/v1/documents",
  body: "required",
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { body: (): S.Built => ServiceUploadDocument, output: (): S.Built => CreateServiceDocumentUploadDestination })

/** The operations of Services as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getServiceJobByServiceJobId: (
    input: GetServiceJobByServiceJobIdInput,
    options?: CallOptions
  ) => Effect.Effect<GetServiceJobByServiceJobIdResponse, SpApiError>
  readonly cancelServiceJobByServiceJobId: (
    input: CancelServiceJobByServiceJobIdInput,
    options?: CallOptions
  ) => Effect.Effect<CancelServiceJobByServiceJobIdResponse, SpApiError>
  readonly completeServiceJobByServiceJobId: (
    input: CompleteServiceJobByServiceJobIdInput,
    options?: CallOptions
  ) => Effect.Effect<CompleteServiceJobByServiceJobIdResponse, SpApiError>
  readonly getServiceJobs: (
    input: GetServiceJobsInput,
    options?: CallOptions
  ) => Effect.Effect<GetServiceJobsResponse, SpApiError>
  readonly getServiceJobsPages: (
    input: GetServiceJobsInput,
    options?: CallOptions
  ) => Stream.Stream<GetServiceJobsResponse, SpApiError>
  readonly getServiceJobsItems: (
    input: GetServiceJobsInput,
    options?: CallOptions
  ) => Stream.Stream<ServiceJob, SpApiError>
  readonly addAppointmentForServiceJobByServiceJobId: (
    input: AddAppointmentForServiceJobByServiceJobIdInput,
    options?: CallOptions
  ) => Effect.Effect<SetAppointmentResponse, SpApiError>
  readonly rescheduleAppointmentForServiceJobByServiceJobId: (
    input: RescheduleAppointmentForServiceJobByServiceJobIdInput,
    options?: CallOptions
  ) => Effect.Effect<SetAppointmentResponse, SpApiError>
  readonly assignAppointmentResources: (
    input: AssignAppointmentResourcesInput,
    options?: CallOptions
  ) => Effect.Effect<AssignAppointmentResourcesResponse, SpApiError>
  readonly setAppointmentFulfillmentData: (
    input: SetAppointmentFulfillmentDataInput,
    options?: CallOptions
  ) => Effect.Effect<string | undefined, SpApiError>
  readonly getRangeSlotCapacity: (
    input: GetRangeSlotCapacityInput,
    options?: CallOptions
  ) => Effect.Effect<RangeSlotCapacity, SpApiError>
  readonly getRangeSlotCapacityPages: (
    input: GetRangeSlotCapacityInput,
    options?: CallOptions
  ) => Stream.Stream<RangeSlotCapacity, SpApiError>
  readonly getRangeSlotCapacityItems: (
    input: GetRangeSlotCapacityInput,
    options?: CallOptions
  ) => Stream.Stream<RangeCapacity, SpApiError>
  readonly getFixedSlotCapacity: (
    input: GetFixedSlotCapacityInput,
    options?: CallOptions
  ) => Effect.Effect<FixedSlotCapacity, SpApiError>
  readonly getFixedSlotCapacityPages: (
    input: GetFixedSlotCapacityInput,
    options?: CallOptions
  ) => Stream.Stream<FixedSlotCapacity, SpApiError>
  readonly getFixedSlotCapacityItems: (
    input: GetFixedSlotCapacityInput,
    options?: CallOptions
  ) => Stream.Stream<FixedSlot, SpApiError>
  readonly updateSchedule: (
    input: UpdateScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateScheduleResponse, SpApiError>
  readonly createReservation: (
    input: CreateReservationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateReservationResponse, SpApiError>
  readonly updateReservation: (
    input: UpdateReservationInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateReservationResponse, SpApiError>
  readonly cancelReservation: (input: CancelReservationInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly getAppointmmentSlotsByJobId: (
    input: GetAppointmmentSlotsByJobIdInput,
    options?: CallOptions
  ) => Effect.Effect<GetAppointmentSlotsResponse, SpApiError>
  readonly getAppointmentSlots: (
    input: GetAppointmentSlotsInput,
    options?: CallOptions
  ) => Effect.Effect<GetAppointmentSlotsResponse, SpApiError>
  readonly createServiceDocumentUploadDestination: (
    input: CreateServiceDocumentUploadDestinationInput,
    options?: CallOptions
  ) => Effect.Effect<CreateServiceDocumentUploadDestination, SpApiError>
}>()("effect-sp-api/apis/Services")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getServiceJobByServiceJobId,
  cancelServiceJobByServiceJobId,
  completeServiceJobByServiceJobId,
  getServiceJobs,
  addAppointmentForServiceJobByServiceJobId,
  rescheduleAppointmentForServiceJobByServiceJobId,
  assignAppointmentResources,
  setAppointmentFulfillmentData,
  getRangeSlotCapacity,
  getFixedSlotCapacity,
  updateSchedule,
  createReservation,
  updateReservation,
  cancelReservation,
  getAppointmmentSlotsByJobId,
  getAppointmentSlots,
  createServiceDocumentUploadDestination
}))

export interface GetServiceJobByServiceJobIdResponse {
  readonly payload?: ServiceJob | undefined
  readonly errors?: ErrorList | undefined
}

export const GetServiceJobByServiceJobIdResponse: S.Codec<GetServiceJobByServiceJobIdResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(ServiceJob), errors: S.optional(ErrorList) })
  )

export interface CancelServiceJobByServiceJobIdResponse {
  readonly errors?: ErrorList | undefined
}

export const CancelServiceJobByServiceJobIdResponse: S.Codec<CancelServiceJobByServiceJobIdResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface CompleteServiceJobByServiceJobIdResponse {
  readonly errors?: ErrorList | undefined
}

export const CompleteServiceJobByServiceJobIdResponse: S.Codec<CompleteServiceJobByServiceJobIdResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ errors: S.optional(ErrorList) })
  )

export interface GetServiceJobsResponse {
  readonly payload?: JobListing | undefined
  readonly errors?: ErrorList | undefined
}

export const GetServiceJobsResponse: S.Codec<GetServiceJobsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(JobListing),
  errors: S.optional(ErrorList)
}))

export interface SetAppointmentResponse {
  readonly appointmentId?: AppointmentId | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

export const SetAppointmentResponse: S.Codec<SetAppointmentResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  appointmentId: S.optional(AppointmentId),
  warnings: S.optional(WarningList),
  errors: S.optional(ErrorList)
}))

export interface AssignAppointmentResourcesResponse {
  readonly payload?: {
    readonly warnings?: WarningList | undefined
  } | undefined
  readonly errors?: ErrorList | undefined
}

export const AssignAppointmentResourcesResponse: S.Codec<AssignAppointmentResourcesResponse> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(S.Struct({ warnings: S.optional(WarningList) })), errors: S.optional(ErrorList) })
  )

export interface AssignAppointmentResourcesRequest {
  readonly resources: AppointmentResources
}

export const AssignAppointmentResourcesRequest: S.Codec<AssignAppointmentResourcesRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ resources: AppointmentResources })
  )

export interface JobListing {
  readonly totalResultSize?: number | undefined
  readonly nextPageToken?: string | undefined
  readonly previousPageToken?: string | undefined
  readonly jobs?: ReadonlyArray<ServiceJob> | undefined
}

export const JobListing: S.Codec<JobListing> = /*#__PURE__*/ S.define(() => S.Struct({
  totalResultSize: S.optional(S.Number),
  nextPageToken: S.optional(S.String),
  previousPageToken: S.optional(S.String),
  jobs: S.optional(S.Array(ServiceJob))
}))

export interface ServiceJob {
  /** ISO 8601. */
  readonly createTime?: string | undefined
  readonly serviceJobId?: ServiceJobId | undefined
  readonly serviceJobStatus?: "NOT_SERVICED" | "CANCELLED" | "COMPLETED" | "PENDING_SCHEDULE" | "NOT_FULFILLABLE" | "HOLD" | "PAYMENT_DECLINED" | (string & {}) | undefined
  readonly scopeOfWork?: ScopeOfWork | undefined
  readonly seller?: Seller | undefined
  readonly serviceJobProvider?: ServiceJobProvider | undefined
  readonly preferredAppointmentTimes?: ReadonlyArray<AppointmentTime> | undefined
  readonly appointments?: ReadonlyArray<Appointment> | undefined
  readonly serviceOrderId?: OrderId | undefined
  readonly productOrderIds?: ReadonlyArray<string> | undefined
  readonly trackingIds?: ReadonlyArray<string> | undefined
  readonly marketplaceId?: string | undefined
  readonly storeId?: string | undefined
  readonly buyer?: Buyer | undefined
  readonly associatedItems?: ReadonlyArray<AssociatedItem> | undefined
  readonly serviceLocation?: ServiceLocation | undefined
  readonly payments?: ReadonlyArray<Payment> | undefined
}

export const ServiceJob: S.Codec<ServiceJob> = /*#__PURE__*/ S.define(() => S.Struct({
  createTime: S.optional(S.String),
  serviceJobId: S.optional(ServiceJobId),
  serviceJobStatus: S.optional(S.String),
  scopeOfWork: S.optional(ScopeOfWork),
  seller: S.optional(Seller),
  serviceJobProvider: S.optional(ServiceJobProvider),
  preferredAppointmentTimes: S.optional(S.Array(AppointmentTime)),
  appointments: S.optional(S.Array(Appointment)),
  serviceOrderId: S.optional(OrderId),
  productOrderIds: S.optional(S.Array(S.String)),
  trackingIds: S.optional(S.Array(S.String)),
  marketplaceId: S.optional(S.String),
  storeId: S.optional(S.String),
  buyer: S.optional(Buyer),
  associatedItems: S.optional(S.Array(AssociatedItem)),
  serviceLocation: S.optional(ServiceLocation),
  payments: S.optional(S.Array(Payment))
}))

export type ServiceJobId = string

export const ServiceJobId: S.Codec<ServiceJobId> = /*#__PURE__*/ S.define(() => S.String)

export type OrderId = string

export const OrderId: S.Codec<OrderId> = /*#__PURE__*/ S.define(() => S.String)

export interface ScopeOfWork {
  readonly asin?: string | undefined
  readonly title?: string | undefined
  readonly quantity?: number | undefined
  readonly requiredSkills?: ReadonlyArray<string> | undefined
}

export const ScopeOfWork: S.Codec<ScopeOfWork> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(S.String),
  title: S.optional(S.String),
  quantity: S.optional(S.Number),
  requiredSkills: S.optional(S.Array(S.String))
}))

export interface Seller {
  readonly sellerId?: string | undefined
}

export const Seller: S.Codec<Seller> = /*#__PURE__*/ S.define(() => S.Struct({ sellerId: S.optional(S.String) }))

export interface ServiceJobProvider {
  readonly serviceJobProviderId?: string | undefined
}

export const ServiceJobProvider: S.Codec<ServiceJobProvider> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceJobProviderId: S.optional(S.String)
}))

export interface Payment {
  readonly amount?: MoneyAmount | undefined
  readonly instrument?: string | undefined
}

export const Payment: S.Codec<Payment> = /*#__PURE__*/ S.define(() => S.Struct({
  amount: S.optional(MoneyAmount),
  instrument: S.optional(S.String)
}))

export interface MoneyAmount {
  readonly value: number
  readonly currency: string
}

export const MoneyAmount: S.Codec<MoneyAmount> = /*#__PURE__*/ S.define(() => S.Struct({
  value: S.Number,
  currency: S.String
}))

export interface Buyer {
  readonly buyerId?: string | undefined
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly isPrimeMember?: boolean | undefined
}

export const Buyer: S.Codec<Buyer> = /*#__PURE__*/ S.define(() => S.Struct({
  buyerId: S.optional(S.String),
  name: S.optional(S.String),
  phone: S.optional(S.String),
  isPrimeMember: S.optional(S.Boolean)
}))

export interface AppointmentTime {
  /** ISO 8601. */
  readonly startTime: string
  readonly durationInMinutes: number
}

export const AppointmentTime: S.Codec<AppointmentTime> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.String,
  durationInMinutes: S.Number
}))

export type AppointmentId = string

export const AppointmentId: S.Codec<AppointmentId> = /*#__PURE__*/ S.define(() => S.String)

export interface Appointment {
  readonly appointmentId?: AppointmentId | undefined
  readonly appointmentStatus?: "ACTIVE" | "CANCELLED" | "COMPLETED" | (string & {}) | undefined
  readonly appointmentTime?: AppointmentTime | undefined
  readonly assignedTechnicians?: ReadonlyArray<Technician> | undefined
  readonly rescheduledAppointmentId?: AppointmentId | undefined
  readonly poa?: Poa | undefined
}

export const Appointment: S.Codec<Appointment> = /*#__PURE__*/ S.define(() => S.Struct({
  appointmentId: S.optional(AppointmentId),
  appointmentStatus: S.optional(S.String),
  appointmentTime: S.optional(AppointmentTime),
  assignedTechnicians: S.optional(S.Array(Technician)),
  rescheduledAppointmentId: S.optional(AppointmentId),
  poa: S.optional(Poa)
}))

export interface Technician {
  readonly technicianId?: string | undefined
  readonly name?: string | undefined
}

export const Technician: S.Codec<Technician> = /*#__PURE__*/ S.define(() => S.Struct({
  technicianId: S.optional(S.String),
  name: S.optional(S.String)
}))

export interface Poa {
  readonly appointmentTime?: AppointmentTime | undefined
  readonly technicians?: ReadonlyArray<Technician> | undefined
  readonly uploadingTechnician?: string | undefined
  /** ISO 8601. */
  readonly uploadTime?: string | undefined
  readonly poaType?: "NO_SIGNATURE_DUMMY_POS" | "CUSTOMER_SIGNATURE" | "DUMMY_RECEIPT" | "POA_RECEIPT" | (string & {}) | undefined
}

export const Poa: S.Codec<Poa> = /*#__PURE__*/ S.define(() => S.Struct({
  appointmentTime: S.optional(AppointmentTime),
  technicians: S.optional(S.Array(Technician)),
  uploadingTechnician: S.optional(S.String),
  uploadTime: S.optional(S.String),
  poaType: S.optional(S.String)
}))

export interface AssociatedItem {
  readonly asin?: string | undefined
  readonly title?: string | undefined
  readonly quantity?: number | undefined
  readonly orderId?: OrderId | undefined
  readonly itemStatus?: "ACTIVE" | "CANCELLED" | "SHIPPED" | "DELIVERED" | (string & {}) | undefined
  readonly brandName?: string | undefined
  readonly itemDelivery?: ItemDelivery | undefined
  readonly linkedAssets?: ReadonlyArray<LinkedAsset> | undefined
}

export const AssociatedItem: S.Codec<AssociatedItem> = /*#__PURE__*/ S.define(() => S.Struct({
  asin: S.optional(S.String),
  title: S.optional(S.String),
  quantity: S.optional(S.Number),
  orderId: S.optional(OrderId),
  itemStatus: S.optional(S.String),
  brandName: S.optional(S.String),
  itemDelivery: S.optional(ItemDelivery),
  linkedAssets: S.optional(S.Array(LinkedAsset))
}))

export interface ItemDelivery {
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: string | undefined
  readonly itemDeliveryPromise?: ItemDeliveryPromise | undefined
}

export const ItemDelivery: S.Codec<ItemDelivery> = /*#__PURE__*/ S.define(() => S.Struct({
  estimatedDeliveryDate: S.optional(S.String),
  itemDeliveryPromise: S.optional(ItemDeliveryPromise)
}))

export interface ItemDeliveryPromise {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
}

export const ItemDeliveryPromise: S.Codec<ItemDeliveryPromise> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.optional(S.String),
  endTime: S.optional(S.String)
}))

export interface LinkedAsset {
  readonly assetType?: string | undefined
  readonly assetName?: string | undefined
  readonly additionalAttributes?: {
    readonly [name: string]: string
  } | undefined
}

export const LinkedAsset: S.Codec<LinkedAsset> = /*#__PURE__*/ S.define(() => S.Struct({
  assetType: S.optional(S.String),
  assetName: S.optional(S.String),
  additionalAttributes: S.optional(S.Record(S.String, S.String))
}))

export interface ServiceLocation {
  readonly serviceLocationType?: "IN_HOME" | "IN_STORE" | "ONLINE" | (string & {}) | undefined
  readonly address?: Address | undefined
}

export const ServiceLocation: S.Codec<ServiceLocation> = /*#__PURE__*/ S.define(() => S.Struct({
  serviceLocationType: S.optional(S.String),
  address: S.optional(Address)
}))

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode?: string | undefined
  readonly countryCode?: string | undefined
  readonly phone?: string | undefined
}

export const Address: S.Codec<Address> = /*#__PURE__*/ S.define(() => S.Struct({
  name: S.String,
  addressLine1: S.String,
  addressLine2: S.optional(S.String),
  addressLine3: S.optional(S.String),
  city: S.optional(S.String),
  county: S.optional(S.String),
  district: S.optional(S.String),
  stateOrRegion: S.optional(S.String),
  postalCode: S.optional(S.String),
  countryCode: S.optional(S.String),
  phone: S.optional(S.String)
}))

export interface AddAppointmentRequest {
  readonly appointmentTime: AppointmentTimeInput
}

export const AddAppointmentRequest: S.Codec<AddAppointmentRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  appointmentTime: AppointmentTimeInput
}))

export interface RescheduleAppointmentRequest {
  readonly appointmentTime: AppointmentTimeInput
  readonly rescheduleReasonCode: RescheduleReasonCode
}

export const RescheduleAppointmentRequest: S.Codec<RescheduleAppointmentRequest> = /*#__PURE__*/ S.define(() =>
  S.Struct({ appointmentTime: AppointmentTimeInput, rescheduleReasonCode: RescheduleReasonCode })
)

export interface AppointmentTimeInput {
  readonly startTime: DateTimeInput
  readonly durationInMinutes?: number | undefined
}

export const AppointmentTimeInput: S.Codec<AppointmentTimeInput> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.DateTimeInput,
  durationInMinutes: S.optional(S.Number)
}))

export type RescheduleReasonCode = string

export const RescheduleReasonCode: S.Codec<RescheduleReasonCode> = /*#__PURE__*/ S.define(() => S.String)

export type ErrorList = ReadonlyArray<Error>

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Array(Error))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
  readonly errorLevel?: "ERROR" | "WARNING" | (string & {}) | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String),
  errorLevel: S.optional(S.String)
}))

export type WarningList = ReadonlyArray<Warning>

export const WarningList: S.Codec<WarningList> = /*#__PURE__*/ S.define(() => S.Array(Warning))

export interface Warning {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Warning: S.Codec<Warning> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

export interface RangeSlotCapacityErrors {
  readonly errors?: ErrorList | undefined
}

export const RangeSlotCapacityErrors: S.Codec<RangeSlotCapacityErrors> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface RangeSlotCapacity {
  readonly resourceId?: string | undefined
  readonly capacities?: ReadonlyArray<RangeCapacity> | undefined
  readonly nextPageToken?: string | undefined
}

export const RangeSlotCapacity: S.Codec<RangeSlotCapacity> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.optional(S.String),
  capacities: S.optional(S.Array(RangeCapacity)),
  nextPageToken: S.optional(S.String)
}))

export interface RangeCapacity {
  readonly capacityType?: CapacityType | undefined
  readonly slots?: ReadonlyArray<RangeSlot> | undefined
}

export const RangeCapacity: S.Codec<RangeCapacity> = /*#__PURE__*/ S.define(() => S.Struct({
  capacityType: S.optional(CapacityType),
  slots: S.optional(S.Array(RangeSlot))
}))

export interface RangeSlot {
  /** ISO 8601. */
  readonly startDateTime?: string | undefined
  /** ISO 8601. */
  readonly endDateTime?: string | undefined
  readonly capacity?: number | undefined
}

export const RangeSlot: S.Codec<RangeSlot> = /*#__PURE__*/ S.define(() => S.Struct({
  startDateTime: S.optional(S.String),
  endDateTime: S.optional(S.String),
  capacity: S.optional(S.Number)
}))

export interface FixedSlotCapacityErrors {
  readonly errors?: ErrorList | undefined
}

export const FixedSlotCapacityErrors: S.Codec<FixedSlotCapacityErrors> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export interface FixedSlotCapacity {
  readonly resourceId?: string | undefined
  readonly slotDuration?: number | undefined
  readonly capacities?: ReadonlyArray<FixedSlot> | undefined
  readonly nextPageToken?: string | undefined
}

export const FixedSlotCapacity: S.Codec<FixedSlotCapacity> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.optional(S.String),
  slotDuration: S.optional(S.Number),
  capacities: S.optional(S.Array(FixedSlot)),
  nextPageToken: S.optional(S.String)
}))

export interface FixedSlot {
  /** ISO 8601. */
  readonly startDateTime?: string | undefined
  readonly scheduledCapacity?: number | undefined
  readonly availableCapacity?: number | undefined
  readonly encumberedCapacity?: number | undefined
  readonly reservedCapacity?: number | undefined
}

export const FixedSlot: S.Codec<FixedSlot> = /*#__PURE__*/ S.define(() => S.Struct({
  startDateTime: S.optional(S.String),
  scheduledCapacity: S.optional(S.Number),
  availableCapacity: S.optional(S.Number),
  encumberedCapacity: S.optional(S.Number),
  reservedCapacity: S.optional(S.Number)
}))

export interface UpdateScheduleResponse {
  readonly payload?: ReadonlyArray<UpdateScheduleRecord> | undefined
  readonly errors?: ErrorList | undefined
}

export const UpdateScheduleResponse: S.Codec<UpdateScheduleResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(S.Array(UpdateScheduleRecord)),
  errors: S.optional(ErrorList)
}))

export interface SetAppointmentFulfillmentDataRequest {
  readonly estimatedArrivalTime?: DateTimeRange | undefined
  readonly fulfillmentTime?: FulfillmentTime | undefined
  readonly appointmentResources?: AppointmentResources | undefined
  readonly fulfillmentDocuments?: FulfillmentDocuments | undefined
}

export const SetAppointmentFulfillmentDataRequest: S.Codec<SetAppointmentFulfillmentDataRequest> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      estimatedArrivalTime: S.optional(DateTimeRange),
      fulfillmentTime: S.optional(FulfillmentTime),
      appointmentResources: S.optional(AppointmentResources),
      fulfillmentDocuments: S.optional(FulfillmentDocuments)
    })
  )

export interface FulfillmentTime {
  readonly startTime?: DateTimeInput | undefined
  readonly endTime?: DateTimeInput | undefined
}

export const FulfillmentTime: S.Codec<FulfillmentTime> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.optional(S.DateTimeInput),
  endTime: S.optional(S.DateTimeInput)
}))

export interface DateTimeRange {
  readonly startTime: DateTimeInput
  readonly endTime: DateTimeInput
}

export const DateTimeRange: S.Codec<DateTimeRange> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.DateTimeInput,
  endTime: S.DateTimeInput
}))

export type FulfillmentDocuments = ReadonlyArray<FulfillmentDocument>

export const FulfillmentDocuments: S.Codec<FulfillmentDocuments> = /*#__PURE__*/ S.define(() =>
  S.Array(FulfillmentDocument)
)

export interface FulfillmentDocument {
  readonly uploadDestinationId?: string | undefined
  readonly contentSha256?: string | undefined
}

export const FulfillmentDocument: S.Codec<FulfillmentDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  uploadDestinationId: S.optional(S.String),
  contentSha256: S.optional(S.String)
}))

export type AppointmentResources = ReadonlyArray<AppointmentResource>

export const AppointmentResources: S.Codec<AppointmentResources> = /*#__PURE__*/ S.define(() =>
  S.Array(AppointmentResource)
)

export interface AppointmentResource {
  readonly resourceId?: string | undefined
}

export const AppointmentResource: S.Codec<AppointmentResource> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.optional(S.String)
}))

export interface CreateReservationResponse {
  readonly payload?: CreateReservationRecord | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateReservationResponse: S.Codec<CreateReservationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(CreateReservationRecord),
  errors: S.optional(ErrorList)
}))

export interface UpdateReservationResponse {
  readonly payload?: UpdateReservationRecord | undefined
  readonly errors?: ErrorList | undefined
}

export const UpdateReservationResponse: S.Codec<UpdateReservationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(UpdateReservationRecord),
  errors: S.optional(ErrorList)
}))

export interface CancelReservationResponse {
  readonly errors?: ErrorList | undefined
}

export const CancelReservationResponse: S.Codec<CancelReservationResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  errors: S.optional(ErrorList)
}))

export type DayOfWeek = "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {})

export const DayOfWeek: S.Codec<DayOfWeek> = /*#__PURE__*/ S.define(() => S.String)

export interface Recurrence {
  /** ISO 8601. */
  readonly endTime: string
  readonly daysOfWeek?: ReadonlyArray<DayOfWeek> | undefined
  readonly daysOfMonth?: ReadonlyArray<number> | undefined
}

export const Recurrence: S.Codec<Recurrence> = /*#__PURE__*/ S.define(() => S.Struct({
  endTime: S.String,
  daysOfWeek: S.optional(S.Array(DayOfWeek)),
  daysOfMonth: S.optional(S.Array(S.Number))
}))

export interface AvailabilityRecord {
  /** ISO 8601. */
  readonly startTime: string
  /** ISO 8601. */
  readonly endTime: string
  readonly recurrence?: Recurrence | undefined
  readonly capacity?: number | undefined
}

export const AvailabilityRecord: S.Codec<AvailabilityRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.String,
  endTime: S.String,
  recurrence: S.optional(Recurrence),
  capacity: S.optional(S.Number)
}))

export type AvailabilityRecords = ReadonlyArray<AvailabilityRecord>

export const AvailabilityRecords: S.Codec<AvailabilityRecords> = /*#__PURE__*/ S.define(() =>
  S.Array(AvailabilityRecord)
)

export interface Reservation {
  readonly reservationId?: string | undefined
  readonly type: "APPOINTMENT" | "TRAVEL" | "VACATION" | "BREAK" | "TRAINING" | (string & {})
  readonly availability: AvailabilityRecord
}

export const Reservation: S.Codec<Reservation> = /*#__PURE__*/ S.define(() => S.Struct({
  reservationId: S.optional(S.String),
  type: S.String,
  availability: AvailabilityRecord
}))

export interface UpdateScheduleRecord {
  readonly availability?: AvailabilityRecord | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

export const UpdateScheduleRecord: S.Codec<UpdateScheduleRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  availability: S.optional(AvailabilityRecord),
  warnings: S.optional(WarningList),
  errors: S.optional(ErrorList)
}))

export interface CreateReservationRecord {
  readonly reservation?: Reservation | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateReservationRecord: S.Codec<CreateReservationRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  reservation: S.optional(Reservation),
  warnings: S.optional(WarningList),
  errors: S.optional(ErrorList)
}))

export interface UpdateReservationRecord {
  readonly reservation?: Reservation | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

export const UpdateReservationRecord: S.Codec<UpdateReservationRecord> = /*#__PURE__*/ S.define(() => S.Struct({
  reservation: S.optional(Reservation),
  warnings: S.optional(WarningList),
  errors: S.optional(ErrorList)
}))

export interface RangeSlotCapacityQuery {
  readonly capacityTypes?: ReadonlyArray<CapacityType> | undefined
  readonly startDateTime: DateTimeInput
  readonly endDateTime: DateTimeInput
}

export const RangeSlotCapacityQuery: S.Codec<RangeSlotCapacityQuery> = /*#__PURE__*/ S.define(() => S.Struct({
  capacityTypes: S.optional(S.Array(CapacityType)),
  startDateTime: S.DateTimeInput,
  endDateTime: S.DateTimeInput
}))

export interface FixedSlotCapacityQuery {
  readonly capacityTypes?: ReadonlyArray<CapacityType> | undefined
  readonly slotDuration?: number | undefined
  readonly startDateTime: DateTimeInput
  readonly endDateTime: DateTimeInput
}

export const FixedSlotCapacityQuery: S.Codec<FixedSlotCapacityQuery> = /*#__PURE__*/ S.define(() => S.Struct({
  capacityTypes: S.optional(S.Array(CapacityType)),
  slotDuration: S.optional(S.Number),
  startDateTime: S.DateTimeInput,
  endDateTime: S.DateTimeInput
}))

export interface UpdateScheduleRequest {
  readonly schedules: AvailabilityRecords
}

export const UpdateScheduleRequest: S.Codec<UpdateScheduleRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  schedules: AvailabilityRecords
}))

export type CapacityType = "SCHEDULED_CAPACITY" | "AVAILABLE_CAPACITY" | "ENCUMBERED_CAPACITY" | "RESERVED_CAPACITY" | (string & {})

export const CapacityType: S.Codec<CapacityType> = /*#__PURE__*/ S.define(() => S.String)

export interface CreateReservationRequest {
  readonly resourceId: string
  readonly reservation: Reservation
}

export const CreateReservationRequest: S.Codec<CreateReservationRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.String,
  reservation: Reservation
}))

export interface UpdateReservationRequest {
  readonly resourceId: string
  readonly reservation: Reservation
}

export const UpdateReservationRequest: S.Codec<UpdateReservationRequest> = /*#__PURE__*/ S.define(() => S.Struct({
  resourceId: S.String,
  reservation: Reservation
}))

export interface GetAppointmentSlotsResponse {
  readonly payload?: AppointmentSlotReport | undefined
  readonly errors?: ErrorList | undefined
}

export const GetAppointmentSlotsResponse: S.Codec<GetAppointmentSlotsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  payload: S.optional(AppointmentSlotReport),
  errors: S.optional(ErrorList)
}))

export interface AppointmentSlotReport {
  readonly schedulingType?: "REAL_TIME_SCHEDULING" | "NON_REAL_TIME_SCHEDULING" | (string & {}) | undefined
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
  readonly appointmentSlots?: ReadonlyArray<AppointmentSlot> | undefined
}

export const AppointmentSlotReport: S.Codec<AppointmentSlotReport> = /*#__PURE__*/ S.define(() => S.Struct({
  schedulingType: S.optional(S.String),
  startTime: S.optional(S.String),
  endTime: S.optional(S.String),
  appointmentSlots: S.optional(S.Array(AppointmentSlot))
}))

export interface AppointmentSlot {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
  readonly capacity?: number | undefined
}

export const AppointmentSlot: S.Codec<AppointmentSlot> = /*#__PURE__*/ S.define(() => S.Struct({
  startTime: S.optional(S.String),
  endTime: S.optional(S.String),
  capacity: S.optional(S.Number)
}))

export interface ServiceUploadDocument {
  readonly contentType: "TIFF" | "JPG" | "PNG" | "JPEG" | "GIF" | "PDF" | (string & {})
  readonly contentLength: number
  readonly contentMD5?: string | undefined
}

export const ServiceUploadDocument: S.Codec<ServiceUploadDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  contentType: S.String,
  contentLength: S.Number,
  contentMD5: S.optional(S.String)
}))

export interface CreateServiceDocumentUploadDestination {
  readonly payload?: ServiceDocumentUploadDestination | undefined
  readonly errors?: ErrorList | undefined
}

export const CreateServiceDocumentUploadDestination: S.Codec<CreateServiceDocumentUploadDestination> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({ payload: S.optional(ServiceDocumentUploadDestination), errors: S.optional(ErrorList) })
  )

export interface ServiceDocumentUploadDestination {
  readonly uploadDestinationId: string
  readonly url: string
  readonly encryptionDetails: EncryptionDetails
  readonly headers?: {
    readonly [name: string]: unknown
  } | undefined
}

export const ServiceDocumentUploadDestination: S.Codec<ServiceDocumentUploadDestination> = /*#__PURE__*/ S.define(() =>
  S.Struct({
    uploadDestinationId: S.String,
    url: S.String,
    encryptionDetails: EncryptionDetails,
    headers: S.optional(S.Record(S.String, S.Unknown))
  })
)

export interface EncryptionDetails {
  readonly standard: "AES" | (string & {})
  readonly initializationVector: string
  readonly key: string
}

export const EncryptionDetails: S.Codec<EncryptionDetails> = /*#__PURE__*/ S.define(() => S.Struct({
  standard: S.String,
  initializationVector: S.String,
  key: S.String
}))
