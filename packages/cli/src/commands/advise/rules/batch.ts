/**
 * One call for each item where one call takes many.
 *
 * Counted are calls of five minutes for one account and the same other parameters: a program that needs the items
 * within five minutes can ask for them together. Five minutes count where they have five different items or more, and
 * need at least twice the calls of a batch. A finding needs 20 calls a day that would have been saved. So two or three
 * items in passing, and batches that are nearly full, make none.
 */
import { type Batch, batches } from "../../../reference/advice/batches.ts"
import { isPageToken, planOf } from "../../../reference/operationFacts.ts"
import type { Finding } from "../finding.ts"
import { isSuccess, questionOf, valuesOf } from "../request.ts"
import { type Rule, times } from "../rule.ts"
import { day, Evidence, fewEntries, minute, Recent } from "../seen.ts"

const window = 5 * minute
const leastItems = 5
const leastSaved = 20
/** Different items of five minutes that are counted. */
const maxItems = 20_000

interface Bucket {
  readonly items: Set<string>
  readonly calls: Evidence
}

interface Subject {
  readonly calls: Evidence
  items: number
  after: number
}

const perHour = (operation: string, items: number): number | undefined => {
  const plan = planOf(operation)
  return plan === undefined ? undefined : Math.round(plan.rate * 3_600 * items)
}

const findingOf = (operation: string, { after, calls, items }: Subject): Finding => {
  const { code, into, note, size } = batches[operation] as Batch
  const rates = [perHour(operation, items / calls.count), perHour(into, size)]
  return {
    id: `batch:${operation}`,
    rule: "batch",
    severity: "warning",
    operation,
    message: `${times(calls.count, "call")} for ${times(items, "item")}, of which ${
      times(after, "call")
    } of ${into} would do: ${note ?? `it takes ${size} in a call`}.`,
    calls: { now: calls.count, after },
    ...calls.shown,
    advice: into === operation ? `send ${size} items in each call` : `call ${into} instead`,
    code,
    figures: {
      items,
      itemsPerCall: Number((items / calls.count).toFixed(1)),
      batchSize: size,
      ...(rates[0] !== undefined && rates[1] !== undefined
        ? { itemsPerHourByPlan: rates[0], itemsPerHourByPlanAfter: rates[1] }
        : {})
    }
  }
}

/** The rule. */
export const batch: Rule = {
  id: "batch",
  title: "one call for each item where a call takes many",
  needs: ["parameters"],
  start: () => {
    const subjects = new Map<string, Subject>()
    const settle = ({ calls, items }: Bucket, key: string) => {
      const operation = key.split("\n", 3)[2] ?? ""
      const facts = batches[operation]
      if (facts === undefined || items.size < leastItems) return
      const after = Math.ceil(items.size / facts.size)
      if (calls.count < 2 * after) return
      const subject = subjects.get(operation) ?? { calls: new Evidence(), items: 0, after: 0 }
      subject.calls.merge(calls)
      subject.items += items.size
      subject.after += after
      subjects.set(operation, subject)
    }
    const buckets = new Recent<Bucket>(fewEntries, settle)
    return {
      add: (request) => {
        const facts = batches[request.operation]
        if (facts === undefined || !isSuccess(request)) return
        const items = valuesOf(request, facts.item)
        if (items.length === 0 || Object.keys(request.parameters ?? {}).some(isPageToken)) return
        const others = questionOf(request, (name) => facts.item.includes(name))
        const bucket = buckets.getOr(`${Math.floor(request.time / window)}\n${others}`, () => ({
          items: new Set(),
          calls: new Evidence()
        }))
        const before = bucket.items.size
        for (const item of items) if (bucket.items.size < maxItems) bucket.items.add(item)
        // What is asked for again is not an item more: another rule counts it.
        if (bucket.items.size > before) bucket.calls.add(request)
      },
      findings: () => {
        for (const [key, bucket] of buckets.entries()) settle(bucket, key)
        const found = [...subjects].filter(([, { after, calls }]) =>
          calls.count - after >= leastSaved * Math.max(1, calls.span / day)
        ).map((
          [operation, subject]
        ) => findingOf(operation, subject))
        subjects.clear()
        return found
      }
    }
  }
}
