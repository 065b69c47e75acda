/** Promotions over raw HTTP, and over the client with strict checks of responses. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Promotions from "effect-sp-api/apis/Promotions_2025_12_01"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import { TestClock } from "effect/testing"
import { call, login } from "./support.ts"

const layer = Sandbox.layerTest({ usagePlans: "off" })
const strict = Layer.mergeAll(Layer.succeed(ResponseChecking, "strict"), layer)
const US = "ATVPDKIKX0DER"
const base = "/promotions/2025-12-01/promotions"

/** All pages of a search, as they come. */
const search = (query: Record<string, string>) =>
  Effect.gen(function*() {
    const token = yield* login()
    const pages: Array<any> = []
    let next: string | undefined
    do {
      const parameters = new URLSearchParams({
        marketplaceIds: US,
        ...query,
        ...(next === undefined ? undefined : { paginationToken: next })
      })
      // A comma that is encoded belongs to a value.
      const page = yield* call("GET", `${base}?${parameters.toString().replaceAll("%2C", ",")}`, { token })
      assert.strictEqual(page.status, 200, page.text)
      pages.push(page.json)
      next = page.json.pagination?.nextToken
    } while (next !== undefined)
    return { pages, promotions: pages.flatMap((page) => page.promotions) as Array<any> }
  })

describe("a search", () => {
  it.effect("returns pages of a size until the last, which has no pagination, and the total of all", () =>
    Effect.gen(function*() {
      const { pages, promotions } = yield* search({ limit: "7" })
      assert.isAbove(pages.length, 3)
      assert.notProperty(pages.at(-1), "pagination")
      for (const page of pages.slice(0, -1)) assert.lengthOf(page.promotions, 7)
      for (const page of pages) assert.strictEqual(page.totalResults, promotions.length)
      assert.strictEqual(new Set(promotions.map(({ promotionId }) => promotionId)).size, promotions.length)
      assert.isTrue(promotions.every(({ selection }) => selection.selectionDetails === undefined))
      assert.strictEqual((yield* search({})).pages[0].promotions.length, 20)
    }).pipe(Effect.provide(layer)))

  it.effect("has empty pages where the products of a page are others", () =>
    Effect.gen(function*() {
      const seller = yield* Sandbox.Sandbox.use(({ world }) => world.seller())
      const { promotions: all } = yield* search({})
      const token = yield* login()
      // The product that the fewest promotions have.
      const counts = new Map<string, number>()
      for (const { promotionId, selection } of all) {
        if (selection.type !== "ITEMS") continue
        const details = yield* call("GET", `${base}/${promotionId}?includedData=SELECTION`, { token })
        for (const { sku } of details.json.selection.selectionDetails.items) {
          counts.set(sku, (counts.get(sku) ?? 0) + 1)
        }
      }
      const [sku = "", count] = [...counts].filter(([sku]) => !sku.includes("/")).toSorted(([, a], [, b]) => a - b)[0]!
      const { pages, promotions } = yield* search({ skus: sku, limit: "1" })
      assert.strictEqual(promotions.length, count)
      assert.strictEqual(pages[0].totalResults, count)
      assert.isTrue(pages.some((page) => page.promotions.length === 0 && page.pagination !== undefined))
      const { asin } = seller.listings.get(sku)!
      assert.deepStrictEqual((yield* search({ asins: asin })).promotions, promotions)
    }).pipe(Effect.provide(layer)))

  it.effect("filters by status, type, dates and revision", () =>
    Effect.gen(function*() {
      const { promotions: all } = yield* search({})
      const statuses = new Set(all.map(({ status }) => status))
      assert.includeMembers([...statuses], ["RUNNING", "EXPIRED", "FAILED", "UPCOMING"])
      const running = (yield* search({ statuses: "RUNNING,UPCOMING", promotionTypes: "DEAL" })).promotions
      assert.deepStrictEqual(
        running,
        all.filter(({ promotionType, status }) => promotionType === "DEAL" && /RUNNING|UPCOMING/.test(status))
      )
      const after = all[Math.floor(all.length / 2)].schedule.startDate
      const later = (yield* search({ startDateAfter: after })).promotions
      assert.isBelow(later.length, all.length)
      assert.deepStrictEqual(later, all.filter(({ schedule }) => schedule.startDate >= after))
      const edited = all.find(({ latestRevision }) => latestRevision !== undefined)
      assert.include(["PROCESSING", "FAILED"], edited.latestRevision.revisionStatus)
      const ends = edited.latestRevision.schedule.endDate
      const range = { endDateAfter: ends, endDateBefore: ends }
      const ids = (promotions: Array<any>) => promotions.map(({ promotionId }) => promotionId)
      assert.notInclude(ids((yield* search(range)).promotions), edited.promotionId)
      assert.include(ids((yield* search({ ...range, revision: "LATEST" })).promotions), edited.promotionId)
      assert.include(ids((yield* search({ ...range, revision: "ANY" })).promotions), edited.promotionId)
    }).pipe(Effect.provide(layer)))

  it.effect("refuses what Amazon refuses", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const statusOf = (query: string) =>
        Effect.map(call("GET", `${base}?${query}`, { token }), ({ json, status }) =>
          `${status} ${json.errors?.[0].message}`)
      assert.match(yield* statusOf(""), /^400 .*marketplaceIds/)
      assert.match(yield* statusOf(`marketplaceIds=${US},A2EUQ1WTGCTBG2`), /^400 .*at most 1/)
      assert.match(yield* statusOf(`marketplaceIds=${US}&locale=english`), /^400 .*locale/)
      assert.match(yield* statusOf(`marketplaceIds=${US}&limit=101`), /^400 .*limit/)
      assert.match(yield* statusOf(`marketplaceIds=${US}&statuses=OVER`), /^400 .*statuses/)
      assert.match(yield* statusOf(`marketplaceIds=${US}&paginationToken=none`), /^400 .*paginationToken/)
      const { json } = yield* call("GET", `${base}?marketplaceIds=${US}&limit=1`, { token })
      const other = `marketplaceIds=${US}&limit=2&paginationToken=${json.pagination.nextToken}`
      assert.match(yield* statusOf(other), /^400 .*not issued for this request/)
    }).pipe(Effect.provide(layer)))
})

