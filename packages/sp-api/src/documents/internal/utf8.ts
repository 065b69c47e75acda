/**
 * Decodes UTF-8 in chunks. The platform decodes complete strings several times as fast as it continues a split one, so
 * chunks are split between characters here.
 */
import { join } from "./bytes.ts"

/** The number of bytes at the end that begin an incomplete character. */
const incompleteLength = (bytes: Uint8Array): number => {
  const { length } = bytes
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

/** Decodes UTF-8. */
export class Utf8Decoder {
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  private rest: Uint8Array = new Uint8Array(0)

  /** Decodes the complete characters. */
  decode(piece: Uint8Array): string {
    const bytes = join(this.rest, piece)
    const cut = bytes.length - incompleteLength(bytes)
    this.rest = cut === bytes.length ? none : bytes.slice(cut)
    return this.decoder.decode(cut === bytes.length ? bytes : bytes.subarray(0, cut))
  }

  end(): string {
    const { rest } = this
    this.rest = none
    return this.decoder.decode(rest)
  }
}

const none: Uint8Array = new Uint8Array(0)
