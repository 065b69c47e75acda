/**
 * The keywords of product type schemas, and how each is used.
 *
 * JSON Schema 2019-09: every assertion and applicator is checked, `format` included. Of Amazon's vocabulary,
 * `maxUniqueItems`, `minUniqueItems`, `maxUtf8ByteLength`, `minUtf8ByteLength` and `selectors` are checked;
 * `$lifecycle`, `enumDeprecated`, `replacedBy` and `deprecated` produce warnings. Annotations (`title`, `examples`,
 * `enumNames`, `editable`, `hidden`, `replaces`, `default`, `readOnly`, `contentMediaType`) and unknown keywords are
 * left out.
 *
 * Source: developer-docs.amazon.com/sp-api, "Amazon Product Type Definitions Meta-Schema (v1)"; json-schema.org, draft
 * 2019-09.
 */
import type { JsonObject } from "../../../../wire/json.ts"
import { isObject } from "../../../../wire/json.ts"
import { formats } from "./formats.ts"
import { regExp } from "./patterns.ts"

/** A schema: an object, or `true` and `false`. */
export type Schema = JsonObject | boolean

/** Whether a value is a schema, whatever it holds. */
export const isSchema = (value: unknown): value is Schema => typeof value === "boolean" || isObject(value)

const types: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean", "object", "array", "null"])

const isNames = (value: unknown): value is ReadonlyArray<string> =>
  Array.isArray(value) && value.every((name) => typeof name === "string")

/** What is wrong with the value of a keyword, in the words that follow "is"; undefined for a usable value. */
type Assertion = (value: unknown) => string | undefined

const number: Assertion = (value) => typeof value === "number" && Number.isFinite(value) ? undefined : "not a number"

const count: Assertion = (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? undefined : "not a whole number of 0 or more"

const boolean: Assertion = (value) => typeof value === "boolean" ? undefined : "neither true nor false"

const names: Assertion = (value) => isNames(value) ? undefined : "not an array of names"

const type: Assertion = (value) =>
  types.has(value) || Array.isArray(value) && value.length > 0 && value.every((item) => types.has(item))
    ? undefined
    : `not a type: ${JSON.stringify(value)}`

const pattern: Assertion = (value) => {
  if (typeof value !== "string") return "not a regular expression"
  try {
    regExp(value)
    return undefined
  } catch {
    return `not a regular expression: ${value}`
  }
}

const format: Assertion = (value) =>
  typeof value === "string" && formats.has(value)
    ? undefined
    : `not a format that can be checked: ${JSON.stringify(value)}`

// Amazon's schemas do not use the references that depend on where they are evaluated.
const unsupported: Assertion = () => "not supported"

/** The assertions, each with the check of its value. */
export const assertions: ReadonlyMap<string, Assertion> = new Map<string, Assertion>([
  ["type", type],
  ["enum", (value) => Array.isArray(value) ? value.length > 0 ? undefined : "empty" : "not an array"],
  ["const", () => undefined],
  ["maximum", number],
  ["minimum", number],
  ["exclusiveMaximum", number],
  ["exclusiveMinimum", number],
  ["multipleOf", (value) => typeof value === "number" && value > 0 ? undefined : "not a number above 0"],
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
  ["uniqueItems", boolean],
  ["selectors", names],
  ["required", names],
  [
    "dependentRequired",
    (value) => isObject(value) && Object.values(value).every(isNames) ? undefined : "not an object of arrays of names"
  ],
  ["pattern", pattern],
  ["format", format],
  ["$recursiveRef", unsupported],
  ["$dynamicRef", unsupported]
])

/** Keywords that hold one schema, and accept more values when that schema does. */
export const holdsOne: ReadonlySet<string> = new Set([
  "additionalItems",
  "additionalProperties",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties"
])

/** Keywords that hold an array of schemas. */
export const holdsArray: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"])

/** Keywords that hold schemas by name. */
export const holdsNamed: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependencies"
])