describe("a promotion", () => {
  it.effect("has issues, segments and products when they are requested, and its products also page by page", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const { promotions } = yield* search({ promotionTypes: "DEAL" })
      const get = (target: string) => call("GET", `${base}/${target}`, { token })
      let found: any
      for (const { promotionId } of promotions) {
        const { json } = yield* get(`${promotionId}?includedData=SELECTION`)
        if (json.selection.selectionDetails.items.length > 12) found = json
      }
      const { promotionId, selection } = found
      const plain = (yield* get(promotionId)).json
      assert.notProperty(plain, "issues")
      assert.notProperty(plain.selection, "selectionDetails")
      const whole = (yield* get(`${promotionId}?includedData=ISSUES,CUSTOMER_SEGMENTS,SELECTION`)).json
      assert.isArray(whole.issues)
      assert.isArray(whole.customerSegments)
      assert.isArray(whole.selection.selectionDetails.issues)
      assert.strictEqual(selection.selectionDetails.items[0].benefit.type, "FIXED_PRICE")
      const items: Array<unknown> = []
      let next: string | undefined
      let pages = 0
      do {
        const query = `revisionId=${selection.revisionId}&limit=5${
          next === undefined ? "" : `&paginationToken=${next}`
        }`
        const { json } = yield* get(`${promotionId}/selections/${selection.selectionId}?${query}`)
        items.push(...json.selection.selectionDetails.items)
        next = json.selection.selectionDetails.pagination?.nextToken
        pages++
      } while (next !== undefined)
      assert.isAbove(pages, 2)
      assert.deepStrictEqual(items, selection.selectionDetails.items)
    }).pipe(Effect.provide(layer)))

  it.effect("is 404 where it, its selection or its revision does not exist, and 400 without a revision", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const { promotions } = yield* search({})
      const items = promotions.find(({ selection }) => selection.type === "ITEMS")
      const catalog = promotions.find(({ selection }) => selection.type === "CATALOG")
      const { promotionId, selection: { revisionId, selectionId } } = items
      const status = (target: string) => Effect.map(call("GET", `${base}/${target}`, { token }), ({ status }) => status)
      assert.strictEqual(yield* status("none"), 404)
      assert.strictEqual(yield* status(`${promotionId}/selections/none?revisionId=1`), 404)
      assert.strictEqual(yield* status(`${promotionId}/selections/${selectionId}?revisionId=${revisionId + 5}`), 404)
      assert.strictEqual(yield* status(`${promotionId}/selections/${selectionId}?revisionId=0`), 400)
      assert.strictEqual(yield* status(`${promotionId}/selections/${selectionId}`), 400)
      assert.strictEqual(yield* status(`${catalog.promotionId}/selections/${selectionId}?revisionId=1`), 404)
      assert.deepStrictEqual(Object.keys(catalog.selection), ["type"])
    }).pipe(Effect.provide(layer)))

  it.effect("was not updated before its cancellation or edit, which come after its start", () =>
    Effect.gen(function*() {
      const promotions: Array<any> = []
      for (let week = 0; week < 6; week++) {
        promotions.push(...(yield* search({ statuses: "UPCOMING" })).promotions)
        yield* TestClock.adjust("7 days")
      }
      assert.isAbove(promotions.length, 10)
      assert.deepStrictEqual(promotions.filter((promotion) => promotion.lastUpdatedDate !== promotion.createdDate), [])
    }).pipe(Effect.provide(layer)))

  it.effect("starts and ends as time passes, and new ones are created", () =>
    Effect.gen(function*() {
      const before = (yield* search({ statuses: "UPCOMING" })).promotions
      assert.isAbove(before.length, 0)
      const total = (yield* search({})).promotions.length
      yield* TestClock.adjust("60 days")
      const token = yield* login()
      for (const { promotionId } of before) {
        const { json } = yield* call("GET", `${base}/${promotionId}`, { token })
        assert.match(json.status, /RUNNING|EXPIRED|CANCELLED/)
      }
      assert.isAbove((yield* search({})).promotions.length, total)
    }).pipe(Effect.provide(layer)))
})

it.effect("the client reads every promotion and every product, as their schemas say", () =>
  Effect.gen(function*() {
    const promotions = yield* Stream.runCollect(
      Promotions.searchPromotions.items({
        marketplaceIds: [US],
        includedData: ["ISSUES", "CUSTOMER_SEGMENTS"],
        limit: 9
      })
    )
    assert.isAbove(promotions.length, 30)
    for (const { promotionId, selection: { revisionId, selectionId } } of promotions.slice(0, 8)) {
      if (selectionId === undefined || revisionId === undefined) continue
      const items = yield* Stream.runCollect(
        Promotions.getSelection.items({ promotionId, selectionId, revisionId, limit: 3 })
      )
      const { selection } = yield* Promotions.getPromotion({ promotionId, includedData: ["SELECTION"] })
      assert.deepStrictEqual(items, selection.selectionDetails!.items)
    }
  }).pipe(Effect.provide(strict)))
