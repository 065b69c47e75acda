/**
 * Answers that are not what the model promises, as Amazon's sometimes are: values of enumerations that no model knows, `null` where a
 * field is absent, fields that are missing. The shape says where each of these can be.
 */
import type { Fields, Shape } from "effect-sp-api/operation/Shape"
import { isObject } from "../protocol/Json.ts"
import type { Loaded } from "../protocol/Operations.ts"

/** How an answer is distorted. */
export type Distortion = "unknown-enum" | "null-fields" | "missing-fields"

/** What the sandbox writes for a value that no model knows. */
export const unknownValue = "SANDBOX_UNKNOWN_VALUE"

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
      // A success whose envelope says nothing but null would be another trouble than the one that was asked for.
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

/** A distorted copy of the answer of an operation. */
export const apply = (loaded: Loaded, json: unknown, distortion: Distortion): unknown => {
  const output = loaded.shapes.output?.()
  return output === undefined ? json : distort(loaded, output, json, distortion, true)
}
