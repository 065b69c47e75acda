/**
 * Personal data of orders with and without a restricted data token, by raw calls.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { call } from "./support.ts"

const sandbox = Sandbox.layerTest({ usagePlans: "off" })

const restrictedToken = (path: string, dataElements?: ReadonlyArray<string>) =>
  Effect.map(
    call("POST", "/tokens/2021-03-01/restrictedDataToken", {
      json: { restrictedResources: [{ method: "GET", path, ...(dataElements === undefined ? {} : { dataElements }) }] }
    }),
    ({ json }) => json.restrictedDataToken as string
  )

const orderId = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  return yield* world.addOrder({ channel: "MFN" })
})

const identifying = ["Name", "AddressLine1", "Phone", "BuyerName", "BuyerEmail"]

/** The values of all properties that identify the buyer. */
const identified = (json: unknown): ReadonlyArray<unknown> =>
  typeof json !== "object" || json === null ?
    [] :
    Object.entries(json).flatMap(([name, value]) =>
      identifying.includes(name) && value !== "" ? [value] : identified(value)
    )

describe("with a plain access token", () => {
  it.effect("addresses of orders have the area only", () =>
    Effect.gen(function*() {
      const id = yield* orderId
      const query = `?MarketplaceIds=${Marketplace.US.id}&CreatedAfter=2026-06-01T00:00:00Z&OrderStatuses=Unshipped`
      const list = yield* call("GET", `/orders/v0/orders${query}`)
      for (const order of list.json.payload.Orders) {
        assert.hasAllKeys(order.ShippingAddress, ["City", "StateOrRegion", "PostalCode", "CountryCode"])
        assert.deepStrictEqual(order.BuyerInfo, {})
      }
      const one = yield* call("GET", `/orders/v0/orders/${id}`)
      assert.deepStrictEqual(identified(one.json), [])
      assert.isString(one.json.payload.ShippingAddress.PostalCode)
    }).pipe(Effect.provide(sandbox)))

  it.effect("the operations of addresses and buyers respond without what identifies the buyer", () =>
    Effect.gen(function*() {
      const id = yield* orderId
      const address = yield* call("GET", `/orders/v0/orders/${id}/address`)
      assert.strictEqual(address.status, 200)
      assert.strictEqual(address.json.payload.ShippingAddress.Name, "")
      assert.isString(address.json.payload.ShippingAddress.City)
      const buyer = yield* call("GET", `/orders/v0/orders/${id}/buyerInfo`)
      assert.deepStrictEqual(buyer.json.payload, { AmazonOrderId: id })
      const items = yield* call("GET", `/orders/v0/orders/${id}/orderItems/buyerInfo`)
      assert.strictEqual(items.status, 200)
      assert.deepStrictEqual([address, buyer, items].flatMap(({ json }) => identified(json)), [])
    }).pipe(Effect.provide(sandbox)))

  it.effect("labels and shipments are refused", () =>
    Effect.gen(function*() {
      const label = yield* call("GET", "/mfn/v0/shipments/none")
      assert.strictEqual(label.status, 403)
    }).pipe(Effect.provide(sandbox)))
})

describe("with a restricted data token", () => {
  it.effect("the requested elements are complete, and no others", () =>
    Effect.gen(function*() {
      const id = yield* orderId
      const path = `/orders/v0/orders/${id}`
      const token = yield* restrictedToken(path, ["shippingAddress"])
      const { ShippingAddress, BuyerInfo } = (yield* call("GET", path, { token })).json.payload
      assert.isNotEmpty(ShippingAddress.Name)
      assert.isNotEmpty(ShippingAddress.AddressLine1)
      assert.deepStrictEqual(BuyerInfo, {})
      const full = yield* call("GET", `${path}/address`, { token: yield* restrictedToken(`${path}/address`) })
      assert.strictEqual(full.json.payload.ShippingAddress.Name, ShippingAddress.Name)
    }).pipe(Effect.provide(sandbox)))
})
