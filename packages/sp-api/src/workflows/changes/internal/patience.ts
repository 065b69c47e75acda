/** Repeats reads that fail for reasons that pass, for longer than a call does by itself. */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { SpApiError } from "../../../SpApiError.ts"
import { monotonicMillis } from "../../../wire/monotonic.ts"
import * as Waits from "../../../wire/waits.ts"

const transient: ReadonlySet<string> = new Set([
  "ServiceFailure",
  "TransportFailed",
  "TimedOut",
  "Throttled",
  "ResponseInvalid"
])

/** The codes of Login with Amazon for failures of its own. */
const troubles: ReadonlySet<string> = new Set(["server_error", "temporarily_unavailable"])

const passes = ({ reason }: SpApiError): boolean =>
  transient.has(reason._tag)
  || (reason._tag === "AuthFailed" && (troubles.has(reason.code) || (reason.status ?? 0) >= 500))

const longestPause = 300_000

/**
 * The read, repeated with growing pauses of up to five minutes. Fails with the last error when reads have failed for
 * longer than `millis`, or for a reason that does not pass.
 */
export const patient = <A, R>(
  read: Effect.Effect<A, SpApiError, R>,
  operation: string,
  millis: number
): Effect.Effect<A, SpApiError, R> =>
  Effect.clockWith((clock: Clock.Clock) => {
    let since: number | undefined
    const attempt = (failures: number): Effect.Effect<A, SpApiError, R> =>
      Effect.catch(read, (error) => {
        const now = monotonicMillis(clock)
        since ??= now
        if (!passes(error) || now - since >= millis) return Effect.fail(error)
        const { reason } = error
        const least = reason._tag === "Throttled" ? Duration.toMillis(reason.retryAfter) : 0
        const pause = Math.max(least, Math.min(5000 * 2 ** failures, longestPause))
        return Effect.andThen(
          Waits.sleep({ operation, cause: "transient", millis: pause }),
          Effect.suspend(() => attempt(failures + 1))
        )
      })
    return attempt(0)
  })
