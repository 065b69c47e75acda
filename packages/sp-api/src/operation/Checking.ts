/**
 * Checks bodies and answers against their shapes.
 *
 * Amazon's real answers, and some of its published examples, do not match its own models. So an answer that does not match is still
 * given to the caller, whole; the mismatch is reported as *drift*. A shape becomes a function on first use (`Compile.ts`), so that checking
 * costs little more than parsing; where that is forbidden, closures do the same.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import { isObject } from "../wire/json.ts"
import type { Predicate } from "./internal/compile.ts"
import { compile } from "./internal/compile.ts"
import { dateTimeForms, isDateTimeInput } from "./internal/iso8601.ts"
import type { Fields, Shape } from "./Shape.ts"
import { isLoose } from "./Shape.ts"

/**
 * What to do with an answer, or the payload of a notification, that does not match its shape: give it and report (`tolerant`), fail with
 * `ResponseInvalid` (`strict`; a notification is `NotificationInvalid`), or not look at all (`off`).
 *
 * An empty body (no bytes, white space, `null`) where the model has one fails with `ResponseInvalid` in every mode: there is nothing to
 * return. The exception is a call that must not be repeated and whose model requires no property: it has taken effect, so unless `strict` it
 * succeeds with `{}`.
 */
export const ResponseChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/ResponseChecking", { defaultValue: () => "tolerant" as const })

/**
 * What to do with a body that does not match its shape. `tolerant` refuses values of a wrong type, but sends a body that lacks
 * something: what Amazon requires changes more often than its models do. `strict` refuses both, `off` neither.
 *
 * `tolerant` and `strict` also refuse date-times that are not ISO 8601, a comma inside a value of a comma-separated list, and parameters that
 * exclude or need each other; `off` sends them as they are. So does a client with `sandbox: true`, because Amazon's sandbox answers only the
 * requests of its examples, and these have such values.
 */
export const RequestChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/RequestChecking", { defaultValue: () => "tolerant" as const })

/**
 * Whether an input that names a marketplace of another region than the client's is refused (`strict`) or sent as it is (`off`).
 */
export const RegionChecking: Context.Reference<"strict" | "off"> = Context.Reference<"strict" | "off">(
  "effect-sp-api/operation/RegionChecking",
  { defaultValue: () => "strict" as const }
)

/**
 * What to do when pages end before the total that Amazon's responses name: fail with `PagesIncomplete` after all items (`strict`), report
 * it as drift (`tolerant`), or nothing (`off`). A total that Amazon calls an estimate counts only where Amazon's own limit was reached, and
 * none counts for a Stream that began at a page token.
 */
export const TotalChecking: Context.Reference<"tolerant" | "strict" | "off"> = Context.Reference<
  "tolerant" | "strict" | "off"
>("effect-sp-api/operation/TotalChecking", { defaultValue: () => "strict" as const })

/** One place where a value does not match its shape. Holds no value. */
export interface Mismatch {
  /** `payload.Orders[].OrderTotal.Amount` */
  readonly path: string
  /** `missing`, or what was expected. */
  readonly problem: string
  readonly missing: boolean
}

/** An answer, or the payload of a notification, that did not match. */
export interface Drift {
  /** The operation's name; `notifications.ORDER_CHANGE` for a notification. */
  readonly operation: string
  /** The id of the request; of a notification its own. */
  readonly requestId: string | undefined
  readonly mismatches: ReadonlyArray<Mismatch>
}

/** Called with every answer and every payload that did not match; for alerts of one's own. Does nothing by default. */
export const DriftHook: Context.Reference<((drift: Drift) => Effect.Effect<void>) | undefined> = Context.Reference<
  ((drift: Drift) => Effect.Effect<void>) | undefined
>("effect-sp-api/operation/DriftHook", { defaultValue: () => undefined })

/** Tells whether a value matches, and where it does not. */
export interface Checker {
  readonly matches: (value: unknown) => boolean
  readonly mismatches: (value: unknown) => ReadonlyArray<Mismatch>
}

/** A checker that builds no code from strings, whatever the platform allows. */
export const interpreted = (shape: Shape): Checker => bounded(shape, predicateOf(shape))

/** A checker of values of a shape, made on first use. */
export const checker = (shape: Shape): Checker => bounded(shape, compile(shape, isDateTimeInput) ?? predicateOf(shape))

const tooDeep: ReadonlyArray<Mismatch> = [{ path: "", problem: "nested too deeply to be checked", missing: false }]

/** Some shapes stand within themselves, so the depth of a value is up to who sent it, and the stack is not. */
const bounded = (shape: Shape, matches: Predicate): Checker => ({
  matches: (value) => {
    try {
      return matches(value)
    } catch (error) {
      if (error instanceof RangeError) return false
      throw error
    }
  },
  mismatches: (value) => {
    try {
      return mismatchesOf(shape, value)
    } catch (error) {
      if (error instanceof RangeError) return tooDeep
      throw error
    }
  }
})

const mismatchesOf = (shape: Shape, value: unknown): ReadonlyArray<Mismatch> => {
  const found = new Map<string, Mismatch>()
  collect(shape, value, "", found)
  return [...found.values()]
}

const isText: Predicate = (value) => typeof value === "string"
const isNumber: Predicate = (value) => typeof value === "number" && Number.isFinite(value)
const isBoolean: Predicate = (value) => typeof value === "boolean"
const isNull: Predicate = (value) => value === null
const isAnything: Predicate = () => true

/** Shapes are shared and may stand within themselves, so each is turned into a predicate once. */
const predicates = /*#__PURE__*/ new WeakMap<Shape, Predicate>()

