/**
 * Asking again and again where Amazon sends a notification.
 *
 * Calls that follow one another closely are a run. It counts
 *
 * - for a list (what is new?) where the same question is asked 24 times within 15 minutes of the last time, for an
 *   hour or more: an hourly reconciliation, a run of a few minutes and the pages of one search do not. Questions about
 *   a past range are a backfill, not a poll;
 * - for an item where it is asked for six times within 15 minutes of the last time, for an hour or more, and all such
 *   items together 60 times: waiting for one listing to go live does not;
 * - for a job where its state is asked for 20 times within 15 seconds of the last time: intervals that grow, as this
 *   client's, reach a minute before. Three such jobs, or 100 calls for one.
 *
 * Repetitions of a failed request are not questions. After: a list is reconciled once an hour, an item every six hours,
 * a job is asked for once.
 */
import { polled } from "../../../reference/advice/notifications.ts"
import { isPageToken } from "../../../reference/operationFacts.ts"
import type { Finding } from "../finding.ts"
import { isSuccess, questionOf, type Request } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { Evidence, hour, manyEntries, minute, Recent, second } from "../seen.ts"

const quick = { list: 15 * minute, item: 15 * minute, job: 15 * second } as const
const least = { list: 24, item: 6, job: 20 } as const
const leastSpan = { list: hour, item: hour, job: 0 } as const
const leastOfAllItems = 60
const leastJobs = 3
const leastOfOneJob = 100
/** Calls that would do, by milliseconds. */
const afterSpan = { list: hour, item: 6 * hour, job: Infinity } as const

const dates = /(?:after|before|since|until|start|end)(?:time|date)?$/i
const ends = /(?:before|until|end)(?:time|date)?$/i

/** Whether the question is about a range that had ended when it was asked. */
const isPast = ({ parameters = {}, time }: Request): boolean =>
  Object.entries(parameters).some(([name, [value = ""]]) => {
    const end = ends.test(name) ? Date.parse(value) : Number.NaN
    return end < time - hour
  })

interface Series {
  last: number
  /** The calls of the present run but for its first one. */
  again: Evidence | undefined
  /** Whether an earlier run counted. */
  isCounted: boolean
}

const isLong = (kind: "list" | "item" | "job", again: Evidence | undefined): again is Evidence =>
  again !== undefined && again.count >= least[kind] && again.span >= leastSpan[kind]

interface Subject {
  readonly all: Evidence
  series: number
  largest: number
  after: number
}

const advice = (operation: string, types: ReadonlyArray<string>, kind: "list" | "item" | "job"): string =>
  kind === "job"
    ? `subscribe to ${types[0]}, or poll at intervals that grow`
    : `subscribe to ${types.join(" or ")}, and keep ${operation} for a reconciliation now and then`

const codeOf = (type: string, kind: "list" | "item" | "job", operation: string): string =>
  kind === "job" && operation.startsWith("reports")
    ? "Reports.rows({ …, finished }) // finished: the Stream of its notifications"
    : `Notifications.setup({ destination, subscriptions: [{ type: "${type}" }] })`

const findingOf = (operation: string, { after, all, largest, series }: Subject): Finding => {
  const { kind, sent, types } = polled[operation]!
  const subject = kind === "list" ? "question" : kind
  return {
    id: `polling:${operation}`,
    rule: "polling",
    severity: "warning",
    operation,
    message: `${times(all.count, "call")} asked the same again within ${
      kind === "job" ? "15 seconds" : "15 minutes"
    }, for ${times(series, subject)} (${times(largest, "call")} for one). Amazon sends ${
      types.join(" or ")
    } when ${sent}.`,
    calls: { now: all.count, after },
    ...all.shown,
    advice: advice(operation, types, kind),
    code: codeOf(types[0], kind, operation),
    page: "https://developer-docs.amazon.com/sp-api/docs/notification-type-values",
    figures: { notification: types[0], [`${subject}s`]: series, mostForOne: largest }
  }
}

/** The rule. */
export const polling: Rule = {
  id: "polling",
  title: "asking again where a notification says so",
  needs: ["parameters", "order"],
  start: () => {
    const subjects = new Map<string, Subject>()
    const settle = (entry: Series, key: string) => {
      const operation = key.split("\n", 2)[1] ?? ""
      const kind = polled[operation]?.kind
      const { again } = entry
      if (kind === undefined || !isLong(kind, again)) return
      const subject = subjects.get(operation) ?? { all: new Evidence(), series: 0, largest: 0, after: 0 }
      subject.all.merge(again)
      if (!entry.isCounted) subject.series++
      entry.isCounted = true
      subject.largest = Math.max(subject.largest, again.count)
      subject.after += Number.isFinite(afterSpan[kind]) ? Math.ceil(again.span / afterSpan[kind]) : 1
      subjects.set(operation, subject)
    }
    const series = new Recent<Series>(manyEntries, settle)
    return {
      add: (request) => {
        const facts = polled[request.operation]
        if (facts === undefined || request.parameters === undefined || !isSuccess(request)) return
        if (Object.keys(request.parameters).some(isPageToken) || facts.kind === "list" && isPast(request)) return
        const key = questionOf(request, facts.kind === "list" ? (name) => dates.test(name) : undefined)
        const known = series.get(key)
        if (known === undefined) return series.set(key, { last: request.time, again: undefined, isCounted: false })
        const gap = request.time - known.last
        if (gap > quick[facts.kind]) {
          settle(known, key)
          known.again = undefined
        } else if (gap > 0) (known.again ??= new Evidence()).add(request)
        known.last = Math.max(known.last, request.time)
      },
      findings: () => {
        for (const [key, entry] of series.entries()) settle(entry, key)
        const found = [...subjects].filter(([operation, { all, largest, series }]) => {
          const kind = polled[operation]!.kind
          return kind === "list" || (kind === "item"
            ? all.count >= leastOfAllItems
            : series >= leastJobs || largest >= leastOfOneJob)
        }).map(([operation, subject]) => findingOf(operation, subject))
        subjects.clear()
        return found
      }
    }
  }
}
