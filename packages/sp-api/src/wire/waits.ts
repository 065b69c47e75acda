/**
 * Waits that look like a program that hangs: from a few seconds on they are logged, and reported to the program.
 *
 * | metric | kind | attributes | counts |
 * | --- | --- | --- | --- |
 * | `spapi.waits` | histogram, ms | `operation`, `cause`, `account` | pauses before repetitions, and waits for jobs |
 *
 * Waits for the rate limiter are in `spapi.rate_limiter.wait`.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { Severity } from "effect/LogLevel"
import { annotated } from "./annotated.ts"
import { CurrentAccount, metricAttribute } from "./currentAccount.ts"
import { histogram } from "./metrics.ts"
import { monotonicMillis } from "./monotonic.ts"
import { printable } from "./redaction.ts"

/**
 * Why something waits: the rate limit that Amazon publishes, or has reported, or an option of the program sets; that of
 * the application over all its selling partners; the part of that which this process still has to be allotted, where
 * processes share it (`ApplicationShares`); one that is still to be found out; a 429; a failure that may pass; the
 * `Retry-After` of a response; something that Amazon works on.
 */
export type WaitCause =
  | "published-rate"
  | "reported-rate"
  | "configured-rate"
  | "application-rate"
  | "application-share"
  | "unknown-rate"
  | "throttled"
  | "transient"
  | "retry-after"
  | "job"

/** A wait that begins. */
export interface Wait {
  /** `ordersV0.getOrders`, `lwa.token`, `document.download` … */
  readonly operation: string
  /** The name of the account, where it has one. */
  readonly account: string | undefined
  readonly cause: WaitCause
  /** How long it is going to take, in milliseconds; undefined for a job. */
  readonly millis: number | undefined
  /** Whether the caller of the operation is interactive or bulk, by `Priority`. */
  readonly priority: "interactive" | "bulk"
}

/** Which waits are reported, and how they are logged. */
export interface Notices {
  /** Waits of at least so long are reported; `Duration.infinity` for none. */
  readonly after: Duration.Duration
  /** The shortest time between two log lines about calls of one bucket, or about one job. */
  readonly every: Duration.Duration
  /** The level of the log lines; `None` for none. */
  readonly level: Severity | "None"
}

/** Which waits are reported, and how they are logged. Default: from 3 s on, once a minute, at level `Info`. */
export const WaitNotices: Context.Reference<Notices> = Context.Reference<Notices>("effect-sp-api/http/WaitNotices", {
  defaultValue: () => ({ after: Duration.seconds(3), every: Duration.minutes(1), level: "Info" })
})

/**
 * Runs beside every wait that is reported, and is interrupted when the wait ends: a program can show progress, and
 * remove it in a finalizer (`Effect.ensuring`). It cannot fail; its defects are ignored. Default: none.
 */
export const OnWait: Context.Reference<((wait: Wait) => Effect.Effect<void>) | undefined> = Context.Reference<
  ((wait: Wait) => Effect.Effect<void>) | undefined
>("effect-sp-api/http/OnWait", { defaultValue: () => undefined })

/** Interactive calls go before bulk calls of the same bucket. Default: `interactive`. */
export const Priority: Context.Reference<"interactive" | "bulk"> = Context.Reference<"interactive" | "bulk">(
  "effect-sp-api/http/Priority",
  { defaultValue: () => "interactive" as const }
)

/** What is known of a wait where it begins; the account is that of the fiber where it is not given. */
export interface Waiting {
  readonly operation: string
  readonly account?: string | undefined
  readonly cause: WaitCause
  readonly millis: number | undefined
}

/** Logs a line about a wait. */
export const logLine = (
  { account, cause, operation }: Waiting,
  what: string,
  level: Notices["level"]
): Effect.Effect<void> =>
  level === "None" ?
    Effect.void :
    annotated(Effect.logWithLevel(level)(printable(`${operation} ${what}`)), account, { cause })

/** `45s`, `2m 5s`. `Duration.format` would add half a kilobyte to every bundle. */
const format = (millis: number): string => {
  const seconds = Math.ceil(millis / 1000)
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m ${seconds % 60}s`
}

/** Logs a wait of known length. `suffix` ends the line. */
export const log = (waiting: Waiting, millis: number, level: Notices["level"], suffix = ""): Effect.Effect<void> =>
  logLine(waiting, `waits ${format(millis)} (${waiting.cause.replace("-", " ")})${suffix}`, level)

/** Runs the hook of the program beside an Effect, and ends it with that. */
export const beside = <A, E, R>(waiting: Waiting, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    const hook = fiber.getRef(OnWait)
    const wait: Wait = {
      account: fiber.getRef(CurrentAccount),
      ...waiting,
      priority: fiber.getRef(Priority)
    }
    return hook === undefined
      ? effect
      : Effect.uninterruptibleMask((restore) =>
        Effect.flatMap(
          Effect.forkDetach(Effect.catchCause(Effect.suspend(() => hook(wait)), () => Effect.void)),
          (running) => Effect.onExit(restore(effect), () => Fiber.interrupt(running))
        )
      )
  })

/** Records how long an Effect took as a wait. */
export const measured = <A, E, R>(
  { account, cause, operation }: Waiting,
  effect: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => {
    const clock = fiber.getRef(Clock.Clock)
    const start = monotonicMillis(clock)
    return Effect.onExit(effect, () => {
      const whose = metricAttribute(account ?? fiber.getRef(CurrentAccount), fiber)
      histogram("spapi.waits", { operation, cause, ...whose }).updateUnsafe(
        monotonicMillis(clock) - start,
        fiber.context
      )
      return Effect.void
    })
  })

/** Sleeps; a long sleep is reported. */
export const sleep = (waiting: Waiting & { readonly millis: number }): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    const { millis } = waiting
    const { after, level } = fiber.getRef(WaitNotices)
    const sleeping = measured(waiting, Effect.sleep(Duration.millis(millis)))
    return millis < Duration.toMillis(after)
      ? sleeping
      : Effect.andThen(
        log({ account: fiber.getRef(CurrentAccount), ...waiting }, millis, level),
        beside(waiting, sleeping)
      )
  })
