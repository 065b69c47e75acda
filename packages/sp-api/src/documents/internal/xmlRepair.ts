/**
 * Repairs XML that parsers reject. Java programs write control characters, unescaped ampersands and leading blank
 * lines; other XML readers accept these, and so do we. Repairs are reported as drift; nothing is lost, no entity is
 * expanded, and declarations of a document type are not applied.
 */
import type * as Effect from "effect/Effect"
import { DriftCollector } from "./driftCollector.ts"
import type { Transformer } from "./transformer.ts"

/** Noncharacters replace the control characters, which XML forbids, until the parser has read them. */
const placeholder = 0xfdd0

/** Restores the control characters. */
export const restore = (text: string): string =>
  text.replace(/[\ufdd0-\ufdef]/g, (character) => String.fromCharCode(character.charCodeAt(0) - placeholder))

// oxlint-disable-next-line no-control-regex
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
// oxlint-disable-next-line no-control-regex
const notable = /<!\[CDATA\[|<!--|<!DOCTYPE|<\?|[&\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
const reference = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,7})|([A-Za-z_:][\w:.-]{0,63}));/y
/** The beginning of a reference that may continue in the next chunk. */
const cutReference = /&(?:#[xX]?[0-9a-fA-F]{0,8}|[A-Za-z_:][\w:.-]{0,63})?$/y
const cutMarkup = /<(?:!(?:-|\[C?D?A?T?A?|D?O?C?T?Y?P?)?)?$/
const predefined = new Set(["lt", "gt", "amp", "apos", "quot"])

const declaration = "<?xml"
/** Characters of possible padding that are held back until the end. */
const maxPadding = 4096

const ends: { readonly [start: string]: string } = { "<![CDATA[": "]]>", "<!--": "-->", "<?": "?>" }

const isAllowed = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || code >= 0x20 && code <= 0xd7ff || code >= 0xe000 && code <= 0xfffd
  || code >= 0x10000 && code <= 0x10ffff

/** Transforms the chunks of a document to well-formed XML. */
export class XmlRepair implements Transformer<string, string> {
  /** Whether control characters must be restored. */
  hasPlaceholders = false
  /** Whether the document is empty or blank. */
  isBlank = true

  private readonly drift: DriftCollector
  private text = ""
  private hasDoctype = false
  /** The number of blanks before the document, and whether any of them are forbidden in XML. */
  private before = 0
  private hasMark = false
  private hasForbidden = false
  /** The end marker of the current comment, CDATA section or instruction. */
  private until: string | undefined

  constructor(operation: string) {
    this.drift = new DriftCollector(operation)
  }

  push(piece: string, out: Array<string>): undefined {
    this.take(piece, out, false)
  }

  end(out: Array<string>): undefined {
    this.take("", out, true)
  }

  report(): Effect.Effect<void> | undefined {
    return this.drift.take()
  }

  private take(piece: string, out: Array<string>, atEnd: boolean): void {
    let text = this.text + piece
    if (this.isBlank) {
      const begin = blanks(text)
      if (this.before === 0) this.hasMark = text.startsWith("\ufeff")
      this.before += begin
      this.hasForbidden ||= forbiddenIn(text.slice(0, begin))
      text = text.slice(begin)
      if (text.length < declaration.length && !atEnd) {
        this.text = text
        return
      }
      if (text === "") return
      this.isBlank = false
      if (this.hasForbidden || text.startsWith(declaration) && this.before > (this.hasMark ? 1 : 0)) {
        this.drift.add("the document", "begun with blanks before its declaration")
      }
    }
    // Blanks and padding at the end are not part of the document, so they are held back until more follows.
    const stop = Math.max(trailing(text), text.length - maxPadding)
    const body = text.slice(0, stop)
    const read = this.repair(body, out, atEnd)
    if (atEnd) {
      if (forbiddenIn(text.slice(stop))) this.drift.add("the document", "padded with control characters")
      this.text = ""
    } else this.text = body.slice(read) + text.slice(stop)
  }

  /** Emits the repaired string; returns how many characters of the input it covers. */
  private repair(text: string, out: Array<string>, atEnd: boolean): number {
    let repaired = ""
    let at = 0
    while (at < text.length) {
      if (this.until !== undefined) {
        const index = text.indexOf(this.until, at)
        // The last two characters may be the beginning of the end marker.
        const stop = index !== -1 ? index + this.until.length : atEnd ? text.length : Math.max(at, text.length - 2)
        repaired += this.replaceForbidden(text.slice(at, stop))
        at = stop
        if (index === -1) break
        this.until = undefined
        continue
      }
      notable.lastIndex = at
      const match = notable.exec(text)
      if (match === null) {
        const rest = text.slice(at)
        const cut = atEnd ? -1 : rest.search(cutMarkup)
        repaired += cut === -1 ? rest : rest.slice(0, cut)
        at = cut === -1 ? text.length : at + cut
        break
      }
      const [token] = match
      repaired += text.slice(at, match.index)
      at = match.index
      if (token === "&") {
        if (!atEnd && isCut(text, at)) break
        const [value, length] = this.reference(text, at)
        repaired += value
        at += length
      } else if (token.startsWith("<")) {
        this.hasDoctype ||= token === "<!DOCTYPE"
        this.until = ends[token]
        repaired += token
        at += token.length
      } else {
        repaired += this.replaceForbidden(token)
        at += token.length
      }
    }
    if (repaired !== "") out.push(repaired)
    return at
  }

  private replaceForbidden(text: string): string {
    return text.replace(forbidden, (character) => this.character(character.charCodeAt(0)))
  }

  private character(code: number): string {
    if (code >= 0x20) {
      this.drift.add("a string", "not of characters of XML, which are replaced by U+FFFD")
      return "\ufffd"
    }
    this.hasPlaceholders = true
    this.drift.add("a string", "with control characters")
    return String.fromCharCode(placeholder + code)
  }

  /** The replacement of the ampersand at an index, and how many characters it replaces. */
  private reference(text: string, at: number): readonly [value: string, length: number] {
    reference.lastIndex = at
    const match = reference.exec(text)
    if (match === null) {
      this.drift.add("a string", "with an ampersand that is not escaped")
      return ["&amp;", 1]
    }
    const [whole, decimal, hex, name] = match
    if (name !== undefined) {
      if (predefined.has(name) || this.hasDoctype) return [whole, whole.length]
      this.drift.add("a string", "with an entity that it does not declare")
      return ["&amp;", 1]
    }
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10)
    if (isAllowed(code)) return [`&#${code};`, whole.length]
    if (code >= 0xd800 && code <= 0xdbff) {
      reference.lastIndex = at + whole.length
      const next = reference.exec(text)
      const low = next === null || next[3] !== undefined
        ? 0
        : next[1] === undefined
        ? Number.parseInt(next[2]!, 16)
        : Number.parseInt(next[1], 10)
      if (low >= 0xdc00 && low <= 0xdfff) {
        this.drift.add("a string", "with characters in two references, as UTF-16 has them")
        return [String.fromCharCode(code, low), whole.length + next![0].length]
      }
    }
    return [this.character(code < 0x20 ? code : 0xffff), whole.length]
  }
}

/** The number of leading blanks, control characters and byte order marks. */
const blanks = (text: string): number => {
  let at = 0
  while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xfeff)) at++
  return at
}

/** The index of the trailing blanks and control characters. */
const trailing = (text: string): number => {
  let at = text.length
  while (at > 0 && text.charCodeAt(at - 1) <= 0x20) at--
  return at
}

const forbiddenIn = (text: string): boolean => {
  forbidden.lastIndex = 0
  return forbidden.test(text)
}

/** Whether the reference at an index, or the second of a surrogate pair, may continue in the next chunk. */
const isCut = (text: string, at: number): boolean => {
  cutReference.lastIndex = at
  if (cutReference.test(text)) return true
  reference.lastIndex = at
  const match = reference.exec(text)
  if (match === null || match[3] !== undefined) return false
  const code = match[1] === undefined ? Number.parseInt(match[2]!, 16) : Number.parseInt(match[1], 10)
  if (code < 0xd800 || code > 0xdbff) return false
  const next = at + match[0].length
  cutReference.lastIndex = next
  return next === text.length || cutReference.test(text)
}
