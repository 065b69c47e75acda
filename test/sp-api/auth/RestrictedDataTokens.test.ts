/** Restricted data tokens: what they are kept by, and for how long. */
import { assert, describe, it } from "@effect/vitest"
import * as Rdt from "effect-sp-api/auth/RestrictedDataTokens"
import { RequestInvalid, SpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"

/** Mints numbered tokens, each after 100 ms. */
const minter = (fail: (index: number) => boolean = () => false) => {
  const minted: Array<ReadonlyArray<Rdt.RestrictedResource>> = []
  const mint: Rdt.Mint = (resources) =>
    Effect.suspend(() => {
      const index = minted.push(resources) - 1
      return Effect.andThen(
        Effect.sleep(100),
        fail(index)
          ? Effect.fail(
            new SpApiError({
              reason: new RequestInvalid({ field: "x", description: "no" }),
              operation: "tokens",
              attempts: 1,
              timestamp: "1970-01-01T00:00:00.000Z"
            })
          )
          : Effect.succeed({ token: Redacted.make(`Atz.sprdt|${index}`), expiresIn: 3600 })
      )
    })
  return { minted, mint }
}

const orders: Rdt.RestrictedResource = {
  method: "GET",
  path: "/orders/v0/orders",
  dataElements: ["buyerInfo", "shippingAddress"]
}

const ask = (resource: Rdt.RestrictedResource, mint: Rdt.Mint) =>
  Effect.gen(function*() {
    const tokens = yield* Rdt.RestrictedDataTokens
    const fiber = yield* Effect.forkChild(Effect.map(tokens.token(resource, mint), Redacted.value), {
      startImmediately: true
    })
    yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  })

describe("RestrictedDataTokens", () => {
  it.effect("a token is kept by method, path and data elements, in whatever order these are named", () => {
    const { mint, minted } = minter()
    return Effect.gen(function*() {
      const first = yield* ask(orders, mint)
      assert.strictEqual(yield* ask({ ...orders, dataElements: ["shippingAddress", "buyerInfo"] }, mint), first)
      assert.deepStrictEqual(minted, [[orders]])
      const others = [
        yield* ask({ ...orders, dataElements: ["buyerInfo"] }, mint),
        yield* ask({ method: "GET", path: "/orders/v0/orders" }, mint),
        yield* ask({ ...orders, method: "POST" }, mint),
        yield* ask({ ...orders, path: "/orders/v0/orders/{orderId}" }, mint)
      ]
      assert.strictEqual(new Set([first, ...others]).size, 5)
      assert.strictEqual(minted.length, 5)
    }).pipe(Effect.provide(Rdt.layer))
  })

  it.effect("1,000 fibers mint one token; it serves until a minute before it expires", () => {
    const { mint, minted } = minter()
    return Effect.gen(function*() {
      const tokens = yield* Rdt.RestrictedDataTokens
      const fiber = yield* Effect.forkChild(
        Effect.forEach(Array.from({ length: 1000 }), () => tokens.token(orders, mint), { concurrency: "unbounded" }),
        { startImmediately: true }
      )
      yield* TestClock.adjust("100 millis")
      assert.strictEqual(new Set((yield* Fiber.join(fiber)).map(Redacted.value)).size, 1)
      // It was minted at 0.1 s.
      yield* TestClock.setTime(59 * 60_000 + 99)
      assert.strictEqual(yield* Effect.map(tokens.token(orders, mint), Redacted.value), "Atz.sprdt|0")
      assert.strictEqual(minted.length, 1)
      yield* TestClock.setTime(59 * 60_000 + 100)
      assert.strictEqual(yield* ask(orders, mint), "Atz.sprdt|1")
    }).pipe(Effect.provide(Rdt.layer))
  })

  it.effect("a failure is not kept", () => {
    const { mint } = minter((index) => index === 0)
    return Effect.gen(function*() {
      yield* Effect.flip(ask(orders, mint))
      assert.strictEqual(yield* ask(orders, mint), "Atz.sprdt|1")
    }).pipe(Effect.provide(Rdt.layer))
  })

  it.effect("invalidate forgets that token alone", () => {
    const { mint } = minter()
    const other = { ...orders, path: "/orders/v0/orders/{orderId}" }
    return Effect.gen(function*() {
      const tokens = yield* Rdt.RestrictedDataTokens
      const first = yield* ask(orders, mint)
      const second = yield* ask(other, mint)
      yield* tokens.invalidate(Redacted.make(first))
      assert.strictEqual(yield* ask(other, mint), second)
      assert.strictEqual(yield* ask(orders, mint), "Atz.sprdt|2")
      yield* tokens.invalidate(Redacted.make(first))
      assert.strictEqual(yield* ask(orders, mint), "Atz.sprdt|2")
    }).pipe(Effect.provide(Rdt.layer))
  })

  it.effect("tokens of 5,000 documents do not pile up, and the newest are kept", () => {
    const minted: Array<string> = []
    const mint: Rdt.Mint = ([resource]) =>
      Effect.sync(() => {
        minted.push(resource?.path ?? "")
        return { token: Redacted.make(`Atz.sprdt|${resource?.path}`), expiresIn: 3600 }
      })
    const document = (index: number) => ({ method: "GET" as const, path: `/reports/2021-06-30/documents/${index}` })
    return Effect.gen(function*() {
      const tokens = yield* Rdt.RestrictedDataTokens
      for (let i = 0; i < 5000; i++) yield* tokens.token(document(i), mint)
      for (let i = 4000; i < 5000; i++) yield* tokens.token(document(i), mint)
      assert.strictEqual(minted.length, 5000)
      yield* tokens.token(document(0), mint)
      assert.strictEqual(minted.length, 5001)
    }).pipe(Effect.provide(Rdt.layer))
  })

  it.effect("layerNone never mints", () => {
    const { mint, minted } = minter()
    return Effect.gen(function*() {
      assert.strictEqual((yield* Effect.flip(ask(orders, mint))).reason._tag, "RequestInvalid")
      assert.strictEqual(minted.length, 0)
    }).pipe(Effect.provide(Rdt.layerNone))
  })

  it.effect.each([
    { resources: 0, sizes: [] },
    { resources: 50, sizes: [50] },
    { resources: 51, sizes: [50, 1] },
    { resources: 120, sizes: [50, 50, 20] }
  ])("mintMany asks for $resources resources in lists of at most 50", ({ resources, sizes }) =>
    Effect.gen(function*() {
      const all = Array.from(
        { length: resources },
        (_, i) => ({ method: "GET" as const, path: `/orders/v0/orders/${i}/address` })
      )
      const mint: Rdt.Mint = (some) => Effect.succeed({ token: Redacted.make(`for ${some.length}`), expiresIn: 3600 })
      const minted = yield* Rdt.mintMany(all, mint)
      assert.deepStrictEqual(minted.map((one) => one.resources.length), sizes)
      assert.deepStrictEqual(minted.flatMap((one) => one.resources), all)
    }))
})
