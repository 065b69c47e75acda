/**
 * Batch operations over any number of items: prices, offers and fees.
 *
 * Requests are packed into calls of as many as the operation takes, answers are matched to their requests and come in the order of the
 * requests, and one item that fails does not spoil the others:
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
 * A call that fails as a whole is the failure of each of its items, and the next call is made all the same. Only what would fail every call
 * alike ends the Stream: credentials, tokens, roles.
 *
 * These operations have slow plans (0.033 to 0.5 calls per second), so the Stream is the way to begin with the first results.
 */
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import * as Fees from "../../apis/ProductFeesV0.ts"
import * as PricingCurrent from "../../apis/ProductPricing_2022_05_01.ts"
import * as PricingV0 from "../../apis/ProductPricingV0.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import { errorItems } from "../internal/errorItems.ts"
import * as Fields from "../internal/fields.ts"
import * as BatchRun from "./internal/batchRun.ts"
import type { Answered, Requests } from "./internal/batchRun.ts"
import { BatchItemFailed } from "./internal/batchRun.ts"

export { type Answered, BatchItemFailed, type Requests } from "./internal/batchRun.ts"

/** The answers of a batch operation, in the order of the requests. */
export type Answers<Request, A, E, R> = Stream.Stream<Answered<Request, A>, SpApiError | E, SpApi | R>

/** The condition of an offer. */
export type Condition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

/** The HTTP status of one item of a batch. */
const statusOf = (status: unknown): number | undefined =>
  Fields.number(Fields.of(status as { readonly statusCode?: unknown } | undefined).statusCode)

const isRefused = (status: number | undefined): boolean => status !== undefined && (status < 200 || status > 299)

const failed = (status: number | undefined, errors: unknown): BatchItemFailed =>
  new BatchItemFailed({ status, errors: errorItems(errors) })

/** The body of an item, unless Amazon refused it. */
const bodyOf = <Body>(response: { readonly body?: Body | null | undefined; readonly status?: unknown }) => {
  const status = statusOf(response.status)
  const errors = errorItems(Fields.of(response.body as { readonly errors?: unknown } | null | undefined).errors)
  return Fields.isObject(response.body) && !isRefused(status) && errors.length === 0
    ? response.body as Body
    : failed(status, errors)
}

/** Offers of one product, by ASIN. */
export interface ItemOffersRequest {
  readonly asin: string
  readonly marketplaceId: string
  readonly condition: Condition
  /** Default: `Consumer`. */
  readonly customerType?: "Consumer" | "Business" | (string & {}) | undefined
}

const offers = (
  response: Fields.Fields<PricingV0.BatchOffersResponse>
): PricingV0.GetOffersResult | BatchItemFailed => {
  const status = statusOf(response.status)
  const { errors, payload } = Fields.of(response.body)
  return isRefused(status) || !Fields.isObject(payload) ? failed(status, errors) : payload
}

const offersParams = (request: Omit<ItemOffersRequest, "asin">) => ({
  method: "GET",
  MarketplaceId: request.marketplaceId,
  ItemCondition: request.condition,
  ...(request.customerType === undefined ? undefined : { CustomerType: request.customerType })
})

/** The lowest offers for products, by ASIN (`getItemOffersBatch`, 20 in a call). */
export const itemOffers = <E = never, R = never>(
  requests: Requests<ItemOffersRequest, E, R>
): Answers<ItemOffersRequest, PricingV0.GetOffersResult, E, R> =>
  BatchRun.run(requests, {
    operation: PricingV0.getItemOffersBatch,
    size: 20,
    input: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          uri: `/products/pricing/v0/items/${encodeURIComponent(request.asin)}/offers`,
          ...offersParams(request)
        }))
      }
    }),
    answers: (output) => Fields.of(output).responses,
    keyOfRequest: ({ asin, condition, marketplaceId }) => [marketplaceId, condition, asin],
    keyOfAnswer: (response) => {
      const { Asin, ItemCondition, MarketplaceId } = Fields.of(response.request)
      return [MarketplaceId, ItemCondition, Asin].map(Fields.string)
    },
    result: offers
  })

/** Offers of one listing of the seller, by SKU. */
export interface ListingOffersRequest extends Omit<ItemOffersRequest, "asin"> {
  readonly sku: string
}

