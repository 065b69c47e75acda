/**
 * Decodes bytes to strings in the charset of the document.
 *
 * The charset is chosen by, in this order: the caller; a byte order mark; the XML declaration, or the zero bytes of
 * UTF-16; the `charset` of the Content-Type, under any name that Amazon or Java uses. Otherwise the bytes decide: UTF-8
 * if the first character beyond ASCII is valid UTF-8, else windows-1252, the charset of Amazon's older flat files in
 * America and Europe. ISO-8859-1 is read as windows-1252, as browsers do, because such files hold € and curly quotes.
 *
 * A character may be split across two chunks.
 */
import { dual } from "effect/Function"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import { join } from "./internal/bytes.ts"
import { canonical } from "./internal/charsetNames.ts"
import { fragile, MultibyteDecoder } from "./internal/multibyte.ts"
import type { Transformer } from "./internal/transformer.ts"
import { transform } from "./internal/transformer.ts"
import { Utf8Decoder } from "./internal/utf8.ts"

export { aliases, canonical } from "./internal/charsetNames.ts"

/** A charset, by any name of the WHATWG Encoding Standard, Amazon, Java, Python or Windows. */
export type Charset =
  | "utf-8"
  | "windows-1252"
  | "shift_jis"
  | "gbk"
  | "euc-kr"
  | "utf-16le"
  | "utf-16be"
  | (string & {})

/** A parameter of a Content-Type; a quoted value may contain semicolons. */
const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"([^"]*)"|([^;,]*))/g

/** Returns the `charset` of a Content-Type as written, or undefined. */
export const ofContentType = (contentType: string | undefined): string | undefined => {
  for (const [, name, quoted, bare = ""] of contentType?.matchAll(parameter) ?? []) {
    if (name!.toLowerCase() !== "charset") continue
    const value = (quoted ?? bare).trim().replace(/^'(.*)'$/, "$1")
    return value === "" ? undefined : value
  }
  return undefined
}

/** Options of {@link decode}. */
export interface Options {
  /** The charset, whatever the document declares. A byte order mark of this charset is still removed. */
  readonly charset?: Charset | undefined
  /** The `charset` of the Content-Type. */
  readonly announced?: string | undefined
  /** The charset of undeclared bytes that are not UTF-8; default `windows-1252`. */
  readonly fallback?: Charset | undefined
  /**
   * How to handle bytes that are not a character: `replace` them by U+FFFD (the default), or `fail`. A U+FFFD in the
   * document is a sign of earlier damage and fails too.
   */
  readonly invalid?: "replace" | "fail" | undefined
  /** The operation name in errors; default `document`. */
  readonly operation?: string | undefined
}

/** Bytes that are decoded at once. V8 collects strings of this size with the young objects, at almost no cost. */
const pieceSize = 32 * 1024

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string
  readonly end: () => string
}

const streaming = (name: string): Decoder => {
  // Some versions of Node decode windows-1252 as ISO-8859-1, but not with `stream`.
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode()
  }
}

const make = (name: string): Decoder =>
  name === "utf-8" ? new Utf8Decoder() : fragile.has(name) ? new MultibyteDecoder(name) : streaming(name)

/** Decodes UTF-8, or the fallback from the first byte that is not UTF-8. */
const detecting = (fallback: string): Decoder => {
  const ascii = new Utf8Decoder()
  let decided: Decoder | undefined
  let held: Uint8Array = new Uint8Array(0)

  const decide = (bytes: Uint8Array, at: number): string => {
    decided = make(utf8Length(bytes, at) > 0 ? "utf-8" : fallback)
    return ascii.decode(bytes.subarray(0, at)) + decided.decode(bytes.subarray(at))
  }

  return {
    decode: (piece) => {
      if (decided !== undefined) return decided.decode(piece)
      const bytes = join(held, piece)
      // As many characters as bytes, none of them a replacement: ASCII, found by the platform's decoder.
      const text = ascii.decode(bytes)
      if (text.length === bytes.length && !text.includes("\ufffd")) return text
      ascii.end()
      let at = 0
      while (at < bytes.length && bytes[at]! < 0x80) at++
      // The rest of a split character may be in the next chunk.
      if (utf8Length(bytes, at) === 0) {
        held = bytes.slice(at)
        return ascii.decode(bytes.subarray(0, at))
      }
      held = new Uint8Array(0)
      return decide(bytes, at)
    },
    end: () => {
      if (decided !== undefined) return decided.end()
      if (held.length === 0) return ""
      decided = make(fallback)
      return decided.decode(held) + decided.end()
    }
  }
}

/** The length of the UTF-8 sequence at an index: -1 where the bytes are not UTF-8, 0 where more bytes are needed. */
const utf8Length = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at]!
  const length = lead >= 0xc2 && lead <= 0xdf
    ? 2
    : lead >= 0xe0 && lead <= 0xef
    ? 3
    : lead >= 0xf0 && lead <= 0xf4
    ? 4
    : -1
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next]
    if (byte === undefined) return 0
    if (byte < 0x80 || byte > 0xbf) return -1
  }
  return length
}

/** The charset of a byte order mark and its length. */
const ofMark = (bytes: Uint8Array): readonly [name: string, length: number] | undefined =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? ["utf-8", 3]
    : bytes[0] === 0xff && bytes[1] === 0xfe
    ? ["utf-16le", 2]
    : bytes[0] === 0xfe && bytes[1] === 0xff
    ? ["utf-16be", 2]
    : undefined

