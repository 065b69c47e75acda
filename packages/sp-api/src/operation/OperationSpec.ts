/**
 * The facts of an operation as data: what to send where, and what Amazon documents. Generated, one per operation.
 */
import type { OperationFacts } from "../http/internal/operationFacts.ts"

/** One parameter of an operation, under its wire name. */
export interface Parameter {
  readonly in: "path" | "query" | "header"
  readonly type: "string" | "date-time" | "date" | "integer" | "number" | "boolean"
  readonly required?: true
  /**
   * Set for arrays: values are joined with commas, or each has a key of its own. The other facts are then those of an
   * element.
   */
  readonly list?: "csv" | "multi"
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Percent-encoded twice: some operations decode a value twice, so that a comma in it survives. */
  readonly doubleEncoded?: true
  /** What to do about a value with a comma, which a comma-separated list cannot hold. */
  readonly instead?: string
  /** A path parameter whose slashes separate segments. */
  readonly greedy?: true
}

/**
 * A rule between parameters, for which Amazon refuses a request or returns nothing:
 *
 * - `some`: at least one of them is required.
 * - `excludes`: the first cannot be given together with any of the others.
 * - `needs`: the first requires all of the others.
 * - `span`: two date-times, the earlier first, at most `days` apart.
 */
export type Rule =
  | readonly [kind: "some" | "excludes" | "needs", ...names: ReadonlyArray<string>]
  | readonly [kind: "span", from: string, to: string, days?: number]

/** Where responses name how many items all pages hold together. */
export interface Total {
  /** `["pagination", "totalResults"]` */
  readonly at: ReadonlyArray<string>
  /** Set where the total is an estimate: always, or when this parameter is given. */
  readonly estimate?: true | string
  /** Items after which Amazon ends the pages, whatever the total. */
  readonly limit?: number
  /** How to get all items where Amazon ends the pages before. */
  readonly instead?: string
}

/** How the pages of an operation follow one another. */
export type Paging =
  | {
    readonly kind: "token"
    /** The parameter that takes the token, or `body`. */
    readonly parameter: string
    /** The place of the token in the body, where the body takes it: `["nextToken"]`. */
    readonly within?: ReadonlyArray<string>
    /** The place of the next token in a response: `["payload", "NextToken"]`. */
    readonly next: ReadonlyArray<string>
    /** The place of the items in a response; absent where a page holds several arrays. */
    readonly items?: ReadonlyArray<string>
    /**
     * What is sent along with a token: the same input, nothing else, or `QueryType=NEXT_TOKEN` instead of the other
     * filters.
     */
    readonly carry: "same" | "alone" | "query-type"
    /**
     * The operation that takes the token, where it is another one of the section: `getShipmentItems` for
     * `getShipmentItemsByShipmentId`.
     */
    readonly following?: string
    readonly total?: Total
  }
  | {
    readonly kind: "offset"
    /** Offset and limit in the request's body. */
    readonly offset: ReadonlyArray<string>
    readonly limit: ReadonlyArray<string>
    readonly total: Total
    readonly items: ReadonlyArray<string>
  }

/** The facts of an operation. */
export interface OperationSpec extends OperationFacts {
  /** The module: `OrdersV0`. */
  readonly section: string
  /** Amazon's operation id: `getOrders`. */
  readonly id: string
  readonly parameters?: { readonly [name: string]: Parameter }
  /** Set for operations with a body. */
  readonly body?: "required" | "optional"
  /** The rules between its parameters. */
  readonly rules?: ReadonlyArray<Rule>
  /** The media type to ask for, where it is not `application/json`. */
  readonly accept?: string
  /** Where rate and burst come from; absent where they are unknown. */
  readonly rateFrom?: "model" | "history" | "documentation" | "sdk"
  /** Exists in Amazon's sandbox only. */
  readonly sandboxOnly?: true
  readonly paging?: Paging
}
