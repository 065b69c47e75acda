/**
 * Shapes as schemas of `effect/Schema`. The generated modules export one for each definition.
 *
 * These schemas check and do not transform. The modules state their types, which are not computed from the shapes; a
 * test compares each shape with its interface.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaParser from "effect/SchemaParser"
import { dateTimeForms, isDateTimeInput } from "./internal/iso8601.ts"
import type { Shape } from "./Shape.ts"

/** A schema inside itself, as a check instead of a suspended schema; it still reports the place of a mismatch. */
const within = (schema: () => Schema.Top): Schema.Top => {
  const codec = () => schema() as Schema.Codec<unknown>
  return Schema.Unknown.check(Schema.makeFilter((value: unknown) => {
    const result = SchemaParser.decodeUnknownResult(codec(), { errors: "all" })(value)
    return Result.isSuccess(result) ? true : result.failure
  }))
}

const moment = (): Schema.Top =>
  Schema.Unknown.check(
    Schema.makeFilter((value: unknown) => isDateTimeInput(value) ? true : "Expected " + dateTimeForms)
  )

const orNothing = (schema: Schema.Top): Schema.Top => Schema.Union([schema, Schema.Null, Schema.Undefined])

/** A definition's schema, and whether it is being built: a reference to it then closes a cycle. */
interface Definition {
  readonly schema: Schema.Top
  building: boolean
}

/** Definitions by their shape, so that each is the same schema everywhere. */
const definitions = /*#__PURE__*/ new WeakMap<Shape, Definition>()

/**
 * A schema that is built on first use. It contains no suspended schema, at which Effect's compiler of schemas would
 * stop.
 */
const define = (shape: Shape & { readonly kind: "lazy" }): Definition => {
  const schema = Schema.make<Schema.Unknown>(Schema.Unknown.ast)
  let ast: SchemaAST.AST | undefined
  const definition: Definition = { schema, building: false }
  Object.defineProperty(schema, "ast", {
    configurable: true,
    enumerable: true,
    get: () => {
      if (ast === undefined) {
        definition.building = true
        ast = convert(shape.get()).ast
        definition.building = false
      }
      return ast
    }
  })
  definitions.set(shape, definition)
  return definition
}

const convert = (shape: Shape): Schema.Top => {
  switch (shape.kind) {
    case "string":
      return Schema.String
    case "number":
      return Schema.Finite
    case "boolean":
      return Schema.Boolean
    case "null":
      return Schema.Null
    case "unknown":
      return Schema.Unknown
    case "date-time":
    case "date":
      return moment()
    case "array":
      return shape.max === undefined
        ? Schema.Array(convert(shape.item))
        : Schema.Array(convert(shape.item)).check(Schema.isMaxLength(shape.max))
    case "record":
      return Schema.Record(Schema.String, convert(shape.value))
    case "union":
      return Schema.Union(shape.members.map(convert))
    case "optional":
      return Schema.optionalKey(orNothing(convert(shape.shape)))
    case "lazy": {
      const definition = definitions.get(shape) ?? define(shape)
      return definition.building ? within(() => definition.schema) : definition.schema
    }
    case "struct": {
      const fields: Record<string, Schema.Top> = {}
      for (const name in shape.fields) fields[name] = convert(shape.fields[name]!)
      if (shape.rest === undefined) return Schema.Struct(fields)
      return Schema.StructWithRest(Schema.Struct(fields), [
        Schema.Record(Schema.String, orNothing(convert(shape.rest)))
      ])
    }
  }
}

/** The schema of a shape. */
export const schema: (shape: Shape) => Schema.Top = convert
