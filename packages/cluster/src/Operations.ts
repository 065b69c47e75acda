/**
 * What operators and their tools see of a runner, on a port of its own: health, readiness, metrics, status.
 *
 * ```ts
 * const Runner = Layer.mergeAll(Operations.runner, Lines.layer).pipe(
 *   Layer.provideMerge(SellerRunner.layer({ accounts })),
 *   Layer.provideMerge(PostgresEngine.layer({ postgres, runner })),
 *   Layer.provideMerge(Operations.layer({ port: 9464 }))
 * )
 * ```
 *
 * `Operations.layer` is the lowest Layer, and `Operations.runner` the highest, so the server is there before the runner
 * and after it: while it starts, and while it hands its sellers over after SIGTERM, `/health/ready` is 503 and
 * `/health/live` is 200.
 *
 * | route | |
 * | --- | --- |
 * | `GET /health/live` | 200 while the process responds |
 * | `GET /health/ready` | 200 or 503, with the reasons as JSON |
 * | `GET /metrics` | metrics of Effect's cluster, of this package and of the client, for Prometheus |
 * | `GET /status` | a page for people |
 * | `GET /status.json` | the same as JSON, which `spapi cluster status` reads |
 *
 * Keep the port private: it names sellers.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import type * as Sharding from "effect/cluster/Sharding"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import type { ServeError } from "effect/http/HttpServerError"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as PrometheusMetrics from "effect/observability/PrometheusMetrics"
import type * as Scope from "effect/Scope"
import type * as SqlClient from "effect/sql/SqlClient"
import { createServer } from "node:http"
import * as Health from "./Health.ts"
import { statusPage } from "./pages/statusPage.ts"
import * as Status from "./Status.ts"

/** What is asked about a runner. */
interface Runner {
  readonly health: Effect.Effect<Health.Health>
  readonly status: Effect.Effect<Status.Status, unknown>
}

/** The server of a runner. */
export class Operations extends Context.Service<Operations, {
  /** Shows a runner until the end of the scope; it is draining after that. */
  readonly attach: (runner: Runner) => Effect.Effect<void, never, Scope.Scope>
}>()("effect-sp-api-cluster/Operations") {}

/** Where the server listens. */
export interface Options {
  /** 0 is a free one. */
  readonly port: number
  /** Default: every address of the machine, as probes come from elsewhere. */
  readonly host?: string | undefined
}

type Phase = { readonly _tag: "starting" | "draining" } | { readonly _tag: "running"; readonly runner: Runner }

const notReady = (problem: string): Health.Health => ({ ready: false, problems: [problem], entities: 0, shards: 0 })

const uncached = { headers: { "cache-control": "no-store" } }

const routes = (phase: () => Phase) => {
  const health = Effect.suspend(() => {
    const current = phase()
    return current._tag === "running"
      ? current.runner.health
      : Effect.succeed(notReady(`the runner is ${current._tag}`))
  })
  const status = (respond: (status: Status.Status) => HttpServerResponse.HttpServerResponse) =>
    Effect.suspend(() => {
      const current = phase()
      const unavailable = (problem: string) =>
        HttpServerResponse.jsonUnsafe(notReady(problem), { status: 503, ...uncached })
      return current._tag === "running"
        ? Effect.match(current.runner.status, {
          // Without the error, which may name hosts and users of the database.
          onFailure: () => unavailable("the status cannot be read from the database"),
          onSuccess: respond
        })
        : Effect.succeed(unavailable(`the runner is ${current._tag}`))
    })
  return Layer.mergeAll(
    HttpRouter.add("GET", "/health/live", HttpServerResponse.jsonUnsafe({ live: true }, uncached)),
    HttpRouter.add(
      "GET",
      "/health/ready",
      Effect.map(
        health,
        (health) => HttpServerResponse.jsonUnsafe(health, { status: health.ready ? 200 : 503, ...uncached })
      )
    ),
    HttpRouter.add("GET", "/status", status(statusPage)),
    HttpRouter.add("GET", "/status.json", status((status) => HttpServerResponse.jsonUnsafe(status, uncached))),
    HttpRouter.add(
      "GET",
      "/metrics",
      // The gauges of the cluster are those of its last status; a scrape without a database has the others.
      Effect.andThen(Effect.ignore(status(() => HttpServerResponse.empty())), PrometheusMetrics.format()).pipe(
        Effect.map((text) =>
          HttpServerResponse.text(text, { contentType: "text/plain; version=0.0.4; charset=utf-8", ...uncached })
        )
      )
    )
  )
}

