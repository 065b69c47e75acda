/**
 * Undoes gzip, where there is gzip to undo.
 *
 * Whether bytes are compressed is told by their first two, never by a header: Amazon's `compressionAlgorithm` and
 * `content-encoding` are both wrong at times, and some HTTP clients decompress by themselves. What does not begin with
 * `1f 8b` passes as it is.
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import { join } from "./internal/bytes.ts"
import { invalid } from "./internal/failure.ts"
import type { Inflate } from "./internal/inflate.ts"
import * as internal from "./internal/inflate.ts"
import { CurrentLimits } from "./Limits.ts"

export type { Inflate } from "./internal/inflate.ts"

/**
 * What undoes gzip: `node:zlib` where the platform has it, else `DecompressionStream`. Provide another to replace it.
 */
export const MakeInflate: Context.Reference<() => Inflate> = /*#__PURE__*/ Context.Reference<() => Inflate>(
  "effect-sp-api/documents/Gunzip/MakeInflate",
  { defaultValue: () => internal.make }
)

/** Over the platform's `DecompressionStream`, for {@link MakeInflate}. */
export const makeWithDecompressionStream: () => Inflate = internal.withDecompressionStream

/** What {@link gunzip} takes. */
export interface Options {
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

/**
 * The most that is decompressed in one go: it bounds what a small piece of a bomb can become before the limits are
 * looked at.
 */
const pieceSize = 8 * 1024

/** The checksum and the length at the end of a gzip file. */
const trailerSize = 8

/** Below so many bytes no ratio is looked at: a short run of blanks compresses a thousandfold and harms nobody. */
const ratioFrom = 1024 * 1024

const isNonEmpty = (list: Array<Uint8Array>): list is [Uint8Array, ...Array<Uint8Array>] => list.length > 0

/** The code of what went wrong; empty where the platform gives none. */
const codeOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : ""

const attempt = (work: () => Promise<void>): Effect.Effect<void, string> =>
  Effect.tryPromise({ try: work, catch: codeOf })

const feed = (machine: Inflate, bytes: Uint8Array): Effect.Effect<void, string> =>
  bytes.length === 0
    ? Effect.void
    : bytes.length <= pieceSize
    ? attempt(() => machine.write(bytes))
    : Effect.flatMap(
      attempt(() => machine.write(bytes.subarray(0, pieceSize))),
      () => feed(machine, bytes.subarray(pieceSize))
    )

/** All but the last bytes, of which a checksum may be part, half of the rest at a time. */
const feedHalves = (machine: Inflate, bytes: Uint8Array): Effect.Effect<void, string> => {
  if (bytes.length <= trailerSize) return Effect.void
  const rest = Math.max(trailerSize, Math.min(pieceSize, bytes.length >> 1))
  return Effect.flatMap(
    feed(machine, bytes.subarray(0, bytes.length - rest)),
    () => feedHalves(machine, bytes.subarray(bytes.length - rest))
  )
}

const describe = (code: string, atEnd: boolean): string =>
  code === "Z_BUF_ERROR"
    ? "it ends early: the gzip data is cut off"
    : code === "" && atEnd
    ? "the gzip data is cut off, or its checksum is wrong"
    : code === "" || code === "Z_DATA_ERROR"
    ? "it is damaged: the gzip data or its checksum is wrong"
    : `it is damaged: the gzip data cannot be read (${code})`

/**
 * The bytes without gzip, and others as they are.
 *
 * Fails with `ResponseInvalid`, after the bytes before the fault, when gzip data ends early, is damaged or has a wrong
 * checksum, and when the document exceeds the `streamed` or `ratio` of the {@link CurrentLimits}. A gzip file of
 * several members gives all of them, where the platform can.
 */
export const gunzip: {
  (options?: Options): <E, R>(self: Stream.Stream<Uint8Array, E, R>) => Stream.Stream<Uint8Array, E | SpApiError, R>
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options?: Options): Stream.Stream<Uint8Array, E | SpApiError, R>
} = /*#__PURE__*/ dual((args) => Stream.isStream(args[0]), <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  options?: Options
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.transformPull(self, (upstream, scope) =>
    Effect.withFiber((fiber) => {
      type Out = Pull.Pull<readonly [Uint8Array, ...Array<Uint8Array>], E | SpApiError>
      const operation = options?.operation ?? "document"
      const limits = fiber.getRef(CurrentLimits)
      const makeInflate = fiber.getRef(MakeInflate)
      let waiting: ReadonlyArray<Uint8Array> = []
      let taken = 0
      // The first bytes, until there are enough to know what they are.
      let head: Uint8Array | undefined = new Uint8Array(0)
      let inflate: Inflate | undefined
      // The newest bytes wait for the next. What follows the end of the data, or a wrong checksum, makes the machine give nothing of the
      // piece that it comes with, so the last pieces must be small.
      let held = new Uint8Array(0) as Uint8Array
      let compressed = 0
      let size = 0
      let last: Out | undefined

      const stop = (description: string): void => {
        last = invalid(operation, description)
      }

      const give = (chunks: Array<Uint8Array>): Out => {
        const allowed: Array<Uint8Array> = []
        for (const chunk of chunks) {
          size += chunk.length
          if (size > limits.streamed) {
            stop(`it is larger than ${limits.streamed} bytes`)
            break
          }
          if (inflate !== undefined && size > ratioFrom && size > compressed * limits.ratio) {
            stop(`it decompresses to more than ${limits.ratio} times its size`)
            break
          }
          allowed.push(chunk)
        }
        return isNonEmpty(allowed) ? Effect.succeed(allowed) : pull
      }

      /** Does some work of the machine and gives what came out of it, also when it failed on the way. */
      const drain = (machine: Inflate, work: Effect.Effect<void, string>, atEnd: boolean): Out =>
        Effect.matchEffect(work, {
          onSuccess: () => give(machine.take()),
          onFailure: (code) => {
            stop(describe(code, atEnd))
            return give(machine.take())
          }
        })

      const take = (bytes: Uint8Array): Out => {
        if (head !== undefined) {
          head = join(head, bytes)
          return head.length < 2 ? pull : begin(head)
        }
        if (inflate === undefined) return give([bytes])
        compressed += bytes.length
        return inflateMore(inflate, bytes)
      }

      const begin = (bytes: Uint8Array): Out => {
        head = undefined
        if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return give(bytes.length === 0 ? [] : [bytes])
        const machine = makeInflate()
        inflate = machine
        compressed = bytes.length
        return Effect.flatMap(
          Scope.addFinalizer(scope, Effect.sync(() => machine.close())),
          () => inflateMore(machine, bytes)
        )
      }

      const inflateMore = (machine: Inflate, bytes: Uint8Array): Out => {
        const all = join(held, bytes)
        // What trickles in is given at once, at the price of many writes.
        const trickles = bytes.length < 2 * pieceSize
        const cut = Math.max(0, all.length - (trickles ? trailerSize : pieceSize))
        held = all.subarray(cut)
        if (cut === 0) return pull
        return drain(machine, trickles ? feedHalves(machine, all) : feed(machine, all.subarray(0, cut)), false)
      }

      const finish = (): Out => {
        last = Cause.done()
        if (inflate === undefined) return rest()
        const machine = inflate
        const work = feedHalves(machine, held).pipe(
          Effect.andThen(attempt(machine.flush)),
          Effect.andThen(feed(machine, held.subarray(Math.max(0, held.length - trailerSize)))),
          Effect.andThen(attempt(machine.flush)),
          Effect.andThen(attempt(machine.end))
        )
        return drain(machine, work, true)
      }

      /** A document of a single byte. */
      const rest = (): Out => give(head === undefined || head.length === 0 ? [] : [head])

      const pull: Out = Effect.suspend(() => {
        if (last !== undefined) return last
        if (taken < waiting.length) return take(waiting[taken++]!)
        return Pull.matchEffect(upstream, {
          onSuccess: (chunks): Out => {
            waiting = chunks
            taken = 0
            return pull
          },
          onFailure: (cause): Out => {
            last = Effect.failCause(cause)
            return inflate === undefined
              ? rest()
              : drain(inflate, Effect.ignore(Effect.andThen(feed(inflate, held), attempt(inflate.flush))), false)
          },
          onDone: finish
        })
      })
      return Effect.succeed(pull)
    })))
