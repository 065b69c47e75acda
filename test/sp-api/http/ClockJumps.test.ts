/** Limits, pauses and waits are elapsed time: setting the wall clock neither ends nor prolongs them. */
import type { SQSClient } from "@aws-sdk/client-sqs"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import type { Scope } from "effect"
import { Clock, Deferred, Duration, Effect, Exit, Fiber, Layer, Option, Random, Stream } from "effect"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as Policy from "effect-sp-api/http/Policy"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApiClient from "effect-sp-api/SpApi"
import * as NotificationsSqs from "effect-sp-api/workflows/NotificationsSqs"
import { FetchHttpClient } from "effect/http"
import { TestClock } from "effect/testing"
import type { SpApi } from "../../../packages/sp-api/src/operation/internal/spApiService.ts"
import * as SubmissionWindow from "../../../packages/sp-api/src/workflows/feeds/internal/submissionWindow.ts"
import * as Waiting from "../../../packages/sp-api/src/workflows/internal/waiting.ts"
import { json, serve } from "../auth/support/server.ts"
import { errorAnswer, fakeApi, type Handler, values } from "../support/fakeApi.ts"
import * as JumpingClock from "../support/jumpingClock.ts"
import { getSlowThings, getThings } from "../support/operations.ts"

const input = { MarketplaceIds: ["ATVPDKIKX0DER"] }
const page = () => Response.json({ payload: { Things: [] } })
const unavailable = () => new Response("", { status: 503 })

/** Milliseconds that an effect takes, when the wall clock jumps after 300 ms of it. */
const duration = <A, E>(setUp: Effect.Effect<Effect.Effect<A, E>, never, Scope.Scope>, by: number) =>
  Effect.gen(function*() {
    const effect = yield* setUp
    const { clock, elapsed, jump } = yield* JumpingClock.make
    const start = elapsed()
    const fiber = yield* Effect.forkChild(
      Effect.map(Effect.exit(Effect.provideService(effect, Clock.Clock, clock)), () => elapsed() - start),
      { startImmediately: true }
    )
    for (let step = 1; step < 10_000 && fiber.pollUnsafe() === undefined; step++) {
      yield* TestClock.adjust("100 millis")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      if (step === 3) jump(by)
    }
    assert.isDefined(fiber.pollUnsafe(), "it never ends")
    return yield* Fiber.join(fiber)
  }).pipe(Effect.scoped, Random.withSeed("clock"))

/** A call of a new client, which is built first: a digest takes real time, which the test's clock does not know. */
const called = <A, E>(handler: Handler, call: Effect.Effect<A, E, SpApi>) =>
  Effect.orDie(Effect.map(Layer.build(fakeApi(handler).layer()), (context) => Effect.provide(call, context)))

const once = Effect.provideService(Policy.CurrentRetryPolicy, {
  ...Policy.CurrentRetryPolicy.defaultValue(),
  attempts: 1
})

/** What waits, and how long it does so at least, in milliseconds. */
const waits: ReadonlyArray<
  readonly [string, number, () => Effect.Effect<Effect.Effect<unknown, unknown>, never, Scope.Scope>]
> = [
  ["the limit of an attempt", 60_000, () => called(() => Effect.never, once(getThings(input)))],
  [
    "a limit of half a second",
    500,
    () =>
      called(
        () => Effect.never,
        once(Effect.provideService(getThings(input), Policy.AttemptTimeout, Duration.millis(500)))
      )
  ],
  [
    "a deadline",
    5000,
    () => called(() => Effect.never, Effect.provideService(getThings(input), Policy.Deadline, Duration.seconds(5)))
  ],
  [
    "the pauses between attempts",
    300,
    () => called((_, index) => index < 3 ? unavailable() : page(), getThings(input))
  ],
  [
    "the pause after a 429",
    7000,
    () =>
      called(
        (_, index) => index === 0 ? errorAnswer(429, "QuotaExceeded", "no", { "retry-after": "7" }) : page(),
        getThings(input)
      )
  ],
  [
    "the wait for a place in the quota",
    59_000,
    () => called(page, Effect.all([getSlowThings(), getSlowThings(), getSlowThings()]))
  ],
  ["the polls of a job", 10_000, () => {
    let polls = 0
    return Effect.succeed(Waiting.wait({
      operation: "reports_2021-06-30.getReport",
      poll: Effect.sync(() => ({ hasEnded: ++polls > 4 })),
      onTimeout: () => "too long"
    }, undefined))
  }],
  [
    "the longest wait for a job",
    30_000,
    () =>
      Effect.succeed(Waiting.wait({
        operation: "reports_2021-06-30.getReport",
        poll: Effect.succeed({ hasEnded: false }),
        onTimeout: () => "too long"
      }, { timeout: "30 seconds" }))
  ],
  ["the stretch of submissions", 300_000, () => {
    const window = SubmissionWindow.makeUnsafe(1, Duration.minutes(5))
    return Effect.succeed(Effect.andThen(window.take, window.take))
  }]
]

