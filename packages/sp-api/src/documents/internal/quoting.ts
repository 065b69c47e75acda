/**
 * Detects how a flat file uses quotes, once per file, by its header and first block: a title written in quotes looks
 * like a quoted cell, and only other rows distinguish the two.
 */

/**
 * `quoted`: every cell is quoted, with quotes inside doubled or not. `unquoted`: a quote is an ordinary character.
 * `minimal`: cells that contain a delimiter, a quote or a line end are quoted.
 */
export type Quotes = "quoted" | "unquoted" | "minimal"

/** The detected quoting, and what determined it. */
export interface Decision {
  readonly quotes: Quotes
  readonly multiline: boolean
  readonly decidedBy: "header" | "rows"
}

/** Whether a cell is enclosed in quotes. */
export const isWrapped = (cell: string): boolean =>
  cell.length > 1 && cell.charCodeAt(0) === 34 && cell.charCodeAt(cell.length - 1) === 34

const isOpened = (cell: string): boolean => cell.charCodeAt(0) === 34

/** Whether a string contains quotes, all of them doubled. */
const hasDoubled = (text: string): boolean => text.includes("\"") && !text.replaceAll("\"\"", "").includes("\"")

/** The value of a quoted cell. If one quote inside is not doubled, none is. */
export const unwrap = (cell: string): string => {
  const inner = cell.slice(1, -1)
  return hasDoubled(inner) ? inner.replaceAll("\"\"", "\"") : inner
}

/** Splits a line whose cells are all quoted and may contain delimiters; undefined for other lines. */
export const splitWrapped = (line: string, delimiter: string): Array<string> | undefined => {
  if (!isWrapped(line)) return undefined
  return line.slice(1, -1).split(`"${delimiter}"`).map((cell) => unwrap(`"${cell}"`))
}

/** Splits a line at delimiters outside quotes. A quote closes a cell only before a delimiter or the line end. */
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

/** The number of cells by RFC 4180; undefined for an open or misplaced quote. */
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

/** The most lines of one row in the first block, and the most attempts to find such a row. */
const maxLines = 100
const maxJoins = 50

/** The number of following lines that complete a row of `columns` cells; 0 if the lines are rows of their own. */
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
  /** Rows with all cells quoted, and other rows. */
  quoted: number
  plain: number
  /** Rows that fit the header only if quotes enclose cells. */
  fitting: number
  multiline: boolean
  /** Rows with a quoted cell that contains doubled quotes. */
  doubled: number
  /** Rows with an unquoted cell that begins with a quote. */
  literal: number
}

/** Counts the evidence of the rows. */
const weigh = (lines: ReadonlyArray<string>, columns: number, delimiter: string): Evidence => {
  const evidence: Evidence = { quoted: 0, plain: 0, fitting: 0, multiline: false, doubled: 0, literal: 0 }
  let joins = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line === "") continue
    const pieces = line.split(delimiter)
    if (pieces.length > 1 && isQuotedLine(line, delimiter)) evidence.quoted++
    else evidence.plain++
    const opened = pieces.filter(isOpened)
    if (opened.length === 0) continue
    if (pieces.length !== columns && countStrict(line, delimiter) === columns) {
      evidence.fitting++
      continue
    }
    if (opened.every(isWrapped)) {
      if (opened.some((cell) => cell.length > 4 && hasDoubled(cell.slice(1, -1)))) evidence.doubled++
      else if (opened.some((cell) => cell.slice(1, -1).includes("\""))) evidence.literal++
      continue
    }
    const more = joins++ < maxJoins ? linesJoined(lines, index, columns, delimiter) : 0
    if (more === 0) evidence.literal++
    else {
      evidence.fitting++
      evidence.multiline = true
      // A row of several lines does not count for or against `quoted`.
      evidence.plain--
      index += more
    }
  }
  return evidence
}

/** The input of {@link decide}. */
export interface Block {
  /** The lines without line ends; the header first, unless `columns` is set. */
  readonly lines: ReadonlyArray<string>
  /** The number of columns of a header that was read before and has no quoted name. */
  readonly columns: number | undefined
  /** Whether rows without quoted cells precede the block. */
  readonly plainBefore: boolean
  readonly delimiter: string
}

/** Detects the quoting of a file. */
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

const decideByRows = (evidence: Evidence, columns: number, plainBefore: boolean): Decision => {
  if (columns > 1 && !plainBefore && evidence.quoted > 0 && evidence.plain === 0 && !evidence.multiline) {
    return { quotes: "quoted", multiline: false, decidedBy: "rows" }
  }
  const isMinimal = evidence.literal === 0
    ? evidence.fitting + evidence.doubled > 0
    : evidence.fitting >= evidence.literal
  return isMinimal
    ? { quotes: "minimal", multiline: evidence.multiline, decidedBy: "rows" }
    : { quotes: "unquoted", multiline: false, decidedBy: "rows" }
}
