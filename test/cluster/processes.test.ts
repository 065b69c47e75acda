/**
 * Runners that are killed, as an operating system does it, and asked to end: jobs continue, nothing is requested twice,
 * and nothing is stored twice. Against a sandbox that stalls where a runner is to die.
 */
import { PgClient } from "@effect/sql-pg"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Redacted, Schedule, Scope } from "effect"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SqlClient from "effect/sql/SqlClient"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Job from "../e2e/support/job.ts"
import * as Postgres from "./support/postgres.ts"

// One bundle for all tests: most of a start is loading.
const scope = Scope.makeUnsafe()
const program = Effect.runSync(Effect.cached(
  Scope.provide(Job.bundled(fileURLToPath(new URL("./support/runner.ts", import.meta.url))), scope)
))
afterAll(() => Effect.runPromise(Scope.close(scope, Exit.void)))

const regions = ["na", "eu", "fe"] as const
const create = "reports_2021-06-30.createReport"

const sellersOf = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  return yield* Effect.forEach(
    regions,
    (region) =>
      Effect.map(sandbox.world.seller(region), ({ id, marketplaces }) => ({
        sellingPartnerId: id,
        region,
        marketplaces: marketplaces.map(({ id }) => id),
        refreshToken: Redacted.value(sandbox.credentialsOf(region).refreshToken)
      }))
  )
})

const dates = { from: "2026-11-01T00:00:00Z", to: "2026-11-20T00:00:00Z" }

/** A runner with the sellers of the sandbox, and a report job for each, or other jobs. */
const runner = Effect.fnUntraced(function*(env: Readonly<Record<string, string>>, jobs?: ReadonlyArray<unknown>) {
  const sellers = yield* sellersOf
  const reports = sellers.map(({ region, sellingPartnerId }) => [
    "Lines",
    { seller: `${region}:${sellingPartnerId}`, ...dates }
  ])
  return yield* Job.start(yield* program, [], {
    ...env,
    SELLERS: JSON.stringify(sellers),
    JOBS: JSON.stringify(jobs ?? reports)
  })
})
type Runner = Effect.Success<ReturnType<typeof runner>>

/** Waits for something, however long a busy machine takes; fails with what the runners have said. */
const until = <E, R>(what: string, is: Effect.Effect<boolean, E, R>, ...runners: ReadonlyArray<Runner>) =>
  Effect.repeat(is, { until: (is) => is, schedule: Schedule.spaced("10 millis") }).pipe(
    Effect.timeoutOrElse({
      duration: "4 minutes",
      orElse: () => Effect.die(new Error(`not ${what}:\n${runners.map(({ output }) => output()).join("\n--\n")}`))
    })
  )
const says = (runner: Runner, text: string) =>
  until(`"${text}"`, Effect.sync(() => runner.output().includes(text)), runner)

/** That some requests were stalled by a fault. */
const stalled = (count: number) =>
  Effect.flatMap(
    Sandbox.Sandbox,
    ({ requests }) => Effect.map(requests, (all) => all.filter(({ fault }) => fault === "stalled").length >= count)
  )

/** One report for each seller, and each line once. */
const endedAsIfNothingHadHappened = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const sql = yield* SqlClient.SqlClient
  const accepted = (yield* sandbox.requestsOf(create)).filter(({ status }) => status === 202)
  assert.lengthOf(accepted, regions.length)
  for (const { region, sellingPartnerId } of yield* sellersOf) {
    const stored = yield* sql`SELECT place FROM lines WHERE seller = ${`${region}:${sellingPartnerId}`}`
    assert.isAbove(stored.length, 0, region)
    assert.lengthOf(new Set(stored.map((row) => JSON.stringify(row))), stored.length, region)
  }
})

// Two pages of days are more than the two years that Amazon allows.
const sandbox = Sandbox.layerServer({ processingTime: "1 millis", limits: "warned" })

