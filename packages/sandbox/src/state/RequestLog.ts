/**
 * The requests that the sandbox has received, for assertions in tests and for the page; without secrets or personal
 * data.
 */

/** One request. */
export interface RequestRecord {
  /** Counts the requests of this sandbox from 1, across resets. */
  readonly sequence: number
  /** `ordersV0.getOrders`, `lwa.token`, `sts.AssumeRole` or `document`; the path for unknown requests. */
  readonly operation: string
  readonly method: string
  readonly status: number
  readonly requestId: string
  /** Epoch milliseconds of the clock. */
  readonly time: number
  /** The kind of access token; never the token itself. */
  readonly token: "none" | "seller" | "grantless" | "restricted"
  readonly sellerId?: string
  readonly signed: boolean
  /** The number of this request among those for its operation since the start or the last reset, from 1. */
  readonly attempt: number
  /** The error code, if the request failed. */
  readonly error?: string
  /** A probable reason for the error, where the response has none. */
  readonly hint?: string
  /** Amazon's limits that the request broke without being refused. */
  readonly warnings?: ReadonlyArray<string>
  /** The fault that applied, if any. */
  readonly fault?: string
  /** Headers by lower-case name; recorded with the option `recordBodies`, without secrets. */
  readonly headers?: Readonly<Record<string, string>>
  /** Parameters of query and path, not parsed; recorded with the option `recordBodies`, without secrets. */
  readonly parameters?: Readonly<Record<string, string | ReadonlyArray<string>>>
  /** The body: JSON, the fields of a form or text; recorded with the option `recordBodies`, without secrets. */
  readonly body?: unknown
}

/** The requests of one sandbox. */
export interface RequestLog {
  readonly add: (record: Omit<RequestRecord, "attempt" | "sequence">) => void
  readonly all: () => ReadonlyArray<RequestRecord>
  /** The number of all requests; `all` returns only the last ones. */
  readonly count: () => number
  /** The sequence number of the newest request, also of one that was forgotten; 0 before the first. */
  readonly newest: () => number
  /** Calls back once, after the next request; returns how to stop waiting. */
  readonly onAdd: (callback: () => void) => () => void
  /** Forgets everything but the last sequence number. */
  readonly clear: () => void
}

/** An empty log. With bodies it keeps fewer requests, so that memory is bounded. */
export const make = (recordBodies: boolean): RequestLog => {
  const capacity = recordBodies ? 1000 : 10_000
  let records: Array<RequestRecord> = []
  let total = 0
  let sequence = 0
  const counts = new Map<string, number>()
  const waiting = new Set<() => void>()
  return {
    add: (record) => {
      const attempt = (counts.get(record.operation) ?? 0) + 1
      counts.set(record.operation, attempt)
      total++
      records.push({ sequence: ++sequence, ...record, attempt })
      if (records.length >= 2 * capacity) records = records.slice(-capacity)
      const callbacks = [...waiting]
      waiting.clear()
      for (const callback of callbacks) callback()
    },
    all: () => records.slice(-capacity),
    count: () => total,
    newest: () => sequence,
    onAdd: (callback) => {
      waiting.add(callback)
      return () => void waiting.delete(callback)
    },
    clear: () => {
      records = []
      total = 0
      counts.clear()
    }
  }
}
