/** Queries of Data Kiosk whose rows have the type of what they select. */
import type * as DateTime from "effect/DateTime"
import { hasProperty } from "effect/Predicate"
import type * as Types from "effect/Types"
import { argumentText } from "./argumentText.ts"
import type { Dataset } from "./dataset.ts"
import { selectionText } from "./selectionText.ts"

export type { Dataset } from "./dataset.ts"

const TypeId = "~effect-sp-api/DataKiosk/Query"

/**
 * A date such as `"2026-01-31"`. Of a `Date` and a `DateTime.Utc` it is the date in UTC, of a `DateTime.Zoned` the date
 * in its zone: Amazon means dates of the marketplace.
 */
export type DateArgument = string | Date | DateTime.Utc | DateTime.Zoned

/** What a query may select of a type: leaves by `true`, objects and lists by the selection of their fields. */
export type Selection<T> = { readonly [K in keyof T]?: FieldSelection<T[K]> | undefined }

type FieldSelection<V> = NonNullable<V> extends ReadonlyArray<infer I> ? FieldSelection<I>
  : NonNullable<V> extends object ? Selection<NonNullable<V>>
  : true

/** A selection without names that do not exist, at any depth: TypeScript does not look for them in type arguments. */
export type Existing<T, S> = {
  readonly [K in keyof S]: K extends keyof T ? S[K] extends object ? Existing<Element<T[K]>, S[K]> : S[K]
    : `${K & string} is not a field here`
}

type Element<V> = NonNullable<V> extends ReadonlyArray<infer I> ? Element<I> : NonNullable<V>

/** The type of the fields that a query selects. */
export type Selected<T, S> = S extends infer O ? {
    readonly [K in keyof O]: K extends keyof T ? SelectedField<T[K], O[K]> : never
  }
  : never

type SelectedField<V, S> = S extends true ? V
  : S extends undefined ? undefined
  : V extends ReadonlyArray<infer I> ? ReadonlyArray<SelectedField<I, S>>
  : V extends object ? Selected<V, S>
  : V

/** A query whose rows are of the type `Row`. Plain data: nothing is written or checked before it is used. */
export interface Query<out Row> {
  readonly [TypeId]: { readonly _Row: Types.Covariant<Row> }
  readonly dataset: Dataset
  readonly view: string
  readonly arguments: object
  readonly selection: object
  readonly converter: string | undefined
}

const variance = { _Row: (row: never) => row }

/** The type of the rows of a query. */
export type RowOf<Q extends Query<unknown>> = Q extends Query<infer Row> ? Row : never

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

/** The function of a view. */
export const view = <Arguments extends object, Row>(dataset: Dataset, name: string): View<Arguments, Row> =>
  ((args: Arguments, fields: object, options?: QueryOptions): Query<unknown> => ({
    [TypeId]: variance,
    dataset,
    view: name,
    arguments: args,
    selection: fields,
    converter: options?.convert
  })) as View<Arguments, Row>

/** Whether a value is a {@link Query}. */
export const isQuery = (u: unknown): u is Query<unknown> => hasProperty(u, TypeId)

const mostProblems = 5

/** The GraphQL of a query, which may hold a few spaces too many, or what is wrong with it. */
export const textOf = (query: Query<unknown>): string | { readonly problem: string } => {
  const { dataset, view } = query
  const problems: Array<string> = []
  const report = (place: string, problem: string): void => void problems.push(`${place} ${problem}`)
  const facts = Object.hasOwn(dataset.views, view) ? dataset.views[view] : undefined
  if (facts === undefined) return { problem: `${dataset.name} has no view ${view}` }
  const args = argumentText(dataset, view, facts[1], query.arguments, report)
  const fields = selectionText(dataset, facts[0], query.selection, report)
  if (problems.length > 0) {
    const others = problems.length - mostProblems
    return {
      problem: `${dataset.name}.${view}: ${problems.slice(0, mostProblems).join("; ")}${
        others > 0 ? `; and ${others} more` : ""
      }`
    }
  }
  const converter = query.converter === undefined
    ? ""
    : `@convert(withSdpInstanceType:${JSON.stringify(query.converter)})`
  return `query{${dataset.name}{${view}(${args})${converter}{${fields}}}}`
}
