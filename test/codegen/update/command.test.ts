/** `models:update` as a whole: a real workspace, a real repository of models, real processes. */
import { assert, describe, it } from "@effect/vitest"
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach } from "vitest"
import type { Json } from "./toys.ts"
import { toyModel } from "./toys.ts"
import { directory, makeBoth, remove, toysFile } from "./workspace.ts"

let folder: string
beforeEach(() => {
  folder = directory()
})
afterEach(() => remove(folder))

const module = "packages/sp-api/src/apis/Toys_2026_01_01.ts"
const pin = "packages/codegen/pin.json"

const wider = (): Json => {
  const model = toyModel()
  model.paths["/toys/2026-01-01/toys"].get.parameters.push({ name: "brand", in: "query", type: "string" })
  model.definitions.Status.enum.push("BROKEN")
  return model
}

const withOperation = (): Json => {
  const model = toyModel()
  model.paths["/toys/2026-01-01/repairs"] = {
    post: { operationId: "repairToy", responses: { 202: { description: "Begun." } } },
    get: {
      operationId: "listRepairs",
      parameters: [{ name: "nextToken", in: "query", type: "string" }, {
        name: "createdAfter",
        in: "query",
        type: "string"
      }],
      responses: { 200: { description: "Fine.", schema: { $ref: "#/definitions/ToyPage" } } }
    }
  }
  return model
}

