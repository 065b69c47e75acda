/** How a command fails on its own account. */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { Kind } from "./exitCodes.ts"

/** A failure with the words that a reader sees. Neither may hold a secret. */
export class Failure extends Data.TaggedError("Failure")<{
  /** Decides the exit code. */
  readonly kind: Kind
  /** What failed and why, in one sentence. */
  readonly message: string
  /** The next step: a command to run, a setting to change. */
  readonly advice?: string | undefined
  /** Of a response that failed, where the sentence is about one. */
  readonly requestId?: string | undefined
  readonly status?: number | undefined
}> {}

/** Fails with a {@link Failure}. */
export const fail = (kind: Kind, message: string, advice?: string): Effect.Effect<never, Failure> =>
  Effect.fail(new Failure({ kind, message, advice }))

/** The command line is wrong: exit code 2. */
export const usage = (message: string, advice?: string): Effect.Effect<never, Failure> => fail("usage", message, advice)

/** A setting is missing or wrong: exit code 3. */
export const configuration = (message: string, advice?: string): Effect.Effect<never, Failure> =>
  fail("configuration", message, advice)
