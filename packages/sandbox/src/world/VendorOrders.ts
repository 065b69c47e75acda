/**
 * Orders that Amazon sends to vendors: some from before the start of the world, and others that keep coming in.
 */
import * as Arrivals from "./Arrivals.ts"
import type { Seller, World } from "./World.ts"
import { collection } from "./World.ts"

/** Between which times an order was sent: `span` milliseconds after `from`, or before it where it is negative. */
export interface Dates {
  readonly from: number
  readonly span: number
}

/** A time between two; `part` is at least 0 and less than 1. */
export const timeIn = ({ from, span }: Dates, part: number): number => {
  const time = from + Math.sign(span) * Math.floor(part * Math.abs(span))
  return time - time % 1000
}

/** A kind of orders. */
interface Kind<A> {
  readonly name: string
  /** Orders from before the start, and in how many milliseconds. */
  readonly past: number
  readonly pastSpan: number
  /** Orders of each period after the start, and its length in milliseconds. */
  readonly count: number
  readonly period: number
  /** The order of an index; undefined where the vendor has no product for it. */
  readonly generate: (world: World, seller: Seller, index: number, dates: Dates) => A | undefined
}

/** The orders of a vendor. */
export interface VendorOrders<A> {
  /** By number; some of them are of the near future. */
  readonly of: (world: World, seller: Seller, now: number) => ReadonlyMap<string, A>
  /** Replaces all orders; no others come in after that. */
  readonly replace: (seller: Seller, orders: ReadonlyArray<A>) => void
}

/** The orders of a kind. */
export const make = <A extends { readonly number: string; readonly ordered: number }>(
  { count, generate, name, past, pastSpan, period }: Kind<A>
): VendorOrders<A> => {
  const orders = collection<A>(name)
  const arrivals = collection<Arrivals.Arrive>(`${name}.arrivals`)

  const begin = (world: World, seller: Seller): Arrivals.Arrive => {
    const stored = orders.of(seller)
    const store = (order: A | undefined): void => {
      if (order !== undefined) stored.set(order.number, order)
    }
    const before = { from: world.start, span: -pastSpan }
    for (let index = 0; index < past; index++) store(generate(world, seller, index, before))
    return Arrivals.make({
      start: world.start,
      period,
      count,
      add: (index, from) => store(generate(world, seller, past + index, { from, span: period })),
      forget: (before) => {
        for (const { number, ordered } of stored.values()) if (ordered < before) stored.delete(number)
      }
    })
  }

  return {
    of: (world, seller, now) => {
      const known = arrivals.of(seller)
      let arrive = known.get("")
      if (arrive === undefined) known.set("", arrive = begin(world, seller))
      arrive(now)
      return orders.of(seller)
    },
    replace: (seller, replaced) => {
      arrivals.of(seller).set("", () => undefined)
      const stored = orders.of(seller)
      stored.clear()
      for (const order of replaced) stored.set(order.number, order)
    }
  }
}
