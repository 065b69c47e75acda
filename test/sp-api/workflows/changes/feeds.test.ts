/** The other feeds against the sandbox: what a program stores equals what raw HTTP shows. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import type * as SpApi from "effect-sp-api/SpApi"
import * as Changes from "effect-sp-api/workflows/Changes"
import { fakeApi } from "../../support/fakeApi.ts"
import { begin, copyOf, get, layer, makeStore, pass, random, store } from "./support/world.ts"

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How many page tokens were refused. */
const refusals = Effect.map(
  Effect.flatMap(Sandbox.Sandbox, ({ requests }) => requests),
  (requests) => requests.filter(({ fault }) => fault === "expired-page-token").length
)

/** All items of the pages of a path. */
const pagesOf = (
  path: string,
  parameter: string,
  read: (page: any) => readonly [ReadonlyArray<any>, string | undefined]
) =>
  Effect.gen(function*() {
    const all: Array<any> = []
    let token: string | undefined
    do {
      const page = yield* get(token === undefined ? path : `${path}&${parameter}=${encodeURIComponent(token)}`)
      const [items, next] = read(page)
      all.push(...items)
      token = next
    } while (token !== undefined)
    return all
  })

const since = new Date(begin - 300 * day).toISOString()

describe("a feed of transactions", () => {
  it.effect("has them all after deaths and late ones, and sees deferred ones released", () =>
    Effect.gen(function*() {
      const copy = yield* copyOf(
        (cursor) => Changes.transactions({ since, cursor, remember: 5000 }),
        () => Effect.void,
        { steps: 45, pause: 6 * hour }
      )
      const end = begin + 45 * 6 * hour
      const after = new Date(begin - 100 * day).toISOString()
      const all = yield* pagesOf(
        `/finances/2024-06-19/transactions?postedAfter=${after}`,
        "nextToken",
        ({ payload }) => [payload.transactions, payload.nextToken]
      )
      // The last sweep may be a day ago.
      const released = (transaction: any) => Date.parse(transaction.postedDate) + 7 * day < end
      const expected = all.filter((transaction) => Date.parse(transaction.postedDate) < end - day)
      assert.isAbove(expected.filter(released).length, 200)
      for (const transaction of expected) {
        const stored = copy.copy.get(transaction.transactionId)?.value
        assert.isDefined(stored, transaction.transactionId)
        if (released(transaction)) assert.deepStrictEqual(stored, transaction)
      }
      const statuses = new Set([...copy.copy.values()].map(({ value }) => value.transactionStatus))
      assert.deepStrictEqual([...statuses].sort(), ["DEFERRED", "DEFERRED_RELEASED"])
      assert.isAbove(yield* refusals, 5)
      assert.strictEqual(copy.doubled, 0)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 250, searchLag: "20 hours" }))), 300_000)

  it.effect("divides what is longer than 180 days, which Amazon leaves empty", () => {
    const posted = "2025-10-01T00:00:00Z"
    const api = fakeApi(({ url }) => {
      const { postedAfter, postedBefore = "2026-07-01T10:00:00Z" } = Object.fromEntries(new URL(url).searchParams)
      const [from, to] = [Date.parse(postedAfter!), Date.parse(postedBefore)]
      const isThere = to - from < 180 * day && from <= Date.parse(posted) && Date.parse(posted) < to
      const transactions = isThere ? [{ transactionId: "t1", postedDate: posted }] : []
      return Response.json({ payload: { transactions } }, { headers: { date: "Wed, 01 Jul 2026 10:02:00 GMT" } })
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Changes.transactions({ since: "2024-01-01T00:00:00Z" }).pipe(
          Stream.takeUntil((element) => element._tag === "Checkpoint" && element.complete),
          Stream.runCollect
        ),
        { startImmediately: true }
      )
      yield* pass(minute, 60)
      const elements = yield* Fiber.join(fiber)
      assert.deepStrictEqual(elements.flatMap((element) => element._tag === "Changed" ? [element.entity] : []), ["t1"])
    }).pipe(Effect.provide(api.layer()))
  })
})

describe("a feed of financial event groups", () => {
  it.effect("follows a group until it is closed", () =>
    Effect.gen(function*() {
      const copy = yield* copyOf(
        (cursor) => Changes.eventGroups({ since: new Date(begin - 60 * day).toISOString(), cursor }),
        () => Effect.void,
        { steps: 20, pause: day }
      )
      const after = new Date(begin - 60 * day).toISOString()
      const path = `/finances/v0/financialEventGroups?FinancialEventGroupStartedAfter=${after}&MaxResultsPerPage=100`
      const all = yield* pagesOf(
        path,
        "NextToken",
        ({ payload }) => [payload.FinancialEventGroupList, payload.NextToken]
      )
      assert.isAbove(all.length, 4)
      const closed = all.filter(({ ProcessingStatus }) => ProcessingStatus === "Closed")
      assert.isAbove(closed.length, 2)
      for (const group of closed) assert.deepStrictEqual(copy.copy.get(group.FinancialEventGroupId)?.value, group)
      assert.strictEqual(copy.copy.size, all.length)
      assert.strictEqual(copy.doubled, 0)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 100 }))), 300_000)
})

