/**
 * `pnpm sboms`: a software bill of materials (CycloneDX 1.7) for each public package, which is built, into `tarballs`,
 * and the licences of all that they bring along. `--check` writes none; `--out DIR` writes into another folder.
 *
 * pnpm says what a package depends on. What it does not know is added: the packages whose code is in the files of the
 * command, and peer dependencies, which the program that installs a package brings.
 */
import { Spec, Validation } from "@cyclonedx/cyclonedx-library"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type Bom, refusedLicences, withBundled, withPeers } from "./support/bom.ts"
import { bundledPackages } from "./support/commandBundle.ts"
import { makeReport, publicPackages, root, run } from "./support/workspace.ts"

const { values: flags } = parseArgs({
  options: { check: { type: "boolean", default: false }, out: { type: "string", default: join(root, "tarballs") } }
})

/** What pnpm says of the packages; `own` leaves out what is there for their development. */
const bomsOf = (names: ReadonlyArray<string>, own: boolean): ReadonlyMap<string, Bom> => {
  const folder = mkdtempSync(join(tmpdir(), "effect-sp-api-sbom-"))
  try {
    const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-spec-version", "1.7", "--split"]
    const filters = names.flatMap((name) => ["--filter", name])
    run("pnpm", [...filters, ...args, "--out", join(folder, "%s.json"), ...own ? ["--prod", "--exclude-peers"] : []])
    return new Map(
      names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Bom])
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const report = makeReport()
const command = "effect-sp-api-cli"
const boms = bomsOf(publicPackages.map(({ manifest }) => manifest.name), true)
const everything = bomsOf([command], false).get(command)!
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7)
if (!flags.check) mkdirSync(flags.out, { recursive: true })

for (const { folder, manifest } of publicPackages) {
  const { name } = manifest
  const bundled = name === command
    ? [
      ...bundledPackages(join(folder, "dist")),
      ...publicPackages.filter((other) => other.manifest.name in (manifest.devDependencies ?? {})).map((other) =>
        other.manifest
      )
    ]
    : []
  const bom = withPeers(withBundled(boms.get(name)!, bundled, everything), manifest)
  const text = `${JSON.stringify(bom, null, 2)}\n`
  const invalid = await validator.validate(text)
  report.check(
    `${name}: a valid bill of ${bom.components.length} packages${
      bundled.length > 0 ? `, ${bundled.length} of them in its files` : ""
    }`,
    invalid === null ? "" : JSON.stringify(invalid, null, 2)
  )
  report.check(`${name}: their licences are on the list of those that we accept`, refusedLicences(bom))
  if (!flags.check) writeFileSync(join(flags.out, `${name}.cdx.json`), text)
}
report.finish()
