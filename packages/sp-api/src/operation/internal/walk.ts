/**
 * Walks a value along its shape: the check of platforms that forbid code from strings, and the list of mismatches for
 * all.
 */
import { isObject } from "../../wire/json.ts"
import type { JsonObject } from "../../wire/json.ts"
import type { Fields, Shape } from "../Shape.ts"
import { isLoose } from "../Shape.ts"
import { dateTimeForms, isDateTimeInput } from "./iso8601.ts"

/** Receives each place where a value does not match; holds no value. */
export type Report = (path: string, problem: string, isMissing: boolean) => void

/** The problem of a string that is not a date-time. */
export const notDateTime = `not ${dateTimeForms}`

const mismatch = (report: Report | undefined, path: string, problem: string, isMissing = false): false => {
  report?.(path, problem, isMissing)
  return false
}

/** Whether all items match. Without a report, the first mismatch decides. */
const all = (
  items: ReadonlyArray<unknown>,
  shape: Shape,
  report: Report | undefined,
  path: string,
  suffix: string
): boolean => {
  if (report === undefined) return items.every((item) => walk(shape, item))
  const place = `${path}${suffix}`
  return items.filter((item) => !walk(shape, item, report, place)).length === 0
}

/** Whether an object has none of these properties, but others. */
const isForeign = (fields: Fields, value: JsonObject): boolean => {
  for (const name in fields) if (value[name] != null) return false
  for (const name in value) if (!Object.hasOwn(fields, name)) return true
  return false
}

const walkStruct = (
  shape: Shape & { readonly kind: "struct" },
  value: JsonObject,
  report: Report | undefined,
  path: string
): boolean => {
  const { fields, rest } = shape
  let matches = true
  for (const name in fields) {
    const field = fields[name]!
    const item = value[name]
    const isOptional = field.kind === "optional"
    const inner = isOptional ? field.shape : field
    // Most properties are strings, or absent: they need no call.
    if (typeof item === "string" ? inner.kind === "string" : isOptional && item == null) continue
    const place = report === undefined || path === "" ? name : `${path}.${name}`
    const isMatch = item === undefined ? mismatch(report, place, "missing", true) : walk(inner, item, report, place)
    if (isMatch) continue
    if (report === undefined) return false
    matches = false
  }
  if (isForeign(fields, value) && isLoose(shape)) {
    matches = mismatch(report, path, "an object that has none of its properties, but others", true)
  }
  if (rest === undefined) return matches
  const others = Object.keys(value).filter((name) => !Object.hasOwn(fields, name) && value[name] != null)
  return all(others.map((name) => value[name]), rest, report, path, "{}") && matches
}

/** Reports the mismatches of the member that matches furthest into the value. */
const reportUnion = (members: ReadonlyArray<Shape>, value: unknown, report: Report, path: string): void => {
  let best: ReadonlyArray<Parameters<Report>> = []
  let furthest = -1
  for (const member of members) {
    const mismatches: Array<Parameters<Report>> = []
    walk(member, value, (...mismatch) => mismatches.push(mismatch), path)
    const depth = Math.max(...mismatches.map(([path]) => path.length))
    if (depth > furthest) {
      best = mismatches
      furthest = depth
    }
  }
  for (const mismatch of best) report(...mismatch)
}

/** Whether a value matches. With a report, walks on after a mismatch and reports every one. */
export const walk = (shape: Shape, value: unknown, report?: Report, path = ""): boolean => {
  switch (shape.kind) {
    case "string":
      return typeof value === "string" || mismatch(report, path, "not a string")
    case "optional":
      return value == null || walk(shape.shape, value, report, path)
    case "lazy":
      return walk(shape.get(), value, report, path)
    case "struct":
      return isObject(value)
        ? walkStruct(shape, value, report, path)
        : mismatch(report, path, "not an object")
    case "array": {
      if (!Array.isArray(value)) return mismatch(report, path, "not an array")
      const isShort = value.length <= (shape.max ?? Infinity)
        || mismatch(report, path, `longer than ${shape.max} elements; split the call`)
      return (isShort || report !== undefined) && all(value, shape.item, report, path, "[]") && isShort
    }
    case "number":
      return Number.isFinite(value) || mismatch(report, path, "not a number")
    case "boolean":
      return typeof value === "boolean" || mismatch(report, path, "not true or false")
    case "null":
      return value === null || mismatch(report, path, "not null")
    case "date-time":
    case "date":
      return isDateTimeInput(value) || mismatch(report, path, notDateTime)
    case "record":
      // Names are values here, and are not reported.
      return isObject(value)
        ? all(Object.values(value), shape.value, report, path, "{}")
        : mismatch(report, path, "not an object")
    case "union": {
      const matches = shape.members.some((member) => walk(member, value))
      if (!matches && report !== undefined) reportUnion(shape.members, value, report, path)
      return matches
    }
    case "unknown":
      return true
  }
}
