/** The columns of the table of report types. */

/** The facts about a report type. */
export interface ReportTypeFacts {
  /** The format of the document. */
  readonly format: "TSV" | "CSV" | "XML" | "JSON" | "PDF" | "XLSX"
  /** Contains personal data: the document is requested with a restricted data token. */
  readonly restricted?: true
  /** `false`: `createReport` refuses it. A schedule, Amazon or the seller creates such reports, and they are listed. */
  readonly requestable?: false
  /** `createReportSchedule` accepts it. */
  readonly schedulable?: true
  /** The date (YYYY-MM-DD) from which Amazon no longer creates it. */
  readonly removedOn?: string
  /** The longest range of dates of one report, in days. */
  readonly maxDays?: number
  /** The shortest interval at which Amazon creates it, in minutes. Earlier requests end CANCELLED. */
  readonly minIntervalMinutes?: number
  /** Requires whole periods: `reportPeriod`, and dates that are the first and the last day of one. */
  readonly wholePeriods?: true
  /**
   * Whether cells are in quotation marks. Where the header of a file shows something else, the header decides. Absent:
   * unknown, or different from file to file, and the file decides.
   */
  readonly quotes?: "quoted" | "unquoted"
  /** Lines of notes precede the header. */
  readonly notesBeforeHeader?: true
  /** JSON: the arrays, as JSON Pointers. The items of a single one are the rows; of several, the caller names one. */
  readonly arrays?: ReadonlyArray<string>
  /** The report options: their values, or `"string"` for any string. */
  readonly options?: { readonly [name: string]: ReadonlyArray<string> | "string" }
}
