/**
 * A seller at the sandbox, and a program that keeps a copy of what the seller has. The program has a clock of its own,
 * which may be wrong; the sandbox, as Amazon, has the test's.
 */
import { assert } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer, Redacted, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApi from "effect-sp-api/SpApi"
import type * as Changes from "effect-sp-api/workflows/Changes"
import { HttpClient, HttpClientRequest } from "effect/http"
import { TestClock } from "effect/testing"
import * as JumpingClock from "../../../support/jumpingClock.ts"

/** Calls never wait for rate limits. */
const unlimited = Layer.succeed(SpApiRateLimiter.SpApiRateLimiter, {
  acquire: () => Effect.succeed(0),
  observe: () => Effect.void,
  throttled: (_, retryAfter) => Effect.succeed(retryAfter!),
  status: Effect.succeed([])
})

/** The sandbox by the clock of the test, whatever the clock of its caller says. */
const pinned = Layer.effect(
  HttpClient.HttpClient,
  Effect.gen(function*() {
    const client = yield* HttpClient.HttpClient
    const clock = yield* Clock.Clock
    return HttpClient.make((request) => Effect.provideService(client.execute(request), Clock.Clock, clock))
  })
)

const hour = 3_600_000
const day = 24 * hour

export const begin = Date.parse("2026-07-01T00:00:00Z")

export const layer = (options: Sandbox.Options) =>
  Layer.unwrap(
    Effect.map(
      Sandbox.Sandbox,
      ({ configValues }) => Layer.orDie(SpApi.layer(configValues, { rateLimiter: unlimited }))
    )
  ).pipe(
    Layer.provideMerge(pinned),
    Layer.provideMerge(Sandbox.layerHttpClient({ usagePlans: "off", now: begin, ...options }))
  )

/** Random numbers of a seed. */
export const random = (seed: number) => {
  let state = seed * 0x9e3779b1 >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = state
    value = Math.imul(value ^ (value >>> 15), value | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    int: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability: number) => next() < probability,
    pick: <A>(values: ReadonlyArray<A>): A => values[Math.floor(next() * values.length)]!
  }
}

/** Lets time pass in steps, and lets what it starts get on. */
export const pass = (millis: number, steps = 1) =>
  Effect.gen(function*() {
    for (let step = 0; step < steps; step++) {
      yield* TestClock.adjust(millis / steps)
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
  })

/** What a program stores: the copy, and the cursor that belongs to it. */
export interface Store<A> {
  readonly copy: Map<string, Changes.Changed<A>>
  cursor: string | undefined
  /** Elements that brought what was stored already. */
  doubled: number
  /** Why a feed failed by itself. */
  failure: unknown
  /** Elements that were older than what was stored. */
  outdated: number
}

export const makeStore = <A>(): Store<A> => ({
  copy: new Map(),
  cursor: undefined,
  failure: undefined,
  doubled: 0,
  outdated: 0
})

/** What happens to a program: it stores so many elements at once, and dies after so many of them. */
export interface Fate {
  readonly batch: number
  readonly lives: number
  /** How its wall clock is wrong, in milliseconds. */
  readonly clock: number
}

class Killed {
  readonly _tag = "Killed"
}

/** Stores elements with their cursors in one transaction, until it is killed. */
export const store = <A, E, R>(
  feed: (cursor: string | undefined) => Stream.Stream<Changes.Element<A> | Changes.Removed, E, R>,
  into: Store<A>,
  { batch, clock, lives }: Fate
) =>
  Effect.gen(function*() {
    const wrong = yield* JumpingClock.make
    wrong.jump(clock)
    let pending: Array<Changes.Element<A> | Changes.Removed> = []
    let left = lives
    const commit = () => {
      for (const element of pending) {
        if (element._tag === "Removed") into.copy.delete(element.entity)
        if (element._tag !== "Changed" || element.entity === undefined) continue
        const known = into.copy.get(element.entity)
        if (known !== undefined && JSON.stringify(known.value) === JSON.stringify(element.value)) into.doubled++
        if (known !== undefined && known.updatedAt! > element.updatedAt!) into.outdated++
        into.copy.set(element.entity, element)
      }
      into.cursor = JSON.stringify(pending.at(-1)!.cursor)
      pending = []
    }
    const run = Stream.runForEach(feed(into.cursor), (element) => {
      pending.push(element)
      // A consumer that waits for a batch would wait for ever in a quiet shop.
      if (pending.length >= batch || element._tag === "Checkpoint") commit()
      return --left <= 0 ? Effect.fail(new Killed()) : Effect.void
    })
    const watched = Effect.tapError(run, (error) =>
      Effect.sync(() => void (error instanceof Killed || (into.failure = error))))
    return yield* Effect.provideService(watched, Clock.Clock, wrong.clock)
  })

/** Runs a feed that dies again and again while something happens, and then to its end. */
export const copyOf = <A, E, R, E2, R2>(
  feed: (cursor: string | undefined) => Stream.Stream<Changes.Element<A> | Changes.Removed, E, R>,
  happen: (step: number) => Effect.Effect<unknown, E2, R2>,
  { pause, steps }: { readonly pause: number; readonly steps: number }
) =>
  Effect.gen(function*() {
    const prng = random(steps)
    const copy = makeStore<A>()
    const start = Effect.suspend(() =>
      Effect.forkChild(
        store(feed, copy, { batch: prng.int(1, 5), lives: prng.int(1, 120), clock: prng.pick([0, -hour, day]) }),
        { startImmediately: true }
      )
    )
    const sandbox = yield* Sandbox.Sandbox
    yield* sandbox.faults.add({ kind: "expired-page-token", probability: 0.4, times: Infinity })
    let program = yield* start
    for (let step = 0; step < steps; step++) {
      yield* happen(step)
      yield* pass(pause, 4)
      if (program.pollUnsafe() !== undefined) program = yield* start
    }
    for (let step = 0; step < 25; step++) {
      yield* pass(hour, 1)
      if (program.pollUnsafe() !== undefined) program = yield* start
    }
    yield* Fiber.interrupt(program)
    yield* sandbox.faults.clear
    assert.isUndefined(copy.failure)
    return copy
  })

/** A GET by raw HTTP, without the client. */
export const get = (path: string) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const client = yield* HttpClient.HttpClient
    const { credentials } = sandbox
    const { clientId, clientSecret, refreshToken } = credentials
    const login = yield* client.execute(
      HttpClientRequest.post(`${sandbox.url}/auth/o2/token`).pipe(HttpClientRequest.bodyUrlParams({
        grant_type: "refresh_token",
        refresh_token: Redacted.value(refreshToken),
        client_id: clientId,
        client_secret: Redacted.value(clientSecret)
      }))
    )
    const { access_token } = (yield* login.json) as { readonly access_token: string }
    const response = yield* client.execute(
      HttpClientRequest.get(`${sandbox.url}${path}`).pipe(
        HttpClientRequest.setHeader("x-amz-access-token", access_token)
      )
    )
    return (yield* response.json) as Record<string, unknown>
  })
