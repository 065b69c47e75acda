/**
 * Decompressors: `node:zlib` where the platform has it (Node, Bun, Deno, workers with Node's modules), else
 * `DecompressionStream`, which does not support zstd.
 *
 * Both reject truncated data and wrong checksums. zlib is preferred because it reads gzip files of several members,
 * which `DecompressionStream` rejects in browsers and in Node since 24, and because it works in larger chunks, on a
 * thread of its own. It is looked up at run time, so bundles for browsers do not contain it.
 */

import { findZlib } from "../../wire/body.ts"
import type { Coding } from "./contentCoding.ts"
import { makeFrames } from "./zstdFrames.ts"

/** A decompressor of one document. */
export interface Inflate {
  /** Writes a piece; resolves when the next may be written. Rejects if the data is damaged. */
  readonly write: (piece: Uint8Array) => Promise<void>
  /** Resolves when the output of all writes is available, as far as possible. */
  readonly flush: () => Promise<void>
  /** Ends the input; resolves when all output is available. Rejects if data is missing or its checksum is wrong. */
  readonly end: () => Promise<void>
  /** Returns the output since the last call. */
  readonly take: () => Array<Uint8Array>
  /** Releases its resources. */
  readonly close: () => void
}

/** Bytes of an output chunk: zlib's thread works until one is full, while this one parses those before. */
const chunkSize = 256 * 1024

/** Milliseconds without output after which a `DecompressionStream` counts as flushed. */
const quietMillis = 5

interface Decompressor {
  /** Bytes of input that were processed. */
  readonly bytesWritten: number
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown
  on(event: "end", listener: () => void): unknown
  on(event: "error", listener: (error: unknown) => void): unknown
  write(chunk: Uint8Array, done: (error?: unknown) => void): unknown
  end(): unknown
  destroy(): unknown
}

type Create = (options: { readonly chunkSize: number }) => Decompressor

/** The part of `node:zlib` that is used; older versions lack brotli or zstd. */
export interface Zlib {
  readonly createGunzip: Create
  readonly createInflate?: Create
  readonly createInflateRaw?: Create
  readonly createBrotliDecompress?: Create
  readonly createZstdDecompress?: Create
}

const creators = {
  gzip: "createGunzip",
  deflate: "createInflate",
  "deflate-raw": "createInflateRaw",
  brotli: "createBrotliDecompress",
  zstd: "createZstdDecompress"
} as const

/** Makes a decompressor from `node:zlib`; undefined for an unsupported format. */
export const withZlib = (zlib: Zlib, coding: Coding = "gzip"): Inflate | undefined => {
  const decompressor = zlib[creators[coding]]?.({ chunkSize })
  return decompressor && fromZlib(decompressor, coding === "zstd")
}

const fromZlib = (decompressor: Decompressor, isZstd: boolean): Inflate => {
  const frames = isZstd ? makeFrames() : undefined
  let outputs: Array<Uint8Array> = []
  let written = 0
  // zlib stops at zero bytes that pad a file, as in archives: the output then ends before the input.
  let ended = false
  // Damaged data is reported by the event: Node does not call back the write, Deno calls it back before the event.
  let failure: { readonly error: unknown } | undefined
  let fail: (error: unknown) => void = () => {}
  let finish: () => void = () => {}
  decompressor.on("data", (chunk) => {
    outputs.push(chunk)
  })
  decompressor.on("error", (error) => {
    failure = { error }
    fail(error)
  })
  decompressor.on("end", () => {
    ended = true
    finish()
  })
  /** Rejects if the decompressor fails meanwhile, or has failed. */
  const guard = (work: (resolve: () => void, reject: (error: unknown) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure.error)
      fail = reject
      work(resolve, reject)
    })
  const writePiece = (piece: Uint8Array): Promise<void> =>
    guard((resolve, reject) => {
      written += piece.length
      decompressor.write(piece, (error) => error === undefined || error === null ? resolve() : reject(error))
    })
  /** Throws if anything but padding follows the end. */
  const checkPadding = (padding: Uint8Array): void => {
    if (padding.some((byte) => byte !== 0)) {
      throw Object.assign(new Error("There is more after the end"), { code: "Z_DATA_ERROR" })
    }
  }
  return {
    write: async (piece) => {
      if (ended) return checkPadding(piece)
      if (frames !== undefined) {
        for (const part of frames.cut(piece)) await writePiece(part)
        return
      }
      await writePiece(piece)
      if (ended) checkPadding(piece.subarray(piece.length - (written - decompressor.bytesWritten)))
    },
    flush: () => Promise.resolve(),
    end: () =>
      ended ? Promise.resolve() : guard((resolve) => {
        finish = resolve
        decompressor.end()
      }),
    take: () => {
      const taken = outputs
      outputs = []
      return taken
    },
    close: () => {
      decompressor.destroy()
    }
  }
}

const makeStream = (coding: Coding): DecompressionStream | undefined => {
  try {
    return new DecompressionStream(coding as CompressionFormat)
  } catch {
    return undefined
  }
}

/** Makes a decompressor from `DecompressionStream`; undefined for an unsupported format. */
export const withDecompressionStream = (coding: Coding = "gzip"): Inflate | undefined => {
  const stream = makeStream(coding)
  if (stream === undefined) return undefined
  const { readable, writable } = stream
  const writer = writable.getWriter()
  const reader = readable.getReader()
  let outputs: Array<Uint8Array> = []
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      outputs.push(value)
    }
  }
  const ended = read()
  ended.catch(() => {})
  writer.closed.catch(() => {})
  return {
    write: (piece) => writer.write(piece as Uint8Array<ArrayBuffer>),
    // A write resolves before its output has passed the queues of the stream, and an error clears them. No
    // event reports empty queues, so a pause without output counts as empty.
    flush: async () => {
      for (let before = -1; before !== outputs.length;) {
        before = outputs.length
        await new Promise((resolve) => setTimeout(resolve, quietMillis))
      }
    },
    end: () => Promise.all([writer.close(), ended]).then(() => {}),
    take: () => {
      const taken = outputs
      outputs = []
      return taken
    },
    close: () => {
      reader.cancel().catch(() => {})
      writer.abort().catch(() => {})
    }
  }
}

/** Makes the best decompressor of the platform; undefined for an unsupported format. */
export const make = (coding: Coding): Inflate | undefined => {
  const zlib = findZlib() as Zlib | undefined
  return zlib && withZlib(zlib, coding) || withDecompressionStream(coding)
}
