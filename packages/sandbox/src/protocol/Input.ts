/**
 * Reads the parameters of a request by the spec of its operation; errors name the parameter that is missing or invalid.
 */
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import type { Request } from "./Http.ts"
import * as Http from "./Http.ts"
import type { Facts } from "./Operations.ts"

/** A parameter's value. Dates stay strings. */
export type Value = string | number | boolean | ReadonlyArray<string | number | boolean>

/** Parameters by wire name. */
export type Input = { readonly [name: string]: Value | undefined }

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/
const date = /^\d{4}-\d\d-\d\d$/

/** Whether a string is a date-time of ISO 8601 with its time zone. */
export const isDateTime = (value: string): boolean => dateTime.test(value) && !Number.isNaN(Date.parse(value))

const wrong = (name: string, what: string): Http.Refusal =>
  Http.invalidInput(`Invalid value for the parameter ${name}: ${what}.`, name)

const convert = (name: string, parameter: Parameter, source: string): string | number | boolean => {
  switch (parameter.type) {
    case "integer":
    case "number": {
      const value = source.trim() === "" ? Number.NaN : Number(source)
      if (!Number.isFinite(value) || parameter.type === "integer" && !Number.isInteger(value)) {
        throw wrong(name, `it must be ${parameter.type === "integer" ? "a whole number" : "a number"}`)
      }
      if (parameter.minimum !== undefined && value < parameter.minimum) {
        throw wrong(name, `it must be ${parameter.minimum} or more`)
      }
      if (parameter.maximum !== undefined && value > parameter.maximum) {
        throw wrong(name, `it must be ${parameter.maximum} or less`)
      }
      return value
    }
    case "boolean":
      if (source !== "true" && source !== "false") throw wrong(name, "it must be true or false")
      return source === "true"
    case "date-time":
      if (!isDateTime(source)) throw wrong(name, "it must be an ISO 8601 date and time with its time zone")
      return source
    case "date":
      if (!date.test(source) || Number.isNaN(Date.parse(source))) throw wrong(name, "it must be a date like 2026-07-01")
      return source
    case "string":
      return source
  }
}

const list = (name: string, parameter: Parameter, values: ReadonlyArray<string>): Value => {
  if (parameter.maxItems !== undefined && values.length > parameter.maxItems) {
    throw wrong(name, `it takes at most ${parameter.maxItems} values`)
  }
  if (values.length < (parameter.minItems ?? 1)) {
    throw wrong(name, `it takes at least ${parameter.minItems ?? 1} values`)
  }
  return values.map((value) => convert(name, parameter, value))
}

const decode = (value: string): string => decodeURIComponent(value.replaceAll("+", "%20"))

/**
 * The raw values of the query by name: commas between the values of a list are unlike encoded commas inside them.
 *
 * Undefined where a value cannot be decoded.
 */
const readQuery = (query: string): Map<string, Array<string>> | undefined => {
  const values = new Map<string, Array<string>>()
  if (query === "") return values
  try {
    for (const pair of query.split("&")) {
      if (pair === "") continue
      const equals = pair.indexOf("=")
      const name = decode(equals < 0 ? pair : pair.slice(0, equals))
      const value = equals < 0 ? "" : pair.slice(equals + 1)
      decode(value)
      const known = values.get(name)
      if (known === undefined) values.set(name, [value])
      else known.push(value)
    }
  } catch {
    return undefined
  }
  return values
}

const decodeAgain = (parameter: Parameter, value: string): string => {
  if (parameter.doubleEncoded !== true) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const checkValues = (name: string, value: Value, known: ReadonlyArray<string> | undefined): void => {
  if (known === undefined) return
  for (const element of typeof value === "object" ? value : [value]) {
    if (typeof element === "string" && !known.includes(element)) {
      throw wrong(name, `it must be one of ${known.join(", ")}`)
    }
  }
}

/**
 * The parameters of a request; undefined when its query is not percent-encoded. Throws a `Refusal` for invalid ones.
 *
 * @param lenient accepts any string, and no parameter is required
 */
export const read = (
  operation: OperationSpec,
  values: Facts,
  request: Request,
  pathValues: Readonly<Record<string, string>>,
  lenient = false
): Input | undefined => {
  const query = readQuery(Http.queryOf(request.target))
  if (query === undefined) return undefined
  const input: Record<string, Value> = {}
  const { parameters } = operation
  for (const name in parameters) {
    const parameter = parameters[name]!
    const sent = parameter.in === "path"
      ? [pathValues[name]!]
      : parameter.in === "query"
      ? query.get(name)
      : request.headers[name.toLowerCase()] === undefined
      ? undefined
      : [request.headers[name.toLowerCase()]!]
    if (
      sent === undefined ||
      parameter.in === "query" && sent.length === 1 && sent[0] === "" && parameter.type !== "string"
    ) {
      if (parameter.required === true && !lenient) throw Http.invalidInput(`Missing required parameter: ${name}.`, name)
      continue
    }
    if (parameter.list !== undefined) {
      const raw = parameter.list === "multi" ? sent : sent.flatMap((value) => value.split(","))
      const values = parameter.in === "query" ? raw.map(decode) : raw
      if (parameter.required === true && values.every((value) => value === "")) {
        throw Http.invalidInput(`Missing required parameter: ${name}.`, name)
      }
      input[name] = list(name, parameter, values.map((value) => decodeAgain(parameter, value)))
    } else {
      if (sent.length > 1) throw wrong(name, "it was given more than once")
      input[name] = convert(
        name,
        parameter,
        parameter.in === "query" ? decodeAgain(parameter, decode(sent[0]!)) : sent[0]!
      )
    }
    checkValues(name, input[name]!, values[name])
  }
  return input
}

/** The value of a string parameter. */
export const string = (input: Input, name: string): string | undefined => {
  const value = input[name]
  return typeof value === "string" ? value : undefined
}

/** The value of a numeric parameter. */
export const number = (input: Input, name: string): number | undefined => {
  const value = input[name]
  return typeof value === "number" ? value : undefined
}

/** The values of a list parameter; empty when it was not sent. */
export const strings = (input: Input, name: string): ReadonlyArray<string> => {
  const value = input[name]
  return typeof value === "object" ? value.filter((element) => typeof element === "string") : []
}

/** The value of a date-time parameter in epoch milliseconds. */
export const time = (input: Input, name: string): number | undefined => {
  const value = string(input, name)
  if (value === undefined) return undefined
  if (!isDateTime(value) && !date.test(value)) {
    throw wrong(name, "it must be an ISO 8601 date and time with its time zone")
  }
  return Date.parse(value)
}

/** Whether a time is in the range of two date-time parameters; a missing parameter sets no bound. */
export const isWithin = (input: Input, value: number, after: string, before: string): boolean =>
  value >= (time(input, after) ?? Number.NEGATIVE_INFINITY) &&
  value <= (time(input, before) ?? Number.POSITIVE_INFINITY)
