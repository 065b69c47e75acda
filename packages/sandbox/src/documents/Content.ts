/**
 * The bytes of generated documents. Small ones are made at once; large ones are made while they are read and never held as a whole.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Readable } from "node:stream"
import { createGzip, gzipSync } from "node:zlib"
import type { Charset } from "./Charset.ts"
import { encode } from "./Charset.ts"

/** What a document says: a content type with its charset, and its text in pieces, line ends included. */
export interface Text {
  readonly contentType: string
  readonly charset: Charset
  readonly pieces: () => Iterable<string>
  /** Too large to be held. */
  readonly large?: boolean
}

const chunkLength = 1 << 16

function* chunks(text: Text): Generator<Uint8Array> {
  let buffer = ""
  for (const piece of text.pieces()) {
    buffer += piece
    if (buffer.length >= chunkLength) {
      yield encode(text.charset, buffer)
      buffer = ""
    }
  }
  if (buffer !== "") yield encode(text.charset, buffer)
}

const whole = (text: Text): Uint8Array => encode(text.charset, [...text.pieces()].join(""))

const streamed = (text: Text, gzip: boolean): Stream.Stream<Uint8Array> =>
  gzip
    ? Stream.orDie(Stream.unwrap(Effect.sync(() =>
      Stream.fromAsyncIterable<Uint8Array, unknown>(Readable.from(chunks(text)).pipe(createGzip()), (cause) =>
        cause)
    )))
    : Stream.fromIterable({
      [Symbol.iterator]: () =>
        chunks(text)
    }, { chunkSize: 1 })

/** A text as the content of a document. */
export const make = (text: Text, gzip: boolean): Uint8Array | (() => Stream.Stream<Uint8Array>) => {
  if (text.large === true) return () => streamed(text, gzip)
  const bytes = whole(text)
  return gzip ? gzipSync(bytes) : bytes
}
