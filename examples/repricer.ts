/**
 * A repricer: Amazon reports that the offers for a product have changed (ANY_OFFER_CHANGED), and the program decides
 * about the seller's price. It goes below the lowest competing offer by 0.01, never below `FLOOR` (default 12), and
 * raises the price where it is lower than needed. A real program has a floor for each product, from its cost.
 *
 * `QUEUE_URL` is the SQS queue that the notifications arrive in (notifications.ts subscribes); without it, the program
 * decides about one sample. With `APPLY=true` it changes the price.
 *
 * Changes nothing without `APPLY`. Needs the credentials of the seller (see README.md), SPAPI_SELLER_ID, the roles
 * Pricing and Product Listing, and for a queue those of AWS.
 */
import { SQSClient } from "@aws-sdk/client-sqs"
import { Config, Console, Effect, Option, Stream } from "effect"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Listings from "effect-sp-api/workflows/Listings"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import * as NotificationsSqs from "effect-sp-api/workflows/NotificationsSqs"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

/** Buyers compare what they pay in the end. */
const landed = ({ ListingPrice, Shipping }: Notifications.Payload.AnyOfferChanged["Offers"][number]) =>
  ListingPrice.Amount + Shipping.Amount

/** The new price; undefined where the present one is right, or no other seller has the product. */
export const decide = (
  { Offers, SellerId }: Notifications.Payload.AnyOfferChanged,
  present: number,
  floor: number
): number | undefined => {
  const others = Offers.filter((offer) => offer.SellerId !== SellerId).map(landed)
  if (others.length === 0) return undefined
  const wanted = Math.round(Math.max(floor, Math.min(...others) - 0.01) * 100) / 100
  return wanted === present ? undefined : wanted
}

const settings = Config.all({
  sellerId: Config.String("SPAPI_SELLER_ID"),
  floor: Config.Number("FLOOR").pipe(Config.withDefault(12)),
  apply: Config.Boolean("APPLY").pipe(Config.withDefault(false))
})

const reprice = Effect.fn(function*(change: Notifications.Payload.AnyOfferChanged) {
  const { apply, floor, sellerId } = yield* settings
  const { ASIN, MarketplaceId } = change.OfferChangeTrigger
  const own = ListingsItems.searchListingsItems.items({
    sellerId,
    marketplaceIds: [MarketplaceId],
    identifiers: [ASIN],
    identifiersType: "ASIN",
    includedData: ["summaries", "offers"]
  })
  // One product may be offered as several SKUs: new and used, from two warehouses.
  yield* Stream.runForEach(own, ({ offers = [], sku, summaries = [] }) => {
    const price = offers.find(({ offerType }) => offerType === "B2C")?.price
    const next = price === undefined ? undefined : decide(change, Number(price.amount), floor)
    if (price === undefined || next === undefined) return Console.log(`${sku}: stays at ${price?.amount ?? "no price"}`)
    const patch = Listings.patch({
      sellerId,
      sku,
      marketplaceId: MarketplaceId,
      productType: summaries[0]?.productType ?? "PRODUCT",
      patches: [{
        op: "replace",
        path: "/attributes/purchasable_offer",
        value: [{
          marketplace_id: MarketplaceId,
          currency: price.currencyCode,
          our_price: [{ schedule: [{ value_with_tax: next }] }]
        }]
      }]
    })
    return Effect.andThen(
      Console.log(`${sku}: from ${price.amount} to ${next} ${price.currencyCode}`),
      apply ? patch : Effect.void
    )
  })
})

/** What Amazon sends when another seller asks for 10.00 for one of the seller's products. */
const sample = Effect.gen(function*() {
  const { sellerId } = yield* settings
  const { currency: CurrencyCode = "", id } = yield* Sellers.firstMarketplace
  const listing = yield* Stream.runHead(
    ListingsItems.searchListingsItems.items({ sellerId, marketplaceIds: [id], withStatus: ["BUYABLE"] })
  )
  const asin = Option.getOrUndefined(listing)?.summaries?.[0]?.asin ?? ""
  const Shipping = { Amount: 0, CurrencyCode }
  const offer = { SubCondition: "new", ShippingTime: {}, Shipping, IsFulfilledByAmazon: true }
  const payload: Notifications.Payload.AnyOfferChanged = {
    SellerId: sellerId,
    OfferChangeTrigger: {
      MarketplaceId: id,
      ASIN: asin,
      ItemCondition: "new",
      TimeOfOfferChange: "2026-11-01T10:00:00Z",
      OfferChangeType: "External"
    },
    Summary: { NumberOfOffers: [], LowestPrices: [], NumberOfBuyBoxEligibleOffers: [] },
    Offers: [{ ...offer, SellerId: "A1OTHERSELLER", ListingPrice: { Amount: 10, CurrencyCode } }]
  }
  return JSON.stringify({
    NotificationType: "ANY_OFFER_CHANGED",
    PayloadVersion: "1.0",
    Payload: { AnyOfferChangedNotification: payload },
    NotificationMetadata: { NotificationId: "sample" }
  })
})

const handle = (notification: Notifications.AnyNotification) =>
  notification.type === "ANY_OFFER_CHANGED" ? reprice(notification.payload) : Effect.void

const program = Effect.gen(function*() {
  const queueUrl = yield* Config.option(Config.String("QUEUE_URL"))
  if (Option.isNone(queueUrl)) return yield* Notifications.run(Stream.fromEffect(sample), handle)
  const client = new SQSClient()
  // A notification whose handling fails comes again.
  yield* Notifications.run(NotificationsSqs.source({ client, queueUrl: queueUrl.value }), handle)
})

run(program.pipe(Effect.provide(Listings.ProductTypes.layer())))