describe("a runner that is killed", () => {
  it.live(
    "and started again over SQLite continues its jobs: as soon as Amazon took a request, and in a document",
    () =>
      Effect.gen(function*() {
        const { faults } = yield* Sandbox.Sandbox
        const FILE = join(yield* Job.directory, "spapi.sqlite")
        for (const [index, on] of [create, "document"].entries()) {
          yield* faults.add({ kind: "stalled", on, times: regions.length })
          const first = yield* runner({ FILE })
          yield* until(`stalled on ${on}`, stalled(regions.length * (index + 1)), first)
          yield* first.kill
          yield* faults.clear
        }
        const last = yield* runner({ FILE })
        yield* says(last, "done")
        assert.notInclude(last.output(), "failed")
        yield* last.kill
        yield* Effect.provide(endedAsIfNothingHadHappened, NodeSqlite.layer(FILE))
      }).pipe(Effect.scoped, Effect.provide(sandbox)),
    300_000
  )
})

describe("a runner with a schedule that is killed", () => {
  it.live("as soon as Amazon took the request of a turn has that turn once", () =>
    Effect.gen(function*() {
      const { faults } = yield* Sandbox.Sandbox
      const FILE = join(yield* Job.directory, "spapi.sqlite")
      const env = { FILE, SCHEDULE: "yes" }
      const first = yield* runner({ FILE }, [])
      yield* says(first, "done")
      yield* first.kill
      yield* faults.add({ kind: "stalled", on: create, times: regions.length })
      const second = yield* runner(env, [])
      yield* until(`stalled on ${create}`, stalled(regions.length), second)
      yield* second.kill
      yield* faults.clear
      const third = yield* runner(env, [])
      const stored = Effect.flatMap(
        SqlClient.SqlClient,
        (sql) => sql`SELECT seller FROM lines JOIN spapi_turns USING (seller) GROUP BY seller`
      ).pipe(Effect.provide(NodeSqlite.layerShared(FILE)), Effect.orElseSucceed(() => []))
      yield* until("stored", Effect.map(stored, (rows) => rows.length === regions.length), third)
      yield* third.kill
      yield* Effect.provide(endedAsIfNothingHadHappened, NodeSqlite.layer(FILE))
    }).pipe(Effect.scoped, Effect.provide(sandbox)), 300_000)
})

/** The feeds that Amazon has, by plain HTTP. */
const feedsOfAmazon = (feedType: string) =>
  Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
    Effect.promise(async () => {
      const { clientId, clientSecret, refreshToken } = sandbox.credentialsOf("eu")
      const form = new URLSearchParams({
        grant_type: "refresh_token",
        client_id: clientId,
        client_secret: Redacted.value(clientSecret),
        refresh_token: Redacted.value(refreshToken)
      })
      const grant = await fetch(`${sandbox.url}/auth/o2/token`, { method: "POST", body: form })
      const { access_token } = await grant.json() as { readonly access_token: string }
      const response = await fetch(`${sandbox.url}/feeds/2021-06-30/feeds?feedTypes=${feedType}&pageSize=100`, {
        headers: { "x-amz-access-token": access_token }
      })
      const { feeds } = await response.json() as { readonly feeds: ReadonlyArray<{ readonly feedId: string }> }
      return feeds.map(({ feedId }) => feedId).sort()
    }))