/** The lowest offers for the seller's own listings, by SKU (`getListingOffersBatch`, 20 in a call). */
export const listingOffers = <E = never, R = never>(
  requests: Requests<ListingOffersRequest, E, R>
): Answers<ListingOffersRequest, PricingV0.GetOffersResult, E, R> =>
  BatchRun.run(requests, {
    operation: PricingV0.getListingOffersBatch,
    size: 20,
    input: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          uri: `/products/pricing/v0/listings/${encodeURIComponent(request.sku)}/offers`,
          ...offersParams(request)
        }))
      }
    }),
    answers: (output) => Fields.of(output).responses,
    keyOfRequest: ({ condition, marketplaceId, sku }) => [marketplaceId, condition, sku],
    keyOfAnswer: (response) => {
      const { ItemCondition, MarketplaceId, SellerSKU } = Fields.of(response.request)
      return [MarketplaceId, ItemCondition, SellerSKU].map(Fields.string)
    },
    result: offers
  })

/** The price at which an offer would be featured, for one listing. */
export type FeaturedOfferExpectedPriceRequest = PricingCurrent.FeaturedOfferExpectedPriceRequestParams

/** The prices at which offers would be featured (`getFeaturedOfferExpectedPriceBatch`, 40 in a call). */
export const featuredOfferExpectedPrices = <E = never, R = never>(
  requests: Requests<FeaturedOfferExpectedPriceRequest, E, R>
): Answers<FeaturedOfferExpectedPriceRequest, PricingCurrent.FeaturedOfferExpectedPriceResponseBody, E, R> =>
  BatchRun.run(requests, {
    operation: PricingCurrent.getFeaturedOfferExpectedPriceBatch,
    size: 40,
    input: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          ...request,
          uri: "/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
          method: "GET"
        }))
      }
    }),
    answers: (output) => Fields.of(output).responses,
    keyOfRequest: ({ marketplaceId, sku }) => [marketplaceId, sku],
    keyOfAnswer: (response) => {
      const { marketplaceId, sku } = Fields.of(response.request)
      return [marketplaceId, sku].map(Fields.string)
    },
    result: bodyOf
  })

/** What to tell about the competition for one product. */
export type CompetitiveSummaryRequest = Omit<PricingCurrent.CompetitiveSummaryRequest, "uri" | "method">

/** Featured offers, lowest offers and reference prices of products (`getCompetitiveSummary`, 20 in a call). */
export const competitiveSummaries = <E = never, R = never>(
  requests: Requests<CompetitiveSummaryRequest, E, R>
): Answers<CompetitiveSummaryRequest, PricingCurrent.CompetitiveSummaryResponseBody, E, R> =>
  BatchRun.run(requests, {
    operation: PricingCurrent.getCompetitiveSummary,
    size: 20,
    input: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          ...request,
          uri: "/products/pricing/2022-05-01/items/competitiveSummary",
          method: "GET"
        }))
      }
    }),
    answers: (output) => Fields.of(output).responses,
    keyOfRequest: ({ asin, marketplaceId }) => [marketplaceId, asin],
    keyOfAnswer: (response) => {
      const { asin, marketplaceId } = Fields.of(response.body)
      return [marketplaceId, asin].map(Fields.string)
    },
    result: bodyOf
  })

/** The fees of one product at one price. */
export type FeesRequest = Fees.FeesEstimateByIdRequest

/**
 * Estimated fees (`getMyFeesEstimates`, 20 in a call).
 *
 * An estimate may fail for reasons that pass (`status` 500 of the failure is Amazon's `ServerError`): ask for that item again later.
 */
export const feesEstimates = <E = never, R = never>(
  requests: Requests<FeesRequest, E, R>
): Answers<FeesRequest, Fees.FeesEstimate, E, R> =>
  BatchRun.run(requests, {
    operation: Fees.getMyFeesEstimates,
    size: 20,
    input: (batch) => ({ body: batch }),
    answers: (output) => output,
    keyOfRequest: (request) => [request.IdType, request.IdValue, request.FeesEstimateRequest?.Identifier],
    keyOfAnswer: (response) => {
      const { IdType, IdValue, SellerInputIdentifier } = Fields.of(response.FeesEstimateIdentifier)
      return [IdType, IdValue, SellerInputIdentifier].map(Fields.string)
    },
    result: ({ Error: error, FeesEstimate: estimate, Status: status }) => {
      const isFailure = Fields.isObject(error) || status === "ServerError" || status === "ClientError"
      if (Fields.isObject(estimate) && !isFailure) return estimate
      const { Code: code, Detail: details, Message: message } = Fields.of(error)
      return failed(
        status === "ServerError" ? 500 : status === "ClientError" ? 400 : undefined,
        Fields.isObject(error) ? [{ code, message, details }] : []
      )
    }
  })

/** The answers by themselves: fails with the first failure there is. For a handful of items that belong together. */
export const orFail: <Request, A, E, R>(
  answers: Stream.Stream<Answered<Request, A>, E, R>
) => Effect.Effect<ReadonlyArray<A>, E | BatchItemFailed | SpApiError, R> = BatchRun.orFail
