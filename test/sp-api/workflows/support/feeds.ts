/** Amazon's side of feeds, in process and on the test clock. */
import { Clock, Effect, Layer } from "effect"
import * as Api from "effect-sp-api/apis/Feeds_2021_06_30"
import * as SpApiError from "effect-sp-api/SpApiError"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import { HttpClient } from "effect/http"
import { makeDocuments } from "./documents.ts"

/** What becomes of a feed. */
export interface Fate {
  readonly status?: "DONE" | "CANCELLED" | "FATAL"
  /** Milliseconds from the submission to the end; default 2 minutes. */
  readonly after?: number
  /** The processing report; none when absent. */
  readonly report?: string | undefined
}

export interface Submission {
  readonly spec: Api.CreateFeedSpecification
  readonly created: number
  readonly fate: Fate
}

/** `fateOf` sees what was uploaded. */
export const makeFeeds = (fateOf: (content: string, feedId: string) => Fate = () => ({})) => {
  const documents = makeDocuments()
  const feeds = new Map<string, Submission>()
  const calls: Array<string> = []
  let created = 0
  let failSubmit: SpApiError.SpApiErrorReason | undefined
  /** Whether the responses to the next submissions are lost. */
  let losses: ReadonlyArray<boolean> = []

  const api = SpApiTest.layer(
    SpApiTest.on(Api.createFeedDocument, ({ body }) => {
      calls.push(`createFeedDocument ${body.contentType}`)
      const feedDocumentId = `in-${++created}`
      return Effect.map(documents.address(feedDocumentId), (url) => ({ feedDocumentId, url }))
    }),
    SpApiTest.on(Api.createFeed, ({ body }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push("createFeed")
        if (failSubmit !== undefined) return SpApiTest.error(Api.createFeed, failSubmit)
        const uploaded = documents.stored.get(body.inputFeedDocumentId)
        if (uploaded === undefined) {
          return SpApiTest.error(Api.createFeed, new SpApiError.BadRequest({ status: 400, errors: [] }))
        }
        const feedId = `F${feeds.size + 1}`
        const loses = losses[0]
        losses = losses.slice(1)
        const fate = fateOf(new TextDecoder().decode(uploaded.bytes), feedId)
        feeds.set(feedId, { spec: body, created: now, fate })
        if (fate.report !== undefined) documents.add(`out-${feedId}`, fate.report, "application/json; charset=UTF-8")
        return loses === true
          ? SpApiTest.error(
            Api.createFeed,
            new SpApiError.TransportFailed({ description: "reset", outcome: "unknown" })
          )
          : Effect.succeed({ feedId })
      })),
    SpApiTest.on(Api.getFeed, ({ feedId }) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        calls.push("getFeed")
        const found = feeds.get(feedId)
        if (found === undefined) {
          return SpApiTest.error(Api.getFeed, new SpApiError.NotFound({ status: 404, errors: [] }))
        }
        const done = now - found.created >= (found.fate.after ?? 120_000)
        return Effect.succeed({
          feedId,
          feedType: found.spec.feedType,
          createdTime: new Date(found.created).toISOString(),
          processingStatus: done ? found.fate.status ?? "DONE" : "IN_PROGRESS",
          ...(done && found.fate.report !== undefined ? { resultFeedDocumentId: `out-${feedId}` } : undefined)
        })
      })),
    SpApiTest.on(
      Api.getFeedDocument,
      ({ feedDocumentId }) =>
        Effect.map(
          documents.address(feedDocumentId),
          (url) => ({ feedDocumentId, url, compressionAlgorithm: "GZIP" as const })
        )
    ),
    SpApiTest.on(Api.getFeeds, (input) =>
      Effect.sync(() => {
        calls.push("getFeeds")
        const since = new Date(input?.createdSince as Date | undefined ?? 0).getTime()
        return {
          feeds: [...feeds]
            .filter(([, { created, spec }]) => input?.feedTypes?.includes(spec.feedType) !== false && created >= since)
            .map(([feedId, { created, spec }]) => ({
              feedId,
              feedType: spec.feedType,
              marketplaceIds: spec.marketplaceIds,
              createdTime: new Date(created).toISOString(),
              processingStatus: "DONE" as const
            }))
        }
      })),
    SpApiTest.on(Api.cancelFeed, () => Effect.sync(() => void calls.push("cancelFeed")))
  )
  return {
    calls,
    documents,
    feeds,
    count: (operation: string) => calls.filter((call) => call.split(" ")[0] === operation).length,
    layer: Layer.merge(api, Layer.succeed(HttpClient.HttpClient, documents.http)),
    /** Amazon accepts the next submissions; the responses to those that are `true` are lost. */
    loseResponses: (...which: ReadonlyArray<boolean>) => {
      losses = which
    },
    failSubmit: (reason: SpApiError.SpApiErrorReason | undefined) => {
      failSubmit = reason
    }
  }
}
