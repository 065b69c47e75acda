/** What the operations of a log used of their plans. */
import { planOf } from "../../reference/operationFacts.ts"
import type { Request } from "./request.ts"
import { fewEntries, hour, Recent } from "./seen.ts"

/** The use of one operation. */
export interface Usage {
  readonly operation: string
  readonly calls: number
  /** Of all calls of the log. */
  readonly share: number
  readonly throttled: number
  /** Calls without a 429 of one account in its busiest hour. */
  readonly busiestHour: number
  /** Of what the plan lets through in an hour; `null` where no plan is known. */
  readonly ofPlan: number | null
  /** Requests per second: as responses reported last, or as Amazon publishes. */
  readonly rate: number | null
}

interface Counted {
  calls: number
  throttled: number
  busiest: number
  rate: number | undefined
}

/** Counts the requests of each operation. */
export const makeUsage = () => {
  const operations = new Map<string, Counted>()
  const hours = new Recent<{ calls: number }>(fewEntries)
  return {
    add: ({ account, operation, rateLimit, status, time }: Request): void => {
      const counted = operations.get(operation) ?? { calls: 0, throttled: 0, busiest: 0, rate: undefined }
      operations.set(operation, counted)
      counted.calls++
      counted.rate = rateLimit ?? counted.rate
      if (status === 429) counted.throttled++
      else {
        const entry = hours.getOr(`${Math.floor(time / hour)}\n${account}\n${operation}`, () => ({ calls: 0 }))
        counted.busiest = Math.max(counted.busiest, ++entry.calls)
      }
    },
    /** The operations that were called most first. */
    all: (): ReadonlyArray<Usage> => {
      const total = [...operations.values()].reduce((sum, { calls }) => sum + calls, 0)
      return [...operations].map(([operation, { busiest, calls, rate, throttled }]) => {
        const perSecond = rate ?? planOf(operation)?.rate ?? null
        return {
          operation,
          calls,
          share: Number((calls / total).toFixed(4)),
          throttled,
          busiestHour: busiest,
          ofPlan: perSecond === null ? null : Number((busiest / (perSecond * 3_600)).toFixed(3)),
          rate: perSecond
        }
      }).sort((a, b) => b.calls - a.calls)
    }
  }
}
