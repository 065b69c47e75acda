// AUTO-GENERATED from services.json by packages/codegen. Do not edit.
/** Services v1. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type * as Stream from "effect/Stream"
import type { CallOptions } from "../http/internal/operationFacts.ts"
import type { DateTimeInput } from "../operation/Operation.ts"
import * as Op from "../operation/Operation.ts"
import * as Paging from "../operation/internal/pagination.ts"
import * as Schemas from "../operation/internal/schemas.ts"
import * as Section from "../operation/internal/section.ts"
import * as Shape from "../operation/Shape.ts"
import type { SpApi } from "../operation/internal/spApiService.ts"
import type { SpApiError } from "../SpApiError.ts"

/** Input of `getServiceJobByServiceJobId`. */
export interface GetServiceJobByServiceJobIdInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
}

const $GetServiceJobByServiceJobIdInput: Shape.Shape = Shape.define(() => Shape.Struct({ serviceJobId: Shape.String }))
export const GetServiceJobByServiceJobIdInput: Schemas.Codec<GetServiceJobByServiceJobIdInput> = Schemas.make(
  $GetServiceJobByServiceJobIdInput
)

/**
 * `GET /service/v1/serviceJobs/{serviceJobId}`
 *
 * - Rate: 20 requests per second, burst 40
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getservicejobbyservicejobid
 */
export const getServiceJobByServiceJobId: Op.Operation<
  GetServiceJobByServiceJobIdInput,
  GetServiceJobByServiceJobIdResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetServiceJobByServiceJobIdResponse })

/** Input of `cancelServiceJobByServiceJobId`. */
export interface CancelServiceJobByServiceJobIdInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
  /** 1 to 100 characters, matches `^[A-Z0-9_]*$`. */
  readonly cancellationReasonCode: string
}

const $CancelServiceJobByServiceJobIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String,
  cancellationReasonCode: Shape.String
}))
export const CancelServiceJobByServiceJobIdInput: Schemas.Codec<CancelServiceJobByServiceJobIdInput> = Schemas.make(
  $CancelServiceJobByServiceJobIdInput
)

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/cancellations`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelservicejobbyservicejobid
 */
export const cancelServiceJobByServiceJobId: Op.Operation<
  CancelServiceJobByServiceJobIdInput,
  CancelServiceJobByServiceJobIdResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $CancelServiceJobByServiceJobIdResponse })

/** Input of `completeServiceJobByServiceJobId`. */
export interface CompleteServiceJobByServiceJobIdInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
}

const $CompleteServiceJobByServiceJobIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String
}))
export const CompleteServiceJobByServiceJobIdInput: Schemas.Codec<CompleteServiceJobByServiceJobIdInput> = Schemas.make(
  $CompleteServiceJobByServiceJobIdInput
)

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/completions`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/completeservicejobbyservicejobid
 */
export const completeServiceJobByServiceJobId: Op.Operation<
  CompleteServiceJobByServiceJobIdInput,
  CompleteServiceJobByServiceJobIdResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $CompleteServiceJobByServiceJobIdResponse })

/** Input of `getServiceJobs`. */
export interface GetServiceJobsInput {
  /** 1 to 20 items, each matches `^[0-9\-]+$`. */
  readonly serviceOrderIds?: ReadonlyArray<string> | undefined
  /** 1 to 20 items, each matches `^[0-9\-]+$`. */
  readonly productOrderIds?: ReadonlyArray<string> | undefined
  /** 1 to 20 items, each matches `^[A-Za-z0-9\-]+$`. */
  readonly trackingIds?: ReadonlyArray<string> | undefined
  readonly serviceJobStatus?: ReadonlyArray<"NOT_SERVICED" | "CANCELLED" | "COMPLETED" | "PENDING_SCHEDULE" | "NOT_FULFILLABLE" | "HOLD" | "PAYMENT_DECLINED" | (string & {})> | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly pageToken?: string | undefined
  /** 1 to 20; 20 if not given. */
  readonly pageSize?: number | undefined
  readonly sortField?: "JOB_DATE" | "JOB_STATUS" | (string & {}) | undefined
  readonly sortOrder?: "ASC" | "DESC" | (string & {}) | undefined
  /** ISO 8601. */
  readonly createdAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly createdBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedAfter?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly lastUpdatedBefore?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduleStartDate?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly scheduleEndDate?: DateTimeInput | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** Amazon's product numbers (ASINs). 1 to 20 items, each 10 characters. */
  readonly asins?: ReadonlyArray<string> | undefined
  /** 1 to 20 items, each 1 to 50 characters. */
  readonly requiredSkills?: ReadonlyArray<string> | undefined
  /** 1 to 50 items, each 1 to 100 characters. */
  readonly storeIds?: ReadonlyArray<string> | undefined
}

const $GetServiceJobsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceOrderIds: Shape.optional(Shape.Array(Shape.String, 20)),
  productOrderIds: Shape.optional(Shape.Array(Shape.String, 20)),
  trackingIds: Shape.optional(Shape.Array(Shape.String, 20)),
  serviceJobStatus: Shape.optional(Shape.Array(Shape.String)),
  pageToken: Shape.optional(Shape.String),
  pageSize: Shape.optional(Shape.Number),
  sortField: Shape.optional(Shape.String),
  sortOrder: Shape.optional(Shape.String),
  createdAfter: Shape.optional(Shape.DateTimeInput),
  createdBefore: Shape.optional(Shape.DateTimeInput),
  lastUpdatedAfter: Shape.optional(Shape.DateTimeInput),
  lastUpdatedBefore: Shape.optional(Shape.DateTimeInput),
  scheduleStartDate: Shape.optional(Shape.DateTimeInput),
  scheduleEndDate: Shape.optional(Shape.DateTimeInput),
  marketplaceIds: Shape.Array(Shape.String, 1),
  asins: Shape.optional(Shape.Array(Shape.String, 20)),
  requiredSkills: Shape.optional(Shape.Array(Shape.String, 20)),
  storeIds: Shape.optional(Shape.Array(Shape.String, 50))
}))
export const GetServiceJobsInput: Schemas.Codec<GetServiceJobsInput> = Schemas.make($GetServiceJobsInput)

/**
 * `GET /service/v1/serviceJobs`
 *
 * - Rate: 10 requests per second, burst 40
 * - `createdAfter` excludes `lastUpdatedAfter`
 * - Pages: `.pages(input)` and `.items(input)`
 * - Total: `payload.totalResultSize`; pages that end before it fail with `PagesIncomplete`, after their items
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getservicejobs
 */
export const getServiceJobs: Paging.ItemsOperation<
  GetServiceJobsInput,
  GetServiceJobsResponse,
  ServiceJob
> = Paging.items({
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
}, { output: (): Shape.Shape => $GetServiceJobsResponse })

/** Input of `addAppointmentForServiceJobByServiceJobId`. */
export interface AddAppointmentForServiceJobByServiceJobIdInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
  readonly body: AddAppointmentRequest
}

const $AddAppointmentForServiceJobByServiceJobIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String,
  body: $AddAppointmentRequest
}))
export const AddAppointmentForServiceJobByServiceJobIdInput: Schemas.Codec<AddAppointmentForServiceJobByServiceJobIdInput> = Schemas.make(
  $AddAppointmentForServiceJobByServiceJobIdInput
)

/**
 * `POST /service/v1/serviceJobs/{serviceJobId}/appointments`
 *
 * - Rate: 5 requests per second, burst 20
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/addappointmentforservicejobbyservicejobid
 */
