/** What is known of feed types is checked before anything is sent. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Upload from "effect-sp-api/documents/Upload"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { makeFeeds } from "../support/feeds.ts"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)])

type Case = readonly [feedType: string, content: Upload.Content, contentType?: string]

const submit = (
  [feedType, content, contentType]: Case,
  options: Partial<Feeds.SubmitOptions> = {}
) => {
  const amazon = makeFeeds()
  const created = Feeds.create(content, { feedType, marketplaceIds: [Marketplace.DE.id], contentType, ...options })
  return Effect.map(Effect.result(created), (result) => ({ result, calls: amazon.calls })).pipe(
    Effect.provide(amazon.layer)
  )
}

/** The field that a refusal names; undefined where the feed was sent. A check without a submission says the same. */
const refusedField = Effect.fnUntraced(function*(tried: Case, options?: Partial<Feeds.SubmitOptions>) {
  const { calls, result } = yield* submit(tried, options)
  const [feedType, content, contentType] = tried
  const checked = yield* Effect.result(
    Feeds.check(content, { feedType, marketplaceIds: [Marketplace.DE.id], contentType, ...options })
  )
  // A Stream is not read by a check alone.
  const isRead = typeof content === "string" || content instanceof Uint8Array
  assert.strictEqual(checked._tag, isRead ? result._tag : "Success")
  if (result._tag === "Success") return undefined
  assert(Feeds.isFeedError(result.failure) && result.failure.reason._tag === "FeedInvalid", `${result.failure}`)
  assert.deepStrictEqual(calls, [])
  if (checked._tag === "Failure") assert.deepStrictEqual(checked.failure, result.failure)
  return result.failure.reason.field
})

const xml = "POST_ORDER_FULFILLMENT_DATA"
const flat = "POST_FLAT_FILE_FULFILLMENT_DATA"
const json = "JSON_LISTINGS_FEED"
const pdf = "UPLOAD_VAT_INVOICE"

describe("the content of a feed", () => {
  const refused: ReadonlyArray<Case> = [
    [xml, "{\"a\":1}"],
    [xml, "\uFEFF\n [1]"],
    [xml, bytes("{}")],
    [xml, "order-id\tquantity\n1\t2\n"],
    [xml, bytes("%PDF-1.4")],
    [json, "<a/>"],
    [json, bytes("\uFEFF<?xml version=\"1.0\"?><a/>")],
    [json, "sku\tprice\n"],
    [flat, "<a/>"],
    [flat, "{}"],
    [pdf, "<a/>"],
    [pdf, bytes("not a PDF")],
    [flat, new Uint8Array([0x1f, 0x8b, 8, 0])],
    [flat, bytes("PK\u0003\u0004")],
    [xml, "<!doctype html><html></html>"]
  ]
  it.effect("that looks like another format than its type requires is refused, and nothing is sent", () =>
    Effect.gen(function*() {
      for (const tried of refused) assert.strictEqual(yield* refusedField(tried), "content", String(tried))
    }))

  it.effect("is looked at where it is a stream of known length; other streams are not read before", () =>
    Effect.gen(function*() {
      const json = Stream.make(bytes("{"), bytes("}"))
      const [known, none, unknown] = [Upload.streamed(json, 2), Upload.streamed(Stream.empty, 0), json]
      assert.strictEqual(yield* refusedField([xml, known]), "content")
      assert.strictEqual(yield* refusedField([xml, none]), "content")
      assert.isUndefined(yield* refusedField([xml, unknown]))
      assert.isUndefined(yield* refusedField([xml, Upload.streamed(Stream.make(bytes("<a/>")), 4)]))
    }))

  const taken: ReadonlyArray<Case> = [
    [xml, "<a/>"],
    [xml, "\uFEFF\n <a/>"],
    [xml, bytes("\uFEFF<a/>")],
    [xml, utf16("<a/>"), "text/xml; charset=UTF-16"],
    [
      json,
      ` {"header":{"sellerId":"A","version":"2.0"},"messages":[{"messageId":1,"sku":"a","operationType":"DELETE"}]}`
    ],
    [flat, "order-id\tquantity\n"],
    [flat, "TemplateType=x\tVersion=1\n"],
    ["A_TYPE_THAT_IS_NOT_KNOWN", "{}", "text/xml"]
  ]
  it.effect("that looks like its type, or is of an unknown type, is sent", () =>
    Effect.gen(function*() {
      for (const tried of taken) assert.isUndefined(yield* refusedField(tried), String(tried))
    }))

  it.effect("declared as another format than its type requires is refused", () =>
    Effect.gen(function*() {
      const wrong: ReadonlyArray<Case> = [
        [xml, "<a/>", "application/json"],
        [json, "{}", "text/xml; charset=UTF-8"],
        [flat, "a\tb", "application/pdf"]
      ]
      for (const tried of wrong) assert.strictEqual(yield* refusedField(tried), "contentType")
      assert.isUndefined(yield* refusedField([xml, "<a/>", "Application/XML; charset=utf-8"]))
      assert.isUndefined(yield* refusedField([flat, "a\tb", "text/plain"]))
    }))

  it.effect("is sent unchecked where the caller says so", () =>
    Effect.gen(function*() {
      for (const tried of refused) assert.isUndefined(yield* refusedField(tried, { unchecked: true }))
    }))

  it.effect("of a type of some countries is refused for marketplaces of others", () =>
    Effect.gen(function*() {
      const tried: Case = ["POST_EASYSHIP_DOCUMENTS", "<a/>"]
      assert.strictEqual(yield* refusedField(tried), "marketplaceIds")
      assert.isUndefined(yield* refusedField(tried, { marketplaceIds: [Marketplace.IN.id] }))
      assert.isUndefined(yield* refusedField(tried, { marketplaceIds: ["A_NEW_MARKETPLACE"] }))
    }))
})

