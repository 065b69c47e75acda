/**
 * Replenishment 2022-11-07: subscriptions to the products of a seller, and their metrics.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import type { Product } from "../world/Catalogue.ts"
import * as Money from "../world/Money.ts"
import * as Prng from "../world/Prng.ts"
import type { Listing } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"

/** A listing that buyers can subscribe to. */
interface Offer {
  readonly listing: Listing
  readonly product: Product
  readonly marketplace: Marketplace
  readonly price: number
  readonly subscriptions: number
  /** Per cent. */
  readonly discount: number
  readonly eligibility: "ELIGIBLE" | "INELIGIBLE" | "SUSPENDED"
  readonly automatic: boolean
}

const marketplaceOf = (call: Call, id: string | undefined): Marketplace =>
  marketplacesOf(call, [id ?? ""], "marketplaceId")[0]!

const offersOf = (call: Call, marketplace: Marketplace): ReadonlyArray<Offer> => {
  const { catalogue, seed } = call.state.world
  return [...call.seller.listings.values()].flatMap((listing) => {
    const product = catalogue.byAsin.get(listing.asin)
    const offer = listing.offers.get(marketplace.id)
    if (product === undefined || offer === undefined || listing.condition !== "new_new") return []
    const prng = Prng.make(seed, "subscriptions", listing.sku, marketplace.id)
    const eligibility = prng.chance(0.8) ? "ELIGIBLE" : prng.chance(0.5) ? "INELIGIBLE" : "SUSPENDED"
    return [{
      listing,
      product,
      marketplace,
      price: offer.price,
      eligibility,
      subscriptions: eligibility === "INELIGIBLE" ? 0 : prng.int(3, 120),
      discount: prng.pick([0, 5, 10]),
      automatic: prng.chance(0.5)
    }]
  })
}

const stockOf = ({ listing, marketplace }: Offer): number =>
  listing.channel === "AFN" ? listing.inventory.fulfillable : listing.offers.get(marketplace.id)?.quantity ?? 0

/** Deliveries in a number of days: a subscription has one a month. */
const deliveries = ({ subscriptions }: Offer, days: number): number => Math.round(subscriptions * days / 30)

const among = (filters: unknown, name: string, value: string): boolean => {
  const values = Json.strings(filters, name)
  return values.length === 0 || values.includes(value)
}

const channelOf = ({ listing }: Offer): string => listing.channel === "AFN" ? "AMAZON" : "MERCHANT"

const matches = (offer: Offer, filters: unknown): boolean =>
  among(filters, "asins", offer.listing.asin) && among(filters, "skus", offer.listing.sku) &&
  among(filters, "brandNames", offer.product.brand) && among(filters, "productGroups", offer.product.kind.group) &&
  among(filters, "fulfillmentChannelTypes", channelOf(offer)) && among(filters, "eligibilities", offer.eligibility)

/** The page that `pagination` asks for. */
const pageOf = <A>(call: Call, all: ReadonlyArray<A>): ReadonlyArray<A> => {
  const offset = Json.number(call.body, "pagination", "offset") ?? 0
  return all.slice(offset, offset + (Json.number(call.body, "pagination", "limit") ?? 0))
}

/** Sorts by the key of the body; a key that is not known keeps the order. */
const sorted = <A>(call: Call, all: ReadonlyArray<A>, keys: Readonly<Record<string, (item: A) => number | string>>) => {
  const key = keys[Json.string(call.body, "sort", "key") ?? ""]
  const sign = Json.string(call.body, "sort", "order") === "DESC" ? -1 : 1
  if (key === undefined) return all
  return [...all].sort((a, b) => key(a) === key(b) ? 0 : key(a) < key(b) ? -sign : sign)
}

const conditionOf = (offer: Offer) => {
  const next = deliveries(offer, 30)
  return {
    condition: offer.eligibility === "SUSPENDED"
      ? "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE"
      : stockOf(offer) < next
      ? "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK"
      : "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES",
    next30DaysDeliveries: next
  }
}

const discounts = (filters: unknown, { discount }: Offer): boolean => {
  const wanted = Json.array(filters, "promotions", "sellingPartnerFundedBaseDiscount", "percentage")
  return wanted.length === 0 || wanted.includes(discount)
}

