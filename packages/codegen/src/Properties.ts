/**
 * Properties as Amazon is known to send them, where a model says otherwise.
 */
import type { Correction, Property, Shape } from "./Ir.ts"
import { ModelError } from "./Swagger.ts"

/** What is known of a property, and of whom. */
export interface PropertyRow {
  /** What it really is. */
  readonly type?: "string" | "number" | "boolean" | "booleanString" | "date" | "date-time"
  /** The model has no such property. */
  readonly added?: true
  /** Values that come beside those of the model. */
  readonly values?: ReadonlyArray<string>
  /** It may be `null`, though the model requires it. */
  readonly nullable?: true
  /** What a user should know; becomes its comment. */
  readonly note?: string
  /** A public thread or page. */
  readonly source: string
  /** When it was last seen: YYYY-MM-DD, or YYYY-MM. */
  readonly date: string
  /** Country codes, or `all`, or `unknown`. */
  readonly marketplaces: ReadonlyArray<string> | "all" | "unknown"
}

/** Rows by property; the definition itself has the name "". */
export type PropertyRows = { readonly [property: string]: PropertyRow }

/** The shape of a type; what the model says of the length and the form of a string still holds. */
const typed = (type: NonNullable<PropertyRow["type"]>, before: Shape): Shape => {
  const shape: Shape = type === "date" || type === "date-time" ? { kind: "string", format: type } : { kind: type }
  if (shape.kind !== "string" || before.kind !== "string") return shape
  const { format: _format, values: _values, ...limits } = before
  return { ...limits, ...shape }
}

const typeName = (shape: Shape): string | undefined =>
  shape.kind !== "string" ? shape.kind : shape.values === undefined ? shape.format ?? "string" : undefined

const corrected = (shape: Shape, row: PropertyRow, where: string): Shape => {
  const wrong = (problem: string) => new ModelError(where, `${problem}; see overlays/properties.json`)
  let result = shape
  if (row.type !== undefined) {
    result = typed(row.type, shape)
    if (row.added === undefined && typeName(shape) === row.type) {
      throw wrong(`is ${row.type} already`)
    }
  }
  if (row.values !== undefined) {
    if (result.kind !== "string") throw wrong("is not a string and has no values")
    const values = result.values ?? []
    const known = row.values.find((value) => values.includes(value))
    if (known !== undefined) throw wrong(`has the value ${JSON.stringify(known)} already`)
    result = { ...result, values: [...values, ...row.values], open: true }
  }
  if (row.nullable === true) {
    if (result.kind === "nullable") throw wrong("is nullable already")
    result = { kind: "nullable", shape: result }
  }
  if (result === shape && row.note === undefined) throw wrong("has a row that says nothing")
  return result
}

const withProperty = (properties: ReadonlyArray<Property>, name: string, row: PropertyRow, where: string) => {
  const at = `${where}.${name}`
  const index = properties.findIndex((property) => property.name === name)
  const note = row.note === undefined ? undefined : { note: row.note }
  if (row.added === true) {
    if (index >= 0) throw new ModelError(at, "is in the model now; take it out of overlays/properties.json")
    if (row.type === undefined) throw new ModelError(at, "needs a type in overlays/properties.json")
    const shape = corrected({ kind: "unknown" }, row, at)
    return [...properties, { name, required: false, shape, ...note }]
  }
  const property = properties[index]
  if (property === undefined) throw new ModelError(at, "is in overlays/properties.json but not in the model")
  return properties.with(index, { ...property, shape: corrected(property.shape, row, at), ...note })
}

/** A definition with what is known of its properties; throws where a row fits nothing. */
export const correct = (shape: Shape, rows: PropertyRows | undefined, where: string): Shape =>
  Object.entries(rows ?? {}).reduce<Shape>((current, [name, row]) => {
    if (name === "") return corrected(current, row, where)
    if (current.kind !== "object") throw new ModelError(where, "is in overlays/properties.json but is not an object")
    return { ...current, properties: withProperty(current.properties, name, row, where) }
  }, shape)

const summary = (row: PropertyRow): string =>
  [
    ...(row.added === true ? ["not in the model"] : []),
    ...(row.type === undefined ? [] : [row.type === "booleanString" ? "boolean, or \"true\" or \"false\"" : row.type]),
    ...(row.values === undefined ? [] : [`also ${row.values.map((value) => JSON.stringify(value)).join(", ")}`]),
    ...(row.nullable === true ? ["may be null"] : [])
  ].join("; ")

/** The corrections of a model, for documentation; a note alone corrects nothing. */
export const correctionsOf = (rows: { readonly [definition: string]: PropertyRows }): ReadonlyArray<Correction> =>
  Object.entries(rows).flatMap(([definition, properties]) =>
    Object.entries(properties).flatMap(([name, row]) => {
      const says = summary(row)
      return says === "" ? [] : [{
        place: name === "" ? definition : `${definition}.${name}`,
        says,
        source: row.source,
        date: row.date,
        marketplaces: typeof row.marketplaces === "string" ? row.marketplaces : row.marketplaces.join(", ")
      }]
    })
  )
