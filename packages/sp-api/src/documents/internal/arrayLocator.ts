/**
 * Finds the one list of a JSON document: the document itself, or the list that is a member of the object that the document
 * is. Gives the text of the list, piece by piece, and looks at what comes after it only for a second one.
 */
import type { Transformer } from "./transformer.ts"

/** Characters in which a second list is found before an element of the first is given. */
const block = 65_536

/** Places that a message names. */
const named = 5

const advice = "name the place of the rows with { pointer }"

const structural = /["{}[\]]/g
const inString = /["\\]/g

/** Pieces of a document to pieces of its list. */
export class ArrayLocator implements Transformer<string, string> {
  private seen = 0
  private first = ""
  private isRoot = false
  private isInside = false
  private depth = 0
  private isString = false
  private isEscaped = false
  /** The string that was read last as a member of the document: before a list, its name. */
  private key = ""
  private readonly found: Array<string> = []
  private held: Array<string> | undefined = []

  /** Whether there was nothing but blanks. */
  get isBlank(): boolean {
    return this.first === ""
  }

  push(piece: string, out: Array<string>): string | undefined {
    const text = this.seen === 0 && piece.startsWith("\ufeff") ? piece.slice(1) : piece
    this.seen += piece.length
    if (this.first === "") this.first = text.trim().slice(0, 1)
    if (this.isRoot) out.push(text)
    else this.scan(text, out)
    if (this.found.length > 1) return this.several()
    if (this.isRoot || this.seen >= block) this.release(out)
    return undefined
  }

  end(out: Array<string>, whole: boolean): string | undefined {
    this.release(out)
    if (!whole || this.isRoot || this.isBlank) return undefined
    if (this.depth > 0 || this.isString) return "it is not JSON, or ends early"
    if (this.found.length > 0) return undefined
    return `${
      this.first === "{" ? "it" : "it is not JSON, or it"
    } holds no list of rows where they are looked for: ${advice}`
  }

  private several(): string {
    const places = this.found.slice(0, named).map((name) => `/${name.slice(0, 80)}`)
    return `it holds several lists, ${places.join(", ")}: ${advice}`
  }

  private release(out: Array<string>): void {
    if (this.held === undefined) return
    for (const piece of this.held) out.push(piece)
    this.held = undefined
  }

  private give(text: string, out: Array<string>): void {
    if (text !== "") (this.held ?? out).push(text)
  }

  private scan(text: string, out: Array<string>): void {
    let at = 0
    /** Where the list, and the name that is being read, begin in this piece. */
    let list = 0
    let name = 0
    while (at < text.length) {
      if (this.isEscaped) {
        this.isEscaped = false
        at++
        continue
      }
      const pattern = this.isString ? inString : structural
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) break
      at = match.index + 1
      const isMember = this.depth === 1 && !this.isInside
      switch (match[0]) {
        case "\\":
          this.isEscaped = true
          break
        case "\"":
          if (isMember) this.key = this.isString ? this.key + text.slice(name, at - 1) : ""
          name = at
          this.isString = !this.isString
          break
        case "[":
          if (this.depth === 0) {
            this.isRoot = true
            return this.give(text, out)
          }
          if (isMember && this.found.push(this.key) > 1) return
          if (isMember) list = at - 1
          this.isInside ||= isMember
          this.depth++
          break
        case "{":
          this.depth++
          break
        default:
          this.depth--
          if (this.isInside && this.depth === 1) {
            this.isInside = false
            this.give(text.slice(list, at), out)
          }
      }
    }
    if (this.isInside) this.give(text.slice(list), out)
    else if (this.isString && this.depth === 1) this.key += text.slice(name)
  }
}
