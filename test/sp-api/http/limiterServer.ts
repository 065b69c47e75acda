/**
 * Amazon's side of a usage plan, on the test's clock: a token bucket behind a wire whose delays differ from request to
 * request, and callers that behave as the client does.
 */
import { Clock, Duration, Effect, Fiber, Random } from "effect"
import type { Bucket } from "effect-sp-api/http/SpApiRateLimiter"
import { SpApiRateLimiter } from "effect-sp-api/http/SpApiRateLimiter"
import { TestClock } from "effect/testing"

export interface Wire {
  /** Mean round trip in milliseconds. */
  readonly latency: number
  /** Each half of a round trip differs from its mean by up to this share. */
  readonly jitter: number
  /** How much longer the first requests take, which open the connections … */
  readonly handshake: number
  /** … and how many they are; default 1. */
  readonly connections?: number
}

export const wire: Wire = { latency: 80, jitter: 0.5, handshake: 150 }

/** A plan that Amazon enforces, and what it has seen. */
export interface Server {
  /** Requests per second; may change. */
  rate: number
  /** When requests went out. */
  readonly sent: Array<number>
  accepted: number
  refused: number
  /** One request; returns whether it was accepted. */
  readonly handle: Effect.Effect<boolean>
}

export const makeServer = (
  rate: number,
  burst: number,
  { connections = 1, handshake, jitter, latency }: Wire = wire
): Server => {
  let tokens = burst
  let at: number | undefined
  const server: Server = {
    rate,
    sent: [],
    accepted: 0,
    refused: 0,
    handle: Effect.gen(function*() {
      const opening = server.sent.length < connections ? handshake : 0
      server.sent.push(yield* Clock.currentTimeMillis)
      yield* Effect.sleep(opening + latency / 2 * (1 + jitter * (yield* Random.nextBetween(-1, 1))))
      const now = yield* Clock.currentTimeMillis
      tokens = Math.min(burst, tokens + (now - (at ?? now)) * server.rate / 1000)
      at = now
      const accepted = tokens >= 1 - 1e-6
      if (accepted) {
        tokens--
        server.accepted++
      } else {
        server.refused++
      }
      yield* Effect.sleep(latency / 2 * (1 + jitter * (yield* Random.nextBetween(-1, 1))))
      return accepted
    })
  }
  return server
}

/** One call, repeated until it is accepted, as the client does. */
export const call = (
  server: Server,
  bucket: Bucket,
  told: { readonly header?: boolean; readonly sentAt?: boolean } = {}
) =>
  Effect.gen(function*() {
    const limiter = yield* SpApiRateLimiter
    for (let refusals = 0;; refusals++) {
      yield* limiter.acquire(bucket)
      const sentAt = yield* Clock.currentTimeMillis
      if (yield* server.handle) {
        if (told.header === true) yield* limiter.observe(bucket, server.rate)
        return refusals
      }
      yield* limiter.throttled(bucket, undefined, told.sentAt === false ? undefined : sentAt)
    }
  })

/** Runs an effect while the clock goes on; returns its value and how many seconds it took. */
export const timed = <A, E, R>(effect: Effect.Effect<A, E, R>, atMost: Duration.Input = "1 hour") =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    const fiber = yield* Effect.forkChild(
      Effect.flatMap(
        effect,
        (value) => Effect.map(Clock.currentTimeMillis, (now) => ({ value, seconds: (now - start) / 1000 }))
      ),
      { startImmediately: true }
    )
    yield* TestClock.adjust(atMost)
    const exit = fiber.pollUnsafe()
    if (exit === undefined) {
      yield* Fiber.interrupt(fiber)
      return yield* Effect.die(new Error(`not done after ${Duration.toSeconds(Duration.fromInputUnsafe(atMost))} s`))
    }
    return yield* Fiber.join(fiber)
  })

/** So many calls at once. */
export const batch = (n: number, one: Effect.Effect<number, unknown, SpApiRateLimiter>) =>
  Effect.all(Array.from({ length: n }, () => one), { concurrency: "unbounded" })
