/**
 * Parts of a gzip file whose lengths are known before they are made: a block of text is compressed by itself and then filled up with empty
 * blocks of deflate, which say nothing. Whoever reads the file sees one ordinary gzip member.
 *
 * Source: RFC 1951 (deflate), RFC 1952 (gzip).
 */
import { constants, deflateRawSync } from "node:zlib"

/** What a file begins with. */
export const header: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 255)

const chunkSize = 1 << 16

/**
 * A text as blocks that need nothing of what came before, in whole bytes. Level 1 is the quickest, and texts that are alike compress to
 * about the same length under it; 9 is for those that do not.
 */
export const compress = (bytes: Uint8Array, level: 1 | 9 = 1): Uint8Array =>
  deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH, chunkSize })

/**
 * Gives the memory of compressed bytes back. The collector would let 64 MB of them come together before it looks. Small ones may lie in
 * the memory that Node's buffers share, so they are left alone.
 */
const free = ({ buffer }: Uint8Array): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= chunkSize) buffer.transfer(0)
}

const empty = [Uint8Array.of(0, 0, 0, 255, 255), Uint8Array.of(2, 0, 0, 0, 255, 255)] as const

/** Every length from here on can be filled with at most four sixes, and fives. */
const leastFilling = 20

/** Room for texts that are alike, given what one of them compresses to; others have been seen to take 6 % more. */
export const roomFor = (compressed: number): number => Math.ceil(compressed * 1.15) + 2 * leastFilling

/** Fills some bytes with a text as blocks. Throws where they do not fit. */
export const write = (bytes: Uint8Array, into: Uint8Array): void => {
  let compressed = compress(bytes)
  if (compressed.length + leastFilling > into.length) compressed = compress(bytes, 9)
  let at = compressed.length
  const filling = into.length - at
  if (filling < leastFilling) {
    throw new Error(`A text compresses to ${at} bytes, and was given room for ${into.length}.`)
  }
  into.set(compressed)
  free(compressed)
  for (let sixes = filling % 5; sixes > 0; sixes--, at += 6) into.set(empty[1], at)
  for (; at < into.length; at += 5) into.set(empty[0], at)
}

/** How long the end of a file is. */
export const trailerLength = 10

/** What a file ends with: the last block, an empty one, and the checksum and the length of the whole text. */
export const trailer = (checksum: number, size: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(trailerLength))
  view.setUint8(0, 3)
  view.setUint32(2, checksum, true)
  view.setUint32(6, size % 2 ** 32, true)
  return new Uint8Array(view.buffer)
}
