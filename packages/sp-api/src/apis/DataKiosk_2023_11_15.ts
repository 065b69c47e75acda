// AUTO-GENERATED from dataKiosk_2023-11-15.json by packages/codegen. Do not edit: change the generator or its overlays.
/** Data Kiosk 2023-11-15. */
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

/** Input of `getQueries`. */
export interface GetQueriesInput {
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})> | undefined
  readonly pageSize?: number | undefined
  readonly createdSince?: DateTimeInput | undefined
  readonly createdUntil?: DateTimeInput | undefined
  readonly paginationToken?: string | undefined
}

const $GetQueriesInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  processingStatuses: C.optional(C.Array(C.String)),
  pageSize: C.optional(C.Number),
  createdSince: C.optional(C.DateTimeInput),
  createdUntil: C.optional(C.DateTimeInput),
  paginationToken: C.optional(C.String)
}))
export const GetQueriesInput: S.Codec<GetQueriesInput> = /*#__PURE__*/ S.schema($GetQueriesInput)

/**
 * `GET /dataKiosk/2023-11-15/queries`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Pages: `.pages(input)` and `.items(input)`
 */
export const getQueries: Paging.ItemsOperation<
  void | GetQueriesInput,
  GetQueriesResponse,
  Query
> = /*#__PURE__*/ Paging.items({
  section: "DataKiosk_2023_11_15",
  id: "getQueries",
  name: "dataKiosk_2023-11-15.getQueries",
  method: "GET",
  path: "/dataKiosk/2023-11-15/queries",
  parameters: {
    processingStatuses: { in: "query", type: "string", list: "csv", minItems: 1 },
    pageSize: { in: "query", type: "integer", minimum: 1, maximum: 100 },
    createdSince: { in: "query", type: "date-time" },
    createdUntil: { in: "query", type: "date-time" },
    paginationToken: { in: "query", type: "string" }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["queries"],
    carry: "same"
  }
}, { output: (): C.Shape => $GetQueriesResponse })

/** Input of `createQuery`. */
export interface CreateQueryInput {
  readonly body: CreateQuerySpecification
}

const $CreateQueryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ body: $CreateQuerySpecification }))
export const CreateQueryInput: S.Codec<CreateQueryInput> = /*#__PURE__*/ S.schema($CreateQueryInput)

/**
 * `POST /dataKiosk/2023-11-15/queries`
 *
 * - Rate: 0.0167 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 */
export const createQuery: Op.Operation<CreateQueryInput, CreateQueryResponse> = /*#__PURE__*/ Op.make({
  section: "DataKiosk_2023_11_15",
  id: "createQuery",
  name: "dataKiosk_2023-11-15.createQuery",
  method: "POST",
  path: "/dataKiosk/2023-11-15/queries",
  body: "required",
  rate: 0.0167,
  burst: 15,
  rateFrom: "model",
  repeatable: false
}, { body: (): C.Shape => $CreateQuerySpecification, output: (): C.Shape => $CreateQueryResponse })

/** Input of `getQuery`. */
export interface GetQueryInput {
  readonly queryId: string
}

const $GetQueryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ queryId: C.String }))
export const GetQueryInput: S.Codec<GetQueryInput> = /*#__PURE__*/ S.schema($GetQueryInput)

/**
 * `GET /dataKiosk/2023-11-15/queries/{queryId}`
 *
 * - Rate: 2 requests per second, burst 15
 */
export const getQuery: Op.Operation<GetQueryInput, Query> = /*#__PURE__*/ Op.make({
  section: "DataKiosk_2023_11_15",
  id: "getQuery",
  name: "dataKiosk_2023-11-15.getQuery",
  method: "GET",
  path: "/dataKiosk/2023-11-15/queries/{queryId}",
  parameters: {
    queryId: { in: "path", type: "string", required: true }
  },
  rate: 2,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $Query })

/** Input of `cancelQuery`. */
export interface CancelQueryInput {
  readonly queryId: string
}

const $CancelQueryInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ queryId: C.String }))
export const CancelQueryInput: S.Codec<CancelQueryInput> = /*#__PURE__*/ S.schema($CancelQueryInput)

/**
 * `DELETE /dataKiosk/2023-11-15/queries/{queryId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 */
export const cancelQuery: Op.Operation<CancelQueryInput, void> = /*#__PURE__*/ Op.make({
  section: "DataKiosk_2023_11_15",
  id: "cancelQuery",
  name: "dataKiosk_2023-11-15.cancelQuery",
  method: "DELETE",
  path: "/dataKiosk/2023-11-15/queries/{queryId}",
  parameters: {
    queryId: { in: "path", type: "string", required: true }
  },
  rate: 0.0222,
  burst: 10,
  rateFrom: "model",
  repeatable: true
}, {})

/** Input of `getDocument`. */
export interface GetDocumentInput {
  readonly documentId: string
}

