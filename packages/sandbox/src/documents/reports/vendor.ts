/**
 * Reports of vendors: what the orders of the world would be, had Amazon sold the products itself.
 */
import { day, hour } from "../../protocol/Millis.ts"
import * as Money from "../../world/Money.ts"
import { iso } from "../../world/World.ts"
import { salesByAsin, traffic } from "./finance.ts"
import { isoDay } from "./Flat.ts"
import type { Span } from "./Json.ts"
import { json, periods, spansOf } from "./Json.ts"
import type { ReportRequest } from "./Report.ts"

const money = ({ marketplaces }: ReportRequest, units: number) => {
  const { currency } = marketplaces[0]!
  return { amount: Money.number(units, currency), currencyCode: currency }
}

interface Sums {
  readonly units: number
  readonly amount: number
}

/** What was sold in each period: of each product, and of all. */
const bySpan = (request: ReportRequest) =>
  spansOf(request).map((span) => {
    const asins = [...salesByAsin(request, span.from, span.to)]
    const total = asins.reduce(
      (sum, [, { amount, units }]) => ({ units: sum.units + units, amount: sum.amount + amount }),
      { units: 0, amount: 0 }
    )
    return { span, asins, total }
  })

/** A row for each period, and one for each period and product. */
const both = (
  request: ReportRequest,
  names: readonly [aggregate: string, byAsin: string],
  facts: (sums: Sums, request: ReportRequest, span: Span, asin?: string) => object
) => {
  const spans = bySpan(request)
  const dates = ({ endDate, startDate }: Span) => ({ startDate, endDate })
  return {
    [names[0]]: spans.map(({ span, total }) => ({ ...dates(span), ...facts(total, request, span) })),
    [names[1]]: spans.flatMap(({ asins, span }) =>
      asins.map(([asin, sums]) => ({ ...dates(span), asin, ...facts(sums, request, span, asin) }))
    )
  }
}

const distributorView = ["MANUFACTURING", "SOURCING"]

/** GET_VENDOR_SALES_REPORT */
export const sales = json({
  options: { distributorView, reportPeriod: periods, sellingProgram: ["RETAIL", "BUSINESS", "FRESH"] },
  updated: true,
  body: (request) =>
    both(request, ["salesAggregate", "salesByAsin"], ({ amount, units }) => ({
      customerReturns: Math.floor(units * 0.05),
      orderedRevenue: money(request, amount),
      orderedUnits: units,
      shippedCogs: money(request, Math.round(amount * 0.6)),
      shippedRevenue: money(request, amount),
      shippedUnits: units
    }))
})

/** GET_VENDOR_TRAFFIC_REPORT */
export const vendorTraffic = json({
  options: { reportPeriod: periods },
  updated: true,
  body: (request) =>
    both(request, ["trafficAggregate", "trafficByAsin"], ({ units }, { world }, { startDate }, asin = "") => ({
      glanceViews: traffic(world.seed, `${asin}/${startDate}`, units).pageViews
    }))
})

/** GET_VENDOR_INVENTORY_REPORT */
export const inventory = json({
  options: { distributorView, reportPeriod: periods, sellingProgram: ["RETAIL", "FRESH"] },
  updated: true,
  body: (request) =>
    both(request, ["inventoryAggregate", "inventoryByAsin"], ({ amount, units }, _, __, asin) => ({
      ...(asin === undefined ? { procurableProductOutOfStockRate: 0.04, uft: 1, receiveFillRate: 0.97 } : undefined),
      vendorConfirmationRate: 0.95,
      netReceivedInventoryCost: money(request, Math.round(amount * 0.5)),
      netReceivedInventoryUnits: units,
      openPurchaseOrderUnits: units * 2,
      averageVendorLeadTimeDays: 6.5,
      sellThroughRate: 0.4,
      unfilledCustomerOrderedUnits: 0,
      sellableOnHandInventoryCost: money(request, amount * 3),
      sellableOnHandInventoryUnits: units * 5,
      unsellableOnHandInventoryCost: money(request, 0),
      unsellableOnHandInventoryUnits: 0,
      aged90PlusDaysSellableInventoryCost: money(request, 0),
      aged90PlusDaysSellableInventoryUnits: 0,
      unhealthyInventoryCost: money(request, 0),
      unhealthyInventoryUnits: 0
    }))
})

/** GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT */
export const margin = json({
  options: { reportPeriod: periods },
  updated: true,
  body: (request) =>
    both(request, ["netPureProductMarginAggregate", "netPureProductMarginByAsin"], () => ({
      netPureProductMargin: 0.31
    }))
})

/** GET_VENDOR_FORECASTING_REPORT: the weeks after the report, by what was sold in the 30 days before. */
export const forecasting = json({
  options: { sellingProgram: ["RETAIL", "FRESH"] },
  dates: "none",
  updated: true,
  body: (request) => ({
    forecastByAsin: [...salesByAsin(request, request.now - 30 * day, request.now)].flatMap(([asin, { units }]) =>
      [0, 1, 2, 3].map((week) => {
        const mean = Math.round(units / 30 * 7 * 100) / 100
        return {
          forecastGenerationDate: isoDay(request.now),
          asin,
          startDate: isoDay(request.now + week * 7 * day),
          endDate: isoDay(request.now + (week * 7 + 6) * day),
          meanForecastUnits: mean,
          p70ForecastUnits: mean * 1.2,
          p80ForecastUnits: mean * 1.4,
          p90ForecastUnits: mean * 1.8
        }
      })
    )
  })
})

/** The hours of a report with sales, at most two days of them. */
const byHour = (request: ReportRequest, facts: (sums: Sums, asin: string, start: number) => object) => {
  const first = Math.max(request.from, request.to - 48 * hour)
  const rows: Array<object> = []
  for (let start = first - first % hour; start < request.to; start += hour) {
    for (const [asin, sums] of salesByAsin(request, start, start + hour)) {
      rows.push({ startTime: iso(start), endTime: iso(start + hour), asin, ...facts(sums, asin, start) })
    }
  }
  return { reportData: rows }
}

/** GET_VENDOR_REAL_TIME_SALES_REPORT */
export const realTimeSales = json({
  defaults: { currencyCode: "USD" },
  dates: "times",
  body: (request) =>
    byHour(request, ({ amount, units }) => ({
      orderedUnits: units,
      orderedRevenue: Money.number(amount, request.marketplaces[0]!.currency)
    }))
})

/** GET_VENDOR_REAL_TIME_TRAFFIC_REPORT */
export const realTimeTraffic = json({
  dates: "times",
  body: (request) =>
    byHour(request, ({ units }, asin, start) => ({
      glanceViews: traffic(request.world.seed, `${asin}/${start}`, units).pageViews
    }))
})

/** GET_VENDOR_REAL_TIME_INVENTORY_REPORT */
export const realTimeInventory = json({
  dates: "times",
  body: (request) => ({
    reportData: [...request.seller.listings.values()].map(({ asin, inventory }) => ({
      startTime: iso(request.to - hour),
      endTime: iso(request.to),
      asin,
      highlyAvailableInventory: inventory.fulfillable
    }))
  })
})
