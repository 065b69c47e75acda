/**
 * Data Kiosk: GraphQL queries over the data of a selling partner, whose results are files of rows.
 *
 * ```ts
 * import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
 * import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
 *
 * const query = SalesAndTraffic.salesAndTrafficByDate(
 *   { startDate: "2026-01-01", endDate: "2026-01-31", aggregateBy: "DAY", marketplaceIds: ["ATVPDKIKX0DER"] },
 *   { startDate: true, sales: { orderedProductSales: { amount: true, currencyCode: true } } }
 * )
 * const rows = DataKiosk.rows(query)
 * // Stream<{ readonly startDate: string; readonly sales: { readonly orderedProductSales: { … } } }, …>
 * ```
 *
 * There is a module for each dataset in `effect-sp-api/workflows/datakiosk`. Its queries are checked before anything is
 * sent, and rows that lack a selected field, or have it with another type, are reported as drift;
 * `ResponseChecking: "strict"` fails instead. A query may also be a string, for what these modules do not know:
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
 * Results are JSON lines, or CSV where the query names a converter (`@convert`). Rows of a typed query are the same in
 * both; those of a string have the values of JSON, or the cells of CSV as strings, by the names of the header.
 *
 * A result may have several pages. Each is a query of its own for Amazon, created when its rows are pulled.
 * `onRequested` receives the id of each query at once, so a program that crashes can {@link resume} without creating a
 * query twice. With a {@link Run} it does not even need the ids: Amazon's list of queries shows which ones belong to
 * the run.
 *
 * What happens when a program is killed and runs again with the same `run`:
 *
 * | killed | then |
 * | --- | --- |
 * | before Amazon accepted a query | the query is created |
 * | after that, whether or not its id was stored | the query is found, and not created again |
 * | while it waits | it continues to wait |
 * | while it reads a page | that page is read again from its beginning; {@link pages} says which one it is |
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Api from "../../apis/DataKiosk_2023_11_15.ts"
import * as Document from "../../documents/Document.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import * as Fields from "../internal/fields.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import type { DataKioskError } from "./internal/dataKioskError.ts"
import type {
  NextOptions,
  NextPage,
  RequestOptions,
  ResumeOptions,
  RowsOptions,
  WaitOptions
} from "./internal/dataKioskJobs.ts"
import * as DataKioskJobs from "./internal/dataKioskJobs.ts"
import * as Queries from "./internal/queries.ts"
import type { Query } from "./internal/query.ts"
import { resultRows } from "./internal/resultRows.ts"

export * from "./internal/dataKioskError.ts"
export type {
  Finished,
  NextOptions,
  NextPage,
  Requested,
  RequestOptions,
  ResumeOptions,
  RowsOptions,
  WaitOptions
} from "./internal/dataKioskJobs.ts"
export type { Dataset } from "./internal/dataset.ts"
export { maxQueryLength, type Run } from "./internal/queries.ts"
export { type Existing, isQuery, type Query, type RowOf, type Selected, type Selection } from "./internal/query.ts"
export type { DateArgument, QueryOptions, View } from "./internal/view.ts"

export {
  /**
   * Waits for a query, and returns it once it is done. Fails with `QueryCancelled`, `QueryFailed` (with what Amazon
   * wrote about it) or `QueryPending`.
   */
  wait as await
} from "./internal/dataKioskJobs.ts"

/** A row of a query that is a string. `Rows.decode` of `documents/Rows` decodes it with a schema. */
export type Row = { readonly [name: string]: unknown }

/** A page of a result. */
export interface Page<out A = Row> {
  /** Counted from 0; after a resume, from the resumed query. */
  readonly page: number
  /** The query of this page, which is done. */
  readonly query: Api.Query
  /** The rows of the page. Every run opens its document again. */
  readonly rows: Stream.Stream<A, SpApiError, Needs>
}

type Needs = SpApi | HttpClient.HttpClient

/**
 * The GraphQL of a query as it is sent: without comments, commas and white space that separate nothing. Fails with
 * `QueryInvalid` where it is not valid, or still longer than {@link maxQueryLength}.
 */
export const minify = (query: string | Query<unknown>): Effect.Effect<string, DataKioskError> => Queries.prepare(query)

/**
 * Creates a query, and returns its id at once. Its result may have several pages.
 *
 * The query is minified first. Fails with `QueryInvalid` before anything is sent. A call with an unknown outcome is not
 * repeated and fails with `outcome: "unknown"`; with a `run`, the same call finds the query if Amazon has it.
 */
export const request = located((
  query: string | Query<unknown>,
  options?: RequestOptions
): Effect.Effect<string, SpApiError | DataKioskError, SpApi> =>
  Effect.flatMap(
    Queries.prepare(query, options?.run),
    (document) => Queries.make(options?.run).first(document)
  )
)

/**
 * Creates the query of the page that follows a query which is done, or finds it where the `run` has created it; undefined
 * where that was the last page. For programs that wait for each page on their own, and store which ones there are.
 *
 * ```ts
 * const run = { idempotencyKey: "sales of November", startedAt: "2026-11-29T00:00:00Z" }
 * const pages = [{ queryId: yield* DataKiosk.request(query, { run }) }]
 * const done = yield* DataKiosk.await(pages.at(-1)!.queryId)
 * const next = yield* DataKiosk.next(done, { run, earlier: pages })
 * ```
 *
 * Creates nothing and fails with `QueryPagesRepeat` where Amazon returns the token of a page that is in `earlier`.
 */
