/** What the demonstration and its runners say to each other. */
import type * as Sellers from "effect-sp-api-cluster/Sellers"

/** A seller with its refresh token as a string: messages are JSON. The second message to the first runner has all. */
export interface SellerToAdd extends Omit<Sellers.Authorization, "refreshToken"> {
  readonly refreshToken: string
}

/** The first message to a runner; secrets are neither in its arguments nor in its environment. */
export interface Settings {
  readonly runner: number
  /** PostgreSQL; without it the runner is alone, over SQLite. */
  readonly postgres: string | undefined
  readonly sqlite: string
  readonly port: number
  readonly amazon: { readonly endpoint: string; readonly clientId: string; readonly clientSecret: string }
  readonly tokenKeys: string
  /** Orders from this date-time on, in turns that are so many milliseconds apart. */
  readonly since: string
  readonly every: number
}

/** What a runner says. */
export type Message =
  | { readonly kind: "ready" }
  /** A turn of a seller begins here. */
  | { readonly kind: "turn"; readonly seller: string }
  /** Up to when the orders of each seller were read and stored. */
  | { readonly kind: "cursors"; readonly readUntil: ReadonlyArray<readonly [seller: string, at: number]> }
