/**
 * Facts of schemas: those of Swagger 2, and JSON Schema as Amazon writes it.
 */
import type { Fact } from "./Facts.ts"
import { saidIn } from "./Said.ts"

/** A schema of either kind, as far as facts are taken from it. */
export interface AnySchema {
  readonly [key: string]: unknown
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly description?: string
  readonly enum?: ReadonlyArray<unknown>
  readonly items?: AnySchema | ReadonlyArray<AnySchema>
  readonly properties?: { readonly [name: string]: AnySchema }
  readonly required?: ReadonlyArray<string> | boolean
  readonly additionalProperties?: boolean | AnySchema
  readonly allOf?: ReadonlyArray<AnySchema>
  readonly anyOf?: ReadonlyArray<AnySchema>
  readonly oneOf?: ReadonlyArray<AnySchema>
}

/** What restricts or completes a type, in the order in which it is written. */
const aspects = [
  "format",
  "const",
  "default",
  "collectionFormat",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties"
]

/** `Order` of `#/definitions/Order`; `#` is the schema as a whole. */
const refText = ($ref: string): string => {
  const [file = "", pointer = ""] = $ref.split("#")
  const name = pointer.replace(/^\/(definitions|\$defs)\//, "").replace(/^\//, "").replaceAll("/", ".")
  const document = file.slice(file.lastIndexOf("/") + 1).replace(/\.json$/, "")
  return `${document === "" ? "" : `${document}#`}${name === "" ? "$" : name}`
}

const isNullable = (schema: AnySchema): boolean =>
  schema["x-nullable"] === true || schema["nullable"] === true ||
  Array.isArray(schema.type) && schema.type.includes("null") || schema.enum?.includes(null) === true

/** The one schema of an array's items; Amazon writes an array around it in places. */
const itemsOf = (schema: AnySchema): AnySchema =>
  ((Array.isArray(schema.items) ? schema.items[0] : schema.items) ?? {}) as AnySchema

const bare = (schema: AnySchema): string => {
  if (schema.$ref !== undefined) return refText(schema.$ref)
  const members = (list: ReadonlyArray<AnySchema>, sign: string): string =>
    [...new Set(list.map((member) => typeText(member)))].join(sign)
  if (schema.allOf !== undefined) {
    const own = schema.properties === undefined ? [] : [{ type: "object" }]
    return members([...schema.allOf, ...own], " & ")
  }
  const union = schema.oneOf ?? schema.anyOf
  if (union !== undefined && schema.properties === undefined && schema.type !== "object") return members(union, " | ")
  const types = [schema.type ?? []].flat().filter((type) => type !== "null")
  const type = types.length > 1 ? types.join(" | ") : types[0] ?? implied(schema)
  if (type === "array") {
    const item = typeText(itemsOf(schema))
    return `${item.includes(" ") ? `(${item})` : item}[]`
  }
  if (type === "object" && typeof schema.additionalProperties === "object" && schema.properties === undefined) {
    return `{${typeText(schema.additionalProperties)}}`
  }
  return type
}

const implied = (schema: AnySchema): string =>
  schema.properties !== undefined || schema.additionalProperties !== undefined
    ? "object"
    : schema.items !== undefined
    ? "array"
    : schema.enum !== undefined
    ? "string"
    : "anything"

/** The type of a schema: `string`, `Order`, `Order[]`, `{string}`, `string | null`. */
export const typeText = (schema: AnySchema): string => `${bare(schema)}${isNullable(schema) ? " | null" : ""}`

/** The facts of a schema at a place, its parts included. `start` is what its type begins with: `query`. */
export const schemaFacts = (
  kind: string,
  place: string,
  schema: AnySchema,
  options: { readonly required: boolean; readonly start?: string; readonly parts?: string }
): ReadonlyArray<Fact> => {
  const parts = options.parts ?? kind
  const start = options.start === undefined ? "" : `${options.start} `
  return [
    [`${kind} ${place}`, `${start}${typeText(schema)}${options.required ? "" : "?"}`],
    ...aspectFacts(kind, place, schema),
    ...partFacts(parts, place, schema)
  ]
}

const aspectFacts = (kind: string, place: string, schema: AnySchema): ReadonlyArray<Fact> => {
  // What stands beside a reference does not count, except that it is deprecated.
  const facts: Array<Fact> = []
  const deprecated = schema["deprecated"] === true ? "yes" : undefined
  const said = saidIn(schema.description).deprecated
  if (said !== undefined || deprecated !== undefined) facts.push([`${kind} ${place}, deprecated`, said ?? deprecated!])
  if (schema.$ref !== undefined) return facts
  const values = schema.enum?.filter((value) => value !== null)
  if (values !== undefined && values.length > 0) {
    facts.push([`${kind} ${place}, values`, JSON.stringify([...new Set(values)])])
  }
  for (const aspect of aspects) {
    const value = schema[aspect]
    if (value === undefined || value === false && aspect !== "default") continue
    facts.push([
      `${kind} ${place}, ${aspect}`,
      typeof value === "string" && aspect !== "default"
        ? plain(value)
        : JSON.stringify(value)
    ])
  }
  if (schema.additionalProperties === false) facts.push([`${kind} ${place}, closed`, "yes"])
  return facts
}

/** On one line, whatever a pattern holds. */
const plain = (text: string): string =>
  /^[\x20-\x7e]+$/.test(text) && !/^["\s]|\s$/.test(text) ? text : JSON.stringify(text)

const partFacts = (kind: string, place: string, schema: AnySchema): ReadonlyArray<Fact> => {
  if (schema.$ref !== undefined) return []
  const facts: Array<Fact> = []
  const required = new Set(Array.isArray(schema.required) ? schema.required as ReadonlyArray<string> : [])
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    facts.push(...schemaFacts(kind, `${place}.${name}`, property, { required: required.has(name) }))
  }
  for (const member of schema.allOf ?? []) {
    // What an inline member says of the whole holds for the whole.
    facts.push(...partFacts(kind, place, member))
  }
  const union = schema.oneOf ?? schema.anyOf ?? []
  for (const [index, member] of union.entries()) {
    const inner = `${place}|${index + 1}`
    const own = Array.isArray(member.required)
      ? [[`${kind} ${inner}, requires`, JSON.stringify([...member.required as ReadonlyArray<string>].sort())] as const]
      : []
    facts.push(...own, ...aspectFacts(kind, inner, member), ...partFacts(kind, inner, member))
  }
  if (schema.items !== undefined) facts.push(...innerFacts(kind, `${place}[]`, itemsOf(schema)))
  if (typeof schema.additionalProperties === "object") {
    facts.push(...innerFacts(kind, `${place}{}`, schema.additionalProperties))
  }
  return facts
}

/** Of items and values of maps the type is in that of the whole. */
const innerFacts = (kind: string, place: string, schema: AnySchema): ReadonlyArray<Fact> => [
  ...aspectFacts(kind, place, schema),
  ...partFacts(kind, place, schema)
]

/** The definitions to which a schema refers, itself or in its parts. */
const refsOf = (schema: AnySchema): ReadonlyArray<string> =>
  schema.$ref !== undefined
    ? [refText(schema.$ref)]
    : [
      ...Object.values(schema.properties ?? {}),
      ...schema.allOf ?? [],
      ...schema.anyOf ?? [],
      ...schema.oneOf ?? [],
      ...(schema.items === undefined ? [] : [itemsOf(schema)]),
      ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [])
    ].flatMap(refsOf)

/** The definitions that roots reach. */
export const reached = (
  definitions: { readonly [name: string]: AnySchema },
  roots: ReadonlyArray<AnySchema>
): ReadonlySet<string> => {
  const names = new Set<string>()
  const queue = roots.flatMap(refsOf)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = definitions[name]
    if (names.has(name) || schema === undefined) continue
    names.add(name)
    queue.push(...refsOf(schema))
  }
  return names
}
