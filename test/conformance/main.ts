/**
 * `pnpm conformance FILE.json …`: sends every case of the files through the client. `--models DIR` takes the examples of
 * a checkout of Amazon's models, and then sends those of the static sandbox to the sandbox that replays them, without
 * the client; `--raw --models DIR` does this alone. Prints a line per failure, and the sum.
 *
 * With `--models DIR`, `--write` writes `CONFORMANCE.json` and `CONFORMANCE.md`, and `--check` fails where they differ.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect } from "effect"
import { readFileSync, writeFileSync } from "node:fs"
import { isDeepStrictEqual } from "node:util"
import { type Case, type NoCase, parseCases } from "./Case.ts"
import * as Figures from "./figures.ts"
import { runRaw } from "./raw.ts"
import { runCases } from "./run.ts"

const read = <A>(name: string, make: () => A): Effect.Effect<A, string> =>
  Effect.try({ try: make, catch: (error) => `${name}: ${error instanceof Error ? error.message : String(error)}` })

const casesOf = (args: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<Case | NoCase>, string> =>
  Effect.map(
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

const models = (directory: string, flag: string | undefined) =>
  Effect.gen(function*() {
    const figures = yield* Figures.count(directory, (line) => Console.log(line))
    const { client, replay } = figures
    yield* Console.log(`${client.drifted} responses differ from their schema and were returned whole`)
    yield* Console.log(`${client.examples - client.failed} passed, ${client.failed} failed`)
    yield* Console.log(
      `${replay.requests} requests; ${replay.ambiguous} examples share their request with another one`
    )
    yield* Console.log(`${replay.examples - replay.failed} passed, ${replay.failed} failed`)
    if (flag === "--write") {
      writeFileSync(Figures.file("CONFORMANCE.json"), `${JSON.stringify(figures, null, 2)}\n`)
      writeFileSync(Figures.file("CONFORMANCE.md"), Figures.page(figures))
    }
    if (
      flag === "--check" &&
      !isDeepStrictEqual(Figures.kept(readFileSync(Figures.file("CONFORMANCE.json"), "utf8")), figures)
    ) {
      yield* Console.log("CONFORMANCE.json says something else: run it with --write")
      return 1
    }
    return client.examples > 0 && client.failed === 0 && replay.examples > 0 && replay.failed === 0 ? 0 : 1
  })

const program = Effect.gen(function*() {
  const args = process.argv.slice(2).filter((arg) => arg !== "--")
  if (args.length === 0) {
    yield* Console.error(
      "usage: pnpm conformance FILE.json …   or   pnpm conformance [--raw] --models DIR [--write | --check]"
    )
    return 2
  }
  if (args[0] === "--raw" && args[1] === "--models" && args[2] !== undefined) return yield* raw(args[2])
  if (args[0] === "--models" && args[1] !== undefined) return yield* models(args[1], args[2])
  const sum = yield* runCases(yield* casesOf(args), (line) => Console.log(line))
  yield* Console.log(`${sum.drifted} responses differ from their schema and were returned whole`)
  yield* Console.log(`${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed === 0 ? 0 : 1
}).pipe(Effect.catch((error) => Effect.as(Console.error(String(error)), 2)))

NodeRuntime.runMain(Effect.map(program, (code) => {
  process.exitCode = code
}))
