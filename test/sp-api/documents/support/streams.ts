/** Splits values into streams of chunks, and runs streams to their end or failure. */
import type * as SpApiError from "effect-sp-api/SpApiError"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** Splits bytes into chunks of these sizes, repeatedly. */
export const cut = (bytes: Uint8Array, ...sizes: ReadonlyArray<number>): Stream.Stream<Uint8Array> => {
  const pieces: Array<Uint8Array> = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? bytes.length)
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return Stream.fromIterable(pieces)
}

/** Splits a string like {@link cut}. */
export const cutText = (text: string, ...sizes: ReadonlyArray<number>): Stream.Stream<string> => {
  const pieces: Array<string> = []
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? text.length)
    pieces.push(text.slice(at, at + size))
    at += size
  }
  return Stream.fromIterable(pieces)
}

/** Returns all values of a stream, and the error that ended it, if any. */
export const run = <A, E, R>(
  stream: Stream.Stream<A, E, R>
): Effect.Effect<{ readonly values: ReadonlyArray<A>; readonly error: E | undefined }, never, R> => {
  const values: Array<A> = []
  return stream.pipe(
    Stream.runForEachArray((chunk) => Effect.sync(() => void values.push(...chunk))),
    Effect.as<E | undefined>(undefined),
    Effect.catch((error) => Effect.succeed<E | undefined>(error)),
    Effect.map((error) => ({ values, error }))
  )
}

/** Concatenates chunks. */
export const joined = (pieces: ReadonlyArray<Uint8Array>): Uint8Array => new Uint8Array(Buffer.concat(pieces))

/** The reason of an error; throws if it is not an `SpApiError`. */
export const reasonOf = (error: unknown): SpApiError.SpApiErrorReason => {
  if (!isSpApiError(error)) throw new Error(`not an SpApiError: ${String(error)}`)
  return error.reason
}
