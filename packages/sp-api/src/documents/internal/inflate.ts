/**
 * What undoes gzip: `node:zlib` where the platform has it (Node, Bun, Deno, workers with Node's modules), else
 * `DecompressionStream`.
 *
 * Both refuse a document that ends early or whose checksum is wrong. zlib is preferred because it also reads a gzip
 * file of several members, which `DecompressionStream` refuses on Node from 24 on and in browsers, and because it
 * works in larger pieces, on a thread of its own. It is asked for at run time, so bundles for browsers hold no trace
 * of it.
 */

/** Undoes gzip, a piece at a time. */
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

interface Gunzip {
  /** How much of what was written has been read. */
  readonly bytesWritten: number
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown
  on(event: "end", listener: () => void): unknown
  on(event: "error", listener: (error: unknown) => void): unknown
  write(chunk: Uint8Array, done: (error?: unknown) => void): unknown
  end(): unknown
  destroy(): unknown
}

interface Zlib {
  readonly createGunzip: (options: { readonly chunkSize: number }) => Gunzip
}

const findZlib = (): Zlib | undefined =>
  (globalThis as {
    readonly process?: { readonly getBuiltinModule?: (id: string) => unknown }
  }).process?.getBuiltinModule?.("node:zlib") as Zlib | undefined

/** Over `node:zlib`. */
export const withZlib = (zlib: Zlib): Inflate => {
  const gunzip = zlib.createGunzip({ chunkSize })
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

/** Over the platform's `DecompressionStream`. */
export const withDecompressionStream = (): Inflate => {
  const { readable, writable } = new DecompressionStream("gzip")
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

/** The best that the platform has. */
export const make = (): Inflate => {
  const zlib = findZlib()
  return zlib === undefined ? withDecompressionStream() : withZlib(zlib)
}
