/**
 * Product Pricing v0.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import type { Product } from "../world/Catalogue.ts"
import { localPrice, number } from "../world/Money.ts"
import type { MarketOffer } from "../world/Offers.ts"
import type { Call, Handler, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"
import type { Item } from "./pricedItems.ts"
import { itemOf, requestsOf } from "./pricedItems.ts"

const MoneyType = (units: number, currency: string) => ({ CurrencyCode: currency, Amount: number(units, currency) })

const itemsOf = (call: Call) => {
  const [marketplace] = marketplacesOf(call, [In.string(call.input, "MarketplaceId") ?? ""], "MarketplaceId")
  const bySku = In.string(call.input, "ItemType") === "Sku"
  const ids = In.strings(call.input, bySku ? "Skus" : "Asins")
  if (ids.length === 0) {
    throw Http.invalidInput("Skus or Asins are required, depending on ItemType.", bySku ? "Skus" : "Asins")
  }
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

/** A handler that returns a product for each item, or `ClientError` for items that do not exist. */
const products =
  (productOf: (item: Item & { readonly product: Product }, currency: string) => object): Handler => (call) => {
    const { bySku, items, marketplace } = itemsOf(call)
    return Http.ok({
      payload: items.map((item) => {
        const { product } = item
        if (product === undefined) {
          return { status: "ClientError", ...(bySku ? { SellerSKU: item.sku } : { ASIN: item.asin }) }
        }
        return {
          status: "Success",
          ASIN: item.asin,
          ...(bySku ? { SellerSKU: item.sku } : undefined),
          Product: {
            Identifiers: identity(call, marketplace, bySku, item),
            AttributeSets: [],
            Relationships: [],
            ...productOf({ ...item, product }, marketplace.currency)
          }
        }
      })
    })
  }

const getPricing = products((item, currency) => {
  const own = item.offers.find((offer) => offer.own)
  return {
    SalesRankings: [],
    Offers: own === undefined ? [] : [{
      offerType: "B2C",
      BuyingPrice: price(own, currency),
      RegularPrice: MoneyType(own.price, currency),
      FulfillmentChannel: own.channel === "AFN" ? "AMAZON" : "MERCHANT",
      ItemCondition: "New",
      ItemSubCondition: "New",
      SellerSKU: own.sku ?? ""
    }]
  }
})

const getCompetitivePricing = products(({ offers, product }, currency) => {
  const [best] = offers
  return {
    CompetitivePricing: {
      CompetitivePrices: best === undefined ? [] : [{
        CompetitivePriceId: "1",
        Price: price(best, currency),
        condition: "New",
        subcondition: "New",
        offerType: "B2C",
        belongsToRequester: best.own
      }],
      NumberOfOfferListings: [{ Count: offers.length, condition: "New" }]
    },
    SalesRankings: [{ ProductCategoryId: product.kind.browse[0], Rank: product.rank }],
    Offers: []
  }
})

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
  const [marketplace] = marketplacesOf(call, [In.string(call.input, "MarketplaceId") ?? ""], "MarketplaceId")
  const id = In.string(call.input, by === "ASIN" ? "Asin" : "SellerSKU") ?? ""
  const item = itemOf(call, marketplace!, by === "ASIN" ? { asin: id } : { sku: id })
  if (item.product === undefined) {
    throw Http.invalidInput(`${id} is an invalid ${by === "ASIN" ? "ASIN" : "SKU"} for the marketplace.`, id)
  }
  return Http.ok({ payload: offersResult(marketplace!, item, In.string(call.input, "ItemCondition") ?? "New", by) })
}

const pathId = (uri: string): string => {
  try {
    return decodeURIComponent(uri.split("/").at(-2) ?? "")
  } catch {
    return ""
  }
}

/** Each request of a batch has a response and a status of its own. */
const getOffersBatch = (by: "ASIN" | "SKU") => (call: Call): Http.Reply => {
  const requests = requestsOf(call)
  return Http.ok({
    responses: requests.map((request) => {
      const id = pathId(Json.string(request, "uri") ?? "")
      const MarketplaceId = Json.string(request, "MarketplaceId") ?? ""
      const ItemCondition = Json.string(request, "ItemCondition") ?? "New"
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

/** The operations of Product Pricing v0. */
export const handlers: Handlers = {
  "productPricingV0.getPricing": getPricing,
  "productPricingV0.getCompetitivePricing": getCompetitivePricing,
  "productPricingV0.getItemOffers": getOffers("ASIN"),
  "productPricingV0.getListingOffers": getOffers("SKU"),
  "productPricingV0.getItemOffersBatch": getOffersBatch("ASIN"),
  "productPricingV0.getListingOffersBatch": getOffersBatch("SKU")
}