export const addAppointmentForServiceJobByServiceJobId: Op.Operation<
  AddAppointmentForServiceJobByServiceJobIdInput,
  SetAppointmentResponse
> = Op.make({
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
}, { body: (): Shape.Shape => $AddAppointmentRequest, output: (): Shape.Shape => $SetAppointmentResponse })

/** Input of `rescheduleAppointmentForServiceJobByServiceJobId`. */
export interface RescheduleAppointmentForServiceJobByServiceJobIdInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
  /** 1 to 100 characters. */
  readonly appointmentId: string
  readonly body: RescheduleAppointmentRequest
}

const $RescheduleAppointmentForServiceJobByServiceJobIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String,
  appointmentId: Shape.String,
  body: $RescheduleAppointmentRequest
}))
export const RescheduleAppointmentForServiceJobByServiceJobIdInput: Schemas.Codec<RescheduleAppointmentForServiceJobByServiceJobIdInput> = Schemas.make(
  $RescheduleAppointmentForServiceJobByServiceJobIdInput
)

/**
 * `POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}`
 *
 * - Rate: 5 requests per second, burst 20
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/rescheduleappointmentforservicejobbyservicejobid
 */
export const rescheduleAppointmentForServiceJobByServiceJobId: Op.Operation<
  RescheduleAppointmentForServiceJobByServiceJobIdInput,
  SetAppointmentResponse
> = Op.make({
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
}, { body: (): Shape.Shape => $RescheduleAppointmentRequest, output: (): Shape.Shape => $SetAppointmentResponse })

/** Input of `assignAppointmentResources`. */
export interface AssignAppointmentResourcesInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
  /** 1 to 100 characters. */
  readonly appointmentId: string
  readonly body: AssignAppointmentResourcesRequest
}

const $AssignAppointmentResourcesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String,
  appointmentId: Shape.String,
  body: $AssignAppointmentResourcesRequest
}))
export const AssignAppointmentResourcesInput: Schemas.Codec<AssignAppointmentResourcesInput> = Schemas.make(
  $AssignAppointmentResourcesInput
)

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources`
 *
 * - Rate: 1 request per second, burst 2
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/assignappointmentresources
 */
export const assignAppointmentResources: Op.Operation<
  AssignAppointmentResourcesInput,
  AssignAppointmentResourcesResponse
> = Op.make({
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
  body: (): Shape.Shape => $AssignAppointmentResourcesRequest,
  output: (): Shape.Shape => $AssignAppointmentResourcesResponse
})

/** Input of `setAppointmentFulfillmentData`. */
export interface SetAppointmentFulfillmentDataInput {
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
  /** 1 to 100 characters. */
  readonly appointmentId: string
  readonly body: SetAppointmentFulfillmentDataRequest
}

const $SetAppointmentFulfillmentDataInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String,
  appointmentId: Shape.String,
  body: $SetAppointmentFulfillmentDataRequest
}))
export const SetAppointmentFulfillmentDataInput: Schemas.Codec<SetAppointmentFulfillmentDataInput> = Schemas.make(
  $SetAppointmentFulfillmentDataInput
)

/**
 * `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/setappointmentfulfillmentdata
 */
export const setAppointmentFulfillmentData: Op.Operation<
  SetAppointmentFulfillmentDataInput,
  string | undefined
> = Op.make({
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
}, {
  body: (): Shape.Shape => $SetAppointmentFulfillmentDataRequest,
  output: (): Shape.Shape => Shape.optional(Shape.String)
})

/** Input of `getRangeSlotCapacity`. */
export interface GetRangeSlotCapacityInput {
  /** 1 to 100 characters. */
  readonly resourceId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextPageToken?: string | undefined
  readonly body: RangeSlotCapacityQuery
}

const $GetRangeSlotCapacityInput: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  nextPageToken: Shape.optional(Shape.String),
  body: $RangeSlotCapacityQuery
}))
export const GetRangeSlotCapacityInput: Schemas.Codec<GetRangeSlotCapacityInput> = Schemas.make(
  $GetRangeSlotCapacityInput
)

/**
 * `POST /service/v1/serviceResources/{resourceId}/capacity/range`
 *
 * - Rate: 5 requests per second, burst 20
 * - Pages: `.pages(input)` and `.items(input)`
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getrangeslotcapacity
 */
export const getRangeSlotCapacity: Paging.ItemsOperation<
  GetRangeSlotCapacityInput,
  RangeSlotCapacity,
  RangeCapacity
> = Paging.items({
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
}, { body: (): Shape.Shape => $RangeSlotCapacityQuery, output: (): Shape.Shape => $RangeSlotCapacity })

/** Input of `getFixedSlotCapacity`. */
export interface GetFixedSlotCapacityInput {
  /** 1 to 100 characters. */
  readonly resourceId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextPageToken?: string | undefined
  readonly body: FixedSlotCapacityQuery
}

const $GetFixedSlotCapacityInput: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  nextPageToken: Shape.optional(Shape.String),
  body: $FixedSlotCapacityQuery
}))
export const GetFixedSlotCapacityInput: Schemas.Codec<GetFixedSlotCapacityInput> = Schemas.make(
  $GetFixedSlotCapacityInput
)

/**
 * `POST /service/v1/serviceResources/{resourceId}/capacity/fixed`
 *
 * - Rate: 5 requests per second, burst 20
 * - Pages: `.pages(input)` and `.items(input)`
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getfixedslotcapacity
 */
export const getFixedSlotCapacity: Paging.ItemsOperation<
  GetFixedSlotCapacityInput,
  FixedSlotCapacity,
  FixedSlot
> = Paging.items({
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
}, { body: (): Shape.Shape => $FixedSlotCapacityQuery, output: (): Shape.Shape => $FixedSlotCapacity })

/** Input of `updateSchedule`. */
export interface UpdateScheduleInput {
  /** 1 to 100 characters. */
  readonly resourceId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: UpdateScheduleRequest
}

const $UpdateScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $UpdateScheduleRequest
}))
export const UpdateScheduleInput: Schemas.Codec<UpdateScheduleInput> = Schemas.make($UpdateScheduleInput)

/**
 * `PUT /service/v1/serviceResources/{resourceId}/schedules`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updateschedule
 */
export const updateSchedule: Op.Operation<UpdateScheduleInput, UpdateScheduleResponse> = Op.make({
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
}, { body: (): Shape.Shape => $UpdateScheduleRequest, output: (): Shape.Shape => $UpdateScheduleResponse })

/** Input of `createReservation`. */
export interface CreateReservationInput {
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: CreateReservationRequest
}

const $CreateReservationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $CreateReservationRequest
}))
export const CreateReservationInput: Schemas.Codec<CreateReservationInput> = Schemas.make($CreateReservationInput)

/**
 * `POST /service/v1/reservation`
 *
 * - Rate: 5 requests per second, burst 20
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createreservation
 */
export const createReservation: Op.Operation<CreateReservationInput, CreateReservationResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateReservationRequest, output: (): Shape.Shape => $CreateReservationResponse })

/** Input of `updateReservation`. */
export interface UpdateReservationInput {
  /** 1 to 100 characters. */
  readonly reservationId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly body: UpdateReservationRequest
}

const $UpdateReservationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  reservationId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  body: $UpdateReservationRequest
}))
export const UpdateReservationInput: Schemas.Codec<UpdateReservationInput> = Schemas.make($UpdateReservationInput)

