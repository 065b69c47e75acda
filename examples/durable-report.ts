/**
 * A report job that survives the death of its process.
 *
 * The job is a workflow of effect/workflow; every step that is done is kept in a SQLite file. Kill the program at any moment, start it again,
 * and it goes on where it was: Amazon is not asked for the report twice.
 *
 * `node examples/durable-report.ts listings.sqlite`, with credentials in the environment as in README.md.
 */
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Config, Console, Effect, Layer, Schema, Stream } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as SingleRunner from "effect/cluster/SingleRunner"
import * as Digest from "effect/crypto/Digest"
import * as SqlClient from "effect/sql/SqlClient"
import * as Activity from "effect/workflow/Activity"
import * as Workflow from "effect/workflow/Workflow"
import * as Sqlite from "./support/sqlite.ts"

const reportType = "GET_MERCHANT_LISTINGS_ALL_DATA"

/** Why the job failed, in a form that can be kept. */
class JobFailed extends Schema.TaggedError<JobFailed>("JobFailed")("JobFailed", { message: Schema.String }) {}

const orFail = Effect.mapError((error: { readonly message: string }) => new JobFailed({ message: error.message }))

/** Fetches all listings of a marketplace into the table `listings`; gives how many there are. Runs once for each day. */
const FetchListings = Workflow.make("FetchListings", {
  payload: { marketplaceId: Schema.String, day: Schema.String },
  success: Schema.Number,
  error: JobFailed,
  idempotencyKey: ({ day, marketplaceId }) => `${marketplaceId} ${day}`
})

const FetchListingsLive = FetchListings.toLayer(Effect.fnUntraced(function*({ marketplaceId }) {
  // Should the process die after Amazon's answer and before it is kept, the report is found again by `reuseWithin`.
  const { reportId } = yield* Activity.make({
    name: "request",
    success: Schema.Struct({ reportId: Schema.String }),
    error: JobFailed,
    execute: orFail(Reports.request({ reportType, marketplaceIds: [marketplaceId], reuseWithin: "1 hour" }))
  })
  yield* Effect.log(`report ${reportId}`)

  yield* Activity.make({
    name: "wait",
    error: JobFailed,
    execute: Effect.asVoid(orFail(Reports.await(reportId)))
  })

  return yield* Activity.make({
    name: "store",
    success: Schema.Number,
    error: JobFailed,
    execute: Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      // One transaction: after a crash the table is as it was before.
      return yield* sql.withTransaction(Effect.gen(function*() {
        yield* sql`CREATE TABLE IF NOT EXISTS listings (sku TEXT PRIMARY KEY, name TEXT, price TEXT)`
        yield* sql`DELETE FROM listings`
        return yield* Reports.resume<typeof reportType>(reportId).pipe(
          Stream.map((row) => ({ sku: row["seller-sku"], name: row["item-name"], price: row["price"] })),
          Stream.grouped(500),
          Stream.mapEffect((rows) => Effect.as(sql`INSERT OR REPLACE INTO listings ${sql.insert(rows)}`, rows.length)),
          Stream.runSum
        )
      }))
    }).pipe(orFail)
  })
}))

const program = Effect.gen(function*() {
  const { region } = yield* SpApiConfig.SpApiConfig
  const marketplace = Marketplace.all.find((candidate) => candidate.region === region.id) ?? Marketplace.US
  const day = new Date().toISOString().slice(0, 10)
  const count = yield* FetchListings.execute({ marketplaceId: marketplace.id, day })
  yield* Console.log(`${count} listings`)
})

const sql = Layer.unwrap(Effect.map(
  Config.String("DURABLE_REPORT_FILE").pipe(Config.withDefault(process.argv[2] ?? "listings.sqlite")),
  Sqlite.layer
))

const engine = ClusterWorkflowEngine.layer.pipe(
  Layer.provide(SingleRunner.layer({ runnerStorage: "memory" })),
  Layer.provide(Digest.layerWebCrypto)
)

if (import.meta.main) {
  program.pipe(
    Effect.provide(
      FetchListingsLive.pipe(
        Layer.provideMerge(engine),
        Layer.provideMerge(sql),
        Layer.provideMerge(SpApi.layerConfig),
        Layer.provideMerge(NodeHttpClient.layerUndici)
      )
    ),
    NodeRuntime.runMain
  )
}
