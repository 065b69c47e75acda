/**
 * Feeds: files that change much at once. Content is uploaded, submitted, processed by Amazon within minutes or hours,
 * and answered by a processing report.
 *
 * ```ts
 * const { report } = yield* Feeds.submit(xml, {
 *   feedType: "POST_ORDER_ACKNOWLEDGEMENT_DATA",
 *   marketplaceIds: [Marketplace.DE.id]
 * })
 * ```
 *
 * Listings are changed by {@link jsonListings}, which takes a Stream of messages of any length and gives a result for
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
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as Api from "../apis/Feeds_2021_06_30.ts"
import * as Document from "../documents/Document.ts"
import type { Content } from "../documents/Upload.ts"
import type { SpApi } from "../operation/SpApiService.ts"
import type { SpApiError } from "../SpApiError.ts"
import type { FeedType } from "./data/FeedTypes.ts"
import type { FeedError } from "./internal/FeedError.ts"
import { FeedResultUnreadable, isFeedError } from "./internal/FeedError.ts"
import type { SubmitOptions, WaitOptions } from "./internal/FeedJobs.ts"
import * as FeedJobs from "./internal/FeedJobs.ts"
import type { Uploaded } from "./internal/FeedUpload.ts"
import * as ListingsFeed from "./internal/ListingsFeed.ts"
import type {
  BatchLimits,
  ListingsHeader,
  ListingsIssue,
  ListingsMessage,
  ListingsReport
} from "./internal/ListingsFeed.ts"
import * as SubmissionWindow from "./internal/SubmissionWindow.ts"

export type { Content } from "../documents/Upload.ts"
export { type FeedType, type FeedTypeFacts, feedTypes } from "./data/FeedTypes.ts"
export * from "./internal/FeedError.ts"
export type { Finished, SubmitOptions, WaitOptions } from "./internal/FeedJobs.ts"
export type { Uploaded } from "./internal/FeedUpload.ts"
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
} from "./internal/ListingsFeed.ts"
export type { SubmissionWindow } from "./internal/SubmissionWindow.ts"

/** A feed that was processed. */
export interface Processed {
  readonly feed: Api.Feed
  /**
   * The processing report as text; absent where Amazon made none. "Processed" does not mean free of errors: it is in
   * here.
   */
  readonly report: string | undefined
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
} from "./internal/FeedJobs.ts"

/**
 * The bytes of the processing report of a feed that is processed. Fails with `FeedResultUnreadable` where there is
 * none.
 */
export const result = (
  feed: Api.Feed
): Stream.Stream<Uint8Array, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Document.bytes(FeedJobs.reportLocation(feed))

/** Waits for a feed that was submitted before, and reads its processing report. */
export const resume = (
  feedId: string,
  options?: WaitOptions
): Effect.Effect<Processed, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(FeedJobs.wait(feedId, options), (feed): Effect.Effect<
    Processed,
    SpApiError | FeedError,
    SpApi | HttpClient.HttpClient
  > =>
    feed.resultFeedDocumentId == null
      ? Effect.succeed({ feed, report: undefined })
      : Effect.map(Document.collectText(FeedJobs.reportLocation(feed)), (report) => ({ feed, report })))

/** Uploads and submits a feed, waits until it is processed, and reads its processing report. */
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

/** Messages that were submitted as one feed. Plain data, to be kept where a crash does not reach it. */
export interface Submitted {
  readonly feedId: string
  /** The place of its first message in the whole stream, counted from 0. */
  readonly from: number
  readonly count: number
}

/** Messages that lie at Amazon as the content of one feed. Plain data, to be kept where a crash does not reach it. */
export interface UploadedMessages extends Uploaded, Omit<Submitted, "feedId"> {}

