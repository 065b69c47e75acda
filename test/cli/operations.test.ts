/** The offline reference: names of operations, searches, lists. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import * as Lists from "../../packages/cli/src/reference/lists.ts"
import * as Operations from "../../packages/cli/src/reference/operations.ts"
import { rowsOf } from "../../packages/cli/src/reference/reportRows.ts"
import { search } from "../../packages/cli/src/reference/search.ts"
import { rowTables } from "../../packages/sp-api/src/workflows/reports/internal/rowTables.ts"
import { spapi } from "./support/inProcess.ts"
import { spapiOnTerminal } from "./support/spapi.ts"

describe("an operation", () => {
  it.effect.each([
    ["ordersV0.getOrders", "ordersV0.getOrders"],
    ["OrdersV0.GetOrders", "ordersV0.getOrders"],
    ["orders.getOrders", "ordersV0.getOrders"],
    ["orders.searchOrders", "orders_2026-01-01.searchOrders"],
    ["searchorders", "orders_2026-01-01.searchOrders"],
    ["reports.createReport", "reports_2021-06-30.createReport"]
  ])("is found by the name %s", ([typed, name]) =>
    Effect.gen(function*() {
      const place = yield* Operations.find(typed!)
      assert.strictEqual(Operations.nameOf(place), name)
      assert.strictEqual((yield* Operations.load(place)).spec.name, name)
    }))

  it.effect("that is not known, or not the only one, fails with the names that exist", () =>
    Effect.gen(function*() {
      const unknown = yield* Effect.flip(Operations.find("orders.getOrdrs"))
      assert.match(unknown.message, /did you mean ordersV0\.getOrders/)
      const ambiguous = yield* Effect.flip(Operations.find("listings.deleteListingsItem"))
      assert.include(ambiguous.message, "2 operations")
      assert.include(ambiguous.message, "listingsItems_2021-08-01.deleteListingsItem")
    }))
})

describe("a search", () => {
  const found = (typed: string, names: ReadonlyArray<string>) =>
    search(typed, names, (name) => ({ names: [name], others: [] }))

  it("ranks exact, beginning, word, part, and what is nearly right last", () => {
    const names = ["xorderx", "getTheOrder", "orderItems", "order", "unrelated"]
    assert.deepStrictEqual(found("order", names), ["order", "orderItems", "getTheOrder", "xorderx"])
    assert.deepStrictEqual(found("ordre", ["order", "border", "unrelated"]), ["order"])
    assert.deepStrictEqual(found("order items", names), ["orderItems"])
    assert.deepStrictEqual(found("", names), names)
    assert.deepStrictEqual(found("nothing", names), [])
  })
})

describe("spapi", () => {
  it("knows the interface of the rows of every typed report, and all operations", () => {
    for (const type of Object.keys(rowTables)) assert.isDefined(rowsOf(type), type)
    assert.isUndefined(rowsOf("toString"))
    assert.lengthOf(Lists.operations(), Registry.sections.flatMap((section) => section.operations).length)
  })

  it.live("lists operations, marketplaces and types: aligned on a terminal, JSON elsewhere", () =>
    Effect.gen(function*() {
      const { code, screen } = yield* spapiOnTerminal(["marketplaces", "UK"], {}, { columns: 120 })
      assert.strictEqual(code, 0)
      assert.match(screen[0]!, /^country  id  +name  +region  currency  endpoint$/)
      assert.match(screen[1]!, /^GB  +A1F83G8C2ARO7P  United Kingdom  eu +GBP +https:\/\/sellingpartnerapi-eu/)
      const types = yield* spapiOnTerminal(["report-types", "settlement", "v2"], {}, { columns: 80 })
      assert.include(types.screen.join("\n"), "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2 ")
      const first = (args: ReadonlyArray<string>) =>
        Effect.map(spapi(args), ({ out }) => (JSON.parse(out) as ReadonlyArray<Readonly<Record<string, unknown>>>)[0])
      assert.deepInclude(yield* first(["operations", "getOrders"]), { operation: "ordersV0.getOrders", method: "GET" })
      assert.deepInclude(yield* first(["notification-types", "order_change", "--agent"]), { type: "ORDER_CHANGE" })
      assert.deepInclude(yield* first(["feed-types", "vat", "--json"]), { contentType: "application/pdf" })
    }))
})
