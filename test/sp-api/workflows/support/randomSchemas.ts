/** Random schemas of product types, and values for them. The same seed makes the same ones. */
// oxlint-disable no-thenable
import * as Prng from "../../../../packages/sandbox/src/world/Prng.ts"
import type { Schema } from "./productTypes.ts"

type Random = ReturnType<typeof Prng.make>

/** Names that TypeScript has to quote, escape or rename, among ordinary ones. */
const names = [
  "item_name",
  "brand",
  "3d_printer",
  "class",
  "default",
  "with space",
  "quote\"d",
  "back\\slash",
  "line\nbreak",
  "*/ end",
  "constructor",
  "größe",
  "名前",
  "readonly_array",
  "1",
  "-",
  "$ref",
  "itemName",
  "attributes"
]

const literals = ["a", "new_new", "it's", "\"", "`${x}`", "*/", "\u2028", "ä", "", "@deprecated", "\\"]

const pickSome = <A>(
  random: Random,
  items: ReadonlyArray<A>,
  count: number
): ReadonlyArray<A> => [...new Set(Array.from({ length: count }, () => random.pick(items)))]

const leaf = (random: Random): Schema => {
  const values = pickSome(random, literals, 3)
  switch (random.int(0, 7)) {
    case 0:
      return { type: "string", maxLength: 20, title: "*/ @deprecated" }
    case 1:
      return { type: "string", enum: values, enumNames: values.map((value) => `${value}*/`) }
    case 2:
      return { type: "string", anyOf: [{ type: "string" }, { type: "string", enum: values }] }
    case 3:
      return { type: "boolean", enum: [true, false] }
    case 4:
      return { type: "integer", enum: [1, 2, -3] }
    case 5:
      return { $ref: "#/$defs/marketplace_id" }
    case 6:
      return { type: "string", oneOf: [{ type: "string", format: "date" }, { type: "string", format: "date-time" }] }
    default:
      return { type: "number", minimum: 0 }
  }
}

/** A closed object, as every object of Amazon's schemas is. */
const object = (random: Random, depth: number): Schema => {
  // Every object has a constructor, so its type cannot be held.
  const own = pickSome(random, names.filter((name) => name !== "constructor"), 3)
  return {
    type: "object",
    required: pickSome(random, own, 2),
    properties: Object.fromEntries(own.map((name) => [name, node(random, depth)])),
    additionalProperties: false
  }
}

const node = (random: Random, depth: number): Schema =>
  depth <= 0 || random.int(0, 2) === 0
    ? leaf(random)
    : { type: "array", minItems: 1, selectors: ["marketplace_id"], items: object(random, depth - 1) }

const $defs: Schema = {
  marketplace_id: { type: "string", anyOf: [{ type: "string" }, { type: "string", enum: ["ATVPDKIKX0DER"] }] },
  tree: {
    type: "object",
    properties: { value: { type: "string" }, branches: { type: "array", items: { $ref: "#/$defs/tree" } } },
    additionalProperties: false
  }
}

/** A schema in the form of Amazon's own. */
export const plain = (seed: number): Schema => {
  const random = Prng.make(seed, "plain")
  return { $id: `https://example.com/P${seed}`, $defs, ...object(random, 3) }
}

/** Keywords in any combination: with and without types, open objects, definitions that refer to themselves. */
const wildNode = (random: Random, depth: number): unknown => {
  const inner = () => wildNode(random, depth - 1)
  const some = () => Array.from({ length: random.int(1, 3) }, inner)
  const properties = () => Object.fromEntries(pickSome(random, names, 3).map((name) => [name, inner()]))
  if (depth <= 0) return leaf(random)
  switch (random.int(0, 14)) {
    case 0:
      return { anyOf: some() }
    case 1:
      return { oneOf: some() }
    case 2:
      return { allOf: some() }
    case 3:
      return { ...leaf(random), allOf: [{ if: inner(), then: inner(), else: inner() }] }
    case 4:
      return { type: ["string", "null", "array"], items: inner() }
    case 5:
      return { $ref: "#/$defs/tree", title: "a tree" }
    case 6:
      return { type: "object", properties: properties(), additionalProperties: inner() }
    case 7:
      return { type: "object", properties: properties(), required: pickSome(random, names, 1) }
    case 8:
      return {
        type: "object",
        properties: properties(),
        patternProperties: { "^x": inner() },
        additionalProperties: false
      }
    case 9:
      return { type: "array", items: some(), additionalItems: inner() }
    case 10:
      return { const: random.pick([null, 1, "a", true, ["a"], { a: 1 }]) }
    case 11:
      return { type: "object", properties: properties(), anyOf: [{ required: ["brand"] }, { required: ["class"] }] }
    case 12:
      return random.pick([true, { not: { enum: ["a"] } }, { type: "object", additionalProperties: false }])
    default:
      return object(random, depth - 1)
  }
}

