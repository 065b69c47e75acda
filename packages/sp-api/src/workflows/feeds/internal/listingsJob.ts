/**
 * Sends messages about listings as `JSON_LISTINGS_FEED`: packs them into feeds, submits these within the rate limit,
 * waits for them, and returns a result for each message.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Document from "../../../documents/Document.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { located } from "../../internal/located.ts"
import { FeedError, FeedResultUnreadable, isFeedError } from "./feedError.ts"
import type { WaitOptions } from "./feedJobs.ts"
import * as FeedJobs from "./feedJobs.ts"
import type { Uploaded } from "./feedUpload.ts"
import * as ListingsChecks from "./listingsChecks.ts"
import * as ListingsFeed from "./listingsFeed.ts"
import type {
  BatchLimits,
  ListingsHeader,
  ListingsIssue,
  ListingsMessage,
  ListingsReport as Report
} from "./listingsFeed.ts"
import * as ListingsReport from "./listingsReport.ts"
import type { Outcome } from "./listingsResults.ts"
import * as ListingsResults from "./listingsResults.ts"
import * as SubmissionWindow from "./submissionWindow.ts"

/** Messages that were submitted as one feed. Plain data: store it where a crash does not lose it. */
export interface Submitted {
  readonly feedId: string
  /** The index of its first message in the whole Stream, counted from 0. */
  readonly from: number
  /** The number of its messages. */
  readonly count: number
}

/** Messages that were uploaded as the content of one feed. Plain data: store it where a crash does not lose it. */
export interface UploadedMessages extends Uploaded, Omit<Submitted, "feedId"> {}

/** How to send messages about listings. */
export interface ListingsOptions<out E = never, out R = never> extends ListingsHeader, WaitOptions {
  /** 1 to 25 marketplaces. */
  readonly marketplaceIds: ReadonlyArray<string>
  /**
   * Runs once the content of a feed is uploaded, before it is submitted; store its last argument to find that feed
   * after a crash.
   */
  readonly onUploaded?: ((uploaded: UploadedMessages) => Effect.Effect<void, E, R>) | undefined
  /** Runs as soon as a feed has an id, once for each feed that the messages need. */
  readonly onSubmitted?: ((submitted: Submitted) => Effect.Effect<void, E, R>) | undefined
  /**
   * The arguments of `onSubmitted` before a crash. With the same messages, these feeds are not submitted again, and
   * their results are awaited.
   */
  readonly submitted?: ReadonlyArray<Submitted> | undefined
  /**
   * The last argument of `onUploaded` before a crash. Where `submitted` does not contain its feed, it is looked for
   * among the feeds that Amazon accepted since, as with `uploaded` of {@link create}.
   */
  readonly uploaded?: UploadedMessages | undefined
  /** Ids of feeds of this type that other programs submitted for the seller. Used only with `uploaded`. */
  readonly otherFeedIds?: ReadonlyArray<string> | undefined
  /** The largest feed. Default: Amazon's published limits, 25,000 messages and 10 MiB. */
  readonly limits?: BatchLimits | undefined
  /** Skips the checks of the header and the messages against Amazon's schema, which may lag behind Amazon. */
  readonly unchecked?: boolean | undefined
  /** The rate limit of submissions, to be shared by all calls for one seller. Default: a new one for every call. */
  readonly window?: SubmissionWindow.SubmissionWindow | undefined
}

/** The result of one message. */
export interface ListingsResult {
  /** The index of the message in the whole Stream, counted from 0. */
  readonly index: number
  readonly sku: string
  readonly feedId: string
  /** The number of the message in its feed, counted from 1. */
  readonly messageId: number
  /** Whether Amazon accepted the message, as far as the processing report says. */
  readonly outcome: Outcome
  /** Whether the outcome is `accepted`; false includes messages that Amazon may have applied. */
  readonly accepted: boolean
  /** The issues of the message first, then those of the whole feed, and those that name no message. */
  readonly issues: ReadonlyArray<ListingsIssue>
}

/**
 * A rate limit of 5 submissions in any 5 minutes. Amazon's limit for a seller in a region: "Feeds API best practices".
 */
export const submissionWindow: Effect.Effect<SubmissionWindow.SubmissionWindow> = Effect.sync(() =>
  SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
)

/**
 * Waits for a `JSON_LISTINGS_FEED`, and returns its processing report. Fails as {@link resume} does for a feed that is
 * not processed, and with `FeedResultUnreadable` where the report is missing or not the expected JSON.
 */
