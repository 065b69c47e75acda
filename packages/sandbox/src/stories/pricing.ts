/**
 * Product Pricing v0 and 2022-05-01, and Product Fees v0.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Call, Stories } from "../gateway/Call.ts"
import * as Http from "../gateway/Http.ts"
import * as In from "../gateway/Input.ts"
import * as Json from "../gateway/Json.ts"
import type { Product } from "../world/Catalogue.ts"
import { decimals, localPrice, number } from "../world/Money.ts"
import type { MarketOffer } from "../world/Offers.ts"
import { feesOf, listingOf, offersOf } from "../world/Offers.ts"
import { iso } from "../world/World.ts"
import { marketplacesOf } from "./common.ts"

const MoneyType = (units: number, currency: string) => ({ CurrencyCode: currency, Amount: number(units, currency) })
const moneyType = (units: number, currency: string) => ({ currencyCode: currency, amount: number(units, currency) })

interface Item {
  readonly asin: string
  readonly sku: string | undefined
  readonly product: Product | undefined
  readonly offers: ReadonlyArray<MarketOffer>
}

const itemOf = (
  call: Call,
  marketplace: Marketplace,
  by: { readonly asin?: string | undefined; readonly sku?: string | undefined }
): Item => {
  const asin = by.asin ?? call.seller.listings.get(by.sku ?? "")?.asin ?? ""
  const product = call.state.world.catalogue.byAsin.get(asin)
  return {
    asin,
    sku: by.sku ?? listingOf(call.seller, asin)?.sku,
    product,
    offers: product === undefined ? [] : offersOf(call.state.world, call.seller, product, marketplace)
  }
}

const itemsOf = (call: Call) => {
  const [marketplace] = marketplacesOf(call, [In.text(call.input, "MarketplaceId") ?? ""], "MarketplaceId")
  const bySku = In.text(call.input, "ItemType") === "Sku"
  const ids = In.texts(call.input, bySku ? "Skus" : "Asins")
  if (ids.length === 0) throw Http.invalidInput("Skus or Asins are needed, by ItemType.", bySku ? "Skus" : "Asins")
  return {
    marketplace: marketplace!,
    bySku,
    items: ids.map((id) => itemOf(call, marketplace!, bySku ? { sku: id } : { asin: id }))
  }
}

const identity = (call: Call, marketplace: Marketplace, bySku: boolean, item: Item) => ({
  MarketplaceASIN: { MarketplaceId: marketplace.id, ASIN: item.asin },
  ...(bySku && item.sku !== undefined
    ? { SKUIdentifier: { MarketplaceId: marketplace.id, SellerId: call.seller.id, SellerSKU: item.sku } }
    : undefined)
})

const price = (offer: MarketOffer, currency: string) => ({
  LandedPrice: MoneyType(offer.price + offer.shipping, currency),
  ListingPrice: MoneyType(offer.price, currency),
  Shipping: MoneyType(offer.shipping, currency)
})

const getPricing = (call: Call): Http.Reply => {
  const { bySku, items, marketplace } = itemsOf(call)
  return Http.ok({
    payload: items.map((item) => {
      if (item.product === undefined) {
        return { status: "ClientError", ...(bySku ? { SellerSKU: item.sku } : { ASIN: item.asin }) }
      }
      const own = item.offers.find((offer) => offer.own)
      return {
        status: "Success",
        ASIN: item.asin,
        ...(bySku ? { SellerSKU: item.sku } : undefined),
        Product: {
          Identifiers: identity(call, marketplace, bySku, item),
          AttributeSets: [],
          Relationships: [],
          SalesRankings: [],
          Offers: own === undefined ? [] : [{
            offerType: "B2C",
            BuyingPrice: price(own, marketplace.currency),
            RegularPrice: MoneyType(own.price, marketplace.currency),
            FulfillmentChannel: own.channel === "AFN" ? "AMAZON" : "MERCHANT",
            ItemCondition: "New",
            ItemSubCondition: "New",
            SellerSKU: own.sku ?? ""
          }]
        }
      }
    })
  })
}

const getCompetitivePricing = (call: Call): Http.Reply => {
  const { bySku, items, marketplace } = itemsOf(call)
  return Http.ok({
    payload: items.map((item) => {
      if (item.product === undefined) {
        return { status: "ClientError", ...(bySku ? { SellerSKU: item.sku } : { ASIN: item.asin }) }
      }
      const [best] = item.offers
      return {
        status: "Success",
        ASIN: item.asin,
        ...(bySku ? { SellerSKU: item.sku } : undefined),
        Product: {
          Identifiers: identity(call, marketplace, bySku, item),
          AttributeSets: [],
          Relationships: [],
          CompetitivePricing: {
            CompetitivePrices: best === undefined ? [] : [{
              CompetitivePriceId: "1",
              Price: price(best, marketplace.currency),
              condition: "New",
              subcondition: "New",
              offerType: "B2C",
              belongsToRequester: best.own
            }],
            NumberOfOfferListings: [{ Count: item.offers.length, condition: "New" }]
          },
          SalesRankings: [{ ProductCategoryId: item.product.kind.browse[0], Rank: item.product.rank }],
          Offers: []
        }
      }
    })
  })
}

const channel = (offer: MarketOffer): string => offer.channel === "AFN" ? "Amazon" : "Merchant"

const offersResult = (marketplace: Marketplace, item: Item, condition: string, by: "ASIN" | "SKU") => {
  const { currency } = marketplace
  const offers = condition === "New" ? item.offers : []
  const [best] = offers
  const id = by === "ASIN" ? { ASIN: item.asin } : { SKU: item.sku, ASIN: item.asin }
  return {
    marketplaceId: marketplace.id,
    ...id,
    ItemCondition: condition,
    status: offers.length === 0 ? "NoBuyableOffers" : "Success",
    Identifier: {
      MarketplaceId: marketplace.id,
      ...(by === "ASIN" ? { ASIN: item.asin } : { SellerSKU: item.sku }),
      ItemCondition: condition
    },
    Summary: {
      TotalOfferCount: offers.length,
      NumberOfOffers: (["AFN", "MFN"] as const).map((kind) => ({
        condition: "new",
        fulfillmentChannel: kind === "AFN" ? "Amazon" : "Merchant",
        OfferCount: offers.filter((offer) => offer.channel === kind).length
      })),
      LowestPrices: best === undefined
        ? []
        : [{ condition: "new", fulfillmentChannel: channel(best), ...price(best, currency) }],
      BuyBoxPrices: best === undefined ? [] : [{ condition: "New", ...price(best, currency), sellerId: best.sellerId }],
      ListPrice: MoneyType(localPrice(item.product?.price ?? 0, currency), currency)
    },
    Offers: offers.map((offer) => ({
      ...(by === "SKU" ? { MyOffer: offer.own } : undefined),
      SubCondition: "new",
      SellerId: offer.sellerId,
      SellerFeedbackRating: { SellerPositiveFeedbackRating: offer.rating, FeedbackCount: offer.feedback },
      ShippingTime: { minimumHours: 0, maximumHours: offer.channel === "AFN" ? 0 : 48, availabilityType: "NOW" },
      ListingPrice: MoneyType(offer.price, currency),
      Shipping: MoneyType(offer.shipping, currency),
      ShipsFrom: { Country: marketplace.countryCode },
      IsFulfilledByAmazon: offer.channel === "AFN",
      PrimeInformation: { IsPrime: offer.channel === "AFN", IsNationalPrime: offer.channel === "AFN" },
      IsBuyBoxWinner: offer === best,
      IsFeaturedMerchant: true
    }))
  }
}

const getOffers = (by: "ASIN" | "SKU") => (call: Call): Http.Reply => {
  const [marketplace] = marketplacesOf(call, [In.text(call.input, "MarketplaceId") ?? ""], "MarketplaceId")
  const id = In.text(call.input, by === "ASIN" ? "Asin" : "SellerSKU") ?? ""
  const item = itemOf(call, marketplace!, by === "ASIN" ? { asin: id } : { sku: id })
  if (item.product === undefined) {
    throw Http.invalidInput(`${id} is an invalid ${by === "ASIN" ? "ASIN" : "SKU"} for the marketplace.`, id)
  }
  return Http.ok({ payload: offersResult(marketplace!, item, In.text(call.input, "ItemCondition") ?? "New", by) })
}

const pathId = (uri: string): string => {
  try {
    return decodeURIComponent(uri.split("/").at(-2) ?? "")
  } catch {
    return ""
  }
}

/** Each request of a batch has an answer and a status of its own. */
const getOffersBatch = (by: "ASIN" | "SKU") => (call: Call): Http.Reply => {
  const requests = Json.list(call.body, "requests")
  if (requests.length === 0 || requests.length > 20) {
    throw Http.invalidInput("requests takes 1 to 20 entries.", "requests")
  }
  return Http.ok({
    responses: requests.map((one) => {
      const id = pathId(Json.string(one, "uri") ?? "")
      const MarketplaceId = Json.string(one, "MarketplaceId") ?? ""
      const ItemCondition = Json.string(one, "ItemCondition") ?? "New"
      const marketplace = call.seller.marketplaces.find((known) => known.id === MarketplaceId)
      const item = marketplace === undefined
        ? undefined
        : itemOf(call, marketplace, by === "ASIN" ? { asin: id } : { sku: id })
      const good = marketplace !== undefined && item?.product !== undefined
      return {
        headers: { Date: new Date(call.now).toUTCString() },
        status: good ? { statusCode: 200, reasonPhrase: "OK" } : { statusCode: 400, reasonPhrase: "Bad Request" },
        body: good
          ? { payload: offersResult(marketplace, item, ItemCondition, by) }
          : {
            errors: [{ code: "InvalidInput", message: `${id} is an invalid ${by} for marketplace ${MarketplaceId}` }]
          },
        request: { MarketplaceId, ItemCondition, ...(by === "ASIN" ? { Asin: id } : { SellerSKU: id }) }
      }
    })
  })
}

