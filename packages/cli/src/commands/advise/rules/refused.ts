/**
 * Requests sent again although they were refused for good: 400, 401, 403, 413, 415, 422.
 *
 * A 403 may be about a token that has expired, so one repetition is right; who corrects a mistake tries a few times.
 * The same request counts from its fourth refusal in a row on; a finding needs ten of those for an operation. A 404 is
 * left out: what was just created may be unknown for a while. Without parameters requests of an operation cannot be
 * told apart: then only those of an operation that never succeeded count, from the twentieth refusal on.
 */
import type { Finding } from "../finding.ts"
import { isSuccess, questionOf } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { Evidence, fewEntries, manyEntries, Recent } from "../seen.ts"

const final: ReadonlySet<number> = new Set([400, 401, 403, 413, 415, 422])
const tolerated = 3
const least = 10
const toleratedBlind = 19
const leastBlind = 1

interface Series {
  status: number
  inRow: number
}

interface Subject {
  readonly again: Evidence
  readonly statuses: Map<number, number>
  readonly codes: Set<string>
  calls: number
}

const hints: Readonly<Record<number, readonly [advice: string, code: string]>> = {
  401: ["stop after the second refusal, and look at the credentials", "spapi doctor"],
  403: ["stop after the second refusal, and look at roles, marketplaces and the token", "spapi doctor"]
}

const findingOf = (operation: string, { again, calls, codes, statuses }: Subject): Finding => {
  const [status = 400] = [...statuses].sort((a, b) => b[1] - a[1])[0] ?? []
  const [advice, code] = hints[status] ?? [
    "fix the request before it is sent again",
    `spapi call ${operation} --dry-run`
  ]
  return {
    id: `refused-again:${operation}`,
    rule: "refused-again",
    severity: "warning",
    operation,
    message: `${times(again.count, "call")} of ${
      calls.toLocaleString("en")
    } repeated a request that had been refused for good (${[...statuses.keys()].sort().join(", ")}${
      codes.size === 0 ? "" : `: ${[...codes].join(", ")}`
    }).`,
    calls: { now: calls, after: calls - again.count },
    ...again.shown,
    advice,
    code,
    page: "https://developer-docs.amazon.com/sp-api/docs/troubleshoot-sp-api-errors",
    figures: { again: again.count, status }
  }
}

/** The rule. */
export const refused: Rule = {
  id: "refused-again",
  title: "requests sent again although they were refused for good",
  needs: ["order"],
  start: () => {
    const series = new Recent<Series>(manyEntries)
    const subjects = new Recent<Subject>(fewEntries)
    const blind = new Set<string>()
    const succeeded = new Set<string>()
    return {
      add: (request) => {
        const { error, operation, parameters, status } = request
        if (operation === "lwa.token") return
        const subject = subjects.getOr(operation, () => ({
          again: new Evidence(),
          statuses: new Map(),
          codes: new Set(),
          calls: 0
        }))
        subject.calls++
        if (isSuccess(request)) succeeded.add(operation)
        const isFinal = status !== undefined && final.has(status)
        if (!isFinal && series.isEmpty) return
        const key = questionOf(request)
        if (!isFinal) {
          if (isSuccess(request)) series.delete(key)
          return
        }
        const isBlind = parameters === undefined
        if (isBlind) blind.add(operation)
        const known = series.getOr(key, () => ({ status, inRow: 0 }))
        known.inRow = known.status === status ? known.inRow + 1 : 1
        known.status = status
        if (known.inRow <= (isBlind ? toleratedBlind : tolerated)) return
        subject.again.add(request)
        subject.statuses.set(status, (subject.statuses.get(status) ?? 0) + 1)
        // Codes come from outside.
        if (error !== undefined && /^[A-Za-z][\w.-]{0,63}$/.test(error) && subject.codes.size < 3) {
          subject.codes.add(error)
        }
      },
      findings: () =>
        [...subjects.entries()].filter(([operation, { again }]) =>
          blind.has(operation) ? again.count >= leastBlind && !succeeded.has(operation) : again.count >= least
        ).map(([operation, subject]) => findingOf(operation, subject))
    }
  }
}
