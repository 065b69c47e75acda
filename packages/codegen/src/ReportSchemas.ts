/** The modules of JSON reports, from Amazon's schemas of them. Facts only: no description is copied. */
import { defineShape, shapeName } from "./emit/Schemas.ts"
import { comment, pascal } from "./emit/Text.ts"
import { declaration } from "./emit/Types.ts"
import type { Property, Shape } from "./Ir.ts"
import type { JsonPatchStep } from "./JsonPatch.ts"
import { applyPatch } from "./JsonPatch.ts"
import type { Documents, JsonSchema } from "./JsonSchema.ts"
import { resolve, shapeOf } from "./JsonSchema.ts"
import { generatedHeader, typesIn } from "./reportText.ts"
import { ModelError } from "./Swagger.ts"

/** What the overlay says of a schema. */
export interface SchemaRow {
  readonly types: ReadonlyArray<string>
  /** The file of the schema, without `.json`. */
  readonly schema: string
  /** The names of the rows of each array of the document. */
  readonly rows: { readonly [array: string]: string }
  /** Fixes of the schema. */
  readonly fixes?: ReadonlyArray<JsonPatchStep>
}

/** The name of the whole document. */
export const documentName = (module: string): string => `${module}Report`

const referenceOf = (schema: JsonSchema | undefined): string | undefined =>
  /^#\/definitions\/([^/]+)$/.exec(schema?.$ref ?? "")?.[1]

const itemOf = (schema: JsonSchema | undefined): JsonSchema | undefined =>
  (Array.isArray(schema?.items) ? schema.items[0] : schema?.items) as JsonSchema | undefined

/** The names to which a shape refers. */
const referencesOf = (shape: Shape): ReadonlyArray<string> => {
  switch (shape.kind) {
    case "ref":
      return [shape.name]
    case "array":
      return referencesOf(shape.items)
    case "nullable":
      return referencesOf(shape.shape)
    case "object":
      return shape.properties.flatMap(({ shape }) => referencesOf(shape))
    default:
      return []
  }
}

/** The names of interfaces for the definitions of a schema: those of rows from the overlay. */
const namesOf = (schema: JsonSchema, row: SchemaRow): ReadonlyMap<string, string> => {
  const rows = new Map(
    Object.entries(row.rows).flatMap(([array, name]) => {
      const definition = referenceOf(itemOf(schema.properties?.[array]))
      return definition === undefined ? [] : [[definition, name] as const]
    })
  )
  const objects = Object.keys(schema.definitions ?? {}).filter((name) => {
    const place = { schema: schema.definitions![name]!, root: schema, where: row.schema }
    return resolve(place, new Map()).schema.properties !== undefined
  })
  return new Map(objects.map((name) => [name, rows.get(name) ?? pascal(name)]))
}

/** The interfaces of a schema by name, the rows and the document included, in the order of use from the last. */
const definitionsOf = (
  module: string,
  schema: JsonSchema,
  row: SchemaRow
): ReadonlyArray<readonly [name: string, shape: Shape]> => {
  const names = namesOf(schema, row)
  const shape = (schema: JsonSchema, root: JsonSchema): Shape =>
    shapeOf({ schema, root, where: row.schema }, new Map(), { names, facts: true })
  const known = new Map<string, Shape>([...names].map(([definition, name]) => [
    name,
    shape(schema.definitions![definition]!, schema)
  ]))
  const whole = shape(schema, schema)
  if (whole.kind !== "object") throw new ModelError(row.schema, "is not an object")
  const properties = whole.properties.map((property): Property => {
    const name = row.rows[property.name]
    if (name === undefined) return property
    if (property.shape.kind !== "array") throw new ModelError(row.schema, `has no array ${property.name}`)
    if (property.shape.items.kind !== "ref") known.set(name, property.shape.items)
    return { ...property, shape: { kind: "array", items: { kind: "ref", name } } }
  })
  for (const array of Object.keys(row.rows)) {
    if (!properties.some(({ name }) => name === array)) throw new ModelError(row.schema, `has no array ${array}`)
  }
  const other = properties.find(({ name, shape }) => shape.kind === "array" && row.rows[name] === undefined)
  if (other !== undefined) {
    throw new ModelError(
      row.schema,
      `has the array ${other.name}, whose rows have no name in overlays/reportSchemas.json`
    )
  }
  const document: Shape = { kind: "object", properties }
  const ordered = new Map<string, Shape>()
  const visit = (name: string): void => {
    const shape = known.get(name)
    if (shape === undefined || ordered.has(name)) return
    for (const inner of referencesOf(shape)) visit(inner)
    ordered.set(name, shape)
  }
  for (const name of referencesOf(document)) visit(name)
  ordered.set(documentName(module), document)
  return [...ordered]
}

/** The source of the module of a JSON report. */
export const schemaModule = (module: string, row: SchemaRow, schemas: Documents): string => {
  const published = schemas.get(row.schema)
  if (published === undefined) {
    throw new ModelError(row.schema, "is named in overlays/reportSchemas.json, but is not there")
  }
  const schema = applyPatch(published, row.fixes ?? [], row.schema)
  const arrays = new Map(Object.entries(row.rows).map(([array, name]) => [name, array]))
  const definitions = definitionsOf(module, schema, row).map(([name, shape]) => {
    const array = arrays.get(name)
    const about = name === documentName(module)
      ? "The whole document."
      : array === undefined
      ? undefined
      : `An item of \`${array}\`.`
    return comment(about === undefined ? [] : [about]) + declaration(name, shape, { descriptions: false }) + "\n"
      + defineShape(name, shape, { section: { schemaNames: {} } })
  })
  return `${generatedHeader}
/** The rows of ${typesIn(row.types)}. */
import * as Shape from "../../../operation/Shape.ts"
import type { JsonTable } from "../ReportColumns.ts"

${definitions.join("\n")}
/** Where the rows are, and their shapes. */
export const table: JsonTable = {
  format: "JSON",
  sections: [${Object.keys(row.rows).map((array) => JSON.stringify(array)).join(", ")}],
  document: ${shapeName(documentName(module))}
}
`
}
