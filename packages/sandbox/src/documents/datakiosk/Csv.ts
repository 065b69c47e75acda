/**
 * Rows as CSV: names of fields joined by points, elements of lists by their number (`fees.0.feeTypeName`).
 */
import { isObject } from "../../protocol/Json.ts"
import type { Selection } from "./QueryCheck.ts"

/** Reads a cell of a row. */
type Column = readonly [name: string, read: (row: unknown) => unknown]

const member = (value: unknown, name: string): unknown => isObject(value) ? value[name] : undefined

const element = (value: unknown, index: number): unknown => Array.isArray(value) ? value[index] : undefined

const columnsOf = (
  values: ReadonlyArray<unknown>,
  selection: Selection | undefined,
  path: string
): ReadonlyArray<Column> => {
  const length = Math.max(0, ...values.map((value) => Array.isArray(value) ? value.length : 0))
  if (values.some(Array.isArray)) {
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      columnsOf(values.map((value) => element(value, index)), selection, `${path}.${index}`).map(
        ([name, read]): Column => [name, (value) => read(element(value, index))]
      )
    )
  }
  if (selection === undefined) return [[path, (value) => value]]
  return [...selection].flatMap(([name, fields]) =>
    columnsOf(values.map((value) => member(value, name)), fields, path === "" ? name : `${path}.${name}`).map(
      ([column, read]): Column => [column, (value) => read(member(value, name))]
    )
  )
}

const cell = (value: unknown): string => {
  const text = value == null ? "" : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text
}

/** The lines of a CSV document, with a header. */
export const csv = (rows: ReadonlyArray<unknown>, selection: Selection): ReadonlyArray<string> => {
  const columns = columnsOf(rows, selection, "")
  return [
    `${columns.map(([name]) => cell(name)).join(",")}\r\n`,
    ...rows.map((row) => `${columns.map(([, read]) => cell(read(row))).join(",")}\r\n`)
  ]
}
