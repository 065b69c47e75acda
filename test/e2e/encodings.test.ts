/** Documents with random compression, headers, cuts and damage: whole rows or a typed failure, never anything else. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import * as Delimited from "effect-sp-api/documents/Delimited"
import * as Document from "effect-sp-api/documents/Document"
import * as Policy from "effect-sp-api/http/Policy"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { createHash } from "node:crypto"
import * as zlib from "node:zlib"
import { serve } from "../sp-api/documents/support/server.ts"

const packs: ReadonlyArray<readonly [name: string, pack: (bytes: Buffer) => Buffer]> = [
  ["gzip", (bytes) => zlib.gzipSync(bytes)],
  ["x-gzip", (bytes) => zlib.gzipSync(bytes, { level: 0 })],
  ["deflate", (bytes) => zlib.deflateSync(bytes)],
  ["deflate", (bytes) => zlib.deflateRawSync(bytes)],
  ["br", (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ["zstd", (bytes) => zlib.zstdCompressSync(bytes)]
]
const lies = ["", "identity", "gzip", "x-unknown", "utf-8", "GZIP, identity", ",", "zstd", "gzip;q=1"]
const algorithms = [undefined, undefined, "GZIP", "NONE", "ZSTD", "LZ4"]

describe("documents at random", () => {
  it.live("are all rows that were sent, or a failure with a reason", () =>
    Effect.gen(function*() {
      let bytes: Buffer = Buffer.alloc(0)
      let headers: Record<string, string> = {}
      let step = 1
      const server = yield* serve((_, response) => {
        response.writeHead(200, headers)
        for (let at = 0; at < bytes.length; at += step) response.write(bytes.subarray(at, at + step))
        response.end()
      })
      const count = { whole: 0, failed: 0 }
      for (let seed = 0; seed < 600; seed++) {
        const draw = createHash("sha256").update(`encoding ${seed}`).digest()
        const rows = 1 + draw[0]! * 2
        const table = `sku\tname\n${
          Array.from(
            { length: rows },
            (_, row) => `${row}\t${createHash("md5").update(`${seed}/${row}`).digest("hex")}\n`
          ).join("")
        }`
        const layers = Array.from({ length: draw[1]! % 4 }, (_, at) => packs[draw[2 + at]! % packs.length]!)
        bytes = layers.reduce<Buffer>((packed, [, pack]) => pack(packed), Buffer.from(table))
        const isTrue = draw[8]! % 4 !== 0
        const encoding = isTrue ? layers.map(([name]) => name).join(", ") : lies[draw[9]! % lies.length]!
        const isCut = draw[10]! % 5 === 0 && layers.length > 0
        if (isCut) bytes = bytes.subarray(0, -(1 + draw[11]! % Math.max(1, bytes.length - 1)))
        step = [7, 1000, 16_384, bytes.length][draw[12]! % 4]! || 1
        const algorithm = algorithms[draw[13]! % algorithms.length]
        headers = { "content-type": "text/plain", ...(encoding === "" ? {} : { "content-encoding": encoding }) }
        const result = yield* Document.text({ url: `${server.url}/${seed}`, compressionAlgorithm: algorithm }).pipe(
          Delimited.tsv(),
          Stream.runCollect,
          Effect.provideService(Policy.CurrentRetryPolicy, {
            attempts: 1,
            baseMillis: 1,
            capMillis: 1,
            throttledAttempts: 1
          }),
          Effect.result
        )
        const what = `${seed}: ${layers.map(([name]) => name).join(" in ")}, said to be ${encoding} and ${algorithm}`
        if (result._tag === "Success") {
          count.whole++
          assert.isFalse(isCut && isTrue && layers.length > 0 && algorithm !== "LZ4", what)
          assert.lengthOf(result.success, rows, what)
          assert.strictEqual(result.success.at(-1)!["sku"], String(rows - 1), what)
        } else {
          count.failed++
          assert.strictEqual((result.failure as SpApiError).reason._tag, "ResponseInvalid", what)
          // What is said rightly, and is whole, is read.
          assert.isFalse(
            isTrue && !isCut && (algorithm === undefined || algorithm === "NONE"),
            `${what}: ${result.failure}`
          )
        }
      }
      assert.isAbove(count.whole, 200)
      assert.isAbove(count.failed, 100)
    }).pipe(Effect.scoped, Effect.provide(NodeHttpClient.layerUndici)), 300_000)
})
