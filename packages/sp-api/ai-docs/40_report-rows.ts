/**
 * A report as a Stream of typed rows, in constant memory: requested, waited for, downloaded, unzipped, decoded and parsed.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import * as Console from "effect/Console"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

export const program = Effect.gen(function*() {
  const { id } = yield* Sellers.firstMarketplace
  const now = yield* DateTime.now
  const { lines, units } = yield* Reports.rows({
    // The type decides the columns, so an editor completes them below.
    reportType: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
    marketplaceIds: [id],
    dataStartTime: DateTime.subtract(now, { days: 7 }),
    dataEndTime: now,
    // Numbers and dates are read as this marketplace writes them; without it all cells are strings.
    cells: "parsed",
    // Amazon cancels a report without data. Here it has no rows instead of failing with `ReportCancelled`.
    emptyWhenCancelled: true,
    onRequested: ({ reportId }) => Console.log(`Amazon makes report ${reportId}`)
  }).pipe(
    Stream.runFold(() => ({ lines: 0, units: 0 }), (sum, row) => ({
      lines: sum.lines + 1,
      units: sum.units + (row.quantity ?? 0)
    }))
  )
  yield* Console.log(`${lines} lines, ${units} units`)
})

if (import.meta.main) program.pipe(Effect.provide(NodeSpApi.layerFromEnv()), NodeRuntime.runMain)
