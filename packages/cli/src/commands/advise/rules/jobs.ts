/**
 * Reports, feeds and queries that ended CANCELLED or FATAL.
 *
 * CANCELLED means that Amazon has nothing to return, or that the same job ran already; FATAL that it could not be done.
 * One now and then is usual. Ten of an operation, and one in five that ended, are a program that asks for what it does
 * not get. Only the client's own log has the states.
 */
import type { Finding } from "../finding.ts"
import { isSuccess, valuesOf } from "../request.ts"
import { percent, type Rule, times } from "../rule.ts"
import { Evidence, manyEntries, Recent } from "../seen.ts"

const ids: { readonly [operation: string]: string } = {
  "reports_2021-06-30.getReport": "reportId",
  "feeds_2021-06-30.getFeed": "feedId",
  "dataKiosk_2023-11-15.getQuery": "queryId"
}
const least = 10
const leastShare = 0.2

/** The rule. */
export const jobs: Rule = {
  id: "jobs-failed",
  title: "reports, feeds and queries that ended CANCELLED or FATAL",
  needs: ["states"],
  start: () => {
    const ended = new Recent<true>(manyEntries)
    const subjects = new Map<string, { readonly failed: Evidence; done: number; cancelled: number; fatal: number }>()
    return {
      add: (request) => {
        const { account, operation, processingStatus } = request
        const parameter = ids[operation]
        if (parameter === undefined || processingStatus === undefined || !isSuccess(request)) return
        if (!["DONE", "CANCELLED", "FATAL"].includes(processingStatus)) return
        const key = `${account}\n${operation}\n${valuesOf(request, [parameter])[0] ?? ""}`
        if (ended.get(key) !== undefined) return
        ended.set(key, true)
        const subject = subjects.get(operation) ?? { failed: new Evidence(), done: 0, cancelled: 0, fatal: 0 }
        subjects.set(operation, subject)
        if (processingStatus === "DONE") subject.done++
        else {
          subject.failed.add(request)
          if (processingStatus === "FATAL") subject.fatal++
          else subject.cancelled++
        }
      },
      findings: () =>
        [...subjects].flatMap(([operation, { cancelled, done, failed, fatal }]): ReadonlyArray<Finding> => {
          const all = done + failed.count
          return failed.count < least || failed.count < leastShare * all ? [] : [{
            id: `jobs-failed:${operation}`,
            rule: "jobs-failed",
            severity: "warning",
            operation,
            message: `${times(failed.count, "job")} of ${all.toLocaleString("en")} (${
              percent(failed.count / all)
            }) ended without a result: ${cancelled} CANCELLED, ${fatal} FATAL.`,
            calls: { now: all, after: done },
            ...failed.shown,
            advice: "CANCELLED: no data, or requested too often; FATAL: read its document, which says why",
            code: operation.startsWith("reports")
              ? "Reports.rows({ …, emptyWhenCancelled: true, reuseWithin: \"30 minutes\" })"
              : undefined,
            page: "https://developer-docs.amazon.com/sp-api/docs/reports-api-v2021-06-30-use-case-guide",
            figures: { cancelled, fatal, done }
          }]
        })
    }
  }
}
