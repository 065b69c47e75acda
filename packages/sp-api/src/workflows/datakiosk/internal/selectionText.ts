/** Writes the selected fields of a view as GraphQL, and says what is wrong with them. */
import type { Report } from "./argumentText.ts"
import type { Dataset } from "./dataset.ts"
import { namedType, objectFields } from "./dataset.ts"

const selectionOf = (
  dataset: Dataset,
  type: string,
  selection: unknown,
  place: string,
  report: Report
): string => {
  const fields = objectFields(dataset, type)
  const inside = place === "" ? "the query" : place
  if (typeof selection !== "object" || selection === null || fields === undefined) {
    report(inside, `must select fields of ${type} by an object`)
    return ""
  }
  const written: Array<string> = []
  for (const [name, value] of Object.entries(selection)) {
    if (value === undefined || value === false) continue
    const path = place === "" ? name : `${place}.${name}`
    const fieldType = fields.get(name)
    if (fieldType === undefined) {
      report(path, `is not a field of ${type}, which has ${[...fields.keys()].join(", ")}`)
      continue
    }
    const named = namedType(fieldType)
    if (objectFields(dataset, named) === undefined) {
      if (value === true) written.push(name)
      else report(path, "has no fields of its own: select it by true")
    } else if (value === true) {
      report(path, `has fields of its own: select some of ${named}, as { ${name}: { … } }`)
    } else written.push(`${name}{${selectionOf(dataset, named, value, path, report)}}`)
  }
  if (written.length === 0) report(inside, `selects no field of ${type}: select at least one`)
  return written.join(" ")
}

/** The selected fields of a type, without braces. */
export const selectionText = (dataset: Dataset, type: string, selection: unknown, report: Report): string =>
  selectionOf(dataset, type, selection, "", report)
