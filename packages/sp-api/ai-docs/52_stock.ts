/** Any paged operation: `.items(input)` is a Stream over all pages. Here the stock in Amazon's warehouses. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const program = Effect.gen(function*() {
  const { id } = yield* Sellers.firstMarketplace
  yield* FbaInventory.getInventorySummaries.items({
    granularityType: "Marketplace",
    granularityId: id,
    marketplaceIds: [id],
    details: true
  }).pipe(
    Stream.runForEach(({ asin, inventoryDetails, sellerSku, totalQuantity }) =>
      Console.log(sellerSku, asin, totalQuantity ?? 0, inventoryDetails?.fulfillableQuantity ?? 0)
    )
  )
})

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
