/** The log of requests: what a line holds, what it never holds, and that it fails no call. */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as CatalogItems from "effect-sp-api/apis/CatalogItems_2022_04_01"
import * as Destinations from "effect-sp-api/apis/Notifications"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Pricing from "effect-sp-api/apis/ProductPricingV0"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Policy from "effect-sp-api/http/Policy"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import * as RequestLog from "effect-sp-api/http/RequestLog"
import * as Marketplace from "effect-sp-api/Marketplace"
import { TestClock } from "effect/testing"
import { letTimePass } from "../../faults/support/observe.ts"
import { fakeApi } from "../support/fakeApi.ts"

const list = { MarketplaceIds: [Marketplace.US.id], CreatedAfter: "2026-05-01T00:00:00Z", MaxResultsPerPage: 7 }

/** A client of a sandbox, and the lines of its log. */
const logged = <A, E, R>(program: Effect.Effect<A, E, R>, options?: RequestLog.Options) =>
  Effect.gen(function*() {
    const entries: Array<RequestLog.Entry> = []
    yield* Effect.provide(program, RequestLog.layer((entry) => entries.push(entry), options))
    return entries
  })

const ofOperation = (entries: ReadonlyArray<RequestLog.Entry>, operation: string) =>
  entries.filter((entry) => entry.operation === operation)

const sandbox = Sandbox.layerTest({ ordersPerSeller: 20 })

describe("a line", () => {
  it.effect("says which operation was called, by whom, how it ended and how long it took", () =>
    Effect.gen(function*() {
      const headers = { "x-amzn-ratelimit-limit": "0.5", "x-amzn-requestid": "id-1" }
      const client = fakeApi(() => Response.json({ payload: { Orders: [] } }, { headers })).layer({
        accountName: "my shop"
      })
      const entries = yield* Effect.provide(logged(OrdersV0.getOrders(list)), client)
      const [token, call] = entries
      assert.deepEqual(token, {
        time: "1970-01-01T00:00:00.000Z",
        operation: "lwa.token",
        method: "POST",
        account: "my shop",
        region: "na",
        attempt: 1,
        ms: 0,
        status: 200,
        token: "seller"
      })
      assert.deepEqual(call, {
        time: "1970-01-01T00:00:00.000Z",
        operation: "ordersV0.getOrders",
        method: "GET",
        account: "my shop",
        region: "na",
        attempt: 1,
        ms: 0,
        status: 200,
        requestId: "id-1",
        rateLimit: 0.5,
        token: "seller",
        parameters: {
          MarketplaceIds: "ATVPDKIKX0DER",
          CreatedAfter: "2026-05-01T00:00:00Z",
          MaxResultsPerPage: "7"
        }
      })
      assert.lengthOf(entries, 2)
    }))

  it.effect("is written for every attempt, with Amazon's code, and the time that it waited", () =>
    Effect.gen(function*() {
      const { faults } = yield* Sandbox.Sandbox
      yield* faults.add({ kind: "throttled", on: "ordersV0.getOrders", times: 1 })
      const entries = yield* letTimePass(logged(OrdersV0.getOrders(list)))
      const [first, second] = ofOperation(entries, "ordersV0.getOrders")
      assert.deepInclude(first, { status: 429, error: "QuotaExceeded", attempt: 1 })
      assert.deepInclude(second, { status: 200, attempt: 2 })
      assert.isAbove(second?.waited ?? 0, 0)
      assert.isUndefined(first?.waited)
    }).pipe(Effect.provide(sandbox)))

  it.effect("says why no response came", () =>
    Effect.gen(function*() {
      const { faults } = yield* Sandbox.Sandbox
      yield* faults.add({ kind: "reset-before-headers", on: "ordersV0.getOrders", times: 1 })
      const entries = yield* letTimePass(logged(OrdersV0.getOrders(list)))
      const [first] = ofOperation(entries, "ordersV0.getOrders")
      assert.isUndefined(first?.status)
      assert.isString(first?.error)
    }).pipe(Effect.provide(sandbox)))

  it.effect("names the kind of token and the personal data that it is for", () =>
    Effect.gen(function*() {
      const entries = yield* logged(Effect.gen(function*() {
        yield* OrdersV0.getOrders(list, { dataElements: ["buyerInfo"] })
        yield* Destinations.getDestinations()
      }))
      assert.deepInclude(ofOperation(entries, "ordersV0.getOrders")[0], {
        token: "restricted",
        dataElements: ["buyerInfo"]
      })
      assert.strictEqual(ofOperation(entries, "tokens_2021-03-01.createRestrictedDataToken")[0]?.token, "seller")
      assert.deepStrictEqual(ofOperation(entries, "lwa.token").map(({ token }) => token), ["seller", "grantless"])
    }).pipe(Effect.provide(sandbox)))

  it.effect("has the state of a report, and the type that was requested", () =>
    Effect.gen(function*() {
      const entries = yield* logged(Effect.gen(function*() {
        const { reportId } = yield* Reports.createReport({
          body: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.US.id] }
        })
        yield* Reports.getReport({ reportId })
        yield* TestClock.adjust("5 minutes")
        yield* Reports.getReport({ reportId })
      }))
      assert.deepEqual(ofOperation(entries, "reports_2021-06-30.createReport")[0]?.parameters, {
        reportType: "GET_MERCHANT_LISTINGS_ALL_DATA",
        marketplaceIds: ["ATVPDKIKX0DER"]
      })
      const polls = ofOperation(entries, "reports_2021-06-30.getReport")
      assert.deepStrictEqual(polls.map(({ processingStatus }) => processingStatus), ["IN_QUEUE", "DONE"])
      assert.match(String(polls[0]?.parameters?.["reportId"]), /^#[0-9a-f]{12}$/)
    }).pipe(Effect.provide(sandbox)))
})

