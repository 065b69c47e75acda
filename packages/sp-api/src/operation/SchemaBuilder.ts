/**
 * What the generated modules build their schemas with.
 *
 * The functions are those of `effect/Schema` with their types collapsed, so that the compiler expands no schema of the
 * 66 modules; a test builds them with the real types and compares each with its interface. Schemas made here check and
 * do not transform.
 */
import * as DateTime from "effect/DateTime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaParser from "effect/SchemaParser"

/** A schema whose type the compiler does not compute: the interface beside it states it already. */
// oxlint-disable-next-line no-explicit-any
export type Built = any
type Build = (...args: Array<Built>) => Built

export type { Codec } from "effect/Schema"

export const String: Built = Schema.String
export const Number: Built = Schema.Finite
export const Boolean: Built = Schema.Boolean
export const Unknown: Built = Schema.Unknown
export const Array: Build = Schema.Array
export const Record: Build = Schema.Record
export const Struct: Build = Schema.Struct
export const StructWithRest: Build = Schema.StructWithRest
export const Union: Build = Schema.Union

/** A value, or `null` or `undefined`, which Amazon writes for nothing. */
export const orNothing = (schema: Built): Built => Schema.Union([schema, Schema.Null, Schema.Undefined])

/** A property that may be absent; `null` and `undefined` count as absent. */
export const optional = (schema: Built): Built => Schema.optionalKey(orNothing(schema))

/**
 * A schema that is built when it is first looked at. Unlike `Schema.suspend` it leaves no trace in what is built: the
 * compiler of schemas stops at suspended parts.
 */
export const define = (build: () => Built): Built => {
  let ast: SchemaAST.AST | undefined
  return Object.defineProperty(Schema.make<Schema.Unknown>(Schema.Unknown.ast), "ast", {
    configurable: true,
    enumerable: true,
    get: () => ast ??= build().ast
  })
}

/**
 * A schema within itself. A check and not a suspended part, for the sake of the compiler; it tells the place of a
 * mismatch all the same.
 */
export const recursive = (schema: () => Schema.Codec<unknown>): Built => {
  let matches: ((value: unknown) => boolean) | undefined
  return Schema.Unknown.check(Schema.makeFilter((value: unknown) => {
    matches ??= Schema.is(schema())
    if (matches(value)) return true
    const result = SchemaParser.decodeUnknownResult(schema(), { errors: "all" })(value)
    return Result.isSuccess(result) ? true : result.failure
  }))
}

/** A moment in a request: a text, a `Date` or a `DateTime.Utc`. */
export const DateTimeInput: Built = /*#__PURE__*/ define(() =>
  Schema.Unknown.check(
    Schema.makeFilter((value: unknown) =>
      typeof value === "string" || value instanceof Date || (DateTime.isDateTime(value) && DateTime.isUtc(value))
        ? true
        : "Expected an ISO 8601 text, a Date or a DateTime.Utc"
    )
  )
)
