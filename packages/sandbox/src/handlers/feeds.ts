/**
 * Feeds 2021-06-30. What a feed does is in `feedTypes`; it is done when the processing ends.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Content from "../documents/Content.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import { isFeedType, process } from "./feedTypes/index.ts"
import * as PageToken from "./PageToken.ts"
import type { Work } from "./processing.ts"
import { endOf, progress, statusAt } from "./processing.ts"

/** A feed. */
export interface Feed extends Work {
  readonly id: string
  readonly feedType: string
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly resultDocumentId: string
}

/** The feeds of a seller. */
export const feeds = World.collection<Feed>("feeds")
/** Documents belong to the seller who created them. */
const documents = World.collection<true>("feeds.documents")

/** The result of a feed whose outcome a test has forced. */
const toldToFail = {
  status: "FATAL" as const,
  report: {
    contentType: "text/plain; charset=UTF-8",
    charset: "UTF-8" as const,
    pieces: () => ["A test has forced this outcome."]
  }
}

const createFeed = (call: Call): Http.Reply => {
  const { clock, now, seller, state } = call
  const feedType = Json.string(call.body, "feedType") ?? ""
  if (!isFeedType(feedType)) throw Http.invalidInput(`Invalid feed type: ${feedType}.`, "feedType")
  const marketplaces = marketplacesOf(call, Json.strings(call.body, "marketplaceIds"))
  const inputId = Json.string(call.body, "inputFeedDocumentId") ?? ""
  const document = documents.of(seller).has(inputId) ? state.documents.get(inputId) : undefined
  const { content, contentType = "" } = document ?? {}
  if (!(content instanceof Uint8Array)) {
    throw Http.invalidInput("The document does not exist, or nothing has been uploaded to it.", "inputFeedDocumentId")
  }
  const stored = feeds.of(seller)
  const id = String(60_000_000_000 + stored.size + 1)
  const feed: Feed = {
    id,
    feedType,
    marketplaces,
    resultDocumentId: `amzn1.tortuga.4.${seller.region}.${seller.id.toLowerCase()}-result-${id}`,
    created: now,
    duration: state.settings.processingMillis,
    outcome: "DONE",
    cancelled: undefined
  }
  const forced = state.outcomes.take("feed", feedType, seller.id)
  if (forced === "CANCELLED" || forced === "FATAL") feed.outcome = forced
  stored.set(id, feed)
  const end = endOf(feed)
  const options = Json.object(call.body, "feedOptions") as Readonly<Record<string, string>>
  const source = { bytes: content, contentType }
  seller.pending.push({
    at: end,
    apply: () => {
      if (feed.cancelled !== undefined || feed.outcome === "CANCELLED") return
      const { report, status } = forced === "FATAL"
        ? toldToFail
        : process(feedType, { state, seller, id, source, marketplaces, options, now: end })
      feed.outcome = status
      state.documents.put({
        id: feed.resultDocumentId,
        modified: clock + feed.duration,
        contentType: report.contentType,
        content: Content.gzipped(report)
      })
    }
  })
  return { status: 202, json: { feedId: id } }
}

const view = (feed: Feed, now: number) => {
  const status = statusAt(feed, now)
  return {
    feedId: feed.id,
    feedType: feed.feedType,
    marketplaceIds: feed.marketplaces.map((marketplace) => marketplace.id),
    createdTime: World.isoWithOffset(feed.created),
    ...progress(feed, now, World.isoWithOffset),
    ...(status === "DONE" || status === "FATAL" ? { resultFeedDocumentId: feed.resultDocumentId } : undefined)
  }
}

const feedOf = (call: Call): Feed => recordOf(call, feeds.of(call.seller), "feedId", "feed")

const paging = { parameter: "nextToken", size: 10, alone: true }

const getFeeds = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const types = In.strings(input, "feedTypes")
  const since = In.time(input, "createdSince") ?? call.now - 90 * day
  const until = In.time(input, "createdUntil") ?? call.now
  const requestedStatuses = In.strings(input, "processingStatuses")
  const ids = In.strings(input, "marketplaceIds")
  const matches = [...feeds.of(call.seller).values()].filter((feed) =>
    types.includes(feed.feedType) && feed.created >= since && feed.created <= until &&
    (requestedStatuses.length === 0 || requestedStatuses.includes(statusAt(feed, call.now))) &&
    (ids.length === 0 || feed.marketplaces.some((marketplace) => ids.includes(marketplace.id)))
  ).reverse()
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size: In.number(input, "pageSize") ?? 10 })
  return Http.ok({
    feeds: items.map((feed) => view(feed, call.now)),
    ...Json.optional("nextToken", nextToken)
  })
}

const getFeedDocument = (call: Call): Http.Reply => {
  const id = In.string(call.input, "feedDocumentId") ?? ""
  const { clock, now, request, seller, state } = call
  const result = [...feeds.of(seller).values()].some((feed) => feed.resultDocumentId === id && endOf(feed) <= now)
  if (!result && !documents.of(seller).has(id)) throw notFound("feed document", id)
  const url = state.documents.presign(request.origin, id, clock, {
    contentEncoding: result && call.input["enableContentEncodingUrlHeader"] === true
  })
  return Http.ok({ feedDocumentId: id, url, ...(result ? { compressionAlgorithm: "GZIP" } : undefined) })
}

/** The operations of Feeds. */
export const handlers: Handlers = {
  "feeds_2021-06-30.createFeedDocument": (call) => {
    const stored = documents.of(call.seller)
    const feedDocumentId = `amzn1.tortuga.4.${call.seller.region}.${call.seller.id.toLowerCase()}-${stored.size + 1}`
    stored.set(feedDocumentId, true)
    call.state.documents.put({
      id: feedDocumentId,
      contentType: Json.string(call.body, "contentType") ?? "",
      content: undefined,
      modified: call.clock,
      upload: true
    })
    return {
      status: 201,
      json: {
        feedDocumentId,
        url: call.state.documents.presign(call.request.origin, feedDocumentId, call.clock, { method: "PUT" })
      }
    }
  },
  "feeds_2021-06-30.createFeed": createFeed,
  "feeds_2021-06-30.getFeed": (call) => Http.ok(view(feedOf(call), call.now)),
  "feeds_2021-06-30.getFeeds": getFeeds,
  "feeds_2021-06-30.cancelFeed": (call) => {
    const feed = feedOf(call)
    if (statusAt(feed, call.now) !== "IN_QUEUE") {
      throw Http.invalidInput("Only a feed that is IN_QUEUE can be cancelled.", "feedId")
    }
    feed.cancelled = call.now
    return { status: 200 }
  },
  "feeds_2021-06-30.getFeedDocument": getFeedDocument
}
