/** One version for all published packages, in one place that a release changes. */
import { assert, it } from "@effect/vitest"
import { execFileSync } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { version } from "../../packages/sp-api/src/wire/version.ts"
import { publicPackages, root } from "../../packages/tools/src/support/workspace.ts"

it("all published packages and the User-Agent have the same version", () => {
  assert.deepStrictEqual(publicPackages.map(({ manifest }) => manifest.version), publicPackages.map(() => version))
})

it("no other source file spells the version", () => {
  const files = globSync("packages/*/src/**/*.ts", { cwd: root, exclude: (name) => name === "node_modules" })
    .filter((file) => !file.endsWith("version.ts"))
  assert.isAbove(files.length, 100)
  assert.deepStrictEqual(files.filter((file) => readFileSync(join(root, file), "utf8").includes(`"${version}"`)), [])
})

it("the commands print the version of their package", () => {
  for (const { folder, manifest } of publicPackages) {
    for (const command of Object.values(manifest.bin ?? {})) {
      assert.include(
        execFileSync(process.execPath, [join(folder, command), "--version"], { encoding: "utf8" }),
        version
      )
    }
  }
})
