/**
 * `pnpm generate --models DIR`: writes the modules of all sections from a checkout of Amazon's models. `--check` writes
 * nothing and fails if the committed files differ from what would be written.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import manifest from "../package.json" with { type: "json" }
import { commentsLine } from "./Comments.ts"
import { differing, fail, write } from "./Files.ts"
import { apis } from "./Generate.ts"
import { generatedFrom } from "./Generated.ts"
import { pinFile, readPin, unpinned } from "./Pin.ts"
import { problemText } from "./Problems.ts"
import { readSources } from "./Sources.ts"

const command = Command.make("generate", {
  models: Flag.String("models").pipe(
    Flag.withDescription("A checkout of amzn/selling-partner-api-models, or its folder models")
  ),
  withDescriptions: Flag.Boolean("with-descriptions").pipe(
    Flag.withDescription("Add Amazon's descriptions as comments; for your own copy"),
    Flag.withDefault(false)
  ),
  check: Flag.Boolean("check").pipe(
    Flag.withDescription("Write nothing; fail if the committed files differ"),
    Flag.withDefault(false)
  ),
  skipMissing: Flag.Boolean("skip-missing").pipe(
    Flag.withDescription("Succeed if the models are not there"),
    Flag.withDefault(false)
  ),
  commit: Flag.String("commit").pipe(
    Flag.withDescription("The commit of the models, kept in pin.json"),
    Flag.optional
  )
}, ({ check, commit, models: directory, skipMissing, withDescriptions }) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    if (!(yield* fs.exists(directory))) {
      if (!skipMissing) return yield* fail(`There are no models at ${directory}`)
      return yield* Console.log(`skipped: there are no models at ${directory}`)
    }
    const sources = yield* readSources(directory)
    const others = unpinned(yield* readPin, sources)
    const { files, sections } = yield* generatedFrom(sources, {
      descriptions: withDescriptions,
      commit: Option.getOrUndefined(commit)
    })
    const operations = sections.reduce((sum, section) => sum + section.operations.length, 0)
    const what = `${sections.length} sections, ${operations} operations`
    yield* Console.log(
      commentsLine(sections.map((section) => files.get(`${apis}/${section.module}.ts`)!))
    )
    if (others.length > 0) yield* Console.log(`not the models of ${pinFile}: ${shortList(others)}`)
    if (!check) {
      const changed = yield* write(files)
      return yield* Console.log(`${what}: wrote ${changed.length} of ${files.size} files`)
    }
    const wrong = yield* differing(files)
    if (wrong.length === 0) return yield* Console.log(`${what}: all ${files.size} files are as generated`)
    yield* Effect.forEach(wrong, (file) => Console.log(`differs: ${file}`))
    return yield* fail(`${wrong.length} of ${files.size} files differ from what is generated; run pnpm generate`)
  }).pipe(Effect.catchTag("ModelError", ({ problems }) => fail(problems.map(problemText).join("\n"))))).pipe(
    Command.withDescription("Generates packages/sp-api/src/apis from Amazon's models")
  )

const shortList = (names: ReadonlyArray<string>): string =>
  names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "")

Command.run(command, { version: manifest.version }).pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)
