/**
 * A report job that survives a crash of its process (see support/durable.ts): requests the orders of the last 30 days
 * and stores their lines, and neither requests the report nor stores a line twice.
 *
 * `node examples/durable-report.ts orders.sqlite`, with credentials in the environment as in README.md.
 */
import { Console, DateTime, Effect, Schema, Stream } from "effect"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as SqlClient from "effect/sql/SqlClient"
import * as Workflow from "effect/workflow/Workflow"
import * as Durable from "./support/durable.ts"

const reportType = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"

/** Stores the orders of some days in the table `orders`; returns the number of lines. Runs once for the same days. */
const FetchOrders = Workflow.make("FetchOrders", {
  payload: { from: Schema.String, to: Schema.String },
  success: Schema.Number,
  error: Durable.JobFailed,
  idempotencyKey: ({ from, to }) => `${from} ${to}`
})

const FetchOrdersLive = FetchOrders.toLayer(Effect.fnUntraced(function*({ from, to }) {
  const marketplace = yield* Durable.marketplace
  // If the process dies after Amazon has accepted the request and before its id is stored, `reuseWithin` finds the
  // report.
  const { reportId } = yield* Durable.step(
    "request",
    Schema.Struct({ reportId: Schema.String }),
    Reports.request({
      reportType,
      marketplaceIds: [marketplace.id],
      dataStartTime: from,
      dataEndTime: to,
      reuseWithin: "1 day"
    })
  )
  yield* Console.log(`report ${reportId}`)
  yield* Durable.step("wait", Schema.Void, Effect.asVoid(Reports.await(reportId)))
  return yield* Durable.step("store", Schema.Number, store(reportId))
}))

/** Stores the rows in one transaction, so a crash leaves the table as it was. */
const store = Effect.fnUntraced(function*(reportId: string) {
  const sql = yield* SqlClient.SqlClient
  const write = Reports.resume<typeof reportType>(reportId).pipe(
    Stream.map((row) => ({
      order_id: row["amazon-order-id"],
      sku: row["sku"],
      quantity: row["quantity"],
      price: row["item-price"]
    })),
    Stream.grouped(100),
    Stream.mapEffect((rows) => Effect.as(sql`INSERT INTO orders ${sql.insert(rows)}`, rows.length)),
    Stream.tap((count) => Console.log(`… ${count} more lines`)),
    Stream.runSum
  )
  yield* sql`CREATE TABLE IF NOT EXISTS orders (order_id TEXT, sku TEXT, quantity TEXT, price TEXT)`
  return yield* sql.withTransaction(Effect.andThen(sql`DELETE FROM orders`, write))
})

const program = Effect.gen(function*() {
  const today = DateTime.removeTime(yield* DateTime.now)
  const count = yield* FetchOrders.execute({
    from: DateTime.formatIso(DateTime.subtract(today, { days: 30 })),
    to: DateTime.formatIso(today)
  })
  yield* Console.log(`${count} order lines`)
})

if (import.meta.main) Durable.run(process.argv[2] ?? "orders.sqlite", program, FetchOrdersLive)
