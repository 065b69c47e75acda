/**
 * What happens at Amazon: buyers place orders and cancel them, sellers ship them. By numbers that follow from a seed.
 *
 * Amazon's searches show a change two minutes after it has happened, and so does the sandbox. Everything here is dated
 * three minutes back, so that it is found in the next turn.
 */
import { Effect, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"

const minute = 60_000

/** Numbers from 0 to below 1: mulberry32. */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let value = Math.imul(seed ^ (seed >>> 15), seed | 1)
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
}

export const make = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const sellers = yield* world.sellers
  const next = numbers(1)
  const pick = <A>(items: ReadonlyArray<A>): A => items[Math.floor(next() * items.length)]!
  const counts = { placed: 0, cancelled: 0, shipped: 0 }

  /** Sellers ship these orders themselves, so nothing changes that is not changed here. */
  const place = Effect.fnUntraced(function*(seller: Sandbox.Seller, purchased: number) {
    const marketplace = pick(seller.marketplaces)
    const skus = [...seller.listings.values()].filter(({ channel, offers }) =>
      channel === "MFN" && offers.has(marketplace.id)
    )
    if (skus.length === 0) return undefined
    const id = yield* world.addOrder({
      sellerId: seller.id,
      marketplaceId: marketplace.id,
      sku: pick(skus).sku,
      quantity: 1 + Math.floor(next() * 3),
      purchased
    })
    // An order that is added changes now.
    seller.orders.find((order) => order.id === id)!.touched = purchased
    return id
  })

  /** Orders of the last weeks, which can be shipped. */
  const before = (orders: number) =>
    Effect.flatMap(
      world.now,
      (now) =>
        Effect.forEach(sellers, (seller) =>
          Effect.forEach(Array.from({ length: orders }), () =>
            place(seller, now - (60 + Math.floor(next() * 40_000)) * minute), { discard: true }), { discard: true })
    )

  const change = Effect.gen(function*() {
    const at = (yield* world.now) - 3 * minute
    const seller = pick(sellers)
    const open = seller.orders.filter(({ cancelled, confirmed, packages }) =>
      cancelled === undefined && packages.length === 0 && confirmed < at
    )
    const kind = next()
    if (open.length === 0 || kind < 0.5) {
      if ((yield* place(seller, at)) !== undefined) counts.placed++
      return
    }
    const order = pick(open)
    order.touched = at
    if (kind < 0.65) {
      order.cancelled = at
      counts.cancelled++
    } else {
      const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
      const trackingNumber = `1Z${Math.floor(next() * 1e12)}`
      order.packages = [{ reference: "1", carrier: "UPS", service: "UPS Ground", trackingNumber, shipped: at, items }]
      counts.shipped++
    }
  })

  return {
    counts,
    before,
    /** So many changes a second, until it is interrupted. */
    flow: (perSecond: number) => Effect.repeat(change, Schedule.spaced(1000 / perSecond))
  }
})
