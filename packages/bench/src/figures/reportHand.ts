/**
 * The fastest loops over undici and zlib that we could write, for files whose format is known beforehand: lines are cut
 * in the bytes and decoded one by one, a function made for the header makes the rows, and zlib works ahead on its
 * thread, in pieces that are large enough for that.
 */
import { request } from "@effect/platform-node/Undici"
import { createGunzip, type ZlibOptions } from "node:zlib"
import type { Kind } from "./reportKind.ts"
import type { Counted } from "./reportRun.ts"

type Row = Record<string, string>

/** What Node's types lack: `toString` with an encoding ends in these. */
interface Slices {
  readonly utf8Slice: (start: number, end: number) => string
  readonly latin1Slice: (start: number, end: number) => string
}

const inflation: ZlibOptions & { readonly readableHighWaterMark: number } = {
  chunkSize: 256 * 1024,
  readableHighWaterMark: 1024 * 1024
}

const inflated = async (url: string): Promise<AsyncIterable<Buffer & Slices>> => {
  const { body } = await request(url)
  return body.pipe(createGunzip(inflation))
}

export const bytes = async (url: string): Promise<Counted> => {
  const counted = { rows: 0, bytes: 0 }
  for await (const chunk of await inflated(url)) counted.bytes += chunk.length
  return counted
}

/** Makes rows from a line: a literal of one shape, whose cells end at the places in `ends`. */
const rowOf = (names: ReadonlyArray<string>, quote: number) =>
  new Function(
    "line",
    "ends",
    `return {${
      names.map((name, index) =>
        `${JSON.stringify(name)}:line.slice(ends[${index}]+${1 + quote},ends[${index + 1}]-${quote})`
      ).join(",")
    }}`
  ) as (line: string, ends: Int32Array) => Row

export const rows = async (url: string, kind: Kind): Promise<Counted> => {
  const counted = { rows: 0, bytes: 0 }
  const take = (rows: ReadonlyArray<Row>) => {
    counted.rows += rows.length
  }
  const isUtf8 = kind.charset !== "latin1"
  const quote = kind.quoted ? 1 : 0
  const back = kind.lineEnd.length - 1
  const ends = new Int32Array(kind.columns + 1)
  ends[0] = -1
  let make: ReturnType<typeof rowOf> | undefined
  let rest: Buffer | undefined
  for await (const piece of await inflated(url)) {
    counted.bytes += piece.length
    const chunk = rest === undefined ? piece : Buffer.concat([rest, piece]) as Buffer & Slices
    const rows: Array<Row> = []
    let at = 0
    for (let stop = chunk.indexOf(10); stop !== -1; stop = chunk.indexOf(10, at)) {
      const line = isUtf8 ? chunk.utf8Slice(at, stop - back) : chunk.latin1Slice(at, stop - back)
      at = stop + 1
      if (make === undefined) {
        make = rowOf(line.split("\t").map((name) => name.slice(quote, name.length - quote)), quote)
        continue
      }
      let count = 1
      for (let end = line.indexOf("\t"); end !== -1; end = line.indexOf("\t", end + 1)) ends[count++] = end
      ends[count] = line.length
      rows.push(make(line, ends))
    }
    rest = chunk.subarray(at)
    take(rows)
  }
  return counted
}
