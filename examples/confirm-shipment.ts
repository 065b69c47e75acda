/**
 * Confirms that an order which the seller fulfils has left the warehouse: the carrier, the tracking number, and every
 * unit that is still open. Amazon informs the buyer, and charges for the order.
 *
 * `ORDER_ID`, `CARRIER` and `TRACKING_NUMBER` say what was shipped; without an order the oldest open one is confirmed.
 *
 * Changes the order, and cannot be taken back. Needs the credentials of the seller (see README.md) and the role
 * Inventory and Order Tracking.
 */
import { Config, Console, DateTime, Effect, Option, Stream } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const settings = Config.all({
  orderId: Config.option(Config.String("ORDER_ID")),
  carrier: Config.String("CARRIER").pipe(Config.withDefault("UPS")),
  trackingNumber: Config.String("TRACKING_NUMBER").pipe(Config.withDefault("1Z999AA10123456784"))
})

const oldestOpenOrder = Effect.gen(function*() {
  const marketplaces = yield* Sellers.marketplaces
  return yield* Stream.runHead(Orders.search({
    marketplaceIds: marketplaces.map(({ id }) => id),
    createdAfter: DateTime.subtract(yield* DateTime.now, { days: 30 }),
    statuses: ["UNSHIPPED", "PARTIALLY_SHIPPED"],
    fulfilledBy: ["MERCHANT"]
  }))
})

/** What the order still lacks. Units that have left in an earlier package must not be confirmed again. */
const openItems = ({ items = [] }: Orders.Order): ReadonlyArray<OrdersV0.ConfirmShipmentOrderItem> =>
  items.flatMap(({ id, quantityOrdered = 0, quantityShipped = 0 }) =>
    id !== undefined && quantityOrdered > quantityShipped
      ? [{ orderItemId: id, quantity: quantityOrdered - quantityShipped }]
      : []
  )

run(Effect.gen(function*() {
  const { carrier, orderId, trackingNumber } = yield* settings
  const found = Option.isSome(orderId)
    ? Option.some(yield* Orders.get(orderId.value))
    : yield* oldestOpenOrder
  if (Option.isNone(found)) return yield* Console.log("no order waits for its shipment")

  const { id = "", marketplaceId = "" } = found.value
  const orderItems = openItems(found.value)
  if (orderItems.length === 0) return yield* Console.log(`${id} is shipped already`)
  yield* OrdersV0.confirmShipment({
    orderId: id,
    body: {
      marketplaceId,
      packageDetail: {
        // A number of the seller's own. The same number again corrects this package instead of adding one.
        packageReferenceId: "1",
        carrierCode: carrier,
        trackingNumber,
        shipDate: yield* DateTime.now,
        orderItems
      }
    }
  }).pipe(
    Effect.andThen(Console.log(`${id}: ${orderItems.length} lines have left with ${carrier}, ${trackingNumber}`)),
    // A cancelled order, an order of Amazon's warehouses, a wrong carrier: the order needs a person.
    Effect.catchReason(
      "SpApiError",
      "BadRequest",
      ({ errors }) => Console.log(`${id} was not confirmed: ${errors.map(({ message }) => message).join("; ")}`)
    )
  )
}))
