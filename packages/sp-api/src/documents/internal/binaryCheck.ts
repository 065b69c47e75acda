/** Whether bytes are text at all. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../../SpApiError.ts"
import { invalid } from "./failure.ts"

/** How much of the first piece is looked at. */
const lookedAt = 512

/**
 * Whether bytes are compressed or otherwise no text: of these, one in nine is a control character that no text has; files of Amazon
 * have a stray one at most. UTF-16 has as many zeros as letters.
 */
export const isBinary = (piece: Uint8Array): boolean => {
  const head = piece.subarray(0, lookedAt)
  let controls = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros++
    if (byte < 9 || byte === 11 || byte > 13 && byte < 32 && byte !== 26 && byte !== 27) controls++
  }
  return controls > 1 && controls * 25 > head.length && zeros * 4 < head.length
}

/**
 * Fails at the beginning of what is no text. Compression that nobody announced and that has no magic number (brotli, raw deflate) would
 * otherwise become a row of garbage.
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
              "it is no text: it is binary, or compressed in a way that neither its headers nor its first bytes tell; "
                + "Document.bytes gives it as it is"
            )
            : Effect.succeed(chunks)
        })
        : pull
    ))
  })
