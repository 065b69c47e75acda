/** The input that a case asks for, in the form in which the client takes it. */
import type { Operation } from "effect-sp-api/operation/Operation"
import type { Parameter } from "effect-sp-api/operation/OperationSpec"
import { force } from "effect-sp-api/operation/Shape"
import { type Case, isRecord, type Values } from "./Case.ts"

/** The input, and what of the case has no place in it. */
export interface Input {
  readonly values: Record<string, unknown>
  readonly failures: ReadonlyArray<string>
}

const fillers: Record<Parameter["type"], unknown> = {
  "string": "filled-in",
  "date-time": "2026-01-01T00:00:00Z",
  "date": "2026-01-01",
  "integer": 1,
  "number": 1,
  "boolean": true
}

/** A plausible value for a required parameter of which the case says nothing. */
const fill = (parameter: Parameter): unknown => {
  const value = parameter.minimum ?? fillers[parameter.type]
  return parameter.list === undefined ? value : Array.from({ length: parameter.minItems ?? 1 }, () => value)
}

const scalar = (type: Parameter["type"], value: unknown): unknown => {
  switch (type) {
    case "integer":
    case "number":
      return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value
    default:
      return typeof value === "number" || typeof value === "boolean" ? String(value) : value
  }
}

/** Cases write lists as arrays, as one value, or joined with commas; numbers and booleans also as strings. */
const coerce = (parameter: Parameter, value: unknown): unknown => {
  if (parameter.list === undefined) return scalar(parameter.type, Array.isArray(value) ? value.join(",") : value)
  const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value]
  return list.map((item) => scalar(parameter.type, item))
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || Array.isArray(value) && value.length === 0

/** A value by its name; some examples write names in another case than the models. */
const lookUp = (values: Values, name: string): unknown => {
  if (Object.hasOwn(values, name)) return values[name]
  const lower = name.toLowerCase()
  return Object.entries(values).find(([key]) => key.toLowerCase() === lower)?.[1]
}

/** Headers that come with every call, whatever its operation. */
const common = /^(accept|authorization|content-length|content-type|host|user-agent|x-amz-.*)$/i

/** What the case asks for and the operation does not have. */
const unknown = (example: Case, parameters: Readonly<Record<string, Parameter>>): ReadonlyArray<string> => {
  const known = new Set(Object.entries(parameters).map(([name, { in: place }]) => `${place} ${name.toLowerCase()}`))
  return (["path", "query", "header"] as const).flatMap((place) =>
    Object.entries(example.request[place] ?? {})
      .filter(([name, value]) => !isEmpty(value) && !known.has(`${place} ${name.toLowerCase()}`))
      .filter(([name]) => place !== "header" || !common.test(name))
      .map(([name]) => `the operation has no ${place} parameter ${name}`)
  )
}

const emptyBody = (operation: Operation<never, unknown>): unknown => {
  const shape = operation.shapes.body?.()
  return shape !== undefined && force(shape).kind === "array" ? [] : {}
}

/** The input of an operation for a case. */
export const inputOf = (operation: Operation<never, unknown>, example: Case): Input => {
  const { body, parameters = {} } = operation.spec
  const failures = [...unknown(example, parameters)]
  const values: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(parameters)) {
    const given = lookUp(example.request[parameter.in] ?? {}, name)
    // An empty string is a value, but not as a part of a path.
    const isMissing = given !== "" || parameter.in === "path" ? isEmpty(given) : false
    if (!isMissing) values[name] = coerce(parameter, given)
    else if (parameter.required === true) values[name] = fill(parameter)
  }
  const given = example.request.body
  if (body !== undefined) {
    if (given !== undefined) values["body"] = given
    else if (body === "required") values["body"] = emptyBody(operation)
  } else if (!isEmpty(given) && !(isRecord(given) && Object.keys(given).length === 0)) {
    failures.push("the operation takes no body")
  }
  return { values, failures }
}
