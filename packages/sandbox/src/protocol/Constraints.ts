/**
 * What the models say of values: lengths, patterns, bounds, formats, numbers of elements, allowed values. Requests that
 * break them are refused, as Amazon does; the message names the field.
 */
import type { ErrorObject, ValidateFunction } from "ajv"
import { Ajv } from "ajv"
import type { SectionFacts, ValueSchema } from "effect-sp-api/operation/ModelFacts"
import * as DateTimes from "./DateTimes.ts"
import * as Http from "./Http.ts"
import type { Input } from "./Input.ts"

/** Checks the requests of one operation. Both throw a `Refusal` that names the field. */
export interface Constraints {
  readonly checkInput: (input: Input) => void
  readonly checkBody: (json: unknown) => void
}

/** A pattern that JavaScript does not know (`(?i)`) restricts nothing. */
const regExp = (pattern: string, flags: string): RegExp => {
  for (const tried of [flags, ""]) {
    try {
      return new RegExp(pattern, tried)
    } catch {
      // The next one is tried.
    }
  }
  return /(?:)/
}
regExp.code = "new RegExp"

const base64 = /^(?:[A-Za-z0-9+/\-_]{4})*(?:[A-Za-z0-9+/\-_]{2,3}={0,2})?$/
const address = /^(\d{1,3}\.){3}\d{1,3}$|:/

const makeAjv = (): Ajv => {
  const ajv = new Ajv({ strict: false, validateSchema: false, logger: false, code: { regExp } })
  ajv.addFormat("date-time", (value: string) => DateTimes.complete(value) !== undefined)
  ajv.addFormat("date", (value: string) => /^\d{4}-\d\d-\d\d/.test(value) && DateTimes.complete(value) !== undefined)
  ajv.addFormat("uri", (value: string) => URL.canParse(value))
  ajv.addFormat("byte", base64)
  ajv.addFormat("ip", address)
  return ajv
}

let shared: Ajv | undefined

const compile = (schema: object): ValidateFunction => (shared ??= makeAjv()).compile(schema)

const formats: Readonly<Record<string, string>> = {
  "date-time": "an ISO 8601 date and time",
  date: "a date like 2026-07-01",
  uri: "a URI",
  byte: "Base64",
  ip: "an IP address"
}

const units = (count: unknown, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`

const types: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object"
}

const explanation = ({ keyword, params }: ErrorObject): string => {
  const limit: unknown = params["limit"]
  switch (keyword) {
    case "enum":
      return `it must be one of ${(params["allowedValues"] as ReadonlyArray<string>).join(", ")}`
    case "minLength":
      return `it must have at least ${units(limit, "character", "characters")}`
    case "maxLength":
      return `it must have at most ${units(limit, "character", "characters")}`
    case "pattern":
      return `it must match the pattern ${String(params["pattern"])}`
    case "minimum":
      return `it must be ${String(limit)} or more`
    case "maximum":
      return `it must be ${String(limit)} or less`
    case "exclusiveMinimum":
      return `it must be more than ${String(limit)}`
    case "exclusiveMaximum":
      return `it must be less than ${String(limit)}`
    case "multipleOf":
      return `it must be a multiple of ${String(params["multipleOf"])}`
    case "minItems":
      return `it takes at least ${units(limit, "value", "values")}`
    case "maxItems":
      return `it takes at most ${units(limit, "value", "values")}`
    case "uniqueItems":
      return "its values must differ"
    case "format":
      return `it must be ${formats[String(params["format"])] ?? "a valid value"}`
    default:
      return `it must be ${types[String(params["type"])] ?? "a valid value"}`
  }
}

/** `items[0].quantity` for the JSON Pointer `/items/0/quantity`. */
const pathOf = (pointer: string): string =>
  pointer.split("/").slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, step) => /^\d+$/.test(step) ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`, "")

/** @param whole what the schema is about: `parameters`, whose names are the whole path, or `body` */
const refuse = (validate: ValidateFunction, whole: "parameters" | "body"): never => {
  const error = validate.errors![0]!
  const path = whole === "body" ? pathOf(error.instancePath) : error.instancePath.split("/")[1] ?? ""
  if (error.keyword === "required") {
    const name = path === ""
      ? String(error.params["missingProperty"])
      : `${path}.${String(error.params["missingProperty"])}`
    throw Http.invalidInput(`Missing required parameter: ${name}.`, name)
  }
  const name = path === "" ? whole : path
  throw Http.invalidInput(`Invalid value for the parameter ${name}: ${explanation(error)}.`, name)
}

/** The first place where a value is not as a schema says; undefined where it is. */
export const problemOf = (
  { definitions }: SectionFacts,
  schema: ValueSchema,
  value: unknown
): string | undefined => {
  const validate = compile({ ...schema, definitions })
  if (validate(value)) return undefined
  const { instancePath, keyword, params, ...error } = validate.errors![0]!
  const path = pathOf(instancePath)
  return keyword === "required"
    ? `${path === "" ? "" : `${path}.`}${String(params["missingProperty"])} is missing`
    : `${path === "" ? "body" : path}: ${explanation({ instancePath, keyword, params, ...error })}`
}

/** Values of parameters that Amazon's documentation lists, though the model declares none. */
const knownOf = (schema: ValueSchema): ReadonlyArray<string> | undefined => schema.known ?? schema.items?.known

const checkKnown = (name: string, known: ReadonlyArray<string>, value: Input[string]): void => {
  for (const element of typeof value === "object" ? value : [value]) {
    if (typeof element === "string" && !known.includes(element)) {
      throw Http.invalidInput(`Invalid value for the parameter ${name}: it must be one of ${known.join(", ")}.`, name)
    }
  }
}

/** The constraints of an operation; compiled with its first call. */
export const make = ({ definitions, operations }: SectionFacts, id: string): Constraints => {
  const { body, parameters = {} } = operations[id] ?? {}
  let input: ValidateFunction | undefined
  let json: ValidateFunction | undefined
  const properties = Object.fromEntries(Object.entries(parameters).map(([name, { schema }]) => [name, schema]))
  const known = Object.entries(properties).flatMap(([name, schema]) => {
    const values = knownOf(schema)
    return values === undefined ? [] : [[name, values] as const]
  })
  return {
    checkInput: (values) => {
      input ??= compile({ type: "object", properties, definitions })
      if (!input(values)) refuse(input, "parameters")
      for (const [name, allowed] of known) if (values[name] !== undefined) checkKnown(name, allowed, values[name])
    },
    checkBody: (value) => {
      if (body === undefined) return
      json ??= compile({ ...body.schema, definitions })
      if (!json(value)) refuse(json, "body")
    }
  }
}