/** How to send messages about listings. */
export interface ListingsOptions<out E = never, out R = never> extends ListingsHeader, WaitOptions {
  readonly marketplaceIds: ReadonlyArray<string>
  /**
   * Runs once the content of a feed lies at Amazon, before it is submitted; keep the last that it gives to find its feed
   * after a crash.
   */
  readonly onUploaded?: ((uploaded: UploadedMessages) => Effect.Effect<void, E, R>) | undefined
  /** Runs as soon as a feed has an id, once for each feed that the messages need. */
  readonly onSubmitted?: ((submitted: Submitted) => Effect.Effect<void, E, R>) | undefined
  /**
   * What `onSubmitted` gave before a crash: with the same messages again, those feeds are not submitted again but
   * waited for.
   */
  readonly submitted?: ReadonlyArray<Submitted> | undefined
  /**
   * The last that `onUploaded` gave before a crash. When `submitted` does not hold its feed, it is looked for among those
   * that Amazon took since, as `uploaded` of {@link create} does.
   */
  readonly uploaded?: UploadedMessages | undefined
  /** Feeds of messages that others submit for the seller: they are never taken for one of these. */
  readonly others?: ReadonlyArray<string> | undefined
  /** How large a feed may be; default: what Amazon publishes, 25,000 messages and 10 MiB. */
  readonly limits?: BatchLimits | undefined
  /**
   * The limit of submissions, to be shared by all that send listings for one seller; default: one of its own for every
   * call.
   */
  readonly window?: SubmissionWindow.SubmissionWindow | undefined
}

/** What became of one message. */
export interface ListingsResult {
  /** The place of the message in the whole stream, counted from 0. */
  readonly index: number
  readonly sku: string
  readonly feedId: string
  readonly messageId: number
  /**
   * Whether Amazon took it. It is not live yet: later issues come through `getListingsItem` or notifications. Of a feed
   * that failed as a whole (`FeedFailed`) some messages may have been applied all the same.
   */
  readonly accepted: boolean
  /** What Amazon says about it, and about the feed as a whole. */
  readonly issues: ReadonlyArray<ListingsIssue>
}

