/**
 * Locates the one array of a JSON document: the document itself, or the only member of its object that is an array.
 * Emits the source of the array chunk by chunk, and reads what follows only to detect a second array.
 */
import type { Transformer } from "./transformer.ts"

/** Characters within which a second array is detected before any element of the first is emitted. */
const block = 65_536

/** How many arrays a message names. */
const maxNamed = 5

const advice = "set { pointer } to the JSON Pointer of the rows"

const structural = /["{}[\]]/g
const inString = /["\\]/g

/** Reduces the chunks of a document to those of its array. */
export class ArrayLocator implements Transformer<string, string> {
  #seen = 0
  #first = ""
  #isRoot = false
  #isInside = false
  #depth = 0
  #isString = false
  #isEscaped = false
  /** The last string among the members of the document: before an array, its name. */
  #key = ""
  readonly #arrays: Array<string> = []
  #held: Array<string> | undefined = []

  /** Whether the document is empty or blank. */
  get isBlank(): boolean {
    return this.#first === ""
  }

  push(piece: string, out: Array<string>): string | undefined {
    const text = this.#seen === 0 && piece.startsWith("\ufeff") ? piece.slice(1) : piece
    this.#seen += piece.length
    if (this.#first === "") this.#first = text.trim().slice(0, 1)
    if (this.#isRoot) out.push(text)
    else this.#scan(text, out)
    if (this.#arrays.length > 1) return this.#several()
    if (this.#isRoot || this.#seen >= block) this.#release(out)
    return undefined
  }

  end(out: Array<string>, whole: boolean): string | undefined {
    this.#release(out)
    if (!whole || this.#isRoot || this.isBlank) return undefined
    if (this.#depth > 0 || this.#isString) return "it is not JSON, or ends early"
    if (this.#arrays.length > 0) return undefined
    return `${
      this.#first === "{" ? "it" : "it is not JSON, or it"
    } contains no array of rows at its top level: ${advice}`
  }

  #several(): string {
    const pointers = this.#arrays.slice(0, maxNamed).map((name) => `/${name.slice(0, 80)}`)
    return `it contains several arrays, ${pointers.join(", ")}: ${advice}`
  }

  #release(out: Array<string>): void {
    if (this.#held === undefined) return
    for (const piece of this.#held) out.push(piece)
    this.#held = undefined
  }

  #emit(text: string, out: Array<string>): void {
    if (text !== "") (this.#held ?? out).push(text)
  }

  #scan(text: string, out: Array<string>): void {
    let at = 0
    /** Where the array, and the name that is being read, begin in this chunk. */
    let list = 0
    let name = 0
    while (at < text.length) {
      if (this.#isEscaped) {
        this.#isEscaped = false
        at++
        continue
      }
      const pattern = this.#isString ? inString : structural
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) break
      at = match.index + 1
      const isMember = this.#depth === 1 && !this.#isInside
      switch (match[0]) {
        case "\\":
          this.#isEscaped = true
          break
        case "\"":
          if (isMember) this.#key = this.#isString ? this.#key + text.slice(name, at - 1) : ""
          name = at
          this.#isString = !this.#isString
          break
        case "[":
          if (this.#depth === 0) {
            this.#isRoot = true
            return this.#emit(text, out)
          }
          if (isMember && this.#arrays.push(this.#key) > 1) return
          if (isMember) list = at - 1
          this.#isInside ||= isMember
          this.#depth++
          break
        case "{":
          this.#depth++
          break
        default:
          this.#depth--
          if (this.#isInside && this.#depth === 1) {
            this.#isInside = false
            this.#emit(text.slice(list, at), out)
          }
      }
    }
    if (this.#isInside) this.#emit(text.slice(list), out)
    else if (this.#isString && this.#depth === 1) this.#key += text.slice(name)
  }
}
