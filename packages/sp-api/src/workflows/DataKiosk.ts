/**
 * Data Kiosk: GraphQL queries over the data of a selling partner, whose results come as files of JSON lines.
 *
 * ```ts
 * const rows = DataKiosk.rows(`query {
 *   analytics_salesAndTraffic_2024_04_24 {
 *     salesAndTrafficByDate(startDate: "2026-01-01", endDate: "2026-01-31", aggregateBy: DAY, marketplaceIds: ["ATVPDKIKX0DER"]) {
 *       startDate
 *       sales { orderedProductSales { amount currencyCode } }
 *     }
 *   }
 * }`)
 * ```
 *
 * A result may have several pages; each is a query of its own for Amazon, made when its rows are asked for. Every
 * query's id is given out at once, so a program that dies in the middle goes on with {@link resume} and asks for
 * nothing twice.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../apis/DataKiosk_2023_11_15.ts"
import * as Document from "../documents/Document.ts"
import * as Json from "../documents/Json.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"
import type { DataKioskErrorReason } from "./internal/DataKioskError.ts"
import {
  DataKioskError,
  QueryCancelled,
  QueryFailed,
  QueryInvalid,
  QueryPagesRepeat,
  QueryPending
} from "./internal/DataKioskError.ts"
import * as GraphQLText from "./internal/GraphQLText.ts"
import * as JobDocument from "./internal/JobDocument.ts"
import * as Waiting from "./internal/Waiting.ts"

export {
  DataKioskError,
  type DataKioskErrorReason,
  isDataKioskError,
  QueryCancelled,
  QueryFailed,
  QueryInvalid,
  QueryPagesRepeat,
  QueryPending
} from "./internal/DataKioskError.ts"

/**
 * The longest query that Amazon takes, in characters, without what is not needed. Source: the model of the Data Kiosk
 * API.
 */
export const maxQueryLength = 8_000

/** A line of a result. `Rows.decode` of `documents/Rows` makes typed ones of them. */
export type Row = { readonly [name: string]: unknown }

/** What a notification DATA_KIOSK_QUERY_PROCESSING_FINISHED says. */
export interface Finished {
  readonly queryId: string
  readonly processingStatus: string
}

/** How to wait for a query. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications of finished queries, of this one and of others. With them the wait asks only every 5 minutes, in case
   * one gets lost.
   */
  readonly finished?: Stream.Stream<Finished> | undefined
}

/** A query that was made. */
export interface Requested {
  readonly queryId: string
  /** The page of the result that this query gives, counted from 0; from the resumed one when a result is resumed. */
  readonly page: number
}

/** How to run a query. */
export interface RowsOptions<out E = never, out R = never> extends WaitOptions {
  /** Runs as soon as a query has an id, once for each page of the result; keep the last one to go on after a crash. */
  readonly onRequested?: ((requested: Requested) => Effect.Effect<void, E, R>) | undefined
}

type Needs = SpApi | HttpClient.HttpClient

const fail = (reason: DataKioskErrorReason, queryId?: string): Effect.Effect<never, DataKioskError> =>
  Effect.fail(new DataKioskError({ reason, queryId }))

/**
 * The query without comments, commas and blanks that say nothing. Fails with `QueryInvalid` when that is no GraphQL, or
 * still too long.
 */
export const minify = (query: string): Effect.Effect<string, DataKioskError> =>
  Effect.suspend(() => {
    const text = GraphQLText.minify(query)
    if (typeof text !== "string") {
      const line = query.slice(0, text.unreadableAt).split(/\r\n|\r|\n/).length
      return fail(new QueryInvalid({ description: `The query is no GraphQL: line ${line} cannot be read` }))
    }
    return text.length > maxQueryLength
      ? fail(
        new QueryInvalid({
          description:
            `The query has ${text.length} characters, comments and blanks not counted; ${maxQueryLength} are allowed`
        })
      )
      : Effect.succeed(text)
  })

const create = (query: string, paginationToken: string | undefined): Effect.Effect<string, SpApiError, SpApi> =>
  Effect.map(
    Api.createQuery({ body: { query, ...(paginationToken === undefined ? undefined : { paginationToken }) } }),
    ({ queryId }) => queryId
  )

/**
 * Asks Amazon to run a query, and gives its id at once. Its result may have more pages than one.
 *
 * The query is shortened first ({@link minify}). An outcome that is unknown is not repeated: it fails with `outcome:
 * "unknown"`.
 */
export const request = (query: string): Effect.Effect<string, SpApiError | DataKioskError, SpApi> =>
  Effect.flatMap(minify(query), (text) => create(text, undefined))

const location = (documentId: string): Effect.Effect<Document.Location, SpApiError, SpApi> =>
  Effect.map(Api.getDocument({ documentId }), ({ documentUrl }) => ({ url: documentUrl }))

/**
 * The query once it is done. Fails with `QueryCancelled`, `QueryFailed` (with what Amazon wrote about it) or
 * `QueryPending`.
 */
