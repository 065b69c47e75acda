/**
 * Reads a schema: what it allows, and the definitions that it refers to.
 *
 * Conditions (`if`, `not`, `contains`, dependencies) and bounds are left out: what they forbid has the type all the
 * same, and `Listings.check` finds it. So is what is not a usable keyword.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import * as JsonPointer from "../productTypes/jsonPointer.ts"
import type { Schema } from "../productTypes/keywords.ts"
import { isSchema } from "../productTypes/keywords.ts"
import { resolver } from "../productTypes/references.ts"
import { docsOf } from "./docs.ts"
import type { Allowed, Kinds, Literals, ObjectKind, Property } from "./kinds.ts"
import { everyKind, intersect, kindsOf, nothing, unite } from "./kinds.ts"

/** A definition that the schema refers to. */
export interface Definition {
  /** The last segment of its pointer: `marketplace_id`. */
  readonly name: string
  readonly allowed: Allowed
  readonly docs: ReadonlyArray<string>
}

/** A schema that was read. */
export interface Read {
  readonly allowed: Allowed
  /** By their JSON Pointer. */
  readonly definitions: ReadonlyMap<string, Definition>
}

/** Deeper than any schema of Amazon's. What is deeper still may be anything. */
const maxDepth = 200

/** A schema that is broken allows anything. */
const keysOf = (value: unknown): ReadonlyArray<readonly [string, Schema]> =>
  isObject(value) ? Object.entries(value).map(([name, schema]) => [name, isSchema(schema) ? schema : true]) : []

const schemasOf = (value: unknown): ReadonlyArray<Schema> =>
  Array.isArray(value) ? value.map((schema) => isSchema(schema) ? schema : true) : []

const namesOf = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((name) => typeof name === "string") : []

/** What `type` allows. */
const ofType = (type: unknown): Allowed => {
  const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string")
  if (types.length === 0) return "anything"
  const kinds: { -readonly [kind in keyof Kinds]: Kinds[kind] } = { ...nothing }
  for (const name of types) {
    const kind = name === "integer" ? "number" : name
    if (!Object.hasOwn(everyKind, kind)) return "anything"
    Object.assign(kinds, { [kind]: everyKind[kind as keyof Kinds] })
  }
  return kinds
}

const literals = <A>(values: ReadonlyArray<A>): Literals<A> | false =>
  values.length === 0 ? false : { values: [...new Set(values)], open: false }

/** What `enum` and `const` allow. All objects count as one, and all arrays. */
const ofValues = (values: ReadonlyArray<unknown>): Kinds => ({
  null: values.includes(null),
  boolean: literals(values.filter((value) => typeof value === "boolean")),
  number: literals(values.filter((value) => typeof value === "number")),
  string: literals(values.filter((value) => typeof value === "string")),
  array: values.some(Array.isArray) ? "anything" : false,
  object: values.some(isObject) ? everyKind.object : false
})

/** The `required` of every `then` and `else`, which only some listings need. */
export const conditional = (root: JsonObject): ReadonlySet<string> => {
  const names = new Set<string>()
  const todo: Array<unknown> = [root["allOf"], root["then"], root["else"]]
  const visited = new Set<unknown>()
  for (let value = todo.pop(); value !== undefined || todo.length > 0; value = todo.pop()) {
    if (Array.isArray(value)) todo.push(...value)
    else if (isObject(value) && !visited.has(value)) {
      visited.add(value)
      for (const name of namesOf(value["required"])) names.add(name)
      todo.push(value["allOf"], value["then"], value["else"])
    }
  }
  return names
}

/** What the whole schema allows as attributes. */
export const attributesOf = ({ allowed, definitions }: Read): ObjectKind => {
  const kinds = kindsOf(allowed, (ref) => definitions.get(ref)?.allowed ?? "anything")
  const { object } = kinds === "anything" ? everyKind : kinds
  return object === false ? everyKind.object as ObjectKind : object
}

/** Reads a schema and what it refers to. */
export const read = (root: JsonObject): Read => {
  const target = resolver(root)
  const definitions = new Map<string, Definition>()
  const reading = new Set<string>()

  const define = (pointer: string, schema: Schema, depth: number): void => {
    if (definitions.has(pointer) || reading.has(pointer)) return
    reading.add(pointer)
    const name = JsonPointer.namesOf(pointer).at(-1) ?? ""
    const allowed = allowedBy(schema, depth)
    reading.delete(pointer)
    definitions.set(pointer, { name, allowed, docs: isObject(schema) ? docsOf(schema) : [] })
  }

  const resolve = (ref: string): Allowed => definitions.get(ref)?.allowed ?? "anything"

  const ofReference = (ref: unknown, depth: number): Allowed => {
    const found = typeof ref === "string" ? target(ref) : undefined
    if (found === undefined) return "anything"
    define(found.pointer, found.schema, depth)
    return { ref: found.pointer }
  }

  const ofObject = (schema: JsonObject, depth: number): Allowed => {
    const rest = ["additionalProperties", "unevaluatedProperties"].map((name) => schema[name]).find(isSchema)
    if (schema["properties"] === undefined && schema["required"] === undefined && rest === undefined) return "anything"
    const properties = new Map<string, Property>()
    for (const [name, property] of keysOf(schema["properties"])) {
      properties.set(name, { allowed: allowedBy(property, depth), docs: isObject(property) ? docsOf(property) : [] })
    }
    // Names that match a pattern are neither unknown nor known.
    const isOpen = rest === undefined || keysOf(schema["patternProperties"]).length > 0
    const object: ObjectKind = {
      properties,
      required: new Set(namesOf(schema["required"])),
      rest: isOpen ? "anything" : rest === false ? undefined : allowedBy(rest, depth)
    }
    return { ...everyKind, object }
  }

  const ofArray = (schema: JsonObject, depth: number): Allowed => {
    const { additionalItems, items } = schema
    if (isSchema(items)) return { ...everyKind, array: allowedBy(items, depth) }
    if (!Array.isArray(items)) return "anything"
    const places = [...items, additionalItems === undefined ? true : additionalItems].filter(isSchema)
    return {
      ...everyKind,
      array: places.map((place) => allowedBy(place, depth)).reduce((a, b) => unite(a, b, resolve), nothing as Allowed)
    }
  }

  const anyOf = (members: ReadonlyArray<Schema>, depth: number): Allowed =>
    members.length === 0
      ? "anything"
      : members.map((member) => allowedBy(member, depth)).reduce((a, b) => unite(a, b, resolve))

  function allowedBy(schema: Schema, above: number): Allowed {
    const depth = above + 1
    if (schema === true || depth > maxDepth) return "anything"
    if (schema === false) return nothing
    const { $ref } = schema
    const values = "const" in schema ? [schema["const"]] : Array.isArray(schema["enum"]) ? schema["enum"] : undefined
    return [
      ...($ref === undefined ? [] : [ofReference($ref, depth)]),
      ofType(schema["type"]),
      ...(values === undefined ? [] : [ofValues(values)]),
      ofObject(schema, depth),
      ofArray(schema, depth),
      ...schemasOf(schema["allOf"]).map((member) => allowedBy(member, depth)),
      anyOf(schemasOf(schema["anyOf"]), depth),
      anyOf(schemasOf(schema["oneOf"]), depth)
    ].reduce((a, b) => intersect(a, b, resolve))
  }

  return { allowed: allowedBy(root, 0), definitions }
}
