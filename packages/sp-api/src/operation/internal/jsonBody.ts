/** Writes the body of a request as JSON, and refuses what JSON would lose. */
import type { RequestInvalid } from "../../SpApiError.ts"
import { invalid } from "./parameterValues.ts"

/** The name of the class of an object that JSON writes as `{}`, such as a `Map`; undefined for a plain object. */
const emptiedClass = (value: object): string | undefined => {
  const prototype = Object.getPrototypeOf(value) as object | null
  // The prototype of plain objects, of whatever realm, has none itself. Boxed values are written as primitives.
  return prototype === null || Object.getPrototypeOf(prototype) === null || JSON.stringify(value) !== "{}"
    ? undefined
    : prototype.constructor.name || "class"
}

/** The first place of a value for which JSON would write `null` or `{}` instead of it. */
const lost = (value: unknown, path: string): RequestInvalid | undefined => {
  if (typeof value === "number" && !Number.isFinite(value)) return invalid(path, "is not a finite number")
  if (typeof value !== "object" || value === null) return undefined
  if (value instanceof Date && Number.isNaN(value.getTime())) return invalid(path, "is not a valid Date")
  if ("toJSON" in value) return undefined
  const isArray = Array.isArray(value)
  if (!isArray && Object.keys(value).length === 0) {
    const name = emptiedClass(value)
    return name === undefined
      ? undefined
      : invalid(path, `is a ${name}, which JSON writes as {}; pass a plain object or an array`)
  }
  // The keys of an array include its holes.
  for (const key of isArray ? value.keys() : Object.keys(value)) {
    const item = (value as { readonly [key: string | number]: unknown })[key]
    const place = isArray ? `${path}[${key}]` : `${path}.${key}`
    const problem = isArray && (item === undefined || typeof item === "function" || typeof item === "symbol")
      ? invalid(place, "is not a JSON value")
      : lost(item, place)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** The JSON of a body; undefined without a body. Throws {@link RequestInvalid}. */
export const writeJson = (body: unknown): string | undefined => {
  if (body === undefined) return undefined
  let json: string | undefined
  try {
    json = JSON.stringify(body)
  } catch {
    // A cycle or a BigInt.
  }
  if (json === undefined) throw invalid("body", "cannot be written as JSON; look for a cycle, a BigInt or a function")
  // JSON has no NaN, no undefined and no Map: it writes null or {} instead, which may mean something to Amazon.
  const problem = json.includes("null") || json.includes("{}") ? lost(body, "body") : undefined
  if (problem !== undefined) throw problem
  return json
}
