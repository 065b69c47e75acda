/** Finds rows of a reference by what was typed, best match first. */
import { distance } from "../output/distance.ts"

/** The words of a name: `getOrderItems` has three, `GET_FLAT_FILE` too. */
const wordsOf = (text: string): ReadonlyArray<string> =>
  text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "")

/** Ranks from here are matches that are only nearly right. */
const nearly = 10

/** How well one word matches a field; lower is better, `undefined` where it does not. */
const rankOf = (typed: string, field: string): number | undefined => {
  const text = field.toLowerCase()
  if (text === typed) return 0
  if (text.startsWith(typed)) return 1
  const words = wordsOf(field)
  if (words.includes(typed)) return 2
  if (words.some((word) => word.startsWith(typed))) return 3
  if (typed.length > 2 && text.includes(typed)) return 4
  const allowed = typed.length < 4 ? 0 : Math.ceil(typed.length / 4)
  const isNear = (word: string) => distance(word, typed) <= allowed
  return allowed > 0 && (isNear(text) || words.some(isNear)) ? nearly : undefined
}

/** What a search looks at in a row: what it is called, and what else is said of it, which counts less. */
export interface Fields {
  readonly names: ReadonlyArray<string>
  readonly others: ReadonlyArray<string>
}

/** What a match in another field than a name costs. */
const elsewhere = 4.5

const best = (typed: string, { names, others }: Fields): number | undefined => {
  const ranks = [
    ...names.map((name) => rankOf(typed, name)),
    ...others.map((other) => rankOf(typed, other)).map((rank) => rank === undefined ? undefined : rank + elsewhere)
  ].filter((rank) => rank !== undefined)
  return ranks.length === 0 ? undefined : Math.min(...ranks)
}

/**
 * The rows that match every word of a search, best match first: exact, beginning, word, part, then nearly right, which
 * counts where nothing else was found. Rows that match equally well keep their order; an empty search keeps all.
 */
export const search = <Row>(
  typed: string,
  rows: ReadonlyArray<Row>,
  fields: (row: Row) => Fields
): ReadonlyArray<Row> => {
  const words = typed.toLowerCase().split(/\s+/).filter((word) => word !== "")
  const ranked = rows.flatMap((row) => {
    const ranks = words.map((word) => best(word, fields(row)))
    return ranks.every((rank) => rank !== undefined) ? [{ row, ranks }] : []
  })
  const right = ranked.filter(({ ranks }) => ranks.every((rank) => rank < nearly))
  const sum = (ranks: ReadonlyArray<number>) => ranks.reduce((total, rank) => total + rank, 0)
  return (right.length > 0 ? right : ranked).sort((a, b) => sum(a.ranks) - sum(b.ranks)).map(({ row }) => row)
}
