/**
 * An update to a newer checkout: what is different, what a person must decide, and the files that follow.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { workspace, write } from "../Files.ts"
import { sectionsOf } from "../Generate.ts"
import { generatedFrom } from "../Generated.ts"
import type { Overlays } from "../Overlays.ts"
import { readOverlays } from "../Overlays.ts"
import { readPin, unpinned } from "../Pin.ts"
import { makeProblems } from "../Problems.ts"
import type { Sources } from "../Sources.ts"
import type { ModelError } from "../Swagger.ts"
import { advise } from "./Advice.ts"
import { changesetText } from "./Changelog.ts"
import type { Commit } from "./Checkout.ts"
import type { Difference, Snapshots } from "./Comparison.ts"
import { committedFacts, differencesOf, movedModels, snapshotsOf } from "./Comparison.ts"
import { checkSchemas, runGenerators } from "./Generators.ts"
import { edited } from "./OverlayEdits.ts"

/** What an update would do. */
export interface Plan {
  /** The models and schemas that are not those of the pin. */
  readonly changed: ReadonlyArray<string>
  readonly differences: ReadonlyArray<Difference>
  /** Without a decision on these nothing can be generated. */
  readonly decisions: ReadonlyArray<ModelError>
  /** These are worth a look. */
  readonly advice: ReadonlyArray<ModelError>
}

/** Compares a checkout with the committed facts. */
export const planOf = Effect.fnUntraced(function*(sources: Sources, checkout: string) {
  const overlays = readOverlays()
  const snapshots = snapshotsOf(yield* committedFacts(), sources, overlays)
  const decisions = makeProblems()
  const moved = movedModels(snapshots)
  for (const [old, now] of moved) checkMoved(old, now, overlays, decisions)
  decisions.attempt(() => sectionsOf(sources.models, withMoved(overlays, moved)))
  yield* checkSchemas(checkout, decisions)
  const advice = makeProblems()
  const rows = withMoved(overlays, moved)
  const formerly = new Map([...moved].map(([old, now]) => [now, old]))
  for (const [model, swagger] of sources.models) {
    const { after, before } = factsOf(snapshots, model, formerly.get(model) ?? model)
    advise({ model, swagger, before, after }, rows, advice)
  }
  return {
    changed: unpinned(yield* readPin, sources),
    differences: differencesOf(snapshots, overlays, sources),
    decisions: decisions.all,
    advice: advice.all
  } satisfies Plan
})

const factsOf = ({ after, before }: Snapshots, model: string, formerly: string) => ({
  before: before.get(formerly),
  after: after.get(model)!
})

/** The tables of overlays by model: their files, and the place of the table in it. */
const tablesOf = ({ renames, ...others }: Overlays) => [
  ...Object.entries(others).map(([overlay, table]) => ({ overlay, path: [] as ReadonlyArray<string>, table })),
  ...Object.entries(renames).map(([part, table]) => ({ overlay: "renames", path: [part], table }))
]

const checkMoved = (old: string, now: string, overlays: Overlays, problems: ReturnType<typeof makeProblems>): void => {
  for (const { overlay, path, table } of tablesOf(overlays)) {
    const row: unknown = (table as Readonly<Record<string, unknown>>)[old]
    if (row === undefined) continue
    const where = `overlays/${overlay}.json`
    problems.add(now, `was called ${old}; its rows in ${where} belong under the new name`, {
      overlay,
      path: [...path, now],
      row
    })
    problems.add(old, `is called ${now} now; its rows in ${where} are to go`, { overlay, path: [...path, old] })
  }
}

const moveKeys = <Table extends object>(table: Table, moved: ReadonlyMap<string, string>): Table =>
  Object.fromEntries(Object.entries(table).map(([model, rows]) => [moved.get(model) ?? model, rows])) as Table

/** The overlays as they will be once the rows of models that have new names are moved. */
const withMoved = (overlays: Overlays, moved: ReadonlyMap<string, string>): Overlays => {
  const { renames, ...others } = overlays
  const move = <Tables extends object>(tables: Tables): Tables =>
    Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [name, moveKeys(table as object, moved)])
    ) as Tables
  return { ...move(others), renames: move(renames) }
}

/**
 * Writes the proposed rows of decisions into the overlays, and looks again, as a new row may need another one. Returns
 * what is left to decide, and what was accepted.
 */
export const accept = Effect.fnUntraced(function*(sources: Sources, checkout: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const accepted: Array<ModelError> = []
  for (let round = 0; round < 5; round++) {
    const { decisions } = yield* planOf(sources, checkout)
    const open = decisions.filter(({ proposal }) => proposal !== undefined)
    if (open.length === 0) return { accepted, left: decisions }
    for (const problem of open) {
      const file = path.join(workspace, "packages/codegen/overlays", `${problem.proposal!.overlay}.json`)
      yield* fs.writeFileString(file, edited(yield* fs.readFileString(file), problem.proposal!))
    }
    accepted.push(...open)
  }
  return { accepted, left: (yield* planOf(sources, checkout)).decisions }
})

/** Writes everything: generated files, facts, pin, and the changeset. Returns the names of files that changed. */
export const writeUpdate = Effect.fnUntraced(function*(
  sources: Sources,
  checkout: string,
  { commit, differences }: { readonly commit: Commit | undefined; readonly differences: ReadonlyArray<Difference> }
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { files } = yield* generatedFrom(sources, { descriptions: false, commit: commit?.id })
  const written = [...yield* write(files)]
  yield* runGenerators(workspace, checkout)
  if (differences.length === 0) return written
  const manifest = JSON.parse(
    yield* fs.readFileString(path.join(workspace, "packages/sp-api/package.json"))
  ) as { readonly version: string }
  const changeset = `.changeset/models-${commit?.id.slice(0, 7) ?? "update"}.md`
  yield* fs.makeDirectory(path.join(workspace, ".changeset"), { recursive: true })
  yield* fs.writeFileString(
    path.join(workspace, changeset),
    changesetText(differences, { commit: commit?.id ?? "unknown", day: commit?.day, version: manifest.version })
  )
  return [...written, changeset]
})
