/**
 * Looks at a sandbox's world and changes it, for tests that need a certain order or price.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { State } from "../state/State.ts"
import type { Seller } from "../world/World.ts"
import type { OrderOptions } from "./Actions.ts"
import * as Actions from "./Actions.ts"

export type { OrderOptions }

/** What can be done with the world. */
export interface WorldControl {
  /** The time of the world: the clock's, or 2026-07-01 and on under a clock that begins at 1970. */
  readonly now: Effect.Effect<number>
  /** Lets time pass in the world alone, at once. Tokens, presigned URLs, signatures and usage plans stay on the clock. */
  readonly advance: (duration: Duration.Input) => Effect.Effect<void>
  /** What a seller has, as it is: changes to it count. */
  readonly seller: (region?: RegionId) => Effect.Effect<Seller>
  /** Adds an order; gives its id. Dies when there is no offer for it. */
  readonly addOrder: (options?: OrderOptions) => Effect.Effect<string>
  /** Sets a price in the smallest unit of the currency. Dies when there is no such offer. */
  readonly setPrice: (sku: string, marketplaceId: string, price: number) => Effect.Effect<void>
}

/** The control over a state. */
export const make = (current: () => State, region: RegionId): WorldControl => {
  const now = Effect.map(Clock.currentTimeMillis, (clock) => current().time.now(clock))
  return {
    now,
    advance: (duration) =>
      Effect.sync(() => Actions.advance(current(), Duration.toMillis(Duration.fromInputUnsafe(duration)))),
    seller: (of = region) => Effect.map(now, (time) => Actions.sellerOf(current(), of, time)),
    addOrder: (options = {}) =>
      Effect.map(now, (time) => Actions.addOrder(current(), time, options.region ?? region, options)),
    setPrice: (sku, marketplaceId, price) =>
      Effect.map(now, (time) => Actions.setPrice(current(), time, sku, marketplaceId, price))
  }
}
