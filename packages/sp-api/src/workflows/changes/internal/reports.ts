/**
 * Reports of a type by the time of their creation (Reports 2021-06-30): those that a schedule, this program or any
 * other has requested, and those that Amazon makes by itself. A report is finished some time after it was created, so a
 * feed reads that time again.
 */
import * as Effect from "effect/Effect"
import * as Api from "../../../apis/Reports_2021_06_30.ts"
import type { SpApi } from "../../../operation/internal/spApiService.ts"
import type { SpApiError } from "../../../SpApiError.ts"
import * as Fields from "../../internal/fields.ts"
import type { ReportError } from "../../reports/internal/reportError.ts"
import type { Period } from "../../reports/internal/reportSchedules.ts"
import { schedule, schedules } from "../../reports/internal/reportSchedules.ts"
import type { ReportType } from "../../reports/ReportTypes.ts"
import { allPages } from "./allPages.ts"
import { through, timeOf } from "./amazonTime.ts"
import { fingerprint } from "./fingerprint.ts"
import type { Entry, Source, Window } from "./source.ts"

/** What Amazon has finished, one way or another. */
const final: ReadonlySet<unknown> = new Set(["DONE", "CANCELLED", "FATAL"])

const entryOf = (value: Api.Report): Entry<Api.Report> => {
  const { createdTime, reportId } = Fields.of(value)
  return { entity: Fields.string(reportId), at: timeOf(createdTime), value, print: fingerprint(value) }
}

const isFinal = (value: Api.Report): boolean => final.has(Fields.of(value).processingStatus)

/** What a feed of reports reads. */
export const source = (
  reportType: string,
  marketplaceIds: ReadonlyArray<string> | undefined
): Source<Api.Report> => {
  const ids = marketplaceIds === undefined ? undefined : [...new Set(marketplaceIds)].sort()
  const pages = (createdSince: string | undefined, createdUntil: string | undefined) =>
    allPages(Api.getReports, {
      reportTypes: [reportType],
      marketplaceIds: ids,
      pageSize: 100,
      createdSince,
      createdUntil
    })
  const read = ({ from, to }: Window) =>
    Effect.map(
      // A start more than 90 days ago is refused; without one everything comes that there is.
      Effect.catch(
        pages(new Date(from).toISOString(), to === undefined ? undefined : new Date(to).toISOString()),
        (error) => error.reason._tag === "BadRequest" ? pages(undefined, undefined) : Effect.fail(error)
      ),
      ({ headers, items }) => ({
        entries: items.filter(isFinal).map(entryOf),
        overflows: false,
        through: through(undefined, headers)
      })
    )
  return {
    feed: "reports",
    scope: `${reportType}/${ids?.join(",") ?? "all marketplaces"}`,
    operation: Api.getReports.spec.name,
    pageSize: 100,
    read,
    readWhole: read,
    get: (reportId) =>
      Effect.map(
        Api.getReport({ reportId }),
        (report) => Fields.isObject(report) && isFinal(report) ? entryOf(report) : undefined
      )
  }
}

/** Creates a schedule, unless there is one of the period. */
export const ensureSchedule = (
  reportType: ReportType,
  marketplaceIds: ReadonlyArray<string>,
  period: Period | undefined
): Effect.Effect<void, SpApiError | ReportError, SpApi> =>
  period === undefined ? Effect.void : Effect.flatMap(schedules([reportType]), (existing) => {
    const ids = JSON.stringify([...new Set(marketplaceIds)].sort())
    const isThere = existing.some((one) =>
      Fields.of(one).period === period &&
      JSON.stringify([...Fields.items(Fields.of(one).marketplaceIds)].sort()) === ids
    )
    return isThere ? Effect.void : Effect.asVoid(schedule({ reportType, marketplaceIds, period }))
  })
