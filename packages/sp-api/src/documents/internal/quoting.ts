/**
 * How a flat file uses quotes. Decided once per file, by its header and its first block: a title that somebody wrote in
 * quotes looks like a quoted cell, and only the rest of the file tells which of the two it is.
 */

/**
 * `quoted`: every cell is, and quotes inside are doubled or not. `unquoted`: a quote is a character like others.
 * `minimal`: cells are quoted where they hold a delimiter, a quote or a line end.
 */
export type Quotes = "quoted" | "unquoted" | "minimal"

/** What was decided, and by what. */
export interface Decision {
  readonly quotes: Quotes
  readonly multiline: boolean
  readonly decidedBy: "header" | "rows"
}

/** Whether a cell, as it is written, is enclosed in quotes. */
export const isWrapped = (cell: string): boolean =>
  cell.length > 1 && cell.charCodeAt(0) === 34 && cell.charCodeAt(cell.length - 1) === 34

const isOpened = (cell: string): boolean => cell.charCodeAt(0) === 34

/** Whether there are quotes, and all of them are doubled. */
const hasDoubled = (text: string): boolean => text.includes("\"") && !text.replaceAll("\"\"", "").includes("\"")

/** The value of a cell that is enclosed in quotes. Where one quote inside is not doubled, none is. */
export const unwrap = (cell: string): string => {
  const inner = cell.slice(1, -1)
  return hasDoubled(inner) ? inner.replaceAll("\"\"", "\"") : inner
}

/** The cells of a line that is quoted throughout, with delimiters inside; undefined where it is not. */
export const splitWrapped = (line: string, delimiter: string): Array<string> | undefined => {
  if (!isWrapped(line)) return undefined
  return line.slice(1, -1).split(`"${delimiter}"`).map((cell) => unwrap(`"${cell}"`))
}

/** Splits a line at delimiters outside of quotes: one that is followed by neither delimiter nor end closes nothing. */
export const splitLenient = (line: string, delimiter: string): Array<string> => {
  const cells: Array<string> = []
  for (let at = 0;;) {
    let from = at
    if (line.charCodeAt(at) === 34) {
      let close = line.indexOf("\"", at + 1)
      while (close !== -1 && close + 1 < line.length && line[close + 1] !== delimiter) {
        close = line.indexOf("\"", line.charCodeAt(close + 1) === 34 ? close + 2 : close + 1)
      }
      if (close !== -1) from = close + 1
    }
    const end = line.indexOf(delimiter, from)
    const cell = line.slice(at, end === -1 ? line.length : end)
    cells.push(isWrapped(cell) ? unwrap(cell) : cell)
    if (end === -1) return cells
    at = end + 1
  }
}

/** Whether every cell of a line is quoted. */
const isQuotedLine = (line: string, delimiter: string): boolean => {
  const pieces = line.split(delimiter).filter((piece) => piece !== "")
  if (pieces.length > 0 && pieces.every(isWrapped)) return true
  return isWrapped(line) && line.slice(1, -1).split(`"${delimiter}"`).every((cell) => !cell.includes("\""))
}

/** How many cells a text has as RFC 4180 reads it; undefined while a quote is open, or where a quote stands elsewhere. */
const countStrict = (text: string, delimiter: string): number | undefined => {
  let count = 1
  for (let at = 0;;) {
    if (text.charCodeAt(at) === 34) {
      let close = text.indexOf("\"", at + 1)
      while (close !== -1 && text.charCodeAt(close + 1) === 34) close = text.indexOf("\"", close + 2)
      if (close === -1) return undefined
      at = close + 1
      if (at < text.length && text[at] !== delimiter) return undefined
    } else {
      const next = text.indexOf(delimiter, at)
      at = next === -1 ? text.length : next
    }
    if (at >= text.length) return count
    count++
    at++
  }
}

/** How many lines one row may have in the block by which quoting is decided, and how often such a row is looked for. */
const maxLines = 100
const maxJoins = 50

