/**
 * The public surface of a built package: the declarations that its hand-written public modules export, and those of
 * internal modules that they name, each once, under the module that has it.
 *
 * The modules that a generator writes are left out, however large a part of the surface: `pnpm models:update` says what
 * of them is breaking or additive, in words of the models, and writes the changeset.
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import type { Package } from "../workspace.ts"
import { type Declarations, read, type Reference } from "./declarations.ts"

/** A module with what of it is public. */
export interface Module {
  /** What programs import (`effect-sp-api/workflows/Feeds`), or the path of an internal module (`workflows/feeds/internal/feedJobs`). */
  readonly title: string
  /** Where it is in `src`. */
  readonly path: string
  /** The declarations by name. */
  readonly members: ReadonlyMap<string, string>
}

/** The files of public modules by what programs import, without patterns: these are generated. */
const publicFiles = ({ folder, manifest }: Package): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(manifest.publishConfig?.exports ?? {}).flatMap(([key, target]) =>
      target === null || key.includes("*") || !target.endsWith(".js")
        ? []
        : [[join(folder, target.replace(/\.js$/, ".d.ts")), `${manifest.name}${key.slice(1)}`] as const]
    )
  )

/** The public surface of a package, which is built. */
export const surfaceOf = (one: Package): ReadonlyArray<Module> => {
  const dist = join(one.folder, "dist")
  const titles = publicFiles(one)
  const pathOf = (file: string): string => relative(dist, file).replace(/\.d\.ts$/, "").replaceAll(sep, "/")
  const parsed = new Map<string, Declarations>()
  const declarations = (file: string): Declarations => {
    const known = parsed.get(file)
    if (known !== undefined) return known
    if (!existsSync(file)) throw new Error(`${file} is missing; run pnpm build`)
    const made = read(file, readFileSync(file, "utf8"))
    parsed.set(file, made)
    return made
  }
  const isGenerated = (file: string): boolean =>
    readFileSync(join(one.folder, "src", `${pathOf(file)}.ts`), "utf8").startsWith("// AUTO-GENERATED")
  /** The file of a module of the same package. */
  const fileOf = (from: string, module: string): string | undefined =>
    module.startsWith(".") ? join(dirname(from), module.replace(/\.[jt]s$/, ".d.ts")) : undefined
  const members = new Map<string, Map<string, string>>()
  const add = (file: string, name: string, text: string): boolean => {
    const known = members.get(file) ?? members.set(file, new Map()).get(file)!
    if (known.has(name)) return false
    known.set(name, text)
    return true
  }
  /** Adds what an internal module exports under a name, or all of it. */
  const follow = (from: string, { module, name }: Reference): void => {
    const file = fileOf(from, module)
    if (file === undefined || titles.has(file) || isGenerated(file)) return
    const { exports, stars } = declarations(file)
    if (name === "*") { for (const other of exports.keys()) follow(from, { module, name: other }) }
    const target = exports.get(name)
    if (typeof target === "string") declare(file, target)
    else if (target !== undefined) follow(file, target)
    else for (const star of stars) follow(file, { module: star, name })
  }
  const declare = (file: string, name: string): void => {
    const { references, texts } = declarations(file)
    if (!texts.has(name) || !add(file, name, texts.get(name)!)) return
    const named = references.get(name)
    for (const other of named?.local ?? []) declare(file, other)
    for (const reference of named?.foreign ?? []) follow(file, reference)
  }
  const expose = (file: string, from: string = file): void => {
    const { exports, stars } = declarations(from)
    for (const [name, target] of exports) {
      if (typeof target === "string" && file === from) declare(file, target)
      const [original, module] = typeof target === "string" ? [target, undefined] : [target.name, target.module]
      if (typeof target === "string" && file === from && original === name) continue
      const place = module === undefined ? from : fileOf(from, module)
      const origin = place === undefined ? module! : titles.get(place) ?? pathOf(place)
      const what = original === "*" ? `* as ${name}` : original === name ? `{ ${name} }` : `{ ${original} as ${name} }`
      add(file, name, `export ${what}${place === file ? "" : ` from "${origin}"`};`)
      if (typeof target !== "string") follow(from, target)
      else if (file !== from) declare(from, target)
    }
    for (const star of stars) {
      const place = fileOf(from, star)
      if (place === undefined || titles.has(place) || isGenerated(place)) {
        add(file, `* of ${star}`, `export * from "${place === undefined ? star : titles.get(place) ?? pathOf(place)}";`)
      } else expose(file, place)
    }
  }
  for (const file of titles.keys()) if (!isGenerated(file)) expose(file)
  return [...members].map(([file, list]) => ({
    title: titles.get(file) ?? pathOf(file),
    path: pathOf(file),
    members: new Map([...list].sort(([a], [b]) => a < b ? -1 : 1))
  })).sort((a, b) => a.path < b.path ? -1 : 1)
}
