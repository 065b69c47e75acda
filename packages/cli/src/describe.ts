/** What an operation takes, from the facts of its model. */
import { Effect } from "effect"
import * as Registry from "effect-sp-api/apis/Registry"
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import type { AnyOperation } from "./operations.ts"

const size = (min: number | undefined, max: number | undefined, noun: string): ReadonlyArray<string> =>
  min === undefined && max === undefined
    ? []
    : max === undefined
    ? [`at least ${min} ${noun}`]
    : min === undefined || min === 0
    ? [`at most ${max} ${noun}`]
    : [min === max ? `${max} ${noun}` : `${min} to ${max} ${noun}`]

/** What a value may be, in words, without the properties of objects. */
const words = (schema: ValueSchema, facts: SectionFacts): ReadonlyArray<string> => {
  const target = resolve(schema, facts)
  const type = target.type === undefined
    ? []
    : [typeof target.type === "string" ? target.type : target.type.join(" or ")]
  const bounds = [
    ...(target.minimum === undefined ? [] : [`from ${target.minimum}`]),
    ...(target.exclusiveMinimum === undefined ? [] : [`more than ${target.exclusiveMinimum}`]),
    ...(target.maximum === undefined ? [] : [`to ${target.maximum}`]),
    ...(target.exclusiveMaximum === undefined ? [] : [`less than ${target.exclusiveMaximum}`])
  ].join(" ")
  const value = schema.default
  return [
    ...(target.type === "array" ? [`array of ${words(target.items ?? {}, facts).join(", ") || "anything"}`] : type),
    ...(target.format === undefined ? [] : [target.format]),
    ...(target.enum === undefined ? [] : [`one of ${target.enum.join(" | ")}`]),
    ...(target.known === undefined ? [] : [`such as ${target.known.join(" | ")}`]),
    ...size(target.minLength, target.maxLength, "characters"),
    ...size(target.minItems, target.maxItems, "items"),
    ...(target.uniqueItems === true ? ["no duplicates"] : []),
    ...(target.pattern === undefined ? [] : [`matches ${target.pattern}`]),
    ...(bounds === "" ? [] : [bounds]),
    ...(target.multipleOf === undefined ? [] : [`a multiple of ${target.multipleOf}`]),
    ...(schema.unit === undefined ? [] : [`in ${schema.unit}`]),
    ...(value === undefined ? [] : [`default ${typeof value === "object" ? value.join(",") : String(value)}`]),
    ...(schema.personal === true ? ["personal data"] : []),
    ...(schema.deprecated === true ? ["deprecated"] : [])
  ]
}

/** The object that a value is, or holds as an array. */
const objectOf = (schema: ValueSchema, facts: SectionFacts): ValueSchema | undefined => {
  const target = resolve(schema, facts)
  if (target.type === "array") return target.items === undefined ? undefined : objectOf(target.items, facts)
  return target.properties === undefined ? undefined : target
}

/** A line for a value, and lines for what is in it; an object within itself is not repeated. */
const lines = (
  name: string,
  required: boolean,
  schema: ValueSchema,
  facts: SectionFacts,
  within: ReadonlyArray<ValueSchema> = []
): ReadonlyArray<string> => {
  const inner = objectOf(schema, facts)
  const about = schema.description === undefined ? [] : [schema.description.replace(/\.$/, "")]
  const head = `${name}  ${[...(required ? ["required"] : []), ...words(schema, facts), ...about].join(", ")}`
  if (inner === undefined || within.includes(inner)) return [head]
  const needed = new Set(inner.required)
  return [
    head,
    ...Object.entries(inner.properties ?? {}).flatMap(([key, property]) =>
      lines(key, needed.has(key), property, facts, [...within, inner]).map((line) => `  ${line}`)
    )
  ]
}

/** An operation with its parameters and its body, a line each. */
export const describe = (operation: AnyOperation): Effect.Effect<ReadonlyArray<string>, Registry.NoSuchSection> => {
  const { id, method, name, path, section } = operation.spec
  return Effect.map(Registry.facts(section), (facts) => {
    const { body, parameters = {}, reference } = facts.operations[id]!
    return [
      `${name}  ${method} ${path}`,
      ...(reference === undefined ? [] : [reference]),
      ...Object.entries(parameters).flatMap(([key, { required, schema }]) =>
        lines(key, required === true, schema, facts)
      ),
      ...(body === undefined ? [] : lines("body", body.required === true, body.schema, facts))
    ]
  })
}
