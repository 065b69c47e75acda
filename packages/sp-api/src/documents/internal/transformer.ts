/**
 * Streams through machines: plain objects that take one piece after another and write what they make of it into a
 * list. No Effect runs per row; what was made before a failure is given before the failure, whether the machine or its
 * input failed.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import type { Limits } from "../Limits.ts"
import { CurrentLimits } from "../Limits.ts"
import { invalid } from "./failure.ts"

/** Makes values of pieces. A text that is returned says why it cannot go on. */
export interface Transformer<I, O> {
  readonly push: (piece: I, out: Array<O>) => string | undefined
  /**
   * The input is at its end; `whole` is false when it failed there, so that what is unfinished must not be taken for
   * finished.
   */
  readonly end: (out: Array<O>, whole: boolean) => string | undefined
  /** What is to be done before the values at hand are given; asked once per piece. */
  readonly report?: () => Effect.Effect<void> | undefined
}

/** Values after which a list is given away: what lives shortly costs no memory. */
const enough = 256

const isNonEmpty = <A>(list: Array<A>): list is [A, ...Array<A>] => list.length > 0

/** The stream of what a machine makes of another stream. */
export const transform = <I, O, E, R>(
  self: Stream.Stream<I, E, R>,
  operation: string,
  make: (limits: Limits) => Transformer<I, O>
): Stream.Stream<O, E | SpApiError, R> =>
  Stream.transformPull(self, (upstream) =>
    Effect.withFiber((fiber) => {
      type Out = Pull.Pull<readonly [O, ...Array<O>], E | SpApiError>
      const machine = make(fiber.getRef(CurrentLimits))
      let pieces: ReadonlyArray<I> = []
      let taken = 0
      let last: Out | undefined

      const give = (out: Array<O>): Out => {
        const next = isNonEmpty(out) ? Effect.succeed(out) : pull
        const report = machine.report?.()
        return report === undefined ? next : Effect.andThen(report, next)
      }

      const finish = (then: Out, whole: boolean): Out => {
        const out: Array<O> = []
        const problem = machine.end(out, whole)
        last = problem === undefined || !whole ? then : invalid(operation, problem)
        return give(out)
      }

      const pull: Out = Effect.suspend(() => {
        if (last !== undefined) return last
        if (taken < pieces.length) {
          const out: Array<O> = []
          while (taken < pieces.length && out.length < enough && last === undefined) {
            const problem = machine.push(pieces[taken++]!, out)
            if (problem !== undefined) last = invalid(operation, problem)
          }
          // What was read is not held while the next piece is waited for.
          if (taken === pieces.length) pieces = []
          return give(out)
        }
        return Pull.matchEffect(upstream, {
          onSuccess: (next): Out => {
            pieces = next
            taken = 0
            return pull
          },
          onFailure: (cause) => finish(Effect.failCause(cause), false),
          onDone: () => finish(Cause.done(), true)
        })
      })
      return Effect.succeed(pull)
    }))
