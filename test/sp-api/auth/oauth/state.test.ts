import { assert, describe, it } from "@effect/vitest"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import {
  callbackQuery,
  code,
  Exchanges,
  layerExchanges,
  layerLwa,
  layerOf,
  oldStateKey,
  options,
  redirectUri,
  refreshToken,
  stateKey,
  stateOf
} from "./support.ts"

const begin = (session = "session-1", marketplace = Marketplace.US) =>
  OAuth.OAuth.use((oauth) => Effect.map(oauth.authorize({ marketplace, session }), stateOf))

const finish = (state: string, session = "session-1") =>
  OAuth.OAuth.use((oauth) => oauth.complete({ query: callbackQuery(state), session }))

const refusal = (state: string, session?: string) =>
  Effect.map(Effect.flip(finish(state, session)), (error) => error.reason._tag)

const NonEmpty = Schema.String.check(Schema.isMinLength(1))

describe("a consent", () => {
  it.effect("becomes a grant of its region, good for 365 days", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 0, 1))
      const state = yield* begin("session-1", Marketplace.JP)
      const grant = yield* finish(state)
      assert.strictEqual(grant.sellingPartnerId, "A2EXAMPLE")
      assert.strictEqual(grant.region, "fe")
      assert.strictEqual(grant.kind, "seller")
      assert.strictEqual(Redacted.value(grant.refreshToken), refreshToken)
      assert.strictEqual(DateTime.formatIso(grant.authorizedAt), "2026-01-01T00:00:00.000Z")
      assert.strictEqual(DateTime.formatIso(grant.reauthorizeBy), "2027-01-01T00:00:00.000Z")
      assert.deepStrictEqual(yield* Exchanges, [[code, redirectUri]])
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("from the Appstore becomes a grant of the region and kind of the host that sent it", () =>
    Effect.gen(function*() {
      const oauth = yield* OAuth.OAuth
      const url = yield* oauth.confirm({
        query: new URLSearchParams({
          amazon_callback_uri: "https://vendorcentral.amazon.de/apps/authorize/confirm/x",
          amazon_state: "a",
          selling_partner_id: "A2EXAMPLE"
        }),
        session: "session-1"
      })
      const grant = yield* finish(stateOf(url))
      assert.strictEqual(grant.region, "eu")
      assert.strictEqual(grant.kind, "vendor")
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("is `due` for renewal 30 days before its 365 days are over, and `expired` after them", () =>
    Effect.gen(function*() {
      const authorizedAt = yield* DateTime.now
      const status = Effect.map(OAuth.authorizationStatus(authorizedAt), (authorization) => authorization.status)
      assert.strictEqual(yield* status, "valid")
      yield* TestClock.adjust(Duration.millis(335 * 86_400_000 - 1))
      assert.strictEqual(yield* status, "valid")
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* status, "due")
      yield* TestClock.adjust(Duration.days(30))
      assert.strictEqual(yield* status, "expired")
    }))

  it.effect("that the selling partner declines is reported with Amazon's code, and uses up the state", () =>
    Effect.gen(function*() {
      const oauth = yield* OAuth.OAuth
      const state = yield* begin()
      const query = new URLSearchParams({ state, error: "access_denied", error_description: "no\nthanks" })
      const error = yield* Effect.flip(oauth.complete({ query, session: "session-1" }))
      assert.deepInclude(error.reason, { _tag: "ConsentDenied", code: "access_denied", description: "no thanks" })
      assert.strictEqual(yield* refusal(state), "StateReplayed")
      const foreign = yield* Effect.flip(
        oauth.complete({ query: new URLSearchParams({ state: "x", error: "access_denied" }), session: "session-1" })
      )
      assert.strictEqual(foreign.reason._tag, "StateForged")
      assert.deepStrictEqual(yield* Exchanges, [])
    }).pipe(Effect.provide(layerOf(options))))

  for (const parameter of ["state", "selling_partner_id", "spapi_oauth_code"]) {
    it.effect(`is refused when ${parameter} is missing, empty, doubled, blank inside, or too long`, () =>
      Effect.gen(function*() {
        const oauth = yield* OAuth.OAuth
        const state = yield* begin()
        const valid = callbackQuery(state)
        const changes: ReadonlyArray<(query: URLSearchParams) => void> = [
          (query) => query.delete(parameter),
          (query) => query.set(parameter, ""),
          (query) => query.append(parameter, valid.get(parameter) ?? ""),
          (query) => query.set(parameter, "a b"),
          (query) => query.set(parameter, "a".repeat(5000))
        ]
        for (const change of changes) {
          const query = new URLSearchParams(valid)
          change(query)
          const error = yield* Effect.flip(oauth.complete({ query, session: "session-1" }))
          assert.strictEqual(error.reason._tag === "CallbackInvalid" && error.reason.parameter, parameter)
        }
        // None of them has used up the state or sent the code.
        assert.deepStrictEqual(yield* Exchanges, [])
        yield* finish(state)
      }).pipe(Effect.provide(layerOf(options))))
  }
})

describe("a state", () => {
  it.effect.prop(
    "works for any string that names a session, and for that session only",
    [NonEmpty, NonEmpty],
    ([session, other]) =>
      Effect.gen(function*() {
        const state = yield* begin(session)
        if (session !== other) assert.strictEqual(yield* refusal(state, other), "StateOfAnotherSession")
        assert.strictEqual((yield* finish(state, session)).sellingPartnerId, "A2EXAMPLE")
      }).pipe(Effect.provide(layerOf(options)))
  )

  it.effect("distinguishes sessions that differ only in what is not valid Unicode", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* refusal(yield* begin("\ud800"), "\ud801"), "StateOfAnotherSession")
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("is refused after a change of any single bit", () =>
    Effect.gen(function*() {
      const state = yield* begin()
      let tried = 0
      for (let at = 0; at < state.length; at++) {
        for (let bit = 0; bit < 7; bit++) {
          const char = String.fromCharCode(state.charCodeAt(at) ^ (1 << bit))
          if (char <= " " || char > "~") continue
          assert.strictEqual(yield* refusal(state.slice(0, at) + char + state.slice(at + 1)), "StateForged")
          tried++
        }
      }
      assert.isAbove(tried, state.length * 5)
      yield* finish(state)
    }).pipe(Effect.provide(layerOf(options))))

  it.effect.prop(
    "cannot be made up",
    [Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{1,80}$/))],
    ([state]) =>
      Effect.gen(function*() {
        assert.strictEqual(yield* refusal(state), "StateForged")
      }).pipe(Effect.provide(layerOf(options)))
  )

  it.effect("is refused when cut, extended, or put together of two", () =>
    Effect.gen(function*() {
      const [one, two] = [yield* begin(), yield* begin()]
      const [payload, signature] = one.split(".")
      for (
        const forged of [
          payload!,
          `${payload}.`,
          `.${signature}`,
          `${one}=`,
          `${one}.`,
          `${one}A`,
          `${two.split(".")[0]}.${signature}`
        ]
      ) {
        assert.strictEqual(yield* refusal(forged), "StateForged")
      }
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("holds the session in no readable form, and is never the same twice", () =>
    Effect.gen(function*() {
      const [one, two] = [yield* begin("session-1"), yield* begin("session-1")]
      assert.notStrictEqual(one, two)
      const decoded = Buffer.from(one.split(".")[0]!, "base64url").toString()
      assert.notInclude(decoded, "session-1")
      assert.isBelow(one.length, 256)
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("works until stateTtl is over, and not at its end", () =>
    Effect.gen(function*() {
      const [one, two] = [yield* begin(), yield* begin()]
      yield* TestClock.adjust(Duration.millis(899_999))
      yield* finish(one)
      yield* TestClock.adjust("1 millis")
      const error = yield* Effect.flip(finish(two))
      assert.deepInclude(error.reason, { _tag: "StateExpired", expiredAt: 900_000 })
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("works once, however many bring it at the same time, and its code is sent once", () =>
    Effect.gen(function*() {
      const state = yield* begin()
      const outcomes = yield* Effect.all(Array.from({ length: 20 }, () => Effect.exit(finish(state))), {
        concurrency: "unbounded"
      })
      assert.strictEqual(outcomes.filter((exit) => exit._tag === "Success").length, 1)
      assert.strictEqual(yield* refusal(state), "StateReplayed")
      assert.strictEqual((yield* Exchanges).length, 1)
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("that is refused for its session stays good for the right one", () =>
    Effect.gen(function*() {
      const state = yield* begin("session-1")
      assert.strictEqual(yield* refusal(state, "session-2"), "StateOfAnotherSession")
      yield* finish(state, "session-1")
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("needs a session that is not empty", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(begin(""))
      assert.deepInclude(error.reason, { _tag: "RequestInvalid", field: "session" })
      assert.strictEqual(yield* refusal(yield* begin(), ""), "RequestInvalid")
    }).pipe(Effect.provide(layerOf(options))))
})

describe("state keys", () => {
  const withKeys = (...keys: [string, ...Array<string>]) =>
    layerOf({ ...options, stateKeys: [Redacted.make(keys[0]), ...keys.slice(1).map((key) => Redacted.make(key))] })

  it.effect("rotate: states of an old key work while it is in the list", () =>
    Effect.gen(function*() {
      const before = yield* Effect.provide(begin(), withKeys(oldStateKey))
      yield* Effect.provide(finish(before), withKeys(stateKey, oldStateKey))
      assert.strictEqual(yield* Effect.provide(refusal(before), withKeys(stateKey)), "StateForged")
    }))

  it.effect("sign with the first", () =>
    Effect.gen(function*() {
      const state = yield* Effect.provide(begin(), withKeys(stateKey, oldStateKey))
      yield* Effect.provide(finish(state), withKeys(stateKey))
      assert.strictEqual(yield* Effect.provide(refusal(state), withKeys(oldStateKey)), "StateForged")
    }))

  it.effect("are refused when one of them could be guessed", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Effect.provide(begin(), withKeys(stateKey, "x".repeat(31))))
      assert.deepInclude(error.reason, { _tag: "RequestInvalid", field: "stateKeys" })
      assert.notInclude(error.message, "xxxx")
    }))
})

describe("the store of used states", () => {
  const instance = OAuth.layer({ ...options, stateStore: OAuth.layerStateStoreKeyValue }).pipe(
    Layer.provide(layerLwa),
    Layer.fresh
  )

  it.effect("refuses at one process what was used at another, over a KeyValueStore", () =>
    Effect.gen(function*() {
      const state = yield* Effect.provide(begin(), instance)
      yield* Effect.provide(finish(state), instance)
      assert.strictEqual(yield* Effect.provide(refusal(state), instance), "StateReplayed")
      const store = yield* KeyValueStore.KeyValueStore
      const keys = yield* store.keys
      assert.strictEqual(keys.length, 1)
      assert.strictEqual(yield* store.get(keys[0]!), "900000")
    }).pipe(Effect.provide([KeyValueStore.layerMemory, layerExchanges])))

  it.effect("takes a state once, however slow the KeyValueStore is", () =>
    Effect.gen(function*() {
      const entries = new Map<string, string>()
      const network = Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 5)))
      const slow = KeyValueStore.makeStringOnly({
        get: (key) => Effect.andThen(network, () => Effect.sync(() => entries.get(key))),
        set: (key, value) => Effect.andThen(network, () => Effect.sync(() => entries.set(key, value))),
        remove: () => Effect.void,
        clear: Effect.void,
        size: Effect.sync(() => entries.size),
        keys: Effect.sync(() => [...entries.keys()])
      })
      yield* Effect.gen(function*() {
        const state = yield* begin()
        const outcomes = yield* Effect.all(Array.from({ length: 10 }, () => Effect.exit(finish(state))), {
          concurrency: "unbounded"
        })
        assert.strictEqual(outcomes.filter((exit) => exit._tag === "Success").length, 1)
      }).pipe(Effect.provide(instance.pipe(Layer.provide(Layer.succeed(KeyValueStore.KeyValueStore, slow)))))
    }).pipe(Effect.provide(layerExchanges)))

  it.effect("refuses the state, and sends no code, when it fails", () =>
    Effect.gen(function*() {
      const store = KeyValueStore.makeStringOnly({
        get: () =>
          Effect.fail(
            new KeyValueStore.KeyValueStoreError({ method: "get", message: "connection to secret-host lost" })
          ),
        set: () => Effect.void,
        remove: () => Effect.void,
        clear: Effect.void,
        size: Effect.succeed(0),
        keys: Effect.succeed([])
      })
      yield* Effect.gen(function*() {
        const error = yield* Effect.flip(finish(yield* begin()))
        assert.strictEqual(error.reason._tag, "StateStoreFailed")
        assert.notInclude(error.message, "secret-host")
      }).pipe(Effect.provide(instance.pipe(Layer.provide(Layer.succeed(KeyValueStore.KeyValueStore, store)))))
      assert.deepStrictEqual(yield* Exchanges, [])
    }).pipe(Effect.provide(layerExchanges)))

  it.effect("in memory forgets what expired", () =>
    Effect.gen(function*() {
      const store = yield* OAuth.StateStore
      assert.isTrue(yield* store.use("a", 1000))
      assert.isFalse(yield* store.use("a", 1000))
      yield* TestClock.adjust("1 seconds")
      assert.isTrue(yield* store.use("a", 2000))
    }).pipe(Effect.provide(OAuth.layerStateStoreMemory)))
})
