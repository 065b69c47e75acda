/** Access tokens shared between processes, and what another process, or a thief, sees of them. */
import { assert, describe, it } from "@effect/vitest"
import * as Lwa from "effect-sp-api/auth/LwaTokenService"
import * as TokenStore from "effect-sp-api/auth/TokenStore"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Persistence from "effect/persistence/Persistence"
import * as RateLimiter from "effect/persistence/RateLimiter"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { clientId, clientSecret, config, endpoint, refreshToken, tokenAnswer } from "./support/settings.ts"
import type { Endpoint } from "./support/settings.ts"

const encryptionKey = Redacted.make(Buffer.alloc(32, 7).toString("base64"))

/** A store that others can look into. */
const backing = () => {
  const entries = new Map<string, { readonly value: object; readonly ttl: Duration.Duration | undefined }>()
  const store: Persistence.BackingPersistenceStore = {
    get: (key) => Effect.sync(() => entries.get(key)?.value),
    getMany: () => Effect.die("unused"),
    set: (key, value, ttl) => Effect.sync(() => void entries.set(key, { value, ttl })),
    setMany: () => Effect.die("unused"),
    remove: (key) => Effect.sync(() => void entries.delete(key)),
    clear: Effect.sync(() => entries.clear())
  }
  const layer = Persistence.layer.pipe(
    Layer.provide(Layer.succeed(Persistence.BackingPersistence, { make: () => Effect.succeed(store) }))
  )
  return { entries, store, layer }
}

/** One process: its own Layers over the shared store. */
const process = (lwa: Endpoint, persistence: Layer.Layer<Persistence.Persistence>, key = encryptionKey) =>
  Lwa.layerShared.pipe(
    Layer.provide([config(), lwa.layer, TokenStore.layer({ encryptionKey: key }).pipe(Layer.provide(persistence))])
  )

/** The service of a Layer that lives as long as the test. */
const start = <I, S, E>(tag: Context.Key<I, S>, layer: Layer.Layer<I, E>) =>
  Effect.map(Layer.build(Layer.fresh(layer)), (context) => Context.get(context, tag))

/** A process that takes turns with the others. */
const inTurn = (
  lwa: Endpoint,
  persistence: Layer.Layer<Persistence.Persistence>,
  counts: Layer.Layer<RateLimiter.RateLimiterStore>
) =>
  Lwa.layerShared.pipe(
    Layer.provide([
      config(),
      lwa.layer,
      TokenStore.layer({ encryptionKey }).pipe(Layer.provide([persistence, counts]))
    ])
  )

/** One store of counts for all processes of a test. */
const sharedCounts = Effect.map(
  Layer.build(RateLimiter.layerStoreMemory),
  (context) => Layer.succeedContext(context)
)

/** Encryption takes turns of the event loop, other waits those of the clock. */
const turn = Effect.promise(() => new Promise((resolve) => setImmediate(resolve))).pipe(
  Effect.andThen(TestClock.adjust("1 millis"))
)

const tokenOf = (lwa: Lwa.LwaTokenService["Service"]) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.map(lwa.accessToken, Redacted.value), { startImmediately: true })
    while (fiber.pollUnsafe() === undefined) yield* turn
    return yield* Fiber.join(fiber)
  })

/** Asks until a renewal in the background, which waits for threads of the platform, has brought this token. */
const untilRenewed = (lwa: Lwa.LwaTokenService["Service"], token: string) =>
  Effect.repeat(Effect.andThen(turn, tokenOf(lwa)), { until: (given) => given === token })

