/**
 * Flat files with millions of lines, gzipped while they are read.
 *
 * A file is made in blocks of a few thousand lines, each of a known length. So its size is known before it is
 * generated, as S3 requires, and a download can resume in the middle without generating what precedes.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { crc32 } from "node:zlib"
import type { Charset } from "./Charset.ts"
import type { Generated } from "./Generated.ts"
import * as Gzip from "./GzipBlocks.ts"
import type { Lines } from "./NumberedLines.ts"
import * as NumberedLines from "./NumberedLines.ts"

/** The approximate size of a block before compression. */
const blockSize = 1 << 18

/**
 * The positions of the blocks of a file. They come in rounds: blocks at the same position of each round have the same
 * length, and the same lines except for their numbers.
 */
interface Plan {
  readonly blocks: number
  /** The length of the longest block. */
  readonly largest: number
  /** The offset of a block in the file; for the block after the last, the end of the blocks. */
  readonly at: (block: number) => number
  readonly firstLine: (block: number) => number
  /** The block that contains a byte of the file; the first one for bytes before the blocks. */
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

/** The gzipped file. */
export const gzipped = (file: Lines, charset: Charset): Generated => {
  const lines = NumberedLines.make(file, charset)
  const start = new Uint8Array(Buffer.concat([Gzip.header, Gzip.compress(lines.head)]))
  const plan = planOf(file, lines, start.length)
  const length = plan.at(plan.blocks) + Gzip.trailerLength

  // The checksum and the uncompressed size before each block, as far as the file has been read.
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

  /** The pieces of the file from a byte on with their offsets; undefined after work that produced no bytes. */
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
    // The checksum covers all blocks, unread ones included.
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
        // Let other requests run between two pieces.
        Stream.mapEffect((piece) => Effect.as(Effect.yieldNow, piece)),
        Stream.filter((piece) => piece !== undefined)
      )
  }
}
