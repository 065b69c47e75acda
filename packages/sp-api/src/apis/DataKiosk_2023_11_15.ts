// AUTO-GENERATED from dataKiosk_2023-11-15.json by packages/codegen. Do not edit.
/** Data Kiosk 2023-11-15. */
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

/** Input of `getQueries`. */
export interface GetQueriesInput {
  /** Not empty. */
  readonly processingStatuses?: ReadonlyArray<"CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})> | undefined
  /** 1 to 100; 10 if not given. */
  readonly pageSize?: number | undefined
  /** 90 days ago if not given. ISO 8601. */
  readonly createdSince?: DateTimeInput | undefined
  /** The time of the request if not given. ISO 8601. */
  readonly createdUntil?: DateTimeInput | undefined
  /** The page token of the response before; `.pages` and `.items` send it. */
  readonly paginationToken?: string | undefined
}

const $GetQueriesInput: Shape.Shape = Shape.define(() => Shape.Struct({
  processingStatuses: Shape.optional(Shape.Array(Shape.String)),
  pageSize: Shape.optional(Shape.Number),
  createdSince: Shape.optional(Shape.DateTimeInput),
  createdUntil: Shape.optional(Shape.DateTimeInput),
  paginationToken: Shape.optional(Shape.String)
}))
export const GetQueriesInput: Schemas.Codec<GetQueriesInput> = Schemas.make($GetQueriesInput)

/**
 * `GET /dataKiosk/2023-11-15/queries`
 *
 * - Rate: 0.0167 requests per second, burst 15 (from Amazon's SDK)
 * - Pages: `.pages(input)` and `.items(input)`
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getqueries
 */
export const getQueries: Paging.ItemsOperation<void | GetQueriesInput, GetQueriesResponse, Query> = Paging.items({
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
  rate: 0.0167,
  burst: 15,
  rateFrom: "sdk",
  repeatable: true,
  paging: {
    kind: "token",
    parameter: "paginationToken",
    next: ["pagination", "nextToken"],
    items: ["queries"],
    carry: "same"
  }
}, { output: (): Shape.Shape => $GetQueriesResponse })

/** Input of `createQuery`. */
export interface CreateQueryInput {
  readonly body: CreateQuerySpecification
}

const $CreateQueryInput: Shape.Shape = Shape.define(() => Shape.Struct({ body: $CreateQuerySpecification }))
export const CreateQueryInput: Schemas.Codec<CreateQueryInput> = Schemas.make($CreateQueryInput)

/**
 * `POST /dataKiosk/2023-11-15/queries`
 *
 * - Rate: 0.0167 requests per second, burst 15
 * - Not repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/createquery
 */
export const createQuery: Op.Operation<CreateQueryInput, CreateQueryResponse> = Op.make({
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
}, { body: (): Shape.Shape => $CreateQuerySpecification, output: (): Shape.Shape => $CreateQueryResponse })

/** Input of `getQuery`. */
export interface GetQueryInput {
  /** From `createQuery`. */
  readonly queryId: string
}

const $GetQueryInput: Shape.Shape = Shape.define(() => Shape.Struct({ queryId: Shape.String }))
export const GetQueryInput: Schemas.Codec<GetQueryInput> = Schemas.make($GetQueryInput)

/**
 * `GET /dataKiosk/2023-11-15/queries/{queryId}`
 *
 * - Rate: 2 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getquery
 */
export const getQuery: Op.Operation<GetQueryInput, Query> = Op.make({
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
}, { output: (): Shape.Shape => $Query })

/** Input of `cancelQuery`. */
export interface CancelQueryInput {
  /** From `createQuery`. */
  readonly queryId: string
}

const $CancelQueryInput: Shape.Shape = Shape.define(() => Shape.Struct({ queryId: Shape.String }))
export const CancelQueryInput: Schemas.Codec<CancelQueryInput> = Schemas.make($CancelQueryInput)

/**
 * `DELETE /dataKiosk/2023-11-15/queries/{queryId}`
 *
 * - Rate: 0.0222 requests per second, burst 10
 * - Repeated when the outcome of a call is unknown
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/cancelquery
 */
