/**
 * What is wrong with a feed before anything of it is sent: Amazon would take it, and say so hours later or never.
 */
import type * as Upload from "../../../documents/Upload.ts"
import * as Marketplace from "../../../Marketplace.ts"
import type { FeedTypeFacts } from "../FeedTypes.ts"
import type { FeedErrorReason } from "./feedError.ts"
import { FeedInvalid, FeedTypeRemoved } from "./feedError.ts"

/** What the checks look at. */
export interface Request {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly contentType?: string | undefined
  readonly feedOptions?: { readonly [name: string]: string } | undefined
  readonly uploaded?: unknown
  readonly unchecked?: boolean | undefined
}

type Format = "XML" | "JSON" | "PDF" | "TSV"

/** The media types that each format may be announced with; the first is the usual one. */
const mediaTypes: { readonly [format in Format]: ReadonlyArray<string> } = {
  XML: ["text/xml", "application/xml"],
  JSON: ["application/json"],
  PDF: ["application/pdf"],
  TSV: ["text/tab-separated-values", "text/plain", "text/csv"]
}

const formatOf = (contentType: string): Format | undefined =>
  (Object.keys(mediaTypes) as ReadonlyArray<Format>).find((format) => mediaTypes[format].includes(contentType))

/** The beginning of a content as text; undefined where it cannot be looked at before it is sent. */
const headOf = (content: Upload.Content<unknown, unknown>): string | undefined => {
  if (typeof content === "string") return content.slice(0, 1_024)
  if (!(content instanceof Uint8Array)) return undefined
  const isUtf16 = content[0] === 0xfe && content[1] === 0xff || content[0] === 0xff && content[1] === 0xfe
  // Latin-1 reads every byte; what tells formats apart is ASCII in all charsets but UTF-16.
  return isUtf16 ? undefined : String.fromCharCode(...content.subarray(0, 1_024)).replace(/^\u00EF\u00BB\u00BF/, "")
}

/** What a content is, by how it begins; undefined where that does not tell. */
const looksLike = (head: string): Format | undefined => {
  const start = head.replace(/^\uFEFF/, "").trimStart()
  if (head.includes("%PDF-")) return "PDF"
  if (start.startsWith("<")) return "XML"
  if (start.startsWith("{") || start.startsWith("[")) return "JSON"
  return /^[^\r\n]*\t/.test(start) ? "TSV" : undefined
}

const invalid = (field: string, description: string): FeedInvalid => new FeedInvalid({ field, description })

const anyway = "; pass { unchecked: true } to send it all the same"

const wrongFormat = (
  request: Request,
  facts: FeedTypeFacts,
  content: Upload.Content<unknown, unknown>
): FeedInvalid | undefined => {
  const expected = formatOf(facts.contentType)
  if (expected === undefined) return undefined
  const mediaType = request.contentType?.split(";")[0]!.trim().toLowerCase()
  if (mediaType !== undefined && !mediaTypes[expected].includes(mediaType)) {
    const description = `is ${mediaType}, but ${request.feedType} takes ${mediaTypes[expected].join(" or ")}${anyway}`
    return invalid("contentType", description)
  }
  const head = headOf(content)
  if (head === undefined) return undefined
  const actual = looksLike(head) ?? (expected === "PDF" ? "something else" : expected)
  return actual === expected
    ? undefined
    : invalid("content", `begins like ${actual}, but ${request.feedType} takes ${expected}${anyway}`)
}

const amount = /^-?\d+(?:\.\d{1,2})?$/

/**
 * The metadata of an invoice, under names whose case does not matter.
 *
 * Source: developer-docs.amazon.com/sp-api, "Upload invoices through SP-API or Seller Central"; Amazon's error 79513.
 */
