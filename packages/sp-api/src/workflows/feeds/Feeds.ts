/**
 * Feeds: files with many changes. The content is uploaded and submitted, Amazon processes it within minutes or hours,
 * and a processing report has the result.
 *
 * ```ts
 * const { result } = yield* Feeds.submit(xml, {
 *   feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA",
 *   marketplaceIds: [Marketplace.DE.id]
 * })
 * ```
 *
 * Changes to listings go through {@link jsonListings}, which takes a Stream of messages of any length and returns a
 * result for each message.
 *
 * A submission with an unknown outcome is never repeated, and fails with `outcome: "unknown"`. `onSubmitted` receives
 * the id of a feed at once, so a program that crashes while it waits continues with {@link resume}. `onUploaded`
 * receives what identifies the content before there is an id, so a program that crashes between the two finds its feed
 * with `uploaded`:
 *
 * - killed before `onUploaded`: uploads the content again; a document without a feed does no harm.
 * - before Amazon accepted the feed: submits the uploaded document.
 * - after that, and before `onSubmitted`: finds the feed by its type, marketplaces and time, and does not submit it again.
 *   Amazon returns nothing else of a feed: if other programs submit feeds of this type for the same marketplaces
 *   meanwhile, pass their ids as `otherFeedIds`. Several candidates are an error (`FeedAmbiguous`), never a guess.
 * - while it waits, or reads the processing report: continues to wait, or reads the report again.
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
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { located } from "../internal/located.ts"
import { layerOf } from "../internal/service.ts"
import type { FeedType } from "./FeedTypes.ts"
import type { FeedError } from "./internal/feedError.ts"
import { FeedRejected, FeedResultUnreadable } from "./internal/feedError.ts"
import type { SubmitOptions, WaitOptions } from "./internal/feedJobs.ts"
import * as FeedJobs from "./internal/feedJobs.ts"
import * as FeedUpload from "./internal/feedUpload.ts"
import type { FeedContent } from "./internal/listingsContent.ts"
import * as ListingsContent from "./internal/listingsContent.ts"
import type { ListingsMessage, ListingsReport } from "./internal/listingsFeed.ts"
import type { ListingsOptions, ListingsResult } from "./internal/listingsJob.ts"
import * as ListingsJob from "./internal/listingsJob.ts"
import * as ListingsReports from "./internal/listingsReport.ts"
import * as ProcessingReport from "./internal/processingReport.ts"
import * as SubmissionWindow from "./internal/submissionWindow.ts"

export type { Content } from "../../documents/Upload.ts"
export { type FeedType, type FeedTypeFacts, feedTypes } from "./FeedTypes.ts"
export * from "./internal/feedError.ts"
export type { Finished, SubmitOptions, WaitOptions } from "./internal/feedJobs.ts"
export type { Submission, Uploaded } from "./internal/feedUpload.ts"
export type { FeedContent } from "./internal/listingsContent.ts"
export type {
  BatchLimits,
  ListingsDelete,
  ListingsFeed,
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
export type { SubmissionWindow } from "./internal/submissionWindow.ts"

type Needs = SpApi | HttpClient.HttpClient
type Errors = SpApiError | FeedError

/** A feed that was processed. */
export interface Processed {
  readonly feed: Api.Feed
  /** The processing report as Amazon wrote it; absent where Amazon made none. */
  readonly report: string | undefined
  /**
   * The processing report as data; absent where Amazon made none, or its form is unknown. A processed feed may have
   * errors: `outcome` is `partial` where some records were not applied.
   */
  readonly result: ProcessingReport.ProcessingReport | undefined
  /** The processing report of a `JSON_LISTINGS_FEED` with all that it holds; absent for other feed types. */
  readonly listings: ListingsReport | undefined
}

/**
 * Uploads and submits a feed, and returns its id at once.
 *
 * A `JSON_LISTINGS_FEED` may be an object ({@link ListingsFeed}). As such, as a string and as bytes it is checked by
 * Amazon's schema, and a bad message refused with its index, its message id and the field.
 *
 * The beginning of content is compared with the format of the feed type: of strings, bytes and a stream of known length
 * (`Upload.streamed`). Other Streams are not read before.
 *
 * Fails with `FeedInvalid` or `FeedTypeRemoved` (`FeedError`) before anything is sent; with `uploaded`, also with
 * `FeedAmbiguous`.
 */
