/** What changes at Amazon besides orders. */
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { Prng } from "../../../packages/sandbox/src/world/Prng.ts"

/** Prices and stock of all sellers change, and listings are deleted, until it is interrupted. */
export const changes = ({ chance, int, pick }: Prng) =>
  Effect.gen(function*() {
    const { world } = yield* Sandbox.Sandbox
    const sellers = yield* world.sellers
    for (;;) {
      const { id, listings } = yield* world.seller(pick(sellers).id)
      const listing = pick([...listings.values()])
      const [marketplaceId] = [...listing.offers.keys()]
      if (marketplaceId !== undefined) yield* world.setPrice(listing.sku, marketplaceId, int(100, 9000), id)
      if (listing.channel === "AFN") {
        const { fulfillable, inbound } = listing.inventory
        listing.inventory = { ...listing.inventory, fulfillable: fulfillable + int(0, 2), inbound: inbound + int(0, 3) }
      }
      // Orders need the first ones.
      if (listings.size > 15 && chance(0.05)) listings.delete([...listings.keys()].at(-1)!)
      yield* Effect.sleep("100 millis")
    }
  })
