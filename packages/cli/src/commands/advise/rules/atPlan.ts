/**
 * Operations that are called at the rate of their plan for hours.
 *
 * Nothing fails, but every further call would wait. An hour counts where an account used 90 % of what the plan lets
 * through in it. A finding needs six of them: a nightly run of some hours does not make one.
 */
import { planOf } from "../../../reference/operationFacts.ts"
import type { Finding } from "../finding.ts"
import { type Rule, times } from "../rule.ts"
import { Evidence, fewEntries, hour, Recent } from "../seen.ts"

const leastShare = 0.9
const leastHours = 6

interface Hour {
  readonly calls: Evidence
  rate: number | undefined
}

/** The rule. */
export const atPlan: Rule = {
  id: "at-plan",
  title: "operations that are called at the rate of their plan for hours",
  needs: [],
  start: () => {
    const subjects = new Map<string, { readonly calls: Evidence; hours: number; allowed: number }>()
    const settle = ({ calls, rate }: Hour, key: string) => {
      const [, account = "", operation = ""] = key.split("\n", 3)
      const perSecond = rate ?? planOf(operation)?.rate
      if (perSecond === undefined || calls.count < leastShare * perSecond * 3_600) return
      const name = `${account}\n${operation}`
      const subject = subjects.get(name) ?? { calls: new Evidence(), hours: 0, allowed: 0 }
      subject.calls.merge(calls)
      subject.hours++
      subject.allowed += perSecond * 3_600
      subjects.set(name, subject)
    }
    const hours = new Recent<Hour>(fewEntries, settle)
    return {
      add: (request) => {
        const { account, operation, rateLimit, status, time } = request
        // What was refused has not used the plan.
        if (operation === "lwa.token" || status === 429) return
        const entry = hours.getOr(`${Math.floor(time / hour)}\n${account}\n${operation}`, () => ({
          calls: new Evidence(),
          rate: undefined
        }))
        entry.calls.add(request)
        entry.rate = rateLimit ?? entry.rate
      },
      findings: () => {
        for (const [key, entry] of hours.entries()) settle(entry, key)
        const found = new Map<string, Finding>()
        for (const [name, { allowed, calls, hours }] of subjects) {
          const operation = name.split("\n", 2)[1]!
          if (hours < leastHours || (found.get(operation)?.calls.now ?? 0) > calls.count) continue
          found.set(operation, {
            id: `at-plan:${operation}`,
            rule: "at-plan",
            severity: "info",
            operation,
            message: `${times(calls.count, "call")} in ${times(hours, "hour")}, of ${
              Math.round(allowed).toLocaleString("en")
            } that the plan lets through: further calls wait.`,
            calls: { now: calls.count, after: calls.count },
            ...calls.shown,
            advice: "spread the work, call less often, or let what a person waits for go first",
            code: "Effect.provideService(work, Policy.Priority, \"bulk\")",
            page: "https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits",
            figures: { hours, share: Number((calls.count / allowed).toFixed(2)) }
          })
        }
        subjects.clear()
        return [...found.values()]
      }
    }
  }
}
