/**
 * Everything that is generated, from everything that is read. Pure: the same models and overlays
 * produce the same files, byte for byte.
 */
import { modelFactsText } from "./emit/ModelFacts.ts"
import { moduleText } from "./emit/Module.ts"
import { operationsPage } from "./emit/OperationsPage.ts"
import { registryText } from "./emit/Registry.ts"
import { writeFacts } from "./facts/Facts.ts"
import { factsOfModel } from "./facts/ModelFacts.ts"
import type { Section } from "./Ir.ts"
import type { Overlays } from "./Overlays.ts"
import { makeProblems } from "./Problems.ts"
import { checkProse } from "./Prose.ts"
import { withReferences } from "./Reference.ts"
import { sectionOf } from "./Sections.ts"
import type { Documents, Models } from "./Sources.ts"

/** The sections of all models, in the order of their modules; throws a `ModelError` with all that is wrong. */
export const sectionsOf = (models: Models, overlays: Overlays): ReadonlyArray<Section> => {
  const problems = makeProblems()
  const { names: _names, renames, ...others } = overlays
  const tables = [
    ...Object.entries(others).map(([overlay, table]) => ({ overlay, table, path: [] })),
    ...Object.entries(renames).map(([part, table]) => ({ overlay: "renames", table, path: [part] }))
  ]
  for (const { overlay, path, table } of tables) {
    for (const model of Object.keys(table).filter((model) => !models.has(model))) {
      problems.add(model, `has rows in overlays/${overlay}.json, but the model does not exist; remove them`, {
        overlay,
        path: [...path, model]
      })
    }
  }
  const sections = [...models].flatMap(([model, swagger]) =>
    problems.attempt(() => sectionOf(model, swagger, overlays)) ?? []
  )
  const modules = sections.map(({ module }) => module)
  for (const { model, module } of sections.filter(({ module }, index) => modules.indexOf(module) !== index)) {
    problems.add(model, `has the module ${module} in overlays/modules.json, like another model`)
  }
  const inOrder = sections.sort((a, b) => a.module < b.module ? -1 : 1)
  // Of all models together; where one cannot be read, its rows would seem to fit nothing.
  if (sections.length === models.size) problems.attempt(() => checkProse(inOrder, overlays))
  const referenced = problems.attempt(() => withReferences(inOrder, overlays)) ?? inOrder
  problems.end()
  return referenced
}

/** Where the modules go, from the root of the workspace. */
export const apis = "packages/sp-api/src/apis"

/** Where the facts of models go. */
export const facts = `${apis}/facts`

/** Where the snapshots go. */
export const snapshot = "packages/codegen/snapshot"

/** The files of sections, by their paths from the root of the workspace. */
export const filesOf = (sections: ReadonlyArray<Section>, descriptions: boolean): ReadonlyMap<string, string> => {
  const problems = makeProblems()
  const texts = sections.flatMap((section): ReadonlyArray<readonly [string, string]> => {
    const module = problems.attempt(() => moduleText(section, descriptions))
    return module === undefined ? [] : [
      [`${apis}/${section.module}.ts`, module],
      [`${facts}/${section.module}.ts`, modelFactsText(section)]
    ]
  })
  problems.end()
  return new Map([
    ...texts,
    [`${apis}/Registry.ts`, registryText(sections)],
    ["packages/sp-api/OPERATIONS.md", operationsPage(sections)]
  ])
}

/** The files of facts, by their paths from the root of the workspace. */
export const snapshotOf = (
  models: Models,
  documents: Documents | undefined,
  overlays: Overlays
): ReadonlyMap<string, string> =>
  new Map([
    ...[...models].map(([model, swagger]) =>
      [
        `${snapshot}/${model}.txt`,
        writeFacts(factsOfModel(swagger, overlays.renames.operations[model]))
      ] as const
    ),
    ...[...documents ?? []].map(([name, { facts }]) => [`${snapshot}/schemas/${name}.txt`, writeFacts(facts)] as const)
  ])