const predicateOf = (shape: Shape): Predicate => {
  const known = predicates.get(shape)
  if (known !== undefined) return known
  if (shape.kind === "lazy") {
    let inner: Predicate | undefined
    const late: Predicate = (value) => (inner ??= predicateOf(shape.get()))(value)
    predicates.set(shape, late)
    return late
  }
  const made = makePredicate(shape)
  predicates.set(shape, made)
  return made
}

const makePredicate = (shape: Exclude<Shape, { readonly kind: "lazy" }>): Predicate => {
  switch (shape.kind) {
    case "string":
      return isText
    case "number":
      return isNumber
    case "boolean":
      return isBoolean
    case "null":
      return isNull
    case "unknown":
      return isAnything
    case "date-time":
    case "date":
      return isDateTimeInput
    case "array": {
      const { max = Infinity } = shape
      const item = predicateOf(shape.item)
      return (value) => {
        if (!Array.isArray(value) || value.length > max) return false
        for (let index = 0; index < value.length; index++) if (!item(value[index])) return false
        return true
      }
    }
    case "record":
      return recordOf(predicateOf(shape.value))
    case "union": {
      const members = shape.members.map(predicateOf)
      return (value) => members.some((member) => member(value))
    }
    case "optional": {
      const inner = predicateOf(shape.shape)
      return (value) => value === undefined || value === null || inner(value)
    }
    case "struct":
      return structOf(shape)
  }
}

const recordOf = (inner: Predicate): Predicate => (value) => {
  if (!isObject(value)) return false
  for (const name in value) if (!inner(value[name])) return false
  return true
}

/** Whether an object has none of these properties, but others. */
const isForeign = (fields: Fields, value: { readonly [name: string]: unknown }): boolean => {
  for (const name in fields) if (value[name] !== undefined && value[name] !== null) return false
  for (const name in value) if (!Object.hasOwn(fields, name)) return true
  return false
}

const structOf = (shape: Shape & { readonly kind: "struct" }): Predicate => {
  const { fields, rest } = shape
  const loose = isLoose(shape)
  const names = Object.keys(fields)
  const predicates = names.map((name) => {
    const field = fields[name]!
    return field.kind === "optional" ? predicateOf(field.shape) : predicateOf(field)
  })
  const optional = names.map((name) => fields[name]!.kind === "optional")
  const others = rest === undefined ? undefined : predicateOf(rest)
  return (value) => {
    if (!isObject(value)) return false
    for (let index = 0; index < names.length; index++) {
      const field = value[names[index]!]
      if (field === undefined || field === null) {
        if (!optional[index] && (field === undefined || !predicates[index]!(field))) return false
      } else if (!predicates[index]!(field)) return false
    }
    if (loose && isForeign(fields, value)) return false
    if (others !== undefined) {
      for (const name in value) {
        const other = value[name]
        if (!Object.hasOwn(fields, name) && other !== null && other !== undefined && !others(other)) return false
      }
    }
    return true
  }
}

/** Walks a value that does not match, and notes every place. */
const collect = (shape: Shape, value: unknown, path: string, found: Map<string, Mismatch>): void => {
  switch (shape.kind) {
    case "lazy":
      return collect(shape.get(), value, path, found)
    case "optional":
      return value === undefined || value === null ? undefined : collect(shape.shape, value, path, found)
    case "array":
      if (!Array.isArray(value)) return add(found, path, "not a list")
      if (value.length > (shape.max ?? Infinity)) add(found, path, `longer than ${shape.max} elements; split the call`)
      for (const item of value) collect(shape.item, item, `${path}[]`, found)
      return
    case "record":
      if (!isObject(value)) return add(found, path, "not an object")
      // Names are values here, and are not told.
      for (const name of Object.keys(value)) collect(shape.value, value[name], `${path}{}`, found)
      return
    case "struct":
      if (!isObject(value)) return add(found, path, "not an object")
      for (const [name, field] of Object.entries(shape.fields)) {
        const at = path === "" ? name : `${path}.${name}`
        if (value[name] === undefined && field.kind !== "optional") add(found, at, "missing", true)
        else collect(field, value[name], at, found)
      }
      if (isLoose(shape) && isForeign(shape.fields, value)) {
        add(found, path, "an object that has none of its properties, but others", true)
      }
      if (shape.rest !== undefined) {
        for (const name of Object.keys(value)) {
          const other = value[name]
          if (!Object.hasOwn(shape.fields, name) && other !== null && other !== undefined) {
            collect(shape.rest, other, `${path}{}`, found)
          }
        }
      }
      return
    case "union": {
      if (predicateOf(shape)(value)) return
      // Of the members the one that got furthest into the value tells most.
      const tries = shape.members.map((member) => {
        const inner = new Map<string, Mismatch>()
        collect(member, value, path, inner)
        return inner
      })
      const depth = (inner: Map<string, Mismatch>) => Math.max(...Array.from(inner.values(), (one) => one.path.length))
      const [best] = tries.sort((a, b) => depth(b) - depth(a))
      for (const [place, mismatch] of best ?? []) found.set(place, mismatch)
      return
    }
    default:
      if (!predicateOf(shape)(value)) add(found, path, expected[shape.kind])
  }
}

/** What is wrong with a date-time that is none. */
export const notDateTime = `not ${dateTimeForms}`

const expected = {
  string: "not a text",
  number: "not a number",
  boolean: "not true or false",
  null: "not null",
  unknown: "not as described",
  "date-time": notDateTime,
  date: notDateTime
} as const

const add = (found: Map<string, Mismatch>, path: string, problem: string, missing = false): void => {
  found.set(`${path} ${problem}`, { path, problem, missing })
}
