/**
 * What decompresses: `node:zlib` where the platform has it (Node, Bun, Deno, workers with Node's modules), else
 * `DecompressionStream`, which has no zstd.
 *
 * Both refuse a document that ends early or whose checksum is wrong. zlib is preferred because it also reads a gzip
 * file of several members, which `DecompressionStream` refuses on Node from 24 on and in browsers, and because it
 * works in larger pieces, on a thread of its own. It is asked for at run time, so bundles for browsers hold no trace
 * of it.
 */

import { findZlib } from "../../wire/body.ts"
import type { Coding } from "./contentCoding.ts"
import { makeFrames } from "./zstdFrames.ts"

/** Decompresses a piece at a time. */
export interface Inflate {
  /** Takes a piece; resolves when another may come. Rejects when the data is damaged. */
  readonly write: (piece: Uint8Array) => Promise<void>
  /** Resolves when what was written has come out, as far as it can. */
  readonly flush: () => Promise<void>
  /**
   * There is no more; resolves when all has come out. Rejects when the data is not at its end, or its checksum is
   * wrong.
   */
  readonly end: () => Promise<void>
  /** What has come out since it was last asked. */
  readonly take: () => Array<Uint8Array>
  /** Frees what it holds. */
  readonly close: () => void
}

/** Bytes that come out at a time. */
const chunkSize = 64 * 1024

/** How long nothing must have come out of a `DecompressionStream` to count as all. Milliseconds. */
const quiet = 5

interface Decompressor {
  /** How much of what was written has been read. */
  readonly bytesWritten: number
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown
  on(event: "end", listener: () => void): unknown
  on(event: "error", listener: (error: unknown) => void): unknown
  write(chunk: Uint8Array, done: (error?: unknown) => void): unknown
  end(): unknown
  destroy(): unknown
}

type Create = (options: { readonly chunkSize: number }) => Decompressor

/** The part of `node:zlib` that is used; brotli and zstd are newer than the rest. */
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

/** Over `node:zlib`; undefined where it does not know the format. */
export const withZlib = (zlib: Zlib, coding: Coding = "gzip"): Inflate | undefined => {
  const decompressor = zlib[creators[coding]]?.({ chunkSize })
  return decompressor && over(decompressor, coding === "zstd")
}

const over = (gunzip: Decompressor, isZstd: boolean): Inflate => {
  const frames = isZstd ? makeFrames() : undefined
  let outputs: Array<Uint8Array> = []
  let written = 0
  // Zeros that pad the file, as in archives, end the output before the input; zlib then reads no further.
  let ended = false
  // That the data is damaged is told by the event alone: Node does not call the write back, Deno does, and before it.
  let failure: { readonly error: unknown } | undefined
  let fail: (error: unknown) => void = () => {}
  let finish: () => void = () => {}
  gunzip.on("data", (chunk) => {
    outputs.push(chunk)
  })
  gunzip.on("error", (error) => {
    failure = { error }
    fail(error)
  })
  gunzip.on("end", () => {
    ended = true
    finish()
  })
  /** Rejects when the machine fails meanwhile, or has failed. */
  const guard = (work: (resolve: () => void, reject: (error: unknown) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure.error)
      fail = reject
      work(resolve, reject)
    })
  const read = (piece: Uint8Array): Promise<void> =>
    guard((resolve, reject) => {
      written += piece.length
      gunzip.write(piece, (error) => error === undefined || error === null ? resolve() : reject(error))
    })
  /** Fails where something else than padding follows the end. */
  const pass = (padding: Uint8Array): void => {
    if (padding.some((byte) => byte !== 0)) {
      throw Object.assign(new Error("There is more after the end"), { code: "Z_DATA_ERROR" })
    }
  }
  return {
    write: async (piece) => {
      if (ended) return pass(piece)
      if (frames !== undefined) {
        for (const part of frames.cut(piece)) await read(part)
        return
      }
      await read(piece)
      if (ended) pass(piece.subarray(piece.length - (written - gunzip.bytesWritten)))
    },
    flush: () => Promise.resolve(),
    end: () =>
      ended ? Promise.resolve() : guard((resolve) => {
        finish = resolve
        gunzip.end()
      }),
    take: () => {
      const taken = outputs
      outputs = []
      return taken
    },
    close: () => {
      gunzip.destroy()
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

/** Over the platform's `DecompressionStream`; undefined where it does not know the format. */
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
    // A write is done before its output has passed the queues of the stream, and an error empties these. Nothing tells
    // when they are empty, so they are taken to be when nothing has come for a while.
    flush: async () => {
      for (let before = -1; before !== outputs.length;) {
        before = outputs.length
        await new Promise((resolve) => setTimeout(resolve, quiet))
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

/** The best that the platform has; undefined where it cannot read the format. */
export const make = (coding: Coding): Inflate | undefined => {
  const zlib = findZlib() as Zlib | undefined
  return zlib && withZlib(zlib, coding) || withDecompressionStream(coding)
}
