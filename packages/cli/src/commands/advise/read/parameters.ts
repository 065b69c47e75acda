/** Parameters as other clients and the sandbox write them. */
import { isObject } from "effect/Predicate"
import type { Parameters } from "../request.ts"

/** Values of one parameter that are kept. */
const maxValues = 200

const listOf = (value: unknown): ReadonlyArray<string> => {
  if (Array.isArray(value)) {
    return value.slice(0, maxValues).flatMap((item) => listOf(isObject(item) ? JSON.stringify(item) : item))
  }
  if (isObject(value)) return [JSON.stringify(value)]
  return value === undefined || value === null ? [] : [String(value)]
}

/** Values of an object; those of strings with commas are lists, as in a query. */
export const ofObject = (object: object, isQuery: boolean): Parameters =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      isQuery ? listOf(value).flatMap((item) => item.split(",")).slice(0, maxValues) : listOf(value)
    ])
  )

/** Values of a query string. */
export const ofQuery = (query: string): Parameters => {
  const values: Record<string, Array<string>> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    const known = values[name] ??= []
    for (const item of value.split(",")) if (known.length < maxValues) known.push(item)
  }
  return values
}

/** Values of a body; nothing of one that is not a JSON object. */
export const ofBody = (body: unknown): Parameters => {
  if (isObject(body)) return ofObject(body, false)
  if (typeof body !== "string" || !body.trimStart().startsWith("{")) return {}
  try {
    const json: unknown = JSON.parse(body)
    return isObject(json) ? ofObject(json, false) : {}
  } catch {
    return {}
  }
}
