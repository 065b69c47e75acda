/** The program of `orders.ts` by modules instead of indexes: what esbuild leaves of it is weighed too. */
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApi from "effect-sp-api/SpApi"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"

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
