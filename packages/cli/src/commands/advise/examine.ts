/** One pass over the requests of a log: what it holds, and what the rules find in it. */
import { pageOf, type PageSize, placeOf, planOf, rulesOf } from "../../reference/operationFacts.ts"
import { type Finding, severities } from "./finding.ts"
import { read } from "./read/records.ts"
import type { Request } from "./request.ts"
import type { Need } from "./rule.ts"
import { rules } from "./rules/index.ts"
import { isoOf } from "./seen.ts"
import { makeUsage, type Usage } from "./usage.ts"

/** What was read. */
export interface Summary {
  readonly requests: number
  readonly from: string | null
  readonly to: string | null
  /** Accounts by name; 0 where the log names none. */
  readonly accounts: number
  /** Requests that are not calls of operations: documents, AWS STS, raw calls, other hosts. */
  readonly other: number
  /** Records that are not requests. */
  readonly foreign: number
  /** Requests whose parameters the log does not hold. */
  readonly withoutParameters: number
  /** Requests that come an hour or more after later ones: what repeats is then not seen. */
  readonly outOfOrder: number
}

/** A rule that could not judge, or not all. */
export interface NotJudged {
  readonly rule: string
  readonly because: string
}

/** What a log says. */
export interface Advice {
  readonly log: Summary
  readonly findings: ReadonlyArray<Finding>
  readonly notJudged: ReadonlyArray<NotJudged>
  readonly usage: ReadonlyArray<Usage>
}

const maxAccounts = 100_000

/** Logs of several workers, and of requests that end late, are not quite in order. */
const tolerated = 60 * 60 * 1000

const reasons: { readonly [Name in Need]: string } = {
  parameters: "the log holds no parameters: start the sandbox with --record-bodies, or write the client's own log",
  tokens: "the log does not say with which token a call was made",
  states: "only the client's own log has the states of reports, feeds and queries",
  order: "requests come an hour and more after later ones (log.outOfOrder): sort the log by time"
}

const jobs = /\.(?:getReport|getFeed|getQuery)$/

/** A log that is being read. */
export interface Examination {
  /** Takes records in the order of the log. */
  readonly add: (records: ReadonlyArray<unknown>) => Promise<void>
  readonly result: () => Promise<Advice>
}

/** Begins with a log. `now` decides what is removed already. */
export const examine = (now: number): Examination => {
  const pageSizes = new Map<string, PageSize>()
  const bare = new Set<string>()
  const loaded = new Set<string>()
  const passes = rules.map((rule) => ({
    rule,
    pass: rule.start({ now, pageSize: (operation) => pageSizes.get(operation) })
  }))
  const usage = makeUsage()
  const accounts = new Set<string>()
  const count = {
    requests: 0,
    other: 0,
    foreign: 0,
    withoutParameters: 0,
    outOfOrder: 0,
    withTokens: 0,
    jobs: 0,
    states: 0
  }
  let from = Infinity
  let to = -Infinity

  const load = async (operation: string): Promise<void> => {
    const section = placeOf(operation)?.section
    if (section === undefined || loaded.has(section.model)) return
    loaded.add(section.model)
    const rules = await rulesOf(section)
    for (const [name, size] of rules.pageSizes) pageSizes.set(name, size)
    for (const name of rules.bare) bare.add(name)
  }

  const take = (request: Request): void => {
    count.requests++
    if (request.time < to - tolerated) count.outOfOrder++
    from = Math.min(from, request.time)
    to = Math.max(to, request.time)
    if (request.account !== "" && accounts.size < maxAccounts) accounts.add(request.account)
    if (request.operation !== "lwa.token") {
      if (request.parameters === undefined) count.withoutParameters++
      if (request.token !== undefined) count.withTokens++
      if (jobs.test(request.operation)) count.jobs++
      if (request.processingStatus !== undefined) count.states++
    }
    usage.add(request)
    for (const { pass } of passes) pass.add(request)
  }

  const isMissing = (need: Need): boolean => {
    switch (need) {
      case "parameters":
        return count.withoutParameters > 0
      case "tokens":
        return count.requests > 0 && count.withTokens === 0
      case "states":
        return count.jobs > 0 && count.states === 0
      case "order":
        return count.outOfOrder > 0
    }
  }

  return {
    add: async (records) => {
      for (const record of records) {
        const request = read(record)
        if (request === "other") count.other++
        else if (request === "foreign") count.foreign++
        else {
          if (!loaded.has(request.operation.slice(0, request.operation.lastIndexOf(".")))) await load(request.operation)
          // A log without parameters says all of a request that has none.
          const isWhole = request.parameters !== undefined || !bare.has(request.operation)
          take(isWhole ? request : { ...request, parameters: {} })
        }
      }
    },
    result: async () => {
      const used = usage.all()
      const planned = (operation: string): Finding["plan"] => {
        const entry = used.find((one) => one.operation === operation)
        const burst = planOf(operation)?.burst
        return entry === undefined || entry.rate === null || entry.ofPlan === null ? undefined : {
          rate: entry.rate,
          ...(burst === undefined ? {} : { burst }),
          busiestHour: entry.busiestHour,
          ofPlan: entry.ofPlan
        }
      }
      const found = await Promise.all(
        passes.flatMap(({ pass }) => pass.findings()).map(async (finding): Promise<Finding> => ({
          ...finding,
          page: finding.page ?? await pageOf(finding.operation),
          plan: planned(finding.operation)
        }))
      )
      return {
        log: {
          requests: count.requests,
          from: count.requests === 0 ? null : isoOf(from),
          to: count.requests === 0 ? null : isoOf(to),
          accounts: accounts.size,
          other: count.other,
          foreign: count.foreign,
          withoutParameters: count.withoutParameters,
          outOfOrder: count.outOfOrder
        },
        findings: found.sort((a, b) =>
          severities.indexOf(a.severity) - severities.indexOf(b.severity)
          || (b.calls.now - b.calls.after) - (a.calls.now - a.calls.after)
          || a.id.localeCompare(b.id)
        ),
        notJudged: rules.flatMap(({ id, needs }) =>
          needs.filter(isMissing).map((need) => ({ rule: id, because: reasons[need] }))
        ),
        usage: used
      }
    }
  }
}