describe("parameters", () => {
  const asins = ["B000000001", "B000000002"]
  const program = Effect.gen(function*() {
    yield* Effect.ignore(OrdersV0.getOrders({ ...list, BuyerEmail: "someone@example.com", SellerOrderId: "S-1" }))
    yield* Effect.ignore(OrdersV0.getOrder({ orderId: "902-3159896-1390916" }))
    yield* Effect.ignore(OrdersV0.getOrderItems({ orderId: "902-3159896-1390916" }))
    yield* Effect.ignore(Pricing.getPricing({ MarketplaceId: Marketplace.US.id, ItemType: "Asin", Asins: asins }))
    yield* Effect.ignore(
      CatalogItems.getCatalogItem({ asin: asins[0]!, marketplaceIds: [Marketplace.US.id], includedData: ["images"] })
    )
    const raw = yield* RawHttpClient.make
    yield* Effect.ignore(raw.get("/orders/v0/orders/902-3159896-1390916/address"))
  })

  it.effect("are hashes, equal for equal values, unless name and form say that they are not personal", () =>
    Effect.gen(function*() {
      const entries = yield* logged(program)
      const text = JSON.stringify(entries)
      for (const value of ["someone", "S-1", "902-3159896", ...asins]) assert.notInclude(text, value)
      const [order] = ofOperation(entries, "ordersV0.getOrder")
      const [items] = ofOperation(entries, "ordersV0.getOrderItems")
      const [pricing] = ofOperation(entries, "productPricingV0.getPricing")
      const [item] = ofOperation(entries, "catalogItems_2022-04-01.getCatalogItem")
      assert.match(String(order?.parameters?.["orderId"]), /^#[0-9a-f]{12}$/)
      assert.deepStrictEqual(order?.parameters, items?.parameters)
      assert.lengthOf(pricing?.parameters?.["Asins"] ?? [], 2)
      assert.include(pricing?.parameters?.["Asins"], String(item?.parameters?.["asin"]))
      assert.strictEqual(item?.parameters?.["includedData"], "images")
      const raw = entries.find(({ operation }) => operation.startsWith("raw."))
      assert.strictEqual(raw?.parameters?.["path1"], order?.parameters?.["orderId"])
    }).pipe(Effect.provide(sandbox)))

  it.effect("have other hashes in another process, unless both have the same key", () =>
    Effect.gen(function*() {
      const hashOf = (options?: RequestLog.Options) =>
        Effect.map(letTimePass(logged(program, options)), (entries) =>
          ofOperation(entries, "ordersV0.getOrder")[0]?.parameters?.["orderId"])
      const key = Redacted.make("a key of ours")
      assert.notStrictEqual(yield* hashOf(), yield* hashOf())
      assert.strictEqual(yield* hashOf({ key }), yield* hashOf({ key }))
    }).pipe(Effect.provide(sandbox)))
})

describe("a log", () => {
  it.effect("that throws fails no call", () =>
    Effect.gen(function*() {
      const broken = RequestLog.layer(() => {
        throw new Error("full")
      })
      const { payload } = yield* Effect.provide(OrdersV0.getOrders(list), broken)
      assert.isDefined(payload)
    }).pipe(Effect.provide(sandbox)))

  it.effect("in a file has a line for each request, is appended to, and is readable by its owner alone", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const path = `${yield* fs.makeTempDirectoryScoped()}/requests.jsonl`
      const calls = OrdersV0.getOrders(list)
      yield* Effect.provide(calls, RequestLog.layerFile(path))
      const first = (yield* fs.readFileString(path)).split("\n")
      assert.strictEqual(first.pop(), "")
      assert.lengthOf(first, 2)
      for (const line of first) assert.isString((JSON.parse(line) as RequestLog.Entry).time)
      yield* Effect.provide(calls, RequestLog.layerFile(path))
      assert.lengthOf((yield* fs.readFileString(path)).trimEnd().split("\n"), 3)
      assert.strictEqual(Number((yield* fs.stat(path)).mode) & 0o777, 0o600)
    }).pipe(Effect.provide([Sandbox.layerTest({ ordersPerSeller: 20, usagePlans: "off" }), NodeFileSystem.layer])))

  it.effect("in a file is written while the program runs", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const path = `${yield* fs.makeTempDirectoryScoped()}/requests.jsonl`
      yield* Effect.gen(function*() {
        yield* OrdersV0.getOrders(list)
        yield* TestClock.adjust("2 seconds")
        // The write is work of the platform: what is awaited is the line, not a time.
        const content = yield* Effect.repeat(
          Effect.andThen(Effect.yieldNow, fs.readFileString(path)),
          { until: (text) => text.endsWith("\n") }
        )
        assert.include(content, "ordersV0.getOrders")
      }).pipe(Effect.provide(RequestLog.layerFile(path)))
    }).pipe(Effect.provide([sandbox, NodeFileSystem.layer])))

  it.effect("that cannot be opened fails the program before its first call", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(
        Effect.provide(OrdersV0.getOrders(list), RequestLog.layerFile("/nonexistent/requests.jsonl"))
      )
      assert.strictEqual(error._tag, "PlatformError")
    }).pipe(Effect.provide([sandbox, NodeFileSystem.layer])))

  it.effect("costs a program without one no line", () =>
    Effect.gen(function*() {
      const entries = yield* logged(Effect.void)
      yield* Effect.provideService(OrdersV0.getOrders(list), Policy.Priority, "bulk")
      assert.isEmpty(entries)
    }).pipe(Effect.provide(sandbox)))
})
