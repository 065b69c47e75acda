/** A wait is never silent: long ones are logged once, reported to the program, and counted. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Fiber, Layer, Logger, Metric, Redacted } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Retail from "effect-sp-api/apis/VendorTransactionStatus"
import * as Document from "effect-sp-api/documents/Document"
import * as Upload from "effect-sp-api/documents/Upload"
import type { Wait } from "effect-sp-api/http/Policy"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiTest from "effect-sp-api/SpApiTest"
import * as VendorTransactions from "effect-sp-api/workflows/VendorTransactions"
import { HttpClient, HttpClientResponse } from "effect/http"
import { TestClock } from "effect/testing"

type Respond = (url: URL, count: number) => Response | undefined

const ok = () => Response.json({ payload: [] })

/** A client over responses; the account is named, and login works unless a response says otherwise. */
const client = (respond: Respond = () => undefined) => {
  const counts = new Map<string, number>()
  const http = Layer.succeed(
    HttpClient.HttpClient,
    HttpClient.make((request, url) =>
      Effect.sync(() => {
        const count = (counts.get(url.host) ?? 0) + 1
        counts.set(url.host, count)
        const token = () => Response.json({ access_token: "Atza|x", expires_in: 3600 })
        return HttpClientResponse.fromWeb(
          request,
          respond(url, count) ?? (url.host === "api.amazon.com" ? token() : ok())
        )
      })
    )
  )
  return SpApi.layer({
    clientId: "amzn1.application-oa2-client.test",
    clientSecret: Redacted.make("amzn1.oa2-cs.v1.test"),
    refreshToken: Redacted.make("Atzr|x"),
    accountName: "my shop"
  }).pipe(Layer.provideMerge(http))
}

/** What is said of waits while a program runs, and when the hook began and ended. */
const watched = () => {
  const lines: Array<string> = []
  const levels: Array<string> = []
  const begun: Array<Wait> = []
  const ended: Array<Wait> = []
  const onWait = (wait: Wait) =>
    Effect.onExit(
      Effect.suspend(() => {
        begun.push(wait)
        return Effect.never
      }),
      () => Effect.sync(() => ended.push(wait))
    )
  const logger = Logger.make(({ logLevel, message }) => {
    if (!/ (?:waits|is still) /.test(String(message))) return
    lines.push(String(message))
    levels.push(logLevel)
  })
  const watch = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
    effect.pipe(
      Effect.provideService(Policy.OnWait, onWait),
      Effect.provideService(Metric.MetricRegistry, new Map()),
      Effect.provide(Logger.layer([logger]))
    )
  return { begun, ended, levels, lines, watch }
}

const call = Sellers.getMarketplaceParticipations()
const fork = <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.forkChild(effect, { startImmediately: true })
const name = "sellers.getMarketplaceParticipations"

describe("a wait for the rate limiter", () => {
  it.effect("is logged once, with how long it takes and why, and reported while it lasts", () => {
    const { begun, ended, levels, lines, watch } = watched()
    return Effect.gen(function*() {
      // One request in about 63 s, after a burst of 15.
      yield* Effect.all(Array.from({ length: 15 }, () => call))
      assert.deepStrictEqual(lines, [])
      const late = yield* fork(call)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(lines.length, 1)
      assert.match(lines[0]!, /^sellers\.getMarketplaceParticipations waits 1m \d+s \(published rate\)$/)
      assert.deepStrictEqual(levels, ["Info"])
      assert.deepInclude(begun[0], {
        operation: name,
        account: "my shop",
        cause: "published-rate",
        priority: "interactive"
      })
      assert.deepStrictEqual(ended, [])
      yield* TestClock.adjust("70 seconds")
      yield* Fiber.join(late)
      assert.deepStrictEqual(ended, begun)
      assert.strictEqual(lines.length, 1)
    }).pipe(watch, Effect.provide(client()))
  })

  it.effect("of a thousand calls is one line a minute for all, with their number", () => {
    const { begun, lines, watch } = watched()
    return Effect.gen(function*() {
      const calls = Effect.all(Array.from({ length: 1000 }, () => OrdersV0.getOrder({ orderId: "1" })), {
        concurrency: "unbounded"
      })
      const all = yield* fork(Effect.provideService(calls, Policy.MaxWait, Duration.hours(1)))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(lines.length, 1)
      assert.isAbove(begun.length, 900)
      yield* TestClock.adjust("3 minutes")
      assert.strictEqual(lines.length, 3)
      assert.match(lines[2]!, /^ordersV0\.getOrder waits .+; \d+ calls wait$/)
      yield* Fiber.interrupt(all)
    }).pipe(watch, Effect.provide(client()))
  })

  it.effect("names the rate that Amazon reports, and a 429", () => {
    const { begun, lines, watch } = watched()
    const respond: Respond = (url, count) =>
      url.host === "api.amazon.com" ? undefined : count === 1
        ? Response.json({ errors: [] }, {
          status: 429,
          headers: { "x-amzn-ratelimit-limit": "0.1", "retry-after": "20" }
        })
        : ok()
    return Effect.gen(function*() {
      const first = yield* fork(call)
      yield* TestClock.adjust("1 second")
      assert.match(lines[0]!, /waits 2\ds \(throttled\)$/)
      yield* TestClock.adjust("30 seconds")
      yield* Fiber.join(first)
      const others = yield* fork(Effect.all([call, call, call, call]))
      yield* TestClock.adjust("60 seconds")
      yield* Fiber.join(others)
      assert.deepStrictEqual([...new Set(begun.map(({ cause }) => cause))], ["throttled", "reported-rate"])
      const causes = (yield* Metric.snapshot).filter(({ id }) => id === "spapi.rate_limiter.wait")
        .map(({ attributes }) => attributes?.["cause"])
      assert.deepStrictEqual(causes, ["throttled", "reported-rate"])
    }).pipe(watch, Effect.provide(client(respond)))
  })

  it.effect("is not reported when it is short, and not at all where that is turned off", () => {
    const { begun, lines, watch } = watched()
    const ten = Effect.all(Array.from({ length: 10 }, () => OrdersV0.getOrder({ orderId: "1" })), { concurrency: 10 })
    const silent = { after: Duration.infinity, every: Duration.minutes(1), level: "Info" } as const
    return Effect.gen(function*() {
      yield* Effect.all(Array.from({ length: 29 }, () => OrdersV0.getOrder({ orderId: "1" })))
      const two = yield* fork(Effect.all([OrdersV0.getOrder({ orderId: "1" }), OrdersV0.getOrder({ orderId: "1" })]))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(two)
      const more = yield* fork(Effect.provideService(ten, Policy.WaitNotices, silent))
      yield* TestClock.adjust("60 seconds")
      yield* Fiber.join(more)
      assert.deepStrictEqual([lines, begun], [[], []])
    }).pipe(watch, Effect.provide(client()))
  })

  it.effect("ends its report when it is interrupted; a hook that dies does not disturb it", () => {
    const { begun, ended, watch } = watched()
    return Effect.gen(function*() {
      yield* Effect.all(Array.from({ length: 15 }, () => call))
      const late = yield* fork(call)
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(late)
      assert.strictEqual(begun.length, 1)
      assert.deepStrictEqual(ended, begun)
      const other = yield* fork(Effect.provideService(call, Policy.OnWait, () => Effect.die("bug")))
      yield* TestClock.adjust("2 minutes")
      yield* Fiber.join(other)
    }).pipe(watch, Effect.provide(client()))
  })
})

