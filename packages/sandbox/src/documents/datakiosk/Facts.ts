/** The metrics of Data Kiosk that follow from sales, by the names that the datasets share. */
import * as Money from "../../world/Money.ts"
import type { Totals } from "./Totals.ts"

/** A monetary amount. */
export interface Amount {
  readonly amount: number
  readonly currencyCode: string
}

/** A metric: a number, an amount, or units with their value. */
export type Fact = number | Amount | { readonly units: number; readonly value: Amount }

const ratio = (part: number, whole: number): number => whole === 0 ? 0 : Math.round(part / whole * 10_000) / 10_000

const percentage = (part: number, whole: number): number => Math.round(ratio(part, whole) * 10_000) / 100

/** Metrics of sales, and of visits that match them. */
export const facts = (
  totals: Totals,
  visits: { readonly sessions: number; readonly pageViews: number },
  currency: string
): Readonly<Record<string, Fact>> => {
  const money = (units: number): Amount => ({ amount: Money.number(units, currency), currencyCode: currency })
  const average = money(totals.units === 0 ? 0 : totals.amount / totals.units)
  const ordered = { units: totals.units, value: money(totals.amount) }
  const shipped = { units: totals.shippedUnits, value: money(totals.shippedAmount) }
  const { pageViews, sessions } = visits
  const browserSessions = Math.round(sessions * 0.4)
  const browserPageViews = Math.round(pageViews * 0.4)
  return {
    averageSalesPerOrderItem: money(totals.items === 0 ? 0 : totals.amount / totals.items),
    averageSellingPrice: average,
    averageUnitsPerOrderItem: ratio(totals.units, totals.items),
    netOrderedGMS: money(totals.amount),
    netProductSales: money(totals.amount - totals.refundedAmount),
    netShipmentGMS: money(totals.shippedAmount),
    netUnitsSold: totals.units - totals.refundedUnits,
    orderGMS: money(totals.amount),
    orderedProductSales: money(totals.amount),
    orderedUnitsWithRevenue: ordered,
    ordersShipped: totals.shippedOrders,
    ordersShippedWithRevenue: { units: totals.shippedOrders, value: money(totals.shippedAmount) },
    accountHealthOrderCount: totals.orders,
    refundRate: ratio(totals.refundedUnits, totals.units),
    refundedProductSales: money(totals.refundedAmount),
    returnedRate: ratio(totals.refundedUnits, totals.units),
    returnedUnits: totals.refundedUnits,
    totalRefundAmount: money(totals.refundedAmount),
    shippedProductSales: money(totals.shippedAmount),
    shippedUnitsWithRevenue: shipped,
    totalOrderItems: totals.items,
    unfilledOrderedUnits: totals.units - totals.shippedUnits,
    unitsOrdered: totals.units,
    unitsRefunded: totals.refundedUnits,
    unitsShipped: totals.shippedUnits,
    sessions,
    browserSessions,
    mobileAppSessions: sessions - browserSessions,
    pageViews,
    browserPageViews,
    mobileAppPageViews: pageViews - browserPageViews,
    glanceViews: pageViews,
    orderItemSessionPercentage: percentage(totals.items, sessions),
    unitSessionPercentage: percentage(totals.units, sessions)
  }
}
