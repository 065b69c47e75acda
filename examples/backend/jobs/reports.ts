/** A durable job: it requests the report, waits without memory, and stores its rows, also through a crash. */
import { Effect, Stream } from "effect"
import * as ReportJob from "effect-sp-api-cluster/ReportJob"
import { SqlClient } from "effect/sql"

export const OrderLines = ReportJob.make("OrderLines", {
  reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
  firstPoll: "5 seconds",
  // After a crash it reads the report from its first row again, so rows are stored by their place in it.
  store: Effect.fnUntraced(function*(rows, { reportId, seller }) {
    const sql = yield* SqlClient.SqlClient
    yield* rows.pipe(
      Stream.zipWithIndex,
      Stream.map(([row, place]) => ({
        seller: seller.id,
        report: reportId,
        place,
        order_id: row["amazon-order-id"],
        purchased_at: row["purchase-date"],
        status: row["order-status"],
        sku: row.sku,
        quantity: row.quantity,
        price: row["item-price"],
        currency: row.currency
      })),
      Stream.grouped(500),
      Stream.runForEach((lines) =>
        sql`INSERT INTO backend_report_lines ${sql.insert(lines)} ON CONFLICT (seller, report, place) DO NOTHING`
      )
    )
  })
})
