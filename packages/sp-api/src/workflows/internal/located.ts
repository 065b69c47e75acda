/**
 * The line that called a workflow, for the stacks of its errors. Without it they would name a line of the workflow, at
 * best: that of the operation that failed.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { at, callerOf } from "../../operation/internal/caller.ts"

/** An error of this package; those of the program's own Effects and Streams stay as they are. */
const isOurs = (error: unknown): error is Parameters<ReturnType<typeof at>>[0] =>
  error instanceof Error && Object.keys(error).some((name) => name.startsWith("~effect-sp-api/"))

type Result = Effect.Effect<unknown, unknown, unknown> | Stream.Stream<unknown, unknown, unknown>

/** The function, whose errors name the line that called it. Of nested ones the outer line counts. */
export const located = <F extends (...args: never) => Result>(f: F): F =>
  ((...args: never) => {
    const caller = callerOf()
    const result = f(...args)
    if (caller === undefined) return result
    const locate = (error: unknown) => isOurs(error) ? at(caller)(error) : error
    return Stream.isStream(result) ? Stream.mapError(result, locate) : Effect.mapError(result, locate)
  }) as F
