/**
 * Presigned URLs as S3 implements them: ranges, conditions and errors.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Marketplace from "effect-sp-api/Marketplace"
import { HttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import { createHash } from "node:crypto"

const document = (rows?: number) =>
  Effect.gen(function*() {
    const { reportId } = yield* Reports.createReport({
      body: {
        reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
        marketplaceIds: [Marketplace.US.id],
        ...(rows === undefined ? undefined : { reportOptions: { rows: String(rows) } })
      }
    })
    yield* TestClock.adjust("30 seconds")
    const { reportDocumentId } = yield* Reports.getReport({ reportId })
    return (yield* Reports.getReportDocument({ reportDocumentId: reportDocumentId! })).url
  })

const get = (url: string, headers: Record<string, string> = {}) =>
  Effect.gen(function*() {
    const response = yield* HttpClient.get(url, { headers })
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(yield* response.arrayBuffer)
    }
  })

const sandbox = Sandbox.layerTest({ usagePlans: "off" })

describe.each([["a document in memory", undefined], ["a document generated while it is read", 30_000]] as const)(
  "%s",
  (_, rows) => {
    it.effect("is returned whole, with its length, date and ETag", () =>
      Effect.gen(function*() {
        const { bytes, headers, status } = yield* get(yield* document(rows))
        assert.strictEqual(status, 200)
        assert.strictEqual(headers["content-length"], String(bytes.length))
        assert.strictEqual(headers["accept-ranges"], "bytes")
        assert.isFalse(Number.isNaN(Date.parse(headers["last-modified"]!)))
        const md5 = createHash("md5").update(bytes).digest("hex")
        // The ETag of an upload in parts has another form, with the number of parts.
        assert.match(headers["etag"]!, rows === undefined ? new RegExp(`^"${md5}"$`) : /^"[0-9a-f]{32}-\d+"$/)
      }).pipe(Effect.provide(sandbox)))

    it.effect("is returned in part for a range", () =>
      Effect.gen(function*() {
        const url = yield* document(rows)
        const { bytes } = yield* get(url)
        const { length } = bytes
        for (
          const [range, from, to] of [
            ["bytes=0-0", 0, 1],
            ["bytes=10-99", 10, 100],
            ["bytes=500-", 500, length],
            ["bytes=-20", length - 20, length],
            [`bytes=${length - 1}-${length + 500}`, length - 1, length],
            [`bytes=-${length + 1}`, 0, length]
          ] as const
        ) {
          const part = yield* get(url, { range })
          assert.strictEqual(part.status, 206, range)
          assert.strictEqual(part.headers["content-range"], `bytes ${from}-${to - 1}/${length}`)
          assert.strictEqual(part.headers["content-length"], String(to - from))
          assert.isTrue(part.bytes.equals(bytes.subarray(from, to)), range)
        }
      }).pipe(Effect.provide(sandbox)))

    it.effect("is returned whole for a range that S3 does not support", () =>
      Effect.gen(function*() {
        const url = yield* document(rows)
        for (const range of ["bytes=5-2", "bytes=a-b", "bytes=-", "rows=1-2", "bytes=0-1,5-6"]) {
          assert.strictEqual((yield* get(url, { range })).status, 200, range)
        }
      }).pipe(Effect.provide(sandbox)))

    it.effect("has no range beyond its end", () =>
      Effect.gen(function*() {
        const url = yield* document(rows)
        const { bytes } = yield* get(url)
        for (const range of [`bytes=${bytes.length}-`, "bytes=-0"]) {
          const beyond = yield* get(url, { range })
          assert.strictEqual(beyond.status, 416, range)
          assert.strictEqual(beyond.headers["content-range"], `bytes */${bytes.length}`)
          assert.include(beyond.bytes.toString(), "<Code>InvalidRange</Code>")
        }
      }).pipe(Effect.provide(sandbox)))

    it.effect("supports If-Match, If-None-Match, If-Range and the conditions by date", () =>
      Effect.gen(function*() {
        const url = yield* document(rows)
        const { headers } = yield* get(url)
        const etag = headers["etag"]!
        const modified = headers["last-modified"]!
        const before = "Mon, 01 Jan 1960 00:00:00 GMT"
        const range = "bytes=1-2"
        const conditions: ReadonlyArray<readonly [Record<string, string>, number]> = [
          [{ range, "if-match": etag }, 206],
          [{ "if-match": `"other", ${etag}` }, 200],
          [{ "if-match": "*" }, 200],
          [{ range, "if-match": `"other"` }, 412],
          [{ "if-none-match": etag }, 304],
          [{ "if-none-match": `W/${etag}` }, 304],
          [{ range, "if-none-match": `"other"` }, 206],
          [{ range, "if-range": etag }, 206],
          [{ range, "if-range": `"other"` }, 200],
          [{ range, "if-range": modified }, 206],
          [{ range, "if-range": before }, 200],
          [{ "if-modified-since": modified }, 304],
          [{ "if-modified-since": before }, 200],
          [{ "if-unmodified-since": modified }, 200],
          [{ "if-unmodified-since": before }, 412],
          [{ "if-match": etag, "if-unmodified-since": before }, 200],
          [{ "if-none-match": `"other"`, "if-modified-since": modified }, 200]
        ]
        for (const [sent, status] of conditions) {
          const response = yield* get(url, sent)
          assert.strictEqual(response.status, status, JSON.stringify(sent))
          if (status === 412) assert.include(response.bytes.toString(), "<Code>PreconditionFailed</Code>")
          if (status === 304) {
            assert.strictEqual(response.headers["etag"], etag)
            assert.strictEqual(response.bytes.length, 0)
          }
        }
      }).pipe(Effect.provide(sandbox)))
  }
)

describe("a presigned URL", () => {
  it.effect("may have its parameters sorted and encoded again, but not changed", () =>
    Effect.gen(function*() {
      const url = new URL(yield* document())
      const pairs = [...url.searchParams].sort(([a], [b]) => a < b ? -1 : 1)
      const write = (list: ReadonlyArray<readonly [string, string]>) =>
        `${url.origin}${url.pathname}?${
          list.map(([name, value]) => `${name.replaceAll("-", "%2D")}=${encodeURIComponent(value)}`).join("&")
        }`
      assert.strictEqual((yield* get(write(pairs))).status, 200)
      assert.strictEqual((yield* get(write(pairs.toReversed()))).status, 200)
      for (const [index, [name]] of pairs.entries()) {
        const without = pairs.filter((_, other) => other !== index)
        assert.strictEqual((yield* get(write(without))).status, 403, name)
        assert.strictEqual((yield* get(write([...without, [name, "1"]]))).status, 403, name)
      }
      assert.strictEqual((yield* get(write([...pairs, ["versionId", "1"]]))).status, 403)
      assert.strictEqual((yield* get(`${url.origin}${url.pathname}x${url.search}`)).status, 403)
    }).pipe(Effect.provide(sandbox)))
})
