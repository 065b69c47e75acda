/** What a refusal costs: requests and tokens are counted against handlers of the API, on the test's clock. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer } from "effect"
import * as Operation from "effect-sp-api/operation/Operation"
import * as SpApiLayers from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"
import type { SpApi } from "../../../packages/sp-api/src/operation/internal/spApiService.ts"
import { errorAnswer, fakeApi, type Handler, values } from "../support/fakeApi.ts"
import { getThings, makeThing, spec } from "../support/operations.ts"

const input = { MarketplaceIds: ["ATVPDKIKX0DER"] }
const page = () => Response.json({ payload: { Things: [] } })
const revoked = () =>
  errorAnswer(
    403,
    "Unauthorized",
    "Access to requested resource is denied.",
    {},
    "The access token you provided is revoked, malformed or invalid."
  )

const { paging: _, ...single } = spec()
const getOther = Operation.make<typeof input, unknown>({ ...single, id: "getOther", name: "things.getOther" }, {})
const getGrantless = Operation.make<typeof input, unknown>({
  ...single,
  id: "getGrantless",
  name: "things.getGrantless",
  grantless: "sellingpartnerapi::notifications"
}, {})
const getRestricted = Operation.make<typeof input, unknown>({
  ...single,
  id: "getRestricted",
  name: "things.getRestricted",
  path: "/things/v0/restricted",
  restricted: { when: "always", path: "generic" }
}, {})

/** Runs a call, letting the test's clock go on until it is done. */
const settle = <A, E, R>(effect: Effect.Effect<A, E, R>, step: "1 second" | "0 seconds" = "0 seconds") =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(Effect.exit(effect), { startImmediately: true })
    for (let i = 0; i < 300 && fiber.pollUnsafe() === undefined; i++) {
      yield* TestClock.adjust(step)
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    return yield* Fiber.join(fiber)
  })

const failure = <A>(exit: Exit.Exit<A, SpApiError>): SpApiError => {
  assert.isTrue(Exit.isFailure(exit))
  if (Exit.isSuccess(exit) || exit.cause.reasons[0]?._tag !== "Fail") throw new Error("no typed failure")
  return exit.cause.reasons[0].error
}

const withApi = <A>(
  handler: Handler,
  use: (api: ReturnType<typeof fakeApi>) => Effect.Effect<A, unknown, SpApi>
) =>
  Effect.gen(function*() {
    const api = fakeApi(handler)
    const context = yield* Layer.build(api.layer())
    return yield* Effect.provide(use(api), context)
  })

describe("an authorization that is refused for good", () => {
  it.effect("costs two requests and two tokens, however many calls follow within a minute", () =>
    withApi(revoked, (api) =>
      Effect.gen(function*() {
        const first = failure(yield* settle(getThings(input)))
        assert.strictEqual(first.reason._tag, "Unauthorized")
        assert.strictEqual(first.attempts, 2)
        assert.deepStrictEqual([api.sent.length, api.tokens()], [2, 2])
        for (let call = 0; call < 20; call++) {
          yield* TestClock.adjust("2 seconds")
          const next = failure(yield* settle(getThings(input)))
          assert.strictEqual(next.reason._tag, "Unauthorized")
          assert.strictEqual(next.attempts, 0)
          assert.strictEqual(next.requestId, first.requestId)
          assert.match(next.message, /revoked.*nothing was sent; Amazon is asked again in \d+ s/s)
        }
        assert.deepStrictEqual([api.sent.length, api.tokens()], [2, 2])
      })))

  it.effect("that says “expired” of new tokens costs the next calls one request and no token each, and ends with the fault", () => {
    let isFaulty = true
    const expired = () => errorAnswer(403, "Unauthorized", "Denied.", {}, "The access token you provided has expired.")
    return withApi(() => isFaulty ? expired() : page(), (api) =>
      Effect.gen(function*() {
        failure(yield* settle(getThings(input)))
        for (let call = 0; call < 5; call++) failure(yield* settle(getThings(input)))
        assert.deepStrictEqual([api.sent.length, api.tokens()], [7, 2])
        isFaulty = false
        assert.isTrue(Exit.isSuccess(yield* settle(getThings(input))))
      }))
  })

  it.effect("is asked again after a minute, and calls go on where it is accepted by then", () => {
    let isRevoked = true
    return withApi(() => isRevoked ? revoked() : page(), (api) =>
      Effect.gen(function*() {
        failure(yield* settle(getThings(input)))
        yield* TestClock.adjust("59 seconds")
        failure(yield* settle(getThings(input)))
        assert.strictEqual(api.sent.length, 2)
        yield* TestClock.adjust("1 second")
        failure(yield* settle(getThings(input)))
        assert.deepStrictEqual([api.sent.length, api.tokens()], [4, 3])
        isRevoked = false
        yield* TestClock.adjust("1 minute")
        assert.isTrue(Exit.isSuccess(yield* settle(getThings(input))))
        assert.isTrue(Exit.isSuccess(yield* settle(getThings(input))))
        assert.strictEqual(api.sent.length, 6)
      }))
  })

  it.effect("costs another operation one request and no token, and holds up none that is accepted", () =>
    withApi(
      ({ url }, index) => url.includes("/restricted") || index > 50 ? page() : revoked(),
      (api) =>
        Effect.gen(function*() {
          failure(yield* settle(getThings(input)))
          for (let call = 0; call < 5; call++) failure(yield* settle(getOther(input)))
          assert.deepStrictEqual([api.sent.length, api.tokens()], [3, 2])
        })
    ))

  it.effect("one operation that refuses every token does not keep the others from theirs", () => {
    let calls = 0
    return withApi(({ url }) => url.includes("PageSize") ? revoked() : (calls++, page()), () =>
      Effect.gen(function*() {
        failure(yield* settle(getThings({ ...input, PageSize: 5 })))
        for (let call = 0; call < 5; call++) assert.isTrue(Exit.isSuccess(yield* settle(getOther(input))))
        assert.strictEqual(calls, 5)
      }))
  })

  it.effect("is that of one token: grantless calls and restricted resources have their own", () =>
    withApi(({ url }) =>
      url.includes("restrictedDataToken")
        ? Response.json({ restrictedDataToken: "Atz.sprdt|restricted", expiresIn: 3600 })
        : url.includes("/v0/things")
        ? revoked()
        : page(), (api) =>
      Effect.gen(function*() {
        failure(yield* settle(getThings(input)))
        const sent = api.sent.length
        failure(yield* settle(getGrantless(input)))
        assert.strictEqual(api.sent.length, sent + 2)
        failure(yield* settle(getGrantless(input)))
        assert.strictEqual(api.sent.length, sent + 2)
        assert.isTrue(Exit.isSuccess(yield* settle(getRestricted(input))))
      })))

  it.effect("is forgotten with its token: a newer one is asked with at once", () => {
    let isRevoked = true
    let tokens = 0
    const http = Layer.succeed(
      HttpClient.HttpClient,
      HttpClient.make((request) => {
        const isToken = new URL(request.url).host === "api.amazon.com"
        // Tokens that live for 20 seconds are used for half of that.
        const response = isToken
          ? Response.json({ access_token: `Atza|${++tokens}`, expires_in: 20 })
          : isRevoked
          ? revoked()
          : page()
        return Effect.succeed(HttpClientResponse.fromWeb(request, response))
      })
    )
    return Effect.gen(function*() {
      const context = yield* Layer.build(Layer.provide(SpApiLayers.layer(values), http))
      const run = Effect.provide(settle(getThings(input)), context)
      failure(yield* run)
      isRevoked = false
      yield* TestClock.adjust("5 seconds")
      failure(yield* run)
      yield* TestClock.adjust("6 seconds")
      assert.isTrue(Exit.isSuccess(yield* run))
    })
  })

  it.effect("calls at once cost one new token together", () =>
    withApi(revoked, (api) =>
      Effect.gen(function*() {
        yield* settle(Effect.forEach(Array(20).keys(), () => Effect.exit(getThings(input)), { concurrency: 20 }))
        assert.strictEqual(api.tokens(), 2)
        assert.isAtMost(api.sent.length, 40)
        failure(yield* settle(getThings(input)))
        assert.isAtMost(api.sent.length, 40)
      })))
})

