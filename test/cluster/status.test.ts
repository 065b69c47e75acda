/** What operators see of a cluster: status, metrics and health on a port of its own, until the runner has ended. */
import { PgClient } from "@effect/sql-pg"
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Exit, Fiber, Layer, Metric, Redacted, Schedule, Scope } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as Operations from "effect-sp-api-cluster/Operations"
import * as Sellers from "effect-sp-api-cluster/Sellers"
import * as Status from "effect-sp-api-cluster/Status"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SqlClient from "effect/sql/SqlClient"
import { safe } from "../../packages/cluster/src/store/safe.ts"
import * as Postgres from "./support/postgres.ts"
import * as Program from "./support/program.ts"

const program = Layer.unwrap(
  Effect.map(Sandbox.Sandbox, ({ configValues: { refreshToken: _, ...accounts } }) => Program.program(accounts))
)

const over = <E>(database: Layer.Layer<SqlClient.SqlClient, E>) =>
  program.pipe(
    Layer.provideMerge(EmbeddedEngine.layer()),
    Layer.provideMerge(database),
    Layer.provideMerge(SpApiRateLimiter.layer()),
    Layer.provideMerge(Sandbox.layerHttpClient({ processingTime: "1 millis" }))
  )

const until = <A, E, R>(what: Effect.Effect<A, E, R>, is: (value: A) => boolean) =>
  Effect.repeat(what, { until: is, schedule: Schedule.spaced("5 millis") })

const addSellers = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const sellers = yield* Sellers.Sellers
  return yield* Effect.forEach(["na", "eu", "fe"] as const, (region) => {
    const { refreshToken, sellerId } = sandbox.credentialsOf(region)
    return sellers.authorize({
      sellingPartnerId: sellerId,
      region,
      marketplaces: ["ATVPDKIKX0DER"],
      refreshToken: region === "fe" ? Redacted.make("Atzr|revoked") : refreshToken
    })
  })
})

