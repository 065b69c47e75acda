/** What the commands of the generator report when their input is not a folder of models. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { spawnSync } from "node:child_process"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { readModels } from "../../packages/codegen/src/Sources.ts"

const told = (files: Readonly<Record<string, string>>) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const directory = yield* fs.makeTempDirectoryScoped()
    for (const [name, text] of Object.entries(files)) {
      yield* fs.makeDirectory(dirname(`${directory}/${name}`), { recursive: true })
      yield* fs.writeFileString(`${directory}/${name}`, text)
    }
    const error = yield* Effect.flip(readModels(directory))
    return error.message.replace(directory, "DIR")
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

describe("readModels", () => {
  it.effect.each<[string, Readonly<Record<string, string>>, string]>([
    ["an empty directory", {}, "DIR: holds no Swagger model"],
    ["broken JSON", { "a.json": "{\"swagger\": " }, "a.json: is not JSON"],
    ["a model without paths", { "a.json": "{\"swagger\": \"2.0\"}" }, "a.json: has no paths"],
    [
      "two models with one name in two folders",
      { "one/a.json": "{\"swagger\": \"2.0\", \"paths\": {}}", "two/a.json": "{\"swagger\": \"2.0\", \"paths\": {}}" },
      "two/a.json: has the name of another model, one/a.json"
    ],
    [
      "all files that cannot be read",
      { "a.json": "{", "b.json": "{\"swagger\": \"2.0\"}", "c.json": "[1, 2" },
      "a.json: is not JSON\nb.json: has no paths\nc.json: is not JSON"
    ]
  ])("names %s", ([, files, expected]) => Effect.map(told(files), (message) => assert.strictEqual(message, expected)))

  it.effect.each(["/no/such/directory", fileURLToPath(import.meta.url)])(
    "names what is not a directory: %#",
    (directory) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(readModels(directory))
        assert.strictEqual(error.message, `${directory}: is not a directory`)
      }).pipe(Effect.provide(NodeServices.layer))
  )
})

it("models:update that cannot compare exits with 1 and one line", () => {
  const update = fileURLToPath(new URL("../../packages/codegen/src/update.ts", import.meta.url))
  const { status, stderr, stdout } = spawnSync(process.execPath, [update, "--models", "/no/such/directory"], {
    encoding: "utf8"
  })
  assert.deepStrictEqual([status, stdout, stderr], [1, "", "/no/such/directory: is not a directory\n"])
})
