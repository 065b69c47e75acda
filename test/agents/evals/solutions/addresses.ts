import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect, Logger, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { writeFileSync } from "node:fs"

const program = Effect.gen(function*() {
  const addresses = yield* OrdersV0.getOrders.items({
    MarketplaceIds: [Marketplace.US.id],
    CreatedAfter: DateTime.subtract(yield* DateTime.now, { days: 14 }),
    OrderStatuses: ["Unshipped"],
    FulfillmentChannels: ["MFN"]
  }, { dataElements: ["shippingAddress"] }).pipe(
    Stream.map(({ AmazonOrderId, ShippingAddress: address }) => ({
      orderId: AmazonOrderId,
      name: address?.Name,
      line1: address?.AddressLine1,
      city: address?.City,
      postalCode: address?.PostalCode,
      phone: address?.Phone
    })),
    Stream.runCollect
  )
  writeFileSync("addresses.json", JSON.stringify(addresses), { mode: 0o600 })
  yield* Console.log(`${addresses.length} addresses`)
})

program.pipe(
  Effect.provide(NodeSpApi.layerFromEnv()),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
