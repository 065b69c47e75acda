/** Bodies of undici, decoded: the result of TextDecoder, whatever the chunks. */
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { makeReadText } from "../../../packages/sp-api/src/http/internal/undiciText.ts"

const cut = (bytes: Buffer, size: number): ReadonlyArray<Buffer> =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))

describe("decoding of bodies", () => {
  it.effect.prop(
    "cut anywhere, also within a character, and with or without a byte order mark",
    [Schema.String, Arbitrary.schema(Schema.Boolean), Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 }))],
    ([text, marked, size]) =>
      Effect.sync(() => {
        const readText = makeReadText()
        const bytes = Buffer.from((marked ? "\ufeff" : "") + text)
        const expected = new TextDecoder().decode(bytes)
        // The place that serves again still holds the body before.
        for (const chunks of [cut(Buffer.from("x".repeat(200)), 7), cut(bytes, size)]) {
          const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
          assert.strictEqual(readText(chunks, length), length === 200 ? "x".repeat(200) : expected)
        }
      })
  )

  it("an empty body, and one that is larger than the place that serves again", () => {
    const readText = makeReadText()
    const large = Buffer.from("ä".repeat(1024 * 1024))
    assert.strictEqual(readText([], 0), "")
    assert.strictEqual(readText(cut(large, 65_537), large.length), large.toString())
  })
})
