// AUTO-GENERATED from reports_2021-06-30.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Reports 2021-06-30. */
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

/** Input of `getReports`. */
export interface GetReportsInput {
  readonly reportTypes?: ReadonlyArray<string> | undefined
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})> | undefined
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly pageSize?: number | undefined
  readonly createdSince?: DateTimeInput | undefined
  readonly createdUntil?: DateTimeInput | undefined
  readonly nextToken?: string | undefined
}

const $GetReportsInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportTypes: C.optional(C.Array(C.String)),
  processingStatuses: C.optional(C.Array(C.String)),
  marketplaceIds: C.optional(C.Array(C.String)),
  pageSize: C.optional(C.Number),
  createdSince: C.optional(C.DateTimeInput),
  createdUntil: C.optional(C.DateTimeInput),
  nextToken: C.optional(C.String)
}))
export const GetReportsInput: S.Codec<GetReportsInput> = /*#__PURE__*/ S.schema($GetReportsInput)

/**
 * `GET /reports/2021-06-30/reports`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - `nextToken` excludes `reportTypes`, `processingStatuses`, `marketplaceIds`, `pageSize`, `createdSince`, `createdUntil`
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getReports: Paging.ItemsOperation<
  void | GetReportsInput,
  GetReportsResponse,
  Report
> = /*#__PURE__*/ Paging.items({
  section: "Reports_2021_06_30",
  id: "getReports",
  name: "reports_2021-06-30.getReports",
  method: "GET",
  path: "/reports/2021-06-30/reports",
  parameters: {
    reportTypes: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 10 },
    processingStatuses: { in: "query", type: "string", list: "csv", minItems: 1 },
    marketplaceIds: { in: "query", type: "string", list: "csv", minItems: 1, maxItems: 10 },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdSince: { in: "query", type: "date-time" },
    createdUntil: { in: "query", type: "date-time" },
    nextToken: { in: "query", type: "string" }
  },
  rules: [
    [
      "excludes",
      "nextToken",
      "reportTypes",
      "processingStatuses",
      "marketplaceIds",
      "pageSize",
      "createdSince",
      "createdUntil"
    ]
  ],
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["reports"], carry: "alone" }
}, { output: (): C.Shape => $GetReportsResponse })

/** Input of `createReport`. */
export interface CreateReportInput {
  readonly body: CreateReportSpecification
}

const $CreateReportInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateReportSpecification }))
export const CreateReportInput: S.Codec<CreateReportInput> = /*#__PURE__*/ S.schema($CreateReportInput)

/**
 * `POST /reports/2021-06-30/reports`
 *
 * - Rate: 0.0167 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 */
export const createReport: Op.Operation<CreateReportInput, CreateReportResponse> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "createReport",
  name: "reports_2021-06-30.createReport",
  method: "POST",
  path: "/reports/2021-06-30/reports",
  body: "required",
  rate: 0.0167,
  burst: 15,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateReportSpecification, output: (): C.Shape => $CreateReportResponse })

/** Input of `getReport`. */
export interface GetReportInput {
  readonly reportId: string
}

const $GetReportInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportId: C.String }))
export const GetReportInput: S.Codec<GetReportInput> = /*#__PURE__*/ S.schema($GetReportInput)

/**
 * `GET /reports/2021-06-30/reports/{reportId}`
 *
 * - Rate: 2 requests per second, burst 15
 */
export const getReport: Op.Operation<GetReportInput, Report> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "getReport",
  name: "reports_2021-06-30.getReport",
  method: "GET",
  path: "/reports/2021-06-30/reports/{reportId}",
  parameters: {
    reportId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $Report })

/** Input of `cancelReport`. */
export interface CancelReportInput {
  readonly reportId: string
}

const $CancelReportInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportId: C.String }))
export const CancelReportInput: S.Codec<CancelReportInput> = /*#__PURE__*/ S.schema($CancelReportInput)

