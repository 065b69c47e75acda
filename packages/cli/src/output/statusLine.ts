/** The one line of stderr that is redrawn. Whatever else is written to the terminal takes it away first. */
import truncatedWidth from "fast-string-truncated-width"
import { paint } from "./colors.ts"

const clear = "\r\u001b[2K"

let isShown = false

/** Draws the line, cut to the width of the terminal. */
export const draw = (line: string, colors: boolean): void => {
  const limit = (process.stderr.columns || 80) - 1
  const { ellipsed, index } = truncatedWidth(line, { limit, ellipsis: "…", ellipsisWidth: 1 })
  process.stderr.write(clear + paint("dim", ellipsed ? `${line.slice(0, index)}…` : line, colors))
  isShown = true
}

/** Takes it away. */
export const erase = (): void => {
  if (isShown) process.stderr.write(clear)
  isShown = false
}
