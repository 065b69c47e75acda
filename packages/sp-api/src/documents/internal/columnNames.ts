/** The names of columns. */

/** The name of a column without one. */
export const columnName = (index: number): string => `column_${index + 1}`

/** Makes names unique: an empty one becomes `column_<n>`, a second `price` becomes `price_2`. */
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

/** Canonical names by their translations. An array: one word for several columns, in their order. */
export type Dictionary = { readonly [translation: string]: string | ReadonlyArray<string> }

/** Translates names by a dictionary. Missing names are unchanged, and returned as `unknown` if they are not ASCII. */
export const translate = (
  cells: ReadonlyArray<string>,
  dictionary: Dictionary
): { readonly names: ReadonlyArray<string>; readonly unknown: ReadonlyArray<string> } => {
  const unknown: Array<string> = []
  const canonical = new Set(Object.values(dictionary).flat())
  const seen = new Map<string, number>()
  const names = cells.map((cell) => {
    const written = cell.trim().normalize("NFC")
    const match = Object.hasOwn(dictionary, written) ? dictionary[written] : undefined
    if (typeof match === "string") return match
    if (match !== undefined) {
      const turn = seen.get(written) ?? 0
      seen.set(written, turn + 1)
      const times = cells.filter((other) => other.trim().normalize("NFC") === written).length
      return match[turn + Math.max(0, match.length - times)] ?? cell
    }
    if (!canonical.has(written) && /[^\0-\x7f]/.test(written)) unknown.push(cell)
    return cell
  })
  return { names, unknown }
}
