import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Effect, Logger, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { readFileSync } from "node:fs"

const lines = readFileSync("prices.csv", "utf8").trim().split("\n").slice(1).map((line) => line.split(","))
const marketplace_id = Marketplace.US.id

const messages = lines.map(([sku = "", price]): Feeds.ListingsMessage => ({
  operationType: "PATCH",
  sku,
  productType: "PRODUCT",
  patches: [{
    op: "replace",
    path: "/attributes/purchasable_offer",
    value: [{ marketplace_id, currency: "USD", our_price: [{ schedule: [{ value_with_tax: Number(price) }] }] }]
  }]
}))

const program = Effect.gen(function*() {
  const sellerId = yield* Config.String("SPAPI_SELLER_ID")
  const results = yield* Feeds.jsonListings(Stream.fromIterable(messages), {
    sellerId,
    marketplaceIds: [marketplace_id]
  }).pipe(
    Stream.map(({ accepted, issues, sku }) =>
      accepted ? { sku, accepted } : { sku, accepted, message: issues.map(({ message }) => message).join("; ") }
    ),
    Stream.runCollect
  )
  yield* Console.log(JSON.stringify(results))
  if (results.some(({ accepted }) => !accepted)) process.exitCode = 1
})

program.pipe(
  Effect.provide(NodeSpApi.layerFromEnv()),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
