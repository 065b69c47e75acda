/**
 * Whether a runner lives, and whether it is ready for work: for probes of Kubernetes, load balancers and people.
 *
 * ```ts
 * HttpRouter.serve(Health.routes).pipe(Layer.provide(NodeHttpServer.layer(createServer, { port: 8080 })))
 * ```
 *
 * Ready is a runner whose database responds, whose tables are those that it needs, and which holds shards. `Operations`
 * serves the same on a port of its own, also while the runner starts and ends.
 *
 * A runner that gets SIGTERM under `NodeRuntime.runMain` stops being ready, takes no new sellers, waits 15 seconds for
 * running tasks (`entityTerminationTimeout`), and hands its sellers over; those tasks run again elsewhere.
 */
import * as ClusterMetrics from "effect/cluster/ClusterMetrics"
import * as Sharding from "effect/cluster/Sharding"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import * as Migrations from "./Migrations.ts"
import * as Rows from "./store/statusRows.ts"

/** The state of a runner. */
export interface Health {
  readonly ready: boolean
  /** Why it is not ready. */
  readonly problems: ReadonlyArray<string>
  /** Sellers and jobs in memory. */
  readonly entities: number
  /** Shards whose locks this process holds; 0 just after the start, and while their storage does not respond. */
  readonly shards: number
}

/** How long the database may take to respond. */
const patience = "2 seconds"

/** What is wrong with the tables, where something is. */
const tables = Effect.map(
  Rows.version,
  (version) =>
    version < Migrations.version
      ? [`the tables are of version ${version}, this program needs ${Migrations.version}: run Migrations`]
      : []
)

/** The state of this runner. */
export const check: Effect.Effect<Health, never, Sharding.Sharding | SqlClient.SqlClient> = Effect.gen(function*() {
  const sharding = yield* Sharding.Sharding
  const sql = yield* SqlClient.SqlClient
  const database = yield* Effect.timeout(sql`SELECT 1`, patience).pipe(
    Effect.andThen(
      Effect.timeout(tables, patience).pipe(
        Effect.catchTag("SqlError", () => Effect.succeed(["the tables are missing: run Migrations"]))
      )
    ),
    // Without the message, which may name hosts and users.
    Effect.catch(({ _tag }) =>
      Effect.succeed([
        _tag === "TimeoutError" ? `the database did not respond within ${patience}` : "the database failed"
      ])
    )
  )
  // Effect keeps this one in the registry of the process, also where the program has another.
  const shards = Number(ClusterMetrics.shards.valueUnsafe(Context.empty()).value)
  const isEnding = yield* sharding.isShutdown
  const problems = [
    ...database,
    ...isEnding ? ["the runner is ending"] : shards === 0 ? ["the runner holds no shards yet"] : []
  ]
  return { ready: problems.length === 0, problems, entities: yield* sharding.activeEntityCount, shards }
})

/** `GET /health/live` is 200 while the process responds; `GET /health/ready` is 200 or 503, with the state as JSON. */
export const routes: Layer.Layer<never, never, HttpRouter.HttpRouter | Sharding.Sharding | SqlClient.SqlClient> = Layer
  .mergeAll(
    HttpRouter.add("GET", "/health/live", HttpServerResponse.jsonUnsafe({ live: true })),
    Layer.unwrap(
      Effect.map(Effect.context<Sharding.Sharding | SqlClient.SqlClient>(), (context) =>
        HttpRouter.add(
          "GET",
          "/health/ready",
          Effect.map(
            Effect.provideContext(check, context),
            (health) => HttpServerResponse.jsonUnsafe(health, { status: health.ready ? 200 : 503 })
          )
        ))
    )
  )
