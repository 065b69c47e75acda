/** The workflow that follows Amazon's models only calls the command, whose tests are in test/codegen/update. */
import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { readText } from "../../packages/tools/src/support/text.ts"

const text = readText(".github/workflows/models.yml")

/** The values of a key, comments left out. */
const valuesOf = (key: string): ReadonlyArray<string> =>
  Array.from(text.matchAll(new RegExp(`^ *(?:- )?${key}: *([^#\n]*)`, "gm")), ([, value = ""]) => value.trim())

describe("the workflow that follows Amazon's models", () => {
  it("installs, and runs the command with a quarantine of two days, every night", () => {
    assert.deepStrictEqual(valuesOf("run"), [
      "npx -y pnpm@12 install --frozen-lockfile",
      "npx -y pnpm@12 models:update --models amazon --quarantine 2d --accept --pull-request"
    ])
    assert.match(text, /schedule:\n +- cron: "\d+ \d+ \* \* \*"/)
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Record<string, string> }
    assert.strictEqual(scripts["models:update"], "node packages/codegen/src/update.ts")
  })

  it("checks out Amazon's repository with its history, which the age of commits needs, and without credentials", () => {
    assert.deepStrictEqual(valuesOf("repository"), ["amzn/selling-partner-api-models"])
    assert.deepStrictEqual(valuesOf("path"), ["amazon"])
    assert.deepStrictEqual(valuesOf("fetch-depth"), ["0"])
    assert.deepStrictEqual(valuesOf("persist-credentials"), ["false"])
  })

  it("pins every action by the hash of a commit, and may write only contents and pull requests, in its job", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line))
    assert.isAbove(uses.length, 0)
    for (const line of uses) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    assert.deepStrictEqual(valuesOf("contents"), ["read", "write"])
    assert.deepStrictEqual(valuesOf("pull-requests"), ["write"])
    assert.notMatch(text, /secrets\.|write-all/)
  })
})
