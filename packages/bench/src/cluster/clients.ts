/**
 * The same fleet as real clients under a `TestClock`: `SpApiAccounts` with its rate limiter and tokens, over an Amazon
 * in the same process. A few dozen sellers for a day take seconds; `model.ts` is for thousands and a week.
 */
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as Amazon from "./amazon.ts"
import type { Feed, Simulated } from "./feeds.ts"
import { Changes, idOf, LagCounter, latency } from "./feeds.ts"
import type { Options } from "./model.ts"

class Accounts extends SpApiAccounts.Service<Accounts>()("bench/Accounts", {
  lookup: (seller: string) => Effect.succeed(Redacted.make(Amazon.refreshTokenOf(seller)))
}) {}

const half = Effect.sleep(latency / 2)

const connected = (amazon: ReturnType<typeof Amazon.make>) =>
  HttpClient.make((request, url) => {
    const { body } = request
    const text = body._tag === "Uint8Array" ? new TextDecoder().decode(body.body) : ""
    return Effect.gen(function*() {
      const isToken = url.pathname.startsWith("/auth")
      if (!isToken) yield* half
      const now = yield* Clock.currentTimeMillis
      const { body, headers, status } = amazon.respond(url.pathname, request.headers["x-amz-access-token"], text, now)
      if (!isToken) yield* half
      return HttpClientResponse.fromWeb(request, new Response(body, { status, headers }))
    })
  })

/** Runs the sellers; the clock has to be a `TestClock`. */
export const simulate = Effect.fnUntraced(function*({ feeds, millis, sellers, start }: Options) {
  const amazon = Amazon.make({ operations: feeds })
  const lags = new Map(feeds.map(({ name }) => [name, new LagCounter()]))
  yield* TestClock.setTime(start)

  const poll = Effect.fnUntraced(function*(seller: string, feed: Feed, changes: Changes) {
    const calls = feed.call(seller).pipe(Effect.provide(Accounts.get(seller)))
    while (true) {
      const now = yield* Clock.currentTimeMillis
      const next = feed.schedule.next(seller, now)
      if (next >= start + millis) return
      yield* Effect.sleep(next - now)
      let readUntil = 0
      for (let call = 0; call < feed.calls; call++) {
        yield* calls
        if (call === 0) readUntil = (yield* Clock.currentTimeMillis) - latency / 2
      }
      const done = yield* Clock.currentTimeMillis
      for (; changes.next <= readUntil; changes.advance()) lags.get(feed.name)!.add(done - changes.next)
    }
  })

  yield* Effect.gen(function*() {
    for (let seller = 0; seller < sellers; seller++) {
      for (const [index, feed] of feeds.entries()) {
        yield* Effect.forkScoped(poll(idOf(seller), feed, new Changes(seller * feeds.length + index, start)))
      }
    }
    yield* TestClock.adjust(millis + 3_600_000)
  }).pipe(
    Effect.scoped,
    Effect.provide(
      Accounts.layerNoDeps({
        endpoint: "http://127.0.0.1:1",
        lwaEndpoint: "http://127.0.0.1:1/auth/o2/token",
        clientId: "benchmark",
        clientSecret: Redacted.make("benchmark")
      }).pipe(
        Layer.provide([SpApiRateLimiter.layer({}), Layer.succeed(HttpClient.HttpClient, connected(amazon))])
      )
    )
  )
  const { calls, refused, tokens } = amazon.counts()
  const simulated: Simulated = {
    calls,
    refused,
    tokens,
    lags: Object.fromEntries([...lags].map(([name, { lags }]) => [name, lags]))
  }
  return simulated
})
