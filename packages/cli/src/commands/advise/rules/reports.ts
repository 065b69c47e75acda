/**
 * The same report requested again.
 *
 * A report of a range that had ended is the same one when it is requested again within a day: three of them count,
 * since late data is a reason for one or two. Where Amazon makes a type at most once in so many minutes, requests
 * within that time count, as Amazon cancels them: three as well.
 */
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import type { Finding } from "../finding.ts"
import { isSuccess, questionOf, valuesOf } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { Evidence, hour, manyEntries, minute, Recent } from "../seen.ts"

const operation = "reports_2021-06-30.createReport"
const least = 3
const memory = 24 * hour

interface Subject {
  readonly again: Evidence
  calls: number
  /** Minutes between two reports, where Amazon says so. */
  readonly interval: number | undefined
}

/** The rule. */
export const reports: Rule = {
  id: "reports-repeated",
  title: "the same report requested again",
  needs: ["parameters", "order"],
  start: () => {
    const requested = new Recent<number>(manyEntries)
    const subjects = new Map<string, Subject>()
    return {
      add: (request) => {
        if (request.operation !== operation || request.parameters === undefined || !isSuccess(request)) return
        const type = valuesOf(request, ["reportType"])[0] ?? ""
        // Types come from outside: only known ones, and those in their form, are shown.
        if (!/^[A-Z][A-Z0-9_]{2,99}$/.test(type)) return
        const interval = ReportTypes.factsOf(type)?.minIntervalMinutes
        const subject = subjects.get(type) ?? { again: new Evidence(), calls: 0, interval }
        subjects.set(type, subject)
        subject.calls++
        const end = Date.parse(valuesOf(request, ["dataEndTime"])[0] ?? "")
        const within = end <= request.time ? memory : interval === undefined ? 0 : interval * minute
        const key = questionOf(request)
        const age = request.time - (requested.get(key) ?? -Infinity)
        if (age >= 0 && age < within) subject.again.add(request)
        else requested.set(key, request.time)
      },
      findings: () =>
        [...subjects].flatMap(([type, { again, calls, interval }]): ReadonlyArray<Finding> =>
          again.count < least ? [] : [{
            id: `reports-repeated:${type}`,
            rule: "reports-repeated",
            severity: "warning",
            operation,
            message: `${times(again.count, "request")} of ${
              calls.toLocaleString("en")
            } for ${type} asked for a report that had been requested before, with the same range, marketplaces and options${
              interval === undefined
                ? ""
                : `. Amazon makes it at most once in ${times(interval, "minute")}, and cancels others`
            }.`,
            calls: { now: calls, after: calls - again.count },
            ...again.shown,
            advice: "take the report that exists",
            code: `Reports.rows({ reportType: "${type}", …, reuseWithin: "${
              interval === undefined ? "1 day" : `${interval} minutes`
            }" })`,
            figures: { again: again.count, ...(interval === undefined ? {} : { minutesBetweenReports: interval }) }
          }]
        )
    }
  }
}
