/**
 * Reads the parameters of a request by the operation's spec, and refuses those that are missing or malformed, naming them.
 */
import type { OperationSpec, Parameter } from "effect-sp-api/operation/OperationSpec"
import type { Request } from "./Http.ts"
import * as Http from "./Http.ts"
import type { Facts } from "./Operations.ts"

/** A parameter's value. Dates stay texts. */
export type Value = string | number | boolean | ReadonlyArray<string | number | boolean>

/** Parameters by wire name. */
export type Input = { readonly [name: string]: Value | undefined }

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/
const date = /^\d{4}-\d\d-\d\d$/

/** Whether a text is a moment in ISO 8601 with its time zone. */
export const isDateTime = (text: string): boolean => dateTime.test(text) && !Number.isNaN(Date.parse(text))

const wrong = (name: string, what: string): Http.Refusal =>
  Http.invalidInput(`Invalid value for the parameter ${name}: ${what}.`, name)

const convert = (name: string, parameter: Parameter, text: string): string | number | boolean => {
  switch (parameter.type) {
    case "integer":
    case "number": {
      const value = text.trim() === "" ? Number.NaN : Number(text)
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
      if (text !== "true" && text !== "false") throw wrong(name, "it must be true or false")
      return text === "true"
    case "date-time":
      if (!isDateTime(text)) throw wrong(name, "it must be an ISO 8601 date and time with its time zone")
      return text
    case "date":
      if (!date.test(text) || Number.isNaN(Date.parse(text))) throw wrong(name, "it must be a date like 2026-07-01")
      return text
    case "string":
      return text
  }
}

const list = (name: string, parameter: Parameter, texts: ReadonlyArray<string>): Value => {
  if (parameter.maxItems !== undefined && texts.length > parameter.maxItems) {
    throw wrong(name, `it takes at most ${parameter.maxItems} values`)
  }
  if (texts.length < (parameter.minItems ?? 1)) throw wrong(name, `it takes at least ${parameter.minItems ?? 1} values`)
  return texts.map((text) => convert(name, parameter, text))
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll("+", "%20"))

/**
 * The query by name, values as they were sent, since the commas of a list must be told from those inside its values. A value that cannot
 * be decoded is one that Amazon's gateway does not let through.
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

const decodeAgain = (parameter: Parameter, text: string): string => {
  if (parameter.twice !== true) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const checkValues = (name: string, value: Value, known: ReadonlyArray<string> | undefined): void => {
  if (known === undefined) return
  for (const one of typeof value === "object" ? value : [value]) {
    if (typeof one === "string" && !known.includes(one)) throw wrong(name, `it must be one of ${known.join(", ")}`)
  }
}

/**
 * The parameters of a request; undefined when its query is not percent-encoded. Throws a refusal that names what is wrong.
 *
 * @param lenient takes parameters as the texts they are, and misses none
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
      const raw = parameter.list === "multi" ? sent : sent.flatMap((text) => text.split(","))
      const texts = parameter.in === "query" ? raw.map(decode) : raw
      if (parameter.required === true && texts.every((text) => text === "")) {
        throw Http.invalidInput(`Missing required parameter: ${name}.`, name)
      }
      input[name] = list(name, parameter, texts.map((text) => decodeAgain(parameter, text)))
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

/** A parameter that is a text. */
export const text = (input: Input, name: string): string | undefined => {
  const value = input[name]
  return typeof value === "string" ? value : undefined
}

/** A parameter that is a number. */
export const number = (input: Input, name: string): number | undefined => {
  const value = input[name]
  return typeof value === "number" ? value : undefined
}

/** A parameter that is a list of texts; empty when it was not sent. */
export const texts = (input: Input, name: string): ReadonlyArray<string> => {
  const value = input[name]
  return typeof value === "object" ? value.filter((one) => typeof one === "string") : []
}

/** A parameter that is a moment, in epoch milliseconds. */
export const time = (input: Input, name: string): number | undefined => {
  const value = text(input, name)
  if (value === undefined) return undefined
  if (!isDateTime(value) && !date.test(value)) {
    throw wrong(name, "it must be an ISO 8601 date and time with its time zone")
  }
  return Date.parse(value)
}
