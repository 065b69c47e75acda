/** How a tool fails: with words for the agent, and nothing else. */
import * as Effect from "effect/Effect"
import { identity } from "effect/Function"
import * as Schema from "effect/Schema"
import { explain } from "../../output/explain.ts"

/** A tool call that was not done. The message holds no secret and no value of a response. */
export class Refused extends Schema.TaggedError<Refused>()("Refused", { message: Schema.String }) {}

/** Those that came from Amazon or the connection, and not from what this server permits. */
const failures = new WeakSet<Refused>()

/** Whether a call was tried and failed, instead of refused by this server. */
export const isFailure = (error: unknown): boolean => error instanceof Refused && failures.has(error)

/** Fails with {@link Refused}. */
export const refuse = (message: string): Effect.Effect<never, Refused> => Effect.fail(new Refused({ message }))

/** Says of any error what the command line would say of it. */
export const refusedOf = (error: unknown): Refused => {
  if (error instanceof Refused) return error
  const { advice, kind, message, requestId } = explain(error, identity)
  const refused = new Refused({
    message: [
      message,
      ...(requestId === undefined ? [] : [`request id: ${requestId}`]),
      ...(advice === undefined ? [] : [`what to do: ${advice}`])
    ].join("\n")
  })
  // What is wrong with the command line, or here with the arguments of a tool, is found before anything is sent.
  if (kind !== "usage") failures.add(refused)
  return refused
}
