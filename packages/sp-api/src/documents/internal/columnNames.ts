/** The names of columns. */

/** The name of a column that has none of its own. */
export const columnName = (index: number): string => `column_${index + 1}`

/** Names that differ: an empty one becomes `column_<n>`, a second `price` becomes `price_2`. */
export const uniqueNames = (cells: ReadonlyArray<string>): ReadonlyArray<string> => {
  const names = new Set<string>()
  const counts = new Map<string, number>()
  cells.forEach((cell, index) => {
    const base = cell === "" ? columnName(index) : cell
    let name = base
    let count = counts.get(base) ?? 1
    while (names.has(name)) name = `${base}_${++count}`
    counts.set(base, count)
    names.add(name)
  })
  return [...names]
}

/**
 * Canonical names by those that a file has in other languages. A list: the same word for several columns, in their order.
 */
export type Dictionary = { readonly [written: string]: string | ReadonlyArray<string> }

/** Names in the words of a dictionary; what it does not have stays as it is, and is told where it is no ASCII. */
export const translate = (
  cells: ReadonlyArray<string>,
  dictionary: Dictionary
): { readonly names: ReadonlyArray<string>; readonly unknown: ReadonlyArray<string> } => {
  const unknown: Array<string> = []
  const known = new Set(Object.values(dictionary).flat())
  const seen = new Map<string, number>()
  const names = cells.map((cell) => {
    const written = cell.trim().normalize("NFC")
    const found = Object.hasOwn(dictionary, written) ? dictionary[written] : undefined
    if (typeof found === "string") return found
    if (found !== undefined) {
      const turn = seen.get(written) ?? 0
      seen.set(written, turn + 1)
      const times = cells.filter((other) => other.trim().normalize("NFC") === written).length
      return found[turn + Math.max(0, found.length - times)] ?? cell
    }
    if (!known.has(written) && /[^\0-\x7f]/.test(written)) unknown.push(cell)
    return cell
  })
  return { names, unknown }
}