/**
 * `DELETE /reports/2021-06-30/reports/{reportId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const cancelReport: Op.Operation<CancelReportInput, void> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "cancelReport",
  name: "reports_2021-06-30.cancelReport",
  method: "DELETE",
  path: "/reports/2021-06-30/reports/{reportId}",
  parameters: {
    reportId: { in: "path", type: "string", required: true }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, {})

/** Input of `getReportSchedules`. */
export interface GetReportSchedulesInput {
  readonly reportTypes: ReadonlyArray<string>
}

const $GetReportSchedulesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportTypes: C.Array(C.String) }))
export const GetReportSchedulesInput: S.Codec<GetReportSchedulesInput> = /*#__PURE__*/ S.schema(
  $GetReportSchedulesInput
)

/**
 * `GET /reports/2021-06-30/schedules`
 *
 * - Rate: 0.0222 requests per second, burst 10
 */
export const getReportSchedules: Op.Operation<GetReportSchedulesInput, ReportScheduleList> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "getReportSchedules",
  name: "reports_2021-06-30.getReportSchedules",
  method: "GET",
  path: "/reports/2021-06-30/schedules",
  parameters: {
    reportTypes: { in: "query", type: "string", required: true, list: "csv", minItems: 1, maxItems: 10 }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $ReportScheduleList })

/** Input of `createReportSchedule`. */
export interface CreateReportScheduleInput {
  readonly body: CreateReportScheduleSpecification
}

const $CreateReportScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  body: $CreateReportScheduleSpecification
}))
export const CreateReportScheduleInput: S.Codec<CreateReportScheduleInput> = /*#__PURE__*/ S.schema(
  $CreateReportScheduleInput
)

/**
 * `POST /reports/2021-06-30/schedules`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 */
export const createReportSchedule: Op.Operation<
  CreateReportScheduleInput,
  CreateReportScheduleResponse
> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "createReportSchedule",
  name: "reports_2021-06-30.createReportSchedule",
  method: "POST",
  path: "/reports/2021-06-30/schedules",
  body: "required",
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateReportScheduleSpecification, output: (): C.Shape => $CreateReportScheduleResponse })

/** Input of `getReportSchedule`. */
export interface GetReportScheduleInput {
  readonly reportScheduleId: string
}

const $GetReportScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportScheduleId: C.String }))
export const GetReportScheduleInput: S.Codec<GetReportScheduleInput> = /*#__PURE__*/ S.schema($GetReportScheduleInput)

/**
 * `GET /reports/2021-06-30/schedules/{reportScheduleId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 */
export const getReportSchedule: Op.Operation<GetReportScheduleInput, ReportSchedule> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "getReportSchedule",
  name: "reports_2021-06-30.getReportSchedule",
  method: "GET",
  path: "/reports/2021-06-30/schedules/{reportScheduleId}",
  parameters: {
    reportScheduleId: { in: "path", type: "string", required: true }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $ReportSchedule })

/** Input of `cancelReportSchedule`. */
export interface CancelReportScheduleInput {
  readonly reportScheduleId: string
}

const $CancelReportScheduleInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportScheduleId: C.String }))
export const CancelReportScheduleInput: S.Codec<CancelReportScheduleInput> = /*#__PURE__*/ S.schema(
  $CancelReportScheduleInput
)

/**
 * `DELETE /reports/2021-06-30/schedules/{reportScheduleId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const cancelReportSchedule: Op.Operation<CancelReportScheduleInput, void> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "cancelReportSchedule",
  name: "reports_2021-06-30.cancelReportSchedule",
  method: "DELETE",
  path: "/reports/2021-06-30/schedules/{reportScheduleId}",
  parameters: {
    reportScheduleId: { in: "path", type: "string", required: true }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, {})

/** Input of `getReportDocument`. */
export interface GetReportDocumentInput {
  readonly reportDocumentId: string
  readonly enableContentEncodingUrlHeader?: boolean | undefined
}

const $GetReportDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportDocumentId: C.String,
  enableContentEncodingUrlHeader: C.optional(C.Boolean)
}))
export const GetReportDocumentInput: S.Codec<GetReportDocumentInput> = /*#__PURE__*/ S.schema($GetReportDocumentInput)

/**
 * `GET /reports/2021-06-30/documents/{reportDocumentId}`
 *
 * - Rate: 0.0167 requests per second, burst 15
 * - Restricted: documents of restricted report types need `{ restricted: true }`
 */
