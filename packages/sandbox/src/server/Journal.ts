/**
 * The journal of a sandbox: every request that may have changed its state, with its time, one line of JSON each. A
 * sandbox is deterministic, so the same requests at the same times make the same state again, with all ids, tokens and
 * documents.
 */
import { isUtf8 } from "node:buffer"
import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  renameSync,
  statSync,
  truncateSync,
  writeSync
} from "node:fs"
import type { Request } from "../protocol/Http.ts"
import { isObject } from "../protocol/Json.ts"
import { Unacceptable } from "../protocol/Strict.ts"

/** The first line. */
export interface Header {
  readonly format: 1
  /** Of the package that has written it. */
  readonly version: string
  /** When the state began, in epoch milliseconds of the real clock. */
  readonly started: number
  /** What the state follows from, apart from requests. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** A request with what became of it. */
export interface Entry {
  readonly request: Request
  /** When it came, in epoch milliseconds of the real clock. */
  readonly at: number
  /** The status of the response; 0 if there was none. */
  readonly status: number
}

const lineOf = ({ at, request, status }: Entry): string => {
  const { body, headers, method, origin, target } = request
  const written = isUtf8(body)
    ? { text: Buffer.from(body).toString("utf8") }
    : { base64: Buffer.from(body).toString("base64") }
  return `${
    JSON.stringify({ at, status, method, origin, target, headers, ...(body.length === 0 ? undefined : written) })
  }\n`
}

const isHeader = (line: unknown): line is Header =>
  isObject(line) && line["format"] === 1 && typeof line["started"] === "number" && isObject(line["settings"])

const isText = (value: unknown): value is string => typeof value === "string"

const entryOf = (line: unknown): Entry | undefined => {
  if (!isObject(line)) return undefined
  const { at, base64, headers, method, origin, status, target, text } = line
  if (typeof at !== "number" || typeof status !== "number" || !isObject(headers)) return undefined
  if (!isText(method) || !isText(origin) || !isText(target)) return undefined
  const body = isText(base64) ? Buffer.from(base64, "base64") : Buffer.from(isText(text) ? text : "", "utf8")
  return {
    at,
    status,
    request: { method, origin, target, headers: headers as Request["headers"], body: new Uint8Array(body) }
  }
}

const damaged = (file: string, line: number, what: string): Unacceptable =>
  new Unacceptable(
    `${file} is damaged: line ${line} ${what}. Restore it, or remove it to begin with a new state.`
  )

/** The lines of a file, each with where it ends; the last one may lack its end. */
async function* linesOf(
  file: string
): AsyncGenerator<{ readonly bytes: Buffer; readonly end: number; readonly complete: boolean }> {
  let rest: Array<Buffer> = []
  let end = 0
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      const bytes = Buffer.concat([...rest, piece.subarray(from, at)])
      rest = []
      from = at + 1
      end += bytes.length + 1
      yield { bytes, end, complete: true }
    }
    if (from < piece.length) rest.push(piece.subarray(from))
  }
  const bytes = Buffer.concat(rest)
  if (bytes.length > 0) yield { bytes, end: end + bytes.length, complete: false }
}

/** A journal that is read. */
export interface Read {
  readonly header: Header
  readonly entries: AsyncIterable<Entry>
}

/**
 * Reads a journal; undefined if it does not exist. A last line without its end was cut off by a crash, before the
 * response was sent: it is removed. Everything else that is not as it was written throws `Unacceptable`.
 */
export const read = async (file: string, onCut: () => void): Promise<Read | undefined> => {
  if (!existsSync(file)) return undefined
  const lines = linesOf(file)
  let number = 0
  let good = 0
  const next = async (): Promise<unknown> => {
    const { done, value } = await lines.next()
    if (done === true) return undefined
    number++
    if (!value.complete && number > 1) {
      truncateSync(file, good)
      onCut()
      return undefined
    }
    good = value.end
    try {
      return JSON.parse(value.bytes.toString("utf8"))
    } catch {
      throw damaged(file, number, "is not JSON")
    }
  }
  const header = await next()
  if (!isHeader(header)) throw damaged(file, 1, "does not begin a journal that this version reads")
  async function* entries(): AsyncGenerator<Entry> {
    for (let line = await next(); line !== undefined; line = await next()) {
      const entry = entryOf(line)
      if (entry === undefined) throw damaged(file, number, "is not a request")
      yield entry
    }
  }
  return { header, entries: entries() }
}

/** A journal that is written. */
export interface Journal {
  readonly append: (entry: Entry) => void
  /** Begins again: what was written before is gone. */
  readonly restart: (header: Header) => void
  readonly close: () => void
}

/** Writes a whole line, so that a crash of the process loses none. */
const writeLine = (descriptor: number, line: string): void => {
  const bytes = Buffer.from(line)
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
}

/** Replaces the file at once: there is always a whole one. */
const begin = (file: string, header: Header): void => {
  const temporary = `${file}.tmp`
  const descriptor = openSync(temporary, "w", 0o600)
  try {
    writeLine(descriptor, `${JSON.stringify(header)}\n`)
  } finally {
    closeSync(descriptor)
  }
  renameSync(temporary, file)
}

/** Writes a journal after what is in its file, or begins it. */
export const write = (file: string, header: Header): Journal => {
  if (!existsSync(file) || statSync(file).size === 0) begin(file, header)
  let descriptor = openSync(file, "a", 0o600)
  return {
    append: (entry) => writeLine(descriptor, lineOf(entry)),
    restart: (header) => {
      begin(file, header)
      closeSync(descriptor)
      descriptor = openSync(file, "a", 0o600)
    },
    close: () => closeSync(descriptor)
  }
}
