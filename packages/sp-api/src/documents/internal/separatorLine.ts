/** The line `sep=,` that Excel reads before the header of a flat file, and that is not part of the table. */
import type * as Effect from "effect/Effect"
import type { Transformer } from "./transformer.ts"

const line = /^\uFEFF?"?sep=([^\r\n"])"?(?=[\r\n])/i

/** The length of the longest such line, with a byte order mark, quotes and one character of its line end. */
const longest = 9

/**
 * Blanks the line, so that lines are counted as they are in the file, and passes the rest on.
 *
 * @param make makes the parser of the rest; the separator of the line is undefined without such a line
 */
export class SeparatorLine<O> implements Transformer<string, O> {
  private readonly make: (separator: string | undefined) => Transformer<string, O>
  private start = ""
  private parser: Transformer<string, O> | undefined

  constructor(make: (separator: string | undefined) => Transformer<string, O>) {
    this.make = make
  }

  push(piece: string, out: Array<O>): string | undefined {
    if (this.parser !== undefined) return this.parser.push(piece, out)
    this.start += piece
    return this.start.length < longest ? undefined : this.begin().push(this.start, out)
  }

  end(out: Array<O>, whole: boolean): string | undefined {
    if (this.parser !== undefined) return this.parser.end(out, whole)
    const parser = this.begin()
    return parser.push(this.start, out) ?? parser.end(out, whole)
  }

  report(): Effect.Effect<void> | undefined {
    return this.parser?.report?.()
  }

  private begin(): Transformer<string, O> {
    const match = line.exec(this.start)
    if (match !== null) this.start = this.start.slice(match[0].length)
    this.parser = this.make(match?.[1])
    return this.parser
  }
}