export const getReportDocument: Op.Operation<GetReportDocumentInput, ReportDocument> = /*#__PURE__*/ Op.make({
  section: "Reports_2021_06_30",
  id: "getReportDocument",
  name: "reports_2021-06-30.getReportDocument",
  method: "GET",
  path: "/reports/2021-06-30/documents/{reportDocumentId}",
  parameters: {
    reportDocumentId: { in: "path", type: "string", required: true },
    enableContentEncodingUrlHeader: { in: "query", type: "boolean" }
  },
  rate: 0.0167,
  burst: 15,
  rateFrom: "model",
  restricted: { when: "document", path: "specific" },
  repeatable: true
}, { output: (): C.Shape => $ReportDocument })

/** The operations of Reports as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getReports: (
    input: void | GetReportsInput,
    options?: CallOptions
  ) => Effect.Effect<GetReportsResponse, SpApiError>
  readonly getReportsPages: (
    input: void | GetReportsInput,
    options?: CallOptions
  ) => Stream.Stream<GetReportsResponse, SpApiError>
  readonly getReportsItems: (input: void | GetReportsInput, options?: CallOptions) => Stream.Stream<Report, SpApiError>
  readonly createReport: (
    input: CreateReportInput,
    options?: CallOptions
  ) => Effect.Effect<CreateReportResponse, SpApiError>
  readonly getReport: (input: GetReportInput, options?: CallOptions) => Effect.Effect<Report, SpApiError>
  readonly cancelReport: (input: CancelReportInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly getReportSchedules: (
    input: GetReportSchedulesInput,
    options?: CallOptions
  ) => Effect.Effect<ReportScheduleList, SpApiError>
  readonly createReportSchedule: (
    input: CreateReportScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<CreateReportScheduleResponse, SpApiError>
  readonly getReportSchedule: (
    input: GetReportScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<ReportSchedule, SpApiError>
  readonly cancelReportSchedule: (
    input: CancelReportScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<void, SpApiError>
  readonly getReportDocument: (
    input: GetReportDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<ReportDocument, SpApiError>
}>()("effect-sp-api/apis/Reports_2021_06_30")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getReports,
  createReport,
  getReport,
  cancelReport,
  getReportSchedules,
  createReportSchedule,
  getReportSchedule,
  cancelReportSchedule,
  getReportDocument
}))

export interface ErrorList {
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ errors: C.Array($Error) }))
export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.schema($ErrorList)

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

const $Error: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  code: C.String,
  message: C.String,
  details: C.optional(C.String)
}))
export const Error: S.Codec<Error> = /*#__PURE__*/ S.schema($Error)

export interface Report {
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly reportId: string
  readonly reportType: string
  /** ISO 8601. */
  readonly dataStartTime?: string | undefined
  /** ISO 8601. */
  readonly dataEndTime?: string | undefined
  readonly reportScheduleId?: string | undefined
  /** ISO 8601. */
  readonly createdTime: string
  readonly processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})
  /** ISO 8601. */
  readonly processingStartTime?: string | undefined
  /** ISO 8601. */
  readonly processingEndTime?: string | undefined
  readonly reportDocumentId?: string | undefined
}

const $Report: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  marketplaceIds: C.optional(C.Array(C.String)),
  reportId: C.String,
  reportType: C.String,
  dataStartTime: C.optional(C.String),
  dataEndTime: C.optional(C.String),
  reportScheduleId: C.optional(C.String),
  createdTime: C.String,
  processingStatus: C.String,
  processingStartTime: C.optional(C.String),
  processingEndTime: C.optional(C.String),
  reportDocumentId: C.optional(C.String)
}))
export const Report: S.Codec<Report> = /*#__PURE__*/ S.schema($Report)

export type ReportList = ReadonlyArray<Report>

const $ReportList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Report))
export const ReportList: S.Codec<ReportList> = /*#__PURE__*/ S.schema($ReportList)

