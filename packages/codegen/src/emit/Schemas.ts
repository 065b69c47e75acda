/**
 * Writes shapes as schemas, over the functions of `operation/SchemaBuilder.ts`.
 */
import type { Definition, Section, Shape } from "../Ir.ts"
import { block, indent, key } from "./Text.ts"

/** How schemas are written. */
export interface SchemaOptions {
  readonly section: Section
  /** Definitions that stand for a cycle here. */
  readonly recursive: ReadonlyArray<string>
  /** Whether moments may be given as `Date` or `DateTime`. */
  readonly input: boolean
}

/** The name under which a definition's schema is exported. */
export const schemaName = (section: Section, definition: string): string =>
  section.schemaNames[definition] ?? definition

/** A shape as a schema, written behind `before` columns. */
export const schemaOf = (shape: Shape, options: SchemaOptions, before: number): string => {
  switch (shape.kind) {
    case "string":
      return shape.format === "date-time" && options.input ? "S.DateTimeInput" : "S.String"
    case "number":
      return "S.Number"
    case "boolean":
      return "S.Boolean"
    case "unknown":
      return "S.Unknown"
    case "ref": {
      const name = schemaName(options.section, shape.name)
      return options.recursive.includes(shape.name) ? `S.recursive(() => ${name})` : name
    }
    case "array":
      return `S.Array(${schemaOf(shape.items, options, before + 8)})`
    case "object":
      return objectSchema(shape, options, before)
  }
}

const objectSchema = (shape: Shape & { readonly kind: "object" }, options: SchemaOptions, before: number): string => {
  const fields = shape.properties.map((property) => {
    const field = schemaOf(property.shape, options, property.name.length + 16)
    return `${key(property.name)}: ${property.required ? field : `S.optional(${field})`}`
  })
  const struct = block("S.Struct({", fields, "})", before)
  if (shape.rest === undefined) return struct
  const rest = schemaOf(shape.rest, options, before + 20)
  if (fields.length === 0) return `S.Record(S.String, ${rest})`
  const optional = rest !== "S.Unknown" && shape.properties.some((property) => !property.required)
  return `S.StructWithRest(${struct}, [S.Record(S.String, ${optional ? `S.orNothing(${rest})` : rest})])`
}

/** The declaration of a schema. */
export const defineSchema = (name: string, type: string, shape: Shape, options: SchemaOptions): string => {
  const head = `export const ${name}: S.Codec<${type}> =`
  const start = `${head} /*#__PURE__*/ S.define(() =>`
  const body = schemaOf(shape, options, start.length + 2)
  const first = `${start} ${body})\n`
  if (first.indexOf("\n") <= 120) return first
  const below = indent(schemaOf(shape, options, 2))
  return start.length <= 120
    ? `${start}\n  ${below}\n)\n`
    : `${head}\n  /*#__PURE__*/ S.define(() =>\n    ${indent(below)}\n  )\n`
}

/** The schema of a definition. */
export const definitionSchema = (section: Section, { input, name, recursive, shape }: Definition): string =>
  defineSchema(schemaName(section, name), name, shape, { section, recursive, input })
