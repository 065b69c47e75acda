/**
 * Writes an input as a request: path segments and query by RFC 3986, arrays as the model says, headers, and the body as
 * JSON.
 *
 * What cannot be written is refused with the name of the parameter; a path value never names another operation.
 */
import { RequestInvalid } from "../../SpApiError.ts"
import { isObject } from "../../wire/json.ts"
import type { JsonObject } from "../../wire/json.ts"
import { percentEncode } from "../../wire/percentEncoding.ts"
import type { OperationSpec, Parameter } from "../OperationSpec.ts"
import { writeJson } from "./jsonBody.ts"
import { nearestName } from "./nearestName.ts"
import { invalid, toStrings } from "./parameterValues.ts"
import { brokenRule } from "./rules.ts"

/** The parts of a request that depend on the input. */
export interface Encoded {
  /** Path and query, percent-encoded. */
  readonly target: string
  readonly headers: { readonly [name: string]: string } | undefined
  readonly body: string | undefined
}

const pathOf = (name: string, { greedy }: Parameter, value: string): string => {
  const segments = greedy === true ? value.split("/") : [value]
  if (segments.some((segment) => /^\.{0,2}$/.test(segment))) {
    throw invalid(name, "must not be empty, “.” or “..”, as it is a part of the path")
  }
  return segments.map(percentEncode).join("/")
}

const queryOf = (name: string, { doubleEncoded, list }: Parameter, strings: ReadonlyArray<string>): string => {
  const key = `${percentEncode(name)}=`
  const values = strings.map((string) => percentEncode(doubleEncoded === true ? percentEncode(string) : string))
  return key + values.join(list === "multi" ? `&${key}` : ",")
}

const headerOf = (name: string, strings: ReadonlyArray<string>): string => {
  const value = strings.join()
  if (/^[\t\x20-\x7e]*$/.test(value)) return value
  throw invalid(name, "must hold printable ASCII characters only, as it is sent as a header")
}

const unknownParameter = ({ body, name: operation, parameters }: OperationSpec, name: string): RequestInvalid => {
  const names = Object.keys(parameters ?? {}).concat(body === undefined ? [] : "body")
  const nearest = nearestName(name, names)
  const suggestion = nearest === undefined ? "" : `did you mean ${nearest}? `
  return invalid(name, `${operation} has no such parameter; ${suggestion}it takes ${names.join(", ") || "none"}`)
}

/** Writes an input. Throws {@link RequestInvalid}. */
const write = (spec: OperationSpec, input: JsonObject, isChecked: boolean): Encoded => {
  const { body, parameters } = spec
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
    const strings = toStrings(name, parameter, value, isChecked)
    try {
      if (parameter.in === "path") {
        const path = pathOf(name, parameter, strings.join())
        target = target.replace(`{${name}}`, () => path)
      } else if (parameter.in === "query") query += `${query && "&"}${queryOf(name, parameter, strings)}`
      else (headers ??= {})[name.toLowerCase()] = headerOf(name, strings)
    } catch (error) {
      throw error instanceof URIError ? invalid(name, "holds a lone surrogate, which is half a character") : error
    }
  }
  for (const name in input) {
    if (input[name] === undefined || parameters !== undefined && Object.hasOwn(parameters, name)) continue
    if (name !== "body" || body === undefined) throw unknownParameter(spec, name)
  }
  const problem = isChecked && spec.rules !== undefined ? brokenRule(spec.rules, input) : undefined
  if (problem !== undefined) throw problem
  if (body === "required" && input["body"] === undefined) throw invalid("body", "is missing")
  return {
    target: query === "" ? target : `${target}?${query}`,
    headers,
    body: body === undefined ? undefined : writeJson(input["body"])
  }
}

/**
 * An input as a request, or what is wrong with it. Without `isChecked` everything that can be written is written: the
 * form of date-times, commas inside lists and the rules between parameters are left to Amazon.
 */
export const encode = (spec: OperationSpec, input: unknown, isChecked = true): Encoded | RequestInvalid => {
  if (input !== undefined && !isObject(input)) return invalid("input", "must be an object of parameters")
  try {
    return write(spec, input ?? {}, isChecked)
  } catch (error) {
    if (error instanceof RequestInvalid) return error
    throw error
  }
}
