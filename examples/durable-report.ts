/**
 * A report job that survives the death of its process.
 *
 * The job is a workflow of effect/workflow, which keeps every step that is done in a SQLite file. Kill the program at any
 * moment, start it again, and it goes on where it was: Amazon is not asked for the report twice.
 *
 * `node examples/durable-report.ts orders.sqlite`, with credentials in the environment as in README.md.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Console, DateTime, Effect, Layer, Schema, Stream } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as SingleRunner from "effect/cluster/SingleRunner"
import * as Digest from "effect/crypto/Digest"
import * as SqlClient from "effect/sql/SqlClient"
import * as Activity from "effect/workflow/Activity"
import * as Workflow from "effect/workflow/Workflow"
import * as Sqlite from "./support/sqlite.ts"

const reportType = "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL"

/** Why the job failed, in a form that can be kept. */
class JobFailed extends Schema.TaggedError<JobFailed>("JobFailed")("JobFailed", { message: Schema.String }) {}

const orFail = Effect.mapError((error: { readonly message: string }) => new JobFailed({ message: error.message }))

/** Fetches the orders of some days into the table `orders`; gives how many lines they have. Runs once for the same days. */
const FetchOrders = Workflow.make("FetchOrders", {
  payload: { marketplaceId: Schema.String, from: Schema.String, to: Schema.String },
  success: Schema.Number,
  error: JobFailed,
  idempotencyKey: ({ from, marketplaceId, to }) => `${marketplaceId} ${from} ${to}`
})

const FetchOrdersLive = FetchOrders.toLayer(Effect.fnUntraced(function*({ from, marketplaceId, to }) {
  // Should the process die after Amazon's answer and before it is kept, `reuseWithin` finds the report again.
  const { reportId } = yield* Activity.make({
    name: "request",
    success: Schema.Struct({ reportId: Schema.String }),
    error: JobFailed,
    execute: Reports.request({
      reportType,
      marketplaceIds: [marketplaceId],
      dataStartTime: from,
      dataEndTime: to,
      reuseWithin: "1 day"
    }).pipe(orFail)
  })
  yield* Console.log(`report ${reportId}`)

  yield* Activity.make({
    name: "wait",
    error: JobFailed,
    execute: Reports.await(reportId).pipe(Effect.asVoid, orFail)
  })

  return yield* Activity.make({
    name: "store",
    success: Schema.Number,
    error: JobFailed,
    execute: store(reportId).pipe(orFail)
  })
}))

/** Writes the rows in one transaction, so after a crash the table is as it was before. */
const store = Effect.fnUntraced(function*(reportId: string) {
  const sql = yield* SqlClient.SqlClient
  const write = Reports.resume<typeof reportType>(reportId).pipe(
    Stream.map((row) => ({
      order_id: row["amazon-order-id"],
      sku: row["sku"],
      quantity: row["quantity"],
      price: row["item-price"]
    })),
    Stream.grouped(500),
    Stream.mapEffect((rows) => Effect.as(sql`INSERT INTO orders ${sql.insert(rows)}`, rows.length)),
    Stream.runSum
  )
  yield* sql`CREATE TABLE IF NOT EXISTS orders (order_id TEXT, sku TEXT, quantity TEXT, price TEXT)`
  return yield* sql.withTransaction(Effect.andThen(sql`DELETE FROM orders`, write))
})

const program = Effect.gen(function*() {
  const { region } = yield* SpApiConfig.SpApiConfig
  const marketplace = Marketplace.all.find((candidate) => candidate.region === region.id) ?? Marketplace.US
  const today = DateTime.removeTime(yield* DateTime.now)
  const count = yield* FetchOrders.execute({
    marketplaceId: marketplace.id,
    from: DateTime.formatIso(DateTime.subtract(today, { days: 30 })),
    to: DateTime.formatIso(today)
  })
  yield* Console.log(`${count} order lines`)
})

const sql = Sqlite.layer(process.argv[2] ?? "orders.sqlite")

const engine = ClusterWorkflowEngine.layer.pipe(
  Layer.provide(SingleRunner.layer({ runnerStorage: "memory" })),
  Layer.provide(Digest.layerWebCrypto)
)

if (import.meta.main) {
  program.pipe(
    Effect.provide(
      FetchOrdersLive.pipe(
        Layer.provideMerge(engine),
        Layer.provideMerge(sql),
        Layer.provideMerge(SpApi.layerConfig),
        Layer.provideMerge(NodeHttpClient.layerUndici)
      )
    ),
    NodeRuntime.runMain
  )
}
