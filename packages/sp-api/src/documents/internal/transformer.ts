/**
 * Transforms streams by plain objects that take one chunk at a time and append their values to an array. No Effect runs
 * per row. Values made before a failure are emitted before it, whether the transformer or its input failed.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import type { Limits } from "../Limits.ts"
import { CurrentLimits } from "../Limits.ts"
import { invalid } from "./failure.ts"

/** Transforms chunks to values. A returned string is the problem that ends the stream. */
export interface Transformer<I, O> {
  readonly push: (chunk: I, out: Array<O>) => string | undefined
  /**
   * Called at the end of the input. `whole` is false if the input failed there: an incomplete value must not be emitted
   * then.
   */
  readonly end: (out: Array<O>, whole: boolean) => string | undefined
  /** Returns an effect to run before the values are emitted; called once per chunk. */
  readonly report?: () => Effect.Effect<void> | undefined
}

/** Values after which an array is emitted: short-lived arrays are collected cheaply. */
const batchSize = 256

const isNonEmpty = <A>(list: Array<A>): list is [A, ...Array<A>] => list.length > 0

/** Runs a stream through a transformer. */
export const transform = <I, O, E, R>(
  self: Stream.Stream<I, E, R>,
  operation: string,
  make: (limits: Limits) => Transformer<I, O>
): Stream.Stream<O, E | SpApiError, R> =>
  Stream.transformPull(self, (upstream) =>
    Effect.withFiber((fiber) => {
      type Out = Pull.Pull<readonly [O, ...Array<O>], E | SpApiError>
      const transformer = make(fiber.getRef(CurrentLimits))
      let chunks: ReadonlyArray<I> = []
      let index = 0
      let ending: Out | undefined

      const emit = (out: Array<O>): Out => {
        const next = isNonEmpty(out) ? Effect.succeed(out) : pull
        const report = transformer.report?.()
        return report === undefined ? next : Effect.andThen(report, next)
      }

      const finish = (inputEnd: Out, whole: boolean): Out => {
        const out: Array<O> = []
        const problem = transformer.end(out, whole)
        ending = problem === undefined || !whole ? inputEnd : invalid(operation, problem)
        return emit(out)
      }

      const pull: Out = Effect.suspend(() => {
        if (ending !== undefined) return ending
        if (index < chunks.length) {
          const out: Array<O> = []
          while (index < chunks.length && out.length < batchSize && ending === undefined) {
            const problem = transformer.push(chunks[index++]!, out)
            if (problem !== undefined) ending = invalid(operation, problem)
          }
          // Releases the chunks while waiting for the next.
          if (index === chunks.length) chunks = []
          return emit(out)
        }
        return Pull.matchEffect(upstream, {
          onSuccess: (next): Out => {
            chunks = next
            index = 0
            return pull
          },
          onFailure: (cause) => finish(Effect.failCause(cause), false),
          onDone: () => finish(Cause.done(), true)
        })
      })
      return Effect.succeed(pull)
    }))