describe("models:update", { timeout: 300_000 }, () => {
  it("writes modules, facts, pin and a changeset, and then has nothing left to do", () => {
    const { amazon, workspace } = makeBoth(folder)
    amazon.writeToys(wider())
    const commit = amazon.commit(0)
    const { status, stderr, stdout } = workspace.update("--models", amazon.folder)
    assert.deepStrictEqual([status, stderr], [0, ""])
    assert.include(stdout, "- Toys_2026_01_01: `Status` has the new value `\"BROKEN\"`")
    assert.include(workspace.read(module), "brand")
    assert.strictEqual(JSON.parse(workspace.read(pin)).commit, commit)
    assert.include(
      workspace.read("packages/codegen/snapshot/toys_2026-01-01.txt"),
      "[\"NEW\",\"SOLD\",\"LOST\",\"BROKEN\"]"
    )
    assert.deepStrictEqual(workspace.changesets(), [`models-${commit.slice(0, 7)}.md`])
    const day = new Date().toISOString().slice(0, 10)
    assert.strictEqual(
      workspace.read(`.changeset/models-${commit.slice(0, 7)}.md`),
      `---
"effect-sp-api": patch
---

Amazon's models of ${day} (${commit.slice(0, 7)}).

**Added**

- Toys_2026_01_01: \`Status\` has the new value \`"BROKEN"\`
- Toys_2026_01_01: \`searchToys.brand\` is new and optional (query parameter, \`string\`)
`
    )
    assert.match(workspace.update("--models", amazon.folder).stdout, /no changes in 1 models/)
    assert.strictEqual(workspace.generate("--models", amazon.folder, "--check").status, 0)
  })

  it("is the same from a copy that is written otherwise, with other examples and words, in another folder", () => {
    const { workspace } = makeBoth(folder)
    const text = JSON.stringify(toyModel(), null, 7).replaceAll("\n", "\r\n").replace("\"A toy.\"", "\"Other words.\"")
    const other = join(folder, "copy/models/elsewhere")
    mkdirSync(other, { recursive: true })
    writeFileSync(join(other, "toys_2026-01-01.json"), `\uFEFF${text.replaceAll("\"t-1\"", "\"t-2\"")}`)
    const { status, stdout } = workspace.generate("--models", join(folder, "copy/models"), "--check")
    assert.strictEqual(status, 0, stdout)
    assert.match(workspace.update("--models", join(folder, "copy"), "--check").stdout, /no changes in 1 models/)
    writeFileSync(join(other, "toys_2026-01-01.json"), text.replace("\"maxLength\": 36", "\"maxLength\": 37"))
    assert.strictEqual(workspace.generate("--models", join(folder, "copy"), "--check").status, 1)
  })

  it("--check writes nothing and fails if there is something to follow", () => {
    const { amazon, workspace } = makeBoth(folder)
    const before = workspace.read(pin)
    amazon.writeToys(wider())
    const { status, stdout } = workspace.update("--models", amazon.folder, "--check")
    assert.strictEqual(status, 1)
    assert.include(stdout, "`searchToys.brand` is new and optional")
    assert.deepStrictEqual([workspace.read(pin), workspace.changesets()], [before, []])
  })

  it("lists all that is to decide and writes nothing; --accept writes the rows and goes on", () => {
    const { amazon, workspace } = makeBoth(folder)
    const before = workspace.read(module)
    amazon.writeToys(withOperation())
    amazon.commit(0)
    const { status, stderr, stdout } = workspace.update("--models", amazon.folder)
    assert.strictEqual(status, 1)
    assert.include(stderr, "1. toys_2026-01-01.repairToy: has no row in overlays/repeatable.json")
    assert.include(stderr, "2. toys_2026-01-01.repairToy: has no row in overlays/writes.json")
    assert.include(stderr, "3. toys_2026-01-01.listRepairs: has a page token")
    assert.include(stdout, "toys_2026-01-01.repairToy: publishes no usage plan")
    assert.include(
      stdout,
      "toys_2026-01-01.listRepairs: takes what look like date-times as plain strings: createdAfter"
    )
    assert.deepStrictEqual([workspace.read(module), workspace.changesets()], [before, []])

    const accepted = workspace.update("--models", amazon.folder, "--accept")
    assert.deepStrictEqual([accepted.status, accepted.stderr], [0, ""])
    assert.strictEqual(workspace.overlay("repeatable")["toys_2026-01-01"].repairToy, false)
    assert.strictEqual(workspace.overlay("writes")["toys_2026-01-01"].repairToy, true)
    assert.deepStrictEqual(workspace.overlay("pagination")["toys_2026-01-01"].listRepairs, {
      kind: "token",
      parameter: "nextToken",
      next: ["nextToken"],
      items: ["toys"],
      carry: "same"
    })
    assert.include(workspace.read(module), "listRepairsPages")
    assert.strictEqual(workspace.generate("--models", amazon.folder, "--check").status, 0)
  })

  it("a model that moved to another folder is the same; one with a new name takes its rows along", () => {
    const { amazon, workspace } = makeBoth(folder)
    const model = toyModel()
    model.paths["/toys/2026-01-01/toys"].get.deprecated = true
    amazon.writeToys(model)
    assert.strictEqual(workspace.update("--models", amazon.folder).status, 0)
    mkdirSync(join(amazon.folder, "models/other"))
    renameSync(join(amazon.folder, toysFile), join(amazon.folder, "models/other/toys_2026-01-01.json"))
    assert.match(workspace.update("--models", amazon.folder, "--check").stdout, /no changes in 1 models/)

    renameSync(
      join(amazon.folder, "models/other/toys_2026-01-01.json"),
      join(amazon.folder, "models/other/toysAndDolls_2026-01-01.json")
    )
    const { status, stderr, stdout } = workspace.update("--models", amazon.folder, "--accept")
    assert.deepStrictEqual([status, stderr], [0, ""])
    assert.include(stdout, "The model toys_2026-01-01 is called toysAndDolls_2026-01-01 now")
    assert.notInclude(stdout, "is gone")
    // Its operations and rows are those of before, so none is new.
    assert.notInclude(stdout, "To look at")
    for (const overlay of ["repeatable", "writes"]) {
      assert.deepStrictEqual(Object.keys(workspace.overlay(overlay)), ["about", "toysAndDolls_2026-01-01"])
    }
    assert.isFalse(workspace.has("packages/codegen/snapshot/toys_2026-01-01.txt"))
    assert.isTrue(workspace.has("packages/codegen/snapshot/toysAndDolls_2026-01-01.txt"))
  })

  it("names every file that it cannot read, and writes nothing", () => {
    const { amazon, workspace } = makeBoth(folder)
    amazon.write("models/broken.json", "{ \"swagger\": ")
    amazon.write("models/copy/toys_2026-01-01.json", JSON.stringify(toyModel()))
    amazon.write("models/newer.json", JSON.stringify({ openapi: "3.0.1", info: {}, paths: {} }))
    amazon.write("models/list.json", "[]")
    amazon.write("schemas/data-kiosk/toys.graphql", "type {")
    const { status, stderr } = workspace.update("--models", amazon.folder)
    assert.strictEqual(status, 1)
    assert.deepStrictEqual(stderr.trim().split("\n").map((line) => line.split(":")[0]), [
      "broken.json",
      "newer.json",
      "toys-api-model/toys_2026-01-01.json",
      "schemas/data-kiosk/toys.graphql"
    ])
    assert.include(stderr, "newer.json: is not a model of Swagger 2.0")
    assert.include(stderr, "has the name of another model, copy/toys_2026-01-01.json")
  })

  it("follows the schemas, too", () => {
    const schema = {
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
      properties: { a: { type: "string" } }
    }
    const { amazon, workspace } = makeBoth(
      folder,
      ({ write }) => write("schemas/tax/toys.json", JSON.stringify(schema))
    )
    assert.include(workspace.read("packages/codegen/snapshot/schemas/tax/toys.txt"), "property $.a = string?")
    amazon.write("schemas/tax/toys.json", JSON.stringify({ ...schema, required: ["a"] }))
    amazon.write("schemas/tax/toys.example.json", "{ \"a\": \"b\" }")
    const { status, stdout } = workspace.update("--models", amazon.folder)
    assert.strictEqual(status, 0)
    assert.include(stdout, "**Loosened**\n\n- tax/toys: `a` is always in responses now")
    assert.match(workspace.read(".changeset/models-update.md"), /"effect-sp-api": patch/)
    assert.match(
      workspace.update("--models", join(amazon.folder, "models")).stdout,
      /no changes in 1 models and 1 schemas/
    )
  })
})

