/**
 * The shapes of bodies and responses, as data. The generated modules describe both with them.
 *
 * A client checks every response, so checks must be small and fast. Shapes express what Amazon's models express
 * (strings, numbers, arrays, objects …) and are checked by compiled functions (`internal/compile.ts`) or by a walk
 * (`internal/walk.ts`). They become schemas of `effect/Schema` where a program uses one (`SchemaBuilder.ts`); other
 * programs bundle no schema.
 */

/** The shape of a value. */
export type Shape =
  | { readonly kind: "string" | "number" | "boolean" | "unknown" | "date-time" | "date" | "null" }
  | { readonly kind: "array"; readonly item: Shape; readonly max?: number }
  | { readonly kind: "record"; readonly value: Shape }
  | { readonly kind: "struct"; readonly fields: Fields; readonly rest?: Shape }
  | { readonly kind: "union"; readonly members: ReadonlyArray<Shape> }
  | { readonly kind: "optional"; readonly shape: Shape }
  | { readonly kind: "lazy"; readonly get: () => Shape }

/** The properties of an object. */
export interface Fields {
  readonly [name: string]: Shape
}

/** A string. Enumerations are strings too, as Amazon adds values without notice. */
export const String: Shape = { kind: "string" }

/** A finite number, whole or not. */
export const Number: Shape = { kind: "number" }

/** `true` or `false`. */
export const Boolean: Shape = { kind: "boolean" }

/** Anything. */
export const Unknown: Shape = { kind: "unknown" }

/** `null`; as a member of a union it stands for a required property that may be `null`. */
export const Null: Shape = { kind: "null" }

/** A date-time in a request: an ISO 8601 string, a `Date` or a `DateTime.Utc`. */
export const DateTimeInput: Shape = { kind: "date-time" }

/** A date in a request; the date in UTC of a `Date` or a `DateTime.Utc`. */
export const DateInput: Shape = { kind: "date" }

/** An array. */
export const Array = (item: Shape, max?: number): Shape =>
  max === undefined ? { kind: "array", item } : { kind: "array", item, max }

/** An object with any property names. */
export const Record = (value: Shape): Shape => ({ kind: "record", value })

/** An object; other properties are accepted. */
export const Struct = (fields: Fields): Shape => ({ kind: "struct", fields })

/** An object whose other properties have a shape as well. */
export const StructWithRest = (fields: Fields, rest: Shape): Shape => ({ kind: "struct", fields, rest })

/** One of several. */
export const Union = (members: ReadonlyArray<Shape>): Shape => ({ kind: "union", members })

/** An optional property; `null` and `undefined` count as absent. */
export const optional = (shape: Shape): Shape => ({ kind: "optional", shape })

/** A shape that is made on first use, so that it can refer to later ones and to itself. */
export const define = (make: () => Shape): Shape => {
  let made: Shape | undefined
  return { kind: "lazy", get: () => made ??= make() }
}

/** The shape without {@link define}. */
export const force = (shape: Shape): Exclude<Shape, { readonly kind: "lazy" }> => {
  let current = shape
  while (current.kind === "lazy") current = current.get()
  return current
}

/** A boolean that Amazon also sends as the string `"true"` or `"false"`. */
export const BooleanString: Shape = /*#__PURE__*/ Union([Boolean, String])

/**
 * Whether all properties of an object are optional. An object that has none of them, but others, is then another object
 * than the shape describes, which no other check would find.
 */
export const isLoose = (shape: Shape & { readonly kind: "struct" }): boolean => {
  const fields = Object.values(shape.fields)
  return shape.rest === undefined && fields.length > 0 && fields.every((field) => field.kind === "optional")
}
