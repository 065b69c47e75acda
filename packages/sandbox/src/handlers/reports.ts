/**
 * Reports 2021-06-30.
 */
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import { endOf, progress, statusAt } from "./processing.ts"
import type { Report } from "./reportRecords.ts"
import { create, kindOf, optionsOf, reports, timeOf } from "./reportRecords.ts"
import { runSchedules } from "./reportSchedules.ts"

const settlements = World.collection<true>("reports.settlements")

/** getReports covers this period. */
const memory = 90 * day

/** Amazon creates a settlement report every two weeks; the last three exist from the start. */
const ensureSettlements = (call: Call): void => {
  const known = settlements.of(call.seller)
  if (known.has("made")) return
  known.set("made", true)
  const marketplace = call.seller.marketplaces[0]!
  const { start } = call.state.world
  for (let age = 3; age >= 1; age--) {
    const to = start - start % day - (age - 1) * 14 * day - 2 * day
    create(call, call.seller, "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", [marketplace], {}, {
      from: to - 14 * day,
      to
    }, { created: to })
  }
}

const createReport = (call: Call): Http.Reply => {
  const reportType = Json.string(call.body, "reportType")
  if (reportType === undefined) throw Http.invalidInput("reportType is missing.", "reportType")
  if (ReportTypes.factsOf(reportType) === undefined) {
    throw Http.invalidInput(
      `Invalid value for the parameter reportType: the type ${reportType} does not exist.`,
      "reportType"
    )
  }
  if (kindOf(reportType).scheduledByAmazon === true) {
    throw Http.invalidInput(
      "Amazon creates this report; it cannot be requested. List it with getReports.",
      "reportType"
    )
  }
  const ids = Json.strings(call.body, "marketplaceIds")
  const from = timeOf(call.body, "dataStartTime")
  const to = timeOf(call.body, "dataEndTime")
  const report = create(call, call.seller, reportType, marketplacesOf(call, ids), optionsOf(call.body), { from, to })
  return { status: 202, json: { reportId: report.id } }
}

const view = (report: Report, now: number) => {
  const status = statusAt(report, now)
  const ended = status === "DONE" || status === "FATAL"
  return {
    reportId: report.id,
    reportType: report.request.reportType,
    marketplaceIds: report.request.marketplaces.map((marketplace) => marketplace.id),
    // Amazon returns the time of the request where no dates were given.
    dataStartTime: World.isoWithOffset(report.dates.from ?? report.created),
    dataEndTime: World.isoWithOffset(report.dates.to ?? report.created),
    createdTime: World.isoWithOffset(report.created),
    ...Json.optional("reportScheduleId", report.scheduleId),
    ...progress(report, now, World.isoWithOffset),
    ...(ended && report.documentId !== undefined ? { reportDocumentId: report.documentId } : undefined)
  }
}

/** Source: github.com/amzn/selling-partner-api-models, issues 2419 and, for documents, 2420. */
const unknownReport = (): Http.Refusal =>
  Http.refuse(404, "NotFound", "One or more of the provided ReportRequestIds could not be found.")

const reportOf = (call: Call): Report => {
  const id = In.string(call.input, "reportId") ?? ""
  ensureSettlements(call)
  runSchedules(call)
  const report = reports.of(call.seller).get(id)
  if (report === undefined || report.created > call.now) throw unknownReport()
  return report
}

const paging = { parameter: "nextToken", size: 10, alone: true }

const getReports = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  ensureSettlements(call)
  runSchedules(call)
  const types = In.strings(input, "reportTypes")
  const since = In.time(input, "createdSince") ?? call.now - memory
  const until = In.time(input, "createdUntil") ?? call.now
  const requestedStatuses = In.strings(input, "processingStatuses")
  const marketplaceIds = In.strings(input, "marketplaceIds")
  const matches = [...reports.of(call.seller).values()]
    .filter((report) =>
      types.includes(report.request.reportType) && report.created >= since && report.created <= until &&
      (requestedStatuses.length === 0 || requestedStatuses.includes(statusAt(report, call.now))) &&
      (marketplaceIds.length === 0 ||
        report.request.marketplaces.some((marketplace) => marketplaceIds.includes(marketplace.id)))
    )
    .sort((a, b) => b.created - a.created)
  const { items, nextToken } = PageToken.page(call, matches, { ...paging, size: In.number(input, "pageSize") ?? 10 })
  return Http.ok({
    reports: items.map((report) => view(report, call.now)),
    ...Json.optional("nextToken", nextToken)
  })
}

const getReportDocument = (call: Call): Http.Reply => {
  const id = In.string(call.input, "reportDocumentId") ?? ""
  const report = [...reports.of(call.seller).values()].find((report) => report.documentId === id)
  if (report === undefined || endOf(report) > call.now) throw Http.invalidInput("Invalid reportDocumentId")
  if (report.kind.restricted === true && call.token.kind !== "restricted") {
    throw Http.denied("The document of a restricted report requires a restricted data token.")
  }
  return Http.ok({
    reportDocumentId: id,
    url: call.state.documents.presign(call.request.origin, id, call.clock, {
      contentEncoding: call.input["enableContentEncodingUrlHeader"] === true
    }),
    compressionAlgorithm: "GZIP"
  })
}

/** The operations of reports and their documents. */
export const handlers: Handlers = {
  "reports_2021-06-30.createReport": createReport,
  "reports_2021-06-30.getReport": (call) => Http.ok(view(reportOf(call), call.now)),
  "reports_2021-06-30.getReports": getReports,
  "reports_2021-06-30.cancelReport": (call) => {
    const report = reportOf(call)
    if (statusAt(report, call.now) !== "IN_QUEUE") {
      throw Http.invalidInput("Only a report that is IN_QUEUE can be cancelled.", "reportId")
    }
    report.cancelled = call.now
    return { status: 200 }
  },
  "reports_2021-06-30.getReportDocument": getReportDocument
}
