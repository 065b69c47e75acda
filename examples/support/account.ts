/** Prints what a step of a program did: its requests, their statuses, and how long it took. */
import { Clock, Console, Effect, Metric } from "effect"

/**
 * From the client's own metrics: requests by operation and status, and milliseconds waited for rate limits by
 * operation.
 */
const measured = Effect.map(Metric.snapshot, (metrics) => {
  const requests = new Map<string, number>()
  const waits = new Map<string, number>()
  for (const metric of metrics) {
    const { operation = "", status = "" } = metric.attributes ?? {}
    if (metric.id === "spapi.requests" && metric.type === "Counter") {
      requests.set(`${operation} ${status}`, Number(metric.state.count))
    } else if (metric.id === "spapi.rate_limiter.wait" && metric.type === "Histogram") {
      waits.set(operation, metric.state.sum)
    }
  }
  return { requests, waits }
})

/** Runs a step and prints what it did. */
export const step = <A, E, R>(title: string, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.gen(function*() {
    yield* Console.log(`\n${title}`)
    const before = yield* measured
    const start = yield* Clock.currentTimeMillis
    const result = yield* work
    const took = (yield* Clock.currentTimeMillis) - start
    const after = yield* measured
    const calls = new Map<string, Array<string>>()
    for (const [key, count] of after.requests) {
      const [operation = "", status = ""] = key.split(" ")
      const more = count - (before.requests.get(key) ?? 0)
      if (more > 0) calls.set(operation, [...calls.get(operation) ?? [], `${more} × ${status}`])
    }
    for (const [operation, statuses] of calls) {
      const waited = (after.waits.get(operation) ?? 0) - (before.waits.get(operation) ?? 0)
      const wait = waited > 0 ? `, waited ${(waited / 1000).toFixed(2)} s for the rate limit` : ""
      yield* Console.log(`  → ${operation}: ${statuses.join(", ")}${wait}`)
    }
    yield* Console.log(`  ${(took / 1000).toFixed(2)} s`)
    return result
  })

/** Rows under a header. */
export const table = (
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>
): Effect.Effect<void> => {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: ReadonlyArray<string>) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")}`.trimEnd()
  return Console.log([line(header), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n"))
}
