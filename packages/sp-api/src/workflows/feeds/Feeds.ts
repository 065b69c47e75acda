/**
 * Feeds: files that change much at once. Content is uploaded, submitted, processed by Amazon within minutes or hours,
 * and answered by a processing report.
 *
 * ```ts
 * const { result } = yield* Feeds.submit(xml, {
 *   feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA",
 *   marketplaceIds: [Marketplace.DE.id]
 * })
 * ```
 *
 * Listings are changed by {@link jsonListings}, which takes a Stream of messages of any length and returns a result for
 * each.
 *
 * Submitting is never repeated when its outcome is unknown: it fails with `outcome: "unknown"`. The id of a feed is
 * given out at once (`onSubmitted`), so a program that dies while it waits goes on with {@link resume}. What lies at
 * Amazon and has no id yet is given out before (`onUploaded`), so a program that dies between the two finds out what
 * became of it (`uploaded`):
 *
 * | killed | then |
 * | --- | --- |
 * | before `onUploaded` | the content is uploaded anew; a document that no feed is made of does no harm |
 * | before Amazon took the feed | it is submitted, of the document that is there |
 * | after that, and before `onSubmitted` | it is found by its type, its marketplaces and its time, and not submitted again. Amazon tells no more of a feed: if another program submits feeds of this type for the same marketplaces meanwhile, name them in `others`. Several that it may be are an error (`FeedAmbiguous`), not a guess |
 * | while it waits, or reads the processing report | it waits on, or reads it again |
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Api from "../../apis/Feeds_2021_06_30.ts"
import * as Document from "../../documents/Document.ts"
import type { Content } from "../../documents/Upload.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { layerOf } from "../internal/service.ts"
import * as SubmissionWindow from "../internal/submissionWindow.ts"
import type { FeedType } from "./FeedTypes.ts"
import type { FeedError } from "./internal/feedError.ts"
import { FeedRejected, FeedResultUnreadable } from "./internal/feedError.ts"
import type { SubmitOptions, WaitOptions } from "./internal/feedJobs.ts"
import * as FeedJobs from "./internal/feedJobs.ts"
import type { ListingsMessage } from "./internal/listingsFeed.ts"
import type { ListingsOptions, ListingsResult } from "./internal/listingsJob.ts"
import * as ListingsJob from "./internal/listingsJob.ts"
import * as ProcessingReport from "./internal/processingReport.ts"

export type { Content } from "../../documents/Upload.ts"
export type { SubmissionWindow } from "../internal/submissionWindow.ts"
export { type FeedType, type FeedTypeFacts, feedTypes } from "./FeedTypes.ts"
export * from "./internal/feedError.ts"
export type { Finished, SubmitOptions, WaitOptions } from "./internal/feedJobs.ts"
export type { Uploaded } from "./internal/feedUpload.ts"
export type {
  BatchLimits,
  ListingsDelete,
  ListingsHeader,
  ListingsIssue,
  ListingsMessage,
  ListingsPartialUpdate,
  ListingsPatch,
  ListingsReport,
  ListingsUpdate
} from "./internal/listingsFeed.ts"
export {
  jsonListings,
  type ListingsOptions,
  listingsReport,
  type ListingsResult,
  submissionWindow,
  type Submitted,
  type UploadedMessages
} from "./internal/listingsJob.ts"
export type { Outcome } from "./internal/listingsResults.ts"
export type { ProcessingIssue, ProcessingReport } from "./internal/processingReport.ts"

/** A feed that was processed. */
export interface Processed {
  readonly feed: Api.Feed
  /** The processing report as Amazon wrote it; absent where it made none. */
  readonly report: string | undefined
  /**
   * The processing report as data; absent where there is none, or it has a form that is not known here. "Processed" does
   * not mean free of errors: check `outcome`, which is `partial` where some records were not applied.
   */
  readonly result: ProcessingReport.ProcessingReport | undefined
}

/**
 * Uploads and submits a feed, and gives its id at once.
 *
 * Fails with `FeedInvalid` or `FeedTypeRemoved` (`FeedError`) before anything is sent.
 */
export const create: <E = never, R = never, E2 = never, R2 = never>(
  content: Content<E, R>,
  options: SubmitOptions<E2, R2>
) => Effect.Effect<string, SpApiError | FeedError | E | E2, SpApi | HttpClient.HttpClient | R | R2> = FeedJobs.create

export {
  /**
   * The feed once it is processed. Fails with `FeedCancelled`, `FeedFailed` (with what Amazon wrote about it) or
   * `FeedPending`.
   */
  wait as await
} from "./internal/feedJobs.ts"

/**
 * The bytes of the processing report of a feed that is processed. Fails with `FeedResultUnreadable` where there is
 * none.
 */
export const result = (
  feed: Api.Feed
): Stream.Stream<Uint8Array, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Document.bytes(FeedJobs.reportLocation(feed))

