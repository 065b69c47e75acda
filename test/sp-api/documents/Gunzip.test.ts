import { assert, describe, it } from "@effect/vitest"
import * as Gunzip from "effect-sp-api/documents/Gunzip"
import * as Limits from "effect-sp-api/documents/Limits"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { randomBytes } from "node:crypto"
import { gzipSync } from "node:zlib"
import { withZlib } from "../../../packages/sp-api/src/documents/internal/inflate.ts"
import { cut, joined, reasonOf, run } from "./support/streams.ts"

const text = Buffer.from(Array.from({ length: 20_000 }, (_, row) => `row ${row}\t${row * 7919 % 10_007}\n`).join(""))
const gzip = gzipSync(text)

const description = (error: unknown): string => {
  const reason = reasonOf(error)
  if (reason._tag !== "ResponseInvalid") throw new Error(`not ResponseInvalid: ${reason._tag}`)
  return reason.description
}

const machines: ReadonlyArray<readonly [string, <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>]> =
  [
    ["the platform's best", (effect) => effect],
    [
      "DecompressionStream",
      (effect) => Effect.provideService(effect, Gunzip.MakeInflate, Gunzip.makeWithDecompressionStream)
    ]
  ]

for (const [name, using] of machines) {
  // How much of the last chunk a DecompressionStream emits before it fails depends on timing.
  const isExact = name !== "DecompressionStream"

  describe(`gunzip over ${name}`, () => {
    it.effect("decompresses chunks of any size", () =>
      Effect.gen(function*() {
        for (const size of [1, 7, 1000, gzip.length]) {
          const source = size < 1000 ? text.subarray(0, 20_000) : text
          const { error, values } = yield* using(run(Gunzip.gunzip(cut(gzipSync(source), size))))
          assert.isUndefined(error)
          assert.isTrue(source.equals(joined(values)), `pieces of ${size}`)
        }
      }))

    // The timing of the output of a DecompressionStream is unspecified.
    if (isExact) {
      it.effect("emits what has arrived before the rest arrives", () =>
        Effect.gen(function*() {
          const piece = gzip.subarray(0, gzip.length / 2)
          let size = 0
          yield* using(
            Gunzip.gunzip(Stream.concat(Stream.make(piece), Stream.never)).pipe(
              Stream.takeUntil((bytes) => (size += bytes.length) > text.length / 4),
              Stream.runDrain
            )
          )
        }))
    }

    it.effect("fails at truncated data, after everything before it", () =>
      Effect.gen(function*() {
        for (const missing of [1, 4, 8, 9, 1000, gzip.length - 100, gzip.length - 12]) {
          const { error, values } = yield* using(run(Gunzip.gunzip(cut(gzip.subarray(0, -missing), 10_000))))
          assert.match(description(error), /ends early|cut off/)
          const given = joined(values)
          assert.isTrue(text.subarray(0, given.length).equals(given))
          if (!isExact) continue
          if (missing <= 8) assert.strictEqual(given.length, text.length, `without the last ${missing} bytes`)
          if (missing === 1000) assert.isAbove(given.length, text.length - 20_000)
        }
      }))

    it.effect("fails at a wrong checksum, after everything before it", () =>
      Effect.gen(function*() {
        const wrong = Buffer.from(gzip)
        wrong[wrong.length - 6]! ^= 1
        const { error, values } = yield* using(run(Gunzip.gunzip(cut(wrong, 10_000))))
        assert.match(description(error), /damaged/)
        const given = joined(values)
        assert.isTrue(text.subarray(0, given.length).equals(given))
        if (isExact) assert.strictEqual(given.length, text.length)
      }))

    it.effect("emits what was decompressed before the download failed", () =>
      Effect.gen(function*() {
        const broken = Stream.concat(cut(gzip.subarray(0, 30_000), 10_000), Stream.fail("reset" as const))
        const { error, values } = yield* using(run(Gunzip.gunzip(broken)))
        assert.strictEqual(error, "reset")
        const given = joined(values)
        assert.isTrue(text.subarray(0, given.length).equals(given))
        assert.isAbove(given.length, isExact ? 50_000 : 0)
      }))

    it.effect("stops a bomb at the limits of bytes and ratio", () =>
      Effect.gen(function*() {
        const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024))
        const limited = (limits: Partial<Limits.Limits>) =>
          using(run(Gunzip.gunzip(cut(bomb, 4096)))).pipe(
            Effect.provideService(Limits.CurrentLimits, { ...Limits.defaults, ...limits })
          )
        const bySize = yield* limited({ streamed: 10_000_000 })
        assert.match(description(bySize.error), /larger than 10000000 bytes/)
        assert.isAtMost(joined(bySize.values).length, 10_000_000)
        assert.isAbove(joined(bySize.values).length, 9_800_000)
        const byRatio = yield* limited({ ratio: 100 })
        assert.match(description(byRatio.error), /more than 100 times/)
        assert.isAtMost(joined(byRatio.values).length, 8_000_000)
      }))
  })
}

