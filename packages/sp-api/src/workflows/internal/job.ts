/**
 * The job kit: what reports, feeds and Data Kiosk queries have in common. Each is created by a call that returns an id,
 * is polled until its `processingStatus` is final, and leaves a document behind a presigned URL.
 *
 * | file | what it does |
 * | --- | --- |
 * | `job.ts` | waits for a job, and turns CANCELLED and FATAL into the workflow's own errors |
 * | `waiting.ts` | polls, with or without notifications, until anything has ended |
 * | `announce.ts` | hands the id of what was created to the caller before anything can interrupt |
 * | `jobDocument.ts` | reads what Amazon wrote about a job that failed |
 * | `jobReasons.ts` | the fields and messages that the failures of all jobs share |
 * | `fields.ts` | reads responses that may lack what the model requires |
 * | `errorItems.ts` | reads and shortens the errors that a response lists |
 * | `service.ts` | makes the layer of a workflow's `Service` from its functions |
 *
 * What only one workflow knows is in that workflow's own `internal/` folder.
 */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Stream from "effect/Stream"
import type * as Document from "../../documents/Document.ts"
import type { SpApi } from "../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../SpApiError.ts"
import * as Fields from "./fields.ts"
import * as JobDocument from "./jobDocument.ts"
import type { JobPending } from "./jobReasons.ts"
import * as Waiting from "./waiting.ts"

/** The stages of a job. */
type ProcessingStatus = "IN_QUEUE" | "IN_PROGRESS" | "DONE" | "CANCELLED" | "FATAL" | (string & {})

/** A job to wait for, and the errors of its workflow. */
export interface Job<A extends { readonly processingStatus: ProcessingStatus }, E> {
  /** The operation that reports the status. */
  readonly operation: { readonly spec: { readonly name: string } }
  readonly get: Effect.Effect<A, SpApiError, SpApi>
  /** Emits when a notification reports that this job has ended. */
  readonly notified: Stream.Stream<unknown> | undefined
  readonly pending: (fields: JobPending) => E
  readonly cancelled: (job: A) => E
  readonly failed: (job: A, explanation: string | undefined) => E
  /** Where Amazon explains a failure; undefined where it does not. */
  readonly explanation: (job: A) => Effect.Effect<Document.Location, unknown, SpApi> | undefined
}

const final: ReadonlySet<ProcessingStatus> = new Set(["DONE", "CANCELLED", "FATAL"])

type Reported = { readonly processingStatus: ProcessingStatus }

// A response without a status counts as one that cannot be read: waiting for hours would not produce a status.
const poll = <A extends Reported, E>({ get, operation }: Job<A, E>) =>
  Effect.flatMap(get, (response) =>
    Effect.map(
      Fields.required(operation, Fields.of(response).processingStatus, "processingStatus"),
      (status) => ({ hasEnded: final.has(status), response, status })
    ))

/** The job once it is done. */
export const wait = <A extends Reported, E>(
  job: Job<A, E>,
  options: Waiting.WaitOptions | undefined
): Effect.Effect<A, SpApiError | E, SpApi | HttpClient.HttpClient> =>
  Effect.flatMap(
    Waiting.wait({
      operation: job.operation.spec.name,
      poll: poll(job),
      notified: job.notified,
      onTimeout: (last, after) => job.pending({ processingStatus: last?.status, after })
    }, options),
    ({ response, status }): Effect.Effect<A, E, SpApi | HttpClient.HttpClient> => {
      if (status === "CANCELLED") return Effect.fail(job.cancelled(response))
      if (status !== "FATAL") return Effect.succeed(response)
      const document = job.explanation(response)
      return Effect.flatMap(
        document === undefined ? Effect.undefined : JobDocument.explanation(document),
        (explanation) => Effect.fail(job.failed(response, explanation))
      )
    }
  )
