import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Logger, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Reports from "effect-sp-api/workflows/Reports"

const [first = "", last = ""] = process.argv.slice(2)

const program = Effect.gen(function*() {
  const days = new Map<string, Map<string, number>>()
  yield* Reports.rows({
    reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
    marketplaceIds: [Marketplace.DE.id],
    dataStartTime: `${first}T00:00:00Z`,
    dataEndTime: `${last}T23:59:59Z`,
    cells: "parsed"
  }).pipe(
    Stream.runForEach((row) =>
      Effect.sync(() => {
        if (row["order-status"] === "Cancelled") return
        const day = new Date(String(row["purchase-date"])).toISOString().slice(0, 10)
        const names = days.get(day) ?? new Map<string, number>()
        days.set(day, names)
        const name = row["product-name"] ?? ""
        names.set(name, (names.get(name) ?? 0) + Math.round(Number(row["item-price"] ?? 0) * 100))
      })
    )
  )
  const output = [...days].toSorted(([one], [other]) => one < other ? -1 : 1).map(([date, names]) => ({
    date,
    revenue: [...names.values()].reduce((sum, cents) => sum + cents, 0) / 100,
    bestSeller: [...names].toSorted(([, one], [, other]) => other - one)[0]?.[0]
  }))
  yield* Console.log(JSON.stringify(output))
})

program.pipe(
  Effect.provide(NodeSpApi.layerFromEnv()),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
