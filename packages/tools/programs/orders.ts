/**
 * What most programs do: page through orders with tokens, quota, retries and errors, over `fetch`. Its bundle is
 * weighed.
 */
import { Effect, Layer, Stream } from "effect"
import { Marketplace, SpApi } from "effect-sp-api"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as FetchHttpClient from "effect/http/FetchHttpClient"

const program = OrdersV0.getOrders.items({
  MarketplaceIds: [Marketplace.US.id],
  CreatedAfter: "2026-01-01T00:00:00Z"
}).pipe(
  Stream.runForEach((order) => Effect.log(order.AmazonOrderId)),
  Effect.catchReason("SpApiError", "Throttled", (reason) => Effect.log(`try again in ${reason.retryAfter}`))
)

void Effect.runPromise(
  program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provide(FetchHttpClient.layer))))
)
