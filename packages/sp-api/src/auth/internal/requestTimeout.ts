/**
 * How long a request to Login with Amazon or to AWS STS may take.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"

/**
 * The longest that one token request may take, its answer included; each of its three attempts has this time.
 * Default: 30 s.
 */
export const RequestTimeout: Context.Reference<Duration.Duration> = /*#__PURE__*/ Context.Reference<Duration.Duration>(
  "effect-sp-api/auth/RequestTimeout",
  { defaultValue: () => Duration.seconds(30) }
)
