/** The modules of flat files, from our tables of their columns. */
import { comment, indent, key, wrap } from "./emit/Text.ts"
import { generatedHeader, typesIn } from "./reportText.ts"
import { ModelError } from "./Swagger.ts"

/** What the overlay says of a flat file. */
export interface TableRow {
  /** What a row is about. */
  readonly about: string
  readonly types: ReadonlyArray<string>
  /** The order of a date such as 03/04/2026, where it does not follow the marketplace. */
  readonly dates?: "mdy" | "dmy"
  /** `local`: numbers have the decimal mark of the marketplace. */
  readonly numbers?: "local"
  /** By name in English files: `integer`, `money?`, `decimal, in the unit of volume-unit`. */
  readonly columns: { readonly [name: string]: string }
}

interface Column {
  readonly name: string
  readonly type: keyof typeof cells
  readonly optional: boolean
  readonly note: string | undefined
}

/** By type of cell: the words of a comment, and the type of a parsed cell. */
const cells = {
  string: ["", "string"],
  integer: ["A whole number", "number"],
  decimal: ["A number", "number"],
  money: ["An amount of money", "number"],
  boolean: ["A yes or no", "boolean"],
  date: ["A date", "string"],
  "date-time": ["A date-time", "Date"]
} as const

const isCell = (type: string): type is keyof typeof cells => Object.hasOwn(cells, type)

/** Reads a column of the overlay. */
export const columnOf = (name: string, text: string, where: string): Column => {
  const { note, optional, type } = /^(?<type>[a-z-]+)(?<optional>\??)(?:, (?<note>.+))?$/.exec(text)?.groups ?? {}
  if (type === undefined || !isCell(type)) {
    throw new ModelError(where, `has the column ${name}, whose type ${JSON.stringify(text)} is not known`)
  }
  return { name, type, optional: optional === "?", note }
}

const noteOf = ({ note, type }: Column, parsed: boolean): ReadonlyArray<string> => {
  const [words] = cells[type]
  const text = type === "date" && parsed ? "A date (YYYY-MM-DD)" : words
  const whole = [text, note].filter((part) => part !== undefined && part !== "").join(", ")
  if (whole === "") return []
  return wrap(`${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`)
}

/** A member of the interface of rows; of parsed ones, an empty cell of other than a string is `undefined`. */
const member = (column: Column, parsed: boolean): string => {
  const [, cell] = cells[column.type]
  const type = parsed ? cell : "string"
  const isEmptiable = column.optional || parsed && column.type !== "string"
  return comment(noteOf(column, parsed))
    + `readonly ${key(column.name)}${column.optional ? "?" : ""}: ${type}${isEmptiable ? " | undefined" : ""}`
}

const rest = (parsed: boolean): string =>
  `/** Any other column of the file. */\nreadonly [column: string]: ${parsed ? "unknown" : "string | undefined"}`

const interfaceOf = (name: string, columns: ReadonlyArray<Column>, parsed: boolean): string =>
  `export interface ${name} {\n  ${
    indent([...columns.map((column) => member(column, parsed)), rest(parsed)].join("\n"))
  }\n}\n`

/** The source of the module of a flat file. */
export const tableModule = (module: string, row: TableRow): string => {
  const columns = Object.entries(row.columns).map(([name, text]) => columnOf(name, text, module))
  const entries = columns.map(({ name, optional, type }) => `    ${key(name)}: "${type}${optional ? "?" : ""}"`)
  return `${generatedHeader}
/**
 * The rows of ${typesIn(row.types).replaceAll(", ", ",\n * ")}:
 * ${row.about}.
 */
import type { FlatTable } from "../ReportColumns.ts"

/** A row, as strings. */
${interfaceOf(`${module}Row`, columns, false)}
/** A row with parsed cells, by \`cells: "parsed"\`. */
${interfaceOf(`${module}Parsed`, columns, true)}
/** The columns, in the order of files with English names; \`?\`: not in every file. */
export const table: FlatTable = {
  format: "flat",${row.dates === undefined ? "" : `\n  dates: "${row.dates}",`}${
    row.numbers === undefined ? "" : `\n  numbers: "${row.numbers}",`
  }
  columns: {
${entries.join(",\n")}
  }
}
`
}