const offerView = (offer: MarketOffer, currency: string) => ({
  sellerId: offer.sellerId,
  condition: "New",
  fulfillmentType: offer.channel,
  listingPrice: moneyType(offer.price, currency),
  shippingOptions: [{ shippingOptionType: "DEFAULT", price: moneyType(offer.shipping, currency) }],
  primeDetails: { eligibility: offer.channel === "AFN" ? "NATIONAL" : "NONE" }
})

const getCompetitiveSummary = (call: Call): Http.Reply => {
  const requests = Json.list(call.body, "requests")
  if (requests.length === 0 || requests.length > 20) {
    throw Http.invalidInput("requests takes 1 to 20 entries.", "requests")
  }
  return Http.ok({
    responses: requests.map((one) => {
      const asin = Json.string(one, "asin") ?? ""
      const marketplaceId = Json.string(one, "marketplaceId") ?? ""
      const included = Json.list(one, "includedData")
      const marketplace = call.seller.marketplaces.find((known) => known.id === marketplaceId)
      const item = marketplace === undefined ? undefined : itemOf(call, marketplace, { asin })
      if (marketplace === undefined || item?.product === undefined) {
        return {
          status: { statusCode: 404, reasonPhrase: "Not Found" },
          body: {
            asin,
            marketplaceId,
            errors: [{ code: "NotFound", message: `There is no item ${asin} in the marketplace.` }]
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
              lowestPricedOffers: Json.list(one, "lowestPricedOffersInputs").map((input) => ({
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
  const requests = Json.list(call.body, "requests")
  if (requests.length === 0 || requests.length > 40) {
    throw Http.invalidInput("requests takes 1 to 40 entries.", "requests")
  }
  return Http.ok({
    responses: requests.map((one) => {
      const sku = Json.string(one, "sku") ?? ""
      const marketplaceId = Json.string(one, "marketplaceId") ?? ""
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

const estimate = (call: Call, request: unknown, idType: "ASIN" | "SellerSKU", id: string) => {
  const marketplaceId = Json.string(request, "MarketplaceId") ?? ""
  const marketplace = call.seller.marketplaces.find((known) => known.id === marketplaceId)
  const fulfilledByAmazon = Json.readJson(request, ["IsAmazonFulfilled"]) === true
  const identifier = {
    MarketplaceId: marketplaceId,
    SellerId: call.seller.id,
    IdType: idType,
    IdValue: id,
    IsAmazonFulfilled: fulfilledByAmazon,
    ...(Json.readJson(request, ["PriceToEstimateFees", "ListingPrice"]) === undefined
      ? undefined
      : { PriceToEstimateFees: Json.object(request, "PriceToEstimateFees") }),
    SellerInputIdentifier: Json.string(request, "Identifier") ?? ""
  }
  const asin = idType === "ASIN" ? id : call.seller.listings.get(id)?.asin ?? ""
  const product = call.state.world.catalogue.byAsin.get(asin)
  const amount = Json.number(request, "PriceToEstimateFees", "ListingPrice", "Amount")
  if (marketplace === undefined || product === undefined || amount === undefined) {
    return {
      Status: "ClientError",
      FeesEstimateIdentifier: identifier,
      Error: {
        Type: "Sender",
        Code: "InvalidParameterValue",
        Message: "There is no such item in the marketplace.",
        Detail: []
      }
    }
  }
  const { currency } = marketplace
  const scale = 10 ** decimals(currency)
  const shipping = (Json.number(request, "PriceToEstimateFees", "Shipping", "Amount") ?? 0) * scale
  const fees = feesOf(product, amount * scale, shipping, fulfilledByAmazon, currency)
  const detail = (FeeType: string, units: number) => ({
    FeeType,
    FeeAmount: MoneyType(units, currency),
    FinalFee: MoneyType(units, currency),
    FeePromotion: MoneyType(0, currency)
  })
  return {
    Status: "Success",
    FeesEstimateIdentifier: identifier,
    FeesEstimate: {
      TimeOfFeesEstimation: iso(call.now),
      TotalFeesEstimate: MoneyType(fees.referral + fees.fulfillment, currency),
      FeeDetailList: [
        detail("ReferralFee", fees.referral),
        ...(fulfilledByAmazon ? [detail("FBAFees", fees.fulfillment)] : [])
      ]
    }
  }
}

const getEstimate = (idType: "ASIN" | "SellerSKU") => (call: Call): Http.Reply =>
  Http.ok({
    payload: {
      FeesEstimateResult: estimate(
        call,
        Json.readJson(call.body, ["FeesEstimateRequest"]),
        idType,
        In.text(call.input, idType === "ASIN" ? "Asin" : "SellerSKU") ?? ""
      )
    }
  })

/** The operations of Product Pricing and Product Fees. */
export const stories: Stories = {
  "productPricingV0.getPricing": getPricing,
  "productPricingV0.getCompetitivePricing": getCompetitivePricing,
  "productPricingV0.getItemOffers": getOffers("ASIN"),
  "productPricingV0.getListingOffers": getOffers("SKU"),
  "productPricingV0.getItemOffersBatch": getOffersBatch("ASIN"),
  "productPricingV0.getListingOffersBatch": getOffersBatch("SKU"),
  "productPricing_2022-05-01.getCompetitiveSummary": getCompetitiveSummary,
  "productPricing_2022-05-01.getFeaturedOfferExpectedPriceBatch": getExpectedPrices,
  "productFeesV0.getMyFeesEstimateForASIN": getEstimate("ASIN"),
  "productFeesV0.getMyFeesEstimateForSKU": getEstimate("SellerSKU"),
  "productFeesV0.getMyFeesEstimates": (call) =>
    Http.ok(
      (Array.isArray(call.body) ? call.body : []).map((one) =>
        estimate(
          call,
          Json.readJson(one, ["FeesEstimateRequest"]),
          Json.string(one, "IdType") === "ASIN" ? "ASIN" : "SellerSKU",
          Json.string(one, "IdValue") ?? ""
        )
      )
    )
}
