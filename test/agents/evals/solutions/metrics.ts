import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect, Logger } from "effect"
import { Marketplace } from "effect-sp-api"
import * as Sales from "effect-sp-api/apis/Sales"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { readFileSync } from "node:fs"

const skus = readFileSync("skus.txt", "utf8").trim().split("\n")

const program = Effect.gen(function*() {
  const now = yield* DateTime.now
  const from = DateTime.subtract(now, { days: 30 })
  const interval = `${DateTime.formatIso(from)}--${DateTime.formatIso(now)}`
  const output = yield* Effect.forEach(
    skus,
    (sku) =>
      Sales.getOrderMetrics({ marketplaceIds: [Marketplace.US.id], interval, granularity: "Total", sku }).pipe(
        Effect.map(({ payload = [] }) => ({ sku, units: payload.reduce((sum, { unitCount }) => sum + unitCount, 0) }))
      ),
    { concurrency: 8 }
  )
  yield* Console.log(JSON.stringify(output))
})

program.pipe(
  Effect.provide(NodeSpApi.layerFromEnv()),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