/** The lines after one that, joined with it, make one row of so many cells, while they are no rows of their own. */
const linesJoined = (lines: ReadonlyArray<string>, from: number, columns: number, delimiter: string): number => {
  let text = lines[from]!
  let rows = text.split(delimiter).length === columns
  for (let more = 1; more <= maxLines && from + more < lines.length; more++) {
    const line = lines[from + more]!
    rows &&= line.split(delimiter).length === columns
    text += `\n${line}`
    if (!line.includes("\"") || countStrict(text, delimiter) !== columns) continue
    return rows ? 0 : more
  }
  return 0
}

interface Evidence {
  /** Rows in which every cell is quoted, and others. */
  quoted: number
  plain: number
  /** Rows that fit the header only if their quotes enclose cells. */
  fitting: number
  multiline: boolean
  /** Rows with a cell in quotes, in which those inside are doubled. */
  doubled: number
  /** Rows with a cell that begins with a quote and is no quoted one. */
  literal: number
}

/** What the rows of a block say. */
const weigh = (lines: ReadonlyArray<string>, columns: number, delimiter: string): Evidence => {
  const found: Evidence = { quoted: 0, plain: 0, fitting: 0, multiline: false, doubled: 0, literal: 0 }
  let joins = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line === "") continue
    const pieces = line.split(delimiter)
    if (pieces.length > 1 && isQuotedLine(line, delimiter)) found.quoted++
    else found.plain++
    const opened = pieces.filter(isOpened)
    if (opened.length === 0) continue
    if (pieces.length !== columns && countStrict(line, delimiter) === columns) {
      found.fitting++
      continue
    }
    if (opened.every(isWrapped)) {
      if (opened.some((cell) => cell.length > 4 && hasDoubled(cell.slice(1, -1)))) found.doubled++
      else if (opened.some((cell) => cell.slice(1, -1).includes("\""))) found.literal++
      continue
    }
    const more = joins++ < maxJoins ? linesJoined(lines, index, columns, delimiter) : 0
    if (more === 0) found.literal++
    else {
      found.fitting++
      found.multiline = true
      // Of a row in several lines nothing is known of how its cells stand in one.
      found.plain--
      index += more
    }
  }
  return found
}

/** What {@link decide} looks at. */
export interface Block {
  /** The lines, without their ends: the header first unless its names are known. */
  readonly lines: ReadonlyArray<string>
  /** How many columns the header has, where it was read before: without a quote at the beginning of a name. */
  readonly columns: number | undefined
  /** Whether there were rows before the block in which no cell begins with a quote. */
  readonly plainBefore: boolean
  readonly delimiter: string
}

/** How a file uses quotes. */
export const decide = ({ columns, delimiter, lines, plainBefore }: Block): Decision => {
  if (columns !== undefined) return decideByRows(weigh(lines, columns, delimiter), columns, plainBefore)
  const header = lines[0] ?? ""
  const names = header.split(delimiter)
  const isQuoted = isQuotedLine(header, delimiter)
  const count = isQuoted && !names.every(isWrapped)
    ? splitWrapped(header, delimiter)?.length ?? names.length
    : names.length
  const { multiline } = weigh(lines.slice(1), count, delimiter)
  if (isQuoted) return { quotes: "quoted", multiline, decidedBy: "header" }
  return names.filter(isOpened).every(isWrapped)
    ? { quotes: "minimal", multiline, decidedBy: "header" }
    : { quotes: "unquoted", multiline: false, decidedBy: "header" }
}

const decideByRows = (found: Evidence, columns: number, plainBefore: boolean): Decision => {
  if (columns > 1 && !plainBefore && found.quoted > 0 && found.plain === 0 && !found.multiline) {
    return { quotes: "quoted", multiline: false, decidedBy: "rows" }
  }
  const isMinimal = found.literal === 0 ? found.fitting + found.doubled > 0 : found.fitting >= found.literal
  return isMinimal
    ? { quotes: "minimal", multiline: found.multiline, decidedBy: "rows" }
    : { quotes: "unquoted", multiline: false, decidedBy: "rows" }
}
