/**
 * The outcome of each message of a `JSON_LISTINGS_FEED`, by its processing report. Every issue belongs to a message or
 * to the whole feed, and a message is accepted only where the report accounts for it.
 */
import * as Fields from "../../internal/fields.ts"
import type { ListingsIssue, ListingsReport } from "./listingsFeed.ts"

/** The parts of a processing report that decide the outcomes. */
type Report = Pick<ListingsReport, "issues"> & { readonly summary: ListingsReport["summary"] | undefined }

/**
 * - `accepted`: Amazon accepted the message. It is not live yet: `getListingsItem` and notifications report later issues.
 * - `rejected`: an error names the message, or the report says that no message was accepted.
 * - `unknown`: the report accepts fewer messages than have no error, or does not say how many; or the feed failed after a
 *   part of it may have been applied. Check the listing before you send the message again.
 */
export type Outcome = "accepted" | "rejected" | "unknown"

/** The outcome of one message. */
export interface Judged {
  readonly outcome: Outcome
  /** The issues of the message first, then those that name no message. */
  readonly issues: ReadonlyArray<ListingsIssue>
}

const severityOf = (issue: Fields.Fields<ListingsIssue>): string => (Fields.string(issue.severity) ?? "").toUpperCase()

/** The indexes of the messages that an issue names; empty where it names none of them. */
const indexesOf = (
  issue: Fields.Fields<ListingsIssue>,
  count: number,
  bySku: ReadonlyMap<string, ReadonlyArray<number>>
): ReadonlyArray<number> => {
  const messageId = Fields.number(issue.messageId)
  const ofSku = bySku.get(Fields.string(issue.sku)?.trim() ?? "") ?? []
  if (messageId !== undefined && Number.isInteger(messageId) && messageId >= 1 && messageId <= count) {
    const index = messageId - 1
    // Amazon may omit the SKU, but the SKU of another message makes the number doubtful.
    return ofSku.length === 0 || ofSku.includes(index) ? [index] : []
  }
  return ofSku
}

/** The smallest number of accepted messages by the numbers of the report; undefined where it does not say. */
const acceptedOf = (report: Report): number | undefined => {
  const { messagesAccepted, messagesInvalid, messagesProcessed } = Fields.of(report.summary)
  const accepted = Fields.number(messagesAccepted)
  const processed = Fields.number(messagesProcessed)
  const invalid = Fields.number(messagesInvalid)
  const valid = processed === undefined ? undefined : processed - (invalid ?? 0)
  if (accepted === undefined) return invalid === undefined ? undefined : valid
  return valid === undefined ? accepted : Math.min(accepted, valid)
}

/** The outcome of each message, by the SKUs of the messages in their order. */
export const judge = (
  skus: ReadonlyArray<string>,
  report: Report
): ReadonlyArray<Judged> => {
  const bySku = new Map<string, Array<number>>()
  skus.forEach((sku, index) => {
    const key = sku.trim()
    const indexes = bySku.get(key)
    if (indexes === undefined) bySku.set(key, [index])
    else indexes.push(index)
  })
  const own = new Map<number, Array<ListingsIssue>>()
  const rejected = new Set<number>()
  const general: Array<ListingsIssue> = []
  for (const issue of Fields.items(report.issues)) {
    const fields = Fields.of(issue)
    const indexes = indexesOf(fields, skus.length, bySku)
    if (indexes.length === 0) general.push(issue)
    for (const index of indexes) {
      const issues = own.get(index)
      if (issues === undefined) own.set(index, [issue])
      else issues.push(issue)
    }
    // An error of several messages rejects at least one of them; the summary says how many.
    if (severityOf(fields) === "ERROR" && indexes.length === 1) rejected.add(indexes[0]!)
  }
  const accepted = acceptedOf(report)
  const withoutError = skus.length - rejected.size
  const outcome: Outcome = accepted === undefined || accepted > 0 && accepted < withoutError
    ? "unknown"
    : accepted <= 0
    ? "rejected"
    : "accepted"
  return skus.map((_, index) => ({
    outcome: rejected.has(index) ? "rejected" : outcome,
    issues: [...own.get(index) ?? [], ...general]
  }))
}
