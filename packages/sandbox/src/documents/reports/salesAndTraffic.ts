/** GET_SALES_AND_TRAFFIC_REPORT: the sales of orders, and visits that match them. */
import * as Money from "../../world/Money.ts"
import { salesByAsin, salesTotals, traffic } from "./finance.ts"
import { isoDay } from "./Flat.ts"
import { spansOf } from "./Json.ts"
import type { ReportKind, ReportRequest } from "./Report.ts"

/** Milliseconds. The times of a request count by their days, and the report covers its last day. */
const day = 86_400_000

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.min(100, Math.round(part / whole * 10_000) / 100)

/** Visits, by browser and app. */
const visits = ({ pageViews, sessions }: ReturnType<typeof traffic>) => ({
  browserPageViews: Math.round(pageViews * 0.4),
  mobileAppPageViews: pageViews - Math.round(pageViews * 0.4),
  pageViews,
  browserSessions: Math.round(sessions * 0.4),
  mobileAppSessions: sessions - Math.round(sessions * 0.4),
  sessions
})

const byDate = (request: ReportRequest): ReadonlyArray<unknown> => {
  const { currency } = request.marketplaces[0]!
  const money = (units: number) => ({ amount: Money.number(units, currency), currencyCode: currency })
  const average = (amount: number, count: number) => money(count === 0 ? 0 : Math.round(amount / count))
  return spansOf(request, request.options["dateGranularity"] ?? "DAY").map(({ from, startDate, to }) => {
    const { amount, orders, units } = salesTotals(request, from, to)
    const views = visits(traffic(request.world.seed, `${request.seller.id}/${from}`, units))
    const refunded = Math.floor(units * 0.04)
    return {
      date: startDate,
      salesByDate: {
        orderedProductSales: money(amount),
        unitsOrdered: units,
        totalOrderItems: orders,
        averageSalesPerOrderItem: average(amount, orders),
        averageUnitsPerOrderItem: orders === 0 ? 0 : Math.round(units / orders * 100) / 100,
        averageSellingPrice: average(amount, units),
        unitsRefunded: refunded,
        refundRate: percent(refunded, units),
        claimsGranted: 0,
        claimsAmount: money(0),
        shippedProductSales: money(amount),
        unitsShipped: units,
        ordersShipped: orders
      },
      trafficByDate: {
        ...views,
        buyBoxPercentage: 92.5,
        orderItemSessionPercentage: percent(orders, views.sessions),
        unitSessionPercentage: percent(units, views.sessions),
        averageOfferCount: 48,
        averageParentItems: 24,
        feedbackReceived: 1,
        negativeFeedbackReceived: 0,
        receivedNegativeFeedbackRate: 0
      }
    }
  })
}

/** The names of a product, as finely as `asinGranularity` asks. */
const namesOf = ({ options, seller, world }: ReportRequest, asin: string): object => {
  const parentAsin = world.catalogue.byAsin.get(asin)?.parentAsin ?? asin
  const granularity = options["asinGranularity"] ?? "CHILD"
  if (granularity === "PARENT") return { parentAsin }
  if (granularity !== "SKU") return { parentAsin, childAsin: asin }
  const sku = [...seller.listings.values()].find((listing) => listing.asin === asin)?.sku
  return { parentAsin, childAsin: asin, ...(sku === undefined ? undefined : { sku }) }
}

const byAsin = (request: ReportRequest): ReadonlyArray<unknown> => {
  const { currency } = request.marketplaces[0]!
  const all = [...salesByAsin(request, request.from - request.from % day, request.to - request.to % day + day)].map((
    [asin, sums]
  ) => ({
    asin,
    ...sums,
    views: visits(traffic(request.world.seed, asin, sums.units))
  }))
  const totals = visits({ sessions: 0, pageViews: 0 })
  for (const { views } of all) {
    for (const name of Object.keys(totals) as Array<keyof typeof totals>) totals[name] += views[name]
  }
  return all.map(({ amount, asin, orders, units, views }) => ({
    ...namesOf(request, asin),
    salesByAsin: {
      unitsOrdered: units,
      orderedProductSales: { amount: Money.number(amount, currency), currencyCode: currency },
      totalOrderItems: orders
    },
    trafficByAsin: {
      ...views,
      browserSessionPercentage: percent(views.browserSessions, totals.browserSessions),
      mobileAppSessionPercentage: percent(views.mobileAppSessions, totals.mobileAppSessions),
      sessionPercentage: percent(views.sessions, totals.sessions),
      browserPageViewsPercentage: percent(views.browserPageViews, totals.browserPageViews),
      mobileAppPageViewsPercentage: percent(views.mobileAppPageViews, totals.mobileAppPageViews),
      pageViewsPercentage: percent(views.pageViews, totals.pageViews),
      buyBoxPercentage: 92.5,
      unitSessionPercentage: percent(units, views.sessions)
    }
  }))
}

const granularities = { dateGranularity: ["DAY", "WEEK", "MONTH"], asinGranularity: ["PARENT", "CHILD", "SKU"] }

/** GET_SALES_AND_TRAFFIC_REPORT */
export const salesAndTrafficReport: ReportKind = {
  content: (request) => ({
    contentType: "application/json; charset=UTF-8",
    charset: "UTF-8",
    pieces: () => [
      JSON.stringify({
        reportSpecification: {
          reportType: request.reportType,
          reportOptions: {
            dateGranularity: request.options["dateGranularity"] ?? "DAY",
            asinGranularity: request.options["asinGranularity"] ?? "CHILD"
          },
          dataStartTime: isoDay(request.from),
          dataEndTime: isoDay(request.to),
          marketplaceIds: request.marketplaces.map(({ id }) => id)
        },
        salesAndTrafficByDate: byDate(request),
        salesAndTrafficByAsin: byAsin(request)
      })
    ]
  }),
  refuse: ({ options }) => {
    for (const [name, values] of Object.entries(granularities)) {
      const value = options[name]
      if (value !== undefined && !values.includes(value)) {
        return `The report option ${name} must be one of ${values.join(", ")}.`
      }
    }
    return undefined
  }
}
