/**
 * Responses that contradict their model, as Amazon's sometimes do: unknown enum values, `null` where a field is absent,
 * missing fields. The shape shows where each of these is possible.
 */
import type { Fields, Shape } from "effect-sp-api/operation/Shape"
import { isObject } from "../protocol/Json.ts"
import type { Loaded } from "../protocol/Operations.ts"

/** How a response is distorted. */
type Distortion = "unknown-enum" | "null-fields" | "missing-fields"

/** The enum value that no model has. */
const unknownValue = "SANDBOX_UNKNOWN_VALUE"

const distortStruct = (
  loaded: Loaded,
  fields: Fields,
  definition: string | undefined,
  value: Readonly<Record<string, unknown>>,
  distortion: Distortion,
  top: boolean
): Record<string, unknown> => {
  const result: Record<string, unknown> = { ...value }
  let removed = false
  for (const [name, field] of Object.entries(fields)) {
    const optional = field.kind === "optional"
    if (!(name in value)) {
      // An envelope of nothing but null would be a different fault.
      if (distortion === "null-fields" && optional && !top) result[name] = null
      continue
    }
    const values = loaded.section.strings[`${definition}.${name}`]
    if (distortion === "unknown-enum" && values !== undefined && values[0]?.startsWith("@") === false) {
      result[name] = Array.isArray(value[name]) ? [unknownValue] : unknownValue
    } else if (distortion === "missing-fields" && !removed && !optional && !top && !Array.isArray(value[name])) {
      removed = true
      delete result[name]
    } else {
      result[name] = distort(loaded, field, value[name], distortion, false)
    }
  }
  return result
}

const distort = (
  loaded: Loaded,
  shape: Shape,
  value: unknown,
  distortion: Distortion,
  top: boolean,
  definition?: string
): unknown => {
  switch (shape.kind) {
    case "lazy":
      return distort(loaded, shape.get(), value, distortion, top, loaded.section.nameOf(shape))
    case "optional":
      return distort(loaded, shape.shape, value, distortion, top)
    case "struct":
      return isObject(value) ? distortStruct(loaded, shape.fields, definition, value, distortion, top) : value
    case "array":
      return Array.isArray(value) ? value.map((value) => distort(loaded, shape.item, value, distortion, false)) : value
    default:
      return value
  }
}

/** A distorted copy of an operation's response. */
export const apply = (loaded: Loaded, json: unknown, distortion: Distortion): unknown => {
  const output = loaded.shapes.output?.()
  return output === undefined ? json : distort(loaded, output, json, distortion, true)
}
