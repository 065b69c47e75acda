/**
 * How a feed type is processed: what it reads, what it changes, and the report that it writes.
 */
import type { Marketplace } from "effect-sp-api/Marketplace"
import type { TextContent } from "../../documents/Content.ts"
import type { Outcome, Result } from "../../documents/feeds/Outcome.ts"
import * as Report from "../../documents/feeds/Outcome.ts"
import * as Source from "../../documents/feeds/Source.ts"
import type { State } from "../../state/State.ts"
import type { Seller } from "../../world/World.ts"

/** A feed whose processing ends now. */
export interface Feed {
  readonly state: State
  readonly seller: Seller
  readonly id: string
  readonly source: Source.Source
  readonly marketplaces: ReadonlyArray<Marketplace>
  readonly options: Readonly<Record<string, string>>
  /** The end of the processing, in epoch milliseconds of the world. */
  readonly now: number
}

/** What a feed left behind. */
export interface Processed {
  readonly status: "DONE" | "FATAL"
  readonly report: TextContent
}

/** Processes a feed: changes the world and returns the report. */
export type FeedType = (feed: Feed) => Processed

/** What is wrong with one message or row; undefined where nothing is. */
export type Problem = Omit<Result, "record" | "severity"> & { readonly severity?: Result["severity"] } | undefined

const resultOf = (record: number, problem: Exclude<Problem, undefined>): Result => ({
  severity: "Error",
  ...problem,
  record
})

/** A feed of XML messages of one type. `apply` is called once per message, in their order. */
export const xmlFeed = (
  messageType: string | undefined,
  apply: (feed: Feed, message: Source.Message) => Problem
): FeedType =>
(feed) => {
  const envelope = Source.envelope(feed.source, messageType)
  if ("status" in envelope) return { status: envelope.status, report: Report.xml(feed.seller.id, feed.id, envelope) }
  const results = [...envelope.results]
  for (const message of envelope.messages) {
    const problem = apply(feed, message)
    if (problem !== undefined) results.push(resultOf(message.id, problem))
  }
  const outcome: Outcome = { status: "DONE", processed: envelope.count, results }
  return { status: "DONE", report: Report.xml(feed.seller.id, feed.id, outcome) }
}

/**
 * A feed of rows. `about` are the columns that the report repeats; `apply` takes the rows that belong together at once.
 *
 * @param columns undefined allows any
 */
export const flatFeed = (
  columns: Source.Columns | undefined,
  about: ReadonlyArray<string>,
  apply: (feed: Feed, rows: ReadonlyArray<Source.Row>) => Problem,
  together: (row: Source.Row) => string = (row) => String(row.record)
): FeedType =>
(feed) => {
  const file = Source.flatFile(feed.source, columns)
  if ("status" in file) return { status: file.status, report: Report.flatFile(about, file) }
  const results = [...file.results]
  for (const rows of Map.groupBy(file.rows, together).values()) {
    const absent = rows.flatMap((row) =>
      (columns?.required ?? []).filter((column) => row.value(column) === undefined).map((column) => ({ row, column }))
    )
    const problems = absent.length > 0
      ? absent.map(({ column, row }) => ({
        row,
        problem: { code: "90057", message: `A value is required for the ${column} field.` }
      }))
      : rows.slice(0, 1).map((row) => ({ row, problem: apply(feed, rows) }))
    for (const { problem, row } of problems) {
      if (problem === undefined) continue
      const values = about.flatMap((column) => {
        const value = row.value(column)
        return value === undefined ? [] : [[column, value] as const]
      })
      // Rows that belong together are refused together.
      const refused = problem === problems[0]?.problem && absent.length === 0 ? rows : [row]
      for (const { record } of refused) {
        results.push(resultOf(record, { ...problem, about: Object.fromEntries(values) }))
      }
    }
  }
  const outcome: Outcome = { status: "DONE", processed: file.rows.length, results }
  return { status: "DONE", report: Report.flatFile(about, outcome) }
}
