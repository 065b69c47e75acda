/**
 * Writes an input as a request: path segments and query by RFC 3986, arrays as the model says, headers, and the body as JSON.
 *
 * What cannot be written is refused with the name of the parameter; a path value can never name another operation.
 */
import { RequestInvalid } from "../../SpApiError.ts"
import { percentEncode } from "../../wire/percentEncoding.ts"
import type { OperationSpec, Parameter } from "../OperationSpec.ts"
import { dateTimeForms, isDateTimeText, toDate } from "./iso8601.ts"
import { brokenRule } from "./rules.ts"

/** A request without the parts that are the same for all. */
export interface Encoded {
  /** Path and query, percent-encoded. */
  readonly target: string
  readonly headers: { readonly [name: string]: string } | undefined
  readonly body: string | undefined
}

const invalid = (field: string, description: string): RequestInvalid => new RequestInvalid({ field, description })

/** One value as text; a description of what is wrong with it otherwise. */
const toText = (parameter: Parameter, value: unknown, isChecked: boolean): string | { readonly wrong: string } => {
  switch (parameter.type) {
    case "integer":
    case "number": {
      if (typeof value !== "number" || !Number.isFinite(value)) return { wrong: "must be a finite number" }
      if (parameter.type === "integer" && !Number.isSafeInteger(value)) {
        return { wrong: "must be a whole number, at most 2⁵³ − 1: JavaScript rounds larger ones" }
      }
      if (parameter.minimum !== undefined && value < parameter.minimum) {
        return { wrong: `must be ${parameter.minimum} or more` }
      }
      if (parameter.maximum !== undefined && value > parameter.maximum) {
        return { wrong: `must be ${parameter.maximum} or less` }
      }
      return String(value)
    }
    case "boolean":
      return typeof value === "boolean" ? (value ? "true" : "false") : { wrong: "must be true or false" }
    case "date-time":
    case "date": {
      if (typeof value === "string" && (!isChecked || isDateTimeText(value))) return value
      const date = toDate(value)
      if (date === undefined) return { wrong: `must be ${dateTimeForms}` }
      return parameter.type === "date" ? date.toISOString().slice(0, 10) : date.toISOString()
    }
    case "string":
      return typeof value === "string" ? value : { wrong: "must be a text" }
  }
}

const encodeText = (parameter: Parameter, text: string): string =>
  percentEncode(parameter.doubleEncoded === true ? percentEncode(text) : text)

const writePath = (name: string, parameter: Parameter, text: string): string => {
  const segments = parameter.greedy === true ? text.split("/") : [text]
  for (const segment of segments) {
    if (segment === "" || segment === "." || segment === "..") {
      throw invalid(
        name,
        segment === ""
          ? "must not be empty: it is a part of the path"
          : "must not be “.” or “..”: it would name another resource"
      )
    }
  }
  return segments.map(percentEncode).join("/")
}

const severed = "has a comma, which Amazon reads as the end of a value, also as %2C; "

/** The values of a list as text. */
const toTexts = (name: string, parameter: Parameter, value: unknown, isChecked: boolean): ReadonlyArray<string> => {
  if (!Array.isArray(value)) throw invalid(name, "must be a list")
  if (value.length === 0) throw invalid(name, "is an empty list; leave it out, or give at least one value")
  if (parameter.maxItems !== undefined && value.length > parameter.maxItems) {
    throw invalid(name, `takes at most ${parameter.maxItems} values, not ${value.length}; split the call`)
  }
  if (parameter.minItems !== undefined && value.length < parameter.minItems) {
    throw invalid(name, `takes at least ${parameter.minItems} values, not ${value.length}`)
  }
  const isSevered = isChecked && parameter.list === "csv" && parameter.doubleEncoded !== true
  const texts: Array<string> = []
  for (let index = 0; index < value.length; index++) {
    const text = toText(parameter, value[index], isChecked)
    if (typeof text !== "string") throw invalid(`${name}[${index}]`, text.wrong)
    if (isChecked && text === "") throw invalid(`${name}[${index}]`, "is empty")
    if (isSevered && text.includes(",")) {
      throw invalid(`${name}[${index}]`, severed + (parameter.instead ?? "give each value as an element of its own"))
    }
    texts.push(text)
  }
  return texts
}

const writeQuery = (name: string, parameter: Parameter, value: unknown, isChecked: boolean): string => {
  const key = percentEncode(name)
  if (parameter.list === undefined) {
    const text = toText(parameter, value, isChecked)
    if (typeof text !== "string") throw invalid(name, text.wrong)
    return `${key}=${encodeText(parameter, text)}`
  }
  const texts = toTexts(name, parameter, value, isChecked).map((text) => encodeText(parameter, text))
  return parameter.list === "csv" ? `${key}=${texts.join(",")}` : texts.map((text) => `${key}=${text}`).join("&")
}

