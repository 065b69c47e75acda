/** The health of a runner, by HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Metric, Schedule, Scope } from "effect"
import * as EmbeddedEngine from "effect-sp-api-cluster/EmbeddedEngine"
import * as Health from "effect-sp-api-cluster/Health"
import * as Migrations from "effect-sp-api-cluster/Migrations"
import * as NodeSqlite from "effect-sp-api-cluster/NodeSqlite"
import * as HttpRouter from "effect/http/HttpRouter"
import * as SqlClient from "effect/sql/SqlClient"

const get = (handler: (request: Request) => Promise<Response>, path: string) =>
  Effect.promise(async () => {
    const response = await handler(new Request(`http://localhost${path}`))
    return { status: response.status, body: await response.json() as Record<string, unknown> }
  })

const handlerOf = (engine: Layer.Layer<EmbeddedEngine.Engine | SqlClient.SqlClient, unknown>) =>
  Effect.acquireRelease(
    Effect.sync(() =>
      HttpRouter.toWebHandler(Health.routes.pipe(Layer.provide(Layer.orDie(engine))) as never, { disableLogger: true })
    ),
    ({ dispose }) => Effect.promise(dispose)
  )

const engine = Layer.merge(EmbeddedEngine.layer(), Migrations.layer).pipe(
  Layer.provideMerge(NodeSqlite.layer(":memory:"))
)

/** Its state, once it holds shards. */
const ready = (handler: (request: Request) => Promise<Response>) =>
  Effect.repeat(get(handler, "/health/ready"), {
    until: ({ body }) => Number(body["shards"]) > 0,
    schedule: Schedule.spaced("5 millis")
  })

describe("a runner", () => {
  it.live("is alive and ready, and says what it holds", () =>
    Effect.gen(function*() {
      const { handler } = yield* handlerOf(engine)
      assert.deepStrictEqual(yield* get(handler, "/health/live"), { status: 200, body: { live: true } })
      const { body, status } = yield* ready(handler)
      assert.strictEqual(status, 200)
      assert.deepInclude(body, { ready: true, problems: [], entities: 0 })
    }).pipe(Effect.scoped))

  it.live("is ready where the program has a registry of metrics of its own", () =>
    Effect.repeat(Health.check, { until: ({ shards }) => shards > 0, schedule: Schedule.spaced("5 millis") }).pipe(
      Effect.map(({ ready }) => assert.isTrue(ready)),
      Effect.provide(engine),
      Effect.provideService(Metric.MetricRegistry, new Map())
    ))

  it.live("whose database fails is alive, but not ready, and its secrets stay its own", () =>
    Effect.gen(function*() {
      // The database ends before the runner does.
      const scope = yield* Scope.make()
      const client = yield* Layer.buildWithScope(NodeSqlite.layer(":memory:"), scope)
      const { handler } = yield* handlerOf(
        Layer.merge(EmbeddedEngine.layer(), Migrations.layer).pipe(Layer.provideMerge(Layer.succeedContext(client)))
      )
      assert.strictEqual((yield* ready(handler)).status, 200)
      yield* Scope.close(scope, Exit.void)
      const { body, status } = yield* get(handler, "/health/ready")
      assert.strictEqual(status, 503)
      assert.deepInclude(body, { ready: false, problems: ["the database failed"] })
      assert.strictEqual((yield* get(handler, "/health/live")).status, 200)
    }).pipe(Effect.scoped))

  it.live("whose tables are missing or older than its program is not ready, and says what to do", () =>
    Effect.gen(function*() {
      const scope = yield* Effect.scope
      const client = yield* Layer.buildWithScope(NodeSqlite.layer(":memory:"), scope)
      const { handler } = yield* handlerOf(
        EmbeddedEngine.layer().pipe(Layer.provideMerge(Layer.succeedContext(client)))
      )
      assert.deepInclude((yield* ready(handler)).body, { problems: ["the tables are missing: run Migrations"] })
      yield* Effect.provideContext(Migrations.run, client)
      assert.strictEqual((yield* get(handler, "/health/ready")).status, 200)
      yield* Effect.provideContext(
        Effect.flatMap(SqlClient.SqlClient, (sql) => sql`DELETE FROM spapi_migrations WHERE migration_id > 1`),
        client
      )
      const { body, status } = yield* get(handler, "/health/ready")
      assert.strictEqual(status, 503)
      assert.deepStrictEqual(body["problems"], [
        `the tables are of version 1, this program needs ${Migrations.version}: run Migrations`
      ])
    }).pipe(Effect.scoped))
})
