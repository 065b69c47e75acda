/** Suggests the name that was meant. */

/** How many letters to insert, delete or replace to turn one string into another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    const previous = row
    row = [i + 1]
    for (let j = 0; j < to.length; j++) {
      row.push(Math.min(row[j]! + 1, previous[j + 1]! + 1, previous[j]! + (from[i] === to[j] ? 0 : 1)))
    }
  }
  return row.at(-1)!
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "")

/**
 * The name that differs least: in case, separators and at most a third of the letters; undefined where all differ more.
 */
export const nearestName = (name: string, names: ReadonlyArray<string>): string | undefined => {
  const typed = plain(name.slice(0, 100))
  let limit = 1 + typed.length / 3
  let nearest: string | undefined
  for (const candidate of names) {
    const edits = distance(typed, plain(candidate))
    if (edits < limit) {
      limit = edits
      nearest = candidate
    }
  }
  return nearest
}