/** The server. Fails where its port is taken. */
export const layer = ({ host, port }: Options): Layer.Layer<Operations, ServeError> =>
  Layer.suspend(() => {
    let phase: Phase = { _tag: "starting" }
    const operations = Layer.succeed(Operations, {
      attach: (runner) =>
        Effect.acquireRelease(
          Effect.sync(() => {
            phase = { _tag: "running", runner }
          }),
          () =>
            Effect.sync(() => {
              phase = { _tag: "draining" }
            })
        )
    })
    return HttpRouter.serve(routes(() => phase), { disableLogger: true, disableListenLog: true }).pipe(
      Layer.provide(NodeHttpServer.layer(createServer, {
        port,
        host: host ?? "0.0.0.0",
        // Probes that keep their connections do not keep the process.
        gracefulShutdownTimeout: "1 second"
      })),
      Layer.provideMerge(operations)
    )
  })

const gauge = (name: string, description: string) => Metric.gauge(`spapi.cluster.${name}`, { description })
const sellers = gauge("sellers", "Sellers of the cluster, by region and state")
const lag = gauge("feed.lag", "Seconds by which the oldest copy of a feed is behind, by feed")
const share = gauge("application.share", "Part of the rate of the application that the runner used last, by operation")
const stuck = gauge("jobs.stuck", "Jobs that have not ended in time, at most 20")

const update = (status: Status.Status) =>
  Effect.gen(function*() {
    for (const region of ["na", "eu", "fe"]) {
      for (const state of ["active", "parked"]) {
        const row = status.sellers.byRegion.find((row) => row.region === region && row.state === state)
        yield* Metric.update(Metric.withAttributes(sellers, { region, state }), row?.count ?? 0)
      }
    }
    for (const { feed, lagSeconds } of status.feeds) {
      if (lagSeconds !== undefined) yield* Metric.update(Metric.withAttributes(lag, { feed }), lagSeconds)
    }
    for (const { operation, share: part } of status.quotas) {
      if (part !== undefined) yield* Metric.update(Metric.withAttributes(share, { operation }), part)
    }
    yield* Metric.update(stuck, status.stuck.length)
  })

/** How long a status serves those who ask again, and its stuck jobs, which are 36 hours old in any case. */
const timeToLive = "10 seconds"
const timeToLiveOfJobs = "1 minute"

/** Shows the runner on the server of `layer`. The highest Layer of a program: it is the first that ends. */
export const runnerWith = (
  options?: Status.Options
): Layer.Layer<never, never, Operations | Sharding.Sharding | SqlClient.SqlClient> =>
  Layer.effectDiscard(Effect.gen(function*() {
    const context = yield* Effect.context<Sharding.Sharding | SqlClient.SqlClient | SpApiRateLimiter.SpApiRateLimiter>()
    const operations = yield* Operations
    const [jobs, forget] = yield* Effect.cachedInvalidateWithTTL(Status.stuck(options), timeToLiveOfJobs)
    const status = yield* Effect.cachedWithTTL(
      // A database that has failed is asked again.
      Effect.flatMap(Effect.onError(jobs, () => forget), (stuck) => Status.read({ ...options, stuck })).pipe(
        Effect.timeout("10 seconds"),
        Effect.tap(update)
      ),
      timeToLive
    )
    yield* operations.attach({
      health: Effect.provideContext(Health.check, context),
      status: Effect.provideContext(status, context)
    })
  })).pipe(
    // The Layer without options is one for the whole program: that of the sellers.
    Layer.provide(SpApiRateLimiter.layer())
  )

/** {@link runnerWith} its defaults. */
export const runner: Layer.Layer<never, never, Operations | Sharding.Sharding | SqlClient.SqlClient> = runnerWith()
