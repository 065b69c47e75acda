/** Feeds that read all their entities in rounds: offers and items of the catalogue, against the sandbox and a fake. */
import { assert, describe, it } from "@effect/vitest"
import { Data, Effect, Fiber, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Changes from "effect-sp-api/workflows/Changes"
import * as Notifications from "effect-sp-api/workflows/Notifications"
import { fakeApi, type Handler } from "../../support/fakeApi.ts"
import { copyOf, get, layer, pass, random } from "./support/world.ts"

const minute = 60_000
const { id } = Marketplace.US
const headers = { date: "Wed, 01 Jul 2026 10:02:00 GMT" }

/** Until a program is between two rounds. */
const untilIdle = <A, E, R>(feed: Stream.Stream<Changes.Element<A> | Changes.Removed, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(
      Stream.runCollect(Stream.takeUntil(feed, (element) => element._tag === "Checkpoint" && element.idle)),
      { startImmediately: true }
    )
    for (let step = 0; step < 200 && fiber.pollUnsafe() === undefined; step++) yield* pass(30_000)
    return yield* Fiber.join(fiber)
  })

const words = (elements: ReadonlyArray<Changes.Element<unknown> | Changes.Removed>) =>
  elements.flatMap((element) => element._tag === "Checkpoint" ? [] : [`${element._tag} ${element.entity}`])

const asinsOf = Effect.gen(function*() {
  const sandbox = yield* Sandbox.Sandbox
  const { listings } = yield* sandbox.world.seller()
  return [...new Set([...listings.values()].filter(({ offers }) => offers.has(id)).map(({ asin }) => asin))]
})

const faults = Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
  Effect.forEach(
    ["throttled", "failure", "reset-after-headers", "malformed-json"] as const,
    (kind) => sandbox.faults.add({ kind, on: "api", probability: 0.1, times: Infinity })
  ))

describe("a feed of offers", () => {
  it.effect(
    "has the offers of each ASIN as they are, after faults, deaths and wrong clocks",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const asins = yield* asinsOf
        const { listings } = yield* sandbox.world.seller()
        const skus = [...listings.values()].filter(({ offers }) => offers.has(id)).map(({ sku }) => sku)
        const prng = random(5)
        yield* faults
        const copy = yield* copyOf(
          (cursor) => Changes.offers({ marketplaceId: id, asins: [...asins, "B000000000"], cursor }),
          () =>
            Effect.andThen(
              sandbox.world.setPrice(prng.pick(skus), id, prng.int(100, 9000)),
              sandbox.world.setCompetingPrice(prng.pick(asins), id, prng.int(100, 9000))
            ),
          { steps: 25, pause: 23 * minute }
        )
        assert.isAbove(asins.length, 40)
        assert.deepStrictEqual([...copy.copy.keys()].sort(), asins.toSorted())
        for (const asin of asins) {
          const { payload } = yield* get(
            `/products/pricing/v0/items/${asin}/offers?MarketplaceId=${id}&ItemCondition=New`
          )
          assert.deepStrictEqual(JSON.parse(JSON.stringify(copy.copy.get(asin)!.value)), payload)
        }
        assert.strictEqual(copy.doubled, 0)
      }).pipe(Effect.provide(layer({ ordersPerSeller: 0, products: 60 }))),
    60_000
  )

  it.effect("reads an ASIN at once that a notification names, of its own marketplace and customers", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const asins = yield* asinsOf
      const { listings } = yield* sandbox.world.seller()
      const [first, second, third] = [...listings.values()].filter(({ offers }) => offers.has(id))
      yield* Notifications.setup({
        destination: { name: "shop", sqs: { arn: "arn:aws:sqs:us-east-1:123456789012:shop" } },
        subscriptions: [{ type: "ANY_OFFER_CHANGED" }, { type: "B2B_ANY_OFFER_CHANGED" }, { type: "PRICING_HEALTH" }]
      })
      const notifications = Stream.orDie(Notifications.stream(sandbox.notifications)).pipe(
        Stream.map(({ notification }) => notification)
      )
      const received: Array<string> = []
      yield* Effect.forkChild(
        Stream.runForEach(
          Changes.offers({ marketplaceId: id, asins, notifications, every: "1 day" }),
          (element) => Effect.sync(() => received.push(...words([element])))
        ),
        { startImmediately: true }
      )
      yield* pass(minute, 4)
      assert.lengthOf(received.splice(0), asins.length)
      const before = (yield* sandbox.requestsOf("productPricingV0.getItemOffersBatch")).length
      yield* sandbox.world.setPrice(first!.sku, id, 4242)
      // Of a competitor.
      yield* sandbox.world.setCompetingPrice(second!.asin, id, 4242)
      yield* sandbox.world.setPrice(third!.sku, Marketplace.CA.id, 4242)
      yield* pass(minute, 4)
      assert.deepStrictEqual(received.sort(), [`Changed ${first!.asin}`, `Changed ${second!.asin}`].sort())
      // The same change as two notifications is one read or two, and nothing of another marketplace is read.
      assert.isAtMost((yield* sandbox.requestsOf("productPricingV0.getItemOffersBatch")).length - before, 2)
    }).pipe(Effect.provide(layer({ ordersPerSeller: 0, products: 30 }))))
})

