/** Feeds bytes to a decompressor in small pieces, and describes why it refused them. */
import * as Effect from "effect/Effect"
import type { Coding } from "./contentCoding.ts"
import type { Inflate } from "./inflate.ts"

/** Bytes of the smallest piece that is worth a step of its own. */
export const pieceSize = 8 * 1024

/** Bytes decompressed in one step: limits are checked between two steps, so this bounds what a bomb can expand to. */
const stepSize = 64 * 1024

/** The checksum and the length at the end of a gzip file. */
export const trailerSize = 8

/** The error code of a failure; empty where the platform reports none. */
const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : ""

/** Runs one step of a decompressor. Fails with the platform's error code. */
export const attempt = (step: () => Promise<void>): Effect.Effect<void, string> =>
  Effect.tryPromise({ try: step, catch: codeOf })

/** Writes all bytes, {@link stepSize} at a time. */
export const feed = (inflate: Inflate, bytes: Uint8Array): Effect.Effect<void, string> =>
  bytes.length === 0
    ? Effect.void
    : bytes.length <= stepSize
    ? attempt(() => inflate.write(bytes))
    : Effect.flatMap(
      attempt(() => inflate.write(bytes.subarray(0, stepSize))),
      () => feed(inflate, bytes.subarray(stepSize))
    )

/** Writes all but the last {@link trailerSize} bytes, which may be part of a checksum: half of the rest at a time. */
const feedHalves = (inflate: Inflate, bytes: Uint8Array): Effect.Effect<void, string> => {
  if (bytes.length <= trailerSize) return Effect.void
  const rest = Math.max(trailerSize, Math.min(pieceSize, bytes.length >> 1))
  return Effect.flatMap(
    feed(inflate, bytes.subarray(0, bytes.length - rest)),
    () => feedHalves(inflate, bytes.subarray(bytes.length - rest))
  )
}

/** Writes the last bytes and ends the decompressor, flushing before the trailer so that only the trailer can fail. */
export const feedLast = (inflate: Inflate, bytes: Uint8Array): Effect.Effect<void, string> =>
  feedHalves(inflate, bytes).pipe(
    Effect.andThen(attempt(inflate.flush)),
    Effect.andThen(feed(inflate, bytes.subarray(Math.max(0, bytes.length - trailerSize)))),
    Effect.andThen(attempt(inflate.flush)),
    Effect.andThen(attempt(inflate.end))
  )

/** Describes a failure by its error code. */
export const describeFailure = (coding: Coding, code: string, atEnd: boolean): string =>
  code === "Z_BUF_ERROR"
    ? `it ends early: the ${coding} data is cut off`
    : code === "" && atEnd
    ? `the ${coding} data is cut off, or its checksum is wrong`
    : code === "" || code === "Z_DATA_ERROR"
    ? `it is damaged: the ${coding} data or its checksum is wrong`
    : `it is damaged: the ${coding} data cannot be read (${code})`