const $GetDocumentInput: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ documentId: C.String }))
export const GetDocumentInput: S.Codec<GetDocumentInput> = /*#__PURE__*/ S.schema($GetDocumentInput)

/**
 * `GET /dataKiosk/2023-11-15/documents/{documentId}`
 *
 * - Rate: 0.0167 requests per second, burst 15
 */
export const getDocument: Op.Operation<GetDocumentInput, GetDocumentResponse> = /*#__PURE__*/ Op.make({
  section: "DataKiosk_2023_11_15",
  id: "getDocument",
  name: "dataKiosk_2023-11-15.getDocument",
  method: "GET",
  path: "/dataKiosk/2023-11-15/documents/{documentId}",
  parameters: {
    documentId: { in: "path", type: "string", required: true }
  },
  rate: 0.0167,
  burst: 15,
  rateFrom: "model",
  repeatable: true
}, { output: (): C.Shape => $GetDocumentResponse })

/** The operations of Data Kiosk as one service. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly getQueries: (
    input: void | GetQueriesInput,
    options?: CallOptions
  ) => Effect.Effect<GetQueriesResponse, SpApiError>
  readonly getQueriesPages: (
    input: void | GetQueriesInput,
    options?: CallOptions
  ) => Stream.Stream<GetQueriesResponse, SpApiError>
  readonly getQueriesItems: (input: void | GetQueriesInput, options?: CallOptions) => Stream.Stream<Query, SpApiError>
  readonly createQuery: (
    input: CreateQueryInput,
    options?: CallOptions
  ) => Effect.Effect<CreateQueryResponse, SpApiError>
  readonly getQuery: (input: GetQueryInput, options?: CallOptions) => Effect.Effect<Query, SpApiError>
  readonly cancelQuery: (input: CancelQueryInput, options?: CallOptions) => Effect.Effect<void, SpApiError>
  readonly getDocument: (
    input: GetDocumentInput,
    options?: CallOptions
  ) => Effect.Effect<GetDocumentResponse, SpApiError>
}>()("effect-sp-api/apis/DataKiosk_2023_11_15")) {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = /*#__PURE__*/ Section.layer(Service, () => ({
  getQueries,
  createQuery,
  getQuery,
  cancelQuery,
  getDocument
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

export interface Query {
  readonly queryId: string
  readonly query: string
  /** ISO 8601. */
  readonly createdTime: string
  readonly processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})
  /** ISO 8601. */
  readonly processingStartTime?: string | undefined
  /** ISO 8601. */
  readonly processingEndTime?: string | undefined
  readonly dataDocumentId?: string | undefined
  readonly errorDocumentId?: string | undefined
  readonly pagination?: {
    readonly nextToken?: string | undefined
  } | undefined
}

const $Query: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  queryId: C.String,
  query: C.String,
  createdTime: C.String,
  processingStatus: C.String,
  processingStartTime: C.optional(C.String),
  processingEndTime: C.optional(C.String),
  dataDocumentId: C.optional(C.String),
  errorDocumentId: C.optional(C.String),
  pagination: C.optional(C.Struct({ nextToken: C.optional(C.String) }))
}))
export const Query: S.Codec<Query> = /*#__PURE__*/ S.schema($Query)

export type QueryList = ReadonlyArray<Query>

const $QueryList: C.Shape = /*#__PURE__*/ C.define(() => C.Array($Query))
export const QueryList: S.Codec<QueryList> = /*#__PURE__*/ S.schema($QueryList)

export interface CreateQuerySpecification {
  readonly query: string
  readonly paginationToken?: string | undefined
}

const $CreateQuerySpecification: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  query: C.String,
  paginationToken: C.optional(C.String)
}))
export const CreateQuerySpecification: S.Codec<CreateQuerySpecification> = /*#__PURE__*/ S.schema(
  $CreateQuerySpecification
)

export interface CreateQueryResponse {
  readonly queryId: string
}

const $CreateQueryResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({ queryId: C.String }))
export const CreateQueryResponse: S.Codec<CreateQueryResponse> = /*#__PURE__*/ S.schema($CreateQueryResponse)

export interface GetQueriesResponse {
  readonly queries: QueryList
  readonly pagination?: {
    readonly nextToken?: string | undefined
  } | undefined
}

const $GetQueriesResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  queries: $QueryList,
  pagination: C.optional(C.Struct({ nextToken: C.optional(C.String) }))
}))
export const GetQueriesResponse: S.Codec<GetQueriesResponse> = /*#__PURE__*/ S.schema($GetQueriesResponse)

export interface GetDocumentResponse {
  readonly documentId: string
  readonly documentUrl: string
}

const $GetDocumentResponse: C.Shape = /*#__PURE__*/ C.define(() => C.Struct({
  documentId: C.String,
  documentUrl: C.String
}))
export const GetDocumentResponse: S.Codec<GetDocumentResponse> = /*#__PURE__*/ S.schema($GetDocumentResponse)
