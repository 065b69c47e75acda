/**
 * Settings as values of `effect/Config`. `Config.unwrap` does the same, but adds `effect/Schema` to every bundle. A
 * `Config` is an Effect, which is enough here.
 */
import * as Cause from "effect/Cause"
import type * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

type Record = { [field: string]: string }

/** A provider that notes the last path that it returned a value for. */
const noting = (provider: ConfigProvider.ConfigProvider, note: (name: string) => void): ConfigProvider.ConfigProvider =>
  Object.assign(Object.create(provider) as ConfigProvider.ConfigProvider, {
    load: (path: ConfigProvider.Path) =>
      Effect.tap(provider.load(path), (node) => Effect.sync(() => node?.value !== undefined && note(path.join("_")))),
    mapInput: (f: (path: ConfigProvider.Path) => ConfigProvider.Path) => noting(provider.mapInput(f), note)
  })

const unwrapAt = (wrapped: unknown, field: string, names: Record): Effect.Effect<unknown, Config.ConfigError> =>
  Effect.isEffect(wrapped)
    ? Effect.updateService(
      wrapped as Config.Config<unknown>,
      ConfigProvider.ConfigProvider,
      (provider) => noting(provider, (name) => void (names[field] = name))
    )
    : Effect.flatMap(
      Effect.forEach(
        Object.entries(wrapped as object),
        ([name, value]) => Effect.exit(unwrapAt(value, field === "" ? name : `${field}.${name}`, names))
      ),
      (exits) => {
        const causes = exits.flatMap((exit) => Exit.isFailure(exit) ? [exit.cause] : [])
        return causes.length > 0
          ? Effect.failCause(causes.reduce(Cause.combine))
          : Effect.succeed(Object.fromEntries(
            Object.keys(wrapped as object).map((name, index) => [name, (exits[index] as Exit.Success<unknown>).value])
          ))
      }
    )

/**
 * The value of a record of `Config`s, however deep, and the name under which each was read. Fails with all errors in
 * one `Cause`.
 */
export const unwrap = <A>(
  wrapped: Config.Wrap<A>
): Effect.Effect<{ readonly values: A; readonly names: Record }, Config.ConfigError> =>
  Effect.suspend(() => {
    const names: Record = {}
    return Effect.map(unwrapAt(wrapped, "", names), (values) => ({ values: values as A, names }))
  })
