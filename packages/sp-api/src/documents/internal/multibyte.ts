/**
 * Decodes East Asian charsets whose decoders in Node throw when invalid bytes are split between two chunks: the
 * replacement is longer than the second chunk and overflows its buffer. So chunks are split only between characters.
 */
import { join } from "./bytes.ts"

/** The affected charsets. Shift_JIS, Big5 and EUC-KR are not. */
export const fragile: ReadonlySet<string> = new Set(["gbk", "gb18030", "euc-jp"])

/** Bytes within which a safe split must be found; otherwise invalid bytes may yield one U+FFFD too few. */
const maxHeld = 1024

/**
 * Whether no character continues across an index: control characters, blanks and punctuation are never trailing bytes,
 * and neither is the second of two ASCII bytes.
 */
const isSafe = (bytes: Uint8Array, index: number): boolean => {
  const last = bytes[index - 1]!
  return last < 0x30 || index > 1 && last < 0x80 && bytes[index - 2]! < 0x80
}

/** Decodes one of the {@link fragile} charsets. */
export class MultibyteDecoder {
  private readonly name: string
  private decoder: TextDecoder
  private rest: Uint8Array = new Uint8Array(0)

  constructor(name: string) {
    this.name = name
    this.decoder = new TextDecoder(name)
  }

  /** Decodes the complete characters. */
  decode(piece: Uint8Array): string {
    const bytes = join(this.rest, piece)
    let cut = bytes.length
    while (cut > 0 && !isSafe(bytes, cut)) cut--
    if (cut === 0 && bytes.length > maxHeld) cut = bytes.length
    this.rest = bytes.slice(cut)
    return this.read(bytes.subarray(0, cut), true)
  }

  end(): string {
    const { rest } = this
    this.rest = rest.subarray(rest.length)
    return this.read(rest, false)
  }

  private read(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.decoder.decode(bytes, { stream })
    } catch {
      this.decoder = new TextDecoder(this.name)
      return "\ufffd"
    }
  }
}
