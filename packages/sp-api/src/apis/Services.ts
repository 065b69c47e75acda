// AUTO-GENERATED from services.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Services v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as S from "../operation/internal/collapsed.ts"
import * as Section from "../operation/internal/section.ts"
import * as C from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getServiceJobByServiceJobId`. */
export interface GetServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
}

const $GetServiceJobByServiceJobIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ serviceJobId: C.String }))
export const GetServiceJobByServiceJobIdInput: S.Codec<GetServiceJobByServiceJobIdInput> = /*#__PURE__*/ S.schema(
  $GetServiceJobByServiceJobIdInput
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
}, { output: (): C.Shape => $GetServiceJobByServiceJobIdResponse })

/** Input of `cancelServiceJobByServiceJobId`. */
export interface CancelServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
  readonly cancellationReasonCode: string
}

const $CancelServiceJobByServiceJobIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String,
  cancellationReasonCode: C.String
}))
export const CancelServiceJobByServiceJobIdInput: S.Codec<CancelServiceJobByServiceJobIdInput> = /*#__PURE__*/ S.schema(
  $CancelServiceJobByServiceJobIdInput
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
}, { output: (): C.Shape => $CancelServiceJobByServiceJobIdResponse })

/** Input of `completeServiceJobByServiceJobId`. */
export interface CompleteServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
}

const $CompleteServiceJobByServiceJobIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String
}))
export const CompleteServiceJobByServiceJobIdInput: S.Codec<CompleteServiceJobByServiceJobIdInput> = /*#__PURE__*/ S.schema(
  $CompleteServiceJobByServiceJobIdInput
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
}, { output: (): C.Shape => $CompleteServiceJobByServiceJobIdResponse })

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

const $GetServiceJobsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceOrderIds: C.optional(C.Array(C.String)),
  productOrderIds: C.optional(C.Array(C.String)),
  trackingIds: C.optional(C.Array(C.String)),
  serviceJobStatus: C.optional(C.Array(C.String)),
  pageToken: C.optional(C.String),
  pageSize: C.optional(C.Number),
  sortField: C.optional(C.String),
  sortOrder: C.optional(C.String),
  createdAfter: C.optional(C.DateTimeInput),
  createdBefore: C.optional(C.DateTimeInput),
  lastUpdatedAfter: C.optional(C.DateTimeInput),
  lastUpdatedBefore: C.optional(C.DateTimeInput),
  scheduleStartDate: C.optional(C.DateTimeInput),
  scheduleEndDate: C.optional(C.DateTimeInput),
  marketplaceIds: C.Array(C.String),
  asins: C.optional(C.Array(C.String)),
  requiredSkills: C.optional(C.Array(C.String)),
  storeIds: C.optional(C.Array(C.String))
}))
export const GetServiceJobsInput: S.Codec<GetServiceJobsInput> = /*#__PURE__*/ S.schema($GetServiceJobsInput)

/**
 * `GET /service/v1/serviceJobs`
 *
 * - Rate: 10 requests per second, burst 40
 * - `createdAfter` excludes `lastUpdatedAfter`
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `payload.totalResultSize`; pages that end before it fail with `PagesIncomplete`, after their items
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
  rules: [["excludes", "createdAfter", "lastUpdatedAfter"]],
  rate: 10,
  burst: 40,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "pageToken",
    next: ["payload", "nextPageToken"],
    items: ["payload", "jobs"],
    carry: "same",
    total: { at: ["payload", "totalResultSize"] }
  }
}, { output: (): C.Shape => $GetServiceJobsResponse })

/** Input of `addAppointmentForServiceJobByServiceJobId`. */
export interface AddAppointmentForServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
  readonly body: AddAppointmentRequest
}

const $AddAppointmentForServiceJobByServiceJobIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String,
  body: $AddAppointmentRequest
}))
export const AddAppointmentForServiceJobByServiceJobIdInput: S.Codec<AddAppointmentForServiceJobByServiceJobIdInput> = /*#__PURE__*/ S.schema(
  $AddAppointmentForServiceJobByServiceJobIdInput
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
}, { body: (): C.Shape => $AddAppointmentRequest, output: (): C.Shape => $SetAppointmentResponse })

/** Input of `rescheduleAppointmentForServiceJobByServiceJobId`. */
export interface RescheduleAppointmentForServiceJobByServiceJobIdInput {
  readonly serviceJobId: string
  readonly appointmentId: string
  readonly body: RescheduleAppointmentRequest
}

const $RescheduleAppointmentForServiceJobByServiceJobIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String,
  appointmentId: C.String,
  body: $RescheduleAppointmentRequest
}))
export const RescheduleAppointmentForServiceJobByServiceJobIdInput: S.Codec<RescheduleAppointmentForServiceJobByServiceJobIdInput> = /*#__PURE__*/ S.schema(
  $RescheduleAppointmentForServiceJobByServiceJobIdInput
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
}, { body: (): C.Shape => $RescheduleAppointmentRequest, output: (): C.Shape => $SetAppointmentResponse })

/** Input of `assignAppointmentResources`. */
export interface AssignAppointmentResourcesInput {
  readonly serviceJobId: string
  readonly appointmentId: string
  readonly body: AssignAppointmentResourcesRequest
}

const $AssignAppointmentResourcesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String,
  appointmentId: C.String,
  body: $AssignAppointmentResourcesRequest
}))
export const AssignAppointmentResourcesInput: S.Codec<AssignAppointmentResourcesInput> = /*#__PURE__*/ S.schema(
  $AssignAppointmentResourcesInput
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
}, {
  body: (): C.Shape => $AssignAppointmentResourcesRequest,
  output: (): C.Shape => $AssignAppointmentResourcesResponse
})

/** Input of `setAppointmentFulfillmentData`. */
export interface SetAppointmentFulfillmentDataInput {
  readonly serviceJobId: string
  readonly appointmentId: string
  readonly body: SetAppointmentFulfillmentDataRequest
}

const $SetAppointmentFulfillmentDataInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String,
  appointmentId: C.String,
  body: $SetAppointmentFulfillmentDataRequest
}))
export const SetAppointmentFulfillmentDataInput: S.Codec<SetAppointmentFulfillmentDataInput> = /*#__PURE__*/ S.schema(
  $SetAppointmentFulfillmentDataInput
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
}, { body: (): C.Shape => $SetAppointmentFulfillmentDataRequest, output: (): C.Shape => C.optional(C.String) })

/** Input of `getRangeSlotCapacity`. */
export interface GetRangeSlotCapacityInput {
  readonly resourceId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly nextPageToken?: string | undefined
  readonly body: RangeSlotCapacityQuery
}

const $GetRangeSlotCapacityInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.String,
  marketplaceIds: C.Array(C.String),
  nextPageToken: C.optional(C.String),
  body: $RangeSlotCapacityQuery
}))
export const GetRangeSlotCapacityInput: S.Codec<GetRangeSlotCapacityInput> = /*#__PURE__*/ S.schema(
  $GetRangeSlotCapacityInput
)

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
}, { body: (): C.Shape => $RangeSlotCapacityQuery, output: (): C.Shape => $RangeSlotCapacity })

/** Input of `getFixedSlotCapacity`. */
export interface GetFixedSlotCapacityInput {
  readonly resourceId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly nextPageToken?: string | undefined
  readonly body: FixedSlotCapacityQuery
}

const $GetFixedSlotCapacityInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.String,
  marketplaceIds: C.Array(C.String),
  nextPageToken: C.optional(C.String),
  body: $FixedSlotCapacityQuery
}))
export const GetFixedSlotCapacityInput: S.Codec<GetFixedSlotCapacityInput> = /*#__PURE__*/ S.schema(
  $GetFixedSlotCapacityInput
)

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
}, { body: (): C.Shape => $FixedSlotCapacityQuery, output: (): C.Shape => $FixedSlotCapacity })

/** Input of `updateSchedule`. */
export interface UpdateScheduleInput {
  readonly resourceId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: UpdateScheduleRequest
}

const $UpdateScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $UpdateScheduleRequest
}))
export const UpdateScheduleInput: S.Codec<UpdateScheduleInput> = /*#__PURE__*/ S.schema($UpdateScheduleInput)

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
}, { body: (): C.Shape => $UpdateScheduleRequest, output: (): C.Shape => $UpdateScheduleResponse })

/** Input of `createReservation`. */
export interface CreateReservationInput {
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateReservationRequest
}

const $CreateReservationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.Array(C.String),
  body: $CreateReservationRequest
}))
export const CreateReservationInput: S.Codec<CreateReservationInput> = /*#__PURE__*/ S.schema($CreateReservationInput)

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
}, { body: (): C.Shape => $CreateReservationRequest, output: (): C.Shape => $CreateReservationResponse })

/** Input of `updateReservation`. */
export interface UpdateReservationInput {
  readonly reservationId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: UpdateReservationRequest
}

const $UpdateReservationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reservationId: C.String,
  marketplaceIds: C.Array(C.String),
  body: $UpdateReservationRequest
}))
export const UpdateReservationInput: S.Codec<UpdateReservationInput> = /*#__PURE__*/ S.schema($UpdateReservationInput)

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
}, { body: (): C.Shape => $UpdateReservationRequest, output: (): C.Shape => $UpdateReservationResponse })

/** Input of `cancelReservation`. */
export interface CancelReservationInput {
  readonly reservationId: string
  readonly marketplaceIds: ReadonlyArray<string>
}

const $CancelReservationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reservationId: C.String,
  marketplaceIds: C.Array(C.String)
}))
export const CancelReservationInput: S.Codec<CancelReservationInput> = /*#__PURE__*/ S.schema($CancelReservationInput)

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

const $GetAppointmmentSlotsByJobIdInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobId: C.String,
  marketplaceIds: C.Array(C.String),
  startTime: C.optional(C.DateTimeInput),
  endTime: C.optional(C.DateTimeInput)
}))
export const GetAppointmmentSlotsByJobIdInput: S.Codec<GetAppointmmentSlotsByJobIdInput> = /*#__PURE__*/ S.schema(
  $GetAppointmmentSlotsByJobIdInput
)

/**
 * `GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots`
 *
 * - Rate: 5 requests per second, burst 20
 * - `startTime` needs `endTime`
 * - `endTime` needs `startTime`
 * - From `startTime` to `endTime`: at most 90 days
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
  rules: [["needs", "startTime", "endTime"], ["needs", "endTime", "startTime"], ["span", "startTime", "endTime", 90]],
  rate: 5,
  burst: 20,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetAppointmentSlotsResponse })

/** Input of `getAppointmentSlots`. */
export interface GetAppointmentSlotsInput {
  readonly asin: string
  readonly storeId: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly startTime?: DateTimeInput | undefined
  readonly endTime?: DateTimeInput | undefined
}

const $GetAppointmentSlotsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.String,
  storeId: C.String,
  marketplaceIds: C.Array(C.String),
  startTime: C.optional(C.DateTimeInput),
  endTime: C.optional(C.DateTimeInput)
}))
export const GetAppointmentSlotsInput: S.Codec<GetAppointmentSlotsInput> = /*#__PURE__*/ S.schema(
  $GetAppointmentSlotsInput
)

/**
 * `GET /service/v1/appointmentSlots`
 *
 * - Rate: 20 requests per second, burst 40
 * - `startTime` needs `endTime`
 * - `endTime` needs `startTime`
 * - From `startTime` to `endTime`: at most 90 days
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
  rules: [["needs", "startTime", "endTime"], ["needs", "endTime", "startTime"], ["span", "startTime", "endTime", 90]],
  rate: 20,
  burst: 40,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetAppointmentSlotsResponse })

/** Input of `createServiceDocumentUploadDestination`. */
export interface CreateServiceDocumentUploadDestinationInput {
  readonly body: ServiceUploadDocument
}

const $CreateServiceDocumentUploadDestinationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $ServiceUploadDocument
}))
export const CreateServiceDocumentUploadDestinationInput: S.Codec<CreateServiceDocumentUploadDestinationInput> = /*#__PURE__*/ S.schema(
  $CreateServiceDocumentUploadDestinationInput
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
}, { body: (): C.Shape => $ServiceUploadDocument, output: (): C.Shape => $CreateServiceDocumentUploadDestination })

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

const $GetServiceJobByServiceJobIdResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ServiceJob),
  errors: C.optional($ErrorList)
}))
export const GetServiceJobByServiceJobIdResponse: S.Codec<GetServiceJobByServiceJobIdResponse> = /*#__PURE__*/ S.schema(
  $GetServiceJobByServiceJobIdResponse
)

export interface CancelServiceJobByServiceJobIdResponse {
  readonly errors?: ErrorList | undefined
}

const $CancelServiceJobByServiceJobIdResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CancelServiceJobByServiceJobIdResponse: S.Codec<CancelServiceJobByServiceJobIdResponse> = /*#__PURE__*/ S.schema(
  $CancelServiceJobByServiceJobIdResponse
)

export interface CompleteServiceJobByServiceJobIdResponse {
  readonly errors?: ErrorList | undefined
}

const $CompleteServiceJobByServiceJobIdResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  errors: C.optional($ErrorList)
}))
export const CompleteServiceJobByServiceJobIdResponse: S.Codec<CompleteServiceJobByServiceJobIdResponse> = /*#__PURE__*/ S.schema(
  $CompleteServiceJobByServiceJobIdResponse
)

export interface GetServiceJobsResponse {
  readonly payload?: JobListing | undefined
  readonly errors?: ErrorList | undefined
}

const $GetServiceJobsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($JobListing),
  errors: C.optional($ErrorList)
}))
export const GetServiceJobsResponse: S.Codec<GetServiceJobsResponse> = /*#__PURE__*/ S.schema($GetServiceJobsResponse)

export interface SetAppointmentResponse {
  readonly appointmentId?: AppointmentId | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

const $SetAppointmentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  appointmentId: C.optional($AppointmentId),
  warnings: C.optional($WarningList),
  errors: C.optional($ErrorList)
}))
export const SetAppointmentResponse: S.Codec<SetAppointmentResponse> = /*#__PURE__*/ S.schema($SetAppointmentResponse)

export interface AssignAppointmentResourcesResponse {
  readonly payload?: {
    readonly warnings?: WarningList | undefined
  } | undefined
  readonly errors?: ErrorList | undefined
}

const $AssignAppointmentResourcesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional(C.Struct({ warnings: C.optional($WarningList) })),
  errors: C.optional($ErrorList)
}))
export const AssignAppointmentResourcesResponse: S.Codec<AssignAppointmentResourcesResponse> = /*#__PURE__*/ S.schema(
  $AssignAppointmentResourcesResponse
)

export interface AssignAppointmentResourcesRequest {
  readonly resources: AppointmentResources
}

const $AssignAppointmentResourcesRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resources: $AppointmentResources
}))
export const AssignAppointmentResourcesRequest: S.Codec<AssignAppointmentResourcesRequest> = /*#__PURE__*/ S.schema(
  $AssignAppointmentResourcesRequest
)

export interface JobListing {
  readonly totalResultSize?: number | undefined
  readonly nextPageToken?: string | undefined
  readonly previousPageToken?: string | undefined
  readonly jobs?: ReadonlyArray<ServiceJob> | undefined
}

const $JobListing: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  totalResultSize: C.optional(C.Number),
  nextPageToken: C.optional(C.String),
  previousPageToken: C.optional(C.String),
  jobs: C.optional(C.Array($ServiceJob))
}))
export const JobListing: S.Codec<JobListing> = /*#__PURE__*/ S.schema($JobListing)

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

const $ServiceJob: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  createTime: C.optional(C.String),
  serviceJobId: C.optional($ServiceJobId),
  serviceJobStatus: C.optional(C.String),
  scopeOfWork: C.optional($ScopeOfWork),
  seller: C.optional($Seller),
  serviceJobProvider: C.optional($ServiceJobProvider),
  preferredAppointmentTimes: C.optional(C.Array($AppointmentTime)),
  appointments: C.optional(C.Array($Appointment)),
  serviceOrderId: C.optional($OrderId),
  productOrderIds: C.optional(C.Array(C.String)),
  trackingIds: C.optional(C.Array(C.String)),
  marketplaceId: C.optional(C.String),
  storeId: C.optional(C.String),
  buyer: C.optional($Buyer),
  associatedItems: C.optional(C.Array($AssociatedItem)),
  serviceLocation: C.optional($ServiceLocation),
  payments: C.optional(C.Array($Payment))
}))
export const ServiceJob: S.Codec<ServiceJob> = /*#__PURE__*/ S.schema($ServiceJob)

export type ServiceJobId = string

const $ServiceJobId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const ServiceJobId: S.Codec<ServiceJobId> = /*#__PURE__*/ S.schema($ServiceJobId)

export type OrderId = string

const $OrderId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const OrderId: S.Codec<OrderId> = /*#__PURE__*/ S.schema($OrderId)

export interface ScopeOfWork {
  readonly asin?: string | undefined
  readonly title?: string | undefined
  readonly quantity?: number | undefined
  readonly requiredSkills?: ReadonlyArray<string> | undefined
}

const $ScopeOfWork: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  title: C.optional(C.String),
  quantity: C.optional(C.Number),
  requiredSkills: C.optional(C.Array(C.String))
}))
export const ScopeOfWork: S.Codec<ScopeOfWork> = /*#__PURE__*/ S.schema($ScopeOfWork)

export interface Seller {
  readonly sellerId?: string | undefined
}

const $Seller: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ sellerId: C.optional(C.String) }))
export const Seller: S.Codec<Seller> = /*#__PURE__*/ S.schema($Seller)

export interface ServiceJobProvider {
  readonly serviceJobProviderId?: string | undefined
}

const $ServiceJobProvider: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceJobProviderId: C.optional(C.String)
}))
export const ServiceJobProvider: S.Codec<ServiceJobProvider> = /*#__PURE__*/ S.schema($ServiceJobProvider)

export interface Payment {
  readonly amount?: MoneyAmount | undefined
  readonly instrument?: string | undefined
}

const $Payment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  amount: C.optional($MoneyAmount),
  instrument: C.optional(C.String)
}))
export const Payment: S.Codec<Payment> = /*#__PURE__*/ S.schema($Payment)

export interface MoneyAmount {
  readonly value: number
  readonly currency: string
}

const $MoneyAmount: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ value: C.Number, currency: C.String }))
export const MoneyAmount: S.Codec<MoneyAmount> = /*#__PURE__*/ S.schema($MoneyAmount)

export interface Buyer {
  readonly buyerId?: string | undefined
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly isPrimeMember?: boolean | undefined
}

const $Buyer: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  buyerId: C.optional(C.String),
  name: C.optional(C.String),
  phone: C.optional(C.String),
  isPrimeMember: C.optional(C.Boolean)
}))
export const Buyer: S.Codec<Buyer> = /*#__PURE__*/ S.schema($Buyer)

export interface AppointmentTime {
  /** ISO 8601. */
  readonly startTime: string
  readonly durationInMinutes: number
}

const $AppointmentTime: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.String,
  durationInMinutes: C.Number
}))
export const AppointmentTime: S.Codec<AppointmentTime> = /*#__PURE__*/ S.schema($AppointmentTime)

export type AppointmentId = string

const $AppointmentId: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const AppointmentId: S.Codec<AppointmentId> = /*#__PURE__*/ S.schema($AppointmentId)

export interface Appointment {
  readonly appointmentId?: AppointmentId | undefined
  readonly appointmentStatus?: "ACTIVE" | "CANCELLED" | "COMPLETED" | (string & {}) | undefined
  readonly appointmentTime?: AppointmentTime | undefined
  readonly assignedTechnicians?: ReadonlyArray<Technician> | undefined
  readonly rescheduledAppointmentId?: AppointmentId | undefined
  readonly poa?: Poa | undefined
}

const $Appointment: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  appointmentId: C.optional($AppointmentId),
  appointmentStatus: C.optional(C.String),
  appointmentTime: C.optional($AppointmentTime),
  assignedTechnicians: C.optional(C.Array($Technician)),
  rescheduledAppointmentId: C.optional($AppointmentId),
  poa: C.optional($Poa)
}))
export const Appointment: S.Codec<Appointment> = /*#__PURE__*/ S.schema($Appointment)

export interface Technician {
  readonly technicianId?: string | undefined
  readonly name?: string | undefined
}

const $Technician: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  technicianId: C.optional(C.String),
  name: C.optional(C.String)
}))
export const Technician: S.Codec<Technician> = /*#__PURE__*/ S.schema($Technician)

export interface Poa {
  readonly appointmentTime?: AppointmentTime | undefined
  readonly technicians?: ReadonlyArray<Technician> | undefined
  readonly uploadingTechnician?: string | undefined
  /** ISO 8601. */
  readonly uploadTime?: string | undefined
  readonly poaType?: "NO_SIGNATURE_DUMMY_POS" | "CUSTOMER_SIGNATURE" | "DUMMY_RECEIPT" | "POA_RECEIPT" | (string & {}) | undefined
}

const $Poa: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  appointmentTime: C.optional($AppointmentTime),
  technicians: C.optional(C.Array($Technician)),
  uploadingTechnician: C.optional(C.String),
  uploadTime: C.optional(C.String),
  poaType: C.optional(C.String)
}))
export const Poa: S.Codec<Poa> = /*#__PURE__*/ S.schema($Poa)

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

const $AssociatedItem: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  asin: C.optional(C.String),
  title: C.optional(C.String),
  quantity: C.optional(C.Number),
  orderId: C.optional($OrderId),
  itemStatus: C.optional(C.String),
  brandName: C.optional(C.String),
  itemDelivery: C.optional($ItemDelivery),
  linkedAssets: C.optional(C.Array($LinkedAsset))
}))
export const AssociatedItem: S.Codec<AssociatedItem> = /*#__PURE__*/ S.schema($AssociatedItem)

export interface ItemDelivery {
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: string | undefined
  readonly itemDeliveryPromise?: ItemDeliveryPromise | undefined
}

const $ItemDelivery: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  estimatedDeliveryDate: C.optional(C.String),
  itemDeliveryPromise: C.optional($ItemDeliveryPromise)
}))
export const ItemDelivery: S.Codec<ItemDelivery> = /*#__PURE__*/ S.schema($ItemDelivery)

export interface ItemDeliveryPromise {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
}

const $ItemDeliveryPromise: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.optional(C.String),
  endTime: C.optional(C.String)
}))
export const ItemDeliveryPromise: S.Codec<ItemDeliveryPromise> = /*#__PURE__*/ S.schema($ItemDeliveryPromise)

export interface LinkedAsset {
  readonly assetType?: string | undefined
  readonly assetName?: string | undefined
  readonly additionalAttributes?: {
    readonly [name: string]: string
  } | undefined
}

const $LinkedAsset: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  assetType: C.optional(C.String),
  assetName: C.optional(C.String),
  additionalAttributes: C.optional(C.Record(C.String))
}))
export const LinkedAsset: S.Codec<LinkedAsset> = /*#__PURE__*/ S.schema($LinkedAsset)

export interface ServiceLocation {
  readonly serviceLocationType?: "IN_HOME" | "IN_STORE" | "ONLINE" | (string & {}) | undefined
  readonly address?: Address | undefined
}

const $ServiceLocation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  serviceLocationType: C.optional(C.String),
  address: C.optional($Address)
}))
export const ServiceLocation: S.Codec<ServiceLocation> = /*#__PURE__*/ S.schema($ServiceLocation)

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

const $Address: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  name: C.String,
  addressLine1: C.String,
  addressLine2: C.optional(C.String),
  addressLine3: C.optional(C.String),
  city: C.optional(C.String),
  county: C.optional(C.String),
  district: C.optional(C.String),
  stateOrRegion: C.optional(C.String),
  postalCode: C.optional(C.String),
  countryCode: C.optional(C.String),
  phone: C.optional(C.String)
}))
export const Address: S.Codec<Address> = /*#__PURE__*/ S.schema($Address)

export interface AddAppointmentRequest {
  readonly appointmentTime: AppointmentTimeInput
}

const $AddAppointmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  appointmentTime: $AppointmentTimeInput
}))
export const AddAppointmentRequest: S.Codec<AddAppointmentRequest> = /*#__PURE__*/ S.schema($AddAppointmentRequest)

export interface RescheduleAppointmentRequest {
  readonly appointmentTime: AppointmentTimeInput
  readonly rescheduleReasonCode: RescheduleReasonCode
}

const $RescheduleAppointmentRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  appointmentTime: $AppointmentTimeInput,
  rescheduleReasonCode: $RescheduleReasonCode
}))
export const RescheduleAppointmentRequest: S.Codec<RescheduleAppointmentRequest> = /*#__PURE__*/ S.schema(
  $RescheduleAppointmentRequest
)

export interface AppointmentTimeInput {
  readonly startTime: DateTimeInput
  readonly durationInMinutes?: number | undefined
}

const $AppointmentTimeInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.DateTimeInput,
  durationInMinutes: C.optional(C.Number)
}))
export const AppointmentTimeInput: S.Codec<AppointmentTimeInput> = /*#__PURE__*/ S.schema($AppointmentTimeInput)

export type RescheduleReasonCode = string

const $RescheduleReasonCode: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const RescheduleReasonCode: S.Codec<RescheduleReasonCode> = /*#__PURE__*/ S.schema($RescheduleReasonCode)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Error))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
  readonly errorLevel?: "ERROR" | "WARNING" | (string & {}) | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String),
  errorLevel: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export type WarningList = ReadonlyArray<Warning>

const $WarningList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Warning))
export const WarningList: S.Codec<WarningList> = /*#__PURE__*/ S.schema($WarningList)

export interface Warning {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Warning: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Warning: S.Codec<Warning> = /*#__PURE__*/ S.schema($Warning)

export interface RangeSlotCapacityErrors {
  readonly errors?: ErrorList | undefined
}

const $RangeSlotCapacityErrors: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const RangeSlotCapacityErrors: S.Codec<RangeSlotCapacityErrors> = /*#__PURE__*/ S.schema(
  $RangeSlotCapacityErrors
)

export interface RangeSlotCapacity {
  readonly resourceId?: string | undefined
  readonly capacities?: ReadonlyArray<RangeCapacity> | undefined
  readonly nextPageToken?: string | undefined
}

const $RangeSlotCapacity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.optional(C.String),
  capacities: C.optional(C.Array($RangeCapacity)),
  nextPageToken: C.optional(C.String)
}))
export const RangeSlotCapacity: S.Codec<RangeSlotCapacity> = /*#__PURE__*/ S.schema($RangeSlotCapacity)

export interface RangeCapacity {
  readonly capacityType?: CapacityType | undefined
  readonly slots?: ReadonlyArray<RangeSlot> | undefined
}

const $RangeCapacity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  capacityType: C.optional($CapacityType),
  slots: C.optional(C.Array($RangeSlot))
}))
export const RangeCapacity: S.Codec<RangeCapacity> = /*#__PURE__*/ S.schema($RangeCapacity)

export interface RangeSlot {
  /** ISO 8601. */
  readonly startDateTime?: string | undefined
  /** ISO 8601. */
  readonly endDateTime?: string | undefined
  readonly capacity?: number | undefined
}

const $RangeSlot: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startDateTime: C.optional(C.String),
  endDateTime: C.optional(C.String),
  capacity: C.optional(C.Number)
}))
export const RangeSlot: S.Codec<RangeSlot> = /*#__PURE__*/ S.schema($RangeSlot)

export interface FixedSlotCapacityErrors {
  readonly errors?: ErrorList | undefined
}

const $FixedSlotCapacityErrors: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const FixedSlotCapacityErrors: S.Codec<FixedSlotCapacityErrors> = /*#__PURE__*/ S.schema(
  $FixedSlotCapacityErrors
)

export interface FixedSlotCapacity {
  readonly resourceId?: string | undefined
  readonly slotDuration?: number | undefined
  readonly capacities?: ReadonlyArray<FixedSlot> | undefined
  readonly nextPageToken?: string | undefined
}

const $FixedSlotCapacity: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.optional(C.String),
  slotDuration: C.optional(C.Number),
  capacities: C.optional(C.Array($FixedSlot)),
  nextPageToken: C.optional(C.String)
}))
export const FixedSlotCapacity: S.Codec<FixedSlotCapacity> = /*#__PURE__*/ S.schema($FixedSlotCapacity)

export interface FixedSlot {
  /** ISO 8601. */
  readonly startDateTime?: string | undefined
  readonly scheduledCapacity?: number | undefined
  readonly availableCapacity?: number | undefined
  readonly encumberedCapacity?: number | undefined
  readonly reservedCapacity?: number | undefined
}

const $FixedSlot: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startDateTime: C.optional(C.String),
  scheduledCapacity: C.optional(C.Number),
  availableCapacity: C.optional(C.Number),
  encumberedCapacity: C.optional(C.Number),
  reservedCapacity: C.optional(C.Number)
}))
export const FixedSlot: S.Codec<FixedSlot> = /*#__PURE__*/ S.schema($FixedSlot)

export interface UpdateScheduleResponse {
  readonly payload?: ReadonlyArray<UpdateScheduleRecord> | undefined
  readonly errors?: ErrorList | undefined
}

const $UpdateScheduleResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional(C.Array($UpdateScheduleRecord)),
  errors: C.optional($ErrorList)
}))
export const UpdateScheduleResponse: S.Codec<UpdateScheduleResponse> = /*#__PURE__*/ S.schema($UpdateScheduleResponse)

export interface SetAppointmentFulfillmentDataRequest {
  readonly estimatedArrivalTime?: DateTimeRange | undefined
  readonly fulfillmentTime?: FulfillmentTime | undefined
  readonly appointmentResources?: AppointmentResources | undefined
  readonly fulfillmentDocuments?: FulfillmentDocuments | undefined
}

const $SetAppointmentFulfillmentDataRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  estimatedArrivalTime: C.optional($DateTimeRange),
  fulfillmentTime: C.optional($FulfillmentTime),
  appointmentResources: C.optional($AppointmentResources),
  fulfillmentDocuments: C.optional($FulfillmentDocuments)
}))
export const SetAppointmentFulfillmentDataRequest: S.Codec<SetAppointmentFulfillmentDataRequest> = /*#__PURE__*/ S.schema(
  $SetAppointmentFulfillmentDataRequest
)

export interface FulfillmentTime {
  readonly startTime?: DateTimeInput | undefined
  readonly endTime?: DateTimeInput | undefined
}

const $FulfillmentTime: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.optional(C.DateTimeInput),
  endTime: C.optional(C.DateTimeInput)
}))
export const FulfillmentTime: S.Codec<FulfillmentTime> = /*#__PURE__*/ S.schema($FulfillmentTime)

export interface DateTimeRange {
  readonly startTime: DateTimeInput
  readonly endTime: DateTimeInput
}

const $DateTimeRange: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.DateTimeInput,
  endTime: C.DateTimeInput
}))
export const DateTimeRange: S.Codec<DateTimeRange> = /*#__PURE__*/ S.schema($DateTimeRange)

export type FulfillmentDocuments = ReadonlyArray<FulfillmentDocument>

const $FulfillmentDocuments: C.Shape = /*#__PURE__*/ C.define(() => C.Array($FulfillmentDocument))
export const FulfillmentDocuments: S.Codec<FulfillmentDocuments> = /*#__PURE__*/ S.schema($FulfillmentDocuments)

export interface FulfillmentDocument {
  readonly uploadDestinationId?: string | undefined
  readonly contentSha256?: string | undefined
}

const $FulfillmentDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uploadDestinationId: C.optional(C.String),
  contentSha256: C.optional(C.String)
}))
export const FulfillmentDocument: S.Codec<FulfillmentDocument> = /*#__PURE__*/ S.schema($FulfillmentDocument)

export type AppointmentResources = ReadonlyArray<AppointmentResource>

const $AppointmentResources: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AppointmentResource))
export const AppointmentResources: S.Codec<AppointmentResources> = /*#__PURE__*/ S.schema($AppointmentResources)

export interface AppointmentResource {
  readonly resourceId?: string | undefined
}

const $AppointmentResource: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ resourceId: C.optional(C.String) }))
export const AppointmentResource: S.Codec<AppointmentResource> = /*#__PURE__*/ S.schema($AppointmentResource)

export interface CreateReservationResponse {
  readonly payload?: CreateReservationRecord | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateReservationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($CreateReservationRecord),
  errors: C.optional($ErrorList)
}))
export const CreateReservationResponse: S.Codec<CreateReservationResponse> = /*#__PURE__*/ S.schema(
  $CreateReservationResponse
)

export interface UpdateReservationResponse {
  readonly payload?: UpdateReservationRecord | undefined
  readonly errors?: ErrorList | undefined
}

const $UpdateReservationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($UpdateReservationRecord),
  errors: C.optional($ErrorList)
}))
export const UpdateReservationResponse: S.Codec<UpdateReservationResponse> = /*#__PURE__*/ S.schema(
  $UpdateReservationResponse
)

export interface CancelReservationResponse {
  readonly errors?: ErrorList | undefined
}

const $CancelReservationResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.optional($ErrorList) }))
export const CancelReservationResponse: S.Codec<CancelReservationResponse> = /*#__PURE__*/ S.schema(
  $CancelReservationResponse
)

export type DayOfWeek = "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {})

const $DayOfWeek: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const DayOfWeek: S.Codec<DayOfWeek> = /*#__PURE__*/ S.schema($DayOfWeek)

export interface Recurrence {
  /** ISO 8601. */
  readonly endTime: string
  readonly daysOfWeek?: ReadonlyArray<DayOfWeek> | undefined
  readonly daysOfMonth?: ReadonlyArray<number> | undefined
}

const $Recurrence: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  endTime: C.String,
  daysOfWeek: C.optional(C.Array($DayOfWeek)),
  daysOfMonth: C.optional(C.Array(C.Number))
}))
export const Recurrence: S.Codec<Recurrence> = /*#__PURE__*/ S.schema($Recurrence)

export interface AvailabilityRecord {
  /** ISO 8601. */
  readonly startTime: string
  /** ISO 8601. */
  readonly endTime: string
  readonly recurrence?: Recurrence | undefined
  readonly capacity?: number | undefined
}

const $AvailabilityRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.String,
  endTime: C.String,
  recurrence: C.optional($Recurrence),
  capacity: C.optional(C.Number)
}))
export const AvailabilityRecord: S.Codec<AvailabilityRecord> = /*#__PURE__*/ S.schema($AvailabilityRecord)

export type AvailabilityRecords = ReadonlyArray<AvailabilityRecordInput>

const $AvailabilityRecords: C.Shape = /*#__PURE__*/ C.define(() => C.Array($AvailabilityRecordInput))
export const AvailabilityRecords: S.Codec<AvailabilityRecords> = /*#__PURE__*/ S.schema($AvailabilityRecords)

export interface Reservation {
  readonly reservationId?: string | undefined
  readonly type: "APPOINTMENT" | "TRAVEL" | "VACATION" | "BREAK" | "TRAINING" | (string & {})
  readonly availability: AvailabilityRecord
}

const $Reservation: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reservationId: C.optional(C.String),
  type: C.String,
  availability: $AvailabilityRecord
}))
export const Reservation: S.Codec<Reservation> = /*#__PURE__*/ S.schema($Reservation)

export interface UpdateScheduleRecord {
  readonly availability?: AvailabilityRecord | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

const $UpdateScheduleRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  availability: C.optional($AvailabilityRecord),
  warnings: C.optional($WarningList),
  errors: C.optional($ErrorList)
}))
export const UpdateScheduleRecord: S.Codec<UpdateScheduleRecord> = /*#__PURE__*/ S.schema($UpdateScheduleRecord)

export interface CreateReservationRecord {
  readonly reservation?: Reservation | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateReservationRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reservation: C.optional($Reservation),
  warnings: C.optional($WarningList),
  errors: C.optional($ErrorList)
}))
export const CreateReservationRecord: S.Codec<CreateReservationRecord> = /*#__PURE__*/ S.schema(
  $CreateReservationRecord
)

export interface UpdateReservationRecord {
  readonly reservation?: Reservation | undefined
  readonly warnings?: WarningList | undefined
  readonly errors?: ErrorList | undefined
}

const $UpdateReservationRecord: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reservation: C.optional($Reservation),
  warnings: C.optional($WarningList),
  errors: C.optional($ErrorList)
}))
export const UpdateReservationRecord: S.Codec<UpdateReservationRecord> = /*#__PURE__*/ S.schema(
  $UpdateReservationRecord
)

export interface RangeSlotCapacityQuery {
  readonly capacityTypes?: ReadonlyArray<CapacityType> | undefined
  readonly startDateTime: DateTimeInput
  readonly endDateTime: DateTimeInput
}

const $RangeSlotCapacityQuery: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  capacityTypes: C.optional(C.Array($CapacityType)),
  startDateTime: C.DateTimeInput,
  endDateTime: C.DateTimeInput
}))
export const RangeSlotCapacityQuery: S.Codec<RangeSlotCapacityQuery> = /*#__PURE__*/ S.schema($RangeSlotCapacityQuery)

export interface FixedSlotCapacityQuery {
  readonly capacityTypes?: ReadonlyArray<CapacityType> | undefined
  readonly slotDuration?: number | undefined
  readonly startDateTime: DateTimeInput
  readonly endDateTime: DateTimeInput
}

const $FixedSlotCapacityQuery: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  capacityTypes: C.optional(C.Array($CapacityType)),
  slotDuration: C.optional(C.Number),
  startDateTime: C.DateTimeInput,
  endDateTime: C.DateTimeInput
}))
export const FixedSlotCapacityQuery: S.Codec<FixedSlotCapacityQuery> = /*#__PURE__*/ S.schema($FixedSlotCapacityQuery)

export interface UpdateScheduleRequest {
  readonly schedules: AvailabilityRecords
}

const $UpdateScheduleRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ schedules: $AvailabilityRecords }))
export const UpdateScheduleRequest: S.Codec<UpdateScheduleRequest> = /*#__PURE__*/ S.schema($UpdateScheduleRequest)

export type CapacityType = "SCHEDULED_CAPACITY" | "AVAILABLE_CAPACITY" | "ENCUMBERED_CAPACITY" | "RESERVED_CAPACITY" | (string & {})

const $CapacityType: C.Shape = /*#__PURE__*/ C.define(() => C.String)
export const CapacityType: S.Codec<CapacityType> = /*#__PURE__*/ S.schema($CapacityType)

export interface CreateReservationRequest {
  readonly resourceId: string
  readonly reservation: ReservationInput
}

const $CreateReservationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.String,
  reservation: $ReservationInput
}))
export const CreateReservationRequest: S.Codec<CreateReservationRequest> = /*#__PURE__*/ S.schema(
  $CreateReservationRequest
)

export interface UpdateReservationRequest {
  readonly resourceId: string
  readonly reservation: ReservationInput
}

const $UpdateReservationRequest: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  resourceId: C.String,
  reservation: $ReservationInput
}))
export const UpdateReservationRequest: S.Codec<UpdateReservationRequest> = /*#__PURE__*/ S.schema(
  $UpdateReservationRequest
)

export interface GetAppointmentSlotsResponse {
  readonly payload?: AppointmentSlotReport | undefined
  readonly errors?: ErrorList | undefined
}

const $GetAppointmentSlotsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($AppointmentSlotReport),
  errors: C.optional($ErrorList)
}))
export const GetAppointmentSlotsResponse: S.Codec<GetAppointmentSlotsResponse> = /*#__PURE__*/ S.schema(
  $GetAppointmentSlotsResponse
)

export interface AppointmentSlotReport {
  readonly schedulingType?: "REAL_TIME_SCHEDULING" | "NON_REAL_TIME_SCHEDULING" | (string & {}) | undefined
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
  readonly appointmentSlots?: ReadonlyArray<AppointmentSlot> | undefined
}

const $AppointmentSlotReport: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  schedulingType: C.optional(C.String),
  startTime: C.optional(C.String),
  endTime: C.optional(C.String),
  appointmentSlots: C.optional(C.Array($AppointmentSlot))
}))
export const AppointmentSlotReport: S.Codec<AppointmentSlotReport> = /*#__PURE__*/ S.schema($AppointmentSlotReport)

export interface AppointmentSlot {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
  readonly capacity?: number | undefined
}

const $AppointmentSlot: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.optional(C.String),
  endTime: C.optional(C.String),
  capacity: C.optional(C.Number)
}))
export const AppointmentSlot: S.Codec<AppointmentSlot> = /*#__PURE__*/ S.schema($AppointmentSlot)

export interface ServiceUploadDocument {
  readonly contentType: "TIFF" | "JPG" | "PNG" | "JPEG" | "GIF" | "PDF" | (string & {})
  readonly contentLength: number
  readonly contentMD5?: string | undefined
}

const $ServiceUploadDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  contentType: C.String,
  contentLength: C.Number,
  contentMD5: C.optional(C.String)
}))
export const ServiceUploadDocument: S.Codec<ServiceUploadDocument> = /*#__PURE__*/ S.schema($ServiceUploadDocument)

export interface CreateServiceDocumentUploadDestination {
  readonly payload?: ServiceDocumentUploadDestination | undefined
  readonly errors?: ErrorList | undefined
}

const $CreateServiceDocumentUploadDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  payload: C.optional($ServiceDocumentUploadDestination),
  errors: C.optional($ErrorList)
}))
export const CreateServiceDocumentUploadDestination: S.Codec<CreateServiceDocumentUploadDestination> = /*#__PURE__*/ S.schema(
  $CreateServiceDocumentUploadDestination
)

export interface ServiceDocumentUploadDestination {
  readonly uploadDestinationId: string
  readonly url: string
  readonly encryptionDetails: EncryptionDetails
  readonly headers?: {
    readonly [name: string]: unknown
  } | undefined
}

const $ServiceDocumentUploadDestination: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  uploadDestinationId: C.String,
  url: C.String,
  encryptionDetails: $EncryptionDetails,
  headers: C.optional(C.Record(C.Unknown))
}))
export const ServiceDocumentUploadDestination: S.Codec<ServiceDocumentUploadDestination> = /*#__PURE__*/ S.schema(
  $ServiceDocumentUploadDestination
)

export interface EncryptionDetails {
  readonly standard: "AES" | (string & {})
  readonly initializationVector: string
  readonly key: string
}

const $EncryptionDetails: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  standard: C.String,
  initializationVector: C.String,
  key: C.String
}))
export const EncryptionDetails: S.Codec<EncryptionDetails> = /*#__PURE__*/ S.schema($EncryptionDetails)

/** `Recurrence` in requests. */
export interface RecurrenceInput {
  readonly endTime: DateTimeInput
  readonly daysOfWeek?: ReadonlyArray<DayOfWeek> | undefined
  readonly daysOfMonth?: ReadonlyArray<number> | undefined
}

const $RecurrenceInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  endTime: C.DateTimeInput,
  daysOfWeek: C.optional(C.Array($DayOfWeek)),
  daysOfMonth: C.optional(C.Array(C.Number))
}))
export const RecurrenceInput: S.Codec<RecurrenceInput> = /*#__PURE__*/ S.schema($RecurrenceInput)

/** `AvailabilityRecord` in requests. */
export interface AvailabilityRecordInput {
  readonly startTime: DateTimeInput
  readonly endTime: DateTimeInput
  readonly recurrence?: RecurrenceInput | undefined
  readonly capacity?: number | undefined
}

const $AvailabilityRecordInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  startTime: C.DateTimeInput,
  endTime: C.DateTimeInput,
  recurrence: C.optional($RecurrenceInput),
  capacity: C.optional(C.Number)
}))
export const AvailabilityRecordInput: S.Codec<AvailabilityRecordInput> = /*#__PURE__*/ S.schema(
  $AvailabilityRecordInput
)

/** `Reservation` in requests. */
export interface ReservationInput {
  readonly reservationId?: string | undefined
  readonly type: "APPOINTMENT" | "TRAVEL" | "VACATION" | "BREAK" | "TRAINING" | (string & {})
  readonly availability: AvailabilityRecordInput
}

const $ReservationInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reservationId: C.optional(C.String),
  type: C.String,
  availability: $AvailabilityRecordInput
}))
export const ReservationInput: S.Codec<ReservationInput> = /*#__PURE__*/ S.schema($ReservationInput)
