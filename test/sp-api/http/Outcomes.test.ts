/** What may be sent again, and what a call that fails says it may have done. */
import { assert, describe, it } from "@effect/vitest"
import * as Policy from "effect-sp-api/http/Policy"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import { SpApiRateLimiter } from "effect-sp-api/http/SpApiRateLimiter"
import * as Operation from "effect-sp-api/operation/Operation"
import * as Shape from "effect-sp-api/operation/Shape"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { errorAnswer, fakeApi, type Handler, socketError, values } from "../support/fakeApi.ts"
import { getThings, makeThing } from "../support/operations.ts"

/** The outcome of an effect over a handler, and what was sent, on the test's clock. */
const outcome = <A, E>(handler: Handler, effect: Effect.Effect<A, E, SpApi.Services>) =>
  Effect.gen(function*() {
    const api = fakeApi(handler)
    const context = yield* Layer.build(api.layer())
    const fiber = yield* Effect.forkChild(Effect.exit(Effect.provide(effect, context)), { startImmediately: true })
    while (fiber.pollUnsafe() === undefined) yield* TestClock.adjust("1 second")
    return { sent: api.sent, exit: yield* Fiber.join(fiber) }
  })

const reasonOf = <A, E>(exit: Exit.Exit<A, E>) => {
  const error = Exit.isFailure(exit) && exit.cause.reasons[0]?._tag === "Fail" ? exit.cause.reasons[0].error : undefined
  return (error as SpApiError | undefined)?.reason ?? assert.fail(inspect(exit))
}

const purchase = Operation.make<
  { readonly Key?: string; readonly body: { readonly name: string } },
  { readonly id: string }
>({
  section: "Things",
  id: "purchaseThing",
  name: "things.purchaseThing",
  method: "POST",
  path: "/things/v0/purchases",
  rate: 100,
  burst: 100,
  repeatable: false,
  idempotencyHeader: "Key",
  parameters: { Key: { in: "header", type: "string" } },
  body: "required"
}, { body: () => Shape.Struct({ name: Shape.String }), output: () => Shape.Struct({ id: Shape.String }) })

const lostOnce: Handler = (_, index) => index === 0 ? socketError("ECONNRESET") : Response.json({ id: "1" })

describe("an operation with an idempotency header", () => {
  it.effect("is repeated after a lost response when the call has an idempotency key, with the same key", () =>
    Effect.gen(function*() {
      const { exit, sent } = yield* outcome(lostOnce, purchase({ Key: "k-1", body: { name: "n" } }))
      assert.isTrue(Exit.isSuccess(exit), inspect(exit))
      assert.deepStrictEqual(sent.map(({ headers }) => headers["key"]), ["k-1", "k-1"])
    }))

  it.effect.each([[undefined], [""]])("is not repeated with the key %j", ([Key]) =>
    Effect.gen(function*() {
      const input = { body: { name: "n" }, ...(Key === undefined ? undefined : { Key }) }
      const { exit, sent } = yield* outcome(lostOnce, purchase(input))
      assert.deepInclude(reasonOf(exit), { _tag: "TransportFailed", outcome: "unknown" })
      assert.lengthOf(sent, 1)
    }))
})

describe("a deadline", () => {
  const withDeadline = Effect.provideService(
    makeThing({ sku: "a", body: { name: "n" } }),
    Policy.Deadline,
    Duration.seconds(5)
  )

  it.effect("that ends while a request is under way leaves its outcome unknown", () =>
    Effect.gen(function*() {
      const { exit } = yield* outcome(() => Effect.never, withDeadline)
      assert.deepInclude(reasonOf(exit), { _tag: "TimedOut", limit: "deadline", outcome: "unknown" })
    }))

  it.effect("that ends in the pause after a 429 says that nothing was done", () =>
    Effect.gen(function*() {
      const { exit, sent } = yield* outcome(
        () => errorAnswer(429, "QuotaExceeded", "slow down", { "retry-after": "60" }),
        withDeadline
      )
      assert.deepInclude(reasonOf(exit), { _tag: "TimedOut", limit: "deadline", outcome: "failed" })
      assert.lengthOf(sent, 1)
    }))
})