const wrongInvoiceOptions = (options: { readonly [name: string]: string }): FeedInvalid | undefined => {
  const metadata = new Map<string, string>()
  for (const [name, value] of Object.entries(options)) {
    const field = `feedOptions.${name}`
    const key = /^metadata:(.+)$/i.exec(name)?.[1]?.toLowerCase()
    if (key === undefined) return invalid(field, `is not read by Amazon; its options are called metadata:${name}`)
    if (typeof value !== "string") return invalid(field, "must be a string")
    if (value.trim() === "") return invalid(field, "is empty")
    if (/["“”]/.test(name + value)) return invalid(field, "must not hold quotation marks")
    if ((key === "totalamount" || key === "totalvatamount") && !amount.test(value)) {
      return invalid(field, "must be an amount with at most two decimal places and a point: 12.50")
    }
    metadata.set(key, value)
  }
  if (!metadata.has("shippingid") && !metadata.has("orderid")) {
    return invalid("feedOptions", "needs metadata:shippingid, or metadata:orderid")
  }
  if (!metadata.has("invoicenumber")) return invalid("feedOptions", "needs metadata:invoicenumber")
  const documentType = metadata.get("documenttype")
  if (documentType !== undefined && documentType !== "Invoice" && documentType !== "CreditNote") {
    return invalid("feedOptions.metadata:documenttype", "must be Invoice or CreditNote")
  }
  return documentType === "CreditNote" && !metadata.has("transactionid")
    ? invalid("feedOptions", "needs metadata:transactionid for a credit note")
    : undefined
}

const removed = ({ marketplaceIds }: Request, facts: FeedTypeFacts, now: number): FeedTypeRemoved | undefined => {
  const { instead, removed, removedIn } = facts
  if (removed === undefined || new Date(now).toISOString().slice(0, 10) < removed) return undefined
  const there = marketplaceIds.some((id) => removedIn?.includes(Marketplace.regionOf(id) ?? "na") ?? true)
  return there ? new FeedTypeRemoved({ since: removed, instead }) : undefined
}

const wrongMarketplace = (request: Request, countries: ReadonlyArray<string>): FeedInvalid | undefined => {
  const other = request.marketplaceIds.map(Marketplace.fromId).find((marketplace) =>
    marketplace !== undefined && !countries.includes(marketplace.countryCode)
  )
  return other && invalid(
    "marketplaceIds",
    `${other.id} is ${other.name}, but ${request.feedType} is for ${countries.join(", ")} only${anyway}`
  )
}

/** What is wrong with a feed, by the table of feed types. */
const wrongByFacts = (
  request: Request,
  facts: FeedTypeFacts,
  content: Upload.Content<unknown, unknown>,
  now: number
): FeedErrorReason | undefined =>
  removed(request, facts, now)
    ?? (facts.countries === undefined ? undefined : wrongMarketplace(request, facts.countries))
    ?? (request.uploaded === undefined ? wrongFormat(request, facts, content) : undefined)
    ?? (facts.metadata === true ? wrongInvoiceOptions(request.feedOptions ?? {}) : undefined)

/** What is wrong with a feed; undefined where nothing is known to be. */
export const check = (
  request: Request,
  facts: FeedTypeFacts | undefined,
  content: Upload.Content<unknown, unknown>,
  now: number
): FeedErrorReason | undefined => {
  const { contentType, marketplaceIds } = request
  if (marketplaceIds.length === 0 || marketplaceIds.length > 25) {
    return invalid("marketplaceIds", `takes 1 to 25 marketplaces, not ${marketplaceIds.length}`)
  }
  const isEmpty = content === "" || content instanceof Uint8Array && content.length === 0
  if (isEmpty && request.uploaded === undefined) return invalid("content", "is empty")
  const wrong = facts === undefined || request.unchecked === true
    ? undefined
    : wrongByFacts(request, facts, content, now)
  if (wrong !== undefined) return wrong
  if (facts === undefined && contentType === undefined) {
    return invalid("contentType", "is needed for a feed type that is not known here")
  }
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1]
  return typeof content === "string" && charset !== undefined && !/^utf-?8$/i.test(charset)
    ? invalid(
      "contentType",
      `names the charset ${charset}, but a string is sent as UTF-8; pass bytes in that charset`
    )
    : undefined
}
