/**
 * Report schedules of Reports 2021-06-30.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import * as Http from "../protocol/Http.ts"
import * as In from "../protocol/Input.ts"
import * as Json from "../protocol/Json.ts"
import { day, minute } from "../protocol/Millis.ts"
import * as World from "../world/World.ts"
import type { Call, Handlers } from "./Call.ts"
import { marketplacesOf, recordOf } from "./common.ts"
import type { Maker } from "./reportRecords.ts"
import { create, kindOf, newId, optionsOf, timeOf } from "./reportRecords.ts"

interface Schedule {
  readonly id: string
  readonly reportType: string
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly options: Readonly<Record<string, string>> | undefined
  readonly period: string
  next: number
}

const schedules = World.collection<Schedule>("reports.schedules")

/** A period such as `PT8H`, `P1D` or `P1M`, in milliseconds. */
const millisOf = (period: string): number => {
  const [, amount = "1", unit = "D"] = /^PT?(\d+)([MHD])$/.exec(period) ?? []
  const minutes = unit === "H" ? 60 : unit === "D" ? 24 * 60 : period.startsWith("PT") ? 1 : 30 * 24 * 60
  return Number(amount) * minutes * minute
}

/** Creates the scheduled reports that have become due. */
export const runSchedules = (call: Maker & Pick<Call, "seller">): void => {
  for (const schedule of schedules.of(call.seller).values()) {
    for (; schedule.next <= call.now; schedule.next += millisOf(schedule.period)) {
      create(call, call.seller, schedule.reportType, schedule.marketplaces, schedule.options ?? {}, {
        from: schedule.next - millisOf(schedule.period),
        to: schedule.next
      }, { created: schedule.next, scheduleId: schedule.id })
    }
  }
}

/** When the next scheduled report of a seller is due; `Infinity` without schedules. */
export const nextScheduled = (seller: World.Seller): number =>
  [...schedules.of(seller).values()].reduce((first, { next }) => Math.min(first, next), Number.POSITIVE_INFINITY)

const scheduleView = (schedule: Schedule) => ({
  reportScheduleId: schedule.id,
  reportType: schedule.reportType,
  marketplaceIds: schedule.marketplaces.map((marketplace) => marketplace.id),
  ...Json.optional("reportOptions", schedule.options),
  period: schedule.period,
  nextReportCreationTime: World.isoWithOffset(schedule.next)
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

/** The operations of report schedules. */
export const handlers: Handlers = {
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
