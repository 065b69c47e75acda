/**
 * Parses processing reports of feeds in their three forms: XML (`ProcessingReport` in an `AmazonEnvelope`), flat files
 * (a summary, then a table of issues), and the JSON of `JSON_LISTINGS_FEED`.
 *
 * Sources: Amazon's `ProcessingReport.xsd`; "Working with processing reports" in the help of Seller Central; the JSON
 * schema of the processing report beside the model of the Feeds API; recorded reports of several marketplaces.
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Xml from "../../../documents/Xml.ts"
import * as Fields from "../../internal/fields.ts"

/** An issue with a record of a feed, or with the whole feed. */
export interface ProcessingIssue {
  /**
   * The number of the record: its `MessageID` in XML, its `messageId` in JSON, its line in a flat file. Absent or 0:
   * the issue is about the whole feed.
   */
  readonly record: number | undefined
  readonly sku: string | undefined
  readonly code: string | undefined
  /** Other words and languages (`Fatal`, `Fehler`) are mapped to these where they are known. */
  readonly severity: "ERROR" | "WARNING" | "INFO" | (string & {}) | undefined
  readonly message: string | undefined
  /** The other columns or properties of the issue: `order-id`, `AmazonOrderID`, `attributeName` … */
  readonly details: { readonly [name: string]: string }
}

/** The result of a feed. Numbers that the report does not state are absent. */
export interface ProcessingReport {
  readonly format: "XML" | "TSV" | "JSON"
  /** Records that Amazon processed. */
  readonly processed: number | undefined
  /** Records that were applied. */
  readonly successful: number | undefined
  /** Records with errors. Flat files: processed minus successful. */
  readonly errors: number | undefined
  /** Records with warnings. Flat files do not state their number. */
  readonly warnings: number | undefined
  readonly issues: ReadonlyArray<ProcessingIssue>
  /**
   * `success`: every record was applied; `partial`: some records were not applied; `failure`: no record was applied;
   * `unknown`: the report does not say.
   */
  readonly outcome: "success" | "partial" | "failure" | "unknown"
}

type Numbers = Pick<ProcessingReport, "processed" | "successful" | "errors" | "warnings">

const report = (
  format: ProcessingReport["format"],
  numbers: Numbers,
  issues: ReadonlyArray<ProcessingIssue>
): ProcessingReport => {
  const { processed, successful } = numbers
  const hasErrors = (numbers.errors ?? 0) > 0 || issues.some((issue) => issue.severity === "ERROR")
  const outcome = processed === undefined || successful === undefined || processed === 0 && !hasErrors
    ? "unknown"
    : successful === 0
    ? "failure"
    : successful < processed || hasErrors
    ? "partial"
    : "success"
  return { format, ...numbers, issues, outcome }
}

/** `error-type` of flat files and `ResultCode` of XML in the languages of the marketplaces. */
const severities: { readonly [word: string]: "ERROR" | "WARNING" | "INFO" } = {
  error: "ERROR",
  fatal: "ERROR",
  fehler: "ERROR",
  erreur: "ERROR",
  errore: "ERROR",
  erro: "ERROR",
  fout: "ERROR",
  fel: "ERROR",
  błąd: "ERROR",
  hata: "ERROR",
  エラー: "ERROR",
  错误: "ERROR",
  warning: "WARNING",
  warnung: "WARNING",
  avertissement: "WARNING",
  avviso: "WARNING",
  advertencia: "WARNING",
  aviso: "WARNING",
  waarschuwing: "WARNING",
  varning: "WARNING",
  ostrzeżenie: "WARNING",
  uyarı: "WARNING",
  警告: "WARNING",
  info: "INFO",
  information: "INFO"
}

const severityOf = (word: string | undefined): ProcessingIssue["severity"] => {
  const key = word?.trim().toLowerCase() ?? ""
  return Object.hasOwn(severities, key) ? severities[key] : Fields.string(word?.trim())
}

const jsonOf = (value: unknown): Fields.Fields<{ readonly [name: string]: unknown }> =>
  Fields.of(value as { readonly [name: string]: unknown })

const detailsOf = (record: { readonly [name: string]: unknown }): { readonly [name: string]: string } => {
  const details: Record<string, string> = {}
  for (const [name, value] of Object.entries(record)) {
    // `attributeNames` and others are arrays.
    const detail = Array.isArray(value)
      ? value.map(Fields.string).filter((item) => item !== undefined).join(", ")
      : Fields.string(value)
    if (detail) details[name] = detail
  }
  return details
}

const arrayOf = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const xmlIssue = (value: unknown): ProcessingIssue => {
  const { AdditionalInfo, MessageID, ResultCode, ResultDescription, ResultMessageCode } = jsonOf(value)
  const { SKU, ...others } = jsonOf(AdditionalInfo)
  return {
    record: Fields.number(MessageID),
    sku: Fields.string(SKU),
    code: Fields.string(ResultMessageCode),
    severity: severityOf(Fields.string(ResultCode)),
    message: Fields.string(ResultDescription),
    details: detailsOf(others)
  }
}

const sum = (values: ReadonlyArray<number | undefined>): number | undefined =>
  values.length === 0 || values.includes(undefined)
    ? undefined
    : values.reduce((total: number, value) => total + value!, 0)

