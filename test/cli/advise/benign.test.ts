/** Random traffic of programs that do nothing wrong yields no finding. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as Schema from "effect/Schema"
import { at, hours, idsOf, type Line, minutes, times } from "./support/log.ts"

/** Numbers that follow from a seed: mulberry32. */
const randomOf = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const between = (random: Random, low: number, high: number): number => Math.floor(low + random() * (high - low + 1))

/** A search for orders, once an hour or less often, with all of its pages. */
const reconciliation = (random: Random, days: number, account: string): ReadonlyArray<Line> => {
  const every = between(random, 60, 480)
  const status = random() < 0.5 ? {} : { fulfillmentStatuses: "UNSHIPPED" }
  return times(Math.floor(days * 1_440 / every), (index) => index).flatMap((index) =>
    times(
      between(random, 1, 6),
      (page) =>
        at(minutes(index * every) + page * 20_000, "orders_2026-01-01.searchOrders", {
          account,
          parameters: {
            marketplaceIds: "A1PA6795UKMFR9",
            lastUpdatedAfter: new Date(index * minutes(every)).toISOString(),
            maxResultsPerPage: random() < 0.5 ? "100" : "60",
            ...status,
            ...(page === 0 ? {} : { paginationToken: `#${index}-${page}` })
          }
        })
    )
  )
}

/** Reports of different days, and this client's polls until they are done. */
const reports = (random: Random, days: number, account: string): ReadonlyArray<Line> =>
  times(days * between(random, 1, 6), (index) => index).flatMap((index) => {
    const begin = hours(24 * index / 6) + between(random, 0, 600_000)
    let time = begin
    return [
      at(begin, "reports_2021-06-30.createReport", {
        account,
        status: 202,
        parameters: {
          reportType: "GET_SALES_AND_TRAFFIC_REPORT",
          marketplaceIds: ["A1PA6795UKMFR9"],
          dataStartTime: new Date(Date.parse("2026-01-01") + hours(24 * index)).toISOString(),
          dataEndTime: new Date(Date.parse("2026-01-02") + hours(24 * index)).toISOString()
        }
      }),
      ...times(between(random, 1, 45), (poll) => {
        time += Math.min(2_000 * 1.5 ** poll, 60_000) * (0.8 + 0.4 * random())
        return at(time, "reports_2021-06-30.getReport", { account, parameters: { reportId: `#${account}${index}` } })
      })
    ]
  })

/** Prices, in batches that are at least two thirds full, every half hour or less often. */
const prices = (random: Random, days: number, account: string): ReadonlyArray<Line> => {
  const every = between(random, 30, 240)
  const batches = between(random, 1, 20)
  return times(Math.floor(days * 1_440 / every), (index) => index).flatMap((index) =>
    times(batches, (batch) =>
      at(minutes(index * every) + batch * 12_000, "productPricingV0.getItemOffersBatch", {
        account,
        parameters: { requests: times(between(random, 14, 20), (item) => `#${batch}-${item}`) }
      }))
  )
}

/** Looks at single products, listings and orders, as a person at a screen causes them. */
const screen = (random: Random, days: number, account: string): ReadonlyArray<Line> =>
  times(days * between(random, 5, 80), () => {
    const time = between(random, 0, hours(24 * days))
    const item = `#${between(random, 0, 1_000_000)}`
    return [
      at(time, "catalogItems_2022-04-01.getCatalogItem", { account, parameters: { asin: item } }),
      at(time, "listingsItems_2021-08-01.getListingsItem", { account, parameters: { sku: item } }),
      at(time, "orders_2026-01-01.getOrder", { account, parameters: { orderId: item } })
    ][between(random, 0, 2)]!
  })

/** Mistakes as they happen: a failure here and there, a refusal that is repeated once or twice, a 429. */
const withMistakes = (random: Random, lines: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  lines.flatMap((line) => {
    const chance = random()
    const before = (status: number, seconds: number): Line => ({
      ...line,
      status,
      time: new Date(Date.parse(line.time) - seconds * 1_000).toISOString()
    })
    if (chance < 0.01) return [before(503, 2), line]
    if (chance < 0.02) return [before(403, 1), line]
    if (chance < 0.03) return [before(429, 3), line]
    if (chance < 0.035) return [before(400, 60), before(400, 30), line]
    return [line]
  })

/** What a process does when it starts, and every hour. */
const upkeep = (random: Random, days: number, account: string): ReadonlyArray<Line> => {
  const starts = times(
    days * between(random, 1, 3),
    () => at(between(random, 0, hours(24 * days)), "lwa.token", { account })
  )
  return [
    ...starts,
    ...starts.map(({ time }) => ({ ...at(0, "sellers.getMarketplaceParticipations", { account }), time })).slice(0, 18),
    ...times(days * 24, (hour) => at(hours(hour), "lwa.token", { account }))
  ]
}

const traffic = (seed: number, days: number): ReadonlyArray<Line> => {
  const random = randomOf(seed)
  return times(between(random, 1, 4), (index) => `shop ${index}`).flatMap((account) => {
    const jobs = [reconciliation, reports, prices, screen].filter(() => random() < 0.8)
    return withMistakes(random, [
      ...upkeep(random, days, account),
      ...jobs.flatMap((job) => job(random, days, account))
    ])
  })
}

describe("benign traffic", () => {
  it.effect.prop(
    "yields no finding",
    [
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000_000 })),
      Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 4 }))
    ],
    ([seed, days]) => Effect.map(idsOf(traffic(seed, days)), (ids) => assert.isEmpty(ids, `seed ${seed}`)),
    { arbitrary: { runs: 40 }, timeout: 300_000 }
  )

  it("is traffic: thousands of requests of a dozen operations", () => {
    const all = times(20, (seed) => traffic(seed, 3)).flat()
    assert.isAbove(all.length, 10_000)
    assert.isAtLeast(new Set(all.map(({ operation }) => operation)).size, 8)
    assert.isAtLeast(new Set(all.map(({ status }) => status)).size, 5)
  })
})
