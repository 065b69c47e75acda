/**
 * Attributes that were read go back.
 *
 * `getListingsItem` returns more than a submission takes: selectors where the schema has none (`marketplace_id` in
 * `fulfillment_availability`), the times of an offer (`start_at`, `end_at`), and `null` where it means that there is nothing
 * (`end_at: { value: null }`). What of this the schema refuses is set aside, and only that: a name that is none of Amazon's own is a mistake
 * of the caller's, and refused, unless the caller gave what was read and it is there too.
 *
 * Source: github.com/amzn, selling-partner-api-models #2061 and #4406, selling-partner-api-sdk #332 (responses of getListingsItem).
 */
import type { ErrorObject } from "ajv/dist/2019.js"
import { isObject } from "../../../../wire/json.ts"

/** Properties that Amazon adds to the values of any attribute. */
const selectors: ReadonlySet<string> = /*#__PURE__*/ new Set(["marketplace_id", "language_tag", "audience"])

/** Properties that Amazon adds to offers. */
const partsOfOffers: ReadonlySet<string> = /*#__PURE__*/ new Set(["start_at", "end_at", "currency"])

/** A value within attributes that the schema refuses and Amazon itself put there. */
export interface SetAside {
  /** A JSON Pointer into the attributes. */
  readonly pointer: string
  readonly value: unknown
}

const isAmazons = (pointer: string, name: string, others: ReadonlySet<string>): boolean => {
  const [, attribute = "", ...rest] = pointer.split("/")
  return rest.length > 0 && (
    selectors.has(name) ||
    partsOfOffers.has(name) && attribute.endsWith("offer") ||
    // A selector of this schema, on a value that has it beside it: `audience`, `currency`.
    others.has(name) && /^\d+$/.test(rest.at(-1)!)
  )
}

const escape = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1")

type Place = { readonly [name: string]: unknown } | ReadonlyArray<unknown>

/** A copy without the property at the end of a path, and without the objects that are empty then. */
const without = (value: unknown, path: ReadonlyArray<string>): unknown => {
  const [name, ...rest] = path
  if (name === undefined || typeof value !== "object" || value === null) return value
  const inner = (value as Place)[name as never] as unknown
  const left = rest.length === 0 ? undefined : without(inner, rest)
  if (Array.isArray(value)) {
    return left === undefined
      ? value
      : value.map((item, index) => String(index) === name ? left : item)
  }
  const { [name]: _, ...others } = value as { readonly [name: string]: unknown }
  const isGone = left === undefined || isObject(left) && Object.keys(left).length === 0
  return isGone ? others : { ...others, [name]: left }
}

const at = (value: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>(
    (found, name) => typeof found === "object" && found !== null ? (found as Place)[name as never] : undefined,
    value
  )

const pathOf = (pointer: string): ReadonlyArray<string> =>
  pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))

/** What tells values that Amazon put there from values of the caller's. */
export interface Origin {
  /** Names that arrays of the schema use as selectors. */
  readonly selectors: ReadonlySet<string>
  /** The attributes as they were read, where the caller gave them. */
  readonly asRead: unknown
}

/** Which values the errors of ajv are about that Amazon itself put there. */
const placesOf = (
  errors: ReadonlyArray<ErrorObject>,
  attributes: unknown,
  { asRead, selectors }: Origin
): ReadonlySet<string> => {
  const isUnchanged = (pointer: string): boolean => {
    const path = pathOf(pointer)
    return asRead !== undefined && JSON.stringify(at(attributes, path)) === JSON.stringify(at(asRead, path))
  }
  const places = new Set<string>()
  for (const { data, instancePath, keyword, params } of errors) {
    const name: unknown = keyword === "additionalProperties"
      ? params["additionalProperty"]
      : keyword === "unevaluatedProperties"
      ? params["unevaluatedProperty"]
      : undefined
    if (typeof name === "string") {
      const pointer = `${instancePath}/${escape(name)}`
      if (isAmazons(instancePath, name, selectors) || isUnchanged(pointer)) places.add(pointer)
    }
    // Below the values of an attribute; an attribute that is null itself was not read.
    if (data === null && instancePath.split("/").length > 3) places.add(instancePath)
  }
  return places
}

/** Attributes as the schema takes them. */
export interface ReadBack {
  readonly attributes: unknown
  readonly errors: ReadonlyArray<ErrorObject>
  readonly aside: ReadonlyArray<SetAside>
}

/** Sets aside what Amazon put there and the schema refuses, as often as that brings up more of it. */
export const readBack = (
  attributes: unknown,
  run: (attributes: unknown) => ReadonlyArray<ErrorObject>,
  origin: Origin
): ReadBack => {
  const aside: Array<SetAside> = []
  let left = attributes
  let errors = run(left)
  for (let round = 0; errors.length > 0 && round < 5; round++) {
    const places = placesOf(errors, left, origin)
    if (places.size === 0) break
    for (const pointer of places) {
      const path = pathOf(pointer)
      aside.push({ pointer, value: at(left, path) })
      left = without(left, path)
    }
    errors = run(left)
  }
  return { attributes: left, errors, aside }
}
