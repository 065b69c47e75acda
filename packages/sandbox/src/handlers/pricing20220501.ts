/**
 * Product Pricing 2022-05-01: batches; each request has a response and a status of its own.
 */
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import { localPrice, number } from "../world/Money.ts"
import type { MarketOffer } from "../world/Offers.ts"
import type { Call, Handlers } from "./Call.ts"
import { itemOf, requestsOf } from "./pricedItems.ts"

const moneyType = (units: number, currency: string) => ({ currencyCode: currency, amount: number(units, currency) })

const offerView = (offer: MarketOffer, currency: string) => ({
  sellerId: offer.sellerId,
  condition: "New",
  fulfillmentType: offer.channel,
  listingPrice: moneyType(offer.price, currency),
  shippingOptions: [{ shippingOptionType: "DEFAULT", price: moneyType(offer.shipping, currency) }],
  primeDetails: { eligibility: offer.channel === "AFN" ? "NATIONAL" : "NONE" }
})

const getCompetitiveSummary = (call: Call): Http.Reply => {
  const requests = requestsOf(call)
  return Http.ok({
    responses: requests.map((request) => {
      const asin = Json.string(request, "asin") ?? ""
      const marketplaceId = Json.string(request, "marketplaceId") ?? ""
      const included = Json.array(request, "includedData")
      const marketplace = call.seller.marketplaces.find((known) => known.id === marketplaceId)
      const item = marketplace === undefined ? undefined : itemOf(call, marketplace, { asin })
      if (marketplace === undefined || item?.product === undefined) {
        return {
          status: { statusCode: 404, reasonPhrase: "Not Found" },
          body: {
            asin,
            marketplaceId,
            errors: [{ code: "NotFound", message: `The item ${asin} does not exist in the marketplace.` }]
          }
        }
      }
      const { currency } = marketplace
      const [best] = item.offers
      return {
        status: { statusCode: 200, reasonPhrase: "OK" },
        body: {
          asin,
          marketplaceId,
          ...(included.includes("featuredBuyingOptions")
            ? {
              featuredBuyingOptions: best === undefined ? [] : [{
                buyingOptionType: "New",
                segmentedFeaturedOffers: [{
                  ...offerView(best, currency),
                  featuredOfferSegments: [{
                    customerMembership: "DEFAULT",
                    segmentDetails: { glanceViewWeightPercentage: 100 }
                  }]
                }]
              }]
            }
            : undefined),
          ...(included.includes("referencePrices")
            ? {
              referencePrices: [{
                name: "CompetitivePrice",
                price: moneyType(localPrice(item.product.price, currency), currency)
              }]
            }
            : undefined),
          ...(included.includes("lowestPricedOffers")
            ? {
              lowestPricedOffers: Json.array(request, "lowestPricedOffersInputs").map((input) => ({
                lowestPricedOffersInput: input,
                offers: item.offers.map((offer) => offerView(offer, currency))
              }))
            }
            : undefined)
        }
      }
    })
  })
}

const getExpectedPrices = (call: Call): Http.Reply => {
  const requests = requestsOf(call)
  return Http.ok({
    responses: requests.map((request) => {
      const sku = Json.string(request, "sku") ?? ""
      const marketplaceId = Json.string(request, "marketplaceId") ?? ""
      const marketplace = call.seller.marketplaces.find((known) => known.id === marketplaceId)
      const item = marketplace === undefined ? undefined : itemOf(call, marketplace, { sku })
      const headers = { "x-amzn-RequestId": "sandbox" }
      if (marketplace === undefined || item?.product === undefined) {
        return {
          headers,
          status: { statusCode: 400, reasonPhrase: "Bad Request" },
          request: { marketplaceId, sku },
          body: {
            errors: [{
              code: "INVALID_SKU",
              message: "The requested SKU does not exist for the seller in the marketplace."
            }]
          }
        }
      }
      const { currency } = marketplace
      const best = item.offers.find((offer) => !offer.own)
      return {
        headers,
        status: { statusCode: 200, reasonPhrase: "OK" },
        request: { marketplaceId, sku },
        body: {
          offerIdentifier: { marketplaceId, sellerId: call.seller.id, sku, asin: item.asin },
          featuredOfferExpectedPriceResults: [
            best === undefined
              ? { resultStatus: "NO_COMPETING_OFFER" }
              : {
                featuredOfferExpectedPrice: { listingPrice: moneyType(best.price - 1, currency) },
                resultStatus: "VALID_FOEP",
                competingFeaturedOffer: {
                  offerIdentifier: {
                    marketplaceId,
                    sellerId: best.sellerId,
                    asin: item.asin,
                    fulfillmentType: best.channel
                  },
                  condition: "New",
                  price: {
                    listingPrice: moneyType(best.price, currency),
                    shippingPrice: moneyType(best.shipping, currency)
                  }
                }
              }
          ]
        }
      }
    })
  })
}

/** The operations of Product Pricing 2022-05-01. */
export const handlers: Handlers = {
  "productPricing_2022-05-01.getCompetitiveSummary": getCompetitiveSummary,
  "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch": getExpectedPrices
}
