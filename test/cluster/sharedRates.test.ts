/** Runners over PostgreSQL share the rates that Amazon allows an application over all its sellers. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Redacted, Schedule, Schema, Scope } from "effect"
import * as Health from "effect-sp-api-cluster/Health"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as PostgresEngine from "effect-sp-api-cluster/PostgresEngine"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as SellerTask from "effect-sp-api-cluster/SellerTask"
import * as Status from "effect-sp-api-cluster/Status"
import * as TokenKeys from "effect-sp-api-cluster/TokenKeys"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ListingsRestrictions from "effect-sp-api/apis/ListingsRestrictions_2021_08_01"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SqlClient from "effect/sql/SqlClient"
import { decide } from "../../packages/cluster/src/engine/allotment.ts"
import * as Rows from "../../packages/cluster/src/store/shareRows.ts"
import * as Postgres from "./support/postgres.ts"

const operation = "listingsRestrictions_2021-08-01.getListingsRestrictions"

/** Asks as fast as it may, for so many milliseconds. */
const Ask = SellerTask.make("Ask", { payload: Schema.Struct({ millis: Schema.Number }), success: Schema.Void })

/** A runner with its own memory, until the end of the scope. */
const runner = Effect.fnUntraced(function*(places: Map<string, number>, index: number) {
  const { configValues: { refreshToken: _, ...accounts } } = yield* Sandbox.Sandbox
  const { url } = yield* Postgres.Postgres
  const port = yield* Postgres.freePort
  const live = Ask.toLayer(({ millis }, seller) =>
    Effect.gen(function*() {
      places.set(seller.id, index)
      const ask = ListingsRestrictions.getListingsRestrictions({
        asin: "B000000001",
        sellerId: seller.sellingPartnerId,
        marketplaceIds: [seller.marketplaces[0]!]
      })
      yield* Effect.forever(ask).pipe(
        Effect.timeoutOption(millis),
        (loop) => Effect.all([loop, loop, loop], { concurrency: "unbounded", discard: true })
      )
    })
  )
  const program = live.pipe(
    Layer.provideMerge(SellerRunner.layer({ accounts })),
    Layer.provideMerge(Sellers.layer),
    Layer.provideMerge(Layer.mergeAll(
      Migrations.layer,
      TokenKeys.layer(Redacted.make(`test:${Buffer.alloc(32, 7).toString("base64")}`))
    )),
    Layer.provideMerge(PostgresEngine.layer({
      postgres: { url },
      runner: { host: "127.0.0.1", port },
      sharding: { refreshAssignmentsInterval: "200 millis", entityTerminationTimeout: "100 millis", shardsPerGroup: 30 }
    })),
    Layer.provideMerge(UndiciHttpClient.layer())
  )
  return yield* Layer.buildWithMemoMap(program, Layer.makeMemoMapUnsafe(), yield* Effect.scope)
})

describe.skipIf(!Postgres.isInstalled)("the rate of an application over all its sellers", () => {
  it.live(
    "is kept by two runners together, of which each has what it needs, and is free when one stops",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const places = new Map<string, number>()
        const first = yield* runner(places, 0)
        const scope = yield* Scope.fork(yield* Effect.scope)
        const second = yield* Scope.provide(runner(places, 1), scope)
        yield* Effect.forEach([first, second], (runner) =>
          Effect.repeat(Effect.provide(Health.check, runner), {
            until: ({ shards }) => shards === 15,
            schedule: Schedule.spaced("20 millis")
          }))
        const ids = yield* Effect.provide(
          Effect.forEach(
            (yield* sandbox.world.sellers).filter(({ region }) => region === "eu"),
            ({ id, marketplaces, region }) =>
              Effect.flatMap(Sellers.Sellers, (sellers) =>
                sellers.authorize({
                  sellingPartnerId: id,
                  region,
                  marketplaces: marketplaces.map(({ id }) => id),
                  refreshToken: sandbox.credentialsOf(id).refreshToken
                }))
          ),
          first
        )
        const ask = (millis: number) =>
          Effect.forEach(ids, (id) => Ask.run(id, { millis }), { concurrency: "unbounded", discard: true }).pipe(
            Effect.provide(first)
          )
        const sql = yield* Effect.provide(SqlClient.SqlClient, first)
        const rows = sql<{ readonly limiter: string; readonly share: number }>`
          SELECT limiter, share FROM spapi_application_shares`
        yield* ask(5000)
        assert.sameMembers([...new Set(places.values())], [0, 1])
        const all = yield* sandbox.requestsOf(operation)
        assert.deepStrictEqual([...new Set(all.map(({ status }) => status))], [200])
        // In the best two seconds. One part alone would be 97; a busy machine loses what it cannot save for longer than a
        // tenth of a second. What is lost without one is in `applicationShares.test.ts`.
        const within = all.map(({ time }) =>
          all.filter((other) => other.time >= time && other.time < time + 2000).length
        )
        assert.isAbove(Math.max(...within), 110)
        for (const { share } of yield* rows) assert.closeTo(share, 0.485, 0.01)
        const { quotas } = yield* Status.read().pipe(Effect.provide(first), Effect.provide(SpApiRateLimiter.layer({})))
        assert.closeTo(quotas.find((row) => row.operation === operation)!.share!, 0.485, 0.01)
        yield* Scope.close(scope, Exit.void)
        assert.lengthOf(yield* rows, 1)
      }).pipe(
        Effect.scoped,
        Effect.provide([
          Postgres.layer,
          Sandbox.layerServer({
            sellers: 36,
            ordersPerSeller: 1,
            usagePlanOverrides: { [operation]: { rate: 1000, burst: 1000 } }
          })
        ])
      ),
    120_000
  )

  it.live(
    "is divided by one decision after the other, whatever isolation the database has",
    () =>
      Effect.gen(function*() {
        yield* Migrations.run
        const limiters = Array.from({ length: 8 }, (_, index) => `limiter-${index}`)
        const of = <A, E, R>(run: (limiter: string) => Effect.Effect<A, E, R>) =>
          Effect.forEach(limiters, run, { concurrency: "unbounded" })
        const sql = yield* SqlClient.SqlClient
        const renew = (limiter: string) => Rows.renew("b", (rows, now) => decide(rows, limiter, 1, now).row)
        for (let round = 0; round < 3; round++) {
          yield* of(renew)
          const [row] = yield* sql<{ readonly sum: number; readonly count: number }>`
          SELECT sum(share)::float8 AS sum, count(*)::int AS count FROM spapi_application_shares`
          assert.strictEqual(row!.count, 8)
          assert.isAtMost(row!.sum, 1 + 1e-9)
          if (round === 2) assert.isAtLeast(row!.sum, 0.96)
        }
        yield* Rows.remove(limiters)
        assert.lengthOf(yield* sql`SELECT * FROM spapi_application_shares`, 0)
        const waits = (yield* of(() => Rows.reserve("slow", 60_000))).toSorted((a, b) => a - b)
        assert.strictEqual(waits[0], 0)
        waits.forEach((wait, index) => assert.closeTo(wait, index * 60_000, 10_000))
      }).pipe(
        Effect.provide(
          Layer.unwrap(Effect.map(Postgres.Postgres, ({ url }) =>
            PgClient.layer({ url, startupParameters: { default_transaction_isolation: "repeatable read" } })))
        ),
        Effect.provide(Postgres.layer)
      ),
    60_000
  )
})
