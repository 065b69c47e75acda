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
  readonly error?: string
  /** The token of the next page. */
  readonly next?: string
}

interface Made {
  readonly query: string
  readonly created: number
  readonly page: Page
}

/** `pages` by token; the first has none (`""`). */
export const makeDataKiosk = (pages: { readonly [token: string]: Page }) => {
  const documents = makeDocuments()
  const queries = new Map<string, Made>()
  const calls: Array<string> = []

  const api = SpApiTest.layer(
    SpApiTest.on(Api.createQuery, ({ body }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push(`createQuery ${body.paginationToken ?? ""}`.trim())
        const page = pages[body.paginationToken ?? ""]
        const [first] = queries.values()
        if (page === undefined || first !== undefined && first.query !== body.query) {
          return SpApiTest.error(Api.createQuery, new SpApiError.BadRequest({ status: 400, errors: [] }))
        }
        const queryId = `Q${queries.size + 1}`
        queries.set(queryId, { query: body.query, created: now, page })
        if (page.lines !== undefined) {
          documents.add(
            `data-${queryId}`,
            page.lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
            "application/jsonl"
          )
        }
        if (page.error !== undefined) documents.add(`error-${queryId}`, page.error, "application/json")
        return Effect.succeed({ queryId })
      })),
    SpApiTest.on(Api.getQuery, ({ queryId }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push("getQuery")
        const made = queries.get(queryId)
        if (made === undefined) {
          return SpApiTest.error(Api.getQuery, new SpApiError.NotFound({ status: 404, errors: [] }))
        }
        const done = now - made.created >= 60_000
        const { page } = made
        return Effect.succeed({
          queryId,
          query: made.query,
          createdTime: new Date(made.created).toISOString(),
          processingStatus: done ? page.status ?? "DONE" : "IN_QUEUE",
          ...(done && page.lines !== undefined ? { dataDocumentId: `data-${queryId}` } : undefined),
          ...(done && page.error !== undefined ? { errorDocumentId: `error-${queryId}` } : undefined),
          ...(done && page.next !== undefined ? { pagination: { nextToken: page.next } } : undefined)
        })
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
    layer: Layer.merge(api, Layer.succeed(HttpClient.HttpClient, documents.http))
  }
}
