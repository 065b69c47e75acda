/**
 * Reports what does not match its shape: in the log once for each place; in the metric `spapi.drift` and to the hook
 * every time. The line has the account as an annotation, where it has a name.
 */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import { annotated } from "../../wire/annotated.ts"
import { CurrentAccount } from "../../wire/currentAccount.ts"
import { counter } from "../../wire/metrics.ts"
import { printable } from "../../wire/redaction.ts"
import type { Drift } from "../Checking.ts"
import { DriftHook } from "../Checking.ts"
import type { Mismatch } from "./checker.ts"

/** The first mismatches in words. */
export const summary = (mismatches: ReadonlyArray<Mismatch>): string => {
  const shown = mismatches.slice(0, 5).map(({ path, problem }) => `${path || "the whole"} is ${problem}`)
  return shown.join("; ") + (mismatches.length > 5 ? `; and ${mismatches.length - 5} more` : "")
}

/** What is checked, in the words of the log: "the response", with a "request id". */
export interface Checked {
  readonly what: string
  readonly id: string
}

/** Reports drift. Remembers what it has logged. */
export const makeReport = (
  { id, what }: Checked
): (drift: Drift, fiber: Fiber.Fiber<unknown, unknown>, account?: string | undefined) => Effect.Effect<void> => {
  let logged: Set<string> | undefined
  return (drift, fiber, account = fiber.getRef(CurrentAccount)) => {
    const { mismatches, operation, requestId } = drift
    counter("spapi.drift", { operation }).updateUnsafe(1, fiber.context)
    const news = mismatches.filter(({ path, problem }) => {
      const place = `${operation} ${path} ${problem}`
      const isNew = logged?.has(place) !== true
      logged = (logged ?? new Set()).add(place)
      return isNew
    })
    const log = news.length === 0
      ? Effect.void
      : annotated(
        Effect.logWarning(
          printable(`${operation}: ${what} differs from its schema: ${summary(news)} [${id} ${requestId ?? "unknown"}]`)
        ),
        account
      )
    const hook = fiber.getRef(DriftHook)
    return hook === undefined ? log : Effect.andThen(log, hook(drift))
  }
}
