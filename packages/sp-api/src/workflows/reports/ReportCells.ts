/**
 * Reads the cells of flat files as numbers, dates and booleans.
 *
 * ```ts
 * const format = ReportCells.formatOf(Marketplace.DE.id)
 *
 * ReportCells.number("1.234,50", format) // 1234.5
 * ReportCells.date("03/04/2026", format) // "2026-04-03"
 * ReportCells.dateTime("2026-04-03 10:11:12 PDT") // a Date
 * ```
 *
 * Every function returns undefined for an empty cell, and for one that it cannot read for certain. `Reports.rows` with
 * `cells: "parsed"` uses them for the columns that it knows.
 *
 * Amazon writes the same column in several ways: decimal points and commas, ISO 8601, 23.07.2026, 07/23/2026,
 * 23/07/2026, 23-Jul-2026, and time zones by abbreviation. Most cells can be read by themselves; the format decides
 * those with two readings.
 */
import * as Marketplace from "../../Marketplace.ts"

/** How to read cells that have two readings. */
export interface CellFormat {
  /** The decimal mark, for numbers such as 1,234 and 1.234. Absent: such a comma groups thousands, a point does not. */
  readonly decimal?: "." | "," | undefined
  /** The order of dates such as 03/04/2026: month first, or day first. Absent: they cannot be read. */
  readonly dates?: "mdy" | "dmy" | undefined
}

/** Countries whose numbers have a decimal comma. */
const decimalComma = new Set(["BE", "BR", "DE", "ES", "FR", "IT", "NL", "PL", "SE", "TR"])

/** How cells are written in a marketplace, by its id; the ids of unknown marketplaces say nothing. */
export const formatOf = (marketplaceId: string | undefined): CellFormat => {
  const country = marketplaceId === undefined ? undefined : Marketplace.fromId(marketplaceId)?.countryCode
  if (country === undefined) return {}
  return { decimal: decimalComma.has(country) ? "," : ".", dates: country === "US" ? "mdy" : "dmy" }
}

const plain = /^-?\d+(?:\.\d+)?$/

/** The digits of a number without grouping and with a decimal point; undefined where they are none. */
const digitsOf = (cell: string, { decimal }: CellFormat): string | undefined => {
  const text = cell.trim()
  if (text === "" || text.length > 40) return undefined
  if (plain.test(text) && (decimal !== "," || !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text))) return text
  const bare = text.replace(/^\((.+)\)$/, "-$1").replace(/[−–]/g, "-").replace(/[\s\u00a0\u202f'’$€£¥￥₹%]/g, "")
  const body = /^[+-]?(?<body>\d[\d.,]*|[.,]\d+)(?<minus>-?)$/.exec(bare)?.groups
  if (body === undefined) return undefined
  const number = body["body"]!
  const mark = markOf(number, decimal)
  if (mark === undefined) return undefined
  const [whole = "", fraction, ...more] = mark === "" ? [number] : number.split(mark)
  if (more.length > 0) return undefined
  const group = mark === "," ? "." : mark === "." ? "," : number.includes(",") ? "," : "."
  const groups = whole.split(group)
  if (
    groups.length > 1 && !groups.every((part, index) => index === 0 ? /^\d{1,3}$/.test(part) : /^\d{2,3}$/.test(part))
  ) {
    return undefined
  }
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return undefined
  const sign = bare.startsWith("-") || body["minus"] === "-" ? "-" : ""
  const digits = groups.join("")
  if (!/^\d*$/.test(digits)) return undefined
  return `${sign}${digits === "" ? "0" : digits}${fraction === undefined || fraction === "" ? "" : `.${fraction}`}`
}

/** The decimal mark of a number; empty where it has none, undefined where the marks contradict each other. */
const markOf = (number: string, decimal: CellFormat["decimal"]): "." | "," | "" | undefined => {
  const points = number.split(".").length - 1
  const commas = number.split(",").length - 1
  if (points > 0 && commas > 0) {
    const mark = number.lastIndexOf(",") > number.lastIndexOf(".") ? "," : "."
    return (mark === "," ? commas : points) === 1 ? mark : undefined
  }
  if (points + commas === 0 || points > 1 || commas > 1) return ""
  const mark = points === 1 ? "." : ","
  // One mark before three digits, and something other than zero before it: 1,234 groups or is a fraction.
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(number)) return mark
  return decimal === undefined ? (mark === "." ? "." : "") : mark === decimal ? mark : ""
}

/** A number in exact digits, such as `"-1234.50"`; for libraries of decimal numbers. */
export const decimal = (cell: string, format: CellFormat = {}): string | undefined => digitsOf(cell, format)

/** A number. Signs of currencies, percent signs and grouping are left out. */
export const number = (cell: string, format: CellFormat = {}): number | undefined => {
  // Most cells are plain numbers.
  if (format.decimal !== "," && cell.length < 16 && plain.test(cell)) return Number(cell)
  const digits = digitsOf(cell, format)
  const value = digits === undefined ? Number.NaN : Number(digits)
  return Number.isFinite(value) ? value : undefined
}

/** A whole number. */
export const integer = (cell: string, format: CellFormat = {}): number | undefined => {
  const value = number(cell, format)
  return Number.isSafeInteger(value) ? value : undefined
}

const booleans: ReadonlyMap<string, boolean> = /*#__PURE__*/ new Map([
  ...["true", "yes", "y", "1"].map((word) => [word, true] as const),
  ...["false", "no", "n", "0"].map((word) => [word, false] as const)
])

