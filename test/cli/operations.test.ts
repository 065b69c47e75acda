import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import * as Operations from "../../packages/cli/src/operations.ts"

it.effect("an operation is found by model or by module", () =>
  Effect.gen(function*() {
    const one = yield* Operations.find("ordersV0.getOrders")
    const two = yield* Operations.find("OrdersV0.getOrders")
    assert.strictEqual(one, two)
    assert.isFunction(one.items)
  }))

it.effect("a name that is nearly right suggests names that exist", () =>
  Effect.gen(function*() {
    const error = yield* Effect.flip(Operations.find("orders.getOrders"))
    assert.match(error.message, /did you mean ordersV0\.getOrders/)
  }))

it("all operations are listed, and a filter narrows them", () => {
  assert.lengthOf(Operations.lines(""), Registry.sections.flatMap((section) => section.operations).length)
  assert.isTrue(Operations.lines("restrictedDataToken").every((line) => line.includes("tokens_2021-03-01")))
})
