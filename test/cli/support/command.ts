/**
 * The command as its users get it: bundled, from the sources as they are. A process of the sources themselves would
 * spend a second on loading.
 */
import { createHash } from "node:crypto"
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { bundleCommand } from "../../../packages/tools/src/support/commandBundle.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const cli = join(root, "packages/cli")
const cache = join(cli, "node_modules/.cache/spapi")

/**
 * Starts the command with the compiled code of earlier starts, which saves a sixth of the work. The environment is
 * left to the tests.
 */
const starter = `import { enableCompileCache } from "node:module"
import { fileURLToPath } from "node:url"
enableCompileCache(fileURLToPath(new URL("../compiled", import.meta.url)))
await import("./main.js")
`

/** Says whether a source has changed: names, sizes and times of all. */
const stamp = (): string => {
  const hash = createHash("sha256").update(String(statSync(join(root, "pnpm-lock.yaml")).mtimeMs))
  for (const name of ["cli", "sandbox", "sp-api"]) {
    const folder = join(root, "packages", name, "src")
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const stat = statSync(join(folder, file))
      if (stat.isFile()) hash.update(`${file} ${stat.mtimeMs} ${stat.size}\n`)
    }
  }
  return hash.digest("hex").slice(0, 16)
}

const bundled = async (): Promise<string> => {
  const folder = join(cache, stamp())
  const main = join(folder, "dist/spapi.js")
  if (existsSync(folder)) return main
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, "bundling-"))
  copyFileSync(join(cli, "package.json"), join(work, "package.json"))
  await bundleCommand(join(work, "dist"))
  writeFileSync(join(work, "dist/spapi.js"), starter)
  try {
    renameSync(work, folder)
  } catch {
    // Another worker was first.
    rmSync(work, { recursive: true, force: true })
  }
  const old = readdirSync(cache).map((name) => join(cache, name)).filter((other) => other !== folder)
  for (const other of old.filter((other) => statSync(other).mtimeMs < Date.now() - 600_000)) {
    rmSync(other, { recursive: true, force: true })
  }
  return main
}

/** The file that starts the bundled command. */
export const main: string = await bundled()
