/**
 * Amazon's page about an operation. Its address is the operation's id in lower case; where several operations have one
 * id, Amazon numbers their pages in an order that it does not publish, so the page of the API stands for them.
 */
import type { Section } from "./Ir.ts"
import type { Overlays } from "./Overlays.ts"

const root = "https://developer-docs.amazon.com/sp-api/reference/"

/** The page that lists the pages of all APIs. */
const index = "welcome-to-api-references"

/** Sections whose operations have their reference pages. */
export const withReferences = (sections: ReadonlyArray<Section>, overlays: Overlays): ReadonlyArray<Section> => {
  const count = new Map<string, number>()
  for (const { operations } of sections) {
    for (const { spec } of operations) {
      const page = spec.id.toLowerCase()
      count.set(page, (count.get(page) ?? 0) + 1)
    }
  }
  return sections.map((section) => ({
    ...section,
    operations: section.operations.map((operation) => {
      const page = operation.spec.id.toLowerCase()
      const known = count.get(page) === 1 ? page : overlays.modules[section.model]?.reference ?? index
      return { ...operation, reference: `${root}${known}` }
    })
  }))
}
