/** A line per call of a tool, and per job: what was called and how it ended, without values. */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { closeSync, openSync, writeSync } from "node:fs"
import { codeOf } from "../../output/advice.ts"
import { fail } from "../../output/failure.ts"
import { isFailure } from "./refused.ts"

/** What a line says beside the time. */
export interface Entry {
  readonly tool: string
  readonly operation?: string | undefined
  /** The id of a job, on the line of its end. */
  readonly job?: string | undefined
}

const outcomeOf = (exit: Exit.Exit<unknown, unknown>): "done" | "failed" | "interrupted" | "refused" =>
  Exit.isSuccess(exit)
    ? "done"
    : Exit.hasInterrupts(exit)
    ? "interrupted"
    : Exit.hasDies(exit) || isFailure(Cause.squash(exit.cause))
    ? "failed"
    : "refused"

/** Writes lines to stderr, or to a file that only its owner reads. */
export const make = Effect.fnUntraced(function*(file: string | undefined) {
  const target = file === undefined
    ? 2
    : yield* Effect.acquireRelease(
      Effect.suspend(() => {
        try {
          return Effect.succeed(openSync(file, "a", 0o600))
        } catch (error) {
          return fail("document", `The file of --audit cannot be written (${codeOf(error)})`)
        }
      }),
      (descriptor) => Effect.sync(() => closeSync(descriptor))
    )
  const write = (line: object) =>
    Effect.try({ try: () => writeSync(target, `${JSON.stringify(line)}\n`), catch: () => undefined })

  /**
   * Runs a call with a line at its end. Where the audit is a file that cannot be written, the response is withheld: the
   * agent gets no data of a call that the audit does not show.
   */
  const audited = (entry: Entry) => <A, E, R>(call: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.gen(function*() {
      const started = yield* Clock.currentTimeMillis
      return yield* Effect.onExit(call, (exit) =>
        Effect.gen(function*() {
          const now = yield* Clock.currentTimeMillis
          yield* Effect.orDie(write({
            time: new Date(now).toISOString(),
            ...entry,
            outcome: outcomeOf(exit),
            millis: now - started
          }))
        }))
    })
  return { audited }
})

/** The audit of a server. */
export type Audit = Effect.Success<ReturnType<typeof make>>
