import { assert, describe, it } from "@effect/vitest"
import { Clock, Context, Deferred, type Duration, Effect, Fiber, Layer, Redacted } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { SpApiConfig } from "effect-sp-api/SpApiConfig"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"

const shared: SpApiAccounts.SharedValues = {
  clientId: "amzn1.application-oa2-client.test",
  clientSecret: Redacted.make("amzn1.oa2-cs.v1.test")
}

const tokenOf = (sellerId: string) => Redacted.make(`Atzr-${sellerId}`)

/** An order that is named like the access token that it was asked with. */
const orderOf = (token: string): OrdersV0.Order => ({
  AmazonOrderId: token,
  PurchaseDate: "2026-01-01T00:00:00Z",
  LastUpdateDate: "2026-01-01T00:00:00Z",
  OrderStatus: "Shipped"
})

/** One HTTP client for all; an access token names the refresh token that it was given for. */
const amazon = () => {
  const tokenRequests: Array<string> = []
  const calls: Array<string> = []
  const answers = new Map<string, () => Response>()
  const layer = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.sync(() => {
        const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
        if (url.host === "api.amazon.com") {
          const refreshToken = new URLSearchParams(body).get("refresh_token") ?? ""
          tokenRequests.push(refreshToken)
          return HttpClientResponse.fromWeb(
            request,
            Response.json({ access_token: `Atza-for-${refreshToken}`, token_type: "bearer", expires_in: 3600 })
          )
        }
        const token = request.headers["x-amz-access-token"] ?? ""
        calls.push(`${url.host} ${token}`)
        const answer = answers.get(token)?.() ?? Response.json({ payload: { Orders: [orderOf(token)] } })
        return HttpClientResponse.fromWeb(request, answer)
      })
    )
  )
  return { answers, calls, layer, tokenRequests }
}

const input = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }

const whoAmI = Effect.map(OrdersV0.getOrders(input), (page) => page.payload?.Orders[0]?.AmazonOrderId)

class Sellers extends SpApiAccounts.Service<Sellers>()("test/Sellers", {
  lookup: (sellerId: string) => Effect.succeed(tokenOf(sellerId))
}) {}

