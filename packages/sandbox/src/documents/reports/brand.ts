/**
 * Reports of Brand Analytics: searches, baskets and repeated purchases, from the orders of the world.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Catalogue from "../../world/Catalogue.ts"
import * as Money from "../../world/Money.ts"
import * as Prng from "../../world/Prng.ts"
import { salesByAsin } from "./finance.ts"
import type { Span } from "./Json.ts"
import { json, spansOf } from "./Json.ts"
import type { ReportRequest } from "./Report.ts"

/** What was sold of a product in a period. */
interface Sold {
  readonly asin: string
  readonly units: number
  readonly orders: number
  /** In the smallest unit of the currency. */
  readonly amount: number
}

const marketplaceOf = ({ marketplaces }: ReportRequest): Marketplace => marketplaces[0]!

const soldIn = (request: ReportRequest, { from, to }: Span, asins?: string): ReadonlyArray<Sold> => {
  const chosen = asins?.split(/[ ,]+/)
  return [...salesByAsin(request, from, to)].map(([asin, sums]) => ({ asin, ...sums }))
    .filter(({ asin }) => chosen === undefined || chosen.includes(asin))
}

const money = (request: ReportRequest, units: number) => {
  const { currency } = marketplaceOf(request)
  return { amount: Money.number(units, currency), currencyCode: currency }
}

const share = (part: number, whole: number): number => whole === 0 ? 0 : Math.round(part / whole * 10_000) / 10_000

const weekly = ["WEEK", "MONTH", "QUARTER"]
const daily = ["DAY", ...weekly]

const termOf = (request: ReportRequest, asin: string): string => {
  const product = request.world.catalogue.byAsin.get(asin)
  return product === undefined ? asin : Catalogue.title(product, marketplaceOf(request).locale).toLowerCase()
}

/** GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT */
export const searchTerms = json({
  options: { reportPeriod: daily },
  body: (request) => ({
    dataByDepartmentAndSearchTerm: spansOf(request).flatMap((span) =>
      soldIn(request, span).toSorted((a, b) => b.units - a.units).flatMap(({ asin }, index, all) =>
        [0, 1, 2].flatMap((rank) => {
          const clicked = all[(index + rank) % all.length]
          return clicked === undefined ? [] : [{
            departmentName: `Amazon.${marketplaceOf(request).domain.replace(/^amazon\./, "")}`,
            searchTerm: termOf(request, asin),
            searchFrequencyRank: index + 1,
            clickedAsin: clicked.asin,
            clickShareRank: rank + 1,
            clickShare: [0.21, 0.13, 0.08][rank],
            conversionShare: [0.18, 0.1, 0.04][rank]
          }]
        })
      )
    )
  })
})

/** GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT */
export const marketBasket = json({
  options: { reportPeriod: daily },
  body: (request) => ({
    dataByAsin: spansOf(request).flatMap(({ endDate, from, startDate, to }) => {
      const baskets = request.seller.orders.filter((order) =>
        order.items.length > 1 && request.marketplaces.includes(order.marketplace)
        && order.purchased >= from && order.purchased < Math.min(to, request.now)
      )
      return baskets.flatMap(({ items }) =>
        items.slice(1).map((other) => ({
          startDate,
          endDate,
          asin: items[0]!.asin,
          purchasedWithAsin: other.asin,
          purchasedWithRank: 1,
          combinationPct: share(1, baskets.length)
        }))
      )
    })
  })
})

/** GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT */
export const repeatPurchase = json({
  options: { reportPeriod: weekly },
  body: (request) => ({
    dataByAsin: spansOf(request).flatMap((span) =>
      soldIn(request, span).map(({ amount, asin, orders }) => ({
        startDate: span.startDate,
        endDate: span.endDate,
        asin,
        orders,
        uniqueCustomers: Math.max(1, Math.ceil(orders * 0.9)),
        repeatCustomersPctTotal: share(Math.floor(orders * 0.1), orders),
        repeatPurchaseRevenue: money(request, Math.floor(orders * 0.1) * Math.round(amount / orders)),
        repeatPurchaseRevenuePctTotal: share(Math.floor(orders * 0.1), orders)
      }))
    )
  })
})

