/**
 * A runner of `demo.ts`, as a process of its own: the orders of all sellers in tables, as `../runner.ts` has them for
 * deployments. Beside each version of an order that it stores it writes a row into `handled`, in the same transaction.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array as Arr, Effect, Layer, Redacted, Schedule, Stream } from "effect"
import * as ChangeFeed from "effect-sp-api-cluster/ChangeFeed"
import * as Cursors from "effect-sp-api-cluster/Cursors"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as OrdersSink from "effect-sp-api-cluster/OrdersSink"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import * as Waits from "effect-sp-api-cluster/Waits"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as Changes from "effect-sp-api/workflows/Changes"
import type { Order } from "effect-sp-api/workflows/Orders"
import * as SqlClient from "effect/sql/SqlClient"
import { once } from "node:events"
import type { Message, SellerToAdd, Settings } from "./messages.ts"

const [settings] = (await once(process, "message")) as [Settings]
const { amazon, every, port, postgres, runner, since, sqlite } = settings

const say = (message: Message) =>
  Effect.sync(() => {
    if (process.connected) process.send!(message)
  })

/** The defaults are 10 and 35 seconds: too long for a demonstration. */
const sharding = {
  runnerHealthCheckInterval: "3 seconds",
  shardLockRefreshInterval: "4 seconds",
  shardLockExpiration: "12 seconds"
} as const

const engine = postgres === undefined
  ? EmbeddedEngine.layer().pipe(Layer.provideMerge(NodeSqlite.layer(sqlite)))
  : PostgresEngine.layer({
    postgres: { url: Redacted.make(postgres) },
    runner: { host: "127.0.0.1", port },
    sharding
  })

const handled = Effect.fnUntraced(
  function*(changes: Arr.NonEmptyReadonlyArray<Changes.Changed<Order>>, seller: string) {
    const sql = yield* SqlClient.SqlClient
    const rows = Arr.map(changes, ({ entity, value: { items, status, updatedAt } }) => ({
      seller,
      order_id: entity ?? "",
      version: [updatedAt, status, ...(items ?? []).map(({ quantityShipped }) => quantityShipped)].join(" "),
      runner
    }))
    yield* sql`INSERT INTO handled ${sql.insert(rows)}`
  }
)

const orders = ChangeFeed.make("Orders", {
  every,
  changes: ({ id, marketplaces }, cursor) =>
    Stream.onStart(
      Changes.orders({ since, marketplaceIds: marketplaces, cursor }),
      say({ kind: "turn", seller: id })
    ),
  store: (changes, { seller }) => Effect.andThen(OrdersSink.store(changes, { seller }), handled(changes, seller.id))
})

const table = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  sql`
    CREATE TABLE IF NOT EXISTS handled (
      seller TEXT NOT NULL, order_id TEXT NOT NULL, version TEXT NOT NULL, runner INTEGER NOT NULL
    )`)

/** The first runner is sent the sellers when all are ready. */
const add = Effect.gen(function*() {
  const [added] = (yield* Effect.promise(() => once(process, "message"))) as [ReadonlyArray<SellerToAdd>]
  const sellers = yield* Sellers.Sellers
  yield* Effect.forEach(
    added,
    ({ refreshToken, ...seller }) => sellers.authorize({ ...seller, refreshToken: Redacted.make(refreshToken) }),
    { concurrency: 8, discard: true }
  )
})

const report = Effect.gen(function*() {
  const cursors = yield* Cursors.Cursors
  const readUntil = Effect.map(
    cursors.ofFeed("Orders"),
    (all) => all.map(({ readUntil, seller }) => [seller, Date.parse(readUntil ?? "")] as const)
  )
  yield* say({ kind: "ready" })
  yield* Effect.flatMap(readUntil, (readUntil) => say({ kind: "cursors", readUntil })).pipe(
    Effect.ignore,
    Effect.repeat(Schedule.spaced("1 second"))
  )
})

const program = Layer.effectDiscard(Effect.andThen(Effect.forkScoped(add), Effect.forkScoped(report))).pipe(
  Layer.provide(orders.layer),
  Layer.provideMerge(SellerRunner.layer({
    accounts: {
      endpoint: amazon.endpoint,
      lwaEndpoint: `${amazon.endpoint}/auth/o2/token`,
      clientId: amazon.clientId,
      clientSecret: Redacted.make(amazon.clientSecret)
    }
  })),
  Layer.provideMerge(Layer.effectDiscard(table)),
  Layer.provideMerge(Layer.mergeAll(Sellers.layer, Waits.layer, Cursors.layer)),
  Layer.provideMerge(Layer.merge(Migrations.layer, TokenKeys.layer(Redacted.make(settings.tokenKeys)))),
  Layer.provideMerge(engine),
  Layer.provide(UndiciHttpClient.layer())
)

// It ends with the demonstration, however that ends.
process.on("disconnect", () => process.exit())
NodeRuntime.runMain(Layer.launch(program))
