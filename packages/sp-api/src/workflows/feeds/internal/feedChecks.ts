/** Checks a feed before anything is sent. Amazon would accept it, and report the mistake hours later or never. */
import type * as Upload from "../../../documents/Upload.ts"
import * as Marketplace from "../../../Marketplace.ts"
import type { FeedTypeFacts } from "../FeedTypes.ts"
import type { FeedErrorReason } from "./feedError.ts"
import { FeedInvalid, FeedTypeRemoved } from "./feedError.ts"

/** The feed to check. */
export interface Request {
  readonly feedType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly contentType?: string | undefined
  readonly feedOptions?: { readonly [name: string]: string } | undefined
  readonly uploaded?: unknown
  readonly unchecked?: boolean | undefined
}

type Format = "XML" | "JSON" | "PDF" | "TSV"

/** The media types of each format; the first is the usual one. */
const mediaTypes: { readonly [format in Format]: ReadonlyArray<string> } = {
  XML: ["text/xml", "application/xml"],
  JSON: ["application/json"],
  PDF: ["application/pdf"],
  TSV: ["text/tab-separated-values", "text/plain", "text/csv"]
}

const formatOf = (contentType: string): Format | undefined =>
  (Object.keys(mediaTypes) as ReadonlyArray<Format>).find((format) => mediaTypes[format].includes(contentType))

/** The beginning of the content; undefined for a Stream, and for UTF-16. */
const headOf = (content: Upload.Content<unknown, unknown>): string | undefined => {
  if (typeof content === "string") return content.slice(0, 1_024)
  if (!(content instanceof Uint8Array)) return undefined
  const isUtf16 = content[0] === 0xfe && content[1] === 0xff || content[0] === 0xff && content[1] === 0xfe
  // Latin-1 reads every byte, and the marks of all formats are ASCII in every charset but UTF-16.
  return isUtf16 ? undefined : String.fromCharCode(...content.subarray(0, 1_024)).replace(/^\u00EF\u00BB\u00BF/, "")
}

/** The format of a content by its beginning; undefined where the beginning fits several formats. */
const looksLike = (head: string): Format | undefined => {
  const start = head.replace(/^\uFEFF/, "").trimStart()
  if (head.includes("%PDF-")) return "PDF"
  if (start.startsWith("<")) return "XML"
  if (start.startsWith("{") || start.startsWith("[")) return "JSON"
  return /^[^\r\n]*\t/.test(start) ? "TSV" : undefined
}

/** What content is not, whatever the type of the feed. */
const foreign: ReadonlyArray<readonly [isForeign: (head: string) => boolean, problem: string]> = [
  [
    (head) => head.startsWith("\u001F\u008B"),
    "is compressed with gzip, which Amazon does not read in feeds; decompress it"
  ],
  [
    (head) => head.startsWith("PK\u0003\u0004"),
    "is a ZIP archive, as .xlsx files are; save it with tabs between the cells"
  ],
  [(head) => /^\s*<(?:!doctype html|html)\b/i.test(head), "is a page of HTML"]
]

const invalid = (field: string, description: string): FeedInvalid => new FeedInvalid({ field, description })

const anyway = "; pass { unchecked: true } to submit it all the same"

const checkFormat = (
  request: Request,
  facts: FeedTypeFacts,
  content: Upload.Content<unknown, unknown>
): FeedInvalid | undefined => {
  const expected = formatOf(facts.contentType)
  if (expected === undefined) return undefined
  const mediaType = request.contentType?.split(";")[0]!.trim().toLowerCase()
  if (mediaType !== undefined && !mediaTypes[expected].includes(mediaType)) {
    const description = `is ${mediaType}, but ${request.feedType} requires ${
      mediaTypes[expected].join(" or ")
    }${anyway}`
    return invalid("contentType", description)
  }
  const head = headOf(content)
  if (head === undefined) return undefined
  const problem = expected === "PDF" ? undefined : foreign.find(([isForeign]) => isForeign(head))?.[1]
  if (problem !== undefined) return invalid("content", problem + anyway)
  const actual = looksLike(head) ?? (expected === "PDF" ? "another format" : expected)
  return actual === expected
    ? undefined
    : invalid("content", `looks like ${actual}, but ${request.feedType} requires ${expected}${anyway}`)
}

const amount = /^-?\d+(?:\.\d{1,2})?$/

