/**
 * Reads bodies of responses as a whole, with a limit on their size before and after decompression.
 *
 * Where `node:zlib` is missing (browsers, edge workers), `fetch` has decompressed what a header announces, and other
 * compressed bodies are refused.
 */
import * as Effect from "effect/Effect"
import type * as Headers from "effect/http/Headers"
import type { HttpClientError } from "effect/http/HttpClientError"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Stream from "effect/Stream"
import { builtinModule } from "./builtinModule.ts"
import { TaggedError } from "./taggedError.ts"

/** A body that is larger than allowed, or cannot be decompressed. */
export class BodyInvalid extends TaggedError("BodyInvalid")<{
  readonly status: number
  readonly description: string
}> {}

/** The functions of `node:zlib` by content coding. */
const decoders: Readonly<Record<string, string>> = {
  gzip: "gunzip",
  "x-gzip": "gunzip",
  deflate: "inflate",
  br: "brotliDecompress",
  zstd: "zstdDecompress"
}

type Decode = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

/** The module `node:zlib`. */
export const findZlib = (): unknown => builtinModule("node:zlib")

const join = (pieces: ReadonlyArray<Uint8Array>, size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const tooLarge = (limit: number): string => `it is larger than ${limit} bytes`

/** Whether a response comes from `fetch`, which decompresses bodies itself and keeps the header. */
export const isDecoded = (response: HttpClientResponse.HttpClientResponse): boolean => {
  // Effect wraps responses that are read without a scope.
  const { original = response } = response as { readonly original?: object }
  return (original as { readonly source?: unknown }).source instanceof Response
}

/** The compression that no header announces, by the first bytes. */
const unannounced = (bytes: Uint8Array): string | undefined => {
  const [a, b, c, d] = bytes
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return "zstd"
  return a === 0x78 && (a << 8 | b!) % 31 === 0 ? "deflate" : undefined
}

/** Whether a string may be compressed data that was decoded: it begins with the first byte of gzip, zstd or zlib. */
const mayBeCompressed = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return first === 0x1f || first === 0x28 || first === 0x78
}

/**
 * The decompressed bytes; a string where that fails, which says why. Gzip is recognized by its first bytes, zstd and
 * zlib where no header announces a compression.
 */
const decompress = (
  bytes: Uint8Array,
  response: HttpClientResponse.HttpClientResponse,
  header: string,
  limit: number
): Uint8Array | string => {
  const names = header.toLowerCase().split(/[\s,]+/).filter((name) =>
    !/^(?:identity|none|binary|utf-?8|aws-chunked|)$/.test(name)
  )
  const unknown = names.find((name) => !Object.hasOwn(decoders, name))
  if (unknown !== undefined) return `its content-encoding ${JSON.stringify(unknown.slice(0, 40))} is not supported`
  const left = isDecoded(response) ? [] : names.filter((name) => !name.endsWith("gzip"))
  let out = bytes
  for (let depth = 0; depth < 5; depth++) {
    const announced = out[0] === 0x1f && out[1] === 0x8b ? "gzip" : left.pop()
    const name = announced ?? unannounced(out)
    if (name === undefined) break
    try {
      const decode = decoders[name] + (name === "deflate" && (out[0]! & 15) !== 8 ? "RawSync" : "Sync")
      out = (findZlib() as Readonly<Record<string, Decode>>)[decode]!(out, { maxOutputLength: limit })
    } catch (error) {
      // The first two bytes of zlib data may be text as well.
      if (announced === undefined && name === "deflate") break
      return (error as { readonly code?: unknown }).code === "ERR_BUFFER_TOO_LARGE"
        ? tooLarge(limit)
        : `its ${name} data is cut off, damaged, or cannot be decompressed here`
    }
  }
  return out
}

const failWith = (response: HttpClientResponse.HttpClientResponse, description: string) =>
  Effect.fail(new BodyInvalid({ status: response.status, description }))

const decompressed = (
  bytes: Uint8Array,
  response: HttpClientResponse.HttpClientResponse,
  header: string | undefined,
  limit: number,
  cut: boolean
): Effect.Effect<Uint8Array, BodyInvalid> => {
  const size = bytes.length
  const out = size > limit || size === 0 ? bytes : decompress(bytes, response, header ?? "", limit)
  return typeof out !== "string"
    ? Effect.succeed(out.subarray(0, limit))
    : cut
    ? Effect.succeed(new Uint8Array(0))
    : failWith(response, out)
}

/**
 * The decompressed body of a response.
 *
 * @param header its `content-encoding`
 * @param cut returns the beginning of a larger body, and nothing of one that cannot be decompressed, instead of
 * failing
 */
export const readBytes = (
  response: HttpClientResponse.HttpClientResponse,
  header: string | undefined,
  limit: number,
  cut = false
): Effect.Effect<Uint8Array, HttpClientError | BodyInvalid> =>
  Effect.suspend(() => {
    const pieces: Array<Uint8Array> = []
    let size = 0
    const finish = () => decompressed(join(pieces, size), response, header, limit, cut)
    return response.stream.pipe(
      Stream.runForEachArray((chunks) => {
        for (const chunk of chunks) {
          size += chunk.length
          pieces.push(chunk)
          if (size > limit) return failWith(response, tooLarge(limit))
        }
        return Effect.void
      }),
      Effect.catchReason("HttpClientError", "EmptyBodyError", () => Effect.void),
      Effect.matchEffect({
        onSuccess: finish,
        onFailure: (error) => cut && error._tag === "BodyInvalid" ? finish() : Effect.fail(error)
      })
    )
  })

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Interrupts a read of the body, because an unread body would keep its connection. */
const refuse = (
  response: HttpClientResponse.HttpClientResponse,
  limit: number
): Effect.Effect<never, HttpClientError | BodyInvalid> => {
  const failure = failWith(response, tooLarge(limit))
  return Effect.raceFirst(Effect.andThen(Stream.runDrain(response.stream), failure), failure)
}

/**
 * The decompressed body as a string, of at most `limit` bytes.
 *
 * A `content-length` bounds a body that is not compressed, so such a body is read at once; the bytes of others are
 * counted.
 *
 * @param cut returns the beginning of a larger body instead of failing
 */
export const readText = (
  response: HttpClientResponse.HttpClientResponse,
  headers: Headers.Headers,
  limit: number,
  cut = false
): Effect.Effect<string, HttpClientError | BodyInvalid> => {
  const length = headers["content-length"]
  const coding = headers["content-encoding"]
  if (length !== undefined && coding === undefined) {
    if (Number(length) <= limit) {
      return Effect.flatMap(response.text, (text) =>
        !mayBeCompressed(text)
          ? Effect.succeed(text)
          // Responses keep their bytes.
          : Effect.map(
            Effect.flatMap(
              response.arrayBuffer,
              (buffer) => decompressed(new Uint8Array(buffer), response, coding, limit, cut)
            ),
            decode
          ))
    }
    if (!cut) return refuse(response, limit)
  }
  return response.status === 204 || response.status === 205 || response.status === 304
    ? Effect.succeed("")
    : Effect.map(readBytes(response, coding, limit, cut), decode)
}
