/** What the simulated sellers do: their feeds, each with its operation, its interval and its calls in a turn. */
import * as Schedules from "effect-sp-api-cluster/Schedules"
import * as FbaInventory from "effect-sp-api/apis/FbaInventory"
import * as Finances from "effect-sp-api/apis/Finances_2024_06_19"
import * as FinancesV0 from "effect-sp-api/apis/FinancesV0"
import * as Listings from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Restrictions from "effect-sp-api/apis/ListingsRestrictions_2021_08_01"
import * as Orders from "effect-sp-api/apis/Orders_2026_01_01"
import * as Marketplace from "effect-sp-api/Marketplace"
import type * as SpApi from "effect-sp-api/SpApi"
import type * as Effect from "effect/Effect"
import type { Served } from "./amazon.ts"

/** A feed. */
export interface Feed extends Served {
  readonly name: string
  readonly schedule: Schedules.Schedule
  /** Calls of a turn, one after the other. */
  readonly calls: number
  readonly call: (seller: string) => Effect.Effect<unknown, unknown, SpApi.SpApi>
}

const marketplaceIds = [Marketplace.US.id]
const since = "2026-01-01T00:00:00Z"

/** With the intervals that `ChangeFeed` has by default, each turn one call where little has changed. */
export const feeds: ReadonlyArray<Feed> = [
  {
    name: "orders",
    schedule: Schedules.every("5 minutes", "orders"),
    calls: 1,
    spec: Orders.searchOrders.spec,
    body: { orders: [] },
    call: () => Orders.searchOrders({ marketplaceIds, lastUpdatedAfter: since })
  },
  {
    name: "inventory",
    schedule: Schedules.every("15 minutes", "inventory"),
    calls: 1,
    spec: FbaInventory.getInventorySummaries.spec,
    body: {
      payload: {
        granularity: { granularityType: "Marketplace", granularityId: "ATVPDKIKX0DER" },
        inventorySummaries: []
      }
    },
    call: () =>
      FbaInventory.getInventorySummaries({
        granularityType: "Marketplace",
        granularityId: marketplaceIds[0]!,
        marketplaceIds
      })
  },
  {
    name: "transactions",
    schedule: Schedules.every("30 minutes", "transactions"),
    calls: 1,
    spec: Finances.listTransactions.spec,
    body: { payload: { transactions: [] } },
    call: () => Finances.listTransactions({ postedAfter: since })
  },
  {
    name: "eventGroups",
    schedule: Schedules.every("1 hour", "eventGroups"),
    calls: 1,
    spec: FinancesV0.listFinancialEventGroups.spec,
    body: { payload: { FinancialEventGroupList: [] } },
    call: () => FinancesV0.listFinancialEventGroups({ FinancialEventGroupStartedAfter: since })
  },
  {
    name: "listings",
    schedule: Schedules.every("5 minutes", "listings"),
    calls: 1,
    spec: Listings.searchListingsItems.spec,
    body: { numberOfResults: 0, items: [] },
    call: (sellerId) => Listings.searchListingsItems({ sellerId, marketplaceIds })
  },
  {
    // Amazon limits it for all sellers of an application together, too: 100 requests per second.
    name: "restrictions",
    schedule: Schedules.every("1 day", "restrictions"),
    calls: 50,
    spec: Restrictions.getListingsRestrictions.spec,
    body: { restrictions: [] },
    call: (sellerId) => Restrictions.getListingsRestrictions({ asin: "B000000000", sellerId, marketplaceIds })
  }
]

/** The same with all sellers at the same time: what happens without places. */
export const together = (feeds: ReadonlyArray<Feed>): ReadonlyArray<Feed> =>
  feeds.map((feed) => {
    const { interval } = feed.schedule
    return {
      ...feed,
      schedule: {
        interval,
        placeOf: () => 0,
        next: (_, after) => (Math.floor(after / interval) + 1) * interval
      }
    }
  })

export const idOf = (seller: number): string => `A${String(seller).padStart(12, "0")}`

/** Of each call, half of it before Amazon counts it; in milliseconds. */
export const latency = 100

/** What a simulation counted. */
export interface Simulated {
  readonly calls: number
  readonly refused: number
  readonly tokens: number
  /** From a change to the end of the turn that read it, by feed; milliseconds, in order. */
  readonly lags: Readonly<Record<string, Lags>>
}

/** How late changes were stored, in milliseconds. */
export interface Lags {
  readonly changes: number
  readonly median: number
  readonly p99: number
  readonly most: number
}

/** Collects lags in parts of a second, as there are millions. */
export class LagCounter {
  readonly #counts = new Map<number, number>()
  #changes = 0
  #most = 0

  add(millis: number): void {
    const second = Math.floor(millis / 1000)
    this.#counts.set(second, (this.#counts.get(second) ?? 0) + 1)
    this.#changes++
    this.#most = Math.max(this.#most, millis)
  }

  get lags(): Lags {
    const sorted = [...this.#counts].sort(([a], [b]) => a - b)
    const at = (share: number): number => {
      let left = this.#changes * share
      return (sorted.find(([, count]) => (left -= count) <= 0)?.[0] ?? 0) * 1000
    }
    return { changes: this.#changes, median: at(0.5), p99: at(0.99), most: this.#most }
  }
}

/** Changes of a feed of a seller: one in an hour on average, at random times that follow from the names. */
export class Changes {
  #seed: number
  next: number

  constructor(seed: number, start: number) {
    this.#seed = seed
    this.next = start
    this.advance()
  }

  advance(): void {
    // Mulberry32.
    this.#seed = (this.#seed + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    const random = ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
    this.next -= Math.log(1 - random) * 3_600_000
  }
}
