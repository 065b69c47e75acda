/**
 * What Amazon has removed, is going to remove, or advises against: operations, report types, feed types.
 *
 * One call is enough, as it is going to fail. An `error` where the date is past or within 90 days, which is what a
 * migration takes; a `warning` with a later date; `info` without one.
 */
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import * as ReportTypes from "effect-sp-api/workflows/ReportTypes"
import { replacements } from "../../../reference/advice/replacements.ts"
import { placeOf } from "../../../reference/operationFacts.ts"
import type { Finding, Severity } from "../finding.ts"
import { type Request, valuesOf } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { day, Evidence } from "../seen.ts"

const soon = 90 * day

interface Subject {
  readonly evidence: Evidence
  readonly operation: string
  readonly date: string | undefined
  readonly instead: string | undefined
  readonly code: string | undefined
}

const ofOperation = (operation: string): Omit<Subject, "evidence"> | undefined => {
  const place = placeOf(operation)
  const deprecated = place?.summary.deprecated
  if (place === undefined || deprecated === undefined) return undefined
  const replacement = replacements[operation]
  const newer = place.section.supersededBy
  return {
    operation,
    date: deprecated === true ? undefined : deprecated,
    instead: replacement?.into ?? (newer === undefined ? undefined : `the operations of ${newer}`),
    code: replacement?.code
  }
}

const ofReport = (request: Request, type: string): Omit<Subject, "evidence"> | undefined => {
  const date = ReportTypes.factsOf(type)?.removedOn
  return date === undefined ? undefined : { operation: request.operation, date, instead: undefined, code: undefined }
}

const ofFeed = (request: Request, type: string): Omit<Subject, "evidence"> | undefined => {
  const facts = FeedTypes.factsOf(type)
  return facts?.removedOn === undefined || facts.removedIn !== undefined
    ? undefined
    : { operation: request.operation, date: facts.removedOn, instead: facts.replacement, code: undefined }
}

const severityOf = (date: string | undefined, now: number): Severity =>
  date === undefined ? "info" : Date.parse(date) <= now + soon ? "error" : "warning"

/** The rule. */
export const removed: Rule = {
  id: "removed",
  title: "what Amazon has removed, or is going to",
  needs: [],
  start: ({ now }) => {
    const subjects = new Map<string, Subject>()
    const add = (name: string, request: Request, facts: Omit<Subject, "evidence"> | undefined) => {
      if (facts === undefined) return
      const subject = subjects.get(name) ?? { ...facts, evidence: new Evidence() }
      subjects.set(name, subject)
      subject.evidence.add(request)
    }
    return {
      add: (request) => {
        add(request.operation, request, ofOperation(request.operation))
        if (request.operation.endsWith(".createReport") || request.operation.endsWith(".createReportSchedule")) {
          const type = valuesOf(request, ["reportType"])[0] ?? ""
          add(type, request, ofReport(request, type))
        }
        if (request.operation.endsWith(".createFeed")) {
          const type = valuesOf(request, ["feedType"])[0] ?? ""
          add(type, request, ofFeed(request, type))
        }
      },
      findings: () =>
        [...subjects].map(([name, { code, date, evidence, instead, operation }]): Finding => {
          const isPast = date !== undefined && Date.parse(date) <= now
          const when = date === undefined
            ? "Amazon advises against it, without a date of its removal"
            : isPast
            ? `Amazon removed it on ${date}`
            : `Amazon removes it on ${date}, in ${times(Math.ceil((Date.parse(date) - now) / day), "day")}`
          return {
            id: `removed:${name}`,
            rule: "removed",
            severity: severityOf(date, now),
            operation,
            message: `${times(evidence.count, "call")} of ${name}. ${when}.`,
            calls: { now: evidence.count, after: evidence.count },
            ...evidence.shown,
            advice: instead === undefined ? "ask for the data in another way" : `use ${instead}`,
            code,
            page: "https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations",
            figures: date === undefined ? {} : { removedOn: date }
          }
        })
    }
  }
}
