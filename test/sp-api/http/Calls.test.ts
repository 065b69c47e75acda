import { assert, describe, it } from "@effect/vitest"
import { Cause, Duration, Effect, Exit, Fiber, Layer, Logger, Metric, Redacted, References, Stream } from "effect"
import * as Policy from "effect-sp-api/http/Policy"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import type { SpApi } from "../../../packages/sp-api/src/operation/internal/spApiService.ts"
import { errorAnswer, fakeApi, type Handler, secrets, socketError } from "../support/fakeApi.ts"
import { getSlowThings, getThings, makeThing } from "../support/operations.ts"

const input = { MarketplaceIds: ["ATVPDKIKX0DER"] }
const page = (ids: ReadonlyArray<string>, next?: string) =>
  Response.json({
    payload: { Things: ids.map((id) => ({ id })), ...(next === undefined ? undefined : { NextToken: next }) }
  }, {
    headers: { "x-amzn-RequestId": "req-ok", "x-amzn-RateLimit-Limit": "100.0" }
  })

/** Runs a call against a handler, letting the test's clock go on until it is done. */
const run = <A, E>(handler: Handler, effect: Effect.Effect<A, E, SpApi>) =>
  Effect.gen(function*() {
    const api = fakeApi(handler)
    // Built first: what a Layer needs of the platform (a digest) takes real time, which the test's clock knows nothing of.
    const context = yield* Layer.build(api.layer())
    const fiber = yield* Effect.forkChild(Effect.exit(Effect.provide(effect, context)), { startImmediately: true })
    for (let i = 0; i < 200 && fiber.pollUnsafe() === undefined; i++) {
      yield* TestClock.adjust("10 seconds")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    return { api, exit: yield* Fiber.join(fiber) }
  })

const failureOf = <A>(exit: Exit.Exit<A, SpApiError | unknown>): SpApiError => {
  assert.isTrue(Exit.isFailure(exit), "the call was expected to fail")
  const found = Exit.isFailure(exit) ? Cause.findErrorOption(exit.cause) : undefined
  if (found === undefined || found._tag === "None") throw new Error(`no typed failure: ${inspect(exit)}`)
  return found.value as SpApiError
}

describe("a call", () => {
  it.effect("goes out with token, User-Agent and accept, and a GET carries neither body nor content type", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(() => page(["1"]), getThings(input))
      assert.deepStrictEqual(Exit.isSuccess(exit) ? exit.value : undefined, { payload: { Things: [{ id: "1" }] } })
      const sent = api.sent[0]!
      assert.strictEqual(
        sent.url,
        "https://sellingpartnerapi-na.amazon.com/things/v0/things?MarketplaceIds=ATVPDKIKX0DER"
      )
      assert.match(sent.headers["x-amz-access-token"]!, /^Atza\|/)
      assert.match(sent.headers["user-agent"]!, /^effect-sp-api\/[\d.]+ \(Language=TypeScript; Platform=Node\//)
      assert.strictEqual(sent.headers["accept"], "application/json")
      assert.notProperty(sent.headers, "content-type")
      assert.notProperty(sent.headers, "content-length")
      assert.notProperty(sent.headers, "authorization")
      assert.notProperty(sent.headers, "traceparent")
    }))

  it.effect("sends a body as JSON and returns data, status, request id, rate and attempts", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(
        () =>
          Response.json({ id: "7" }, {
            status: 201,
            headers: { "x-amzn-requestid": "r7", "x-amzn-ratelimit-limit": "0.5" }
          }),
        makeThing.withResponse({ sku: "A/B", body: { name: "ä" } })
      )
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isSuccess(exit)) {
        assert.deepInclude(exit.value, { data: { id: "7" }, status: 201, requestId: "r7", rateLimit: 0.5, attempts: 1 })
      }
      assert.strictEqual(api.sent[0]!.body, "{\"name\":\"ä\"}")
      assert.strictEqual(api.sent[0]!.headers["content-type"], "application/json")
    }))

  it.effect("an input that is wrong fails before a token is fetched", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(
        () => page([]),
        getThings({ MarketplaceIds: Array.from({ length: 51 }, () => "ATVPDKIKX0DER") })
      )
      const error = failureOf(exit)
      assert.strictEqual(error.reason._tag, "RequestInvalid")
      assert.strictEqual(error.attempts, 0)
      assert.match(error.message, /things\.getThings: MarketplaceIds: takes at most 50 values/)
      assert.strictEqual(api.sent.length + api.tokens(), 0)
    }))

  it.effect("a marketplace of another region fails before sending and names both regions", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(() => page([]), getThings({ MarketplaceIds: ["A1PA6795UKMFR9"] }))
      assert.match(failureOf(exit).message, /Germany.*region eu.*configured for na/)
      assert.strictEqual(api.sent.length, 0)
    }))

  it.effect("a body of a wrong type is refused, one that lacks something is sent", () =>
    Effect.gen(function*() {
      const wrong = yield* run(() => page([]), makeThing({ sku: "a", body: { name: 1 as never } }))
      assert.match(failureOf(wrong.exit).message, /body\.name: is not a string/)
      assert.strictEqual(wrong.api.sent.length, 0)
      const lacking = yield* run(() => Response.json({ id: "1" }), makeThing({ sku: "a", body: {} as never }))
      assert.strictEqual(lacking.api.sent[0]!.body, "{}")
    }))
})

