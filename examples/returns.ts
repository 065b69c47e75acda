/**
 * What buyers sent back to Amazon's warehouses in the last `DAYS` days (default 30): for each product the units, how
 * many of them can be sold again, and the reason that was named most.
 *
 * Changes nothing. Needs the credentials of the seller (see README.md) and the role Amazon Fulfillment.
 */
import { Config, Console, DateTime, Effect, Stream } from "effect"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { run } from "./support/run.ts"

interface Product {
  readonly units: number
  readonly sellable: number
  readonly reasons: Readonly<Record<string, number>>
}

const nothing: Product = { units: 0, sellable: 0, reasons: {} }

const worst = (reasons: Product["reasons"]) => Object.entries(reasons).toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ""

const program = Effect.gen(function*() {
  const days = yield* Config.Int("DAYS").pipe(Config.withDefault(30))
  const { id } = yield* Sellers.firstMarketplace
  const now = yield* DateTime.now
  const products = yield* Reports.rows({
    reportType: "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA",
    marketplaceIds: [id],
    dataStartTime: DateTime.subtract(now, { days }),
    dataEndTime: now,
    cells: "parsed",
    // A report of the last hours says the same.
    reuseWithin: "4 hours"
  }).pipe(
    Stream.runFold((): Map<string, Product> => new Map(), (products, row) => {
      const { reasons, sellable, units } = products.get(row.sku) ?? nothing
      const { "detailed-disposition": disposition, quantity = 0, reason = "" } = row
      return products.set(row.sku, {
        units: units + quantity,
        sellable: sellable + (disposition === "SELLABLE" ? quantity : 0),
        reasons: { ...reasons, [reason]: (reasons[reason] ?? 0) + quantity }
      })
    })
  )
  for (const [sku, { reasons, sellable, units }] of products) {
    yield* Console.log(`${sku}\t${units} returned\t${sellable} sellable\t${worst(reasons)}`)
  }
  yield* Console.log(`${products.size} products came back`)
})

run(program.pipe(
  // Amazon cancels a report without rows.
  Effect.catchReason("ReportError", "ReportCancelled", () => Console.log("nothing came back"))
))