/** A boolean: `true`, `Yes`, `y` or `1`, and their opposites. */
export const boolean = (cell: string): boolean | undefined =>
  booleans.get(cell) ?? booleans.get(cell.trim().toLowerCase())

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const daysOf = (month: number, year: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
    : [4, 6, 9, 11].includes(month)
    ? 30
    : 31

const isDay = ({ day, month, year }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysOf(month, year)) && year >= 1990

const fullYear = (year: string): number => year.length === 2 ? 2000 + Number(year) : Number(year)

/** A day by its three numbers, month or day first. */
const ordered = (first: number, second: number, year: number, dates: CellFormat["dates"]): Day | undefined => {
  const monthFirst: Day = { year, month: first, day: second }
  const dayFirst: Day = { year, month: second, day: first }
  if (first === second || !isDay(monthFirst)) return dayFirst
  if (!isDay(dayFirst)) return monthFirst
  return dates === undefined ? undefined : dates === "mdy" ? monthFirst : dayFirst
}

/** Each way to write a day. */
const dayForms: ReadonlyArray<
  readonly [pattern: RegExp, read: (parts: ReadonlyArray<string>, format: CellFormat) => Day | undefined]
> = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    ([, year, , month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) })
  ],
  // A point separates days from months in Europe only.
  [
    /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/,
    ([, day, month, year]) => ({ year: fullYear(year!), month: Number(month), day: Number(day) })
  ],
  [
    /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/,
    ([, first, , second, year], { dates }) => ordered(Number(first), Number(second), fullYear(year!), dates)
  ],
  [
    /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*\.?[- ,]+(\d{4}|\d{2})(?!\d)/,
    ([, day, month, year]) => ({
      year: fullYear(year!),
      month: months.indexOf(month!.toLowerCase()) + 1,
      day: Number(day)
    })
  ],
  [
    /^([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/,
    ([, month, day, year]) => ({
      year: Number(year),
      month: months.indexOf(month!.toLowerCase()) + 1,
      day: Number(day)
    })
  ]
]

const two = (value: number): string => String(value).padStart(2, "0")

/** The day at the beginning of a cell, and what follows it. */
const dayOf = (cell: string, format: CellFormat): { readonly day: Day; readonly rest: string } | undefined => {
  const text = cell.trim()
  if (text.length > 60) return undefined
  for (const [pattern, read] of dayForms) {
    const match = pattern.exec(text)
    if (match === null) continue
    const day = read(match, format)
    return day === undefined || !isDay(day) ? undefined : { day, rest: text.slice(match[0].length) }
  }
  return undefined
}

/** What most files have, and what {@link date} returns. */
const isoDay = /^\d{4}-\d\d-\d\d$/

const dayOfIso = (cell: string): Day => ({
  year: Number(cell.slice(0, 4)),
  month: Number(cell.slice(5, 7)),
  day: Number(cell.slice(8, 10))
})

/** A date as `YYYY-MM-DD`; of a date-time the date as written, in its own time zone. */
export const date = (cell: string, format: CellFormat = {}): string | undefined => {
  if (isoDay.test(cell)) return isDay(dayOfIso(cell)) ? cell : undefined
  const result = dayOf(cell, format)
  if (result === undefined || result.rest !== "" && timeOf(result.rest) === undefined) return undefined
  const { day, month, year } = result.day
  return `${year}-${two(month)}-${two(day)}`
}

/** Minutes east of UTC. Abbreviations that name several zones have the one of the marketplaces where Amazon uses it. */
const zones: { readonly [name: string]: number } = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  MET: 60,
  CEST: 120,
  MESZ: 120,
  MEST: 120,
  EET: 120,
  SAST: 120,
  EEST: 180,
  TRT: 180,
  AST: 180,
  GST: 240,
  IST: 330,
  SGT: 480,
  AWST: 480,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  BRT: -180,
  EDT: -240,
  EST: -300,
  CDT: -300,
  CST: -360,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480
}

const time =
  /^[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? ?([AaPp]\.?[Mm]\.?)? ?(?:(?:GMT|UTC)?([+-]\d{2}):?(\d{2})|([A-Za-z]{1,5}))?$/

/** A time and its zone: milliseconds of the day, and minutes east of UTC (undefined without a zone). */
const timeOf = (text: string): { readonly millis: number; readonly zone: number | undefined } | undefined => {
  const match = time.exec(text)
  if (match === null) return undefined
  const [, hours, minutes, seconds = "0", fraction = "", half, east, eastMinutes = "0", name] = match
  const isAfternoon = half === undefined ? undefined : /^p/i.test(half)
  const written = Number(hours)
  if (written > 23 || isAfternoon !== undefined && (written < 1 || written > 12)) return undefined
  if (Number(minutes) > 59 || Number(seconds) > 60) return undefined
  const hour = isAfternoon === undefined ? written : written % 12 + (isAfternoon ? 12 : 0)
  const zone = east !== undefined
    ? Number(east) * 60 + Math.sign(Number(`${east}1`)) * Number(eastMinutes)
    : name === undefined
    ? undefined
    : zones[name.toUpperCase()]
  if (name !== undefined && zone === undefined) return undefined
  const millis = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Math.floor(Number(`0.${fraction || 0}`) * 1000)
  return { millis, zone }
}

/** What most files have, and `Date` reads for certain once its day exists. */
const iso = /^\d{4}-[01]\d-[0-3]\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** A date-time. One without a time, or without a time zone, has more than one reading: undefined. */
export const dateTime = (cell: string, format: CellFormat = {}): Date | undefined => {
  if (iso.test(cell)) return isDay(dayOfIso(cell)) ? new Date(cell) : undefined
  const result = dayOf(cell, format)
  const at = result === undefined ? undefined : timeOf(result.rest)
  if (result === undefined || at?.zone === undefined) return undefined
  const { day, month, year } = result.day
  return new Date(Date.UTC(year, month - 1, day) + at.millis - at.zone * 60_000)
}
