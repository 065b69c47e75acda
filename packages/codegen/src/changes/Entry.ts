/**
 * What a change means for programs, in words.
 */

/**
 * - `breaking`: a program or a request that worked may no longer.
 * - `loosened`: less is asked of programs than before: a limit is wider, a value may be left out, or is always there.
 * - `additive`: something new that nothing has to use.
 * - `plan`: a usage plan.
 * - `deprecated`: it is to go, or no longer to go.
 */
export type Class = "breaking" | "loosened" | "additive" | "plan" | "deprecated"

/** One line of a changelog, in two parts: entries that say the same of several subjects become one line. */
export interface Entry {
  readonly class: Class
  /** `Order.OrderStatus` */
  readonly subject: string
  /** `has the new value "Lost"` */
  readonly says: string
}

/** Which way values go: with requests, with responses, or both. */
export interface Direction {
  readonly requests: boolean
  readonly responses: boolean
  /** Set of parameters and bodies, which only requests have. */
  readonly obvious?: true
}

/** What a change is in each direction; undefined where it is not worth a word. */
export interface Outcome {
  readonly requests: Class | undefined
  readonly responses: Class | undefined
}

const order: ReadonlyArray<Class | undefined> = ["breaking", "loosened", "additive", undefined]

/** The outcome in the directions that apply: the worst of them. */
export const judge = (direction: Direction, outcome: Outcome): Class | undefined => {
  const applicable = [
    ...(direction.requests ? [outcome.requests] : []),
    ...(direction.responses ? [outcome.responses] : [])
  ]
  return order.find((one) => one !== undefined && applicable.includes(one))
}

/** The direction in words, to end a sentence with. */
export const inWords = (direction: Direction): string =>
  direction.requests === direction.responses || direction.obvious === true
    ? ""
    : direction.requests
    ? " in requests"
    : " in responses"
