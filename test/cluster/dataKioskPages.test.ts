/** A Data Kiosk job of many pages: what it costs at Amazon, also where the program ends in the middle. */
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Schedule } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as SellerRunner from "effect-sp-api-cluster/SellerRunner"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import { join } from "node:path"
import * as Job from "../e2e/support/job.ts"
import * as Program from "./support/program.ts"

it.live(
  "a query of ten pages goes on after the last one stored, and each page takes as many calls as another",
  () =>
    Effect.gen(function*() {
      const { configValues, credentialsOf, requestsOf } = yield* Sandbox.Sandbox
      const { refreshToken: _, ...accounts } = configValues
      const { refreshToken, sellerId } = credentialsOf("na")
      const file = join(yield* Job.directory, "spapi.sqlite")
      const program = Program.program(accounts).pipe(
        Layer.provideMerge(EmbeddedEngine.layer()),
        Layer.provideMerge(NodeSqlite.layer(file))
      )
      const payload = { seller: `na:${sellerId}`, from: "2000-01-01", to: "2026-10-31" }
      const stored = Effect.flatMap(
        SqlClient.SqlClient,
        (sql) => sql<{ readonly page: number; readonly times: number }>`SELECT page, times FROM pages ORDER BY page`
      )
      const half = Effect.gen(function*() {
        yield* SellerRunner.authorize({
          sellingPartnerId: sellerId,
          region: "na",
          marketplaces: ["ATVPDKIKX0DER"],
          refreshToken
        })
        yield* Program.Days.start(payload)
        yield* Effect.repeat(stored, { until: (pages) => pages.length >= 4, schedule: Schedule.spaced("5 millis") })
      })
      yield* Effect.provide(half, program, { local: true })
      const done = (yield* Effect.provide(stored, NodeSqlite.layer(file))).length
      const pages = yield* Effect.provide(Effect.andThen(Program.Days.execute(payload), stored), program, {
        local: true
      })
      assert.deepStrictEqual(pages.map(({ page }) => page), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      // Only the one in which the program ended may have been stored again.
      assert.isTrue(pages.every(({ page, times }) => times === 1 || page === done - 1))
      assert.isBelow(done, 10)
      const asked = (operation: string) =>
        Effect.map(requestsOf(`dataKiosk_2023-11-15.${operation}`), ({ length }) => length)
      assert.strictEqual(yield* asked("createQuery"), 10)
      // The state of a page once or a few times, its document, and its end when the next one is requested.
      assert.isAtMost(yield* asked("getQuery"), 10 * 6)
      assert.isAtMost(yield* asked("getQueries"), 10 + 2)
    }).pipe(
      Effect.scoped,
      Effect.provide(Sandbox.layerHttpClient({ processingTime: "1 millis", limits: "warned", usagePlans: "off" }))
    ),
  60_000
)