/**
 * `PUT /service/v1/reservation/{reservationId}`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/updatereservation
 */
export const updateReservation: Op.Operation<UpdateReservationInput, UpdateReservationResponse> = Op.make({
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
}, { body: (): Shape.Shape => $UpdateReservationRequest, output: (): Shape.Shape => $UpdateReservationResponse })

/** Input of `cancelReservation`. */
export interface CancelReservationInput {
  /** 1 to 100 characters. */
  readonly reservationId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $CancelReservationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  reservationId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1)
}))
export const CancelReservationInput: Schemas.Codec<CancelReservationInput> = Schemas.make($CancelReservationInput)

/**
 * `DELETE /service/v1/reservation/{reservationId}`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelreservation
 */
export const cancelReservation: Op.Operation<CancelReservationInput, void> = Op.make({
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
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** ISO 8601. */
  readonly startTime?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endTime?: DateTimeInput | undefined
}

const $GetAppointmmentSlotsByJobIdInput: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  startTime: Shape.optional(Shape.DateTimeInput),
  endTime: Shape.optional(Shape.DateTimeInput)
}))
export const GetAppointmmentSlotsByJobIdInput: Schemas.Codec<GetAppointmmentSlotsByJobIdInput> = Schemas.make(
  $GetAppointmmentSlotsByJobIdInput
)

/**
 * `GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots`
 *
 * - Rate: 5 requests per second, burst 20
 * - `startTime` needs `endTime`
 * - `endTime` needs `startTime`
 * - From `startTime` to `endTime`: at most 90 days
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getappointmmentslotsbyjobid
 */
export const getAppointmmentSlotsByJobId: Op.Operation<
  GetAppointmmentSlotsByJobIdInput,
  GetAppointmentSlotsResponse
> = Op.make({
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
}, { output: (): Shape.Shape => $GetAppointmentSlotsResponse })

/** Input of `getAppointmentSlots`. */
export interface GetAppointmentSlotsInput {
  /** Amazon's product number (ASIN). */
  readonly asin: string
  /** 1 to 100 characters. */
  readonly storeId: string
  /** Marketplace ids, as in `Marketplace.US.id`. At most 1 item. */
  readonly marketplaceIds: ReadonlyArray<string>
  /** ISO 8601. */
  readonly startTime?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endTime?: DateTimeInput | undefined
}

const $GetAppointmentSlotsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.String,
  storeId: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 1),
  startTime: Shape.optional(Shape.DateTimeInput),
  endTime: Shape.optional(Shape.DateTimeInput)
}))
export const GetAppointmentSlotsInput: Schemas.Codec<GetAppointmentSlotsInput> = Schemas.make($GetAppointmentSlotsInput)

/**
 * `GET /service/v1/appointmentSlots`
 *
 * - Rate: 5 requests per second, burst 20 (from Amazon's SDK)
 * - `startTime` needs `endTime`
 * - `endTime` needs `startTime`
 * - From `startTime` to `endTime`: at most 90 days
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getappointmentslots
 */
export const getAppointmentSlots: Op.Operation<GetAppointmentSlotsInput, GetAppointmentSlotsResponse> = Op.make({
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
  rate: 5,
  burst: 20,
  rateFrom: "sdk",
  repeatable: true
}, { output: (): Shape.Shape => $GetAppointmentSlotsResponse })

/** Input of `createServiceDocumentUploadDestination`. */
export interface CreateServiceDocumentUploadDestinationInput {
  readonly body: ServiceUploadDocument
}

const $CreateServiceDocumentUploadDestinationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $ServiceUploadDocument
}))
export const CreateServiceDocumentUploadDestinationInput: Schemas.Codec<CreateServiceDocumentUploadDestinationInput> = Schemas.make(
  $CreateServiceDocumentUploadDestinationInput
)

/**
 * `POST /service/v1/documents`
 *
 * - Rate: 5 requests per second, burst 20
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createservicedocumentuploaddestination
 */
export const createServiceDocumentUploadDestination: Op.Operation<
  CreateServiceDocumentUploadDestinationInput,
  CreateServiceDocumentUploadDestination
> = Op.make({
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
}, {
  body: (): Shape.Shape => $ServiceUploadDocument,
  output: (): Shape.Shape => $CreateServiceDocumentUploadDestination
})

/** The operations of Services as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/Services") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetServiceJobByServiceJobIdResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ServiceJob),
  errors: Shape.optional($ErrorList)
}))
export const GetServiceJobByServiceJobIdResponse: Schemas.Codec<GetServiceJobByServiceJobIdResponse> = Schemas.make(
  $GetServiceJobByServiceJobIdResponse
)

export interface CancelServiceJobByServiceJobIdResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CancelServiceJobByServiceJobIdResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CancelServiceJobByServiceJobIdResponse: Schemas.Codec<CancelServiceJobByServiceJobIdResponse> = Schemas.make(
  $CancelServiceJobByServiceJobIdResponse
)

export interface CompleteServiceJobByServiceJobIdResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CompleteServiceJobByServiceJobIdResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  errors: Shape.optional($ErrorList)
}))
export const CompleteServiceJobByServiceJobIdResponse: Schemas.Codec<CompleteServiceJobByServiceJobIdResponse> = Schemas.make(
  $CompleteServiceJobByServiceJobIdResponse
)

export interface GetServiceJobsResponse {
  readonly payload?: JobListing | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetServiceJobsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($JobListing),
  errors: Shape.optional($ErrorList)
}))
export const GetServiceJobsResponse: Schemas.Codec<GetServiceJobsResponse> = Schemas.make($GetServiceJobsResponse)

export interface SetAppointmentResponse {
  /** 5 to 100 characters. */
  readonly appointmentId?: AppointmentId | undefined
  readonly warnings?: WarningList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $SetAppointmentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  appointmentId: Shape.optional($AppointmentId),
  warnings: Shape.optional($WarningList),
  errors: Shape.optional($ErrorList)
}))
export const SetAppointmentResponse: Schemas.Codec<SetAppointmentResponse> = Schemas.make($SetAppointmentResponse)

export interface AssignAppointmentResourcesResponse {
  readonly payload?: {
    readonly warnings?: WarningList | undefined
  } | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $AssignAppointmentResourcesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional(Shape.Struct({ warnings: Shape.optional($WarningList) })),
  errors: Shape.optional($ErrorList)
}))
export const AssignAppointmentResourcesResponse: Schemas.Codec<AssignAppointmentResourcesResponse> = Schemas.make(
  $AssignAppointmentResourcesResponse
)

export interface AssignAppointmentResourcesRequest {
  readonly resources: AppointmentResources
}

const $AssignAppointmentResourcesRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  resources: $AppointmentResources
}))
export const AssignAppointmentResourcesRequest: Schemas.Codec<AssignAppointmentResourcesRequest> = Schemas.make(
  $AssignAppointmentResourcesRequest
)

export interface JobListing {
  /** A whole number. */
  readonly totalResultSize?: number | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextPageToken?: string | undefined
  readonly previousPageToken?: string | undefined
  readonly jobs?: ReadonlyArray<ServiceJob> | undefined
}

const $JobListing: Shape.Shape = Shape.define(() => Shape.Struct({
  totalResultSize: Shape.optional(Shape.Number),
  nextPageToken: Shape.optional(Shape.String),
  previousPageToken: Shape.optional(Shape.String),
  jobs: Shape.optional(Shape.Array($ServiceJob))
}))
export const JobListing: Schemas.Codec<JobListing> = Schemas.make($JobListing)

