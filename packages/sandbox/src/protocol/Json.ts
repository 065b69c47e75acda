/**
 * Reads and replaces parts of JSON values, by path.
 */

/** Whether a value is an object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The value at a path; undefined where the path leads nowhere. */
export const readJson = (json: unknown, path: ReadonlyArray<string>): unknown => {
  let current = json
  for (const name of path) {
    if (!isObject(current)) return undefined
    current = current[name]
  }
  return current
}

/** A copy with another value at a path; missing objects on the way are created. */
export const replaceAt = (json: unknown, path: ReadonlyArray<string>, value: unknown): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return value
  const object = isObject(json) ? json : {}
  return { ...object, [name]: replaceAt(object[name], rest, value) }
}

/** The object at a path; empty when it is missing. */
export const object = (json: unknown, ...path: ReadonlyArray<string>): Readonly<Record<string, unknown>> => {
  const value = readJson(json, path)
  return isObject(value) ? value : {}
}

/** The array at a path; empty when it is missing. */
export const array = (json: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  const value = readJson(json, path)
  return Array.isArray(value) ? value : []
}

/** The strings of the array at a path; empty when it is missing. */
export const strings = (json: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<string> =>
  array(json, ...path).filter((value) => typeof value === "string")

/** The string at a path. */
export const string = (json: unknown, ...path: ReadonlyArray<string>): string | undefined => {
  const value = readJson(json, path)
  return typeof value === "string" ? value : undefined
}

/** The number at a path. */
export const number = (json: unknown, ...path: ReadonlyArray<string>): number | undefined => {
  const value = readJson(json, path)
  return typeof value === "number" ? value : undefined
}

/** `{ [name]: value }` for spreading; undefined, which adds nothing, for an undefined value. */
export const optional = <A>(name: string, value: A | undefined): { readonly [name: string]: A } | undefined =>
  value === undefined ? undefined : { [name]: value }