describe("a feed of external returns", () => {
  it.effect(
    "has each return as it is after deaths, from its creation until it is processed",
    () =>
      Effect.gen(function*() {
        const statuses = new Set<string>()
        const after = new Date(begin - 60 * day).toISOString()
        const copy = yield* copyOf(
          (cursor) =>
            Changes.externalReturns({ since: after, cursor, remember: 5000 }).pipe(
              Stream.tap((element) =>
                Effect.sync(() => element._tag === "Changed" && statuses.add(element.value.status))
              )
            ),
          () => Effect.void,
          { steps: 30, pause: 5 * hour }
        )
        // Nothing has changed since the last sweep.
        const all = yield* pagesOf(
          `/externalFulfillment/2024-09-11/returns?createdSince=${after}&maxResults=100`,
          "nextToken",
          ({ nextToken, returns }) => [returns, nextToken]
        )
        assert.isAbove(all.length, 15)
        const end = begin + 30 * 5 * hour + 23 * hour
        const settled = all.filter(({ lastUpdatedDateTime }) => Date.parse(lastUpdatedDateTime) < end)
        assert.isAbove(settled.length, 15)
        for (const one of settled) {
          assert.deepStrictEqual(JSON.parse(JSON.stringify(copy.copy.get(one.id)?.value ?? null)), one)
        }
        assert.isTrue(["CREATED", "IN_TRANSIT", "PROCESSED"].every((status) => statuses.has(status)))
        assert.strictEqual(copy.outdated, 0)
        assert.strictEqual(copy.doubled, 0)
      }).pipe(Effect.provide(layer({ ordersPerSeller: 600 }))),
    60_000
  )
})

describe("a feed of listings", () => {
  it.effect("has the listings as they are, also when many change in one second", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { sellerId } = sandbox.credentials
      const { id } = Marketplace.US
      const { listings } = yield* sandbox.world.seller()
      const skus = [...listings.values()].filter(({ offers }) => offers.has(id)).map(({ sku }) => sku)
      const prng = random(7)
      const copy = yield* copyOf(
        (cursor) =>
          Changes.listings({
            sellerId,
            marketplaceIds: [id],
            include: ["offers"],
            since: "2020-01-01T00:00:00Z",
            cursor,
            sweeps: []
          }),
        (step) =>
          Effect.forEach(
            step % 5 === 0 ? skus.slice(0, 50) : [prng.pick(skus)],
            (sku) => sandbox.world.setPrice(sku, id, prng.int(100, 9000))
          ),
        { steps: 25, pause: 13 * minute }
      )
      for (const sku of skus) {
        const path = `/listings/2021-08-01/items/${sellerId}/${encodeURIComponent(sku)}`
        const expected = yield* get(`${path}?marketplaceIds=${id}&includedData=summaries,offers`)
        assert.deepStrictEqual(JSON.parse(JSON.stringify(copy.copy.get(sku)?.value)), expected)
      }
      assert.strictEqual(copy.copy.size, skus.length)
      assert.strictEqual(copy.outdated, 0)
      assert.isAbove(yield* refusals, 5)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0, searchLag: "10 minutes" }))), 300_000)

  it.effect("divides what changed in one second by its creation, where a search ends after 1,000", () => {
    const at = "2026-06-30T12:00:00Z"
    const items = Array.from({ length: 1100 }, (_, index) => ({
      sku: `sku-${index}`,
      summaries: [{ lastUpdatedDate: at, createdDate: new Date(Date.UTC(2020) + index * hour).toISOString() }]
    }))
    const api = fakeApi(({ url }) => {
      const query = Object.fromEntries(new URL(url).searchParams)
      const isIn = (time: string, from: string | undefined, to: string | undefined) =>
        (from === undefined || Date.parse(time) >= Date.parse(from))
        && (to === undefined || Date.parse(time) <= Date.parse(to))
      const matches = items.filter(({ summaries: [summary] }) =>
        isIn(summary!.lastUpdatedDate, query["lastUpdatedAfter"], query["lastUpdatedBefore"])
        && isIn(summary!.createdDate, query["createdAfter"], query["createdBefore"])
      )
      const offset = Number(query["pageToken"] ?? 0)
      const next = offset + 20 < Math.min(1000, matches.length) ? { pagination: { nextToken: `${offset + 20}` } } : {}
      return Response.json(
        { numberOfResults: matches.length, items: matches.slice(offset, offset + 20), ...next },
        { headers: { date: "Wed, 01 Jul 2026 10:02:00 GMT" } }
      )
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Changes.listings({ sellerId: "A1", marketplaceIds: ["ATVPDKIKX0DER"], since: "2026-01-01T00:00:00Z" }).pipe(
          Stream.takeUntil((element) => element._tag === "Checkpoint" && element.complete),
          Stream.runCollect
        ),
        { startImmediately: true }
      )
      for (let step = 0; step < 2000 && fiber.pollUnsafe() === undefined; step++) yield* pass(10_000)
      const elements = yield* Fiber.join(fiber)
      const entities = elements.flatMap((element) => element._tag === "Changed" ? [element.entity!] : [])
      assert.strictEqual(new Set(entities).size, 1100)
    }).pipe(Effect.provide(api.layer()))
  }, 300_000)
})