export interface ServiceJob {
  /** ISO 8601. */
  readonly createTime?: string | undefined
  /** From `getServiceJobs`. 1 to 100 characters. */
  readonly serviceJobId?: ServiceJobId | undefined
  readonly serviceJobStatus?: "NOT_SERVICED" | "CANCELLED" | "COMPLETED" | "PENDING_SCHEDULE" | "NOT_FULFILLABLE" | "HOLD" | "PAYMENT_DECLINED" | (string & {}) | undefined
  readonly scopeOfWork?: ScopeOfWork | undefined
  readonly seller?: Seller | undefined
  readonly serviceJobProvider?: ServiceJobProvider | undefined
  readonly preferredAppointmentTimes?: ReadonlyArray<AppointmentTime> | undefined
  readonly appointments?: ReadonlyArray<Appointment> | undefined
  /** An Amazon order id: `123-1234567-1234567`. 5 to 20 characters. */
  readonly serviceOrderId?: OrderId | undefined
  readonly productOrderIds?: ReadonlyArray<string> | undefined
  readonly trackingIds?: ReadonlyArray<string> | undefined
  /** A marketplace id, as in `Marketplace.US.id`. Matches `^[A-Z0-9]*$`. */
  readonly marketplaceId?: string | undefined
  /** 1 to 100 characters. */
  readonly storeId?: string | undefined
  readonly buyer?: Buyer | undefined
  readonly associatedItems?: ReadonlyArray<AssociatedItem> | undefined
  readonly serviceLocation?: ServiceLocation | undefined
  readonly payments?: ReadonlyArray<Payment> | undefined
}

const $ServiceJob: Shape.Shape = Shape.define(() => Shape.Struct({
  createTime: Shape.optional(Shape.String),
  serviceJobId: Shape.optional($ServiceJobId),
  serviceJobStatus: Shape.optional(Shape.String),
  scopeOfWork: Shape.optional($ScopeOfWork),
  seller: Shape.optional($Seller),
  serviceJobProvider: Shape.optional($ServiceJobProvider),
  preferredAppointmentTimes: Shape.optional(Shape.Array($AppointmentTime)),
  appointments: Shape.optional(Shape.Array($Appointment)),
  serviceOrderId: Shape.optional($OrderId),
  productOrderIds: Shape.optional(Shape.Array(Shape.String)),
  trackingIds: Shape.optional(Shape.Array(Shape.String)),
  marketplaceId: Shape.optional(Shape.String),
  storeId: Shape.optional(Shape.String),
  buyer: Shape.optional($Buyer),
  associatedItems: Shape.optional(Shape.Array($AssociatedItem)),
  serviceLocation: Shape.optional($ServiceLocation),
  payments: Shape.optional(Shape.Array($Payment))
}))
export const ServiceJob: Schemas.Codec<ServiceJob> = Schemas.make($ServiceJob)

/** From `getServiceJobs`. 1 to 100 characters. */
export type ServiceJobId = string

const $ServiceJobId: Shape.Shape = Shape.define(() => Shape.String)
export const ServiceJobId: Schemas.Codec<ServiceJobId> = Schemas.make($ServiceJobId)

/** An Amazon order id: `123-1234567-1234567`. 5 to 20 characters. */
export type OrderId = string

const $OrderId: Shape.Shape = Shape.define(() => Shape.String)
export const OrderId: Schemas.Codec<OrderId> = Schemas.make($OrderId)

export interface ScopeOfWork {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  readonly title?: string | undefined
  /** A whole number. */
  readonly quantity?: number | undefined
  readonly requiredSkills?: ReadonlyArray<string> | undefined
}

const $ScopeOfWork: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  title: Shape.optional(Shape.String),
  quantity: Shape.optional(Shape.Number),
  requiredSkills: Shape.optional(Shape.Array(Shape.String))
}))
export const ScopeOfWork: Schemas.Codec<ScopeOfWork> = Schemas.make($ScopeOfWork)

export interface Seller {
  /** Matches `^[A-Z0-9]*$`. */
  readonly sellerId?: string | undefined
}

const $Seller: Shape.Shape = Shape.define(() => Shape.Struct({ sellerId: Shape.optional(Shape.String) }))
export const Seller: Schemas.Codec<Seller> = Schemas.make($Seller)

export interface ServiceJobProvider {
  /** Matches `^[A-Z0-9]*$`. */
  readonly serviceJobProviderId?: string | undefined
}

const $ServiceJobProvider: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceJobProviderId: Shape.optional(Shape.String)
}))
export const ServiceJobProvider: Schemas.Codec<ServiceJobProvider> = Schemas.make($ServiceJobProvider)

export interface Payment {
  /** An amount with its currency. */
  readonly amount?: MoneyAmount | undefined
  readonly instrument?: string | undefined
}

const $Payment: Shape.Shape = Shape.define(() => Shape.Struct({
  amount: Shape.optional($MoneyAmount),
  instrument: Shape.optional(Shape.String)
}))
export const Payment: Schemas.Codec<Payment> = Schemas.make($Payment)

/** An amount with its currency. */
export interface MoneyAmount {
  readonly value: number
  readonly currency: string
}

const $MoneyAmount: Shape.Shape = Shape.define(() => Shape.Struct({ value: Shape.Number, currency: Shape.String }))
export const MoneyAmount: Schemas.Codec<MoneyAmount> = Schemas.make($MoneyAmount)

export interface Buyer {
  /** Matches `^[A-Z0-9]*$`. */
  readonly buyerId?: string | undefined
  /** Personal data. */
  readonly name?: string | undefined
  /** Personal data. */
  readonly phone?: string | undefined
  readonly isPrimeMember?: boolean | undefined
}

const $Buyer: Shape.Shape = Shape.define(() => Shape.Struct({
  buyerId: Shape.optional(Shape.String),
  name: Shape.optional(Shape.String),
  phone: Shape.optional(Shape.String),
  isPrimeMember: Shape.optional(Shape.Boolean)
}))
export const Buyer: Schemas.Codec<Buyer> = Schemas.make($Buyer)

export interface AppointmentTime {
  /** ISO 8601. */
  readonly startTime: string
  /** In minutes. A whole number, at least 1. */
  readonly durationInMinutes: number
}

const $AppointmentTime: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.String,
  durationInMinutes: Shape.Number
}))
export const AppointmentTime: Schemas.Codec<AppointmentTime> = Schemas.make($AppointmentTime)

/** 5 to 100 characters. */
export type AppointmentId = string

const $AppointmentId: Shape.Shape = Shape.define(() => Shape.String)
export const AppointmentId: Schemas.Codec<AppointmentId> = Schemas.make($AppointmentId)

export interface Appointment {
  /** 5 to 100 characters. */
  readonly appointmentId?: AppointmentId | undefined
  readonly appointmentStatus?: "ACTIVE" | "CANCELLED" | "COMPLETED" | (string & {}) | undefined
  readonly appointmentTime?: AppointmentTime | undefined
  /** Not empty. */
  readonly assignedTechnicians?: ReadonlyArray<Technician> | undefined
  /** 5 to 100 characters. */
  readonly rescheduledAppointmentId?: AppointmentId | undefined
  readonly poa?: Poa | undefined
}