const asin = (index: number) => `B${String(index).padStart(9, "0")}`

interface Fake {
  /** The price of each ASIN; undefined where Amazon has no such. */
  readonly prices: Map<string, number | undefined>
  readonly rank: { of: number }
  /** The minute of the responses. */
  readonly minute: { of: number }
  readonly sent: Array<ReadonlyArray<string>>
  readonly alone: Array<string>
  readonly layer: ReturnType<typeof fakeApi>["layer"]
}

const offersOf = (ASIN: string, price: number, rank: number) => ({
  marketplaceId: id,
  ASIN,
  ItemCondition: "New",
  status: "Success",
  Identifier: { MarketplaceId: id, ASIN, ItemCondition: "New" },
  Summary: { TotalOfferCount: 1, SalesRankings: [{ ProductCategoryId: "1", Rank: rank }] },
  Offers: [{
    SubCondition: "new",
    SellerFeedbackRating: { FeedbackCount: rank },
    ShippingTime: {},
    ListingPrice: { CurrencyCode: "USD", Amount: price },
    Shipping: { CurrencyCode: "USD", Amount: 0 },
    IsFulfilledByAmazon: true
  }]
})

/** Offers at a fake Amazon. */
const fakeOffers = (
  asins: ReadonlyArray<string>,
  alone: (asin: string, offers: object | undefined) => Response = (asin, offers) =>
    offers === undefined
      ? Response.json({ errors: [{ code: "InvalidInput", message: `${asin} is an invalid ASIN` }] }, { status: 400 })
      : Response.json({ payload: offers }, { headers })
): Fake => {
  const prices = new Map<string, number | undefined>(asins.map((asin) => [asin, 1]))
  const fake: Omit<Fake, "layer"> = { prices, rank: { of: 1 }, minute: { of: 2 }, sent: [], alone: [] }
  const offers = (asin: string) => {
    const price = prices.get(asin)
    return price === undefined ? undefined : offersOf(asin, price, fake.rank.of)
  }
  const handler: Handler = ({ body, url }) => {
    const one = /items\/(\w+)\/offers/.exec(url)?.[1]
    if (one !== undefined) {
      fake.alone.push(one)
      return alone(one, offers(one))
    }
    const { requests } = JSON.parse(body!) as { readonly requests: ReadonlyArray<{ readonly uri: string }> }
    const asked = requests.map(({ uri }) => /items\/(\w+)\/offers/.exec(uri)![1]!)
    fake.sent.push(asked)
    const responses = asked.map((Asin) => ({
      status: { statusCode: offers(Asin) === undefined ? 400 : 200 },
      request: { MarketplaceId: id, ItemCondition: "New", Asin },
      body: offers(Asin) === undefined ? { errors: [] } : { payload: offers(Asin) }
    }))
    const date = new Date(Date.parse("2026-07-01T10:00:00Z") + fake.minute.of++ * minute).toUTCString()
    return Response.json({ responses }, { headers: { date } })
  }
  return { ...fake, layer: fakeApi(handler).layer }
}

