/**
 * Responses that contradict their model, as Amazon's sometimes do: unknown enum values, `null` where a field is absent,
 * missing fields. The schema shows where each of these is possible.
 */
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import { resolve } from "effect-sp-api/operation/ModelFacts"
import { isObject } from "../protocol/Json.ts"
import type { Loaded } from "../protocol/Operations.ts"

/** How a response is distorted. */
type Distortion = "unknown-enum" | "null-fields" | "missing-fields"

/** The enum value that no model has. */
const unknownValue = "SANDBOX_UNKNOWN_VALUE"

const isEnum = (schema: ValueSchema, facts: SectionFacts): boolean => {
  const { enum: values, items } = resolve(schema, facts)
  return values !== undefined || items !== undefined && isEnum(items, facts)
}

const distortObject = (
  facts: SectionFacts,
  { properties = {}, required = [] }: ValueSchema,
  value: Readonly<Record<string, unknown>>,
  distortion: Distortion,
  top: boolean
): Record<string, unknown> => {
  const result: Record<string, unknown> = { ...value }
  let removed = false
  for (const [name, property] of Object.entries(properties)) {
    const optional = !required.includes(name)
    if (!(name in value)) {
      // An envelope of nothing but null would be a different fault.
      if (distortion === "null-fields" && optional && !top) result[name] = null
      continue
    }
    if (distortion === "unknown-enum" && isEnum(property, facts)) {
      result[name] = Array.isArray(value[name]) ? [unknownValue] : unknownValue
    } else if (distortion === "missing-fields" && !removed && !optional && !top && !Array.isArray(value[name])) {
      removed = true
      delete result[name]
    } else {
      result[name] = distort(facts, property, value[name], distortion, false)
    }
  }
  return result
}

const distort = (
  facts: SectionFacts,
  schema: ValueSchema,
  value: unknown,
  distortion: Distortion,
  top: boolean
): unknown => {
  const resolved = resolve(schema, facts)
  const { items } = resolved
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((value) => distort(facts, items, value, distortion, false))
  }
  return isObject(value) ? distortObject(facts, resolved, value, distortion, top) : value
}

/** A distorted copy of an operation's response. */
export const apply = ({ facts, output }: Loaded, json: unknown, distortion: Distortion): unknown =>
  output === undefined ? json : distort(facts, output, json, distortion, true)