const $Appointment: Shape.Shape = Shape.define(() => Shape.Struct({
  appointmentId: Shape.optional($AppointmentId),
  appointmentStatus: Shape.optional(Shape.String),
  appointmentTime: Shape.optional($AppointmentTime),
  assignedTechnicians: Shape.optional(Shape.Array($Technician)),
  rescheduledAppointmentId: Shape.optional($AppointmentId),
  poa: Shape.optional($Poa)
}))
export const Appointment: Schemas.Codec<Appointment> = Schemas.make($Appointment)

export interface Technician {
  /** 1 to 50 characters. */
  readonly technicianId?: string | undefined
  readonly name?: string | undefined
}

const $Technician: Shape.Shape = Shape.define(() => Shape.Struct({
  technicianId: Shape.optional(Shape.String),
  name: Shape.optional(Shape.String)
}))
export const Technician: Schemas.Codec<Technician> = Schemas.make($Technician)

export interface Poa {
  readonly appointmentTime?: AppointmentTime | undefined
  /** Not empty. */
  readonly technicians?: ReadonlyArray<Technician> | undefined
  /** Matches `^[A-Z0-9]*$`. */
  readonly uploadingTechnician?: string | undefined
  /** ISO 8601. */
  readonly uploadTime?: string | undefined
  readonly poaType?: "NO_SIGNATURE_DUMMY_POS" | "CUSTOMER_SIGNATURE" | "DUMMY_RECEIPT" | "POA_RECEIPT" | (string & {}) | undefined
}

const $Poa: Shape.Shape = Shape.define(() => Shape.Struct({
  appointmentTime: Shape.optional($AppointmentTime),
  technicians: Shape.optional(Shape.Array($Technician)),
  uploadingTechnician: Shape.optional(Shape.String),
  uploadTime: Shape.optional(Shape.String),
  poaType: Shape.optional(Shape.String)
}))
export const Poa: Schemas.Codec<Poa> = Schemas.make($Poa)

export interface AssociatedItem {
  /** Amazon's product number (ASIN). */
  readonly asin?: string | undefined
  readonly title?: string | undefined
  /** A whole number. */
  readonly quantity?: number | undefined
  /** An Amazon order id: `123-1234567-1234567`. 5 to 20 characters. */
  readonly orderId?: OrderId | undefined
  readonly itemStatus?: "ACTIVE" | "CANCELLED" | "SHIPPED" | "DELIVERED" | (string & {}) | undefined
  readonly brandName?: string | undefined
  readonly itemDelivery?: ItemDelivery | undefined
  readonly linkedAssets?: ReadonlyArray<LinkedAsset> | undefined
}

const $AssociatedItem: Shape.Shape = Shape.define(() => Shape.Struct({
  asin: Shape.optional(Shape.String),
  title: Shape.optional(Shape.String),
  quantity: Shape.optional(Shape.Number),
  orderId: Shape.optional($OrderId),
  itemStatus: Shape.optional(Shape.String),
  brandName: Shape.optional(Shape.String),
  itemDelivery: Shape.optional($ItemDelivery),
  linkedAssets: Shape.optional(Shape.Array($LinkedAsset))
}))
export const AssociatedItem: Schemas.Codec<AssociatedItem> = Schemas.make($AssociatedItem)

export interface ItemDelivery {
  /** ISO 8601. */
  readonly estimatedDeliveryDate?: string | undefined
  readonly itemDeliveryPromise?: ItemDeliveryPromise | undefined
}

const $ItemDelivery: Shape.Shape = Shape.define(() => Shape.Struct({
  estimatedDeliveryDate: Shape.optional(Shape.String),
  itemDeliveryPromise: Shape.optional($ItemDeliveryPromise)
}))
export const ItemDelivery: Schemas.Codec<ItemDelivery> = Schemas.make($ItemDelivery)

export interface ItemDeliveryPromise {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
}

const $ItemDeliveryPromise: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.optional(Shape.String),
  endTime: Shape.optional(Shape.String)
}))
export const ItemDeliveryPromise: Schemas.Codec<ItemDeliveryPromise> = Schemas.make($ItemDeliveryPromise)

export interface LinkedAsset {
  readonly assetType?: "VEHICLE" | (string & {}) | undefined
  readonly assetName?: string | undefined
  readonly additionalAttributes?: {
    readonly [name: string]: string
  } | undefined
}

const $LinkedAsset: Shape.Shape = Shape.define(() => Shape.Struct({
  assetType: Shape.optional(Shape.String),
  assetName: Shape.optional(Shape.String),
  additionalAttributes: Shape.optional(Shape.Record(Shape.String))
}))
export const LinkedAsset: Schemas.Codec<LinkedAsset> = Schemas.make($LinkedAsset)

export interface ServiceLocation {
  readonly serviceLocationType?: "IN_HOME" | "IN_STORE" | "ONLINE" | (string & {}) | undefined
  readonly address?: Address | undefined
}

const $ServiceLocation: Shape.Shape = Shape.define(() => Shape.Struct({
  serviceLocationType: Shape.optional(Shape.String),
  address: Shape.optional($Address)
}))
export const ServiceLocation: Schemas.Codec<ServiceLocation> = Schemas.make($ServiceLocation)

export interface Address {
  /** Personal data. */
  readonly name: string
  /** Personal data. */
  readonly addressLine1: string
  /** Personal data. */
  readonly addressLine2?: string | undefined
  /** Personal data. */
  readonly addressLine3?: string | undefined
  readonly city?: string | undefined
  readonly county?: string | undefined
  readonly district?: string | undefined
  readonly stateOrRegion?: string | undefined
  readonly postalCode?: string | undefined
  /** A country, ISO 3166-1: `US`. */
  readonly countryCode?: string | undefined
  /** Personal data. */
  readonly phone?: string | undefined
}

const $Address: Shape.Shape = Shape.define(() => Shape.Struct({
  name: Shape.String,
  addressLine1: Shape.String,
  addressLine2: Shape.optional(Shape.String),
  addressLine3: Shape.optional(Shape.String),
  city: Shape.optional(Shape.String),
  county: Shape.optional(Shape.String),
  district: Shape.optional(Shape.String),
  stateOrRegion: Shape.optional(Shape.String),
  postalCode: Shape.optional(Shape.String),
  countryCode: Shape.optional(Shape.String),
  phone: Shape.optional(Shape.String)
}))
export const Address: Schemas.Codec<Address> = Schemas.make($Address)

export interface AddAppointmentRequest {
  readonly appointmentTime: AppointmentTimeInput
}

const $AddAppointmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({ appointmentTime: $AppointmentTimeInput }))
export const AddAppointmentRequest: Schemas.Codec<AddAppointmentRequest> = Schemas.make($AddAppointmentRequest)

export interface RescheduleAppointmentRequest {
  readonly appointmentTime: AppointmentTimeInput
  readonly rescheduleReasonCode: RescheduleReasonCode
}

const $RescheduleAppointmentRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  appointmentTime: $AppointmentTimeInput,
  rescheduleReasonCode: $RescheduleReasonCode
}))
export const RescheduleAppointmentRequest: Schemas.Codec<RescheduleAppointmentRequest> = Schemas.make(
  $RescheduleAppointmentRequest
)

export interface AppointmentTimeInput {
  /** ISO 8601. */
  readonly startTime: DateTimeInput
  /** In minutes. A whole number. */
  readonly durationInMinutes?: number | undefined
}

const $AppointmentTimeInput: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.DateTimeInput,
  durationInMinutes: Shape.optional(Shape.Number)
}))
export const AppointmentTimeInput: Schemas.Codec<AppointmentTimeInput> = Schemas.make($AppointmentTimeInput)

export type RescheduleReasonCode = string