describe("a feed of stock", () => {
  const id = Marketplace.US.id

  it.effect(
    "has the stock as it is, inbound quantities and removed SKUs too, after the next snapshot",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const seller = yield* sandbox.world.seller()
        const prng = random(3)
        const listings = [...seller.listings.values()].filter(({ channel, offers }) =>
          channel === "AFN" && offers.has(id)
        )
        const removed = listings.slice(0, 4).map(({ sku }) => sku)
        yield* sandbox.faults.add({ kind: "expired-page-token", probability: 0.4, times: Infinity })
        const copy = makeStore<unknown>()
        const feed = (cursor: string | undefined) =>
          Changes.inventory({ marketplaceId: id, cursor }).pipe(
            Stream.filter((element): element is Changes.Element<never> => {
              // A program removes what is not in the snapshot; what it has not stored yet is not in its copy either.
              if (element._tag === "Snapshot") {
                for (const sku of copy.copy.keys()) if (!element.entities.has(sku)) copy.copy.delete(sku)
              }
              return element._tag !== "Snapshot"
            })
          )
        const start = Effect.suspend(() =>
          Effect.forkChild(
            store(feed, copy, { batch: 1, lives: prng.int(10, 200), clock: prng.pick([0, -hour, day]) }),
            { startImmediately: true }
          )
        )
        let program = yield* start
        for (let step = 0; step < 30; step++) {
          for (const listing of [prng.pick(listings), prng.pick(listings)]) {
            // What comes in does not count as a change; what can be ordered does.
            const isInbound = prng.chance(0.5)
            const { fulfillable, inbound } = listing.inventory
            listing.inventory = {
              ...listing.inventory,
              ...(isInbound ? { inbound: inbound + 3 } : { fulfillable: fulfillable + 1 })
            }
            if (!isInbound) listing.updated = yield* sandbox.world.now
          }
          if (step === 10) { for (const sku of removed) seller.listings.delete(sku) }
          yield* pass(37 * minute, 3)
          if (program.pollUnsafe() !== undefined) program = yield* start
        }
        for (let step = 0; step < 8; step++) {
          yield* pass(hour)
          if (program.pollUnsafe() !== undefined) program = yield* start
        }
        yield* Fiber.interrupt(program)
        yield* sandbox.faults.clear
        const path =
          `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${id}&marketplaceIds=${id}&details=true`
        const all = yield* pagesOf(
          path,
          "nextToken",
          ({ pagination, payload }) => [payload.inventorySummaries, pagination?.nextToken]
        )
        assert.isAbove(all.length, 10)
        for (const summary of all) assert.deepStrictEqual(copy.copy.get(summary.sellerSku)?.value, summary)
        assert.strictEqual(copy.copy.size, all.length)
        assert.isFalse(removed.some((sku) => copy.copy.has(sku)))
        assert.strictEqual(copy.doubled, 0)
      }).pipe(Effect.provide(layer({ ordersPerSeller: 0, products: 120, searchLag: "20 minutes" }))),
    300_000
  )

  it.effect("names no SKU as missing where one of the response has no name", () => {
    const api = fakeApi(() =>
      Response.json(
        { payload: { inventorySummaries: [{ sellerSku: "a" }, { totalQuantity: 1 }] } },
        { headers: { date: "Wed, 01 Jul 2026 10:02:00 GMT" } }
      )
    )
    return Effect.gen(function*() {
      const elements = yield* Stream.runCollect(Stream.take(Changes.inventory({ marketplaceId: id }), 3))
      assert.deepStrictEqual(elements.map(({ _tag }) => _tag), ["Changed", "Changed", "Checkpoint"])
    }).pipe(Effect.provide(api.layer()))
  })
})

