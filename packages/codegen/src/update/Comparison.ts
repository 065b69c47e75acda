/**
 * What is different in a newer checkout, API by API and schema by schema, in words.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { entriesOf } from "../changes/Classify.ts"
import type { Entry } from "../changes/Entry.ts"
import type { Facts } from "../facts/Facts.ts"
import { aboutOf, readFacts } from "../facts/Facts.ts"
import { factsOfModel } from "../facts/ModelFacts.ts"
import { workspace } from "../Files.ts"
import { snapshot } from "../Generate.ts"
import type { Overlays } from "../Overlays.ts"
import { moduleRow } from "../Propose.ts"
import type { Sources } from "../Sources.ts"

/** Facts before and now, by model, or by schema as `schemas/<name>`. */
export interface Snapshots {
  readonly before: ReadonlyMap<string, Facts>
  readonly after: ReadonlyMap<string, Facts>
}

/** What is different in one model or schema. */
export interface Difference {
  /** The model, or `schemas/<name>`. */
  readonly name: string
  /** The module, or the name of the schema. */
  readonly title: string
  readonly entries: ReadonlyArray<Entry>
}

/** The committed facts. */
export const committedFacts = Effect.fnUntraced(function*(root = workspace) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = path.join(root, snapshot)
  const facts = new Map<string, Facts>()
  if (!(yield* fs.exists(folder))) return facts
  for (const file of (yield* fs.readDirectory(folder, { recursive: true })).sort()) {
    if (!file.endsWith(".txt")) continue
    const name = file.slice(0, -".txt".length).replaceAll("\\", "/")
    facts.set(name, readFacts(yield* fs.readFileString(path.join(folder, file))))
  }
  return facts
})

/** The committed facts beside those of a checkout. Without schemas in the checkout those are passed over. */
export const snapshotsOf = (
  committed: ReadonlyMap<string, Facts>,
  sources: Sources,
  overlays: Overlays
): Snapshots => ({
  before: sources.documents === undefined
    ? new Map([...committed].filter(([name]) => !name.startsWith("schemas/")))
    : committed,
  after: new Map([
    ...[...sources.models].map(([model, swagger]) =>
      [model, factsOfModel(swagger, overlays.renames.operations[model])] as const
    ),
    ...[...sources.documents ?? []].map(([name, { facts }]) => [`schemas/${name}`, facts] as const)
  ])
})

const operations = (facts: Facts): ReadonlyMap<string, string> =>
  new Map([...facts].flatMap(([about, fact]) => {
    const { aspect, kind, place } = aboutOf(about)
    return kind === "operation" && aspect === undefined ? [[place, fact] as const] : []
  }))

/** The models whose file has another name now: most of their operations are those of one that is gone. */
export const movedModels = ({ after, before }: Snapshots): ReadonlyMap<string, string> => {
  const moved = new Map<string, string>()
  const gone = [...before].filter(([name]) => !after.has(name) && !name.startsWith("schemas/"))
  for (const [name, facts] of after) {
    if (before.has(name) || name.startsWith("schemas/")) continue
    const now = new Set(operations(facts).values())
    const match = gone.find(([, old]) => {
      const paths = [...operations(old).values()]
      return paths.length > 0 && paths.filter((path) => now.has(path)).length / Math.max(paths.length, now.size) >= 0.8
    })
    if (match !== undefined) moved.set(match[0], name)
  }
  return moved
}

/** All differences, in the order of their titles; schemas after models. */
export const differencesOf = (
  snapshots: Snapshots,
  overlays: Overlays,
  sources: Pick<Sources, "models">
): ReadonlyArray<Difference> => {
  const { after, before } = snapshots
  const moved = movedModels(snapshots)
  const from = new Map([...moved].map(([old, now]) => [now, old]))
  const title = (name: string): string =>
    overlays.modules[name]?.module ??
      (sources.models.has(name) ? moduleRow(name, sources.models.get(name)!).module : name.replace(/^schemas\//, ""))
  const differences: Array<Difference> = []
  const add = (name: string, entries: ReadonlyArray<Entry>) => {
    if (entries.length > 0) differences.push({ name, title: title(name), entries })
  }
  for (const [name, facts] of after) {
    const other = from.get(name)
    const old = before.get(other ?? name)
    const rename: ReadonlyArray<Entry> = other === undefined
      ? []
      : [{ class: "breaking", subject: `The model ${other}`, says: `is called ${name} now` }]
    add(name, old === undefined ? [newEntry(name, facts)] : [...rename, ...entriesOf(old, facts)])
  }
  for (const name of before.keys()) {
    if (after.has(name) || moved.has(name)) continue
    const what = name.startsWith("schemas/") ? "The schema" : "The API"
    add(name, [{ class: "breaking", subject: what, says: "is gone" }])
  }
  return differences.sort((a, b) =>
    Number(a.name.startsWith("schemas/")) - Number(b.name.startsWith("schemas/")) || (a.title < b.title ? -1 : 1)
  )
}

const newEntry = (name: string, facts: Facts): Entry => {
  const ids = [...operations(facts).keys()]
  return name.startsWith("schemas/")
    ? { class: "additive", subject: "The schema", says: "is new" }
    : {
      class: "additive",
      subject: "The API",
      says: `is new, with ${ids.length === 1 ? "the operation" : `${ids.length} operations:`} ${
        ids.map((id) => `\`${id}\``).join(", ")
      }`
    }
}