describe("failures of the transport", () => {
  it.effect.each(
    [
      ["CERT_HAS_EXPIRED"],
      ["ERR_TLS_CERT_ALTNAME_INVALID"],
      ["DEPTH_ZERO_SELF_SIGNED_CERT"],
      ["SELF_SIGNED_CERT_IN_CHAIN"],
      ["UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
      ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]
    ] as const
  )(
    "a server that cannot prove who it is (%s) gets nothing, also not a second time",
    ([code]) =>
      Effect.gen(function*() {
        for (
          const call of [getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }), makeThing({ sku: "a", body: { name: "n" } })]
        ) {
          const { exit, sent } = yield* outcome(
            () => socketError(code),
            call as Effect.Effect<unknown, SpApiError, SpApi.SpApi>
          )
          assert.deepInclude(reasonOf(exit), { _tag: "TransportFailed", outcome: "failed" })
          assert.lengthOf(sent, 1)
        }
      })
  )

  it.live("a header that cannot be sent is not quoted, and nothing is sent", () =>
    Effect.gen(function*() {
      const client = yield* RawHttpClient.make
      const error = yield* Effect.flip(client.get("/x", { headers: { "x-mine": "hidden\nvalue" } }))
      assert.deepInclude(error.reason, { _tag: "RequestInvalid", field: "headers.x-mine" })
      assert.strictEqual(error.attempts, 0)
      assert.notInclude(inspect(error, { depth: null }) + String(error) + JSON.stringify(error), "hidden")
    }).pipe(
      Effect.provide(
        SpApi.layer({ ...values, endpoint: "http://127.0.0.1:1" }).pipe(
          Layer.provide(FetchHttpClient.layer),
          Layer.provide(Layer.succeed(FetchHttpClient.Fetch, (input, init) =>
            String(input).includes("api.amazon.com")
              ? Promise.resolve(Response.json({ access_token: "Atza|x", expires_in: 3600 }))
              : fetch(input, init)))
        )
      )
    ))

  it.live("settings of the program for fetch (a proxy, say) apply to calls too, except for following redirects", () => {
    const inits: Array<RequestInit | undefined> = []
    return Effect.gen(function*() {
      yield* Effect.provideService(
        getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }),
        FetchHttpClient.RequestInit,
        { redirect: "follow", keepalive: true }
      )
      assert.lengthOf(inits, 2)
      for (const init of inits) assert.deepInclude(init, { redirect: "manual", keepalive: true })
    }).pipe(
      Effect.provide(
        SpApi.layer(values).pipe(
          Layer.provide(FetchHttpClient.layer),
          Layer.provide(Layer.succeed(FetchHttpClient.Fetch, (input, init) => {
            inits.push(init)
            return Promise.resolve(
              Response.json(
                String(input).includes("api.amazon.com") ? { access_token: "Atza|x", expires_in: 3600 } : {}
              )
            )
          }))
        )
      )
    )
  })
})

describe("the escape hatch", () => {
  it.effect("keeps the media type of its body, and counts paths without the identifiers in them", () =>
    Effect.gen(function*() {
      const registry = new Map()
      const { sent } = yield* outcome(
        () => Response.json({}),
        Effect.gen(function*() {
          const client = yield* RawHttpClient.make
          yield* client.get("/orders/v0/orders/902-1845936-5435065")
          yield* client.get("/orders/v0/orders/902-1845936-5435066")
          yield* client.execute(
            HttpClientRequest.post("/new/2027-01-01/things", {
              body: HttpBody.text("a\tb", "text/tab-separated-values")
            })
          )
          const operations = (yield* Metric.snapshot).map((one) => one.attributes?.["operation"])
          assert.includeMembers(operations, ["raw.GET /orders/v0/orders/{}", "raw.POST /new/2027-01-01/things"])
          assert.notInclude(operations.join(" "), "5435065")
        }).pipe(Effect.provideService(Metric.MetricRegistry, registry))
      )
      assert.strictEqual(sent[2]!.headers["content-type"], "text/tab-separated-values")
      assert.isTrue(sent[1]!.url.endsWith("/orders/v0/orders/902-1845936-5435066"))
    }))
})

describe("Amazon's sandbox", () => {
  it.effect("has quotas of its own beside those of production", () =>
    Effect.gen(function*() {
      const api = fakeApi(() => Response.json({ payload: { Things: [] } }))
      const limiter = yield* Layer.build(api.parts.SpApiRateLimiter.layer())
      const rateLimiter = Layer.succeedContext(limiter)
      const call = getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] })
      for (const sandbox of [false, true]) {
        const layer = SpApi.layer({ ...values, sandbox }, { rateLimiter }).pipe(Layer.provide(api.http))
        const context = yield* Layer.build(layer)
        yield* Effect.provide(call, context)
      }
      const status = yield* Effect.provide(SpApiRateLimiter.use((service) => service.status), rateLimiter)
      assert.deepStrictEqual(status.map(({ burst, rate }) => [rate, burst]), [[100, 100], [5, 15]])
    }))
})
