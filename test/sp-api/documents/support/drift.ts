/** Records reported drift and layouts. */
import type * as Delimited from "effect-sp-api/documents/Delimited"
import { type Drift, DriftHook } from "effect-sp-api/operation/Checking"
import * as Effect from "effect/Effect"

/** Collects drift while an effect runs; returns each path with its problem. */
export const withDrift = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const drifts: Array<Drift> = []
    return Effect.map(
      Effect.provideService(effect, DriftHook, (drift) => Effect.sync(() => void drifts.push(drift))),
      (value) => ({
        value,
        operations: drifts.map(({ operation }) => operation),
        drift: drifts.flatMap(({ mismatches }) => mismatches.map(({ path, problem }) => `${path} is ${problem}`))
      })
    )
  })

/** Records layouts. */
export const layouts = () => {
  const found: Array<Delimited.Layout> = []
  return { found, onLayout: (layout: Delimited.Layout) => Effect.sync(() => void found.push(layout)) }
}