const $RescheduleReasonCode: Shape.Shape = Shape.define(() => Shape.String)
export const RescheduleReasonCode: Schemas.Codec<RescheduleReasonCode> = Schemas.make($RescheduleReasonCode)

export type ErrorList = ReadonlyArray<Error>

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Array($Error))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
  readonly errorLevel?: "ERROR" | "WARNING" | (string & {}) | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String),
  errorLevel: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export type WarningList = ReadonlyArray<Warning>

const $WarningList: Shape.Shape = Shape.define(() => Shape.Array($Warning))
export const WarningList: Schemas.Codec<WarningList> = Schemas.make($WarningList)

export interface Warning {
  /** For programs. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  readonly details?: string | undefined
}

const $Warning: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Warning: Schemas.Codec<Warning> = Schemas.make($Warning)

export interface RangeSlotCapacityErrors {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $RangeSlotCapacityErrors: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const RangeSlotCapacityErrors: Schemas.Codec<RangeSlotCapacityErrors> = Schemas.make($RangeSlotCapacityErrors)

export interface RangeSlotCapacity {
  readonly resourceId?: string | undefined
  readonly capacities?: ReadonlyArray<RangeCapacity> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextPageToken?: string | undefined
}

const $RangeSlotCapacity: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.optional(Shape.String),
  capacities: Shape.optional(Shape.Array($RangeCapacity)),
  nextPageToken: Shape.optional(Shape.String)
}))
export const RangeSlotCapacity: Schemas.Codec<RangeSlotCapacity> = Schemas.make($RangeSlotCapacity)

export interface RangeCapacity {
  /** `SCHEDULED_CAPACITY`, `AVAILABLE_CAPACITY`, `ENCUMBERED_CAPACITY` or `RESERVED_CAPACITY`. */
  readonly capacityType?: CapacityType | undefined
  readonly slots?: ReadonlyArray<RangeSlot> | undefined
}

const $RangeCapacity: Shape.Shape = Shape.define(() => Shape.Struct({
  capacityType: Shape.optional($CapacityType),
  slots: Shape.optional(Shape.Array($RangeSlot))
}))
export const RangeCapacity: Schemas.Codec<RangeCapacity> = Schemas.make($RangeCapacity)

export interface RangeSlot {
  /** ISO 8601. */
  readonly startDateTime?: string | undefined
  /** ISO 8601. */
  readonly endDateTime?: string | undefined
  /** A whole number. */
  readonly capacity?: number | undefined
}

const $RangeSlot: Shape.Shape = Shape.define(() => Shape.Struct({
  startDateTime: Shape.optional(Shape.String),
  endDateTime: Shape.optional(Shape.String),
  capacity: Shape.optional(Shape.Number)
}))
export const RangeSlot: Schemas.Codec<RangeSlot> = Schemas.make($RangeSlot)

export interface FixedSlotCapacityErrors {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $FixedSlotCapacityErrors: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const FixedSlotCapacityErrors: Schemas.Codec<FixedSlotCapacityErrors> = Schemas.make($FixedSlotCapacityErrors)

export interface FixedSlotCapacity {
  readonly resourceId?: string | undefined
  /** In minutes. 5 to 360, a multiple of 5. */
  readonly slotDuration?: number | undefined
  readonly capacities?: ReadonlyArray<FixedSlot> | undefined
  /** The page token of the next page; absent on the last. */
  readonly nextPageToken?: string | undefined
}

const $FixedSlotCapacity: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.optional(Shape.String),
  slotDuration: Shape.optional(Shape.Number),
  capacities: Shape.optional(Shape.Array($FixedSlot)),
  nextPageToken: Shape.optional(Shape.String)
}))
export const FixedSlotCapacity: Schemas.Codec<FixedSlotCapacity> = Schemas.make($FixedSlotCapacity)

export interface FixedSlot {
  /** ISO 8601. */
  readonly startDateTime?: string | undefined
  /** A whole number. */
  readonly scheduledCapacity?: number | undefined
  /** A whole number. */
  readonly availableCapacity?: number | undefined
  /** A whole number. */
  readonly encumberedCapacity?: number | undefined
  /** A whole number. */
  readonly reservedCapacity?: number | undefined
}

const $FixedSlot: Shape.Shape = Shape.define(() => Shape.Struct({
  startDateTime: Shape.optional(Shape.String),
  scheduledCapacity: Shape.optional(Shape.Number),
  availableCapacity: Shape.optional(Shape.Number),
  encumberedCapacity: Shape.optional(Shape.Number),
  reservedCapacity: Shape.optional(Shape.Number)
}))
export const FixedSlot: Schemas.Codec<FixedSlot> = Schemas.make($FixedSlot)

export interface UpdateScheduleResponse {
  readonly payload?: ReadonlyArray<UpdateScheduleRecord> | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateScheduleResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional(Shape.Array($UpdateScheduleRecord)),
  errors: Shape.optional($ErrorList)
}))
export const UpdateScheduleResponse: Schemas.Codec<UpdateScheduleResponse> = Schemas.make($UpdateScheduleResponse)

export interface SetAppointmentFulfillmentDataRequest {
  readonly estimatedArrivalTime?: DateTimeRange | undefined
  readonly fulfillmentTime?: FulfillmentTime | undefined
  readonly appointmentResources?: AppointmentResources | undefined
  readonly fulfillmentDocuments?: FulfillmentDocuments | undefined
}

const $SetAppointmentFulfillmentDataRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  estimatedArrivalTime: Shape.optional($DateTimeRange),
  fulfillmentTime: Shape.optional($FulfillmentTime),
  appointmentResources: Shape.optional($AppointmentResources),
  fulfillmentDocuments: Shape.optional($FulfillmentDocuments)
}))
export const SetAppointmentFulfillmentDataRequest: Schemas.Codec<SetAppointmentFulfillmentDataRequest> = Schemas.make(
  $SetAppointmentFulfillmentDataRequest
)

export interface FulfillmentTime {
  /** ISO 8601. */
  readonly startTime?: DateTimeInput | undefined
  /** ISO 8601. */
  readonly endTime?: DateTimeInput | undefined
}

const $FulfillmentTime: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.optional(Shape.DateTimeInput),
  endTime: Shape.optional(Shape.DateTimeInput)
}))
export const FulfillmentTime: Schemas.Codec<FulfillmentTime> = Schemas.make($FulfillmentTime)

export interface DateTimeRange {
  /** ISO 8601. */
  readonly startTime: DateTimeInput
  /** ISO 8601. */
  readonly endTime: DateTimeInput
}

const $DateTimeRange: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.DateTimeInput,
  endTime: Shape.DateTimeInput
}))
export const DateTimeRange: Schemas.Codec<DateTimeRange> = Schemas.make($DateTimeRange)

export type FulfillmentDocuments = ReadonlyArray<FulfillmentDocument>

const $FulfillmentDocuments: Shape.Shape = Shape.define(() => Shape.Array($FulfillmentDocument))
export const FulfillmentDocuments: Schemas.Codec<FulfillmentDocuments> = Schemas.make($FulfillmentDocuments)

export interface FulfillmentDocument {
  /** From `createUploadDestinationForResource`. */
  readonly uploadDestinationId?: string | undefined
  readonly contentSha256?: string | undefined
}

const $FulfillmentDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  uploadDestinationId: Shape.optional(Shape.String),
  contentSha256: Shape.optional(Shape.String)
}))
export const FulfillmentDocument: Schemas.Codec<FulfillmentDocument> = Schemas.make($FulfillmentDocument)