export const next = located((
  query: Api.Query,
  options?: NextOptions
): Effect.Effect<NextPage | undefined, SpApiError | DataKioskError, SpApi> => DataKioskJobs.next(query, options))

/**
 * The rows of a query that is done, without those of the next pages; none where Amazon made no document. Pass the typed
 * query for rows of its type.
 */
export const result = <A = Row>(query: Api.Query, typed?: Query<A>): Stream.Stream<A, SpApiError, Needs> => {
  const { dataDocumentId } = query
  return dataDocumentId == null
    ? Stream.empty
    : resultRows(
      Document.text(
        Effect.flatMap(
          Fields.required(Api.getQuery, dataDocumentId, "readable dataDocumentId"),
          (id) => DataKioskJobs.location(id)
        )
      ),
      { text: Fields.string(query.query), query: typed }
    ) as Stream.Stream<A, SpApiError, Needs>
}

const pagesFrom = <A, E, R>(
  start: DataKioskJobs.Start,
  typed: string | Query<A> | undefined,
  options: RowsOptions<E, R> | undefined
): Stream.Stream<Page<A>, SpApiError | DataKioskError | E, Needs | R> =>
  Stream.map(DataKioskJobs.results(start, options), ({ page, query }) => ({
    page,
    query,
    rows: result<A>(query, typeof typed === "string" ? undefined : typed)
  }))

/**
 * Runs a query and returns the pages of its result, for programs that store a page at a time, so that no row is stored
 * twice after a crash.
 *
 * ```ts
 * DataKiosk.pages(query, { run: { idempotencyKey: job.id, startedAt: job.startedAt } }).pipe(
 *   Stream.filterEffect(({ page }) => isNotStored(page)),
 *   Stream.runForEach(({ page, rows }) => storeInOneTransaction(page, rows))
 * )
 * ```
 *
 * The query of the next page is created when that page is pulled. Fails as {@link rows} does.
 */
export const pages = located(<A = Row, E = never, R = never>(
  query: string | Query<A>,
  options?: RowsOptions<E, R>
): Stream.Stream<Page<A>, SpApiError | DataKioskError | E, Needs | R> => pagesFrom({ query }, query, options))

/**
 * Runs a query and returns the rows of its whole result, page after page; none where Amazon has no data. Rows of a
 * typed query have the type of what it selects.
 *
 * Fails with `DataKioskError` (`QueryInvalid`, `QueryFailed`, `QueryCancelled`, `QueryPending`, `QueryPagesRepeat`),
 * and with `SpApiError` where a call fails or a document ends early, after the rows before it.
 */
export const rows = located(<A = Row, E = never, R = never>(
  query: string | Query<A>,
  options?: RowsOptions<E, R>
): Stream.Stream<A, SpApiError | DataKioskError | E, Needs | R> =>
  Stream.flatMap(pagesFrom({ query }, query, options), (page) => page.rows)
)

/**
 * The rows of a query that exists, from its first row, and of the pages that follow it. Waits for it where it is not
 * done. With the `run` that created it, the query of a following page is found even if its id was not stored. Pass the
 * typed query as `query` for rows of its type. Fails as {@link rows} does.
 */
export const resume = located(<A = Row, E = never, R = never>(
  queryId: string,
  options?: ResumeOptions<A, E, R>
): Stream.Stream<A, SpApiError | DataKioskError | E, Needs | R> =>
  Stream.flatMap(pagesFrom({ queryId }, options?.query, options), (page) => page.rows)
)

/** Cancels a query that is not done. */
export const cancel = located((queryId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelQuery({ queryId }))
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly request: (
    query: string | Query<unknown>,
    options?: RequestOptions
  ) => Effect.Effect<string, SpApiError | DataKioskError>
  readonly await: (queryId: string, options?: WaitOptions) => Effect.Effect<Api.Query, SpApiError | DataKioskError>
  readonly next: (
    query: Api.Query,
    options?: NextOptions
  ) => Effect.Effect<NextPage | undefined, SpApiError | DataKioskError>
  readonly pages: <A = Row, E = never, R = never>(
    query: string | Query<A>,
    options?: RowsOptions<E, R>
  ) => Stream.Stream<Page<A>, SpApiError | DataKioskError | E, Exclude<R, Needs>>
  readonly rows: <A = Row, E = never, R = never>(
    query: string | Query<A>,
    options?: RowsOptions<E, R>
  ) => Stream.Stream<A, SpApiError | DataKioskError | E, Exclude<R, Needs>>
  readonly resume: <A = Row, E = never, R = never>(
    queryId: string,
    options?: ResumeOptions<A, E, R>
  ) => Stream.Stream<A, SpApiError | DataKioskError | E, Exclude<R, Needs>>
  readonly cancel: (queryId: string) => Effect.Effect<void, SpApiError>
}>()("effect-sp-api/workflows/DataKiosk") {}

/** The service over `SpApi`, and an `HttpClient` for the documents. */
export const layer: Layer.Layer<Service, never, Needs> = layerOf(Service, ({ effect, stream }) => ({
  request: effect(request),
  await: effect(DataKioskJobs.wait),
  next: effect(next),
  pages: stream(pages),
  rows: stream(rows),
  resume: stream(resume),
  cancel: effect(cancel)
}))
