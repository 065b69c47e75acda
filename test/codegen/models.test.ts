/** The generator over Amazon's models, where there is a checkout of them. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { readdirSync } from "node:fs"
import { entriesOf } from "../../packages/codegen/src/changes/Classify.ts"
import { readFacts, writeFacts } from "../../packages/codegen/src/facts/Facts.ts"
import { factsOfModel } from "../../packages/codegen/src/facts/ModelFacts.ts"
import { attempt, differing } from "../../packages/codegen/src/Files.ts"
import { apis, filesOf, sectionsOf, snapshotOf } from "../../packages/codegen/src/Generate.ts"
import { readOverlays } from "../../packages/codegen/src/Overlays.ts"
import { pinFile, pinText, readPin, unpinned } from "../../packages/codegen/src/Pin.ts"
import { readModels, readSources } from "../../packages/codegen/src/Sources.ts"
import { ModelError } from "../../packages/codegen/src/Swagger.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { modelsDirectory, noModels } from "./support.ts"
import type { Json } from "./update/toys.ts"

const generate = Effect.gen(function*() {
  const { documents, hashes, models } = yield* readSources(modelsDirectory!)
  const sections = yield* attempt(() => sectionsOf(models, readOverlays()))
  return { documents, hashes, models, sections }
}).pipe(Effect.provide(NodeServices.layer))

/** A model with other words and other examples; usage plans stay in their descriptions. */
const otherwise = (value: unknown, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((inner) => otherwise(inner))
  if (typeof value !== "object" || value === null) return value
  const names = ["properties", "definitions", "paths", "responses", "parameters"].includes(key)
  const entries = Object.entries(value).map(([name, inner]) =>
    [
      name,
      !names && name === "description" && typeof inner === "string" && !/usage plan|deprecated/i.test(inner)
        ? "Other words."
        : otherwise(inner, names ? "" : name)
    ] as const
  )
  const schema = !names && "type" in value
  return Object.fromEntries(schema ? [...entries, ["example", { description: "An example." }]] : entries)
}

