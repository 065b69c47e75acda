/**
 * The content of a feed on its way to Amazon, and how to find the feed that was made of it when nobody knows its id.
 *
 * `createFeed` takes no idempotency key, and a feed does not tell of which document it was made. What a feed tells is
 * its type, its marketplaces and when it was created; that decides the matter as long as no other program submits feeds
 * of the same type for the same marketplaces meanwhile, or the ids of those are known.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Feeds_2021_06_30.ts"
import * as Upload from "../../../documents/Upload.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import { FeedAmbiguous, FeedError } from "./feedError.ts"

/** Content that lies at Amazon. Plain data, to be kept where a crash does not reach it. */
export interface Uploaded {
  readonly feedDocumentId: string
  /** When Amazon gave the document, by Amazon's clock, ISO 8601: a feed of it is not older. */
  readonly since: string
}

/** How far the clock of this machine may be off, where Amazon's answer does not tell the time of its own. */
const skew = 5 * 60_000

/** Uploads content. A document that no feed is made of does no harm, so this may be repeated. */
export const upload = <E, R>(
  content: Upload.Content<E, R>,
  contentType: string
): Effect.Effect<Uploaded, SpApiError | E, SpApi | HttpClient.HttpClient | R> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const destination = Effect.flatMap(
      Api.createFeedDocument.withResponse({ body: { contentType } }),
      ({ data, headers }) => {
        const fields = Fields.of(data)
        return Effect.all({
          feedDocumentId: Fields.required(Api.createFeedDocument, fields.feedDocumentId, "feedDocumentId"),
          url: Fields.required(Api.createFeedDocument, fields.url, "url"),
          contentType: Effect.succeed(contentType),
          time: Effect.succeed(Date.parse(headers["date"] ?? ""))
        })
      }
    )
    return Effect.map(Upload.put(destination, content), ({ feedDocumentId, time }) => ({
      feedDocumentId,
      since: new Date(Number.isNaN(time) ? now - skew : time).toISOString()
    }))
  })

/** Which feeds may have been made of a document. */
export interface Wanted {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly others?: ReadonlyArray<string> | undefined
}

/**
 * The feed that was made of a document; undefined when none was. Fails with `FeedAmbiguous` when it may be one of several,
 * and with `ResponseInvalid` when it may be one without an id.
 */
export const find = (
  uploaded: Uploaded,
  wanted: Wanted
): Effect.Effect<string | undefined, SpApiError | FeedError, SpApi> => {
  const { feedType, marketplaceIds } = wanted
  const since = Date.parse(uploaded.since)
  const others = new Set(wanted.others)
  // What a feed does not say cannot exclude it: otherwise the content would be submitted twice.
  const mayBe = (feed: Fields.Fields<Api.Feed>): boolean => {
    const marketplaces = Array.isArray(feed.marketplaceIds) ? new Set(feed.marketplaceIds) : undefined
    return (typeof feed.feedType !== "string" || feed.feedType === feedType)
      && !(Fields.time(feed.createdTime) < since)
      && !others.has(Fields.string(feed.feedId) ?? "")
      && (marketplaces === undefined
        || marketplaces.size === new Set(marketplaceIds).size && marketplaceIds.every((id) => marketplaces.has(id)))
  }
  return Api.getFeeds.items({ feedTypes: [feedType], createdSince: new Date(since), pageSize: 100 }).pipe(
    Stream.map(Fields.of),
    Stream.filter(mayBe),
    Stream.mapEffect((feed) =>
      Fields.required(Api.getFeeds, feed.feedId, "feedId of a feed that may be the submitted one")
    ),
    Stream.runCollect,
    Effect.flatMap((feedIds) =>
      feedIds.length > 1
        ? Effect.fail(new FeedError({ reason: new FeedAmbiguous({ feedIds }), feedType, feedId: undefined }))
        : Effect.succeed(feedIds[0])
    )
  )
}
