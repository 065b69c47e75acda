// AUTO-GENERATED from reports_2021-06-30.json by packages/codegen. Do not edit.
/** Reports 2021-06-30. */
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

/** Input of `getReports`. */
export interface GetReportsInput {
  /** Report types; `ReportTypes` lists them. 1 to 10 items. */
  readonly reportTypes?: ReadonlyArray<string> | undefined
  /** Not empty. */
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})> | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. 1 to 10 items. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** 90 days ago if not given; reports are kept no longer. ISO 8601. */
  readonly createdSince?: DateTimeInput | undefined
  /** Now if not given. ISO 8601. */
  readonly createdUntil?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly nextToken?: string | undefined
}

const $GetReportsInput: Shape.Shape = Shape.define(() => Shape.Struct({
  reportTypes: Shape.optional(Shape.Array(Shape.String, 10)),
  processingStatuses: Shape.optional(Shape.Array(Shape.String)),
  marketplaceIds: Shape.optional(Shape.Array(Shape.String, 10)),
  pageSize: Shape.optional(Shape.Number),
  createdSince: Shape.optional(Shape.DateTimeInput),
  createdUntil: Shape.optional(Shape.DateTimeInput),
  nextToken: Shape.optional(Shape.String)
}))
export const GetReportsInput: Schemas.Codec<GetReportsInput> = Schemas.make($GetReportsInput)

/**
 * `GET /reports/2021-06-30/reports`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - `nextToken` excludes `reportTypes`, `processingStatuses`, `marketplaceIds`, `pageSize`, `createdSince`, `createdUntil`
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreports
 */
export const getReports: Paging.ItemsOperation<void | GetReportsInput, GetReportsResponse, Report> = Paging.items({
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
}, { output: (): Shape.Shape => $GetReportsResponse })

/** Input of `createReport`. */
export interface CreateReportInput {
  readonly body: CreateReportSpecification
}

const $CreateReportInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateReportSpecification }))
export const CreateReportInput: Schemas.Codec<CreateReportInput> = Schemas.make($CreateReportInput)

/**
 * `POST /reports/2021-06-30/reports`
 *
 * - Rate: 0.0167 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createreport
 */
export const createReport: Op.Operation<CreateReportInput, CreateReportResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateReportSpecification, output: (): Shape.Shape => $CreateReportResponse })

/** Input of `getReport`. */
export interface GetReportInput {
  /** From `createReport` or `getReports`. */
  readonly reportId: string
}

const $GetReportInput: Shape.Shape = Shape.define(() => Shape.Struct({ reportId: Shape.String }))
export const GetReportInput: Schemas.Codec<GetReportInput> = Schemas.make($GetReportInput)

/**
 * `GET /reports/2021-06-30/reports/{reportId}`
 *
 * - Rate: 2 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreport
 */
export const getReport: Op.Operation<GetReportInput, Report> = Op.make({
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
}, { output: (): Shape.Shape => $Report })

/** Input of `cancelReport`. */
export interface CancelReportInput {
  /** From `createReport` or `getReports`. */
  readonly reportId: string
}

const $CancelReportInput: Shape.Shape = Shape.define(() => Shape.Struct({ reportId: Shape.String }))
export const CancelReportInput: Schemas.Codec<CancelReportInput> = Schemas.make($CancelReportInput)

/**
 * `DELETE /reports/2021-06-30/reports/{reportId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelreport
 */
export const cancelReport: Op.Operation<CancelReportInput, void> = Op.make({
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
  /** Report types; `ReportTypes` lists them. 1 to 10 items. */
  readonly reportTypes: ReadonlyArray<string>
}

const $GetReportSchedulesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  reportTypes: Shape.Array(Shape.String, 10)
}))
export const GetReportSchedulesInput: Schemas.Codec<GetReportSchedulesInput> = Schemas.make($GetReportSchedulesInput)

/**
 * `GET /reports/2021-06-30/schedules`
 *
 * - Rate: 0.0222 requests per second, burst 10
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreportschedules
 */
export const getReportSchedules: Op.Operation<GetReportSchedulesInput, ReportScheduleList> = Op.make({
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
}, { output: (): Shape.Shape => $ReportScheduleList })

/** Input of `createReportSchedule`. */
export interface CreateReportScheduleInput {
  readonly body: CreateReportScheduleSpecification
}

const $CreateReportScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({
  body: $CreateReportScheduleSpecification
}))
export const CreateReportScheduleInput: Schemas.Codec<CreateReportScheduleInput> = Schemas.make(
  $CreateReportScheduleInput
)

/**
 * `POST /reports/2021-06-30/schedules`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createreportschedule
 */
export const createReportSchedule: Op.Operation<CreateReportScheduleInput, CreateReportScheduleResponse> = Op.make({
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
}, {
  body: (): Shape.Shape => $CreateReportScheduleSpecification,
  output: (): Shape.Shape => $CreateReportScheduleResponse
})

/** Input of `getReportSchedule`. */
export interface GetReportScheduleInput {
  /** From `createReportSchedule`. */
  readonly reportScheduleId: string
}

