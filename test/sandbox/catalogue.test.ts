/** Older versions of Catalog and Listings Items, restrictions, eligibility and subscriptions, by raw HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { TestClock } from "effect/testing"
import { act, assertModel, call, login } from "./support.ts"

const US = "ATVPDKIKX0DER"
const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

const setUp = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const seller = yield* sandbox.world.seller()
  const token = yield* login()
  const listings = [...seller.listings.values()].filter(({ offers }) => offers.has(US))
  return {
    seller,
    listings,
    get: (target: string) => call("GET", target, { token }),
    send: (method: "POST" | "PUT" | "PATCH" | "DELETE", target: string, json?: unknown) =>
      call(method, target, json === undefined ? { token } : { token, json })
  }
})

describe("Catalog Items 2020-12-01", () => {
  it.effect("has the products of 2022-04-01, in its own form", () =>
    Effect.gen(function*() {
      const { get, listings } = yield* setUp
      const { asin } = listings[0]!
      const included = "attributes,identifiers,images,productTypes,salesRanks,summaries,variations,vendorDetails"
      const old = yield* assertModel(
        "catalogItems_2020-12-01.getCatalogItem",
        yield* get(`/catalog/2020-12-01/items/${asin}?marketplaceIds=${US}&includedData=${included}`)
      )
      const { json } = yield* get(
        `/catalog/2022-04-01/items/${asin}?marketplaceIds=${US}&includedData=summaries,identifiers,salesRanks,images`
      )
      assert.strictEqual(old.summaries[0].itemName, json.summaries[0].itemName)
      assert.strictEqual(old.summaries[0].brandName, json.summaries[0].brand)
      assert.deepStrictEqual(old.identifiers, json.identifiers)
      assert.deepStrictEqual(old.images, json.images)
      assert.strictEqual(old.salesRanks[0].ranks[1].rank, json.salesRanks[0].displayGroupRanks[0].rank)
      assert.deepStrictEqual(Object.keys((yield* get(`/catalog/2020-12-01/items/${asin}?marketplaceIds=${US}`)).json), [
        "asin",
        "summaries"
      ])
    }).pipe(Effect.provide(memory)))

  it.effect("leads from a child to its parent and back", () =>
    Effect.gen(function*() {
      const { get } = yield* setUp
      const page = (yield* get(
        `/catalog/2020-12-01/items?keywords=shoes&marketplaceIds=${US}&includedData=variations&pageSize=20`
      )).json
      const child = page.items.find((item: any) => item.variations.length > 0)
      assert.strictEqual(child.variations[0].variationType, "CHILD")
      const parent = yield* assertModel(
        "catalogItems_2020-12-01.getCatalogItem",
        yield* get(
          `/catalog/2020-12-01/items/${
            child.variations[0].asins[0]
          }?marketplaceIds=${US}&includedData=variations,summaries`
        )
      )
      assert.strictEqual(parent.variations[0].variationType, "PARENT")
      assert.include(parent.variations[0].asins, child.asin)
    }).pipe(Effect.provide(memory)))

  it.effect("searches in pages, which have all matches once", () =>
    Effect.gen(function*() {
      const { get } = yield* setUp
      const base = `/catalog/2020-12-01/items?keywords=shirt&marketplaceIds=${US}&pageSize=3`
      const asins: Array<string> = []
      let next: string | undefined = ""
      let total = 0
      while (next !== undefined) {
        const page: any = yield* assertModel(
          "catalogItems_2020-12-01.searchCatalogItems",
          yield* get(next === "" ? base : `${base}&pageToken=${encodeURIComponent(next)}`)
        )
        asins.push(...page.items.map(({ asin }: any) => asin))
        total = page.numberOfResults
        next = page.pagination.nextToken
      }
      assert.isAbove(total, 3)
      assert.strictEqual(new Set(asins).size, total)
      const missing = yield* get(`/catalog/2020-12-01/items/B000000000?marketplaceIds=${US}`)
      assert.deepStrictEqual([missing.status, missing.json.errors[0].code], [404, "NOT_FOUND"])
    }).pipe(Effect.provide(memory)))

  it.effect("v0 has the category of an ASIN and of a SKU", () =>
    Effect.gen(function*() {
      const { get, listings } = yield* setUp
      const { asin, sku } = listings[0]!
      const base = `/catalog/v0/categories?MarketplaceId=${US}`
      const byAsin = yield* assertModel("catalogItemsV0.listCatalogCategories", yield* get(`${base}&ASIN=${asin}`))
      assert.deepStrictEqual((yield* get(`${base}&SellerSKU=${encodeURIComponent(sku)}`)).json, byAsin)
      const { json } = yield* get(`/catalog/2022-04-01/items/${asin}?marketplaceIds=${US}&includedData=classifications`)
      const [{ classificationId, displayName }] = json.classifications[0].classifications
      assert.deepInclude(byAsin.payload[0], { ProductCategoryId: classificationId, ProductCategoryName: displayName })
      assert.strictEqual((yield* get(base)).status, 400)
      assert.strictEqual((yield* get(`${base}&SellerSKU=none`)).status, 400)
    }).pipe(Effect.provide(memory)))
})

describe("Listings Items 2020-09-01", () => {
  it.effect("changes the listing that 2021-08-01 returns, and writes issues in its own form", () =>
    Effect.gen(function*() {
      const { get, listings, seller, send } = yield* setUp
      const { sku } = listings.find(({ channel }) => channel === "MFN")!
      const path = (version: string) =>
        `/listings/${version}/items/${seller.id}/${encodeURIComponent(sku)}?marketplaceIds=${US}`
      const productType = (yield* get(path("2021-08-01"))).json.summaries[0].productType
      const quantity = { fulfillment_channel_code: "DEFAULT", quantity: 1234 }
      const patches = [{ op: "replace", path: "/attributes/fulfillment_availability", value: [quantity] }]
      const accepted = yield* assertModel(
        "listingsItems_2020-09-01.patchListingsItem",
        yield* send("PATCH", path("2020-09-01"), { productType, patches })
      )
      assert.deepInclude(accepted, { sku, status: "ACCEPTED", issues: [] })
      yield* TestClock.adjust("1 minute")
      const { json } = yield* get(`${path("2021-08-01")}&includedData=fulfillmentAvailability`)
      assert.strictEqual(json.fulfillmentAvailability[0].quantity, 1234)

      const refused = yield* assertModel(
        "listingsItems_2020-09-01.putListingsItem",
        yield* send("PUT", path("2020-09-01"), { productType, attributes: { condition_tpye: [{ value: "new_new" }] } })
      )
      assert.strictEqual(refused.status, "INVALID")
      assert.isTrue(refused.issues.every((issue: any) => !("attributeNames" in issue) && !("categories" in issue)))
      assert.isTrue(refused.issues.some((issue: any) => typeof issue.attributeName === "string"))

      assert.strictEqual((yield* send("DELETE", path("2020-09-01"))).json.status, "ACCEPTED")
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* get(path("2021-08-01"))).status, 404)
      assert.strictEqual((yield* send("DELETE", path("2020-09-01"))).status, 404)
    }).pipe(Effect.provide(memory)))
})

describe("restrictions", () => {
  const target = (sellerId: string, asin: string, more = "") =>
    `/listings/2021-08-01/restrictions?asin=${asin}&sellerId=${sellerId}&marketplaceIds=${US}${more}`

  it.effect("what the seller lists is unrestricted, and unknown ASINs are not found", () =>
    Effect.gen(function*() {
      const { get, listings, seller } = yield* setUp
      for (const { asin, condition } of listings) {
        const own = yield* get(target(seller.id, asin))
        assert.deepStrictEqual(own.json, { restrictions: [] })
        assert.isEmpty((yield* get(target(seller.id, asin, `&conditionType=${condition}`))).json.restrictions)
      }
      const unknown = yield* assertModel(
        "listingsRestrictions_2021-08-01.getListingsRestrictions",
        yield* get(target(seller.id, "B000000000"))
      )
      assert.deepStrictEqual(
        unknown.restrictions.map((each: any) => [each.marketplaceId, each.reasons[0].reasonCode]),
        [[US, "ASIN_NOT_FOUND"]]
      )
      assert.strictEqual((yield* get(target("A000000000000", listings[0]!.asin))).status, 403)
    }).pipe(Effect.provide(memory)))

  it.effect("some conditions and some brands need an approval, with a link to ask for it", () =>
    Effect.gen(function*() {
      const { get, listings, seller } = yield* setUp
      const refurbished = yield* assertModel(
        "listingsRestrictions_2021-08-01.getListingsRestrictions",
        yield* get(target(seller.id, listings[0]!.asin, "&conditionType=refurbished_refurbished"))
      )
      const [restriction] = refurbished.restrictions
      assert.strictEqual(restriction.conditionType, "refurbished_refurbished")
      assert.strictEqual(restriction.reasons[0].reasonCode, "APPROVAL_REQUIRED")
      assert.include(restriction.reasons[0].links[0].resource, listings[0]!.asin)
      const collectible = yield* get(target(seller.id, listings[0]!.asin, "&conditionType=collectible_good"))
      assert.strictEqual(collectible.json.restrictions[0].reasons[0].reasonCode, "NOT_ELIGIBLE")
      // In a world where the seller lists nothing, brands differ, and all products of a brand are the same.
      const brands = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]
      const imported = yield* act("world/import", {
        products: brands.flatMap((brand) =>
          [1, 2].map((number) => ({ asin: `B0BRAND${brand}0${number}`, title: "A mug", brand }))
        ),
        listings: []
      })
      assert.strictEqual(imported.status, 200, imported.text)
      const codes = yield* Effect.forEach(brands, (brand) =>
        Effect.forEach([1, 2], (number) =>
          Effect.map(
            get(target(seller.id, `B0BRAND${brand}0${number}`)),
            ({ json }) => json.restrictions[0]?.reasons[0].reasonCode
          )))
      for (const [first, second] of codes) assert.strictEqual(first, second)
      assert.sameMembers([...new Set(codes.map(([first]) => first))], ["APPROVAL_REQUIRED", undefined])
    }).pipe(Effect.provide(memory)))
})

describe("inbound eligibility", () => {
  it.effect("the seller's products can be sent in; used ones cannot be mixed with those of others", () =>
    Effect.gen(function*() {
      const { get, listings } = yield* setUp
      const ask = (asin: string, program: string, ids = `&marketplaceIds=${US}`) =>
        get(`/fba/inbound/v1/eligibility/itemPreview?asin=${asin}&program=${program}${ids}`)
      const [listing] = listings
      const own = yield* assertModel("fbaInbound.getItemEligibilityPreview", yield* ask(listing!.asin, "INBOUND"))
      assert.deepStrictEqual(own.payload, {
        asin: listing!.asin,
        marketplaceId: US,
        program: "INBOUND",
        isEligibleForProgram: true
      })
      const used = listings.find(({ condition }) => condition !== "new_new")!
      const mixed = (yield* ask(used.asin, "COMMINGLING")).json.payload
      assert.deepStrictEqual([mixed.isEligibleForProgram, mixed.ineligibilityReasonList], [false, ["FBA_INB_0034"]])
      const fresh = listings.find(({ condition }) => condition === "new_new")!
      assert.isTrue((yield* ask(fresh.asin, "COMMINGLING", "")).json.payload.isEligibleForProgram)
      assert.deepStrictEqual((yield* ask("B000000000", "INBOUND")).json.payload.ineligibilityReasonList, [
        "FBA_INB_0006"
      ])
      assert.strictEqual((yield* ask(listing!.asin, "INBOUND", "")).status, 400)
    }).pipe(Effect.provide(memory)))
})

describe("FBA inventory of Amazon's sandbox", () => {
  it.effect("an item that was created has the stock that is added to it", () =>
    Effect.gen(function*() {
      const { get, send } = yield* setUp
      const item = { sellerSku: "NEW-1", marketplaceId: US, productName: "A product" }
      assert.strictEqual((yield* send("POST", "/fba/inventory/v1/items", item)).status, 200)
      assert.strictEqual((yield* send("POST", "/fba/inventory/v1/items", item)).status, 400)
      const summary = Effect.map(
        get(
          `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${US}&marketplaceIds=${US}&sellerSkus=NEW-1`
        ),
        ({ json }) => json.payload.inventorySummaries.map((each: any) => [each.sellerSku, each.totalQuantity])
      )
      assert.deepStrictEqual(yield* summary, [["NEW-1", 0]])
    }).pipe(Effect.provide(memory)))
})

describe("Replenishment", () => {
  const base = "/replenishment/2022-11-07"
  const filters = { marketplaceId: US, programTypes: ["SUBSCRIBE_AND_SAVE"] }
  const timeInterval = { startDate: "2026-06-01T00:00:00Z", endDate: "2026-06-29T00:00:00Z" }

  it.effect("offers are the seller's listings, filtered, sorted and in pages", () =>
    Effect.gen(function*() {
      const { listings, send } = yield* setUp
      const list = (more: object, extra: object = {}) =>
        send("POST", `${base}/offers/search`, {
          pagination: { limit: 5, offset: 0 },
          filters: { ...filters, ...more },
          ...extra
        })
      const all: Array<any> = []
      let total = 1
      for (let offset = 0; offset < total; offset += 5) {
        const page: any = yield* assertModel(
          "replenishment-2022-11-07.listOffers",
          yield* list({}, { pagination: { limit: 5, offset }, sort: { key: "SUBSCRIPTION_COUNT", order: "DESC" } })
        )
        total = page.pagination.totalResults
        all.push(...page.offers)
      }
      assert.strictEqual(new Set(all.map(({ sku }) => sku)).size, total)
      assert.includeMembers(listings.map(({ sku }) => sku), all.map(({ sku }) => sku))
      assert.deepStrictEqual(
        all.map(({ subscriptions }) => subscriptions),
        all.map(({ subscriptions }) => subscriptions).toSorted((a, b) => b - a)
      )
      const [first] = all
      assert.strictEqual(first.price * 100, listings.find(({ sku }) => sku === first.sku)!.offers.get(US)!.price)
      const one = (yield* list({ skus: [first.sku] })).json
      assert.deepStrictEqual(one.offers, [first])
      const suspended = (yield* list({ eligibilities: ["SUSPENDED"] })).json
      assert.strictEqual(
        suspended.pagination.totalResults,
        all.filter((each) => each.eligibility === "SUSPENDED").length
      )
      assert.strictEqual((yield* list({ marketplaceId: "A1PA6795UKMFR9" })).status, 403)
    }).pipe(Effect.provide(memory)))

  it.effect("metrics of the partner are the sums of its offers, for each period", () =>
    Effect.gen(function*() {
      const { send } = yield* setUp
      const query = { ...filters, timeInterval, timePeriodType: "PERFORMANCE" }
      const partner = yield* assertModel(
        "replenishment-2022-11-07.getSellingPartnerMetrics",
        yield* send("POST", `${base}/sellingPartners/metrics/search`, { ...query, aggregationFrequency: "WEEK" })
      )
      assert.strictEqual(partner.metrics.length, 4)
      assert.deepStrictEqual(partner.metrics[0].timeInterval, {
        startDate: "2026-06-01T00:00:00Z",
        endDate: "2026-06-08T00:00:00Z"
      })
      const { offers } = yield* assertModel(
        "replenishment-2022-11-07.listOfferMetrics",
        yield* send("POST", `${base}/offers/metrics/search`, {
          pagination: { limit: 500, offset: 0 },
          filters: { ...query, aggregationFrequency: "WEEK" }
        })
      )
      const sum = offers
        .filter((offer: any) => offer.timeInterval.startDate === "2026-06-01T00:00:00Z")
        .reduce((units: number, offer: any) => units + offer.shippedSubscriptionUnits, 0)
      assert.strictEqual(partner.metrics[0].shippedSubscriptionUnits, sum)
      const only = yield* send("POST", `${base}/sellingPartners/metrics/search`, {
        ...query,
        metrics: ["ACTIVE_SUBSCRIPTIONS"]
      })
      assert.deepStrictEqual(Object.keys(only.json.metrics[0]), ["activeSubscriptions", "timeInterval", "currencyCode"])
      const forecast = yield* send("POST", `${base}/offers/metrics/search`, {
        pagination: { limit: 1, offset: 0 },
        filters: { ...query, timePeriodType: "FORECAST" }
      })
      assert.property(forecast.json.offers[0], "next30DayShippedSubscriptionUnits")
      const backwards = { startDate: timeInterval.endDate, endDate: timeInterval.startDate }
      assert.strictEqual(
        (yield* send("POST", `${base}/sellingPartners/metrics/search`, { ...query, timeInterval: backwards })).status,
        400
      )
    }).pipe(Effect.provide(memory)))
})
