/** Windows over several pages, which are read again until they bring nothing new. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { settled } from "../../../../packages/sp-api/src/workflows/changes/internal/settled.ts"
import type { Entry } from "../../../../packages/sp-api/src/workflows/changes/internal/source.ts"
import { fakeApi } from "../../support/fakeApi.ts"

const entry = (entity: string, print = "1"): Entry<string> => ({ entity, print, value: entity, at: undefined })

/** Reads rounds; the last one comes again and again. */
const read = (rounds: ReadonlyArray<ReadonlyArray<Entry<string>>>) => {
  let count = 0
  const round = Effect.sync(() => rounds[Math.min(count++, rounds.length - 1)]!)
  return Effect.map(settled(round), ({ entries }) => ({
    entries: entries.map(({ entity, print }) => `${entity} ${print}`),
    count
  })).pipe(Effect.provide(fakeApi(() => Response.json({})).layer()))
}

describe("a window over several pages", () => {
  it.effect("has what a later round brings, as a page that shifted hid it", () =>
    Effect.gen(function*() {
      const [a, b, c] = [entry("a"), entry("b"), entry("c")]
      assert.deepStrictEqual(yield* read([[a], [a, b], [b, c], [c]]), { entries: ["a 1", "b 1", "c 1"], count: 4 })
    }))

  it.effect("has both versions of what changed between two rounds, and each once", () =>
    Effect.gen(function*() {
      const result = yield* read([[entry("a"), entry("b")], [entry("a", "2"), entry("b")]])
      assert.deepStrictEqual(result, { entries: ["a 1", "b 1", "a 2"], count: 3 })
    }))

  it.effect("is read twice where nothing changes, and five times at most", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* read([[entry("a")]])).count, 2)
      const changing = Array.from({ length: 9 }, (_, index) => [entry("a", String(index))])
      assert.strictEqual((yield* read(changing)).count, 5)
    }))
})