describe("a wall clock that is", () => {
  const cases = JumpingClock.jumps.flatMap(([title, by]) => waits.map((wait) => [title, wait[0], by, wait] as const))
  it.effect.each(cases)("%s does not change %s", ([, , by, [, atLeast, make]]) =>
    Effect.gen(function*() {
      const undisturbed = yield* duration(make(), 0)
      assert.isAtLeast(undisturbed, atLeast)
      assert.closeTo(yield* duration(make(), by), undisturbed, 0.01)
    }))

  it.effect.each(JumpingClock.jumps)(
    "%s while a queue responds at once does not poll it in a loop",
    ([, by]) =>
      Effect.gen(function*() {
        const { clock, jump } = yield* JumpingClock.make
        let asked = 0
        const client = {
          send: () => {
            asked++
            jump(asked % 2 === 0 ? -by : by)
            return Promise.resolve({ Messages: [] })
          }
        } as unknown as SQSClient
        const fiber = yield* NotificationsSqs.source({ client, queueUrl: "https://sqs.invalid/1/q" }).pipe(
          Stream.runDrain,
          Effect.provideService(Clock.Clock, clock),
          Effect.forkChild({ startImmediately: true })
        )
        for (let step = 0; step < 100; step++) {
          yield* TestClock.adjust("100 millis")
          yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
        }
        yield* Fiber.interrupt(fiber)
        assert.isAtLeast(asked, 8)
        assert.isAtMost(asked, 12)
      })
  )
})

const clients = [
  ["fetch", FetchHttpClient.layer],
  ["our fetch", LeanFetchHttpClient.layer],
  ["undici", NodeHttpClient.layerUndici],
  ["the lean client", UndiciHttpClient.layer()],
  ["node:http", NodeHttpClient.layerNodeHttp]
] as const

describe.each(clients)("over sockets and %s", (_, http) => {
  /** A call whose response comes after so many milliseconds, with a limit of 2 s; the wall clock jumps meanwhile. */
  const outcome = (answerAfter: number, by: number) =>
    Effect.gen(function*() {
      const { clock, elapsed, jump } = yield* JumpingClock.make
      const asked = yield* Deferred.make<void>()
      const server = yield* serve((received) => {
        if (received.target.startsWith("/token")) {
          return json({ access_token: "Atza|1", token_type: "bearer", expires_in: 3600 })
        }
        Deferred.doneUnsafe(asked, Effect.void)
        return { ...json({ payload: { Things: [] } }), silent: true, endAfter: answerAfter }
      })
      const context = yield* Layer.build(
        SpApiClient.layer({ ...values, endpoint: server.url, lwaEndpoint: `${server.url}/token` }).pipe(
          Layer.provide(http)
        )
      )
      const start = elapsed()
      const fiber = yield* Effect.exit(getThings(input)).pipe(
        once,
        Effect.provideService(Policy.AttemptTimeout, Duration.seconds(2)),
        Effect.provide(context),
        Effect.provideService(Clock.Clock, clock),
        Effect.forkChild({ startImmediately: true })
      )
      yield* Deferred.await(asked)
      jump(by)
      const exit = yield* Fiber.join(fiber)
      return { exit, took: elapsed() - start }
    }).pipe(Effect.scoped)

  it.live("a stalled GET ends by its limit, however the clock is set", () =>
    Effect.forEach(JumpingClock.jumps, ([title, by]) =>
      Effect.map(outcome(60_000, by), ({ exit, took }) => {
        assert.strictEqual(Option.getOrUndefined(Exit.findErrorOption(exit))?.reason._tag, "TimedOut", title)
        assert.isAtLeast(took, 1900, title)
        assert.isAtMost(took, 5000, title)
      }), { concurrency: "unbounded", discard: true }))

  it.live("a slow response within the limit comes through, however the clock is set", () =>
    Effect.forEach(
      JumpingClock.jumps,
      ([title, by]) =>
        Effect.map(outcome(1200, by), ({ exit }) => assert.strictEqual(exit._tag, "Success", `${title}: ${exit}`)),
      {
        concurrency: "unbounded",
        discard: true
      }
    ))
})