const tellsTheState = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const [na, eu, fe] = yield* addSellers as Effect.Effect<
    [string, string, string],
    never,
    Sandbox.Sandbox | Sellers.Sellers
  >
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  yield* Effect.forEach(
    [[na, 1], [eu, 5], [fe, 900]] as const,
    ([seller, hours]) =>
      sql`INSERT INTO spapi_cursors ${
        sql.insert({
          seller,
          feed: "Orders",
          position: "{}",
          revision: 1,
          read_until: hoursAgo(hours),
          updated_at: hoursAgo(0)
        })
      }`
  )
  // Of a feed with parts: a seller is as far behind as its last part.
  yield* Effect.forEach(
    [[na, "ATVPDKIKX0DER", 1], [na, "A2EUQ1WTGCTBG2", 7]] as const,
    ([seller, part, hours]) =>
      sql`INSERT INTO spapi_cursors ${
        sql.insert({
          seller,
          feed: `Stock/${part}`,
          part,
          position: "{}",
          revision: 1,
          read_until: hoursAgo(hours),
          updated_at: hoursAgo(0)
        })
      }`
  )
  const dates = { from: "2026-11-01T00:00:00Z", to: "2026-11-20T00:00:00Z" }
  yield* Program.Lines.start({ seller: fe, ...dates })
  yield* until(sql`SELECT * FROM spapi_waits`, (rows) => rows.length === 1)
  yield* Program.Lines.execute({ seller: na, ...dates })
  yield* Effect.flip(Program.Count.run(eu, { how: "die" }))
  yield* Effect.flip(Program.Count.run(eu, { how: "fail" }))

  const status = yield* until(Status.read({ stuckAfter: "0 millis" }), ({ stuck }) => stuck.length === 1)
  assert.deepInclude(status.sellers, { active: 2, parked: 1 })
  assert.deepStrictEqual(status.parked.map(({ seller }) => seller), [fe])
  assert.include(status.parked[0]?.reason, "invalid_grant")

  // The parked seller is not behind: it waits for its consent.
  const [orders, stock] = status.feeds
  assert.deepInclude(stock, { feed: "Stock", sellers: 1, notBegun: 1 })
  assert.deepStrictEqual(stock!.behind.map(({ seller }) => seller), [na])
  for (const seconds of [stock!.lagSeconds!, stock!.behind[0]!.lagSeconds]) assert.isAtLeast(seconds, 7 * 3600)
  assert.deepInclude(orders, { feed: "Orders", sellers: 2, notBegun: 0 })
  assert.isAtLeast(orders!.lagSeconds!, 5 * 3600)
  assert.isBelow(orders!.lagSeconds!, 900 * 3600)
  assert.deepStrictEqual(orders!.behind.map(({ seller }) => seller), [eu, na])

  // The job that has ended is not stuck.
  assert.deepInclude(status.stuck[0], { job: "SpApiReport/Lines", seller: fe, waitsFor: `authorized/${fe}` })
  assert.lengthOf((yield* Status.read()).stuck, 0)

  const turn = Effect.fnUntraced(function*(seller: string, from: string, next: number) {
    const execution = yield* Program.Lines.workflow.executionId({ seller: from, ...dates })
    yield* sql`INSERT INTO spapi_turns ${
      sql.insert({
        schedule: "Nightly",
        seller,
        turn: hoursAgo(2),
        workflow: "SpApiReport/Lines",
        execution,
        started_at: hoursAgo(2),
        next_at: hoursAgo(next)
      })
    }`
  })
  yield* Effect.flip(Program.Lines.execute({ seller: "eu:A9UNKNOWN", ...dates }))
  yield* turn(na, na, -22)
  yield* turn(eu, "eu:A9UNKNOWN", -23)
  yield* turn(fe, fe, -1)
  const nightly = { schedule: "Nightly", job: "SpApiReport/Lines", sellers: 2, notBegun: 0, succeeded: 1, failed: 1 }
  const [schedule] = (yield* Status.read()).schedules
  assert.deepInclude(schedule, { ...nightly, running: 0 })
  assert.strictEqual(schedule!.next.slice(0, 13), hoursAgo(-22).slice(0, 13))
  assert.deepInclude(schedule!.failures[0], { seller: eu })
  assert.match(schedule!.failures[0]!.message, /^SellerUnknown/)
  yield* sql`UPDATE spapi_sellers SET state = 'active' WHERE id = ${fe}`
  assert.deepInclude((yield* Status.read()).schedules[0], { ...nightly, sellers: 3, running: 1 })

  const [error] = status.errors
  assert.deepInclude(error, { seller: eu, task: "Count", count: 2, transient: true, message: "Planned" })
  const used = status.quotas.find(({ operation }) => operation === "reports_2021-06-30.createReport")
  assert.isAbove(used!.used, 0)
})

/** Without the counts of what else has run in this process. */
const counting = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => Effect.provideService(effect, Metric.MetricRegistry, new Map()))

describe("the status of a cluster", () => {
  it.live("over SQLite has sellers, lags, stuck jobs, quotas and errors, without messages of the program", () =>
    tellsTheState.pipe(Effect.provide(over(NodeSqlite.layer(":memory:"))), counting))

  it.live.skipIf(!Postgres.isInstalled)("over PostgreSQL is the same", () =>
    Effect.gen(function*() {
      const { url } = yield* Postgres.Postgres
      yield* counting(Effect.provide(tellsTheState, over(PgClient.layer({ url }))))
    }).pipe(Effect.provide(Postgres.layer)), 300_000)

  it("shows errors without tokens, queries of URLs, e-mail addresses and telephone numbers, on one line", () => {
    const message = "refused Atzr|IwEB-x/y, see https://bucket.s3.amazonaws.com/a?X-Amz-Signature=abc\n"
      + "\u001b[31mfor jane.doe@example.co.uk at +49 (30) 123 456 in 123-1234567-1234567 of postgres://me:secret@db/shop"
    assert.strictEqual(
      safe(message),
      "refused <secret> see https://bucket.s3.amazonaws.com/a?<query> [31mfor <e-mail> at <number> in "
        + "123-1234567-1234567 of postgres://<user>@db/shop"
    )
    assert.lengthOf(safe("x".repeat(5_000)), 500)
  })
})

