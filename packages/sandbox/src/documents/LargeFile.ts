/**
 * Flat files of millions of lines, gzipped while they are read.
 *
 * A file is made in blocks of some thousand lines, each of a length that is known beforehand. So the length of the whole is known before
 * any of it is made, as S3 always knows it, and a download can be taken up in the middle without making what lies before.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { crc32 } from "node:zlib"
import type { Charset } from "./Charset.ts"
import type { Generated } from "./Generated.ts"
import * as Gzip from "./GzipBlocks.ts"
import type { Lines } from "./NumberedLines.ts"
import * as NumberedLines from "./NumberedLines.ts"

/** About how many bytes of text make a block. */
const blockSize = 1 << 18

/**
 * Where the blocks of a file are. They come in rounds: the blocks of the same place in each round have the same lines but for their
 * numbers, and the same length.
 */
interface Plan {
  readonly blocks: number
  /** The length of the longest. */
  readonly largest: number
  /** Where a block begins in the file; that of the block after the last is where the blocks end. */
  readonly at: (block: number) => number
  readonly firstLine: (block: number) => number
  /** The block that holds a byte of the file; the first for what comes before all of them. */
  readonly blockAt: (byte: number) => number
}

const planOf = (file: Lines, { makeReader, size }: NumberedLines.NumberedLines, start: number): Plan => {
  const times = Math.max(1, Math.round(blockSize / size))
  const perRound = Math.min(times * file.lines.length, file.count)
  const places = Math.max(1, Math.round(times * size / blockSize))
  const perBlock = Math.ceil(perRound / places)
  const rounds = Math.ceil(file.count / perRound)
  const last = (rounds - 1) * perRound
  const readLines = makeReader()
  const offsets = [0]
  let largest = 0
  for (let line = 0; line < perRound; line += perBlock) {
    const compressed = Gzip.compress(readLines(last + line, last + Math.min(line + perBlock, perRound)))
    const room = Gzip.roomFor(compressed.length)
    largest = Math.max(largest, room)
    offsets.push(offsets.at(-1)! + room)
  }
  const blocksPerRound = offsets.length - 1
  const roundLength = offsets[blocksPerRound]!
  return {
    blocks: (rounds - 1) * blocksPerRound + Math.ceil((file.count - last) / perBlock),
    largest,
    at: (block) => start + Math.floor(block / blocksPerRound) * roundLength + offsets[block % blocksPerRound]!,
    firstLine: (block) =>
      Math.min(file.count, Math.floor(block / blocksPerRound) * perRound + block % blocksPerRound * perBlock),
    blockAt: (byte) => {
      const round = Math.max(0, Math.floor((byte - start) / roundLength))
      const within = byte - start - round * roundLength
      return round * blocksPerRound + Math.max(0, offsets.findLastIndex((offset) => offset <= within))
    }
  }
}

/** The file, gzipped. */
export const gzipped = (file: Lines, charset: Charset): Generated => {
  const lines = NumberedLines.make(file, charset)
  const start = new Uint8Array(Buffer.concat([Gzip.header, Gzip.compress(lines.head)]))
  const plan = planOf(file, lines, start.length)
  const length = plan.at(plan.blocks) + Gzip.trailerLength

  // The checksum and the length of the text before each block, as far as somebody has read.
  const checksums = new Uint32Array(plan.blocks + 1)
  const sizes = new Float64Array(plan.blocks + 1)
  checksums[0] = crc32(lines.head)
  sizes[0] = lines.head.length
  let known = 0
  const textOf = (block: number, read: (first: number, end: number) => Uint8Array): Uint8Array => {
    const bytes = read(plan.firstLine(block), plan.firstLine(block + 1))
    if (block === known) {
      known++
      checksums[known] = crc32(bytes, checksums[block])
      sizes[known] = sizes[block]! + bytes.length
    }
    return bytes
  }

  /** The pieces of the file from a byte on, and where each begins; undefined after work that gave none. */
  function* pieces(from: number): Generator<readonly [at: number, piece: Uint8Array] | undefined> {
    const read = lines.makeReader()
    const room = new Uint8Array(plan.largest)
    if (from < start.length) yield [0, start]
    for (let block = plan.blockAt(from); block < plan.blocks; block++) {
      const at = plan.at(block)
      const piece = room.subarray(0, plan.at(block + 1) - at)
      Gzip.write(textOf(block, read), piece)
      yield [at, piece]
    }
    // What nobody has read yet counts in the checksum all the same.
    while (known < plan.blocks) {
      textOf(known, read)
      yield undefined
    }
    yield [length - Gzip.trailerLength, Gzip.trailer(checksums[plan.blocks]!, sizes[plan.blocks]!)]
  }

  function* range(from: number, to: number): Generator<Uint8Array | undefined> {
    for (const next of pieces(from)) {
      if (next === undefined) {
        yield undefined
        continue
      }
      const [at, piece] = next
      yield at < from || at + piece.length > to ? piece.subarray(Math.max(0, from - at), to - at) : piece
      if (at + piece.length >= to) return
    }
  }

  return {
    length,
    read: (from, to) =>
      Stream.fromIterable({ [Symbol.iterator]: () => range(from, to) }, { chunkSize: 1 }).pipe(
        // Other requests have their turn between two pieces.
        Stream.mapEffect((piece) => Effect.as(Effect.yieldNow, piece)),
        Stream.filter((piece) => piece !== undefined)
      )
  }
}
