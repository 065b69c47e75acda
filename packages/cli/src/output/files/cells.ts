/** Rows as the cells of a table: nested objects become columns of their own, `price.amount`; lists stay JSON. */
import { isObject } from "effect/Predicate"

/** A row by its columns. */
export type Cells = Readonly<Record<string, unknown>>

const isNested = (value: unknown): value is object =>
  isObject(value) && !Array.isArray(value) && !(value instanceof Date)

const flatten = (value: object, prefix: string, into: Record<string, unknown>): Record<string, unknown> => {
  for (const [key, inner] of Object.entries(value)) {
    if (isNested(inner)) flatten(inner, `${prefix}${key}.`, into)
    else into[prefix + key] = inner
  }
  return into
}

/** The cells of a row. One without objects, as rows of flat files are, is returned as it is. */
export const cellsOf = (row: unknown): Cells => {
  if (!isNested(row)) return { value: row }
  return Object.values(row).some(isNested) ? flatten(row, "", {}) : row as Cells
}

/** What a column holds; `json` for lists and for mixtures with them. */
export type Kind = "string" | "integer" | "number" | "boolean" | "date-time" | "json"

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly kind: Kind
}

const kindOf = (value: unknown): Kind => {
  switch (typeof value) {
    case "number":
      return Number.isSafeInteger(value) ? "integer" : "number"
    case "boolean":
      return "boolean"
    case "object":
      return value instanceof Date ? "date-time" : "json"
    default:
      return "string"
  }
}

const joined = (left: Kind | undefined, right: Kind): Kind => {
  if (left === undefined || left === right) return right
  if (left === "json" || right === "json") return "json"
  return [left, right].every((kind) => kind === "integer" || kind === "number") ? "number" : "string"
}

/** Learns the columns of rows that pass by, and what they hold. */
export class Columns {
  private readonly kinds = new Map<string, Kind | undefined>()
  /** In the order in which they were seen. */
  readonly names: Array<string> = []

  constructor(names: ReadonlyArray<string> = []) {
    for (const name of names) this.add(name)
  }

  private add(name: string): void {
    this.kinds.set(name, undefined)
    this.names.push(name)
  }

  see(cells: Cells): void {
    for (const name in cells) {
      const value = cells[name]
      const known = this.kinds.get(name)
      // Most cells are strings in a column of strings.
      if (known === "string" && typeof value === "string") continue
      if (known === undefined && !this.kinds.has(name)) this.add(name)
      this.kinds.set(name, value === undefined || value === null ? known : joined(known, kindOf(value)))
    }
  }

  /** All of them, by {@link names}. Columns without a value hold strings. */
  get all(): ReadonlyArray<Column> {
    return [...this.kinds].map(([name, kind]) => ({ name, kind: kind ?? "string" }))
  }
}

/** A cell as a string: for text files, and for columns of strings. */
export const textOf = (value: unknown): string =>
  value === undefined || value === null
    ? ""
    : typeof value === "string"
    ? value
    : value instanceof Date
    ? value.toISOString()
    : typeof value === "object"
    ? JSON.stringify(value)
    : String(value)