const get = (port: number, path: string) =>
  Effect.promise(async () => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() }
  })

describe("the port of operations", () => {
  it.live(
    "is there before the runner and after it: 503 while it starts, 200, and 503 while it drains",
    () =>
      Effect.gen(function*() {
        const port = yield* Postgres.freePort
        const [mayStart, mayEnd] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
        const isEnding = yield* Deferred.make<void>()
        // A program whose engine takes its time, as where a database is slow and tasks have to end.
        const slow = Layer.effectDiscard(Effect.acquireRelease(
          Deferred.await(mayStart),
          () => Effect.andThen(Deferred.succeed(isEnding, undefined), Deferred.await(mayEnd))
        ))
        const scope = yield* Scope.make()
        const built = yield* Effect.forkChild(
          Layer.buildWithScope(
            Operations.runner.pipe(
              Layer.provideMerge(slow),
              Layer.provideMerge(over(NodeSqlite.layer(":memory:"))),
              Layer.provideMerge(Operations.layer({ host: "127.0.0.1", port }))
            ),
            scope
          )
        )
        const starting = yield* until(
          Effect.catchCause(get(port, "/health/ready"), () => Effect.succeed({ status: 0, text: "", type: "" })),
          ({ status }) => status > 0
        )
        assert.strictEqual(starting.status, 503)
        assert.include(starting.text, "the runner is starting")
        assert.strictEqual((yield* get(port, "/health/live")).status, 200)
        assert.strictEqual((yield* get(port, "/status.json")).status, 503)

        yield* Deferred.succeed(mayStart, undefined)
        const context = yield* Fiber.join(built)
        const [, , last] = yield* Effect.provideContext(addSellers, context)
        const reason = "<img src=x> \u001b[2J"
        yield* Effect.flatMap(Sellers.Sellers, ({ get, park }) =>
          Effect.flatMap(get(last!), ({ authorizationId }) => park(last!, { authorizationId, reason }))).pipe(
            Effect.provideContext(context)
          )
        yield* until(get(port, "/health/ready"), ({ status }) =>
          status === 200)
        const json = yield* get(port, "/status.json")
        assert.deepInclude(JSON.parse(json.text).sellers, { active: 2, parked: 1 })
        const page = yield* get(port, "/status")
        assert.match(page.type, /^text\/html/)
        assert.include(page.text, "width=device-width")
        assert.include(page.text, "color-scheme: light dark")
        assert.notMatch(page.text, /<script|<img|https?:\/\//)
        assert.notInclude(page.text, "\u001b")
        assert.include(page.text, "&#60;img src=x&#62;")
        assert.notMatch(page.text + json.text, /Atzr/)
        const metrics = yield* get(port, "/metrics")
        assert.include(metrics.text, "effect_cluster_shards")
        assert.match(metrics.text, /spapi_cluster_sellers\{[^}]*region="eu"[^}]*\} 1/)
        const ours = metrics.text.split("\n").filter((line) => /^(?:spapi|effect)_cluster_/.test(line))
        assert.isAbove(ours.length, 10)
        assert.notMatch(ours.join("\n"), /(?:na|eu|fe):A/)

        const ended = yield* Effect.forkChild(Scope.close(scope, Exit.void))
        yield* Deferred.await(isEnding)
        const draining = yield* get(port, "/health/ready")
        assert.strictEqual(draining.status, 503)
        assert.include(draining.text, "the runner is draining")
        assert.strictEqual((yield* get(port, "/health/live")).status, 200)
        yield* Deferred.succeed(mayEnd, undefined)
        yield* Fiber.join(ended)
      }).pipe(Effect.scoped),
    300_000
  )
})
