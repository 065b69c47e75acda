/**
 * The payloads of notifications about offers.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { Payloads } from "effect-sp-api/workflows/Notifications"
import * as Money from "../world/Money.ts"
import type { MarketOffer } from "../world/Offers.ts"
import { offersOf } from "../world/Offers.ts"
import type { Listing } from "../world/World.ts"
import { iso } from "../world/World.ts"
import type { Subject } from "./Source.ts"

/** An offer that changed. */
export interface OfferChange extends Subject {
  readonly listing: Listing
  readonly marketplace: Marketplace
  readonly at: number
}

const channels = ["AFN", "MFN"] as const

const conditionOf = (listing: Listing): string => listing.condition.startsWith("used") ? "used" : "new"

const facts = ({ listing, marketplace, seller, state }: OfferChange) => {
  const product = state.world.catalogue.byAsin.get(listing.asin)
  return { product, offers: product === undefined ? [] : offersOf(state.world, seller, product, marketplace) }
}

const countOf = (offers: ReadonlyArray<MarketOffer>, channel: "AFN" | "MFN"): number =>
  offers.filter((offer) => offer.channel === channel).length

/** The payload of ANY_OFFER_CHANGED. */
export const anyOfferChanged = (change: OfferChange) => {
  const { at, listing, marketplace, seller } = change
  const { currency } = marketplace
  const { offers, product } = facts(change)
  const condition = conditionOf(listing)
  const amount = (units: number) => ({ Amount: Money.number(units, currency), CurrencyCode: currency })
  const price = (offer: MarketOffer) => ({
    LandedPrice: amount(offer.price + offer.shipping),
    ListingPrice: amount(offer.price),
    Shipping: amount(offer.shipping)
  })
  const named = (channel: "AFN" | "MFN"): string => channel === "AFN" ? "Amazon" : "Merchant"
  const counts = channels.map((channel) => ({
    Condition: condition,
    FulfillmentChannel: named(channel),
    OfferCount: countOf(offers, channel)
  }))
  const [best] = offers
  return {
    SellerId: seller.id,
    OfferChangeTrigger: {
      MarketplaceId: marketplace.id,
      ASIN: listing.asin,
      ItemCondition: condition,
      TimeOfOfferChange: new Date(at).toISOString(),
      OfferChangeType: "Internal"
    },
    Summary: {
      NumberOfOffers: counts,
      LowestPrices: channels.flatMap((channel) => {
        const lowest = offers.find((offer) => offer.channel === channel)
        return lowest === undefined
          ? []
          : [{ Condition: condition, FulfillmentChannel: named(channel), ...price(lowest) }]
      }),
      BuyBoxPrices: best === undefined ? [] : [{ Condition: condition, ...price(best) }],
      ...(product === undefined ? undefined : {
        ListPrice: amount(Money.localPrice(product.price, currency)),
        MinimumAdvertisedPrice: amount(Money.localPrice(product.price, currency)),
        CompetitivePriceThreshold: amount(Money.localPrice(product.price, currency)),
        SalesRankings: [{ ProductCategoryId: product.kind.browse[0], Rank: product.rank }]
      }),
      ...(best === undefined ? undefined : { SuggestedLowerPricePlusShipping: amount(best.price + best.shipping) }),
      TotalBuyBoxEligibleOffers: offers.length,
      NumberOfBuyBoxEligibleOffers: counts
    },
    Offers: offers.map((offer) => ({
      SellerId: offer.sellerId,
      SubCondition: condition,
      SellerFeedbackRating: { FeedbackCount: offer.feedback, SellerPositiveFeedbackRating: offer.rating },
      ShippingTime: { MinimumHours: 24, MaximumHours: 48, AvailabilityType: "NOW", AvailableDate: iso(at) },
      ListingPrice: amount(offer.price),
      Points: { PointsNumber: 0 },
      Shipping: amount(offer.shipping),
      ShipsFrom: { Country: marketplace.countryCode, State: "" },
      IsFulfilledByAmazon: offer.channel === "AFN",
      PrimeInformation: { IsOfferPrime: offer.channel === "AFN", IsOfferNationalPrime: offer.channel === "AFN" },
      IsExpeditedShippingAvailable: offer.channel === "AFN",
      IsFeaturedMerchant: true,
      ShipsDomestically: true,
      ShipsInternationally: false,
      IsBuyBoxWinner: offer === best
    }))
  }
}

