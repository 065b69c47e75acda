/**
 * The world lives on: orders keep coming in, without an end.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Raw } from "./support.ts"
import { act, call, login } from "./support.ts"

const day = 86_400_000
const usId = "ATVPDKIKX0DER"
const iso = (time: number): string => new Date(time).toISOString()

/** The ids and purchase dates of the orders of the last days, from all pages. */
const ordersOfLastDays = Effect.fnUntraced(function*(days: number) {
  const { world } = yield* Sandbox.Sandbox
  const token = yield* login()
  const after = encodeURIComponent(iso((yield* world.now) - days * day))
  const query = `/orders/v0/orders?MarketplaceIds=${usId}&CreatedAfter=${after}`
  const orders: Array<{ readonly AmazonOrderId: string; readonly PurchaseDate: string }> = []
  let next: string | undefined = ""
  while (next !== undefined) {
    const { json }: Raw = yield* call("GET", query + next, { token })
    orders.push(...json.payload.Orders)
    next = json.payload.NextToken === undefined ? undefined : `&NextToken=${encodeURIComponent(json.payload.NextToken)}`
  }
  return orders.map(({ AmazonOrderId, PurchaseDate }) => `${AmazonOrderId} ${PurchaseDate}`)
})

const vendorOrders = Effect.fnUntraced(function*(path: string) {
  const restrictedResources = [{ method: "GET", path }]
  const { json }: Raw = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", { json: { restrictedResources } })
  const { world } = yield* Sandbox.Sandbox
  const now = yield* world.now
  const query = `createdAfter=${iso(now - 6 * day)}&createdBefore=${iso(now)}`
  const response: Raw = yield* call("GET", `${path}?${query}`, {
    ...(path.includes("directFulfillment") ? { token: json.restrictedDataToken } : undefined)
  })
  return (response.json.payload ?? response.json).orders as ReadonlyArray<unknown>
})

const options = { now: "2026-07-01", frozen: true, usagePlans: "off" } as const

describe("orders", () => {
  it.effect("keep coming in: as many each fortnight, whenever one looks", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const early = (yield* ordersOfLastDays(10)).length
      assert.isAbove(early, 5)
      for (const by of ["13 days", "20 days", "90 days", "700 days", "40 days", "2000 days"] as const) {
        yield* world.advance(by)
        const orders = yield* ordersOfLastDays(10)
        assert.isAbove(orders.length, early / 4, by)
        assert.isBelow(orders.length, early * 4, by)
      }
    }).pipe(Effect.provide(Sandbox.layerHttpClient(options))))

  it.effect("are the same whether the time passes in one step or in many, and others with another seed", () =>
    Effect.gen(function*() {
      const after = (steps: ReadonlyArray<string>, seed = 1) =>
        Effect.gen(function*() {
          for (const by of steps) {
            yield* act("world/advance", { by })
            yield* ordersOfLastDays(1)
          }
          return yield* ordersOfLastDays(60)
        }).pipe(Effect.provide(Sandbox.layerHttpClient({ ...options, seed })))
      const once = yield* after(["100 days"])
      assert.isNotEmpty(once)
      assert.deepStrictEqual(yield* after(["1 day", "30 days", "2 days", "67 days"]), once)
      assert.notDeepEqual(yield* after(["100 days"], 2), once)
    }))

  it.effect("older than two years are forgotten, so that memory is bounded", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const oldest = seller.orders[0]!
      assert.strictEqual((yield* call("GET", `/orders/v0/orders/${oldest.id}`)).status, 200)
      const sizes: Array<number> = []
      for (let year = 1; year <= 12; year++) {
        yield* world.advance("365 days")
        yield* world.seller()
        sizes.push(seller.orders.length)
        assert.strictEqual(seller.ordersById.size, seller.orders.length)
      }
      assert.isBelow(Math.max(...sizes), 250 / 60 * 760)
      assert.strictEqual((yield* call("GET", `/orders/v0/orders/${oldest.id}`)).status, 404)
      assert.isTrue(
        seller.orders.every((order, index) => index === 0 || order.purchased >= seller.orders[index - 1]!.purchased)
      )
    }).pipe(Effect.provide(Sandbox.layerHttpClient(options))))

  it.effect("have the prices and SKUs of the offers of their time", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      for (const { sku } of seller.listings.values()) {
        const offer = seller.listings.get(sku)!.offers.get(usId)
        if (offer !== undefined) yield* world.setPrice(sku, usId, 123_45)
      }
      yield* world.advance("40 days")
      yield* world.seller()
      const later = seller.orders.filter((order) =>
        order.purchased > Date.parse("2026-07-17") && order.marketplace.id === usId
      )
      assert.isNotEmpty(later)
      for (const { items } of later) {
        for (const { price, quantity } of items) assert.strictEqual(price, quantity * 123_45)
      }
    }).pipe(Effect.provide(Sandbox.layerHttpClient(options))))

  it.effect("of vendors keep coming in, too", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      for (const by of ["0 days", "30 days", "300 days", "1500 days"] as const) {
        yield* world.advance(by)
        assert.isNotEmpty(yield* vendorOrders("/vendor/orders/v1/purchaseOrders"), by)
        assert.isNotEmpty(yield* vendorOrders("/vendor/directFulfillment/orders/2021-12-28/purchaseOrders"), by)
      }
    }).pipe(Effect.provide(Sandbox.layerHttpClient(options))))
})
