/**
 * Reads and changes the world of a sandbox, for tests that need a certain order or price.
 */
import type { RegionId } from "effect-sp-api/Region"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { State } from "../state/State.ts"
import type { WorldFile } from "../world/file/WorldFile.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { ItemChange, OrderOptions } from "./Changes.ts"
import * as Changes from "./Changes.ts"
import * as Sellers from "./Sellers.ts"

export type { ItemChange, OrderOptions }

/** Reads and changes the world of a sandbox. */
export interface WorldControl {
  /** Epoch milliseconds of the world: the clock's time, or from 2026-07-01 on under a clock that begins at 1970. */
  readonly now: Effect.Effect<number>
  /** Advances the time of the world only. Tokens, presigned URLs, signatures and usage plans follow the clock. */
  readonly advance: (duration: Duration.Input) => Effect.Effect<void>
  /**
   * Replaces the world by that of a file, and sets the time where the file says when it begins. Tokens and credentials
   * stay valid. Dies for a file with keys or references that do not exist, and changes nothing then.
   */
  readonly import: (file: WorldFile) => Effect.Effect<void>
  /** The file of the world as it is now. Reports, feeds and plans are not in it. */
  readonly export: Effect.Effect<WorldFile>
  /**
   * The first seller of a region, or the one with an id, with listings and orders. The object is live: changing it
   * changes the world. Dies for an id that does not exist.
   */
  readonly seller: (regionOrId?: string) => Effect.Effect<Seller>
  /** All sellers, as many as the option `sellers` says. Listings and orders are made when one of them is read first. */
  readonly sellers: Effect.Effect<ReadonlyArray<Seller>>
  /** Adds an order and returns its id. Dies if the seller has no offer for it. */
  readonly addOrder: (options?: OrderOptions) => Effect.Effect<string>
  /** Cancels an order that is not shipped, as its buyer does: of one seller, or of any. Dies for others. */
  readonly cancelOrder: (id: string, sellerId?: string) => Effect.Effect<void>
  /**
   * Sets the price of an offer, in the smallest unit of the currency: of one seller, or of the first that has it. Dies
   * if the offer does not exist.
   */
  readonly setPrice: (sku: string, marketplaceId: string, price: number, sellerId?: string) => Effect.Effect<void>
  /**
   * Sets the price of a competitor of a product, in the smallest unit of the currency. Dies for a product that does not
   * exist.
   */
  readonly setCompetingPrice: (asin: string, marketplaceId: string, price: number) => Effect.Effect<void>
  /**
   * Changes the title of an item of the catalogue, in all languages, or its product type. Dies for one that does not
   * exist.
   */
  readonly changeItem: (asin: string, change: ItemChange) => Effect.Effect<void>
}

/** The control of the current state. */
export const make = (current: () => State, region: RegionId): WorldControl => {
  const now = Effect.map(Clock.currentTimeMillis, (clock) => current().time.now(clock))
  return {
    now,
    advance: (duration) =>
      Effect.sync(() => Changes.advance(current(), Duration.toMillis(Duration.fromInputUnsafe(duration)))),
    import: (file) => Effect.map(Clock.currentTimeMillis, (real) => Changes.importWorld(current(), real, file)),
    export: Effect.map(Clock.currentTimeMillis, (real) => Changes.exportWorld(current(), real)),
    seller: (of = region) =>
      Effect.map(now, (time) => {
        const seller = Sellers.of(current(), of)
        World.applyPending(seller, time)
        return seller
      }),
    sellers: Effect.sync(() => [...current().world.sellers.values()]),
    addOrder: (options = {}) =>
      Effect.map(now, (time) => Changes.addOrder(current(), time, Sellers.find(current(), options, region), options)),
    cancelOrder: (id, sellerId) => Effect.map(now, (time) => Changes.cancelOrder(current(), time, id, sellerId)),
    setPrice: (sku, marketplaceId, price, sellerId) =>
      Effect.map(now, (time) => Changes.setPrice(current(), time, { sku, marketplaceId, price, sellerId })),
    setCompetingPrice: (asin, marketplaceId, price) =>
      Effect.sync(() => Changes.setCompetingPrice(current(), { asin, marketplaceId, price })),
    changeItem: (asin, change) => Effect.sync(() => Changes.changeItem(current(), asin, change))
  }
}