describe("a request that arrives without its token", () => {
  it.effect.each([401, 403])(
    "(%i) is not repeated and makes no new token: that would be lost on the way as well",
    (status) =>
      withApi(
        () =>
          errorAnswer(
            status,
            "Unauthorized",
            "Access to requested resource is denied.",
            {},
            "Access token is missing in the request header."
          ),
        (api) =>
          Effect.gen(function*() {
            const error = failure(yield* settle(getThings(input)))
            assert.strictEqual(error.reason._tag, "Unauthorized")
            assert.match(error.hint ?? "", /x-amz-access-token/)
            assert.deepStrictEqual([api.sent.length, api.tokens()], [1, 1])
          })
      )
  )
})

describe("throttling", () => {
  const codes = [
    "Throttling",
    "ThrottlingException",
    "Throttled",
    "ThrottledException",
    "TooManyRequests",
    "TooManyRequestsException",
    "QuotaExceeded",
    "QuotaExceededException",
    "RequestThrottled",
    "RequestThrottledException",
    "RequestLimitExceeded",
    "SlowDown"
  ]

  it.effect.each(codes.flatMap((code) => [400, 403, 429, 503].map((status) => [code, status] as const)))(
    "%s with %i waits for the quota and sends again, whatever the operation",
    ([code, status]) =>
      withApi(
        (_, index) => index === 0 ? errorAnswer(status, code, "Rate exceeded") : Response.json({ id: "7" }),
        (api) =>
          Effect.gen(function*() {
            assert.isTrue(Exit.isSuccess(yield* settle(makeThing({ sku: "A", body: { name: "x" } }), "1 second")))
            assert.deepStrictEqual([api.sent.length, api.tokens()], [2, 1])
          })
      )
  )

  it.effect("that does not end is Throttled, with the status that Amazon sent", () =>
    withApi(() => errorAnswer(400, "ThrottlingException", "Rate exceeded"), () =>
      Effect.gen(function*() {
        const { reason } = failure(yield* settle(getThings(input), "1 second"))
        assert.strictEqual(reason._tag, "Throttled")
        assert.strictEqual(reason._tag === "Throttled" ? reason.status : undefined, 400)
      })))

  it.effect("is recognized by the type of an error as well, and not by a word in its message", () =>
    withApi((_, index) =>
      index === 0
        ? errorAnswer(400, "", "x", { "x-amzn-errortype": "ThrottlingException:http://internal.amazon.com/coral/" })
        : errorAnswer(400, "InvalidInput", "QuotaExceeded is not a report type"), (api) =>
      Effect.gen(function*() {
        const { reason } = failure(yield* settle(getThings(input), "1 second"))
        assert.strictEqual(reason._tag, "BadRequest")
        assert.strictEqual(api.sent.length, 2)
      })))
})
