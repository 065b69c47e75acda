/**
 * Makes row objects of one shape.
 *
 * A file has one header and millions of rows, so the function that makes a row is generated once per header:
 * `new Function` creates objects of one hidden class, about twice as fast as setting property by property. Names reach
 * its source only as JSON strings. Where the platform forbids `new Function`, properties are set one by one.
 */

/** A row: strings by the names of the header. */
export type Row = Record<string, string>

/** Makes the rows of one header. */
export interface RowShape {
  /** Column `i` is the slice from `places[2 * i]` to `places[2 * i + 1]`. */
  readonly slice: (text: string, places: Int32Array) => Row
  readonly cells: (cells: ReadonlyArray<string>) => Row
}

/** Engines use dictionaries for objects with more properties, so a generated function gains nothing. */
const maxCompiled = 512

/**
 * The name as a key of a literal. Computed keys, which V8 sets one by one until it optimizes the function, cost three
 * times as much; only `__proto__` needs one, because it sets the prototype otherwise.
 */
const keyOf = (name: string): string => name === "__proto__" ? "[\"__proto__\"]" : JSON.stringify(name)

const compiled = (names: ReadonlyArray<string>): RowShape | undefined => {
  if (names.length > maxCompiled) return undefined
  const object = (value: (index: number) => string): string =>
    `return {${names.map((name, index) => `${keyOf(name)}:${value(index)}`).join(",")}}`
  try {
    return {
      slice: new Function(
        "t",
        "p",
        object((index) => `t.slice(p[${2 * index}],p[${2 * index + 1}])`)
      ) as RowShape["slice"],
      cells: new Function("c", object((index) => `c[${index}]`)) as RowShape["cells"]
    }
  } catch {
    return undefined
  }
}

/** Sets property by property. All names are own properties of the copied row already, even `__proto__`. */
export const interpreted = (names: ReadonlyArray<string>): RowShape => {
  const empty: Row = Object.fromEntries(names.map((name) => [name, ""]))
  const { length } = names
  return {
    slice: (text, places) => {
      const row = { ...empty }
      for (let index = 0; index < length; index++) {
        row[names[index]!] = text.slice(places[2 * index], places[2 * index + 1])
      }
      return row
    },
    cells: (cells) => {
      const row = { ...empty }
      for (let index = 0; index < length; index++) row[names[index]!] = cells[index]!
      return row
    }
  }
}

/** Makes a shape of unique column names. */
export const make = (names: ReadonlyArray<string>): RowShape => compiled(names) ?? interpreted(names)
