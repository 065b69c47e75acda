/** Commands load what they need when they run, so that `--help`, `--version` and completions load next to nothing. */
import * as Effect from "effect/Effect"

/** The handler of a command that is in a module of its own, as its export `run`. */
export const lazily = <Values, A, E, R>(
  load: () => Promise<{ readonly run: (values: Values) => Effect.Effect<A, E, R> }>
) =>
(values: Values): Effect.Effect<A, E, R> => Effect.flatMap(Effect.promise(load), ({ run }) => run(values))
