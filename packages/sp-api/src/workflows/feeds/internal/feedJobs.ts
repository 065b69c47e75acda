/** The life of a feed: check it, upload its content, submit it, wait for it, and locate its processing report. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Feeds_2021_06_30.ts"
import * as Document from "../../../documents/Document.ts"
import type * as Upload from "../../../documents/Upload.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import { announce } from "../../internal/announce.ts"
import * as Fields from "../../internal/fields.ts"
import * as Job from "../../internal/job.ts"
import { located } from "../../internal/located.ts"
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
  /** The media type of the content. Default: that of the feed type, with charset UTF-8. Strings are sent as UTF-8. */
  readonly contentType?: string | undefined
  /**
   * Options of the feed type. `UPLOAD_VAT_INVOICE` requires `metadata:shippingid` or `metadata:orderid`, and
   * `metadata:invoicenumber`; `metadata:totalamount` and `metadata:totalvatamount` are recommended. A credit note
   * requires `metadata:documenttype` `CreditNote` and `metadata:transactionid`.
   */
  readonly feedOptions?: { readonly [name: string]: string } | undefined
  /** Runs once the content is uploaded, before it is submitted; store its argument to find the feed after a crash. */
  readonly onUploaded?: ((uploaded: FeedUpload.Uploaded) => Effect.Effect<void, E, R>) | undefined
  /** Runs as soon as the feed has an id, before anything else; store the id to resume after a crash. */
  readonly onSubmitted?: ((feedId: string) => Effect.Effect<void, E, R>) | undefined
  /**
   * The argument of `onUploaded` before a crash, or before a submission with an unknown outcome, where no id was
   * returned. The content is not uploaded again. A feed of this type and these marketplaces that Amazon accepted since
   * is the submitted one; without such a feed, it is submitted now. Several of them fail with `FeedAmbiguous`.
   */
  readonly uploaded?: FeedUpload.Uploaded | undefined
  /** Ids of feeds of this type with other content, such as those of other programs. Used only with `uploaded`. */
  readonly otherFeedIds?: ReadonlyArray<string> | undefined
  /**
   * Skips the checks against the table of feed types, which may lag behind Amazon: removed types, formats, marketplaces
   * and options.
   */
  readonly unchecked?: boolean | undefined
}

/** The payload of a notification FEED_PROCESSING_FINISHED, as far as a wait needs it. */
export interface Finished {
  readonly feedId: string
  readonly processingStatus: string
}

/** How to wait for a feed. */
export interface WaitOptions extends Waiting.WaitOptions {
  /**
   * Notifications about this feed and others. With them a wait polls every 5 minutes only, in case one is lost. Every
   * wait runs the Stream on its own, so it must emit to all of them: use a `PubSub`, not a queue.
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

const submit = (
  { feedOptions, feedType, marketplaceIds }: FeedChecks.Request,
  inputFeedDocumentId: string
): Effect.Effect<string, SpApiError, SpApi> =>
  Effect.flatMap(
    Api.createFeed({
      body: {
        feedType,
        marketplaceIds,
        inputFeedDocumentId,
        ...(feedOptions === undefined ? undefined : { feedOptions })
      }
    }),
    (response) =>
      Fields.required(
        Api.createFeed,
        Fields.of(response).feedId,
        "feedId",
        "Amazon may still process the feed: call again with the argument of onUploaded ({ uploaded })"
      )
  )

/** Fails where a feed is not valid. `checkContent` runs after the checks of every feed. */
export const check = Effect.fnUntraced(function*(
  content: Upload.Content<unknown, unknown>,
  options: FeedChecks.Request,
  checkContent?: () => FeedErrorReason | undefined
): Effect.fn.Return<void, FeedError> {
  const { feedType } = options
  const now = yield* Clock.currentTimeMillis
  const reason = FeedChecks.check(options, factsOf(feedType), content, now) ?? checkContent?.()
  if (reason !== undefined) return yield* fail(reason, feedType)
})

/** What of a content can be checked: a stream of known length can run twice, so its beginning is read. */
const checkable = <E, R>(content: Upload.Content<E, R>): Effect.Effect<Upload.Content<E, R>, E, R> => {
  if (typeof content !== "object" || !("_tag" in content)) return Effect.succeed(content)
  return content.contentLength === 0
    ? Effect.succeed("")
    : Effect.map(Stream.runHead(content.stream), Option.getOrElse(() => content))
}

/** Checks and uploads a feed, and does not submit it. */
export const upload = <E = never, R = never>(
  content: Upload.Content<E, R>,
  options: FeedChecks.Request,
  checkContent?: () => FeedErrorReason | undefined
): Effect.Effect<FeedUpload.Uploaded, SpApiError | FeedError | E, SpApi | HttpClient.HttpClient | R> =>
  Effect.gen(function*() {
    yield* check(yield* checkable(content), options, checkContent)
    return yield* FeedUpload.upload(content, options.contentType ?? mediaType(factsOf(options.feedType)))
  })

/** Checks, uploads and submits a feed, and returns its id. */
export const create = <E = never, R = never, E2 = never, R2 = never>(
  content: Upload.Content<E, R>,
  options: SubmitOptions<E2, R2>,
  checkContent?: () => FeedErrorReason | undefined
): Effect.Effect<string, SpApiError | FeedError | E | E2, SpApi | HttpClient.HttpClient | R | R2> =>
  Effect.gen(function*() {
    const { onSubmitted, onUploaded } = options
    let { uploaded } = options
    if (uploaded !== undefined) {
      yield* check(content, options, checkContent)
      const submitted = yield* FeedUpload.find(uploaded, options)
      if (submitted !== undefined) return yield* announce(Effect.succeed(submitted), onSubmitted)
    } else {
      uploaded = yield* upload(content, options, checkContent)
      yield* onUploaded?.(uploaded) ?? Effect.void
    }
    return yield* announce(submit(options, uploaded.feedDocumentId), onSubmitted)
  })

const location = (feedDocumentId: string): Effect.Effect<Document.Location, SpApiError, SpApi> =>
  Effect.tap(
    Api.getFeedDocument({ feedDocumentId }),
    (document) => Fields.required(Api.getFeedDocument, Fields.of(document).url, "url")
  )

/** The feed once it is processed. */
export const wait = located((
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
})

/**
 * Where the processing report of a feed is. Every run requests a new URL, as a URL is valid for 5 minutes. Fails with
 * `FeedResultUnreadable` where the feed has no report.
 */
export const reportLocation = (feed: Api.Feed): Effect.Effect<Document.Location, SpApiError | FeedError, SpApi> => {
  const { feedId, feedType, processingStatus } = feed
  const resultFeedDocumentId = Fields.string(feed.resultFeedDocumentId)
  const description = `the feed is ${processingStatus} and has no processing report`
  return resultFeedDocumentId === undefined
    ? fail(new FeedResultUnreadable({ description }), feedType, feedId)
    : location(resultFeedDocumentId)
}
