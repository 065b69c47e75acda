/**
 * The engine on several machines: every process is a runner, PostgreSQL holds messages, workflows and locks, and
 * runners send each other what is not stored. A seller lives on one runner at a time; when a runner goes, its sellers
 * and jobs move to the others.
 *
 * ```ts
 * PostgresEngine.layer({
 *   postgres: { url: Redacted.make("postgres://localhost/shop") },
 *   runner: { host: "10.0.0.7", port: 34431 }
 * })
 * ```
 *
 * The port of a runner trusts everything that reaches it: keep it in a private network.
 */
import * as NodeClusterSocket from "@effect/platform-node/NodeClusterSocket"
import * as NodeCrypto from "@effect/platform-node/NodeCrypto"
import * as PgClient from "@effect/sql-pg/PgClient"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as ShardingConfig from "effect/cluster/ShardingConfig"
import * as SqlMessageStorage from "effect/cluster/SqlMessageStorage"
import * as SqlRunnerStorage from "effect/cluster/SqlRunnerStorage"
import type * as Config from "effect/Config"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as SocketServer from "effect/socket/SocketServer"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type { Engine } from "./EmbeddedEngine.ts"
import * as ApplicationShares from "./engine/applicationShares.ts"
import * as Bounds from "./engine/bounds.ts"
import * as Connections from "./engine/connections.ts"
import * as LockRefreshes from "./engine/lockRefreshes.ts"
import * as LostWakes from "./engine/lostWakes.ts"

/** Settings of a runner. */
export interface Options {
  /** The database, and how many connections this process may open to it for everything but locks; default: 10. */
  readonly postgres: PgClient.PgPoolConfig
  /** Where the other runners reach this one. Each runner has an address of its own. */
  readonly runner: { readonly host: string; readonly port: number }
  /** Where it listens, if that is not its address. */
  readonly listen?: { readonly host: string; readonly port: number } | undefined
  /** Settings of Effect's cluster, over the bounds of this package and the environment. */
  readonly sharding?: Bounds.Sharding | undefined
}

/**
 * A machine that is gone, or does not run, does not close its connections, and what they have locked stays locked: the
 * rows of a transaction for two hours, by the defaults of PostgreSQL. So the server looks every 30 seconds whether the
 * other end is there, and ends a transaction in which nothing has happened for 5 minutes; the runner looks as well.
 */
const keepAlive = 30_000
const liveness = {
  keepAlive,
  startupParameters: {
    tcp_keepalives_idle: "30",
    tcp_keepalives_interval: "10",
    tcp_keepalives_count: "3",
    tcp_user_timeout: "60000",
    idle_in_transaction_session_timeout: "300000"
  }
} as const

/**
 * A runner. Provides the `SqlClient` too, and `ApplicationShares`: the runners share the rates of the application over
 * all its sellers. Fails where the database, or the port, cannot be had. */
export const layer = (
  options: Options
): Layer.Layer<
  Engine | SqlClient.SqlClient | PgClient.PgClient,
  Config.ConfigError | SqlError | SocketServer.SocketServerError
> => {
  const postgres: PgClient.PgPoolConfig = {
    ...liveness,
    ...options.postgres,
    startupParameters: { ...liveness.startupParameters, ...options.postgres.startupParameters }
  }
  const shardingConfig: Bounds.Sharding = {
    ...Bounds.bounds,
    ...options.sharding,
    runnerAddress: Option.some(RunnerAddress.make(options.runner.host, options.runner.port)),
    runnerListenAddress: Option.map(
      Option.fromUndefinedOr(options.listen),
      ({ host, port }) => RunnerAddress.make(host, port)
    )
  }
  // Locks have connections of their own: a lock that waits behind statements of jobs is lost when they are slow. Nor do
  // their heartbeats wait for the disk, as one that is lost in a crash of the server says nothing any more.
  const connections = Connections.make(postgres, keepAlive)
  const locks = LockRefreshes.share(connections.guard(SqlRunnerStorage.layer)).pipe(
    Layer.provide(PgClient.layer({
      ...postgres,
      minConnections: 1,
      maxConnections: 2,
      startupParameters: { ...postgres.startupParameters, synchronous_commit: "off" }
    }))
  )
  const messages = Layer.provide(SqlMessageStorage.layer, NodeCrypto.layerDigest)
  return LostWakes.layer.pipe(
    Layer.provideMerge(ClusterWorkflowEngine.layer),
    Layer.provideMerge(NodeClusterSocket.layer({ storage: "byo", shardingConfig })),
    Layer.provideMerge(messages),
    Layer.provide(locks),
    Layer.provide(ShardingConfig.layerFromEnv(shardingConfig)),
    Layer.provideMerge(ApplicationShares.layer),
    Layer.provideMerge(PgClient.layer(connections.postgres))
  )
}
