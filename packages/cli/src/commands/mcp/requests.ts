/** Reports and queries that an agent has Amazon make, as jobs whose rows become an artifact. */
import type * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as DataKiosk from "effect-sp-api/workflows/DataKiosk"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { masker } from "../../reference/personalColumns.ts"
import type { Store } from "./artifacts.ts"
import * as Calls from "./calls.ts"
import type { Jobs } from "./jobs.ts"
import type { Permissions } from "./permissions.ts"
import * as Quota from "./quota.ts"
import { refuse } from "./refused.ts"

/** Amazon restores one request a minute, and allows fifteen at once; most of that is for the shop. */
const perHour = 20

const day = 86_400_000

/** How rows are read. */
interface Reading {
  readonly section?: string | undefined
  readonly element?: string | undefined
  readonly personalData: boolean
}

/** A report to request. */
export interface ReportRequest extends Reading {
  readonly reportType: string
  readonly marketplaceIds: ReadonlyArray<string>
  readonly dataStartTime?: string | undefined
  readonly dataEndTime?: string | undefined
  readonly reportOptions?: Readonly<Record<string, string>> | undefined
}

type Rows = Stream.Stream<unknown, unknown, NodeSpApi.Services>

/** Refuses a type that may not be read, or has no rows. */
const readable = Effect.fnUntraced(
  function*(reportType: string, { element, personalData, section }: Reading, { personal }: Permissions) {
    const facts = ReportTypes.factsOf(reportType)
    if (facts === undefined) {
      return yield* refuse(`No report type is called ${reportType}; the resource spapi://report-types has them`)
    }
    if (personalData && !personal) return yield* refuse(Calls.hidesPersonalData)
    if (facts.restricted === true && !personalData) {
      return yield* refuse(
        `${reportType} contains personal data: it needs a server with --allow-pii, and personalData: true`
      )
    }
    const { arrays = [], format } = facts
    if (format === "PDF" || format === "XLSX") {
      return yield* refuse(`${reportType} is a ${format} document, which has no rows; \`spapi report --raw\` saves it`)
    }
    if (format === "XML" && element === undefined) {
      return yield* refuse(
        `${reportType} is an XML document: name the elements that are rows as element, such as Order`
      )
    }
    if (arrays.length > 1 && section === undefined) {
      return yield* refuse(
        `${reportType} has several arrays: name one as section (${
          arrays.map((pointer) => pointer.slice(1)).join(", ")
        }), or * for all`
      )
    }
    return facts
  }
)

/** How many reports a range of dates becomes. */
const partsOf = (
  { dataEndTime, dataStartTime }: ReportRequest,
  maxDays: number | undefined,
  now: number
): number => {
  const start = Date.parse(dataStartTime ?? "")
  const end = dataEndTime === undefined ? now : Date.parse(dataEndTime)
  // Dates that are not valid are refused before anything is sent.
  return maxDays === undefined || !(end > start) ? 1 : Math.ceil((end - start) / day / maxDays)
}

/** The requests of a server. */
export const make = (permissions: Permissions, store: Store, jobs: Jobs) => {
  const reports = Quota.make(perHour, "reports")
  const queries = Quota.make(perHour, "queries")

  /** Rows as an artifact, without personal data unless it was asked for. */
  const kept = Effect.fnUntraced(function*(rows: Rows, personalData: boolean) {
    const mask = masker()
    let hiddenPersonalValues = 0
    const artifact = yield* store.write(
      personalData ? rows : Stream.map(rows, (row) => {
        const { count, value } = mask(row)
        hiddenPersonalValues += count
        return value
      })
    )
    return {
      ...(hiddenPersonalValues === 0 ? {} : { hiddenPersonalValues }),
      ...artifact,
      next: "read_artifact reads it by range, fields and filter"
    }
  })

  /** Requests a report, unless the same one was requested within an hour. */
  const report = Effect.fnUntraced(function*(request: ReportRequest) {
    const { element, personalData, section, ...rest } = request
    const facts = yield* readable(request.reportType, request, permissions)
    const key = JSON.stringify(Object.entries(request).sort())
    const existing = yield* jobs.same("report", key)
    if (existing !== undefined) return existing
    yield* jobs.hasRoom
    yield* reports.require(partsOf(request, facts.maxDays, yield* Clock.currentTimeMillis))
    yield* Calls.checked({ marketplaceIds: request.marketplaceIds })
    const ids: Array<string> = []
    const rows = Reports.rows({
      ...rest,
      reportType: request.reportType as Reports.ReportType,
      // Names of arrays are checked by the reader, whose types know those of one report type alone.
      ...(section === undefined ? {} : { section: section as "*" }),
      element,
      // Amazon restricts types before it documents them: without the permission no token of that kind is requested.
      restricted: personalData ? undefined : false,
      // Reports of a type with options look the same to Amazon, whatever their options are.
      ...(facts.options === undefined && rest.reportOptions === undefined ? { reuseWithin: "30 minutes" } : {}),
      onRequested: ({ reportId }: Reports.Requested) =>
        Effect.andThen(reports.take, Effect.sync(() => ids.push(reportId)))
    }) as Rows
    const operation = "reports_2021-06-30.createReport"
    return yield* jobs.start({ tool: "report", operation, key, ids, work: kept(rows, personalData) })
  })

  /** Reads a report that exists: of a schedule, of Amazon's own, or of an earlier conversation. */
  const existing = Effect.fnUntraced(function*(reportId: string, reading: Reading) {
    const { element, personalData, section } = reading
    if (personalData && !permissions.personal) return yield* refuse(Calls.hidesPersonalData)
    const rows = Stream.unwrap(Effect.gen(function*() {
      const { reportType } = yield* Reports.await(reportId)
      yield* readable(reportType, reading, permissions)
      return Reports.resume(reportId, {
        reportType,
        // Names of arrays are checked by the reader, whose types know those of one report type alone.
        ...(section === undefined ? {} : { section: section as "*" }),
        element,
        restricted: personalData ? undefined : false
      }) as Rows
    }))
    const operation = "reports_2021-06-30.getReport"
    return yield* jobs.start({ tool: "report", operation, ids: [reportId], work: kept(rows, personalData) })
  })

  /** Runs a query, unless the same one was run within an hour. */
  const query = Effect.fnUntraced(function*(graphql: string) {
    const existing = yield* jobs.same("data_kiosk", graphql)
    if (existing !== undefined) return existing
    yield* jobs.hasRoom
    yield* queries.require(1)
    // Ids of marketplaces are words in a query.
    yield* Calls.checked({ words: graphql.split(/\W+/) })
    const ids: Array<string> = []
    const rows = DataKiosk.rows(graphql, {
      // Each page of a result is a query of its own.
      onRequested: ({ queryId }) => Effect.andThen(queries.take, Effect.sync(() => void ids.push(queryId)))
    })
    const operation = "dataKiosk_2023-11-15.createQuery"
    return yield* jobs.start({ tool: "data_kiosk", operation, key: graphql, ids, work: kept(rows, false) })
  })

  return { existing, query, report }
}

/** The requests of a server. */
export type Requests = ReturnType<typeof make>
