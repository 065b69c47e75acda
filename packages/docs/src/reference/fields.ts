/** Values of the models as Markdown: what they may be, and the properties of objects. */
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"

/** `#/definitions/Order` → `Order` */
const nameOf = (ref: string): string => ref.slice("#/definitions/".length)

/** The anchor of a heading that is a name, as the site makes it. */
export const anchorOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9_]+/g, "-")

const code = (value: string): string => `\`${value.replaceAll("`", "'")}\``

const isObject = (schema: ValueSchema): boolean => schema.properties !== undefined

const bounds = (low: number | undefined, high: number | undefined, noun = ""): ReadonlyArray<string> => {
  const unit = noun === "" ? "" : ` ${noun}`
  if (low === undefined || (low === 0 && noun !== "")) return high === undefined ? [] : [`at most ${high}${unit}`]
  if (high === undefined) return [`at least ${low}${unit}`]
  return [low === high ? `${low}${unit}` : `${low} to ${high}${unit}`]
}

/** Values beyond these are behind a fold in Amazon's own pages too; the type lists all of them. */
const maxValues = 24

const values = (all: ReadonlyArray<string>): string =>
  all.slice(0, maxValues).map(code).join(" · ") + (all.length > maxValues ? ` and ${all.length - maxValues} more` : "")

const typeOf = (schema: ValueSchema, facts: SectionFacts, link: (name: string) => string): string => {
  const target = resolve(schema, facts)
  if (schema.$ref !== undefined && isObject(target)) return link(nameOf(schema.$ref))
  if (target.anyOf !== undefined) {
    return [...new Set(target.anyOf.map((option) => typeOf(option, facts, link)))].join(" or ")
  }
  if (target.type === "array") return `array of ${typeOf(target.items ?? {}, facts, link)}`
  const type = typeof target.type === "string" ? target.type : target.type?.join(" or ")
  if (target.format === "date-time") return "date-time"
  if (target.format === "date") return "date"
  if (type === "object" && target.additionalProperties !== undefined && !isObject(target)) {
    return `object whose values are ${typeOf(target.additionalProperties, facts, link)}`
  }
  return type ?? "anything"
}

/** The bounds and values of a schema, and of the items of an array. */
const limits = (schema: ValueSchema, facts: SectionFacts): ReadonlyArray<string> => {
  const target = resolve(schema, facts)
  return [
    ...bounds(target.minItems, target.maxItems, "items"),
    ...(target.uniqueItems === true ? ["no duplicates"] : []),
    ...bounds(target.minLength, target.maxLength, "characters"),
    ...bounds(target.minimum, target.maximum),
    ...(target.exclusiveMinimum === undefined ? [] : [`more than ${target.exclusiveMinimum}`]),
    ...(target.exclusiveMaximum === undefined ? [] : [`less than ${target.exclusiveMaximum}`]),
    ...(target.multipleOf === undefined ? [] : [`a multiple of ${target.multipleOf}`]),
    ...(target.pattern === undefined ? [] : [`matches ${code(target.pattern)}`]),
    ...(target.enum === undefined ? [] : [`one of ${values(target.enum)}`]),
    ...(target.known === undefined ? [] : [`such as ${values(target.known)}`]),
    ...(target.type === "array" && target.items !== undefined ? limits(target.items, facts) : [])
  ]
}

const defaultOf = ({ default: value }: ValueSchema): ReadonlyArray<string> =>
  value === undefined ? [] : [`default ${code(typeof value === "object" ? value.join(",") : String(value))}`]

/** Angle brackets and braces outside code would be tags and expressions of the site. */
const plain = (text: string): string =>
  text.split(/(`[^`]*`)/).map((part, index) =>
    index % 2 === 1
      ? part
      : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;").replaceAll("*", "\\*").replaceAll("_", "\\_")
  ).join("")

/** A value in one line: `string, required, at most 40 characters. The order's id.` */
export const line = (
  name: string,
  required: boolean,
  schema: ValueSchema,
  facts: SectionFacts,
  link: (name: string) => string
): string => {
  const target = resolve(schema, facts)
  const head = [
    typeOf(schema, facts, link),
    ...(required ? ["**required**"] : []),
    ...(schema.unit ?? target.unit) === undefined ? [] : [`in ${schema.unit ?? target.unit}`],
    ...limits(schema, facts),
    ...defaultOf({ ...target, ...schema }),
    ...(schema.personal === true || target.personal === true ? ["*personal data*"] : []),
    ...(schema.deprecated === true || target.deprecated === true ? ["*deprecated*"] : [])
  ].join(", ")
  const about = schema.description ?? (isObject(target) ? undefined : target.description)
  return `${code(name)} ${head}.${about === undefined ? "" : ` ${plain(about)}`}`
}

/** Definitions of objects that a schema reaches, in the order in which a reader meets them. */
const reached = (schema: ValueSchema, facts: SectionFacts, names: Set<string>): void => {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref)
    if (names.has(name)) return
    const target = facts.definitions[name] ?? {}
    if (isObject(target)) names.add(name)
    reached(target, facts, names)
    return
  }
  for (const property of Object.values(schema.properties ?? {})) reached(property, facts, names)
  for (const option of schema.anyOf ?? []) reached(option, facts, names)
  if (schema.items !== undefined) reached(schema.items, facts, names)
  if (schema.additionalProperties !== undefined) reached(schema.additionalProperties, facts, names)
}

export const typesOf = (schema: ValueSchema, facts: SectionFacts): ReadonlyArray<string> => {
  const names = new Set<string>()
  reached(schema, facts, names)
  return [...names]
}

/** The properties of an object as a list; objects without a name of their own are lists within it. */
export const propertyList = (
  schema: ValueSchema,
  facts: SectionFacts,
  link: (name: string) => string,
  indent = ""
): ReadonlyArray<string> => {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const own = property.type === "array" ? property.items ?? {} : property
    const inner = own.properties === undefined ? [] : propertyList(own, facts, link, `${indent}  `)
    return [`${indent}- ${line(name, required.has(name), property, facts, link)}`, ...inner]
  })
}