/** A limit of 5 submissions within 5 minutes, which is what Amazon allows a seller in a region. */
export const submissionWindow: Effect.Effect<SubmissionWindow.SubmissionWindow> = /*#__PURE__*/ Effect.sync(() =>
  SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isReport = (value: unknown): value is ListingsReport =>
  typeof value === "object" && value !== null && "issues" in value && Array.isArray(value.issues)

/**
 * Waits for a `JSON_LISTINGS_FEED` and gives its processing report. Fails with `FeedResultUnreadable` when that is
 * missing or no such report.
 */
export const listingsReport = (
  feedId: string,
  options?: WaitOptions
): Effect.Effect<ListingsReport, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(resume(feedId, options), ({ feed, report }) => {
    const value = report === undefined ? undefined : parseJson(report)
    return isReport(value) ? Effect.succeed(value) : FeedJobs.fail(
      new FeedResultUnreadable({
        description: report === undefined
          ? "It is done and has no processing report"
          : "Its processing report is not the JSON that JSON_LISTINGS_FEED promises"
      }),
      feed.feedType,
      feedId
    )
  })

/** Messages that were submitted, without the content that they made. */
interface Sent extends Submitted {
  readonly skus: ReadonlyArray<string>
}

const resultsOf = (sent: Sent, issues: ReadonlyArray<ListingsIssue>): ReadonlyArray<ListingsResult> => {
  const byMessage = Map.groupBy(issues, (issue) => issue.messageId ?? 0)
  const general = byMessage.get(0) ?? []
  return sent.skus.map((sku, position) => {
    const messageId = position + 1
    const own = [...general, ...byMessage.get(messageId) ?? []]
    return {
      index: sent.from + position,
      sku,
      feedId: sent.feedId,
      messageId,
      accepted: !own.some((issue) => issue.severity === "ERROR"),
      issues: own
    }
  })
}

/** What becomes of one feed only, and says nothing of the others. */
const ownFailures: ReadonlySet<string> = new Set(["FeedCancelled", "FeedFailed", "FeedResultUnreadable"])

/** What is said of every message of a feed that failed, and what Amazon's report about the failure says of single ones. */
const issuesOf = ({ message, reason }: FeedError): ReadonlyArray<ListingsIssue> => {
  const report = reason._tag === "FeedFailed" ? parseJson(reason.explanation ?? "") : undefined
  const issue = { code: reason._tag, severity: "ERROR", message }
  return isReport(report) ? [issue, ...report.issues] : [issue]
}

const resultsWhenDone = (
  sent: Sent,
  options: WaitOptions
): Effect.Effect<ReadonlyArray<ListingsResult>, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.matchEffect(listingsReport(sent.feedId, options), {
    onSuccess: ({ issues }) => Effect.succeed(resultsOf(sent, issues)),
    onFailure: (error) =>
      isFeedError(error) && ownFailures.has(error.reason._tag)
        ? Effect.succeed(resultsOf(sent, issuesOf(error)))
        : Effect.fail(error)
  })

/**
 * Sends messages about listings as `JSON_LISTINGS_FEED`, and gives what became of each, in their order.
 *
 * Packs them into feeds of at most 25,000 messages and 10 MiB, submits at most 5 within 5 minutes, and waits for up to
 * 5 at a time. A feed that fails as a whole, or was cancelled, is the failure of each of its messages, with an issue
 * whose code is the reason (`FeedFailed`, `FeedCancelled`, `FeedResultUnreadable`); the others go on. Fails with
 * `FeedInvalid` for a message that fits into no feed; messages before it may have been submitted.
 */
export const jsonListings = <E, R, E2 = never, R2 = never>(
  messages: Stream.Stream<ListingsMessage, E, R>,
  options: ListingsOptions<E2, R2>
): Stream.Stream<
  ListingsResult,
  SpApiError | FeedError | E | E2,
  SpApi | HttpClient.HttpClient | R | R2
> => {
  const { marketplaceIds, onSubmitted, onUploaded, submitted = [], uploaded } = options
  const submitBatch = (batch: ListingsFeed.Batch, window: SubmissionWindow.SubmissionWindow) => {
    const place = { from: batch.from, count: batch.messages.length }
    const isHere = (other: typeof place | undefined) => other?.from === place.from && other.count === place.count
    const known = submitted.find(isHere)
    return known !== undefined ? Effect.succeed(known.feedId) : Effect.andThen(
      window.take,
      FeedJobs.create(batch.content, {
        feedType: "JSON_LISTINGS_FEED",
        marketplaceIds,
        uploaded: isHere(uploaded) ? uploaded : undefined,
        others: [...submitted.map(({ feedId }) => feedId), ...options.others ?? []],
        onUploaded: (uploaded) => onUploaded?.({ ...uploaded, ...place }) ?? Effect.void,
        onSubmitted: (feedId) => onSubmitted?.({ feedId, ...place }) ?? Effect.void
      })
    )
  }
  return Stream.unwrap(Effect.map(
    options.window === undefined ? submissionWindow : Effect.succeed(options.window),
    (window) =>
      messages.pipe(
        ListingsFeed.batches(options, options.limits),
        Stream.mapEffect((batch) =>
          Effect.map(submitBatch(batch, window), (feedId): Sent => ({
            feedId,
            from: batch.from,
            count: batch.messages.length,
            skus: batch.messages.map(({ sku }) => sku)
          }))
        ),
        Stream.mapEffect((sent) => resultsWhenDone(sent, options), { concurrency: 5 }),
        Stream.flatMap(Stream.fromIterable)
      )
  ))
}

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
export const layer: Layer.Layer<Service, never, SpApi | HttpClient.HttpClient> = /*#__PURE__*/ Layer.effect(
  Service,
  /*#__PURE__*/ Effect.map(
    /*#__PURE__*/ Effect.context<SpApi | HttpClient.HttpClient>(),
    (context) => {
      const windows = new Map<string, SubmissionWindow.SubmissionWindow>()
      const windowOf = (sellerId: string): SubmissionWindow.SubmissionWindow => {
        let window = windows.get(sellerId)
        if (window === undefined) {
          window = SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
          windows.set(sellerId, window)
        }
        return window
      }
      return {
        create: (content, options) => Effect.provideContext(create(content, options), context),
        submit: (content, options) => Effect.provideContext(submit(content, options), context),
        await: (feedId, options) => Effect.provideContext(FeedJobs.wait(feedId, options), context),
        resume: (feedId, options) => Effect.provideContext(resume(feedId, options), context),
        cancel: (feedId) => Effect.provideContext(cancel(feedId), context),
        jsonListings: (messages, options) =>
          Stream.suspend(() =>
            Stream.provideContext(jsonListings(messages, { window: windowOf(options.sellerId), ...options }), context)
          )
      }
    }
  )
)
