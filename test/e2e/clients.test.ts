/**
 * The same job with each client that npm has: lists of several values, a report and a feed with their documents,
 * errors, and a token that is refused.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as AmazonSdk from "./support/clients/amazonSdk.ts"
import * as AmazonSpApi from "./support/clients/amazonSpApi.ts"
import { type MakeClient, marketplaceId, secretsOf } from "./support/clients/Client.ts"
import { pricesOf } from "./support/clients/feed.ts"
import * as SpApiSdk from "./support/clients/spApiSdk.ts"
import { layerRedirect } from "./support/redirect.ts"

const layer = layerRedirect.pipe(
  Layer.provideMerge(
    Sandbox.layerServer({ ordersPerSeller: 150, processingTime: "100 millis", usagePlans: "off" })
  )
)

const day = 86_400_000

/** What the seller of the sandbox has. */
const expected = Effect.gen(function*() {
  const { world } = yield* Sandbox.Sandbox
  const [seller, now] = yield* Effect.all([world.seller(), world.now])
  const listings = [...seller.listings.values()].filter((listing) => listing.offers.has(marketplaceId))
  return { now, listings, seller }
})

const clients: ReadonlyArray<readonly [string, MakeClient]> = [
  ["amazon-sp-api", AmazonSpApi.make],
  ["@sp-api-sdk", SpApiSdk.make],
  ["Amazon's SDK", AmazonSdk.make]
]

describe.each(clients)("%s", (_, make) => {
  const client = Effect.flatMap(
    Sandbox.Sandbox,
    ({ credentials }) => Effect.promise(() => make(secretsOf(credentials)))
  )

  it.live("sends lists of several values, which all count", () =>
    Effect.gen(function*() {
      const { asins, orderIds } = yield* client
      const { listings, now } = yield* expected
      const after = new Date(now - 50 * day).toISOString()
      const by = (...statuses: ReadonlyArray<string>) => Effect.promise(() => orderIds(statuses, after))
      const [shipped, unshipped, both] = [
        yield* by("Shipped"),
        yield* by("Unshipped"),
        yield* by("Shipped", "Unshipped")
      ]
      assert.isAbove(shipped.length, 0)
      assert.isAbove(unshipped.length, 0)
      assert.sameMembers([...both], [...shipped, ...unshipped])
      const known = [...new Set(listings.map(({ asin }) => asin))].slice(0, 3)
      assert.sameMembers([...(yield* Effect.promise(() => asins(known)))], known)
    }).pipe(Effect.provide(layer)))

  it.live("takes a date without a time, and one without an offset", () =>
    Effect.gen(function*() {
      const { orderIds } = yield* client
      const { now } = yield* expected
      const date = new Date(now - 20 * day).toISOString().slice(0, 10)
      const from = (value: string) => Effect.promise(() => orderIds(["Shipped"], value))
      const whole = yield* from(`${date}T00:00:00Z`)
      assert.isAbove(whole.length, 0)
      for (const form of [date, `${date}T00:00:00`, `${date}T00:00:00.000001`, `${date}T01:00:00+01:00`]) {
        assert.deepStrictEqual(yield* from(form), whole, form)
      }
    }).pipe(Effect.provide(layer)))

  it.live("downloads a report and uploads a feed by the URLs that it gets", () =>
    Effect.gen(function*() {
      const { feed, report } = yield* client
      const { listings, seller } = yield* expected
      const text = yield* Effect.promise(report)
      for (const { sku } of listings) assert.include(text, sku)
      const { sku } = listings[0]!
      const sent = yield* Effect.promise(() => feed(pricesOf(seller.id, sku, "NO-SUCH-SKU")))
      assert.strictEqual(sent.status, "DONE", sent.result)
      assert.include(sent.result, "NO-SUCH-SKU")
      const changed = (yield* expected).listings.find((listing) => listing.sku === sku)
      assert.strictEqual(changed?.offers.get(marketplaceId)?.price, 1234)
    }).pipe(Effect.provide(layer)))

  it.live("reports what the API refuses", () =>
    Effect.gen(function*() {
      const { missingTime, unknownOrder } = yield* client
      const unknown = yield* Effect.promise(unknownOrder)
      assert.include([404, undefined], unknown.status)
      assert.strictEqual(unknown.code, "NotFound")
      assert.strictEqual((yield* Effect.promise(missingTime)).code, "InvalidInput")
    }).pipe(Effect.provide(layer)))

  it.live("reports that Login with Amazon refuses its secret", () =>
    Effect.gen(function*() {
      const { credentials, requestsOf } = yield* Sandbox.Sandbox
      const wrong = yield* Effect.promise(() => make({ ...secretsOf(credentials), clientSecret: "wrong" }))
      const failure = yield* Effect.promise(wrong.unknownOrder)
      assert.notStrictEqual(failure.status, 200)
      const [request] = yield* requestsOf("lwa.token")
      assert.deepStrictEqual([request?.status, request?.error], [401, "invalid_client"])
      assert.lengthOf(yield* requestsOf("ordersV0.getOrder"), 0)
    }).pipe(Effect.provide(layer)))
})