const ofXml = (text: string): Effect.Effect<ProcessingReport | undefined> =>
  Stream.make(text).pipe(
    Xml.values({ element: "ProcessingReport" }),
    Stream.runCollect,
    Effect.map((elements) => {
      if (elements.length === 0) return undefined
      const reports = elements.map(jsonOf)
      const summaries = reports.map(({ ProcessingSummary }) => jsonOf(ProcessingSummary))
      const total = (name: string) => sum(summaries.map((summary) => Fields.number(summary[name])))
      const numbers: Numbers = {
        processed: total("MessagesProcessed"),
        successful: total("MessagesSuccessful"),
        errors: total("MessagesWithError"),
        warnings: total("MessagesWithWarning")
      }
      return report("XML", numbers, reports.flatMap(({ Result }) => arrayOf(Result)).map(xmlIssue))
    }),
    Effect.orElseSucceed(() => undefined)
  )

/** The English names of the columns, in their order. */
const [recordColumn, codeColumn, typeColumn, messageColumn] = [
  "original-record-number",
  "error-code",
  "error-type",
  "error-message"
]

const flatIssue = (columns: ReadonlyArray<string>, cells: ReadonlyArray<string>): ProcessingIssue => {
  // A message may quote a record with tabs, so the remaining cells belong to the message.
  const last = columns.length - 1
  const record: Record<string, string> = {}
  columns.forEach((column, index) => {
    record[column] = (index === last ? cells.slice(last).join("\t") : cells[index] ?? "").trim()
  })
  const {
    [recordColumn!]: number,
    [codeColumn!]: code,
    [typeColumn!]: type,
    [messageColumn!]: message,
    sku,
    ...others
  } = record
  return {
    record: Fields.number(number),
    sku: Fields.string(sku),
    code: Fields.string(code),
    severity: severityOf(type),
    message: Fields.string(message),
    details: detailsOf(others)
  }
}

const namesOf = (cells: ReadonlyArray<string>): ReadonlyArray<string> => cells.map((cell) => cell.trim().toLowerCase())

const isHeader = (cells: ReadonlyArray<string>): boolean =>
  namesOf(cells).some((name) => name === codeColumn || name === messageColumn)

/**
 * Names of columns in lower case; those of a table in another language by their order, which is the same everywhere.
 */
const columnsOf = (cells: ReadonlyArray<string>): ReadonlyArray<string> => {
  const names = namesOf(cells)
  if (isHeader(cells)) return names
  const [, ...between] = names.slice(0, -3)
  return [recordColumn!, ...between.length === 1 ? ["sku"] : between, codeColumn!, typeColumn!, messageColumn!]
}

/** A count, which may have thousands separators. */
const countOf = (cell: string): number | undefined =>
  Fields.number(/^\d{1,3}(?:[.,\u00A0\u202F ]\d{3})+$/.test(cell) ? cell.replace(/\D/g, "") : cell)

const ofFlatFile = (text: string): ProcessingReport | undefined => {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.split("\t"))
  const header = lines.findIndex((cells) => cells.filter((cell) => cell.trim() !== "").length >= 4 || isHeader(cells))
  const summary = (header === -1 ? lines : lines.slice(0, header)).map((cells) =>
    cells.map((cell) => cell.trim()).filter((cell) => cell !== "")
  )
  // A label in the language of the marketplace, then a number: first the processed records, then the successful ones.
  const numbers = summary.flatMap((cells) => {
    const value = cells.length < 2 ? undefined : countOf(cells.at(-1)!)
    return value === undefined ? [] : [value]
  })
  const [processed, successful] = numbers
  const known = processed !== undefined && successful !== undefined
  const isTable = header !== -1 && isHeader(lines[header]!)
  if (!known && !isTable) return undefined
  const columns = header === -1 ? [] : columnsOf(lines[header]!)
  const issues = header === -1 ? [] : lines.slice(header + 1)
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => flatIssue(columns, cells))
  return report("TSV", {
    processed: known ? processed : undefined,
    successful: known ? successful : undefined,
    errors: known && successful <= processed ? processed - successful : undefined,
    warnings: undefined
  }, issues)
}

const jsonIssue = (value: unknown): ProcessingIssue => {
  const { code, message, messageId, severity, sku, ...others } = jsonOf(value)
  return {
    record: Fields.number(messageId),
    sku: Fields.string(sku),
    code: Fields.string(code),
    severity: severityOf(Fields.string(severity)),
    message: Fields.string(message),
    details: detailsOf(others)
  }
}

const ofJson = (text: string): ProcessingReport | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Fields.isObject(value) || !Array.isArray(value["issues"]) && !Fields.isObject(value["summary"])) return undefined
  const summary = jsonOf(value["summary"])
  return report("JSON", {
    processed: Fields.number(summary["messagesProcessed"]),
    successful: Fields.number(summary["messagesAccepted"]),
    errors: Fields.number(summary["messagesInvalid"]),
    warnings: undefined
  }, Fields.items(value["issues"] as ReadonlyArray<unknown>).map(jsonIssue))
}

/** A processing report of any known form as data; undefined for other forms. */
export const parse = (text: string): Effect.Effect<ProcessingReport | undefined> => {
  const start = text.replace(/^\uFEFF/, "").trimStart()
  return start.startsWith("<")
    ? ofXml(start)
    : Effect.sync(() => start.startsWith("{") ? ofJson(start) : ofFlatFile(start))
}
