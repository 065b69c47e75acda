/** Places in a text. */

/** The end of a row's text before its LF, which may be that of a CRLF. */
export const trimEnd = (text: string, start: number, end: number): number =>
  end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end

/** Where something is found, or the end of the text. */
export const indexOf = (text: string, search: string, from: number): number => {
  const found = text.indexOf(search, from)
  return found === -1 ? text.length : found
}

/** The complete lines of a text, without their ends; the last one too where the text ends the file. */
export const completeLines = (text: string, lineEnd: string, isWhole: boolean): ReadonlyArray<string> => {
  const lines = text.split(lineEnd)
  // A line that is longer than the text is all that there is.
  if (!isWhole && lines.length > 1) lines.pop()
  return lines.map((line) => line.endsWith("\r") ? line.slice(0, -1) : line)
}

/**
 * How rows end; undefined while no row has. A bare CR ends rows only where the first row ends so: elsewhere it is a
 * character.
 */
export const findLineEnd = (text: string, atEnd: boolean): "\n" | "\r" | undefined => {
  const cr = text.indexOf("\r")
  const lf = text.indexOf("\n")
  if (lf !== -1 && (cr === -1 || lf <= cr + 1)) return "\n"
  if (cr === -1) return atEnd ? "\n" : undefined
  return cr + 1 < text.length || atEnd ? "\r" : undefined
}
