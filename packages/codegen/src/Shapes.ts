/**
 * Shapes from Swagger schemas.
 */
import type { Property, Shape } from "./Ir.ts"
import { arrayLimits, defaultOf, numberLimits, stringLimits } from "./Limits.ts"
import { ModelError, refName } from "./Swagger.ts"
import type { SwaggerSchema } from "./Swagger.ts"

const unknown: Shape = { kind: "unknown" }

type Definitions = { readonly [name: string]: SwaggerSchema }

/** The shape of a schema. `where` names the place in errors. */
export const shapeOf = (schema: SwaggerSchema, definitions: Definitions, where: string): Shape => {
  // A reference wins over what stands beside it: a description, and in places a type.
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref)
    if (definitions[name] === undefined) throw new ModelError(where, `refers to ${name}, which is not defined`)
    return { kind: "ref", name }
  }
  if (schema.allOf !== undefined) return mergeAll(schema.allOf, definitions, where)
  switch (schema.type) {
    case "string":
      return stringShape(schema, where)
    case "integer":
    case "number":
      return { kind: "number", ...numberLimits(schema) }
    case "boolean":
      return { kind: "boolean" }
    case "array":
      if (schema.items === undefined) throw new ModelError(where, "is an array of nothing")
      return {
        kind: "array",
        items: shapeOf(schema.items, definitions, `${where}[]`),
        ...arrayLimits(schema)
      }
    case "object":
      return objectShape(schema, definitions, where)
    case undefined:
      if (schema.enum !== undefined) return stringShape(schema, where)
      return schema.properties !== undefined || schema.additionalProperties !== undefined
        ? objectShape(schema, definitions, where)
        : unknown
    default:
      throw new ModelError(where, `has the type ${schema.type}, which the generator does not know`)
  }
}

const stringShape = (schema: SwaggerSchema, where: string): Shape => {
  const limits = stringLimits(schema, where)
  const values = schema.enum?.filter((value) => value !== null)
  if (values !== undefined && values.length > 0) return { kind: "string", values: [...new Set(values)], ...limits }
  return schema.format === "date-time" || schema.format === "date"
    ? { kind: "string", format: schema.format, ...limits }
    : { kind: "string", ...limits }
}

const objectShape = (schema: SwaggerSchema, definitions: Definitions, where: string): Shape => {
  const required = new Set(schema.required)
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]): Property => ({
    name,
    required: required.has(name),
    shape: shapeOf(property, definitions, `${where}.${name}`),
    ...describe(property),
    ...defaultOf(property, `${where}.${name}`)
  }))
  const rest = schema.additionalProperties
  if (typeof rest === "object") {
    return { kind: "object", properties, rest: shapeOf(rest, definitions, `${where}{}`) }
  }
  return properties.length === 0 || rest === true
    ? { kind: "object", properties, rest: unknown }
    : { kind: "object", properties }
}

/** A description as a part of the IR. */
export const describe = (source: { readonly description?: string }): { readonly description?: string } =>
  source.description === undefined || source.description.trim() === "" ? {} : { description: source.description }

/**
 * One object of all members: Amazon writes `allOf` for inheritance, and in two places for a union whose members are all
 * optional.
 */
const mergeAll = (members: ReadonlyArray<SwaggerSchema>, definitions: Definitions, where: string): Shape => {
  const merged = new Map<string, Property>()
  let rest: Shape | undefined
  for (const member of members) {
    const shape = resolve(shapeOf(member, definitions, where), definitions, where)
    if (shape.kind !== "object") throw new ModelError(where, "merges something that is not an object")
    rest ??= shape.rest
    for (const property of shape.properties) {
      const other = merged.get(property.name)
      merged.set(property.name, other === undefined ? property : mergeProperty(other, property))
    }
  }
  const properties = [...merged.values()]
  return rest === undefined ? { kind: "object", properties } : { kind: "object", properties, rest }
}

const resolve = (shape: Shape, definitions: Definitions, where: string): Shape =>
  shape.kind === "ref" ? resolve(shapeOf(definitions[shape.name]!, definitions, where), definitions, where) : shape

/** Members may disagree about a property. It then holds what any of them allows. */
const mergeProperty = (a: Property, b: Property): Property => ({
  ...a,
  required: a.required || b.required,
  shape: mergeShape(a.shape, b.shape)
})

const mergeShape = (a: Shape, b: Shape): Shape => {
  if (JSON.stringify(a) === JSON.stringify(b)) return a
  if (a.kind === "number" && b.kind === "number") return { kind: "number" }
  if (a.kind === "array" && b.kind === "array") return { kind: "array", items: mergeShape(a.items, b.items) }
  if (a.kind === "string" && b.kind === "string") {
    return a.values !== undefined && b.values !== undefined
      ? { kind: "string", values: [...new Set([...a.values, ...b.values])] }
      : { kind: "string" }
  }
  return unknown
}

/** The definitions that a shape refers to, itself or in its parts. */
export const references = (shape: Shape): ReadonlyArray<string> => {
  switch (shape.kind) {
    case "ref":
      return [shape.name]
    case "array":
      return references(shape.items)
    case "nullable":
      return references(shape.shape)
    case "object":
      return [
        ...shape.properties.flatMap((property) => references(property.shape)),
        ...(shape.rest === undefined ? [] : references(shape.rest))
      ]
    default:
      return []
  }
}

/** A shape behind its references. */
export const target = (shape: Shape, shapes: ReadonlyMap<string, Shape>): Shape =>
  shape.kind === "ref" ? target(shapes.get(shape.name)!, shapes) : shape

/** The shape at a path in another; undefined where nothing is. */
export const shapeAt = (
  shape: Shape | undefined,
  path: ReadonlyArray<string>,
  shapes: ReadonlyMap<string, Shape>
): Shape | undefined => {
  let current = shape
  for (const key of path) {
    const resolved: Shape | undefined = current === undefined ? undefined : target(current, shapes)
    current = resolved?.kind === "object"
      ? resolved.properties.find((property) => property.name === key)?.shape
      : undefined
  }
  return current
}
