/** Pages that end before the total that they name. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Logger, Stream } from "effect"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Registry from "effect-sp-api/apis/Registry"
import * as Replenishment from "effect-sp-api/apis/Replenishment_2022_11_07"
import type { Drift } from "effect-sp-api/operation/Checking"
import { DriftHook, TotalChecking } from "effect-sp-api/operation/Checking"
import type { Operation } from "effect-sp-api/operation/Operation"
import { force, type Shape } from "effect-sp-api/operation/Shape"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { readFileSync } from "node:fs"
import type { SpApi } from "../../packages/sp-api/src/operation/internal/spApiService.ts"
import { fakeApi } from "../sp-api/support/fakeApi.ts"

const read = <A>(
  stream: Stream.Stream<A, SpApiError, SpApi>,
  bodies: ReadonlyArray<unknown>,
  mode: "tolerant" | "strict" | "off" = "strict"
) =>
  Effect.gen(function*() {
    const api = fakeApi((_, index) => Response.json(bodies[index] ?? {}))
    const values: Array<A> = []
    const drifts: Array<Drift> = []
    const error = yield* stream.pipe(
      Stream.runForEach((value) => Effect.sync(() => void values.push(value))),
      Effect.as<SpApiError | undefined>(undefined),
      Effect.catch((error) => Effect.succeed<SpApiError | undefined>(error)),
      Effect.provide(api.layer({ sandbox: true })),
      Effect.provideService(TotalChecking, mode),
      Effect.provideService(DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      Effect.provide(Logger.layer([]))
    )
    return { values, error, totals: drifts.flatMap((drift) => drift.mismatches) }
  })

const input = { sellerId: "A1", marketplaceIds: ["ATVPDKIKX0DER"], pageSize: 20 }

/** Pages of so many listings each, with the totals that they name. */
const pagesOf = (sizes: ReadonlyArray<number>, totals: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  let sku = 0
  return sizes.map((size, index) => ({
    numberOfResults: totals[index] ?? totals.at(-1),
    items: Array.from({ length: size }, () => ({ sku: `S${++sku}` })),
    ...(index === sizes.length - 1 ? undefined : { pagination: { nextToken: `t${index}` } })
  }))
}

describe("pages that end before the total that they name", () => {
  it.effect("fail after all items, where Amazon stops after 1,000 of 2,500, and say how to get all", () =>
    Effect.gen(function*() {
      const bodies = pagesOf(Array.from({ length: 10 }, () => 100), [2500])
      for (
        const stream of [ListingsItems.searchListingsItems.items(input), ListingsItems.searchListingsItems.pages(input)]
      ) {
        const { error, values } = yield* read<unknown>(stream, bodies)
        assert.include([10, 1000], values.length)
        assert.deepInclude(error?.reason, { _tag: "PagesIncomplete", received: 1000, total: 2500, limit: 1000 })
        assert.match(error!.message, /ended after 1000 of 2500 items; Amazon returns at most 1000/)
        assert.match(error!.hint!, /createdAfter and createdBefore.*GET_MERCHANT_LISTINGS_ALL_DATA/)
        assert.strictEqual(error!.operation, "listingsItems_2021-08-01.searchListingsItems")
      }
    }))

  it.effect("are reported in place of that where the caller asks for it, and not at all where totals are off", () =>
    Effect.gen(function*() {
      const bodies = pagesOf([20, 20], [50])
      const tolerant = yield* read(ListingsItems.searchListingsItems.items(input), bodies, "tolerant")
      assert.isUndefined(tolerant.error)
      assert.deepStrictEqual(tolerant.totals, [
        { path: "numberOfResults", problem: "50, but the pages ended after 40 items", missing: false }
      ])
      const off = yield* read(ListingsItems.searchListingsItems.items(input), bodies, "off")
      assert.isUndefined(off.error)
      assert.deepStrictEqual(off.totals, [])
    }))

  it.effect("are no concern of a caller that takes what it needs", () =>
    Effect.gen(function*() {
      const stream = Stream.take(ListingsItems.searchListingsItems.items(input), 40)
      const { error, values } = yield* read(stream, pagesOf([20, 20], [50]))
      assert.isUndefined(error)
      assert.strictEqual(values.length, 40)
    }))

  it.each<readonly [what: string, sizes: ReadonlyArray<number>, totals: ReadonlyArray<unknown>, isShort: boolean]>([
    ["all are there", [20, 20], [40], false],
    ["one is not", [20, 19], [40], true],
    ["the only page is one of two", [20], [30], true],
    ["nothing came of some", [0], [3], true],
    ["nothing is there", [0], [0], false],
    ["no total is named", [20, 3], [undefined], false],
    ["the total is null", [20], [null], false],
    ["the total is not a number", [20], ["many"], false],
    ["the total is a string", [20], ["30"], true],
    ["items were added meanwhile", [20, 20], [40, 45], false],
    ["items were removed meanwhile", [20, 15], [40, 35], false],
    ["items were removed and added", [20, 20, 5], [46, 45, 48], false],
    ["a page names its own count", [20, 20, 5], [20, 20, 5], false],
    ["the last page, an empty one, names none", [20, 20, 0], [60, 60, 0], true],
    ["more came than the total says", [20, 20], [39], false]
  ])(
    "are distinguished from complete pages: %s",
    (_, sizes, totals, isShort) =>
      Effect.runPromise(Effect.gen(function*() {
        const { error, values } = yield* read(ListingsItems.searchListingsItems.items(input), pagesOf(sizes, totals))
        assert.strictEqual(error?.reason._tag, isShort ? "PagesIncomplete" : undefined)
        assert.strictEqual(values.length, sizes.reduce((sum, size) => sum + size, 0))
      }))
  )

  it.effect("cannot be known of a Stream that began at a page token", () =>
    Effect.gen(function*() {
      const stream = ListingsItems.searchListingsItems.items({ ...input, pageToken: "t7" })
      assert.isUndefined((yield* read(stream, pagesOf([20], [500]))).error)
    }))

  it.effect("count where the total is an estimate only when Amazon's limit was reached", () =>
    Effect.gen(function*() {
      const search = CatalogItems.searchCatalogItems
      const marketplaceIds = ["ATVPDKIKX0DER"]
      const asins = (sizes: ReadonlyArray<number>, total: number) => pagesOf(sizes, [total])
      const full = Array.from({ length: 10 }, () => 100)
      const byKeyword = search.items({ marketplaceIds, keywords: ["shoe"] })
      assert.isUndefined((yield* read(byKeyword, asins([20, 18], 49_783))).error)
      assert.strictEqual((yield* read(byKeyword, asins(full, 49_783))).error?.reason._tag, "PagesIncomplete")
      const byIdentifier = search.items({ marketplaceIds, identifiers: ["1"], identifiersType: "EAN" })
      assert.strictEqual((yield* read(byIdentifier, asins([20], 30))).error?.reason._tag, "PagesIncomplete")
    }))

  it.effect("by offset, fail where a page is empty before the total", () =>
    Effect.gen(function*() {
      const offers = (count: number) => ({
        offers: Array.from({ length: count }, () => ({})),
        pagination: { totalResults: 9 }
      })
      const body = (offset: number) => ({
        body: { pagination: { limit: 3, offset }, filters: { marketplaceId: "ATVPDKIKX0DER", programTypes: [] } }
      })
      const short = yield* read(Replenishment.listOffers.items(body(2)), [offers(3), offers(0)])
      assert.deepInclude(short.error?.reason, { _tag: "PagesIncomplete", received: 5, total: 9 })
      const whole = yield* read(Replenishment.listOffers.items(body(3)), [offers(3), offers(3)])
      assert.isUndefined(whole.error)
    }))
})

