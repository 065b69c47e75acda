/** How a failed command reports: one line on stderr, so that stdout holds responses and nothing else. */
import { Cause, Console, Effect, Runtime } from "effect"

/** The line; undefined where there is nothing to report, or the help was shown already. */
const lineOf = (cause: Cause.Cause<unknown>): string | undefined => {
  const error = Cause.squash(cause)
  if (Cause.hasInterruptsOnly(cause) || !Runtime.getErrorReported(error)) return undefined
  // A defect is reported with its stack.
  return Cause.hasDies(cause) ?
    `spapi: ${Cause.pretty(cause)}` :
    `spapi: ${error instanceof Error ? error.message : String(error)}`
}

/** Reports why an effect failed. */
export const report = <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.tapCause(self, (cause) => {
    const line = lineOf(cause)
    return line === undefined ? Effect.void : Console.error(line)
  })
