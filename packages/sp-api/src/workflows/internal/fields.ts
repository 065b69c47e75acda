/**
 * Reads responses that may lack what the model requires, or hold `null` or another type there. The runner has reported
 * such drift already; workflows read what is there, and fail with a typed error only where they cannot go on without
 * what is missing. Nothing is made up for it.
 */
import * as Effect from "effect/Effect"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"
import { isObject } from "../../wire/json.ts"

/** A response of which nothing is relied on. */
export type Fields<T> = { readonly [K in keyof T]?: T[K] | null | undefined }

export { isObject } from "../../wire/json.ts"

/** The fields of an object; none where it is not an object. */
export const of = <T>(value: T | null | undefined): Fields<T> => (isObject(value) ? value : {}) as Fields<T>

/** A string, or a number as a string; undefined for anything else, also for the empty string. */
export const string = (value: unknown): string | undefined =>
  typeof value === "string" && value !== ""
    ? value
    : typeof value === "number" && Number.isFinite(value)
    ? String(value)
    : undefined

const decimal = /^\s*-?\d+(?:\.\d+)?\s*$/

/** A number, or a string that is one; undefined for anything else. */
export const number = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value)
    ? value
    : typeof value === "string" && decimal.test(value)
    ? Number(value)
    : undefined

/** A boolean, or `"true"` and `"false"`, which Amazon sends in its place; undefined for anything else. */
export const boolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : undefined

/** The items of an array; none where it is not an array. Items that are not objects stay, and have no fields. */
export const items = <A>(value: ReadonlyArray<A> | null | undefined): ReadonlyArray<A> =>
  Array.isArray(value) ? value : []

/** Epoch milliseconds of an ISO 8601 date-time; NaN where it is not one. */
export const time = (value: unknown): number => typeof value === "string" ? Date.parse(value) : NaN

/** What a failure names: an operation, or a workflow. */
type Named = string | { readonly spec: { readonly name: string } }

/** Fails because a response lacks what the workflow cannot go on without. */
export const missing = (operation: Named, description: string): Effect.Effect<never, SpApiError> =>
  fail(
    typeof operation === "string" ? operation : operation.spec.name,
    new ResponseInvalid({ status: 200, description }),
    { attempts: 1 }
  )

/** An id, or another string, of a response; fails with `ResponseInvalid` where it is not there. */
export const required = (
  operation: Named,
  value: unknown,
  name: string,
  advice?: string
): Effect.Effect<string, SpApiError> => {
  const found = string(value)
  return found === undefined
    ? missing(operation, `it has no ${name}${advice === undefined ? "" : `; ${advice}`}`)
    : Effect.succeed(found)
}
