import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import { describe as describeOperation } from "../../packages/cli/src/describe.ts"
import * as Operations from "../../packages/cli/src/operations.ts"

const linesOf = (name: string) => Effect.flatMap(Operations.find(name), describeOperation)

describe("spapi describe", () => {
  it.effect("lists parameters with types, known values, limits and defaults", () =>
    Effect.gen(function*() {
      const lines = yield* linesOf("ordersV0.getOrders")
      assert.deepStrictEqual(lines.slice(0, 2), [
        "ordersV0.getOrders  GET /orders/v0/orders",
        "https://developer-docs.amazon.com/sp-api/reference/orders-v0"
      ])
      for (
        const line of [
          "CreatedAfter  string, date-time",
          "FulfillmentChannels  array of string, such as AFN | MFN",
          "MarketplaceIds  required, array of string, at most 50 items, Marketplace ids, as in `Marketplace.US.id`",
          "MaxResultsPerPage  integer, from 1 to 100, default 100",
          "BuyerEmail  string, personal data"
        ]
      ) assert.include(lines, line)
    }))

  it.effect("lists what is in a body, indented, behind references and in arrays", () =>
    Effect.gen(function*() {
      const lines = yield* linesOf("fulfillmentInbound_2024-03-20.createInboundPlan")
      const items = lines.findIndex((line) => line.startsWith("  items  required, array of object"))
      assert.isAbove(items, lines.indexOf("body  required, object"))
      assert.isTrue(
        lines.slice(items).some((line) => line.startsWith("    quantity  required, integer, from 1 to 500000"))
      )
      assert.isTrue(lines.some((line) => line.startsWith("    labelOwner  required, string, one of ")))
    }))

  it.effect("describes every operation, and ends where an object holds itself", () =>
    Effect.gen(function*() {
      for (const section of Registry.sections) {
        for (const { id } of section.operations) {
          const lines = yield* linesOf(`${section.model}.${id}`)
          assert.isAtLeast(lines.length, 2, `${section.model}.${id}`)
          assert.isBelow(lines.length, 2000, `${section.model}.${id}`)
          assert.isTrue(lines.every((line) => !line.includes("undefined") && !line.includes("[object")))
        }
      }
    }), 60_000)
})
