/**
 * Settlement reports, and the sales and visits of a period.
 */
import { day } from "../../protocol/Millis.ts"
import * as Money from "../../world/Money.ts"
import * as Orders from "../../world/Orders.ts"
import * as Prng from "../../world/Prng.ts"
import { iso, siteName } from "../../world/World.ts"
import type { ReportKind, ReportRequest, Row } from "./Report.ts"

/** Amazon's commission for a sale. */
const commission = (price: number): number => Math.round(price * 0.15)

function* settlement(request: ReportRequest): Generator<Row> {
  const [marketplace] = request.marketplaces
  if (marketplace === undefined) return
  const { currency } = marketplace
  const settlementId = String(10_000_000_000 + Math.floor(request.from / day))
  const decimalComma = marketplace.region === "eu"
  const amount = (units: number): string =>
    decimalComma ? Money.format(units, currency).replace(".", ",") : Money.format(units, currency)
  const rows: Array<Row> = []
  let sum = 0
  for (const order of request.seller.orders) {
    if (order.marketplace !== marketplace || order.purchased < request.from || order.purchased > request.to) continue
    if (Orders.statusAt(order, request.to) !== "Shipped") continue
    for (const item of order.items) {
      const lines: ReadonlyArray<readonly [type: string, description: string, units: number]> = [
        ["ItemPrice", "Principal", item.price],
        ["ItemPrice", "Tax", item.tax],
        ["ItemFees", "Commission", -commission(item.price)]
      ]
      for (const [type, description, units] of lines) {
        sum += units
        rows.push([
          settlementId,
          "",
          "",
          "",
          "",
          currency,
          "Order",
          order.id,
          order.id,
          "",
          `S${order.id.slice(-7)}`,
          siteName(marketplace),
          type,
          description,
          amount(units),
          order.channel,
          iso(order.purchased).slice(0, 10),
          iso(order.purchased),
          item.id,
          "",
          "",
          item.sku,
          item.quantity,
          ""
        ])
      }
    }
  }
  const total: Row = [
    settlementId,
    iso(request.from),
    iso(request.to),
    iso(request.to + 2 * day),
    amount(sum),
    currency,
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    ""
  ]
  yield total
  yield* rows
}

/** GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2 */
export const settlementV2: ReportKind = {
  scheduledByAmazon: true,
  columns: [
    "settlement-id",
    "settlement-start-date",
    "settlement-end-date",
    "deposit-date",
    "total-amount",
    "currency",
    "transaction-type",
    "order-id",
    "merchant-order-id",
    "adjustment-id",
    "shipment-id",
    "marketplace-name",
    "amount-type",
    "amount-description",
    "amount",
    "fulfillment-id",
    "posted-date",
    "posted-date-time",
    "order-item-code",
    "merchant-order-item-id",
    "merchant-adjustment-item-id",
    "sku",
    "quantity-purchased",
    "promotion-id"
  ],
  rows: settlement
}

/** Visits that match a number of units sold; the same for the same day. */
export const traffic = (seed: number, key: string, units: number) => {
  const prng = Prng.make(seed, "traffic", key)
  const sessions = units * prng.int(8, 20) + prng.int(20, 60)
  return { sessions, pageViews: Math.round(sessions * (1.2 + prng.next() * 0.5)) }
}

/** Units and sales of a period, by ASIN. */
export const salesByAsin = (
  request: Pick<ReportRequest, "seller" | "marketplaces" | "now">,
  from: number,
  to: number
) => {
  const sales = new Map<string, { units: number; amount: number; orders: number }>()
  for (const order of request.seller.orders) {
    if (order.purchased < from || order.purchased >= to || order.purchased > request.now) continue
    if (!request.marketplaces.includes(order.marketplace)) continue
    for (const item of order.items) {
      const sum = sales.get(item.asin) ?? { units: 0, amount: 0, orders: 0 }
      sales.set(item.asin, {
        units: sum.units + item.quantity,
        amount: sum.amount + item.price,
        orders: sum.orders + 1
      })
    }
  }
  return sales
}

/** Units and sales of a period. */
export const salesTotals = (request: Parameters<typeof salesByAsin>[0], from: number, to: number) => {
  const totals = { units: 0, amount: 0, orders: 0 }
  for (const { amount, orders, units } of salesByAsin(request, from, to).values()) {
    totals.units += units
    totals.amount += amount
    totals.orders += orders
  }
  return totals
}
