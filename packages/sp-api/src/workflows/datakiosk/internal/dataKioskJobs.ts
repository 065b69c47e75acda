/**
 * The steps in the life of a query: make it, find it again after a crash, wait for it, go on with the next page of its
 * result.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import type * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/DataKiosk_2023_11_15.ts"
import type * as Document from "../../../documents/Document.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { DateTimeInput } from "../../../operation/Operation.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import * as JobDocument from "../../internal/jobDocument.ts"
import { md5 } from "../../internal/md5.ts"
import * as Waiting from "../../internal/waiting.ts"
import * as ReportDates from "../../reports/internal/reportDates.ts"
import type { DataKioskErrorReason } from "./dataKioskError.ts"
import {
  DataKioskError,
  QueryCancelled,
  QueryFailed,
  QueryInvalid,
  QueryPagesRepeat,
  QueryPending
} from "./dataKioskError.ts"
import * as GraphQLText from "./graphqlText.ts"

/**
 * The longest query that Amazon takes, in characters, without what is not needed. Source: the model of the Data Kiosk
 * API.
 */
export const maxQueryLength = 8_000

/** What a notification DATA_KIOSK_QUERY_PROCESSING_FINISHED says. */
export interface Finished {
  readonly queryId: string
  readonly processingStatus: string
}

/** How to wait for a query. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications of finished queries, of this one and of others. With them the wait asks only every 5 minutes, in case
   * one gets lost. Every wait runs the Stream for itself, so it must give the same to all: one of a `PubSub`, not of a
   * queue.
   */
  readonly finished?: Stream.Stream<Finished> | undefined
}

/**
 * What makes a run repeatable. Its key becomes the name of the query (`query Sales_k3f…{`), which Amazon keeps with its
 * text; so when the run is repeated after a crash, the queries that Amazon took are found by `getQueries` and taken
 * again, whether or not anybody kept their ids.
 */
export interface Run {
  /** A text that belongs to this run alone, and is the same whenever it is repeated: the id of the job. */
  readonly idempotencyKey: string
  /** When the run began for the first time, by any clock that is not an hour wrong. Older queries are not looked at. */
  readonly startedAt: DateTimeInput
}

/** How to ask for a query. */
export interface RequestOptions {
  /** Takes the query that this run made before it was repeated, rather than making another. */
  readonly run?: Run | undefined
}

/** A query that was made. */
export interface Requested {
  readonly queryId: string
  /** The page of the result that this query gives, counted from 0; from the resumed one when a result is resumed. */
  readonly page: number
}

/** How to run a query. */
export interface RowsOptions<out E = never, out R = never> extends RequestOptions, WaitOptions {
  /** Runs as soon as a query has an id, once for each page of the result; keep the last one to go on after a crash. */
  readonly onRequested?: ((requested: Requested) => Effect.Effect<void, E, R>) | undefined
}

/** Fails with a {@link DataKioskError}. */
export const fail = (reason: DataKioskErrorReason, queryId?: string): Effect.Effect<never, DataKioskError> =>
  Effect.fail(new DataKioskError({ reason, queryId }))

const nameOf = (run: Run): string => `k${Hex.encode(md5(new TextEncoder().encode(run.idempotencyKey)))}`

