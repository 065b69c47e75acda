/** The rows of the dataset economics: sales, fees, advertising and net proceeds of products. */
import * as Json from "../../protocol/Json.ts"
import { day } from "../../protocol/Millis.ts"
import * as Money from "../../world/Money.ts"
import type { Listing } from "../../world/World.ts"
import { facts } from "./Facts.ts"
import type { Period } from "./Periods.ts"
import { periods } from "./Periods.ts"
import type { Query } from "./Query.ts"
import { dates, marketplacesOf, sourceOf } from "./Query.ts"
import type { Totals } from "./Totals.ts"
import { none, totalsBy } from "./Totals.ts"
import type { Source } from "./Values.ts"

interface Sold {
  readonly listing: Listing | undefined
  readonly childAsin: string
  readonly totals: Totals
}

type ProductId = "MSKU" | "FNSKU" | "CHILD_ASIN" | "PARENT_ASIN"

const acronyms = new Set(["AWD", "EU", "FBA", "SIPP", "SOA"])

/** `FBA fulfillment fee` of `FBA_FULFILLMENT_FEE`. */
const words = (name: string): string =>
  name.split("_").map((word, index) =>
    acronyms.has(word) ? word : index === 0 ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase()
  ).join(" ")

/** The fees of a product: name, and the amount for one unit in the smallest unit of the currency. */
type Fees = ReadonlyArray<readonly [name: string, perUnit: number]>

const row = (
  query: Query,
  period: Period,
  marketplace: Query["seller"]["marketplaces"][number],
  { childAsin, listing, totals }: Sold,
  productId: ProductId,
  fees: Fees
): Source => {
  const { currency } = marketplace
  const money = (units: number) => ({ amount: Money.number(units, currency), currencyCode: currency })
  const units = totals.units
  const detail = (perUnit: number) => ({
    amount: money(perUnit * units),
    amountPerUnit: money(perUnit),
    amountPerUnitDelta: null,
    promotionAmount: money(0),
    quantity: units,
    taxAmount: money(0),
    totalAmount: money(perUnit * units)
  })
  const { endDate, startDate } = dates(period)
  const included = query.args["includeComponentsForFeeTypes"]
  const feeRows = fees.map(([feeTypeName, perUnit]) => {
    const aggregatedDetail = detail(perUnit)
    const hasComponents = Array.isArray(included) && included.some((type) => words(String(type)) === feeTypeName)
    const fee = {
      aggregatedDetail,
      components: hasComponents
        ? [{ aggregatedDetail, name: `Base of ${feeTypeName}`, properties: null }]
        : null,
      endDate,
      identifier: feeTypeName,
      properties: null,
      startDate
    }
    return { charge: fee, charges: [fee], feeTypeName }
  })
  const advertising = units === 0 ? 0 : totals.amount * 0.03 / units
  const costs = fees.reduce((sum, [, perUnit]) => sum + perUnit * units, 0) + advertising * units
  const net = totals.amount - totals.refundedAmount - costs
  const netUnits = units - totals.refundedUnits
  const product = query.catalogue.byAsin.get(childAsin)
  const bySku = productId === "MSKU" || productId === "FNSKU"
  return sourceOf(query, {
    key: `${marketplace.id}/${startDate}/${listing?.sku ?? childAsin}`,
    currency,
    date: startDate,
    facts: facts(totals, { sessions: 0, pageViews: 0 }, currency)
  }, {
    ads: units === 0 ? [] : [{ adTypeName: "Sponsored Products charge", charge: detail(advertising) }],
    childAsin: productId === "PARENT_ASIN" ? null : childAsin,
    cost: null,
    endDate,
    fees: feeRows,
    fnsku: bySku && listing?.channel === "AFN" ? listing.fnSku : null,
    marketplaceId: marketplace.id,
    msku: bySku ? listing?.sku ?? null : null,
    netProceeds: { perUnit: netUnits > 0 ? money(net / netUnits) : null, total: money(net) },
    parentAsin: product?.parentAsin ?? childAsin,
    startDate
  })
}

