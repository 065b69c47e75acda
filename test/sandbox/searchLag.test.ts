/** Searches that show changes late, as Amazon's do. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { TestClock } from "effect/testing"
import { call } from "./support.ts"

const now = Date.parse("2026-07-01T00:00:00Z")
const market = "ATVPDKIKX0DER"

/** The orders that a search finds. */
const found = (path: string) =>
  Effect.map(
    call("GET", path),
    ({ json }) =>
      ((json.orders ?? json.payload.Orders) as ReadonlyArray<Record<string, string>>).map((order) =>
        order["orderId"] ?? order["AmazonOrderId"]
      )
  )

const current = `/orders/2026-01-01/orders?marketplaceIds=${market}&lastUpdatedAfter=2026-06-30T00:00:00Z`
const older = `/orders/v0/orders?MarketplaceIds=${market}&LastUpdatedAfter=2026-06-30T00:00:00Z`

describe("with searchLag", () => {
  it.effect("searches find orders up to so late, each at its own time; by their ids they are there at once", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(now)
      yield* Effect.gen(function*() {
        const { world } = yield* Sandbox.Sandbox
        const ids: Array<string> = []
        for (let count = 0; count < 20; count++) ids.push(yield* world.addOrder({ purchased: now }))
        for (const id of ids) assert.strictEqual((yield* call("GET", `/orders/2026-01-01/orders/${id}`)).status, 200)
        const counts: Array<number> = []
        for (let hour = 0; hour < 5; hour++) {
          yield* TestClock.adjust("1 hour")
          const orders = yield* found(current)
          assert.deepStrictEqual(yield* found(older), orders)
          counts.push(orders.length)
        }
        assert.isBelow(counts[0]!, 20)
        assert.isAbove(counts[1]!, counts[0]!)
        assert.strictEqual(counts[4], 20)
      }).pipe(Effect.provide(Sandbox.layerHttpClient({
        usagePlans: "off",
        ordersPerSeller: 0,
        now,
        searchLag: "4 hours"
      })))
    }))

  it.effect("an order that was added is one that changes now, although it was bought and paid before", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(now)
      yield* Effect.gen(function*() {
        const { world } = yield* Sandbox.Sandbox
        const id = yield* world.addOrder({ channel: "MFN" })
        const { json } = yield* call("GET", `/orders/v0/orders/${id}`)
        assert.strictEqual(Date.parse(json.payload.LastUpdateDate), now)
        assert.strictEqual(Date.parse(json.payload.PurchaseDate), now - 3_600_000)
        const later = (by: string, minutes: number) =>
          `/orders/2026-01-01/orders?marketplaceIds=${market}&${by}=${new Date(now - minutes * 60_000).toISOString()}`
        // Searches need an upper bound two minutes ago.
        yield* TestClock.adjust("3 minutes")
        assert.lengthOf(yield* found(later("lastUpdatedAfter", 1)), 1)
        assert.lengthOf(yield* found(later("createdAfter", 59)), 0)
      }).pipe(Effect.provide(Sandbox.layerHttpClient({ usagePlans: "off", ordersPerSeller: 0, now })))
    }))

  it.effect("in process, responses have the date of the sandbox's clock", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(now)
      const { headers } = yield* Effect.provide(call("GET", current), Sandbox.layerHttpClient({ now }))
      assert.strictEqual(headers["date"], "Wed, 01 Jul 2026 00:00:00 GMT")
    }))
})