describe("answers", () => {
  const cases: ReadonlyArray<readonly [status: number, tag: string]> = [
    [400, "BadRequest"],
    [403, "AccessDenied"],
    [404, "NotFound"],
    [410, "NotFound"],
    [409, "Conflict"],
    [413, "PayloadTooLarge"],
    [415, "UnsupportedMediaType"],
    [422, "Unprocessable"],
    [302, "UnexpectedStatus"],
    [418, "UnexpectedStatus"]
  ]
  it.effect.each(cases)(
    "%s becomes %s with Amazon's errors and the request id",
    ([status, tag]) =>
      Effect.gen(function*() {
        const { api, exit } = yield* run(() => errorAnswer(status, "Code", "Message", {}, "Details"), getThings(input))
        const error = failureOf(exit)
        assert.strictEqual(error.reason._tag, tag)
        assert.deepInclude(error.reason, { status, errors: [{ code: "Code", message: "Message", details: "Details" }] })
        assert.strictEqual(error.requestId, "req-1")
        assert.strictEqual(error.operation, "things.getThings")
        assert.strictEqual(api.sent.length, 1)
      })
  )

  const shapes: ReadonlyArray<readonly [name: string, body: string, code: string]> = [
    ["an object with errors", `{"errors":[{"code":"A","message":"m"}]}`, "A"],
    ["a bare list", `[{"code":"A","message":"m"}]`, "A"],
    ["a bare error", `{"code":"A","message":"m"}`, "A"],
    ["a wrapped list", `{"errors":{"errors":[{"code":"A","message":"m"}]}}`, "A"],
    ["a gateway's message", `{"message":"Forbidden"}`, ""]
  ]
  it.effect.each(shapes)("error bodies are read as %s", ([, body, code]) =>
    Effect.gen(function*() {
      const { exit } = yield* run(() => new Response(body, { status: 400 }), getThings(input))
      const { reason } = failureOf(exit)
      assert.strictEqual(reason._tag === "BadRequest" ? reason.errors[0]?.code : undefined, code)
    }))

  it.effect("an HTML page of the gateway is kept in part, with a hint", () =>
    Effect.gen(function*() {
      const { exit } = yield* run(
        () =>
          new Response(`<html>${"x".repeat(10_000)}</html>`, { status: 400, headers: { "content-type": "text/html" } }),
        getThings(input)
      )
      const error = failureOf(exit)
      assert.match(error.reason._tag === "BadRequest" ? error.reason.body! : "", /^<html>x+$/)
      assert.isBelow(JSON.stringify(error).length, 5000)
      assert.match(error.hint!, /gateway/)
    }))

  it.effect("a 2xx that holds only errors is a failure; one that holds data too is not", () =>
    Effect.gen(function*() {
      const errors = [{ code: "X", message: "m" }]
      const only = yield* run(() => Response.json({ payload: null, errors }), getThings(input))
      assert.strictEqual(failureOf(only.exit).reason._tag, "UnexpectedStatus")
      const both = yield* run(() => Response.json({ payload: { Things: [{ id: "1" }] }, errors }), getThings(input))
      assert.isTrue(Exit.isSuccess(both.exit))
    }))

  it.effect("a 2xx that is not JSON is ResponseInvalid; its body is available but not printed", () =>
    Effect.gen(function*() {
      const { exit } = yield* run(() => new Response("buyer: Jane Doe"), getThings(input))
      const error = failureOf(exit)
      assert.strictEqual(
        error.reason._tag === "ResponseInvalid" ? Redacted.value(error.reason.body!) : "",
        "buyer: Jane Doe"
      )
      assert.notInclude(inspect(error, { depth: 9 }) + JSON.stringify(error) + String(error), "Jane Doe")
    }))

  it.effect("a response beyond the limit is refused, with and without a content-length", () =>
    Effect.gen(function*() {
      const small = Effect.provideService(Policy.CurrentSizeLimits, { response: 100, errorBody: 100 })
      const body = JSON.stringify({ payload: { Things: [{ id: "x".repeat(200) }] } })
      for (const headers of [{ "content-length": String(body.length) }, {}]) {
        const { exit } = yield* run(() => new Response(body, { headers }), small(getThings(input)))
        assert.match(failureOf(exit).message, /larger than 100 bytes/)
      }
    }))

  it.effect("__proto__ in a response stays a plain property", () =>
    Effect.gen(function*() {
      const { exit } = yield* run(
        () => new Response(`{"payload":{"Things":[]},"__proto__":{"polluted":true}}`),
        getThings(input)
      )
      assert.isTrue(Exit.isSuccess(exit))
      assert.notProperty({}, "polluted")
    }))
})

