/**
 * Lenient JSON.
 *
 * Amazon's signature errors hold raw line feeds inside strings. Control characters and stray backslashes inside
 * strings are therefore accepted, and a byte order mark is skipped. A trailing comma, or anything after the value, is
 * an error: its meaning would be a guess.
 */

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: unknown
}

/** Whether a value is a JSON object: not an array, not `null`. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The value at a path; undefined where nothing is. */
export const at = (value: unknown, path: ReadonlyArray<string>): unknown => {
  let current = value
  for (const key of path) current = (current as JsonObject | null | undefined)?.[key]
  return current
}

/** Escapes control characters, and backslashes that escape nothing, inside strings. */
const escapeStrings = (source: string): string => {
  let out = ""
  let from = 0
  let inString = false
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 34) inString = !inString
    else if (inString && (code < 32 || code === 92)) {
      if (code === 92 && "\"\\/bfnrtu".includes(source[index + 1] ?? " ")) index++
      else {
        out += `${source.slice(from, index)}\\u${code.toString(16).padStart(4, "0")}`
        from = index + 1
      }
    }
  }
  return out + source.slice(from)
}

/**
 * The parsed value; undefined for a string that is not JSON. Like `JSON.parse`, keeps a `__proto__` key as a plain
 * property.
 */
export const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    try {
      // `trim` takes a byte order mark for white space.
      return JSON.parse(escapeStrings(source.trim()))
    } catch {
      return undefined
    }
  }
}
