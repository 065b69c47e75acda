/**
 * Prices of several products, 20 in a request. Each product has its own result, so one that fails does not fail the
 * others.
 */
import { Console, Effect, Result, Stream } from "effect"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

const asins = ["B0C4HFZXYM", "B0HYYQK1NT", "B000000000"]

run(Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const requests = asins.map((asin): Batches.CompetitiveSummaryRequest => ({
    asin,
    marketplaceId: marketplace.id,
    includedData: ["featuredBuyingOptions", "referencePrices"]
  }))
  yield* Batches.competitiveSummaries(requests).pipe(
    Stream.runForEach(({ request, result }) =>
      Console.log(
        Result.isSuccess(result)
          ? `${request.asin}: ${result.success.featuredBuyingOptions?.length ?? 0} featured offers`
          : `${request.asin}: ${result.failure.message}`
      )
    )
  )
  yield* Console.log("all products are done")
}))
