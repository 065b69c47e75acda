/**
 * The reports of a seller, and how they are created.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Content from "../documents/Content.ts"
import * as Kinds from "../documents/reports/kinds.ts"
import type { ReportKind, ReportRequest } from "../documents/reports/Report.ts"
import * as DateTimes from "../protocol/DateTimes.ts"
import * as Http from "../protocol/Http.ts"
import * as Json from "../protocol/Json.ts"
import { day } from "../protocol/Millis.ts"
import type { Seller } from "../world/World.ts"
import * as World from "../world/World.ts"
import type { Call } from "./Call.ts"
import type { Work } from "./processing.ts"

/** A report. */
export interface Report extends Work {
  readonly id: string
  readonly documentId: string | undefined
  readonly request: ReportRequest
  /** The requested dates. */
  readonly dates: { readonly from?: number | undefined; readonly to?: number | undefined }
  readonly kind: ReportKind
  readonly scheduleId?: string
}

/** The reports of a seller. */
export const reports = World.collection<Report>("reports")

/** What reports are created by; a call is one. */
export type Maker = Pick<Call, "state" | "now" | "clock"> & Partial<Pick<Call, "ending">>

/** A new report or schedule id. */
export const newId = (call: Maker, stored: ReadonlyMap<string, unknown>, base: number): string =>
  String(base + call.state.settings.seed % 1000 * 1000 + stored.size + 1)

/** The definition of a report type. Throws a `Refusal` where the type does not exist. */
export const kindOf = (reportType: string): ReportKind => {
  const kind = Kinds.kindOf(reportType)
  if (kind === undefined) throw Http.invalidInput(`Invalid report type: ${reportType}.`, "reportType")
  return kind
}

/** The report options of a body. */
export const optionsOf = (body: unknown): Readonly<Record<string, string>> => {
  const options: Record<string, string> = {}
  for (const [name, value] of Object.entries(Json.object(body, "reportOptions"))) {
    if (typeof value !== "string") throw Http.invalidInput("Report options must be strings.", `reportOptions.${name}`)
    options[name] = value
  }
  return options
}

/** A date-time of a body in epoch milliseconds. */
export const timeOf = (body: unknown, name: string): number | undefined => {
  const value = Json.string(body, name)
  if (value === undefined) return undefined
  const time = DateTimes.parse(value)
  if (time === undefined) throw Http.invalidInput(`${name} must be an ISO 8601 date and time.`, name)
  return time
}

/**
 * The outcome of a report is decided by its request: a document, a document with the reason of the failure, or a
 * cancellation.
 */
const produce = (
  call: Maker,
  id: string,
  kind: ReportKind,
  request: ReportRequest
): Pick<Report, "outcome" | "documentId"> => {
  const { now, reportType, seller } = request
  const name = `${seller.id.toLowerCase()}-${id}-${now.toString(36)}`
  const documentId = `amzn1.spdoc.1.4.${seller.region}.${name}.T${reportType.length}`
  const forced = call.state.outcomes.take("report", request.reportType, request.seller.id)
  if (forced === "CANCELLED" || call.ending?.status === "CANCELLED") {
    return { outcome: "CANCELLED", documentId: undefined }
  }
  const refused = forced === "FATAL"
    ? "A test has forced this outcome."
    : call.ending?.words ?? kind.refuse?.(request)
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

/** When the newest report of a type was created whose outcome is a document; undefined for none. */
export const lastCreated = (seller: Seller, reportType: string): number | undefined => {
  let last: number | undefined
  for (const report of reports.of(seller).values()) {
    const counts = report.request.reportType === reportType && report.outcome === "DONE"
    if (counts && report.created > (last ?? 0)) last = report.created
  }
  return last
}

/** Creates a report. */
export const create = (
  call: Maker,
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
