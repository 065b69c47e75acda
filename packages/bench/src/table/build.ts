/** Builds the packages, which programs of figures import as users do, where their sources are newer. */
import { spawnSync } from "node:child_process"
import { existsSync, globSync, statSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../../../", import.meta.url))

const isStale = (): boolean => {
  const built = join(root, "packages/sp-api/dist/index.js")
  if (!existsSync(built)) return true
  const { mtimeMs } = statSync(built)
  const sources = globSync("packages/{sp-api,tools}/src/**/*.{ts,mjs}", { cwd: root })
  return sources.some((file) => statSync(join(root, file)).mtimeMs > mtimeMs)
}

export const build = (): void => {
  if (!isStale()) return
  console.log("building the packages")
  const { status } = spawnSync(process.execPath, [join(root, "packages/tools/src/build.ts")], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}${delimiter}${process.env["PATH"]}` }
  })
  if (status !== 0) throw new Error("the packages could not be built")
}