describe("the options of an invoice", () => {
  const invoice: Case = [pdf, bytes("%PDF-1.7")]
  const right = { "metadata:orderid": "902-1", "metadata:invoicenumber": "INT-3431/XJE3" }
  const table: ReadonlyArray<readonly [options: Record<string, string> | undefined, field: string | undefined]> = [
    [right, undefined],
    [{ "metadata:OrderId": "902-1", "metadata:InvoiceNumber": "1", "metadata:TotalAmount": "3.25" }, undefined],
    [{ "metadata:shippingid": "283845474", "metadata:invoicenumber": "1", "metadata:totalvatamount": "0" }, undefined],
    [{ ...right, "metadata:documenttype": "Invoice" }, undefined],
    [{ ...right, "metadata:documenttype": "CreditNote", "metadata:transactionid": "amzn:crow:1" }, undefined],
    [undefined, "feedOptions"],
    [{}, "feedOptions"],
    [{ "metadata:invoicenumber": "1" }, "feedOptions"],
    [{ "metadata:orderid": "902-1" }, "feedOptions"],
    [{ AmazonOrderId: "902-1", InvoiceNumber: "1" }, "feedOptions.AmazonOrderId"],
    [{ ...right, "metadata:orderid": " " }, "feedOptions.metadata:orderid"],
    [{ ...right, "metadata:totalamount": "12,50" }, "feedOptions.metadata:totalamount"],
    [{ ...right, "metadata:totalvatamount": "1.005" }, "feedOptions.metadata:totalvatamount"],
    [{ ...right, "metadata:invoicenumber": "\"1\"" }, "feedOptions.metadata:invoicenumber"],
    [{ ...right, "metadata:documenttype": "Receipt" }, "feedOptions.metadata:documenttype"],
    [{ ...right, "metadata:documenttype": "CreditNote" }, "feedOptions"]
  ]
  for (const [feedOptions, field] of table) {
    it.effect(`${JSON.stringify(feedOptions)} ${field === undefined ? "are sent" : `are refused for ${field}`}`, () =>
      Effect.map(refusedField(invoice, { feedOptions }), (refused) => assert.strictEqual(refused, field)))
  }
})
