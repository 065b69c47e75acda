/**
 * How requests are sent again after a failure that passes: the same statuses and the same pauses for calls, tokens,
 * documents and uploads.
 */
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Waits from "./waits.ts"

/** How often and how patiently a request is sent again. */
export interface Pauses {
  /** Requests altogether, the first included. */
  readonly attempts: number
  /** The upper bound of the first pause; it doubles with every attempt. Milliseconds. */
  readonly baseMillis: number
  /** The upper bound of all pauses. Milliseconds. */
  readonly capMillis: number
  /** The range of the random factor of a pause. Default: 0 to 1 ("full jitter"). */
  readonly jitter?: readonly [from: number, to: number]
}

/** What is sent again. The account is that of the fiber where it is not given. */
export interface Repeated {
  readonly operation: string
  readonly account?: string | undefined
}

/** Whether a status reports a failure that passes. */
export const isTransientStatus = (status: number): boolean =>
  status === 500 || status === 502 || status === 503 || status === 504 || status === 408

/**
 * The pause before a request is sent again, in milliseconds: `base · 2ⁿ` times a random factor, at least what the
 * response asked for. Both are limited to `cap`.
 *
 * @param failures 0 after the first failure
 * @param random a number from [0, 1)
 * @param atLeast `Retry-After` of the response, in milliseconds
 */
const backoff = (
  { baseMillis, capMillis, jitter: [from, to] = [0, 1] }: Pauses,
  failures: number,
  random: number,
  atLeast = 0
): number =>
  Math.max(
    Math.min(capMillis, atLeast),
    (from + random * (to - from)) * Math.min(capMillis, baseMillis * 2 ** failures)
  )

/**
 * Sleeps before a request is sent again. Succeeds with false, at once, where no attempt is left.
 *
 * A function over a counter and not a `Schedule`, which would add 1 kB to the bundle of every program.
 *
 * @param what what is sent again, for the report of a long pause
 * @param failures 0 after the first failure
 * @param atLeast `Retry-After` of the response, in milliseconds
 */
export const pause = (
  what: Repeated,
  pauses: Pauses,
  failures: number,
  atLeast?: number
): Effect.Effect<boolean> =>
  failures + 1 >= pauses.attempts
    ? Effect.succeed(false)
    : Effect.withFiber((fiber) => {
      const millis = backoff(pauses, failures, fiber.getRef(Random.Random).nextDoubleUnsafe(), atLeast)
      const cause = atLeast === undefined ? "transient" : "retry-after"
      return Effect.as(Waits.sleep({ ...what, cause, millis }), true)
    })
