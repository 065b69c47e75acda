/** What a release publishes, in words, and what must not be in it. */
import { byFolder, type Tarball } from "./tarball.ts"
import type { Manifest } from "./workspace.ts"

const kilobytes = (bytes: number): string =>
  bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`

const total = ({ files }: Tarball): number => [...files.values()].reduce((sum, bytes) => sum + bytes, 0)

const kinds = ["dependencies", "peerDependencies", "optionalDependencies"] as const

/** Versions before a release candidate or the like get a tag of their own, so `npm install` does not choose them. */
export const distTag = (version: string): string => /^\d+\.\d+\.\d+-([a-z]+)/.exec(version)?.[1] ?? "latest"

/** What users cannot install: protocols of this workspace, versions that are not that of the release, missing files. */
export const problemsOf = ({ files, manifest }: Tarball, version: string): ReadonlyArray<string> => [
  ...(manifest.version === version ? [] : [`its version is ${manifest.version}, not ${version}`]),
  ...(manifest.private === true ? ["it is private"] : []),
  ...kinds.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).flatMap(([name, range]) => [
      ...(/^(?:workspace|catalog|file|link|portal|git|https?):/.test(range) ? [`${kind} has ${name} ${range}`] : []),
      ...(name.startsWith("effect-sp-api") && range.replace(/^[\^~]/, "") !== version
        ? [`${kind} has ${name} ${range}, not ${version}`]
        : [])
    ])
  ),
  ...["README.md", "LICENSE"].filter((file) => !files.has(file)).map((file) => `${file} is missing`)
]

/** How two versions of a package differ for those who install it. */
const differences = (before: Tarball, after: Tarball): ReadonlyArray<string> => {
  const names = (from: Tarball, to: Tarball) => [...from.files.keys()].filter((path) => !to.files.has(path))
  const ofRecord = (what: string, from: Readonly<Record<string, unknown>> = {}, to: typeof from = {}) =>
    [...new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((key) => {
      const [old, now] = [JSON.stringify(from[key]), JSON.stringify(to[key])]
      return old === now ? [] : [`${what} ${key}: ${old ?? "absent"} → ${now ?? "absent"}`]
    })
  const few = (sign: string, paths: ReadonlyArray<string>) => [
    ...paths.slice(0, 20).map((path) => `${sign} ${path}`),
    ...(paths.length > 20 ? [`${sign} and ${paths.length - 20} other files`] : [])
  ]
  const of = (name: keyof Manifest) =>
    ofRecord(name, before.manifest[name] as Record<string, unknown>, after.manifest[name] as Record<string, unknown>)
  return [
    `${kilobytes(before.bytes)} → ${kilobytes(after.bytes)}, ${before.files.size} → ${after.files.size} files`,
    ...[...kinds, "engines", "exports", "bin"].flatMap((name) => of(name as keyof Manifest)),
    ...few("+", names(after, before)),
    ...few("-", names(before, after))
  ]
}

/**
 * A package as it would be published.
 *
 * @param before the last published version; `undefined` before the first
 */
export const describe = (tarball: Tarball, before: Tarball | undefined): ReadonlyArray<string> => {
  const { bytes, files, manifest } = tarball
  return [
    `${manifest.name} ${manifest.version}, dist-tag ${distTag(manifest.version)}`,
    `  ${kilobytes(bytes)} packed, ${kilobytes(total(tarball))} in ${files.size} files`,
    ...byFolder(files).map(({ bytes, count, folder }) =>
      `    ${folder.padEnd(24)} ${String(count).padStart(5)} files ${kilobytes(bytes).padStart(10)}`
    ),
    ...kinds.flatMap((kind) => {
      const entries = Object.entries(manifest[kind] ?? {})
      return entries.length === 0 ? [] : [
        `  ${kind}`,
        ...entries.map(([name, range]) =>
          `    ${name} ${range}${
            manifest.peerDependenciesMeta?.[name]?.optional === true && kind === "peerDependencies" ? ", optional" : ""
          }`
        )
      ]
    }),
    ...(before === undefined
      ? ["  the registry has no version of it"]
      : [
        `  since ${before.manifest.version}, the last published version`,
        ...differences(before, tarball).map((line) => `    ${line}`)
      ])
  ]
}
