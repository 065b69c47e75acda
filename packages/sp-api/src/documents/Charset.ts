/**
 * Bytes to text in the charset of the document.
 *
 * Who decides, first to last: the caller; a byte order mark; an XML declaration, as the program that wrote the file
 * knew best, or the zeros of UTF-16; the `charset` of the Content-Type, under any of the names that Amazon and Java
 * use. Where nobody says anything, the bytes do: they are UTF-8 if the first character beyond ASCII is, else
 * windows-1252, the charset of Amazon's older flat files in America and Europe. ISO-8859-1 is read as windows-1252,
 * like browsers do, because such files hold € and curly quotes.
 *
 * Decoding goes piece by piece; characters may be cut anywhere between the pieces.
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

/** A charset by any name that the WHATWG Encoding Standard, Amazon, Java, Python or Windows has for it. */
export type Charset =
  | "utf-8"
  | "windows-1252"
  | "shift_jis"
  | "gbk"
  | "euc-kr"
  | "utf-16le"
  | "utf-16be"
  | (string & {})

/** A parameter of a Content-Type; a quoted value may hold semicolons. */
const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"([^"]*)"|([^;,]*))/g

/** The `charset` of a Content-Type, as it was written; undefined where there is none. */
export const ofContentType = (contentType: string | undefined): string | undefined => {
  for (const [, name, quoted, bare = ""] of contentType?.matchAll(parameter) ?? []) {
    if (name!.toLowerCase() !== "charset") continue
    const value = (quoted ?? bare).trim().replace(/^'(.*)'$/, "$1")
    return value === "" ? undefined : value
  }
  return undefined
}

/** What {@link decode} takes. */
export interface Options {
  /** The charset, whatever the document says of itself. A byte order mark of this charset is still taken off. */
  readonly charset?: Charset | undefined
  /** What the server says: the `charset` of the Content-Type. */
  readonly announced?: string | undefined
  /** For text that is not UTF-8 and of which nothing is said; default `windows-1252`. */
  readonly fallback?: Charset | undefined
  /**
   * What to do with bytes that are no character: put U+FFFD in their place (`replace`, the default), or `fail` there.
   * A U+FFFD that the document holds itself tells of the same damage, done earlier, and fails too.
   */
  readonly invalid?: "replace" | "fail" | undefined
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

interface Decoder {
  readonly decode: (bytes: Uint8Array) => string
  readonly end: () => string
}

const streaming = (name: string): Decoder => {
  // In one go, some versions of Node read windows-1252 as ISO-8859-1; piece by piece, all are right.
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode()
  }
}

const make = (name: string): Decoder =>
  name === "utf-8" ? new Utf8Decoder() : fragile.has(name) ? new MultibyteDecoder(name) : streaming(name)

