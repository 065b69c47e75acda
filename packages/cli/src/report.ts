/** What a command says when it fails: one line on stderr, so that a pipe holds answers and nothing else. */
import { Cause, Console, Effect, Runtime } from "effect"

/** The line; undefined where nothing is to be said, or the help was shown already. */
export const lineOf = (cause: Cause.Cause<unknown>): string | undefined => {
  const error = Cause.squash(cause)
  if (Cause.hasInterruptsOnly(cause) || !Runtime.getErrorReported(error)) return undefined
  // What nobody expected is worth its stack.
  return Cause.hasDies(cause) ?
    `spapi: ${Cause.pretty(cause)}` :
    `spapi: ${error instanceof Error ? error.message : String(error)}`
}

/** Says why an effect failed. */
export const report = <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.tapCause(self, (cause) => {
    const line = lineOf(cause)
    return line === undefined ? Effect.void : Console.error(line)
  })
