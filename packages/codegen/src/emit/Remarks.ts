/**
 * What is known of a property, in words: the lines of its comment.
 */
import type { Default, Remarks, Shape } from "../Ir.ts"
import { wrap } from "./Text.ts"

/** The shapes of definitions by name: a property is described with what its definition says. */
export type Targets = ReadonlyMap<string, Shape>

const count = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 10 })

/** `1 to 50 characters`, `at most 50 characters`, `not empty`. */
const size = (min: number | undefined, max: number | undefined, noun: string): ReadonlyArray<string> => {
  const least = min === undefined || min <= 0 ? undefined : min
  const plural = (value: number) => `${count(value)} ${noun}${value === 1 ? "" : "s"}`
  if (max === undefined) return least === undefined ? [] : [least === 1 ? "not empty" : `at least ${plural(least)}`]
  if (least === undefined) return [`at most ${plural(max)}`]
  return [least === max ? plural(max) : `${count(least)} to ${plural(max)}`]
}

const held = {
  byte: "Base64",
  uri: "a URL",
  ip: "an IP address",
  "date-time": "ISO 8601",
  date: "a date, ISO 8601"
} as const

const numberFacts = (shape: Shape & { readonly kind: "number" }): ReadonlyArray<string> => {
  const { exclusiveMaximum, exclusiveMinimum, integer, maximum, minimum, multipleOf } = shape
  const bounds = minimum !== undefined && maximum !== undefined && exclusiveMinimum === undefined
      && exclusiveMaximum === undefined
    ? [`${count(minimum)} to ${count(maximum)}`]
    : [
      ...(minimum === undefined ? [] : [`${exclusiveMinimum === true ? "more than" : "at least"} ${count(minimum)}`]),
      ...(maximum === undefined ? [] : [`${exclusiveMaximum === true ? "less than" : "at most"} ${count(maximum)}`])
    ]
  const whole = integer === true && (minimum === undefined || maximum === undefined) ? ["a whole number"] : []
  return [...whole, ...bounds, ...(multipleOf === undefined ? [] : [`a multiple of ${count(multipleOf)}`])]
}

/** A pattern, where a reader can take it in at a glance. */
const patternFact = (pattern: string): string =>
  pattern.length <= 60
    ? `matches \`${pattern.replaceAll("`", "\\x60")}\``
    : "matches a long pattern, see `Registry.facts`"

const stringFacts = (shape: Shape & { readonly kind: "string" }): ReadonlyArray<string> => [
  ...(shape.format === undefined ? [] : [held[shape.format]]),
  ...(shape.holds === undefined ? [] : [held[shape.holds]]),
  ...size(shape.minLength, shape.maxLength, "character"),
  ...(shape.pattern === undefined || shape.format === "date" ? [] : [patternFact(shape.pattern)])
]

/** How many known values a comment lists where the type has a name that hides them. */
const most = 8

const valueFacts = (values: ReadonlyArray<string>): ReadonlyArray<string> => {
  const listed = values.slice(0, most).map((value) => `\`${value}\``)
  if (values.length === 1) return [listed[0]!]
  return values.length <= most
    ? [`${listed.slice(0, -1).join(", ")} or ${listed.at(-1)}`]
    : [`${listed.join(", ")} or another of ${values.length} known values`]
}

/** What a shape says of a value. A type that is named by a reference hides its values; one in place shows them. */
const facts = (shape: Shape, targets: Targets, hidden: boolean): ReadonlyArray<string> => {
  switch (shape.kind) {
    case "string":
      return [...(hidden && shape.values !== undefined ? valueFacts(shape.values) : []), ...stringFacts(shape)]
    case "number":
      return numberFacts(shape)
    case "nullable":
      return facts(shape.shape, targets, hidden)
    case "ref": {
      const target = targets.get(shape.name)
      return target === undefined || target.kind === "object" ? [] : facts(target, targets, true)
    }
    case "array": {
      const item = facts(shape.items, targets, hidden)
      return [
        ...size(shape.minItems, shape.maxItems, "item"),
        ...(shape.uniqueItems === true ? ["no duplicates"] : []),
        ...(item.length === 0 ? [] : [`each ${item.join(", ")}`])
      ]
    }
    default:
      return []
  }
}

const defaultText = (value: Default): string => {
  const values = typeof value === "object" ? value : [value]
  return `${values.map((item) => typeof item === "number" ? count(item) : `\`${item}\``).join(", ")} if not given`
}

/** What fits on one line of a comment within a property of a property. */
const oneLine = 106

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** What is known of a value, as lines of a comment; none where nothing is. */
export const remarkLines = (shape: Shape, remarks: Remarks, targets: Targets): ReadonlyArray<string> => {
  const restrictions = facts(shape, targets, false).join(", ")
  const limits = [restrictions, ...(remarks.default === undefined ? [] : [defaultText(remarks.default)])]
    .filter((part) => part !== "").join("; ")
  const sentences = [
    ...(remarks.about === undefined ? [] : [remarks.about]),
    ...(remarks.unit === undefined ? [] : [`In ${remarks.unit}.`]),
    ...(limits === "" ? [] : [sentence(limits)]),
    ...(remarks.note === undefined ? [] : [remarks.note]),
    ...(remarks.personal === undefined ? [] : ["Personal data."])
  ]
  return [
    ...(sentences.length === 0 ? [] : wrap(sentences.join(" "), oneLine)),
    ...(remarks.deprecated === undefined
      ? []
      : [`@deprecated ${remarks.deprecated === true ? "Amazon has deprecated it." : remarks.deprecated}`])
  ]
}