export const create = located(<E = never, R = never, E2 = never, R2 = never>(
  content: FeedContent<E, R>,
  options: SubmitOptions<E2, R2>
): Effect.Effect<string, Errors | E | E2, Needs | R | R2> =>
  Effect.flatMap(
    ListingsContent.written(content, options),
    (written) => FeedJobs.create(written, options, () => ListingsContent.check(content, options))
  )
)

/**
 * Checks a feed as {@link create} does, and sends nothing: for programs in which someone approves a feed before it is
 * submitted. Fails with `FeedInvalid` or `FeedTypeRemoved` (`FeedError`). A Stream is not read.
 */
export const check = located((content: FeedContent<unknown, unknown>, options: SubmitOptions): Effect.Effect<
  void,
  FeedError
> =>
  Effect.flatMap(
    ListingsContent.written(content, options),
    (written) => FeedJobs.check(written, options, () => ListingsContent.check(content, options))
  )
)

/**
 * Checks a feed as {@link create} does and uploads its content, without submitting it. Returns what `uploaded` of
 * {@link create} takes, for programs that store it in between, such as durable jobs.
 */
export const upload = located(<E = never, R = never>(
  content: FeedContent<E, R>,
  options: Omit<SubmitOptions, "onUploaded" | "onSubmitted" | "uploaded" | "otherFeedIds">
): Effect.Effect<FeedUpload.Uploaded, Errors | E, Needs | R> =>
  Effect.flatMap(
    ListingsContent.written(content, options),
    (written) => FeedJobs.upload(written, options, () => ListingsContent.check(content, options))
  )
)

/**
 * The id of the feed with content that was uploaded; undefined where Amazon has none. Submits nothing. Fails with
 * `FeedAmbiguous` where several feeds may have the content; their ids go into `otherFeedIds` where they are known.
 */
export const find = located((
  uploaded: FeedUpload.Uploaded,
  submission: FeedUpload.Submission
): Effect.Effect<string | undefined, Errors, SpApi> => FeedUpload.find(uploaded, submission))

export {
  /**
   * Waits for a feed, and returns it once it is processed. Fails with `FeedCancelled`, `FeedFailed` (with what Amazon
   * wrote about it) or `FeedPending`.
   */
  wait as await
} from "./internal/feedJobs.ts"

/** The bytes of the processing report of a feed. Fails with `FeedResultUnreadable` where Amazon made none. */
export const result = located((feed: Api.Feed): Stream.Stream<Uint8Array, Errors, Needs> =>
  Document.bytes(FeedJobs.reportLocation(feed))
)

/**
 * The processing report of a feed as data, from XML, a flat file or JSON. Fails with `FeedResultUnreadable` where
 * Amazon made none, or its form is unknown. A report in which no record succeeded is a result here, not a failure.
 */
export const processingReport = located((
  feed: Api.Feed
): Effect.Effect<ProcessingReport.ProcessingReport, Errors, Needs> =>
  Effect.flatMap(
    Effect.flatMap(Document.collectText(FeedJobs.reportLocation(feed)), ProcessingReport.parse),
    (result) =>
      result === undefined
        ? FeedJobs.fail(
          new FeedResultUnreadable({
            description: "the form of the processing report is unknown; read Feeds.result"
          }),
          feed.feedType,
          feed.feedId
        )
        : Effect.succeed(result)
  )
)

/**
 * Waits for a feed by its id, and reads its processing report. Fails as {@link await} does, and with `FeedRejected`,
 * which contains the report, where Amazon applied no record. A feed of which some records were applied is `partial`,
 * and not a failure.
 */
export const resume = located((feedId: string, options?: WaitOptions): Effect.Effect<Processed, Errors, Needs> =>
  Effect.gen(function*() {
    const feed = yield* FeedJobs.wait(feedId, options)
    if (feed.resultFeedDocumentId == null) return { feed, report: undefined, result: undefined, listings: undefined }
    const report = yield* Document.collectText(FeedJobs.reportLocation(feed))
    const result = yield* ProcessingReport.parse(report)
    if (result?.outcome === "failure") {
      return yield* FeedJobs.fail(new FeedRejected({ result }), feed.feedType, feedId)
    }
    const listings = feed.feedType === ListingsContent.feedType
      ? yield* ListingsReports.read(report, feedId)
      : undefined
    return { feed, report, result, listings }
  })
)

