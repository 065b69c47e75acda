/**
 * The steps in the life of a feed: check it, upload its content, submit it, wait for it, read its processing report.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Api from "../../apis/Feeds_2021_06_30.ts"
import * as Document from "../../documents/Document.ts"
import type * as Upload from "../../documents/Upload.ts"
import * as Marketplace from "../../Marketplace.ts"
import type { SpApi } from "../../operation/SpApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { factsOf, type FeedType, type FeedTypeFacts } from "../data/FeedTypes.ts"
import type { FeedErrorReason } from "./FeedError.ts"
import {
  FeedCancelled,
  FeedError,
  FeedFailed,
  FeedInvalid,
  FeedPending,
  FeedResultUnreadable,
  FeedTypeRemoved
} from "./FeedError.ts"
import * as FeedUpload from "./FeedUpload.ts"
import * as JobDocument from "./JobDocument.ts"
import * as Waiting from "./Waiting.ts"

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
  /** Submit even a type that the table of feed types says was removed. */
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

const wrongWith = (
  options: SubmitOptions<unknown, unknown>,
  facts: FeedTypeFacts | undefined,
  content: Upload.Content<unknown, unknown>,
  now: number
): FeedErrorReason | undefined => {
  const { contentType, marketplaceIds } = options
  if (marketplaceIds.length === 0 || marketplaceIds.length > 25) {
    const description = `takes 1 to 25 marketplaces, not ${marketplaceIds.length}`
    return new FeedInvalid({ field: "marketplaceIds", description })
  }
  if (
    facts?.removed !== undefined && options.unchecked !== true &&
    new Date(now).toISOString().slice(0, 10) >= facts.removed
  ) {
    const { instead, removed, removedIn } = facts
    const there = marketplaceIds.some((id) => removedIn?.includes(Marketplace.regionOf(id) ?? "na") ?? true)
    if (there) return new FeedTypeRemoved({ since: removed, instead })
  }
  const isEmpty = content === "" || content instanceof Uint8Array && content.length === 0
  if (isEmpty && options.uploaded === undefined) {
    return new FeedInvalid({ field: "content", description: "is empty" })
  }
  if (facts === undefined && contentType === undefined) {
    return new FeedInvalid({ field: "contentType", description: "is needed for a feed type that is not known here" })
  }
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1]
  if (typeof content === "string" && charset !== undefined && !/^utf-?8$/i.test(charset)) {
    const description = `names the charset ${charset}, but text is sent as UTF-8; give bytes in that charset`
    return new FeedInvalid({ field: "contentType", description })
  }
  return undefined
}

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
    const wrong = wrongWith(options, facts, content, yield* Clock.currentTimeMillis)
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
        Effect.map(restore(created), ({ feedId }) => feedId),
        (feedId) => onSubmitted?.(feedId) ?? Effect.void
      )
    )
  })

const location = (feedDocumentId: string): Effect.Effect<Document.Location, SpApiError, SpApi> =>
  Api.getFeedDocument({ feedDocumentId })

/** The feed once it is processed. */
export const wait = (
  feedId: string,
  options?: WaitOptions
): Effect.Effect<Api.Feed, SpApiError | FeedError, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(
    Waiting.wait({
      get: Api.getFeed({ feedId }),
      notified: options?.finished === undefined
        ? undefined
        : Stream.filter(options.finished, (finished) => finished.feedId === feedId),
      onTimeout: (processingStatus, after) =>
        new FeedError({ reason: new FeedPending({ processingStatus, after }), feedType: undefined, feedId })
    }, options),
    (feed) => {
      const { feedType, processingStatus, resultFeedDocumentId } = feed
      switch (processingStatus) {
        case "CANCELLED":
          return fail(new FeedCancelled(), feedType, feedId)
        case "FATAL":
          return Effect.flatMap(
            resultFeedDocumentId == null ? Effect.undefined : JobDocument.explanation(location(resultFeedDocumentId)),
            (explanation) => fail(new FeedFailed({ explanation }), feedType, feedId)
          )
        default:
          return Effect.succeed(feed)
      }
    }
  )

/** Where the processing report of a feed is; a new address with every run, as an address lives 5 minutes. */
export const reportLocation = (feed: Api.Feed): Effect.Effect<Document.Location, SpApiError | FeedError, SpApi> => {
  const { feedId, feedType, processingStatus, resultFeedDocumentId } = feed
  const description = `It is ${processingStatus} and has no processing report`
  return resultFeedDocumentId == null
    ? fail(new FeedResultUnreadable({ description }), feedType, feedId)
    : location(resultFeedDocumentId)
}
