/** Amazon's side of Data Kiosk, in process and on the test clock. */
import { Clock, Effect, Layer } from "effect"
import * as Api from "effect-sp-api/apis/DataKiosk_2023_11_15"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import { HttpClient } from "effect/http"
import { makeDocuments } from "./documents.ts"

/** One page of a result. */
export interface Page {
  readonly status?: "DONE" | "CANCELLED" | "FATAL"
  /** The lines of its document; no document when absent. */
  readonly lines?: ReadonlyArray<unknown>
  /** The same as a string, for documents of another format. */
  readonly text?: string
  readonly error?: string
  /** The token of the next page. */
  readonly next?: string
  /** What stands in the place of the pagination. */
  readonly pagination?: unknown
}

interface Made {
  readonly query: string
  readonly created: number
  readonly page: Page
}

/** How long a query takes, in milliseconds. */
const duration = 60_000

/** `pages` by token; the first has none (`""`). */
export const makeDataKiosk = (pages: { readonly [token: string]: Page }) => {
  const documents = makeDocuments()
  const queries = new Map<string, Made>()
  const calls: Array<string> = []
  /** Whether the responses to the next queries are lost. */
  let losses: ReadonlyArray<boolean> = []

  const describe = (queryId: string, { created, page, query }: Made, now: number): Api.Query => {
    const done = now - created >= duration
    return {
      queryId,
      query,
      createdTime: new Date(created).toISOString(),
      processingStatus: done ? page.status ?? "DONE" : "IN_QUEUE",
      ...(done ? { processingEndTime: new Date(created + duration).toISOString() } : undefined),
      ...(done && (page.lines ?? page.text) !== undefined ? { dataDocumentId: `data-${queryId}` } : undefined),
      ...(done && page.error !== undefined ? { errorDocumentId: `error-${queryId}` } : undefined),
      ...(done && page.next !== undefined ? { pagination: { nextToken: page.next } } : undefined),
      ...(done && page.pagination !== undefined ? { pagination: page.pagination as never } : undefined)
    }
  }

  const api = SpApiTest.layer(
    SpApiTest.on(Api.createQuery, ({ body }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push(`createQuery ${body.paginationToken ?? ""}`.trim())
        const page = pages[body.paginationToken ?? ""]
        const isOfAnother = body.paginationToken !== undefined
          && ![...queries.values()].some((one) => one.query === body.query && one.page.next === body.paginationToken)
        if (page === undefined || isOfAnother) {
          return SpApiTest.error(Api.createQuery, new SpApiError.BadRequest({ status: 400, errors: [] }))
        }
        const loses = losses[0]
        losses = losses.slice(1)
        const queryId = `Q${queries.size + 1}`
        queries.set(queryId, { query: body.query, created: now, page })
        if (page.lines !== undefined) {
          documents.add(
            `data-${queryId}`,
            page.lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
            "application/jsonl"
          )
        }
        if (page.text !== undefined) documents.add(`data-${queryId}`, page.text, "text/csv")
        if (page.error !== undefined) documents.add(`error-${queryId}`, page.error, "application/json")
        return loses === true
          ? SpApiTest.error(
            Api.createQuery,
            new SpApiError.TransportFailed({ description: "reset", outcome: "unknown" })
          )
          : Effect.succeed({ queryId })
      })),
    SpApiTest.on(Api.getQuery, ({ queryId }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push("getQuery")
        const made = queries.get(queryId)
        if (made === undefined) {
          return SpApiTest.error(Api.getQuery, new SpApiError.NotFound({ status: 404, errors: [] }))
        }
        return Effect.succeed(describe(queryId, made, now))
      })),
    SpApiTest.on(Api.getQueries, (input) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        calls.push("getQueries")
        const since = new Date(input?.createdSince as Date | undefined ?? 0).getTime()
        return {
          queries: [...queries]
            .map(([id, made]) => describe(id, made, now))
            .filter((query) =>
              input?.processingStatuses?.includes(query.processingStatus) !== false
              && Date.parse(query.createdTime) >= since
            )
            .reverse()
        }
      })),
    SpApiTest.on(Api.getDocument, ({ documentId }) => {
      calls.push("getDocument")
      return Effect.map(documents.address(documentId), (documentUrl) => ({ documentId, documentUrl }))
    }),
    SpApiTest.on(Api.cancelQuery, () => Effect.sync(() => void calls.push("cancelQuery")))
  )
  return {
    calls,
    documents,
    queries,
    count: (operation: string) => calls.filter((call) => call.split(" ")[0] === operation).length,
    /** Amazon accepts the next queries; the responses to those that are `true` are lost. */
    loseResponses: (...which: ReadonlyArray<boolean>) => {
      losses = which
    },
    layer: Layer.merge(api, Layer.succeed(HttpClient.HttpClient, documents.http))
  }
}