/** Numbers outside lists whose name says that they count. */
const countsOf = (shape: Shape, path: ReadonlyArray<string> = []): ReadonlyArray<string> => {
  const forced = force(shape)
  if (forced.kind === "optional") return countsOf(forced.shape, path)
  if (forced.kind === "union") return forced.members.flatMap((member) => countsOf(member, path))
  if (forced.kind === "number") {
    return /count|total|num(?:ber)?of|size|results/i.test(path.at(-1) ?? "") ? [path.join(".")] : []
  }
  if (forced.kind !== "struct" || path.length > 3) return []
  return Object.entries(forced.fields).flatMap(([name, field]) => countsOf(field, [...path, name]))
}

describe("totals", () => {
  it.effect("of every operation with pages whose model has one are in the overlay, or known not to be one", () =>
    Effect.gen(function*() {
      const others = new Set([
        // A remittance that failed or is in progress may have fewer lines than its header counts.
        "financeRemittance-2026-03-17.getRemittance remittanceHeader.lineItemCount",
        // The number of records of one page.
        "financesInvoices_2026-06-25.getInvoiceHeaders numOfRecords"
      ])
      const found: Array<string> = []
      for (const section of Registry.sections) {
        const module = yield* Registry.load(section.model)
        for (const { id, paged } of section.operations) {
          const { shapes, spec } = module[id] as Operation<never, unknown>
          const counts = paged === undefined || shapes.output === undefined ? [] : countsOf(shapes.output())
          const total = spec.paging?.total?.at.join(".")
          if (total !== undefined) assert.include(counts, total, spec.name)
          found.push(...counts.filter((count) => count !== total).map((count) => `${spec.name} ${count}`))
          if (total !== undefined) found.push("row")
        }
      }
      assert.deepStrictEqual(found.filter((name) => name !== "row"), [...others])
      assert.isAbove(found.filter((name) => name === "row").length, 0)
    }))

  it("are in the documentation of their operations, with Amazon's limit and how to get all", () => {
    const source = readFileSync(
      new URL("../../packages/sp-api/src/apis/ListingsItems_2021_08_01.ts", import.meta.url),
      "utf8"
    )
    const comment = source.slice(0, source.indexOf("export const searchListingsItems:")).split("/**").at(-1)!.replace(
      /\n \* +/g,
      " "
    )
    assert.match(comment, /Total: `numberOfResults`\. Amazon ends the pages after 1,000 items/)
    assert.match(comment, /fail with `PagesIncomplete`, after their items/)
    assert.match(comment, /To get all: search in windows of createdAfter and createdBefore/)
  })
})
