/**
 * A runner as a process of its own: over SQLite (`FILE`) or over PostgreSQL (`DATABASE`, `PORT`, `LISTEN`). It
 * authorizes the sellers of `SELLERS`, has a turn of `Lines` for each with a `SCHEDULE`, runs the `JOBS`, each a name
 * and a payload, says what has ended, and stays. With `OPERATIONS`, a port, it copies the orders of all sellers too, and
 * with `COPIES` their listings and stock.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Layer, Redacted } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import type { JobFailed } from "effect-sp-api-cluster/FeedJob"
import * as InventorySink from "effect-sp-api-cluster/InventorySink"
import * as JobSchedule from "effect-sp-api-cluster/JobSchedule"
import * as ListingsSink from "effect-sp-api-cluster/ListingsSink"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Operations from "effect-sp-api-cluster/Operations"
import * as OrdersSink from "effect-sp-api-cluster/OrdersSink"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as SqlClient from "effect/sql/SqlClient"
import type { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import * as Program from "./program.ts"

interface SellerOfTest extends Omit<Sellers.Authorization, "refreshToken"> {
  readonly refreshToken: string
}

const {
  COPIES,
  DATABASE,
  FEEDS = "[]",
  FILE,
  IDLE_IN_TRANSACTION,
  JOBS = "[]",
  LISTEN,
  OPERATIONS,
  PORT,
  PRICES = "[]",
  SCHEDULE,
  SELLERS = "[]",
  SHARDING = "{}"
} = process.env
const sharding = JSON.parse(SHARDING) as EmbeddedEngine.Options["sharding"]

const engine = DATABASE === undefined
  ? EmbeddedEngine.layer({ sharding }).pipe(Layer.provideMerge(NodeSqlite.layer(FILE!)))
  : PostgresEngine.layer({
    postgres: {
      url: Redacted.make(DATABASE),
      startupParameters: IDLE_IN_TRANSACTION === undefined
        ? undefined
        : { idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION }
    },
    runner: { host: "127.0.0.1", port: Number(PORT) },
    listen: LISTEN === undefined ? undefined : { host: "127.0.0.1", port: Number(LISTEN) },
    sharding
  })

const run =
  <P>(job: { readonly execute: (payload: P) => Effect.Effect<unknown, JobFailed, WorkflowEngine> }) =>
  (payload: never) => Effect.asVoid(job.execute(payload))

const jobs = {
  Lines: run(Program.Lines),
  Snapshots: run(Program.Snapshots),
  Days: run(Program.Days),
  Cartons: run(Program.Cartons),
  Quantity: run(Program.Quantity)
}

const start = Effect.gen(function*() {
  const sellers = yield* Sellers.Sellers
  for (const { refreshToken, ...seller } of JSON.parse(SELLERS) as ReadonlyArray<SellerOfTest>) {
    const known = yield* sellers.find(`${seller.region}:${seller.sellingPartnerId}`)
    if (known._tag === "None") {
      yield* SellerRunner.authorize({ ...seller, refreshToken: Redacted.make(refreshToken) })
    }
  }
  yield* Console.log("ready")
  yield* Effect.forEach(
    JSON.parse(JOBS) as ReadonlyArray<readonly [job: keyof typeof jobs, payload: never]>,
    ([job, payload]) =>
      Effect.matchEffect(jobs[job](payload), {
        onFailure: (error) => Console.log(`failed ${JSON.stringify(payload)} ${error.message}`),
        onSuccess: () => Console.log(`stored ${JSON.stringify(payload)}`)
      }),
    { concurrency: "unbounded", discard: true }
  )
  for (const seller of JSON.parse(FEEDS) as ReadonlyArray<string>) {
    const { feedId } = yield* Program.Prices.execute({ seller, key: "prices", input: JSON.parse(PRICES) as [] })
    yield* Console.log(`submitted ${feedId}`)
  }
  yield* Console.log("done")
})

const nightly = JobSchedule.make("Nightly", Program.Lines, {
  cron: "0 0 * * *",
  spread: 0,
  payload: () => ({ from: "2026-11-01T00:00:00Z", to: "2026-11-20T00:00:00Z" })
})

/** Copies orders, and counts under their seller and cursor which process stored them. */
const Orders = ChangeFeed.orders("Orders", {
  since: "2026-01-01T00:00:00Z",
  every: "500 millis",
  batch: 20,
  store: (changes, context) =>
    Effect.andThen(
      OrdersSink.store(changes, context),
      Effect.flatMap(SqlClient.SqlClient, (sql) =>
        sql`
          INSERT INTO batches (seller, revision, pid)
          SELECT seller, revision, ${process.pid} FROM spapi_cursors WHERE seller = ${context.seller.id} AND feed = 'Orders'`)
    )
})

const Listings = ChangeFeed.listings("Listings", {
  since: "2000-01-01T00:00:00Z",
  every: "2 seconds",
  removals: { known: ListingsSink.known },
  store: ListingsSink.store
})
const Stock = ChangeFeed.inventory("Stock", { every: "2 seconds", store: InventorySink.store })

const feeds = COPIES === undefined ? Orders.layer : Layer.mergeAll(Orders.layer, Listings.layer, Stock.layer)

const orders = feeds.pipe(
  Layer.provideMerge(Cursors.layer),
  Layer.provide(Layer.effectDiscard(
    Effect.flatMap(
      SqlClient.SqlClient,
      (sql) =>
        sql`CREATE TABLE IF NOT EXISTS batches (id SERIAL, seller TEXT, revision INTEGER, pid INTEGER)`.pipe(
          // Of runners that start at once, PostgreSQL refuses all but one.
          Effect.retry({ times: 3 })
        )
    )
  ))
)

const copies = OPERATIONS === undefined ? Layer.empty : Operations.runner.pipe(Layer.provideMerge(orders))

const program = Layer.merge(copies, SCHEDULE === undefined ? Layer.empty : nightly.layer).pipe(
  Layer.provideMerge(Layer.unwrap(
    Effect.map(SpApiConfig.fromEnv, ({ refreshToken: _, ...accounts }) => Program.program(accounts))
  )),
  Layer.provideMerge(engine),
  Layer.provide(UndiciHttpClient.layer()),
  Layer.provideMerge(Operations.layer({ port: Number(OPERATIONS ?? 0), host: "127.0.0.1" }))
)

Layer.launch(Layer.provide(Layer.effectDiscard(Effect.forkScoped(start)), program)).pipe(NodeRuntime.runMain)
