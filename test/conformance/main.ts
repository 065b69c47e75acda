/**
 * `pnpm conformance FILE.json …`: sends every case of the files through the client. `--models DIR` takes the static examples of a checkout
 * of Amazon's models. Prints a line per failure, and the sum.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { readFileSync } from "node:fs"
import { parseCases } from "./Case.ts"
import { modelCases } from "./modelCases.ts"
import { runCases } from "./run.ts"

const program = Effect.gen(function*() {
  const args = process.argv.slice(2).filter((arg) => arg !== "--")
  if (args.length === 0) {
    yield* Console.error("usage: pnpm conformance FILE.json …   or   pnpm conformance --models DIR")
    return 2
  }
  const cases = args[0] === "--models"
    ? modelCases(args[1] ?? "")
    : args.flatMap((file) => parseCases(JSON.parse(readFileSync(file, "utf8"))))
  const sum = yield* runCases(cases, (line) => Console.log(line))
  yield* Console.log(`${sum.drifted} answers differ from their schema and came back whole`)
  yield* Console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
})

NodeRuntime.runMain(Effect.map(program, (code) => {
  process.exitCode = code
}))
