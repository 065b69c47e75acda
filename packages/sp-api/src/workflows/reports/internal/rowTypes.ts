/** The types of rows: what `Reports.rows` and `Reports.resume` return, by report type and options. */
import type * as Schema from "effect/Schema"
import type * as Stream from "effect/Stream"
import type { SpApiError } from "../../../SpApiError.ts"
import type { ReportRows } from "../ReportRows.ts"
import type { ReportType, ReportTypeTable } from "../ReportTypes.ts"
import type { ReportError } from "./reportError.ts"
import type { WaitOptions } from "./reportJobs.ts"
import type { RequestOptions } from "./reportRequests.ts"
import type { RowOptions } from "./reportRows.ts"

/** A row of a flat file whose columns are not known: the cells by the names of their columns in the header. */
export type FlatRow = { readonly [column: string]: string }

/** The row of a report type by its format alone: the cells of a flat file, or a value of an XML or JSON document. */
export type UntypedRowOf<T extends ReportType> = T extends keyof ReportTypeTable
  ? ReportTypeTable[T]["format"] extends "TSV" | "CSV" ? FlatRow : unknown
  : unknown

/**
 * The row of a report type: an interface of `ReportRows` where its columns or its schema are known. JSON reports with
 * several arrays are one row, the whole document.
 */
export type RowOf<T extends ReportType> = T extends keyof ReportRows
  ? ReportRows[T] extends { readonly row: infer Row } ? Row : UntypedRowOf<T>
  : UntypedRowOf<T>

/** The row of a flat file with parsed cells. Where its columns are not known, all cells are strings. */
export type ParsedRowOf<T extends ReportType> = T extends keyof ReportRows
  ? ReportRows[T] extends { readonly parsed: infer Row } ? Row : RowOf<T>
  : UntypedRowOf<T>

/** The whole document of a JSON report. */
export type DocumentOf<T extends ReportType> = T extends keyof ReportRows
  ? ReportRows[T] extends { readonly document: infer Document } ? Document : unknown
  : unknown

/** The arrays of a JSON report; none of a flat file, any of a type that is not known. */
type SectionsOf<T extends ReportType> = T extends keyof ReportRows
  ? ReportRows[T] extends { readonly sections: infer Sections } ? Sections : Record<never, never>
  : { readonly [section: string]: unknown }

/** The names of the arrays of a JSON report. */
export type SectionOf<T extends ReportType> = keyof SectionsOf<T> & string

/** A row with the name of its array. */
export interface SectionRow<out Name extends string, out Row> {
  readonly section: Name
  readonly row: Row
}

type AnySection<Sections> = { readonly [S in keyof Sections & string]: SectionRow<S, Sections[S]> }[
  keyof Sections & string
]

/** The rows of one array of a JSON report; with `*` those of all, with the names of their arrays. */
export type SectionRowOf<T extends ReportType, S extends string> = S extends "*" ? AnySection<SectionsOf<T>>
  : S extends SectionOf<T> ? SectionsOf<T>[S]
  : unknown

/** The options of `Reports.rows`. */
export interface RowsOptions<out T extends ReportType = ReportType, out E = never, out R = never>
  extends RequestOptions<T, E, R>, WaitOptions, RowOptions
{
  /**
   * Returns no rows, instead of failing with `ReportCancelled`, where Amazon cancels a report: most such reports have no
   * data. The Stream still fails where Amazon created another report of the type within its shortest interval, which is
   * then the more likely reason.
   */
  readonly emptyWhenCancelled?: boolean | undefined
  readonly section?: SectionOf<T> | "*" | undefined
}

/** The options of `Reports.resume`. */
export interface ResumeOptions<out T extends ReportType = ReportType> extends WaitOptions, RowOptions {
  /**
   * The type of the report, for the types of its rows, and where Amazon does not return it. Fails with `ReportInvalid`
   * where the report is of another type.
   */
  readonly reportType?: T | undefined
  /** As of `Reports.rows`: no rows where Amazon has cancelled the report for a lack of data. */
  readonly emptyWhenCancelled?: boolean | undefined
  readonly section?: SectionOf<T> | "*" | undefined
}

type Errors = SpApiError | ReportError

/** Options under which rows have another type than the interface of the report type. */
interface AsKnown {
  readonly format?: undefined
  readonly pointer?: undefined
  readonly schema?: undefined
  readonly columnNames?: "canonical" | undefined
}

interface OneSection<S extends string> extends AsKnown {
  readonly section: S
  readonly whole?: false | undefined
}

interface ParsedCells extends AsKnown {
  readonly cells: "parsed"
  readonly section?: undefined
  readonly whole?: false | undefined
}

