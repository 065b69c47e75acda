/**
 * The content of a `JSON_LISTINGS_FEED` that a program submits as a whole: checked, and written as JSON where it is an
 * object.
 */
import * as Effect from "effect/Effect"
import type { Content } from "../../../documents/Upload.ts"
import { FeedError, FeedInvalid } from "./feedError.ts"
import * as ListingsChecks from "./listingsChecks.ts"
import type { ListingsFeed } from "./listingsFeed.ts"

/** The only feed type whose content may be an object. */
export const feedType = "JSON_LISTINGS_FEED"

/** The content of a feed, or a whole `JSON_LISTINGS_FEED` as an object. */
export type FeedContent<E = never, R = never> = Content<E, R> | ListingsFeed<object>

/** How a feed is submitted, as far as its content matters. */
interface Options {
  readonly feedType: string
  readonly contentType?: string | undefined
  readonly uploaded?: unknown
  readonly unchecked?: boolean | undefined
}

const isFeed = <E, R>(content: FeedContent<E, R>): content is ListingsFeed<object> =>
  typeof content === "object" && !(content instanceof Uint8Array) && "messages" in content

const isUtf8 = (contentType: string | undefined): boolean =>
  /^utf-?8$/i.test(/charset="?([\w-]+)/i.exec(contentType ?? "")?.[1] ?? "utf-8")

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return undefined
  }
}

/** Why content is not a feed; undefined for a Stream, and for other charsets, which are not read. */
const problemOf = (
  content: FeedContent<unknown, unknown>,
  contentType: string | undefined
): FeedInvalid | undefined => {
  if (isFeed(content)) return ListingsChecks.checkFeed(content)
  const isRead = typeof content === "string" || content instanceof Uint8Array && isUtf8(contentType)
  if (!isRead) return undefined
  const text = typeof content === "string" ? content : new TextDecoder().decode(content)
  const feed = parse(text)
  return feed === undefined
    ? new FeedInvalid({ field: "content", description: "is not JSON" })
    : ListingsChecks.checkFeed(feed)
}

const write = (feed: ListingsFeed<object>): string | undefined => {
  try {
    return JSON.stringify(feed)
  } catch {
    return undefined
  }
}

/**
 * Why a `JSON_LISTINGS_FEED` does not match Amazon's schema: the field names the message, and the description its id.
 * Undefined for a valid one, for other feed types, and where the checks are skipped.
 */
export const check = (content: FeedContent<unknown, unknown>, options: Options): FeedInvalid | undefined =>
  options.feedType === feedType && options.unchecked !== true && options.uploaded === undefined
    ? problemOf(content, options.contentType)
    : undefined

/** The content as it is uploaded. Fails with `FeedInvalid` for an object that cannot be. */
export const written = <E, R>(
  content: FeedContent<E, R>,
  options: Options
): Effect.Effect<Content<E, R>, FeedError> =>
  Effect.suspend(() => {
    if (!isFeed(content)) return Effect.succeed(content)
    const isListings = options.feedType === feedType
    const text = isListings ? write(content) : undefined
    if (text !== undefined) return Effect.succeed(text)
    const description = isListings
      ? "cannot be written as JSON: it contains a cycle or a BigInt"
      : `is an object, which only ${feedType} takes`
    const reason = new FeedInvalid({ field: "content", description })
    return Effect.fail(new FeedError({ reason, feedType: options.feedType, feedId: undefined }))
  })
