/**
 * A local sandbox in a process of its own, with many random faults. Sends its settings to the parent process, and what
 * it has seen on request.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"

/** The faults, and the probability of each for a request. */
export const likelihood: ReadonlyArray<readonly [Sandbox.FaultKind, number]> = [
  ["throttled", 0.002],
  ["failure", 0.01],
  ["unavailable", 0.01],
  ["reset-before-headers", 0.01],
  ["reset-after-headers", 0.01],
  ["truncated", 0.01],
  ["stalled", 0.001]
]

/** Faster usage plans than Amazon's, so that many calls are made in a short time. */
export const plans = {
  "sellers.getMarketplaceParticipations": { rate: 200, burst: 100 },
  "ordersV0.getOrder": { rate: 200, burst: 100 },
  "ordersV0.getOrders": { rate: 200, burst: 100 },
  "reports_2021-06-30.createReport": { rate: 4, burst: 8 }
}

/** The first message to the parent. */
export interface Ready {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
}

/** The reply to a message of the parent. */
export interface Seen {
  readonly reports: number
}

const program = Effect.gen(function*() {
  const { credentials, faults, revokeAccessTokens, url, world } = yield* Sandbox.Sandbox
  for (const [kind, probability] of likelihood) {
    // Half of what fails has taken effect all the same.
    yield* faults.add({ kind, probability: probability / 2 })
    yield* faults.add({ kind, probability: probability / 2, processed: true })
    yield* faults.add({ kind, on: "lwa", probability })
  }
  const ready: Ready = {
    url,
    clientId: credentials.clientId,
    clientSecret: Redacted.value(credentials.clientSecret),
    refreshToken: Redacted.value(credentials.refreshToken)
  }
  process.send!(ready)
  const seller = yield* world.seller()
  process.on("message", () => process.send!({ reports: seller.records.get("reports")?.size ?? 0 } satisfies Seen))
  // All tokens die at once, long before their time.
  yield* Effect.forkChild(Effect.forever(Effect.delay(revokeAccessTokens, "30 seconds")))
  yield* Effect.callback<void>((resume) => {
    process.once("disconnect", () => resume(Effect.void))
  })
})

if (import.meta.main) {
  program.pipe(
    Effect.provide(Sandbox.layerServer({ products: 10, ordersPerSeller: 60, usagePlanOverrides: plans })),
    NodeRuntime.runMain
  )
}
