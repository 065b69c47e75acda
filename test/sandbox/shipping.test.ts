/**
 * Amazon Shipping v2, called by the client with strict checks of responses.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Shipping from "effect-sp-api/apis/ShippingV2"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"

const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), Sandbox.layerTest({ usagePlans: "off" }))

const address = (city: string): Shipping.Address => ({
  name: "A",
  addressLine1: "1 Street",
  city,
  stateOrRegion: "WA",
  countryCode: "US",
  postalCode: "98109"
})

const request = (kilograms: number, orderId?: string): Shipping.GetRatesRequest => ({
  shipFrom: address("Seattle"),
  shipTo: address("Austin"),
  packages: [{
    dimensions: { length: 10, width: 10, height: 10, unit: "INCH" },
    weight: { unit: "KILOGRAM", value: kilograms },
    insuredValue: { unit: "USD", value: 10 },
    packageClientReferenceId: "PACKAGE-1",
    items: [{ quantity: 1 }]
  }],
  channelDetails: orderId === undefined
    ? { channelType: "EXTERNAL" }
    : { channelType: "AMAZON", amazonOrderDetails: { orderId } }
})

const requestedDocumentSpecification: Shipping.RequestedDocumentSpecification = {
  format: "ZPL",
  size: { width: 4, length: 6, unit: "INCH" },
  needFileJoining: false,
  requestedDocumentTypes: ["LABEL"]
}

const buy = (key?: string) =>
  Effect.gen(function*() {
    const { rates, requestToken } = (yield* Shipping.getRates({ body: request(1) })).payload!
    const rate = rates[0]!
    const purchase = Shipping.purchaseShipment({
      ...(key === undefined ? undefined : { "x-amzn-IdempotencyKey": key }),
      body: { requestToken, rateId: rate.rateId, requestedDocumentSpecification }
    })
    return { rate, purchase, bought: (yield* purchase).payload! }
  })

describe("rates", () => {
  it.effect("exclude services that do not take the weight, with the reason", () =>
    Effect.gen(function*() {
      const light = (yield* Shipping.getRates({ body: request(1) })).payload!
      const heavy = (yield* Shipping.getRates({ body: request(30) })).payload!
      assert.isAbove(light.rates.length, heavy.rates.length)
      assert.strictEqual(light.rates.length, heavy.rates.length + heavy.ineligibleRates!.length)
      assert.strictEqual(heavy.ineligibleRates![0]!.ineligibilityReasons[0]!.code, "WEIGHT_RESTRICTIONS")
      assert.isAbove(heavy.rates[0]!.totalCharge.value, light.rates[0]!.totalCharge.value)
    }).pipe(Effect.provide(strict)))

  it.effect("require an existing Amazon order, and are valid for ten minutes", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const orderId = yield* world.addOrder({ channel: "MFN" })
      const { rates, requestToken } = (yield* Shipping.getRates({ body: request(1, orderId) })).payload!
      const none = yield* Effect.flip(Shipping.getRates({ body: request(1, "NONE") }))
      assert.strictEqual(none.reason._tag, "BadRequest")
      yield* TestClock.adjust("10 minutes")
      const late = yield* Effect.flip(Shipping.purchaseShipment({
        body: { requestToken, rateId: rates[0]!.rateId, requestedDocumentSpecification }
      }))
      assert.strictEqual(late.reason._tag, "BadRequest")
    }).pipe(Effect.provide(strict)))
})

describe("a shipment", () => {
  it.effect("has a label and is tracked until it is delivered", () =>
    Effect.gen(function*() {
      const { bought, rate } = yield* buy()
      const [detail] = bought.packageDocumentDetails
      const trackingId = detail!.trackingId!
      assert.include(Buffer.from(detail!.packageDocuments[0]!.contents, "base64").toString(), trackingId)
      const status = Effect.map(
        Shipping.getTracking({ trackingId, carrierId: rate.carrierId }),
        ({ payload }) => payload!.summary.status
      )
      assert.strictEqual(yield* status, "PreTransit")
      yield* TestClock.adjust("12 hours")
      assert.strictEqual(yield* status, "InTransit")
      yield* TestClock.adjust("3 days")
      assert.strictEqual(yield* status, "Delivered")
      const { eventHistory } = (yield* Shipping.getTracking({ trackingId, carrierId: rate.carrierId })).payload!
      assert.strictEqual(eventHistory.at(-1)!.location!.city, "Austin")
      const documents = yield* Shipping.getShipmentDocuments({
        shipmentId: bought.shipmentId,
        packageClientReferenceId: "PACKAGE-1",
        format: "PDF"
      })
      const [label] = documents.payload!.packageDocumentDetail.packageDocuments
      assert.match(Buffer.from(label!.contents, "base64").toString(), /^%PDF-/)
    }).pipe(Effect.provide(strict)))

  it.effect("can be cancelled until the carrier has it", () =>
    Effect.gen(function*() {
      const { bought, rate } = yield* buy()
      yield* Shipping.cancelShipment({ shipmentId: bought.shipmentId })
      const trackingId = bought.packageDocumentDetails[0]!.trackingId!
      const { payload } = yield* Shipping.getTracking({ trackingId, carrierId: rate.carrierId })
      assert.strictEqual(payload!.summary.status, "PickupCancelled")
      const other = yield* buy()
      yield* TestClock.adjust("12 hours")
      const late = yield* Effect.flip(Shipping.cancelShipment({ shipmentId: other.bought.shipmentId }))
      assert.strictEqual(late.reason._tag, "BadRequest")
    }).pipe(Effect.provide(strict)))

  it.effect("is purchased once per idempotency key", () =>
    Effect.gen(function*() {
      const { bought, purchase } = yield* buy("KEY-1")
      assert.strictEqual((yield* purchase).payload!.shipmentId, bought.shipmentId)
      const other = yield* buy()
      assert.notStrictEqual(other.bought.shipmentId, bought.shipmentId)
    }).pipe(Effect.provide(strict)))

  it.effect("can be purchased with one call", () =>
    Effect.gen(function*() {
      const { channelDetails, packages, shipFrom, shipTo } = request(1)
      const common = { channelDetails, packages, shipFrom, shipTo, labelSpecifications: requestedDocumentSpecification }
      const purchase = yield* Shipping.oneClickShipment({
        body: { ...common, serviceSelection: { serviceId: ["UPS-2DAY"] } }
      })
      assert.strictEqual(purchase.payload!.service.id, "UPS-2DAY")
      const direct = yield* Shipping.directPurchaseShipment({ body: common })
      assert.lengthOf(direct.payload!.packageDocumentDetailList!, 1)
    }).pipe(Effect.provide(strict)))
})
