/**
 * Responds as Amazon's static sandbox does: with the first example whose parameters the request has, those with the
 * most values first. Nothing of the request is checked before; one that matches no example gets 400.
 */
import type { Call, Handler } from "../handlers/Call.ts"
import * as Http from "../protocol/Http.ts"
import type { Value } from "../protocol/Input.ts"
import { isObject } from "../protocol/Json.ts"
import type { Example, Examples } from "./Examples.ts"

/** Whether a value contains everything that an example requires. */
const contains = (value: unknown, expected: unknown): boolean => {
  if (Array.isArray(expected)) {
    return Array.isArray(value) && value.length >= expected.length &&
      expected.every((part, index) => contains(value[index], part))
  }
  if (isObject(expected)) {
    return isObject(value) && Object.entries(expected).every(([name, part]) => contains(value[name], part))
  }
  return value === expected
}

const text = (value: unknown): string => Array.isArray(value) ? value.map(text).join(",") : String(value ?? "")

/**
 * Whether a parameter has a value. A list may be sent with commas or with repeated names, `true` as `True`, and an empty
 * value not at all.
 */
const equals = (sent: Value | undefined, expected: unknown): boolean =>
  typeof expected === "boolean" || expected === null && sent !== undefined
    ? text(sent).toLowerCase() === String(expected)
    : text(sent) === (isObject(expected) ? JSON.stringify(expected) : text(expected))

const matches = (call: Call, { parameters, undeclared }: Example): boolean =>
  Object.entries(parameters).every(([name, expected]) =>
    name === "body"
      ? contains(call.body, expected)
      : undeclared.has(name) && call.input[name] === undefined || equals(call.input[name], expected)
  )

/** The handler of all operations in this mode. */
export const handler = (examples: Examples): Handler => (call) => {
  const example = examples.get(call.operation.name)?.find((example) => matches(call, example))
  if (example === undefined) throw Http.invalidInput("Could not match input arguments")
  const { headers, response, status } = example
  return status === 204 || response === undefined ? { status, headers } : { status, headers, json: response }
}
