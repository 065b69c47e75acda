/** Rejects binary documents where strings are expected. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import { invalid } from "./failure.ts"

/** Bytes of the first chunk that are inspected. */
const sampleSize = 512

/**
 * Whether bytes are compressed or otherwise binary: about one byte in nine is then a control character that text files
 * do not contain. Amazon's text files contain a stray one at most; in UTF-16 half of the bytes are zero.
 */
const isBinary = (chunk: Uint8Array): boolean => {
  const head = chunk.subarray(0, sampleSize)
  let controls = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    if (byte < 9 || byte === 11 || byte > 13 && byte < 32 && byte !== 26 && byte !== 27) controls++
  }
  return controls > 1 && controls * 25 > head.length && zeros * 4 < head.length
}

/**
 * Fails at the beginning of a binary document. Unannounced compression without a magic number (brotli, raw deflate)
 * would otherwise be read as a row of garbage.
 */
export const requireText = <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  operation: string
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.transformPull(self, (pull) => {
    let isFirst = true
    return Effect.succeed(Effect.suspend(() =>
      isFirst
        ? Effect.flatMap(pull, (chunks) => {
          isFirst = false
          return isBinary(chunks[0])
            ? invalid(
              operation,
              "it is binary, or compressed in a format that neither its headers nor its first bytes identify; "
                + "read it with Document.bytes"
            )
            : Effect.succeed(chunks)
        })
        : pull
    ))
  })
