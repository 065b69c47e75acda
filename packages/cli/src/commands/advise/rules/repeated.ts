/**
 * The same data fetched again while it is still true.
 *
 * `reference/advice/freshness.ts` says for how long a response stays true. Equal requests of one account within that
 * time count. An account counts with 20 of them, with more than 24 a day, and with three in ten of all its calls of the
 * operation: processes that start every few hours fetch some data again by right, and once an hour costs nothing.
 */
import { freshness } from "../../../reference/advice/freshness.ts"
import type { Finding } from "../finding.ts"
import { isSuccess, questionOf } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { day, Evidence, fewEntries, hour, manyEntries, Recent } from "../seen.ts"

const least = 20
const leastADay = 24
const leastShare = 0.3

interface Subject {
  readonly again: Evidence
  calls: number
}

const isWaste = ({ again, calls }: Subject): boolean =>
  again.count >= least && again.count >= leastShare * calls &&
  again.count > leastADay * Math.max(1, again.span / day)

const findingOf = (operation: string, { again, calls }: Subject): Finding => {
  const { code, data, hours } = freshness[operation]!
  return {
    id: `repeated:${operation}`,
    rule: "repeated",
    severity: "warning",
    operation,
    message: `${times(again.count, "call")} of ${calls.toLocaleString("en")} asked for ${data} again within ${
      times(hours, "hour")
    } of the last response to the same request.`,
    calls: { now: calls, after: calls - again.count },
    ...again.shown,
    advice: `keep the response for ${times(hours, "hour")}`,
    code,
    figures: { again: again.count, hours }
  }
}

/** The rule. */
export const repeated: Rule = {
  id: "repeated",
  title: "the same data fetched again while it is still true",
  needs: ["parameters", "order"],
  start: () => {
    const fetched = new Recent<number>(manyEntries)
    const subjects = new Recent<Subject>(fewEntries)
    return {
      add: (request) => {
        const facts = freshness[request.operation]
        if (facts === undefined || request.parameters === undefined || !isSuccess(request)) return
        const subject = subjects.getOr(
          `${request.account}\n${request.operation}`,
          () => ({ again: new Evidence(), calls: 0 })
        )
        subject.calls++
        const key = questionOf(request)
        const last = fetched.get(key)
        const age = last === undefined ? Infinity : request.time - last
        if (age >= facts.hours * hour || age < 0) return fetched.set(key, request.time)
        subject.again.add(request)
      },
      findings: () => {
        const merged = new Map<string, Subject>()
        for (const [key, subject] of subjects.entries()) {
          if (!isWaste(subject)) continue
          const operation = key.split("\n", 2)[1]!
          const known = merged.get(operation)
          if (known === undefined) merged.set(operation, subject)
          else {
            known.again.merge(subject.again)
            known.calls += subject.calls
          }
        }
        return [...merged].map(([operation, subject]) => findingOf(operation, subject))
      }
    }
  }
}
