/**
 * Reports that are too large for memory: their content, resuming a download, and what an abandoned download leaves
 * behind.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Metric, Schedule, Schema, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Document from "effect-sp-api/documents/Document"
import * as Policy from "effect-sp-api/http/Policy"
import { HttpClient } from "effect/http"
import { gunzipSync } from "node:zlib"
import type { Charset } from "../../packages/sandbox/src/documents/Charset.ts"
import * as LargeFile from "../../packages/sandbox/src/documents/LargeFile.ts"
import { fiberCount } from "../faults/support/observe.ts"
import { call } from "./support.ts"

const columns = "name\tsku\tprice\r\n"

const lines = (count: number, length: number): Array<string> =>
  Array.from({ length: count }, (_, index) => `Item ${index}${"é".repeat(length)}\tSKU-${index * 7919}\t1.99\r\n`)

const large = (count: number, of: Array<string> = lines(60, 40), charset: Charset = "UTF-8") =>
  LargeFile.gzipped({ head: columns, lines: of, count }, charset)

const read = (file: ReturnType<typeof large>, from = 0, to = file.length) =>
  Effect.map(
    Stream.runFold(file.read(from, to), () => [] as Array<Uint8Array>, (all, piece) => [...all, piece.slice()]),
    (pieces) => Buffer.concat(pieces)
  )

describe("a large file", () => {
  it.effect.each(
    [
      ["one line", 1, 60, 40],
      ["fewer lines than there are", 59, 60, 40],
      ["each line once", 60, 60, 40],
      ["many blocks", 30_000, 60, 40],
      ["more lines than go into a block", 9_000, 4_000, 100],
      ["lines that are longer than a block", 30, 3, 200_000]
    ] as const
  )("of %s has as many rows as it should, each told apart", ([_, count, kinds, length]) =>
    Effect.gen(function*() {
      const file = large(count, lines(kinds, length))
      const bytes = yield* read(file)
      assert.strictEqual(bytes.length, file.length)
      const [header, ...rows] = gunzipSync(bytes).toString().split("\r\n")
      assert.strictEqual(`${header}\r\n`, columns)
      assert.strictEqual(rows.pop(), "")
      assert.strictEqual(rows.length, count)
      const all = lines(kinds, length)
      rows.forEach((row, index) => {
        const [name, ...rest] = all[index % kinds]!.trimEnd().split("\t")
        assert.strictEqual(row, [index < kinds ? name : `${name} #${index}`, ...rest].join("\t"))
      })
    }))

  it.effect("is in its charset", () =>
    Effect.gen(function*() {
      const bytes = yield* read(large(100, ["日本語\t試験\r\n"], "windows-31j"))
      assert.include(new TextDecoder("shift_jis").decode(gunzipSync(bytes)), "日本語 #99\t試験\r\n")
    }))

  it.effect("is the same from any offset, also when the end is read first", () =>
    Effect.gen(function*() {
      const whole = yield* read(large(30_000))
      const file = large(30_000)
      const { length } = file
      for (const [from, to] of [[length - 12, length], [0, 5], [9, 400], [100_000, 250_000], [length - 1, length]]) {
        assert.isTrue(whole.subarray(from, to).equals(yield* read(file, from, to)), `${from} to ${to}`)
      }
    }))

  it.effect.prop(
    "can be read twice at the same time",
    [Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 80_000 }))],
    ([from]) =>
      Effect.gen(function*() {
        const file = large(20_000)
        const [first, second] = yield* Effect.all([read(file), read(file, from)], { concurrency: 2 })
        assert.isTrue(first.subarray(from).equals(second))
      }),
    { arbitrary: { runs: 5 } }
  )
})

/** The URL of a report with this number of rows. */
const address = (rows: number) =>
  Effect.gen(function*() {
    const { json: { reportId } } = yield* call("POST", "/reports/2021-06-30/reports", {
      json: {
        reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
        marketplaceIds: ["ATVPDKIKX0DER"],
        reportOptions: { rows: String(rows) }
      }
    })
    yield* Effect.sleep("20 millis")
    const report = yield* call("GET", `/reports/2021-06-30/reports/${reportId}`)
    const document = yield* call("GET", `/reports/2021-06-30/documents/${report.json.reportDocumentId}`)
    return document.json.url as string
  })

const served = Layer.provideMerge(
  Sandbox.layerServer({ usagePlans: "off", processingTime: "1 millis" }),
  NodeHttpClient.layerUndici
)

const soon = Effect.provideService(Policy.CurrentRetryPolicy, {
  attempts: 4,
  baseMillis: 1,
  capMillis: 2,
  throttledAttempts: 10
})

describe("a large report on a socket", () => {
  it.live("has a content length, and arrives complete", () =>
    Effect.gen(function*() {
      const response = yield* HttpClient.get(yield* address(100_000))
      const bytes = Buffer.from(yield* response.arrayBuffer)
      assert.strictEqual(response.headers["content-length"], String(bytes.length))
      assert.strictEqual(gunzipSync(bytes).toString().split("\r\n").length, 100_002)
    }).pipe(Effect.provide(served)))

  it.live("releases its memory when the client stops reading", () => {
    const fibers = fiberCount()
    return Effect.gen(function*() {
      const url = yield* address(5_000_000)
      const before = fibers.alive
      yield* Effect.forEach(
        [1, 2, 3],
        () =>
          Effect.flatMap(
            HttpClient.get(url),
            (response) => Stream.runForEachWhile(response.stream, () => Effect.succeed(false))
          ),
        { concurrency: 3 }
      )
      yield* Effect.suspend(() => fibers.alive <= before ? Effect.void : Effect.fail(fibers.alive)).pipe(
        Effect.retry(Schedule.max([Schedule.spaced("20 millis"), Schedule.recurs(3000)]))
      )
      assert.strictEqual((yield* call("GET", "/sellers/v1/marketplaceParticipations")).status, 200)
    }).pipe(Effect.provide(served), Effect.provideService(Metric.FiberRuntimeMetrics, fibers.service))
  })

  it.live.each(["truncated", "reset-after-headers"] as const)(
    "resumes where it broke off: %s",
    (kind) =>
      Effect.gen(function*() {
        const { faults, requestsOf } = yield* Sandbox.Sandbox
        const url = yield* address(60_000)
        const whole = yield* Document.collectBytes({ url })
        yield* faults.add({ kind, on: "document", times: 2 })
        const again = yield* Document.collectBytes({ url })
        assert.isTrue(Buffer.from(again).equals(whole))
        const statuses = (yield* requestsOf("document")).map(({ status }) => status)
        assert.deepStrictEqual(statuses, kind === "truncated" ? [200, 200, 206, 206] : [200, 200, 200, 200])
      }).pipe(soon, Effect.provide(served))
  )
})
