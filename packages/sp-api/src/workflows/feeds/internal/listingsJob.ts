/**
 * Messages about listings on their way through `JSON_LISTINGS_FEED`: packed into feeds, submitted within the limit,
 * waited for, and each given its result.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Document from "../../../documents/Document.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import * as SubmissionWindow from "../../internal/submissionWindow.ts"
import type { FeedError } from "./feedError.ts"
import { FeedResultUnreadable, isFeedError } from "./feedError.ts"
import type { WaitOptions } from "./feedJobs.ts"
import * as FeedJobs from "./feedJobs.ts"
import type { Uploaded } from "./feedUpload.ts"
import * as ListingsFeed from "./listingsFeed.ts"
import type { BatchLimits, ListingsHeader, ListingsIssue, ListingsMessage, ListingsReport } from "./listingsFeed.ts"
import type { Outcome } from "./listingsResults.ts"
import * as ListingsResults from "./listingsResults.ts"

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
  /** Whether Amazon took it, as far as the processing report says. */
  readonly outcome: Outcome
  /** Whether its outcome is `accepted`: false does not say that it was not applied. */
  readonly accepted: boolean
  /** What Amazon says about it, then what it says about the feed as a whole, or about no message that was sent. */
  readonly issues: ReadonlyArray<ListingsIssue>
}

/** A limit of 5 submissions within 5 minutes, which is what Amazon allows a seller in a region. */
export const submissionWindow: Effect.Effect<SubmissionWindow.SubmissionWindow> = /*#__PURE__*/ Effect.sync(() =>
  SubmissionWindow.makeUnsafe(5, Duration.minutes(5))
)

/** The report in a processing report; undefined where that is not the JSON that it should be. */
const reportOf = (text: string | undefined): ListingsReport | undefined => {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text)
    return Fields.isObject(value) && Array.isArray(value["issues"]) ? value as unknown as ListingsReport : undefined
  } catch {
    return undefined
  }
}

/**
 * Waits for a `JSON_LISTINGS_FEED` and returns its processing report. Fails with `FeedResultUnreadable` when that is
 * missing, or is not such a report.
 */
export const listingsReport = (
  feedId: string,
  options?: WaitOptions
): Effect.Effect<ListingsReport, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.gen(function*() {
    const feed = yield* FeedJobs.wait(feedId, options)
    const text = feed.resultFeedDocumentId == null
      ? undefined
      : yield* Document.collectText(FeedJobs.reportLocation(feed))
    const report = reportOf(text)
    return report ?? (yield* FeedJobs.fail(
      new FeedResultUnreadable({
        description: text === undefined
          ? "It is done and has no processing report"
          : "Its processing report is not the JSON that JSON_LISTINGS_FEED promises"
      }),
      feed.feedType,
      feedId
    ))
  })

/** Messages that were submitted, without the content that they made. */
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

/** What becomes of one feed only, and says nothing of the others: the outcome of its messages. */
const ownFailures: { readonly [reason: string]: Outcome } = {
  FeedCancelled: "rejected",
  FeedFailed: "unknown",
  FeedResultUnreadable: "unknown"
}

/** What is said of every message of a feed that failed, and what Amazon's report about the failure says of single ones. */
const judgedByFailure = (sent: Sent, { message, reason }: FeedError): ReadonlyArray<ListingsResults.Judged> => {
  const issue: ListingsIssue = { code: reason._tag, severity: "ERROR", message }
  const report = reason._tag === "FeedFailed" ? reportOf(reason.explanation) : undefined
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
 * Sends messages about listings as `JSON_LISTINGS_FEED`, and returns what became of each, in their order.
 *
 * No message is `accepted` that the summary of the processing report does not account for, and no issue is lost: one that
 * names none of the messages is among the issues of each of its feed.
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
