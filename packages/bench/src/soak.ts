/**
 * `pnpm soak --minutes 5`: many concurrent callers, against a local sandbox with random faults: 429, 500, 503, tokens
 * that expire early, connections that break or stall, before and after a call took effect.
 *
 * Prints the outcome of every call. A call is lost when it never ends, when it dies, or when it fails although it may
 * be repeated. A report is doubled when the sandbox holds more reports than the client knows of or was warned about.
 * Fails when a call is lost, when a report is missing or doubled, or when memory grows. Without `--minutes` it runs for
 * 15 seconds.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array, Clock, Console, Duration, Effect, Exit, Layer, Redacted, Stream } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Reports from "effect-sp-api/apis/Reports_2021_06_30"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { isSpApiError } from "effect-sp-api/SpApiError"
import { fork } from "node:child_process"
import { once } from "node:events"
import { parseArgs } from "node:util"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import type { Ready, Seen } from "./faultySandbox.ts"
import { plans } from "./faultySandbox.ts"

const { values: flags } = parseArgs({ options: { minutes: { type: "string", default: "0.25" } } })
const minutes = Number(flags.minutes)
const callers = 24

/** The outcomes of the calls. */
const tally = { made: 0, succeeded: 0, reports: 0, unknown: 0, lost: 0, ended: 0 }
const lost: Array<string> = []

const MarketplaceIds = [Marketplace.US.id]

const reading: ReadonlyArray<Effect.Effect<unknown, unknown, SpApi.SpApi>> = [
  Sellers.getMarketplaceParticipations(),
  OrdersV0.getOrders({ MarketplaceIds, CreatedAfter: "2026-01-01T00:00:00Z" }),
  Stream.runCollect(
    OrdersV0.getOrders.items({ MarketplaceIds, CreatedAfter: "2026-01-01T00:00:00Z", MaxResultsPerPage: 20 })
  )
]

const making: ReadonlyArray<Effect.Effect<unknown, unknown, SpApi.SpApi>> = [
  Effect.tap(
    Reports.createReport({ body: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: MarketplaceIds } }),
    () => Effect.sync(() => tally.reports++)
  )
]

/** Makes one call and writes down how it ended. */
const account = (call: Effect.Effect<unknown, unknown, SpApi.SpApi>) =>
  Effect.suspend(() => {
    tally.made++
    return Effect.map(Effect.exit(call), (exit) => {
      tally.ended++
      if (Exit.isSuccess(exit)) return void tally.succeeded++
      const [reason] = exit.cause.reasons
      const error = reason?._tag === "Fail" ? reason.error : undefined
      if (isSpApiError(error) && "outcome" in error.reason && error.reason.outcome === "unknown") {
        return void tally.unknown++
      }
      tally.lost++
      lost.push(String(exit.cause))
    })
  })

/** A caller that makes one call after the other. */
const caller = (until: number, first: number) =>
  Effect.gen(function*() {
    const calls = first % 8 === 0 ? making : reading
    for (let turn = first; (yield* Clock.currentTimeMillis) < until; turn++) yield* account(calls[turn % calls.length]!)
  })

setFlagsFromString("--expose-gc")
const collectGarbage: () => void = runInNewContext("gc")

/** What is alive, in MB. */
const memory = Effect.sync(() => {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
})

/** Prints the progress ten times; returns the memory in use each time. */
const watch = Effect.forEach(Array.range(1, 10), (step) =>
  Effect.gen(function*() {
    yield* Effect.sleep(Duration.minutes(minutes / 10))
    const alive = yield* memory
    yield* Console.log(
      `${
        String(step * 10).padStart(3)
      } %  ${tally.made} calls, ${tally.unknown} of unknown outcome, ${tally.lost} lost, ${alive.toFixed(1)} MB alive`
    )
    return alive
  }))

const program = Effect.gen(function*() {
  const sandbox = yield* Effect.acquireRelease(
    Effect.sync(() => fork(new URL("./faultySandbox.ts", import.meta.url))),
    (child) => Effect.sync(() => child.disconnect())
  )
  const [ready] = (yield* Effect.promise(() => once(sandbox, "message"))) as [Ready]
  const client = SpApi.layerNoDeps.pipe(
    Layer.provide([RestrictedDataTokens.layer, Signer.layerNone, SpApiRateLimiter.layer({ overrides: plans })]),
    Layer.provide(LwaTokenService.layer),
    Layer.provide(SpApiConfig.layer({
      endpoint: ready.url,
      lwaEndpoint: `${ready.url}/auth/o2/token`,
      clientId: ready.clientId,
      clientSecret: Redacted.make(ready.clientSecret),
      refreshToken: Redacted.make(ready.refreshToken)
    })),
    Layer.provide(NodeHttpClient.layerUndici)
  )
  const until = (yield* Clock.currentTimeMillis) + Duration.toMillis(Duration.minutes(minutes))
  const [alive] = yield* Effect.all([
    watch,
    Effect.forEach(Array.range(1, callers), (first) => caller(until, first), {
      concurrency: "unbounded",
      discard: true
    })
  ], { concurrency: 2 }).pipe(
    Effect.provideService(Policy.AttemptTimeout, Duration.seconds(2)),
    // One request in twenty fails, so four in a row do once in 150,000 calls: chance, and no fault of the client.
    Effect.provideService(Policy.CurrentRetryPolicy, {
      attempts: 8,
      baseMillis: 250,
      capMillis: 20_000,
      throttledAttempts: 10
    }),
    Effect.provide(client)
  )
  sandbox.send("what have you seen?")
  const [{ reports }] = (yield* Effect.promise(() => once(sandbox, "message"))) as [Seen]

  const pending = tally.made - tally.ended
  const missing = Math.max(0, tally.reports - reports)
  const doubled = Math.max(0, reports - tally.reports - tally.unknown)
  const growth = Math.min(...alive.slice(-3)) - Math.min(...alive.slice(0, 3))
  yield* Console.log([
    "",
    `calls made      ${tally.made}, ${(tally.made / minutes / 60).toFixed(0)} per second`,
    `succeeded       ${tally.succeeded}`,
    `unknown outcome ${tally.unknown}: not to be repeated, and the caller knows`,
    `lost            ${tally.lost + pending}`,
    `reports         ${tally.reports} made, ${missing} missing, ${doubled} doubled`,
    `memory          ${growth >= 0 ? "+" : ""}${growth.toFixed(1)} MB between the first and the last 30 % of the time`
  ].join("\n"))
  for (const text of lost.slice(0, 5)) yield* Console.log(text)
  if (tally.lost + pending + missing + doubled > 0) {
    return yield* Effect.die(new Error("calls were lost, or made twice"))
  }
  if (growth > 10) return yield* Effect.die(new Error("memory grows"))
}).pipe(Effect.scoped)

NodeRuntime.runMain(program)
