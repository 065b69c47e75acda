/**
 * The injectable form of a workflow. Each one exports its functions, which require `SpApi` (and an `HttpClient` where
 * there are documents), and for programs that inject or mock it a `Service` with the same functions without requirements,
 * and its `layer`. The end of `Inbound.ts` is the smallest example.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { located } from "./located.ts"

/** Turns functions that require `R` into functions of a service, which do not. */
interface Provider<R> {
  /** A function that returns an Effect. */
  readonly effect: <Args extends ReadonlyArray<unknown>, A, E, R2>(
    f: (...args: Args) => Effect.Effect<A, E, R2>
  ) => (...args: Args) => Effect.Effect<A, E, Exclude<R2, R>>
  /** A function that returns a Stream. */
  readonly stream: <Args extends ReadonlyArray<unknown>, A, E, R2>(
    f: (...args: Args) => Stream.Stream<A, E, R2>
  ) => (...args: Args) => Stream.Stream<A, E, Exclude<R2, R>>
}

/** The layer of a workflow's service: its functions, run with what the layer was built with. */
export const layerOf = <Self, Shape, R>(
  service: Context.Service<Self, Shape>,
  make: (provider: Provider<R>) => Shape
): Layer.Layer<Self, never, R> =>
  Layer.effect(
    service,
    Effect.map(Effect.context<R>(), (context) =>
      make({
        effect: <Args extends ReadonlyArray<unknown>, A, E, R2>(f: (...args: Args) => Effect.Effect<A, E, R2>) =>
          located((...args: Args) => Effect.provideContext(f(...args), context)),
        stream: <Args extends ReadonlyArray<unknown>, A, E, R2>(f: (...args: Args) => Stream.Stream<A, E, R2>) =>
          located((...args: Args) => Stream.provideContext(f(...args), context))
      }))
  )