const listOffers = (call: Call): Http.Reply => {
  const filters = Json.object(call.body, "filters")
  const conditions = Json.strings(filters, "deliveriesConditions")
  const enrollments = Json.strings(filters, "preferences", "autoEnrollment")
  const enrollmentOf = ({ automatic }: Offer): string => automatic ? "OPTED_IN" : "OPTED_OUT"
  const all = offersOf(call, marketplaceOf(call, Json.string(filters, "marketplaceId"))).filter((offer) =>
    matches(offer, filters) && discounts(filters, offer) &&
    (conditions.length === 0 || conditions.includes(conditionOf(offer).condition)) &&
    (enrollments.length === 0 || enrollments.includes(enrollmentOf(offer)))
  )
  const page = pageOf(
    call,
    sorted(call, all, {
      ASIN: ({ listing }) => listing.asin,
      SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE: ({ discount }) => discount,
      INVENTORY: stockOf,
      PRICE: ({ price }) => price,
      SUBSCRIPTION_COUNT: ({ subscriptions }) => subscriptions,
      FULFILLMENT_NETWORK_ID_TYPE: channelOf
    })
  )
  return Http.ok({
    offers: page.map((offer) => ({
      sku: offer.listing.sku,
      asin: offer.listing.asin,
      marketplaceId: offer.marketplace.id,
      eligibility: offer.eligibility,
      offerProgramConfiguration: {
        preferences: { autoEnrollment: enrollmentOf(offer) },
        promotions: {
          sellingPartnerFundedBaseDiscount: { percentage: offer.discount },
          sellingPartnerFundedTieredDiscount: { percentage: 0 },
          amazonFundedBaseDiscount: { percentage: 0 },
          amazonFundedTieredDiscount: { percentage: 0 }
        },
        enrollmentMethod: offer.automatic ? "AUTOMATIC" : "MANUAL"
      },
      programType: "SUBSCRIBE_AND_SAVE",
      price: Money.number(offer.price, offer.marketplace.currency),
      priceCurrencyCode: offer.marketplace.currency,
      inventory: stockOf(offer),
      deliveriesConditions: [conditionOf(offer)],
      subscriptions: offer.subscriptions,
      fulfillmentNetworkIDType: offer.listing.channel,
      forecastDeliveries: {
        next15DaysDeliveries: deliveries(offer, 15),
        next30DaysDeliveries: deliveries(offer, 30),
        next60DaysDeliveries: deliveries(offer, 60),
        next90DaysDeliveries: deliveries(offer, 90)
      }
    })),
    pagination: { totalResults: all.length }
  })
}

interface Period {
  readonly start: number
  readonly end: number
}

const intervalOf = (json: unknown): Period => {
  const start = DateTimes.parse(Json.string(json, "timeInterval", "startDate") ?? "")
  const end = DateTimes.parse(Json.string(json, "timeInterval", "endDate") ?? "")
  if (start === undefined || end === undefined || end < start) {
    throw Http.invalidInput("endDate must be a date-time that is not before startDate.", "timeInterval")
  }
  return { start, end }
}

const lengths: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 30, QUARTER: 91, YEAR: 365 }

/** The interval in pieces of the aggregation frequency; the last one may be shorter. */
const periodsOf = ({ end, start }: Period, frequency: string | undefined): ReadonlyArray<Period> => {
  const length = (lengths[frequency ?? ""] ?? 0) * day
  if (length === 0) return [{ start, end }]
  const periods: Array<Period> = []
  for (let from = start; from < end && periods.length < 400; from += length) {
    periods.push({ start: from, end: Math.min(end, from + length) })
  }
  return periods
}

const timeInterval = ({ end, start }: Period) => ({ startDate: World.iso(start), endDate: World.iso(end) })

const daysOf = ({ end, start }: Period): number => Math.max(1, Math.round((end - start) / day))

/** The metrics of offers in a period. */
const metricsOf = (offers: ReadonlyArray<Offer>, period: Period) => {
  const days = daysOf(period)
  const revenueIn = (length: number): number =>
    offers.reduce(
      (sum, offer) => sum + deliveries(offer, length) * Money.number(offer.price, offer.marketplace.currency),
      0
    )
  const unitsIn = (length: number): number => offers.reduce((sum, offer) => sum + deliveries(offer, length), 0)
  const cents = (value: number): number => Math.round(value * 100) / 100
  const missing = offers.filter((offer) => stockOf(offer) < deliveries(offer, 30)).length
  return {
    notDeliveredDueToOOS: offers.length === 0 ? 0 : cents(100 * missing / offers.length),
    totalSubscriptionsRevenue: cents(revenueIn(days)),
    shippedSubscriptionUnits: unitsIn(days),
    activeSubscriptions: offers.reduce((sum, { subscriptions }) => sum + subscriptions, 0),
    lostRevenueDueToOOS: offers.length === 0 ? 0 : cents(revenueIn(days) * missing / offers.length),
    revenueIn: (length: number) => cents(revenueIn(length)),
    unitsIn
  }
}

