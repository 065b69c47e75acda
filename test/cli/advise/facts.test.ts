/** The facts of `spapi advise` are about operations, parameters and notifications that exist. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { rules } from "../../../packages/cli/src/commands/advise/rules/index.ts"
import { batches } from "../../../packages/cli/src/reference/advice/batches.ts"
import { freshness } from "../../../packages/cli/src/reference/advice/freshness.ts"
import { polled } from "../../../packages/cli/src/reference/advice/notifications.ts"
import { replacements } from "../../../packages/cli/src/reference/advice/replacements.ts"
import { placeOf } from "../../../packages/cli/src/reference/operationFacts.ts"

const factsOf = (operation: string) =>
  Effect.promise(async () => {
    const place = placeOf(operation)
    assert.isDefined(place, operation)
    const { facts } = await place!.section.facts()
    return { section: facts, model: facts.operations[place!.summary.id]!, summary: place!.summary }
  })

describe("facts", () => {
  it.effect("of batches name an operation, a parameter of each call, and no more items than the model allows", () =>
    Effect.forEach(Object.entries(batches), ([operation, { into, item, size }]) =>
      Effect.gen(function*() {
        const { model, section } = yield* factsOf(operation)
        for (const name of item) {
          const body = model.body === undefined ? undefined : resolve(model.body.schema, section)
          const schema = model.parameters?.[name]?.schema ?? body?.properties?.[name]
          assert.isDefined(schema, `${operation} has ${name}`)
          // One call of another operation is not a batch of its own: what its items are is not in its model.
          if (operation !== into || schema === undefined) continue
          const { maxItems, type } = resolve(schema, section)
          if (type === "array" && maxItems !== undefined) assert.isAtMost(size, maxItems, operation)
        }
        yield* factsOf(into)
      })))

  it.effect("of notifications name operations and types that exist, in words that end a sentence", () =>
    Effect.forEach(Object.entries(polled), ([operation, { types }]) =>
      Effect.gen(function*() {
        yield* factsOf(operation)
        for (const type of types) assert.property(Notifications.types, type)
      })))

  it.effect("of data that stays true are about operations that read", () =>
    Effect.forEach(Object.entries(freshness), ([operation, { hours }]) =>
      Effect.gen(function*() {
        const { summary } = yield* factsOf(operation)
        assert.strictEqual(summary.method, "GET")
        assert.isAbove(hours, 0)
      })))

  it.effect("of replacements are about operations that Amazon removes, and lead to those that it does not", () =>
    Effect.forEach(Object.entries(replacements), ([operation, { into }]) =>
      Effect.gen(function*() {
        assert.isDefined((yield* factsOf(operation)).summary.deprecated, operation)
        assert.isUndefined((yield* factsOf(into)).summary.deprecated, into)
      })))

  it("rules have different ids in the form of words", () => {
    const ids = rules.map(({ id }) => id)
    assert.strictEqual(new Set(ids).size, ids.length)
    for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/)
  })
})
