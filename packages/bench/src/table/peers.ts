/** Packages of contenders: those of the workspace, or else what npm installs into a folder of its own. */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const bench = fileURLToPath(new URL("../../", import.meta.url))
const workspace = new URL("../../../../pnpm-workspace.yaml", import.meta.url)

/** The range of a package in the catalog of the workspace. */
const rangeOf = (name: string): string => {
  const lines = readFileSync(workspace, "utf8").split("\n").map((line) => line.trim().replaceAll("\"", ""))
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "latest"
}

/** The folder of a package that programs in another folder import, or `undefined`. */
export const folderOf = (name: string, from: string): string | undefined =>
  (createRequire(join(from, "index.js")).resolve.paths(name) ?? []).map((path) => join(path, name))
    .find((path) => existsSync(join(path, "package.json")))

const known = new Map<string, boolean>()

/**
 * Makes a package available to the programs of a folder: where it is not installed, npm installs it into the cache and
 * a link leads there. Returns whether it is available.
 */
export const provide = (name: string, from = bench, wanted = `${name}@${rangeOf(name)}`): boolean => {
  const isKnown = known.get(`${from} ${name}`)
  if (isKnown !== undefined) return isKnown
  const isAvailable = folderOf(name, from) !== undefined || install(name, from, wanted)
  known.set(`${from} ${name}`, isAvailable)
  return isAvailable
}

const install = (name: string, from: string, wanted: string): boolean => {
  const cache = join(from, "node_modules/.peers")
  const target = join(cache, "node_modules", name)
  if (!existsSync(target)) {
    console.log(`${name} is not installed: npm installs ${wanted} into ${cache}`)
    mkdirSync(cache, { recursive: true })
    const { status } = spawnSync(
      "npm",
      ["install", "--prefix", cache, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", wanted],
      { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" }
    )
    if (status !== 0) return false
  }
  const link = join(from, "node_modules", name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(target, link, "junction")
  return existsSync(link)
}
