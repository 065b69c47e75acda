/**
 * Which fields list their values in Amazon's prose and nowhere else. Each needs a row in `overlays/fields.json`.
 */
import type { Property, Section, Shape } from "./Ir.ts"
import type { Overlays } from "./Overlays.ts"
import { ModelError } from "./Swagger.ts"

const introduction =
  /\b(?:possible|valid|accepted|allowed|available|supported|permitted|common)\s+(?:\w+\s+){0,2}(?:values?|names?)\b|\bvalues\s*(?:are\b|include\b|:)|\boptions include|\bcan be:/i

/** Values that stand on another page, or that are dates. */
const elsewhere = /list of (?:possible|valid|all)|Marketplace IDs\]|values are in \[?ISO/i

/** Whether a description lists values: it introduces them, and something that looks like one follows. */
export const listsValues = (description: string): boolean => {
  const found = introduction.exec(description)
  if (found === null || elsewhere.test(description)) return false
  const after = description.slice(found.index)
  return /`[^`]+`|'\w[^']*'|^\s*[-*]\s+\S|:\s*\w+(?:,| -)|\b[A-Z][A-Z_]{2,}\b/m.test(after.slice(found[0].length))
}

/** Whether a value of this shape is a string, or strings, of which nothing is known. */
const isBare = (shape: Shape, shapes: ReadonlyMap<string, Shape>): boolean => {
  switch (shape.kind) {
    case "string":
      return shape.values === undefined
    case "array":
      return isBare(shape.items, shapes)
    case "nullable":
      return isBare(shape.shape, shapes)
    case "ref": {
      const target = shapes.get(shape.name)
      return target !== undefined && isBare(target, shapes)
    }
    default:
      return false
  }
}

/** The fields of a section whose prose lists values that no row has: `properties Order.Status`. */
const unlisted = (section: Section, overlays: Overlays): ReadonlyArray<string> => {
  const rows = overlays.fields[section.model] ?? {}
  const shapes = new Map(section.definitions.map(({ name, shape }) => [name, shape]))
  const lists = (field: Pick<Property, "description" | "shape">): boolean =>
    field.description !== undefined && listsValues(field.description) && isBare(field.shape, shapes)
  const inside = (shape: Shape, path: string): ReadonlyArray<string> => {
    switch (shape.kind) {
      case "array":
        return inside(shape.items, path)
      case "object":
        return shape.properties.flatMap((property) => {
          const at = path === "" ? property.name : `${path}.${property.name}`
          return [...(lists(property) ? [at] : []), ...inside(property.shape, at)]
        })
      default:
        return []
    }
  }
  return [
    ...section.operations.flatMap(({ input, spec }) =>
      input.filter((property) => lists(property) && rows.parameters?.[spec.id]?.[property.name]?.nothing === undefined)
        .map(({ name }) => `parameters ${spec.id}.${name}`)
    ),
    ...section.definitions.flatMap((definition) => {
      const known = rows.properties?.[definition.name]
      return [...(lists(definition) ? [""] : []), ...inside(definition.shape, "")]
        .filter((path) => known?.[path]?.nothing === undefined)
        .map((path) => `properties ${definition.name}${path === "" ? "" : `.${path}`}`)
    })
  ]
}

/** Throws where prose lists values that no row has; the message names all such fields. */
export const checkProse = (sections: ReadonlyArray<Section>, overlays: Overlays): void => {
  const missing = sections.flatMap((section) => unlisted(section, overlays).map((field) => `${section.model} ${field}`))
  if (missing.length > 0) {
    throw new ModelError(
      "overlays/fields.json",
      `lacks values that the prose of these fields lists (or a row { "nothing": "why" }):\n  ${missing.join("\n  ")}`
    )
  }
}
