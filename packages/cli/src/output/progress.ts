/**
 * A line on stderr that says what a long command is doing, redrawn in place and gone at the end.
 *
 * It appears on a terminal alone, after two seconds, so that quick commands stay silent. With `--verbose` each state is a
 * line of its own, in pipes too.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Host } from "../host.ts"
import { Presentation } from "./presentation.ts"
import { oneLine } from "./sanitize.ts"
import * as StatusLine from "./statusLine.ts"
import { bytesOf, durationOf } from "./units.ts"

/** What is known of a job; what is absent is not shown. */
export interface State {
  /** What happens, as a person would say it: `Amazon prepares the report`, `downloading`. */
  readonly doing: string
  /** Bytes so far, and in all. */
  readonly bytes?: number | undefined
  readonly totalBytes?: number | undefined
  /** Rows or items so far, and in all. */
  readonly rows?: number | undefined
  readonly totalRows?: number | undefined
  /** How long it is going to take, where that is known. */
  readonly totalMillis?: number | undefined
}

/** Draws the line. */
export class Progress extends Context.Service<Progress, {
  /** Says what happens now: what is not named stays as it is. Cheap: call it for every chunk. */
  readonly update: (state: Partial<State>) => Effect.Effect<void>
  /**
   * Shows another line while the effect takes longer than two seconds, such as a wait. Of several at a time the one
   * that began last.
   */
  readonly during: (state: State) => <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Takes the line away, and begins again with the next update. */
  readonly clear: Effect.Effect<void>
}>()("effect-sp-api-cli/Progress") {}

/** Milliseconds before the first line, and between two. */
const patience = 2_000
const frame = 120

/** One line about a job that has taken so many milliseconds. */
export const lineOf = (state: State, elapsed: number): string => {
  const { bytes, doing, rows, totalBytes, totalMillis = 0, totalRows } = state
  const seconds = Math.max(elapsed / 1_000, 0.001)
  const share = totalBytes ? (bytes ?? 0) / totalBytes : totalRows ? (rows ?? 0) / totalRows : undefined
  const left = totalMillis > elapsed
    ? totalMillis - elapsed
    : share === undefined || share <= 0.01 || share >= 1
    ? undefined
    : elapsed * (1 - share) / share
  return [
    doing,
    ...(share === undefined ? [] : [`${Math.min(100, Math.floor(share * 100))} %`]),
    ...(rows === undefined
      ? []
      : [`${rows.toLocaleString("en")} rows, ${Math.round(rows / seconds).toLocaleString("en")}/s`]),
    ...(bytes === undefined ? [] : [`${bytesOf(bytes)}, ${bytesOf(bytes / seconds)}/s`]),
    durationOf(elapsed),
    ...(left === undefined ? [] : [`${durationOf(left)} left`])
  ].map(oneLine).join(" · ")
}

/** The line on stderr, until the scope closes. */
export const layer: Layer.Layer<Progress, never, Presentation> = Layer.effect(
  Progress,
  Effect.gen(function*() {
    const { agent, animates, colors, quiet, verbose } = yield* Presentation
    const { stderr } = yield* Host
    const clock = yield* Clock.Clock
    const now = () => clock.currentTimeMillisUnsafe()
    let state: State = { doing: "" }
    let started: number | undefined
    let drawn = 0
    /** What is shown instead of the job; waits at the same time end in any order. */
    const others = new Set<{ readonly state: State; readonly started: number }>()
    const draw = (): void => {
      const job = started === undefined || state.doing === "" ? [] : [{ state, started }]
      const shown = [...job, ...others].findLast(({ started }) => now() - started >= patience)
      if (shown === undefined) return
      StatusLine.draw(stderr, lineOf(shown.state, now() - shown.started), colors.stderr)
      drawn = now()
    }
    const clear = Effect.sync(() => {
      StatusLine.erase(stderr)
      started = undefined
      state = { doing: "" }
    })
    const update = (next: Partial<State>) =>
      Effect.sync(() => {
        started ??= now()
        const isOther = next.doing !== undefined && next.doing !== state.doing
        state = { ...state, ...next }
        if (verbose && isOther && !animates && !quiet && !agent && state.doing !== "") {
          stderr.write(`${state.doing}\n`)
        }
        if (animates && now() - drawn >= frame) draw()
      })
    if (animates) {
      // Time passes also where nothing else happens.
      yield* Effect.acquireRelease(
        Effect.sync(() => setInterval(draw, 1_000).unref()),
        (timer) => Effect.sync(() => clearInterval(timer))
      )
      yield* Effect.addFinalizer(() => clear)
    }
    return Progress.of({
      update,
      clear,
      during: (other) => (effect) =>
        Effect.suspend(() => {
          const entry = { state: other, started: now() }
          others.add(entry)
          return Effect.ensuring(
            effect,
            Effect.sync(() => {
              others.delete(entry)
              StatusLine.erase(stderr)
              if (animates) draw()
            })
          )
        })
    })
  })
)
