// AUTO-GENERATED from reports_2021-06-30.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Reports 2021-06-30. */
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

export const GetReportsInput: S.Codec<GetReportsInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reportTypes: S.optional(S.Array(S.String)),
  processingStatuses: S.optional(S.Array(S.String)),
  marketplaceIds: S.optional(S.Array(S.String)),
  pageSize: S.optional(S.Number),
  createdSince: S.optional(S.DateTimeInput),
  createdUntil: S.optional(S.DateTimeInput),
  nextToken: S.optional(S.String)
}))

/**
 * `GET /reports/2021-06-30/reports`
 *
 * - Rate: 0.0222 requests per second, burst 10
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
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: { kind: "token", parameter: "nextToken", next: ["nextToken"], items: ["reports"], carry: "alone" }
}, { output: (): S.Built => GetReportsResponse })

/** Input of `createReport`. */
export interface CreateReportInput {
  readonly body: CreateReportSpecification
}

export const CreateReportInput: S.Codec<CreateReportInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateReportSpecification
}))

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
}, { body: (): S.Built => CreateReportSpecification, output: (): S.Built => CreateReportResponse })

/** Input of `getReport`. */
export interface GetReportInput {
  readonly reportId: string
}

export const GetReportInput: S.Codec<GetReportInput> = /*#__PURE__*/ S.define(() => S.Struct({ reportId: S.String }))

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
}, { output: (): S.Built => Report })

/** Input of `cancelReport`. */
export interface CancelReportInput {
  readonly reportId: string
}

export const CancelReportInput: S.Codec<CancelReportInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reportId: S.String
}))

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

export const GetReportSchedulesInput: S.Codec<GetReportSchedulesInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reportTypes: S.Array(S.String)
}))

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
}, { output: (): S.Built => ReportScheduleList })

/** Input of `createReportSchedule`. */
export interface CreateReportScheduleInput {
  readonly body: CreateReportScheduleSpecification
}

export const CreateReportScheduleInput: S.Codec<CreateReportScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  body: CreateReportScheduleSpecification
}))

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
}, { body: (): S.Built => CreateReportScheduleSpecification, output: (): S.Built => CreateReportScheduleResponse })

/** Input of `getReportSchedule`. */
export interface GetReportScheduleInput {
  readonly reportScheduleId: string
}

export const GetReportScheduleInput: S.Codec<GetReportScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reportScheduleId: S.String
}))

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
}, { output: (): S.Built => ReportSchedule })

/** Input of `cancelReportSchedule`. */
export interface CancelReportScheduleInput {
  readonly reportScheduleId: string
}

export const CancelReportScheduleInput: S.Codec<CancelReportScheduleInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reportScheduleId: S.String
}))

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

export const GetReportDocumentInput: S.Codec<GetReportDocumentInput> = /*#__PURE__*/ S.define(() => S.Struct({
  reportDocumentId: S.String,
  enableContentEncodingUrlHeader: S.optional(S.Boolean)
}))

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
}, { output: (): S.Built => ReportDocument })

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

export const ErrorList: S.Codec<ErrorList> = /*#__PURE__*/ S.define(() => S.Struct({ errors: S.Array(Error) }))

export interface Error {
  readonly code: string
  readonly message: string
  readonly details?: string | undefined
}

export const Error: S.Codec<Error> = /*#__PURE__*/ S.define(() => S.Struct({
  code: S.String,
  message: S.String,
  details: S.optional(S.String)
}))

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

export const Report: S.Codec<Report> = /*#__PURE__*/ S.define(() => S.Struct({
  marketplaceIds: S.optional(S.Array(S.String)),
  reportId: S.String,
  reportType: S.String,
  dataStartTime: S.optional(S.String),
  dataEndTime: S.optional(S.String),
  reportScheduleId: S.optional(S.String),
  createdTime: S.String,
  processingStatus: S.String,
  processingStartTime: S.optional(S.String),
  processingEndTime: S.optional(S.String),
  reportDocumentId: S.optional(S.String)
}))

