/** The outer form of a durable job. */
import type * as Sharding from "effect/cluster/Sharding"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type * as Workflow from "effect/workflow/Workflow"
import type * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import type { SellerTasks } from "../seller/registry.ts"
import type { Sellers } from "../Sellers.ts"
import type * as SellerTask from "../SellerTask.ts"
import type { Waits } from "../Waits.ts"
import type { JobFailed } from "./step.ts"

/** The seller of a job, by its id: region and selling partner id, `eu:A2ABCDEF`. */
export const ForSeller = { seller: Schema.String }

/** Statuses in which Amazon has ended a report, a feed or a query. */
export const ended: ReadonlySet<string> = new Set(["DONE", "CANCELLED", "FATAL"])

/** A job that survives a crash of its process. */
export interface DurableJob<
  Payload extends Schema.Struct.Fields & { readonly [K in keyof Payload]: Schema.Codec<unknown, unknown> },
  Success extends Schema.Codec<unknown, unknown>,
  R
> {
  /** The workflow of `effect/workflow`, for its executions: `poll`, `interrupt`, `resume`. */
  readonly workflow: Workflow.Workflow<string, Schema.Struct<Payload>, Success, typeof JobFailed>
  /** Runs the job to its end; joins one with the same payload. */
  readonly execute: (
    payload: Schema.Struct.Type<Payload>
  ) => Effect.Effect<Success["Type"], JobFailed, WorkflowEngine.WorkflowEngine>
  /** Starts the job and returns its execution id. */
  readonly start: (payload: Schema.Struct.Type<Payload>) => Effect.Effect<string, never, WorkflowEngine.WorkflowEngine>
  /** The job and its tasks; every runner of a cluster has it. */
  readonly layer: Layer.Layer<never, never, JobServices | Exclude<R, SellerTask.Client>>
}

/** What jobs require. */
export type JobServices = SellerTasks | Sellers | Waits | Sharding.Sharding | WorkflowEngine.WorkflowEngine

/** A workflow and its Layer as a job. */
export const jobOf = <
  Payload extends Schema.Struct.Fields & { readonly [K in keyof Payload]: Schema.Codec<unknown, unknown> },
  Success extends Schema.Codec<unknown, unknown>,
  R
>(
  workflow: Workflow.Workflow<string, Schema.Struct<Payload>, Success, typeof JobFailed>,
  layer: DurableJob<Payload, Success, R>["layer"]
): DurableJob<Payload, Success, R> => ({
  workflow,
  execute: (payload) => workflow.execute(payload as never),
  start: (payload) => workflow.execute(payload as never, { discard: true }),
  layer
})
