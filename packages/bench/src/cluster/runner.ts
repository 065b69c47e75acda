/**
 * A runner of `pnpm bench:cluster`: the program of a user of `effect-sp-api-cluster`, driven by messages of its parent.
 * A task makes calls for its seller; a job is a workflow whose one step is such a task, and writes a row when it ends.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect, Layer, Redacted, Schema } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Pricing from "effect-sp-api/apis/ProductPricing_2022_05_01"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SqlClient from "effect/sql/SqlClient"
import * as Activity from "effect/workflow/Activity"
import * as Workflow from "effect/workflow/Workflow"
import { once } from "node:events"
import * as Amazon from "./amazon.ts"
import type { Handled, Message, Reply, Settings } from "./messages.ts"

const [settings] = (await once(process, "message")) as [Settings]

const engine = settings.database === undefined
  ? EmbeddedEngine.layer().pipe(Layer.provideMerge(NodeSqlite.layer(settings.file!)))
  : PostgresEngine.layer({
    postgres: { url: Redacted.make(settings.database) },
    runner: { host: "127.0.0.1", port: settings.port }
  })

const Calls = SellerTask.make("Calls", {
  payload: Schema.Struct({ calls: Schema.Int, job: Schema.Boolean }),
  success: Schema.Int
})

const orders = OrdersV0.getOrders({ MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2026-01-01T00:00:00Z" })

const CallsLive = Calls.toLayer(({ calls, job }, seller) =>
  Effect.gen(function*() {
    for (let call = 0; call < calls; call++) yield* orders
    if (job) {
      const sql = yield* SqlClient.SqlClient
      yield* sql`INSERT INTO handled ${sql.insert({ seller: seller.id, runner: settings.runner, at: Date.now() })}`
    }
    return calls
  })
)

/** An operation whose published rate is one call in 30 seconds. */
const Prices = SellerTask.make("Prices", { payload: Schema.Struct({ calls: Schema.Int }), success: Schema.Int })

const PricesLive = Prices.toLayer(({ calls }) =>
  Effect.as(
    Effect.forEach(Array.from({ length: calls }), () => Pricing.getCompetitiveSummary({ body: { requests: [] } }), {
      discard: true
    }),
    calls
  )
)

const Job = Workflow.make("Job", {
  payload: { seller: Schema.String, calls: Schema.Int },
  success: Schema.Int,
  idempotencyKey: ({ seller }) => seller
})

const JobLive = Job.toLayer(({ calls, seller }) =>
  Activity.make({
    name: "calls",
    success: Schema.Int,
    execute: Effect.orDie(Calls.run(seller, { calls, job: true }))
  })
)

const tables = Layer.effectDiscard(
  Effect.flatMap(
    SqlClient.SqlClient,
    (sql) => sql`CREATE TABLE IF NOT EXISTS handled (seller TEXT, runner INTEGER, at DOUBLE PRECISION)`
  )
)

const program = Layer.mergeAll(CallsLive, PricesLive, JobLive).pipe(
  Layer.provideMerge(SellerRunner.layer({
    accounts: {
      endpoint: settings.amazon,
      lwaEndpoint: `${settings.amazon}/auth/o2/token`,
      clientId: "benchmark",
      clientSecret: Redacted.make("benchmark")
    }
  })),
  Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer, tables)),
  Layer.provideMerge(
    Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(`bench:${Buffer.alloc(32, 7).toString("base64")}`)))
  ),
  Layer.provideMerge(engine),
  Layer.provide(UndiciHttpClient.layer({ connections: 32, pipelining: 1 }))
)

const idOf = (index: number): string => `A${String(index).padStart(12, "0")}`
/** The share of this runner: every sellers-th. */
const share = ({ sellers }: { readonly sellers: number }) =>
  Array.from({ length: sellers }, (_, index) => index).filter((index) => index % settings.of === settings.runner)
const all = { concurrency: "unbounded", discard: true } as const

const collect = async () => {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed, rss, peakRss: process.resourceUsage().maxRSS * 1024 }
}

type Services = Layer.Success<typeof program>

const handle = (message: Message): Effect.Effect<unknown, unknown, Services> => {
  switch (message.kind) {
    case "authorize":
      return Effect.flatMap(Sellers.Sellers, (sellers) =>
        Effect.forEach(share(message), (index) =>
          sellers.authorize({
            sellingPartnerId: idOf(index),
            region: "na",
            marketplaces: [Marketplace.US.id],
            refreshToken: Redacted.make(Amazon.refreshTokenOf(idOf(index)))
          }), { concurrency: 8, discard: true }))
    case "tasks":
      return Effect.forEach(
        share(message),
        (index) => Calls.run(`na:${idOf(index)}`, { calls: message.calls, job: false }),
        all
      )
    case "prices":
      return Effect.forEach(share(message), (index) => Prices.run(`na:${idOf(index)}`, { calls: message.calls }), all)
    case "jobs":
      return Effect.forEach(
        share(message),
        (index) => Job.execute({ seller: `na:${idOf(index)}`, calls: message.calls }, { discard: true }),
        { concurrency: 16, discard: true }
      )
    case "handled":
      return Effect.flatMap(
        SqlClient.SqlClient,
        (sql) => sql<Handled>`SELECT seller, runner, at FROM handled`
      )
    case "usage":
      return Effect.map(Effect.promise(collect), (memory) => {
        const { system, user } = process.cpuUsage()
        return { ...memory, cpu: (system + user) / 1e6, at: Date.now() }
      })
    case "cpu":
      return Effect.sync(() => {
        const { system, user } = process.cpuUsage()
        return { cpu: (system + user) / 1e6, at: Date.now() }
      })
  }
}

const serve = Effect.gen(function*() {
  const context = yield* Effect.context<Services>()
  process.on("message", (message: Message) => {
    Effect.runFork(Effect.provideContext(handle(message), context)).addObserver((exit) => {
      const reply: Reply = exit._tag === "Success" ? { value: exit.value ?? null } : { failure: String(exit.cause) }
      process.send!(reply)
    })
  })
  process.send!({ value: "ready" } satisfies Reply)
})

process.on("disconnect", () => process.exit())
Layer.launch(Layer.provide(Layer.effectDiscard(serve), program)).pipe(NodeRuntime.runMain)