/** UTF-8 until the bytes say that it is something else. */
const guessing = (fallback: string): Decoder => {
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
      let at = 0
      while (at < bytes.length && bytes[at]! < 0x80) at++
      if (at === bytes.length) return ascii.decode(bytes)
      // A character that is cut off here may still turn out to be one.
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

/** The length of the UTF-8 sequence at a place: -1 where there is none, 0 where too few bytes are there to tell. */
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

/** The longest XML declaration that is waited for. */
const declarationSize = 256

/** The charset that the bytes themselves tell; `more` while too few are there. */
const ofBytes = (bytes: Uint8Array, atEnd: boolean): string | "more" | undefined => {
  if (bytes.length < 4 && !atEnd) return "more"
  // Text in other charsets holds no zero bytes; in UTF-16 every second one of Latin letters, tabs and digits is one.
  const [first, second, third, fourth] = bytes
  if (first && second === 0 && third && (fourth === 0 || first === 0x3c)) return "utf-16le"
  if (first === 0 && second && third === 0 && (fourth || second === 0x3c)) return "utf-16be"
  const head = String.fromCharCode(...bytes.subarray(0, declarationSize))
  if (!"<?xml".startsWith(head.slice(0, 5))) return undefined
  const end = head.indexOf("?>")
  if (end === -1) return atEnd || bytes.length >= declarationSize ? undefined : "more"
  const declared = /\sencoding\s*=\s*["']([^"']+)["']/.exec(head.slice(0, end))?.[1]
  const name = declared === undefined ? undefined : canonical(declared)
  // What could be read so far is not UTF-16, whatever it says.
  return name === undefined || name.startsWith("utf-16") ? undefined : name
}

/** Looks at the first bytes, chooses, decodes. */
class Decoding implements Transformer<Uint8Array, string> {
  private readonly options: Options
  private head: Uint8Array = new Uint8Array(0)
  private decoder: Decoder | undefined
  private name = ""

  constructor(options: Options) {
    this.options = options
  }

  /** A decoder and the bytes for it; a text says that there is none. */
  private choose(bytes: Uint8Array, atEnd: boolean): Uint8Array | string | undefined {
    const { announced, charset, fallback = "windows-1252" } = this.options
    const told = charset === undefined ? undefined : canonical(charset)
    if (charset !== undefined && told === undefined) return unknown(charset)
    if (bytes.length < 3 && !atEnd) return undefined
    const mark = ofMark(bytes)
    if (mark !== undefined && (told === undefined || told === mark[0])) {
      this.use(mark[0], make(mark[0]))
      return bytes.subarray(mark[1])
    }
    const own = told ?? ofBytes(bytes, atEnd)
    if (own === "more") return undefined
    const name = own ?? (announced === undefined ? undefined : canonical(announced))
    if (name === undefined && announced !== undefined) return unknown(announced)
    if (name === undefined) {
      const otherwise = canonical(fallback)
      if (otherwise === undefined) return unknown(fallback)
      this.use(otherwise, guessing(otherwise))
    } else {
      // Java writes UTF-16 without a mark in network order.
      const swapped = name === "utf-16le" && bytes[0] === 0 && /^utf[-_]?16$/i.test(charset ?? announced ?? "")
      this.use(name, make(swapped ? "utf-16be" : name))
    }
    return bytes
  }

  private use(name: string, decoder: Decoder): void {
    this.name = name
    this.decoder = decoder
  }

  private give(out: Array<string>, text: string): string | undefined {
    const bad = this.options.invalid === "fail" ? text.indexOf("\ufffd") : -1
    const good = bad === -1 ? text : text.slice(0, bad)
    if (good !== "") out.push(good)
    return bad === -1
      ? undefined
      : `it holds bytes that are no ${this.name} text; give the right charset, or take U+FFFD for them`
  }

  push(piece: Uint8Array, out: Array<string>): string | undefined {
    const { decoder } = this
    if (decoder !== undefined) return this.give(out, decoder.decode(piece))
    this.head = join(this.head, piece)
    return this.begin(out, false)
  }

  private begin(out: Array<string>, atEnd: boolean): string | undefined {
    const bytes = this.choose(this.head, atEnd)
    if (typeof bytes === "string") return bytes
    if (bytes === undefined) return undefined
    this.head = new Uint8Array(0)
    return this.give(out, this.decoder!.decode(bytes))
  }

  end(out: Array<string>, whole: boolean): string | undefined {
    const problem = this.decoder === undefined ? this.begin(out, true) : undefined
    if (problem !== undefined || !whole) return problem
    return this.give(out, this.decoder?.end() ?? "")
  }
}

const unknown = (name: string): string =>
  `its charset ${JSON.stringify(name.slice(0, 40))} is not known here; give one with the option charset`

/**
 * The text of bytes.
 *
 * Fails with `ResponseInvalid` when the charset that is told or announced is not known: guessing would put wrong
 * characters into somebody's database. {@link Options.charset} settles it.
 */
export const decode: {
  (options?: Options): <E, R>(self: Stream.Stream<Uint8Array, E, R>) => Stream.Stream<string, E | SpApiError, R>
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options?: Options): Stream.Stream<string, E | SpApiError, R>
} = dual(
  (args) => Stream.isStream(args[0]),
  <E, R>(self: Stream.Stream<Uint8Array, E, R>, options: Options = {}): Stream.Stream<string, E | SpApiError, R> =>
    transform(self, options.operation ?? "document", () => new Decoding(options))
)