export type AppointmentResources = ReadonlyArray<AppointmentResource>

const $AppointmentResources: Shape.Shape = Shape.define(() => Shape.Array($AppointmentResource))
export const AppointmentResources: Schemas.Codec<AppointmentResources> = Schemas.make($AppointmentResources)

export interface AppointmentResource {
  readonly resourceId?: string | undefined
}

const $AppointmentResource: Shape.Shape = Shape.define(() => Shape.Struct({ resourceId: Shape.optional(Shape.String) }))
export const AppointmentResource: Schemas.Codec<AppointmentResource> = Schemas.make($AppointmentResource)

export interface CreateReservationResponse {
  readonly payload?: CreateReservationRecord | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateReservationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($CreateReservationRecord),
  errors: Shape.optional($ErrorList)
}))
export const CreateReservationResponse: Schemas.Codec<CreateReservationResponse> = Schemas.make(
  $CreateReservationResponse
)

export interface UpdateReservationResponse {
  readonly payload?: UpdateReservationRecord | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateReservationResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($UpdateReservationRecord),
  errors: Shape.optional($ErrorList)
}))
export const UpdateReservationResponse: Schemas.Codec<UpdateReservationResponse> = Schemas.make(
  $UpdateReservationResponse
)

export interface CancelReservationResponse {
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CancelReservationResponse: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.optional($ErrorList) }))
export const CancelReservationResponse: Schemas.Codec<CancelReservationResponse> = Schemas.make(
  $CancelReservationResponse
)

export type DayOfWeek = "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY" | (string & {})

const $DayOfWeek: Shape.Shape = Shape.define(() => Shape.String)
export const DayOfWeek: Schemas.Codec<DayOfWeek> = Schemas.make($DayOfWeek)

export interface Recurrence {
  /** ISO 8601. */
  readonly endTime: string
  /** Each `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY` or `SUNDAY`. */
  readonly daysOfWeek?: ReadonlyArray<DayOfWeek> | undefined
  /** Each 1 to 31. */
  readonly daysOfMonth?: ReadonlyArray<number> | undefined
}

const $Recurrence: Shape.Shape = Shape.define(() => Shape.Struct({
  endTime: Shape.String,
  daysOfWeek: Shape.optional(Shape.Array($DayOfWeek)),
  daysOfMonth: Shape.optional(Shape.Array(Shape.Number))
}))
export const Recurrence: Schemas.Codec<Recurrence> = Schemas.make($Recurrence)

export interface AvailabilityRecord {
  /** ISO 8601. */
  readonly startTime: string
  /** ISO 8601. */
  readonly endTime: string
  readonly recurrence?: Recurrence | undefined
  /** A whole number, at least 1. */
  readonly capacity?: number | undefined
}

const $AvailabilityRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.String,
  endTime: Shape.String,
  recurrence: Shape.optional($Recurrence),
  capacity: Shape.optional(Shape.Number)
}))
export const AvailabilityRecord: Schemas.Codec<AvailabilityRecord> = Schemas.make($AvailabilityRecord)

export type AvailabilityRecords = ReadonlyArray<AvailabilityRecordInput>

const $AvailabilityRecords: Shape.Shape = Shape.define(() => Shape.Array($AvailabilityRecordInput))
export const AvailabilityRecords: Schemas.Codec<AvailabilityRecords> = Schemas.make($AvailabilityRecords)

export interface Reservation {
  readonly reservationId?: string | undefined
  readonly type: "APPOINTMENT" | "TRAVEL" | "VACATION" | "BREAK" | "TRAINING" | (string & {})
  readonly availability: AvailabilityRecord
}

const $Reservation: Shape.Shape = Shape.define(() => Shape.Struct({
  reservationId: Shape.optional(Shape.String),
  type: Shape.String,
  availability: $AvailabilityRecord
}))
export const Reservation: Schemas.Codec<Reservation> = Schemas.make($Reservation)

export interface UpdateScheduleRecord {
  readonly availability?: AvailabilityRecord | undefined
  readonly warnings?: WarningList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateScheduleRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  availability: Shape.optional($AvailabilityRecord),
  warnings: Shape.optional($WarningList),
  errors: Shape.optional($ErrorList)
}))
export const UpdateScheduleRecord: Schemas.Codec<UpdateScheduleRecord> = Schemas.make($UpdateScheduleRecord)

export interface CreateReservationRecord {
  readonly reservation?: Reservation | undefined
  readonly warnings?: WarningList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateReservationRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  reservation: Shape.optional($Reservation),
  warnings: Shape.optional($WarningList),
  errors: Shape.optional($ErrorList)
}))
export const CreateReservationRecord: Schemas.Codec<CreateReservationRecord> = Schemas.make($CreateReservationRecord)

export interface UpdateReservationRecord {
  readonly reservation?: Reservation | undefined
  readonly warnings?: WarningList | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $UpdateReservationRecord: Shape.Shape = Shape.define(() => Shape.Struct({
  reservation: Shape.optional($Reservation),
  warnings: Shape.optional($WarningList),
  errors: Shape.optional($ErrorList)
}))
export const UpdateReservationRecord: Schemas.Codec<UpdateReservationRecord> = Schemas.make($UpdateReservationRecord)

export interface RangeSlotCapacityQuery {
  /**
   * Each `SCHEDULED_CAPACITY`, `AVAILABLE_CAPACITY`, `ENCUMBERED_CAPACITY` or `RESERVED_CAPACITY`;
   * `SCHEDULED_CAPACITY` if not given.
   */
  readonly capacityTypes?: ReadonlyArray<CapacityType> | undefined
  /** ISO 8601. */
  readonly startDateTime: DateTimeInput
  /** ISO 8601. */
  readonly endDateTime: DateTimeInput
}

const $RangeSlotCapacityQuery: Shape.Shape = Shape.define(() => Shape.Struct({
  capacityTypes: Shape.optional(Shape.Array($CapacityType)),
  startDateTime: Shape.DateTimeInput,
  endDateTime: Shape.DateTimeInput
}))
export const RangeSlotCapacityQuery: Schemas.Codec<RangeSlotCapacityQuery> = Schemas.make($RangeSlotCapacityQuery)

export interface FixedSlotCapacityQuery {
  /**
   * Each `SCHEDULED_CAPACITY`, `AVAILABLE_CAPACITY`, `ENCUMBERED_CAPACITY` or `RESERVED_CAPACITY`;
   * `SCHEDULED_CAPACITY` if not given.
   */
  readonly capacityTypes?: ReadonlyArray<CapacityType> | undefined
  /** In minutes. 5 to 360, a multiple of 5. */
  readonly slotDuration?: number | undefined
  /** ISO 8601. */
  readonly startDateTime: DateTimeInput
  /** ISO 8601. */
  readonly endDateTime: DateTimeInput
}

const $FixedSlotCapacityQuery: Shape.Shape = Shape.define(() => Shape.Struct({
  capacityTypes: Shape.optional(Shape.Array($CapacityType)),
  slotDuration: Shape.optional(Shape.Number),
  startDateTime: Shape.DateTimeInput,
  endDateTime: Shape.DateTimeInput
}))
export const FixedSlotCapacityQuery: Schemas.Codec<FixedSlotCapacityQuery> = Schemas.make($FixedSlotCapacityQuery)

export interface UpdateScheduleRequest {
  readonly schedules: AvailabilityRecords
}

const $UpdateScheduleRequest: Shape.Shape = Shape.define(() => Shape.Struct({ schedules: $AvailabilityRecords }))
export const UpdateScheduleRequest: Schemas.Codec<UpdateScheduleRequest> = Schemas.make($UpdateScheduleRequest)

export type CapacityType = "SCHEDULED_CAPACITY" | "AVAILABLE_CAPACITY" | "ENCUMBERED_CAPACITY" | "RESERVED_CAPACITY" | (string & {})

const $CapacityType: Shape.Shape = Shape.define(() => Shape.String)
export const CapacityType: Schemas.Codec<CapacityType> = Schemas.make($CapacityType)

export interface CreateReservationRequest {
  readonly resourceId: string
  readonly reservation: ReservationInput
}

const $CreateReservationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.String,
  reservation: $ReservationInput
}))
export const CreateReservationRequest: Schemas.Codec<CreateReservationRequest> = Schemas.make($CreateReservationRequest)