export const cancelQuery: Op.Operation<CancelQueryInput, void> = Op.make({
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

const $GetDocumentInput: Shape.Shape = Shape.define(() => Shape.Struct({ documentId: Shape.String }))
export const GetDocumentInput: Schemas.Codec<GetDocumentInput> = Schemas.make($GetDocumentInput)

/**
 * `GET /dataKiosk/2023-11-15/documents/{documentId}`
 *
 * - Rate: 0.0167 requests per second, burst 15
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/getdocument
 */
export const getDocument: Op.Operation<GetDocumentInput, GetDocumentResponse> = Op.make({
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
}, { output: (): Shape.Shape => $GetDocumentResponse })

/** The operations of Data Kiosk as one service. */
export class Service extends Context.Service<Service, {
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
}>()("effect-sp-api/apis/DataKiosk_2023_11_15") {}

/** The service over the client. */
export const layer: Layer.Layer<Service, never, SpApi> = Section.layer(Service, () => ({
  getQueries,
  createQuery,
  getQuery,
  cancelQuery,
  getDocument
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

export interface Query {
  /** From `createQuery`. */
  readonly queryId: string
  readonly query: string
  /** ISO 8601. */
  readonly createdTime: string
  readonly processingStatus: "CANCELLED" | "DONE" | "FATAL" | "IN_PROGRESS" | "IN_QUEUE" | (string & {})
  /** ISO 8601. */
  readonly processingStartTime?: string | undefined
  /** ISO 8601. */
  readonly processingEndTime?: string | undefined
  /** The result, once the query is done; absent if it is empty. */
  readonly dataDocumentId?: string | undefined
  /** What went wrong in a query that failed. */
  readonly errorDocumentId?: string | undefined
  /** The page tokens. */
  readonly pagination?: {
    /** The page token of the next page; absent on the last. */
    readonly nextToken?: string | undefined
  } | undefined
}

const $Query: Shape.Shape = Shape.define(() => Shape.Struct({
  queryId: Shape.String,
  query: Shape.String,
  createdTime: Shape.String,
  processingStatus: Shape.String,
  processingStartTime: Shape.optional(Shape.String),
  processingEndTime: Shape.optional(Shape.String),
  dataDocumentId: Shape.optional(Shape.String),
  errorDocumentId: Shape.optional(Shape.String),
  pagination: Shape.optional(Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
}))
export const Query: Schemas.Codec<Query> = Schemas.make($Query)

export type QueryList = ReadonlyArray<Query>

const $QueryList: Shape.Shape = Shape.define(() => Shape.Array($Query))
export const QueryList: Schemas.Codec<QueryList> = Schemas.make($QueryList)

export interface CreateQuerySpecification {
  /** GraphQL; at most 8,000 characters without needless white space. */
  readonly query: string
  /** The `pagination.nextToken` of a query that is done, together with the same `query`. */
  readonly paginationToken?: string | undefined
}

const $CreateQuerySpecification: Shape.Shape = Shape.define(() => Shape.Struct({
  query: Shape.String,
  paginationToken: Shape.optional(Shape.String)
}))
export const CreateQuerySpecification: Schemas.Codec<CreateQuerySpecification> = Schemas.make($CreateQuerySpecification)

export interface CreateQueryResponse {
  /** From `createQuery`. */
  readonly queryId: string
}

const $CreateQueryResponse: Shape.Shape = Shape.define(() => Shape.Struct({ queryId: Shape.String }))
export const CreateQueryResponse: Schemas.Codec<CreateQueryResponse> = Schemas.make($CreateQueryResponse)

export interface GetQueriesResponse {
  readonly queries: QueryList
  /** The page tokens. */
  readonly pagination?: {
    /** The page token of the next page; absent on the last. */
    readonly nextToken?: string | undefined
  } | undefined
}

const $GetQueriesResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  queries: $QueryList,
  pagination: Shape.optional(Shape.Struct({ nextToken: Shape.optional(Shape.String) }))
}))
export const GetQueriesResponse: Schemas.Codec<GetQueriesResponse> = Schemas.make($GetQueriesResponse)

export interface GetDocumentResponse {
  readonly documentId: string
  /** A presigned URL, for 5 minutes. */
  readonly documentUrl: string
}

const $GetDocumentResponse: Shape.Shape = Shape.define(() => Shape.Struct({
  documentId: Shape.String,
  documentUrl: Shape.String
}))
export const GetDocumentResponse: Schemas.Codec<GetDocumentResponse> = Schemas.make($GetDocumentResponse)
