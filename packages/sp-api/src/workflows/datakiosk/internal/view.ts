/** Views of datasets: functions that make typed queries. */
import type * as DateTime from "effect/DateTime"
import { CsvRows } from "./csvRows.ts"
import type { Dataset } from "./dataset.ts"
import type { Existing, Query, Selected, Selection } from "./query.ts"
import { TypeId } from "./query.ts"
import { textOf } from "./queryText.ts"
import { checkValue } from "./rowCheck.ts"
import { planOf } from "./rowPlan.ts"

export type { Dataset } from "./dataset.ts"
export type { Query } from "./query.ts"

/**
 * A date such as `"2026-01-31"`. Of a `Date` and a `DateTime.Utc` it is the date in UTC, of a `DateTime.Zoned` the date
 * in its zone: Amazon means dates of the marketplace.
 */
export type DateArgument = string | Date | DateTime.Utc | DateTime.Zoned

/** Options of a query. */
export interface QueryOptions {
  /**
   * The SDP instance type of a converter, for a result as CSV instead of JSON lines; its rows are the same. Amazon
   * refuses a converter that the view does not support. Default: none.
   */
  readonly convert?: string | undefined
}

/** A view of a dataset: makes queries from arguments and the fields to select. */
export interface View<in Arguments, in out Row> {
  <S extends Selection<Row>>(
    args: Arguments,
    fields: Existing<Row, S>,
    options?: QueryOptions
  ): Query<Selected<Row, S>>
}

const methods: Query<never>[typeof TypeId] = {
  _Row: (row) => row,
  text: textOf,
  reader: (query, drift) => {
    const plan = planOf(query)
    const csv = new CsvRows(plan, drift)
    return { check: (row) => checkValue(plan, row, drift), fromCells: (cells) => csv.row(cells) }
  }
}

/** The function of a view. */
export const view = <Arguments extends object, Row>(dataset: Dataset, name: string): View<Arguments, Row> =>
  ((args: Arguments, fields: object, options?: QueryOptions): Query<never> => ({
    [TypeId]: methods,
    dataset,
    view: name,
    arguments: args,
    selection: fields,
    converter: options?.convert
  })) as View<Arguments, Row>
