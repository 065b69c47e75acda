/**
 * Feeds 2021-06-30. The JSON listings feed changes listings; other feeds have no effect.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Content from "../documents/Content.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import type { Submission } from "../world/Submissions.ts"
import * as Submissions from "../world/Submissions.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import { patchesOf } from "./listingsItems.ts"
import * as PageToken from "./PageToken.ts"
import type { Work } from "./processing.ts"
import { endOf, progress, statusAt } from "./processing.ts"

interface Feed extends Work {
  readonly id: string
  readonly feedType: string
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly resultDocumentId: string
}

const feeds = World.collection<Feed>("feeds")
/** Documents belong to the seller who created them. */
const documents = World.collection<true>("feeds.documents")

/**
 * Types that Amazon no longer processes; they end FATAL. Source: developer-docs.amazon.com/sp-api, "Feeds API best
 * practices".
 */
const removed = new Set([
  "POST_PRODUCT_DATA",
  "POST_INVENTORY_AVAILABILITY_DATA",
  "POST_PRODUCT_OVERRIDES_DATA",
  "POST_PRODUCT_PRICING_DATA",
  "POST_PRODUCT_IMAGE_DATA",
  "POST_PRODUCT_RELATIONSHIP_DATA",
  "POST_FLAT_FILE_INVLOADER_DATA",
  "POST_FLAT_FILE_LISTINGS_DATA",
  "POST_FLAT_FILE_BOOKLOADER_DATA",
  "POST_FLAT_FILE_CONVERGENCE_LISTINGS_DATA",
  "POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA",
  "POST_UIEE_BOOKLOADER_DATA"
])

interface Issue {
  readonly messageId?: number
  readonly sku?: string
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly attributeName?: string
}

interface Processed {
  readonly outcome: "DONE" | "FATAL"
  readonly issues: ReadonlyArray<Issue>
  readonly messages: number
  readonly invalid: number
  readonly accepted: ReadonlyArray<Submission>
}

const fatal = (message: string): Processed => ({
  outcome: "FATAL",
  issues: [{ code: "4000000", severity: "ERROR", message }],
  messages: 0,
  invalid: 0,
  accepted: []
})

const submissionOf = (message: unknown): Submission | string => {
  const sku = Json.string(message, "sku")
  const operation = Json.string(message, "operationType") ?? ""
  if (sku === undefined) return "The sku of the message is missing."
  const productType = Json.string(message, "productType") ?? ""
  const requirements = Json.string(message, "requirements") ?? "LISTING"
  switch (operation) {
    case "UPDATE":
      return { sku, productType, requirements, change: { put: Json.object(message, "attributes") } }
    case "PARTIAL_UPDATE": {
      const attributes = Object.entries(Json.object(message, "attributes"))
      const patches = attributes.map(([name, value]) => ({ op: "replace", path: `/attributes/${name}`, value }))
      return { sku, productType, requirements, change: { patches } }
    }
    case "PATCH":
      return { sku, productType, requirements, change: { patches: patchesOf(Json.array(message, "patches")) } }
    case "DELETE":
      return { sku, productType, requirements, change: "delete" }
    default:
      return `The operation type ${operation} does not exist.`
  }
}

const processListings = (call: Call, content: Uint8Array, marketplaces: ReadonlyArray<Marketplace>): Processed => {
  let feed: unknown
  try {
    feed = JSON.parse(new TextDecoder().decode(content))
  } catch {
    return fatal("The feed is not JSON.")
  }
  if (Json.string(feed, "header", "version") !== "2.0") return fatal("header.version must be 2.0.")
  if (Json.string(feed, "header", "sellerId") !== call.seller.id) {
    return fatal("header.sellerId is not the seller of the access token.")
  }
  const messages = Json.array(feed, "messages")
  if (messages.length > 25_000) return fatal("A feed takes at most 25000 messages.")
  const issues: Array<Issue> = []
  const accepted: Array<Submission> = []
  const seen = new Set<number>()
  for (const message of messages) {
    const messageId = Json.number(message, "messageId")
    const submission = submissionOf(message)
    const before = issues.length
    const add = (code: string, explanation: string, attributeName?: string): void =>
      void issues.push({
        ...Json.optional("messageId", messageId),
        ...(typeof submission === "string" ? undefined : { sku: submission.sku }),
        code,
        severity: "ERROR",
        message: explanation,
        ...Json.optional("attributeName", attributeName)
      })
    if (messageId === undefined || seen.has(messageId)) add("4000006", "The messageId is missing or not unique.")
    else seen.add(messageId)
    if (typeof submission === "string") add("4000007", submission)
    else {
      for (const marketplace of marketplaces) {
        for (const issue of Submissions.check(call.seller, submission, marketplace)) {
          add(issue.code, issue.message, issue.attributeNames[0])
        }
      }
      if (issues.length === before) accepted.push(submission)
    }
  }
  return { outcome: "DONE", issues, messages: messages.length, invalid: messages.length - accepted.length, accepted }
}

