/** Logs of every kind are read as streams; what cannot be read is counted, and nothing of a value is shown. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Readable } from "node:stream"
import { gzipSync } from "node:zlib"
import { recordsOf, type Skipped } from "../../../packages/cli/src/commands/advise/read/lines.ts"
import { read } from "../../../packages/cli/src/commands/advise/read/records.ts"
import { at } from "./support/log.ts"

const recordsFrom = (chunks: ReadonlyArray<Uint8Array>) =>
  Effect.promise(async () => {
    const skipped: Skipped = { foreign: 0, cut: false }
    const records: Array<unknown> = []
    for await (const batch of recordsOf(Readable.from(chunks), skipped)) records.push(...batch)
    return { records, skipped }
  })

const bytes = (text: string) => Buffer.from(text)
const piecesOf = (data: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(data.length / size) }, (_, index) => data.subarray(index * size, (index + 1) * size))

const lines = Array.from({ length: 500 }, (_, index) => at(index, "ordersV0.getOrder", { account: `Käufer ${index}` }))
const text = lines.map((line) => JSON.stringify(line)).join("\n")

describe("records", () => {
  it.effect("are the same wherever the bytes are cut, and compressed or not", () =>
    Effect.forEach([1, 7, 4_096, 1_000_000], (size) =>
      Effect.gen(function*() {
        const whole = yield* recordsFrom(piecesOf(bytes(text), size))
        assert.deepStrictEqual(whole, { records: lines, skipped: { foreign: 0, cut: false } })
        const compressed = yield* recordsFrom(piecesOf(gzipSync(text), size))
        assert.deepStrictEqual(compressed, whole)
      })))

  it.effect("of several compressed parts, as rotation leaves them, follow one another", () =>
    Effect.gen(function*() {
      const { records } = yield* recordsFrom([Buffer.concat([gzipSync(`${text}\n`), gzipSync(text)])])
      assert.lengthOf(records, 1_000)
    }))

  it.effect("before the end of a log that is cut off are read, and the cut is reported", () =>
    Effect.gen(function*() {
      const cut = yield* recordsFrom([bytes(text.slice(0, -10))])
      assert.lengthOf(cut.records, 499)
      assert.deepStrictEqual(cut.skipped, { foreign: 1, cut: true })
      const compressed = gzipSync(text)
      const half = yield* recordsFrom([compressed.subarray(0, compressed.length - 400)])
      assert.isAbove(half.records.length, 100)
      assert.isTrue(half.skipped.cut)
    }))

  it.effect("among lines of others are read, and the lines counted", () =>
    Effect.gen(function*() {
      const mixed = lines.slice(0, 10).flatMap((line) => ["[info] started", JSON.stringify(line), "", "{broken"])
      const { records, skipped } = yield* recordsFrom([bytes(`${mixed.join("\r\n")}\n`)])
      assert.lengthOf(records, 10)
      assert.strictEqual(skipped.foreign, 20)
    }))

  it.effect("within one document are found: the sandbox's, HAR, an array, on one line or many", () =>
    Effect.forEach(
      [{ requests: lines }, { log: { version: "1.2", entries: lines } }, lines],
      (document) =>
        Effect.forEach([undefined, 2], (indentation) =>
          Effect.gen(function*() {
            const json = `\uFEFF${JSON.stringify(document, null, indentation)}`
            const { records, skipped } = yield* recordsFrom(piecesOf(bytes(json), 5_000))
            assert.deepStrictEqual(records, lines)
            assert.deepStrictEqual(skipped, { foreign: 0, cut: false })
          }))
    ))

  it.effect("of a document that is cut off are not guessed", () =>
    Effect.gen(function*() {
      const json = JSON.stringify({ requests: lines }, null, 2)
      const { records, skipped } = yield* recordsFrom([bytes(json.slice(0, -5))])
      assert.isEmpty(records)
      assert.isTrue(skipped.cut)
    }))

  it.effect("in UTF-16, as PowerShell 5 redirects output, are read", () =>
    Effect.forEach([1, 7, 4_096], (size) =>
      Effect.gen(function*() {
        const data = Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf16le")
        const whole = yield* recordsFrom(piecesOf(data, size))
        assert.deepStrictEqual(whole, { records: lines, skipped: { foreign: 0, cut: false } })
      })))

  it.effect("of an empty log are none", () =>
    Effect.gen(function*() {
      for (const data of ["", "\n\n", " "]) {
        assert.deepStrictEqual(yield* recordsFrom(data === "" ? [] : [bytes(data)]), {
          records: [],
          skipped: { foreign: 0, cut: false }
        })
      }
    }))
})

describe("a record", () => {
  const time = Date.parse("2026-11-20T10:00:00Z")

  it("of the sandbox is a request, with parameters where it records them", () => {
    const request = read({
      operation: "ordersV0.getOrders",
      method: "GET",
      status: 200,
      time,
      token: "seller",
      sellerId: "A1",
      attempt: 7
    })
    assert.deepInclude(request, {
      operation: "ordersV0.getOrders",
      account: "A1",
      time,
      parameters: undefined
    })
    const whole = read({
      operation: "fbaInventory.getInventorySummaries",
      status: 200,
      time,
      parameters: { sellerSkus: "a,b", marketplaceIds: ["x", "y"] }
    })
    assert.deepInclude(whole, { parameters: { sellerSkus: ["a", "b"], marketplaceIds: ["x", "y"] } })
    assert.strictEqual(read({ operation: "document", method: "GET", status: 200, time }), "other")
  })

  it("of nginx, of Envoy and of an access log in JSON is a request by its address", () => {
    const path = "/orders/2026-01-01/orders?marketplaceIds=A1PA6795UKMFR9"
    for (
      const record of [
        { time_iso8601: "2026-11-20T10:00:00+00:00", request_method: "GET", request_uri: path, status: "200" },
        { start_time: "2026-11-20T10:00:00.000Z", method: "GET", path, response_code: 200 },
        { "@timestamp": "2026-11-20T10:00:00Z", request: `GET ${path} HTTP/1.1`, status: 200 }
      ]
    ) {
      assert.deepInclude(read(record), {
        operation: "orders_2026-01-01.searchOrders",
        time,
        status: 200,
        parameters: { marketplaceIds: ["A1PA6795UKMFR9"] }
      })
    }
    assert.strictEqual(read({ time, request: "connection reset", status: 0 }), "foreign")
  })

  it("of HAR is a request by its address; other hosts are not", () => {
    const entry = (method: string, url: string, body?: string) => ({
      startedDateTime: "2026-11-20T10:00:00.000Z",
      request: {
        method,
        url,
        headers: [{ name: "X-Amz-Access-Token", value: "Atz.sprdt|secret" }],
        ...(body === undefined ? {} : { postData: { text: body } })
      },
      response: { status: 200, headers: [{ name: "x-amzn-RateLimit-Limit", value: "0.5" }] }
    })
    assert.deepInclude(
      read(entry("GET", "https://sellingpartnerapi-eu.amazon.com/orders/v0/orders/902-1%2F2/orderItems")),
      {
        operation: "ordersV0.getOrderItems",
        time,
        status: 200,
        token: "restricted",
        rateLimit: 0.5,
        parameters: { orderId: ["902-1/2"] }
      }
    )
    assert.deepInclude(
      read(
        entry(
          "POST",
          "https://sellingpartnerapi-eu.amazon.com/reports/2021-06-30/reports",
          "{\"reportType\":\"X\",\"marketplaceIds\":[\"a\"]}"
        )
      ),
      { operation: "reports_2021-06-30.createReport", parameters: { reportType: ["X"], marketplaceIds: ["a"] } }
    )
    assert.deepInclude(read(entry("POST", "https://api.amazon.com/auth/o2/token", "client_secret=x")), {
      operation: "lwa.token"
    })
    assert.strictEqual(read(entry("GET", "https://example.com/")), "other")
  })

  it("of any client is a request where it has time, method, address and status, whatever their names", () => {
    for (
      const record of [
        { time: "2026-11-20T10:00:00Z", method: "get", url: "/sellers/v1/account", status: 200 },
        { timestamp: time, method: "GET", path: "/sellers/v1/account?x=1", statusCode: "200" },
        { ts: time / 1_000, method: "GET", url: "https://localhost:8080/sellers/v1/account", status_code: 200 },
        { "@timestamp": "2026-11-20T11:00:00+01:00", method: "GET", url: "/sellers/v1/account", status: 200 }
      ]
    ) assert.deepInclude(read(record), { operation: "sellers.getAccount", time, status: 200 })
  })

  it("that is not a request is foreign", () => {
    for (
      const record of [null, 1, "x", [], {}, { time }, { time: "never", method: "GET", url: "/" }, {
        method: "GET",
        url: "/"
      }, { startedDateTime: 1 }]
    ) {
      assert.strictEqual(read(record), "foreign", JSON.stringify(record))
    }
  })

  it("with a token for a name has no name, and a name with control characters loses them", () => {
    assert.deepInclude(read({ ...at(0, "ordersV0.getOrders"), account: "Atzr|IwEBI" }), { account: "" })
    assert.deepInclude(read({ ...at(0, "ordersV0.getOrders"), account: "a\u001b[31mb" }), { account: "a[31mb" })
  })
})
