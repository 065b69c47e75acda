/** Typed queries of every view of Data Kiosk. What they cost the compiler is measured. */
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Economics from "effect-sp-api/workflows/datakiosk/Economics_2024_03_15"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SellerAnalytics from "effect-sp-api/workflows/datakiosk/SellerAnalytics_2025_03_31"
import * as VendorAnalytics from "effect-sp-api/workflows/datakiosk/VendorAnalytics_2024_09_30"
import * as Stream from "effect/Stream"

const dates = { startDate: "2026-01-01", endDate: "2026-01-31" }
const marketplaceIds = ["ATVPDKIKX0DER"]
const money = { amount: true, currencyCode: true } as const
const detail = { amount: money, amountPerUnit: money, totalAmount: money, quantity: true } as const
const benchmark = { value: true, timeRangeBenchmarking: { weekOverWeek: true, yearOverYear: true } } as const

const byDate = DataKiosk.rows(SalesAndTraffic.salesAndTrafficByDate({ ...dates, aggregateBy: "DAY", marketplaceIds }, {
  startDate: true,
  endDate: true,
  marketplaceId: true,
  sales: {
    averageSellingPrice: money,
    orderedProductSales: money,
    orderedProductSalesB2B: money,
    ordersShipped: true,
    refundRate: true,
    unitsOrdered: true,
    unitsOrderedB2B: true,
    unitsRefunded: true
  },
  traffic: { browserPageViews: true, buyBoxPercentage: true, pageViews: true, sessions: true, sessionsB2B: true }
}))

const byAsin = DataKiosk.rows(SalesAndTraffic.salesAndTrafficByAsin({ ...dates, aggregateBy: "SKU", marketplaceIds }, {
  sku: true,
  childAsin: true,
  parentAsin: true,
  sales: { orderedProductSales: money, unitsOrdered: true, unitsShipped: true },
  traffic: { pageViews: true, sessions: true, unitSessionPercentage: true }
}))

const trends = DataKiosk.rows(SalesAndTraffic.salesAndTrafficTrends({
  ...dates,
  asinAggregation: "CHILD",
  dateAggregation: "WEEK",
  filters: [{ marketplaceId: "ATVPDKIKX0DER", asins: ["B000000001"] }]
}, { startDate: true, childAsin: true, sales: { unitsOrdered: true }, traffic: { sessions: true } }))

const fees = {
  feeTypeName: true,
  charges: { identifier: true, aggregatedDetail: detail, components: { name: true, aggregatedDetail: detail } }
} as const

const economics = DataKiosk.rows(
  Economics.economics({ ...dates, marketplaceIds, aggregateBy: { date: "MONTH", productId: "MSKU" } }, {
    msku: true,
    fees,
    ads: { adTypeName: true, charge: detail },
    sales: { orderedProductSales: money, netUnitsSold: true },
    netProceeds: { perUnit: money, total: money }
  })
)

const preview = DataKiosk.rows(
  Economics.economicsPreview({ ...dates, marketplaceIds, feeTypes: ["REFERRAL_FEES"] }, { msku: true, fees })
)

const simulation = DataKiosk.rows(Economics.economicsSimulation({
  ...dates,
  marketplaceId: "ATVPDKIKX0DER",
  actionTypes: ["AWD"],
  products: [{ identifier: { type: "MSKU", value: "A-1" } }]
}, { msku: true, fees, netProceeds: { total: money } }))

const units = { units: true, value: money } as const

const manufacturing = DataKiosk.rows(VendorAnalytics.manufacturingView({ ...dates, aggregateBy: "WEEK" }, {
  startDate: true,
  totals: { costs: { netPPM: true, shippedCogs: money } },
  metrics: {
    groupByKey: { asin: true, brand: true },
    metrics: {
      forecasting: { weekNumber: true, demand: { mean: true, p90: true } },
      orders: { orderedUnitsWithRevenue: units },
      productAvailability: { sellableOnHandInventory: units, sellThroughRate: true },
      traffic: { glanceViews: true }
    }
  }
}))

const sourcing = DataKiosk.rows(VendorAnalytics.sourcingView({ ...dates, aggregateBy: "WEEK" }, {
  startDate: true,
  metrics: {
    groupByKey: { asin: true },
    metrics: {
      sourcing: { confirmedUnits: true, netReceived: units },
      shippedOrders: { shippedUnitsWithRevenue: units }
    }
  }
}))

const analytics = DataKiosk.rows(
  SellerAnalytics.sellerAnalyticsView({ ...dates, aggregateBy: "WEEK", marketplaceId: marketplaceIds }, {
    startDate: true,
    totals: { sales: { unitsOrdered: benchmark }, traffic: { sessions: benchmark, glanceViews: benchmark } },
    metrics: {
      groupByKey: { brand: true },
      metrics: {
        search: {
          query: { queryKeyword: true, priceAndCountMetrics: { sameDayMetrics: { shippingClick: benchmark } } }
        },
        returns: { returnedUnits: benchmark, returnedRate: benchmark }
      }
    }
  })
)

export const numbers = [
  Stream.map(byDate, ({ sales, traffic }) => sales.orderedProductSales.amount + (traffic.sessionsB2B ?? 0)),
  Stream.map(byAsin, ({ sales }) => sales.unitsShipped),
  Stream.map(trends, ({ traffic }) => traffic.sessions),
  Stream.map(economics, ({ fees }) => fees[0]?.charges?.[0]?.aggregatedDetail.amountPerUnit?.amount ?? 0),
  Stream.map(preview, ({ fees }) => fees.length),
  Stream.map(simulation, ({ netProceeds }) => netProceeds.total?.amount ?? 0),
  Stream.map(manufacturing, ({ metrics }) => metrics[0]?.metrics.forecasting?.[0]?.demand?.p90 ?? 0),
  Stream.map(sourcing, ({ metrics }) => metrics[0]?.metrics.sourcing?.netReceived?.value?.amount ?? 0),
  Stream.map(analytics, ({ totals }) => totals.traffic?.sessions?.timeRangeBenchmarking?.weekOverWeek ?? 0)
]
