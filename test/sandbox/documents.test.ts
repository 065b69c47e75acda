import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Schema, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Feeds from "effect-sp-api/apis/Feeds_2021_06_30"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Marketplace from "effect-sp-api/Marketplace"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { HttpClient, HttpClientRequest } from "effect/http"
import { TestClock } from "effect/testing"
import { gunzipSync } from "node:zlib"
import * as Charset from "../../packages/sandbox/src/documents/Charset.ts"
import { call, send } from "./support.ts"

const sandbox = (options?: Sandbox.Options) =>
  Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off", ...options }))

const request = (
  reportType: string,
  marketplaceIds: ReadonlyArray<string>,
  more: Partial<Reports.CreateReportSpecification> = {}
) =>
  Effect.gen(function*() {
    const { reportId } = yield* Reports.createReport({ body: { reportType, marketplaceIds, ...more } })
    yield* TestClock.adjust("30 seconds")
    return yield* Reports.getReport({ reportId })
  })

const fetch = (url: string) =>
  Effect.gen(function*() {
    const client = yield* HttpClient.HttpClient
    const response = yield* client.get(url)
    const bytes = new Uint8Array(yield* response.arrayBuffer)
    return {
      status: response.status,
      type: response.headers["content-type"],
      encoding: response.headers["content-encoding"],
      bytes
    }
  })

const download = (
  reportType: string,
  marketplaceIds: ReadonlyArray<string>,
  more?: Partial<Reports.CreateReportSpecification>
) =>
  Effect.gen(function*() {
    const report = yield* request(reportType, marketplaceIds, more)
    assert.strictEqual(report.processingStatus, "DONE")
    const document = yield* Reports.getReportDocument({ reportDocumentId: report.reportDocumentId! })
    const file = yield* fetch(document.url)
    return { ...file, bytes: gunzipSync(file.bytes) }
  })

const rowsOf = (content: string) => content.trimEnd().split("\r\n").map((line) => line.split("\t"))