/** What a look knew of the prices of a product. */
export interface Prices {
  /** That of the seller. */
  readonly price: number | undefined
  /** That of the first competitor, where it was set. */
  readonly competing: number | undefined
}

/** Whether the seller's offer was the featured one with the prices before and is not with the present ones. */
export const lostFeatured = (change: OfferChange, before: Prices): boolean => {
  const { marketplace, seller, state } = change
  const { offers, product } = facts(change)
  const own = offers.find((offer) => offer.own)
  const rival = offers.find((offer) => !offer.own)
  if (own === undefined || rival === undefined || product === undefined || before.price === undefined) return false
  const then = offersOf(state.world, seller, product, marketplace, before.competing).find((offer) => !offer.own)!
  return before.price + own.shipping <= then.price + then.shipping &&
    own.price + own.shipping > rival.price + rival.shipping
}

/** The payload of B2B_ANY_OFFER_CHANGED: businesses pay what consumers do. */
export const b2bAnyOfferChanged = (change: OfferChange): Payloads["B2B_ANY_OFFER_CHANGED"] => {
  const { OfferChangeTrigger, Offers: offers, SellerId, Summary } = anyOfferChanged(change)
  const { OfferChangeType: _, ...trigger } = OfferChangeTrigger
  const tier = { OfferType: "B2B", QuantityTier: 1 }
  return {
    SellerId,
    OfferChangeTrigger: trigger,
    Summary: {
      NumberOfOffers: Summary.NumberOfOffers,
      BuyBoxEligibleOffers: Summary.NumberOfBuyBoxEligibleOffers,
      LowestPrices: Summary.LowestPrices.map((price) => ({ ...price, ...tier })),
      BuyBoxPrices: Summary.BuyBoxPrices.map((price) => ({ ...price, ...tier }))
    },
    Offers: offers.map(({ PrimeInformation, ...offer }) => ({
      SellerId: offer.SellerId,
      SubCondition: offer.SubCondition,
      SellerFeedbackRating: offer.SellerFeedbackRating,
      ShippingTime: offer.ShippingTime,
      ListingPrice: offer.ListingPrice,
      Points: offer.Points,
      Shipping: offer.Shipping,
      ShipsFrom: offer.ShipsFrom,
      IsFulfilledByAmazon: offer.IsFulfilledByAmazon,
      IsBuyBoxWinner: offer.IsBuyBoxWinner,
      PrimeInformation: {
        IsPrime: PrimeInformation.IsOfferPrime,
        IsNationalPrime: PrimeInformation.IsOfferNationalPrime
      },
      IsFeaturedMerchant: offer.IsFeaturedMerchant
    }))
  }
}

/** The payload of PRICING_HEALTH. */
export const pricingHealth = (change: OfferChange) => {
  const { at, listing, marketplace, seller } = change
  const { currency } = marketplace
  const { offers, product } = facts(change)
  const own = offers.find((offer) => offer.own)
  const condition = conditionOf(listing)
  const amount = (units: number) => ({ amount: Money.number(units, currency), currencyCode: currency })
  const price = (offer: Pick<MarketOffer, "price" | "shipping">) => ({
    landedPrice: amount(offer.price + offer.shipping),
    listingPrice: amount(offer.price),
    shipping: amount(offer.shipping)
  })
  const counts = channels.map((fulfillmentType) => ({
    condition,
    fulfillmentType,
    offerCount: countOf(offers, fulfillmentType)
  }))
  const [best] = offers
  const reference = amount(Money.localPrice(product?.price ?? 0, currency))
  return {
    issueType: "BuyBoxDisqualification",
    sellerId: seller.id,
    offerChangeTrigger: {
      marketplaceId: marketplace.id,
      asin: listing.asin,
      itemCondition: condition,
      timeOfOfferChange: new Date(at).toISOString()
    },
    merchantOffer: {
      condition,
      fulfillmentType: listing.channel,
      ...price(own ?? { price: 0, shipping: 0 })
    },
    summary: {
      numberOfOffers: counts,
      buyBoxEligibleOffers: counts,
      buyBoxPrices: best === undefined ? [] : [{ condition, ...price(best) }],
      ...(product === undefined
        ? undefined
        : { salesRankings: [{ productCategoryId: product.kind.browse[0], rank: product.rank }] }),
      referencePrice: { competitivePriceThreshold: reference, msrpPrice: reference }
    }
  }
}
