/**
 * Compares what a request had with what a stub or a verification expects: parameters by their text, bodies by the part
 * that is given.
 */
import { isObject } from "./Json.ts"

/** What a request must have. */
export interface Expected {
  /** The id of the seller whose access token it had; default: any. */
  readonly sellerId?: string | undefined
  /** Parameters by name; lists in any form. Others may be there, too. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined
  /** A part of the body: other properties may be there, too. */
  readonly body?: unknown
}

/** What a request had. */
export interface Actual {
  readonly sellerId: string | undefined
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
}

const show = (value: unknown): string => value === undefined ? "absent" : JSON.stringify(value)

const partOf = (expected: unknown, actual: unknown, path: string): ReadonlyArray<string> => {
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([name, part]) => partOf(part, actual[name], `${path}.${name}`))
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((part, index) => partOf(part, actual[index], `${path}[${index}]`))
  }
  return JSON.stringify(expected) === JSON.stringify(actual)
    ? []
    : [`${path} is ${show(actual)}, not ${show(expected)}`]
}

const text = (value: unknown): string => Array.isArray(value) ? value.map(String).join(",") : String(value)

/** What a request has that is not as expected; empty where it matches. */
export const differences = (
  { body, parameters = {}, sellerId }: Expected,
  actual: Actual
): ReadonlyArray<string> => [
  ...(sellerId === undefined || sellerId === actual.sellerId
    ? []
    : [`sellerId is ${show(actual.sellerId)}, not ${show(sellerId)}`]),
  ...Object.entries(parameters).flatMap(([name, value]) => {
    const sent = actual.parameters[name]
    return sent !== undefined && text(sent) === text(value)
      ? []
      : [`parameters.${name} is ${show(sent)}, not ${show(value)}`]
  }),
  ...(body === undefined ? [] : partOf(body, actual.body, "body"))
]
