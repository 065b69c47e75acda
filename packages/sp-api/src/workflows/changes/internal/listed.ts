/** What the engine of rounds reads from: entities that a program lists, some in a call, as they are now. */
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import type { Entry } from "./source.ts"

/** Entities of the program, such as ASINs. */
export type Entities<E = never, R = never> = Iterable<string> | Stream.Stream<string, E, R>

/** What one call brings. */
export interface Batch<out A> {
  readonly entries: ReadonlyArray<Entry<A>>
  /** Up to when the response shows changes, by Amazon's clock; undefined where it does not say. */
  readonly through: number | undefined
}

/** Where a feed of listed entities reads. */
export interface Listed<out A> {
  /** The name of the feed, for cursors and errors. */
  readonly feed: string
  /** The part of the account that it reads; a cursor is valid for this part only. */
  readonly scope: string
  readonly operation: string
  /** Entities of a call. */
  readonly size: number
  /** One call for several entities. Those that it brings nothing of are read alone. */
  readonly read: (entities: ReadonlyArray<string>) => Effect.Effect<Batch<A>, SpApiError, SpApi>
  /** One entity alone. */
  readonly get: (entity: string) => Effect.Effect<Entry<A>, SpApiError, SpApi>
}
