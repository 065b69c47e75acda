/**
 * Multi-channel fulfilment: Amazon's warehouse ships an order of the seller's own shop. Asks what it would cost and
 * when it would arrive, creates the order, reads its state and tracking numbers, and cancels it with `CANCEL=true` (default).
 *
 * `ORDER_ID` is the number of the order in the shop; `SKU` the product, by default one with stock.
 *
 * Costs money unless it is cancelled in time. Needs the credentials of the seller (see README.md) and the role Amazon
 * Fulfillment. For version 2026-07-04 of the API; 2020-07-01 has the same jobs under other names.
 */
import { Config, Console, DateTime, Effect, Option, Stream } from "effect"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as Outbound from "effect-sp-api/apis/FulfillmentOutbound_2026_07_04"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const destination: Outbound.OrderDestination = {
  deliveryAddress: {
    name: "Jane Doe",
    addressLine1: "410 Terry Ave N",
    city: "Seattle",
    stateOrRegion: "WA",
    postalCode: "98109",
    countryCode: "US"
  }
}

const productInStock = Effect.gen(function*() {
  const { id } = yield* Sellers.firstMarketplace
  const stock = yield* Stream.runHead(
    FbaInventory.getInventorySummaries.items({
      granularityType: "Marketplace",
      granularityId: id,
      marketplaceIds: [id],
      details: true
    }).pipe(Stream.filter(({ inventoryDetails }) => (inventoryDetails?.fulfillableQuantity ?? 0) > 0))
  )
  return Option.flatMap(stock, ({ sellerSku }) => Option.fromUndefinedOr(sellerSku))
})

const follow = (orderId: string) =>
  Effect.gen(function*() {
    const { order } = yield* Outbound.getOrder({ orderId, shipments: "INCLUDE" })
    yield* Console.log(`${orderId}: ${order.status} since ${order.statusUpdateTime}`)
    for (const { packages = [] } of order.shipments ?? []) {
      for (const { packageId, status, tracking } of packages) {
        yield* Console.log(
          `  package ${packageId}: ${status}, ${tracking?.carrier?.trackingNumber ?? "not tracked yet"}`
        )
      }
    }
  })

run(Effect.gen(function*() {
  const now = DateTime.toEpochMillis(yield* DateTime.now)
  const orderId = yield* Config.String("ORDER_ID").pipe(Config.withDefault(`SHOP-${now}`))
  const chosen = yield* Config.option(Config.String("SKU"))
  const cancel = yield* Config.Boolean("CANCEL").pipe(Config.withDefault(true))
  const sku = Option.isSome(chosen) ? chosen : yield* productInStock
  if (Option.isNone(sku)) return yield* Console.log("no product has stock in Amazon's warehouses")
  const lineItems = [{
    lineItemId: "1",
    product: { productIdentifier: { amazonSku: sku.value } },
    amount: { unit: "EACHES", value: "1" }
  }]

  const { constraints = [], plannedShipments } = yield* Outbound.getOrderPreview({ body: { destination, lineItems } })
  for (const { code, message } of constraints) yield* Console.log(`  ${code} ${message}`)
  for (const { estimatedPrice, fulfillmentConfiguration } of plannedShipments.flatMap(({ offers = [] }) => offers)) {
    const { deliveryInterval, serviceTier } = fulfillmentConfiguration?.serviceLevel ?? {}
    const { amount, currencyCode } = estimatedPrice?.totalPrice ?? {}
    yield* Console.log(`  ${serviceTier}: ${amount} ${currencyCode}, there by ${deliveryInterval?.endTime}`)
  }
  if (plannedShipments.length === 0) return yield* Console.log("Amazon cannot ship it")

  // The id makes a repetition harmless: Amazon refuses a second order with it.
  yield* Outbound.createOrder({ body: { orderId, destination, lineItems } })
  yield* follow(orderId)
  if (!cancel) return
  yield* Outbound.cancelOrder({ orderId }).pipe(
    Effect.andThen(follow(orderId)),
    Effect.catchReason(
      "SpApiError",
      "BadRequest",
      () => Console.log(`${orderId} is packed already, and will be shipped`)
    )
  )
}))
