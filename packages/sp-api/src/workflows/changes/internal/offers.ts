/**
 * The offers of products by their ASINs (Product Pricing v0), 20 products in a call. Amazon does not say when offers
 * have changed. `getCompetitiveSummary` shows much the same, at a third of the rate.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Api from "../../../apis/ProductPricingV0.ts"
import { itemOffersBatch } from "../../batches/internal/pricing.ts"
import type { Condition } from "../../batches/internal/pricing.ts"
import { resultsOf } from "../../batches/internal/runBatches.ts"
import * as Fields from "../../internal/fields.ts"
import { through } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Listed } from "./listed.ts"
import type { Entry } from "./source.ts"

/** What changes by the hour and says nothing of an offer. */
const ignored: ReadonlySet<string> = new Set(["SalesRankings", "SellerFeedbackRating"])

const entryOf = (entity: string, value: Api.GetOffersResult): Entry<Api.GetOffersResult> => ({
  entity,
  at: undefined,
  value,
  print: fingerprint(JSON.stringify(value, (key, part) => ignored.has(key) ? undefined : part))
})

/** Which offers of a product. */
export interface Which {
  readonly marketplaceId: string
  readonly condition: Condition
  readonly customerType: string
}

/** What a feed of offers reads. */
export const source = ({ condition, customerType, marketplaceId }: Which): Listed<Api.GetOffersResult> => ({
  feed: "offers",
  scope: `${marketplaceId}/${condition}/${customerType}`,
  operation: Api.getItemOffersBatch.spec.name,
  size: itemOffersBatch.size,
  read: (asins) => {
    const requests = asins.map((asin) => ({ asin, condition, customerType, marketplaceId }))
    return Effect.map(
      Api.getItemOffersBatch.withResponse(itemOffersBatch.inputOf(requests)),
      ({ data, headers }) => ({
        entries: resultsOf(requests, data, itemOffersBatch).flatMap(({ request, result }) =>
          Result.isSuccess(result) ? [entryOf(request.asin, result.success)] : []
        ),
        through: through(undefined, headers)
      })
    )
  },
  get: (asin) =>
    Effect.flatMap(
      Api.getItemOffers({
        Asin: asin,
        ItemCondition: condition,
        CustomerType: customerType,
        MarketplaceId: marketplaceId
      }),
      (response) => {
        const { payload } = Fields.of(response)
        return Fields.isObject(payload)
          ? Effect.succeed(entryOf(asin, payload))
          : Fields.missing(Api.getItemOffers, "it has no payload")
      }
    )
})
