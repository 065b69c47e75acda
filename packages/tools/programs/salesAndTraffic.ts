/** A typed query of one dataset of Data Kiosk, and the rows of its result. Its bundle is weighed. */
import * as SpApi from "effect-sp-api/SpApi"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as SalesAndTraffic from "effect-sp-api/workflows/datakiosk/SalesAndTraffic_2024_04_24"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"

const query = SalesAndTraffic.salesAndTrafficByDate({
  startDate: "2026-01-01",
  endDate: "2026-01-31",
  aggregateBy: "DAY",
  marketplaceIds: ["ATVPDKIKX0DER"]
}, { startDate: true, sales: { unitsOrdered: true } })

const program = Stream.runForEach(DataKiosk.rows(query), (row) => Effect.log(row.startDate, row.sales.unitsOrdered))

void Effect.runPromise(
  program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provideMerge(FetchHttpClient.layer))))
)
