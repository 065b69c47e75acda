/**
 * `UPLOAD_VAT_INVOICE`: a PDF whose metadata are the feed options.
 *
 * Sources: developer-docs.amazon.com/sp-api, "Upload invoices through SP-API or Seller Central"; Amazon's error 79513.
 */
import * as Report from "../../documents/feeds/Outcome.ts"
import * as World from "../../world/World.ts"
import type { Feed, FeedType } from "./FeedType.ts"

/** Numbers of invoices, with the order that each is of. */
const invoices = World.collection<{ readonly orderId: string }>("feeds.invoices")

const metadataOf = (feed: Feed): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(feed.options).flatMap(([name, value]) => {
      const key = /^metadata:(.+)$/i.exec(name)?.[1]?.toLowerCase()
      return key === undefined || value.trim() === "" ? [] : [[key, value.trim()] as const]
    })
  )

const amount = /^-?\d+(\.\d{1,2})?$/

const problemOf = (feed: Feed): string | undefined => {
  const metadata = metadataOf(feed)
  const of = (name: string): string | undefined => metadata.get(name)
  const orderId = of("orderid")
  const number = of("invoicenumber")
  const type = of("documenttype") ?? "Invoice"
  if (new TextDecoder().decode(feed.source.bytes.subarray(0, 5)) !== "%PDF-") return "The document is not a PDF."
  if (orderId === undefined && of("shippingid") === undefined) {
    return "metadata:shippingid or metadata:orderid is required."
  }
  if (number === undefined) return "metadata:invoicenumber is required."
  if (type !== "Invoice" && type !== "CreditNote") return "metadata:documenttype must be Invoice or CreditNote."
  if (type === "CreditNote" && of("transactionid") === undefined) {
    return "metadata:transactionid is required for a credit note."
  }
  for (const name of ["totalamount", "totalvatamount"]) {
    const value = of(name)
    if (value !== undefined && !amount.test(value)) return `metadata:${name} must be an amount such as 12.50.`
  }
  const order = orderId === undefined ? undefined : feed.seller.ordersById.get(orderId)
  if (orderId !== undefined && (order === undefined || order.purchased > feed.now)) {
    return `The order ${orderId} is not one of the seller's orders.`
  }
  const earlier = invoices.of(feed.seller).get(number)
  if (earlier !== undefined && earlier.orderId !== (orderId ?? of("shippingid"))) {
    return `The invoice number ${number} belongs to another order.`
  }
  invoices.of(feed.seller).set(number, { orderId: orderId ?? of("shippingid")! })
  return undefined
}

/** Uploads an invoice or a credit note. */
export const vatInvoice: FeedType = (feed) => {
  const problem = problemOf(feed)
  return {
    status: "DONE",
    report: Report.flatFile([], {
      status: "DONE",
      processed: 1,
      results: problem === undefined ? [] : [{ record: 1, severity: "Error", code: "79513", message: problem }]
    })
  }
}