/**
 * The processing report of a feed that is processed, as data: XML, flat file or JSON. Fails with `FeedResultUnreadable`
 * where there is none, or it has a form that is not known here. A report that no record succeeded in is a result here.
 */
export const processingReport = (
  feed: Api.Feed
): Effect.Effect<ProcessingReport.ProcessingReport, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(
    Effect.flatMap(Document.collectText(FeedJobs.reportLocation(feed)), ProcessingReport.parse),
    (result) =>
      result === undefined
        ? FeedJobs.fail(
          new FeedResultUnreadable({
            description: "Its processing report has a form that is not known; read Feeds.result"
          }),
          feed.feedType,
          feed.feedId
        )
        : Effect.succeed(result)
  )

/**
 * Waits for a feed that was submitted before, and reads its processing report. Fails with `FeedRejected`, which holds the
 * report, where Amazon applied none of its records; one that applied some is `partial`, and no failure.
 */
export const resume = (
  feedId: string,
  options?: WaitOptions
): Effect.Effect<Processed, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const feed = yield* FeedJobs.wait(feedId, options)
    if (feed.resultFeedDocumentId == null) return { feed, report: undefined, result: undefined }
    const report = yield* Document.collectText(FeedJobs.reportLocation(feed))
    const result = yield* ProcessingReport.parse(report)
    return result?.outcome === "failure"
      ? yield* FeedJobs.fail(new FeedRejected({ result }), feed.feedType, feedId)
      : { feed, report, result }
  })

/**
 * Uploads and submits a feed, waits until it is processed, and reads its processing report. Fails as {@link create} and
 * {@link resume} do: with `FeedRejected` where no record of it was applied.
 */
export const submit = <E = never, R = never, E2 = never, R2 = never>(
  content: Content<E, R>,
  options: SubmitOptions<E2, R2> & WaitOptions
): Effect.Effect<Processed, SpApiError | FeedError | E | E2, SpApi | HttpClient.HttpClient | R | R2> =>
  Effect.flatMap(FeedJobs.create(content, options), (feedId) => resume(feedId, options))

/** Feeds of a type that were created within a time (at most 90 days, the default), in Amazon's order. */
export const list = (feedType: FeedType, within?: Duration.Input): Stream.Stream<Api.Feed, SpApiError, SpApi> => {
  const input = { feedTypes: [feedType], pageSize: 100 }
  return within === undefined
    ? Api.getFeeds.items(input)
    : Stream.unwrap(
      Effect.map(
        Clock.currentTimeMillis,
        (now) => Api.getFeeds.items({ ...input, createdSince: new Date(now - Duration.toMillis(within)) })
      )
    )
}

/** Cancels a feed that Amazon has not begun with. */
export const cancel = (feedId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelFeed({ feedId }))

/** Feeds as a service, for code that wants them injected, or mocked with `Layer.mock`. */
export class Service extends (/*#__PURE__*/ Context.Service<Service, {
  readonly create: (content: Content, options: SubmitOptions) => Effect.Effect<string, SpApiError | FeedError>
  readonly submit: (
    content: Content,
    options: SubmitOptions & WaitOptions
  ) => Effect.Effect<Processed, SpApiError | FeedError>
  readonly await: (feedId: string, options?: WaitOptions) => Effect.Effect<Api.Feed, SpApiError | FeedError>
  readonly resume: (feedId: string, options?: WaitOptions) => Effect.Effect<Processed, SpApiError | FeedError>
  readonly cancel: (feedId: string) => Effect.Effect<void, SpApiError>
  /** As the function of that name; all calls for one seller share the limit of submissions. */
  readonly jsonListings: <E>(
    messages: Stream.Stream<ListingsMessage, E>,
    options: ListingsOptions
  ) => Stream.Stream<ListingsResult, SpApiError | FeedError | E>
}>()("effect-sp-api/workflows/Feeds")) {}

/** Feeds over `SpApi`, and an HTTP client for the documents. */
export const layer: Layer.Layer<Service, never, SpApi | HttpClient.HttpClient> = layerOf(
  Service,
  ({ effect, stream }) => {
    const windows = new Map<string, SubmissionWindow.SubmissionWindow>()
    const windowOf = (sellerId: string): SubmissionWindow.SubmissionWindow => {
      let window = windows.get(sellerId)
      if (window === undefined) {
        window = SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
        windows.set(sellerId, window)
      }
      return window
    }
    const jsonListings = <E>(messages: Stream.Stream<ListingsMessage, E>, options: ListingsOptions) =>
      Stream.suspend(() => ListingsJob.jsonListings(messages, { window: windowOf(options.sellerId), ...options }))
    return {
      create: effect(create),
      submit: effect(submit),
      await: effect(FeedJobs.wait),
      resume: effect(resume),
      cancel: effect(cancel),
      jsonListings: stream(jsonListings)
    }
  }
)
