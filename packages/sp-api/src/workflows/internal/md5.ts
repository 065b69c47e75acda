/**
 * MD5 (RFC 1321), which S3 wants for `Content-MD5` and Web Crypto does not have. A check against accidents on the way, not against anyone.
 */

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

const constants = (): ReadonlyArray<number> =>
  Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) >>> 0)

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))

/** The content, a one bit, zeros, and the length in bits, in blocks of 64 bytes. */
const padded = (content: Uint8Array): DataView => {
  const size = Math.ceil((content.length + 9) / 64) * 64
  const bytes = new Uint8Array(size)
  bytes.set(content)
  bytes[content.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(size - 8, (content.length * 8) >>> 0, true)
  view.setUint32(size - 4, Math.floor(content.length / 2 ** 29), true)
  return view
}

/** The 16 bytes of the digest. */
export const md5 = (content: Uint8Array): Uint8Array => {
  const table = constants()
  const view = padded(content)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    let [a, b, c, d] = state as [number, number, number, number]
    for (let step = 0; step < 64; step++) {
      const round = step >> 4
      const mixed = round === 0
        ? (b & c) | (~b & d)
        : round === 1
        ? (d & b) | (~d & c)
        : round === 2
        ? b ^ c ^ d
        : c ^ (b | ~d)
      const word = round === 0
        ? step
        : round === 1
        ? (5 * step + 1) % 16
        : round === 2
        ? (3 * step + 5) % 16
        : (7 * step) % 16
      const sum = (a + mixed + table[step]! + view.getUint32(offset + 4 * word, true)) | 0
      a = d
      d = c
      c = b
      b = (b + rotate(sum, shifts[4 * round + step % 4]!)) | 0
    }
    state[0] = (state[0]! + a) | 0
    state[1] = (state[1]! + b) | 0
    state[2] = (state[2]! + c) | 0
    state[3] = (state[3]! + d) | 0
  }
  const digest = new DataView(new ArrayBuffer(16))
  state.forEach((word, index) => digest.setInt32(4 * index, word, true))
  return new Uint8Array(digest.buffer)
}