describe("gunzip", () => {
  it.effect("reads all members of a gzip file", () =>
    Effect.gen(function*() {
      const { error, values } = yield* run(Gunzip.gunzip(cut(Buffer.concat([gzip, gzip, gzip]), 10_000)))
      assert.isUndefined(error)
      assert.isTrue(Buffer.concat([text, text, text]).equals(joined(values)))
    }))

  it.effect("fails at a truncated later member", () =>
    Effect.gen(function*() {
      const { error, values } = yield* run(Gunzip.gunzip(cut(Buffer.concat([gzip, gzip.subarray(0, -2)]), 10_000)))
      assert.match(description(error), /ends early/)
      assert.strictEqual(joined(values).length, text.length * 2)
    }))

  it.effect("ignores zero bytes after the end, in chunks of any size", () =>
    Effect.gen(function*() {
      const short = gzipSync(Buffer.from("row\n"))
      for (const padding of [1, 8, 9, 512, 20_000]) {
        for (const size of [7, 1000, 100_000]) {
          const { error, values } = yield* run(Gunzip.gunzip(cut(Buffer.concat([short, Buffer.alloc(padding)]), size)))
          assert.isUndefined(error)
          assert.strictEqual(Buffer.from(joined(values)).toString(), "row\n")
        }
      }
    }))

  it.effect("fails at any other bytes after the end, after everything before", () =>
    Effect.gen(function*() {
      const rows = text.subarray(0, 2000)
      for (const after of ["garbage", "\0\0garbage", `${"\0".repeat(600)}\x1f\x8b`, "x".repeat(9)]) {
        for (const size of [7, 100_000]) {
          const padded = Buffer.concat([gzipSync(rows), Buffer.from(after, "latin1")])
          const { error, values } = yield* run(Gunzip.gunzip(cut(padded, size)))
          assert.match(description(error), /damaged/)
          assert.isTrue(rows.equals(joined(values)), JSON.stringify(after))
        }
      }
    }))

  it("fails where the platform reports damage after it accepted the data, as Deno does", async () => {
    let onError: (error: unknown) => void = () => {}
    const late = withZlib({
      createGunzip: () => ({
        bytesWritten: 0,
        on: (event: string, listener: (value: never) => void) => {
          if (event === "error") onError = listener as typeof onError
        },
        write: (_, done) => {
          done()
          queueMicrotask(() => queueMicrotask(() => onError({ code: "Z_DATA_ERROR" })))
        },
        end: () => {},
        destroy: () => {}
      })
    })
    await late!.write(gzip)
    const failed = await late!.end().catch((error: { readonly code: string }) => error.code)
    assert.strictEqual(failed, "Z_DATA_ERROR")
    const again = await late!.write(gzip).catch((error: { readonly code: string }) => error.code)
    assert.strictEqual(again, "Z_DATA_ERROR")
  })

  it.effect("passes uncompressed documents unchanged, also of no or one byte", () =>
    Effect.gen(function*() {
      for (const plain of [text, Buffer.alloc(0), Buffer.from([0x1f]), Buffer.from([0x1f, 0x8c, 1])]) {
        for (const size of [3, 1000]) {
          const { error, values } = yield* run(Gunzip.gunzip(cut(plain, size)))
          assert.isUndefined(error)
          assert.isTrue(plain.equals(joined(values)))
        }
      }
    }))

  it.effect("removes one layer of gzip only", () =>
    Effect.gen(function*() {
      const { values } = yield* run(Gunzip.gunzip(cut(gzipSync(gzip), 5000)))
      assert.isTrue(gzip.equals(joined(values)))
    }))

  it.effect("decompresses only while it is read", () =>
    Effect.gen(function*() {
      let pulled = 0
      const source = Stream.tap(cut(gzip, 1000), () => Effect.sync(() => void pulled++))
      const stream = Gunzip.gunzip(source)
      assert.strictEqual(pulled, 0)
      yield* Stream.runHead(stream)
      assert.isBelow(pulled, gzip.length / 1000)
    }))

  it.effect.prop(
    "restores any bytes, compressed or not, in chunks of any size",
    [
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5000 })),
      Schema.Int.check(Schema.isBetween({ minimum: 20, maximum: 700 })),
      Schema.Boolean
    ],
    ([length, size, compress]) =>
      Effect.gen(function*() {
        const bytes = randomBytes(length)
        // Excludes random bytes that look like gzip.
        if (!compress && bytes[0] === 0x1f) return
        const { error, values } = yield* run(Gunzip.gunzip(cut(compress ? gzipSync(bytes) : bytes, size)))
        assert.isUndefined(error)
        assert.isTrue(bytes.equals(joined(values)))
      })
  )
})
