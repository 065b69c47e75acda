/**
 * `pnpm models:drift --models DIR [--only ordersV0,reports_2021-06-30]`: what a newer checkout of Amazon's models
 * changes in the modules.
 */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import manifest from "../package.json" with { type: "json" }
import { changeLine, changes, factsOfNewer } from "./Difference.ts"
import { attempt, fail, readModels, workspace } from "./Files.ts"
import { snapshot } from "./Generate.ts"
import { readOverlays } from "./Overlays.ts"
import { readFacts } from "./Snapshot.ts"

const command = Command.make("drift", {
  models: Flag.String("models").pipe(
    Flag.withDescription("A checkout of amzn/selling-partner-api-models, or its folder models")
  ),
  only: Flag.String("only").pipe(
    Flag.withDescription("Models to compare, separated by commas: ordersV0,reports_2021-06-30"),
    Flag.optional
  )
}, ({ models: directory, only }) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const overlays = readOverlays()
    const { models } = yield* readModels(directory)
    const all = [...new Set([...Object.keys(overlays.modules), ...models.keys()])].sort()
    const selected = Option.match(only, {
      onNone: () => all,
      onSome: (names) => names.split(",").map((name) => name.trim()).filter((name) => name !== "")
    })
    const unknown = selected.filter((model) => !all.includes(model))
    if (unknown.length > 0) {
      return yield* fail(`no such model: ${unknown.join(", ")}; there are ${all.join(", ")}`)
    }
    let count = 0
    for (const model of selected) {
      const swagger = models.get(model)
      if (swagger === undefined) {
        count++
        yield* Console.log(`${model}\n  - the model is gone`)
        continue
      }
      const file = `${workspace}${snapshot}/${model}.txt`
      const known = yield* fs.exists(file)
      const before = known ? readFacts(yield* fs.readFileString(file)) : new Map<string, string>()
      const lines = yield* attempt(() => changes(before, factsOfNewer(model, swagger, overlays)).map(changeLine)).pipe(
        Effect.catchTag("ModelError", (error) => Effect.succeed([`! cannot be read: ${error.message}`]))
      )
      // Of a model that is new as a whole the operations say enough.
      const shown = known ? lines : lines.filter((line) => !line.startsWith("+ definition"))
      if (shown.length === 0) continue
      count += shown.length
      yield* Console.log(`${model}${known ? "" : " (new)"}\n${shown.map((line) => `  ${line}`).join("\n")}`)
    }
    yield* Console.log(count === 0 ? `no changes in ${selected.length} models` : `${count} changes`)
  }).pipe(Effect.catchTag("ModelError", (error) => fail(error.message)))).pipe(
    Command.withDescription("Shows what a newer checkout of Amazon's models changes")
  )

Command.run(command, { version: manifest.version }).pipe(Effect.provide(NodeServices.layer), NodeRuntime.runMain)
