/** The log warns of programs that make a client for each call. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Logger, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import { FreshClients } from "effect-sp-api/auth/LwaTokenService"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { TestClock } from "effect/testing"
import { watchFresh, WatchTokens } from "../../../packages/sp-api/src/auth/internal/freshClients.ts"
import { fakeApi } from "../support/fakeApi.ts"

const { layer } = fakeApi(() => Response.json({ payload: [] }))

const call = Sellers.getMarketplaceParticipations()

// As in the stacks of NodeSpApi; without their HTTP client.
const watching = Layer.succeed(WatchTokens, watchFresh)

/** The mistake: a Layer that is built for each call. */
const fresh = (account: string) =>
  Effect.provide(
    call,
    Layer.provide(layer({ refreshToken: Redacted.make(`Atzr|${account}`), accountName: account }), watching)
  )

/** What has been logged by the effect. */
const logged = <E, R>(effect: Effect.Effect<unknown, E, R>) =>
  Effect.suspend(() => {
    const lines: Array<string> = []
    const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
    return Effect.as(Effect.provide(effect, Logger.layer([logger])), lines)
  })

const repeat = <A, E, R>(times: number, effect: Effect.Effect<A, E, R>) =>
  Effect.forEach(Array(times).fill(effect), (one: typeof effect) => one, { discard: true })

describe("the warning of clients that are made for each call", () => {
  it.effect("does not come for many calls of one client, many accounts, or where it is switched off", () =>
    Effect.gen(function*() {
      const lines = yield* logged(Effect.gen(function*() {
        yield* Effect.provide(repeat(10, call), Layer.provide(layer(), watching))
        yield* Effect.forEach(Array(20).keys(), (index) => fresh(`seller-${index}`))
        yield* repeat(6, Effect.provideService(fresh("a"), FreshClients, Infinity))
      }))
      assert.deepStrictEqual(lines, [])
    }))

  it.effect("does not come for clients that are made in the course of minutes", () =>
    Effect.gen(function*() {
      const lines = yield* logged(repeat(10, Effect.andThen(fresh("b"), TestClock.adjust("21 seconds"))))
      assert.deepStrictEqual(lines, [])
    }))

  it.effect("comes once, for the fifth client of an account within a minute, without a secret", () =>
    Effect.gen(function*() {
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* logged(repeat(4, fresh("shop"))), [])
      assert.deepStrictEqual(yield* logged(fresh("shop")), [
        "Warn 5 clients of shop have requested a token within a minute: build the Layer once for the process "
        + "(ManagedRuntime, SpApiPromise), not for each call"
      ])
      assert.deepStrictEqual(yield* logged(repeat(10, fresh("shop"))), [])
    }))

  it.live("belongs to the stacks for Node, and is off where a program starts a sandbox itself", () =>
    Effect.gen(function*() {
      const { configValues } = yield* Sandbox.Sandbox
      const five = repeat(5, Effect.provide(call, NodeSpApi.layer(configValues)))
      assert.deepStrictEqual(yield* logged(five), [])
      assert.lengthOf(yield* logged(Effect.provideService(five, FreshClients, 4)), 1)
    }).pipe(Effect.provide(Sandbox.layerServer({ usagePlans: "off" }))))
})
