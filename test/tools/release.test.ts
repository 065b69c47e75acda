/** The release workflow: what it may do, and what it runs. */
import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { readText } from "../../packages/tools/src/support/text.ts"

const text = readText(".github/workflows/release.yml")

/** The values of a key, comments left out. */
const valuesOf = (key: string): ReadonlyArray<string> =>
  Array.from(text.matchAll(new RegExp(`^ *(?:- )?${key}: *([^#\n]*)`, "gm")), ([, value = ""]) => value.trim())

describe("the release workflow", () => {
  it("pins every action by the hash of a commit, and names its version beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line))
    assert.isAbove(uses.length, 0)
    for (const line of uses) assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it("publishes by OIDC: it may ask for an identity, write nothing, and knows no secret", () => {
    assert.deepStrictEqual(valuesOf("contents"), ["read", "read"])
    assert.deepStrictEqual(valuesOf("id-token"), ["write"])
    assert.notMatch(text, /: *write-all/)
    assert.notMatch(text, /secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/)
    assert.match(readText(".ci/release"), /npm publish .*--provenance/)
  })

  it("runs scripts of the repository and nothing else", () => {
    const commands = valuesOf("run")
    assert.deepStrictEqual(commands, [".ci/run", ".ci/release"])
    for (const command of commands) assert.isTrue((statSync(command).mode & 0o111) !== 0, `${command} is a program`)
  })
})

describe("programs of the workspace", () => {
  it("run by a Node that knows TypeScript, also where the host's does not", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly scripts: Record<string, string> }
    assert.match(scripts["build"] ?? "", /^node packages\/tools\/src\/withNode\.mjs /)
    const program = "packages/tools/src/prose.ts"
    const hosts = [process.execPath, "/usr/bin/node", "/usr/local/bin/node"].filter((file) => existsSync(file))
    for (const host of hosts) {
      const { output, status } = spawnSync(host, ["packages/tools/src/withNode.mjs", "--check", program], {
        encoding: "utf8",
        env: { PATH: "/usr/bin:/bin" }
      })
      assert.strictEqual(status, 0, `${host}: ${output.join("")}`)
    }
  })
})