export const listingsReport = located((
  feedId: string,
  options?: WaitOptions
): Effect.Effect<Report, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const feed = yield* FeedJobs.wait(feedId, options)
    const source = feed.resultFeedDocumentId == null
      ? undefined
      : yield* Document.collectText(FeedJobs.reportLocation(feed))
    const report = yield* ListingsReport.read(source, feedId)
    return report ?? (yield* FeedJobs.fail(
      new FeedResultUnreadable({
        description: source === undefined
          ? "the feed is done and has no processing report"
          : "the processing report is not the JSON of JSON_LISTINGS_FEED; read Feeds.result"
      }),
      feed.feedType,
      feedId
    ))
  })
)

/** Messages that were submitted, without their content. */
interface Sent extends Submitted {
  readonly skus: ReadonlyArray<string>
}

const resultsOf = (sent: Sent, judged: ReadonlyArray<ListingsResults.Judged>): ReadonlyArray<ListingsResult> =>
  judged.map(({ issues, outcome }, position) => ({
    index: sent.from + position,
    sku: sent.skus[position]!,
    feedId: sent.feedId,
    messageId: position + 1,
    outcome,
    accepted: outcome === "accepted",
    issues
  }))

/** Failures of a single feed, which do not end the Stream, and the outcome of its messages. */
const ownFailures: { readonly [reason: string]: Outcome } = {
  FeedCancelled: "rejected",
  FeedFailed: "unknown",
  FeedResultUnreadable: "unknown"
}

/**
 * The results of the messages of a feed that failed: the failure as an issue of each message, and the issues of the
 * report about the failure, where there is one.
 */
const judgedByFailure = (sent: Sent, { message, reason }: FeedError): ReadonlyArray<ListingsResults.Judged> => {
  const issue: ListingsIssue = { code: reason._tag, severity: "ERROR", message }
  const report = reason._tag === "FeedFailed" ? ListingsReport.parse(reason.explanation) : undefined
  const outcome = ownFailures[reason._tag]!
  return ListingsResults.judge(sent.skus, { issues: report?.issues ?? [], summary: undefined }).map((judged) => ({
    outcome: judged.outcome === "rejected" ? judged.outcome : outcome,
    issues: [issue, ...judged.issues]
  }))
}

const resultsWhenDone = (
  sent: Sent,
  options: WaitOptions
): Effect.Effect<ReadonlyArray<ListingsResult>, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.matchEffect(listingsReport(sent.feedId, options), {
    onSuccess: (report) => Effect.succeed(resultsOf(sent, ListingsResults.judge(sent.skus, report))),
    onFailure: (error) =>
      isFeedError(error) && ownFailures[error.reason._tag] !== undefined
        ? Effect.succeed(resultsOf(sent, judgedByFailure(sent, error)))
        : Effect.fail(error)
  })

/**
 * Sends messages about listings as `JSON_LISTINGS_FEED`, and returns the result of each in their order.
 *
 * Packs them into feeds of at most 25,000 messages and 10 MiB, submits at most 5 in any 5 minutes, and waits for up to
 * 5 at a time. A message is `accepted` only where the summary of the processing report accounts for it. No issue is
 * lost: one that names no message is among the issues of each message of its feed.
 *
 * A feed that fails or is cancelled does not end the Stream: each of its messages gets an issue whose code is the
 * reason (`FeedFailed`, `FeedCancelled`, `FeedResultUnreadable`). The Stream fails with `FeedInvalid` for a message that
 * Amazon's schema does not allow, which is named by its index and SKU, and for one that fits into no feed; messages
 * before it may have been submitted. It fails with `FeedPending` after the timeout.
 */
export const jsonListings = located(<E, R, E2 = never, R2 = never>(
  messages: Stream.Stream<ListingsMessage<object>, E, R>,
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
        otherFeedIds: [...submitted.map(({ feedId }) => feedId), ...options.otherFeedIds ?? []],
        onUploaded: (uploaded) => onUploaded?.({ ...uploaded, ...place }) ?? Effect.void,
        onSubmitted: (feedId) => onSubmitted?.({ feedId, ...place }) ?? Effect.void
      })
    )
  }
  const isChecked = options.unchecked !== true
  const header = isChecked ? ListingsChecks.checkHeader(options) : undefined
  if (header !== undefined) {
    return Stream.fail(new FeedError({ reason: header, feedType: "JSON_LISTINGS_FEED", feedId: undefined }))
  }
  return Stream.unwrap(Effect.map(
    options.window === undefined ? submissionWindow : Effect.succeed(options.window),
    (window) =>
      messages.pipe(
        ListingsFeed.batches(options, options.limits, isChecked ? ListingsChecks.checkMessage : undefined),
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
})
