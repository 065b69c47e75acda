/** Why a command failed, on stderr: a block for people, one JSON object for programs. stdout holds results alone. */
import * as Cause from "effect/Cause"
import * as CliError from "effect/cli/CliError"
import * as Runtime from "effect/Runtime"
import { paint } from "./colors.ts"
import { exitCodes } from "./exitCodes.ts"
import { explain, type Explanation } from "./explain.ts"
import type { Shape } from "./presentation.ts"
import type { Resumption } from "./resume.ts"
import { linesOf, oneLine, safeJson } from "./sanitize.ts"
import * as Signals from "./signals.ts"

/** How a command ended: its exit code, and what is left to be said on stderr. */
export interface Report {
  readonly code: number
  readonly text: string
}

/** What explains how a run ended, beside its cause. */
interface Circumstances {
  readonly resumption?: Resumption["Service"]
  /** How the command is called, where its command line is wrong. */
  readonly usage?: string | undefined
  /** The signal that has interrupted it. */
  readonly signal?: Signals.Signal
}

/** A run that failed. */
export interface Run extends Circumstances {
  readonly presentation: Shape
}

const interrupted = ({ resumption }: Circumstances): Explanation => {
  const next = resumption?.ofInterrupted()
  return {
    kind: "interrupted",
    message: "Interrupted",
    advice: next === undefined ? undefined : `continue with: ${next}`
  }
}

/** What is nearest, on the line of what is wrong. */
const onOneLine = (message: string): string =>
  message.replace(
    /\s*\n\s*Did you mean this\?\s*\n([^]*)$/,
    (_, near: string) => `; did you mean ${near.trim().split(/\s*\n\s*/).join(" or ")}?`
  )

/** The mistakes of a command line, and where its help is. */
const ofCommandLine = ({ commandPath, errors }: CliError.ShowHelp, usage: string | undefined): Explanation => ({
  kind: "usage",
  message: errors.map(({ message }) => onOneLine(message)).join("\n"),
  usage,
  advice: `see \`${commandPath.join(" ")} --help\``
})

/** The explanation of a cause; `undefined` where nothing is to be said. */
const ofCause = (cause: Cause.Cause<unknown>, run: Circumstances): Explanation | undefined => {
  if (Cause.hasInterruptsOnly(cause)) return interrupted(run)
  const error = Cause.squash(cause)
  if (CliError.isCliError(error) && error._tag === "ShowHelp") {
    return error.errors.length === 0 ? undefined : ofCommandLine(error, run.usage)
  }
  if (!Runtime.getErrorReported(error)) return undefined
  // A defect is a mistake of this program: its stack helps to correct it.
  return Cause.hasDies(cause) && !Cause.hasFails(cause)
    ? {
      kind: "unexpected",
      message: Cause.pretty(cause),
      advice: "report it with this output: https://github.com/effect-sp-api/effect-sp-api/issues"
    }
    : explain(error)
}

const block = (explanation: Explanation, { presentation, resumption }: Run): string => {
  const colors = presentation.colors.stderr
  const { advice, kind, message, requestId, usage } = explanation
  // The terminal shows ^C already.
  if (kind === "interrupted") return advice === undefined ? "" : `${message}; ${advice}`
  const next = resumption?.ofFailed()
  return [
    `${paint("red", "spapi:", colors)} ${linesOf(message)}`,
    ...(usage === undefined ? [] : [`  ${paint("dim", "usage:", colors)} ${usage}`]),
    ...(requestId === undefined ? [] : [`  ${paint("dim", "request id:", colors)} ${oneLine(requestId)}`]),
    ...(advice === undefined ? [] : [`  ${paint("dim", "what to do:", colors)} ${linesOf(advice)}`]),
    ...(next === undefined ? [] : [`  ${paint("dim", "continue with:", colors)} ${next}`])
  ].join("\n")
}

const codeOf = ({ kind }: Explanation, { signal = "SIGINT" }: Circumstances): number =>
  kind === "interrupted" ? Signals.codeOf(signal) : exitCodes[kind]

const object = (explanation: Explanation, run: Run): string => {
  const { advice: todo, kind, message, ...rest } = explanation
  const next = kind === "interrupted" ? undefined : run.resumption?.ofFailed()
  const steps = [todo, next === undefined ? undefined : `continue with: ${next}`].filter((step) => step !== undefined)
  const advice = steps.length === 0 ? undefined : steps.join("; ")
  return safeJson({ error: { kind, exitCode: codeOf(explanation, run), message, advice, ...rest } })
}

/** Reports an explained failure. */
export const reportOf = (explanation: Explanation, run: Run): Report => ({
  code: codeOf(explanation, run),
  text: run.presentation.jsonErrors ? object(explanation, run) : block(explanation, run)
})

/** The exit code of a failed run. */
export const exitCodeOf = (cause: Cause.Cause<unknown>, circumstances: Circumstances = {}): number => {
  const explanation = ofCause(cause, circumstances)
  return explanation === undefined
    ? Runtime.getErrorExitCode(Cause.squash(cause))
    : codeOf(explanation, circumstances)
}

/** Reports why an effect failed. */
export const reportCause = (cause: Cause.Cause<unknown>, run: Run): Report => {
  const explanation = ofCause(cause, run)
  return explanation === undefined ? { code: exitCodeOf(cause, run), text: "" } : reportOf(explanation, run)
}
