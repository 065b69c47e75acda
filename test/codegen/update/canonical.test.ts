/** Hashes of models depend on what is read of them, and on nothing else. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Schema } from "effect"
import { hashOf, hashOfText } from "../../../packages/codegen/src/facts/Canonical.ts"
import { factsOfModel } from "../../../packages/codegen/src/facts/ModelFacts.ts"
import { factsOfSdl, sdlText } from "../../../packages/codegen/src/facts/SdlFacts.ts"
import { readModels } from "../../../packages/codegen/src/Sources.ts"
import type { Json } from "./toys.ts"
import { asModel, toyModel } from "./toys.ts"

/** The hash of a model, from a file with these contents. */
const hashOfFile = (text: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const directory = yield* fs.makeTempDirectoryScoped()
    yield* fs.writeFileString(`${directory}/toys.json`, text)
    return (yield* readModels(directory)).hashes["toys"]
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

const shuffled = (value: Json, random: () => number): Json => {
  if (Array.isArray(value)) return value.map((inner) => shuffled(inner, random))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [random(), key, shuffled(inner, random)] as const)
      .sort(([a], [b]) => a - b).map(([, key, inner]) => [key, inner])
  )
}

/** Leaves of a model with what the generator and the facts read of them. */
const leaves = (value: Json, path: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path]

const changedAt = (model: Json, path: ReadonlyArray<string>): Json => {
  const copy = structuredClone(model)
  const parent = path.slice(0, -1).reduce((value, key) => value[key], copy)
  const last = path.at(-1)!
  const value = parent[last]
  parent[last] = typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${value}Changed`
  return copy
}

/** Whether a leaf is of what is not read. */
const isWords = (path: ReadonlyArray<string>): boolean => {
  const names = new Set(["properties", "definitions", "paths", "responses"])
  return path.some((key, index) =>
    !names.has(path[index - 1] ?? "") &&
    (["description", "example", "info", "host", "schemes", "tags"].includes(key) || key.startsWith("x-"))
  )
}

describe("the hash of a model", () => {
  it.effect.each<[string, (text: string) => string]>([
    ["no indentation", (text) => JSON.stringify(JSON.parse(text))],
    ["tabs", (text) => JSON.stringify(JSON.parse(text), null, "\t")],
    ["the line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text) => `\uFEFF${text}`],
    ["space after its end", (text) => `${text}\n\n  \n`],
    ["escaped characters", (text) => text.replaceAll("a", "\\u0061")]
  ])("is the same with %s", ([, rewrite]) =>
    Effect.gen(function*() {
      const text = JSON.stringify(toyModel(), null, 2)
      assert.notStrictEqual(rewrite(text), text)
      assert.strictEqual(yield* hashOfFile(rewrite(text)), yield* hashOfFile(text))
    }))

  it.prop(
    "is the same in every order of keys and with every indentation",
    [Schema.Int, Schema.String],
    ([seed, text]) => {
      let state = Math.abs(seed) + 1
      const random = () => (state = state * 48271 % 2147483647) / 2147483647
      const other = shuffled(toyModel(), random)
      other.definitions.Toy.description = text
      const indent = Math.floor(random() * 9)
      assert.strictEqual(hashOf(JSON.parse(JSON.stringify(other, null, indent))), hashOf(toyModel()))
    }
  )

  it("is the same without examples, sandbox data and the words of descriptions", () => {
    const bare = toyModel()
    delete bare.info
    delete bare.definitions.Toy.example
    delete bare.definitions.Toy.properties.toyId.example
    delete bare.definitions.Status["x-docgen-enum-table-extension"]
    delete bare.paths["/toys/2026-01-01/toys"].get["x-amzn-api-sandbox"]
    bare.definitions.Toy.description = "Something else."
    bare.definitions.Toy.properties.description.description = "Other words."
    bare.paths["/toys/2026-01-01/toys"].get.description = bare.paths["/toys/2026-01-01/toys"].get.description
      .replace("Returns toys.", "Searches toys, in other words.")
    assert.strictEqual(hashOf(bare), hashOf(toyModel()))
    assert.deepStrictEqual([...factsOfModel(bare)], [...factsOfModel(toyModel())])
  })

  it("is another one after a change of any value that is read", () => {
    const read = leaves(toyModel()).filter((path) => !isWords(path))
    assert.isAbove(read.length, 100)
    const unnoticed = read.filter((path) => hashOf(changedAt(toyModel(), path)) === hashOf(toyModel()))
    assert.deepStrictEqual(unnoticed, [])
  })

  it("is another one wherever the facts are", () => {
    const facts = (model: Json) => JSON.stringify([...factsOfModel(asModel(model))])
    const changed = leaves(toyModel()).map((path) => changedAt(toyModel(), path))
    const noticed = changed.filter((model) => facts(model) !== facts(toyModel()))
    assert.isAbove(noticed.length, 80)
    assert.isTrue(noticed.every((model) => hashOf(model) !== hashOf(toyModel())))
  })

  it("is another one with another usage plan, which only a description holds", () => {
    const faster = toyModel()
    const get = faster.paths["/toys/2026-01-01/toys"].get
    get.description = get.description.replace("| 1 | 5 |", "| 2 | 5 |")
    assert.notStrictEqual(hashOf(faster), hashOf(toyModel()))
  })

  it("keeps properties that have the names of what is not read", () => {
    for (const name of ["description", "title", "example", "summary", "tags", "headers", "info"]) {
      const model = toyModel()
      model.definitions.Money.properties[name] = { type: "string" }
      assert.notStrictEqual(hashOf(model), hashOf(toyModel()), name)
    }
  })

  it("does not depend on comments and the order of types in the schemas of Data Kiosk", () => {
    const sdl = "\"A toy.\"\ntype Toy { \"Its id.\" id: String! size: Int }\nenum Size { SMALL BIG }"
    const other =
      "enum Size { SMALL BIG }\n# comment\n\"\"\"\nOther words.\n\"\"\"\ntype Toy {\n  id: String!\n  size: Int\n}"
    assert.strictEqual(hashOfText(sdlText("toys", sdl)), hashOfText(sdlText("toys", other)))
    assert.notStrictEqual(
      hashOfText(sdlText("toys", sdl)),
      hashOfText(sdlText("toys", sdl.replace("size: Int", "size: Int!")))
    )
    assert.deepStrictEqual([...factsOfSdl("toys", sdl)].sort(), [...factsOfSdl("toys", other)].sort())
  })
})
