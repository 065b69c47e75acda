import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Logger, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"

const [startDate = "", endDate = ""] = process.argv.slice(2)

const query = SalesAndTraffic.salesAndTrafficByDate(
  { startDate, endDate, aggregateBy: "DAY", marketplaceIds: [Marketplace.US.id] },
  { startDate: true, sales: { unitsOrdered: true, orderedProductSales: { amount: true, currencyCode: true } } }
)

const program = DataKiosk.rows(query).pipe(
  Stream.map(({ sales: { orderedProductSales, unitsOrdered }, startDate }) => ({
    date: startDate,
    units: unitsOrdered,
    sales: orderedProductSales.amount,
    currency: orderedProductSales.currencyCode
  })),
  Stream.runCollect,
  Effect.map((days) => days.toSorted((one, other) => one.date < other.date ? -1 : 1)),
  Effect.flatMap((days) => Console.log(JSON.stringify(days)))
)

program.pipe(
  Effect.provide(NodeSpApi.layerFromEnv()),
  Effect.provideService(Logger.LogToStderr, true),
  NodeRuntime.runMain
)
