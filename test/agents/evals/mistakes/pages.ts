/** Reads the first page of the orders and takes it for all. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect } from "effect"
import * as Orders from "effect-sp-api/apis/Orders_2026_01_01"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Sellers from "effect-sp-api/workflows/Sellers"

const program = Effect.gen(function*() {
  const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
  const { orders } = yield* Orders.searchOrders({
    marketplaceIds,
    createdAfter: DateTime.subtract(yield* DateTime.now, { days: 30 }),
    fulfillmentStatuses: ["UNSHIPPED", "PARTIALLY_SHIPPED"]
  })
  yield* Console.log(JSON.stringify(orders.map(({ orderId, orderItems, salesChannel }) => ({
    orderId,
    marketplaceId: salesChannel.marketplaceId,
    unitsToShip: orderItems.reduce(
      (sum, { fulfillment, quantityOrdered }) => sum + quantityOrdered - (fulfillment?.quantityFulfilled ?? 0),
      0
    )
  }))))
})

program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
