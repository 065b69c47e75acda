/**
 * What Amazon's models say of parameters and properties in prose only, as our own data.
 */
import type { Default, Definition, Operation, Property, Remarks, Shape, StringLimits } from "./Ir.ts"
import { ModelError } from "./Swagger.ts"

/** What is known of a field. */
export interface FieldRow {
  /** Known values; others are as valid. Of an array: those of its items. */
  readonly values?: ReadonlyArray<string>
  readonly format?: NonNullable<StringLimits["holds"]>
  readonly default?: Default
  readonly minimum?: number
  readonly maximum?: number
  readonly multipleOf?: number
  readonly maxLength?: number
  readonly maxItems?: number
  /** `seconds`, `percent`. */
  readonly unit?: string
  /** What it is or where it is from, as a sentence. */
  readonly about?: string
  readonly deprecated?: true | string
  readonly personal?: true
  /** Why nothing is known though the prose reads as if it listed values. */
  readonly nothing?: string
}

/** Rows of a model. A path leads through objects and arrays that have no name of their own: `buyer.locale`. */
export interface FieldRows {
  /** By operation and parameter. */
  readonly parameters?: { readonly [operation: string]: { readonly [parameter: string]: FieldRow } }
  /** By definition and path; the definition itself has the path "". */
  readonly properties?: { readonly [definition: string]: { readonly [path: string]: FieldRow } }
}

/** The limits of a shape. */
const limitNames = ["minimum", "maximum", "multipleOf", "maxLength", "maxItems"] as const

const kinds = {
  minimum: "number",
  maximum: "number",
  multipleOf: "number",
  maxLength: "string",
  maxItems: "array"
} as const

const wrong = (where: string, problem: string) => new ModelError(where, `${problem}; see overlays/fields.json`)

/** The shape with a limit, where it has none. */
const limited = (shape: Shape, name: (typeof limitNames)[number], value: number, where: string): Shape => {
  if (shape.kind === kinds[name]) {
    if (name in shape) throw wrong(where, `has a ${name} already`)
    return { ...shape, [name]: value } as Shape
  }
  if (shape.kind === "array") return { ...shape, items: limited(shape.items, name, value, where) }
  throw wrong(where, `has no ${name}: it is not of the kind ${kinds[name]}`)
}

/** The shape with values or a format, at its innermost string. */
const told = (shape: Shape, row: FieldRow, where: string): Shape => {
  switch (shape.kind) {
    case "array":
      return { ...shape, items: told(shape.items, row, where) }
    case "nullable":
      return { ...shape, shape: told(shape.shape, row, where) }
    case "string": {
      if (row.values !== undefined && shape.values !== undefined) throw wrong(where, "has values already")
      if (row.format !== undefined && (shape.format ?? shape.holds) !== undefined) {
        throw wrong(where, "has a format already")
      }
      return {
        ...shape,
        ...(row.values === undefined ? undefined : { values: row.values, open: true as const }),
        ...(row.format === undefined ? undefined : { holds: row.format })
      }
    }
    default:
      throw wrong(where, shape.kind === "ref" ? `is a ${shape.name}: put the row there` : "is not a string")
  }
}

const shaped = (shape: Shape, row: FieldRow, where: string): Shape => {
  let result = row.values === undefined && row.format === undefined ? shape : told(shape, row, where)
  for (const name of limitNames) {
    if (row[name] !== undefined) result = limited(result, name, row[name], where)
  }
  return result
}

const remarked = (remarks: Remarks, row: FieldRow, where: string): Remarks => {
  for (const name of ["default", "unit", "deprecated"] as const) {
    if (row[name] !== undefined && remarks[name] !== undefined) throw wrong(where, `has a ${name} already`)
  }
  return {
    ...(row.default === undefined ? undefined : { default: row.default }),
    ...(row.unit === undefined ? undefined : { unit: row.unit }),
    ...(row.about === undefined ? undefined : { about: row.about }),
    ...(row.deprecated === undefined ? undefined : { deprecated: row.deprecated }),
    ...(row.personal === undefined ? undefined : { personal: row.personal })
  }
}

/** A property or a definition with what a row says. */
const withRow = <Field extends Remarks & { readonly shape: Shape }>(
  field: Field,
  row: FieldRow,
  where: string
): Field => ({
  ...field,
  ...remarked(field, row, where),
  shape: shaped(field.shape, row, where)
})

/** The shape with a property at a path changed. */
export const atPath = (
  shape: Shape,
  [name, ...rest]: ReadonlyArray<string>,
  change: (property: Property) => Property,
  where: string
): Shape => {
  if (shape.kind === "array") return { ...shape, items: atPath(shape.items, [name!, ...rest], change, where) }
  const index = shape.kind === "object" ? shape.properties.findIndex((property) => property.name === name) : -1
  if (shape.kind !== "object" || index < 0) throw wrong(where, `has no property ${name}`)
  const property = shape.properties[index]!
  return {
    ...shape,
    properties: shape.properties.with(
      index,
      rest.length === 0 ? change(property) : { ...property, shape: atPath(property.shape, rest, change, where) }
    )
  }
}

/** A definition with its rows. */
export const definitionFields = (
  definition: Definition,
  rows: { readonly [path: string]: FieldRow } | undefined,
  where: string
): Definition =>
  Object.entries(rows ?? {}).reduce<Definition>((current, [path, row]) => {
    const at = path === "" ? where : `${where}.${path}`
    if (path === "") return withRow(current, row, at)
    const shape = atPath(current.shape, path.split("."), (property) => withRow(property, row, at), at)
    return { ...current, shape }
  }, definition)

/** An operation with the rows of its parameters. */
export const operationFields = (
  operation: Operation,
  rows: { readonly [parameter: string]: FieldRow } | undefined,
  where: string
): Operation => {
  if (rows === undefined) return operation
  const unknown = Object.keys(rows).find((name) => !operation.input.some((property) => property.name === name))
  if (unknown !== undefined) throw wrong(where, `has no parameter ${unknown}`)
  const input = operation.input.map((property) => {
    const row = rows[property.name]
    return row === undefined ? property : withRow(property, row, `${where}.${property.name}`)
  })
  return { ...operation, input }
}
