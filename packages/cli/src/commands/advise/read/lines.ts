/**
 * The records of a log: a line of JSON each, or one JSON document that holds them. Read as they come, compressed by
 * gzip or not; what cannot be read is counted and passed over.
 */
import { isObject } from "effect/Predicate"
import type { Readable } from "node:stream"
import { StringDecoder } from "node:string_decoder"
import { constants, createGunzip } from "node:zlib"

/** What was passed over. */
export interface Skipped {
  /** Lines that are not a record. */
  foreign: number
  /** Whether the end is missing: of the compressed data, or of the last line. */
  cut: boolean
}

/** Longer lines are passed over. */
const maxLine = 4 * 1024 * 1024
/** A log that is one document has to fit in memory. */
const maxDocument = 256 * 1024 * 1024

/** The file is one document that is too long. */
export class TooLong extends Error {}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The bytes of a file, decompressed. A stream that is cut off ends where it is cut off. */
async function* bytesOf(source: Readable, skipped: Skipped): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let first = await iterator.next()
  // A pipe may begin with a single byte.
  while (!first.done && first.value.length < 2) {
    const next = await iterator.next()
    if (next.done) break
    first = { done: false, value: Buffer.concat([first.value, next.value]) }
  }
  if (first.done) return
  const rest = async function*() {
    yield first.value as Buffer
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  if (!isGzip(first.value)) return yield* rest()
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  const feed = (async () => {
    for await (const chunk of rest()) {
      if (gunzip.destroyed) return
      if (!gunzip.write(chunk)) {
        await new Promise<void>((resolve) => gunzip.once("drain", resolve).once("close", resolve))
      }
    }
    gunzip.end()
  })()
  feed.catch((error: Error) => gunzip.destroy(error))
  try {
    yield* gunzip as AsyncIterable<Buffer>
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith("Z_")) throw error
    skipped.cut = true
  }
  await feed
}

/** Lines without their ends; of one that is too long, `undefined`. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string | undefined> {
  let decoder: StringDecoder | undefined
  // Parts of the line that has no end yet: a document of many megabytes is searched once.
  let parts: Array<string> = []
  let length = 0
  let isLong = false
  const line = () => {
    const whole = isLong ? undefined : parts.join("")
    parts = []
    length = 0
    isLong = false
    return whole
  }
  for await (const chunk of chunks) {
    // PowerShell 5 redirects output as UTF-16.
    decoder ??= new StringDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf16le" : "utf8")
    const pieces = decoder.write(chunk).split("\n")
    for (const [index, piece] of pieces.entries()) {
      length += piece.length
      if (length > maxDocument) {
        isLong = true
        parts = []
      } else if (piece !== "") parts.push(piece)
      if (index < pieces.length - 1) yield line()
    }
  }
  const end = decoder?.end() ?? ""
  if (end !== "") parts.push(end)
  if (isLong || parts.length > 0) yield line()
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

/** The records within a document: of the sandbox, of a HAR file, or an array; undefined for a single record. */
const recordsIn = (json: unknown): ReadonlyArray<unknown> | undefined => {
  if (Array.isArray(json)) return json
  if (!isObject(json)) return undefined
  const { log, requests } = json as { readonly log?: unknown; readonly requests?: unknown }
  if (Array.isArray(requests)) return requests
  return isObject(log) && Array.isArray(Reflect.get(log, "entries"))
    ? Reflect.get(log, "entries") as ReadonlyArray<unknown>
    : undefined
}

const isBlank = (line: string): boolean => line.trim() === ""

/** The records of a stream, in batches. Throws {@link TooLong}. */
export async function* recordsOf(source: Readable, skipped: Skipped): AsyncGenerator<ReadonlyArray<unknown>> {
  let batch: Array<unknown> = []
  let isFirst = true
  /** The lines of a document that is written on several. */
  let document: Array<string> | undefined
  let length = 0
  let last: "record" | "broken" = "record"
  for await (const raw of linesOf(bytesOf(source, skipped))) {
    const line = raw === undefined ? undefined : isFirst ? raw.replace(/^\uFEFF/, "") : raw
    if (document !== undefined) {
      length += (line?.length ?? maxDocument) + 1
      if (length > maxDocument) throw new TooLong()
      document.push(line!)
      continue
    }
    if (line !== undefined && isBlank(line)) continue
    const json = line === undefined || !isFirst && line.length > maxLine ? undefined : parsed(line)
    if (isFirst && json === undefined && line !== undefined && /^\s*[[{]\s*$|^\s*\{\s*"(?:log|requests)"/.test(line)) {
      document = [line]
      length = line.length
      isFirst = false
      continue
    }
    isFirst = false
    const inner = recordsIn(json)
    last = json === undefined ? "broken" : "record"
    if (json === undefined) skipped.foreign++
    else if (inner === undefined) batch.push(json)
    else for (const record of inner) batch.push(record)
    if (batch.length >= 1_000) {
      yield batch
      batch = []
    }
  }
  if (document !== undefined) {
    const json = parsed(document.join("\n"))
    if (json === undefined) {
      skipped.foreign += document.length
      skipped.cut = true
    } else batch.push(...recordsIn(json) ?? [json])
  } else if (last === "broken") skipped.cut = true
  if (batch.length > 0) yield batch
}