describe("drift", () => {
  it.effect("a response that differs from its schema is returned whole and reported once per place, without its values", () =>
    Effect.gen(function*() {
      const lines: Array<string> = []
      const logger = Logger.layer([Logger.map(Logger.formatJson, (line) => void lines.push(line))])
      const odd = { payload: { Things: [{ id: 5, extra: "secret-value" }, { note: null }] } }
      const twice = Effect.andThen(getThings(input), getThings(input))
      const { exit } = yield* run(() => Response.json(odd), Effect.provide(twice, logger))
      assert.deepStrictEqual(Exit.isSuccess(exit) ? exit.value as unknown : undefined, odd)
      assert.strictEqual(lines.length, 1, lines.join("\n"))
      assert.include(lines[0]!, "payload.Things[].id")
      assert.notInclude(lines[0]!, "secret-value")
    }))
})

describe("retries", () => {
  it.effect("a 500 of a repeatable operation is tried four times in all", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(() => errorAnswer(500, "InternalFailure", "oops"), getThings(input))
      const error = failureOf(exit)
      assert.deepInclude(error.reason, { _tag: "ServiceFailure", outcome: "failed" })
      assert.strictEqual(error.attempts, 4)
      assert.strictEqual(api.sent.length, 4)
    }))

  it.effect("a reset is repeated for a repeatable operation", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run((_, n) => n === 0 ? socketError("ECONNRESET") : page(["1"]), getThings(input))
      assert.isTrue(Exit.isSuccess(exit))
      assert.strictEqual(api.sent.length, 2)
    }))

  it.effect.each([
    ["a 503", () => errorAnswer(503, "ServiceUnavailable", "busy"), "ServiceFailure"],
    ["a reset", () => socketError("ECONNRESET"), "TransportFailed"],
    ["no response", () => Effect.never, "TimedOut"]
  ] as ReadonlyArray<readonly [string, Handler, "ServiceFailure" | "TransportFailed" | "TimedOut"]>)(
    "after %s an unsafe operation is not repeated, and the error says that the outcome is unknown",
    ([, handler, tag]) =>
      Effect.gen(function*() {
        const { api, exit } = yield* run(handler, makeThing({ sku: "a", body: { name: "n" } }))
        assert.deepInclude(failureOf(exit).reason, { _tag: tag, outcome: "unknown" })
        assert.strictEqual(api.sent.length, 1)
      })
  )

  it.effect("a connection that was never opened is tried again even for an unsafe operation", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(
        (_, n) => n === 0 ? socketError("ECONNREFUSED") : Response.json({ id: "1" }),
        makeThing({ sku: "a", body: { name: "n" } })
      )
      assert.isTrue(Exit.isSuccess(exit))
      assert.strictEqual(api.sent.length, 2)
    }))

  it.effect("an attempt without a response ends after its timeout", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(() => Effect.never, getThings(input))
      assert.deepInclude(failureOf(exit).reason, { _tag: "TimedOut", limit: "attempt" })
      assert.strictEqual(api.sent.length, 4)
    }))

  it.effect("a deadline bounds the whole call", () =>
    Effect.gen(function*() {
      const { exit } = yield* run(
        () => Effect.never,
        Effect.provideService(getThings(input), Policy.Deadline, Duration.seconds(90))
      )
      const { reason } = failureOf(exit)
      assert.deepInclude(reason, { _tag: "TimedOut", limit: "deadline" })
    }))

  it.effect("a 403 about an expired token renews it once and repeats once, for unsafe operations too", () =>
    Effect.gen(function*() {
      const expired = () =>
        errorAnswer(403, "Unauthorized", "Access denied", {}, "The access token you provided has expired.")
      const mended = yield* run(
        (_, n) => n === 0 ? expired() : Response.json({ id: "1" }),
        makeThing({ sku: "a", body: { name: "n" } })
      )
      assert.isTrue(Exit.isSuccess(mended.exit))
      assert.strictEqual(mended.api.tokens(), 2)
      assert.notStrictEqual(
        mended.api.sent[0]!.headers["x-amz-access-token"],
        mended.api.sent[1]!.headers["x-amz-access-token"]
      )
      const lasting = yield* run(expired, getThings(input))
      assert.strictEqual(failureOf(lasting.exit).reason._tag, "Unauthorized")
      assert.strictEqual(lasting.api.sent.length, 2)
      assert.strictEqual(lasting.api.tokens(), 2)
    }))

  it.effect("a 429 pauses for a token's time rather than burning attempts", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(
        (_, n) => n < 2 ? errorAnswer(429, "QuotaExceeded", "slow down") : page([]),
        getSlowThings()
      )
      assert.isTrue(Exit.isSuccess(exit))
      assert.strictEqual(api.sent.length, 3)
    }))

  it.effect("429s in a row end in Throttled with the time to come back", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(() => errorAnswer(429, "QuotaExceeded", "slow down"), getThings(input))
      const { reason } = failureOf(exit)
      assert.deepInclude(reason, { _tag: "Throttled", origin: "server" })
      assert.isTrue(reason._tag === "Throttled" && Duration.toMillis(reason.retryAfter) >= 500)
      assert.strictEqual(api.sent.length, 10)
    }))
})

