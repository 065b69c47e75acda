/**
 * Waits for a job of Amazon's (a report, a feed, a query) to finish.
 *
 * The job is asked for at growing intervals with jitter. Where finished jobs are also notified of, a notification wakes
 * the wait at once and asking is only there for those that get lost. A poll that fails for a passing reason does not
 * end a wait of hours: the next one comes anyway.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import * as Fields from "./fields.ts"

/** The stages of a job. */
export type ProcessingStatus = "IN_QUEUE" | "IN_PROGRESS" | "DONE" | "CANCELLED" | "FATAL" | (string & {})

/** How to wait for a job. */
export interface WaitOptions {
  /** When to ask again. Default: after 2 s, then half as long again each time up to 60 s, give or take a fifth. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /** The longest wait; the job goes on without us and can be resumed by its id. Default: 6 hours. */
  readonly timeout?: Duration.Input | undefined
}

const growing = /*#__PURE__*/ Schedule.jittered(
  /*#__PURE__*/ Schedule.min([
    /*#__PURE__*/ Schedule.exponential("2 seconds", 1.5),
    /*#__PURE__*/ Schedule.spaced("60 seconds")
  ])
)

const whenNotified = /*#__PURE__*/ Schedule.jittered(/*#__PURE__*/ Schedule.spaced("5 minutes"))

/** Failures in a row after which a wait gives up, by reason. A new id is not known everywhere at once, but soon. */
const patience: { readonly [reason: string]: number } = {
  ServiceFailure: 10,
  TransportFailed: 10,
  TimedOut: 10,
  Throttled: 10,
  NotFound: 3,
  ResponseInvalid: 3
}

interface Job {
  readonly processingStatus: ProcessingStatus
}

/** A job to wait for. */
export interface Waiting<A extends Job, E, R> {
  /** The operation that reports the status, for failures where it does not. */
  readonly operation?: { readonly spec: { readonly name: string } } | undefined
  readonly get: Effect.Effect<A, SpApiError, R>
  /** Emits whenever a notification says that this job has finished. */
  readonly notified: Stream.Stream<unknown> | undefined
  /** The error of a wait that took too long. */
  readonly onTimeout: (status: ProcessingStatus | undefined, after: Duration.Duration) => E
}

const ends: ReadonlySet<ProcessingStatus> = new Set(["DONE", "CANCELLED", "FATAL"])

/** An unknown status is not taken for an end: a job that is taken for done is read as one without a result. */
const isRunning = (status: ProcessingStatus): boolean => !ends.has(status)

/** The job once it runs no more, whether it is done, cancelled or failed. */
export const wait = <A extends Job, E, R>(
  waiting: Waiting<A, E, R>,
  options: WaitOptions | undefined
): Effect.Effect<A, SpApiError | E, R> =>
  Effect.suspend(() => {
    let failures = 0
    let status: ProcessingStatus | undefined
    // A response without a status counts as one that cannot be understood: waiting for hours would not bring it back.
    const reported = Effect.flatMap(waiting.get, (job) =>
      Effect.map(
        Fields.required(waiting.operation ?? "workflow", Fields.of(job).processingStatus, "processingStatus"),
        (status) => ({ job, status })
      ))
    const poll: Effect.Effect<Option.Option<A>, SpApiError, R> = Effect.matchEffect(reported, {
      onSuccess: (found) => {
        failures = 0
        status = found.status
        return Effect.succeed(isRunning(found.status) ? Option.none() : Option.some(found.job))
      },
      onFailure: (error) => ++failures < (patience[error.reason._tag] ?? 0) ? Effect.succeedNone : Effect.fail(error)
    })
    const asking = (schedule: Schedule.Schedule<unknown>): Effect.Effect<A, SpApiError, R> =>
      poll.pipe(
        Effect.repeat({ until: Option.isSome, schedule }),
        // A schedule of the caller's that ends is followed by the default one.
        Effect.flatMap((found) => Option.isSome(found) ? Effect.succeed(found.value) : asking(growing))
      )
    const { notified } = waiting
    const finished = notified === undefined
      ? asking(options?.poll ?? growing)
      : Effect.raceFirst(
        asking(options?.poll ?? whenNotified),
        Effect.flatMap(Stream.runHead(notified), (found) => Option.isSome(found) ? asking(growing) : Effect.never)
      )
    const limit = Duration.fromInputUnsafe(options?.timeout ?? "6 hours")
    return Effect.timeoutOrElse(finished, {
      duration: limit,
      orElse: () => Effect.suspend(() => Effect.fail(waiting.onTimeout(status, limit)))
    })
  })
