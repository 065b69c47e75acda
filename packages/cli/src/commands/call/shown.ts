/** What of a response people read first: its rows, with the columns that matter most. */
import type { OperationSpec } from "effect-sp-api/operation/OperationSpec"
import { isObject } from "effect/Predicate"
import { at } from "../../output/columns.ts"
import type { Column } from "../../output/table.ts"

const isRows = (value: unknown): value is ReadonlyArray<object> =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && !Array.isArray(item))

/** The main array of a response: where its pages have their items, or the longest one near its top. */
export const mainArray = (
  response: unknown,
  { paging }: Pick<OperationSpec, "paging">
): ReadonlyArray<unknown> | undefined => {
  if (Array.isArray(response)) return response
  if (paging?.items !== undefined) {
    const items = at(response, paging.items.join("."))
    if (Array.isArray(items)) return items
  }
  let level: ReadonlyArray<unknown> = [response]
  for (let depth = 0; depth < 2; depth++) {
    const inner = level.filter(isObject).flatMap((value) => Object.values(value))
    const arrays = inner.filter(isRows).sort((a, b) => b.length - a.length)
    // An array beside properties of its own describes them: an order is not its items.
    if (arrays[0] !== undefined) return inner.length <= arrays.length + 2 ? arrays[0] : undefined
    level = inner.filter((value) => !Array.isArray(value))
  }
  return undefined
}

/** The data of a response without the envelope that some sections have. */
export const unwrapped = (response: unknown): unknown =>
  isObject(response) && "payload" in response &&
    Object.keys(response).every((key) => key === "payload" || key === "errors")
    ? response.payload
    : response

const isSimple = (value: unknown): boolean => typeof value !== "object" || value === null

/** Amounts of money are one cell; lists of simple values too. */
const cellOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.every(isSimple) ? value.join(", ") : `${value.length} ×`
  if (!isObject(value)) return value
  const entries = Object.entries(value)
  const amount = entries.find(([key]) => /amount$/i.test(key))?.[1]
  const currency = entries.find(([key]) => /currency(code)?$/i.test(key))?.[1]
  return entries.length === 2 && amount !== undefined && typeof currency === "string"
    ? `${String(amount)} ${currency}`
    : value
}

/** The paths of an object to its simple values, objects within it opened once. */
const pathsOf = (row: object): ReadonlyArray<string> =>
  Object.entries(row).flatMap(([key, value]) =>
    isSimple(cellOf(value)) ?
      [key] :
      Object.entries(value as object).filter(([, inner]) => isSimple(cellOf(inner))).map(
        ([inner]) => `${key}.${inner}`
      )
  )

const classes = [
  /(^|[a-z])(id|Id|ID|Sku|sku|SKU|Asin|asin|ASIN)$/,
  /status$/i,
  /(date|time|created)$/i,
  /(name|title)$/i
]

const classOf = (path: string): number => {
  const found = classes.findIndex((pattern) => pattern.test(path))
  return (found === -1 ? classes.length : found) + (path.includes(".") ? 10 : 0)
}

/** How wide a cell may make its column. */
const widest = 36

/**
 * The columns for rows of a terminal of this width: ids, states, dates and names first, as many as can be read. `more`
 * names the others.
 */
export const columnsFor = (
  rows: ReadonlyArray<unknown>,
  available: number
): { readonly columns: ReadonlyArray<Column>; readonly more: ReadonlyArray<string> } => {
  const objects = rows.filter(isObject)
  const filled = (path: string) => objects.some((row) => !["", undefined, null].includes(at(row, path) as string))
  const paths = [...new Set(objects.flatMap(pathsOf))].filter(filled)
    .map((path, index) => ({ path, index, rank: classOf(path) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ path }) => path)
  const widthOf = (path: string) =>
    Math.min(
      widest,
      Math.max(path.length, ...objects.slice(0, 50).map((row) => String(cellOf(at(row, path)) ?? "").length))
    )
  const chosen: Array<string> = []
  let width = 0
  for (const path of paths) {
    width += widthOf(path) + 2
    if (chosen.length >= 2 && width > available + 2) break
    chosen.push(path)
  }
  return {
    columns: chosen.map((path) => ({ title: path, cell: (row) => cellOf(at(row, path)) })),
    more: paths.filter((path) => !chosen.includes(path))
  }
}
