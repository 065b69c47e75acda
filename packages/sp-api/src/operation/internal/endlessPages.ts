/** Detects pages that would never end, or that an ignored offset repeats. */
import { isObject } from "../../wire/json.ts"
import type { Paging } from "../OperationSpec.ts"

/** Consecutive pages with the same items under different tokens: fewer may be chance, where items have no ids. */
const maxSame = 10

/** Consecutive pages without items: Amazon sends some where filters exclude everything. */
const maxEmpty = 1000

/** The items of a page that holds several arrays. */
const allItems = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : isObject(value) ? Object.values(value).flatMap(allItems) : []

/**
 * A function that is called with each page of a Stream, and returns why the Stream must not go on.
 *
 * @param paging how the pages follow one another
 */
export const makeIsEndless = (
  paging: Paging
): (page: unknown, items: ReadonlyArray<unknown>, isLast: boolean) => string | undefined => {
  let last: ReadonlyArray<unknown> = []
  let same = 0
  return (page, found, isLast) => {
    const items = paging.items === undefined ? allItems(page) : found
    const { length } = items
    const isSame = length === last.length && (length === 0
      || JSON.stringify(items[0]) === JSON.stringify(last[0]) && JSON.stringify(items) === JSON.stringify(last))
    same = isSame ? same + 1 : 1
    last = items
    if (paging.kind === "offset") {
      // Items without a property are indistinguishable.
      return same > 1 && items.some((item) => !isObject(item) || Object.keys(item).length > 0)
        ? "a page holds the items of the page before, so the offset was ignored"
        : undefined
    }
    if (isLast || same < (length === 0 ? maxEmpty : maxSame)) return undefined
    return length === 0
      ? `${maxEmpty} pages in a row were empty, so the pages would never end`
      : "the same page came ten times, so the pages would never end"
  }
}