describe.skipIf(modelsDirectory === undefined)(
  `Amazon's models${modelsDirectory === undefined ? noModels : ""}`,
  () => {
    it.effect("the committed files are what is generated, none missing and none left over", () =>
      Effect.gen(function*() {
        const { documents, hashes, models, sections } = yield* generate
        const pin = yield* readPin
        assert.deepStrictEqual(unpinned(pin, { hashes, documents }), [], "these are not the pinned models")
        const files = new Map([
          ...filesOf(sections, false),
          ...snapshotOf(models, documents, readOverlays()),
          [pinFile, pinText(pin)] as const
        ])
        assert.deepStrictEqual(yield* differing(files), [])
      }).pipe(Effect.provide(NodeServices.layer)))

    it.effect("the same models result in the same files, in whatever order they are read", () =>
      Effect.gen(function*() {
        const { models } = yield* generate
        const backwards = new Map([...models].reverse())
        const overlays = readOverlays()
        assert.deepStrictEqual(
          filesOf(sectionsOf(models, overlays), false),
          filesOf(sectionsOf(backwards, overlays), false)
        )
      }))

    it.effect("a copy with other indentation, examples and words is the same", () =>
      Effect.gen(function*() {
        const fs = yield* FileSystem.FileSystem
        const { hashes, models, sections } = yield* generate
        const directory = yield* fs.makeTempDirectoryScoped()
        for (const [model, swagger] of models) {
          const text = JSON.stringify(otherwise(swagger), null, 3).replaceAll("\n", "\r\n")
          yield* fs.writeFileString(`${directory}/${model}.json`, `\uFEFF${text}`)
        }
        const copy = yield* readModels(directory)
        assert.deepStrictEqual(copy.hashes, hashes)
        assert.deepStrictEqual(filesOf(sectionsOf(copy.models, readOverlays()), false), filesOf(sections, false))
      }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))

    it.effect("every property that is taken away is named, once, with what it means", () =>
      Effect.gen(function*() {
        const { models } = yield* generate
        for (const [model, swagger] of models) {
          const before = readFacts(writeFacts(factsOfModel(swagger)))
          assert.deepStrictEqual(entriesOf(before, factsOfModel(swagger)), [], model)
          const changed = structuredClone(swagger) as Json
          const gone = Object.entries(changed.definitions as Json).flatMap(([name, definition]: [string, Json]) => {
            const property = Object.keys(definition.properties ?? {}).at(-1)
            if (property === undefined) return []
            delete definition.properties[property]
            return [`${name}.${property}`]
          })
          const said = entriesOf(before, factsOfModel(changed)).filter(({ says }) => says.startsWith("is gone"))
          assert.deepStrictEqual(said.map(({ subject }) => subject), gone, model)
          assert.isTrue(said.every((entry) => entry.class === "breaking"))
        }
      }))

    it.effect("every operation and definition of every model is generated", () =>
      Effect.gen(function*() {
        const { models, sections } = yield* generate
        const methods = new Set(["get", "put", "post", "delete", "patch"])
        let operations = 0
        let definitions = 0
        for (const swagger of models.values()) {
          definitions += Object.keys(swagger.definitions ?? {}).length
          for (const item of Object.values(swagger.paths)) {
            operations += Object.keys(item).filter((method) => methods.has(method)).length
          }
        }
        assert.strictEqual(sections.flatMap((section) => section.operations).length, operations)
        assert.strictEqual(sections.flatMap((section) => section.definitions).length, definitions)
      }))

    it.effect("usage plans are those of the rows of the overlay, and otherwise those of the models", () =>
      Effect.gen(function*() {
        const { sections } = yield* generate
        const operations = sections.flatMap((section) => section.operations)
        const rows = readOverlays().rates
        for (const { plan, spec: { burst, name, rate, rateFrom } } of operations) {
          const [model = "", id = ""] = name.split(/\.(?=[^.]+$)/)
          const expected = rows[model]?.[id] ?? (plan && { ...plan, from: "model" })
          assert.deepStrictEqual([rate, burst, rateFrom], [expected?.rate, expected?.burst, expected?.from], name)
        }
        const stated = operations.filter(({ plan }) => plan !== undefined)
        assert.isAbove(stated.length, 250)
      }))

    it.effect("no sentence of Amazon's is in the committed files", () =>
      Effect.gen(function*() {
        const { models } = yield* generate
        const folder = new URL(`../../${apis}/`, import.meta.url)
        const comments = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
          file.endsWith(".ts")
        ).flatMap((file) =>
          readText(new URL(file, folder)).split("\n").filter((line) => /^\s*(\/\*\*|\*|\/\/)/.test(line))
        )
        const committed = [...new Set(comments)].join("\n")
        const copied: Array<string> = []
        const look = (value: unknown): void => {
          if (typeof value !== "object" || value === null) return
          for (const [name, inner] of Object.entries(value)) {
            if (name === "description" && typeof inner === "string" && inner.trim().length > 40) {
              if (committed.includes(inner.trim().split("\n")[0]!)) copied.push(inner)
            } else look(inner)
          }
        }
        for (const swagger of models.values()) look(swagger)
        assert.deepStrictEqual(copied, [])
      }))

    it.effect("a model that the overlays do not name, and one that they name in vain, stop the generator", () =>
      Effect.gen(function*() {
        const { models } = yield* generate
        const overlays = readOverlays()
        const { sellers: _sellers, ...modules } = overlays.modules
        const unnamed = yield* Effect.flip(attempt(() => sectionsOf(models, { ...overlays, modules })))
        assert.instanceOf(unnamed, ModelError)
        assert.match(unnamed.message, /sellers: has no row/)
        const fewer = new Map([...models].filter(([model]) => model !== "sellers"))
        assert.match(
          (yield* Effect.flip(attempt(() => sectionsOf(fewer, overlays)))).message,
          /sellers: has rows in .* the model does not exist/
        )
      }))
  }
)
