/**
 * Decompresses documents: gzip, zlib, brotli and zstd, also one within the other.
 *
 * What bytes are compressed by is told by their first ones, before any header: Amazon's `compressionAlgorithm` and
 * `content-encoding` are both wrong at times, and some HTTP clients decompress by themselves. A header decides for
 * brotli and raw deflate alone, which have no magic number. What is not compressed passes as it is.
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
import type { Coding } from "./internal/contentCoding.ts"
import { headSize, layerOf, maxLayers, mayBeZlib } from "./internal/contentCoding.ts"
import { invalid } from "./internal/failure.ts"
import type { Inflate } from "./internal/inflate.ts"
import * as internal from "./internal/inflate.ts"
import { CurrentLimits } from "./Limits.ts"

export type { Coding } from "./internal/contentCoding.ts"
export type { Inflate } from "./internal/inflate.ts"

/**
 * What decompresses a format: `node:zlib` where the platform has it, else `DecompressionStream`; undefined for a format
 * that cannot be read, which then is a failure. Provide another where the platform lacks one that Amazon sends.
 */
export const MakeInflate: Context.Reference<(coding: Coding) => Inflate | undefined> = /*#__PURE__*/ Context.Reference<
  (coding: Coding) => Inflate | undefined
>("effect-sp-api/documents/Gunzip/MakeInflate", { defaultValue: () => internal.make })

/** Over the platform's `DecompressionStream`, for {@link MakeInflate}. */
export const makeWithDecompressionStream: (coding?: Coding) => Inflate | undefined = internal.withDecompressionStream