/**
 * Uploads and submits a feed, waits until it is processed, and reads its processing report. Fails as {@link create} and
 * {@link resume} do.
 */
export const submit = located(<E = never, R = never, E2 = never, R2 = never>(
  content: FeedContent<E, R>,
  options: SubmitOptions<E2, R2> & WaitOptions
): Effect.Effect<Processed, Errors | E | E2, Needs | R | R2> =>
  Effect.flatMap(create(content, options), (feedId) => resume(feedId, options))
)

/** The feeds of a type in Amazon's order, created `within` a time; at most 90 days, which is the default. */
export const list = located(
  (feedType: FeedType, within?: Duration.Input): Stream.Stream<Api.Feed, SpApiError, SpApi> => {
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
)

/** Cancels a feed that Amazon has not started to process. */
export const cancel = located((feedId: string): Effect.Effect<void, SpApiError, SpApi> =>
  Effect.asVoid(Api.cancelFeed({ feedId }))
)

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly create: <E = never, R = never, E2 = never, R2 = never>(
    content: FeedContent<E, R>,
    options: SubmitOptions<E2, R2>
  ) => Effect.Effect<string, Errors | E | E2, Exclude<R | R2, Needs>>
  readonly upload: <E = never, R = never>(
    content: FeedContent<E, R>,
    options: Omit<SubmitOptions, "onUploaded" | "onSubmitted" | "uploaded" | "otherFeedIds">
  ) => Effect.Effect<FeedUpload.Uploaded, Errors | E, Exclude<R, Needs>>
  readonly find: (
    uploaded: FeedUpload.Uploaded,
    submission: FeedUpload.Submission
  ) => Effect.Effect<string | undefined, Errors>
  readonly submit: <E = never, R = never, E2 = never, R2 = never>(
    content: FeedContent<E, R>,
    options: SubmitOptions<E2, R2> & WaitOptions
  ) => Effect.Effect<Processed, Errors | E | E2, Exclude<R | R2, Needs>>
  readonly await: (feedId: string, options?: WaitOptions) => Effect.Effect<Api.Feed, Errors>
  readonly resume: (feedId: string, options?: WaitOptions) => Effect.Effect<Processed, Errors>
  readonly result: (feed: Api.Feed) => Stream.Stream<Uint8Array, Errors>
  readonly processingReport: (feed: Api.Feed) => Effect.Effect<ProcessingReport.ProcessingReport, Errors>
  readonly list: (feedType: FeedType, within?: Duration.Input) => Stream.Stream<Api.Feed, SpApiError>
  readonly cancel: (feedId: string) => Effect.Effect<void, SpApiError>
  /** As the function of that name. All calls for one seller share the rate limit of submissions. */
  readonly jsonListings: <E = never, R = never, E2 = never, R2 = never>(
    messages: Stream.Stream<ListingsMessage<object>, E, R>,
    options: ListingsOptions<E2, R2>
  ) => Stream.Stream<ListingsResult, Errors | E | E2, Exclude<R | R2, Needs>>
}>()("effect-sp-api/workflows/Feeds") {}

/** The service over `SpApi`, and an `HttpClient` for the documents. */
export const layer: Layer.Layer<Service, never, Needs> = layerOf(Service, ({ effect, stream }) => {
  const windows = new Map<string, SubmissionWindow.SubmissionWindow>()
  const windowOf = (sellerId: string): SubmissionWindow.SubmissionWindow => {
    let window = windows.get(sellerId)
    if (window === undefined) {
      window = SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
      windows.set(sellerId, window)
    }
    return window
  }
  const jsonListings = <E, R, E2, R2>(
    messages: Stream.Stream<ListingsMessage<object>, E, R>,
    options: ListingsOptions<E2, R2>
  ) => Stream.suspend(() => ListingsJob.jsonListings(messages, { window: windowOf(options.sellerId), ...options }))
  return {
    create: effect(create),
    upload: effect(upload),
    find: effect(find),
    submit: effect(submit),
    await: effect(FeedJobs.wait),
    resume: effect(resume),
    result: stream(result),
    processingReport: effect(processingReport),
    list: stream(list),
    cancel: effect(cancel),
    jsonListings: stream(jsonListings)
  }
})
