/**
 * What a signed set-up does where its token, AWS keys or clock are refused, against a server that verifies all three.
 */
import { assert, describe, it } from "@effect/vitest"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as Sts from "effect-sp-api/auth/StsCredentialService"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { SpApi as SpApiService } from "../../../packages/sp-api/src/operation/internal/spApiService.ts"
import { getThings, makeThing } from "../support/operations.ts"
import * as Amazon from "./support/amazon.ts"
import * as Fake from "./support/sts.ts"

const get = getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] })
const post = makeThing({ sku: "a", body: { name: "b" } })

/** Requests to the API, Login with Amazon and STS that an effect led to, and how it ended. */
const counting = <A, E, R>({ asked }: Amazon.Amazon, effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const before = { ...asked }
    return Effect.map(Effect.result(effect), (result) => ({
      result,
      asked: { api: asked.api - before.api, lwa: asked.lwa - before.lwa, sts: asked.sts - before.sts }
    }))
  })

type Credentials = Layer.Layer<Sts.StsCredentialService, unknown, SpApiConfig.SpApiConfig>

/** A client that signs, with these credentials or those of the role. */
const client = (amazon: Amazon.Amazon, credentials?: Credentials) =>
  Layer.build(
    (credentials === undefined
      ? SpApi.layerSigned(amazon.values)
      : SpApi.layerNoDeps.pipe(
        Layer.provide([
          LwaTokenService.layer,
          RestrictedDataTokens.layer,
          SpApiRateLimiter.layer(),
          Signer.layerSigV4.pipe(Layer.provide(credentials))
        ]),
        Layer.provide(SpApiConfig.layer(amazon.values))
      )).pipe(Layer.provide(UndiciHttpClient.layer()))
  )

/** A client that has made its first call. */
const started = Effect.gen(function*() {
  const amazon = yield* Amazon.make
  const context = yield* client(amazon)
  const run = <A, E>(effect: Effect.Effect<A, E, SpApiService>) => counting(amazon, Effect.provide(effect, context))
  const first = yield* run(get)
  assert.isTrue(first.result._tag === "Success", String(first.result))
  assert.deepStrictEqual(first.asked, { api: 1, lwa: 1, sts: 1 })
  return { amazon, run }
})

const calls = [["a call that reads", Effect.asVoid(get)], [
  "a call that must not be repeated",
  Effect.asVoid(post)
]] as const

describe("a signed set-up", () => {
  const refusals = [
    [403, "ExpiredToken", "The security token included in the request is expired"],
    [403, "ExpiredTokenException", "The security token included in the request is expired"],
    [400, "ExpiredTokenException", "The security token included in the request is expired"],
    [403, "InvalidClientTokenId", "The security token included in the request is invalid."],
    [400, "UnrecognizedClientException", "The security token included in the request is invalid."],
    [401, "UnrecognizedClientException", "The security token included in the request is invalid"]
  ] as const
  const cases = Amazon.forms.flatMap(([name, form]) =>
    refusals.map((refusal) => [refusal[0], refusal[1], name, form, refusal] as const)
  )
  it.live.each(cases)(
    "assumes the role again, once, and asks for no access token, after %i %s in the form of %s",
    ([, , , form, refusal]) =>
      Effect.gen(function*() {
        const { amazon, run } = yield* started
        amazon.form = form
        amazon.keyRefusal = refusal
        for (const [title, call] of calls) {
          amazon.revokeKeys()
          const { asked, result } = yield* run(call)
          assert.isTrue(result._tag === "Success", `${title}: ${result}`)
          assert.deepStrictEqual(asked, { api: 2, lwa: 0, sts: 1 }, title)
        }
      }).pipe(Effect.scoped)
  )

  it.live("assumes the role once for twenty calls whose keys are refused at the same time", () =>
    Effect.gen(function*() {
      const { amazon, run } = yield* started
      amazon.revokeKeys()
      const { asked, result } = yield* run(
        Effect.all(Array.from({ length: 20 }, () => get), { concurrency: "unbounded" })
      )
      assert.isTrue(result._tag === "Success", String(result))
      assert.deepStrictEqual({ lwa: asked.lwa, sts: asked.sts }, { lwa: 0, sts: 1 })
    }).pipe(Effect.scoped))

  const skews = [["an hour behind", -3_600_000], ["ten minutes behind", -600_000], ["an hour ahead", 3_600_000], [
    "a day ahead",
    86_400_000
  ]] as const
  const sources = [
    ["names its time", true, false],
    ["dates its responses", false, true],
    ["does both", true, true]
  ] as const
  const skewed = Amazon.forms.flatMap(([name, form]) =>
    skews.flatMap(([how, skew]) => sources.map(([source, ...told]) => [how, source, name, form, skew, told] as const))
  )
  it.live.each(skewed)(
    "signs again by the clock of a server that is %s and %s, in the form of %s, and goes on by it",
    ([, , , form, skew, [namesTime, datesResponses]]) =>
      Effect.gen(function*() {
        const { amazon, run } = yield* started
        Object.assign(amazon, { form, skew, namesTime, datesResponses })
        const first = yield* run(post)
        assert.isTrue(first.result._tag === "Success", String(first.result))
        assert.deepStrictEqual(first.asked, { api: 2, lwa: 0, sts: 0 })
        const second = yield* run(get)
        assert.deepStrictEqual(second.asked, { api: 1, lwa: 0, sts: 0 })
        // And again, when our own clock was set right.
        amazon.skew = 0
        const third = yield* run(get)
        assert.isTrue(third.result._tag === "Success", String(third.result))
        assert.deepStrictEqual(third.asked, { api: 2, lwa: 0, sts: 0 })
      }).pipe(Effect.scoped)
  )

  it.live.each(skews)(
    "assumes a role of an STS whose clock is %s, and signs by the same clock",
    ([, skew]) =>
      Effect.gen(function*() {
        for (const [, namesTime, datesResponses] of sources) {
          const amazon = yield* Amazon.make
          Object.assign(amazon, { skew, namesTime, datesResponses })
          const context = yield* client(amazon)
          const { asked, result } = yield* counting(amazon, Effect.provide(get, context))
          assert.isTrue(result._tag === "Success", String(result))
          assert.deepStrictEqual(asked, { api: 1, lwa: 1, sts: 2 })
        }
      }).pipe(Effect.scoped)
  )

  it.live("corrects the clock once for twenty calls whose date is refused at the same time", () =>
    Effect.gen(function*() {
      const { amazon, run } = yield* started
      amazon.skew = 3_600_000
      const { asked, result } = yield* run(
        Effect.all(Array.from({ length: 20 }, () => get), { concurrency: "unbounded" })
      )
      assert.isTrue(result._tag === "Success", String(result))
      assert.isAtMost(asked.api, 40)
      assert.deepStrictEqual({ lwa: asked.lwa, sts: asked.sts }, { lwa: 0, sts: 0 })
    }).pipe(Effect.scoped))

  it.live("asks for an access token alone when that has expired", () =>
    Effect.gen(function*() {
      const { amazon, run } = yield* started
      amazon.revokeToken()
      const { asked, result } = yield* run(post)
      assert.isTrue(result._tag === "Success", String(result))
      assert.deepStrictEqual(asked, { api: 2, lwa: 1, sts: 0 })
    }).pipe(Effect.scoped))

  it.live("recovers from all three in one call, each once", () =>
    Effect.gen(function*() {
      const { amazon, run } = yield* started
      amazon.revokeToken()
      amazon.revokeKeys()
      amazon.skew = -3_600_000
      const { asked, result } = yield* run(post)
      assert.isTrue(result._tag === "Success", String(result))
      // STS corrects the clock for itself.
      assert.deepStrictEqual(asked, { api: 3, lwa: 1, sts: 2 })
    }).pipe(Effect.scoped))

  it.live("fails when the keys of the role are refused again, and says where to look", () =>
    Effect.gen(function*() {
      const { amazon, run } = yield* started
      amazon.refusesKeys = true
      const { asked, result } = yield* run(get)
      assert.deepStrictEqual(asked, { api: 2, lwa: 0, sts: 1 })
      const error = yield* Effect.flip(Effect.fromResult(result))
      assert.strictEqual(error.reason._tag, "Unauthorized")
      assert.match(error.hint ?? "", /access key/)
    }).pipe(Effect.scoped))

  it.live("fails at once when a date is refused by a server that does not send its own", () =>
    Effect.gen(function*() {
      const { amazon, run } = yield* started
      // The date of the response is the right one: that of the transport.
      Object.assign(amazon, { skew: 3_600_000, namesTime: false, datesResponses: false })
      const { asked, result } = yield* run(get)
      assert.deepStrictEqual(asked, { api: 1, lwa: 0, sts: 0 })
      assert.match((yield* Effect.flip(Effect.fromResult(result))).hint ?? "", /clock/)
    }).pipe(Effect.scoped))
})

