/**
 * Reads models from a directory, and writes or compares what is generated.
 */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { createHash } from "node:crypto"
import type { Models } from "./Generate.ts"
import { apis, facts, snapshot } from "./Generate.ts"
import { ModelError } from "./Swagger.ts"
import type { SwaggerModel } from "./Swagger.ts"

/** The root of the workspace. */
export const workspace = new URL("../../../", import.meta.url).pathname

/** Models and the SHA-256 of each file. */
export interface ModelFiles {
  readonly models: Models
  readonly hashes: Readonly<Record<string, string>>
}

/**
 * Reads every model below a directory: a checkout of Amazon's repository, or its folder `models`. Other JSON files are
 * passed over.
 */
export const readModels = Effect.fnUntraced(function*(directory: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const inner = path.join(directory, "models")
  if (!(yield* isDirectory(directory))) return yield* Effect.fail(new ModelError(directory, "is not a directory"))
  const root = (yield* isDirectory(inner)) ? inner : directory
  const models = new Map<string, SwaggerModel>()
  const hashes: Record<string, string> = {}
  for (const file of (yield* fs.readDirectory(root, { recursive: true })).sort()) {
    if (!file.endsWith(".json")) continue
    const text = yield* fs.readFileString(path.join(root, file))
    const json = yield* parse(text, file)
    if (typeof json !== "object" || json === null || !("swagger" in json)) continue
    const model = path.basename(file, ".json")
    if (models.has(model)) return yield* Effect.fail(new ModelError(file, "has the name of another model"))
    if (!("paths" in json) || typeof json.paths !== "object" || json.paths === null) {
      return yield* Effect.fail(new ModelError(file, "has no paths"))
    }
    models.set(model, json as SwaggerModel)
    hashes[model] = createHash("sha256").update(text).digest("hex")
  }
  if (models.size === 0) return yield* Effect.fail(new ModelError(directory, "holds no Swagger model"))
  return { models, hashes } satisfies ModelFiles
})

const isDirectory = (path: string) =>
  Effect.flatMap(
    FileSystem.FileSystem,
    (fs) =>
      fs.stat(path).pipe(
        Effect.map((info) => info.type === "Directory"),
        Effect.catchReason("PlatformError", "NotFound", () => Effect.succeed(false))
      )
  )

const parse = (text: string, file: string): Effect.Effect<unknown, ModelError> =>
  Effect.try({ try: () => JSON.parse(text) as unknown, catch: () => new ModelError(file, "is not JSON") })

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

/** The committed files that are no longer generated. */
const stale = Effect.fnUntraced(function*(files: ReadonlyMap<string, string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const names: Array<string> = []
  for (const folder of [apis, facts, snapshot]) {
    const there = path.join(workspace, folder)
    if (!(yield* fs.exists(there))) continue
    for (const file of yield* fs.readDirectory(there)) {
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
    const same = (yield* fs.exists(there)) && (yield* fs.readFileString(there)) === text
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
