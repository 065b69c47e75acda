/**
 * Sequences of calls at random over sockets, while the wall clock of the client jumps by up to two days and the sandbox
 * has faults: every call ends with a result or a typed error, and the client works afterwards.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Exit, Fiber, Layer, Option } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as SpApi from "effect-sp-api/SpApi"
import { isSpApiError } from "effect-sp-api/SpApiError"
import { createHash } from "node:crypto"
import * as JumpingClock from "../sp-api/support/jumpingClock.ts"

const operation = "sellers.getMarketplaceParticipations"
const kinds = ["failure", "expired-token", "slow", "stalled", "throttled"] as const
// Few are throttled: each 429 pauses the client for half a second.
const faults = [undefined, undefined, undefined, ...kinds.slice(0, 4), ...kinds.slice(0, 4), ...kinds]

/** Draws numbers below a bound, the same for the same seed. */
const drawing = (seed: string) => {
  let index = 0
  return (bound: number): number => createHash("sha256").update(`${seed}/${index++}`).digest().readUInt32BE(0) % bound
}

/** Up to two days, forward or back; often close to when a token of an hour is renewed, or expires. */
const drawJump = (draw: (bound: number) => number): number =>
  draw(3) === 0 ? 3_240_000 + draw(400_000) : draw(4 * 86_400_000 + 1) - 2 * 86_400_000

const count = { succeeded: 0, failed: 0, jumps: 0, tokens: 0, struck: new Set<string>() }

/** Calls of a new client, one after the other. */
const sequence = (seed: number) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const draw = drawing(`clock ${seed}`)
    const { clock, jump } = yield* JumpingClock.make
    let jumps = 0
    const jumpAtRandom = () => {
      jumps++
      jump(drawJump(draw))
    }
    const before = (yield* sandbox.requests).length
    const context = yield* Layer.build(SpApi.layer(sandbox.configValues, {
      rateLimiter: SpApiRateLimiter.layer({ overrides: { [operation]: { rate: 1000, burst: 1000 } } })
    }))
    const call = Effect.exit(Sellers.getMarketplaceParticipations()).pipe(
      Effect.provide(context),
      Effect.provideService(Policy.CurrentRetryPolicy, {
        attempts: 3,
        baseMillis: 2,
        capMillis: 10,
        throttledAttempts: 3
      }),
      Effect.provideService(Clock.Clock, clock),
      // The limit is elapsed time: it does not see the jumps.
      Effect.timeoutOption("2 minutes"),
      Effect.map(Option.getOrUndefined)
    )
    for (let turn = 0; turn < 6; turn++) {
      const kind = faults[draw(faults.length)]
      const what = `sequence ${seed}, call ${turn}, ${kind}`
      if (kind !== undefined) {
        yield* sandbox.faults.add({ kind, on: operation, times: 1 + draw(3), delay: Duration.millis(1 + draw(30)) })
      }
      if (draw(2) === 0) jumpAtRandom()
      // Only a response that stalls is given up by its limit; any other call has a minute for each attempt.
      const limit = kind === "stalled" ? Duration.millis(60) : Duration.minutes(1)
      const fiber = yield* Effect.forkChild(Effect.provideService(call, Policy.AttemptTimeout, limit), {
        startImmediately: true
      })
      for (let left = draw(3); left > 0; left--) {
        yield* Effect.sleep(draw(kind === undefined ? 4 : 30))
        jumpAtRandom()
      }
      const exit = yield* Fiber.join(fiber)
      yield* sandbox.faults.clear
      assert.isDefined(exit, `${what}: it does not end`)
      if (Exit.isSuccess(exit!)) {
        count.succeeded++
        continue
      }
      const error = Option.getOrUndefined(Exit.findErrorOption(exit!))
      assert.isTrue(isSpApiError(error), `${what}: ${exit}`)
      count.failed++
      if (error!.reason._tag === "TimedOut") assert.strictEqual(kind, "stalled", `${what}: ${error}`)
    }
    const last = yield* call
    assert.strictEqual(last?._tag, "Success", `sequence ${seed}, the last call: ${last}`)
    const requests = (yield* sandbox.requests).slice(before)
    for (const { fault } of requests) if (fault !== undefined) count.struck.add(fault)
    const expired = requests.filter(({ fault }) => fault === "expired-token").length
    const tokens = requests.filter((request) => request.operation === "lwa.token").length
    assert.isAtMost(tokens, 1 + jumps + expired, `sequence ${seed}: requests for tokens`)
    count.jumps += jumps
    count.tokens += tokens
  }).pipe(Effect.scoped)

describe("calls at random while the wall clock jumps", () => {
  it.live("end with a result or a typed error, and no jump ends or prolongs one", () =>
    Effect.gen(function*() {
      const sandboxes = Array.from({ length: 20 }, (_, worker) => worker)
      yield* Effect.forEach(sandboxes, (worker) =>
        Effect.forEach(
          Array.from({ length: 10 }, (_, index) => worker + index * 20),
          sequence,
          { discard: true }
        ).pipe(
          Effect.provide(Sandbox.layerServer({ usagePlans: "off", products: 2, ordersPerSeller: 2 }), { local: true })
        ), { concurrency: "unbounded", discard: true })
      assert.sameMembers([...count.struck], [...kinds])
      assert.isAbove(count.succeeded, 600)
      assert.isAbove(count.failed, 50)
      assert.isAbove(count.jumps, 1000)
      assert.isAbove(count.tokens, 300)
    }).pipe(Effect.provide(NodeHttpClient.layerUndici)), 300_000)
})