const awaitQuery = (
  queryId: string,
  options?: WaitOptions
): Effect.Effect<Api.Query, SpApiError | DataKioskError, Needs> =>
  Effect.flatMap(
    Waiting.wait({
      get: Api.getQuery({ queryId }),
      notified: options?.finished === undefined
        ? undefined
        : Stream.filter(options.finished, (finished) => finished.queryId === queryId),
      onTimeout: (processingStatus, after: Duration.Duration) =>
        new DataKioskError({ reason: new QueryPending({ processingStatus, after }), queryId })
    }, options),
    (query) => {
      switch (query.processingStatus) {
        case "CANCELLED":
          return fail(new QueryCancelled(), queryId)
        case "FATAL":
          return Effect.flatMap(
            query.errorDocumentId == null ? Effect.undefined : JobDocument.explanation(location(query.errorDocumentId)),
            (explanation) => fail(new QueryFailed({ explanation }), queryId)
          )
        default:
          return Effect.succeed(query)
      }
    }
  )

export { awaitQuery as await }

/** The rows of one query; none where Amazon made no document, as there is no data. */
const pageRows = (query: Api.Query): Stream.Stream<Row, SpApiError, Needs> =>
  query.dataDocumentId == null
    ? Stream.empty
    : Json.lines(Document.text(location(query.dataDocumentId))) as Stream.Stream<Row, SpApiError, Needs>

/** Gives an id to the caller; between the id and the place where the caller keeps it there is no way out. */
const announce = <E, R>(
  created: Effect.Effect<string, SpApiError, SpApi>,
  page: number,
  options: RowsOptions<E, R> | undefined
): Effect.Effect<string, SpApiError | E, SpApi | R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.tap(restore(created), (queryId) => options?.onRequested?.({ queryId, page }) ?? Effect.void)
  )

/**
 * The rows of a query, and of the queries for the pages that follow; each is made when the rows before it have been
 * taken.
 */
const follow = <E, R, E2, R2>(
  first: Effect.Effect<string, E2, R2>,
  options: RowsOptions<E, R> | undefined
): Stream.Stream<Row, SpApiError | DataKioskError | E | E2, Needs | R | R2> =>
  Stream.suspend(() => {
    const seen = new Set<string>()
    let page = 0
    const following = (query: Api.Query) => {
      const token = query.pagination?.nextToken
      if (token == null || token === "") return Effect.undefined
      if (seen.has(token)) return fail(new QueryPagesRepeat(), query.queryId)
      seen.add(token)
      return announce(create(query.query, token), ++page, options)
    }
    return Stream.paginate(
      undefined,
      Effect.fnUntraced(function*(previous: Api.Query | undefined) {
        const queryId = yield* (previous === undefined ? first : following(previous))
        if (queryId === undefined) return [[], Option.none<Api.Query | undefined>()] as const
        const query = yield* awaitQuery(queryId, options)
        return [[query], Option.some<Api.Query | undefined>(query)] as const
      })
    ).pipe(Stream.flatMap(pageRows))
  })

/**
 * Runs a query and gives the rows of its whole result, page after page.
 *
 * Fails with `QueryInvalid`, `QueryFailed`, `QueryCancelled` or `QueryPending` (`DataKioskError`); a document that ends
 * early is a `SpApiError` after the rows before it. No data means no rows.
 */
export const rows = <E = never, R = never>(
  query: string,
  options?: RowsOptions<E, R>
): Stream.Stream<Row, SpApiError | DataKioskError | E, Needs | R> =>
  follow(Effect.flatMap(minify(query), (text) => announce(create(text, undefined), 0, options)), options)

/** The rows of a query that was made before, from its beginning, and of the pages that follow it. */
export const resume = <E = never, R = never>(
  queryId: string,
  options?: RowsOptions<E, R>
): Stream.Stream<Row, SpApiError | DataKioskError | E, Needs | R> => follow(Effect.succeed(queryId), options)

/** Cancels a query that is not done. */
export const cancel = (queryId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelQuery({ queryId }))

/** Data Kiosk as a service, for code that wants it injected, or mocked with `Layer.mock`. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly request: (query: string) => Effect.Effect<string, SpApiError | DataKioskError>
  readonly await: (queryId: string, options?: WaitOptions) => Effect.Effect<Api.Query, SpApiError | DataKioskError>
  readonly rows: (query: string, options?: RowsOptions) => Stream.Stream<Row, SpApiError | DataKioskError>
  readonly resume: (queryId: string, options?: RowsOptions) => Stream.Stream<Row, SpApiError | DataKioskError>
  readonly cancel: (queryId: string) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/workflows/DataKiosk")) {}

/** Data Kiosk over `SpApi`, and an HTTP client for the documents. */
export const layer: Layer.Layer<Service, never, SpApi | HttpClient.HttpClient> = /*#__PURE__*/ Layer.effect(
  Service,
  /*#__PURE__*/ Effect.map(
    /*#__PURE__*/ Effect.context<SpApi | HttpClient.HttpClient>(),
    (context) => ({
      request: (query) => Effect.provideContext(request(query), context),
      await: (queryId, options) => Effect.provideContext(awaitQuery(queryId, options), context),
      rows: (query, options) => Stream.provideContext(rows(query, options), context),
      resume: (queryId, options) => Stream.provideContext(resume(queryId, options), context),
      cancel: (queryId) => Effect.provideContext(cancel(queryId), context)
    })
  )
)
