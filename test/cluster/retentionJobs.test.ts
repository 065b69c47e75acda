/** Jobs that were removed and are executed again with the same key, on a sandbox whose time the test sets forward. */
import { assert, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Retention from "effect-sp-api-cluster/Retention"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import * as MovedClock from "./support/movedClock.ts"
import * as Program from "./support/program.ts"

const Live = Layer.unwrap(Effect.map(Sandbox.Sandbox, ({ configValues }) => {
  const { refreshToken: _, ...accounts } = configValues
  return Program.program(accounts)
})).pipe(
  Layer.provideMerge(EmbeddedEngine.layer()),
  Layer.provideMerge(NodeSqlite.layer(":memory:")),
  Layer.provideMerge(Sandbox.layerHttpClient({ processingTime: "1 millis", limits: "warned" })),
  Layer.provideMerge(MovedClock.layer)
)

const authorize = (region: "na" | "eu") =>
  Effect.gen(function*() {
    const { credentialsOf, world } = yield* Sandbox.Sandbox
    const { refreshToken, sellerId } = credentialsOf(region)
    const marketplaces = (yield* world.seller(region)).marketplaces.map(({ id }) => id)
    return yield* SellerRunner.authorize({ sellingPartnerId: sellerId, region, marketplaces, refreshToken })
  })

const taken = (operation: string) =>
  Effect.flatMap(
    Sandbox.Sandbox,
    ({ requestsOf }) => Effect.map(requestsOf(operation), (all) => all.filter(({ status }) => status < 300).length)
  )

const hour = 3_600_000
const day = 24 * hour

layer(Live, { excludeTestServices: true })((it) => {
  it.effect("a feed job that was removed returns the feed that it submitted, for 90 days, and then submits another", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const seller = yield* authorize("eu")
      const run = Program.Cartons.execute({ seller, key: "batch-17", input: { good: 2, bad: 1 } })
      const first = yield* run
      for (const [days, uploads] of [[31, 2], [58, 3]] as const) {
        yield* MovedClock.forward(days * day)
        assert.deepInclude(yield* Retention.purge(), { jobs: 1, feeds: 0 })
        yield* sql`DELETE FROM cartons`
        assert.deepStrictEqual(yield* run, first)
        assert.strictEqual(yield* taken("feeds_2021-06-30.createFeedDocument"), uploads)
        assert.strictEqual(yield* taken("feeds_2021-06-30.createFeed"), 1)
        // What it was given is handed to the program again.
        assert.deepInclude((yield* sql`SELECT feed, processed FROM cartons`)[0], { feed: first.feedId, processed: 3 })
      }
      yield* MovedClock.forward(31 * day)
      assert.deepInclude(yield* Retention.purge(), { jobs: 1, feeds: 1 })
      const other = yield* run
      assert.notStrictEqual(other.feedId, first.feedId)
      assert.strictEqual(yield* taken("feeds_2021-06-30.createFeed"), 2)
    }))

  it.effect("a report job that was removed runs again: it uses its report of the last day, and with a key none", () =>
    Effect.gen(function*() {
      const seller = yield* authorize("na")
      yield* MovedClock.forward(day)
      yield* Retention.purge({ keep: hour })
      const dates = { from: "2026-10-01T00:00:00Z", to: "2026-10-20T00:00:00Z" }
      const again = Effect.fnUntraced(function*(job: typeof Program.Lines, key: string | undefined, after: number) {
        const run = job.execute({ seller, ...dates, ...(key === undefined ? undefined : { key }) })
        const first = yield* run
        yield* MovedClock.forward(after)
        assert.deepStrictEqual(yield* run, first)
        assert.strictEqual((yield* Retention.purge({ keep: hour })).jobs, 1)
        const requested = yield* taken("reports_2021-06-30.createReport")
        const second = yield* run
        // Nothing of it is left to be removed with the next.
        yield* MovedClock.forward(2 * hour)
        assert.strictEqual((yield* Retention.purge({ keep: hour })).jobs, 1)
        return {
          isSame: second.reportId === first.reportId,
          requested: (yield* taken("reports_2021-06-30.createReport")) - requested
        }
      })
      assert.deepStrictEqual(yield* again(Program.Lines, undefined, 20 * hour), { isSame: true, requested: 0 })
      assert.deepStrictEqual(yield* again(Program.Lines, undefined, 25 * hour), { isSame: false, requested: 1 })
      assert.deepStrictEqual(yield* again(Program.Lines, "monday", 2 * hour), { isSame: false, requested: 1 })
    }))
})