describe("models:update --quarantine", { timeout: 300_000 }, () => {
  it("takes the newest commit that is old enough, and leaves the checkout as it is", () => {
    const { amazon, workspace } = makeBoth(folder)
    amazon.writeToys(wider())
    const old = amazon.commit(3)
    const newer = wider()
    newer.definitions.Status.enum.push("BURNT")
    amazon.writeToys(newer)
    amazon.commit(1)
    const { status, stderr, stdout } = workspace.update("--models", amazon.folder, "--quarantine", "2d")
    assert.deepStrictEqual([status, stderr], [0, ""])
    assert.include(stdout, "BROKEN")
    assert.notInclude(stdout, "BURNT")
    assert.strictEqual(JSON.parse(workspace.read(pin)).commit, old)
    assert.strictEqual(amazon.git(["status", "--porcelain"]), "")
    assert.include(readFileSync(join(amazon.folder, toysFile), "utf8"), "BURNT")
    assert.match(
      workspace.update("--models", amazon.folder, "--quarantine", "2d").stdout,
      /^nothing to do: .* is not newer than the pinned commit/
    )
    assert.include(workspace.update("--models", amazon.folder, "--quarantine", "12h").stdout, "BURNT")
  })

  it("waits where the head has taken the change back", () => {
    const { amazon, workspace } = makeBoth(folder)
    const before = workspace.read(module)
    amazon.writeToys(wider())
    amazon.commit(3)
    amazon.writeToys(toyModel())
    amazon.commit(1)
    const { status, stdout } = workspace.update("--models", amazon.folder, "--quarantine", "2d")
    assert.strictEqual(status, 0)
    assert.match(stdout, /^nothing to do: Amazon withdrew what changed in toys_2026-01-01/)
    assert.strictEqual(workspace.read(module), before)
  })

  it("never goes back behind the pin", () => {
    const { amazon, workspace } = makeBoth(folder)
    amazon.writeToys(wider())
    amazon.commit(1)
    assert.strictEqual(workspace.update("--models", amazon.folder).status, 0)
    const followed = workspace.read(module)
    assert.match(workspace.update("--models", amazon.folder, "--quarantine", "2d").stdout, /^nothing to do/)
    assert.strictEqual(workspace.read(module), followed)
  })

  it("says what is wrong with the directory or the age", () => {
    const { amazon, workspace } = makeBoth(folder)
    const failing = (models: string, age: string) => {
      const { status, stderr } = workspace.update("--models", models, "--quarantine", age)
      assert.strictEqual(status, 1)
      return stderr
    }
    assert.match(failing(amazon.folder, "soon"), /^--quarantine: soon is not an age; write 2d or 48h/)
    assert.match(failing(join(folder, "workspace"), "2d"), /is not a checkout of git/)
    assert.match(
      failing(amazon.folder, "30d"),
      /has no commit that is at least 30d old; a shallow clone needs its history/
    )
    assert.match(failing(join(folder, "none"), "2d"), /none: is not a directory/)
  })
})

