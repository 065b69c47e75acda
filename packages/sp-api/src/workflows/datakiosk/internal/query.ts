/** Queries of Data Kiosk whose rows have the type of what they select. */
import { hasProperty } from "effect/Predicate"
import type * as Types from "effect/Types"
import type { DriftCollector } from "../../../documents/internal/driftCollector.ts"
import type { Row as Cells } from "../../../documents/internal/rowShape.ts"
import type { Dataset } from "./dataset.ts"

export const TypeId = "~effect-sp-api/DataKiosk/Query"

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

/** Makes rows of one document, and collects what differs from the query. */
export interface RowReader {
  /** Compares a row of JSON lines with the query. */
  readonly check: (row: unknown) => void
  /** The row of a line of CSV. */
  readonly fromCells: (cells: Cells) => unknown
}

/** What queries of views can do. It comes with them, so that programs with strings alone do not carry it. */
export interface QueryMethods {
  /** The GraphQL of a query, which may hold a few spaces too many, or what is wrong with it. */
  readonly text: (query: Query<unknown>) => string | { readonly problem: string }
  readonly reader: (query: Query<unknown>, drift: DriftCollector) => RowReader
}

/** A query whose rows are of the type `Row`. Nothing is written or checked before it is used. */
export interface Query<out Row> {
  readonly [TypeId]: QueryMethods & { readonly _Row: Types.Covariant<Row> }
  readonly dataset: Dataset
  readonly view: string
  readonly arguments: object
  readonly selection: object
  readonly converter: string | undefined
}

/** The type of the rows of a query. */
export type RowOf<Q extends Query<unknown>> = Q extends Query<infer Row> ? Row : never

/** Whether a value is a {@link Query}. */
export const isQuery = (u: unknown): u is Query<unknown> => hasProperty(u, TypeId)
