/** Runs cases and counts. */
import { Cause, Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Case, NoCase } from "./Case.ts"
import { check, type Verdict } from "./check.ts"

const isOperation = (value: unknown): value is Operation<never, unknown> =>
  typeof value === "function" && "spec" in value

/** The name of a model without its folder, its extension, and how its parts are joined: `orders20260101`. */
const bare = (name: string): string =>
  name.replace(/^.*\//, "").replace(/\.json$/i, "").replace(/[-_\s.]/g, "").toLowerCase()

const isOf = ({ method, path }: Case) => (facts: { readonly method: string; readonly path: string }): boolean =>
  facts.method === method && facts.path === path

/** The section of a case; by method and path where its model is named by a title. */
const sectionOf = (example: Case): Registry.SectionSummary | undefined => {
  const name = bare(example.model)
  return Registry.sections.find((section) => bare(section.model) === name || bare(section.module) === name)
    ?? Registry.sections.find((section) => section.operations.some(isOf(example)))
}

/** The operation of a case, or why it is unknown. Method and path decide, as an id may occur twice. */
const find = (example: Case): Effect.Effect<Operation<never, unknown> | string> =>
  Effect.gen(function*() {
    const section = sectionOf(example)
    if (section === undefined) return "no such model"
    const operations = Object.values(yield* Effect.promise(section.load)).filter(isOperation)
    return operations.find(({ spec }) => isOf(example)(spec))
      ?? operations.find(({ spec }) => spec.id === example.operationId)
      ?? "no such operation"
  })

const verdictOf = (example: Case | NoCase): Effect.Effect<Verdict> => {
  if ("wrong" in example) return Effect.succeed({ failures: [example.wrong], drifted: false })
  return Effect.flatMap(find(example), (operation) =>
    typeof operation === "string"
      ? Effect.succeed({ failures: [operation], drifted: false })
      : check(operation, example)).pipe(
      // A case that breaks the runner itself must not end the run.
      Effect.catchCause((cause) =>
        Effect.succeed({ failures: [`the runner failed: ${Cause.pretty(cause).split("\n")[0]}`], drifted: false })
      )
    )
}

const titleOf = (example: Case | NoCase): string =>
  "wrong" in example ? "no case" : `${example.model}.${example.operationId} ${example.status}`

/** Keeps a failure on one line, whatever the strings of its case hold. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ")

/** Sends all cases; `print` gets a line per failure. */
export const runCases = (cases: ReadonlyArray<Case | NoCase>, print: (line: string) => Effect.Effect<void>) =>
  Effect.gen(function*() {
    const sum = { passed: 0, failed: 0, drifted: 0 }
    for (const [index, example] of cases.entries()) {
      const verdict = yield* verdictOf(example)
      if (verdict.drifted) sum.drifted++
      if (verdict.failures.length === 0) sum.passed++
      else {
        sum.failed++
        yield* print(oneLine(`#${index} ${titleOf(example)}: ${verdict.failures.join("; ")}`))
      }
    }
    return sum
  })
