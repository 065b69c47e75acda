/** The calls that the sandbox gets. */
import { Clock, Effect, Schedule } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"

/** Calls of operations: in the last seconds, and since the start. */
export interface Counts {
  readonly callsPerSecond: number
  readonly calls: number
  readonly throttled: number
}

/** Seconds that the rate is the mean of. */
const span = 5

/** Counts until its scope closes. */
export const make = Effect.gen(function*() {
  const { requests } = yield* Sandbox.Sandbox
  let [last, calls, throttled] = [0, 0, 0]
  let recent: ReadonlyArray<{ readonly at: number; readonly calls: number }> = []
  const look = Effect.gen(function*() {
    const records = (yield* requests).filter(({ sequence }) => sequence > last)
    last = records.at(-1)?.sequence ?? last
    calls += records.filter(({ token }) => token === "seller").length
    throttled += records.filter(({ status }) => status === 429).length
    const at = yield* Clock.currentTimeMillis
    recent = [...recent.filter((sample) => at - sample.at < span * 1000), { at, calls }]
  })
  yield* Effect.forkScoped(Effect.repeat(look, Schedule.spaced("500 millis")))
  return {
    counts: (): Counts => {
      const [first] = recent
      const passed = first === undefined ? 0 : recent.at(-1)!.at - first.at
      return { calls, throttled, callsPerSecond: passed === 0 ? 0 : (calls - first!.calls) / passed * 1000 }
    },
    /** Counts what has come since the last look. */
    look
  }
})