interface WholeDocument extends AsKnown {
  readonly whole: true
  readonly section?: undefined
}

interface Default extends AsKnown {
  readonly cells?: "strings" | undefined
  readonly section?: undefined
  readonly whole?: false | undefined
}

/** What `Reports.rows` is, with the services that it needs. */
export interface Rows<Needs> {
  /**
   * The rows of a report, decoded by a `schema` of your own. The first row that does not match fails the Stream with
   * `ResponseInvalid`, after the rows before it.
   */
  <A, const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R> & { readonly schema: Schema.Codec<A, unknown> }
  ): Stream.Stream<A, Errors | E, Needs | R>
  /**
   * The rows of one array of a JSON report, such as `section: "salesAndTrafficByAsin"`, in constant memory; with
   * `section: "*"` those of all its arrays, as `{ section, row }`. What differs from Amazon's schema is reported as
   * drift, and still returned.
   */
  <const T extends ReportType, const S extends SectionOf<T> | "*", E = never, R = never>(
    options: RowsOptions<T, E, R> & OneSection<S>
  ): Stream.Stream<SectionRowOf<T, S>, Errors | E, Needs | R>
  /**
   * The rows of a flat file with parsed cells: numbers, booleans, dates (`YYYY-MM-DD`) and `Date`s, as their marketplace
   * writes them. Cells of such columns that are empty, `--` or `N/A` are `undefined`; one that cannot be read for certain
   * stays a string, and is reported as drift.
   */
  <const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R> & ParsedCells
  ): Stream.Stream<ParsedRowOf<T>, Errors | E, Needs | R>
  /**
   * The whole document of a JSON report as one row, up to 256 MiB. What differs from Amazon's schema is reported as
   * drift, and still returned.
   */
  <const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R> & WholeDocument
  ): Stream.Stream<DocumentOf<T>, Errors | E, Needs | R>
  /**
   * Requests a report, waits for it, and returns its rows.
   *
   * Rows of flat files are records of strings by column, those of JSON reports are the items of their array; a JSON
   * report with several arrays is one row, the whole document (see `section`). Known columns and schemas have named
   * types; a column that is missing and what differs from a schema are reported as drift. Fails with `ReportError` where
   * Amazon made no report that can be read, and with `SpApiError` where a call fails or the document ends early, after
   * the rows before it.
   */
  <const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R> & Default
  ): Stream.Stream<RowOf<T>, Errors | E, Needs | R>
  /**
   * The rows of a report with any options, which decide what a row is: records of strings by column for flat files,
   * values of any type for XML and JSON.
   */
  <const T extends ReportType, E = never, R = never>(
    options: RowsOptions<T, E, R>
  ): Stream.Stream<UntypedRowOf<T>, Errors | E, Needs | R>
}

/** What `Reports.resume` is, with the services that it needs. */
export interface Resume<Needs> {
  /** The rows of a report by its id, decoded by a `schema` of your own. */
  <A>(
    reportId: string,
    options: ResumeOptions & { readonly schema: Schema.Codec<A, unknown> }
  ): Stream.Stream<A, Errors, Needs>
  /** The rows of one array of a JSON report by its id, or of all of them (`section: "*"`). */
  <const T extends ReportType, const S extends SectionOf<T> | "*">(
    reportId: string,
    options: ResumeOptions<T> & OneSection<S>
  ): Stream.Stream<SectionRowOf<T, S>, Errors, Needs>
  /** The rows of a flat file with parsed cells, by the id of the report. */
  <const T extends ReportType>(
    reportId: string,
    options: ResumeOptions<T> & ParsedCells
  ): Stream.Stream<ParsedRowOf<T>, Errors, Needs>
  /** The whole document of a JSON report as one row, by the id of the report. */
  <const T extends ReportType>(
    reportId: string,
    options: ResumeOptions<T> & WholeDocument
  ): Stream.Stream<DocumentOf<T>, Errors, Needs>
  /**
   * The rows of a report by its id, for programs that stored nothing else before a crash. Waits for the report where it
   * is not done. `reportType` types the rows. Fails as `Reports.rows` does.
   */
  <const T extends ReportType = ReportType>(
    reportId: string,
    options?: ResumeOptions<T> & Default
  ): Stream.Stream<RowOf<T>, Errors, Needs>
  /** The rows of a report by its id with any options, which decide what a row is. */
  <const T extends ReportType = ReportType>(
    reportId: string,
    options?: ResumeOptions<T>
  ): Stream.Stream<UntypedRowOf<T>, Errors, Needs>
}
