/** `Retry-After` of whatever is repeated: calls, tokens, documents, uploads. */
import { assert, describe, it } from "@effect/vitest"
import type { Scope } from "effect"
import { Cause, Clock, Effect, Exit, Fiber, Layer, Stream } from "effect"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as Document from "effect-sp-api/documents/Document"
import * as Upload from "effect-sp-api/documents/Upload"
import * as Policy from "effect-sp-api/http/Policy"
import { HttpClient, HttpClientRequest, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"
import * as Presigned from "../../../packages/sp-api/src/documents/internal/presigned.ts"
import { config, endpoint, tokenAnswer } from "../auth/support/settings.ts"
import { fakeApi } from "../support/fakeApi.ts"
import { getThings, makeThing } from "../support/operations.ts"

const date = (millis: number) => new Date(millis).toUTCString()
const url = "https://tortuga-prod-na.s3.amazonaws.com/object?X-Amz-Signature=x"

/** What is asked for twice, when the first response is this one. */
interface Subject {
  readonly run: Effect.Effect<unknown, unknown>
  readonly sent: () => number
}

const presigned = (first: () => Response, run: Effect.Effect<unknown, unknown, HttpClient.HttpClient>): Subject => {
  let sent = 0
  const http = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request) =>
      Effect.sync(() => HttpClientResponse.fromWeb(request, sent++ === 0 ? first() : new Response("a\tb\n")))
    )
  )
  return { run: Effect.provide(run, http), sent: () => sent }
}

const subjects: ReadonlyArray<
  readonly [string, number, (first: () => Response) => Effect.Effect<Subject, never, Scope.Scope>]
> = [
  ["a call", 20, (first) =>
    Effect.gen(function*() {
      const api = fakeApi((_, index) => index === 0 ? first() : Response.json({ payload: { Things: [] } }))
      const context = yield* Effect.orDie(Layer.build(api.layer()))
      const run = getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] })
      return { run: Effect.provide(run, context), sent: () => api.sent.length }
    })],
  ["a token", 30, (first) =>
    Effect.gen(function*() {
      const lwa = endpoint((_, index) => index === 0 ? first() : tokenAnswer(index), 0)
      const context = yield* Effect.orDie(
        Layer.build(LwaTokenService.layer.pipe(Layer.provide([config(), lwa.layer])))
      )
      const run = LwaTokenService.LwaTokenService.use((tokens) => tokens.accessToken)
      return { run: Effect.provide(run, context), sent: () => lwa.asked.length }
    })],
  ["a document", 20, (first) => Effect.sync(() => presigned(first, Stream.runDrain(Document.bytes({ url }))))],
  [
    "an upload",
    20,
    (first) => Effect.sync(() => presigned(first, Upload.put({ url, contentType: "text/plain", headers: {} }, "x")))
  ],
  [
    "a schema",
    20,
    (first) => Effect.sync(() => presigned(first, Presigned.send("listings.schema", HttpClientRequest.get(url), 1000)))
  ]
]

/** How a subject ends, and after how many seconds. */
const play = (subject: Subject) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(
      Effect.zip(Effect.exit(subject.run), Clock.currentTimeMillis),
      { startImmediately: true }
    )
    for (let step = 0; step < 400 && fiber.pollUnsafe() === undefined; step++) {
      yield* TestClock.adjust("100 millis")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    const [exit, ended] = yield* Fiber.join(fiber)
    return { exit, seconds: ended / 1000 }
  })

/** Status, headers, and the wait in seconds where nothing caps it. */
const responses: ReadonlyArray<readonly [string, number, Record<string, string>, number]> = [
  ["seconds", 503, { "retry-after": "7" }, 7],
  ["seconds of a 500", 500, { "retry-after": "3" }, 3],
  ["seconds of a 502", 502, { "retry-after": "11" }, 11],
  ["seconds of a 504", 504, { "retry-after": "19" }, 19],
  ["more than the cap", 503, { "retry-after": "3600" }, 3600],
  ["an HTTP date", 503, { "retry-after": date(9000) }, 9],
  [
    "an HTTP date by a server whose clock is hours ahead",
    503,
    { date: date(36_000_000), "retry-after": date(36_005_000) },
    5
  ],
  ["an HTTP date that is over", 503, { "retry-after": date(-60_000) }, 0],
  ["nonsense", 503, { "retry-after": "soon" }, 0]
]

describe.each(subjects)("%s", (_, cap, make) => {
  it.effect.each(responses)("waits for Retry-After as %s", ([, status, headers, seconds]) =>
    Effect.gen(function*() {
      const subject = yield* make(() => new Response("", { status, headers }))
      const { exit, seconds: took } = yield* play(subject)
      assert.isTrue(Exit.isSuccess(exit), Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")
      assert.strictEqual(subject.sent(), 2)
      assert.isAtLeast(took, Math.min(seconds, cap))
      // A pause of its own is longer where the response asks for less.
      assert.isAtMost(took, Math.min(seconds, cap) + 1.2)
    }))
})

it.effect("a call that may have taken effect is not repeated for it", () =>
  Effect.gen(function*() {
    const api = fakeApi(() => new Response("", { status: 503, headers: { "retry-after": "1" } }))
    const context = yield* Layer.build(api.layer())
    const run = Effect.provide(makeThing({ sku: "a", body: { name: "b" } }), context)
    const { exit } = yield* play({ run, sent: () => api.sent.length })
    assert.lengthOf(api.sent, 1)
    assert.isTrue(Exit.isFailure(exit))
  }))

it.effect("a longer pause than the policy allows is not made for it", () =>
  Effect.gen(function*() {
    const api = fakeApi((_, index) =>
      index === 0
        ? new Response("", { status: 503, headers: { "retry-after": "30" } })
        : Response.json({ payload: { Things: [] } })
    )
    const context = yield* Layer.build(api.layer())
    const run = getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }).pipe(
      Effect.provideService(Policy.CurrentRetryPolicy, {
        ...Policy.CurrentRetryPolicy.defaultValue(),
        capMillis: 2000
      }),
      Effect.provide(context)
    )
    const { seconds } = yield* play({ run, sent: () => api.sent.length })
    assert.closeTo(seconds, 2, 0.2)
  }))
