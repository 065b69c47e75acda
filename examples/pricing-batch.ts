/** Prices of several products in one request; each has its own result, so one that fails does not fail the others. */
import { Console, Effect } from "effect"
import { Marketplace } from "effect-sp-api"
import * as ProductPricing from "effect-sp-api/apis/ProductPricing_2022_05_01"
import { run } from "./support/run.ts"

const asins = ["B0C4HFZXYM", "B0HYYQK1NT", "B000000000"]

run(Effect.gen(function*() {
  const { responses } = yield* ProductPricing.getCompetitiveSummary({
    body: {
      requests: asins.map((asin) => ({
        asin,
        marketplaceId: Marketplace.US.id,
        includedData: ["featuredBuyingOptions", "referencePrices"],
        method: "GET",
        uri: "/products/pricing/2022-05-01/items/competitiveSummary"
      }))
    }
  })
  for (const { body, status } of responses) {
    const errors = body.errors?.map((error) => error.message).join("; ")
    yield* Console.log(
      `${body.asin}: ${status.statusCode} ${errors ?? `${body.featuredBuyingOptions?.length ?? 0} featured offers`}`
    )
  }
}))
