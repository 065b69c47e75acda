/** Prices of many products in batches of what Amazon allows in a request, with a result for each. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"

export const program = Effect.gen(function*() {
  const { id: marketplaceId } = yield* Sellers.firstMarketplace
  const requests = ["B0C4HFZXYM", "B0HYYQK1NT", "B000000000"].map((asin): Batches.CompetitiveSummaryRequest => ({
    asin,
    marketplaceId,
    includedData: ["featuredBuyingOptions", "lowestPricedOffers"]
  }))
  yield* Batches.competitiveSummaries(requests).pipe(
    // A product that fails does not fail the others: it has a `Result`.
    Stream.runForEach(({ request, result }) =>
      Console.log(
        request.asin,
        Result.isSuccess(result) ? result.success.featuredBuyingOptions?.length ?? 0 : result.failure.message
      )
    )
  )
})

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
