/**
 * Returns as rows of reports, which Amazon has nowhere else. Each poll requests a report of the time that is read, and
 * reads it whole. A row has no id and may be there twice, so its key ends with a number.
 */
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Stream from "effect/Stream"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import * as ExistingReports from "../../reports/internal/existingReports.ts"
import * as ReportDates from "../../reports/internal/reportDates.ts"
import { isReportError, type ReportError } from "../../reports/internal/reportError.ts"
import * as ReportJobs from "../../reports/internal/reportJobs.ts"
import * as ReportRequests from "../../reports/internal/reportRequests.ts"
import * as ReportRows from "../../reports/internal/reportRows.ts"
import { factsOf } from "../../reports/ReportTypes.ts"
import type { FbaReturnsParsed } from "../../reports/rows/FbaReturns.ts"
import type { MfnReturnsParsed } from "../../reports/rows/MfnReturns.ts"
import { allPages } from "./allPages.ts"
import { timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Entry, Page, Source, Window } from "./source.ts"

/** A report of returns. */
export interface Kind<in A> {
  readonly feed: string
  readonly reportType: string
  /** What says, with the SKU, which return a row is of. None of it changes. */
  readonly identity: (row: A) => ReadonlyArray<unknown>
  readonly sku: (row: A) => unknown
  /** When the return was; absent where the report has only a day, as its beginning depends on the marketplace. */
  readonly at?: (row: A) => unknown
  /**
   * The least time between two reports, in milliseconds. One of the same time that is not older is read again, as the
   * program may have requested it, and been killed.
   */
  readonly least: number
}

const hour = 3_600_000

/** Returns to Amazon's warehouses. */
export const fba: Kind<FbaReturnsParsed> = {
  feed: "fbaReturns",
  reportType: "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA",
  identity: (row) => [row["order-id"], row["return-date"], row["license-plate-number"]],
  sku: ({ sku }) => sku,
  at: (row) => row["return-date"],
  least: 4 * hour
}

/** Returns to the seller. */
export const seller: Kind<MfnReturnsParsed> = {
  feed: "sellerReturns",
  reportType: "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE",
  identity: (row) => [row["Order ID"], row["Amazon RMA ID"], row["Merchant RMA ID"]],
  sku: (row) => row["Merchant SKU"],
  least: hour
}

const written = (cell: unknown): string => cell instanceof Date ? cell.toISOString() : String(cell ?? "")

/** Rows of the same return are numbered by their content, so that their order in the file does not matter. */
const entriesOf = <A>(rows: ReadonlyArray<A>, { at, identity, sku }: Kind<A>): ReadonlyArray<Entry<A>> => {
  const counts = new Map<string, number>()
  return rows.map((value) => ({ value, print: fingerprint(value) }))
    .sort((a, b) => a.print < b.print ? -1 : Number(a.print > b.print))
    .map(({ print, value }) => {
      const cells = identity(value).map(written)
      const key = [...cells, written(sku(value))].join("|")
      const number = (counts.get(key) ?? 0) + 1
      counts.set(key, number)
      // The SKU is last, as it may hold any character.
      const entity = [...cells, number, written(sku(value))].join("|")
      return { entity, at: timeOf(written(at?.(value))), value, print }
    })
}

type Needs = SpApi | HttpClient.HttpClient
type Errors = SpApiError | ReportError

/** The report once it has ended; undefined where Amazon does not create another one so soon. */
const ended = (reportId: string): Effect.Effect<Api.Report | undefined, Errors, Needs> =>
  Effect.catch(ReportJobs.wait(reportId), (error) => {
    if (!isReportError(error) || error.reason._tag !== "ReportCancelled") return Effect.fail(error)
    const { interval } = error.reason
    return Effect.flatMap(
      ExistingReports.isTooSoon(reportId, interval),
      (isTooSoon) => isTooSoon ? Effect.undefined : Api.getReport({ reportId })
    )
  })

/** The rows of a report; none where Amazon cancelled it, as there are none. */
const rowsOf = <A>(report: Api.Report): Effect.Effect<ReadonlyArray<A>, Errors, Needs> =>
  Fields.of(report).processingStatus === "CANCELLED"
    ? Effect.succeed([])
    : Stream.runCollect(ReportRows.rows<A>(report, { cells: "parsed" }))

/** A report shows nothing that is newer than itself; one of another program may have ended earlier. */
const throughOf = (report: Api.Report): number | undefined => {
  const { createdTime, dataEndTime } = Fields.of(report)
  const created = timeOf(createdTime)
  return created && Math.min(created, timeOf(dataEndTime) ?? created)
}

/** The reports of a window: those that are there, and otherwise new ones. Only Amazon's clock says how old one is. */
const reportsOf = (
  { least, reportType }: Pick<Kind<never>, "least" | "reportType">,
  marketplaceIds: ReadonlyArray<string>,
  { from, to }: Window
): Effect.Effect<ReadonlyArray<Effect.Effect<string, Errors, SpApi>>, Errors, SpApi> =>
  Effect.map(allPages(Api.getReports, { reportTypes: [reportType], pageSize: 100 }), ({ headers, items }) => {
    const now = Fields.time(headers["date"])
    const maxDays = factsOf(reportType)?.maxDays ?? Infinity
    const ranges = ReportDates.split({ start: from, end: to ?? now }, maxDays)
    return ranges.map(({ end, start }, index) => {
      const request = {
        reportType,
        marketplaceIds,
        dataStartTime: new Date(start),
        dataEndTime: to === undefined && index === ranges.length - 1 ? undefined : new Date(end)
      }
      const existing = items.map(Fields.of).find((report) =>
        Fields.time(report.createdTime) >= now - least && ExistingReports.matches(report, request)
      )
      return existing === undefined
        // As one part, because the parts of a request follow from the clock of the program.
        ? Effect.map(ReportRequests.requestPart<string, never, never>(request, request), ({ reportId }) => reportId)
        : Effect.succeed(String(existing.reportId))
    })
  })

/** What a feed of returns reads. */
export const source = <A>(kind: Kind<A>, marketplaceIds: ReadonlyArray<string>): Source<A> => {
  const ids = [...new Set(marketplaceIds)].sort()
  const { feed, reportType } = kind
  const read = (window: Window): Effect.Effect<Page<A>, Errors, Needs> =>
    Effect.gen(function*() {
      const rows: Array<A> = []
      let through: number | undefined
      for (const request of yield* reportsOf(kind, ids, window)) {
        const report = yield* ended(yield* request)
        if (report === undefined) return { entries: [], overflows: false, through: undefined }
        for (const row of yield* rowsOf<A>({ ...report, reportType })) rows.push(row)
        through = throughOf(report)
      }
      return { entries: entriesOf(rows, kind), overflows: false, through }
    })
  return {
    feed,
    scope: ids.join(","),
    operation: Api.createReport.spec.name,
    pageSize: Infinity,
    // What a document requires and fails with is in the type of the feed, and not in those of the engine.
    read: read as Source<A>["read"],
    readWhole: read as Source<A>["read"],
    get: undefined
  }
}
