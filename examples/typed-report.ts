/**
 * Typed rows: which products earned most in a week, and how many units each order of the week had, without a schema
 * of one's own.
 *
 * `node examples/typed-report.ts`, with credentials in the environment as in README.md.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Clock, Console, Effect, Stream } from "effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import type { SalesAndTrafficByAsinRow } from "effect-sp-api/reports/SalesAndTraffic"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Sellers from "effect-sp-api/workflows/Sellers"

const day = 86_400_000

const describe = ({ childAsin, parentAsin, salesByAsin, trafficByAsin }: SalesAndTrafficByAsinRow): string => {
  const { amount, currencyCode } = salesByAsin.orderedProductSales
  return `${childAsin ?? parentAsin}: ${amount.toFixed(2)} ${currencyCode} from ${trafficByAsin.sessions} sessions`
}

export const program = Effect.gen(function*() {
  const marketplace = yield* Sellers.firstMarketplace
  const now = yield* Clock.currentTimeMillis
  const week = {
    marketplaceIds: [marketplace.id],
    dataStartTime: new Date(now - 9 * day),
    dataEndTime: new Date(now - 2 * day)
  }

  // A JSON report with two arrays: the rows of one of them, in constant memory.
  const products = yield* Reports.rows({
    ...week,
    reportType: "GET_SALES_AND_TRAFFIC_REPORT",
    section: "salesAndTrafficByAsin"
  }).pipe(Stream.runCollect)
  const best = products.toSorted((a, b) =>
    b.salesByAsin.orderedProductSales.amount - a.salesByAsin.orderedProductSales.amount
  )
  yield* Effect.forEach(best.slice(0, 3), (row) => Console.log(describe(row)))

  // A flat file: numbers and dates as the marketplace writes them.
  const sums = yield* Reports.rows({
    ...week,
    reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
    cells: "parsed"
  }).pipe(
    Stream.filter((row) => row["order-status"] !== "Cancelled"),
    Stream.runFold(() => ({ items: 0, units: 0, value: 0 }), (sum, row) => ({
      items: sum.items + 1,
      units: sum.units + (row.quantity ?? 0),
      value: sum.value + (row["item-price"] ?? 0)
    }))
  )
  yield* Console.log(
    `${sums.items} order items, ${sums.units} units, ${sums.value.toFixed(2)} ${marketplace.currency ?? ""}`
  )
}).pipe(
  Effect.catchReason("ReportError", "ReportCancelled", (reason) => Console.log(reason.message))
)

if (import.meta.main) {
  program.pipe(
    Effect.provide(NodeSpApi.layerFromEnv()),
    NodeRuntime.runMain
  )
}
