/**
 * A copy of a seller's orders equals what the seller has, whatever happens to the shop, to the connection and to the
 * program. Other seeds: `CHANGES_SEEDS=17,18 vitest run test/sp-api/workflows/changes`.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Changes from "effect-sp-api/workflows/Changes"
import type * as Orders from "effect-sp-api/workflows/Orders"
import { begin, get, layer, makeStore, pass, random, store } from "./support/world.ts"

const minute = 60_000
const hour = 60 * minute

const seeds = (process.env["CHANGES_SEEDS"] ?? "1,2").split(",").map(Number)

// Faults that change what a response says are left out: the copy has what Amazon says.
const kinds = [
  "throttled",
  "failure",
  "unavailable",
  "expired-token",
  "expired-page-token",
  "reset-before-headers",
  "reset-after-headers",
  "truncated",
  "malformed-json",
  "stalled",
  "clock-skew"
] as const

const marketplaceIds = [Marketplace.US.id, Marketplace.CA.id]

/** The orders of the seller by raw HTTP, with what a feed includes. */
const world = Effect.gen(function*() {
  const orders = new Map<string, { readonly lastUpdatedTime: string }>()
  let token = ""
  do {
    const query = new URLSearchParams({
      marketplaceIds: marketplaceIds.join(","),
      createdAfter: "2025-01-01T00:00:00Z",
      includedData: "FULFILLMENT,PROCEEDS",
      ...(token === "" ? {} : { paginationToken: token })
    })
    const page = (yield* get(`/orders/2026-01-01/orders?${query}`)) as {
      readonly orders: ReadonlyArray<{ readonly orderId: string; readonly lastUpdatedTime: string }>
      readonly pagination?: { readonly nextToken?: string }
    }
    for (const order of page.orders) orders.set(order.orderId, order)
    token = page.pagination?.nextToken ?? ""
  } while (token !== "")
  return orders
})

/**
 * How late searches show what happens, and how the feed finds it: by the overlap of its polls alone, or by looking far
 * back now and then.
 */
const variants = [
  { name: "overlaps alone", lag: 14 * minute, overlap: "15 minutes", sweeps: [] },
  { name: "sweeps", lag: 3 * hour, overlap: "1 minute", sweeps: [{ every: "2 hours", depth: "3 hours" }] }
] as const

const since = new Date(begin - 90 * 24 * hour).toISOString()

/** What happens in the shop for some time. */
const shop = Effect.fnUntraced(function*(prng: ReturnType<typeof random>) {
  const sandbox = yield* Sandbox.Sandbox
  const now = yield* sandbox.world.now
  const { orders } = yield* sandbox.world.seller()
  const count = prng.chance(0.08) ? prng.int(90, 230) : prng.int(0, 3)
  // Many in one second, too, as an import of orders makes them.
  const spread = prng.pick([0, 60, 600])
  for (let index = 0; index < count; index++) {
    yield* sandbox.world.addOrder({
      marketplaceId: prng.pick(marketplaceIds),
      channel: prng.pick(["AFN", "MFN"]),
      purchased: now + prng.int(0, spread) * 1000
    })
  }
  // Buyers cancel, sometimes very many at once.
  for (let cancelled = prng.chance(0.05) ? 150 : prng.int(0, 2); cancelled > 0; cancelled--) {
    yield* Effect.ignoreCause(sandbox.world.cancelOrder(prng.pick(orders.slice(-300)).id))
  }
})

const schedule = (seed: number, { lag, overlap, sweeps }: typeof variants[number]) =>
  Effect.gen(function*() {
    const prng = random(seed)
    const sandbox = yield* Sandbox.Sandbox
    const copy = makeStore<Orders.Order>()
    const feed = (cursor: string | undefined) =>
      Changes.orders({ marketplaceIds, since, cursor, every: "10 minutes", overlap, sweeps, remember: 5000 })
    const start = () =>
      Effect.forkChild(
        store(feed, copy, {
          batch: prng.int(1, 7),
          lives: prng.chance(0.3) ? prng.int(1, 6) : prng.int(1, 300),
          clock: prng.pick([0, 0, -hour, hour, 24 * hour, -400 * 24 * hour])
        }),
        { startImmediately: true }
      )
    let program = yield* start()
    let deaths = 0
    const revive = Effect.suspend(() =>
      program.pollUnsafe() === undefined ? Effect.void : Effect.map(start(), (fiber) => {
        deaths++
        program = fiber
      })
    )
    for (let step = 0; step < 35; step++) {
      yield* shop(prng)
      if (prng.chance(0.3)) {
        const on = prng.pick(["api", "lwa"] as const)
        yield* sandbox.faults.add({ kind: prng.pick(kinds), on, times: prng.int(1, 6) })
      }
      if (prng.chance(0.1)) yield* Fiber.interrupt(program)
      yield* pass(prng.pick([1, 5, 11, 30, 60, 300]) * minute, 4)
      yield* revive
    }
    yield* sandbox.faults.clear
    const end = yield* sandbox.world.now
    const isWhole = () => {
      const { gaps = [], swept = [], through = "" } = JSON.parse(copy.cursor ?? "{}") as Partial<Changes.Cursor>
      return gaps.length === 0 && [through, ...swept].every((time) => Date.parse(time) > end + lag)
    }
    for (let step = 0; step < 200 && !isWhole(); step++) {
      yield* pass(10 * minute, 1)
      yield* revive
    }
    yield* Fiber.interrupt(program)
    assert.isTrue(isWhole(), `the copy is never complete: ${copy.cursor?.slice(0, 500)}`)
    return { copy, deaths, end }
  })

describe("a copy of a seller's orders", () => {
  const cases = seeds.flatMap((seed) => variants.map((variant) => [seed, variant.name, variant] as const))
  it.effect.each(cases)(
    "equals what the seller has after random events, faults and deaths: seed %i, %s",
    ([seed, , variant]) =>
      Effect.gen(function*() {
        const { copy, deaths, end } = yield* schedule(seed, variant)
        // The search of the test lags, too.
        yield* pass(variant.lag)
        const all = yield* world
        const expected = [...all].filter(([, { lastUpdatedTime }]) => Date.parse(lastUpdatedTime) <= end)
        assert.isAbove(expected.length, 250)
        const missing = expected.filter(([id]) => !copy.copy.has(id)).map(([id]) => id)
        assert.deepStrictEqual(missing, [], "orders are missing")
        const different = expected.filter(([id, order]) =>
          JSON.stringify(copy.copy.get(id)!.value.raw.order) !== JSON.stringify(order)
        )
        assert.deepStrictEqual(different.map(([id]) => id), [], "orders are not as they are at the seller")
        assert.isTrue([...copy.copy.keys()].every((id) => all.has(id)))
        assert.strictEqual(copy.outdated, 0, "an older version followed a newer one")
        assert.strictEqual(copy.doubled, 0, "what was stored came again")
        assert.isAbove(deaths, 3)
      }).pipe(Effect.provide(layer({ seed, ordersPerSeller: 300, searchLag: variant.lag }))),
    300_000
  )
})
