/**
 * The keywords of the schemas of product types, and what each is to us.
 *
 * JSON Schema 2019-09: every assertion and applicator decides, `format` included. Of Amazon's vocabulary `maxUniqueItems`, `minUniqueItems`,
 * `maxUtf8ByteLength`, `minUtf8ByteLength` and `selectors` decide; `$lifecycle`, `enumDeprecated`, `replacedBy` and `deprecated` warn. What
 * only describes, as `title`, `examples`, `enumNames`, `editable`, `hidden`, `replaces`, `default`, `readOnly` and `contentMediaType` do, and
 * every keyword that is unknown, is left out.
 *
 * Source: developer-docs.amazon.com/sp-api, "Amazon Product Type Definitions Meta-Schema (v1)"; json-schema.org, draft 2019-09.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import { formats, regExp } from "./formats.ts"

/** A schema: an object, or `true` and `false`. */
export type Schema = JsonObject | boolean

/** Whether a value is a schema, whatever it holds. */
export const isSchema = (value: unknown): value is Schema => typeof value === "boolean" || isObject(value)

const types: ReadonlySet<unknown> = /*#__PURE__*/ new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "object",
  "array",
  "null"
])

const isCount = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0

const isNames = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((name) => typeof name === "string")

const number = (value: unknown): string | undefined =>
  typeof value === "number" && Number.isFinite(value) ? undefined : "not a number"

const count = (value: unknown): string | undefined => isCount(value) ? undefined : "not a whole number of 0 or more"

const flag = (value: unknown): string | undefined => typeof value === "boolean" ? undefined : "neither true nor false"

const names = (value: unknown): string | undefined => isNames(value) ? undefined : "not an array of names"

const pattern = (value: unknown): string | undefined => {
  if (typeof value !== "string") return "not a regular expression"
  try {
    regExp(value)
    return undefined
  } catch {
    return `not a regular expression: ${value}`
  }
}

/** What is wrong with the value of an assertion, in the words that follow "is"; undefined where nothing is. */
export const assertions: ReadonlyMap<string, (value: unknown) => string | undefined> = /*#__PURE__*/ new Map([
  [
    "type",
    (value: unknown) =>
      types.has(value) || Array.isArray(value) && value.length > 0 && value.every((one) => types.has(one))
        ? undefined
        : `not a type: ${JSON.stringify(value)}`
  ],
  ["enum", (value: unknown) => Array.isArray(value) ? value.length > 0 ? undefined : "empty" : "not an array"],
  ["const", () => undefined],
  ["maximum", number],
  ["minimum", number],
  ["exclusiveMaximum", number],
  ["exclusiveMinimum", number],
  ["multipleOf", (value: unknown) => typeof value === "number" && value > 0 ? undefined : "not a number above 0"],
  ["maxLength", count],
  ["minLength", count],
  ["maxItems", count],
  ["minItems", count],
  ["maxContains", count],
  ["minContains", count],
  ["maxProperties", count],
  ["minProperties", count],
  ["maxUtf8ByteLength", count],
  ["minUtf8ByteLength", count],
  ["maxUniqueItems", count],
  ["minUniqueItems", count],
  ["uniqueItems", flag],
  ["selectors", names],
  ["required", names],
  [
    "dependentRequired",
    (value: unknown) =>
      isObject(value) && Object.values(value).every(isNames) ? undefined : "not an object of arrays of names"
  ],
  ["pattern", pattern],
  [
    "format",
    (value: unknown) =>
      typeof value === "string" && formats.has(value)
        ? undefined
        : `not a format that can be checked: ${JSON.stringify(value)}`
  ],
  // No schema of Amazon's refers to itself by these; nothing is known of what they would lead to.
  ["$recursiveRef", () => "not supported"],
  ["$dynamicRef", () => "not supported"]
])

/** Keywords that hold one schema, and accept more where that one accepts more. */
export const ofOne: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties"
])

/** Keywords that hold an array of schemas. */
export const ofMany: ReadonlySet<string> = /*#__PURE__*/ new Set(["allOf", "anyOf", "oneOf"])

/** Keywords that hold schemas by name. */
export const ofNamed: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies"
])
