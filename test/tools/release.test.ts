/** A release: what its workflow may do and runs, the versions and notes that it makes, and what it refuses. */
import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { changesets, nextRelease } from "../../packages/tools/src/support/nextRelease.ts"
import { distTag, problemsOf } from "../../packages/tools/src/support/releaseReport.ts"
import { readText } from "../../packages/tools/src/support/text.ts"
import { type Manifest, publicPackages } from "../../packages/tools/src/support/workspace.ts"

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

  it("publishes by OIDC: what may ask for an identity writes nothing, what writes has none, and no secret is known", () => {
    const [, publish = "", page = ""] = text.split(/^ {2}(?:publish|page):$/m)
    assert.include(publish, "id-token: write")
    assert.notInclude(publish, "contents: write")
    assert.include(page, "contents: write")
    assert.notInclude(page, "id-token")
    assert.deepStrictEqual(valuesOf("contents"), ["read", "read", "write"])
    assert.notMatch(text, /: *write-all/)
    assert.notMatch(text, /secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/)
    assert.match(readText("packages/tools/src/release.ts"), /"publish", .*"--provenance"/)
  })

  it("runs scripts of the repository and nothing else", () => {
    const commands = valuesOf("run")
    assert.deepStrictEqual(commands, [".ci/run", ".ci/release", ".ci/github-release"])
    for (const command of commands) assert.isTrue((statSync(command).mode & 0o111) !== 0, `${command} is a program`)
  })
})

describe("a release", () => {
  const names = publicPackages.map(({ manifest }) => manifest.name).sort()

  it("has every public package, all of one version", () => {
    assert.includeMembers(names, ["effect-sp-api", "effect-sp-api-cluster"])
    const { fixed } = JSON.parse(readText(".changeset/config.json")) as { readonly fixed: ReadonlyArray<unknown> }
    assert.deepStrictEqual(fixed, [names])
  })

  it("raises no package to a major version because another one changes", () => {
    const next = nextRelease({ "one.md": "---\n\"effect-sp-api\": minor\n---\n\nOne thing.\n\nAnd why.\n" })
    const { version } = publicPackages[0]!.manifest
    const minor = version.replace(/^(\d+)\.(\d+)\..*/, (_, major, minor) => `${major}.${Number(minor) + 1}.0`)
    assert.deepStrictEqual(next.map(({ name }) => name).sort(), names)
    assert.deepStrictEqual([...new Set(next.map(({ to }) => to))], [minor])
    const notes = Object.fromEntries(next.map(({ name, notes }) => [name, notes]))
    assert.strictEqual(notes["effect-sp-api"], `## ${minor}\n\n### Minor Changes\n\n- One thing.\n\n  And why.`)
    assert.strictEqual(
      notes["effect-sp-api-cluster"],
      `## ${minor}\n\n### Patch Changes\n\n- Goes with effect-sp-api ${minor}.`
    )
  })

  it("has changesets that name public packages, and levels that a version before 1.0 has", () => {
    for (const file of changesets()) {
      const [, header = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(readText(file)) ?? []
      assert.isAbove(text.trim().length, 20, file)
      for (const line of header.split("\n")) {
        const [, name = "", level] = /^"(.+)": (minor|patch)$/.exec(line) ?? []
        assert.isDefined(level, `${file}: ${line}`)
        assert.include(names, name, file)
      }
    }
  })

  it("refuses packages that cannot be installed", () => {
    const tarball = (manifest: Partial<Manifest>) => ({
      file: "a.tgz",
      bytes: 1,
      manifest: { name: "effect-sp-api-cli", version: "1.2.0", ...manifest },
      files: new Map([["README.md", 1], ["LICENSE", 1], ["package.json", 1]])
    })
    const dependencies = { "effect-sp-api": "^1.2.0", ajv: "^8.0.0" }
    assert.deepStrictEqual(problemsOf(tarball({ dependencies }), "1.2.0"), [])
    assert.deepStrictEqual(problemsOf(tarball({ dependencies: { ajv: "catalog:" } }), "1.2.0"), [
      "dependencies has ajv catalog:"
    ])
    assert.lengthOf(problemsOf(tarball({ peerDependencies: { "effect-sp-api": "workspace:^" } }), "1.2.0"), 2)
    assert.lengthOf(problemsOf(tarball({ dependencies: { "effect-sp-api": "^1.1.0" } }), "1.2.0"), 1)
    assert.lengthOf(problemsOf({ ...tarball({ version: "1.1.0" }), files: new Map() }, "1.2.0"), 3)
  })

  it("gets a dist-tag of its own before a version is final", () => {
    assert.strictEqual(distTag("0.2.0"), "latest")
    assert.strictEqual(distTag("1.0.0-next.3"), "next")
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
