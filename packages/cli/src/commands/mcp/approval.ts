/**
 * A person agrees to a write, never the model: by a question that the host puts to its user, or, where the host cannot
 * ask, by a one-time code that is printed where the model does not read: on the server's stderr.
 */
import * as McpSchema from "effect/ai/McpSchema"
import * as McpServer from "effect/ai/McpServer"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import { randomInt, timingSafeEqual } from "node:crypto"
import { refuse } from "./refused.ts"

/** Attempts with a wrong code before a plan is void. */
const maxWrong = 3

/** Wrong codes before a server takes none: with a new plan for every three, guessing would have no end. */
const maxWrongOfServer = 12

/** What there is to agree to. */
export interface Question {
  /** What is sent, in full as far as it is short, for a person to read. */
  readonly text: string
  /** The same for stderr, which hosts keep in a log: without what may be personal. */
  readonly printed: string
  /** The code, once it was printed. */
  code?: string
  wrong: number
}

const Decision = Schema.Struct({
  approve: Schema.Boolean.annotate({ title: "Send it", description: "This changes data at Amazon" })
})

/** Whether the host can put a question to its user. A host that can only open addresses cannot. */
export const canAsk = Effect.map(
  McpSchema.McpServerClient,
  ({ clientCapabilities: { elicitation } }) =>
    elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
)

const declined = refuse(
  "The person did not approve it. Nothing was sent, and the plan is void; do not ask again unless told to"
)

/**
 * Asks the person at the host, for some milliseconds. A dialog that is closed is a refusal. Questions run in a scope of
 * their own: while one is open, a server cannot end, so they end before it.
 */
export const ask = ({ text }: Question, millis: number, dialogs: Scope.Scope) =>
  McpServer.elicit({ message: text, schema: Decision }).pipe(
    Effect.forkIn(dialogs),
    Effect.flatMap((fiber) => Effect.onInterrupt(Fiber.join(fiber), () => Fiber.interrupt(fiber))),
    Effect.catchTag("ElicitationDeclined", () => declined),
    // A dialog that is closed interrupts; a call that is cancelled ends here all the same.
    Effect.catchCause((cause) =>
      cause.reasons.some(({ _tag }) => _tag === "Fail") ? Effect.failCause(cause) : declined
    ),
    Effect.timeoutOrElse({
      duration: millis,
      orElse: () =>
        refuse("No person has responded for 10 minutes. Nothing was sent, and the plan is void; prepare it again")
    }),
    // Nothing but a decision approves, whatever a host sends instead of one.
    Effect.flatMap((decision: typeof Decision.Type | undefined) => decision?.approve === true ? Effect.void : declined)
  )

const newCode = (): string => String(randomInt(100_000_000)).padStart(8, "0")

const isCode = (given: string, code: string): boolean => {
  const digits = given.slice(0, 100).replace(/[^0-9]/g, "")
  return digits.length === code.length && timingSafeEqual(Buffer.from(digits), Buffer.from(code))
}

/** The one-time codes of a server. */
export const codes = (print: (text: string) => Effect.Effect<void>) => {
  let wrong = 0

  /**
   * Takes the code of a plan, or prints one. Succeeds where the code is right; three wrong ones void a plan, by `onVoid`.
   */
  const check = Effect.fnUntraced(function*(question: Question, given: string | undefined, onVoid: () => void) {
    if (wrong >= maxWrongOfServer) {
      onVoid()
      return yield* refuse(
        `${wrong} codes were wrong: this server takes no more. A person has to start it again; say why`
      )
    }
    if (question.code === undefined) {
      question.code = newCode()
      yield* print(`${question.printed}\nTo approve this, enter the code ${question.code}\n`)
      return yield* refuse(
        "A person has to approve it: the host cannot ask, so a one-time code was printed on the server's stderr. Ask for "
          + "it, and call commit_write again with the code from the person"
      )
    }
    if (given === undefined) {
      return yield* refuse("The code is on the server's stderr already; only the person has it")
    }
    if (isCode(given, question.code)) return
    wrong++
    question.wrong++
    if (question.wrong < maxWrong) return yield* refuse("That is not the code")
    onVoid()
    return yield* refuse("That is not the code. Nothing was sent, and the plan is void")
  })
  return { check }
}
