/**
 * The comment of a property: its title, and the facts of its schema that a type cannot say.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined

const count = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined

const strings = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : []

/** A value as it is written in code. */
const code = (value: unknown): string => `\`${JSON.stringify(value)?.replaceAll("`", "'")}\``

/** "1 to 5", "at least 1", "at most 5"; undefined without a bound. */
const range = (min: unknown, max: unknown): string | undefined => {
  const [least, most] = [count(min), count(max)]
  if (least !== undefined && most !== undefined) return least === most ? `${least}` : `${least} to ${most}`
  return least !== undefined ? `at least ${least}` : most !== undefined ? `at most ${most}` : undefined
}

/** A bound that says nothing: every length is at least 0. */
const positive = (value: unknown): unknown => value === 0 ? undefined : value

const formatsOf = (schema: JsonObject): ReadonlyArray<string> => {
  const own = text(schema["format"])
  const alternatives = [schema["oneOf"], schema["anyOf"]].flatMap((members) => Array.isArray(members) ? members : [])
  const others = alternatives.flatMap((member) => isObject(member) ? text(member["format"]) ?? [] : [])
  return [...new Set(own === undefined ? others : [own, ...others])]
}

/** Labels of values, where they say more than the values. A list that is longer would hide the rest of the comment. */
const maxLabels = 40

const labelsOf = (schema: JsonObject): string | undefined => {
  const members = [schema, ...[schema["anyOf"], schema["oneOf"]].flatMap((list) => Array.isArray(list) ? list : [])]
  const labelled = members.find((member) => isObject(member) && Array.isArray(member["enum"]))
  if (!isObject(labelled)) return undefined
  const values = labelled["enum"] as ReadonlyArray<unknown>
  const labels = Array.isArray(labelled["enumNames"]) ? labelled["enumNames"] : []
  if (values.length > maxLabels) return undefined
  const pairs = values.flatMap((value, index) => {
    const label = text(labels[index])
    return label === undefined || label === value ? [] : [`${code(value)} ${label}`]
  })
  return pairs.length === 0 ? undefined : `${pairs.join(", ")}.`
}

const sentence = (before: string, value: string | undefined, after = ""): ReadonlyArray<string> =>
  value === undefined ? [] : [`${before}${value}${after}.`]

/** "1 to 5 values", "1 value", "At least 2 values". */
const quantity = (min: unknown, max: unknown, unit: string, after = ""): ReadonlyArray<string> => {
  const words = range(positive(min), max)
  return words === undefined
    ? []
    : [`${words.charAt(0).toUpperCase()}${words.slice(1)} ${unit}${/(^| )1$/.test(words) ? "" : "s"}${after}.`]
}

/** " for each `marketplace_id` and `language_tag`". */
const selectorsOf = (schema: JsonObject): string => {
  const selectors = strings(schema["selectors"]).map((name) => `\`${name}\``)
  if (selectors.length === 0) return ""
  const last = selectors.at(-1)!
  return ` for each ${selectors.length === 1 ? last : `${selectors.slice(0, -1).join(", ")} and ${last}`}`
}

const valuesOf = (schema: JsonObject): ReadonlyArray<string> => {
  const { maxItems, maxUniqueItems, minItems, minUniqueItems } = schema
  const selectors = selectorsOf(schema)
  const counted = quantity(minUniqueItems, maxUniqueItems, selectors === "" ? "different value" : "value", selectors)
  const unique = counted.length === 0 && selectors !== "" ? [`One value${selectors}.`] : counted
  const items = maxItems === undefined && minItems === 1 ? [] : quantity(minItems, maxItems, "item")
  return [...unique, ...items]
}

const sizesOf = (schema: JsonObject): ReadonlyArray<string> => [
  ...valuesOf(schema),
  ...quantity(schema["minLength"], schema["maxLength"], "character"),
  ...quantity(schema["minUtf8ByteLength"], schema["maxUtf8ByteLength"], "byte", " in UTF-8"),
  ...sentence("Value: ", range(schema["minimum"], schema["maximum"])),
  ...sentence("Above ", count(schema["exclusiveMinimum"])?.toString()),
  ...sentence("Below ", count(schema["exclusiveMaximum"])?.toString()),
  ...sentence("A multiple of ", count(schema["multipleOf"])?.toString())
]

const lifecycle = (schema: JsonObject): ReadonlyArray<string> => {
  const cycle = isObject(schema["$lifecycle"]) ? schema["$lifecycle"] : {}
  const deprecated = [...strings(schema["enumDeprecated"]), ...strings(cycle["enumDeprecated"])]
  const successor = [schema["replacedBy"], cycle["replacedBy"]].map(text).find((name) => name !== undefined)
  const isDeprecated = schema["deprecated"] === true || cycle["deprecated"] === true || successor !== undefined
  return [
    ...(deprecated.length === 0 ? [] : [`Deprecated values: ${deprecated.map(code).join(", ")}.`]),
    ...(isDeprecated ? [`@deprecated${successor === undefined ? "" : ` replaced by \`${successor}\``}`] : [])
  ]
}

/** Text of a schema within a comment: no tag may begin in it. */
const plain = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, " ").trim().replace(/(^|\s)@/g, "$1\\@")

/** Editors show the lines of a comment as one paragraph. */
const ended = (words: string): string => /[.!?:;。！？]$/.test(words) ? words : `${words}.`

/** The lines of the comment of a property, by its schema. */
export const docsOf = (schema: JsonObject): ReadonlyArray<string> => {
  const [title, description] = [text(schema["title"]), text(schema["description"])].map((words) =>
    words === undefined ? undefined : plain(words)
  )
  const examples = Array.isArray(schema["examples"]) ? schema["examples"] : []
  const labels = labelsOf(schema)
  const facts = [
    ...sizesOf(schema),
    ...sentence("Format: ", formatsOf(schema).join(" or ") || undefined),
    ...(text(schema["pattern"]) === undefined ? [] : [`Pattern: ${code(schema["pattern"])}.`]),
    ...(schema["default"] === undefined ? [] : [`Default: ${code(schema["default"])}.`]),
    ...(schema["editable"] === false ? ["Not editable."] : []),
    ...(schema["readOnly"] === true ? ["Read only."] : []),
    ...(schema["hidden"] === true ? ["Hidden in forms."] : []),
    ...(examples.length === 0 ? [] : [`Example: ${code(examples[0])}.`])
  ].join(" ")
  return [
    ...(title === undefined ? [] : [ended(title)]),
    ...(description === undefined || description === title ? [] : [ended(description)]),
    ...(facts === "" ? [] : [plain(facts)]),
    ...(labels === undefined ? [] : [plain(labels)]),
    ...lifecycle(schema).map((line) => line.startsWith("@deprecated") ? `@${plain(line.slice(1))}` : plain(line))
  ]
}