const process = (
  call: Call,
  feedType: string,
  content: Uint8Array,
  marketplaces: ReadonlyArray<Marketplace>
): Processed =>
  feedType === "JSON_LISTINGS_FEED"
    ? processListings(call, content, marketplaces)
    : removed.has(feedType)
    ? fatal(`Feeds of the type ${feedType} are no longer processed; use JSON_LISTINGS_FEED.`)
    : { outcome: "DONE", issues: [], messages: 1, invalid: 0, accepted: [] }

const resultOf = (call: Call, feedId: string, feedType: string, processed: Processed): Content.TextContent => {
  const errors = processed.issues.filter((issue) => issue.severity === "ERROR").length
  if (feedType === "JSON_LISTINGS_FEED") {
    const json = {
      header: { sellerId: call.seller.id, version: "2.0", feedId },
      issues: processed.issues,
      summary: {
        errors,
        warnings: 0,
        messagesProcessed: processed.messages,
        messagesAccepted: processed.accepted.length,
        messagesInvalid: processed.invalid
      }
    }
    return { contentType: "application/json; charset=UTF-8", charset: "UTF-8", pieces: () => [JSON.stringify(json)] }
  }
  const xml =
    `<?xml version="1.0" encoding="UTF-8"?>\n<AmazonEnvelope><Header><DocumentVersion>1.02</DocumentVersion>` +
    `<MerchantIdentifier>${call.seller.id}</MerchantIdentifier></Header><MessageType>ProcessingReport</MessageType><Message><MessageID>1</MessageID>` +
    `<ProcessingReport><DocumentTransactionID>${feedId}</DocumentTransactionID><StatusCode>Complete</StatusCode><ProcessingSummary>` +
    `<MessagesProcessed>${processed.messages}</MessagesProcessed><MessagesSuccessful>${
      processed.messages - errors
    }</MessagesSuccessful>` +
    `<MessagesWithError>${errors}</MessagesWithError><MessagesWithWarning>0</MessagesWithWarning></ProcessingSummary></ProcessingReport></Message></AmazonEnvelope>\n`
  return { contentType: "text/xml; charset=UTF-8", charset: "UTF-8", pieces: () => [xml] }
}

const createFeed = (call: Call): Http.Reply => {
  const { now, seller, state } = call
  const feedType = Json.string(call.body, "feedType") ?? ""
  if (!/^[A-Z][A-Z0-9_]{3,}$/.test(feedType)) throw Http.invalidInput(`Invalid feed type: ${feedType}.`, "feedType")
  const ids = Json.strings(call.body, "marketplaceIds")
  if (ids.length === 0 || ids.length > 25) {
    throw Http.invalidInput("marketplaceIds takes 1 to 25 values.", "marketplaceIds")
  }
  const marketplaces = marketplacesOf(call, ids)
  const inputId = Json.string(call.body, "inputFeedDocumentId") ?? ""
  const content = documents.of(seller).has(inputId) ? state.documents.get(inputId)?.content : undefined
  if (!(content instanceof Uint8Array)) {
    throw Http.invalidInput("The document does not exist, or nothing has been uploaded to it.", "inputFeedDocumentId")
  }
  const stored = feeds.of(seller)
  const id = String(60_000_000_000 + stored.size + 1)
  const processed = process(call, feedType, content, marketplaces)
  const result = resultOf(call, id, feedType, processed)
  const resultDocumentId = `amzn1.tortuga.4.${seller.region}.result-${id}`
  state.documents.put({
    id: resultDocumentId,
    modified: call.clock,
    contentType: result.contentType,
    content: Content.gzipped(result)
  })
  const feed: Feed = {
    id,
    feedType,
    marketplaces,
    resultDocumentId,
    created: now,
    duration: state.settings.processingMillis,
    outcome: processed.outcome,
    cancelled: undefined
  }
  stored.set(id, feed)
  const end = endOf(feed)
  seller.pending.push({
    at: end,
    apply: () => {
      if (feed.cancelled !== undefined) return
      for (const submission of processed.accepted) {
        for (const marketplace of marketplaces) Submissions.apply(state.world, seller, submission, marketplace, end)
      }
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
    createdTime: World.iso(feed.created),
    ...progress(feed, now, World.iso),
    ...(status === "DONE" || status === "FATAL" ? { resultFeedDocumentId: feed.resultDocumentId } : undefined)
  }
}

const feedOf = (call: Call): Feed => recordOf(call, feeds.of(call.seller), "feedId", "feed")

const paging = { parameter: "nextToken", size: 10, alone: true }

const getFeeds = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  const types = In.strings(input, "feedTypes")
  if (types.length === 0) throw Http.invalidInput("Either feedTypes or nextToken is required.", "feedTypes")
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
