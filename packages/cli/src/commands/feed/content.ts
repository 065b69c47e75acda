/** The file of a feed: streamed, so that it may be larger than memory, and looked through before anything is sent. */
import * as Upload from "effect-sp-api/documents/Upload"
import * as FeedTypes from "effect-sp-api/workflows/FeedTypes"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { createReadStream } from "node:fs"
import { mkdtemp, open, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Host } from "../../host.ts"
import { Failure, usage } from "../../output/failure.ts"
import { fileFailure } from "../../output/files/fileFailure.ts"
import { note } from "../../output/notes.ts"
import { quoted } from "../../output/shell.ts"
import { bytesOf } from "../../output/units.ts"

/** A `JSON_LISTINGS_FEED` is checked message by message, in memory. 25,000 messages, which is the most, are far smaller. */
const largestListings = 256 * 1024 * 1024

/** Amazon advises to stay below this. */
const advised = 10 * 1024 * 1024

/** A file that can be read more than once, and its size. */
interface File {
  readonly path: string
  readonly size: number
}

/** A regular file as it is; stdin and pipes, whose length is not known, through a file of their own. */
const fileOf = Effect.fnUntraced(function*(name: string) {
  const failure = fileFailure(name)
  if (name !== "-") {
    const found = yield* Effect.tryPromise({ try: () => stat(name), catch: failure })
    if (found.isDirectory()) return yield* Effect.fail(failure({ code: "EISDIR" }))
    if (found.isFile()) return { path: name, size: found.size } as File
  }
  const folder = yield* Effect.acquireRelease(
    Effect.tryPromise({ try: () => mkdtemp(join(tmpdir(), "spapi-")), catch: fileFailure(tmpdir()) }),
    (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
  )
  const path = join(folder, "feed")
  const input = name === "-" ? (yield* Host).stdin : createReadStream(name)
  yield* Effect.tryPromise({ try: (signal) => writeFile(path, input, { mode: 0o600, signal }), catch: failure })
  const { size } = yield* Effect.tryPromise({ try: () => stat(path), catch: failure })
  return { path, size } as File
})

class NotUtf8 extends Error {
  readonly start: string
  constructor(start: Buffer = Buffer.alloc(0)) {
    super()
    this.start = start.toString("hex")
  }
}

const notUtf8 = (start: string, name: string, type: string): Failure => {
  const file = name === "-" ? "stdin" : name
  if (start === "1f8b") {
    return new Failure({
      kind: "usage",
      message: `${file} is compressed with gzip, which Amazon does not read in feeds`,
      advice: `decompress it: gunzip -c ${quoted(name)} | spapi feed … -`
    })
  }
  const charset = start === "fffe" || start === "feff" ? "UTF-16" : "windows-1252"
  return new Failure({
    kind: "usage",
    message: `${file} is not UTF-8, and feeds are sent as UTF-8`,
    advice: `name its charset, such as --content-type "${type}; charset=${charset}", or save it as UTF-8`
  })
}

/** Fails where the file is not UTF-8, which is what it would be sent as. */
const checkEncoding = ({ path }: File, name: string, type: string): Effect.Effect<void, Failure> =>
  Effect.tryPromise({
    try: async (signal) => {
      const decoder = new TextDecoder("utf-8", { fatal: true })
      let start: Buffer | undefined
      try {
        for await (const chunk of createReadStream(path, { signal })) {
          start ??= (chunk as Buffer).subarray(0, 2)
          decoder.decode(chunk as Buffer, { stream: true })
        }
        decoder.decode()
      } catch (error) {
        throw error instanceof TypeError ? new NotUtf8(start) : error
      }
    },
    catch: (error) => error instanceof NotUtf8 ? notUtf8(error.start, name, type) : fileFailure(name)(error)
  })

/** What to upload, and how large it is. */
export interface Content {
  readonly content: Buffer | Upload.Streamed<Failure>
  readonly size: number
  /** As much of it as can be checked: all of a `JSON_LISTINGS_FEED`. */
  readonly checkable: Buffer
}

/** The first bytes of a file. */
const headOf = async (path: string): Promise<Buffer> => {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(4_096) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** How a file is read. */
export interface Options {
  readonly feedType: string
  readonly contentType: string | undefined
  readonly unchecked: boolean
  /** Runs with the bytes of the upload so far, and of all of it. */
  readonly onBytes: (bytes: number, totalBytes: number) => Effect.Effect<void>
}

/** Reads a file for a feed. */
export const contentOf = Effect.fnUntraced(function*(
  name: string,
  { contentType, feedType, onBytes, unchecked }: Options
) {
  const file = yield* fileOf(name)
  const type = contentType ?? FeedTypes.factsOf(feedType)?.contentType
  const isText = type !== undefined && !type.startsWith("application/pdf") && !/charset=(?!"?utf-?8\b)/i.test(type)
  if (file.size > 0 && isText && !unchecked) yield* checkEncoding(file, name, type.split(";")[0]!)
  if (file.size > advised) {
    yield* note(`The feed has ${bytesOf(file.size)}; Amazon advises less than 10 MiB, and may take long over it.`)
  }
  if (feedType === "JSON_LISTINGS_FEED") {
    if (file.size > largestListings) {
      return yield* usage(
        `${name} has ${bytesOf(file.size)}, which is more than 25,000 messages can have`,
        "split it: Amazon accepts 25,000 messages a feed"
      )
    }
    const content = yield* Effect.tryPromise({ try: () => readFile(file.path), catch: fileFailure(name) })
    const whole: Content = { content, size: file.size, checkable: content }
    return whole
  }
  // A retry reads it again, from its beginning.
  const stream = Stream.suspend(() => {
    let bytes = 0
    return Stream.fromAsyncIterable(
      createReadStream(file.path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>,
      fileFailure(name)
    ).pipe(Stream.tap((chunk) => onBytes(bytes += chunk.length, file.size)))
  })
  const checkable = yield* Effect.tryPromise({ try: () => headOf(file.path), catch: fileFailure(name) })
  const result: Content = { content: Upload.streamed(stream, file.size), size: file.size, checkable }
  return result
})