const $GetReportScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({ reportScheduleId: Shape.String }))
export const GetReportScheduleInput: Schemas.Codec<GetReportScheduleInput> = Schemas.make($GetReportScheduleInput)

/**
 * `GET /reports/2021-06-30/schedules/{reportScheduleId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreportschedule
 */
export const getReportSchedule: Op.Operation<GetReportScheduleInput, ReportSchedule> = Op.make({
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
}, { output: (): Shape.Shape => $ReportSchedule })

/** Input of `cancelReportSchedule`. */
export interface CancelReportScheduleInput {
  /** From `createReportSchedule`. */
  readonly reportScheduleId: string
}

const $CancelReportScheduleInput: Shape.Shape = Shape.define(() => Shape.Struct({ reportScheduleId: Shape.String }))
export const CancelReportScheduleInput: Schemas.Codec<CancelReportScheduleInput> = Schemas.make(
  $CancelReportScheduleInput
)

/**
 * `DELETE /reports/2021-06-30/schedules/{reportScheduleId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelreportschedule
 */
export const cancelReportSchedule: Op.Operation<CancelReportScheduleInput, void> = Op.make({
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
  /** In a report that is done: `getReportDocument` locates the document. */
  readonly reportDocumentId: string
  readonly enableContentEncodingUrlHeader?: boolean | undefined
}

const $GetReportDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({
  reportDocumentId: Shape.String,
  enableContentEncodingUrlHeader: Shape.optional(Shape.Boolean)
}))
export const GetReportDocumentInput: Schemas.Codec<GetReportDocumentInput> = Schemas.make($GetReportDocumentInput)

/**
 * `GET /reports/2021-06-30/documents/{reportDocumentId}`
 *
 * - Rate: 0.0167 requests per second, burst 15
 * - Restricted: documents of restricted report types need `{ restricted: true }`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getreportdocument
 */
export const getReportDocument: Op.Operation<GetReportDocumentInput, ReportDocument> = Op.make({
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
}, { output: (): Shape.Shape => $ReportDocument })

/** The operations of Reports as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/Reports_2021_06_30") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
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
  /** What failed; absent or empty if nothing did. */
  readonly errors: ReadonlyArray<Error>
}

const $ErrorList: Shape.Shape = Shape.define(() => Shape.Struct({ errors: Shape.Array($Error) }))
export const ErrorList: Schemas.Codec<ErrorList> = Schemas.make($ErrorList)

export interface Error {
  /** For programs: `InvalidInput`. */
  readonly code: string
  /** For people; its words may change. */
  readonly message: string
  /** More about it, for people. */
  readonly details?: string | undefined
}

const $Error: Shape.Shape = Shape.define(() => Shape.Struct({
  code: Shape.String,
  message: Shape.String,
  details: Shape.optional(Shape.String)
}))
export const Error: Schemas.Codec<Error> = Schemas.make($Error)

export interface Report {
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  /** From `createReport` or `getReports`. */
  readonly reportId: string
  /** A report type; `ReportTypes` lists them. */
  readonly reportType: string
  /** ISO 8601. */
  readonly dataStartTime?: string | undefined
  /** ISO 8601. */
  readonly dataEndTime?: string | undefined
  /** From `createReportSchedule`. */
  readonly reportScheduleId?: string | undefined
  /** ISO 8601. */
  readonly createdTime: string
  readonly processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})
  /** ISO 8601. */
  readonly processingStartTime?: string | undefined
  /** ISO 8601. */
  readonly processingEndTime?: string | undefined
  /** In a report that is done: `getReportDocument` locates the document. */
  readonly reportDocumentId?: string | undefined
}

const $Report: Shape.Shape = Shape.define(() => Shape.Struct({
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  reportId: Shape.String,
  reportType: Shape.String,
  dataStartTime: Shape.optional(Shape.String),
  dataEndTime: Shape.optional(Shape.String),
  reportScheduleId: Shape.optional(Shape.String),
  createdTime: Shape.String,
  processingStatus: Shape.String,
  processingStartTime: Shape.optional(Shape.String),
  processingEndTime: Shape.optional(Shape.String),
  reportDocumentId: Shape.optional(Shape.String)
}))
export const Report: Schemas.Codec<Report> = Schemas.make($Report)

export type ReportList = ReadonlyArray<Report>

const $ReportList: Shape.Shape = Shape.define(() => Shape.Array($Report))
export const ReportList: Schemas.Codec<ReportList> = Schemas.make($ReportList)

export interface CreateReportScheduleSpecification {
  /** A report type; `ReportTypes` lists them. */
  readonly reportType: string
  /** Marketplace ids, as in `Marketplace.US.id`. 1 to 25 items. */
  readonly marketplaceIds: ReadonlyArray<string>
  readonly reportOptions?: ReportOptions | undefined
  readonly period: "PT5M" | "PT15M" | "PT30M" | "PT1H" | "PT2H" | "PT4H" | "PT8H" | "PT12H" | "P1D" | "P2D" | "P3D" | "PT84H" | "P7D" | "P14D" | "P15D" | "P18D" | "P30D" | "P1M" | (string & {})
  /** ISO 8601. */
  readonly nextReportCreationTime?: DateTimeInput | undefined
}

