/** Bills of materials: the parts of CycloneDX that we read and add. Source: cyclonedx.org, specification 1.7. */
import semver from "semver"
import type { Manifest } from "./workspace.ts"

/** A package of a bill. */
export interface Component {
  readonly type: string
  readonly name: string
  readonly group?: string
  readonly version?: string
  readonly purl: string
  readonly "bom-ref": string
  readonly scope?: "required" | "optional"
  readonly isExternal?: boolean
  readonly versionRange?: string
  readonly licenses?: ReadonlyArray<
    { readonly license?: { readonly id?: string; readonly name?: string }; readonly expression?: string }
  >
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: string }>
}

/** The packages that one depends on. */
export interface Dependency {
  readonly ref: string
  readonly dependsOn?: ReadonlyArray<string>
}

/** A bill of materials. */
export interface Bom {
  readonly metadata: { readonly component: { readonly "bom-ref": string } }
  readonly components: ReadonlyArray<Component>
  readonly dependencies: ReadonlyArray<Dependency>
}

/**
 * Licences that ask for no more than a notice, and MPL-2.0, which asks for the source of its own files: the notices say
 * where that is. A new one is a decision, and is made here.
 */
const acceptedLicences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "Python-2.0",
  "Unlicense"
])

/** Whether an SPDX expression can be met: one of its alternatives, all parts of which are accepted. */
const isAccepted = (expression: string): boolean =>
  expression.replaceAll(/[()]/g, "").split(" OR ").some((alternative) =>
    alternative.split(" AND ").every((id) => acceptedLicences.has(id.trim()))
  )

/** The packages of a bill whose licence is not accepted, or not known. */
export const refusedLicences = ({ components }: Bom): ReadonlyArray<string> =>
  components.filter(({ isExternal }) => isExternal !== true).flatMap(({ licenses = [], purl }) => {
    const stated = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? "")
    return stated.length > 0 && stated.every(isAccepted) ? [] : [`${purl}: ${stated.join(", ") || "states none"}`]
  })

const purlOf = (name: string): string => `pkg:npm/${name.replace("@", "%40")}`

/** A bill with packages whose code is in the files of the package, which pnpm takes for tools of its development. */
export const withBundled = (
  bom: Bom,
  bundled: ReadonlyArray<{ readonly name: string; readonly version: string }>,
  everything: Bom
): Bom => {
  const known = new Map(everything.components.map((component) => [component["bom-ref"], component]))
  const refs = new Set(bundled.map(({ name, version }) => `${purlOf(name)}@${version}`))
  const properties = [{ name: "cdx:npm:package:bundled", value: "true" }]
  const added = [...refs].map((ref) => {
    const component = known.get(ref)
    if (component === undefined) throw new Error(`${ref} is bundled, and pnpm does not know it`)
    return { ...component, properties: [...component.properties ?? [], ...properties] }
  })
  const components = [...bom.components.filter((component) => !refs.has(component["bom-ref"])), ...added]
  const own = bom.metadata.component["bom-ref"]
  const there = new Set([own, ...components.map((component) => component["bom-ref"])])
  const edges = Map.groupBy([...bom.dependencies, ...refs.size === 0 ? [] : everything.dependencies], ({ ref }) => ref)
  return {
    ...bom,
    components,
    dependencies: [...edges].filter(([ref]) => there.has(ref)).map(([ref, list]) => ({
      ref,
      dependsOn: [...new Set(list.flatMap(({ dependsOn = [] }) => dependsOn))].filter((other) => there.has(other))
    }))
  }
}

/** A range of npm in the notation of CycloneDX: `vers:npm/>=4.1.0|<5.0.0`. Source: package-url/vers-spec. */
export const versOf = (range: string): string =>
  `vers:npm/${
    new semver.Range(range).set.flatMap((alternative) => alternative.map(({ value }) => value.replace(/-0$/, ""))).join(
      "|"
    )
  }`

/** A bill with the peer dependencies of a package, as what its surroundings bring. */
export const withPeers = (bom: Bom, { peerDependencies = {}, peerDependenciesMeta = {} }: Manifest): Bom => {
  const peers = Object.entries(peerDependencies).map(([name, range]): Component => {
    const [, group, base = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? []
    return {
      type: "library",
      ...(group === undefined ? {} : { group }),
      name: base,
      purl: purlOf(name),
      "bom-ref": `peer:${purlOf(name)}`,
      scope: peerDependenciesMeta[name]?.optional === true ? "optional" : "required",
      isExternal: true,
      versionRange: versOf(range)
    }
  })
  const own = bom.metadata.component["bom-ref"]
  const refs = peers.map((peer) => peer["bom-ref"])
  const edges = bom.dependencies.some(({ ref }) => ref === own) ? bom.dependencies : [{ ref: own }, ...bom.dependencies]
  return {
    ...bom,
    components: [...bom.components, ...peers],
    dependencies: edges.map((edge) =>
      edge.ref === own ? { ref: own, dependsOn: [...edge.dependsOn ?? [], ...refs] } : edge
    )
  }
}
