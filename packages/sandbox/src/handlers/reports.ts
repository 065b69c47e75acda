/**
 * Reports 2021-06-30.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Content from "../documents/Content.ts"
import * as Kinds from "../documents/reports/kinds.ts"
import type { ReportKind, ReportRequest } from "../documents/reports/Report.ts"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, minute } from "../protocol/Millis.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, notFound, recordOf } from "./common.ts"
import * as PageToken from "./PageToken.ts"
import type { Work } from "./processing.ts"
import { endOf, progress, statusAt } from "./processing.ts"

interface Report extends Work {
  readonly id: string
  readonly documentId: string | undefined
  readonly request: ReportRequest
  /** The requested dates. */
  readonly dates: { readonly from?: number | undefined; readonly to?: number | undefined }
  readonly kind: ReportKind
  readonly scheduleId?: string
}

interface Schedule {
  readonly id: string
  readonly reportType: string
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly options: Readonly<Record<string, string>> | undefined
  readonly period: string
  next: number
}

const reports = World.collection<Report>("reports")
const settlements = World.collection<true>("reports.settlements")
const schedules = World.collection<Schedule>("reports.schedules")

/** getReports covers this period. */
const memory = 90 * day

const newId = (call: Call, stored: ReadonlyMap<string, unknown>, base: number): string =>
  String(base + call.state.settings.seed % 1000 * 1000 + stored.size + 1)

const kindOf = (reportType: string): ReportKind => {
  const kind = Kinds.kindOf(reportType)
  if (kind === undefined) throw Http.invalidInput(`Invalid report type: ${reportType}.`, "reportType")
  return kind
}

const optionsOf = (body: unknown): Readonly<Record<string, string>> => {
  const options: Record<string, string> = {}
  for (const [name, value] of Object.entries(Json.object(body, "reportOptions"))) {
    if (typeof value !== "string") throw Http.invalidInput("Report options must be strings.", `reportOptions.${name}`)
    options[name] = value
  }
  return options
}

const timeOf = (body: unknown, name: string): number | undefined => {
  const value = Json.string(body, name)
  if (value === undefined) return undefined
  if (!In.isDateTime(value)) {
    throw Http.invalidInput(`${name} must be an ISO 8601 date and time with its time zone.`, name)
  }
  return Date.parse(value)
}

/**
 * The outcome of a report is decided by its request: a document, a document with the reason of the failure, or a
 * cancellation.
 */
const produce = (
  call: Call,
  id: string,
  kind: ReportKind,
  request: ReportRequest
): Pick<Report, "outcome" | "documentId"> => {
  const documentId = `amzn1.spdoc.1.4.${request.seller.region}.${id}-${
    request.now.toString(36)
  }.T${request.reportType.length}`
  const soon = (kind.minimumMinutes ?? 0) * minute
  for (const other of reports.of(request.seller).values()) {
    if (
      other.request.reportType === request.reportType && request.now - other.created < soon && other.outcome === "DONE"
    ) {
      return { outcome: "CANCELLED", documentId: undefined }
    }
  }
  const refused = kind.refuse?.(request)
  if (refused !== undefined) {
    call.state.documents.put({
      id: documentId,
      contentType: "application/json; charset=UTF-8",
      modified: call.clock,
      content: Content.gzipped({
        contentType: "",
        charset: "UTF-8",
        pieces: () => [JSON.stringify({ errorDetails: refused })]
      })
    })
    return { outcome: "FATAL", documentId }
  }
  const value = Kinds.contentOf(kind, request)
  if (value === undefined) return { outcome: "CANCELLED", documentId: undefined }
  call.state.documents.put({
    id: documentId,
    contentType: value.contentType,
    modified: call.clock,
    content: Content.gzipped(value)
  })
  return { outcome: "DONE", documentId }
}

const create = (
  call: Call,
  seller: Seller,
  reportType: string,
  marketplaces: ReadonlyArray<Marketplace>,
  options: Readonly<Record<string, string>>,
  window: { readonly from?: number | undefined; readonly to?: number | undefined },
  more?: { readonly created: number; readonly scheduleId?: string }
): Report => {
  const stored = reports.of(seller)
  const id = newId(call, stored, 50_000_000_000)
  const kind = kindOf(reportType)
  const now = more?.created ?? call.now
  const request: ReportRequest = {
    reportType,
    world: call.state.world,
    seller,
    marketplaces,
    options,
    from: window.from ?? now - 30 * day,
    to: window.to ?? now,
    now
  }
  const report: Report = {
    id,
    request,
    dates: window,
    kind,
    created: now,
    duration: call.state.settings.processingMillis,
    cancelled: undefined,
    ...produce(call, id, kind, request),
    ...(more?.scheduleId === undefined ? undefined : { scheduleId: more.scheduleId })
  }
  stored.set(id, report)
  return report
}

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

/** A period such as `PT8H`, `P1D` or `P1M`, in milliseconds. */
const millisOf = (period: string): number => {
  const [, amount = "1", unit = "D"] = /^PT?(\d+)([MHD])$/.exec(period) ?? []
  const minutes = unit === "H" ? 60 : unit === "D" ? 24 * 60 : period.startsWith("PT") ? 1 : 30 * 24 * 60
  return Number(amount) * minutes * minute
}

