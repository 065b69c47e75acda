/**
 * Creates the queries of a result, and finds those that a run created before a crash.
 *
 * Amazon's `createQuery` takes no idempotency key. The key of a {@link Run} becomes the name of the GraphQL query,
 * which Amazon keeps with its source, so `getQueries` says which queries belong to the run.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/DataKiosk_2023_11_15.ts"
import { fingerprint } from "../../../config/fingerprint.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { toEpochMillis } from "../../internal/dateTimes.ts"
import * as Fields from "../../internal/fields.ts"
import { DataKioskError, QueryInvalid } from "./dataKioskError.ts"
import { minify } from "./minify.ts"
import type { Query } from "./query.ts"
import { isQuery, TypeId } from "./query.ts"

/** The longest query that Amazon accepts, in characters after minification. Source: the model of the Data Kiosk API. */
export const maxQueryLength = 8_000

/**
 * Makes a run repeatable. The key becomes the name of the query (`query Sales_k3f…{`), which Amazon keeps with its
 * source. When the run is repeated after a crash, the queries that Amazon accepted are found by `getQueries` and used
 * again, even if their ids were not stored.
 */
export interface Run {
  /** A string that belongs to this run alone and stays the same when it is repeated, such as the id of the job. */
  readonly idempotencyKey: string
  /** When the run was first started, by a clock that is less than an hour off. Older queries are ignored. */
  readonly startedAt: DateTimeInput
}

const nameOf = (run: Run): Effect.Effect<string> => Effect.map(fingerprint(run.idempotencyKey, 16), (key) => `k${key}`)

const invalid = (description: string): Effect.Effect<never, DataKioskError> =>
  Effect.fail(new DataKioskError({ reason: new QueryInvalid({ description }), queryId: undefined }))

/** The query as it is sent: minified, and with the name of its run. */
export const prepare = (query: string | Query<unknown>, run?: Run): Effect.Effect<string, DataKioskError> =>
  Effect.flatMap(run === undefined ? Effect.undefined : nameOf(run), (name) => {
    const source = isQuery(query) ? query[TypeId].text(query) : query
    if (typeof source !== "string") {
      return invalid(source?.problem ?? "it is neither a string nor made by a view of a dataset")
    }
    const document = minify(source, name)
    if (typeof document !== "string") {
      const line = source.slice(0, document.unreadableAt).split(/\r\n|\r|\n/).length
      return invalid(`the query is not valid GraphQL: line ${line} cannot be parsed`)
    }
    return document.length > maxQueryLength
      ? invalid(
        `the query has ${document.length} characters without comments and white space, and Amazon accepts `
          + `${maxQueryLength}; split it into several queries`
      )
      : Effect.succeed(document)
  })

const create = (query: string, paginationToken: string | undefined): Effect.Effect<string, SpApiError, SpApi> =>
  Effect.flatMap(
    Api.createQuery({ body: { query, ...(paginationToken === undefined ? undefined : { paginationToken }) } }),
    (response) =>
      Fields.required(
        Api.createQuery,
        Fields.of(response).queryId,
        "queryId",
        "Amazon may still run the query: with { run }, the same call finds it"
      )
  )

/** The largest error of the clock that `startedAt` comes from, in milliseconds. */
const skew = 60 * 60_000

/** Epoch milliseconds; NaN where the query does not say when it was created. */
const createdAt = (query: Api.Query): number => Fields.time(query.createdTime)

/**
 * Queries of the run with this document that Amazon has, the oldest first. Failed and cancelled ones are created again.
 */
const existing = (document: string, run: Run): Effect.Effect<ReadonlyArray<Api.Query>, SpApiError, SpApi> =>
  Api.getQueries.items({
    processingStatuses: ["DONE", "IN_PROGRESS", "IN_QUEUE"],
    createdSince: new Date(toEpochMillis(run.startedAt) - skew),
    pageSize: 100
  }).pipe(
    Stream.filter((item) => {
      const { query, queryId } = Fields.of(item)
      return typeof query === "string" && Fields.string(queryId) !== undefined && minify(query) === document
    }),
    Stream.runCollect,
    Effect.map((queries) => [...queries].sort((left, right) => createdAt(left) - createdAt(right)))
  )

/**
 * The earliest time of the query for the next page, which is created when this one is done. Times may be in whole
 * seconds.
 */
const nextFrom = (query: Api.Query): number =>
  Math.max(createdAt(query), Fields.time(query.processingEndTime ?? query.createdTime) - 1_000)

/** Returns the ids of the queries of one result: of its first page, and of each page that follows. */
export interface Queries {
  readonly first: (document: string) => Effect.Effect<string, SpApiError, SpApi>
  readonly next: (previous: Api.Query, paginationToken: string) => Effect.Effect<string, SpApiError, SpApi>
}

/**
 * Creates queries; with a run, uses those that it created before, without those of `used`. Amazon's list is read once,
 * before the first one.
 */
export const make = (run: Run | undefined, used?: ReadonlySet<string>): Queries => {
  let candidates: ReadonlyArray<Api.Query> | undefined
  const find = Effect.fnUntraced(function*(query: string, run: Run, previous: Api.Query | undefined) {
    const document = minify(query)
    // A document without the name may belong to another program.
    if (typeof document !== "string" || !document.includes(yield* nameOf(run))) return undefined
    candidates ??= (yield* existing(document, run)).filter(({ queryId }) => !used?.has(queryId))
    const from = previous === undefined ? 0 : nextFrom(previous)
    candidates = candidates.filter((item) => createdAt(item) >= from && item.queryId !== previous?.queryId)
    return Fields.string(candidates[0]?.queryId)
  })
  const findOrCreate = (query: string, previous: Api.Query | undefined, paginationToken: string | undefined) =>
    Effect.flatMap(
      run === undefined ? Effect.undefined : find(query, run, previous),
      (queryId) => queryId === undefined ? create(query, paginationToken) : Effect.succeed(queryId)
    )
  return {
    first: (document) => findOrCreate(document, undefined, undefined),
    next: (previous, paginationToken) =>
      Effect.flatMap(
        Fields.required(Api.getQuery, previous.query, "query to request the next page with"),
        (query) => findOrCreate(query, previous, paginationToken)
      )
  }
}
