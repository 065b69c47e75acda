/**
 * Writes shapes over the functions of `operation/Shape.ts`, and the schemas that stand for them.
 */
import type { Definition, Forms, Section, Shape } from "../Ir.ts"
import { block, indent, key } from "./Text.ts"

/** How schemas are written. */
export interface SchemaOptions {
  readonly section: Pick<Section, "schemaNames">
  /** Set in requests, where date-times may be given as `Date` or `DateTime`: what they hold in place of definitions. */
  readonly input?: Forms | undefined
}

/** The name under which a definition's schema is exported. */
export const schemaName = (section: Pick<Section, "schemaNames">, definition: string): string =>
  section.schemaNames[definition] ?? definition

/** The name under which a module keeps a shape to itself. Amazon's names never begin so. */
export const shapeName = (name: string): string => `$${name}`

/** A shape, written behind `before` columns. */
export const schemaOf = (shape: Shape, options: SchemaOptions, before: number): string => {
  switch (shape.kind) {
    case "string":
      return shape.format === undefined || options.input === undefined
        ? "Shape.String"
        : shape.format === "date-time"
        ? "Shape.DateTimeInput"
        : "Shape.DateInput"
    case "number":
      return "Shape.Number"
    case "boolean":
      return "Shape.Boolean"
    case "booleanString":
      return "Shape.BooleanString"
    case "unknown":
      return "Shape.Unknown"
    case "ref": {
      const form = options.input?.[shape.name]
      if (form !== undefined) return form.kind === "ref" ? shapeName(form.name) : schemaOf(form, options, before)
      return shapeName(schemaName(options.section, shape.name))
    }
    case "array":
      return `Shape.Array(${schemaOf(shape.items, options, before + 12)}${
        options.input === undefined || shape.maxItems === undefined ? "" : `, ${shape.maxItems}`
      })`
    case "nullable":
      return `Shape.Union([${schemaOf(shape.shape, options, before + 13)}, Shape.Null])`
    case "object":
      return objectSchema(shape, options, before)
  }
}

const objectSchema = (shape: Shape & { readonly kind: "object" }, options: SchemaOptions, before: number): string => {
  const fields = shape.properties.map((property) => {
    const field = schemaOf(property.shape, options, property.name.length + 20)
    return `${key(property.name)}: ${property.required ? field : `Shape.optional(${field})`}`
  })
  if (shape.rest === undefined) return block("Shape.Struct({", fields, "})", before)
  const rest = schemaOf(shape.rest, options, before + 24)
  return fields.length === 0
    ? `Shape.Record(${rest})`
    : `${block("Shape.StructWithRest({", fields, "}", before)}, ${rest})`
}

/** The declaration of a shape. */
export const defineShape = (name: string, shape: Shape, options: SchemaOptions): string => {
  const head = `const ${shapeName(name)}: Shape.Shape =`
  const start = `${head} Shape.define(() =>`
  const body = schemaOf(shape, options, start.length + 2)
  const first = `${start} ${body})\n`
  if (first.indexOf("\n") <= 120) return first
  const below = indent(schemaOf(shape, options, 2))
  return start.length <= 120
    ? `${start}\n  ${below}\n)\n`
    : `${head}\n  Shape.define(() =>\n    ${indent(below)}\n  )\n`
}

/** The declaration of a shape, and of the schema that stands for it. */
export const defineSchema = (name: string, type: string, shape: Shape, options: SchemaOptions): string =>
  defineShape(name, shape, options) + schemaDeclaration(name, type)

const schemaDeclaration = (name: string, type: string): string => {
  const line = `export const ${name}: Schemas.Codec<${type}> = Schemas.make(${shapeName(name)})\n`
  return line.length <= 121
    ? line
    : `export const ${name}: Schemas.Codec<${type}> = Schemas.make(\n  ${shapeName(name)}\n)\n`
}

/** The schema of a definition. */
export const definitionSchema = (section: Section, { input, name, shape }: Definition): string =>
  defineSchema(schemaName(section, name), name, shape, {
    section,
    input: input ? section.requestForms ?? {} : undefined
  })
