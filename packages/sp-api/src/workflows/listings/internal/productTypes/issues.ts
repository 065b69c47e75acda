/**
 * The errors of ajv as issues that people can read.
 */
import type { ErrorObject } from "ajv/dist/2019.js"
import { isObject } from "../../../../wire/json.ts"
import { formats } from "./formats.ts"
import * as JsonPointer from "./jsonPointer.ts"

/** What is wrong with an attribute. */
export interface AttributeIssue {
  /** The place: `bullet_point[5].value`; the name of an attribute that is missing. */
  readonly path: string
  /** The name of the attribute: `bullet_point`. */
  readonly attribute: string
  /** What is wrong: `is missing`, `is longer than 500 bytes of UTF-8`. */
  readonly message: string
  /** The keyword of the schema that is violated. */
  readonly keyword: string
}

/** A JSON Pointer into attributes as a path: `bullet_point[5].value`. */
export const pathOf = (pointer: string): string =>
  JsonPointer.namesOf(pointer).reduce(
    (path, name) => path === "" ? name : /^\d+$/.test(name) ? `${path}[${name}]` : `${path}.${name}`,
    ""
  )

/** The attribute that a path leads into. */
export const attributeOf = (path: string): string => /^[^.[]*/.exec(path)![0]

const perSelectors = (schema: unknown): string => {
  const selectors = isObject(schema) && Array.isArray(schema["selectors"]) ? schema["selectors"] : []
  return selectors.length === 0 ? "" : ` for the same ${selectors.join(" and ")}`
}

const listed = (values: ReadonlyArray<unknown>): string =>
  values.slice(0, 10).map((value) => JSON.stringify(value)).join(", ") +
  (values.length > 10 ? ` and ${values.length - 10} more` : "")

/** The names that a schema requires, which `{ "not": { "required": ["a"] } }` forbids. */
const requiredNames = (schema: unknown): ReadonlyArray<string> =>
  isObject(schema) && Array.isArray(schema["required"]) ? schema["required"] : []

const items = (count: unknown): string => count === 1 ? "1 item" : `${count} items`

const describe = ({ keyword, message, params, parentSchema, schema }: ErrorObject): string => {
  switch (keyword) {
    case "format":
      return `must be ${formats.get(String(schema))?.expected ?? `of format ${schema}`}`
    case "required":
    case "dependentRequired":
      return "is missing"
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not known to this product type"
    case "enum":
      return `must be one of ${listed(schema as ReadonlyArray<unknown>)}`
    case "const":
      return `must be ${JSON.stringify(schema)}`
    case "type":
      return `must be of type ${[params["type"]].flat().join(" or ")}`
    case "pattern":
      return `must match ${schema}`
    case "maxLength":
      return `is longer than ${schema} characters`
    case "minLength":
      return `is shorter than ${schema} characters`
    case "maxUtf8ByteLength":
      return `is longer than ${schema} bytes of UTF-8`
    case "minUtf8ByteLength":
      return `is shorter than ${schema} bytes of UTF-8`
    case "maxItems":
      return `has more than ${items(schema)}`
    case "minItems":
      return `has fewer than ${items(schema)}`
    case "maxUniqueItems":
      return `has more than ${items(schema)}${perSelectors(parentSchema)}`
    case "minUniqueItems":
      return `has fewer than ${items(schema)}${perSelectors(parentSchema)}`
    case "uniqueItems":
      return "contains the same item twice"
    case "uniqueBySelectors":
      return `has more than 1 item${perSelectors(parentSchema)}`
    case "not": {
      const names = requiredNames(schema)
      return names.length > 1 ? `must not contain ${names.join(" and ")} together` : "is not allowed here"
    }
    case "false schema":
      return "is not allowed here"
    default:
      return message ?? `violates ${keyword}`
  }
}

/** The value of a date that is not one. No other value is shown: it may be personal data. */
const invalidDate = (errors: ReadonlyArray<ErrorObject>): string => {
  const date = errors.find(({ keyword, schema }) =>
    keyword === "format" && ["date", "date-time"].includes(String(schema))
  )
  return date === undefined ? "" : ` (it is ${JSON.stringify(String(date.data).slice(0, 40))})`
}

/** The place of an error: the property that is missing or unknown, not the object around it. */
const placeOf = ({ instancePath, keyword, params, schema }: ErrorObject): string => {
  const forbidden = keyword === "not" ? requiredNames(schema) : []
  const name = forbidden.length === 1
    ? forbidden[0]
    : params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"]
  return pathOf(
    typeof name === "string" ? `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : instancePath
  )
}

const choices: ReadonlyArray<string> = ["anyOf", "oneOf", "contains"]

const isChoice = ({ keyword }: ErrorObject): boolean => choices.includes(keyword)

/**
 * The issues of a validation. The errors about the branches of a choice, and about the items of `contains`, become one
 * issue that lists what would have been right.
 */
export const issuesOf = (errors: ReadonlyArray<ErrorObject>): ReadonlyArray<AttributeIssue> => {
  const choiceErrors = errors.filter(isChoice)
  const issues = new Map<string, AttributeIssue>()
  const add = (path: string, message: string, keyword: string) => {
    issues.set(`${path} ${message}`, { path, attribute: attributeOf(path), message, keyword })
  }
  const within = (error: ErrorObject, choice: ErrorObject) =>
    error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    error.instancePath.startsWith(choice.instancePath)
  for (const error of errors) {
    // An error of `if` only repeats that its `then` or `else` failed.
    if (error.keyword === "if" || choiceErrors.some((choice) => within(error, choice))) continue
    if (!isChoice(error)) {
      add(placeOf(error), describe(error) + invalidDate([error]), error.keyword)
      continue
    }
    const branches = errors.filter((inner) => within(inner, error) && !isChoice(inner) && inner.keyword !== "if")
    const descriptions = new Set(branches.map((inner) => {
      const place = placeOf(inner)
      return place === placeOf(error) ? describe(inner) : `${place} ${describe(inner)}`
    }))
    const alternatives = descriptions.size === 0 ? "" : [...descriptions].join(", or ") + invalidDate(branches)
    add(
      placeOf(error),
      error.keyword === "contains"
        ? `contains no item that matches${alternatives && `: ${alternatives}`}`
        : alternatives || "matches more than one of the allowed forms",
      error.keyword
    )
  }
  return [...issues.values()]
}
