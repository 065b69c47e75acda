/**
 * The last part of `.ci/release`: packs the public packages, which are built, into `release`, with the notes, and
 * publishes them, those that depend on others last, each with its provenance. A version that is published already is
 * left alone, so a release that broke off is finished by running it again.
 *
 *     node packages/tools/src/release.ts --dry-run   # shows what would be published, and what changesets make of it
 *     node packages/tools/src/release.ts --publish   # in the release workflow
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { changesets, nextRelease, releaseNotes } from "./support/nextRelease.ts"
import { publishedTarball, versionsOf } from "./support/registry.ts"
import { describe, distTag, problemsOf } from "./support/releaseReport.ts"
import { pack } from "./support/tarball.ts"
import { makeReport, publicPackages, root, run } from "./support/workspace.ts"

const { values: flags } = parseArgs({
  options: { "dry-run": { type: "boolean", default: false }, publish: { type: "boolean", default: false } }
})
if (flags["dry-run"] === flags.publish) throw new Error("Pass --dry-run or --publish")

const report = makeReport()
const work = mkdtempSync(join(tmpdir(), "effect-sp-api-release-"))
const version = publicPackages[0]!.manifest.version
const folder = join(root, "release")
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, "NOTES.md"), `${releaseNotes()}\n`)
const tarballs = publicPackages.map((one) => pack(one.folder, folder))

/** The last published version, or why it is not known: a dry run needs no registry. */
const before = (name: string) => {
  try {
    return publishedTarball(name, distTag(version), work)
  } catch (error) {
    console.log(`${name}: it is not compared with the last version. ${String(error).split("\n")[0]}`)
    return undefined
  }
}

const dryRun = () => {
  for (const tarball of tarballs) console.log(`${describe(tarball, before(tarball.manifest.name)).join("\n")}\n`)
  const next = nextRelease()
  if (next.length === 0) return console.log("No changeset waits, so these are the versions that a release publishes.")
  console.log(`${changesets().length} changesets wait. \`pnpm changeset:version\` writes these versions and notes:\n`)
  for (const { from, name, notes, to } of next) console.log(`# ${name} ${from} → ${to}\n\n${notes}\n`)
  report.check(
    "all packages get the same version, and none a major one that a change of a dependency alone would cause",
    next.filter(({ to }) => to !== next[0]!.to).map(({ name, to }) => `${name} gets ${to}`)
  )
}

const publish = () => {
  for (const { file, manifest: { name } } of tarballs) {
    if (versionsOf(name).includes(version)) console.log(`${name} ${version} is published already`)
    else console.log(run("npm", ["publish", file, "--access", "public", "--tag", distTag(version), "--provenance"]))
  }
}

for (const tarball of tarballs) {
  report.check(`${tarball.manifest.name} ${version} can be installed`, problemsOf(tarball, version))
}
if (flags["dry-run"]) dryRun()
else {
  report.check("no changeset waits", changesets().length === 0 ? "" : "run pnpm changeset:version, release that commit")
}
report.finish()
if (flags.publish && process.exitCode === 0) publish()
rmSync(work, { recursive: true, force: true })
