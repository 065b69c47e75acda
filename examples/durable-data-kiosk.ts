/**
 * A Data Kiosk job that survives a crash of its process (see support/durable.ts): stores sales by day, page by page,
 * and neither requests a page nor stores a row twice.
 *
 * `node examples/durable-data-kiosk.ts sales.sqlite 2026-01-01 2026-06-30`, with credentials in the environment as in
 * README.md.
 */
import { Console, DateTime, Effect, Schema, Stream } from "effect"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as SqlClient from "effect/sql/SqlClient"
import * as Workflow from "effect/workflow/Workflow"
import * as Durable from "./support/durable.ts"

/**
 * Stores the sales of some days in the table `sales`; returns the number of days with sales. Runs once for the same
 * days.
 */
const FetchSales = Workflow.make("FetchSales", {
  payload: { from: Schema.String, to: Schema.String },
  success: Schema.Number,
  error: Durable.JobFailed,
  idempotencyKey: ({ from, to }) => `${from} ${to}`
})

const FetchSalesLive = FetchSales.toLayer(Effect.fnUntraced(function*({ from, to }, executionId) {
  const marketplace = yield* Durable.marketplace
  const startedAt = yield* Durable.step("begin", Schema.String, Effect.map(DateTime.now, DateTime.formatIso))
  return yield* Durable.step(
    "store",
    Schema.Number,
    store(salesByDay(marketplace.id, from, to), executionId, startedAt)
  )
}))

const salesByDay = (marketplaceId: string, startDate: string, endDate: string) =>
  SalesAndTraffic.salesAndTrafficByDate({ startDate, endDate, aggregateBy: "DAY", marketplaceIds: [marketplaceId] }, {
    startDate: true,
    sales: { orderedProductSales: { amount: true, currencyCode: true }, unitsOrdered: true }
  })

type Query = ReturnType<typeof salesByDay>

/**
 * Stores each page that is not stored yet, in a transaction of its own. The queries that Amazon accepted before a crash
 * are found by the key of the run, so their ids need not be stored.
 */
const store = Effect.fnUntraced(function*(query: Query, idempotencyKey: string, startedAt: string) {
  const sql = yield* SqlClient.SqlClient
  yield* sql`CREATE TABLE IF NOT EXISTS sales (day TEXT, units INTEGER, amount REAL, currency TEXT)`
  yield* sql`CREATE TABLE IF NOT EXISTS pages (run TEXT, page INTEGER, rows INTEGER, PRIMARY KEY (run, page))`
  const stored = yield* sql<{ page: number }>`SELECT page FROM pages WHERE run = ${idempotencyKey}`
  const isStored = new Set(stored.map(({ page }) => page))

  const storePage = Effect.fnUntraced(function*({ page, rows }: DataKiosk.Page<DataKiosk.RowOf<Query>>) {
    const count = yield* rows.pipe(
      Stream.map(({ sales: { orderedProductSales, unitsOrdered }, startDate }) => ({
        day: startDate,
        units: unitsOrdered,
        amount: orderedProductSales.amount,
        currency: orderedProductSales.currencyCode
      })),
      Stream.grouped(200),
      Stream.mapEffect((batch) => Effect.as(sql`INSERT INTO sales ${sql.insert(batch)}`, batch.length)),
      Stream.tap((count) => Console.log(`… ${count} more rows of page ${page}`)),
      Stream.runSum
    )
    yield* sql`INSERT INTO pages ${sql.insert({ run: idempotencyKey, page, rows: count })}`
  })

  yield* DataKiosk.pages(query, {
    run: { idempotencyKey, startedAt },
    onRequested: ({ page, queryId }) => Console.log(`query ${queryId} for page ${page}`)
  }).pipe(
    Stream.filter(({ page }) => !isStored.has(page)),
    Stream.runForEach((page) => sql.withTransaction(storePage(page)))
  )
  const [sum] = yield* sql<{ rows: number }>`SELECT sum(rows) AS rows FROM pages WHERE run = ${idempotencyKey}`
  return sum?.rows ?? 0
})

const program = Effect.gen(function*() {
  const yesterday = DateTime.subtract(yield* DateTime.now, { days: 1 })
  const count = yield* FetchSales.execute({
    from: process.argv[3] ?? DateTime.formatIsoDateUtc(DateTime.subtract(yesterday, { days: 29 })),
    to: process.argv[4] ?? DateTime.formatIsoDateUtc(yesterday)
  })
  yield* Console.log(`sales of ${count} days`)
})

if (import.meta.main) Durable.run(process.argv[2] ?? "sales.sqlite", program, FetchSalesLive)
