/**
 * What labels and packages do to orders and stock, by raw calls.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { TestClock } from "effect/testing"
import { call } from "./support.ts"

const sandbox = Sandbox.layerTest({ usagePlans: "off" })

const order = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const id = yield* world.addOrder({ channel: "MFN", quantity: 2 })
  const { json } = yield* call("GET", `/orders/v0/orders/${id}/orderItems`)
  return { id, itemId: json.payload.OrderItems[0].OrderItemId as string }
})

const statusOf = (id: string) =>
  Effect.map(call("GET", `/orders/v0/orders/${id}`), ({ json }) => json.payload.OrderStatus as string)

const address = { Name: "A", AddressLine1: "1 Street", City: "Seattle", PostalCode: "98109", CountryCode: "US" }

const mfn = "/mfn/v0/shipments"

/** Operations with addresses in their responses require a restricted data token. */
const restricted = (method: "POST" | "DELETE", path: string, json?: unknown) =>
  Effect.gen(function*() {
    const { json: token } = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", {
      json: { restrictedResources: [{ method, path }] }
    })
    return yield* call(method, path, { token: token.restrictedDataToken, json })
  })

const buyMfn = ({ id, itemId }: { readonly id: string; readonly itemId: string }, quantity: number) =>
  restricted("POST", mfn, {
    ShipmentRequestDetails: {
      AmazonOrderId: id,
      ItemList: [{ OrderItemId: itemId, Quantity: quantity }],
      ShipFromAddress: { ...address, Email: "a@example.com", Phone: "1" },
      PackageDimensions: { Length: 5, Width: 5, Height: 5, Unit: "inches" },
      Weight: { Value: 10, Unit: "oz" },
      ShippingServiceOptions: {
        DeliveryExperience: "DeliveryConfirmationWithoutSignature",
        CarrierWillPickUp: false
      }
    },
    ShippingServiceId: "UPS_GROUND"
  })

describe("a label of Merchant Fulfillment", () => {
  it.effect("ships its units; no second label is sold for them until it is cancelled", () =>
    Effect.gen(function*() {
      const one = yield* order
      assert.strictEqual(yield* statusOf(one.id), "Unshipped")
      const first = yield* buyMfn(one, 1)
      assert.strictEqual(first.status, 200, first.text)
      assert.strictEqual(yield* statusOf(one.id), "PartiallyShipped")
      const tooMany = yield* buyMfn(one, 2)
      assert.strictEqual(tooMany.status, 400)
      assert.strictEqual(tooMany.json.errors[0].details, "ItemList")
      const second = yield* buyMfn(one, 1)
      assert.strictEqual(yield* statusOf(one.id), "Shipped")
      const third = yield* buyMfn(one, 1)
      assert.strictEqual(third.status, 400)
      assert.match(third.json.errors[0].message, /shipped already/)
      yield* restricted("DELETE", `${mfn}/${second.json.payload.ShipmentId}`)
      assert.strictEqual(yield* statusOf(one.id), "PartiallyShipped")
      assert.strictEqual((yield* buyMfn(one, 1)).status, 200)
    }).pipe(Effect.provide(sandbox)))
})

describe("a label of Amazon Shipping", () => {
  const rates = (orderId: string) =>
    call("POST", "/shipping/v2/shipments/rates", {
      json: {
        shipFrom: {
          name: "A",
          addressLine1: "1 Street",
          city: "Seattle",
          stateOrRegion: "WA",
          postalCode: "98109",
          countryCode: "US"
        },
        packages: [{
          dimensions: { length: 10, width: 10, height: 10, unit: "INCH" },
          weight: { unit: "KILOGRAM", value: 1 },
          insuredValue: { unit: "USD", value: 10 },
          packageClientReferenceId: "1",
          items: [{ quantity: 1 }]
        }],
        channelDetails: { channelType: "AMAZON", amazonOrderDetails: { orderId } }
      }
    })
  const purchase = (requestToken: string) =>
    call("POST", "/shipping/v2/shipments", {
      json: {
        requestToken,
        rateId: "rate-UPS-GROUND",
        requestedDocumentSpecification: {
          format: "PDF",
          size: { width: 4, length: 6, unit: "INCH" },
          needFileJoining: false,
          requestedDocumentTypes: ["LABEL"]
        }
      }
    })

  it.effect("ships the order; a second purchase is refused", () =>
    Effect.gen(function*() {
      const { id } = yield* order
      const [one, two] = [yield* rates(id), yield* rates(id)]
      assert.strictEqual(one.status, 200, one.text)
      const bought = yield* purchase(one.json.payload.requestToken)
      assert.strictEqual(bought.status, 200, bought.text)
      assert.strictEqual(yield* statusOf(id), "Shipped")
      const again = yield* purchase(two.json.payload.requestToken)
      assert.strictEqual(again.status, 400)
      assert.match(again.json.errors[0].message, /is shipped already/)
      assert.strictEqual((yield* rates(id)).status, 400)
      yield* call("PUT", `/shipping/v2/shipments/${bought.json.payload.shipmentId}/cancel`)
      assert.strictEqual(yield* statusOf(id), "Unshipped")
    }).pipe(Effect.provide(sandbox)))
})

describe("an order of another channel", () => {
  it.effect("is tracked, and its units leave the stock", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const seller = yield* world.seller()
      const listing = [...seller.listings.values()].find((listing) => listing.inventory.fulfillable > 10)!
      const before = { ...listing.inventory }
      const outbound = "/fba/outbound/2020-07-01/fulfillmentOrders"
      const created = yield* call("POST", outbound, {
        json: {
          marketplaceId: Marketplace.US.id,
          sellerFulfillmentOrderId: "F1",
          displayableOrderId: "F1",
          displayableOrderDate: "2026-07-01T00:00:00Z",
          displayableOrderComment: "Thank you",
          shippingSpeedCategory: "Standard",
          destinationAddress: {
            name: "A",
            addressLine1: "1 Street",
            city: "Austin",
            stateOrRegion: "TX",
            postalCode: "73301",
            countryCode: "US"
          },
          items: [{ sellerSku: listing.sku, sellerFulfillmentOrderItemId: "1", quantity: 4 }]
        }
      })
      assert.strictEqual(created.status, 200, created.text)
      yield* TestClock.adjust("24 hours")
      const { json } = yield* call("GET", `${outbound}/F1`)
      assert.deepStrictEqual(listing.inventory, { ...before, fulfillable: before.fulfillable - 4 })
      const { packageNumber } = json.payload.fulfillmentShipments[0].fulfillmentShipmentPackage[0]
      const track = Effect.map(
        call("GET", `/fba/outbound/2020-07-01/tracking?packageNumber=${packageNumber}`),
        ({ json }) => json.payload
      )
      assert.deepStrictEqual((yield* track).trackingEvents.map((event: any) => event.eventCode), ["EVENT_102"])
      yield* TestClock.adjust("48 hours")
      const delivered = yield* track
      assert.strictEqual(delivered.currentStatus, "DELIVERED")
      assert.deepInclude(delivered.trackingEvents.at(-1), {
        eventCode: "EVENT_301",
        eventAddress: { city: "Austin", state: "TX", country: "US" }
      })
    }).pipe(Effect.provide(sandbox)))
})
