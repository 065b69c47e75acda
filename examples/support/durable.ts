/**
 * Jobs that survive a crash of their process: workflows of effect/workflow, which stores each completed step in a
 * SQLite file. Kill the program at any time and start it again: it continues where it was.
 *
 * A step that was interrupted runs again from its beginning, so each step can be repeated: it searches for an earlier
 * request before it sends another one, and stores all of its results or none.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect, Layer, Option, Schedule, Schema } from "effect"
import { SpApiError } from "effect-sp-api"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as SingleRunner from "effect/cluster/SingleRunner"
import * as Digest from "effect/crypto/Digest"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import type * as SqlClient from "effect/sql/SqlClient"
import * as Activity from "effect/workflow/Activity"
import * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import * as Sqlite from "./sqlite.ts"

/** Why a job failed, in a form that can be stored. */
export class JobFailed extends Schema.TaggedError<JobFailed>("JobFailed")("JobFailed", { message: Schema.String }) {}

/** Whether a call may have taken effect although its response was lost. */
const isUnknown = (error: unknown): boolean =>
  SpApiError.isSpApiError(error) && "outcome" in error.reason && error.reason.outcome === "unknown"

/** A step of a job. It runs once; when its response was lost it is repeated at once, as after a crash. */
export const step = <S extends Schema.Constraint, E extends { readonly message: string }, R>(
  name: string,
  success: S,
  execute: Effect.Effect<S["Type"], E, R>
) =>
  Activity.make({
    name,
    success,
    error: JobFailed,
    execute: execute.pipe(
      Effect.retry({ while: isUnknown, times: 3, schedule: Schedule.exponential("1 second") }),
      Effect.mapError((error) => new JobFailed({ message: error.message }))
    )
  })

/** A value that this run of a job stores under a name. */
export const kept = <S extends Schema.Constraint>(name: string, schema: S) =>
  Effect.gen(function*() {
    const { executionId } = yield* WorkflowEngine.WorkflowInstance
    const store = KeyValueStore.toSchemaStore(yield* KeyValueStore.KeyValueStore, schema)
    return {
      get: Effect.map(store.get(`${executionId} ${name}`), Option.getOrUndefined),
      set: (value: S["Type"]) => store.set(`${executionId} ${name}`, value)
    }
  })

/** A marketplace of the account, which stays the same for the whole job. */
export const marketplace = step(
  "marketplace",
  Schema.Struct({ id: Schema.String, currency: Schema.String }),
  Effect.map(Sellers.firstMarketplace, ({ currency = "", id }) => ({ currency, id }))
)

const engine = ClusterWorkflowEngine.layer.pipe(
  Layer.provide(SingleRunner.layer({ runnerStorage: "memory" })),
  Layer.provide(Digest.layerWebCrypto)
)

/** What jobs may require. */
export type Services =
  | WorkflowEngine.WorkflowEngine
  | KeyValueStore.KeyValueStore
  | SqlClient.SqlClient
  | NodeSpApi.Services

/** Runs a program that executes workflows; the file holds their state and what they store. */
export const run = <E, E2>(
  file: string,
  program: Effect.Effect<void, E, Services>,
  workflows: Layer.Layer<never, E2, Services>
): void =>
  program.pipe(
    Effect.provide(
      workflows.pipe(
        Layer.provideMerge(engine),
        Layer.provideMerge(KeyValueStore.layerSql()),
        Layer.provideMerge(Sqlite.layer(file)),
        Layer.provideMerge(NodeSpApi.layerFromEnv())
      )
    ),
    NodeRuntime.runMain
  )