/** Bytes within which an XML declaration must end. */
const declarationSize = 256

/** The charset that the bytes declare; `more` while more bytes are needed. */
const ofBytes = (bytes: Uint8Array, atEnd: boolean): string | "more" | undefined => {
  if (bytes.length < 4 && !atEnd) return "more"
  // Only UTF-16 contains zero bytes: every second byte of Latin letters, tabs and digits is zero.
  const [first, second, third, fourth] = bytes
  if (first && second === 0 && third && (fourth === 0 || first === 0x3c)) return "utf-16le"
  if (first === 0 && second && third === 0 && (fourth || second === 0x3c)) return "utf-16be"
  const head = String.fromCharCode(...bytes.subarray(0, declarationSize))
  if (!"<?xml".startsWith(head.slice(0, 5))) return undefined
  const end = head.indexOf("?>")
  if (end === -1) return atEnd || bytes.length >= declarationSize ? undefined : "more"
  const declared = /\sencoding\s*=\s*["']([^"']+)["']/.exec(head.slice(0, end))?.[1]
  const name = declared === undefined ? undefined : canonical(declared)
  // A declaration that could be read as ASCII is not UTF-16, whatever it declares.
  return name === undefined || name.startsWith("utf-16") ? undefined : name
}

/** Chooses the charset by the first bytes, then decodes. */
class Decoding implements Transformer<Uint8Array, string> {
  private readonly options: Options
  private head: Uint8Array = new Uint8Array(0)
  private decoder: Decoder | undefined
  private name = ""

  constructor(options: Options) {
    this.options = options
  }

  /** Sets the decoder and returns the bytes for it: undefined while more are needed, a string for a problem. */
  private choose(bytes: Uint8Array, atEnd: boolean): Uint8Array | string | undefined {
    const { announced, charset, fallback = "windows-1252" } = this.options
    const requested = charset === undefined ? undefined : canonical(charset)
    if (charset !== undefined && requested === undefined) return unknown(charset)
    if (bytes.length < 3 && !atEnd) return undefined
    const mark = ofMark(bytes)
    if (mark !== undefined && (requested === undefined || requested === mark[0])) {
      this.use(mark[0], make(mark[0]))
      return bytes.subarray(mark[1])
    }
    const declared = requested ?? ofBytes(bytes, atEnd)
    if (declared === "more") return undefined
    const name = declared ?? (announced === undefined ? undefined : canonical(announced))
    if (name === undefined && announced !== undefined) return unknown(announced)
    if (name === undefined) {
      const fallbackName = canonical(fallback)
      if (fallbackName === undefined) return unknown(fallback)
      this.use(fallbackName, detecting(fallbackName))
    } else {
      // Java writes UTF-16 without a byte order mark as big-endian.
      const swapped = name === "utf-16le" && bytes[0] === 0 && /^utf[-_]?16$/i.test(charset ?? announced ?? "")
      this.use(name, make(swapped ? "utf-16be" : name))
    }
    return bytes
  }

  private use(name: string, decoder: Decoder): void {
    this.name = name
    this.decoder = decoder
  }

  private emit(out: Array<string>, decoded: string): string | undefined {
    const bad = this.options.invalid === "fail" ? decoded.indexOf("\ufffd") : -1
    const good = bad === -1 ? decoded : decoded.slice(0, bad)
    if (good !== "") out.push(good)
    return bad === -1
      ? undefined
      : `it contains bytes that are not valid ${this.name}; set the option charset to the charset of the document, `
        + "or invalid to \"replace\""
  }

  push(piece: Uint8Array, out: Array<string>): string | undefined {
    const { decoder } = this
    if (decoder !== undefined) return this.decode(decoder, piece, out)
    this.head = join(this.head, piece)
    return this.begin(out, false)
  }

  private begin(out: Array<string>, atEnd: boolean): string | undefined {
    const bytes = this.choose(this.head, atEnd)
    if (typeof bytes === "string") return bytes
    if (bytes === undefined) return undefined
    this.head = new Uint8Array(0)
    return this.decode(this.decoder!, bytes, out)
  }

  private decode(decoder: Decoder, bytes: Uint8Array, out: Array<string>): string | undefined {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      const problem = this.emit(out, decoder.decode(bytes.subarray(at, at + pieceSize)))
      if (problem !== undefined) return problem
    }
    return undefined
  }

  end(out: Array<string>, whole: boolean): string | undefined {
    const problem = this.decoder === undefined ? this.begin(out, true) : undefined
    if (problem !== undefined || !whole) return problem
    return this.emit(out, this.decoder?.end() ?? "")
  }
}

const unknown = (name: string): string =>
  `its charset ${JSON.stringify(name.slice(0, 40))} is unknown; set the option charset to the charset of the document`

/**
 * Decodes bytes to strings.
 *
 * Fails with `ResponseInvalid` when the charset is unknown, because a guess would silently return wrong characters; set
 * {@link Options.charset} then.
 */
export const decode: {
  /** In a pipe: decodes bytes to strings. Fails with `ResponseInvalid` when the charset is unknown. */
  (options?: Options): <E, R>(self: Stream.Stream<Uint8Array, E, R>) => Stream.Stream<string, E | SpApiError, R>
  /** Decodes the bytes of a Stream to strings. Fails with `ResponseInvalid` when the charset is unknown. */
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options?: Options): Stream.Stream<string, E | SpApiError, R>
} = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options: Options = {}): Stream.Stream<string, E | SpApiError, R> =>
    transform(self, options.operation ?? "document", () => new Decoding(options))
)
