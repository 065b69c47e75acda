/**
 * Reads the parameters of a request by the spec of its operation; errors name the parameter that is missing or invalid.
 */
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import * as DateTimes from "./DateTimes.ts"
import type { Request } from "./Http.ts"
import * as Http from "./Http.ts"
import * as Query from "./Query.ts"

/** A parameter's value. Dates stay strings; date-times have their time and offset written out. */
export type Value = string | number | boolean | ReadonlyArray<string | number | boolean>

/** Parameters by wire name. */
export type Input = { readonly [name: string]: Value | undefined }

const date = /^\d{4}-\d\d-\d\d$/
const decimal = /^[+-]?\d+(\.\d+)?$/

const wrong = (name: string, what: string): Http.Refusal =>
  Http.invalidInput(`Invalid value for the parameter ${name}: ${what}.`, name)

const convert = (name: string, parameter: Parameter, source: string): string | number | boolean => {
  switch (parameter.type) {
    case "integer":
    case "number": {
      const value = decimal.test(source) ? Number(source) : Number.NaN
      if (Number.isNaN(value) || parameter.type === "integer" && !Number.isInteger(value)) {
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
    case "boolean": {
      // Python writes True.
      const lower = source.toLowerCase()
      if (lower !== "true" && lower !== "false") throw wrong(name, "it must be true or false")
      return lower === "true"
    }
    case "date-time": {
      const value = DateTimes.complete(source)
      if (value === undefined) throw wrong(name, "it must be an ISO 8601 date and time")
      return value
    }
    case "date":
      if (!date.test(source) || DateTimes.complete(source) === undefined) {
        throw wrong(name, "it must be a date like 2026-07-01")
      }
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

/** The values of a parameter as they were sent, decoded; undefined when it is absent. */
const sentOf = (
  name: string,
  parameter: Parameter,
  query: ReadonlyMap<string, ReadonlyArray<string>>,
  request: Request,
  pathValues: Readonly<Record<string, string>>
): ReadonlyArray<string> | undefined => {
  switch (parameter.in) {
    case "path":
      return [pathValues[name]!]
    case "query":
      return query.get(name)
    case "header": {
      const value = request.headers[name.toLowerCase()]
      return value === undefined ? undefined : [value]
    }
  }
}

/** The elements of a list. Clients write an empty list as an empty value, and may repeat the name. */
const elementsOf = (parameter: Parameter, sent: ReadonlyArray<string>): ReadonlyArray<string> =>
  (parameter.list === "multi" ? sent : sent.flatMap((value) => value.split(","))).filter((value) => value !== "")

/**
 * The parameters of a request; undefined when its query is not percent-encoded. Throws a `Refusal` for invalid ones.
 */
export const read = (
  operation: OperationSpec,
  request: Request,
  pathValues: Readonly<Record<string, string>>
): Input | undefined => {
  const query = Query.parse(Http.queryOf(request.target))
  if (query === undefined) return undefined
  const input: Record<string, Value> = {}
  const { parameters } = operation
  for (const name in parameters) {
    const parameter = parameters[name]!
    const again = parameter.doubleEncoded === true ? Query.decodeAgain : (value: string): string => value
    const sent = sentOf(name, parameter, query, request, pathValues)
    const elements = sent === undefined || parameter.list === undefined ? sent : elementsOf(parameter, sent)
    const isEmpty = elements === undefined || elements.length === 0 ||
      parameter.in === "query" && elements.length === 1 && elements[0] === "" && parameter.type !== "string"
    if (isEmpty) {
      if (parameter.required === true) throw Http.invalidInput(`Missing required parameter: ${name}.`, name)
      continue
    }
    if (parameter.list !== undefined) input[name] = list(name, parameter, elements.map(again))
    else if (elements.length > 1) throw wrong(name, "it was given more than once")
    else input[name] = convert(name, parameter, again(elements[0]!))
  }
  return input
}

/** All parameters as they were sent, unchecked; undefined when the query is not percent-encoded. */
export const readUnchecked = (
  operation: OperationSpec,
  request: Request,
  pathValues: Readonly<Record<string, string>>
): Input | undefined => {
  const query = Query.parse(Http.queryOf(request.target))
  if (query === undefined) return undefined
  const input: Record<string, Value> = { ...pathValues }
  for (const [name, values] of query) {
    input[name] = operation.parameters?.[name]?.doubleEncoded === true ? values.map(Query.decodeAgain) : values
  }
  for (const [name, { in: place }] of Object.entries(operation.parameters ?? {})) {
    const value = place === "header" ? request.headers[name.toLowerCase()] : undefined
    if (value !== undefined) input[name] = value
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
  const time = DateTimes.parse(value)
  if (time === undefined) throw wrong(name, "it must be an ISO 8601 date and time")
  return time
}

/** Whether a time is in the range of two date-time parameters; a missing parameter sets no bound. */
export const isWithin = (input: Input, value: number, after: string, before: string): boolean =>
  value >= (time(input, after) ?? Number.NEGATIVE_INFINITY) &&
  value <= (time(input, before) ?? Number.POSITIVE_INFINITY)