describe("models:update --pull-request", { timeout: 300_000 }, () => {
  /** A `gh` that writes down what it is called with, and knows of one open pull request or none. */
  const makeGh = () => {
    const bin = join(folder, "bin")
    mkdirSync(bin)
    const calls = join(folder, "calls.txt")
    const open = join(folder, "open.txt")
    writeFileSync(calls, "")
    writeFileSync(open, "")
    writeFileSync(
      join(bin, "gh"),
      `#!/bin/sh
echo "$@" >> "${calls}"
case "$2" in
  list) cat "${open}" ;;
  create) echo 7 > "${open}"; while [ $# -gt 0 ]; do [ "$1" = --body-file ] && cp "$2" "${folder}/body.md"; shift; done ;;
  close) : > "${open}" ;;
esac
`
    )
    chmodSync(join(bin, "gh"), 0o755)
    return {
      bin,
      /** The calls since the last time, without the paths of temporary files. */
      calls: () => {
        const lines = readFileSync(calls, "utf8").trim().split("\n").map((line) =>
          line.replace(/--body-file \S+/, "--body-file FILE")
        )
        writeFileSync(calls, "")
        return lines.filter((line) => line !== "" && !line.startsWith("pr list"))
      }
    }
  }

  it("opens one as a draft, edits it, leaves it alone, and closes it when nothing is left", () => {
    const { amazon, workspace } = makeBoth(folder)
    const git = (...parameters: ReadonlyArray<string>) => amazon.git(["-C", workspace.folder, ...parameters])
    const origin = join(folder, "origin.git")
    amazon.git(["init", "--quiet", "--bare", origin])
    git("init", "--quiet", "--initial-branch", "main")
    git("add", "--all")
    git("commit", "--quiet", "--message", "first")
    git("remote", "add", "origin", origin)
    git("push", "--quiet", "origin", "main")
    const gh = makeGh()
    const nightly = () => {
      git("switch", "--quiet", "--discard-changes", "main")
      const result = workspace.updateWith(
        gh.bin,
        "--models",
        amazon.folder,
        "--quarantine",
        "2d",
        "--accept",
        "--pull-request"
      )
      assert.deepStrictEqual([result.status, result.stderr], [0, ""])
      return result.stdout
    }
    const pushed = () => amazon.git(["-C", origin, "rev-parse", "models-update"])

    assert.include(nightly(), "nothing to do")
    assert.deepStrictEqual(gh.calls(), [])

    amazon.writeToys(withOperation())
    const commit = amazon.commit(4)
    const day = amazon.git(["show", "--no-patch", "--format=%cs", commit])
    assert.include(nightly(), "pull request opened")
    assert.deepStrictEqual(gh.calls(), [
      `pr create --head models-update --base main --title codegen: follow Amazon's models of ${day} --body-file FILE --draft`
    ])
    const body = readFileSync(join(folder, "body.md"), "utf8")
    assert.include(body, "`repairToy` is new: `POST /toys/2026-01-01/repairs`")
    assert.include(body, "**To confirm: rows that were proposed**\n\n1. toys_2026-01-01.repairToy")
    const first = pushed()
    assert.include(
      amazon.git(["-C", origin, "show", "--stat=200", "models-update"]),
      `.changeset/models-${commit.slice(0, 7)}.md`
    )
    assert.strictEqual(amazon.git(["-C", origin, "rev-list", "--count", "main..models-update"]), "1")

    assert.include(nightly(), "pull request unchanged")
    assert.strictEqual(pushed(), first)
    gh.calls()

    const more = withOperation()
    more.definitions.Status.enum.push("BROKEN")
    amazon.writeToys(more)
    amazon.commit(3)
    assert.include(nightly(), "pull request edited")
    assert.match(gh.calls().join("\n"), /^pr edit 7 --title /)
    assert.notStrictEqual(pushed(), first)

    amazon.writeToys(toyModel())
    amazon.commit(1)
    assert.include(nightly(), "Amazon withdrew")
    assert.match(gh.calls().join("\n"), /^pr close 7 --comment Amazon withdrew what changed in toys_2026-01-01/)
  })
})
