/**
 * `pnpm conformance FILE.json …`: sends every case of the files through the client. `--models DIR` takes the static
 * examples of a checkout of Amazon's models. Prints a line per failure, and the sum.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { readFileSync } from "node:fs"
import { type Case, type NoCase, parseCases } from "./Case.ts"
import { modelCases } from "./modelCases.ts"
import { runCases } from "./run.ts"

const read = <A>(name: string, make: () => A): Effect.Effect<A, string> =>
  Effect.try({ try: make, catch: (error) => `${name}: ${error instanceof Error ? error.message : String(error)}` })

const casesOf = (args: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<Case | NoCase>, string> =>
  args[0] === "--models"
    ? read(args[1] ?? "--models", () => modelCases(args[1] ?? ""))
    : Effect.map(
      Effect.forEach(args, (file) => read(file, () => parseCases(readFileSync(file, "utf8")))),
      (files) => files.flat()
    )

const program = Effect.gen(function*() {
  const args = process.argv.slice(2).filter((arg) => arg !== "--")
  if (args.length === 0) {
    yield* Console.error("usage: pnpm conformance FILE.json …   or   pnpm conformance --models DIR")
    return 2
  }
  const sum = yield* runCases(yield* casesOf(args), (line) => Console.log(line))
  yield* Console.log(`${sum.drifted} responses differ from their schema and were returned whole`)
  yield* Console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}).pipe(Effect.catch((message) => Effect.as(Console.error(message), 2)))

NodeRuntime.runMain(Effect.map(program, (code) => {
  process.exitCode = code
}))
