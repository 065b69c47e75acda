/**
 * Decompresses documents: gzip, zlib, brotli and zstd, also when nested.
 *
 * The first bytes decide, before any header: Amazon's `compressionAlgorithm` and `content-encoding` are both wrong at
 * times, and some HTTP clients decompress by themselves. Only brotli and raw deflate, which have no magic number, are
 * recognized by a header. Bytes that are not compressed pass unchanged.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import type { Coding } from "./internal/contentCoding.ts"
import { maxLayers } from "./internal/contentCoding.ts"
import type { Shared } from "./internal/decompressionLayer.ts"
import { DecompressionLayer } from "./internal/decompressionLayer.ts"
import type { Inflate } from "./internal/inflate.ts"
import * as internal from "./internal/inflate.ts"
import { CurrentLimits } from "./Limits.ts"

export type { Coding } from "./internal/contentCoding.ts"
export type { Inflate } from "./internal/inflate.ts"

/**
 * Makes the decompressor of a format: `node:zlib` where the platform has it, else `DecompressionStream`. Returns
 * undefined for a format that cannot be read, which fails the document. Provide another for a format that the platform
 * lacks.
 */
export const MakeInflate: Context.Reference<(coding: Coding) => Inflate | undefined> = Context.Reference<
  (coding: Coding) => Inflate | undefined
>("effect-sp-api/documents/Gunzip/MakeInflate", { defaultValue: () => internal.make })

/** Makes a decompressor from the platform's `DecompressionStream`, for {@link MakeInflate}. */
export const makeWithDecompressionStream: (coding?: Coding) => Inflate | undefined = internal.withDecompressionStream

/** Options of {@link gunzip}. */
export interface Options {
  /** The operation name in errors; default `document`. */
  readonly operation?: string | undefined
}

/** Options of {@link decompress}. */
export interface DecompressOptions extends Options {
  /** The announced codings, outermost first. */
  readonly codings?: ReadonlyArray<Coding> | undefined
}

/** Removes one layer of compression, where there is one. */
const layer = <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  shared: Shared,
  operation: string,
  depth: number
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.transformPull(self, (upstream, scope) =>
    Effect.withFiber((fiber) => {
      const limits = fiber.getRef(CurrentLimits)
      const makeInflate = fiber.getRef(MakeInflate)
      const settings = { operation, limits, makeInflate, scope, shared, depth }
      return Effect.succeed(new DecompressionLayer<E>(upstream, settings).pull)
    }))

/**
 * Removes the outermost compression, detected by the first bytes; other bytes pass unchanged. All members of a gzip
 * file and all frames of a zstd file are read, where the platform can.
 *
 * Fails with `ResponseInvalid`, after the bytes before the fault, when the data ends early, is damaged or has a wrong
 * checksum, when the platform cannot decompress it, and when it exceeds `streamed` or `ratio` of {@link CurrentLimits}.
 */
export const gunzip: {
  /**
   * In a pipe: removes the outermost compression; bytes without any pass unchanged. Fails with `ResponseInvalid` where
   * the data is damaged, ends early, or exceeds {@link CurrentLimits}.
   */
  (options?: Options): <E, R>(self: Stream.Stream<Uint8Array, E, R>) => Stream.Stream<Uint8Array, E | SpApiError, R>
  /**
   * Removes the outermost compression of a Stream; bytes without any pass unchanged. Fails with `ResponseInvalid` where
   * the data is damaged, ends early, or exceeds {@link CurrentLimits}.
   */
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options?: Options): Stream.Stream<Uint8Array, E | SpApiError, R>
} = dual((args) => Stream.isStream(args[0]), <E, R>(
  self: Stream.Stream<Uint8Array, E, R>,
  options?: Options
): Stream.Stream<Uint8Array, E | SpApiError, R> =>
  Stream.suspend(() => layer(self, { left: [], done: false, compressed: 0 }, options?.operation ?? "document", 0)))

/** Removes all compression, announced or detected, up to four layers. Fails like {@link gunzip}. */
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
