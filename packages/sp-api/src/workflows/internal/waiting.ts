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
import * as Random from "effect/Random"
import type * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import { CurrentAccount } from "../../wire/currentAccount.ts"
import * as Waits from "../../wire/waits.ts"

/** How long to wait, and how often to poll. */
export interface WaitOptions {
  /** When to poll again. Default: after 2 seconds, then after half as long again, up to 60 seconds; ±20 % of jitter. */
  readonly poll?: Schedule.Schedule<unknown> | undefined
  /**
   * The longest wait. Amazon continues its work all the same, and its id resumes the wait. Default: 6 hours for
   * reports, feeds and Data Kiosk queries; 1 hour for inbound operations, vendor transactions and listings.
   */
  readonly timeout?: Duration.Input | undefined
  /** Runs after each poll that does not end the wait, with the status as Amazon names it: to show progress. */
  readonly onStatus?: ((status: Poll["status"]) => Effect.Effect<void>) | undefined
}

/** The result of one poll. */
export interface Poll {
  /** Whether there is nothing to wait for any more. An unknown status is not an end. */
  readonly hasEnded: boolean
  /** The status, for reports of the wait. */
  readonly status?: string | ReadonlyArray<string> | undefined
}

/** What to wait for. */
export interface Waiting<A extends Poll, E, R> {
  /** The operation that is polled. */
  readonly operation: string
  readonly poll: Effect.Effect<A, SpApiError, R>
  /** Emits when a notification reports the end. */
  readonly notified?: Stream.Stream<unknown> | undefined
  /** The error of a wait that exceeds its timeout, by the last poll that succeeded. */
  readonly onTimeout: (last: A | undefined, after: Duration.Duration) => E
}

/** Milliseconds until the next poll, by the number of polls before the last one; 20 % of jitter is added or taken. */
type Pauses = (polls: number) => number

const growing: Pauses = (polls) => Math.min(2000 * 1.5 ** polls, 60_000)

const besideNotifications: Pauses = () => 300_000

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

/** Reports a wait that goes on, with its last status: when it has become long, and then from time to time. */
const report = (waiting: Waits.Waiting, status: () => Poll["status"]): Effect.Effect<never> =>
  Effect.withFiber((fiber) => {
    const { after, every, level } = fiber.getRef(Waits.WaitNotices)
    if (!Duration.isFinite(after)) return Effect.never
    const account = fiber.getRef(CurrentAccount)
    const line = Effect.suspend(() => {
      const last = String(status() ?? "").slice(0, 100)
      return Waits.logLine({ account, ...waiting }, `is still ${last || "in an unknown status"}`, level)
    })
    const lines: Effect.Effect<never> = Effect.andThen(
      line,
      Effect.andThen(Effect.sleep(every), Effect.suspend(() => lines))
    )
    return Effect.andThen(Effect.sleep(after), Waits.beside(waiting, lines))
  })

/** The last poll, once it reports the end. */
export const wait = <A extends Poll, E, R>(
  { notified, onTimeout, operation, poll }: Waiting<A, E, R>,
  options: WaitOptions | undefined
): Effect.Effect<A, SpApiError | E, R> =>
  Effect.suspend(() => {
    let failures = 0
    let last: A | undefined
    const attempt: Effect.Effect<Option.Option<A>, SpApiError, R> = Effect.matchEffect(poll, {
      onSuccess: (result) => {
        failures = 0
        last = result
        if (result.hasEnded) return Effect.succeedSome(result)
        return Effect.as(options?.onStatus?.(result.status) ?? Effect.void, Option.none())
      },
      onFailure: (error) =>
        ++failures < (toleratedFailures[error.reason._tag] ?? 0) ? Effect.succeedNone : Effect.fail(error)
    })
    // Not a `Schedule`, whose combinators would add 0.5 kB to bundles.
    const paced = (pauses: Pauses, polls = 0): Effect.Effect<A, SpApiError, R> =>
      Effect.flatMap(attempt, (result) =>
        Option.isSome(result)
          ? Effect.succeed(result.value)
          : Effect.withFiber((fiber) => {
            const jitter = 0.8 + 0.4 * fiber.getRef(Random.Random).nextDoubleUnsafe()
            return Effect.andThen(
              Effect.sleep(Duration.millis(jitter * pauses(polls))),
              Effect.suspend(() => paced(pauses, polls + 1))
            )
          }))
    const polling = (pauses: Pauses): Effect.Effect<A, SpApiError, R> =>
      options?.poll === undefined
        ? paced(pauses)
        : attempt.pipe(
          Effect.repeat({ until: Option.isSome, schedule: options.poll }),
          // The schedule of the caller may end before the wait does.
          Effect.flatMap((result) => Option.isSome(result) ? Effect.succeed(result.value) : paced(growing))
        )
    const ended = notified === undefined
      ? polling(growing)
      : Effect.raceFirst(
        polling(besideNotifications),
        Effect.flatMap(
          Stream.runHead(notified),
          (notification) => Option.isSome(notification) ? paced(growing) : Effect.never
        )
      )
    const limit = Duration.fromInputUnsafe(options?.timeout ?? "6 hours")
    const waiting: Waits.Waiting = { operation, cause: "job", millis: undefined }
    const reported = Effect.raceFirst(ended, report(waiting, () => last?.status))
    return Effect.timeoutOrElse(Waits.measured(waiting, reported), {
      duration: limit,
      orElse: () => Effect.suspend(() => Effect.fail(onTimeout(last, limit)))
    })
  })
