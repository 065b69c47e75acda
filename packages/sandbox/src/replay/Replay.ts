/**
 * Responds as Amazon's static sandbox does: with the first example whose parameters the request has, those with the
 * most values first. A request that matches none of them gets 400.
 */
import type { Call, Handler } from "../handlers/Call.ts"
import * as Http from "../protocol/Http.ts"
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

const hasSameString = (value: unknown, expected: unknown): boolean => {
  const list = (part: unknown): string => Array.isArray(part) ? part.map(String).join(",") : String(part)
  return value !== undefined && list(value) === list(expected)
}

const matches = (call: Call, example: Example): boolean =>
  Object.entries(example.parameters).every(([name, expected]) =>
    name === "body" ? contains(call.body, expected) : hasSameString(call.input[name], expected)
  )

/** The handler of all operations in this mode. */
export const handler = (examples: Examples): Handler => (call) => {
  const example = examples.get(call.operation.name)?.find((example) => matches(call, example))
  if (example === undefined) {
    throw Http.refuse(400, "InvalidInput", "The request matches none of the examples of this operation.")
  }
  const { headers, response, status } = example
  return status === 204 || response === undefined ? { status, headers } : { status, headers, json: response }
}
