/**
 * The requests that the sandbox has received, by filters.
 */
import * as Strict from "../protocol/Strict.ts"
import type { RequestRecord } from "../state/RequestLog.ts"
import type { State } from "../state/State.ts"

const filters: Readonly<Record<string, (record: RequestRecord, value: string) => boolean>> = {
  operation: ({ operation }, value) => operation === value || operation.startsWith(`${value}.`),
  status: ({ status }, value) => String(status) === value,
  method: ({ method }, value) => method === value.toUpperCase(),
  error: ({ error }, value) => error === value,
  sellerId: ({ sellerId }, value) => sellerId === value,
  requestId: ({ requestId }, value) => requestId === value
}

/** The newest requests that pass all filters of a query, the oldest first. Throws `Unacceptable` for others. */
export const select = ({ log }: State, query: URLSearchParams): ReadonlyArray<RequestRecord> => {
  const limit = Number(query.get("limit") ?? 1000)
  if (!(Number.isInteger(limit) && limit >= 1)) {
    throw new Strict.Unacceptable("limit must be a whole number of 1 or more.")
  }
  let records = log.all()
  for (const [name, value] of query) {
    if (name === "limit") continue
    const passes = Object.hasOwn(filters, name) ? filters[name] : undefined
    if (passes === undefined) {
      throw new Strict.Unacceptable(
        `The filter ${name} ${Strict.unknownName(name, ["limit", ...Object.keys(filters)])}`
      )
    }
    records = records.filter((record) => passes(record, value))
  }
  return records.slice(-limit)
}