/**
 * Checks the metadata of an invoice, whose names are not case-sensitive.
 *
 * Source: developer-docs.amazon.com/sp-api, "Upload invoices through SP-API or Seller Central"; Amazon's error 79513.
 */
const checkInvoiceOptions = (options: { readonly [name: string]: string }): FeedInvalid | undefined => {
  const metadata = new Map<string, string>()
  for (const [name, value] of Object.entries(options)) {
    const field = `feedOptions.${name}`
    const key = /^metadata:(.+)$/i.exec(name)?.[1]?.toLowerCase()
    if (key === undefined) return invalid(field, `is ignored by Amazon; write metadata:${name}`)
    if (typeof value !== "string") return invalid(field, "must be a string")
    if (value.trim() === "") return invalid(field, "is empty")
    if (/["“”]/.test(name + value)) return invalid(field, "must not contain quotation marks")
    if ((key === "totalamount" || key === "totalvatamount") && !amount.test(value)) {
      return invalid(field, "must be an amount with a decimal point and at most two decimal places, such as 12.50")
    }
    metadata.set(key, value)
  }
  if (!metadata.has("shippingid") && !metadata.has("orderid")) {
    return invalid("feedOptions", "requires metadata:shippingid or metadata:orderid")
  }
  if (!metadata.has("invoicenumber")) return invalid("feedOptions", "requires metadata:invoicenumber")
  const documentType = metadata.get("documenttype")
  if (documentType !== undefined && documentType !== "Invoice" && documentType !== "CreditNote") {
    return invalid("feedOptions.metadata:documenttype", "must be Invoice or CreditNote")
  }
  return documentType === "CreditNote" && !metadata.has("transactionid")
    ? invalid("feedOptions", "requires metadata:transactionid for a credit note")
    : undefined
}

const checkRemoval = ({ marketplaceIds }: Request, facts: FeedTypeFacts, now: number): FeedTypeRemoved | undefined => {
  const { removedIn, removedOn, replacement } = facts
  if (removedOn === undefined || new Date(now).toISOString().slice(0, 10) < removedOn) return undefined
  const isRemoved = marketplaceIds.some((id) => removedIn?.includes(Marketplace.regionOf(id) ?? "na") ?? true)
  return isRemoved ? new FeedTypeRemoved({ since: removedOn, replacement }) : undefined
}

const checkMarketplaces = (request: Request, countries: ReadonlyArray<string>): FeedInvalid | undefined => {
  const other = request.marketplaceIds.map(Marketplace.fromId).find((marketplace) =>
    marketplace !== undefined && !countries.includes(marketplace.countryCode)
  )
  return other && invalid(
    "marketplaceIds",
    `${other.id} is ${other.name}, but ${request.feedType} is available in ${countries.join(", ")} only${anyway}`
  )
}

/** Why a feed is not valid by the table of feed types. */
const checkFacts = (
  request: Request,
  facts: FeedTypeFacts,
  content: Upload.Content<unknown, unknown>,
  now: number
): FeedErrorReason | undefined =>
  checkRemoval(request, facts, now)
    ?? (facts.countries === undefined ? undefined : checkMarketplaces(request, facts.countries))
    ?? (request.uploaded === undefined ? checkFormat(request, facts, content) : undefined)
    ?? (facts.invoiceMetadata === true ? checkInvoiceOptions(request.feedOptions ?? {}) : undefined)

/** Why a feed is not valid; undefined where no reason is known. */
export const check = (
  request: Request,
  facts: FeedTypeFacts | undefined,
  content: Upload.Content<unknown, unknown>,
  now: number
): FeedErrorReason | undefined => {
  const { contentType, marketplaceIds } = request
  if (marketplaceIds.length === 0 || marketplaceIds.length > 25) {
    return invalid("marketplaceIds", `has ${marketplaceIds.length} items, not 1 to 25`)
  }
  const isEmpty = content === "" || content instanceof Uint8Array && content.length === 0
  if (isEmpty && request.uploaded === undefined) return invalid("content", "is empty")
  const reason = facts === undefined || request.unchecked === true
    ? undefined
    : checkFacts(request, facts, content, now)
  if (reason !== undefined) return reason
  if (facts === undefined && contentType === undefined) {
    return invalid("contentType", "is required for an unknown feed type")
  }
  const charset = /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1]
  return typeof content === "string" && charset !== undefined && !/^utf-?8$/i.test(charset)
    ? invalid(
      "contentType",
      `has the charset ${charset}, but strings are sent as UTF-8; pass bytes in that charset`
    )
    : undefined
}