/** Creates the scheduled reports that have become due. */
const runSchedules = (call: Call): void => {
  for (const schedule of schedules.of(call.seller).values()) {
    for (; schedule.next <= call.now; schedule.next += millisOf(schedule.period)) {
      create(call, call.seller, schedule.reportType, schedule.marketplaces, schedule.options ?? {}, {
        from: schedule.next - millisOf(schedule.period),
        to: schedule.next
      }, { created: schedule.next, scheduleId: schedule.id })
    }
  }
}

const createReport = (call: Call): Http.Reply => {
  const reportType = Json.string(call.body, "reportType")
  if (reportType === undefined) throw Http.invalidInput("reportType is missing.", "reportType")
  if (kindOf(reportType).scheduledByAmazon === true) {
    throw Http.invalidInput(
      "Amazon creates this report; it cannot be requested. List it with getReports.",
      "reportType"
    )
  }
  const ids = Json.strings(call.body, "marketplaceIds")
  if (ids.length === 0 || ids.length > 25) {
    throw Http.invalidInput("marketplaceIds takes 1 to 25 values.", "marketplaceIds")
  }
  const from = timeOf(call.body, "dataStartTime")
  const to = timeOf(call.body, "dataEndTime")
  if (from !== undefined && from > call.now) {
    throw Http.invalidInput("dataStartTime must not be in the future.", "dataStartTime")
  }
  if (from !== undefined && to !== undefined && to < from) {
    throw Http.invalidInput("dataEndTime is before dataStartTime.", "dataEndTime")
  }
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
    dataStartTime: World.iso(report.dates.from ?? report.created),
    dataEndTime: World.iso(report.dates.to ?? report.created),
    createdTime: World.iso(report.created),
    ...Json.optional("reportScheduleId", report.scheduleId),
    ...progress(report, now, World.iso),
    ...(ended && report.documentId !== undefined ? { reportDocumentId: report.documentId } : undefined)
  }
}

const reportOf = (call: Call): Report => {
  const id = In.string(call.input, "reportId") ?? ""
  ensureSettlements(call)
  runSchedules(call)
  const report = reports.of(call.seller).get(id)
  if (report === undefined || report.created > call.now) throw notFound("report", id)
  return report
}

const paging = { parameter: "nextToken", size: 10, alone: true }

const getReports = (call: Call): Http.Reply => {
  const input = PageToken.inputOf(call, paging)
  ensureSettlements(call)
  runSchedules(call)
  const types = In.strings(input, "reportTypes")
  if (types.length === 0) throw Http.invalidInput("Either reportTypes or nextToken is required.", "reportTypes")
  const since = In.time(input, "createdSince") ?? call.now - memory
  if (since < call.now - memory - day) {
    throw Http.invalidInput("createdSince is more than 90 days ago.", "createdSince")
  }
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
  if (report === undefined || endOf(report) > call.now) throw notFound("report document", id)
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

const scheduleView = (schedule: Schedule) => ({
  reportScheduleId: schedule.id,
  reportType: schedule.reportType,
  marketplaceIds: schedule.marketplaces.map((marketplace) => marketplace.id),
  ...Json.optional("reportOptions", schedule.options),
  period: schedule.period,
  nextReportCreationTime: World.iso(schedule.next)
})

const scheduleOf = (call: Call): Schedule =>
  recordOf(call, schedules.of(call.seller), "reportScheduleId", "report schedule")

/** Source: the model of Reports 2021-06-30. */
const periods = new Set([
  "PT5M",
  "PT15M",
  "PT30M",
  "PT1H",
  "PT2H",
  "PT4H",
  "PT8H",
  "PT12H",
  "P1D",
  "P2D",
  "P3D",
  "PT84H",
  "P7D",
  "P14D",
  "P15D",
  "P18D",
  "P30D",
  "P1M"
])

const createReportSchedule = (call: Call): Http.Reply => {
  const reportType = Json.string(call.body, "reportType") ?? ""
  kindOf(reportType)
  const marketplaces = marketplacesOf(
    call,
    Json.strings(call.body, "marketplaceIds")
  )
  const stored = schedules.of(call.seller)
  const period = Json.string(call.body, "period") ?? ""
  if (!periods.has(period)) throw Http.invalidInput("The period must be one of the model's enum.", "period")
  // A schedule replaces one with the same type and marketplaces.
  for (const other of stored.values()) {
    if (
      other.reportType === reportType && other.marketplaces.every((marketplace) => marketplaces.includes(marketplace))
    ) {
      stored.delete(other.id)
    }
  }
  const id = newId(call, stored, 51_000_000_000)
  const options = optionsOf(call.body)
  stored.set(id, {
    id,
    reportType,
    marketplaces,
    options: Object.keys(options).length === 0 ? undefined : options,
    period,
    next: timeOf(call.body, "nextReportCreationTime") ?? call.now + day
  })
  return { status: 201, json: { reportScheduleId: id } }
}

/** The operations of Reports. */
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
  "reports_2021-06-30.getReportDocument": getReportDocument,
  "reports_2021-06-30.createReportSchedule": createReportSchedule,
  "reports_2021-06-30.getReportSchedules": (call) => {
    const types = In.strings(call.input, "reportTypes")
    const matches = [...schedules.of(call.seller).values()].filter((schedule) => types.includes(schedule.reportType))
    return Http.ok({ reportSchedules: matches.map(scheduleView) })
  },
  "reports_2021-06-30.getReportSchedule": (call) => Http.ok(scheduleView(scheduleOf(call))),
  "reports_2021-06-30.cancelReportSchedule": (call) => {
    schedules.of(call.seller).delete(scheduleOf(call).id)
    return { status: 200 }
  }
}
