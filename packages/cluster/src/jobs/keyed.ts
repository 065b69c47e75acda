/** Jobs that are known by a key of the program, with what they work on. */
import type * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type * as Workflow from "effect/workflow/Workflow"
import type { Seller } from "../Sellers.ts"
import { type DurableJob, ForSeller, jobOf, type JobServices } from "./job.ts"
import type { JobFailed } from "./step.ts"

/** The schema of what a job works on. */
export type Input = Schema.Codec<unknown, unknown>

/** Where a job needs its key alone. */
export const NoInput = Schema.optionalKey(Schema.Undefined)

/** The fields of the payload. */
export type Fields<I extends Input> = {
  readonly seller: typeof Schema.String
  readonly key: typeof Schema.String
  readonly input: I
}

/** The payload in the hands of a function of the program. */
export interface Keyed<I extends Input> {
  readonly seller: Seller
  /** What names the job among those of its seller. */
  readonly key: string
  readonly input: I["Type"]
}

export const fieldsOf = (input: Input | undefined): Fields<Input> => ({
  ...ForSeller,
  key: Schema.String,
  input: input ?? (NoInput as unknown as Input)
})

/** The same seller and key are one job. */
export const idempotencyKey = ({ key, seller }: { readonly seller: string; readonly key: string }): string =>
  `${seller} ${key}`

/** A workflow and its Layer as a job, with the type of the input that the program knows. */
export const keyedJob = <I extends Input, Success extends Schema.Codec<unknown, unknown>, R, RIn>(
  workflow: Workflow.Workflow<string, Schema.Struct<Fields<Input>>, Success, typeof JobFailed>,
  layer: Layer.Layer<never, never, JobServices | RIn>
): DurableJob<Fields<I>, Success, R> =>
  jobOf(workflow, layer as Layer.Layer<never, never, JobServices>) as unknown as DurableJob<Fields<I>, Success, R>
