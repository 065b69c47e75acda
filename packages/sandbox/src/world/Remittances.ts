/**
 * Remittances: Amazon's payments to vendors, each for several invoices. Amounts are in the smallest unit of the
 * currency, so that the lines of a payment add up to it.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import { day } from "../protocol/Millis.ts"
import * as Money from "./Money.ts"
import * as Prng from "./Prng.ts"
import type { Seller } from "./World.ts"
import * as World from "./World.ts"

/** A line: an invoice, and what was paid of it. */
export interface RemittanceLine {
  readonly invoice: string
  readonly issued: number
  readonly net: number
  readonly tax: number
  readonly withheld: number
  /** The discount for paying early. */
  readonly discount: number
}

/** A payment. Times are epoch milliseconds of the world. */
export interface Remittance {
  readonly id: string
  readonly number: string
  readonly marketplace: Marketplace
  readonly vendorCode: string
  readonly paid: number
  readonly fails: boolean
  readonly lines: ReadonlyArray<RemittanceLine>
}

/** What was paid of a line. */
export const paidOf = ({ discount, net, tax, withheld }: RemittanceLine): number => net + tax - withheld - discount

/** The amount of a payment. */
export const amountOf = ({ lines }: Remittance): number => lines.reduce((sum, line) => sum + paidOf(line), 0)

/** Milliseconds until the bank has a payment. */
const transfer = 2 * day

/** The status of a payment. */
export const statusAt = ({ fails, paid }: Remittance, now: number): string =>
  now < paid + transfer ? "IN_PROGRESS" : fails ? "FAILED" : "SUCCESSFUL"

/** Days between payments; they begin 60 weeks before the start of the world, and go on for 12 weeks. */
const interval = 4
const past = 105
const future = 21

const generate = (
  seed: number,
  seller: Seller,
  marketplace: Marketplace,
  index: number,
  start: number
): Remittance => {
  const prng = Prng.make(seed, "remittance", seller.id, marketplace.id, index)
  const paid = start - start % day + (index - past) * interval * day + 10 * 3_600_000
  const lines = Array.from({ length: prng.int(1, 60) }, (_, line): RemittanceLine => {
    const net = Money.localPrice(prng.int(50, 20_000) * 100, marketplace.currency)
    return {
      invoice: `INV-${String(index).padStart(3, "0")}-${String(line + 1).padStart(3, "0")}`,
      issued: paid - prng.int(20, 60) * day,
      net,
      tax: Math.round(net * 0.1),
      withheld: prng.chance(0.1) ? Math.round(net * 0.05) : 0,
      discount: prng.chance(0.4) ? Math.round(net * 0.01) : 0
    }
  })
  return {
    id: String(700_000_000 + prng.int(0, 99_999_999)),
    number: String(300_000_000 + prng.int(0, 99_999_999)),
    marketplace,
    vendorCode: `SB${prng.pick(["X", "Y"])}${seller.region.toUpperCase()}`,
    paid,
    fails: index % 20 === 7,
    lines
  }
}

const remittances = World.collection<Remittance>("vendor.remittances")

/** The payments of a vendor by id, future ones included. */
export const of = (world: World.World, seller: Seller): ReadonlyMap<string, Remittance> => {
  const stored = remittances.of(seller)
  if (stored.size === 0) {
    for (const marketplace of seller.marketplaces) {
      for (let index = 0; index < past + future; index++) {
        const remittance = generate(world.seed, seller, marketplace, index, world.start)
        stored.set(remittance.id, remittance)
      }
    }
  }
  return stored
}
