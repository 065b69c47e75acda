/** Prints what a part of a program did: the requests it took, how Amazon answered them, and how long it lasted. */
import { Clock, Console, Effect, Metric } from "effect"

/** Requests sent so far, by operation and status, from the client's own metrics. */
const requests = Effect.map(Metric.snapshot, (metrics) => {
  const counts = new Map<string, number>()
  for (const metric of metrics) {
    if (metric.id !== "spapi.requests" || metric.type !== "Counter") continue
    const { operation, status } = metric.attributes ?? {}
    counts.set(`${operation} ${status}`, Number(metric.state.count))
  }
  return counts
})

/** A step of the walk, with its account. */
export const step = <A, E, R>(title: string, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.gen(function*() {
    yield* Console.log(`\n${title}`)
    const before = yield* requests
    const start = yield* Clock.currentTimeMillis
    const result = yield* work
    const took = (yield* Clock.currentTimeMillis) - start
    const calls = new Map<string, Array<string>>()
    for (const [key, count] of yield* requests) {
      const [operation = "", status = ""] = key.split(" ")
      const more = count - (before.get(key) ?? 0)
      if (more > 0) calls.set(operation, [...calls.get(operation) ?? [], `${more} × ${status}`])
    }
    for (const [operation, answers] of calls) yield* Console.log(`  → ${operation}: ${answers.join(", ")}`)
    yield* Console.log(`  ${(took / 1000).toFixed(2)} s`)
    return result
  })

/** Rows under a header. */
export const table = (header: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): Effect.Effect<void> => {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: ReadonlyArray<string>) => `  ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")}`.trimEnd()
  return Console.log([line(header), line(widths.map((width) => "─".repeat(width))), ...rows.map(line)].join("\n"))
}
