/** Parses documents of one JSON value per line. */
import type { Limits } from "../Limits.ts"
import type { Transformer } from "./transformer.ts"

/** Removes a byte order mark. */
export const withoutMark = (text: string): string => text.startsWith("\ufeff") ? text.slice(1) : text

/** Parses each line as JSON; empty lines are skipped. */
export class JsonLines implements Transformer<string, unknown> {
  private readonly limit: number
  private text = ""
  private line = 0

  constructor(limits: Limits) {
    this.limit = limits.row
  }

  push(piece: string, out: Array<unknown>): string | undefined {
    const text = this.text + piece
    let at = 0
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", at)) {
      const problem = this.parse(text.slice(at, end), out)
      if (problem !== undefined) return problem
      at = end + 1
    }
    this.text = text.slice(at)
    return this.text.length > this.limit ? this.tooLong() : undefined
  }

  end(out: Array<unknown>, whole: boolean): string | undefined {
    return whole ? this.parse(this.text, out, true) : undefined
  }

  private tooLong(): string {
    return `line ${this.line + 1} is longer than ${this.limit} characters`
  }

  private parse(line: string, out: Array<unknown>, atEnd = false): string | undefined {
    if (line.length > this.limit) return this.tooLong()
    this.line++
    const text = this.line === 1 ? withoutMark(line) : line
    if (text.trim() === "") return undefined
    try {
      out.push(JSON.parse(text))
      return undefined
    } catch {
      return `line ${this.line} is not JSON${atEnd ? ", or ends early" : ""}`
    }
  }
}
