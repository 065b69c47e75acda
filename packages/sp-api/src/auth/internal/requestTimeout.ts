/** The time limit of token requests. */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"

/**
 * The time that one request to Login with Amazon or AWS STS may take, its response included; each of its three
 * attempts has this time. Default: 30 s.
 */
export const RequestTimeout: Context.Reference<Duration.Duration> = Context.Reference<Duration.Duration>(
  "effect-sp-api/auth/RequestTimeout",
  { defaultValue: () => Duration.seconds(30) }
)