describe("LwaTokenService.layerShared", () => {
  it.effect("two processes share one token, its renewal and its revocation", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const { entries, layer } = backing()
    return Effect.gen(function*() {
      const one = yield* start(Lwa.LwaTokenService, process(lwa, layer))
      const two = yield* start(Lwa.LwaTokenService, process(lwa, layer))
      assert.strictEqual(yield* tokenOf(one), "Atza|token-0")
      assert.strictEqual(yield* tokenOf(two), "Atza|token-0")
      assert.strictEqual(lwa.asked.length, 1)
      assert.deepStrictEqual([...entries.values()].map(({ ttl }) => ttl && Duration.toMinutes(ttl)), [60])

      yield* one.invalidate(Redacted.make("Atza|token-0"))
      assert.strictEqual(entries.size, 0)
      assert.strictEqual(yield* tokenOf(one), "Atza|token-1")
      // The other process hears the same refusal; it drops its token and takes the new one.
      yield* two.invalidate(Redacted.make("Atza|token-0"))
      assert.strictEqual(entries.size, 1)
      assert.strictEqual(yield* tokenOf(two), "Atza|token-1")
      assert.strictEqual(lwa.asked.length, 2)

      yield* TestClock.adjust("56 minutes")
      yield* untilRenewed(one, "Atza|token-2")
      yield* untilRenewed(two, "Atza|token-2")
      assert.strictEqual(lwa.asked.length, 3)
    })
  })

  it.effect("ten processes that start at once ask for one token, renew it once, and replace a revoked one once", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const { layer } = backing()
    return Effect.gen(function*() {
      const counts = yield* sharedCounts
      const fleet = yield* Effect.all(
        Array.from({ length: 10 }, () => start(Lwa.LwaTokenService, inTurn(lwa, layer, counts)))
      )
      const tokens = () => Effect.forEach(fleet, tokenOf, { concurrency: "unbounded" })
      assert.deepStrictEqual([...new Set(yield* tokens())], ["Atza|token-0"])
      yield* TestClock.adjust("56 minutes")
      yield* Effect.forEach(fleet, (one) => untilRenewed(one, "Atza|token-1"), { concurrency: "unbounded" })
      assert.strictEqual(lwa.asked.length, 2)
      yield* Effect.forEach(fleet, (one) => one.invalidate(Redacted.make("Atza|token-1")))
      assert.deepStrictEqual([...new Set(yield* tokens())], ["Atza|token-2"])
      assert.strictEqual(lwa.asked.length, 3)
    })
  })

  it.effect("a process that claims the next token and fails may try again; the others ask after 5 s", () => {
    const lwa = endpoint((_, index) => index < 3 ? new Response("", { status: 503 }) : tokenAnswer(index), 0)
    const { layer } = backing()
    return Effect.gen(function*() {
      const counts = yield* sharedCounts
      const one = yield* start(Lwa.LwaTokenService, inTurn(lwa, layer, counts))
      const two = yield* start(Lwa.LwaTokenService, inTurn(lwa, layer, counts))
      const failed = yield* Effect.forkChild(Effect.exit(tokenOf(one)), { startImmediately: true })
      const waiting = yield* Effect.forkChild(tokenOf(two), { startImmediately: true })
      assert.isTrue(Exit.isFailure(yield* Fiber.join(failed)))
      assert.strictEqual(lwa.asked.length, 3)
      assert.strictEqual(yield* Fiber.join(waiting), yield* tokenOf(one))
      assert.strictEqual(lwa.asked.length, 4)
    })
  })

  it.effect("of a fleet that waits for a process that has died, one asks in its place", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const { layer } = backing()
    return Effect.gen(function*() {
      const counts = yield* sharedCounts
      const dead = yield* start(
        TokenStore.TokenStore,
        TokenStore.layer({ encryptionKey }).pipe(Layer.provide([layer, counts]))
      )
      const { account } = yield* start(SpApiConfig.SpApiConfig, config())
      assert.isTrue(yield* dead.claim!(account, 0))
      const fleet = yield* Effect.all(
        Array.from({ length: 10 }, () => start(Lwa.LwaTokenService, inTurn(lwa, layer, counts)))
      )
      const started = yield* Clock.currentTimeMillis
      const tokens = yield* Effect.forEach(fleet, tokenOf, { concurrency: "unbounded" })
      assert.deepStrictEqual([...new Set(tokens)], ["Atza|token-0"])
      assert.strictEqual(lwa.asked.length, 1)
      const waited = (yield* Clock.currentTimeMillis) - started
      assert.isAtLeast(waited, 4900)
      assert.isBelow(waited, 5500)
    })
  })

  it.effect("a store that never responds delays a token by 3 s at most, and withholds it from no caller", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const silent = Layer.succeed(TokenStore.TokenStore, {
      get: () => Effect.never,
      set: () => Effect.never,
      remove: () => Effect.never,
      claim: () => Effect.never
    })
    return Effect.gen(function*() {
      const one = yield* start(
        Lwa.LwaTokenService,
        Lwa.layerShared.pipe(Layer.provide([config(), lwa.layer, silent]))
      )
      const started = yield* Clock.currentTimeMillis
      assert.strictEqual(yield* tokenOf(one), "Atza|token-0")
      assert.isAtMost((yield* Clock.currentTimeMillis) - started, 3100)
      const forgotten = yield* Effect.forkChild(one.invalidate(Redacted.make("Atza|token-0")))
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(forgotten)
      assert.strictEqual(yield* tokenOf(one), "Atza|token-1")
    })
  })

  it.effect("a process that waits for a store that stops responding waits for 10 s, not for each of its responses", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    let looks = 0
    const failing = Layer.succeed(TokenStore.TokenStore, {
      get: () => looks++ === 0 ? Effect.undefined : Effect.never,
      set: () => Effect.void,
      remove: () => Effect.void,
      claim: () => Effect.succeed(false)
    })
    return Effect.gen(function*() {
      const one = yield* start(
        Lwa.LwaTokenService,
        Lwa.layerShared.pipe(Layer.provide([config(), lwa.layer, failing]))
      )
      const started = yield* Clock.currentTimeMillis
      assert.strictEqual(yield* tokenOf(one), "Atza|token-0")
      assert.isAtMost((yield* Clock.currentTimeMillis) - started, 10_200)
    })
  })

  it.effect("a token of a process whose clock is ahead is used for no longer than it can live", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const { layer } = backing()
    return Effect.gen(function*() {
      const store = yield* start(
        TokenStore.TokenStore,
        TokenStore.layer({ encryptionKey }).pipe(Layer.provide(layer))
      )
      const { account } = yield* start(SpApiConfig.SpApiConfig, config())
      const now = yield* Clock.currentTimeMillis
      yield* store.set(account, {
        token: Redacted.make("Atza|ahead"),
        expiresAt: now + 10 * 3_600_000,
        lifetime: 3_600_000
      })
      const one = yield* start(Lwa.LwaTokenService, process(lwa, layer))
      assert.strictEqual(yield* tokenOf(one), "Atza|ahead")
      yield* store.remove(account, Redacted.make("Atza|ahead"))
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* tokenOf(one), "Atza|token-0")
    })
  })

  it.effect("the store holds nothing that is readable: no token, secret, client id", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const { entries, layer } = backing()
    return Effect.gen(function*() {
      yield* tokenOf(yield* Lwa.LwaTokenService)
      const seen = inspect([...entries], { depth: null }) + Buffer.from(JSON.stringify([...entries])).toString("latin1")
      for (const secret of ["Atza", "token-0", clientId, clientSecret, refreshToken, "Atzr"]) {
        assert.notInclude(seen, secret)
      }
    }).pipe(Effect.provide(process(lwa, layer)))
  })

  it.effect("a token sealed by another key, tampered with, or moved to another account is not accepted", () => {
    const { entries, layer } = backing()
    const token = { token: Redacted.make("Atza|x"), expiresAt: 3_600_000, lifetime: 3_600_000 }
    const open = (key: Redacted.Redacted<string>) =>
      start(TokenStore.TokenStore, TokenStore.layer({ encryptionKey: key }).pipe(Layer.provide(layer)))
    return Effect.gen(function*() {
      const store = yield* open(encryptionKey)
      yield* store.set("account-1", token)
      assert.strictEqual((yield* store.get("account-1"))?.expiresAt, 3_600_000)

      const stranger = yield* open(Redacted.make(Buffer.alloc(32, 8).toString("base64")))
      assert.isUndefined(yield* stranger.get("account-1"))

      const entry = entries.get("account-1")
      assert.isDefined(entry)
      if (entry !== undefined) entries.set("account-2", entry)
      assert.isUndefined(yield* store.get("account-2"))

      const text = JSON.stringify(entry?.value)
      const sealed = /"sealed":"([^"]+)"/.exec(text)?.[1] ?? ""
      const changed = sealed.at(20) === "A" ? "B" : "A"
      entries.set("account-1", {
        value: JSON.parse(text.replace(sealed, sealed.slice(0, 20) + changed + sealed.slice(21))) as object,
        ttl: undefined
      })
      assert.isUndefined(yield* store.get("account-1"))
    })
  })

  it.effect("a store that still shows a revoked token is not believed", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const { layer, store } = backing()
    const stale = Persistence.layer.pipe(
      Layer.provide(
        Layer.succeed(Persistence.BackingPersistence, {
          make: () => Effect.succeed({ ...store, remove: () => Effect.void })
        })
      )
    )
    return Effect.gen(function*() {
      const one = yield* start(Lwa.LwaTokenService, process(lwa, stale))
      assert.strictEqual(yield* tokenOf(one), "Atza|token-0")
      yield* one.invalidate(Redacted.make("Atza|token-0"))
      assert.strictEqual(yield* tokenOf(one), "Atza|token-1")
      // The new token took the old one's place for the others.
      const two = yield* start(Lwa.LwaTokenService, process(lwa, layer))
      assert.strictEqual(yield* tokenOf(two), "Atza|token-1")
      assert.strictEqual(lwa.asked.length, 2)
    })
  })

  it.effect("a store that fails costs a request, not a call", () => {
    const lwa = endpoint((_, index) => tokenAnswer(index), 0)
    const broken = Effect.fail(new Persistence.PersistenceError({ message: "connection refused" }))
    const layer = Persistence.layer.pipe(Layer.provide(Layer.succeed(Persistence.BackingPersistence, {
      make: () =>
        Effect.succeed({
          get: () => broken,
          getMany: () => broken,
          set: () => broken,
          setMany: () => broken,
          remove: () => broken,
          clear: broken
        })
    })))
    return Effect.gen(function*() {
      const one = yield* Lwa.LwaTokenService
      assert.strictEqual(yield* tokenOf(one), "Atza|token-0")
      yield* one.invalidate(Redacted.make("Atza|token-0"))
      assert.strictEqual(yield* tokenOf(one), "Atza|token-1")
    }).pipe(Effect.provide(process(lwa, layer)))
  })

  it.effect.each([
    "",
    "short",
    "not base64 ???",
    Buffer.alloc(16).toString("base64"),
    Buffer.alloc(33).toString("base64")
  ])(
    "refuses %j as a key when it is built",
    (text) =>
      Effect.gen(function*() {
        const layer = process(endpoint(() => "never"), Persistence.layerMemory, Redacted.make(text))
        const error = yield* Effect.flip(start(Lwa.LwaTokenService, layer))
        assert.strictEqual(error.reason._tag === "RequestInvalid" && error.reason.field, "encryptionKey")
        if (text !== "") assert.notInclude(error.message, text)
      })
  )
})