describe("SpApiAccounts", () => {
  it.effect("each seller calls with its own tokens, also at the same time and nested", () => {
    const { layer, tokenRequests } = amazon()
    return Effect.gen(function*() {
      const together = yield* Effect.forEach(["A", "B", "A"], (id) => Effect.provide(whoAmI, Sellers.get(id)), {
        concurrency: 3
      })
      assert.deepStrictEqual(together, ["Atza-for-Atzr-A", "Atza-for-Atzr-B", "Atza-for-Atzr-A"])
      const nested = yield* Effect.all([whoAmI, Effect.provide(whoAmI, Sellers.get("C")), whoAmI]).pipe(
        Effect.provide(Sellers.get("A"))
      )
      assert.deepStrictEqual(nested, ["Atza-for-Atzr-A", "Atza-for-Atzr-C", "Atza-for-Atzr-A"])
      assert.deepStrictEqual(tokenRequests.toSorted(), ["Atzr-A", "Atzr-B", "Atzr-C"])
    }).pipe(Effect.provide(Sellers.layer(shared)), Effect.provide(layer))
  })

  it.effect("an account is not that of the client which the program has besides", () => {
    const { layer } = amazon()
    return Effect.gen(function*() {
      const both = yield* Effect.all([whoAmI, Effect.provide(whoAmI, Sellers.get("A")), whoAmI])
      assert.deepStrictEqual(both, ["Atza-for-Atzr-own", "Atza-for-Atzr-A", "Atza-for-Atzr-own"])
    }).pipe(
      Effect.provide(Sellers.layer(shared)),
      Effect.provide(SpApi.layer({ ...shared, refreshToken: tokenOf("own") })),
      Effect.provide(layer)
    )
  })

  it.effect("an account may lie in another region than the others", () => {
    const { calls, layer } = amazon()
    class Regional extends SpApiAccounts.Service<Regional>()("test/Regional", {
      lookup: (key: { readonly seller: string; readonly region: "na" | "eu" }) =>
        Effect.succeed({ refreshToken: tokenOf(key.seller), region: key.region })
    }) {}
    return Effect.gen(function*() {
      const call = (MarketplaceIds: Array<string>) => OrdersV0.getOrders({ ...input, MarketplaceIds })
      yield* Effect.provide(call(["A1PA6795UKMFR9"]), Regional.get({ seller: "A", region: "eu" }))
      yield* Effect.provide(call(["ATVPDKIKX0DER"]), Regional.get({ seller: "A", region: "na" }))
      assert.deepStrictEqual(calls, [
        "sellingpartnerapi-eu.amazon.com Atza-for-Atzr-A",
        "sellingpartnerapi-na.amazon.com Atza-for-Atzr-A"
      ])
    }).pipe(Effect.provide(Regional.layer(shared)), Effect.provide(layer))
  })

  it.effect("a seller whose lookup hangs, or who is throttled, delays no other", () => {
    const { answers, layer } = amazon()
    const never = Deferred.makeUnsafe<Redacted.Redacted<string>>()
    class Mixed extends SpApiAccounts.Service<Mixed>()("test/Mixed", {
      lookup: (sellerId: string) => sellerId === "hangs" ? Deferred.await(never) : Effect.succeed(tokenOf(sellerId))
    }) {}
    answers.set("Atza-for-Atzr-throttled", () => Response.json({ errors: [] }, { status: 429 }))
    return Effect.gen(function*() {
      const fork = (id: string) => Effect.forkChild(Effect.provide(whoAmI, Mixed.get(id)), { startImmediately: true })
      const hangs = yield* fork("hangs")
      const throttled = yield* fork("throttled")
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Effect.provide(whoAmI, Mixed.get("fine")), "Atza-for-Atzr-fine")
      assert.isUndefined(hangs.pollUnsafe())
      assert.isUndefined(throttled.pollUnsafe())
      yield* Fiber.interruptAll([hangs, throttled])
    }).pipe(Effect.provide(Mixed.layer(shared)), Effect.provide(layer))
  })

  it.effect("an idle account is released after an hour, and built once for all who use it meanwhile", () => {
    const { layer, tokenRequests } = amazon()
    let lookups = 0
    class Counted extends SpApiAccounts.Service<Counted>()("test/Counted", {
      lookup: (sellerId: string) => Effect.sync(() => (lookups++, tokenOf(sellerId)))
    }) {}
    return Effect.gen(function*() {
      const call = Effect.provide(whoAmI, Counted.get("A"))
      yield* Effect.all([call, call, call], { concurrency: 3 })
      yield* TestClock.adjust("50 minutes")
      yield* call
      yield* TestClock.adjust("50 minutes")
      yield* call
      assert.strictEqual(lookups, 1)
      yield* TestClock.adjust("61 minutes")
      yield* call
      assert.strictEqual(lookups, 2)
      assert.strictEqual(tokenRequests.at(-1), "Atzr-A")
    }).pipe(Effect.provide(Counted.layer(shared)), Effect.provide(layer))
  })

  it.effect("one timer waits for all idle accounts, and none when they are released", () => {
    const { layer } = amazon()
    const sleeping = new Set<object>()
    return Effect.gen(function*() {
      const clock = yield* Clock.Clock
      const counted: Clock.Clock = Object.assign(Object.create(clock), {
        sleep: (duration: Duration.Duration) =>
          Effect.suspend(() => {
            const sleep = {}
            sleeping.add(sleep)
            return Effect.ensuring(clock.sleep(duration), Effect.sync(() => sleeping.delete(sleep)))
          })
      })
      yield* Effect.gen(function*() {
        for (const seller of ["A", "B", "C", "D", "E"]) yield* Effect.provide(whoAmI, Sellers.get(seller))
        // The limits of requests are watched for another second.
        yield* TestClock.adjust("2 seconds")
        assert.strictEqual(sleeping.size, 1)
        yield* TestClock.adjust("61 minutes")
        assert.strictEqual(sleeping.size, 0)
      }).pipe(Effect.provide(Sellers.layer(shared)), Effect.provideService(Clock.Clock, counted))
    }).pipe(Effect.provide(layer))
  })

  it.effect("a stack of the program's own is released with its account, after its last user", () => {
    const { layer } = amazon()
    const released: Array<string | undefined> = []
    class Own extends SpApiAccounts.Service<Own>()("test/Own", {
      lookup: (sellerId: string) => Effect.succeed(tokenOf(sellerId)),
      client: Layer.effectDiscard(
        Effect.flatMap(
          SpApiConfig,
          ({ accountName }) => Effect.addFinalizer(() => Effect.sync(() => released.push(accountName)))
        )
      ).pipe(Layer.provideMerge(SpApiAccounts.client))
    }) {}
    return Effect.gen(function*() {
      const holds = yield* Effect.forkChild(Effect.provide(Effect.never, Own.get("A")), { startImmediately: true })
      yield* Effect.provide(whoAmI, Own.get("A"))
      yield* Effect.provide(whoAmI, Own.get("B"))
      yield* TestClock.adjust("61 minutes")
      assert.deepStrictEqual(released, ["B"])
      yield* Fiber.interrupt(holds)
      yield* TestClock.adjust("59 minutes")
      assert.deepStrictEqual(released, ["B"])
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual(released, ["B", "A"])
    }).pipe(Effect.provide(Own.layer(shared)), Effect.provide(layer))
  })

  it.effect("a seller that was released still waits for the quota that it used up before", () => {
    const { answers, layer } = amazon()
    class Short extends SpApiAccounts.Service<Short>()("test/Short", {
      lookup: (sellerId: string) => Effect.succeed(tokenOf(sellerId)),
      idleTimeToLive: "1 second"
    }) {}
    answers.set(
      "Atza-for-Atzr-A",
      () => Response.json({ errors: [] }, { status: 429, headers: { "retry-after": "120" } })
    )
    return Effect.gen(function*() {
      const first = yield* Effect.forkChild(Effect.provide(whoAmI, Short.get("A")), { startImmediately: true })
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(first)
      answers.clear()
      yield* TestClock.adjust("5 seconds")
      const second = yield* Effect.forkChild(Effect.provide(whoAmI, Short.get("A")), { startImmediately: true })
      yield* TestClock.adjust("60 seconds")
      assert.isUndefined(second.pollUnsafe())
      yield* TestClock.adjust("90 seconds")
      assert.strictEqual(yield* Fiber.join(second), "Atza-for-Atzr-A")
    }).pipe(Effect.provide(Short.layer(shared)), Effect.provide(layer))
  })

  it.effect("a lookup that fails is asked again by the next caller, with its own error", () => {
    const { layer } = amazon()
    let lookups = 0
    class Flaky extends SpApiAccounts.Service<Flaky>()("test/Flaky", {
      lookup: (sellerId: string) =>
        Effect.suspend(() =>
          ++lookups === 1 ? Effect.fail("database down" as const) : Effect.succeed(tokenOf(sellerId))
        )
    }) {}
    return Effect.gen(function*() {
      const call = Effect.provide(whoAmI, Flaky.get("A"))
      assert.strictEqual(yield* Effect.flip(call), "database down")
      assert.strictEqual(yield* call, "Atza-for-Atzr-A")
    }).pipe(Effect.provide(Flaky.layer(shared)), Effect.provide(layer))
  })

  it.effect("an invalidated account is looked up again, and its users are not disturbed", () => {
    const { layer } = amazon()
    let version = 1
    class Rotated extends SpApiAccounts.Service<Rotated>()("test/Rotated", {
      lookup: (sellerId: string) => Effect.sync(() => tokenOf(`${sellerId}${version}`))
    }) {}
    return Effect.gen(function*() {
      const seen = yield* Effect.gen(function*() {
        const before = yield* whoAmI
        version = 2
        yield* Rotated.invalidate("A")
        const other = yield* Effect.provide(whoAmI, Rotated.get("A"))
        return [before, other, yield* whoAmI]
      }).pipe(Effect.provide(Rotated.get("A")))
      assert.deepStrictEqual(seen, ["Atza-for-Atzr-A1", "Atza-for-Atzr-A2", "Atza-for-Atzr-A1"])
    }).pipe(Effect.provide(Rotated.layer(shared)), Effect.provide(layer))
  })

  it.effect("lookups use the services of the accounts' Layer, not those of the caller", () => {
    const { layer } = amazon()
    class Database extends Context.Service<Database, string>()("test/Database") {}
    class Stored extends SpApiAccounts.Service<Stored>()("test/Stored", {
      lookup: (sellerId: string) => Effect.map(Database, (name) => tokenOf(`${name}-${sellerId}`))
    }) {}
    return Effect.gen(function*() {
      const call = Effect.provide(whoAmI, Stored.get("A"))
      assert.strictEqual(yield* Effect.provideService(call, Database, "foreign"), "Atza-for-Atzr-own-A")
    }).pipe(
      Effect.provide(Stored.layer(shared).pipe(Layer.provide(Layer.succeed(Database, "own")))),
      Effect.provide(layer)
    )
  })

  it.effect("wrong shared settings fail when the Layer is built, wrong settings of an account when it is used", () => {
    const { layer } = amazon()
    class Broken extends SpApiAccounts.Service<Broken>()("test/Broken", {
      lookup: (_: string) => Effect.succeed(Redacted.make("with a blank"))
    }) {}
    return Effect.gen(function*() {
      const early = yield* Effect.flip(
        Effect.void.pipe(Effect.provide(Sellers.layer({ ...shared, endpoint: "http://example.com" })))
      )
      assert.include(early.message, "endpoint")
      const late = yield* Effect.flip(
        SpApiConfig.pipe(Effect.provide(Broken.get("A")), Effect.provide(Broken.layer(shared)))
      )
      assert.include(late.message, "refreshToken")
      assert.notInclude(late.message, "with a blank")
    }).pipe(Effect.provide(layer))
  })
})
