/**
 * Uploads the content of a feed, and finds the feed with that content after a crash, where its id was not stored.
 *
 * `createFeed` takes no idempotency key, and Amazon does not return the document of a feed, only its type, marketplaces
 * and time. These identify the feed, provided that no other program submits feeds of the same type for the same
 * marketplaces meanwhile, or that the ids of those feeds are passed.
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

/** Content that was uploaded. Plain data: store it where a crash does not lose it. */
export interface Uploaded {
  readonly feedDocumentId: string
  /** When Amazon created the document, by Amazon's clock, in ISO 8601. A feed with this content is not older. */
  readonly since: string
}

/** The largest error of this machine's clock, in milliseconds, where Amazon's response has no date. */
const skew = 5 * 60_000

/** Uploads content. A document without a feed does no harm, so an upload may be repeated. */
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

/** The feed to find. */
export interface Submission {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly otherFeedIds?: ReadonlyArray<string> | undefined
}

/**
 * The id of the feed with the uploaded content; undefined without one. Fails with `FeedAmbiguous` where several may
 * have this content, and with `ResponseInvalid` where one that may have it has no id.
 */
export const find = (
  uploaded: Uploaded,
  { feedType, marketplaceIds, otherFeedIds }: Submission
): Effect.Effect<string | undefined, SpApiError | FeedError, SpApi> => {
  const since = Date.parse(uploaded.since)
  const excluded = new Set(otherFeedIds)
  // A feed that does not say its type or marketplaces is not excluded: the content might be submitted twice.
  const mayBe = (feed: Fields.Fields<Api.Feed>): boolean => {
    const marketplaces = Array.isArray(feed.marketplaceIds) ? new Set(feed.marketplaceIds) : undefined
    return (typeof feed.feedType !== "string" || feed.feedType === feedType)
      && !(Fields.time(feed.createdTime) < since)
      && !excluded.has(Fields.string(feed.feedId) ?? "")
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