/** A schema with keywords in any combination. */
export const wild = (seed: number): Schema => {
  const random = Prng.make(seed, "wild")
  const own = pickSome(random, names, 4)
  return {
    $id: `https://example.com/W${seed}`,
    $defs,
    type: "object",
    properties: Object.fromEntries(own.map((name) => [name, wildNode(random, 3)])),
    required: pickSome(random, own, 1),
    allOf: [{ if: { required: ["brand"] }, then: { required: ["class"] } }]
  }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value that a schema may accept, mostly. */
const valueOf = (random: Random, schema: unknown, root: Schema, depth: number): unknown => {
  if (!isSchema(schema) || depth > 24) return random.pick(["a", 1, null, true, [], {}])
  const inner = (schema: unknown) => valueOf(random, schema, root, depth + 1)
  const { $ref, additionalProperties, allOf, anyOf, items, oneOf, properties, required, type } = schema
  if (typeof $ref === "string") return inner((root["$defs"] as Schema)[$ref.slice("#/$defs/".length)])
  if ("const" in schema) return schema["const"]
  if (Array.isArray(schema["enum"])) return random.pick(schema["enum"])
  for (const members of [anyOf, oneOf]) {
    const usable = Array.isArray(members)
      ? members.filter((member) => !isSchema(member) || !("required" in member) || "type" in member)
      : []
    if (usable.length > 0 && properties === undefined) return inner(random.pick(usable))
  }
  if (Array.isArray(allOf) && type === undefined && properties === undefined) return inner(allOf[0])
  const kind = Array.isArray(type) ? random.pick(type) : type
  if (kind === "array") {
    if (Array.isArray(items)) return items.map(inner)
    return [inner(items)]
  }
  if (kind === "object" || properties !== undefined) {
    const wanted = new Set([
      ...Array.isArray(required) ? required : [],
      ...random.int(0, 1) === 0 ? ["brand", "class"] : []
    ])
    const value: Record<string, unknown> = {}
    for (const [name, property] of Object.entries(isSchema(properties) ? properties : {})) {
      if (wanted.has(name) || random.int(0, 1) === 0) value[name] = inner(property)
    }
    for (const name of wanted) {
      if (!Object.hasOwn(value, name) && additionalProperties !== false) value[name] = inner(additionalProperties)
    }
    return value
  }
  switch (kind) {
    case "string":
      return schema["format"] === "date"
        ? "2026-03-01"
        : schema["format"] === "date-time"
        ? "2026-03-01T00:00:00Z"
        : "b"
    case "number":
    case "integer":
      return random.int(0, 9)
    case "boolean":
      return true
    case "null":
      return null
    default:
      return random.pick(["a", 1, null, true])
  }
}

/** Values for a schema; some of them may be invalid. */
export const values = (schema: Schema, seed: number, count: number): ReadonlyArray<unknown> => {
  const random = Prng.make(seed, "values")
  return Array.from({ length: count }, () => valueOf(random, schema, schema, 0))
}

/** A value with one mistake somewhere: a name left out or misspelt, or another string. */
export const mistaken = (value: unknown, seed: number): unknown => {
  const random = Prng.make(seed, "mistake")
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const places: Array<() => void> = []
  const visit = (at: unknown): void => {
    if (typeof at !== "object" || at === null) return
    const holder = at as Record<string, unknown>
    for (const name of Object.keys(holder)) {
      if (!Array.isArray(at)) {
        places.push(() => delete holder[name])
        places.push(() => Object.assign(holder, { [`${name}_x`]: holder[name] }))
      }
      if (typeof holder[name] === "string") places.push(() => Object.assign(holder, { [name]: "no such value" }))
      if (typeof holder[name] === "boolean") places.push(() => Object.assign(holder, { [name]: "true" }))
      visit(holder[name])
    }
  }
  visit(copy)
  if (places.length > 0) random.pick(places)()
  return copy
}
