/**
 * Calls that Amazon refused for the usage plan.
 *
 * A 429 now and then is how a client finds out the rate. Ten of an operation and account, and one call in twenty, are
 * a client that sends more than it may. The busiest hour and the busiest minute are compared with what the plan lets
 * through in that time after a pause: where neither is more, what else uses the plan is not in the log.
 */
import { planOf } from "../../../reference/operationFacts.ts"
import type { Finding } from "../finding.ts"
import { percent, type Rule, times } from "../rule.ts"
import { Evidence, fewEntries, hour, minute, Recent } from "../seen.ts"

const least = 10
const leastShare = 0.05

/** Calls within windows of one length. */
interface Peak {
  readonly length: number
  window: number
  calls: number
  most: number
}

const makePeak = (length: number): Peak => ({ length, window: -1, calls: 0, most: 0 })

const count = (peak: Peak, time: number): void => {
  const window = Math.floor(time / peak.length)
  peak.calls = window === peak.window ? peak.calls + 1 : 1
  peak.window = window
  peak.most = Math.max(peak.most, peak.calls)
}

interface Subject {
  readonly refused: Evidence
  calls: number
  readonly ofMinute: Peak
  readonly ofHour: Peak
  rate: number | undefined
}

const comparison = (
  rate: number | undefined,
  burst: number,
  { ofHour, ofMinute }: Subject
): { readonly text: string; readonly figures: Finding["figures"] } => {
  if (rate === undefined) return { text: "", figures: {} }
  const allowed = ({ length }: Peak) => Math.floor(rate * length / 1_000 + burst)
  const figures = {
    busiestMinute: ofMinute.most,
    planPerMinute: allowed(ofMinute),
    busiestHour: ofHour.most,
    planPerHour: allowed(ofHour)
  }
  const over = [ofMinute, ofHour].filter((peak) => peak.most > allowed(peak))
    .sort((a, b) => b.most / allowed(b) - a.most / allowed(a))[0]
  return {
    figures,
    text: over === undefined
      ? ". The log has no more calls than the plan lets through: other processes use the same plan, or the account has a lower one"
      : `: ${times(over.most, "call")} in the busiest ${over === ofHour ? "hour" : "minute"}, where the plan lets ${
        allowed(over).toLocaleString("en")
      } through`
  }
}

const findingOf = (operation: string, subject: Subject): Finding => {
  const { calls, rate, refused } = subject
  const plan = planOf(operation)
  const { figures, text } = comparison(rate ?? plan?.rate, plan?.burst ?? 1, subject)
  return {
    id: `throttled:${operation}`,
    rule: "throttled",
    severity: "warning",
    operation,
    message: `${times(refused.count, "call")} of ${calls.toLocaleString("en")} (${
      percent(refused.count / calls)
    }) got a 429${text}.`,
    calls: { now: calls, after: calls - refused.count },
    ...refused.shown,
    advice: "let calls wait for the rate instead, as this client does; several processes share it by a store",
    code: "SpApiRateLimiterStore.layer() // of http/SpApiRateLimiterStore, over Redis for instance",
    page: "https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits",
    figures: { refused: refused.count, share: Number((refused.count / calls).toFixed(3)), ...figures }
  }
}

/** The rule. */
export const throttled: Rule = {
  id: "throttled",
  title: "calls that Amazon refused for the usage plan",
  needs: [],
  start: () => {
    const subjects = new Recent<Subject>(fewEntries)
    return {
      add: (request) => {
        const { account, operation, rateLimit, status, time } = request
        if (operation === "lwa.token") return
        const subject = subjects.getOr(`${account}\n${operation}`, () => ({
          refused: new Evidence(),
          calls: 0,
          ofMinute: makePeak(minute),
          ofHour: makePeak(hour),
          rate: undefined
        }))
        count(subject.ofMinute, time)
        count(subject.ofHour, time)
        subject.calls++
        subject.rate = rateLimit ?? subject.rate
        if (status === 429) subject.refused.add(request)
      },
      findings: () => {
        const merged = new Map<string, Subject>()
        for (const [key, subject] of subjects.entries()) {
          if (subject.refused.count < least || subject.refused.count < leastShare * subject.calls) continue
          const operation = key.split("\n", 2)[1]!
          const known = merged.get(operation)
          if (known === undefined) merged.set(operation, subject)
          else {
            known.refused.merge(subject.refused)
            known.calls += subject.calls
            known.ofMinute.most = Math.max(known.ofMinute.most, subject.ofMinute.most)
            known.ofHour.most = Math.max(known.ofHour.most, subject.ofHour.most)
          }
        }
        return [...merged].map(([operation, subject]) => findingOf(operation, subject))
      }
    }
  }
}