/** Names of metrics in requests and in responses. */
const names: Readonly<
  Record<
    string,
    | "shippedSubscriptionUnits"
    | "totalSubscriptionsRevenue"
    | "activeSubscriptions"
    | "notDeliveredDueToOOS"
    | "lostRevenueDueToOOS"
  >
> = {
  SHIPPED_SUBSCRIPTION_UNITS: "shippedSubscriptionUnits",
  TOTAL_SUBSCRIPTIONS_REVENUE: "totalSubscriptionsRevenue",
  ACTIVE_SUBSCRIPTIONS: "activeSubscriptions",
  NOT_DELIVERED_DUE_TO_OOS: "notDeliveredDueToOOS",
  LOST_REVENUE_DUE_TO_OOS: "lostRevenueDueToOOS"
}

const getSellingPartnerMetrics = (call: Call): Http.Reply => {
  const { body } = call
  const marketplace = marketplaceOf(call, Json.string(body, "marketplaceId"))
  const filters = Json.object(body, "filters")
  const offers = offersOf(call, marketplace).filter((offer) => matches(offer, filters))
  const requested = Json.strings(body, "metrics")
  const wanted = requested.length === 0 ? Object.keys(names) : requested
  return Http.ok({
    metrics: periodsOf(intervalOf(body), Json.string(body, "aggregationFrequency")).map((period) => {
      const metrics = metricsOf(offers, period)
      return {
        ...Object.fromEntries(
          wanted.flatMap((name) => names[name] === undefined ? [] : [[names[name], metrics[names[name]]]])
        ),
        timeInterval: timeInterval(period),
        currencyCode: marketplace.currency
      }
    })
  })
}

const listOfferMetrics = (call: Call): Http.Reply => {
  const filters = Json.object(call.body, "filters")
  const marketplace = marketplaceOf(call, Json.string(filters, "marketplaceId"))
  const forecast = Json.string(filters, "timePeriodType") === "FORECAST"
  const periods = periodsOf(intervalOf(filters), Json.string(filters, "aggregationFrequency"))
  const rows = offersOf(call, marketplace).filter((offer) => matches(offer, filters)).flatMap((offer) =>
    periods.map((period) => ({ offer, period, metrics: metricsOf([offer], period) }))
  )
  const page = pageOf(
    call,
    sorted(call, rows, {
      SHIPPED_SUBSCRIPTION_UNITS: ({ metrics }) => metrics.shippedSubscriptionUnits,
      TOTAL_SUBSCRIPTIONS_REVENUE: ({ metrics }) => metrics.totalSubscriptionsRevenue,
      ACTIVE_SUBSCRIPTIONS: ({ metrics }) => metrics.activeSubscriptions,
      NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS: ({ metrics }) => metrics.unitsIn(30),
      NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS: ({ metrics }) => metrics.unitsIn(60),
      NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS: ({ metrics }) => metrics.unitsIn(90),
      NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE: ({ metrics }) => metrics.revenueIn(30),
      NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE: ({ metrics }) => metrics.revenueIn(60),
      NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE: ({ metrics }) => metrics.revenueIn(90)
    })
  )
  return Http.ok({
    offers: page.map(({ metrics: { revenueIn, unitsIn, ...metrics }, offer, period }) => ({
      asin: offer.listing.asin,
      sku: offer.listing.sku,
      fulfillmentChannelType: channelOf(offer),
      brandName: offer.product.brand,
      productGroup: offer.product.kind.group,
      ...(forecast
        ? {
          activeSubscriptions: metrics.activeSubscriptions,
          next30DayTotalSubscriptionsRevenue: revenueIn(30),
          next60DayTotalSubscriptionsRevenue: revenueIn(60),
          next90DayTotalSubscriptionsRevenue: revenueIn(90),
          next30DayShippedSubscriptionUnits: unitsIn(30),
          next60DayShippedSubscriptionUnits: unitsIn(60),
          next90DayShippedSubscriptionUnits: unitsIn(90)
        }
        : metrics),
      timeInterval: timeInterval(period),
      currencyCode: marketplace.currency
    })),
    pagination: { totalResults: rows.length }
  })
}

/** The operations of Replenishment. */
export const handlers: Handlers = {
  "replenishment-2022-11-07.getSellingPartnerMetrics": getSellingPartnerMetrics,
  "replenishment-2022-11-07.listOfferMetrics": listOfferMetrics,
  "replenishment-2022-11-07.listOffers": listOffers
}