export interface UpdateReservationRequest {
  readonly resourceId: string
  readonly reservation: ReservationInput
}

const $UpdateReservationRequest: Shape.Shape = Shape.define(() => Shape.Struct({
  resourceId: Shape.String,
  reservation: $ReservationInput
}))
export const UpdateReservationRequest: Schemas.Codec<UpdateReservationRequest> = Schemas.make($UpdateReservationRequest)

export interface GetAppointmentSlotsResponse {
  readonly payload?: AppointmentSlotReport | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $GetAppointmentSlotsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($AppointmentSlotReport),
  errors: Shape.optional($ErrorList)
}))
export const GetAppointmentSlotsResponse: Schemas.Codec<GetAppointmentSlotsResponse> = Schemas.make(
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

const $AppointmentSlotReport: Shape.Shape = Shape.define(() => Shape.Struct({
  schedulingType: Shape.optional(Shape.String),
  startTime: Shape.optional(Shape.String),
  endTime: Shape.optional(Shape.String),
  appointmentSlots: Shape.optional(Shape.Array($AppointmentSlot))
}))
export const AppointmentSlotReport: Schemas.Codec<AppointmentSlotReport> = Schemas.make($AppointmentSlotReport)

export interface AppointmentSlot {
  /** ISO 8601. */
  readonly startTime?: string | undefined
  /** ISO 8601. */
  readonly endTime?: string | undefined
  /** A whole number, at least 0. */
  readonly capacity?: number | undefined
}

const $AppointmentSlot: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.optional(Shape.String),
  endTime: Shape.optional(Shape.String),
  capacity: Shape.optional(Shape.Number)
}))
export const AppointmentSlot: Schemas.Codec<AppointmentSlot> = Schemas.make($AppointmentSlot)

export interface ServiceUploadDocument {
  readonly contentType: "TIFF" | "JPG" | "PNG" | "JPEG" | "GIF" | "PDF" | (string & {})
  /** 1 to 5,242,880. */
  readonly contentLength: number
  /** Matches `^[A-Za-z0-9\\+/]{22}={2}$`. */
  readonly contentMD5?: string | undefined
}

const $ServiceUploadDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  contentType: Shape.String,
  contentLength: Shape.Number,
  contentMD5: Shape.optional(Shape.String)
}))
export const ServiceUploadDocument: Schemas.Codec<ServiceUploadDocument> = Schemas.make($ServiceUploadDocument)

export interface CreateServiceDocumentUploadDestination {
  readonly payload?: ServiceDocumentUploadDestination | undefined
  /** What failed; absent or empty if nothing did. */
  readonly errors?: ErrorList | undefined
}

const $CreateServiceDocumentUploadDestination: Shape.Shape = Shape.define(() => Shape.Struct({
  payload: Shape.optional($ServiceDocumentUploadDestination),
  errors: Shape.optional($ErrorList)
}))
export const CreateServiceDocumentUploadDestination: Schemas.Codec<CreateServiceDocumentUploadDestination> = Schemas.make(
  $CreateServiceDocumentUploadDestination
)

export interface ServiceDocumentUploadDestination {
  /** From `createUploadDestinationForResource`. */
  readonly uploadDestinationId: string
  readonly url: string
  readonly encryptionDetails: EncryptionDetails
  readonly headers?: {
    readonly [name: string]: unknown
  } | undefined
}

const $ServiceDocumentUploadDestination: Shape.Shape = Shape.define(() => Shape.Struct({
  uploadDestinationId: Shape.String,
  url: Shape.String,
  encryptionDetails: $EncryptionDetails,
  headers: Shape.optional(Shape.Record(Shape.Unknown))
}))
export const ServiceDocumentUploadDestination: Schemas.Codec<ServiceDocumentUploadDestination> = Schemas.make(
  $ServiceDocumentUploadDestination
)

export interface EncryptionDetails {
  readonly standard: "AES" | (string & {})
  readonly initializationVector: string
  readonly key: string
}

const $EncryptionDetails: Shape.Shape = Shape.define(() => Shape.Struct({
  standard: Shape.String,
  initializationVector: Shape.String,
  key: Shape.String
}))
export const EncryptionDetails: Schemas.Codec<EncryptionDetails> = Schemas.make($EncryptionDetails)

/** `Recurrence` in requests. */
export interface RecurrenceInput {
  /** ISO 8601. */
  readonly endTime: DateTimeInput
  /** Each `MONDAY`, `TUESDAY`, `WEDNESDAY`, `THURSDAY`, `FRIDAY`, `SATURDAY` or `SUNDAY`. */
  readonly daysOfWeek?: ReadonlyArray<DayOfWeek> | undefined
  /** Each 1 to 31. */
  readonly daysOfMonth?: ReadonlyArray<number> | undefined
}

const $RecurrenceInput: Shape.Shape = Shape.define(() => Shape.Struct({
  endTime: Shape.DateTimeInput,
  daysOfWeek: Shape.optional(Shape.Array($DayOfWeek)),
  daysOfMonth: Shape.optional(Shape.Array(Shape.Number))
}))
export const RecurrenceInput: Schemas.Codec<RecurrenceInput> = Schemas.make($RecurrenceInput)

/** `AvailabilityRecord` in requests. */
export interface AvailabilityRecordInput {
  /** ISO 8601. */
  readonly startTime: DateTimeInput
  /** ISO 8601. */
  readonly endTime: DateTimeInput
  readonly recurrence?: RecurrenceInput | undefined
  /** A whole number, at least 1. */
  readonly capacity?: number | undefined
}

const $AvailabilityRecordInput: Shape.Shape = Shape.define(() => Shape.Struct({
  startTime: Shape.DateTimeInput,
  endTime: Shape.DateTimeInput,
  recurrence: Shape.optional($RecurrenceInput),
  capacity: Shape.optional(Shape.Number)
}))
export const AvailabilityRecordInput: Schemas.Codec<AvailabilityRecordInput> = Schemas.make($AvailabilityRecordInput)

/** `Reservation` in requests. */
export interface ReservationInput {
  readonly reservationId?: string | undefined
  readonly type: "APPOINTMENT" | "TRAVEL" | "VACATION" | "BREAK" | "TRAINING" | (string & {})
  readonly availability: AvailabilityRecordInput
}

const $ReservationInput: Shape.Shape = Shape.define(() => Shape.Struct({
  reservationId: Shape.optional(Shape.String),
  type: Shape.String,
  availability: $AvailabilityRecordInput
}))
export const ReservationInput: Schemas.Codec<ReservationInput> = Schemas.make($ReservationInput)
