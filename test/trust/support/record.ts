/** Records all output of a program: logs from Trace up, spans, metrics, and its failures printed in every way. */
import { Cause, Effect, Exit, Logger, Metric, References, Tracer } from "effect"
import { inspect } from "node:util"

/** A value in every form in which it may end up in a log. */
export const print = (value: unknown): ReadonlyArray<string> => [
  String(value),
  JSON.stringify(value, (_, inner: unknown) => typeof inner === "bigint" ? String(inner) : inner) ?? "",
  inspect(value, { depth: null }),
  inspect(value, { depth: null, showHidden: true, getters: true }),
  Cause.pretty(Cause.fail(value)),
  value instanceof Error ? `${value.message}\n${value.stack}` : ""
]

/** A tracer that keeps its spans. */
export const spanList = () => {
  const spans: Array<Tracer.Span> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  return { spans, tracer }
}

/** What was written. */
export interface Record {
  readonly logs: Array<string>
  readonly spans: Array<Tracer.Span>
  readonly printed: Array<string>
}

/** Runs a program with everything written down. */
export const record = <A, E, R>(
  program: (
    note: <B, E2, R2>(title: string, step: Effect.Effect<B, E2, R2>) => Effect.Effect<Exit.Exit<B, E2>, never, R2>
  ) => Effect.Effect<A, E, R>
) =>
  Effect.gen(function*() {
    const { spans: list, tracer } = spanList()
    const written: Record = { logs: [], spans: list, printed: [] }
    const registry = new Map()
    /** A step, whose failure is logged and printed. */
    const note = <B, E2, R2>(title: string, step: Effect.Effect<B, E2, R2>) =>
      step.pipe(
        Effect.withSpan(title),
        Effect.tapCause((cause) => Effect.logError(title, cause)),
        Effect.exit,
        Effect.tap((exit) =>
          Effect.sync(() => {
            if (Exit.isSuccess(exit)) return
            written.printed.push(Cause.pretty(exit.cause), inspect(exit, { depth: null }), JSON.stringify(exit))
            for (const reason of exit.cause.reasons) {
              if (reason._tag === "Fail") written.printed.push(...print(reason.error))
              if (reason._tag === "Die") written.printed.push(...print(reason.defect))
            }
          })
        )
      )
    const value = yield* program(note).pipe(
      Effect.provideService(Tracer.Tracer, tracer),
      Effect.provideService(Metric.MetricRegistry, registry),
      Effect.provide(Logger.layer([
        Logger.map(Logger.formatJson, (line) => void written.logs.push(line)),
        Logger.map(Logger.formatLogFmt, (line) => void written.logs.push(line)),
        Logger.map(Logger.formatStructured, (line) => void written.logs.push(inspect(line, { depth: null })))
      ])),
      Effect.provideService(References.MinimumLogLevel, "Trace")
    )
    const metrics = yield* Effect.provideService(Metric.snapshot, Metric.MetricRegistry, registry)
    // What a span ended with is the program's data when it went well; exporters write it down when it did not.
    const failed = ({ status }: Tracer.Span) =>
      status._tag === "Ended" && Exit.isFailure(status.exit)
        ? [Cause.pretty(status.exit.cause), inspect(status.exit, { depth: null })]
        : []
    const spans = written.spans.map((span) =>
      [span.name, ...failed(span), inspect([...span.attributes]), inspect(span.links, { depth: 2 })].join("\n")
    )
    return {
      value,
      written,
      everything: [...written.logs, ...spans, ...written.printed, inspect(metrics, { depth: null })].join("\n")
    }
  })
