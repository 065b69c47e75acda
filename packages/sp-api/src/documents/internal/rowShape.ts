/**
 * Makes row objects of one shape.
 *
 * A file has one header and millions of rows, so the function that makes a row is written out for the header once:
 * `new Function` gives objects that the engine knows the shape of, about twice as fast as setting properties one by
 * one. Names reach the function's source as JSON strings only. Where the platform forbids `new Function`, properties
 * are set one by one.
 */

/** A row: texts by the names of the header. */
export type Row = Record<string, string>

/** Makes rows with the columns of one header. */
export interface RowShape {
  /** Column `i` is the text between `ends[i] + 1` and `ends[i + 1]`. */
  readonly slice: (text: string, ends: Int32Array) => Row
  readonly cells: (cells: ReadonlyArray<string>) => Row
}

/** Engines give objects with more properties no shape, so there is nothing to gain. */
const maxCompiled = 512

const compiled = (names: ReadonlyArray<string>): RowShape | undefined => {
  if (names.length > maxCompiled) return undefined
  const object = (value: (index: number) => string): string =>
    `return {${names.map((name, index) => `[${JSON.stringify(name)}]:${value(index)}`).join(",")}}`
  try {
    return {
      slice: new Function("t", "e", object((index) => `t.slice(e[${index}]+1,e[${index + 1}])`)) as RowShape["slice"],
      cells: new Function("c", object((index) => `c[${index}]`)) as RowShape["cells"]
    }
  } catch {
    return undefined
  }
}

/** Sets property by property; names are own properties of the copied row already, `__proto__` too. */
export const interpreted = (names: ReadonlyArray<string>): RowShape => {
  const empty: Row = Object.fromEntries(names.map((name) => [name, ""]))
  const { length } = names
  return {
    slice: (text, ends) => {
      const row = { ...empty }
      for (let index = 0; index < length; index++) row[names[index]!] = text.slice(ends[index]! + 1, ends[index + 1])
      return row
    },
    cells: (cells) => {
      const row = { ...empty }
      for (let index = 0; index < length; index++) row[names[index]!] = cells[index]!
      return row
    }
  }
}

/** The shape of rows with these columns; their names must differ. */
export const make = (names: ReadonlyArray<string>): RowShape => compiled(names) ?? interpreted(names)
