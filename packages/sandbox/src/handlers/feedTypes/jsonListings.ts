/**
 * `JSON_LISTINGS_FEED`: many submissions of listings at once.
 *
 * Source: the JSON schemas of the feed and of its processing report, beside the model of the Feeds API.
 */
import type { TextContent } from "../../documents/Content.ts"
import * as Source from "../../documents/feeds/Source.ts"
import * as Json from "../../protocol/Json.ts"
import type { Submission } from "../../world/Submissions.ts"
import * as Submissions from "../../world/Submissions.ts"
import type { Feed, FeedType, Processed } from "./FeedType.ts"

interface Issue {
  readonly messageId?: number
  readonly sku?: string
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly attributeName?: string
}

const reportOf = (feed: Feed, issues: ReadonlyArray<Issue>, processed: number, accepted: number): TextContent => {
  const count = (severity: string): number => issues.filter((issue) => issue.severity === severity).length
  const json = {
    header: { sellerId: feed.seller.id, version: "2.0", feedId: feed.id },
    issues,
    summary: {
      errors: count("ERROR"),
      warnings: count("WARNING"),
      messagesProcessed: processed,
      messagesAccepted: accepted,
      messagesInvalid: processed - accepted
    }
  }
  return { contentType: "application/json; charset=UTF-8", charset: "UTF-8", pieces: () => [JSON.stringify(json)] }
}

const fatal = (feed: Feed, code: string, message: string): Processed => ({
  status: "FATAL",
  report: reportOf(feed, [{ code, severity: "ERROR", message }], 0, 0)
})

/** The patches in JSON. */
export const patchesOf = (value: ReadonlyArray<unknown>): ReadonlyArray<Submissions.Patch> =>
  value.map((item) => ({
    op: Json.string(item, "op") ?? "",
    path: Json.string(item, "path") ?? "",
    value: Json.readJson(item, ["value"])
  }))

/** The submission of a message, or what is wrong with it. */
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

const largestMessageId = 2 ** 31 - 1

/** The JSON listings feed. Its submissions are live when its processing ends. */
export const jsonListings: FeedType = (feed) => {
  const { marketplaces, now, seller, source, state } = feed
  let json: unknown
  try {
    json = JSON.parse((Source.text(source) ?? "").replace(/^\ufeff/, ""))
  } catch {
    return fatal(feed, "4002001", "Item 'Feed' cannot be parsed.")
  }
  if (Json.string(json, "header", "version") !== "2.0") {
    return fatal(feed, "4000000", "header.version must be 2.0.")
  }
  if (Json.string(json, "header", "sellerId") !== seller.id) {
    return fatal(feed, "4000000", "header.sellerId is not the seller of the access token.")
  }
  const messages = Json.array(json, "messages")
  if (messages.length === 0) return fatal(feed, "4000000", "A feed needs at least one message.")
  if (messages.length > 25_000) return fatal(feed, "4000000", "A feed takes at most 25000 messages.")
  const issues: Array<Issue> = []
  const seen = new Set<number>()
  let accepted = 0
  for (const message of messages) {
    const messageId = Json.number(message, "messageId")
    const submission = submissionOf(message)
    const before = issues.length
    const add = (code: string, severity: string, explanation: string, attributeName?: string): void =>
      void issues.push({
        ...Json.optional("messageId", messageId),
        ...(typeof submission === "string" ? undefined : { sku: submission.sku }),
        code,
        severity,
        message: explanation,
        ...Json.optional("attributeName", attributeName)
      })
    if (messageId === undefined || !Number.isInteger(messageId) || messageId < 1 || messageId > largestMessageId) {
      add("4000006", "ERROR", "The messageId must be a whole number from 1 to 2147483647.")
    } else if (seen.has(messageId)) add("4000006", "ERROR", "The messageId is not unique.")
    else seen.add(messageId)
    if (typeof submission === "string") add("4000007", "ERROR", submission)
    else {
      for (const marketplace of marketplaces) {
        for (const issue of Submissions.check(seller, submission, marketplace)) {
          add(issue.code, issue.severity, issue.message, issue.attributeNames[0])
        }
      }
      if (!issues.slice(before).some(({ severity }) => severity === "ERROR")) {
        accepted++
        for (const marketplace of marketplaces) Submissions.apply(state.world, seller, submission, marketplace, now)
      }
    }
  }
  return { status: "DONE", report: reportOf(feed, issues, messages.length, accepted) }
}
