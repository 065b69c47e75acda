/** Writes typed queries as GraphQL. */
import { argumentText } from "./argumentText.ts"
import type { Query } from "./query.ts"
import { selectionText } from "./selectionText.ts"

const mostProblems = 5

/** The GraphQL of a query, which may hold a few spaces too many, or what is wrong with it. */
export const textOf = (query: Query<unknown>): string | { readonly problem: string } => {
  const { dataset, view } = query
  const problems: Array<string> = []
  const report = (place: string, problem: string): void => void problems.push(`${place} ${problem}`)
  const facts = Object.hasOwn(dataset.views, view) ? dataset.views[view] : undefined
  if (facts === undefined) return { problem: `${dataset.name} has no view ${view}` }
  const args = argumentText(dataset, view, facts[1], query.arguments, report)
  const fields = selectionText(dataset, facts[0], query.selection, report)
  if (problems.length > 0) {
    const others = problems.length - mostProblems
    return {
      problem: `${dataset.name}.${view}: ${problems.slice(0, mostProblems).join("; ")}${
        others > 0 ? `; and ${others} more` : ""
      }`
    }
  }
  const converter = query.converter === undefined
    ? ""
    : `@convert(withSdpInstanceType:${JSON.stringify(query.converter)})`
  return `query{${dataset.name}{${view}(${args})${converter}{${fields}}}}`
}
