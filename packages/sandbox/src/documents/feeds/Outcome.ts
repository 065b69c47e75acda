/**
 * What processing makes of a feed, and its processing report: XML for XML, a flat file for flat files.
 *
 * Sources: Amazon's `ProcessingReport.xsd`; reports that users of the API have published
 * (github.com/amzn/selling-partner-api-docs, issues 133, 853, 876 and 2073).
 */
import type { TextContent } from "../Content.ts"

/** One line of a report. */
export interface Result {
  /** The number of the message or row, from 1; 0 for the whole feed. */
  readonly record: number
  readonly severity: "Fatal" | "Error" | "Warning"
  readonly code: string
  readonly message: string
  /** What it is about: `SKU`, `AmazonOrderID` … in XML, the column's value in a flat file. */
  readonly about?: Readonly<Record<string, string>>
}

/** What processing made of a feed. */
export interface Outcome {
  readonly status: "DONE" | "FATAL"
  /** Messages or rows that were read. */
  readonly processed: number
  readonly results: ReadonlyArray<Result>
}

/** The outcome of a feed that cannot be read at all. Amazon ends it DONE; the report has the reason. */
export const unreadable = (code: string, message: string): Outcome => ({
  status: "DONE",
  processed: 0,
  results: [{ record: 0, severity: "Fatal", code, message }]
})

const failed = ({ results }: Outcome): number =>
  new Set(results.filter(({ severity }) => severity !== "Warning").map(({ record }) => record)).size

const warned = ({ results }: Outcome): number =>
  new Set(results.filter(({ severity }) => severity === "Warning").map(({ record }) => record)).size

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const tag = (name: string, text: string | number): string => `<${name}>${escape(String(text))}</${name}>`

/** The report as XML. */
export const xml = (sellerId: string, feedId: string, outcome: Outcome): TextContent => {
  const errors = failed(outcome)
  const results = outcome.results.map(({ about, code, message, record, severity }) => {
    const info = Object.entries(about ?? {}).map(([name, value]) => tag(name, value)).join("")
    return `<Result>${tag("MessageID", record)}${tag("ResultCode", severity === "Warning" ? "Warning" : "Error")}` +
      `${tag("ResultMessageCode", code)}${tag("ResultDescription", message)}` +
      `${info === "" ? "" : `<AdditionalInfo>${info}</AdditionalInfo>`}</Result>`
  })
  const text =
    `<?xml version="1.0" encoding="UTF-8"?>\n<AmazonEnvelope xsi:noNamespaceSchemaLocation="amzn-envelope.xsd"` +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Header>${tag("DocumentVersion", "1.02")}` +
    `${tag("MerchantIdentifier", sellerId)}</Header>${tag("MessageType", "ProcessingReport")}<Message>` +
    `${tag("MessageID", 1)}<ProcessingReport>${tag("DocumentTransactionID", feedId)}${tag("StatusCode", "Complete")}` +
    `<ProcessingSummary>${tag("MessagesProcessed", outcome.processed)}` +
    `${tag("MessagesSuccessful", Math.max(0, outcome.processed - errors))}${tag("MessagesWithError", errors)}` +
    `${tag("MessagesWithWarning", warned(outcome))}</ProcessingSummary>${results.join("")}</ProcessingReport>` +
    `</Message></AmazonEnvelope>\n`
  return { contentType: "text/xml; charset=UTF-8", charset: "UTF-8", pieces: () => [text] }
}

const cell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, " ")

/** The report as a flat file. `columns` name the values of `about`, such as `order-id`. */
export const flatFile = (columns: ReadonlyArray<string>, outcome: Outcome): TextContent => {
  const head = ["original-record-number", ...columns, "error-code", "error-type", "error-message"]
  const lines = outcome.results.map(({ about, code, message, record, severity }) =>
    [String(record), ...columns.map((column) => about?.[column] ?? ""), code, severity, message].map(cell).join("\t")
  )
  const text = [
    "Feed Processing Summary:",
    `\tNumber of records processed\t\t${outcome.processed}`,
    `\tNumber of records successful\t\t${Math.max(0, outcome.processed - failed(outcome))}`,
    "",
    ...(lines.length === 0 ? [] : [head.join("\t"), ...lines])
  ]
  return {
    contentType: "text/plain; charset=Cp1252",
    charset: "Cp1252",
    pieces: () => text.map((line) => `${line}\r\n`)
  }
}
