/**
 * `pnpm api`: the public declarations of the packages, as pages that are committed, so that a pull request shows what
 * changes for users. Reads the declarations of the build.
 *
 *     pnpm api --write                # writes packages/NAME/api
 *     pnpm api --check                # fails where these pages are not those of the build; CI runs it
 *     pnpm api --check --since REF    # also what has changed since a commit, and whether changesets fit
 *
 * `--since` is the tag of the last release by default. Without one, everything is new.
 */
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { basename, join, relative } from "node:path"
import { parseArgs } from "node:util"
import { difference, levelOf, missingLevel, pagesOf } from "./support/api/report.ts"
import { surfaceOf } from "./support/api/surface.ts"
import { changesets } from "./support/nextRelease.ts"
import { readText } from "./support/text.ts"
import { capture, makeReport, publicPackages, root } from "./support/workspace.ts"

const { values: flags } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    since: { type: "string" }
  }
})
if (flags.write === flags.check) throw new Error("Pass --write or --check")

const git = (...args: ReadonlyArray<string>): string | undefined => {
  const { status, stdout } = capture("git", args)
  return status === 0 ? stdout : undefined
}

const lastRelease = git("describe", "--tags", "--match", "v*", "--abbrev=0")?.trim()
const since = flags.since ?? lastRelease
if (flags.since !== undefined && git("rev-parse", "--verify", `${flags.since}^{commit}`) === undefined) {
  throw new Error(`--since: ${flags.since} is not a commit of this repository`)
}

/** The files of a folder at a commit. */
const at = (ref: string, folder: string): ReadonlyArray<string> =>
  (git("ls-tree", "-r", "--name-only", ref, "--", folder) ?? "").split("\n").filter(Boolean)
    .map((file) => (git("show", `${ref}:${file}`) ?? "").replaceAll("\r\n", "\n"))

const report = makeReport()
const few = (what: string, keys: ReadonlyArray<string>): ReadonlyArray<string> => keys.map((key) => `${what} ${key}`)

for (const one of publicPackages) {
  const { folder, manifest: { name, version } } = one
  const pages = pagesOf(name, surfaceOf(one))
  const api = join(folder, "api")
  const committed = new Map(
    globSync("*.api.md", { cwd: api }).sort().map((file) => [basename(file), readText(join(api, file))])
  )
  if (flags.write) {
    if (existsSync(api)) rmSync(api, { recursive: true })
    if (pages.size > 0) mkdirSync(api)
    for (const [file, text] of pages) writeFileSync(join(api, file), text)
    console.log(`${name}: ${pages.size} pages`)
    continue
  }
  const stale = [...new Set([...pages.keys(), ...committed.keys()])].filter((file) =>
    pages.get(file) !== committed.get(file)
  )
  const { added, changed, removed } = difference(name, committed.values(), pages.values())
  report.check(
    `${name}: ${pages.size} pages of public declarations are those of the build`,
    stale.length === 0 ? "" : [
      ...stale.map((file) => `${relative(root, join(api, file))} is out of date: run pnpm api --write`),
      ...few("added", added),
      ...few("changed", changed),
      ...few("removed", removed)
    ]
  )
  if (since === undefined) continue
  const found = difference(name, at(since, relative(root, api)), pages.values())
  for (
    const line of [...few("added", found.added), ...few("changed", found.changed), ...few("removed", found.removed)]
  ) {
    console.log(`        ${line}`)
  }
  const earlier = new Set(at(since, ".changeset"))
  const level = levelOf(
    name,
    changesets().map((file) => readText(join(root, file))).filter((text) => !earlier.has(text))
  )
  const missing = missingLevel(found, version, level)
  report.check(
    `${name}: changesets fit what was changed and removed since ${since}`,
    missing === undefined ? "" : `they need the level ${missing}, which is ${level ?? "absent"}: run pnpm changeset`
  )
}

report.finish()
