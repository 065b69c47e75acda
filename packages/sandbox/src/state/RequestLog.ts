/**
 * What was asked of the sandbox: enough to assert on in a test and to look at on the page, and nothing that is secret or personal.
 */

/** One request. */
export interface RequestRecord {
  /** `ordersV0.getOrders`, `lwa.token`, `sts.AssumeRole`, `document`; the path for what is none of these. */
  readonly operation: string
  readonly method: string
  readonly status: number
  readonly requestId: string
  /** Epoch milliseconds of the clock. */
  readonly time: number
  /** What kind of token it came with; never the token. */
  readonly token: "none" | "seller" | "grantless" | "restricted"
  readonly sellerId?: string
  readonly signed: boolean
  /** The how-many-eth request for this operation since the start or the last reset, from 1. */
  readonly attempt: number
  /** The code of Amazon's error, where there was one. */
  readonly error?: string
  /** The fault that was at work, where there was one. */
  readonly fault?: string
}

/** The requests of one sandbox. */
export interface RequestLog {
  readonly add: (record: Omit<RequestRecord, "attempt">) => void
  readonly all: () => ReadonlyArray<RequestRecord>
  /** All requests there ever were; `all` keeps the last of them. */
  readonly count: () => number
}

const capacity = 10_000

/** An empty log. */
export const make = (): RequestLog => {
  let records: Array<RequestRecord> = []
  let total = 0
  const counts = new Map<string, number>()
  return {
    add: (record) => {
      const attempt = (counts.get(record.operation) ?? 0) + 1
      counts.set(record.operation, attempt)
      total++
      records.push({ ...record, attempt })
      if (records.length >= 2 * capacity) records = records.slice(-capacity)
    },
    all: () => records.slice(-capacity),
    count: () => total
  }
}
