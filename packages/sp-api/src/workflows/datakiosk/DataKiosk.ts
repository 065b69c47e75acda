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
 * nothing twice. With a {@link Run} it need not even keep the ids: Amazon's list of queries tells which of them are its.
 *
 * What a program that is killed and run again with the same `run` repeats:
 *
 * | killed | then |
 * | --- | --- |
 * | before Amazon took a query | it is made |
 * | after that, whether or not its id was kept | it is found, and not made again |
 * | while it waits | it waits on |
 * | while it reads a page | that page is read again from its beginning; {@link pages} tells which one it is |
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Api from "../../apis/DataKiosk_2023_11_15.ts"
import * as Document from "../../documents/Document.ts"
import * as Json from "../../documents/Json.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import * as Fields from "../internal/fields.ts"
import { layerOf } from "../internal/service.ts"
import type { DataKioskError } from "./internal/dataKioskError.ts"
import type { RequestOptions, RowsOptions, WaitOptions } from "./internal/dataKioskJobs.ts"
import * as DataKioskJobs from "./internal/dataKioskJobs.ts"

export {
  DataKioskError,
  type DataKioskErrorReason,
  isDataKioskError,
  QueryCancelled,
  QueryFailed,
  QueryInvalid,
  QueryPagesRepeat,
  QueryPending
} from "./internal/dataKioskError.ts"

export type { Finished, Requested, RequestOptions, RowsOptions, Run, WaitOptions } from "./internal/dataKioskJobs.ts"

export {
  /** The longest query that Amazon takes, in characters, without what is not needed. */
  maxQueryLength,
  /**
   * The query once it is done. Fails with `QueryCancelled`, `QueryFailed` (with what Amazon wrote about it) or
   * `QueryPending`.
   */
  wait as await
} from "./internal/dataKioskJobs.ts"

/** A line of a result. `Rows.decode` of `documents/Rows` makes typed ones of them. */
export type Row = { readonly [name: string]: unknown }

/** A page of a result. */
export interface Page {
  /** Counted from 0; from the resumed one when a result is resumed. */
  readonly page: number
  /** The query that gave it, which is done. */
  readonly query: Api.Query
  /** Its rows; its document is opened when they are asked for, and anew each time. */
  readonly rows: Stream.Stream<Row, SpApiError, Needs>
}

type Needs = SpApi | HttpClient.HttpClient

/**
 * The query without comments, commas and blanks that say nothing. Fails with `QueryInvalid` when that is no GraphQL, or
 * still too long.
 */
export const minify = (query: string): Effect.Effect<string, DataKioskError> => DataKioskJobs.textOf(query)

/**
 * Asks Amazon to run a query, and gives its id at once. Its result may have more pages than one.
 *
 * The query is shortened first ({@link minify}). An outcome that is unknown is not repeated: it fails with `outcome:
 * "unknown"`; with a `run`, the same call finds out what became of it.
 */
export const request = (
  query: string,
  options?: RequestOptions
): Effect.Effect<string, SpApiError | DataKioskError, SpApi> =>
  Effect.flatMap(DataKioskJobs.textOf(query, options?.run), (text) => DataKioskJobs.maker(options?.run).first(text))

/** The rows of a query that is done, without those of the pages that follow; none where Amazon made no document. */
export const result = (query: Api.Query): Stream.Stream<Row, SpApiError, Needs> => {
  const { dataDocumentId } = query
  return dataDocumentId == null
    ? Stream.empty
    : Json.lines(Document.text(
      Effect.flatMap(
        Fields.required(Api.getQuery, dataDocumentId, "dataDocumentId that can be read"),
        (id) => DataKioskJobs.location(id)
      )
    )) as Stream.Stream<Row, SpApiError, Needs>
}

const pagesFrom = <E, R>(
  beginning: DataKioskJobs.Beginning,
  options: RowsOptions<E, R> | undefined
): Stream.Stream<Page, SpApiError | DataKioskError | E, Needs | R> =>
  Stream.map(DataKioskJobs.results(beginning, options), ({ page, query }) => ({ page, query, rows: result(query) }))

/**
 * Runs a query and gives the pages of its result, each with its rows: for programs that store a page at a time, so that
 * after a crash no row is stored twice.
 *
 * ```ts
 * DataKiosk.pages(query, { run: { idempotencyKey: job.id, startedAt: job.startedAt } }).pipe(
 *   Stream.filterEffect(({ page }) => isNotStored(page)),
 *   Stream.runForEach(({ page, rows }) => storeInOneTransaction(page, rows))
 * )
 * ```
 *
 * The next page is made when it is asked for. Fails as {@link rows} does.
 */
export const pages = <E = never, R = never>(
  query: string,
  options?: RowsOptions<E, R>
): Stream.Stream<Page, SpApiError | DataKioskError | E, Needs | R> => pagesFrom({ query }, options)

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
  Stream.flatMap(pagesFrom({ query }, options), (page) => page.rows)

/**
 * The rows of a query that was made before, from its beginning, and of the pages that follow it. With the `run` that
 * made it, the query of a following page whose id was not kept is found too.
 */
export const resume = <E = never, R = never>(
  queryId: string,
  options?: RowsOptions<E, R>
): Stream.Stream<Row, SpApiError | DataKioskError | E, Needs | R> =>
  Stream.flatMap(pagesFrom({ queryId }, options), (page) => page.rows)

/** Cancels a query that is not done. */
export const cancel = (queryId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelQuery({ queryId }))

/** Data Kiosk as a service, for code that wants it injected, or mocked with `Layer.mock`. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly request: (
    query: string,
    options?: RequestOptions
  ) => Effect.Effect<string, SpApiError | DataKioskError>
  readonly await: (queryId: string, options?: WaitOptions) => Effect.Effect<Api.Query, SpApiError | DataKioskError>
  readonly pages: (query: string, options?: RowsOptions) => Stream.Stream<Page, SpApiError | DataKioskError>
  readonly rows: (query: string, options?: RowsOptions) => Stream.Stream<Row, SpApiError | DataKioskError>
  readonly resume: (queryId: string, options?: RowsOptions) => Stream.Stream<Row, SpApiError | DataKioskError>
  readonly cancel: (queryId: string) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/workflows/DataKiosk")) {}

/** Data Kiosk over `SpApi`, and an HTTP client for the documents. */
export const layer: Layer.Layer<Service, never, Needs> = layerOf(Service, ({ effect, stream }) => ({
  request: effect(request),
  await: effect(DataKioskJobs.wait),
  pages: stream(pages),
  rows: stream(rows),
  resume: stream(resume),
  cancel: effect(cancel)
}))
