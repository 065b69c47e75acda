/** A typed report, one of all that the client knows: the tables of the others must not be loaded with it. */
import * as SpApi from "effect-sp-api/SpApi"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"

const program = Reports.rows({
  reportType: "GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT",
  marketplaceIds: ["ATVPDKIKX0DER"],
  dataStartTime: "2026-01-04",
  dataEndTime: "2026-01-10",
  reportOptions: { reportPeriod: "WEEK" }
}).pipe(Stream.runForEach((row) => Effect.log(row.searchTerm)))

void Effect.runPromise(
  program.pipe(Effect.provide(SpApi.layerFromEnv().pipe(Layer.provideMerge(FetchHttpClient.layer))))
)
