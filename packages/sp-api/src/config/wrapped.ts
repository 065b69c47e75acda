/**
 * Settings as values of `effect/Config`. `Config.unwrap` does the same, but adds `effect/Schema` to every bundle. A
 * `Config` is an Effect, which is enough here.
 */
import type * as Config from "effect/Config"
import * as Effect from "effect/Effect"

/** The value of a `Config`, or of a record of them, however deep. */
export const unwrap = <A>(wrapped: Config.Wrap<A>): Effect.Effect<A, Config.ConfigError> =>
  Effect.isEffect(wrapped)
    ? wrapped as Config.Config<A>
    : Effect.map(
      Effect.forEach(
        Object.entries(wrapped as Readonly<Record<string, Config.Wrap<unknown>>>),
        ([name, value]) => Effect.map(unwrap(value), (value) => [name, value] as const)
      ),
      (entries) => Object.fromEntries(entries) as A
    )
