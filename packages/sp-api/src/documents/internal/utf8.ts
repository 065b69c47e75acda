/**
 * UTF-8, piece by piece. The platform decodes whole texts several times as fast as it continues cut ones, so this one
 * cuts them between two characters itself.
 */
import { join } from "./bytes.ts"

/** How many bytes at the end are the beginning of a character whose rest is missing. */
const cutOff = (bytes: Uint8Array): number => {
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

  /** The characters that are complete. */
  decode(piece: Uint8Array): string {
    const bytes = join(this.rest, piece)
    const cut = bytes.length - cutOff(bytes)
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
