/**
 * Stock in Amazon's warehouses (FBA Inventory v1): what changed since a time, and all of it from time to time. Page
 * tokens are valid for 30 seconds, so all pages are read before anything is emitted.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/FbaInventory.ts"
import * as Fields from "../../internal/fields.ts"
import { allPages } from "./allPages.ts"
import { through, timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import { settled } from "./settled.ts"
import type { Entry, Source } from "./source.ts"

const entryOf = (value: Api.InventorySummary): Entry<Api.InventorySummary> => {
  const { lastUpdatedTime, sellerSku } = Fields.of(value)
  return { entity: Fields.string(sellerSku), at: timeOf(lastUpdatedTime), value, print: fingerprint(value) }
}

/** What a feed of stock reads. */
export const source = (marketplaceId: string, every: number): Source<Api.InventorySummary> => {
  const all = {
    granularityType: "Marketplace",
    granularityId: marketplaceId,
    marketplaceIds: [marketplaceId],
    details: true
  }
  const read = (from?: number, sellerSkus?: ReadonlyArray<string>) =>
    Effect.map(
      allPages(Api.getInventorySummaries, {
        ...all,
        sellerSkus,
        startDateTime: from === undefined ? undefined : new Date(from).toISOString()
      }),
      ({ headers, items }) => ({
        entries: items.map(entryOf),
        overflows: false,
        through: through(undefined, headers)
      })
    )
  return {
    feed: "inventory",
    scope: marketplaceId,
    operation: Api.getInventorySummaries.spec.name,
    pageSize: 50,
    // What changed after a time stays among it, so pages only grow.
    read: ({ from }) => read(from),
    readWhole: ({ from }) => read(from),
    get: (sku) => Effect.map(read(undefined, [sku]), ({ entries }) => entries.find(({ entity }) => entity === sku)),
    snapshot: {
      every,
      // Pages of all stock shift when a SKU is removed, and what is missed would count as removed, too.
      read: Effect.suspend(() => {
        let first: number | undefined
        const round = Effect.map(read(), ({ entries, through }) => {
          first ??= through
          return entries
        })
        return Effect.map(settled(round), (page) => ({ ...page, through: first }))
      })
    }
  }
}
