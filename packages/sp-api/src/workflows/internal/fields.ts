/**
 * Reads responses that may lack what the model requires, or hold `null` or another type there. The runner has already
 * reported such drift. Workflows read what is there, never invent a default, and fail with a typed error only where
 * they cannot continue without the missing value.
 */
import * as Effect from "effect/Effect"
import type { SpApiError } from "../../SpApiError.ts"
import { fail, ResponseInvalid } from "../../SpApiError.ts"
import { isObject } from "../../wire/json.ts"

/** A response of which any property may be missing. */
export type Fields<T> = { readonly [K in keyof T]?: T[K] | null | undefined }

export { isObject } from "../../wire/json.ts"

/** The properties of an object; none where the value is not an object. */
export const of = <T>(value: T | null | undefined): Fields<T> => (isObject(value) ? value : {}) as Fields<T>

/** A string that is not empty, or a number as a string; undefined for anything else. */
export const string = (value: unknown): string | undefined =>
  typeof value === "string" && value !== ""
    ? value
    : typeof value === "number" && Number.isFinite(value)
    ? String(value)
    : undefined

const decimal = /^\s*-?\d+(?:\.\d+)?\s*$/

/** A number, or a string that holds one; undefined for anything else. */
export const number = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value)
    ? value
    : typeof value === "string" && decimal.test(value)
    ? Number(value)
    : undefined

/** A boolean, or `"true"` and `"false"`, which Amazon sends instead; undefined for anything else. */
export const boolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : undefined

/** The items of an array; none where the value is not an array. Items that are not objects stay. */
export const items = <A>(value: ReadonlyArray<A> | null | undefined): ReadonlyArray<A> =>
  Array.isArray(value) ? value : []

/** Epoch milliseconds of an ISO 8601 date-time; NaN where the value is not one. */
export const time = (value: unknown): number => typeof value === "string" ? Date.parse(value) : NaN

/** What an error names: an operation, or a workflow. */
type Named = string | { readonly spec: { readonly name: string } }

/** Fails with `ResponseInvalid`: the response lacks what the workflow cannot continue without. */
export const missing = (operation: Named, description: string): Effect.Effect<never, SpApiError> =>
  fail(
    typeof operation === "string" ? operation : operation.spec.name,
    new ResponseInvalid({ status: 200, description }),
    { attempts: 1 }
  )

/** An id, or another string, of a response. Fails with `ResponseInvalid`, and the advice, where it is missing. */
export const required = (
  operation: Named,
  value: unknown,
  name: string,
  advice?: string
): Effect.Effect<string, SpApiError> => {
  const present = string(value)
  return present === undefined
    ? missing(operation, `it has no ${name}${advice === undefined ? "" : `; ${advice}`}`)
    : Effect.succeed(present)
}
