/** What the engine of a feed reads from: one operation of Amazon's, as windows of time. */
import type * as Effect from "effect/Effect"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"

/** A window of time, in epoch milliseconds of Amazon's clock, both ends included. */
export interface Window {
  readonly from: number
  /** Undefined for as far as Amazon goes. */
  readonly to: number | undefined
}

/** One entity as Amazon showed it. */
export interface Entry<out A> {
  /** Its key; undefined where Amazon sent none. */
  readonly entity: string | undefined
  /** When it changed, in epoch milliseconds; undefined where Amazon did not say. */
  readonly at: number | undefined
  readonly value: A
  /** See `fingerprint`. */
  readonly print: string
}

/** What a window holds. */
export interface Page<out A> {
  readonly entries: ReadonlyArray<Entry<A>>
  /** Whether there are more entries than these. */
  readonly overflows: boolean
  /** Up to when the response shows changes, by Amazon's clock; undefined where it does not say. */
  readonly through: number | undefined
}

/** Repeats a read that fails for a reason that passes. */
export type Patiently = <A>(read: Effect.Effect<A, SpApiError, SpApi>) => Effect.Effect<A, SpApiError, SpApi>

/** Where a feed reads. */
export interface Source<out A> {
  /** The name of the feed, for cursors and errors. */
  readonly feed: string
  /** The part of the account that it reads; a cursor is valid for this part only. */
  readonly scope: string
  readonly operation: string
  /** Entries of a page; a window with more than that overflows. */
  readonly pageSize: number
  /** One call: the first page of a window. */
  readonly read: (window: Window) => Effect.Effect<Page<A>, SpApiError, SpApi>
  /** All pages of a window, for one that is too short to be divided. */
  readonly readWhole: (window: Window) => Effect.Effect<Page<A>, SpApiError, SpApi>
  /** One entity as it is now, for notifications and removals; undefined where it cannot be read yet. */
  readonly get: ((entity: string) => Effect.Effect<Entry<A> | "gone" | undefined, SpApiError, SpApi>) | undefined
  /**
   * Entities that the program has and that are not in Amazon's list, for feeds whose windows do not show what is
   * removed. The list may be minutes old, so each is read before it counts as removed.
   */
  readonly missing?: (patiently: Patiently) => Effect.Effect<ReadonlyArray<string>, SpApiError, SpApi>
  /** All entities that exist, for feeds that cannot see everything that changes, and how often it is read. */
  readonly snapshot?: { readonly every: number; readonly read: Effect.Effect<Page<A>, SpApiError, SpApi> }
}
