/**
 * What the generated modules build their schemas with.
 *
 * The functions are those of `effect/Schema` with their types collapsed, so that the compiler expands no schema of the 66 modules; a test
 * builds them with the real types and compares each with its interface. Schemas made here check and do not transform.
 *
 * Each schema has an {@link exact} twin that knows no `null`. Almost every answer matches the twin, and compiled it takes 2 % of the time of
 * `JSON.parse`, where the tolerant one takes 40 %.
 */
import * as DateTime from "effect/DateTime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaParser from "effect/SchemaParser"

/** A schema whose type the compiler does not compute: the interface beside it states it already. */
// oxlint-disable-next-line no-explicit-any
export type Built = any

export type { Codec } from "effect/Schema"

const Exact = /*#__PURE__*/ Symbol("effect-sp-api/SchemaBuilder/Exact")

const withExact = (schema: Built, twin: () => Built): Built => {
  schema[Exact] = twin
  return schema
}

/**
 * The same schema without the tolerance for `null` and `undefined` in optional properties. A value that it refuses may still match the schema
 * itself.
 */
export const exact = <S extends Schema.Top>(schema: S): S => (schema as Built)[Exact]?.() ?? schema

const exactFields = (fields: Record<string, Built>): Record<string, Built> => {
  const out: Record<string, Built> = {}
  for (const name in fields) out[name] = exact(fields[name])
  return out
}

export const String: Built = Schema.String
export const Number: Built = Schema.Finite
export const Boolean: Built = Schema.Boolean
export const Unknown: Built = Schema.Unknown

export const Array = (item: Built): Built => withExact(Schema.Array(item), () => Schema.Array(exact(item)))

export const Struct = (fields: Record<string, Built>): Built =>
  withExact(Schema.Struct(fields), () => Schema.Struct(exactFields(fields)))

export const Record = (key: Built, value: Built): Built =>
  withExact(Schema.Record(key, value), () => Schema.Record(key, exact(value)))

export const StructWithRest = (struct: Built, rest: ReadonlyArray<Built>): Built =>
  withExact(
    Schema.StructWithRest(struct, rest as Built),
    () => Schema.StructWithRest(exact(struct), rest.map(exact) as Built)
  )

export const Union = (members: ReadonlyArray<Built>): Built =>
  withExact(Schema.Union(members), () => Schema.Union(members.map(exact)))

/** A value, or `null` or `undefined`, which Amazon writes for nothing. */
export const orNothing = (schema: Built): Built => Schema.Union([schema, Schema.Null, Schema.Undefined])

/** A property that may be absent; `null` and `undefined` count as absent. */
export const optional = (schema: Built): Built =>
  withExact(Schema.optionalKey(orNothing(schema)), () => Schema.optionalKey(exact(schema)))

/**
 * A schema that is built when it is first looked at. Unlike `Schema.suspend` it leaves no trace in what is built: the compiler of schemas
 * stops at suspended parts.
 */
export const define = (build: () => Built): Built => {
  let built: Built
  let twin: Built
  const get = (): Built => built ??= build()
  const self = Schema.make<Schema.Unknown>(Schema.Unknown.ast)
  Object.defineProperty(self, "ast", { configurable: true, enumerable: true, get: (): SchemaAST.AST => get().ast })
  return withExact(self, () => twin ??= exact(get()))
}

/** A schema within itself. A check and not a suspended part, for the sake of the compiler; it tells the place of a mismatch all the same. */
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
  Schema.Unknown.check(Schema.makeFilter((value: unknown) =>
    typeof value === "string" || value instanceof Date || (DateTime.isDateTime(value) && DateTime.isUtc(value))
      ? true
      : "Expected an ISO 8601 text, a Date or a DateTime.Utc"
  ))
)
