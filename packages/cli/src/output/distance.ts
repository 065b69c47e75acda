/** How similar names are. */

/** How many letters to insert, delete or replace to turn one string into another. */
export const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]!
}

/** Up to `count` names that hold what was typed, or else differs from it by a few letters; nearest first. */
export const nearest = (typed: string, names: ReadonlyArray<string>, count = 3): ReadonlyArray<string> => {
  const lower = typed.toLowerCase()
  if (lower === "") return []
  const holding = names.filter((name) => name.toLowerCase().includes(lower))
  const allowed = Math.max(2, lower.length / 3)
  const near = holding.length > 0 ? holding : names.filter((name) => distance(name.toLowerCase(), lower) <= allowed)
  return near.map((name) => ({ name, edits: distance(name.toLowerCase(), lower) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({ name }) => name)
}
