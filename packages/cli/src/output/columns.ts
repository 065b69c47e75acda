/** The columns of rows without chosen columns: every property that a row has, simple values first. */
import { isObject } from "effect/Predicate"
import type { Column } from "./table.ts"

const isSimple = (value: unknown): boolean => typeof value !== "object" || value === null

/** The value at a path like `a.b.0`; `undefined` where nothing is there. */
export const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>(
    (inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? Reflect.get(inner, key) : undefined,
    value
  )

/** Columns from the properties of the rows. */
export const ofRows = (rows: ReadonlyArray<unknown>): ReadonlyArray<Column> => {
  const objects = rows.filter(isObject)
  if (objects.length === 0) return [{ title: "value", cell: (row) => row }]
  const keys = [...new Set(objects.flatMap((row) => Object.keys(row)))]
  const simple = (key: string) => objects.every((row) => isSimple(Reflect.get(row, key)))
  return [...keys.filter(simple), ...keys.filter((key) => !simple(key))].map((key) => ({
    title: key,
    cell: (row) => isObject(row) ? Reflect.get(row, key) : undefined
  }))
}
