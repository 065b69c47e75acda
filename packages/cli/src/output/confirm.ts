/** Asks before something is changed. */
import * as Prompt from "effect/cli/Prompt"
import * as Effect from "effect/Effect"
import { usage } from "./failure.ts"
import { Presentation } from "./presentation.ts"

/**
 * Succeeds where `yes` is given or the person at the terminal agrees. In a pipe and with `--agent` nothing is asked: there
 * it fails with exit code 2 and names `--yes`. A refusal interrupts the command (130).
 */
export const confirm = Effect.fnUntraced(function*(question: string, yes: boolean) {
  if (yes) return
  const { prompts } = yield* Presentation
  if (!prompts) {
    return yield* usage(`${question} But no person can be asked here`, "add --yes to go ahead without a question")
  }
  const agreed = yield* Prompt.run(Prompt.Confirm({ message: question, initial: false }))
  if (!agreed) return yield* Effect.interrupt
})
