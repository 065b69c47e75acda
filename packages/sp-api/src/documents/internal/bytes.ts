/** Pieces as a whole, as far as the limits allow. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import { CurrentLimits } from "../Limits.ts"
import { invalid } from "./failure.ts"

/**
 * The pieces of a stream; fails when they are longer together than `collected` of the limits in force, with what to do
 * about it.
 */
export const pieces = <A extends { readonly length: number }, E, R>(
  self: Stream.Stream<A, E, R>,
  operation: string,
  remedy = ""
): Effect.Effect<ReadonlyArray<A>, E | SpApiError, R> =>
  Effect.flatMap(CurrentLimits, ({ collected }) => {
    const found: Array<A> = []
    let size = 0
    return Effect.as(
      Stream.runForEach(self, (piece) => {
        size += piece.length
        if (size > collected) {
          return invalid(operation, `it is larger than ${collected}, the limit of what is collected${remedy}`)
        }
        found.push(piece)
        return Effect.void
      }),
      found
    )
  })

/** Two pieces as one. */
export const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

/** The bytes of a stream as a whole; bounded like {@link pieces}. */
export const collect = <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  operation: string
): Effect.Effect<Uint8Array, E | SpApiError, R> =>
  Effect.map(pieces(self, operation), (chunks) => {
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return whole
  })

/** The text of a stream as a whole; bounded like {@link pieces}. */
export const collectText = <E, R>(
  self: Stream.Stream<string, E, R>,
  operation: string,
  remedy?: string
): Effect.Effect<string, E | SpApiError, R> => Effect.map(pieces(self, operation, remedy), (found) => found.join(""))
