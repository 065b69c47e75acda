/** Runs cases and counts. */
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Case } from "./Case.ts"
import { check } from "./check.ts"

const isOperation = (value: unknown): value is Operation<never, unknown> =>
  typeof value === "function" && "spec" in value

/** The operation of a case; method and path decide where an id occurs twice. */
const find = (example: Case) =>
  Effect.gen(function*() {
    const module = yield* Registry.load(example.model)
    const operations = Object.values(module).filter(isOperation)
    return operations.find((operation) =>
      operation.spec.method === example.method && operation.spec.path === example.path
    ) ?? operations.find((operation) => operation.spec.id === example.operationId)
  })

/** Sends all cases; `print` gets a line per failure. */
export const runCases = (cases: ReadonlyArray<Case>, print: (line: string) => Effect.Effect<void>) =>
  Effect.gen(function*() {
    const sum = { passed: 0, failed: 0, drifted: 0 }
    for (const [index, example] of cases.entries()) {
      const operation = yield* find(example)
      const verdict = operation === undefined
        ? { failures: ["no such operation"], drifted: false }
        : yield* check(operation, example)
      if (verdict.drifted) sum.drifted++
      if (verdict.failures.length === 0) sum.passed++
      else {
        sum.failed++
        yield* print(
          `#${index} ${example.model}.${example.operationId} ${example.status}: ${verdict.failures.join("; ")}`
        )
      }
    }
    return sum
  })
