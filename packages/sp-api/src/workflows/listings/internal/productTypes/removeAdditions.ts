/**
 * Removes what Amazon added to attributes that were read, so that they can be sent back.
 *
 * `getListingsItem` returns more than a submission accepts: selectors that the schema does not have (`marketplace_id`
 * in `fulfillment_availability`), the dates of an offer (`start_at`, `end_at`), and `null` for nothing (`end_at: {
 * value: null }`). Only what the schema refuses is removed, and only if Amazon added it: its name is one that Amazon
 * adds, or the same value is in the attributes that the caller read. Any other unknown name is an error.
 *
 * Source: github.com/amzn, selling-partner-api-models #2061 and #4406, selling-partner-api-sdk #332 (responses of
 * getListingsItem).
 */
import type { ErrorObject } from "ajv/dist/2019.js"
import { isObject } from "../../../../wire/json.ts"
import * as JsonPointer from "./jsonPointer.ts"

/** Properties that Amazon adds to the values of any attribute. */
const addedToValues: ReadonlySet<string> = new Set(["marketplace_id", "language_tag", "audience"])

/** Properties that Amazon adds to offers. */
const addedToOffers: ReadonlySet<string> = new Set(["start_at", "end_at", "currency"])

/** A value that Amazon added and the schema refuses. */
export interface Addition {
  /** A JSON Pointer into the attributes. */
  readonly pointer: string
  readonly value: unknown
}

/** How to recognize what Amazon added. */
interface AdditionOptions {
  /** Names that arrays of the schema use as selectors. */
  readonly selectors: ReadonlySet<string>
  /** The attributes as they were read, if the caller provided them. */
  readonly asRead: unknown
}

/** Attributes without Amazon's additions. */
interface WithoutAdditions {
  readonly attributes: unknown
  /** The errors that remain. */
  readonly errors: ReadonlyArray<ErrorObject>
  readonly additions: ReadonlyArray<Addition>
}

const isAddedByAmazon = (pointer: string, name: string, selectors: ReadonlySet<string>): boolean => {
  const [, attribute = "", ...rest] = pointer.split("/")
  return rest.length > 0 && (
    addedToValues.has(name) ||
    addedToOffers.has(name) && attribute.endsWith("offer") ||
    // A selector of this schema that is beside the value: `audience`, `currency`.
    selectors.has(name) && /^\d+$/.test(rest.at(-1)!)
  )
}

type Container = { readonly [name: string]: unknown } | ReadonlyArray<unknown>

/** A copy without the property at the end of a path, and without the objects that are empty then. */
const without = (value: unknown, path: ReadonlyArray<string>): unknown => {
  const [name, ...rest] = path
  if (name === undefined || typeof value !== "object" || value === null) return value
  const inner = (value as Container)[name as never] as unknown
  const remaining = rest.length === 0 ? undefined : without(inner, rest)
  if (Array.isArray(value)) {
    return remaining === undefined
      ? value
      : value.map((item, index) => String(index) === name ? remaining : item)
  }
  const { [name]: _, ...others } = value as { readonly [name: string]: unknown }
  const isEmpty = remaining === undefined || isObject(remaining) && Object.keys(remaining).length === 0
  return isEmpty ? others : { ...others, [name]: remaining }
}

const valueAt = (root: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>(
    (value, name) => typeof value === "object" && value !== null ? (value as Container)[name as never] : undefined,
    root
  )

/** The pointers of all additions that these errors are about. */
const additionsIn = (
  errors: ReadonlyArray<ErrorObject>,
  attributes: unknown,
  { asRead, selectors }: AdditionOptions
): ReadonlySet<string> => {
  const isUnchanged = (pointer: string): boolean => {
    const path = JsonPointer.namesOf(pointer)
    return asRead !== undefined && JSON.stringify(valueAt(attributes, path)) === JSON.stringify(valueAt(asRead, path))
  }
  const pointers = new Set<string>()
  for (const { data, instancePath, keyword, params } of errors) {
    const name: unknown = keyword === "additionalProperties"
      ? params["additionalProperty"]
      : keyword === "unevaluatedProperties"
      ? params["unevaluatedProperty"]
      : undefined
    if (typeof name === "string") {
      const pointer = `${instancePath}/${JsonPointer.segment(name)}`
      if (isAddedByAmazon(instancePath, name, selectors) || isUnchanged(pointer)) pointers.add(pointer)
    }
    // Amazon returns null within the values of an attribute, never for a whole attribute.
    if (data === null && instancePath.split("/").length > 3) pointers.add(instancePath)
  }
  return pointers
}

const maxRounds = 5

/** Removes additions until the schema reports no more of them: a removal may reveal others. */
export const removeAdditions = (
  attributes: unknown,
  validate: (attributes: unknown) => ReadonlyArray<ErrorObject>,
  options: AdditionOptions
): WithoutAdditions => {
  const additions: Array<Addition> = []
  let remaining = attributes
  let errors = validate(remaining)
  for (let round = 0; errors.length > 0 && round < maxRounds; round++) {
    const pointers = additionsIn(errors, remaining, options)
    if (pointers.size === 0) break
    for (const pointer of pointers) {
      const path = JsonPointer.namesOf(pointer)
      additions.push({ pointer, value: valueAt(remaining, path) })
      remaining = without(remaining, path)
    }
    errors = validate(remaining)
  }
  return { attributes: remaining, errors, additions }
}