export interface CreateReportScheduleSpecification {
  readonly reportType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly reportOptions?: ReportOptions | undefined
  readonly period: "PT5M" | "PT15M" | "PT30M" | "PT1H" | "PT2H" | "PT4H" | "PT8H" | "PT12H" | "P1D" | "P2D" | "P3D" | "PT84H" | "P7D" | "P14D" | "P15D" | "P18D" | "P30D" | "P1M" | (string & {})
  readonly nextReportCreationTime?: DateTimeInput | undefined
}

const $CreateReportScheduleSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportType: C.String,
  marketplaceIds: C.Array(C.String, 25),
  reportOptions: C.optional($ReportOptions),
  period: C.String,
  nextReportCreationTime: C.optional(C.DateTimeInput)
}))
export const CreateReportScheduleSpecification: S.Codec<CreateReportScheduleSpecification> = /*#__PURE__*/ S.schema(
  $CreateReportScheduleSpecification
)

export interface CreateReportSpecification {
  readonly reportOptions?: ReportOptions | undefined
  readonly reportType: string
  readonly dataStartTime?: DateTimeInput | undefined
  readonly dataEndTime?: DateTimeInput | undefined
  readonly marketplaceIds: ReadonlyArray<string>
}

const $CreateReportSpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportOptions: C.optional($ReportOptions),
  reportType: C.String,
  dataStartTime: C.optional(C.DateTimeInput),
  dataEndTime: C.optional(C.DateTimeInput),
  marketplaceIds: C.Array(C.String, 25)
}))
export const CreateReportSpecification: S.Codec<CreateReportSpecification> = /*#__PURE__*/ S.schema(
  $CreateReportSpecification
)

export interface ReportOptions {
  readonly [name: string]: string
}

const $ReportOptions: C.Shape = /*#__PURE__*/ C.define(() => C.Record(C.String))
export const ReportOptions: S.Codec<ReportOptions> = /*#__PURE__*/ S.schema($ReportOptions)

export interface ReportSchedule {
  readonly reportScheduleId: string
  readonly reportType: string
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly reportOptions?: ReportOptions | undefined
  readonly period: string
  /** ISO 8601. */
  readonly nextReportCreationTime?: string | undefined
}

const $ReportSchedule: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportScheduleId: C.String,
  reportType: C.String,
  marketplaceIds: C.optional(C.Array(C.String)),
  reportOptions: C.optional($ReportOptions),
  period: C.String,
  nextReportCreationTime: C.optional(C.String)
}))
export const ReportSchedule: S.Codec<ReportSchedule> = /*#__PURE__*/ S.schema($ReportSchedule)

export interface ReportScheduleList {
  readonly reportSchedules: ReadonlyArray<ReportSchedule>
}

const $ReportScheduleList: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportSchedules: C.Array($ReportSchedule)
}))
export const ReportScheduleList: S.Codec<ReportScheduleList> = /*#__PURE__*/ S.schema($ReportScheduleList)

export interface CreateReportResponse {
  readonly reportId: string
}

const $CreateReportResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportId: C.String }))
export const CreateReportResponse: S.Codec<CreateReportResponse> = /*#__PURE__*/ S.schema($CreateReportResponse)

export interface GetReportsResponse {
  readonly reports: ReportList
  readonly nextToken?: string | undefined
}

const $GetReportsResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reports: $ReportList,
  nextToken: C.optional(C.String)
}))
export const GetReportsResponse: S.Codec<GetReportsResponse> = /*#__PURE__*/ S.schema($GetReportsResponse)

export interface CreateReportScheduleResponse {
  readonly reportScheduleId: string
}

const $CreateReportScheduleResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ reportScheduleId: C.String }))
export const CreateReportScheduleResponse: S.Codec<CreateReportScheduleResponse> = /*#__PURE__*/ S.schema(
  $CreateReportScheduleResponse
)

export interface ReportDocument {
  readonly reportDocumentId: string
  readonly url: string
  readonly compressionAlgorithm?: "GZIP" | (string & {}) | undefined
}

const $ReportDocument: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  reportDocumentId: C.String,
  url: C.String,
  compressionAlgorithm: C.optional(C.String)
}))
export const ReportDocument: S.Codec<ReportDocument> = /*#__PURE__*/ S.schema($ReportDocument)
