/**
 * Reads a checkout of Amazon's repository: the models, and the schemas of notifications, reports, feeds and Data Kiosk.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { hashOf, hashOfText } from "./facts/Canonical.ts"
import { factsOfDocument } from "./facts/DocumentFacts.ts"
import type { Facts } from "./facts/Facts.ts"
import type { AnySchema } from "./facts/SchemaFacts.ts"
import { factsOfSdl, sdlText } from "./facts/SdlFacts.ts"
import { makeProblems } from "./Problems.ts"
import { ModelError } from "./Swagger.ts"
import type { SwaggerModel } from "./Swagger.ts"

/** Models by file name without `.json`. */
export type Models = ReadonlyMap<string, SwaggerModel>

/** What a model or schema is, in one figure. */
export type Hashes = Readonly<Record<string, string>>

/** Models, and the hash of what is read of each. */
export interface ModelFiles {
  readonly models: Models
  readonly hashes: Hashes
}

/** A schema under `schemas/`: `notifications/OrderChangeNotification`. */
export interface Document {
  readonly facts: Facts
  readonly hash: string
}

/** Schemas by name. */
export type Documents = ReadonlyMap<string, Document>

/** A checkout. */
export interface Sources extends ModelFiles {
  /** Undefined where no folder `schemas` is beside the models. */
  readonly documents: Documents | undefined
}

/**
 * Reads every model below a directory: a checkout of Amazon's repository, or its folder `models`. Other JSON files are
 * passed over. Fails with all files that cannot be read.
 */
export const readModels = Effect.fnUntraced(function*(directory: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (!(yield* isDirectory(directory))) return yield* Effect.fail(new ModelError(directory, "is not a directory"))
  const inner = path.join(directory, "models")
  const root = (yield* isDirectory(inner)) ? inner : directory
  const models = new Map<string, SwaggerModel>()
  const files = new Map<string, string>()
  const problems = makeProblems()
  for (const file of (yield* filesBelow(root)).filter((file) => file.endsWith(".json"))) {
    const text = yield* fs.readFileString(path.join(root, file))
    const json = problems.attempt(() => parse(text, file))
    if (typeof json !== "object" || json === null) continue
    if ("openapi" in json || "swagger" in json && json.swagger !== "2.0") {
      problems.add(file, "is not a model of Swagger 2.0, which is what the generator reads")
      continue
    }
    if (!("swagger" in json)) continue
    const model = path.basename(file, ".json")
    const other = files.get(model)
    if (other !== undefined) problems.add(file, `has the name of another model, ${other}`)
    else if (!("paths" in json) || typeof json.paths !== "object" || json.paths === null) {
      problems.add(file, "has no paths")
    } else {
      files.set(model, file)
      models.set(model, json as SwaggerModel)
    }
  }
  if (models.size === 0 && problems.all.length === 0) problems.add(directory, "holds no Swagger model")
  if (problems.all.length > 0) return yield* Effect.fail(ModelError.all(problems.all))
  const hashes = Object.fromEntries([...models].map(([model, swagger]) => [model, hashOf(swagger)]))
  return { models, hashes } satisfies ModelFiles
})

/** Reads the models of a directory and the schemas beside them. */
export const readSources = Effect.fnUntraced(function*(directory: string) {
  const path = yield* Path.Path
  const problems = makeProblems()
  const models = yield* readModels(directory).pipe(Effect.catchTag("ModelError", (error) => {
    problems.attempt(() => {
      throw error
    })
    return Effect.succeed(undefined)
  }))
  const folder = path.join(yield* checkoutOf(directory), "schemas")
  const documents = !(yield* isDirectory(folder))
    ? undefined
    : yield* readDocuments(folder).pipe(Effect.catchTag("ModelError", (error) => {
      problems.attempt(() => {
        throw error
      })
      return Effect.succeed(undefined)
    }))
  if (models === undefined || problems.all.length > 0) return yield* Effect.fail(ModelError.all(problems.all))
  return { ...models, documents } satisfies Sources
})

const readDocuments = Effect.fnUntraced(function*(folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const problems = makeProblems()
  const documents = new Map<string, Document>()
  for (const file of yield* filesBelow(folder)) {
    const name = file.replaceAll("\\", "/").replace(/\.\w+$/, "")
    const read = file.endsWith(".graphql") ? documentOfSdl : file.endsWith(".json") ? documentOfJson : undefined
    if (read === undefined) continue
    const text = yield* fs.readFileString(path.join(folder, file))
    const document = problems.attempt(() => read(name, text, `schemas/${file}`))
    if (document !== undefined) documents.set(name, document)
  }
  if (problems.all.length > 0) return yield* Effect.fail(ModelError.all(problems.all))
  return documents
})

const documentOfSdl = (name: string, text: string): Document => ({
  facts: factsOfSdl(name, text),
  hash: hashOfText(sdlText(name, text))
})

/** Undefined for a file without a schema: Amazon's examples are beside their schemas. */
const documentOfJson = (name: string, text: string, file: string): Document | undefined => {
  const json = parse(text, file)
  if (typeof json !== "object" || json === null || !("$schema" in json || "properties" in json)) return undefined
  return { facts: factsOfDocument(name, json as AnySchema), hash: hashOf(json) }
}

const filesBelow = Effect.fnUntraced(function*(folder: string) {
  const fs = yield* FileSystem.FileSystem
  return (yield* fs.readDirectory(folder, { recursive: true })).sort()
})

/** The checkout in which a folder `models` is, or the directory itself. */
export const checkoutOf = Effect.fnUntraced(function*(directory: string) {
  const path = yield* Path.Path
  if (yield* isDirectory(path.join(directory, "models"))) return directory
  return path.basename(path.resolve(directory)) === "models" ? path.join(directory, "..") : directory
})

/** Whether there is a directory. */
export const isDirectory = (path: string) =>
  Effect.flatMap(
    FileSystem.FileSystem,
    (fs) =>
      fs.stat(path).pipe(
        Effect.map((info) => info.type === "Directory"),
        Effect.catchReason("PlatformError", "NotFound", () => Effect.succeed(false))
      )
  )

const parse = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown
  } catch {
    throw new ModelError(file, "is not JSON")
  }
}
