/** The facts of a Data Kiosk dataset, and their parts. */

/**
 * The views, types and limits of a dataset. Fields and arguments are written as in GraphQL, `name:Type` with a space
 * between them.
 */
export interface Dataset {
  readonly name: string
  /** By name: the type of its rows, and its arguments. */
  readonly views: { readonly [name: string]: readonly [row: string, args: string] }
  readonly objects: { readonly [name: string]: string }
  readonly inputs: { readonly [name: string]: string }
  /** The values of enums, with a space between them. */
  readonly enums: { readonly [name: string]: string }
  /** The most elements of list arguments, by type and field. */
  readonly limits: { readonly [where: string]: number }
}

/** Types by the names of fields. */
export type Fields = ReadonlyMap<string, string>

const parsed = new WeakMap<object, Map<string, Fields>>()

/** The fields of `name:Type name:Type`. */
export const fieldsOf = (text: string): Fields =>
  new Map(
    text.split(" ").filter((field) => field !== "").map((field) => {
      const colon = field.indexOf(":")
      return [field.slice(0, colon), field.slice(colon + 1)]
    })
  )

/** The fields of an object type; undefined for scalars and enums. Parsed once. */
export const objectFields = (dataset: Dataset, type: string): Fields | undefined => {
  const text = Object.hasOwn(dataset.objects, type) ? dataset.objects[type] : undefined
  if (text === undefined) return undefined
  let types = parsed.get(dataset)
  if (types === undefined) parsed.set(dataset, types = new Map())
  let fields = types.get(type)
  if (fields === undefined) types.set(type, fields = fieldsOf(text))
  return fields
}

/** A type without `!`. */
export const withoutMark = (type: string): string => type.endsWith("!") ? type.slice(0, -1) : type

/** The type of the elements of a list; undefined for another type. */
export const elementType = (type: string): string | undefined => {
  const list = withoutMark(type)
  return list.startsWith("[") ? list.slice(1, -1) : undefined
}

/** The name inside all lists and marks. */
export const namedType = (type: string): string => type.replace(/[[\]!]/g, "")
