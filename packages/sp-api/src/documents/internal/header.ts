/** Locates the header of a flat file, and checks that it is plausible. */
import { trimEnd } from "./lines.ts"
import { splitLenient, splitWrapped } from "./quoting.ts"

/**
 * Where the header is: its line, counted from 1; the possible names of its first column; or a predicate. `table` finds
 * a table below lines of notes: its header is the first line as wide as most lines.
 */
export type HeaderPlace =
  | number
  | string
  | ReadonlyArray<string>
  | ((cells: ReadonlyArray<string>, line: number) => boolean)
  | { readonly find: "table" }

/** Characters within which the header must be, and by which the quoting is detected. */
export const blockSize = 65_536

/** Splits a line whose quoting is unknown. */
const cellsOf = (line: string, delimiter: string): ReadonlyArray<string> =>
  splitWrapped(line, delimiter) ?? splitLenient(line, delimiter)

const plain = (name: string): string => name.trim().toLowerCase()

const isBlank = (text: string): boolean => text.trim() === ""

/** The most frequent width above 1. In a tie the larger: a table without rows is wider than its notes. */
const usualWidth = (widths: ReadonlyArray<number>): number => {
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let usual = 0
  let most = 0
  for (const [width, count] of counts) {
    if (count > most || count === most && width > usual) {
      usual = width
      most = count
    }
  }
  return usual
}

const finder = (
  place: Exclude<HeaderPlace, number>,
  lines: ReadonlyArray<string>,
  delimiter: string
): (cells: ReadonlyArray<string>, line: number) => boolean => {
  if (typeof place === "function") return place
  if (typeof place === "object" && !("length" in place)) {
    const width = usualWidth(lines.map((line) => cellsOf(line, delimiter).length))
    return (cells) => cells.length === width && width > 1 && !isBlank(cells[0]!)
  }
  const names = new Set((typeof place === "string" ? [place] : place).map(plain))
  return (cells) => names.has(plain(cells[0]!))
}

/** Returns the offset and the line of the header, or a string if it is not found. */
export const locate = (
  block: string,
  lineEnd: string,
  delimiter: string,
  place: HeaderPlace
): { readonly offset: number; readonly line: number } | string => {
  if (isBlank(block)) return { offset: block.length, line: 1 }
  const lines = block.split(lineEnd)
  const contents = lines.map((line) => line.slice(0, trimEnd(line, 0, line.length)))
  const isHeader = typeof place === "number" ? undefined : finder(place, contents, delimiter)
  let offset = 0
  for (const [index, content] of contents.entries()) {
    if (
      isHeader === undefined
        ? index + 1 === place
        : content !== "" && isHeader(cellsOf(content, delimiter), index + 1)
    ) {
      return { offset, line: index + 1 }
    }
    offset += lines[index]!.length + lineEnd.length
  }
  return typeof place === "number"
    ? `its first ${blockSize} characters have no line ${place}, where { header } says that the header is`
    : `no line of its first ${blockSize} characters is the header that { header } describes`
}

const words = (text: string): number => text.trim().split(/\s+/).length

/** Characters of the longest allowed column name; Amazon's longest have about 80. */
const longest = 200

/** Returns why a line cannot be a header, or undefined. */
export const implausible = (cells: ReadonlyArray<string>): string | undefined => {
  const first = cells[0]!
  if (/^\s*(?:<[!?/a-z]|[{[]\s*["{[\]}])/i.test(first)) return "is HTML, XML or JSON"
  if (cells.length === 1) {
    if (/[,;|\t]/.test(first)) return "is one cell that contains delimiters of other formats"
    if (words(first) > 5 || /[.:]$/.test(first.trim()) && words(first) > 1) return "is a sentence"
  }
  if (cells.some((cell) => cell.length > longest)) return `has a name of more than ${longest} characters`
  let count = cells.length
  while (count > 1 && isBlank(cells[count - 1]!)) count--
  if (isBlank(first)) return "begins with a blank name"
  const names = new Set(cells.slice(0, count).map(plain).filter((name) => name !== ""))
  return count > 1 && count - names.size >= count / 2
    ? "is blank, or repeats its names, in half of its columns"
    : undefined
}

/** The remedy for an implausible header. */
export const advice = "set { header } to its line or to the name of its first column ({ header: 1 } accepts the "
  + "first line unchecked), set { delimiter }, or use the parser of the document's format"
