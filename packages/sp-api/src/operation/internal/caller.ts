/**
 * The line that called an operation, for the stack of its error. A call fails in the run loop of Effect, long after
 * its caller has returned, so the stack of the error itself names no line of the program.
 *
 * Every call pays for it, so two frames are captured: that of the operation and that of its caller. This takes about a
 * microsecond. `Error.stackTraceLimit = 0` turns it off.
 */
import * as Effect from "effect/Effect"
import type { SpApiError } from "../../SpApiError.ts"

/** Where an operation was called; undefined where stacks are off. */
export type Caller = Error | undefined

/** V8's limit of frames, which Node's types have and those of the language do not. */
const traces = Error as ErrorConstructor & { stackTraceLimit?: number | undefined }

/** The caller of the function that calls this one. */
export const callerOf = (): Caller => {
  const limit = traces.stackTraceLimit
  // Undefined in engines that capture all frames, and not writable where intrinsics are frozen.
  if (limit === 0) return undefined
  const isLimited = Reflect.set(traces, "stackTraceLimit", 3)
  const caller = new Error()
  if (isLimited) traces.stackTraceLimit = limit
  return caller
}

/** Puts the line of the caller in the place of the stack, also in that of the reason. */
export const at = (caller: Caller) => <E extends Error & { readonly reason: Error }>(error: E): E => {
  const lines = caller?.stack?.split("\n") ?? []
  // V8 writes a line before the frames.
  const frame = lines[lines[0]?.startsWith("Error") === true ? 3 : 2]
  if (frame !== undefined) { for (const part of [error, error.reason]) part.stack = `${part}\n${frame}` }
  return error
}

/** The effect, whose errors name the line of the caller. */
export const calledAt = <A, R>(
  caller: Caller,
  effect: Effect.Effect<A, SpApiError, R>
): Effect.Effect<A, SpApiError, R> => caller === undefined ? effect : Effect.mapError(effect, at(caller))
