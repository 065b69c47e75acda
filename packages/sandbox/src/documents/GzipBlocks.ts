/**
 * Parts of a gzip file with known lengths: a block is compressed by itself and padded with empty deflate blocks. A
 * reader sees one ordinary gzip member.
 *
 * Source: RFC 1951 (deflate), RFC 1952 (gzip).
 */
import { constants, deflateRawSync } from "node:zlib"

/** The header of a gzip file. */
export const header: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 255)

const chunkSize = 1 << 16

/**
 * The bytes as deflate blocks that do not depend on earlier ones and end at a byte boundary. Level 1 is the fastest,
 * and similar blocks compress to similar lengths; level 9 is for the rare block that does not fit.
 */
export const compress = (bytes: Uint8Array, level: 1 | 9 = 1): Uint8Array =>
  deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH, chunkSize })

/**
 * Frees compressed bytes early: the garbage collector would let 64 MB of them accumulate. Small ones may be in the
 * memory that Node's buffers share, so they are left alone.
 */
const free = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= chunkSize) buffer.transfer(0)
}

const empty = [Uint8Array.of(0, 0, 0, 255, 255), Uint8Array.of(2, 0, 0, 0, 255, 255)] as const

/** From this length on, padding is a sum of fives and at most four sixes. */
const leastFilling = 20

/** The length to reserve for blocks like one that compresses to `compressed` bytes; others take up to 6 % more. */
export const roomFor = (compressed: number): number => Math.ceil(compressed * 1.15) + 2 * leastFilling

/** Compresses the bytes into `into`, padded to its length. Throws if they do not fit. */
export const write = (bytes: Uint8Array, into: Uint8Array): void => {
  let compressed = compress(bytes)
  if (compressed.length + leastFilling > into.length) compressed = compress(bytes, 9)
  let at = compressed.length
  const filling = into.length - at
  if (filling < leastFilling) {
    throw new Error(`The block compresses to ${at} bytes; ${into.length} were reserved.`)
  }
  into.set(compressed)
  free(compressed)
  for (let sixes = filling % 5; sixes > 0; sixes--, at += 6) into.set(empty[1], at)
  for (; at < into.length; at += 5) into.set(empty[0], at)
}

/** The length of the trailer. */
export const trailerLength = 10

/** The trailer of a gzip file: a last, empty block, the checksum and the uncompressed size. */
export const trailer = (checksum: number, size: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(trailerLength))
  view.setUint8(0, 3)
  view.setUint32(2, checksum, true)
  view.setUint32(6, size % 2 ** 32, true)
  return new Uint8Array(view.buffer)
}
