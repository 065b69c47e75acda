/**
 * What restricts a value, as a part of its shape.
 */
import type { ArrayLimits, Default, NumberLimits, StringLimits } from "./Ir.ts"
import { ModelError } from "./Swagger.ts"
import type { SwaggerLimits } from "./Swagger.ts"

type Limited = SwaggerLimits & { readonly type?: string; readonly format?: string }

const given = <Name extends keyof SwaggerLimits>(
  source: Limited,
  names: ReadonlyArray<Name>
): { readonly [Key in Name]?: NonNullable<SwaggerLimits[Key]> } =>
  Object.fromEntries(names.flatMap((name) => source[name] === undefined ? [] : [[name, source[name]]])) as {
    [Key in Name]?: NonNullable<SwaggerLimits[Key]>
  }

/** Formats of strings that say something; the others are misplaced media types and patterns. */
const held = new Set(["byte", "uri", "ip"])

/** What restricts a string; a broken pattern stops the generator. */
export const stringLimits = (source: Limited, where: string): StringLimits => {
  if (source.pattern !== undefined) {
    try {
      RegExp(source.pattern, "u")
    } catch {
      throw new ModelError(where, `has the pattern ${source.pattern}, which is not a regular expression`)
    }
  }
  return {
    ...given(source, ["minLength", "maxLength", "pattern"]),
    ...(held.has(source.format ?? "") ? { holds: source.format as NonNullable<StringLimits["holds"]> } : undefined)
  }
}

/** What restricts a number. */
export const numberLimits = (source: Limited): NumberLimits => ({
  ...(source.type === "integer" || /^int\d+$/.test(source.format ?? "") ? { integer: true } : undefined),
  ...given(source, ["minimum", "maximum", "multipleOf"]),
  ...(source.exclusiveMinimum === true ? { exclusiveMinimum: true } : undefined),
  ...(source.exclusiveMaximum === true ? { exclusiveMaximum: true } : undefined)
})

/** What restricts an array. Amazon writes the lengths of strings for that of some arrays. */
export const arrayLimits = (source: Limited): ArrayLimits => ({
  ...(source.minLength === undefined ? undefined : { minItems: source.minLength }),
  ...(source.maxLength === undefined ? undefined : { maxItems: source.maxLength }),
  ...given(source, ["minItems", "maxItems"]),
  ...(source.uniqueItems === true ? { uniqueItems: true } : undefined)
})

/** The declared default; one value where a list is expected is a list of it. */
export const defaultOf = (source: Limited, where: string): { readonly default?: Default } => {
  const value = source.default
  if (value === undefined || value === null) return {}
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { default: source.type === "array" ? [String(value)] : value }
  }
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return { default: value }
  throw new ModelError(where, "has a default that the generator does not know")
}