describe("rounds", () => {
  const asins = Array.from({ length: 45 }, (_, index) => asin(index))
  const options = { marketplaceId: id, asins }

  it.effect("say how far they are, and a later run goes on where one was killed", () => {
    const fake = fakeOffers(asins)
    return Effect.gen(function*() {
      const first = yield* Stream.runCollect(Stream.take(Changes.offers({ ...options, asins: asins.toReversed() }), 21))
      const checkpoint = first.at(-1)!
      assert(checkpoint._tag === "Checkpoint")
      assert.deepInclude(checkpoint, { through: undefined, complete: false, idle: false })
      const rest = yield* untilIdle(Changes.offers({ ...options, cursor: JSON.stringify(checkpoint.cursor) }))
      assert.deepStrictEqual(words([...first, ...rest]), asins.map((asin) => `Changed ${asin}`))
      assert.deepStrictEqual(fake.sent.map((asked) => asked.length), [20, 20, 5])
      const last = rest.at(-1)!
      assert(last._tag === "Checkpoint")
      // Two minutes before the response to the first call, as Amazon shows what is older.
      assert.deepInclude(last, { through: "2026-07-01T10:00:00.000Z", complete: true, idle: true })
      assert.isUndefined(last.cursor.round)
      assert.lengthOf([...first, ...rest].filter(({ _tag }) => _tag === "Checkpoint"), 3)
      // The clock of another server may be behind.
      fake.minute.of = 0
      const again = (yield* untilIdle(Changes.offers({ ...options, cursor: last.cursor }))).at(-1)!
      assert.strictEqual(again.cursor.through, "2026-07-01T10:00:00.000Z")
      // The cursor of an element is of before its call.
      const between = first[3]!.cursor
      assert.lengthOf(words(yield* untilIdle(Changes.offers({ ...options, cursor: between }))), 41)
    }).pipe(Effect.provide(fake.layer()))
  })

  it.effect("bring what has changed, and not sales ranks and feedback", () => {
    const fake = fakeOffers(asins)
    return Effect.gen(function*() {
      const { cursor } = (yield* untilIdle(Changes.offers(options))).at(-1)!
      fake.rank.of = 2
      fake.prices.set(asins[7]!, 2)
      const elements = yield* untilIdle(Changes.offers({ ...options, cursor }))
      assert.deepStrictEqual(words(elements), [`Changed ${asins[7]}`])
    }).pipe(Effect.provide(fake.layer()))
  })

  it.effect("begin every hour, and one that is longer is followed by the next", () => {
    const fake = fakeOffers(asins)
    return Effect.gen(function*() {
      // An iterator, which is at its end after the first round.
      const feed = Changes.offers({ ...options, asins: asins.values() })
      yield* Effect.forkChild(Stream.runDrain(feed), { startImmediately: true })
      yield* pass(50 * minute, 50)
      assert.lengthOf(fake.sent, 3)
      yield* pass(20 * minute, 20)
      assert.lengthOf(fake.sent, 6)
      assert.deepStrictEqual(fake.sent[0], asins.slice(0, 20))
      assert.deepStrictEqual(fake.sent[3], asins.slice(0, 20))
    }).pipe(Effect.provide(fake.layer()))
  })

  it.effect("say once that an ASIN is gone, and only where a read of it alone says so, too", () => {
    const fake = fakeOffers(asins.slice(0, 3))
    const given = { marketplaceId: id, asins: asins.slice(0, 3) }
    return Effect.gen(function*() {
      const first = yield* untilIdle(Changes.offers(given))
      fake.prices.set(asins[1]!, undefined)
      const second = yield* untilIdle(Changes.offers({ ...given, cursor: first.at(-1)!.cursor }))
      assert.deepStrictEqual(words(second), [`Removed ${asins[1]}`])
      assert.deepStrictEqual(fake.alone, [asins[1]])
      const third = yield* untilIdle(Changes.offers({ ...given, cursor: second.at(-1)!.cursor }))
      assert.deepStrictEqual(words(third), [])
      fake.prices.set(asins[1]!, 1)
      const fourth = yield* untilIdle(Changes.offers({ ...given, cursor: third.at(-1)!.cursor }))
      assert.deepStrictEqual(words(fourth), [`Changed ${asins[1]}`])
    }).pipe(Effect.provide(fake.layer()))
  })

  it.effect("fail, and take nothing for gone, where Amazon refuses for another reason", () => {
    const refused = () =>
      Response.json({ errors: [{ code: "InvalidInput", message: "no such marketplace" }] }, { status: 400 })
    const fake = fakeOffers([], refused)
    return Effect.gen(function*() {
      const error = yield* Effect.flip(untilIdle(Changes.offers({ ...options, asins: [asins[0]!] })))
      assert(error._tag === "SpApiError")
      assert.strictEqual(error.reason._tag, "BadRequest")
    }).pipe(Effect.provide(fake.layer()))
  })

  it.effect("read what notifications name first, with the next of the round, and nothing that is not followed", () => {
    const fake = fakeOffers(asins)
    const named = (MarketplaceId: string, ASIN: string, ItemCondition = "new") => ({
      type: "ANY_OFFER_CHANGED",
      payload: { SellerId: "A1", OfferChangeTrigger: { MarketplaceId, ASIN, ItemCondition } }
    })
    const notifications = Stream.fromIterable([
      named(id, asins[44]!),
      named(id, "B0FOREIGN0"),
      named(Marketplace.CA.id, asins[43]!),
      named(id, asins[42]!, "used"),
      { type: "ANY_OFFER_CHANGED", payload: {} },
      { type: "B2B_ANY_OFFER_CHANGED", payload: named(id, asins[41]!).payload },
      {
        type: "PRICING_HEALTH",
        payload: { offerChangeTrigger: { marketplaceId: id, asin: asins[40]!, itemCondition: "New" } }
      }
    ] as ReadonlyArray<unknown> as ReadonlyArray<Notifications.AnyNotification>)
    return Effect.gen(function*() {
      yield* untilIdle(Changes.offers({ ...options, notifications }))
      const calls = fake.sent.map((asked) => asked.filter((asin) => asin >= asins[40]!))
      const first = calls.find((asked) => asked.length > 0)!
      assert.deepStrictEqual(first, [asins[44], asins[40]])
      assert.deepStrictEqual(calls.slice(calls.indexOf(first) + 1).flat(), asins.slice(40))
    }).pipe(Effect.provide(fake.layer()))
  })

  it.effect("go through a list of the program's, whose failure ends the feed, and which may be empty", () => {
    class NoList extends Data.TaggedError("NoList") {}
    const fake = fakeOffers(asins)
    return Effect.gen(function*() {
      const [only, ...more] = yield* untilIdle(Changes.offers({ ...options, asins: Stream.empty }))
      assert.lengthOf(more, 0)
      assert.deepInclude(only, { _tag: "Checkpoint", through: undefined, complete: true, idle: true })
      assert.lengthOf(fake.sent, 0)
      const failing = Changes.offers({ ...options, asins: Stream.fail(new NoList()) })
      assert.strictEqual((yield* Effect.flip(untilIdle(failing)))._tag, "NoList")
      for (
        const [asin, words] of [["b000000001", "b000000001"], ["", "\"\""], ["B00 000001", "ten characters"]] as const
      ) {
        const error = yield* Effect.flip(untilIdle(Changes.offers({ ...options, asins: [asin] })))
        assert(error._tag === "SpApiError" && error.reason._tag === "RequestInvalid")
        assert.strictEqual(error.reason.field, "asins")
        assert.include(error.message, words)
      }
      assert.lengthOf(fake.sent, 0)
      // The cursor forgets what has left the list.
      const all = (yield* untilIdle(Changes.offers(options))).at(-1)!.cursor
      const few =
        (yield* untilIdle(Changes.offers({ ...options, asins: asins.slice(0, 2), cursor: all }))).at(-1)!.cursor
      assert.deepStrictEqual([all.seen.length, few.seen.length], [45, 2])
    }).pipe(Effect.provide(fake.layer()))
  })
})

