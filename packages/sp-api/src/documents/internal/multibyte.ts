/**
 * The charsets of East Asia whose decoders in Node throw where bytes that are no character are cut between two pieces:
 * what such bytes become is longer than the second piece, and finds no place. So pieces are cut where no character can
 * be.
 */
import { join } from "./bytes.ts"

/** The charsets that need it. Shift_JIS, Big5 and EUC-KR do not. */
export const fragile: ReadonlySet<string> = new Set(["gbk", "gb18030", "euc-jp"])

/** How long a safe place is waited for. Where none comes, bytes that are no character may count as one U+FFFD too few. */
const longest = 1024

/**
 * Whether no character can go on behind a place: control characters, blanks and punctuation stand for themselves, and
 * of two bytes of ASCII the second does.
 */
const isSafe = (bytes: Uint8Array, place: number): boolean => {
  const last = bytes[place - 1]!
  return last < 0x30 || place > 1 && last < 0x80 && bytes[place - 2]! < 0x80
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

  /** The characters that are complete. */
  decode(piece: Uint8Array): string {
    const bytes = join(this.rest, piece)
    let cut = bytes.length
    while (cut > 0 && !isSafe(bytes, cut)) cut--
    if (cut === 0 && bytes.length > longest) cut = bytes.length
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
