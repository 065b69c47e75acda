/**
 * Amazon's limits as data. A limit is a rule about one request of an operation, with its source. What the models
 * declare (lengths, bounds, enums, page sizes) is not repeated here: `protocol/Constraints` checks it.
 *
 * A field is the name of a parameter, or the place of a property in the body: `requests[].uri`, `[].IdValue`.
 * `query#startDate` is the argument `startDate` in the GraphQL of `query`.
 */

/** Restricts a rule to requests whose field has one of these values, or none of them. */
type When =
  | { readonly field: string; readonly in: ReadonlyArray<string> }
  | { readonly field: string; readonly notIn: ReadonlyArray<string> }

/** Rules that a request alone decides. */
export type RequestRule =
  /** A time that is at least `minutes` ago; with 0, not in the future. */
  | { readonly kind: "past"; readonly field: string; readonly minutes: number }
  /** Two times: `to` is not before `from`, and after it where `apart` is set. */
  | { readonly kind: "order"; readonly from: string; readonly to: string; readonly apart?: true }
  /** Two times that are at most `days` apart. With `open`, a missing `to` is the time of the request. */
  | { readonly kind: "span"; readonly from: string; readonly to: string; readonly days: number; readonly open?: true }
  /** A time, or the begin of an interval, that is at most so long ago. */
  | { readonly kind: "age"; readonly field: string; readonly days: number }
  | { readonly kind: "age"; readonly field: string; readonly months: number }
  /** A time that is not in the past, and at most `days` from now. */
  | { readonly kind: "ahead"; readonly field: string; readonly days: number }
  | { readonly kind: "range"; readonly field: string; readonly min: number; readonly max: number }
  /** The number of values, or of elements of an array. */
  | { readonly kind: "count"; readonly field: string; readonly max: number }
  | { readonly kind: "sum"; readonly field: string; readonly max: number }
  /** The characters of a string, where runs of whitespace count as one. */
  | { readonly kind: "length"; readonly field: string; readonly max: number }
  /** Values that differ; of objects, those that differ in one of these properties. */
  | { readonly kind: "distinct"; readonly field: string; readonly by?: ReadonlyArray<string> }
  /** At least one of these is given. */
  | { readonly kind: "some"; readonly fields: ReadonlyArray<string> }
  /** The field cannot be given together with any of the others. */
  | { readonly kind: "excludes"; readonly field: string; readonly others: ReadonlyArray<string> }
  /** The field requires all of the others. */
  | { readonly kind: "needs"; readonly field: string; readonly others: ReadonlyArray<string> }
  /** The field is given without any other. */
  | { readonly kind: "alone"; readonly field: string }

/** Rules that depend on what is stored. */
export type RecordRule =
  /** The destination that the body names is of the kind that the notification type is sent to. */
  | { readonly kind: "destination"; readonly field: string }
  /** The uploaded document is of the media type of the feed type. */
  | { readonly kind: "content"; readonly field: string; readonly type: string }
  /** The uploaded document has less than so many bytes. */
  | { readonly kind: "bytes"; readonly field: string; readonly max: number }
  /** At most so many accepted requests with the same value of the field within the time. */
  | { readonly kind: "frequency"; readonly field: string; readonly times: number; readonly minutes: number }
  /** A report of the type that Amazon has created less than so many minutes ago. */
  | { readonly kind: "fresh"; readonly field: string; readonly minutes: number }

/** A rule about the account: that of a seller or of a vendor. */
interface PartnerRule {
  readonly kind: "partner"
  readonly is: "seller" | "vendor"
}

/** Rules about the pages of a list. */
export type PageRule =
  /** The items after which Amazon ends the pages, whatever their total. */
  | { readonly kind: "results"; readonly max: number }
  /** The lifetime of a page token. */
  | { readonly kind: "token"; readonly field: string; readonly seconds: number }

/** A rule. */
export type Rule = RequestRule | RecordRule | PageRule | PartnerRule

/**
 * How sure a limit is. `documented`: Amazon's documentation or its models say it, or several people have shown Amazon's
 * own error for it. `reported`: others say so, or Amazon only recommends it; the sandbox warns and does not refuse.
 */
export type Strength = "documented" | "reported"

/**
 * What Amazon does with a request that breaks a limit: it refuses it, returns an empty list, or accepts it and ends the
 * report or query so.
 */
export type Outcome = "refused" | "empty" | "FATAL" | "CANCELLED"

/** Amazon's error, where its words are known. `InvalidInput` with 400 otherwise. */
export interface KnownError {
  readonly status?: number
  readonly code?: string
  readonly message: string
}

/** One limit. */
export interface Limit {
  /** The operation, `ordersV0.getOrders`, or the section of all operations. */
  readonly on: string
  readonly rule: Rule
  readonly when?: When | undefined
  readonly source: string
  readonly strength: Strength
  readonly outcome: Outcome
  readonly error?: KnownError | undefined
}

/** A row of a table; what it leaves out is that of its group. */
export type Row = Rule & {
  readonly when?: When
  readonly source?: string
  readonly strength?: Strength
  readonly outcome?: Outcome
  readonly error?: KnownError
}

/** The rows of one or several operations. */
export interface Group {
  readonly on: string | ReadonlyArray<string>
  readonly source: string
  readonly error?: KnownError
  readonly rows: ReadonlyArray<Row>
}

/** The limits of a group. */
export const ofGroup = ({ error, on, rows, source }: Group): ReadonlyArray<Limit> =>
  (typeof on === "string" ? [on] : on).flatMap((operation) =>
    rows.map(({ error: own, source: better, strength = "documented", outcome = "refused", when, ...rule }): Limit => ({
      on: operation,
      rule,
      when,
      source: better ?? source,
      strength,
      outcome,
      error: own ?? error
    }))
  )
