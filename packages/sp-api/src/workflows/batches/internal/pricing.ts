/**
 * The batch operations of Product Pricing, v0 and 2022-05-01.
 */
import * as PricingCurrent from "../../../apis/ProductPricing_2022_05_01.ts"
import * as PricingV0 from "../../../apis/ProductPricingV0.ts"
import * as Fields from "../../internal/fields.ts"
import type { BatchItemFailed, ItemResults, Requests } from "./batchItem.ts"
import { bodyOf, failed, isRefused, statusOf } from "./itemStatus.ts"
import type { Batch } from "./runBatches.ts"
import { runBatches } from "./runBatches.ts"

/** The condition of an offer. */
export type Condition = "New" | "Used" | "Collectible" | "Refurbished" | "Club" | (string & {})

interface OffersRequest {
  readonly marketplaceId: string
  readonly condition: Condition
  /** Default: `Consumer`. */
  readonly customerType?: "Consumer" | "Business" | (string & {}) | undefined
}

/** A request for the offers of a product, by ASIN. */
export interface ItemOffersRequest extends OffersRequest {
  readonly asin: string
}

/** A request for the offers of a listing of the seller, by SKU. */
export interface ListingOffersRequest extends OffersRequest {
  readonly sku: string
}

const offersOf = (
  response: Fields.Fields<PricingV0.BatchOffersResponse>
): PricingV0.GetOffersResult | BatchItemFailed => {
  const status = statusOf(response.status)
  const { errors, payload } = Fields.of(response.body)
  return isRefused(status) || !Fields.isObject(payload) ? failed(status, errors) : payload
}

const offersParams = ({ condition, customerType, marketplaceId }: OffersRequest) => ({
  method: "GET",
  MarketplaceId: marketplaceId,
  ItemCondition: condition,
  ...(customerType === undefined ? undefined : { CustomerType: customerType })
})

/** How `getItemOffersBatch` is called. */
export const itemOffersBatch: Batch<
  ItemOffersRequest,
  PricingV0.GetItemOffersBatchInput,
  PricingV0.GetItemOffersBatchResponse,
  PricingV0.ItemOffersResponse,
  PricingV0.GetOffersResult
> = {
  operation: PricingV0.getItemOffersBatch,
  size: 20,
  inputOf: (batch) => ({
    body: {
      requests: batch.map((request) => ({
        uri: `/products/pricing/v0/items/${encodeURIComponent(request.asin)}/offers`,
        ...offersParams(request)
      }))
    }
  }),
  responsesOf: (output) => Fields.of(output).responses,
  keyOfRequest: ({ asin, condition, marketplaceId }) => [marketplaceId, condition, asin],
  keyOfResponse: (response) => {
    const { Asin, ItemCondition, MarketplaceId } = Fields.of(response.request)
    return [MarketplaceId, ItemCondition, Asin].map(Fields.string)
  },
  resultOf: offersOf
}

/** The lowest offers for products, by ASIN (`getItemOffersBatch`, 20 in a call). */
export const itemOffers = <E = never, R = never>(
  requests: Requests<ItemOffersRequest, E, R>
): ItemResults<ItemOffersRequest, PricingV0.GetOffersResult, E, R> => runBatches(requests, itemOffersBatch)

/** The lowest offers for listings of the seller, by SKU (`getListingOffersBatch`, 20 in a call). */
export const listingOffers = <E = never, R = never>(
  requests: Requests<ListingOffersRequest, E, R>
): ItemResults<ListingOffersRequest, PricingV0.GetOffersResult, E, R> =>
  runBatches(requests, {
    operation: PricingV0.getListingOffersBatch,
    size: 20,
    inputOf: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          uri: `/products/pricing/v0/listings/${encodeURIComponent(request.sku)}/offers`,
          ...offersParams(request)
        }))
      }
    }),
    responsesOf: (output) => Fields.of(output).responses,
    keyOfRequest: ({ condition, marketplaceId, sku }) => [marketplaceId, condition, sku],
    keyOfResponse: (response) => {
      const { ItemCondition, MarketplaceId, SellerSKU } = Fields.of(response.request)
      return [MarketplaceId, ItemCondition, SellerSKU].map(Fields.string)
    },
    resultOf: offersOf
  })

/** A request for the price at which the offer of a listing would be featured. */
export type FeaturedOfferExpectedPriceRequest = PricingCurrent.FeaturedOfferExpectedPriceRequestParams

/** The prices at which offers would be featured (`getFeaturedOfferExpectedPriceBatch`, 40 in a call). */
export const featuredOfferExpectedPrices = <E = never, R = never>(
  requests: Requests<FeaturedOfferExpectedPriceRequest, E, R>
): ItemResults<FeaturedOfferExpectedPriceRequest, PricingCurrent.FeaturedOfferExpectedPriceResponseBody, E, R> =>
  runBatches(requests, {
    operation: PricingCurrent.getFeaturedOfferExpectedPriceBatch,
    size: 40,
    inputOf: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          ...request,
          uri: "/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
          method: "GET"
        }))
      }
    }),
    responsesOf: (output) => Fields.of(output).responses,
    keyOfRequest: ({ marketplaceId, sku }) => [marketplaceId, sku],
    keyOfResponse: (response) => {
      const { marketplaceId, sku } = Fields.of(response.request)
      return [marketplaceId, sku].map(Fields.string)
    },
    resultOf: bodyOf
  })

/** A request for offers and reference prices of a product, by ASIN. */
export type CompetitiveSummaryRequest = Omit<PricingCurrent.CompetitiveSummaryRequest, "uri" | "method">

/** Featured offers, lowest offers and reference prices of products (`getCompetitiveSummary`, 20 in a call). */
export const competitiveSummaries = <E = never, R = never>(
  requests: Requests<CompetitiveSummaryRequest, E, R>
): ItemResults<CompetitiveSummaryRequest, PricingCurrent.CompetitiveSummaryResponseBody, E, R> =>
  runBatches(requests, {
    operation: PricingCurrent.getCompetitiveSummary,
    size: 20,
    inputOf: (batch) => ({
      body: {
        requests: batch.map((request) => ({
          ...request,
          uri: "/products/pricing/2022-05-01/items/competitiveSummary",
          method: "GET"
        }))
      }
    }),
    responsesOf: (output) => Fields.of(output).responses,
    keyOfRequest: ({ asin, marketplaceId }) => [marketplaceId, asin],
    keyOfResponse: (response) => {
      const { asin, marketplaceId } = Fields.of(response.body)
      return [marketplaceId, asin].map(Fields.string)
    },
    resultOf: bodyOf
  })
