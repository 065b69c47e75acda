import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import { describe as describeOperation } from "../../packages/cli/src/reference/describe.ts"
import * as Operations from "../../packages/cli/src/reference/operations.ts"
import { spapi } from "./support/inProcess.ts"

const linesOf = (name: string) => Effect.flatMap(Operations.find(name), describeOperation)

describe("spapi describe", () => {
  it.live("prints the same as data with --json, flags and schemas included", () =>
    Effect.gen(function*() {
      const { code, out } = yield* spapi(["describe", "vendorShipments.submitShipments", "--json"])
      assert.strictEqual(code, 0)
      assert.deepInclude(JSON.parse(out), {
        operation: "vendorShipments.SubmitShipments",
        write: true,
        repeatable: false,
        token: "sellingPartner"
      })
    }))

  it.effect("lists parameters with types, known values, limits and defaults", () =>
    Effect.gen(function*() {
      const lines = yield* linesOf("ordersV0.getOrders")
      assert.strictEqual(lines[0], "ordersV0.getOrders  GET /orders/v0/orders")
      for (
        const line of [
          "rate           0.0167 per second, burst 20",
          "token          of the selling partner",
          "changes        nothing",
          "paging         NextToken takes payload.NextToken; --all follows it",
          "page           https://developer-docs.amazon.com/sp-api/reference/orders-v0",
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
    }), 300_000)
})
