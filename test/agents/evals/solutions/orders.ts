import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect, Logger, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Sellers from "effect-sp-api/workflows/Sellers"

const program = Effect.gen(function*() {
  const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
  const createdAfter = DateTime.subtract(yield* DateTime.now, { days: 30 })
  const orders = yield* Orders.search({
    marketplaceIds,
    createdAfter,
    statuses: ["UNSHIPPED", "PARTIALLY_SHIPPED"]
  }).pipe(
    Stream.map(({ id, items = [], marketplaceId }) => ({
      orderId: id,
      marketplaceId,
      unitsToShip: items.reduce(
        (sum, { quantityOrdered = 0, quantityShipped = 0 }) => sum + quantityOrdered - quantityShipped,
        0
      )
    })),
    Stream.runCollect
  )
  yield* Console.log(JSON.stringify(orders))
})

program.pipe(
  Effect.provide(NodeSpApi.layerFromEnv()),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
