/**
 * Writes what a section's model says of values, as JSON Schema in a module of its own.
 */
import type { OperationModel, ParameterFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import type { Operation, Property, Remarks, Section, Shape } from "../Ir.ts"
import { comment, key, literal } from "./Text.ts"

type Keywords = { -readonly [Name in keyof ValueSchema]: ValueSchema[Name] }

const nullable = (schema: ValueSchema): ValueSchema =>
  typeof schema.type === "string" && schema.enum === undefined
    ? { ...schema, type: [schema.type, "null"] }
    : { anyOf: [schema, { type: "null" }] }

/** What a shape says, as a schema. */
export const schemaOf = (shape: Shape): ValueSchema => {
  switch (shape.kind) {
    case "string": {
      const { format, holds, kind: _kind, open, values, ...limits } = shape
      const known = values === undefined ? {} : open === true ? { known: values } : { enum: values }
      const written = format ?? holds
      return { type: "string", ...(written === undefined ? {} : { format: written }), ...known, ...limits }
    }
    case "number": {
      const { exclusiveMaximum, exclusiveMinimum, integer, kind: _kind, maximum, minimum, ...limits } = shape
      const schema: Keywords = { type: integer === true ? "integer" : "number" }
      if (minimum !== undefined) schema[exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"] = minimum
      if (maximum !== undefined) schema[exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"] = maximum
      return { ...schema, ...limits }
    }
    case "boolean":
      return { type: "boolean" }
    case "booleanString":
      return { type: ["boolean", "string"] }
    case "unknown":
      return {}
    case "ref":
      return { $ref: `#/definitions/${shape.name}` }
    case "array": {
      const { items, kind: _kind, ...limits } = shape
      return { type: "array", items: schemaOf(items), ...limits }
    }
    case "nullable":
      return nullable(schemaOf(shape.shape))
    case "object": {
      const required = shape.properties.filter((property) => property.required).map((property) => property.name)
      return {
        type: "object",
        ...(shape.properties.length === 0 ? {} : {
          properties: Object.fromEntries(
            shape.properties.map((property) => [property.name, withRemarks(schemaOf(property.shape), property)])
          )
        }),
        ...(required.length === 0 ? {} : { required }),
        ...(shape.rest === undefined ? {} : { additionalProperties: schemaOf(shape.rest) })
      }
    }
  }
}

/** What is said in words, in the order of a comment. */
const words = ({ about, deprecated, note }: Remarks): string =>
  [about, note, typeof deprecated === "string" ? deprecated : undefined].filter((text) => text !== undefined).join(" ")

const withRemarks = (schema: ValueSchema, remarks: Remarks): ValueSchema => ({
  ...schema,
  ...(remarks.default === undefined ? undefined : { default: remarks.default }),
  ...(remarks.unit === undefined ? undefined : { unit: remarks.unit }),
  ...(remarks.deprecated === undefined ? undefined : { deprecated: true }),
  ...(remarks.personal === undefined ? undefined : { personal: true }),
  ...(words(remarks) === "" ? undefined : { description: words(remarks) })
})

/** The facts of an operation. */
export const operationModel = (operation: Operation): OperationModel => {
  const { body, parameters = {} } = operation.spec
  const facts = (property: Property): readonly [string, ParameterFacts] => {
    const { in: place, list, required, type } = parameters[property.name]!
    const schema = withRemarks(schemaOf(property.shape), property)
    return [property.name, {
      in: place,
      ...(required === undefined ? undefined : { required }),
      ...(list === undefined ? undefined : { list }),
      // In an input a date may be given as a `Date`, like a date-time; what is sent is a date.
      schema: type === "date" ? { ...schema, format: "date" } : schema
    }]
  }
  const properties = operation.input.filter((property) => parameters[property.name] !== undefined)
  const payload = operation.input.find((property) => property.name === "body")
  return {
    ...(operation.reference === undefined ? undefined : { reference: operation.reference }),
    ...(properties.length === 0 ? undefined : { parameters: Object.fromEntries(properties.map(facts)) }),
    ...(body === undefined ? undefined : {
      body: {
        ...(body === "required" ? { required: true as const } : undefined),
        schema: withRemarks(schemaOf(operation.body!), payload!)
      }
    }),
    success: Object.fromEntries(
      operation.success.map(({ shape, status }) => [status, shape === undefined ? null : schemaOf(shape)])
    )
  }
}

/** An object with a line for each of its entries. */
const lines = (entries: ReadonlyArray<readonly [string, string]>, before: string): string =>
  entries.length === 0
    ? "{}"
    : `{\n${entries.map(([name, text]) => `${before}  ${key(name)}: ${text}`).join(",\n")}\n${before}}`

const operationText = (operation: Operation): string => {
  const { parameters, reference, ...others } = operationModel(operation)
  const entries = Object.entries(others).map(([name, value]) => [name, flat(value)] as const)
  const list = Object.entries(parameters ?? {}).map(([name, value]) => [name, flat(value)] as const)
  return lines([
    ...(reference === undefined ? [] : [["reference", JSON.stringify(reference)] as const]),
    ...(parameters === undefined ? [] : [["parameters", lines(list, "      ")] as const]),
    ...entries
  ], "    ")
}

const definitionText = (schema: ValueSchema): string => {
  const { properties, ...others } = schema
  if (properties === undefined) return flat(schema)
  const list = Object.entries(properties).map(([name, value]) => [name, flat(value)] as const)
  const entries = Object.entries(others).map(([name, value]) => [name, flat(value)] as const)
  return lines([...entries.slice(0, 1), ["properties", lines(list, "      ")], ...entries.slice(1)], "    ")
}

/** A value on one line: facts are read by tools, and by people one at a time. */
const flat = (value: unknown): string => literal(value, Number.NEGATIVE_INFINITY)

/** The module of a section's facts. */
export const modelFactsText = (section: Section): string =>
  `// AUTO-GENERATED from ${section.model}.json by packages/codegen. Do not edit.\n`
  + comment([
    `The parameters, bodies and responses of ${section.api} ${section.version} as JSON Schema.`,
    "For tools: the client does not load it."
  ])
  + `import type { SectionFacts } from "../../operation/ModelFacts.ts"\n\n`
  + `/** The facts of \`${section.module}\`. */\n`
  + `export const facts: SectionFacts = {\n  operations: ${
    lines(section.operations.map((operation) => [operation.spec.id, operationText(operation)]), "  ")
  },\n  definitions: ${
    lines(
      section.definitions.map((definition) => [
        definition.name,
        definitionText(withRemarks(schemaOf(definition.shape), definition))
      ]),
      "  "
    )
  }\n}\n`
