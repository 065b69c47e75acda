/** The rows of the datasets sellerAnalytics and vendorAnalytics: totals, and metrics by the attributes of products. */
import * as Json from "../../protocol/Json.ts"
import { day } from "../../protocol/Millis.ts"
import { colorName, title } from "../../world/Catalogue.ts"
import * as Money from "../../world/Money.ts"
import * as Prng from "../../world/Prng.ts"
import { traffic } from "../reports/finance.ts"
import { facts } from "./Facts.ts"
import type { Period } from "./Periods.ts"
import { periods } from "./Periods.ts"
import type { Query } from "./Query.ts"
import { dates, isoDate, marketplacesOf, sourceOf } from "./Query.ts"
import type { Totals } from "./Totals.ts"
import { none, totalsBy } from "./Totals.ts"
import type { Source } from "./Values.ts"

type Marketplace = Query["seller"]["marketplaces"][number]

interface Sold {
  readonly asin: string
  readonly sku: string
  readonly channel: "AFN" | "MFN"
  readonly marketplace: Marketplace
}

/** An attribute of a product, by which metrics are grouped. */
const attribute = (query: Query, name: string, { asin, channel, marketplace, sku }: Sold): unknown => {
  const product = query.catalogue.byAsin.get(asin)
  switch (name) {
    case "asin":
      return asin
    case "parentAsin":
      return product?.parentAsin ?? asin
    case "msku":
      return sku
    case "brand":
    case "manufacturerCode":
      return product?.brand ?? null
    case "brandCode":
      return product?.brand.slice(0, 5).toUpperCase() ?? null
    case "productTitle":
      return product === undefined ? null : title(product, "en_US")
    case "productGroup":
      return product?.kind.names["en"] ?? null
    case "color":
      return product === undefined ? null : colorName(product, "en_US")
    case "modelNumber":
      return product?.modelNumber ?? null
    case "ean":
      return product?.ean ?? null
    case "fulfilmentChannel":
      return channel === "AFN" ? "FBA" : "FBM"
    case "marketplaceId":
      return marketplace.id
    case "shipToCountryCode":
      return marketplace.countryCode
    case "releaseDate":
      return product === undefined ? null : isoDate(product.released)
    case "msrp":
      return product === undefined ? null : { amount: product.price / 100, currencyCode: "USD" }
    default:
      return null
  }
}

/** The demand of the weeks after a time. */
const forecast = (query: Query, from: number, units: number): ReadonlyArray<unknown> =>
  Array.from({ length: 4 }, (_, index) => {
    const start = from + index * 7 * day
    const mean = Math.round(units * (1 + Prng.make(query.seed, "forecast", start).next() / 5))
    return {
      weekNumber: index,
      ...dates({ from: start, to: start + 7 * day }),
      demand: { mean, p70: Math.ceil(mean * 1.2), p80: Math.ceil(mean * 1.4), p90: Math.ceil(mean * 1.7) }
    }
  })

const amounts = ["amount", "shippedAmount", "refundedAmount"] as const

const inCurrency = (totals: Totals, from: string, to: string): Totals => ({
  ...totals,
  ...Object.fromEntries(amounts.map((name) => [name, Money.convert(totals[name], from, to)]))
})

const add = (left: Totals, right: Totals): Totals =>
  Object.fromEntries(
    Object.entries(left).map(([name, value]) => [name, value + right[name as keyof Totals]])
  ) as unknown as Totals

interface Group {
  readonly key: Readonly<Record<string, unknown>>
  totals: Totals
}

/** Sales by the selected attributes. */
const groups = (query: Query, period: Period, currency: string): ReadonlyMap<string, Group> => {
  const byKey = new Map<string, Group>()
  for (const marketplace of marketplacesOf(query)) {
    const products = new Map<string, Sold>()
    const sold = totalsBy(query.seller, [marketplace], period, query.now, ({ asin, sku }, { channel }) => {
      const key = `${sku} ${channel}`
      if (!products.has(key)) products.set(key, { asin, sku, channel, marketplace })
      return key
    })
    for (const [name, totals] of sold) {
      const product = products.get(name)!
      const key = Object.fromEntries(query.groupedBy.map((name) => [name, attribute(query, name, product)]))
      const group = byKey.get(JSON.stringify(key)) ?? { key, totals: none() }
      group.totals = add(group.totals, inCurrency(totals, marketplace.currency, currency))
      byKey.set(JSON.stringify(key), group)
    }
  }
  return byKey
}

const metrics = (query: Query, period: Period, currency: string, key: string, totals: Totals): Source =>
  sourceOf(query, {
    key: `${period.from}/${key}`,
    currency,
    date: isoDate(period.from),
    facts: facts(totals, traffic(query.seed, `${query.seller.id}/${key}`, totals.units), currency)
  }, { forecasting: forecast(query, period.to, totals.units) })

const view =
  (defaultCurrency: (marketplace: Marketplace) => string) => (query: Query, range: Period): ReadonlyArray<Source> => {
    const [marketplace] = marketplacesOf(query)
    if (marketplace === undefined) return []
    const currency = Json.string(query.args, "currencyCode") ?? defaultCurrency(marketplace)
    const granularity = Json.string(query.args, "aggregateBy") ?? "DAY"
    return periods(granularity, range.from, range.to, query.now).map((period) => {
      const all = [...groups(query, period, currency)]
      const total = all.reduce((sum, [, { totals }]) => add(sum, totals), none())
      return sourceOf(query, { key: `${period.from}`, currency, date: isoDate(period.from), facts: {} }, {
        ...dates(period),
        marketplaceId: marketplace.id,
        totals: metrics(query, period, currency, "totals", total),
        metrics: all.map(([key, group]) => ({
          groupByKey: group.key,
          metrics: metrics(query, period, currency, key, group.totals)
        }))
      })
    })
  }

const vendor = view(({ currency }) => currency)

/** The views of the datasets. */
export const views = { manufacturingView: vendor, sourcingView: vendor, sellerAnalyticsView: view(() => "USD") }