/** Impressions, clicks and additions to the cart that match the orders of a product. */
const funnel = (request: ReportRequest, { asin, orders }: Sold) => {
  const prng = Prng.make(request.world.seed, "searches", asin, request.from)
  const cartAdds = orders + prng.int(0, 6)
  const clicks = cartAdds + prng.int(5, 30)
  return { cartAdds, clicks, impressions: clicks * prng.int(10, 30) }
}

/** How many of a count were promised in one day, two days or the same day. */
const shipping = (kind: string, count: number, prefix = "") =>
  Object.fromEntries(
    [["sameDay", 0.1], ["oneDay", 0.3], ["twoDay", 0.4]].map(([speed, part]) => {
      const name = `${speed}Shipping${kind}Count`
      return [
        prefix === "" ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1),
        Math.floor(count * Number(part))
      ]
    })
  )

/** GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT */
export const searchCatalog = json({
  options: { reportPeriod: weekly },
  body: (request) => ({
    dataByAsin: spansOf(request).flatMap((span) =>
      soldIn(request, span, request.options["asins"]).map((sold) => {
        const { cartAdds, clicks, impressions } = funnel(request, sold)
        const price = money(request, Math.round(sold.amount / sold.units))
        return {
          startDate: span.startDate,
          endDate: span.endDate,
          asin: sold.asin,
          impressionData: {
            impressionCount: impressions,
            impressionMedianPrice: price,
            ...shipping("Impression", impressions)
          },
          clickData: {
            clickCount: clicks,
            clickRate: share(clicks, impressions),
            clickedMedianPrice: price,
            ...shipping("Click", clicks)
          },
          cartAddData: { cartAddCount: cartAdds, cartAddedMedianPrice: price, ...shipping("CartAdd", cartAdds) },
          purchaseData: {
            purchaseCount: sold.orders,
            searchTrafficSales: money(request, sold.amount),
            conversionRate: share(sold.orders, clicks),
            purchaseMedianPrice: price,
            ...shipping("Purchase", sold.orders)
          }
        }
      })
    )
  })
})

/** A step from a search to a purchase, for all products and for one. */
const step = (name: string, noun: string, all: number, own: number, queries: number, price: unknown) => ({
  [`total${name}Count`]: all,
  [`total${name}Rate`]: share(all, queries),
  [`asin${name}Count`]: own,
  [`asin${name}Share`]: share(own, all),
  [`totalMedian${noun}Price`]: price,
  [`asinMedian${noun}Price`]: price,
  ...shipping(name, all, "total")
})

/** GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT */
export const searchQuery = json({
  options: { reportPeriod: weekly, asin: [] },
  body: (request) => ({
    dataByAsin: spansOf(request).flatMap((span) =>
      soldIn(request, span, request.options["asin"]).map((sold, index) => {
        const { cartAdds, clicks, impressions } = funnel(request, sold)
        const price = money(request, Math.round(sold.amount / sold.units))
        const queries = impressions * 4
        return {
          startDate: span.startDate,
          endDate: span.endDate,
          asin: sold.asin,
          searchQueryData: {
            searchQuery: termOf(request, sold.asin),
            searchQueryScore: index + 1,
            searchQueryVolume: queries
          },
          impressionData: {
            totalQueryImpressionCount: impressions * 5,
            asinImpressionCount: impressions,
            asinImpressionShare: 0.2
          },
          clickData: step("Click", "Click", clicks * 4, clicks, queries, price),
          cartAddData: step("CartAdd", "CartAdd", cartAdds * 3, cartAdds, queries, price),
          purchaseData: step("Purchase", "Purchase", sold.orders * 3, sold.orders, queries, price)
        }
      })
    )
  })
})
