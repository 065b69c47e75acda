/**
 * What bodies and answers look like, as data: the small language in which the generated modules describe them.
 *
 * A client checks every answer, so its checks should weigh little and run fast. Shapes know just what Amazon's models know (texts, numbers,
 * lists, objects …), are tested by a few closures (`Checking.ts`), and become schemas of `effect/Schema` where a program asks for one
 * (`SchemaBuilder.ts`); a program that does not, bundles no schema.
 */

/** How a value looks. */
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

/** A text. Values of enumerations are texts too: Amazon adds some without notice. */
export const String: Shape = { kind: "string" }

/** A finite number; whole ones are not told from others. */
export const Number: Shape = { kind: "number" }

/** `true` or `false`. */
export const Boolean: Shape = { kind: "boolean" }

/** Anything. */
export const Unknown: Shape = { kind: "unknown" }

/** `null`; as one of several it tells what must be there, but may be nothing. */
export const Null: Shape = { kind: "null" }

/** A date-time in a request: an ISO 8601 string, a `Date` or a `DateTime.Utc`. */
export const DateTimeInput: Shape = { kind: "date-time" }

/** A date in a request; of a `Date` or a `DateTime.Utc` its date in UTC is sent. */
export const DateInput: Shape = { kind: "date" }

/** A list. */
export const Array = (item: Shape, max?: number): Shape =>
  max === undefined ? { kind: "array", item } : { kind: "array", item, max }

/** An object whose properties have any names. */
export const Record = (value: Shape): Shape => ({ kind: "record", value })

/** An object; properties that are not named are let through. */
export const Struct = (fields: Fields): Shape => ({ kind: "struct", fields })

/** An object whose properties beside the named ones have a shape too. */
export const StructWithRest = (fields: Fields, rest: Shape): Shape => ({ kind: "struct", fields, rest })

/** One of several. */
export const Union = (members: ReadonlyArray<Shape>): Shape => ({ kind: "union", members })

/** What may be absent; `null` and `undefined` count as absent. */
export const optional = (shape: Shape): Shape => ({ kind: "optional", shape })

/** A shape that is made when it is first looked at, so that it may stand before those that it names, or within itself. */
export const define = (make: () => Shape): Shape => {
  let made: Shape | undefined
  return { kind: "lazy", get: () => made ??= make() }
}

/** The shape behind those that are made late. */
export const force = (shape: Shape): Exclude<Shape, { readonly kind: "lazy" }> => {
  let current = shape
  while (current.kind === "lazy") current = current.get()
  return current
}

/** A boolean that Amazon also sends as the string `"true"` or `"false"`. */
export const BooleanString: Shape = /*#__PURE__*/ Union([Boolean, String])

/**
 * Whether an object of a shape need not have any of its properties. One that has none of them, but others, is another object than the shape
 * describes, and nothing else would show it.
 */
export const isLoose = (shape: Shape & { readonly kind: "struct" }): boolean => {
  const fields = Object.values(shape.fields)
  return shape.rest === undefined && fields.length > 0 && fields.every((field) => field.kind === "optional")
}