/** The query as it is sent. */
export const textOf = (query: string, run?: Run): Effect.Effect<string, DataKioskError> =>
  Effect.suspend(() => {
    const text = GraphQLText.minify(query, run === undefined ? undefined : nameOf(run))
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
  Effect.flatMap(
    Api.createQuery({ body: { query, ...(paginationToken === undefined ? undefined : { paginationToken }) } }),
    (response) =>
      Fields.required(
        Api.createQuery,
        Fields.of(response).queryId,
        "queryId",
        "Amazon may run the query all the same: with { run } the same call finds it"
      )
  )

/** How far the clock that `startedAt` is from may be off. */
const skew = 60 * 60_000

/** The queries of a run that Amazon has, the oldest first. */
const queriesOf = (text: string, run: Run): Effect.Effect<ReadonlyArray<Api.Query>, SpApiError, SpApi> =>
  Api.getQueries.items({
    // What failed or was cancelled is made again.
    processingStatuses: ["DONE", "IN_PROGRESS", "IN_QUEUE"],
    createdSince: new Date(ReportDates.toMillis(run.startedAt) - skew),
    pageSize: 100
  }).pipe(
    Stream.filter((found) => {
      const { query, queryId } = Fields.of(found)
      return typeof query === "string" && Fields.string(queryId) !== undefined && GraphQLText.minify(query) === text
    }),
    Stream.runCollect,
    Effect.map((found) => [...found].sort((left, right) => createdAt(left) - createdAt(right)))
  )

/** NaN where the query does not say. */
const createdAt = (query: Api.Query): number => Fields.time(query.createdTime)

/** From when on the query for the page behind another can be: one asks for it when that is done. Times may be in whole seconds. */
const nextFrom = (query: Api.Query): number =>
  Math.max(createdAt(query), Fields.time(query.processingEndTime ?? query.createdTime) - 1_000)

/** Makes the queries of one result: the first, and those of the pages that follow. */
export interface Maker {
  readonly first: (text: string) => Effect.Effect<string, SpApiError, SpApi>
  readonly following: (previous: Api.Query, token: string) => Effect.Effect<string, SpApiError, SpApi>
}

/** A maker that takes what a run made before it was repeated. It looks once: what it makes itself, it knows. */
export const maker = (run: Run | undefined): Maker => {
  let known: ReadonlyArray<Api.Query> | undefined
  const find = Effect.fnUntraced(function*(query: string, run: Run, previous: Api.Query | undefined) {
    const text = GraphQLText.minify(query)
    // A text that does not bear the name may be another's query.
    if (typeof text !== "string" || !text.includes(nameOf(run))) return undefined
    known ??= yield* queriesOf(text, run)
    const from = previous === undefined ? 0 : nextFrom(previous)
    known = known.filter((one) => createdAt(one) >= from && one.queryId !== previous?.queryId)
    return Fields.string(known[0]?.queryId)
  })
  const make = (query: string, previous: Api.Query | undefined, token: string | undefined) =>
    Effect.flatMap(
      run === undefined ? Effect.undefined : find(query, run, previous),
      (found) => found === undefined ? create(query, token) : Effect.succeed(found)
    )
  return {
    first: (text) => make(text, undefined, undefined),
    following: (previous, token) =>
      Effect.flatMap(
        Fields.required(Api.getQuery, previous.query, "query, which is needed to ask for the next page"),
        (query) => make(query, previous, token)
      )
  }
}

/** Where a document of Data Kiosk is; a new address with every run, as an address lives 5 minutes. */
export const location = (documentId: string): Effect.Effect<Document.Location, SpApiError, SpApi> =>
  Effect.flatMap(
    Api.getDocument({ documentId }),
    (response) =>
      Effect.map(Fields.required(Api.getDocument, Fields.of(response).documentUrl, "documentUrl"), (url) => ({ url }))
  )

/** The query once it is done. */
export const wait = (
  queryId: string,
  options?: WaitOptions
): Effect.Effect<Api.Query, SpApiError | DataKioskError, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(
    Waiting.wait({
      operation: Api.getQuery,
      get: Api.getQuery({ queryId }),
      notified: options?.finished === undefined
        ? undefined
        : Stream.filter(options.finished, (finished) => finished.queryId === queryId),
      onTimeout: (processingStatus, after: Duration.Duration) =>
        new DataKioskError({ reason: new QueryPending({ processingStatus, after }), queryId })
    }, options),
    (query) => {
      const errorDocumentId = Fields.string(query.errorDocumentId)
      switch (query.processingStatus) {
        case "CANCELLED":
          return fail(new QueryCancelled(), queryId)
        case "FATAL":
          return Effect.flatMap(
            errorDocumentId === undefined ? Effect.undefined : JobDocument.explanation(location(errorDocumentId)),
            (explanation) => fail(new QueryFailed({ explanation }), queryId)
          )
        default:
          return Effect.succeed(query)
      }
    }
  )

/** Gives an id to the caller; between the id and the place where the caller keeps it there is no way out. */
const announce = <E, R, E2>(
  created: Effect.Effect<string, E2, SpApi>,
  page: number,
  options: RowsOptions<E, R> | undefined
): Effect.Effect<string, E | E2, SpApi | R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.tap(restore(created), (queryId) => options?.onRequested?.({ queryId, page }) ?? Effect.void)
  )

/** How a result begins: with a query to be made, or with one that is there. */
export type Beginning = { readonly query: string } | { readonly queryId: string }

/** A query that is done, and the place of its page in the result. */
export interface Done {
  readonly page: number
  readonly query: Api.Query
}

/** The queries of a result, each once it is done; the next is made when it is asked for. */
export const results = <E, R>(
  beginning: Beginning,
  options: RowsOptions<E, R> | undefined
): Stream.Stream<Done, SpApiError | DataKioskError | E, SpApi | HttpClient.HttpClient | R> =>
  Stream.suspend(() => {
    const { first, following } = maker(options?.run)
    const seen = new Set<string>()
    const begin = "queryId" in beginning
      ? Effect.succeed(beginning.queryId)
      : Effect.flatMap(textOf(beginning.query, options?.run), (text) => announce(first(text), 0, options))
    const next = ({ page, query }: Done) => {
      const nextToken: unknown = query.pagination == null ? undefined : query.pagination.nextToken
      // One that holds something, but no token, may have it under another name.
      const isEmpty = (value: unknown) => value == null || value === ""
      if (
        query.pagination == null || Fields.isObject(query.pagination) && Object.values(query.pagination).every(isEmpty)
      ) {
        return Effect.undefined
      }
      const token = Fields.string(nextToken)
      // Rows are there behind a token that cannot be read, so this is not the end.
      if (token === undefined) {
        return Fields.missing(Api.getQuery, "its pagination holds no page token that can be read")
      }
      if (seen.has(token)) return fail(new QueryPagesRepeat(), query.queryId)
      seen.add(token)
      return announce(following(query, token), page + 1, options)
    }
    return Stream.paginate(
      undefined,
      Effect.fnUntraced(function*(previous: Done | undefined) {
        const queryId = yield* (previous === undefined ? begin : next(previous))
        if (queryId === undefined) return [[], Option.none<Done | undefined>()] as const
        const done = { page: previous === undefined ? 0 : previous.page + 1, query: yield* wait(queryId, options) }
        return [[done], Option.some<Done | undefined>(done)] as const
      })
    )
  })