describe("an expired page token", () => {
  const first = (value: object) => ({ createdTime: "2026-06-30T00:00:00Z", processingStatus: "DONE", ...value })
  const feeds: ReadonlyArray<
    readonly [
      name: string,
      feed: Stream.Stream<Changes.Element<unknown> | Changes.Snapshot, unknown, SpApi.SpApi>,
      page: (id: string, token: string | undefined) => object
    ]
  > = [
    ["transactions", Changes.transactions({ since }), (transactionId, nextToken) => ({
      payload: { transactions: [{ transactionId }], nextToken }
    })],
    ["externalReturns", Changes.externalReturns({ since }), (id, nextToken) => ({ returns: [{ id }], nextToken })],
    ["eventGroups", Changes.eventGroups({ since }), (FinancialEventGroupId, NextToken) => ({
      payload: { FinancialEventGroupList: [{ FinancialEventGroupId }], NextToken }
    })],
    ["inventory", Changes.inventory({ marketplaceId: Marketplace.US.id }), (sellerSku, nextToken) => ({
      payload: { inventorySummaries: [{ sellerSku }] },
      pagination: { nextToken }
    })],
    ["reports", Changes.reports({ reportType: "GET_SALES_AND_TRAFFIC_REPORT", since }), (reportId, nextToken) => ({
      reports: [first({ reportId })],
      nextToken
    })]
  ]

  it.effect.each(feeds)("begins the pages again, and emits nothing twice: %s", ([, feed, page]) => {
    let refused = 0
    const api = fakeApi(({ url }) => {
      const { searchParams } = new URL(url)
      const token = searchParams.get("nextToken") ?? searchParams.get("NextToken")
      if (token !== null && refused++ < 3) {
        return Response.json({ errors: [{ code: "InvalidInput", message: "expired" }] }, { status: 400 })
      }
      return Response.json(page(token ?? "first", token === null ? "second" : undefined), {
        headers: { date: "Wed, 01 Jul 2026 10:02:00 GMT" }
      })
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Stream.runCollect(Stream.takeUntil(feed, ({ _tag }) => _tag === "Checkpoint")),
        { startImmediately: true }
      )
      yield* pass(minute, 20)
      const elements = yield* Fiber.join(fiber)
      const entities = elements.flatMap((element) => element._tag === "Changed" ? [element.entity!] : [])
      assert.deepStrictEqual(entities, ["first", "second"])
      const snapshot = elements.find((element) => element._tag === "Snapshot")
      if (snapshot !== undefined) assert.deepStrictEqual([...snapshot.entities], ["first", "second"])
    }).pipe(Effect.provide(api.layer()))
  })
})

describe("a feed of reports", () => {
  const reportType = "GET_MERCHANTS_LISTINGS_FYP_REPORT"
  const marketplaceIds = [Marketplace.US.id]

  it.effect(
    "has each report of a schedule once it is finished, and creates the schedule once",
    () =>
      Effect.gen(function*() {
        const options = {
          reportType,
          marketplaceIds,
          schedule: "PT4H",
          since: new Date(begin - 200 * day).toISOString()
        } as const
        const copy = yield* copyOf((cursor) => Changes.reports({ ...options, cursor }), () => Effect.void, {
          steps: 12,
          pause: 2 * hour
        })
        const statuses = [...copy.copy.values()].map(({ value }) => value.processingStatus)
        assert.isAbove(statuses.length, 5)
        assert.isTrue(statuses.every((status) => status === "DONE" || status === "CANCELLED"))
        const createdSince = new Date(begin - day).toISOString()
        const all = yield* pagesOf(
          `/reports/2021-06-30/reports?reportTypes=${reportType}&createdSince=${createdSince}&pageSize=100`,
          "nextToken",
          ({ reports }) => [reports, undefined]
        )
        const finished = all.filter(({ createdTime, processingStatus }) =>
          processingStatus === "DONE" && Date.parse(createdTime) < begin + day + 20 * hour
        )
        for (const report of finished) assert.deepStrictEqual(copy.copy.get(report.reportId)?.value, report)
        const sandbox = yield* Sandbox.Sandbox
        assert.lengthOf(yield* sandbox.requestsOf("reports_2021-06-30.createReportSchedule"), 1)
        assert.strictEqual(copy.doubled, 0)
      }).pipe(Effect.provide(layer({ ordersPerSeller: 0, processingTime: "50 minutes" }))),
    300_000
  )
})