export type ReportList = ReadonlyArray<Report>

export const ReportList: S.Codec<ReportList> = /*#__PURE__*/ S.define(() => S.Array(Report))

export interface CreateReportScheduleSpecification {
  readonly reportType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly reportOptions?: ReportOptions | undefined
  readonly period: "PT5M" | "PT15M" | "PT30M" | "PT1H" | "PT2H" | "PT4H" | "PT8H" | "PT12H" | "P1D" | "P2D" | "P3D" | "PT84H" | "P7D" | "P14D" | "P15D" | "P18D" | "P30D" | "P1M" | (string & {})
  readonly nextReportCreationTime?: DateTimeInput | undefined
}

export const CreateReportScheduleSpecification: S.Codec<CreateReportScheduleSpecification> =
  /*#__PURE__*/ S.define(() =>
    S.Struct({
      reportType: S.String,
      marketplaceIds: S.Array(S.String),
      reportOptions: S.optional(ReportOptions),
      period: S.String,
      nextReportCreationTime: S.optional(S.DateTimeInput)
    })
  )

export interface CreateReportSpecification {
  readonly reportOptions?: ReportOptions | undefined
  readonly reportType: string
  readonly dataStartTime?: DateTimeInput | undefined
  readonly dataEndTime?: DateTimeInput | undefined
  readonly marketplaceIds: ReadonlyArray<string>
}

export const CreateReportSpecification: S.Codec<CreateReportSpecification> = /*#__PURE__*/ S.define(() => S.Struct({
  reportOptions: S.optional(ReportOptions),
  reportType: S.String,
  dataStartTime: S.optional(S.DateTimeInput),
  dataEndTime: S.optional(S.DateTimeInput),
  marketplaceIds: S.Array(S.String)
}))

export interface ReportOptions {
  readonly [name: string]: string
}

export const ReportOptions: S.Codec<ReportOptions> = /*#__PURE__*/ S.define(() => S.Record(S.String, S.String))

export interface ReportSchedule {
  readonly reportScheduleId: string
  readonly reportType: string
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly reportOptions?: ReportOptions | undefined
  readonly period: string
  /** ISO 8601. */
  readonly nextReportCreationTime?: string | undefined
}

export const ReportSchedule: S.Codec<ReportSchedule> = /*#__PURE__*/ S.define(() => S.Struct({
  reportScheduleId: S.String,
  reportType: S.String,
  marketplaceIds: S.optional(S.Array(S.String)),
  reportOptions: S.optional(ReportOptions),
  period: S.String,
  nextReportCreationTime: S.optional(S.String)
}))

export interface ReportScheduleList {
  readonly reportSchedules: ReadonlyArray<ReportSchedule>
}

export const ReportScheduleList: S.Codec<ReportScheduleList> = /*#__PURE__*/ S.define(() => S.Struct({
  reportSchedules: S.Array(ReportSchedule)
}))

export interface CreateReportResponse {
  readonly reportId: string
}

export const CreateReportResponse: S.Codec<CreateReportResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  reportId: S.String
}))

export interface GetReportsResponse {
  readonly reports: ReportList
  readonly nextToken?: string | undefined
}

export const GetReportsResponse: S.Codec<GetReportsResponse> = /*#__PURE__*/ S.define(() => S.Struct({
  reports: ReportList,
  nextToken: S.optional(S.String)
}))

export interface CreateReportScheduleResponse {
  readonly reportScheduleId: string
}

export const CreateReportScheduleResponse: S.Codec<CreateReportScheduleResponse> = /*#__PURE__*/ S.define(() =>
  S.Struct({ reportScheduleId: S.String })
)

export interface ReportDocument {
  readonly reportDocumentId: string
  readonly url: string
  readonly compressionAlgorithm?: "GZIP" | (string & {}) | undefined
}

export const ReportDocument: S.Codec<ReportDocument> = /*#__PURE__*/ S.define(() => S.Struct({
  reportDocumentId: S.String,
  url: S.String,
  compressionAlgorithm: S.optional(S.String)
}))