describe("reports", () => {
  it.effect("are queued, processed and finished as time passes", () =>
    Effect.gen(function*() {
      const { reportId } = yield* Reports.createReport({
        body: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.US.id] }
      })
      const status = Effect.map(Reports.getReport({ reportId }), (report) => report.processingStatus)
      const seen = [yield* status]
      yield* TestClock.adjust("10 seconds")
      seen.push(yield* status)
      yield* TestClock.adjust("20 seconds")
      seen.push(yield* status)
      assert.deepStrictEqual(seen, ["IN_QUEUE", "IN_PROGRESS", "DONE"])
    }).pipe(Effect.provide(sandbox())))

  it.effect("are in the charset of their region: UTF-8, Cp1252, windows-31j", () =>
    Effect.gen(function*() {
      const na = yield* download("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.US.id])
      assert.strictEqual(na.type, "text/plain; charset=UTF-8")
      assert.include(new TextDecoder().decode(na.bytes), "Lumière")
    }).pipe(
      Effect.provide(sandbox()),
      Effect.andThen(
        Effect.gen(function*() {
          const eu = yield* download("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.DE.id])
          assert.strictEqual(eu.type, "text/plain; charset=Cp1252")
          assert.include(new TextDecoder("windows-1252").decode(eu.bytes, { stream: true }), "für große Füße")
        }).pipe(Effect.provide(sandbox({ region: "eu" })))
      ),
      Effect.andThen(
        Effect.gen(function*() {
          const fe = yield* download("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.JP.id])
          assert.strictEqual(fe.type, "text/plain; charset=windows-31j")
          assert.include(new TextDecoder("shift_jis").decode(fe.bytes), "トレイルランニングシューズ")
        }).pipe(Effect.provide(sandbox({ region: "fe" })))
      )
    ))

  it.effect("contain the same data as other sections", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const [header, ...rows] = rowsOf(
        new TextDecoder().decode((yield* download("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.US.id])).bytes)
      )
      assert.strictEqual(header!.length, rows[0]!.length)
      const listed = [...seller.listings.values()].filter((listing) => listing.offers.has(Marketplace.US.id)).map((
        listing
      ) => listing.sku)
      assert.deepStrictEqual(rows.map((row) => row[header!.indexOf("seller-sku")]), listed)
      const orders = yield* download("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", [Marketplace.US.id])
      const ids = new Set(rowsOf(new TextDecoder().decode(orders.bytes)).slice(1).map((row) => row[0]))
      for (const id of ids) assert.isTrue(seller.ordersById.has(id!))
      assert.isAbove(ids.size, 10)
    }).pipe(Effect.provide(sandbox())))

  it.effect("can be XML and JSON", () =>
    Effect.gen(function*() {
      const xml = yield* download("GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", [Marketplace.US.id])
      assert.match(new TextDecoder().decode(xml.bytes), /^<\?xml .*<AmazonEnvelope[\s\S]*<AmazonOrderID>/s)
      const json = yield* download("GET_SALES_AND_TRAFFIC_REPORT", [Marketplace.US.id], {
        dataStartTime: "2026-06-01T00:00:00Z",
        dataEndTime: "2026-06-15T00:00:00Z"
      })
      const parsed = JSON.parse(new TextDecoder().decode(json.bytes))
      assert.isAbove(parsed.salesAndTrafficByAsin.length, 5)
      // As in the example of Amazon's schema, the last day is a part of the report.
      assert.strictEqual(parsed.salesAndTrafficByDate.length, 15)
      assert.strictEqual(parsed.salesAndTrafficByDate.at(-1).date, "2026-06-15")
      const units = (rows: ReadonlyArray<{ [name: string]: { unitsOrdered: number } }>, name: string) =>
        rows.reduce((sum, row) => sum + row[name]!.unitsOrdered, 0)
      assert.strictEqual(
        units(parsed.salesAndTrafficByAsin, "salesByAsin"),
        units(parsed.salesAndTrafficByDate, "salesByDate")
      )
    }).pipe(Effect.provide(sandbox())))

  it.effect("end CANCELLED without data or when requested again too soon, and FATAL with the reason in their document", () =>
    Effect.gen(function*() {
      const us = [Marketplace.US.id]
      const empty = yield* request("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", us, {
        dataStartTime: "2020-01-01T00:00:00Z",
        dataEndTime: "2020-01-02T00:00:00Z"
      })
      assert.deepStrictEqual([empty.processingStatus, empty.reportDocumentId], ["CANCELLED", undefined])
      assert.strictEqual((yield* request("GET_AFN_INVENTORY_DATA", us)).processingStatus, "DONE")
      assert.strictEqual((yield* request("GET_AFN_INVENTORY_DATA", us)).processingStatus, "CANCELLED")
      yield* TestClock.adjust("30 minutes")
      assert.strictEqual((yield* request("GET_AFN_INVENTORY_DATA", us)).processingStatus, "DONE")
      const fatal = yield* request("GET_SALES_AND_TRAFFIC_REPORT", us, { reportOptions: { dateGranularity: "SECOND" } })
      assert.strictEqual(fatal.processingStatus, "FATAL")
      const { url } = yield* Reports.getReportDocument({ reportDocumentId: fatal.reportDocumentId! })
      assert.match(JSON.parse(gunzipSync((yield* fetch(url)).bytes).toString()).errorDetails, /dateGranularity/)
    }).pipe(Effect.provide(sandbox())))

  it.effect("of settlements cannot be requested, but exist", () =>
    Effect.gen(function*() {
      const reportType = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
      const refused = yield* Effect.flip(request(reportType, [Marketplace.US.id]))
      assert.strictEqual(refused.reason._tag, "BadRequest")
      const reports = yield* Reports.getReports.items({ reportTypes: [reportType], pageSize: 2 }).pipe(
        Stream.runCollect
      )
      assert.deepStrictEqual(reports.map((report) => report.processingStatus), ["DONE", "DONE", "DONE"])
    }).pipe(Effect.provide(sandbox())))

  it.effect("of a schedule are created once per period", () =>
    Effect.gen(function*() {
      const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"
      const { reportScheduleId } = yield* Reports.createReportSchedule({
        body: {
          reportType,
          marketplaceIds: [Marketplace.US.id],
          period: "PT8H",
          nextReportCreationTime: "2026-07-01T01:00:00+00:00"
        }
      })
      const created = Effect.map(
        Reports.getReports.items({ reportTypes: [reportType] }).pipe(Stream.runCollect),
        (list) => list.map((report) => [report.createdTime, report.reportScheduleId])
      )
      assert.deepStrictEqual(yield* created, [])
      yield* TestClock.adjust("10 hours")
      assert.deepStrictEqual(yield* created, [
        ["2026-07-01T09:00:00+00:00", reportScheduleId],
        ["2026-07-01T01:00:00+00:00", reportScheduleId]
      ])
      yield* Reports.cancelReportSchedule({ reportScheduleId })
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* created).length, 2)
    }).pipe(Effect.provide(sandbox())))

  it.effect("with personal data require a restricted data token for their document", () =>
    Effect.gen(function*() {
      const report = yield* request("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", [Marketplace.US.id])
      const path = `/reports/2021-06-30/documents/${report.reportDocumentId}`
      assert.strictEqual((yield* call("GET", path)).status, 403)
      const input = { reportDocumentId: report.reportDocumentId! }
      const { url } = yield* Reports.getReportDocument(input, { restricted: true })
      assert.include(gunzipSync((yield* fetch(url)).bytes).toString(), "recipient-name")
    }).pipe(Effect.provide(sandbox())))

  it.effect("of millions of rows are generated while they are read", () =>
    Effect.gen(function*() {
      const report = yield* request("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.US.id], {
        reportOptions: { rows: "60000" }
      })
      const { url } = yield* Reports.getReportDocument({ reportDocumentId: report.reportDocumentId! })
      const client = yield* HttpClient.HttpClient
      const response = yield* client.get(url)
      const lines = yield* Stream.fromReadableStream({
        evaluate: () =>
          (response.stream.pipe(Stream.toReadableStream) as ReadableStream<BufferSource>).pipeThrough(
            new DecompressionStream("gzip")
          ),
        onError: (cause) => cause
      }).pipe(Stream.decodeText(), Stream.splitLines, Stream.runCount)
      assert.strictEqual(lines, 60_001)
      const start = yield* client.get(url).pipe(Effect.flatMap((response) => Stream.runHead(response.stream)))
      assert.isTrue(Option.isSome(start))
    }).pipe(Effect.provide(sandbox())))
})

