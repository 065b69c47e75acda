/**
 * The engine in one process: one runner, over any `SqlClient`. A program is killed and started again, and its jobs
 * continue. The same program runs on several machines over `PostgresEngine`.
 *
 * ```ts
 * EmbeddedEngine.layer().pipe(Layer.provideMerge(NodeSqlite.layer("spapi.sqlite")))
 * ```
 */
import * as NodeCrypto from "@effect/platform-node/NodeCrypto"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import type * as MessageStorage from "effect/cluster/MessageStorage"
import type * as Sharding from "effect/cluster/Sharding"
import * as SingleRunner from "effect/cluster/SingleRunner"
import type * as Config from "effect/Config"
import * as Layer from "effect/Layer"
import type * as SqlClient from "effect/sql/SqlClient"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import * as Bounds from "./engine/bounds.ts"
import * as LostWakes from "./engine/lostWakes.ts"

/** Settings of the engine. */
export interface Options {
  /** Settings of Effect's cluster, over the bounds of this package and the environment. */
  readonly sharding?: Bounds.Sharding | undefined
}

/** What jobs run on. */
export type Engine = WorkflowEngine.WorkflowEngine | Sharding.Sharding | MessageStorage.MessageStorage

/** Messages and workflows in the database of the `SqlClient`, in tables `cluster_…`, which it creates. */
export const layer = (options?: Options): Layer.Layer<Engine, Config.ConfigError, SqlClient.SqlClient> =>
  LostWakes.layer.pipe(
    Layer.provideMerge(ClusterWorkflowEngine.layer),
    Layer.provideMerge(SingleRunner.layer({
      // One process needs no locks that others can see.
      runnerStorage: "memory",
      shardingConfig: { ...Bounds.bounds, ...options?.sharding }
    })),
    Layer.provide(NodeCrypto.layerDigest)
  )