/** What {@link gunzip} takes. */
export interface Options {
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

/** What {@link decompress} takes. */
export interface DecompressOptions extends Options {
  /** What is said to compress the bytes, outermost first. */
  readonly codings?: ReadonlyArray<Coding> | undefined
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

const describe = (coding: Coding, code: string, atEnd: boolean): string =>
  code === "Z_BUF_ERROR"
    ? `it ends early: the ${coding} data is cut off`
    : code === "" && atEnd
    ? `the ${coding} data is cut off, or its checksum is wrong`
    : code === "" || code === "Z_DATA_ERROR"
    ? `it is damaged: the ${coding} data or its checksum is wrong`
    : `it is damaged: the ${coding} data cannot be read (${code})`

/** What the layers of one document share. */
interface Shared {
  /** What was announced and has not been seen yet. */
  readonly left: Array<Coding>
  /** Whether a layer was found to be the last. */
  done: boolean
  /** Bytes of the document as it was sent. */
  compressed: number
}

/**
 * The bytes without their outermost compression, as the first bytes tell it, and others as they are.
 *
 * Fails with `ResponseInvalid`, after the bytes before the fault, when compressed data ends early, is damaged or has a
 * wrong checksum, when the platform cannot decompress it, and when the document exceeds the `streamed` or `ratio` of the
 * {@link CurrentLimits}. A gzip file of several members, or a zstd file of several frames, gives all of them, where the
 * platform can.
 */
export const gunzip: {
  (options?: Options): <E, R>(self: Stream.Stream<Uint8Array, E, R>) => Stream.Stream<Uint8Array, E | SpApiError, R>
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options?: Options): Stream.Stream<Uint8Array, E | SpApiError, R>
} = /*#__PURE__*/ dual((args) => Stream.isStream(args[0]), <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  options?: Options
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.suspend(() => layer(self, { left: [], done: false, compressed: 0 }, options?.operation ?? "document", 0)))

/**
 * The bytes without any compression: what is announced, and what the bytes themselves tell, up to four times. Fails like
 * {@link gunzip}.
 */
export const decompress = <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  options?: DecompressOptions
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.suspend(() => {
    const shared: Shared = { left: [...options?.codings ?? []], done: false, compressed: 0 }
    const operation = options?.operation ?? "document"
    let layers: Stream.Stream<Uint8Array, E | SpApiError, R> = self
    for (let depth = 0; depth <= maxLayers; depth++) layers = layer(layers, shared, operation, depth)
    return layers
  })

/** Takes off one layer of compression, where there is one. */
const layer = <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  shared: Shared,
  operation: string,
  depth: number
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.transformPull(self, (upstream, scope) =>
    Effect.withFiber((fiber) => {
      type Out = Pull.Pull<readonly [Uint8Array, ...Array<Uint8Array>], E | SpApiError>
      const limits = fiber.getRef(CurrentLimits)
      const makeInflate = fiber.getRef(MakeInflate)
      let waiting: ReadonlyArray<Uint8Array> = []
      let taken = 0
      // The first bytes, until there are enough to know what they are.
      let head: Uint8Array | undefined = new Uint8Array(0)
      let inflate: Inflate | undefined
      let coding: Coding = "gzip"
      // The newest bytes wait for the next. What follows the end of the data, or a wrong checksum, makes the machine give nothing of the
      // piece that it comes with, so the last pieces must be small.
      let held = new Uint8Array(0) as Uint8Array
      let size = 0
      /** How the layer below ended, and whether it failed. */
      let over: Out | undefined
      let isBroken = false
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
          if (inflate !== undefined && size > ratioFrom && size > shared.compressed * limits.ratio) {
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
            stop(describe(coding, code, atEnd))
            return give(machine.take())
          }
        })

      const take = (bytes: Uint8Array): Out => {
        if (depth === 0) shared.compressed += bytes.length
        if (head !== undefined) {
          head = join(head, bytes)
          const isTold = head.length >= headSize || shared.left.length === 0 && head.length >= 4 && !mayBeZlib(head)
          return isTold || shared.done ? begin(head) : pull
        }
        return inflate === undefined ? give([bytes]) : inflateMore(inflate, bytes)
      }

      const begin = (bytes: Uint8Array): Out => {
        head = undefined
        const found = shared.done || bytes.length === 0 ? undefined : layerOf(bytes, shared.left)
        shared.done ||= found === undefined
        if (found === undefined) return give(bytes.length === 0 ? [] : [bytes])
        coding = found
        const machine = depth === maxLayers ? undefined : makeInflate(found)
        if (machine === undefined) {
          stop(
            depth === maxLayers
              ? `it is compressed more than ${maxLayers} times`
              : `it is compressed by ${found}, which this platform cannot decompress; provide MakeInflate of `
                + "effect-sp-api/documents/Gunzip"
          )
          return pull
        }
        inflate = machine
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

      const finish = (over: Out): Out => {
        // A document that is shorter than what tells layers apart.
        if (head !== undefined) return begin(head)
        last = over
        if (inflate === undefined) return last
        return isBroken
          ? drain(inflate, Effect.ignore(Effect.andThen(feed(inflate, held), attempt(inflate.flush))), false)
          : end(inflate)
      }

      const end = (machine: Inflate): Out => {
        const work = feedHalves(machine, held).pipe(
          Effect.andThen(attempt(machine.flush)),
          Effect.andThen(feed(machine, held.subarray(Math.max(0, held.length - trailerSize)))),
          Effect.andThen(attempt(machine.flush)),
          Effect.andThen(attempt(machine.end))
        )
        return drain(machine, work, true)
      }

      const pull: Out = Effect.suspend(() => {
        if (last !== undefined) return last
        if (taken < waiting.length) return take(waiting[taken++]!)
        if (over !== undefined) return finish(over)
        // The layer before has looked at the sizes.
        if (depth > 0 && head === undefined && inflate === undefined) return upstream
        return Pull.matchEffect(upstream, {
          onSuccess: (chunks): Out => {
            waiting = chunks
            taken = 0
            return pull
          },
          onFailure: (cause): Out => {
            isBroken = true
            over = Effect.failCause(cause)
            return pull
          },
          onDone: (): Out => {
            over = Cause.done()
            return pull
          }
        })
      })
      return Effect.succeed(pull)
    }))
