/**
 * A file that repeats some lines. Each reader has one buffer, so that a line allocates no memory.
 */
import type { Charset } from "./Charset.ts"
import { encode } from "./Charset.ts"

/** A file: its first line, and lines that are repeated up to a count. Line ends are included. */
export interface Lines {
  readonly head: string
  /** From the second repetition on, the line number is appended to the first value. */
  readonly lines: ReadonlyArray<string>
  readonly count: number
}

/** The encoded lines. */
export interface NumberedLines {
  readonly head: Uint8Array
  /** The approximate size of all lines, each taken once. */
  readonly size: number
  /** A function that returns the bytes of some lines; they are valid until its next call. */
  readonly makeReader: () => (first: number, end: number) => Uint8Array
}

/** More than the length of a line number. */
const numberLength = 16

/** Encodes the lines of a file. */
export const make = ({ head, lines }: Lines, charset: Charset): NumberedLines => {
  const encoded = lines.map((line) => {
    const tab = line.indexOf("\t")
    return { value: encode(charset, line.slice(0, tab)), rest: encode(charset, line.slice(tab)) }
  })
  const makeReader = () => {
    let buffer = new Uint8Array(1 << 16)
    return (first: number, end: number): Uint8Array => {
      let at = 0
      for (let index = first; index < end; index++) {
        const { rest, value } = encoded[index % encoded.length]!
        const needed = at + value.length + numberLength + rest.length
        if (needed > buffer.length) {
          const larger = new Uint8Array(2 * needed)
          larger.set(buffer)
          buffer = larger
        }
        buffer.set(value, at)
        at += value.length
        if (index >= encoded.length) at = writeNumber(buffer, at, index)
        buffer.set(rest, at)
        at += rest.length
      }
      return buffer.subarray(0, at)
    }
  }
  return {
    head: encode(charset, head),
    size: encoded.reduce((sum, { rest, value }) => sum + value.length + rest.length, 0),
    makeReader
  }
}

/** Writes ` #123`; returns the position after it. */
const writeNumber = (buffer: Uint8Array, at: number, number: number): number => {
  buffer[at] = 0x20
  buffer[at + 1] = 0x23
  let end = at + 2
  for (let rest = number; rest >= 1; rest = Math.floor(rest / 10)) end++
  for (let place = end - 1, rest = number; place > at + 1; place--, rest = Math.floor(rest / 10)) {
    buffer[place] = 0x30 + rest % 10
  }
  return end
}
