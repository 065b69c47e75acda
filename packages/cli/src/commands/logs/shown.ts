/** What is printed of a request. */
import { isObject } from "effect/Predicate"
import type { LineOptions } from "../../output/lines.ts"

/** A request, as the sandbox has logged it; what a version does not know is absent. */
export type Row = { readonly [name: string]: unknown }

const details = ["headers", "parameters", "body"] as const

const words = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

/** A request with its time as ISO 8601; its details only where they are asked for. */
export const rowOf = (bodies: boolean) => (request: unknown): ReadonlyArray<Row> => {
  if (!isObject(request)) return []
  const { time, ...rest } = request as Row
  const row = { time: typeof time === "number" ? new Date(time).toISOString() : time, ...rest }
  return [
    bodies
      ? row
      : Object.fromEntries(Object.entries(row).filter(([name]) => !(details as ReadonlyArray<string>).includes(name)))
  ]
}

/** The lines of a terminal. */
export const lines: LineOptions<Row> = {
  columns: [
    { title: "time", width: 8, cell: ({ time }) => String(time).slice(11, 19) },
    // 0 is a connection that was broken before a response.
    { title: "status", width: 6, cell: ({ status }) => status === 0 ? "none" : status },
    { title: "method", width: 6, cell: ({ method }) => method },
    { title: "operation", width: 44, narrow: 22, cell: ({ operation }) => operation },
    { title: "request id", width: 36, narrow: 8, cell: ({ requestId }) => requestId },
    {
      title: "remarks",
      width: 32,
      cell: ({ error, fault, hint, warnings }) =>
        [
          ...words(error),
          ...(fault === undefined ? [] : [`fault ${String(fault)}`]),
          ...words(hint),
          ...words(warnings)
        ].join("; ")
    }
  ],
  style: ({ status, warnings }) =>
    typeof status === "number" && (status >= 500 || status === 0)
      ? "red"
      : typeof status === "number" && status >= 400 || warnings !== undefined
      ? "yellow"
      : undefined,
  below: (row) => details.flatMap((name) => row[name] === undefined ? [] : [`${name}: ${JSON.stringify(row[name])}`])
}
