/** The next release, by the changesets that are there: `changeset version` on a copy of the manifests. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { readText } from "./text.ts"
import { capture, type Manifest, publicPackages, root } from "./workspace.ts"

/** What becomes of a package. */
export interface NextRelease {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly manifest: Manifest
  /** The section of the new version in CHANGELOG.md, with its heading. */
  readonly notes: string
}

/** The changesets that wait for a release. */
export const changesets = (): ReadonlyArray<string> => globSync(".changeset/*.md", { cwd: root }).sort()

const sectionOf = (changelog: string, version: string): string =>
  changelog.split(/^(?=## )/m).find((section) => section.startsWith(`## ${version}\n`))?.trim() ?? ""

/** The notes of the version that the packages have, of their changelogs. */
export const releaseNotes = (): string =>
  publicPackages.map(({ folder, manifest: { name, version } }) => {
    const changelog = join(folder, "CHANGELOG.md")
    const section = existsSync(changelog) ? sectionOf(readText(changelog), version) : ""
    return `## ${name} ${version}\n\n${section.replace(/^## .*\n+/, "")}`
  }).join("\n\n")

/**
 * What a release would make of the packages now; without changesets nothing.
 *
 * @param notes changesets by the names of their files, instead of those that wait
 */
export const nextRelease = (notes?: Readonly<Record<string, string>>): ReadonlyArray<NextRelease> => {
  const waiting = notes ?? Object.fromEntries(changesets().map((file) => [basename(file), readText(join(root, file))]))
  if (Object.keys(waiting).length === 0) return []
  const copy = mkdtempSync(join(tmpdir(), "effect-sp-api-release-"))
  try {
    for (
      const file of globSync(["package.json", "pnpm-workspace.yaml", "packages/*/{package.json,CHANGELOG.md}"], {
        cwd: root
      })
    ) {
      cpSync(join(root, file), join(copy, file))
    }
    cpSync(join(root, ".changeset/config.json"), join(copy, ".changeset/config.json"))
    for (const [name, text] of Object.entries(waiting)) writeFileSync(join(copy, ".changeset", name), text)
    mkdirSync(join(copy, "packages/tools/src"), { recursive: true })
    cpSync(join(root, "packages/tools/src/changelog.ts"), join(copy, "packages/tools/src/changelog.ts"))
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"))
    capture("git", ["init", "--quiet"], copy)
    const { output, status } = capture(
      process.execPath,
      [join(root, "node_modules/@changesets/cli/bin.js"), "version"],
      copy
    )
    if (status !== 0) throw new Error(`changeset version failed with ${status}:\n${output}`)
    return publicPackages.map(({ folder, manifest: { name, version } }) => {
      const now = join(copy, "packages", basename(folder))
      const manifest = JSON.parse(readFileSync(join(now, "package.json"), "utf8")) as Manifest
      const changelog = join(now, "CHANGELOG.md")
      const notes = existsSync(changelog) ? sectionOf(readText(changelog), manifest.version) : ""
      return { name, from: version, to: manifest.version, manifest, notes }
    })
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