describe("a pause before a repetition", () => {
  const unavailable = () => Response.json({ errors: [] }, { status: 503, headers: { "retry-after": "20" } })
  const afterFirst = (host: RegExp): Respond => (url, count) =>
    host.test(url.host) && count === 1 ? unavailable() : undefined
  const location = { url: "https://x.s3.amazonaws.com/a?X-Amz-Signature=planted", contentType: "text/plain" }
  const cases: ReadonlyArray<
    readonly [string, RegExp, Effect.Effect<unknown, unknown, SpApi.SpApi | HttpClient.HttpClient>]
  > = [
    [name, /sellingpartnerapi/, call],
    ["lwa.token", /^api\.amazon\.com$/, call],
    ["document.download", /s3/, Document.collectText(location)],
    ["document.upload", /s3/, Upload.put(location, "text")]
  ]
  it.effect.each(cases)("of %s is reported and counted", ([operation, host, effect]) => {
    const { begun, ended, lines, watch } = watched()
    return Effect.gen(function*() {
      const running = yield* fork(effect)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(lines, [`${operation} waits 20s (retry after)`])
      assert.deepInclude(begun[0], { operation, account: "my shop", cause: "retry-after", millis: 20_000 })
      yield* TestClock.adjust("30 seconds")
      yield* Fiber.join(running)
      assert.deepStrictEqual(ended, begun)
      const counted = (yield* Metric.snapshot).find(({ id }) => id === "spapi.waits")
      assert.deepStrictEqual(counted?.attributes, { operation, cause: "retry-after", account: "my shop" })
      assert.deepInclude(counted?.state, { count: 1, sum: 20_000 })
    }).pipe(watch, Effect.provide(client(afterFirst(host))))
  })
})

describe("a wait for a job", () => {
  it.effect("is logged when it is long, and then once a minute with the status", () => {
    const { begun, ended, lines, watch } = watched()
    let status = "Processing"
    const stub = SpApiTest.layer(
      SpApiTest.on(
        Retail.getTransaction,
        ({ transactionId }) =>
          Effect.sync(() => ({ payload: { transactionStatus: { transactionId, status: status as "Processing" } } }))
      )
    )
    return Effect.gen(function*() {
      const running = yield* fork(VendorTransactions.untilDone("t1"))
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(lines, [])
      yield* TestClock.adjust("5 seconds")
      status = "Processing\nforged"
      yield* TestClock.adjust("60 seconds")
      status = "Success"
      const operation = "vendorTransactionStatus.getTransaction"
      assert.deepStrictEqual(lines, [`${operation} is still Processing`, `${operation} is still Processing\\nforged`])
      assert.deepInclude(begun[0], { operation, cause: "job", millis: undefined, priority: "interactive" })
      yield* TestClock.adjust("2 minutes")
      yield* Fiber.join(running)
      assert.deepStrictEqual(ended, begun)
      assert.strictEqual(lines.length, 2)
      const counted = (yield* Metric.snapshot).find(({ id }) => id === "spapi.waits")
      assert.deepStrictEqual(counted?.attributes, { operation, cause: "job" })
    }).pipe(watch, Effect.provide(stub))
  })
})