describe("a feed of catalogue items", () => {
  it.effect(
    "has each item as it is, after faults, deaths and wrong clocks, and reads at once what is named",
    () =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        const asins = yield* asinsOf
        const include = ["productTypes", "attributes"]
        yield* Notifications.setup({
          destination: { name: "items", eventBridge: { accountId: "123456789012", region: "us-east-1" } },
          subscriptions: [{ type: "BRANDED_ITEM_CONTENT_CHANGE" }, { type: "ITEM_PRODUCT_TYPE_CHANGE" }]
        })
        const notifications = Stream.orDie(Notifications.stream(sandbox.notifications)).pipe(
          Stream.map(({ notification }) => notification)
        )
        yield* faults
        const prng = random(9)
        const changes = () =>
          prng.chance(0.5)
            ? { title: `Title ${prng.int(1, 1000)}` }
            : { productType: prng.pick(["LUGGAGE", "SHIRT", "TOOLS"]) }
        const copy = yield* copyOf(
          (cursor) => Changes.catalog({ marketplaceId: id, asins, include, cursor, every: "3 hours", notifications }),
          () => Effect.ignoreCause(sandbox.world.changeItem(prng.pick(asins), changes())),
          { steps: 20, pause: 31 * minute }
        )
        for (const asin of asins) {
          const item = yield* get(
            `/catalog/2022-04-01/items/${asin}?marketplaceIds=${id}&includedData=summaries,${include.join(",")}`
          )
          assert.deepStrictEqual(JSON.parse(JSON.stringify(copy.copy.get(asin)!.value)), item)
        }
        assert.strictEqual(copy.copy.size, asins.length)
        assert.strictEqual(copy.doubled, 0)
      }).pipe(Effect.provide(layer({ ordersPerSeller: 0, products: 60 }))),
    60_000
  )

  it.effect("reads alone what a search leaves out, in a refused search, too", () => {
    const item = (asin: string) => ({ asin, summaries: [{ marketplaceId: id, itemName: asin }] })
    const asins = [asin(1), asin(2), asin(3)]
    let refuses = false
    const api = fakeApi(({ url }) => {
      const { pathname } = new URL(url)
      const one = /items\/(\w+)$/.exec(pathname)?.[1]
      if (one === undefined) {
        return refuses
          ? Response.json({ errors: [{ code: "InvalidInput", message: "no" }] }, { status: 400 })
          : Response.json({ numberOfResults: 1, items: [item(asins[0]!)] }, { headers })
      }
      return one === asins[1]
        ? Response.json({ errors: [{ code: "NotFound", message: "no" }] }, { status: 404 })
        : Response.json(item(one), { headers })
    })
    return Effect.gen(function*() {
      const options = { marketplaceId: id, asins: new Set(asins) }
      const first = yield* untilIdle(Changes.catalog(options))
      assert.deepStrictEqual(words(first), [
        `Changed ${asins[0]}`,
        `Changed ${asins[2]}`,
        `Removed ${asins[1]}`
      ])
      refuses = true
      const { cursor } = first.at(-1)!
      const second = yield* untilIdle(Changes.catalog({ ...options, cursor }))
      assert.deepStrictEqual(words(second), [])
      assert.lengthOf(api.sent, 3 + 4)
    }).pipe(Effect.provide(api.layer()))
  })
})
