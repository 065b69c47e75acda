/**
 * Writes or compares what is generated.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { fileURLToPath } from "node:url"
import { apis, facts, snapshot } from "./Generate.ts"
import { ModelError } from "./Swagger.ts"

/** The root of the workspace. */
export const workspace = fileURLToPath(new URL("../../../", import.meta.url))

/** Reports why a command failed; its exit code becomes 1. */
export const fail = (line: string): Effect.Effect<void> =>
  Effect.andThen(
    Console.error(line),
    Effect.sync(() => {
      process.exitCode = 1
    })
  )

/** Runs a part of the generator, whose errors are thrown. */
export const attempt = <A>(run: () => A): Effect.Effect<A, ModelError> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(run())
    } catch (error) {
      return error instanceof ModelError ? Effect.fail(error) : Effect.die(error)
    }
  })

/** The committed files that are no longer generated. Schemas are passed over where none were read. */
const stale = Effect.fnUntraced(function*(files: ReadonlyMap<string, string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const names: Array<string> = []
  const schemas = `${snapshot}/schemas`
  const withSchemas = [...files.keys()].some((file) => file.startsWith(schemas))
  for (const folder of [apis, facts, snapshot, ...(withSchemas ? [schemas] : [])]) {
    const there = path.join(workspace, folder)
    if (!(yield* fs.exists(there))) continue
    for (const file of yield* fs.readDirectory(there, { recursive: folder === schemas })) {
      if (path.extname(file) !== "" && !files.has(`${folder}/${file}`)) names.push(`${folder}/${file}`)
    }
  }
  return names
})

/** The files that differ from what is on the disk, stale ones included. */
export const differing = Effect.fnUntraced(function*(files: ReadonlyMap<string, string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const names: Array<string> = []
  for (const [file, text] of files) {
    const there = path.join(workspace, file)
    const same = (yield* fs.exists(there)) && (yield* fs.readFileString(there)).replaceAll("\r\n", "\n") === text
    if (!same) names.push(file)
  }
  return [...names, ...yield* stale(files)]
})

/** Writes the files that differ, and removes those that are no longer generated. Returns their names. */
export const write = Effect.fnUntraced(function*(files: ReadonlyMap<string, string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const changed = yield* differing(files)
  for (const file of changed) {
    const there = path.join(workspace, file)
    const text = files.get(file)
    if (text === undefined) yield* fs.remove(there)
    else {
      yield* fs.makeDirectory(path.dirname(there), { recursive: true })
      yield* fs.writeFileString(there, text)
    }
  }
  return changed
})
