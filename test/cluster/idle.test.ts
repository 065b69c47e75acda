/** Sellers in memory, on a clock that the test sets. */
import { assert, layer } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Health from "effect-sp-api-cluster/Health"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import * as TestClock from "effect/testing/TestClock"
import * as Program from "./support/program.ts"

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
  const { refreshToken: _, ...accounts } = configValues
  return Program.program(accounts)
})).pipe(
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Sandbox.layerHttpClient())
)

const untilEntities = (count: number) =>
  Effect.repeat(Effect.andThen(Effect.yieldNow, Health.check), { until: ({ entities }) => entities === count })

layer(Live)((it) => {
  it.effect("a seller leaves memory after seconds without work, and keeps its access token for an hour", () =>
    Effect.gen(function*() {
      const { credentialsOf, requestsOf, world } = yield* Sandbox.Sandbox
      const { refreshToken, sellerId } = credentialsOf("na")
      const marketplaces = (yield* world.seller("na")).marketplaces.map(({ id }) => id)
      const seller = yield* SellerRunner.authorize({
        sellingPartnerId: sellerId,
        region: "na",
        marketplaces,
        refreshToken
      })
      const tokens = Effect.map(requestsOf("lwa.token"), ({ length }) => length)

      yield* Effect.all([Program.Count.run(seller, {}), Program.Count.run(seller, {})], { concurrency: 2 })
      yield* TestClock.adjust("9 seconds")
      yield* Program.Count.run(seller, {})
      yield* untilEntities(1)
      assert.strictEqual(yield* tokens, 1)

      yield* TestClock.adjust("20 seconds")
      yield* untilEntities(0)
      assert.isAbove(yield* Program.Count.run(seller, {}), 0)
      assert.strictEqual(yield* tokens, 1)
      yield* TestClock.adjust("62 minutes")
      assert.isAbove(yield* Program.Count.run(seller, {}), 0)
      assert.strictEqual(yield* tokens, 2)
    }))

  it.effect(
    "a job whose step fails with an error of the program says its name, and stores its message nowhere",
    () =>
      Effect.gen(function*() {
        const { credentialsOf } = yield* Sandbox.Sandbox
        const { refreshToken, sellerId } = credentialsOf("fe")
        const marketplaces = ["A1VC38T7YXB528"]
        const seller = yield* SellerRunner.authorize({
          sellingPartnerId: sellerId,
          region: "fe",
          marketplaces,
          refreshToken
        })
        const job = yield* Effect.forkChild(Effect.flip(
          Program.Cartons.execute({ seller, key: "own error", input: { good: -2, bad: 0 } })
        ))
        while (job.pollUnsafe() === undefined) {
          yield* TestClock.adjust("1 hour")
          yield* Effect.yieldNow
        }
        const error = yield* Fiber.join(job)
        assert.deepInclude(error, { step: "upload", description: "Planned" })
        const sql = yield* SqlClient.SqlClient
        assert.isNotEmpty(yield* sql`SELECT 1 FROM cluster_replies WHERE payload LIKE '%"Planned"%'`)
        for (const table of ["cluster_replies", "cluster_messages"]) {
          assert.lengthOf(yield* sql`SELECT 1 FROM ${sql(table)} WHERE payload LIKE '%a row of jane%'`, 0)
        }
      }),
    90_000
  )

  it.effect("a seller that is removed and added again while it is in memory has a token of its new authorization", () =>
    Effect.gen(function*() {
      const { credentialsOf, requestsOf } = yield* Sandbox.Sandbox
      const sellers = yield* Sellers.Sellers
      const { refreshToken, sellerId } = credentialsOf("eu")
      const authorize = SellerRunner.authorize({
        sellingPartnerId: sellerId,
        region: "eu",
        marketplaces: ["A1PA6795UKMFR9"],
        refreshToken
      })
      const tokens = Effect.map(requestsOf("lwa.token"), ({ length }) => length)

      const seller = yield* authorize
      yield* Program.Count.run(seller, {})
      const before = yield* tokens
      yield* sellers.remove(seller)
      yield* authorize
      assert.strictEqual((yield* sellers.get(seller)).authorizations, 1)
      yield* Program.Count.run(seller, {})
      assert.strictEqual(yield* tokens, before + 1)
    }))
})
