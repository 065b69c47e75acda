/**
 * The steps in the life of a feed: check it, upload its content, submit it, wait for it, read its processing report.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Feeds_2021_06_30.ts"
import * as Document from "../../../documents/Document.ts"
import type * as Upload from "../../../documents/Upload.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import * as Job from "../../internal/job.ts"
import type * as Waiting from "../../internal/waiting.ts"
import { factsOf, type FeedType, type FeedTypeFacts } from "../FeedTypes.ts"
import * as FeedChecks from "./feedChecks.ts"
import type { FeedErrorReason } from "./feedError.ts"
import { FeedCancelled, FeedError, FeedFailed, FeedPending, FeedResultUnreadable } from "./feedError.ts"
import * as FeedUpload from "./feedUpload.ts"

/** A feed to submit. */
export interface SubmitOptions<out E = never, out R = never> {
  readonly feedType: FeedType
  /** 1 to 25 marketplaces. */
  readonly marketplaceIds: ReadonlyArray<string>
  /**
   * The media type of the content, with its charset; default: that of the feed type, in UTF-8. Text is always sent as
   * UTF-8.
   */
  readonly contentType?: string | undefined
  /**
   * Options of the type. `UPLOAD_VAT_INVOICE` needs `metadata:shippingid` or `metadata:orderid`, and
   * `metadata:invoicenumber`; `metadata:totalamount` and `metadata:totalvatamount` are recommended. A credit note needs
   * `metadata:documenttype` `CreditNote` and `metadata:transactionid`.
   */
  readonly feedOptions?: { readonly [name: string]: string } | undefined
  /** Runs once the content lies at Amazon, before it is submitted; keep what it gives to find the feed after a crash. */
  readonly onUploaded?: ((uploaded: FeedUpload.Uploaded) => Effect.Effect<void, E, R>) | undefined
  /** Runs as soon as the feed has an id, before anything else; keep the id to go on after a crash. */
  readonly onSubmitted?: ((feedId: string) => Effect.Effect<void, E, R>) | undefined
  /**
   * What `onUploaded` gave before a crash, or before a submission of unknown outcome, when no id was given. The content
   * is not uploaded again. A feed of this type and these marketplaces that Amazon has taken since is the one that was
   * submitted; when there is none, it is submitted now. Several of them fail with `FeedAmbiguous`.
   */
  readonly uploaded?: FeedUpload.Uploaded | undefined
  /** Feeds of this type that others submit: they are never taken for this one. Only with `uploaded`. */
  readonly others?: ReadonlyArray<string> | undefined
  /**
   * Submit even what the table of feed types advises against: a type that was removed, another format or marketplace, or
   * other options than the type takes. Amazon changes types more often than tables follow.
   */
  readonly unchecked?: boolean | undefined
}

/** What a notification FEED_PROCESSING_FINISHED says. */
export interface Finished {
  readonly feedId: string
  readonly processingStatus: string
}

/** How to wait for a feed. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications of finished feeds, of this one and of others. With them the wait asks only every 5 minutes, in case
   * one gets lost. Every wait runs the Stream for itself, so it must give the same to all: one of a `PubSub`, not of a
   * queue.
   */
  readonly finished?: Stream.Stream<Finished> | undefined
}

/** Fails with a {@link FeedError}. */
export const fail = (reason: FeedErrorReason, feedType?: string, feedId?: string): Effect.Effect<never, FeedError> =>
  Effect.fail(new FeedError({ reason, feedType, feedId }))

const mediaType = (facts: FeedTypeFacts | undefined): string => {
  const type = facts?.contentType ?? "application/octet-stream"
  return type === "application/pdf" ? type : `${type}; charset=UTF-8`
}

/** Checks, uploads and submits; gives the id of the feed. */
export const create = <E = never, R = never, E2 = never, R2 = never>(
  content: Upload.Content<E, R>,
  options: SubmitOptions<E2, R2>
): Effect.Effect<string, SpApiError | FeedError | E | E2, SpApi | HttpClient.HttpClient | R | R2> =>
  Effect.gen(function*() {
    const { feedOptions, feedType, marketplaceIds, onSubmitted, onUploaded } = options
    const facts = factsOf(feedType)
    const wrong = FeedChecks.check(options, facts, content, yield* Clock.currentTimeMillis)
    if (wrong !== undefined) return yield* fail(wrong, feedType)
    let { uploaded } = options
    const before = uploaded === undefined ? undefined : yield* FeedUpload.find(uploaded, options)
    if (uploaded === undefined) {
      uploaded = yield* FeedUpload.upload(content, options.contentType ?? mediaType(facts))
      yield* onUploaded?.(uploaded) ?? Effect.void
    }
    const created = before !== undefined ? Effect.succeed({ feedId: before }) : Api.createFeed({
      body: {
        feedType,
        marketplaceIds,
        inputFeedDocumentId: uploaded.feedDocumentId,
        ...(feedOptions === undefined ? undefined : { feedOptions })
      }
    })
    // Between the id and the place where the caller keeps it there must be no way out.
    return yield* Effect.uninterruptibleMask((restore) =>
      Effect.tap(
        Effect.flatMap(restore(created), (response) =>
          Fields.required(
            Api.createFeed,
            Fields.of(response).feedId,
            "feedId",
            "the feed may have been submitted all the same: look for it with what onUploaded gave (uploaded)"
          )),
        (feedId) => onSubmitted?.(feedId) ?? Effect.void
      )
    )
  })

const location = (feedDocumentId: string): Effect.Effect<Document.Location, SpApiError, SpApi> =>
  Effect.tap(
    Api.getFeedDocument({ feedDocumentId }),
    (document) => Fields.required(Api.getFeedDocument, Fields.of(document).url, "url")
  )

/** The feed once it is processed. */
export const wait = (
  feedId: string,
  options?: WaitOptions
): Effect.Effect<Api.Feed, SpApiError | FeedError, SpApi | HttpClient.HttpClient> => {
  const error = (reason: FeedErrorReason, feedType: string | undefined) => new FeedError({ reason, feedType, feedId })
  return Job.wait({
    operation: Api.getFeed,
    get: Api.getFeed({ feedId }),
    notified: options?.finished && Stream.filter(options.finished, (finished) => finished.feedId === feedId),
    pending: (fields) => error(new FeedPending(fields), undefined),
    cancelled: ({ feedType }) => error(new FeedCancelled(), feedType),
    failed: ({ feedType }, explanation) => error(new FeedFailed({ explanation }), feedType),
    explanation: (feed) => {
      const documentId = Fields.string(feed.resultFeedDocumentId)
      return documentId === undefined ? undefined : location(documentId)
    }
  }, options)
}

/** Where the processing report of a feed is; a new address with every run, as an address lives 5 minutes. */
export const reportLocation = (feed: Api.Feed): Effect.Effect<Document.Location, SpApiError | FeedError, SpApi> => {
  const { feedId, feedType, processingStatus } = feed
  const resultFeedDocumentId = Fields.string(feed.resultFeedDocumentId)
  const description = `It is ${processingStatus} and has no processing report`
  return resultFeedDocumentId === undefined
    ? fail(new FeedResultUnreadable({ description }), feedType, feedId)
    : location(resultFeedDocumentId)
}
