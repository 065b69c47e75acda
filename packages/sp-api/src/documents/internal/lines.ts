/** Finds line ends and other indices in strings. */

/** The end of a row before its LF or CRLF. */
export const trimEnd = (text: string, start: number, end: number): number => {
  let stop = end
  while (stop > start && text.charCodeAt(stop - 1) === 13) stop--
  return stop
}

/** The index of the first character from a place on that is not a CR. */
export const skipReturns = (text: string, from: number): number => {
  let at = from
  while (text.charCodeAt(at) === 13) at++
  return at
}

/** The index of a substring, or the length if it is not found. */
export const indexOf = (text: string, search: string, from: number): number => {
  const index = text.indexOf(search, from)
  return index === -1 ? text.length : index
}

/** Splits a string into its complete lines, without line ends. `isWhole`: the last one is complete too. */
export const completeLines = (text: string, lineEnd: string, isWhole: boolean): ReadonlyArray<string> => {
  const lines = text.split(lineEnd)
  // A single line longer than the block is kept: there is nothing else to look at.
  if (!isWhole && lines.length > 1) lines.pop()
  return lines.map((line) => line.slice(0, trimEnd(line, 0, line.length)))
}

/** Detects the line end; undefined before the first. A bare CR ends rows only if it ends the first row. */
export const findLineEnd = (text: string, atEnd: boolean): "\n" | "\r" | undefined => {
  const cr = text.indexOf("\r")
  const lf = text.indexOf("\n")
  if (lf !== -1 && (cr === -1 || lf < cr)) return "\n"
  if (cr === -1) return atEnd ? "\n" : undefined
  // Text mode on Windows turns CRLF into CR CR LF.
  const next = skipReturns(text, cr)
  if (next === lf) return "\n"
  return next < text.length || atEnd ? "\r" : undefined
}
