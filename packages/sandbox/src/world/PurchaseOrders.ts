/**
 * Purchase orders of Amazon to vendors, for its own warehouses. The sellers of the world are vendors of the products
 * that they list.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day } from "../protocol/Millis.ts"
import * as Prng from "./Prng.ts"
import * as VendorOrders from "./VendorOrders.ts"
import type { Seller, World } from "./World.ts"

/** One line of an order. Amounts are in the smallest unit of the currency. */
export interface PurchaseLine {
  /** From 1. */
  readonly sequence: string
  readonly asin: string
  readonly sku: string
  readonly quantity: number
  readonly netCost: number
  readonly listPrice: number
}

/** The vendor's acknowledgement of a line. */
interface Acknowledgement {
  readonly at: number
  readonly accepted: number
  readonly rejected: number
}

/** An order. Times are epoch milliseconds of the world. */
export interface PurchaseOrder {
  readonly number: string
  readonly ordered: number
  readonly marketplace: Marketplace
  readonly vendorCode: string
  readonly warehouse: string
  readonly lines: ReadonlyArray<PurchaseLine>
  /** By sequence of the line. */
  readonly acknowledgements: Map<string, Acknowledgement>
  /** When the goods arrive; undefined until it is known. */
  receives: number | undefined
}

/** The states of an order. */
type PurchaseState = "New" | "Acknowledged" | "Closed"

/** Milliseconds from the acknowledgement until the goods arrive. */
const leadTime = 7 * day

/** When the last line was acknowledged; undefined until then. */
const acknowledgedAt = (order: PurchaseOrder, now: number): number | undefined => {
  const times = [...order.acknowledgements.values()].map(({ at }) => at)
  const last = times.length < order.lines.length ? undefined : Math.max(...times)
  return last === undefined || last > now ? undefined : last
}

/** Whether the goods have arrived. */
export const isReceived = ({ receives }: PurchaseOrder, now: number): boolean =>
  receives !== undefined && receives <= now

/** The state of an order, and since when it has it. */
export const stateAt = (
  order: PurchaseOrder,
  now: number
): { readonly state: PurchaseState; readonly since: number } => {
  const acknowledged = acknowledgedAt(order, now)
  if (acknowledged === undefined) return { state: "New", since: order.ordered }
  const accepted = [...order.acknowledgements.values()].some((acknowledgement) => acknowledgement.accepted > 0)
  if (!accepted) return { state: "Closed", since: acknowledged }
  return isReceived(order, now)
    ? { state: "Closed", since: order.receives! }
    : { state: "Acknowledged", since: acknowledged }
}

/** Records a vendor's acknowledgement of a line. */
export const acknowledge = (order: PurchaseOrder, sequence: string, acknowledgement: Acknowledgement): void => {
  order.acknowledgements.set(sequence, acknowledgement)
  const at = acknowledgedAt(order, acknowledgement.at)
  if (at !== undefined) order.receives = at + leadTime
}

const generate = (
  world: World,
  seller: Seller,
  index: number,
  dates: VendorOrders.Dates
): PurchaseOrder | undefined => {
  const { seed, start } = world
  const prng = Prng.make(seed, "purchaseOrder", seller.id, index)
  const marketplace = seller.marketplaces[0]!
  const listings = [...seller.listings.values()].filter((listing) => listing.offers.has(marketplace.id))
  if (listings.length === 0) return undefined
  const ordered = VendorOrders.timeIn(dates, prng.next())
  const chosen = new Set(Array.from({ length: prng.int(1, 4) }, () => prng.pick(listings)))
  const order: PurchaseOrder = {
    number: prng.string(8, Prng.alphanumeric),
    ordered,
    marketplace,
    vendorCode: `SB${prng.pick(["X", "Y"])}${seller.region.toUpperCase()}`,
    warehouse: prng.pick(["SBX1", "SBX2", "SBX3"]),
    lines: [...chosen].map((listing, line) => {
      const listPrice = listing.offers.get(marketplace.id)!.price
      return {
        sequence: String(line + 1),
        asin: listing.asin,
        sku: listing.sku,
        quantity: prng.int(1, 20) * 12,
        netCost: Math.round(listPrice * 0.55),
        listPrice
      }
    }),
    acknowledgements: new Map(),
    receives: undefined
  }
  if (ordered < start - 3 * day) {
    for (const { quantity, sequence } of order.lines) {
      const accepted = prng.chance(0.1) ? 0 : quantity
      acknowledge(order, sequence, { at: order.ordered + day, accepted, rejected: quantity - accepted })
    }
  }
  return order
}

const orders = VendorOrders.make({
  name: "vendor.purchaseOrders",
  past: 30,
  pastSpan: 40 * day,
  count: 15,
  period: 20 * day,
  generate
})

/** The orders of a vendor by number; some of them are of the near future. */
export const { of, replace } = orders
