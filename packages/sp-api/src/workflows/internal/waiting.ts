/**
 * Polls until something that Amazon works on has ended: a report, a feed, a query, an operation, a transaction, a
 * listing.
 *
 * Intervals grow, with jitter. Where notifications report the end too, one of them ends the wait at once, and polls
 * only cover notifications that are lost. A transient failure of a poll does not end a wait of hours.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"

/** How long to wait, and how often to poll. */
export interface WaitOptions {
  /** When to poll again. Default: after 2 seconds, then after half as long again, up to 60 seconds; ±20 % of jitter. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /**
   * The longest wait. Amazon continues its work all the same, and its id resumes the wait. Default: 6 hours for
   * reports, feeds and Data Kiosk queries; 1 hour for inbound operations, vendor transactions and listings.
   */
  readonly timeout?: Duration.Input | undefined
}

/** The result of one poll. */
export interface Poll {
  /** Whether there is nothing to wait for any more. An unknown status is not an end. */
  readonly hasEnded: boolean
}

/** What to wait for. */
export interface Waiting<A extends Poll, E, R> {
  readonly poll: Effect.Effect<A, SpApiError, R>
  /** Emits when a notification reports the end. */
  readonly notified?: Stream.Stream<unknown> | undefined
  /** The error of a wait that exceeds its timeout, by the last poll that succeeded. */
  readonly onTimeout: (last: A | undefined, after: Duration.Duration) => E
}

const growing = Schedule.jittered(
  Schedule.min([Schedule.exponential("2 seconds", 1.5), Schedule.spaced("60 seconds")])
)

const besideNotifications = Schedule.jittered(Schedule.spaced("5 minutes"))

/**
 * Polls that may fail in a row before the wait does, by reason; other reasons end it at once. A new id is not known
 * everywhere immediately, so `NotFound` may pass too, but soon.
 */
const toleratedFailures: { readonly [reason: string]: number } = {
  ServiceFailure: 10,
  TransportFailed: 10,
  TimedOut: 10,
  Throttled: 10,
  NotFound: 3,
  ResponseInvalid: 3
}

/** The last poll, once it reports the end. */
export const wait = <A extends Poll, E, R>(
  { notified, onTimeout, poll }: Waiting<A, E, R>,
  options: WaitOptions | undefined
): Effect.Effect<A, SpApiError | E, R> =>
  Effect.suspend(() => {
    let failures = 0
    let last: A | undefined
    const attempt: Effect.Effect<Option.Option<A>, SpApiError, R> = Effect.matchEffect(poll, {
      onSuccess: (result) => {
        failures = 0
        last = result
        return Effect.succeed(result.hasEnded ? Option.some(result) : Option.none())
      },
      onFailure: (error) =>
        ++failures < (toleratedFailures[error.reason._tag] ?? 0) ? Effect.succeedNone : Effect.fail(error)
    })
    const polling = (schedule: Schedule.Schedule<unknown>): Effect.Effect<A, SpApiError, R> =>
      attempt.pipe(
        Effect.repeat({ until: Option.isSome, schedule }),
        // The schedule of the caller may end before the wait does.
        Effect.flatMap((result) => Option.isSome(result) ? Effect.succeed(result.value) : polling(growing))
      )
    const ended = notified === undefined
      ? polling(options?.poll ?? growing)
      : Effect.raceFirst(
        polling(options?.poll ?? besideNotifications),
        Effect.flatMap(
          Stream.runHead(notified),
          (notification) => Option.isSome(notification) ? polling(growing) : Effect.never
        )
      )
    const limit = Duration.fromInputUnsafe(options?.timeout ?? "6 hours")
    return Effect.timeoutOrElse(ended, {
      duration: limit,
      orElse: () => Effect.suspend(() => Effect.fail(onTimeout(last, limit)))
    })
  })
