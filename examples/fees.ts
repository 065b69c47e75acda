/**
 * Amazon's fees and what is left of the price, for the products that the seller offers: the price of each listing, the
 * fees for it, 20 products in a call, and the margin after `COST_PERCENT` of the price (default 40) for buying the goods.
 *
 * Changes nothing. Needs the credentials of the seller (see README.md), SPAPI_SELLER_ID, and the roles Product Listing
 * and Pricing.
 */
import { Config, Console, Effect, Result, Stream } from "effect"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Batches from "effect-sp-api/workflows/Batches"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

/** A request for the fees of a listing, if it has a price for consumers. */
const requestOf = (marketplaceId: string, { fulfillmentAvailability = [], offers = [], sku }: ListingsItems.Item) => {
  const price = offers.find((offer) => offer.offerType === "B2C" && offer.marketplaceId === marketplaceId)?.price
  if (price === undefined) return []
  return [{
    IdType: "SellerSKU",
    IdValue: sku,
    FeesEstimateRequest: {
      // Comes back with the result.
      Identifier: sku,
      MarketplaceId: marketplaceId,
      // Everything but DEFAULT is a warehouse of Amazon's: AMAZON_NA, AMAZON_EU …
      IsAmazonFulfilled: fulfillmentAvailability.some(({ fulfillmentChannelCode }) =>
        fulfillmentChannelCode !== "DEFAULT"
      ),
      PriceToEstimateFees: { ListingPrice: { CurrencyCode: price.currencyCode, Amount: Number(price.amount) } }
    }
  }] satisfies ReadonlyArray<Batches.FeesRequest>
}

run(Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const sellerId = yield* Config.String("SPAPI_SELLER_ID")
  const costPercent = yield* Config.Number("COST_PERCENT").pipe(Config.withDefault(40))
  const requests = ListingsItems.searchListingsItems.items({
    sellerId,
    marketplaceIds: [marketplace.id],
    includedData: ["offers", "fulfillmentAvailability"],
    withStatus: ["BUYABLE"]
  }).pipe(
    Stream.take(25),
    Stream.flatMap((item) => Stream.fromIterable(requestOf(marketplace.id, item)))
  )
  yield* Batches.feesEstimates(requests).pipe(
    Stream.runForEach(({ request, result }) => {
      if (Result.isFailure(result)) return Console.log(`${request.IdValue}: ${result.failure.message}`)
      const price = request.FeesEstimateRequest?.PriceToEstimateFees.ListingPrice.Amount ?? 0
      const fees = result.success.TotalFeesEstimate?.Amount
      if (fees === undefined) return Console.log(`${request.IdValue}: Amazon names no fees`)
      const left = price - fees - price * costPercent / 100
      const percent = Math.round(100 * left / price)
      return Console.log(
        [
          request.IdValue,
          `price ${price} ${marketplace.currency}`,
          `fees ${fees}`,
          `left ${left.toFixed(2)} (${percent} %)`
        ].join("\t")
      )
    })
  )
}))
