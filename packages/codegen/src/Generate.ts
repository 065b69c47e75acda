/**
 * Everything that is generated, from everything that is read. Pure: the same models and overlays
 * produce the same files, byte for byte.
 */
import { modelFactsText } from "./emit/ModelFacts.ts"
import { moduleText } from "./emit/Module.ts"
import { operationsPage } from "./emit/OperationsPage.ts"
import { registryText } from "./emit/Registry.ts"
import type { Section } from "./Ir.ts"
import type { Overlays } from "./Overlays.ts"
import { checkProse } from "./Prose.ts"
import { withReferences } from "./Reference.ts"
import { sectionOf } from "./Sections.ts"
import { factsOf, writeFacts } from "./Snapshot.ts"
import { ModelError } from "./Swagger.ts"
import type { SwaggerModel } from "./Swagger.ts"

/** Models by file name without `.json`. */
export type Models = ReadonlyMap<string, SwaggerModel>

/** The sections of all models, in the order of their modules. */
export const sectionsOf = (models: Models, overlays: Overlays): ReadonlyArray<Section> => {
  const { names: _names, renames, ...others } = overlays
  for (
    const [file, table] of [
      ...Object.entries(others),
      ...Object.values(renames).map((part) => ["renames", part] as const)
    ]
  ) {
    const missing = Object.keys(table).find((model) => !models.has(model))
    if (missing !== undefined) {
      throw new ModelError(missing, `has rows in overlays/${file}.json, but the model does not exist; remove them`)
    }
  }
  const sections = [...models]
    .map(([model, swagger]) => sectionOf(model, swagger, overlays))
    .sort((a, b) => a.module < b.module ? -1 : 1)
  checkProse(sections, overlays)
  return withReferences(sections, overlays)
}

/** Where the modules go, from the root of the workspace. */
export const apis = "packages/sp-api/src/apis"

/** Where the facts of models go. */
export const facts = `${apis}/facts`

/** Where the snapshots go. */
export const snapshot = "packages/codegen/snapshot"

/** The files of sections, by their paths from the root of the workspace. */
export const filesOf = (sections: ReadonlyArray<Section>, descriptions: boolean): ReadonlyMap<string, string> =>
  new Map([
    ...sections.map((section) => [`${apis}/${section.module}.ts`, moduleText(section, descriptions)] as const),
    ...sections.map((section) => [`${facts}/${section.module}.ts`, modelFactsText(section)] as const),
    [`${apis}/Registry.ts`, registryText(sections)],
    ["packages/sp-api/OPERATIONS.md", operationsPage(sections)],
    ...sections.map((section) => [`${snapshot}/${section.model}.txt`, writeFacts(factsOf(section))] as const)
  ])
