/**
 * The query of a request. Percent-encoding is removed first, so an encoded comma separates values like any other.
 */

const decode = (value: string): string => decodeURIComponent(value.replaceAll("+", "%20"))

/** The decoded values by name, in their order; undefined where the query is not percent-encoded. */
export const parse = (query: string): ReadonlyMap<string, ReadonlyArray<string>> | undefined => {
  const values = new Map<string, Array<string>>()
  try {
    for (const pair of query.split("&")) {
      if (pair === "") continue
      const equals = pair.indexOf("=")
      const name = decode(equals < 0 ? pair : pair.slice(0, equals))
      const value = equals < 0 ? "" : decode(pair.slice(equals + 1))
      const known = values.get(name)
      if (known === undefined) values.set(name, [value])
      else known.push(value)
    }
  } catch {
    return undefined
  }
  return values
}

/** The value of an operation that decodes its values a second time. */
export const decodeAgain = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
