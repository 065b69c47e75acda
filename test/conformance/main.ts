/**
 * `pnpm conformance FILE.json …`: sends every case of the files through the client. `--models DIR` takes the static
 * examples of a checkout of Amazon's models; `--raw --models DIR` sends them to the sandbox that replays them, without
 * the client. Prints a line per failure, and the sum.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect } from "effect"
import { readFileSync } from "node:fs"
import { type Case, type NoCase, parseCases } from "./Case.ts"
import { modelCases } from "./modelCases.ts"
import { runRaw } from "./raw.ts"
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

const raw = (directory: string) =>
  Effect.gen(function*() {
    const { ambiguous, examples, failures, requests } = yield* runRaw(directory)
    for (const failure of failures) yield* Console.log(failure)
    yield* Console.log(`${requests} requests; ${ambiguous} examples share their request with another one`)
    yield* Console.log(`${examples - failures.length} passed, ${failures.length} failed`)
    return examples > 0 && failures.length === 0 ? 0 : 1
  })

const program = Effect.gen(function*() {
  const args = process.argv.slice(2).filter((arg) => arg !== "--")
  if (args.length === 0) {
    yield* Console.error("usage: pnpm conformance FILE.json …   or   pnpm conformance [--raw] --models DIR")
    return 2
  }
  if (args[0] === "--raw" && args[1] === "--models" && args[2] !== undefined) return yield* raw(args[2])
  const sum = yield* runCases(yield* casesOf(args), (line) => Console.log(line))
  yield* Console.log(`${sum.drifted} responses differ from their schema and were returned whole`)
  yield* Console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}).pipe(Effect.catch((error) => Effect.as(Console.error(String(error)), 2)))

NodeRuntime.runMain(Effect.map(program, (code) => {
  process.exitCode = code
}))
