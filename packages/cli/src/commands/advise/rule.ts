/** Rules: what they read, and what they return. */
import type { PageSize } from "../../reference/operationFacts.ts"
import type { Finding } from "./finding.ts"
import type { Request } from "./request.ts"

/** What rules know beside the requests. */
export interface Known {
  /** Today, epoch milliseconds: what is removed is removed by this date. */
  readonly now: number
  /** The page size of a paged operation. */
  readonly pageSize: (operation: string) => PageSize | undefined
}

/** What a rule needs of a log; without it the rule cannot judge. */
export type Need = "parameters" | "tokens" | "states" | "order"

/** One pass of a rule over a log. */
export interface Pass {
  readonly add: (request: Request) => void
  /** What it has found, without the pages of Amazon. */
  readonly findings: () => ReadonlyArray<Finding>
}

/** A rule. The comment at the top of its file has its thresholds and their reasons. */
export interface Rule {
  readonly id: string
  /** What it looks for, in a line. */
  readonly title: string
  readonly needs: ReadonlyArray<Need>
  readonly start: (known: Known) => Pass
}

/** How often something happened: `1 call`, `12 calls`. */
export const times = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`

/** A share as people read it. */
export const percent = (share: number): string =>
  `${share >= 0.1 || share === 0 ? Math.round(share * 100) : Number((share * 100).toFixed(1))} %`
