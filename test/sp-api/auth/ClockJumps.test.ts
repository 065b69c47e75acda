/** Tokens, keys and states expire by the wall clock and by elapsed time, whichever comes first. */
import { assert, describe, it } from "@effect/vitest"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Rdt from "effect-sp-api/auth/RestrictedDataTokens"
import * as Sts from "effect-sp-api/auth/StsCredentialService"
import * as TokenStore from "effect-sp-api/auth/TokenStore"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"
import * as JumpingClock from "../support/jumpingClock.ts"
import { config, endpoint, tokenAnswer } from "./support/settings.ts"
import * as Fake from "./support/sts.ts"

const settings = config({
  region: "eu",
  aws: {
    accessKeyId: Fake.user.accessKeyId,
    secretAccessKey: Redacted.make(Fake.user.secretAccessKey),
    roleArn: Fake.roleArn
  }
})

/** A store that other processes share, which keeps what it is given. */
const shared = Layer.sync(TokenStore.TokenStore, () => {
  const tokens = new Map<string, TokenStore.StoredToken>()
  return {
    get: (key) => Effect.sync(() => tokens.get(key)),
    set: (key, token) => Effect.sync(() => void tokens.set(key, token)),
    remove: (key) => Effect.sync(() => void tokens.delete(key))
  }
})

/** Caches of something that is good for an hour: how to ask for it, and how often it was made. */
interface Cache {
  readonly ask: Effect.Effect<unknown, unknown>
  readonly made: () => number
}

const lwa = (layer: typeof LwaTokenService.layer) =>
  Effect.gen(function*() {
    const server = endpoint((_, index) => tokenAnswer(index))
    const context = yield* Layer.build(layer.pipe(Layer.provide([settings, server.layer])))
    const ask = Effect.provide(LwaTokenService.LwaTokenService.use((service) => service.accessToken), context)
    return { ask, made: () => server.asked.length }
  })

const sts = (layer: Layer.Layer<Sts.StsCredentialService, unknown>, made: () => number) =>
  Effect.map(Layer.build(layer), (context): Cache => ({
    ask: Effect.provide(Sts.StsCredentialService.use((service) => service.credentials), context),
    made
  }))

const caches: ReadonlyArray<readonly [string, Effect.Effect<Cache, unknown, Scope.Scope>]> = [
  ["an access token", lwa(LwaTokenService.layer)],
  ["a shared access token", lwa(LwaTokenService.layerShared.pipe(Layer.provide(shared)))],
  [
    "a restricted data token",
    Effect.suspend(() => {
      let made = 0
      const mint: Rdt.Mint = () => Effect.sync(() => ({ token: Redacted.make(`Atz.sprdt|${made++}`), expiresIn: 3600 }))
      return Effect.map(Layer.build(Rdt.layer), (context): Cache => ({
        ask: Effect.provide(
          Rdt.RestrictedDataTokens.use((tokens) => tokens.token({ method: "GET", path: "/orders/v0/orders" }, mint)),
          context
        ),
        made: () => made
      }))
    })
  ],
  [
    "keys of an assumed role",
    Effect.suspend(() => {
      // The clock of STS is right all the time.
      const server = endpoint((_, index) => {
        const { body, headers, status } = Fake.success(clock.elapsed() + 3_600_000, index)
        return new Response(body ?? null, { status: status ?? 200, headers: { ...headers } })
      })
      let clock: JumpingClock.JumpingClock
      return Effect.flatMap(JumpingClock.make, (made) => {
        clock = made
        return sts(Sts.layerAssumeRole.pipe(Layer.provide([settings, server.layer])), () => server.asked.length)
      })
    })
  ],
  [
    "keys of a provider",
    Effect.flatMap(JumpingClock.make, ({ elapsed }) => {
      let made = 0
      const provider = () =>
        Promise.resolve({ ...Fake.role, accessKeyId: `AKIA${made++}`, expiration: new Date(elapsed() + 3_600_000) })
      return sts(Sts.layerProvider(provider), () => made)
    })
  ]
]

/** A cache that was asked once, a way to set its wall clock, and one to ask it after some more time. */
const started = (make: Effect.Effect<Cache, unknown, Scope.Scope>) =>
  Effect.gen(function*() {
    const { clock, jump } = yield* JumpingClock.make
    const cache = yield* make
    const after = (wait: Duration.Input) =>
      Effect.gen(function*() {
        yield* TestClock.adjust(wait)
        const fiber = yield* Effect.forkChild(Effect.provideService(cache.ask, Clock.Clock, clock), {
          startImmediately: true
        })
        for (let turn = 0; turn < 100 && fiber.pollUnsafe() === undefined; turn++) {
          yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
          yield* TestClock.adjust("100 millis")
        }
        yield* Fiber.join(fiber)
        // A renewal in the background ends as well.
        yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        yield* TestClock.adjust("1 second")
        return cache.made()
      })
    assert.strictEqual(yield* after(0), 1)
    return { after, jump }
  })

describe.each(caches)("%s", (_, make) => {
  it.effect("does not live an hour longer when the clock is set back by an hour", () =>
    Effect.gen(function*() {
      const { after, jump } = yield* started(make)
      jump(-3_600_000)
      assert.strictEqual(yield* after("53 minutes"), 1)
      assert.strictEqual(yield* after("7 minutes"), 2)
    }).pipe(Effect.scoped))

  it.effect("is renewed at once when the machine has slept for longer than it lives", () =>
    Effect.gen(function*() {
      const { after, jump } = yield* started(make)
      jump(7_200_000)
      assert.strictEqual(yield* after(0), 2)
    }).pipe(Effect.scoped))

  it.effect("is not renewed because the clock is set forward by two minutes", () =>
    Effect.gen(function*() {
      const { after, jump } = yield* started(make)
      jump(120_000)
      assert.strictEqual(yield* after("50 minutes"), 1)
    }).pipe(Effect.scoped))

  it.effect("is used for its whole life after the clock was set forward and back", () =>
    Effect.gen(function*() {
      const { after, jump } = yield* started(make)
      jump(7_200_000)
      jump(-7_200_000)
      assert.strictEqual(yield* after("53 minutes"), 1)
    }).pipe(Effect.scoped))
})

describe("a state of a consent", () => {
  it.effect("that was used stays used when the clock is set forward and back again", () =>
    Effect.gen(function*() {
      const { clock, jump } = yield* JumpingClock.make
      const context = yield* Layer.build(OAuth.layerStateStoreMemory)
      const use = (id: string) =>
        OAuth.StateStore.use((store) => store.use(id, 600_000)).pipe(
          Effect.provide(context),
          Effect.provideService(Clock.Clock, clock)
        )
      assert.isTrue(yield* use("a"))
      jump(7_200_000)
      assert.isTrue(yield* use("b"))
      jump(-7_200_000)
      assert.isFalse(yield* use("a"))
    }).pipe(Effect.scoped))
})