describe("pages", () => {
  it.effect("items of all pages come as one Stream; an empty page does not end it", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run((sent) =>
        sent.url.includes("NextToken=t2%2B%3D")
          ? page(["3"])
          : sent.url.includes("NextToken=t1")
          ? page([], "t2+=")
          : page(["1", "2"], "t1"), Stream.runCollect(getThings.items(input)))
      assert.deepStrictEqual(Exit.isSuccess(exit) ? exit.value : [], [{ id: "1" }, { id: "2" }, { id: "3" }])
      assert.strictEqual(api.sent.length, 3)
      assert.include(api.sent[2]!.url, "MarketplaceIds=ATVPDKIKX0DER")
    }))

  it.effect("a token that comes a second time fails instead of going on for ever", () =>
    Effect.gen(function*() {
      const { api, exit } = yield* run(() => page(["1"], "same"), Stream.runCollect(getThings.items(input)))
      assert.strictEqual(failureOf(exit).reason._tag, "ResponseInvalid")
      assert.strictEqual(api.sent.length, 2)
    }))

  it.effect("pages that the caller does not read are not fetched", () =>
    Effect.gen(function*() {
      const { api } = yield* run(
        () => page(["1", "2"], "t1"),
        Stream.runCollect(Stream.take(getThings.items(input), 1))
      )
      assert.strictEqual(api.sent.length, 1)
    }))
})

describe("secrets", () => {
  it.effect("no error, log, span or metric shows a token, whatever Amazon echoes", () =>
    Effect.gen(function*() {
      const output: Array<string> = []
      const logger = Logger.layer([
        Logger.map(Logger.formatJson, (line) => void output.push(line)),
        Logger.map(Logger.formatLogFmt, (line) => void output.push(line))
      ])
      const echoes: ReadonlyArray<Handler> = [
        (sent) => errorAnswer(403, "Unauthorized", `bad ${sent.headers["x-amz-access-token"]}`),
        (sent) =>
          new Response(
            `<html>${sent.headers["x-amz-access-token"]} https://x/?X-Amz-Signature=planted-signature</html>`,
            { status: 503 }
          ),
        (sent) =>
          Object.assign(
            new Error(
              `failed with ${sent.headers["x-amz-access-token"]} at https://h/p?X-Amz-Signature=planted-signature`
            ),
            { code: "ECONNRESET" }
          )
      ]
      for (const handler of echoes) {
        const logged = getThings(input).pipe(
          Effect.tapCause((cause) => Effect.logDebug("failed", cause)),
          Effect.provide(logger),
          Effect.provideService(References.MinimumLogLevel, "Trace")
        )
        const { exit } = yield* run(handler, logged)
        const error = failureOf(exit)
        output.push(String(error), JSON.stringify(error), inspect(error, { depth: 10 }), error.message)
        output.push(Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "", error.stack ?? "")
      }
      output.push(inspect(yield* Metric.snapshot, { depth: 10 }))
      const all = output.join("\n")
      for (const secret of [...Object.values(secrets), "planted-signature"]) assert.notInclude(all, secret)
    }))
})

it.effect("services of the ready-made stack stay usable by themselves", () =>
  Effect.gen(function*() {
    const api = fakeApi(() => page([]))
    const context = yield* Layer.build(api.layer())
    assert.isAbove(context.mapUnsafe.size, 3)
  }))

it.effect("a stack within another has tokens of its own", () =>
  Effect.gen(function*() {
    const outer = fakeApi(() => page([]))
    const inner = fakeApi(() => page([]))
    yield* Effect.gen(function*() {
      yield* getThings(input)
      yield* Effect.provide(getThings(input), inner.layer({ refreshToken: Redacted.make("Atzr|another") }))
      yield* getThings(input)
    }).pipe(Effect.provide(outer.layer()))
    assert.deepStrictEqual([outer.tokens(), inner.tokens()], [1, 1])
    assert.deepStrictEqual([outer.sent.length, inner.sent.length], [2, 1])
  }))