describe("a runner with feeds, a query and a listing of one seller that is killed", () => {
  const creations = [
    "feeds_2021-06-30.createFeed",
    "dataKiosk_2023-11-15.createQuery",
    "listingsItems_2021-08-01.patchListingsItem"
  ]

  it.live(
    "as soon as Amazon took each, and in a document, submits no feed and creates no query twice, and loses none",
    () =>
      Effect.gen(function*() {
        const { faults, requestsOf, world } = yield* Sandbox.Sandbox
        const FILE = join(yield* Job.directory, "spapi.sqlite")
        const { id, listings } = yield* world.seller("eu")
        const seller = `eu:${id}`
        const { sku } = [...listings.values()].find(({ channel }) => channel === "MFN")!
        const feeds = [["a", 2], ["b", 3], ["c", 4]] as const
        const jobs = [
          ...feeds.map(([key, good]) => ["Cartons", { seller, key, input: { good, bad: 0 } }]),
          ["Days", { seller, from: "2023-01-01", to: "2026-10-31" }],
          ["Quantity", { seller, key: "more", input: { sku, productType: "PRODUCT", quantity: 4711 } }]
        ]
        let deaths = 0
        // The second feed is submitted when the fate of the first is known, and dies as well; so does the second page.
        for (const points of [creations, creations.slice(0, 2), ["document"]]) {
          for (const on of points) yield* faults.add({ kind: "stalled", on })
          const first = yield* runner({ FILE }, jobs)
          deaths += points.length
          yield* until(`stalled on ${points.join()}`, stalled(deaths), first)
          yield* first.kill
          yield* faults.clear
        }
        const last = yield* runner({ FILE }, jobs)
        yield* says(last, "done")
        assert.notInclude(last.output(), "failed")
        yield* last.kill

        const taken = (operation: string) =>
          Effect.map(requestsOf(operation), (all) => all.filter(({ status }) => status < 300).length)
        assert.strictEqual(yield* taken("dataKiosk_2023-11-15.createQuery"), 2)
        assert.strictEqual(yield* taken("feeds_2021-06-30.createFeed"), feeds.length)
        yield* Effect.gen(function*() {
          const sql = yield* SqlClient.SqlClient
          const rows = yield* sql<{ readonly key: string; readonly feed: string; readonly processed: number }>`
            SELECT key, feed, processed FROM cartons ORDER BY key`
          // The feed of each job is the one with its content.
          assert.deepStrictEqual(rows.map(({ key, processed }) => [key, processed]), feeds.map((feed) => [...feed]))
          assert.deepStrictEqual(
            rows.map(({ feed }) => feed).sort(),
            yield* feedsOfAmazon("POST_FBA_INBOUND_CARTON_CONTENTS")
          )
          assert.lengthOf(yield* sql`SELECT day FROM days`, 1400)
          const [page] = yield* sql`SELECT times FROM pages WHERE page = 0`
          assert.deepInclude(page, { times: 1 })
          assert.deepStrictEqual((yield* sql`SELECT key, outcome FROM quantities`).map((row) => ({ ...row })), [
            { key: "more", outcome: "Live" }
          ])
          assert.lengthOf(yield* sql`SELECT * FROM spapi_waits`, 0)
        }).pipe(Effect.provide(NodeSqlite.layer(FILE)))
        const offers = [...listings.get(sku)!.offers.values()]
        assert.include(offers.map(({ quantity }) => quantity), 4711)
      }).pipe(Effect.scoped, Effect.provide(sandbox)),
    300_000
  )
})

describe.skipIf(!Postgres.isInstalled)("one of two runners over PostgreSQL", () => {
  const two = Effect.fnUntraced(function*(sharding: object, end: (first: Runner) => Effect.Effect<unknown, Error>) {
    const { faults } = yield* Sandbox.Sandbox
    const { url } = yield* Postgres.Postgres
    const environment = {
      DATABASE: Redacted.value(url),
      // What takes long by default: polls, and the end of tasks that hang here.
      SHARDING: JSON.stringify({
        entityMessagePollInterval: "1 second",
        entityTerminationTimeout: "1 second",
        refreshAssignmentsInterval: "1 second",
        ...sharding
      })
    }
    const start = Effect.flatMap(Postgres.freePort, (port) => runner({ ...environment, PORT: String(port) }))
    yield* faults.add({ kind: "stalled", on: "document", times: regions.length })
    // The first alone holds all sellers when the second comes.
    const first = yield* start
    yield* until("stalled", stalled(regions.length), first)
    const second = yield* start
    yield* says(second, "ready")
    yield* end(first)
    yield* faults.clear
    yield* until("done", Effect.sync(() => second.output().includes("done")), first, second)
    assert.notInclude(second.output(), "failed")
    yield* Effect.provide(endedAsIfNothingHadHappened, PgClient.layer({ url }))
    return { first, second }
  })
  const servers = Layer.merge(sandbox, Postgres.layer)

  it.live("is killed: the other finishes its jobs", () =>
    two(
      { shardLockRefreshInterval: "1 second", shardLockExpiration: "4 seconds", runnerHealthCheckInterval: "1 second" },
      (first) => first.kill
    ).pipe(Effect.scoped, Effect.provide(servers)), 300_000)

  it.live(
    "is asked to end by SIGTERM: it hands its sellers over, so the other need not wait for the locks",
    () =>
      Effect.gen(function*() {
        const { first } = yield* two(
          {
            shardLockRefreshInterval: "10 minutes",
            shardLockExpiration: "30 minutes",
            runnerHealthCheckInterval: "10 minutes"
          },
          (first) => first.signal("SIGTERM")
        )
        yield* first.ended
      }).pipe(Effect.scoped, Effect.provide(servers)),
    300_000
  )
})
