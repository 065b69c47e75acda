/**
 * Which part of a bucket of the application a limiter may use, beside the others. Arithmetic alone.
 *
 * **The parts that are in use never add up to more than the bucket**, whatever is lost or late:
 *
 * - One limiter at a time decides, and takes no more than what the rows of the others leave.
 * - It uses a smaller part before it stores that, and a larger one after it knows that it was stored. Where the
 *   response is lost, either may be stored, so it uses no more than both until the next one.
 * - A row expires by the clock of the database, and its limiter stops earlier by its own: it counts from before it
 *   asked.
 */
import type { Share } from "effect-sp-api/http/SpApiRateLimiter"
import type { Row } from "../store/shareRows.ts"

/** How long a row lives without a renewal, in milliseconds … */
const lifetime = 35_000
/** … and from when on it is worth no more than the equal part. */
const reducedAfter = 10_000
/** How much earlier than its row a limiter stops, in milliseconds: clocks do not run equally fast. */
const earlier = 500
/** What is left to those who come, so that they begin at once. */
const allotted = 0.97

/** The part that a row may be used for at a time of the database. */
export const worth = ({ equal, expiresAt, share }: Row, now: number): number =>
  now >= expiresAt ? 0 : now >= expiresAt - lifetime + reducedAfter ? Math.min(share, equal) : share

/**
 * What is fair for the last of these demands: a limiter that has less than it needs has as much as any other, and what
 * is not needed is for all alike.
 */
const fairPart = (demands: ReadonlyArray<number>): number => {
  const last = demands.at(-1)!
  let left = allotted
  let count = demands.length
  for (const demand of demands.toSorted((a, b) => a - b)) {
    if (demand > left / count) return Math.min(last, left / count)
    left -= demand
    count--
  }
  return last + left / demands.length
}

/** What is decided for one limiter. */
export interface Decision {
  readonly row: Row
  /** What it would have if the others had no more than is fair. */
  readonly fair: number
}

/** Decides the row of a limiter from the rows of a bucket and the time of the database. */
export const decide = (rows: ReadonlyArray<Row>, limiter: string, demand: number, now: number): Decision => {
  const others = rows.filter((row) => row.limiter !== limiter && now < row.expiresAt)
  const fair = fairPart([...others.map(({ demand }) => demand), demand])
  const free = others.reduce((free, row) => free - worth(row, now), 1)
  return {
    fair,
    row: {
      limiter,
      share: Math.max(0, Math.min(fair, free)),
      equal: allotted / (others.length + 1),
      demand,
      expiresAt: now + lifetime
    }
  }
}

/** What a limiter may use by a row that is stored, where it began to ask at a time of its own clock. */
export const shareOf = ({ equal, share }: Row, askedAt: number): Share => ({
  share,
  equal,
  reducedAt: askedAt + reducedAfter - earlier,
  until: askedAt + lifetime - earlier
})

/** What it may use where one of two is stored. */
export const either = (a: Share, b: Share): Share => ({
  share: Math.min(a.share, b.share),
  equal: Math.min(a.equal, b.equal),
  reducedAt: Math.min(a.reducedAt, b.reducedAt),
  until: Math.min(a.until, b.until)
})

/** No part. */
export const none: Share = { share: 0, equal: 0, reducedAt: 0, until: 0 }
