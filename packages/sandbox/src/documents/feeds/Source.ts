/**
 * Reads feeds: the string of their bytes, the messages of an envelope, and the rows of a flat file.
 */
import * as Element from "./Element.ts"
import type { Outcome, Result } from "./Outcome.ts"
import { unreadable } from "./Outcome.ts"

/** The bytes of a feed as they were uploaded, and the content type of their document. */
export interface Source {
  readonly bytes: Uint8Array
  readonly contentType: string
}

const decode = (bytes: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

const charsetOf = ({ contentType }: Source): string | undefined =>
  /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1]

/**
 * The string by the charset of the content type, or UTF-8. Undefined for bytes of another charset, or an unknown one.
 */
export const text = (source: Source): string | undefined => decode(source.bytes, charsetOf(source) ?? "UTF-8")

/** A message of an envelope. */
export interface Message {
  readonly id: number
  /** The operation: `Update`, `Delete` or `PartialUpdate`. */
  readonly operation: string
  /** The element that the message type names. */
  readonly content: Element.Element
}

/** An envelope that can be read. Messages that cannot be read have a result instead. */
export interface Envelope {
  readonly count: number
  readonly messages: ReadonlyArray<Message>
  readonly results: ReadonlyArray<Result>
}

const fatal = (line: number, column: number, reason: string): Outcome =>
  unreadable("5001", `XML Parsing Fatal Error at Line ${line}, Column ${column}: ${reason} ${reason}`)

/** What Amazon says of an envelope of another type, or without messages. */
const invalidItems = (): Outcome =>
  unreadable(
    "25",
    "We are unable to process the XML feed because one or more items are invalid. Please re-submit the feed."
  )

const messageId = /^[1-9]\d{0,19}$/

/** The messages of an `AmazonEnvelope`, or the outcome of a feed that has none. */
export const envelope = (source: Source, messageType: string | undefined): Envelope | Outcome => {
  const content = text(source)
  if (content === undefined) return fatal(1, 1, "Invalid byte 1 of 1-byte UTF-8 sequence.")
  const root = Element.parse(content)
  if ("reason" in root) return fatal(root.line, root.column, root.reason)
  if (root.name !== "AmazonEnvelope") {
    return fatal(1, 1, `cvc-elt.1: Cannot find the declaration of element '${root.name}'.`)
  }
  const type = Element.text(root, "MessageType")
  const sent = Element.all(root, "Message")
  if (
    Element.find(root, "Header", "MerchantIdentifier") === undefined || type === undefined || sent.length === 0 ||
    messageType !== undefined && type !== messageType
  ) return invalidItems()
  const messages: Array<Message> = []
  const results: Array<Result> = []
  const seen = new Set<number>()
  for (const message of sent) {
    const number = Element.text(message, "MessageID") ?? ""
    const id = messageId.test(number) ? Number(number) : 0
    const element = Element.find(message, type)
    if (id === 0 || element === undefined) {
      const missing = id === 0 ? "MessageID" : type
      results.push({
        record: id,
        severity: "Error",
        code: "5000",
        message: `XML Parsing Error: The content of element 'Message' is not complete. '${missing}' is expected.`
      })
    } else if (seen.has(id)) {
      results.push({
        record: id,
        severity: "Error",
        code: "5000",
        message: `XML Parsing Error: The MessageID ${id} occurs more than once.`
      })
    } else {
      seen.add(id)
      messages.push({ id, operation: Element.text(message, "OperationType") ?? "Update", content: element })
    }
  }
  return { count: sent.length, messages, results }
}

/** A row of a flat file. */
export interface Row {
  /** From 1, without the heading. */
  readonly record: number
  /** The value of a column; undefined where it is missing or empty. */
  readonly value: (column: string) => string | undefined
}

/** The columns that a flat file may have. */
export interface Columns {
  readonly required: ReadonlyArray<string>
  readonly optional: ReadonlyArray<string>
}

/** A flat file that can be read. */
export interface FlatFile {
  readonly rows: ReadonlyArray<Row>
  readonly results: ReadonlyArray<Result>
}

const unquote = (cell: string): string =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll("\"\"", "\"").trim() : cell.trim()

/**
 * The rows of a flat file, or the outcome of a file without a column that it needs. Headings are case-insensitive.
 *
 * @param columns undefined allows any
 */
export const flatFile = (source: Source, columns: Columns | undefined): FlatFile | Outcome => {
  const content = text(source) ?? decode(source.bytes, "windows-1252") ?? ""
  const lines = content.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).filter((line) => line.trim() !== "")
  const heading = (lines[0] ?? "").split("\t").map((cell) => unquote(cell).toLowerCase())
  const results: Array<Result> = heading.filter((name) =>
    columns !== undefined && name !== "" && !columns.required.includes(name) && !columns.optional.includes(name)
  ).map((name) => ({
    record: 0,
    severity: "Warning",
    code: "90061",
    message: `The ${name} field heading is invalid, so values in this field were ignored. To correct this error, ` +
      "download the template again and use the new copy, or fix the field heading in your existing file."
  }))
  const missing = (columns?.required ?? []).filter((name) => !heading.includes(name))
  if (missing.length > 0) {
    return {
      status: "DONE",
      processed: 0,
      results: [
        ...missing.map((name): Result => ({
          record: 0,
          severity: "Fatal",
          code: "90012",
          message: `The required ${name} field is missing from the file. To correct this error, download the ` +
            "template again and use the new copy, or insert the required field into your existing file."
        })),
        ...results
      ]
    }
  }
  const rows = lines.slice(1).map((line, index): Row => {
    const cells = line.split("\t").map(unquote)
    return {
      record: index + 1,
      value: (column) => {
        const cell = cells[heading.indexOf(column)]
        return cell === "" ? undefined : cell
      }
    }
  })
  return { rows, results }
}
