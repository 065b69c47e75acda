/**
 * Batch operations for any number of items: prices, offers and fees.
 *
 * Requests are packed into as few calls as possible. Results come in the order of the requests, and an item that fails
 * does not affect the others:
 *
 * ```ts
 * Batches.itemOffers(asins.map((asin) => ({ asin, marketplaceId: Marketplace.US.id, condition: "New" }))).pipe(
 *   Stream.runForEach(({ request, result }) =>
 *     Result.isSuccess(result)
 *       ? Effect.log(request.asin, result.success.Summary.TotalOfferCount)
 *       : Effect.logWarning(request.asin, result.failure.message))
 * )
 * ```
 *
 * A call that fails is the failure of each of its items, and the Stream continues with the next call. It fails only for
 * reasons that every call would fail with: credentials, tokens, roles.
 *
 * The rate limits of these operations are low (0.033 to 0.5 calls per second), so the Stream emits the first results
 * long before the last.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type * as Fees from "../../apis/ProductFeesV0.ts"
import type * as PricingCurrent from "../../apis/ProductPricing_2022_05_01.ts"
import type * as PricingV0 from "../../apis/ProductPricingV0.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { layerOf } from "../internal/service.ts"
import type { BatchItemFailed, ItemResult, Requests } from "./internal/batchItem.ts"
import type { FeesRequest } from "./internal/fees.ts"
import { feesEstimates } from "./internal/fees.ts"
import type {
  CompetitiveSummaryRequest,
  FeaturedOfferExpectedPriceRequest,
  ItemOffersRequest,
  ListingOffersRequest
} from "./internal/pricing.ts"
import { competitiveSummaries, featuredOfferExpectedPrices, itemOffers, listingOffers } from "./internal/pricing.ts"

export { BatchItemFailed, type ItemResult, type ItemResults, type Requests } from "./internal/batchItem.ts"
export { feesEstimates, type FeesRequest } from "./internal/fees.ts"
export {
  competitiveSummaries,
  type CompetitiveSummaryRequest,
  type Condition,
  type FeaturedOfferExpectedPriceRequest,
  featuredOfferExpectedPrices,
  itemOffers,
  type ItemOffersRequest,
  listingOffers,
  type ListingOffersRequest
} from "./internal/pricing.ts"

/** The results without the requests. Fails with the first failure. For a few items that belong together. */
export const orFail = <Request, A, E, R>(
  results: Stream.Stream<ItemResult<Request, A>, E, R>
): Effect.Effect<ReadonlyArray<A>, E | BatchItemFailed | SpApiError, R> =>
  Stream.runCollect(Stream.mapEffect(results, ({ result }) => Effect.fromResult(result)))

/** A batch operation of the service. */
type Operation<Request, A> = <E = never, R = never>(
  requests: Requests<Request, E, R>
) => Stream.Stream<ItemResult<Request, A>, SpApiError | E, Exclude<R, SpApi>>

/** The functions of this module as a service, for programs that inject it, or replace it with `Layer.mock`. */
export class Service extends Context.Service<Service, {
  readonly itemOffers: Operation<ItemOffersRequest, PricingV0.GetOffersResult>
  readonly listingOffers: Operation<ListingOffersRequest, PricingV0.GetOffersResult>
  readonly featuredOfferExpectedPrices: Operation<
    FeaturedOfferExpectedPriceRequest,
    PricingCurrent.FeaturedOfferExpectedPriceResponseBody
  >
  readonly competitiveSummaries: Operation<CompetitiveSummaryRequest, PricingCurrent.CompetitiveSummaryResponseBody>
  readonly feesEstimates: Operation<FeesRequest, Fees.FeesEstimate>
}>()("effect-sp-api/workflows/Batches") {}

/** The service over `SpApi`. */
export const layer: Layer.Layer<Service, never, SpApi> = layerOf(Service, ({ stream }) => ({
  itemOffers: stream(itemOffers),
  listingOffers: stream(listingOffers),
  featuredOfferExpectedPrices: stream(featuredOfferExpectedPrices),
  competitiveSummaries: stream(competitiveSummaries),
  feesEstimates: stream(feesEstimates)
}))
