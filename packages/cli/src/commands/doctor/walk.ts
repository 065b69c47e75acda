/** The legs of the way to Amazon, one after the other: a leg that fails stops those that need what it returns. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Kind } from "../../output/exitCodes.ts"

/** Why a leg failed. It holds no secret. */
export interface Problem {
  /** Decides the exit code. */
  readonly kind: Kind
  /** What happened, in one sentence. */
  readonly message: string
  /** The likely cause. */
  readonly cause: string
  /** The next step: a command to run, a setting to change, a page to open. */
  readonly next: string
  readonly requestId?: string | undefined
  readonly status?: number | undefined
  /** What was found before it failed. */
  readonly facts?: unknown
}

/** Checks the properties of a problem. */
export const problem = (fields: Problem): Problem => fields

/** How a leg went. */
export interface Result {
  readonly leg: string
  readonly state: "ok" | "failed" | "skipped"
  /** How long it took; 0 where it was skipped. */
  readonly milliseconds: number
  /** What was found, or why it was skipped; of a failure, what happened. */
  readonly message: string
  readonly kind?: Kind | undefined
  readonly cause?: string | undefined
  readonly next?: string | undefined
  readonly requestId?: string | undefined
  readonly status?: number | undefined
  /** More about it, for programs. */
  readonly facts?: unknown
}

/** What a leg returns: what others need of it, and what it says. */
export interface Found<A> {
  readonly value: A
  readonly message: string
  /** Nothing was to be done: the leg counts as skipped, but others may go on. */
  readonly skipped?: boolean | undefined
  readonly facts?: unknown
}

/** A leg that was walked: what it returned, or the leg that is to blame that it returned nothing. */
export type Walked<A> = { readonly value: A; readonly blocked?: undefined } | { readonly blocked: string }

/** What legs return, by the names that the next one has for them. */
type Values<Needs> = { readonly [K in keyof Needs]: Needs[K] extends Walked<infer A> ? A : never }

/** Walks legs. */
export interface Walk {
  /** Runs a leg, unless one that it needs failed. */
  readonly leg: <A, R, const Needs extends { readonly [name: string]: Walked<unknown> }>(
    name: string,
    needs: Needs,
    run: (values: Values<Needs>) => Effect.Effect<Found<A>, Problem, R>
  ) => Effect.Effect<Walked<A>, never, R>
  /** How all legs so far went. */
  readonly results: ReadonlyArray<Result>
}

/** Walks legs, and says how each went as soon as it has ended. */
export const make = (tell: (result: Result) => Effect.Effect<void>): Walk => {
  const results: Array<Result> = []
  const record = (result: Result) => Effect.andThen(Effect.sync(() => results.push(result)), tell(result))
  return {
    results,
    leg: (name, needs, run) =>
      Effect.gen(function*() {
        const values = Object.values<Walked<unknown>>(needs)
        const blocked = values.find((walked) => walked.blocked !== undefined)?.blocked
        if (blocked !== undefined) {
          yield* record({ leg: name, state: "skipped", milliseconds: 0, message: `needs ${blocked}, which failed` })
          return { blocked }
        }
        const passed = Object.fromEntries(
          Object.entries(needs).map(([key, walked]) => [key, "value" in walked ? walked.value : undefined])
        ) as Values<typeof needs>
        const started = yield* Clock.currentTimeMillis
        const ended = yield* Effect.result(run(passed))
        const milliseconds = Math.max(0, (yield* Clock.currentTimeMillis) - started)
        if (ended._tag === "Success") {
          const { facts, message, skipped, value } = ended.success
          yield* record({
            leg: name,
            state: skipped ? "skipped" : "ok",
            milliseconds: skipped ? 0 : milliseconds,
            message,
            facts
          })
          return { value }
        }
        yield* record({ leg: name, state: "failed", milliseconds, ...ended.failure })
        return { blocked: name }
      })
  }
}
