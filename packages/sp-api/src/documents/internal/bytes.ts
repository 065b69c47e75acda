/** Joins chunks, within the limits. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import { CurrentLimits } from "../Limits.ts"
import { invalid } from "./failure.ts"

/** Collects the chunks of a stream. Fails, with a remedy, when their total length exceeds `collected` of the limits. */
const chunksOf = <A extends { readonly length: number }, E, R>(
  self: Stream.Stream<A, E, R>,
  operation: string,
  remedy = ""
): Effect.Effect<ReadonlyArray<A>, E | SpApiError, R> =>
  Effect.flatMap(CurrentLimits, ({ collected }) => {
    const chunks: Array<A> = []
    let size = 0
    return Effect.as(
      Stream.runForEach(self, (chunk) => {
        size += chunk.length
        if (size > collected) {
          return invalid(operation, `it is larger than ${collected}, the limit of a collected document${remedy}`)
        }
        chunks.push(chunk)
        return Effect.void
      }),
      chunks
    )
  })

/** Concatenates two arrays; returns the second if the first is empty. */
export const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  if (a.length === 0) return b
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

/** Collects a stream of bytes. */
export const collect = <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  operation: string
): Effect.Effect<Uint8Array, E | SpApiError, R> =>
  Effect.map(chunksOf(self, operation), (chunks) => {
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
    let at = 0
    for (const chunk of chunks) {
      whole.set(chunk, at)
      at += chunk.length
    }
    return whole
  })

/** Collects a stream of strings. */
export const collectText = <E, R>(
  self: Stream.Stream<string, E, R>,
  operation: string,
  remedy?: string
): Effect.Effect<string, E | SpApiError, R> =>
  Effect.map(chunksOf(self, operation, remedy), (chunks) => chunks.join(""))