describe("presigned URLs", () => {
  const url = Effect.gen(function*() {
    const report = yield* request("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.US.id])
    return (yield* Reports.getReportDocument({ reportDocumentId: report.reportDocumentId! })).url
  })

  it.effect("are valid for five minutes, one method, and unchanged", () =>
    Effect.gen(function*() {
      const good = yield* url
      assert.strictEqual((yield* fetch(good)).status, 200)
      assert.strictEqual((yield* fetch(good.replace("X-Amz-Expires=300", "X-Amz-Expires=9999"))).status, 403)
      assert.strictEqual((yield* send("PUT", good, { text: "x" })).status, 403)
      yield* TestClock.adjust("299 seconds")
      assert.strictEqual((yield* fetch(good)).status, 200)
      yield* TestClock.adjust("1 seconds")
      const late = yield* send("GET", good)
      assert.strictEqual(late.status, 403)
      assert.include(late.text, "Request has expired")
    }).pipe(Effect.provide(sandbox())))

  it.effect("refuse requests with credentials", () =>
    Effect.gen(function*() {
      const good = yield* url
      for (const [header, status] of [["x-amz-access-token", 403], ["authorization", 400]] as const) {
        assert.strictEqual((yield* send("GET", good, { headers: { [header]: "anything" } })).status, status)
      }
    }).pipe(Effect.provide(sandbox())))

  it.effect("return Content-Encoding when requested", () =>
    Effect.gen(function*() {
      const report = yield* request("GET_MERCHANT_LISTINGS_ALL_DATA", [Marketplace.US.id])
      const document = yield* Reports.getReportDocument({
        reportDocumentId: report.reportDocumentId!,
        enableContentEncodingUrlHeader: true
      })
      assert.strictEqual((yield* fetch(document.url)).encoding, "gzip")
    }).pipe(Effect.provide(sandbox())))
})

describe("feeds", () => {
  const submit = (feed: unknown, type = "application/json; charset=UTF-8") =>
    Effect.gen(function*() {
      const client = yield* HttpClient.HttpClient
      const { feedDocumentId, url } = yield* Feeds.createFeedDocument({
        body: { contentType: "application/json; charset=UTF-8" }
      })
      const uploaded = yield* client.execute(
        HttpClientRequest.put(url).pipe(HttpClientRequest.bodyText(JSON.stringify(feed), type))
      )
      const { feedId } = yield* Feeds.createFeed({
        body: {
          feedType: "JSON_LISTINGS_FEED",
          marketplaceIds: [Marketplace.US.id],
          inputFeedDocumentId: feedDocumentId
        }
      })
      yield* TestClock.adjust("30 seconds")
      const done = yield* Feeds.getFeed({ feedId })
      const result = yield* Feeds.getFeedDocument({ feedDocumentId: done.resultFeedDocumentId! })
      const json = JSON.parse(gunzipSync((yield* fetch(result.url)).bytes).toString())
      return { uploaded: uploaded.status, status: done.processingStatus, json }
    })

  const price = (sku: string, amount: number, messageId: number) => ({
    messageId,
    sku,
    operationType: "PATCH",
    productType: "PRODUCT",
    patches: [{
      op: "replace",
      path: "/attributes/purchasable_offer",
      value: [{
        marketplace_id: Marketplace.US.id,
        currency: "USD",
        our_price: [{ schedule: [{ value_with_tax: amount }] }]
      }]
    }]
  })

  it.effect("change listings, and report invalid messages", () =>
    Effect.gen(function*() {
      const { credentials, world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const sku = [...seller.listings.values()].find((listing) => listing.offers.has(Marketplace.US.id))!.sku
      const { json, status } = yield* submit({
        header: { sellerId: credentials.sellerId, version: "2.0" },
        messages: [price(sku, 12.34, 1), price("NO-SUCH-SKU", 1, 2), price(sku, -1, 3)]
      })
      assert.strictEqual(status, "DONE")
      assert.deepInclude(json.summary, { messagesProcessed: 3, messagesAccepted: 1, messagesInvalid: 2 })
      assert.deepStrictEqual(json.issues.map((issue: { messageId: number }) => issue.messageId), [2, 3])
      const listing = yield* ListingsItems.getListingsItem({
        sellerId: credentials.sellerId,
        sku,
        marketplaceIds: [Marketplace.US.id],
        includedData: ["offers"]
      })
      assert.strictEqual(listing.offers![0]!.price.amount, "12.34")
    }).pipe(Effect.provide(sandbox())))

  it.effect("of another seller end FATAL, and an upload with another content type is refused", () =>
    Effect.gen(function*() {
      const { status } = yield* submit({ header: { sellerId: "SOMEBODY", version: "2.0" }, messages: [] })
      assert.strictEqual(status, "FATAL")
      const client = yield* HttpClient.HttpClient
      const { feedDocumentId, url } = yield* Feeds.createFeedDocument({
        body: { contentType: "text/xml; charset=UTF-8" }
      })
      const wrong = yield* client.execute(
        HttpClientRequest.put(url).pipe(HttpClientRequest.bodyText("{}", "application/json"))
      )
      assert.strictEqual(wrong.status, 403)
      const nothing = yield* Effect.flip(Feeds.createFeed({
        body: {
          feedType: "JSON_LISTINGS_FEED",
          marketplaceIds: [Marketplace.US.id],
          inputFeedDocumentId: feedDocumentId
        }
      }))
      assert.strictEqual(nothing.reason._tag, "BadRequest")
    }).pipe(Effect.provide(sandbox())))
})

describe("charsets", () => {
  it.prop("Cp1252 decodes to the string that was encoded", [Schema.String], ([value]) => {
    const decoder = new TextDecoder("windows-1252")
    const back = decoder.decode(Charset.encode("Cp1252", value), { stream: true }) + decoder.decode()
    const known = new Set(decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte), { stream: true }))
    assert.strictEqual(back, [...value].map((char) => known.has(char) ? char : "?").join(""))
  })

  it("windows-31j decodes to the string that was encoded", () => {
    for (const value of ["日本語のテキスト、カナ", "ﾊﾝｶｸ ｶﾅ", "①②③ ㈱ 髙橋", "ASCII \\ ~"]) {
      assert.strictEqual(new TextDecoder("shift_jis").decode(Charset.encode("windows-31j", value)), value)
    }
    assert.strictEqual(new TextDecoder("shift_jis").decode(Charset.encode("windows-31j", "a🎈b")), "a?b")
  })
})
