/** Where the header of a flat file is, and whether what is taken for one looks like one. */
import { splitLenient, splitWrapped } from "./quoting.ts"

/**
 * Where the header is: its line, counted from 1; the name of its first column, or several that it may have; or what finds
 * it. `table` finds a table under lines of notes: its header is the first line that is as wide as most lines are.
 */
export type HeaderPlace =
  | number
  | string
  | ReadonlyArray<string>
  | ((cells: ReadonlyArray<string>, line: number) => boolean)
  | { readonly find: "table" }

/** Characters of a file in which its header must be, and by which its quoting is decided. */
export const blockSize = 65_536

/** The cells of a line of which nothing is known but the delimiter. */
const cellsOf = (line: string, delimiter: string): ReadonlyArray<string> =>
  splitWrapped(line, delimiter) ?? splitLenient(line, delimiter)

const plain = (name: string): string => name.trim().toLowerCase()

const isBlank = (text: string): boolean => text.trim() === ""

/** The width of most lines that have several cells; of two the larger: a table without rows is wider than its notes. */
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

/** The header of a block: how many characters lie before it, and its line; or why it is not found. */
export const locate = (
  block: string,
  lineEnd: string,
  delimiter: string,
  place: HeaderPlace
): { readonly offset: number; readonly line: number } | string => {
  if (isBlank(block)) return { offset: block.length, line: 1 }
  const lines = block.split(lineEnd)
  const texts = lines.map((line) => line.endsWith("\r") ? line.slice(0, -1) : line)
  const found = typeof place === "number" ? undefined : finder(place, texts, delimiter)
  let offset = 0
  for (const [index, text] of texts.entries()) {
    if (found === undefined ? index + 1 === place : text !== "" && found(cellsOf(text, delimiter), index + 1)) {
      return { offset, line: index + 1 }
    }
    offset += lines[index]!.length + lineEnd.length
  }
  return typeof place === "number"
    ? `its first ${blockSize} characters have no line ${place}, where { header } says that the header is`
    : `no line of its first ${blockSize} characters is the header that { header } describes`
}

const words = (text: string): number => text.trim().split(/\s+/).length

/** Characters of the longest name that a column may have; Amazon's longest have some 80. */
const longest = 200

/** Why a header is none, as far as it can be seen by itself; undefined when nothing speaks against it. */
export const implausible = (cells: ReadonlyArray<string>): string | undefined => {
  const first = cells[0]!
  if (/^\s*(?:<[!?/a-z]|[{[]\s*["{[\]}])/i.test(first)) return "is HTML, XML or JSON"
  if (cells.length === 1) {
    if (/[,;|\t]/.test(first)) return "is one cell that holds delimiters of other formats"
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

/** What to do about a header that is none. */
export const advice = "say where the header is with { header }, its line or the name of its first column "
  + "({ header: 1 } takes the first line as it is), or give { delimiter } or the format of the file"
