/**
 * Reads the members of the one object of a JSON document in one pass: the elements of its arrays one by one, and the
 * other members whole. Arrays that are not read are skipped and never held in memory.
 */
import type { Transformer } from "./transformer.ts"

/** What becomes of the members. A returned string is the problem that ends the document. */
export interface MemberVisitor<O> {
  /** Whether the elements of an array are read. */
  readonly reads: (name: string) => boolean
  readonly element: (name: string, value: unknown, out: Array<O>) => string | undefined
  /** A member that is not an array, or an array that is not read (`value` is then undefined). */
  readonly member: (name: string, value: unknown, isArray: boolean) => void
  /** The end of a whole document. `isBlank`: it has no characters but blanks. */
  readonly end: (isBlank: boolean) => string | undefined
}

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_ARRAY = 91
const BACKSLASH = 92
const CLOSE_ARRAY = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** What may come next. */
type State =
  | "start"
  | "first key"
  | "key"
  | "colon"
  | "value"
  | "next member"
  | "first element"
  | "element"
  | "next element"
  | "end"

/** The value that is being read. */
type Capture = "none" | "key" | "member" | "element" | "skip"

const broken = "it is not JSON, or ends early"

/** Reads the members of a document. */
export class MemberReader<O> implements Transformer<string, O> {
  private readonly visitor: MemberVisitor<O>
  private readonly limit: number
  private state: State = "start"
  private capture: Capture = "none"
  private started = false
  private name = ""
  /** The part of the value that was in earlier chunks. */
  private buffer = ""
  private depth = 0
  private isString = false
  private isScalar = false
  private isEscaped = false
  private offset = 0

  constructor(visitor: MemberVisitor<O>, limit: number) {
    this.visitor = visitor
    this.limit = limit
  }

  push(piece: string, out: Array<O>): string | undefined {
    const text = !this.started && piece.startsWith("\ufeff") ? piece.slice(1) : piece
    this.started ||= piece !== ""
    let at = 0
    let problem: string | undefined
    const step = (next: number | string): boolean => {
      if (typeof next === "string") problem = next
      else at = next
      return problem === undefined
    }
    if (this.capture !== "none" && !step(this.scan(text, 0, 0, out))) return problem
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (isBlank(code)) at++
      else if (!step(this.next(text, at, code, out))) return problem
    }
    this.offset += text.length
    return undefined
  }

  end(_out: Array<O>, whole: boolean): string | undefined {
    if (!whole) return undefined
    return this.state === "end" || this.state === "start" ? this.visitor.end(this.state === "start") : broken
  }

  /** Handles a character outside of values. Returns the next index, or a problem. */
  private next(text: string, at: number, code: number, out: Array<O>): number | string {
    switch (this.state) {
      case "start":
        if (code === OPEN_OBJECT) return this.to("first key", at)
        return code === OPEN_ARRAY
          ? "it is an array, where an object with arrays was expected: set { pointer: \"\" }"
          : broken
      case "first key":
        if (code === CLOSE_OBJECT) return this.to("end", at)
        return code === QUOTE ? this.begin("key", text, at, code, out) : broken
      case "key":
        return code === QUOTE ? this.begin("key", text, at, code, out) : broken
      case "colon":
        return code === COLON ? this.to("value", at) : broken
      case "value":
        if (code === OPEN_ARRAY) {
          if (this.visitor.reads(this.name)) return this.to("first element", at)
          this.visitor.member(this.name, undefined, true)
          return this.begin("skip", text, at, code, out)
        }
        return this.begin("member", text, at, code, out)
      case "next member":
        return code === COMMA ? this.to("key", at) : code === CLOSE_OBJECT ? this.to("end", at) : broken
      case "first element":
        if (code === CLOSE_ARRAY) return this.to("next member", at)
        return this.begin("element", text, at, code, out)
      case "element":
        return this.begin("element", text, at, code, out)
      case "next element":
        return code === COMMA ? this.to("element", at) : code === CLOSE_ARRAY ? this.to("next member", at) : broken
      case "end":
        return broken
    }
  }

  private to(state: State, at: number): number {
    this.state = state
    return at + 1
  }

  private begin(capture: Capture, text: string, at: number, code: number, out: Array<O>): number | string {
    this.capture = capture
    this.buffer = ""
    this.isString = code === QUOTE
    this.isEscaped = false
    this.depth = code === OPEN_ARRAY || code === OPEN_OBJECT ? 1 : 0
    this.isScalar = !this.isString && this.depth === 0
    return this.scan(text, at, at + 1, out)
  }

  /** Reads on in the value that began at `start` of this chunk, or in an earlier one. */
  private scan(text: string, start: number, from: number, out: Array<O>): number | string {
    const end = this.isScalar ? this.scalarEnd(text, from) : this.nestedEnd(text, from)
    if (end === -1) {
      if (this.capture === "skip") return text.length
      this.buffer += text.slice(start)
      return this.buffer.length > this.limit ? this.tooLarge() : text.length
    }
    return this.finish(text, start, end, out) ?? end
  }

  private tooLarge(): string {
    return `it contains a value that is larger than allowed, before character ${this.offset}`
  }

  private scalarEnd(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === COMMA || code === CLOSE_OBJECT || code === CLOSE_ARRAY || isBlank(code)) return at
    }
    return -1
  }

  private nestedEnd(text: string, from: number): number {
    let at = from
    if (this.isEscaped) {
      if (at === text.length) return -1
      this.isEscaped = false
      at++
    }
    let { depth, isString } = this
    while (at < text.length) {
      if (isString) {
        const quote = text.indexOf("\"", at)
        let backslashes = 0
        const end = quote === -1 ? text.length : quote
        while (end - backslashes > at && text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++
        const isEscaped = backslashes % 2 === 1
        if (quote === -1) {
          this.isEscaped = isEscaped
          break
        }
        at = quote + 1
        if (isEscaped) continue
        isString = false
        if (depth === 0) return at
        continue
      }
      const code = text.charCodeAt(at++)
      if (code === QUOTE) isString = true
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth++
      else if ((code === CLOSE_OBJECT || code === CLOSE_ARRAY) && --depth === 0) return at
    }
    this.depth = depth
    this.isString = isString
    return -1
  }

  private finish(text: string, start: number, end: number, out: Array<O>): string | undefined {
    const { capture } = this
    this.capture = "none"
    if (capture === "skip") {
      this.state = "next member"
      return undefined
    }
    const source = this.buffer + text.slice(start, end)
    this.buffer = ""
    if (source.length > this.limit) return this.tooLarge()
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch {
      return `it is not JSON, at or before character ${this.offset + end}`
    }
    if (capture === "element") {
      this.state = "next element"
      return this.visitor.element(this.name, value, out)
    }
    if (capture === "key") {
      this.state = "colon"
      this.name = value as string
    } else {
      this.state = "next member"
      this.visitor.member(this.name, value, false)
    }
    return undefined
  }
}
