/** The rows of the dataset salesAndTraffic. */
import * as Json from "../../protocol/Json.ts"
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

const row = (
  query: Query,
  period: Period,
  { currency, id }: Marketplace,
  totals: Totals,
  trafficKey: string,
  values: Readonly<Record<string, unknown>>
): Source =>
  sourceOf(query, {
    key: `${id}/${period.from}/${trafficKey}`,
    currency,
    date: isoDate(period.from),
    facts: facts(totals, traffic(query.seed, trafficKey, totals.units), currency)
  }, { ...dates(period), marketplaceId: id, ...values })

const granularity = (query: Query, name: string): string => Json.string(query.args, name) ?? "DAY"

const byDate = (query: Query, range: Period): ReadonlyArray<Source> =>
  periods(granularity(query, "aggregateBy"), range.from, range.to, query.now).flatMap((period) =>
    marketplacesOf(query).map((marketplace) => {
      const totals = totalsBy(query.seller, [marketplace], period, query.now, () => true).get(true) ?? none()
      return row(query, period, marketplace, totals, `${query.seller.id}/${period.from}`, {})
    })
  )

const byAsin = (query: Query, period: Period): ReadonlyArray<Source> => {
  const aggregateBy = granularity(query, "aggregateBy")
  const parentOf = (asin: string) => query.catalogue.byAsin.get(asin)?.parentAsin ?? asin
  return marketplacesOf(query).flatMap((marketplace) =>
    [...totalsBy(
      query.seller,
      [marketplace],
      period,
      query.now,
      ({ asin, sku }) => aggregateBy === "SKU" ? sku : aggregateBy === "PARENT" ? parentOf(asin) : asin
    )].map(([key, totals]) => {
      const asin = aggregateBy === "SKU" ? query.seller.listings.get(key)?.asin ?? "" : key
      return row(query, period, marketplace, totals, asin, {
        childAsin: aggregateBy === "PARENT" ? null : asin,
        parentAsin: parentOf(asin),
        sku: aggregateBy === "SKU" ? key : null
      })
    })
  )
}

const trends = (query: Query, range: Period): ReadonlyArray<Source> => {
  const filters = new Map(
    Json.array(query.args, "filters").map((filter) => [
      Json.string(filter, "marketplaceId") ?? "",
      new Set(Json.strings(filter, "asins"))
    ])
  )
  return periods(granularity(query, "dateAggregation"), range.from, range.to, query.now).flatMap((period) =>
    marketplacesOf(query).flatMap((marketplace) =>
      [...totalsBy(
        query.seller,
        [marketplace],
        period,
        query.now,
        ({ asin }) => filters.get(marketplace.id)?.has(asin) === true ? asin : undefined
      )].map(([asin, totals]) =>
        row(query, period, marketplace, totals, asin, {
          asinAggregation: "CHILD",
          childAsin: asin,
          parentAsin: query.catalogue.byAsin.get(asin)?.parentAsin ?? asin,
          sku: null
        })
      )
    )
  )
}

/** The views of the dataset. */
export const views = { salesAndTrafficByAsin: byAsin, salesAndTrafficByDate: byDate, salesAndTrafficTrends: trends }
