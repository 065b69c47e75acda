/** The one line of stderr that is redrawn. Whatever else is written to the terminal takes it away first. */
import truncatedWidth from "fast-string-truncated-width"
import type { Shape } from "../host.ts"
import { paint } from "./colors.ts"

type Stream = Shape["stderr"]

const clear = "\r\u001b[2K"

/** The streams that end with such a line. */
const drawn = new WeakSet<Stream>()

/** Draws the line, cut to the width of the terminal. */
export const draw = (stderr: Stream, line: string, colors: boolean): void => {
  const limit = (stderr.columns || 80) - 1
  const { ellipsed, index } = truncatedWidth(line, { limit, ellipsis: "…", ellipsisWidth: 1 })
  stderr.write(clear + paint("dim", ellipsed ? `${line.slice(0, index)}…` : line, colors))
  drawn.add(stderr)
}

/** Takes it away. */
export const erase = (stderr: Stream): void => {
  if (drawn.delete(stderr)) stderr.write(clear)
}

/** Writes a line to stderr, in its place. */
export const replace = (stderr: Stream, text: string): void => {
  erase(stderr)
  stderr.write(`${text}\n`)
}