const headerSafe = /^[\t\x20-\x7e]*$/

const writeHeader = (name: string, parameter: Parameter, value: unknown, isChecked: boolean): string => {
  const text = parameter.list === undefined
    ? toText(parameter, value, isChecked)
    : toTexts(name, parameter, value, isChecked).join(",")
  if (typeof text !== "string") throw invalid(name, text.wrong)
  if (!headerSafe.test(text)) throw invalid(name, "may hold printable ASCII characters only: it is sent as a header")
  return text
}

/** The first place of a value for which JSON would say `null`, though something else was meant. */
const lost = (value: unknown, path: string): RequestInvalid | undefined => {
  if (typeof value === "number") {
    return Number.isFinite(value) ? undefined : invalid(path, "is not a finite number")
  }
  if (typeof value !== "object" || value === null) return undefined
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? invalid(path, "is not a valid Date") : undefined
  if ("toJSON" in value) return undefined
  if (!Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const found = lost(inner, `${path}.${name}`)
      if (found !== undefined) return found
    }
    return undefined
  }
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index]
    const at = `${path}[${index}]`
    const found = item === undefined || typeof item === "function" || typeof item === "symbol"
      ? invalid(at, `is ${item === undefined ? "undefined" : "no data"}`)
      : lost(item, at)
    if (found !== undefined) return found
  }
  return undefined
}

const writeBody = (spec: OperationSpec, body: unknown): string | undefined => {
  if (body === undefined) {
    if (spec.body === "required") throw invalid("body", "is missing")
    return undefined
  }
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch {
    throw invalid("body", "cannot be written as JSON: it holds a cycle or a BigInt")
  }
  if (text === undefined) throw invalid("body", "cannot be written as JSON")
  // JSON has no NaN and no undefined: it writes null in their place, which may mean something to Amazon.
  const wrong = text.includes("null") ? lost(body, "body") : undefined
  if (wrong !== undefined) throw wrong
  return text
}

/** Writes an input; throws {@link RequestInvalid}. */
const write = (spec: OperationSpec, input: Record<string, unknown>, isChecked: boolean): Encoded => {
  const parameters = spec.parameters
  let target = spec.path
  let query = ""
  let headers: Record<string, string> | undefined
  for (const name in parameters) {
    const parameter = parameters[name]!
    const value = Object.hasOwn(input, name) ? input[name] : undefined
    if (value === undefined || value === null) {
      if (parameter.required === true) throw invalid(name, "is missing")
      continue
    }
    try {
      switch (parameter.in) {
        case "path": {
          const text = toText(parameter, value, isChecked)
          if (typeof text !== "string") throw invalid(name, text.wrong)
          const written = writePath(name, parameter, text)
          target = target.replace(`{${name}}`, () => written)
          break
        }
        case "query":
          query += `${query === "" ? "?" : "&"}${writeQuery(name, parameter, value, isChecked)}`
          break
        case "header":
          headers ??= {}
          headers[name.toLowerCase()] = writeHeader(name, parameter, value, isChecked)
      }
    } catch (error) {
      if (error instanceof URIError) throw invalid(name, "holds half a character (a lone surrogate)")
      throw error
    }
  }
  for (const name in input) {
    if (parameters !== undefined && Object.hasOwn(parameters, name)) continue
    if (name === "body" && spec.body !== undefined || input[name] === undefined) continue
    const known = [...Object.keys(parameters ?? {}), ...(spec.body === undefined ? [] : ["body"])]
    throw invalid(
      name,
      `${spec.name} has no such parameter; ${known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`}`
    )
  }
  if (isChecked && spec.rules !== undefined) {
    const broken = brokenRule(spec.rules, input)
    if (broken !== undefined) throw broken
  }
  return { target: target + query, headers, body: spec.body === undefined ? undefined : writeBody(spec, input["body"]) }
}

/**
 * An input as a request, or the parameter that is wrong. Without `isChecked` what can be written is written: the forms of date-times, commas
 * inside lists and the rules between parameters are left to Amazon.
 */
export const encode = (spec: OperationSpec, input: unknown, isChecked = true): Encoded | RequestInvalid => {
  if (input !== undefined && (typeof input !== "object" || input === null || Array.isArray(input))) {
    return invalid("input", "must be an object with the operation's parameters")
  }
  try {
    return write(spec, (input ?? {}) as Record<string, unknown>, isChecked)
  } catch (error) {
    if (error instanceof RequestInvalid) return error
    throw error
  }
}
