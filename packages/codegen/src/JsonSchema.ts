/**
 * Shapes from JSON Schema (draft 7), as far as Amazon's schemas of notifications and reports use it. References are
 * replaced by what they refer to, or by names.
 */
import type { Property, Shape } from "./Ir.ts"
import { ModelError } from "./Swagger.ts"

/** A schema. What only describes (`examples`, `description` …) is not read. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly enum?: ReadonlyArray<string>
  readonly properties?: { readonly [name: string]: JsonSchema }
  readonly required?: ReadonlyArray<string>
  /** A list stands for items by their position; Amazon writes it around the one schema of all items. */
  readonly items?: JsonSchema | ReadonlyArray<JsonSchema>
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly definitions?: { readonly [name: string]: JsonSchema }
  readonly examples?: ReadonlyArray<unknown>
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** How shapes are made of schemas. */
export interface ShapeOptions {
  /** Names for definitions of the document: references to them stay references. */
  readonly names?: ReadonlyMap<string, string>
  /** Whether properties say their format and range in a note. */
  readonly facts?: true
}

/** Schemas in other files, by the file's name. */
export type Documents = ReadonlyMap<string, JsonSchema>

/** A schema, and the document in which its references begin. */
export interface Place {
  readonly schema: JsonSchema
  readonly root: JsonSchema
  /** Names the place in errors. */
  readonly where: string
}

/** The schema itself, behind its references. */
export const resolve = (place: Place, documents: Documents): Place => {
  const { $ref } = place.schema
  if ($ref === undefined) return place
  const [file = "", pointer = ""] = $ref.split("#")
  const name = /^\/definitions\/([^/]+)$/.exec(pointer)?.[1]
  const root = file === "" ? place.root : documents.get(file.slice(file.lastIndexOf("/") + 1))
  const schema = name === undefined ? undefined : root?.definitions?.[name]
  if (root === undefined || schema === undefined) {
    throw new ModelError(place.where, `refers to ${$ref}, which is not defined`)
  }
  return resolve({ schema, root, where: place.where }, documents)
}

/** What a schema says of numbers and of the form of strings. */
const noteOf = ({ format, maximum, minimum }: JsonSchema): string | undefined =>
  format === "date"
    ? "A date (YYYY-MM-DD)."
    : format === "date-time"
    ? "A date-time (ISO 8601)."
    : minimum !== undefined && maximum !== undefined
    ? `${minimum} to ${maximum}.`
    : minimum !== undefined
    ? `${minimum} or more.`
    : maximum !== undefined
    ? `${maximum} or less.`
    : undefined

/** The shape of a schema. */
export const shapeOf = (place: Place, documents: Documents, options: ShapeOptions = {}): Shape => {
  const reference = /^#\/definitions\/([^/]+)$/.exec(place.schema.$ref ?? "")?.[1]
  const known = reference === undefined ? undefined : options.names?.get(reference)
  if (known !== undefined) return { kind: "ref", name: known }
  const resolved = resolve(place, documents)
  const { schema, where } = resolved
  const inner = (schema: JsonSchema, name: string): Shape =>
    shapeOf({ schema, root: resolved.root, where: where + name }, documents, options)
  if (schema.anyOf !== undefined) return anyOf(schema.anyOf.map((member) => inner(member, "")), where)
  if (typeof schema.type === "object") {
    const [type, ...others] = schema.type.filter((name) => name !== "null")
    if (type === undefined || others.length > 0) throw new ModelError(where, `is one of ${schema.type.join(", ")}`)
    const shape = inner({ ...schema, type }, "")
    return schema.type.includes("null") ? { kind: "nullable", shape } : shape
  }
  switch (schema.type ?? (schema.properties === undefined ? undefined : "object")) {
    case undefined:
      return { kind: "unknown" }
    case "string":
      return schema.enum === undefined ? { kind: "string" } : { kind: "string", values: schema.enum }
    case "integer":
    case "number":
      return { kind: "number" }
    case "boolean":
      return { kind: "boolean" }
    case "array": {
      const [item] = Array.isArray(schema.items) ? schema.items as ReadonlyArray<JsonSchema> : [schema.items]
      return { kind: "array", items: item === undefined ? { kind: "unknown" } : inner(item as JsonSchema, "[]") }
    }
    case "object": {
      const properties = Object.entries(schema.properties ?? {}).map(([name, property]): Property => {
        const shape = inner(property, `.${name}`)
        const note = options.facts === true ? noteOf(property) : undefined
        return {
          name,
          required: schema.required?.includes(name) ?? false,
          shape,
          ...(note === undefined ? undefined : { note })
        }
      })
      const unnamed = schema.required?.find((name) => !Object.hasOwn(schema.properties ?? {}, name))
      if (unnamed !== undefined) throw new ModelError(where, `requires ${unnamed}, but does not describe it`)
      return properties.length === 0
        ? { kind: "object", properties, rest: { kind: "unknown" } }
        : { kind: "object", properties }
    }
    default:
      throw new ModelError(where, `has the type ${schema.type as string}, which the generator does not know`)
  }
}

/** Amazon lists variants of one object, which differ in what they require: of them one object is made. */
const anyOf = (members: ReadonlyArray<Shape>, where: string): Shape => {
  const [first, ...others] = members
  if (first === undefined) throw new ModelError(where, "is any of nothing")
  return others.reduce((a, b) => merge(a, b, where), first)
}

const merge = (a: Shape, b: Shape, where: string): Shape => {
  if (a.kind !== "object" || b.kind !== "object") {
    if (JSON.stringify(a) !== JSON.stringify(b)) throw new ModelError(where, "is any of things that differ")
    return a
  }
  const names = [...new Set([...a.properties, ...b.properties].map(({ name }) => name))]
  return {
    kind: "object",
    properties: names.map((name): Property => {
      const [left, right] = [a, b].map(({ properties }) => properties.find((property) => property.name === name))
      return {
        name,
        required: left?.required === true && right?.required === true,
        shape: left === undefined || right === undefined
          ? (left ?? right)!.shape
          : merge(left.shape, right.shape, `${where}.${name}`)
      }
    })
  }
}

/**
 * The shape with the property at a path (`Summary.ListPrice`, `Offers[].Points`) made optional. Throws where nothing is
 * required there.
 */
export const withOptional = (shape: Shape, path: string, where: string): Shape => {
  const end = /[.[]/.exec(path)?.index ?? path.length
  if (shape.kind === "array" && path.startsWith("[]")) {
    return { ...shape, items: withOptional(shape.items, path.slice(2).replace(/^\./, ""), where) }
  }
  if (shape.kind !== "object") throw new ModelError(where, `has nothing at ${path}, which an overlay makes optional`)
  const name = path.slice(0, end)
  const rest = path.slice(end).replace(/^\./, "")
  const match = shape.properties.find((property) => property.name === name)
  if (match === undefined || rest === "" && !match.required) {
    throw new ModelError(where, `does not require ${path}, which an overlay makes optional`)
  }
  return {
    ...shape,
    properties: shape.properties.map((property) =>
      property !== match
        ? property
        : rest === ""
        ? { ...property, required: false }
        : { ...property, shape: withOptional(property.shape, rest, where) }
    )
  }
}
