/**
 * What became of each message of a `JSON_LISTINGS_FEED`, by its processing report: every issue belongs to a message or
 * to the whole feed, and no message is accepted that the report does not account for.
 */
import * as Fields from "../../internal/fields.ts"
import type { ListingsIssue, ListingsReport } from "./listingsFeed.ts"

/** What a judgement needs of a processing report. */
type Report = Pick<ListingsReport, "issues"> & { readonly summary: ListingsReport["summary"] | undefined }

/**
 * - `accepted`: Amazon took the message. It is not live yet: later issues come through `getListingsItem` or notifications.
 * - `rejected`: an error names it, or the report says that no message was accepted.
 * - `unknown`: the report accepts fewer messages than its errors leave over, or does not say how many; or the feed failed
 *   as a whole after it may have been applied in part. Look before it is sent again.
 */
export type Outcome = "accepted" | "rejected" | "unknown"

/** What became of one message. */
export interface Judged {
  readonly outcome: Outcome
  /** Those of the message first, then those that name none of the messages. */
  readonly issues: ReadonlyArray<ListingsIssue>
}

const severityOf = (issue: Fields.Fields<ListingsIssue>): string => (Fields.string(issue.severity) ?? "").toUpperCase()

/** The places of the messages that an issue is about; none where it names none of them. */
const placesOf = (
  issue: Fields.Fields<ListingsIssue>,
  count: number,
  bySku: ReadonlyMap<string, ReadonlyArray<number>>
): ReadonlyArray<number> => {
  const messageId = Fields.number(issue.messageId)
  const ofSku = bySku.get(Fields.string(issue.sku)?.trim() ?? "") ?? []
  if (messageId !== undefined && Number.isInteger(messageId) && messageId >= 1 && messageId <= count) {
    const place = messageId - 1
    // Amazon may leave out the SKU, but one of another message makes the number doubtful.
    return ofSku.length === 0 || ofSku.includes(place) ? [place] : []
  }
  return ofSku
}

/** How many messages Amazon accepted, at most, where its numbers contradict each other; undefined where the report does not say. */
const acceptedOf = (report: Report): number | undefined => {
  const { messagesAccepted, messagesInvalid, messagesProcessed } = Fields.of(report.summary)
  const accepted = Fields.number(messagesAccepted)
  const processed = Fields.number(messagesProcessed)
  const invalid = Fields.number(messagesInvalid)
  const left = processed === undefined ? undefined : processed - (invalid ?? 0)
  if (accepted === undefined) return invalid === undefined ? undefined : left
  return left === undefined ? accepted : Math.min(accepted, left)
}

/** The outcome of each message, given the SKUs of a feed's messages in their order. */
export const judge = (
  skus: ReadonlyArray<string>,
  report: Report
): ReadonlyArray<Judged> => {
  const bySku = new Map<string, Array<number>>()
  skus.forEach((sku, place) => {
    const key = sku.trim()
    const places = bySku.get(key)
    if (places === undefined) bySku.set(key, [place])
    else places.push(place)
  })
  const own = new Map<number, Array<ListingsIssue>>()
  const rejected = new Set<number>()
  const general: Array<ListingsIssue> = []
  for (const issue of Fields.items(report.issues)) {
    const fields = Fields.of(issue)
    const places = placesOf(fields, skus.length, bySku)
    if (places.length === 0) general.push(issue)
    for (const place of places) {
      const issues = own.get(place)
      if (issues === undefined) own.set(place, [issue])
      else issues.push(issue)
    }
    // An error that may be of several messages rejects at least one of them; the summary tells how many.
    if (severityOf(fields) === "ERROR" && places.length === 1) rejected.add(places[0]!)
  }
  const accepted = acceptedOf(report)
  const left = skus.length - rejected.size
  const outcome: Outcome = accepted === undefined || accepted > 0 && accepted < left
    ? "unknown"
    : accepted <= 0
    ? "rejected"
    : "accepted"
  return skus.map((_, place) => ({
    outcome: rejected.has(place) ? "rejected" : outcome,
    issues: [...own.get(place) ?? [], ...general]
  }))
}
