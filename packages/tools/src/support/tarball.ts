/** What a tarball of npm holds. */
import { mkdirSync, readFileSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { gunzipSync } from "node:zlib"
import { type Manifest, run } from "./workspace.ts"

/** A packed package. */
export interface Tarball {
  readonly file: string
  readonly bytes: number
  readonly manifest: Manifest
  /** The bytes of each file by its path in the package. */
  readonly files: ReadonlyMap<string, number>
}

/** Reads a tarball. Source of the format: POSIX ustar, whose headers have 512 bytes; pax headers hold long names. */
export const readTarball = (file: string): Tarball => {
  const data = gunzipSync(readFileSync(file))
  const files = new Map<string, number>()
  let manifest: Manifest | undefined
  let longName: string | undefined
  for (let at = 0; at + 512 <= data.length && data[at] !== 0;) {
    const text = (from: number, length: number): string =>
      data.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "")
    const size = Number.parseInt(text(124, 12).trim(), 8)
    const type = text(156, 1)
    const content = data.subarray(at + 512, at + 512 + size)
    if (type === "x") longName = /\d+ path=([^\n]*)\n/.exec(content.toString("utf8"))?.[1]
    else {
      const name = longName ?? [text(345, 155), text(0, 100)].filter(Boolean).join("/")
      longName = undefined
      if (type === "0" || type === "") {
        const path = name.replace(/^[^/]*\//, "")
        files.set(path, size)
        if (path === "package.json") manifest = JSON.parse(content.toString("utf8")) as Manifest
      }
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  if (manifest === undefined) throw new Error(`${file} has no package.json`)
  return { file, bytes: statSync(file).size, manifest, files }
}

/** Packs a package of the workspace, which has to be built, into a folder. */
export const pack = (packageFolder: string, folder: string): Tarball => {
  mkdirSync(folder, { recursive: true })
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as Manifest
  run("pnpm", ["pack", "--pack-destination", folder], packageFolder)
  return readTarball(join(folder, `${basename(name)}-${version}.tgz`))
}

/** Files and bytes of each folder, down to the second level. */
export const byFolder = (
  files: Tarball["files"]
): ReadonlyArray<{ readonly folder: string; readonly count: number; readonly bytes: number }> => {
  const folders = Map.groupBy(files, ([path]) => path.split("/").slice(0, -1).slice(0, 2).join("/"))
  return [...folders].sort(([a], [b]) => a < b ? -1 : 1).map(([folder, list]) => ({
    folder: folder === "" ? "." : folder,
    count: list.length,
    bytes: list.reduce((total, [, bytes]) => total + bytes, 0)
  }))
}
