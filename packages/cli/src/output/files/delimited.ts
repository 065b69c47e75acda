/** Lines of files with tabs or commas between their cells. */
import { type Cells, textOf } from "./cells.ts"

/** The lines of such a file. */
export interface Lines {
  readonly header: (columns: ReadonlyArray<string>) => string
  readonly row: (columns: ReadonlyArray<string>, cells: Cells) => string
  /** A row by its cells, in the order of the columns. */
  readonly values: (cells: ReadonlyArray<unknown>) => string
}

/** Cells with the delimiter, a quote or a line end are quoted, with quotes inside doubled (RFC 4180). */
const lines = (delimiter: string, special: RegExp, end: string): Lines => {
  const quoted = (text: string): string => special.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text
  const line = (texts: ReadonlyArray<string>): string => texts.map(quoted).join(delimiter) + end
  return {
    header: line,
    row: (columns, cells) => line(columns.map((name) => textOf(cells[name]))),
    values: (cells) => line(cells.map(textOf))
  }
}

/** Tab-separated. */
const tsv: Lines = /*#__PURE__*/ lines("\t", /["\t\r\n]/, "\n")

/** Comma-separated, with the line ends that RFC 4180 asks for. */
const csv: Lines = /*#__PURE__*/ lines(",", /[",\r\n]/, "\r\n")

/** The lines of a format. */
export const linesOf = (format: "tsv" | "csv"): Lines => format === "tsv" ? tsv : csv