const usualFees = (sold: Sold, currency: string): Fees => [
  ["Referral fee", sold.totals.units === 0 ? 0 : sold.totals.amount * 0.15 / sold.totals.units],
  ...(sold.listing?.channel === "AFN" ? [["FBA fulfillment fee", Money.localPrice(350, currency)] as const] : [])
]

const economics = (query: Query, period: Period): ReadonlyArray<Source> => {
  const aggregation = Json.object(query.args, "aggregateBy")
  const productId = (Json.string(aggregation, "productId") ?? "MSKU") as ProductId
  return periods(Json.string(aggregation, "date") ?? "DAY", period.from, period.to, query.now).flatMap((period) =>
    marketplacesOf(query).flatMap((marketplace) => {
      const parentOf = (asin: string) => query.catalogue.byAsin.get(asin)?.parentAsin ?? asin
      const sold = totalsBy(
        query.seller,
        [marketplace],
        period,
        query.now,
        ({ asin, sku }) => productId === "MSKU" ? sku : productId === "PARENT_ASIN" ? parentOf(asin) : asin
      )
      return [...sold].map(([key, totals]) => {
        const listing = query.seller.listings.get(key)
        const product = { listing, childAsin: listing?.asin ?? key, totals }
        return row(query, period, marketplace, product, productId, usualFees(product, marketplace.currency))
      })
    })
  )
}

/** What a listing sells in a time, by the last 90 days. */
const expected = (query: Query, listing: Listing, marketplace: string, days: number, weekly?: number): Totals => {
  const price = listing.offers.get(marketplace)?.price ?? 0
  const sold = totalsBy(
    query.seller,
    query.seller.marketplaces.filter(({ id }) => id === marketplace),
    { from: query.now - 90 * day, to: query.now },
    query.now,
    ({ sku }) => sku
  ).get(listing.sku)
  const units = Math.round(weekly === undefined ? (sold?.units ?? 0) / 90 * days : weekly / 7 * days)
  return { ...none(), units, amount: units * price }
}

const preview = (query: Query, period: Period): ReadonlyArray<Source> => {
  const feeTypes = Json.strings(query.args, "feeTypes")
  return marketplacesOf(query).flatMap((marketplace) =>
    [...query.seller.listings.values()].filter((listing) => listing.offers.has(marketplace.id)).map((listing) => {
      const days = (period.to - period.from) / day
      const totals = expected(query, listing, marketplace.id, days)
      const price = listing.offers.get(marketplace.id)?.price ?? 0
      const fees = feeTypes.map((type) =>
        [words(type), type === "REFERRAL_FEES" ? price * 0.15 : Math.round(price * 0.02)] as const
      )
      return row(query, period, marketplace, { listing, childAsin: listing.asin, totals }, "MSKU", fees)
    })
  )
}

const simulation = (query: Query, period: Period): ReadonlyArray<Source> => {
  const [marketplace] = marketplacesOf(query)
  if (marketplace === undefined) return []
  return Json.array(query.args, "products").flatMap((product) => {
    const value = Json.string(product, "identifier", "value")
    const type = Json.string(product, "identifier", "type")
    const listing = [...query.seller.listings.values()].find((listing) =>
      value === (type === "MSKU" ? listing.sku : type === "FNSKU" ? listing.fnSku : listing.asin)
    )
    if (listing === undefined) return []
    const weekly = Json.number(product, "inputContext", "historicalAverageWeeklySales")
    const totals = expected(query, listing, marketplace.id, (period.to - period.from) / day, weekly)
    const sold = { listing, childAsin: listing.asin, totals }
    const actions = Json.strings(query.args, "actionTypes").map((action) => [`${action} fee`, 25] as const)
    return [row(query, period, marketplace, sold, "MSKU", [...usualFees(sold, marketplace.currency), ...actions])]
  })
}

/** The views of the dataset. */
export const views = { economics, economicsPreview: preview, economicsSimulation: simulation }
