/** The life of a result: create its first query, wait for it, and continue with the query of the next page. */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/DataKiosk_2023_11_15.ts"
import type * as Document from "../../../documents/Document.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { announce } from "../../internal/announce.ts"
import * as Fields from "../../internal/fields.ts"
import * as Job from "../../internal/job.ts"
import { located } from "../../internal/located.ts"
import type * as Waiting from "../../internal/waiting.ts"
import type { DataKioskErrorReason } from "./dataKioskError.ts"
import { DataKioskError, QueryCancelled, QueryFailed, QueryPagesRepeat, QueryPending } from "./dataKioskError.ts"
import type { Run } from "./queries.ts"
import * as Queries from "./queries.ts"
import type { Query } from "./query.ts"

/** The payload of a notification DATA_KIOSK_QUERY_PROCESSING_FINISHED, as far as a wait needs it. */
export interface Finished {
  readonly queryId: string
  readonly processingStatus: string
}

/** How to wait for a query. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications about this query and others. With them a wait polls every 5 minutes only, in case one is lost. Every
   * wait runs the Stream on its own, so it must emit to all of them: use a `PubSub`, not a queue.
   */
  readonly finished?: Stream.Stream<Finished> | undefined
}

/** How to request a query. */
export interface RequestOptions {
  /** Uses the query that this run created before a crash, instead of creating another one. */
  readonly run?: Run | undefined
}

/** A query that was created. Plain data: store it where a crash does not lose it. */
export interface Requested {
  readonly queryId: string
  /** The page of the result that the query returns, counted from 0; after a resume, from the resumed query. */
  readonly page: number
}

/** How to run a query. */
export interface RowsOptions<out E = never, out R = never> extends RequestOptions, WaitOptions {
  /**
   * Runs as soon as a query has an id, once for each page of the result; store the last one to resume after a crash.
   */
  readonly onRequested?: ((requested: Requested) => Effect.Effect<void, E, R>) | undefined
}

/** How to continue with a query that exists. */
export interface ResumeOptions<out A, out E = never, out R = never> extends RowsOptions<E, R> {
  /** The typed query that was requested, for rows of its type. */
  readonly query?: Query<A> | undefined
}

const fail = (reason: DataKioskErrorReason, queryId: string): Effect.Effect<never, DataKioskError> =>
  Effect.fail(new DataKioskError({ reason, queryId }))

/** Where a document is. Every run requests a new URL, as a URL is valid for 5 minutes. */
export const location = (documentId: string): Effect.Effect<Document.Location, SpApiError, SpApi> =>
  Effect.flatMap(
    Api.getDocument({ documentId }),
    (response) =>
      Effect.map(Fields.required(Api.getDocument, Fields.of(response).documentUrl, "documentUrl"), (url) => ({ url }))
  )

/** The query once it is done. */
export const wait = located((
  queryId: string,
  options?: WaitOptions
): Effect.Effect<Api.Query, SpApiError | DataKioskError, SpApi | HttpClient.HttpClient> => {
  const error = (reason: DataKioskErrorReason) => new DataKioskError({ reason, queryId })
  return Job.wait({
    operation: Api.getQuery,
    get: Api.getQuery({ queryId }),
    notified: options?.finished && Stream.filter(options.finished, (finished) => finished.queryId === queryId),
    pending: (fields) => error(new QueryPending(fields)),
    cancelled: () => error(new QueryCancelled()),
    failed: (_, explanation) => error(new QueryFailed({ explanation })),
    explanation: (query) => {
      const documentId = Fields.string(query.errorDocumentId)
      return documentId === undefined ? undefined : location(documentId)
    }
  }, options)
})

/** Where a result begins: at a query to be created, or at one that exists. */
export type Start = { readonly query: string | Query<unknown> } | { readonly queryId: string }

/** A query that is done, and the number of its page. */
export interface Done {
  readonly page: number
  readonly query: Api.Query
}

// A pagination that holds something, but no `nextToken`, may have the token under another name.
const isEmpty = (value: unknown): boolean => value == null || value === ""

/** The token of the page after that of a query which is done; undefined after the last page. */
const nextToken = ({ pagination }: Api.Query): Effect.Effect<string | undefined, SpApiError> => {
  if (pagination == null || Fields.isObject(pagination) && Object.values(pagination).every(isEmpty)) {
    return Effect.undefined
  }
  const token = Fields.string(pagination.nextToken)
  // A token that cannot be read is not the end: more rows follow it.
  return token === undefined
    ? Fields.missing(Api.getQuery, "its pagination has no readable page token")
    : Effect.succeed(token)
}

/** The query of a page, and the token that it was created with. Plain data. */
export interface NextPage {
  readonly queryId: string
  /** Absent for the first page. */
  readonly paginationToken?: string | undefined
}

/** How to continue after a page. */
export interface NextOptions extends RequestOptions {
  /** The pages up to the query, so that none of them is taken for the next one, and a token that repeats is noticed. */
  readonly earlier?: ReadonlyArray<NextPage> | undefined
}

/** The query of the page after that of a query which is done. */
export const next = Effect.fnUntraced(function*(query: Api.Query, options: NextOptions | undefined) {
  const paginationToken = yield* nextToken(query)
  if (paginationToken === undefined) return undefined
  const earlier = options?.earlier ?? []
  if (earlier.some((page) => page.paginationToken === paginationToken)) {
    return yield* fail(new QueryPagesRepeat(), query.queryId)
  }
  const queries = Queries.make(options?.run, new Set(earlier.map(({ queryId }) => queryId)))
  return { queryId: yield* queries.next(query, paginationToken), paginationToken }
})

/** The queries of a result, each once it is done. The next one is created when it is pulled. */
export const results = <E, R>(
  start: Start,
  options: RowsOptions<E, R> | undefined
): Stream.Stream<Done, SpApiError | DataKioskError | E, SpApi | HttpClient.HttpClient | R> =>
  Stream.suspend(() => {
    const queries = Queries.make(options?.run)
    const seen = new Set<string>()
    const announcePage = <E2>(create: Effect.Effect<string, E2, SpApi>, page: number) =>
      announce(create, (queryId) => options?.onRequested?.({ queryId, page }) ?? Effect.void)
    const first = "queryId" in start
      ? Effect.succeed(start.queryId)
      : Effect.flatMap(
        Queries.prepare(start.query, options?.run),
        (document) => announcePage(queries.first(document), 0)
      )
    const next = Effect.fnUntraced(function*({ page, query }: Done) {
      const token = yield* nextToken(query)
      if (token === undefined) return undefined
      if (seen.has(token)) return yield* fail(new QueryPagesRepeat(), query.queryId)
      seen.add(token)
      return yield* announcePage(queries.next(query, token), page + 1)
    })
    return Stream.paginate(
      undefined,
      Effect.fnUntraced(function*(previous: Done | undefined) {
        const queryId = yield* (previous === undefined ? first : next(previous))
        if (queryId === undefined) return [[], Option.none<Done | undefined>()] as const
        const done = { page: previous === undefined ? 0 : previous.page + 1, query: yield* wait(queryId, options) }
        return [[done], Option.some<Done | undefined>(done)] as const
      })
    )
  })
