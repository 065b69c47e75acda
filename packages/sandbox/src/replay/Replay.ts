/**
 * Answers as Amazon's static sandbox does: by the example whose parameters a request has, the one that asks for most first. A request that
 * has none of them gets 400.
 */
import type { Call, Handler } from "../handlers/Call.ts"
import * as Http from "../protocol/Http.ts"
import { isObject } from "../protocol/Json.ts"
import type { Example, Examples } from "./Examples.ts"

/** Whether a value holds all that an example asks for. */
const holds = (value: unknown, wanted: unknown): boolean => {
  if (Array.isArray(wanted)) {
    return Array.isArray(value) && value.length >= wanted.length &&
      wanted.every((one, index) => holds(value[index], one))
  }
  if (isObject(wanted)) return isObject(value) && Object.entries(wanted).every(([name, one]) => holds(value[name], one))
  return value === wanted
}

const sameText = (value: unknown, wanted: unknown): boolean => {
  const list = (one: unknown): string => Array.isArray(one) ? one.map(String).join(",") : String(one)
  return value !== undefined && list(value) === list(wanted)
}

const fits = (call: Call, example: Example): boolean =>
  Object.entries(example.parameters).every(([name, wanted]) =>
    name === "body" ? holds(call.body, wanted) : sameText(call.input[name], wanted)
  )

/** The handler of every operation in this mode. */
export const handler = (examples: Examples): Handler => (call) => {
  const example = examples.get(call.operation.name)?.find((one) => fits(call, one))
  if (example === undefined) {
    throw Http.refuse(400, "InvalidInput", "The request has the parameters of none of the examples of this operation.")
  }
  const { headers, response, status } = example
  return status === 204 || response === undefined ? { status, headers } : { status, headers, json: response }
}
