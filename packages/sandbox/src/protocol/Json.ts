/**
 * Reads and changes places in JSON values.
 */

/** Whether a value is an object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The value at a place; undefined when there is none. */
export const readJson = (json: unknown, path: ReadonlyArray<string>): unknown => {
  let current = json
  for (const name of path) {
    if (!isObject(current)) return undefined
    current = current[name]
  }
  return current
}

/** A copy with another value at a place; objects on the way are made where they are missing. */
export const replaceAt = (json: unknown, path: ReadonlyArray<string>, value: unknown): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return value
  const object = isObject(json) ? json : {}
  return { ...object, [name]: replaceAt(object[name], rest, value) }
}

/** The object at a place in a body; empty when there is none. */
export const object = (json: unknown, ...path: ReadonlyArray<string>): Readonly<Record<string, unknown>> => {
  const value = readJson(json, path)
  return isObject(value) ? value : {}
}

/** The list at a place in a body; empty when there is none. */
export const array = (json: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<unknown> => {
  const value = readJson(json, path)
  return Array.isArray(value) ? value : []
}

/** The strings of the array at a place in a body; empty when it is missing. */
export const strings = (json: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<string> =>
  array(json, ...path).filter((value) => typeof value === "string")

/** The text at a place in a body. */
export const string = (json: unknown, ...path: ReadonlyArray<string>): string | undefined => {
  const value = readJson(json, path)
  return typeof value === "string" ? value : undefined
}

/** The number at a place in a body. */
export const number = (json: unknown, ...path: ReadonlyArray<string>): number | undefined => {
  const value = readJson(json, path)
  return typeof value === "number" ? value : undefined
}
