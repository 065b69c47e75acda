/** A package that its users could not run is not packed. */
import { assert, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { publicPackages, root } from "../../packages/tools/src/support/workspace.ts"

const pack = (agent: string, isBuilt: boolean) => {
  const folder = mkdtempSync(join(tmpdir(), "effect-sp-api-prepack-"))
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "example" }))
    if (isBuilt) mkdirSync(join(folder, "dist"))
    const { status, stderr } = spawnSync(process.execPath, [join(root, "packages/tools/src/prepack.mjs")], {
      cwd: folder,
      encoding: "utf8",
      env: { npm_config_user_agent: agent }
    })
    return { status, stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it("packing an unbuilt package is refused, and packing with another client than pnpm", () => {
  assert.deepStrictEqual(pack("pnpm/12.0.0", true), { status: 0, stderr: "" })
  assert.include(pack("pnpm/12.0.0", false).stderr, "run `pnpm build` first")
  assert.include(pack("npm/11.0.0", true).stderr, "use `pnpm pack` or `pnpm publish`")
  assert.deepStrictEqual([pack("pnpm/12.0.0", false).status, pack("npm/11.0.0", true).status], [1, 1])
})

it("every published package runs this check before it is packed", () => {
  for (const { manifest } of publicPackages) {
    assert.strictEqual(manifest.scripts?.["prepack"], "node ../tools/src/prepack.mjs")
  }
})