describe("a long-lived key that AWS does not know", () => {
  it.live("fails at the API after one request, with a hint, and asks for no access token", () =>
    Effect.gen(function*() {
      const amazon = yield* Amazon.make
      amazon.keyRefusal = [403, "InvalidClientTokenId", "The security token included in the request is invalid."]
      const context = yield* client(amazon, Sts.layerStatic)
      for (const lwa of [1, 0]) {
        const { asked, result } = yield* counting(amazon, Effect.provide(get, context))
        assert.deepStrictEqual(asked, { api: 1, lwa, sts: 0 })
        const error = yield* Effect.flip(Effect.fromResult(result))
        assert.strictEqual(error._tag === "SpApiError" && error.reason._tag, "Unauthorized")
        assert.match(error._tag === "SpApiError" && error.hint || "", /aws\.accessKeyId/)
      }
    }).pipe(Effect.scoped))

  it.live("fails at STS after one request, with a hint", () =>
    Effect.gen(function*() {
      const amazon = yield* Amazon.make
      const context = yield* client({
        ...amazon,
        values: {
          ...amazon.values,
          aws: {
            ...amazon.values.aws!,
            accessKeyId: "AKIAUNKNOWN000000000",
            secretAccessKey: Redacted.make(Fake.user.secretAccessKey)
          }
        }
      })
      const { asked, result } = yield* counting(amazon, Effect.provide(get, context))
      assert.deepStrictEqual({ api: asked.api, sts: asked.sts }, { api: 0, sts: 1 })
      const error = yield* Effect.flip(Effect.fromResult(result))
      assert.match(error._tag === "SpApiError" && error.hint || "", /aws\.accessKeyId/)
    }).pipe(Effect.scoped))
})

describe("keys of a provider", () => {
  it.live("that are refused are requested once more, and the call fails at once where the provider returns the same ones", () =>
    Effect.gen(function*() {
      const amazon = yield* Amazon.make
      let given = 0
      const provider = () => {
        given++
        return Promise.resolve({ ...Fake.role, sessionToken: Fake.roleToken })
      }
      const context = yield* client(amazon, Sts.layerProvider(provider))
      const { asked, result } = yield* counting(amazon, Effect.provide(get, context))
      assert.deepStrictEqual(asked, { api: 1, lwa: 1, sts: 0 })
      assert.strictEqual(given, 2)
      assert.isTrue(result._tag === "Failure")
    }).pipe(Effect.scoped))
})