const $CreateReportScheduleSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  reportType: Shape.String,
  marketplaceIds: Shape.Array(Shape.String, 25),
  reportOptions: Shape.optional($ReportOptions),
  period: Shape.String,
  nextReportCreationTime: Shape.optional(Shape.DateTimeInput)
}))
export const CreateReportScheduleSpecification: Schemas.Codec<CreateReportScheduleSpecification> = Schemas.make(
  $CreateReportScheduleSpecification
)

export interface CreateReportSpecification {
  readonly reportOptions?: ReportOptions | undefined
  /** A report type; `ReportTypes` lists them. */
  readonly reportType: string
  /** Now if not given; not in the future. Some report types ignore it. ISO 8601. */
  readonly dataStartTime?: DateTimeInput | undefined
  /** Now if not given; not in the future. Some report types ignore it. ISO 8601. */
  readonly dataEndTime?: DateTimeInput | undefined
  /** Marketplace ids, as in `Marketplace.US.id`. 1 to 25 items. */
  readonly marketplaceIds: ReadonlyArray<string>
}

const $CreateReportSpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  reportOptions: Shape.optional($ReportOptions),
  reportType: Shape.String,
  dataStartTime: Shape.optional(Shape.DateTimeInput),
  dataEndTime: Shape.optional(Shape.DateTimeInput),
  marketplaceIds: Shape.Array(Shape.String, 25)
}))
export const CreateReportSpecification: Schemas.Codec<CreateReportSpecification> = Schemas.make(
  $CreateReportSpecification
)

export interface ReportOptions {
  readonly [name: string]: string
}

const $ReportOptions: Shape.Shape = Shape.define(() => Shape.Record(Shape.String))
export const ReportOptions: Schemas.Codec<ReportOptions> = Schemas.make($ReportOptions)

export interface ReportSchedule {
  /** From `createReportSchedule`. */
  readonly reportScheduleId: string
  /** A report type; `ReportTypes` lists them. */
  readonly reportType: string
  /** Marketplace ids, as in `Marketplace.US.id`. */
  readonly marketplaceIds?: ReadonlyArray<string> | undefined
  readonly reportOptions?: ReportOptions | undefined
  readonly period: string
  /** ISO 8601. */
  readonly nextReportCreationTime?: string | undefined
}

const $ReportSchedule: Shape.Shape = Shape.define(() => Shape.Struct({
  reportScheduleId: Shape.String,
  reportType: Shape.String,
  marketplaceIds: Shape.optional(Shape.Array(Shape.String)),
  reportOptions: Shape.optional($ReportOptions),
  period: Shape.String,
  nextReportCreationTime: Shape.optional(Shape.String)
}))
export const ReportSchedule: Schemas.Codec<ReportSchedule> = Schemas.make($ReportSchedule)

export interface ReportScheduleList {
  readonly reportSchedules: ReadonlyArray<ReportSchedule>
}

const $ReportScheduleList: Shape.Shape = Shape.define(() => Shape.Struct({
  reportSchedules: Shape.Array($ReportSchedule)
}))
export const ReportScheduleList: Schemas.Codec<ReportScheduleList> = Schemas.make($ReportScheduleList)

export interface CreateReportResponse {
  /** From `createReport` or `getReports`. */
  readonly reportId: string
}

const $CreateReportResponse: Shape.Shape = Shape.define(() => Shape.Struct({ reportId: Shape.String }))
export const CreateReportResponse: Schemas.Codec<CreateReportResponse> = Schemas.make($CreateReportResponse)

export interface GetReportsResponse {
  readonly reports: ReportList
  /** The page token of the next page; absent on the last. */
  readonly nextToken?: string | undefined
}

const $GetReportsResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  reports: $ReportList,
  nextToken: Shape.optional(Shape.String)
}))
export const GetReportsResponse: Schemas.Codec<GetReportsResponse> = Schemas.make($GetReportsResponse)

export interface CreateReportScheduleResponse {
  /** From `createReportSchedule`. */
  readonly reportScheduleId: string
}

const $CreateReportScheduleResponse: Shape.Shape = Shape.define(() => Shape.Struct({ reportScheduleId: Shape.String }))
export const CreateReportScheduleResponse: Schemas.Codec<CreateReportScheduleResponse> = Schemas.make(
  $CreateReportScheduleResponse
)

export interface ReportDocument {
  /** In a report that is done: `getReportDocument` locates the document. */
  readonly reportDocumentId: string
  readonly url: string
  readonly compressionAlgorithm?: "GZIP" | (string & {}) | undefined
}

const $ReportDocument: Shape.Shape = Shape.define(() => Shape.Struct({
  reportDocumentId: Shape.String,
  url: Shape.String,
  compressionAlgorithm: Shape.optional(Shape.String)
}))
export const ReportDocument: Schemas.Codec<ReportDocument> = Schemas.make($ReportDocument)
