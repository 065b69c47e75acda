/**
 * Typed rows: decodes rows, lines or elements of a document with a Schema.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 * const Listing = Schema.Struct({ "seller-sku": Schema.String, quantity: Schema.FiniteFromString })
 *
 * Document.text(location).pipe(Delimited.tsv(), Rows.decode(Listing))
 * ```
 *
 * The decoder is made once per stream and runs without an Effect per row.
 */
import { dual } from "effect/Function"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import * as Stream from "effect/Stream"
import type { SpApiError } from "../SpApiError.ts"
import type { Transformer } from "./internal/transformer.ts"
import { transform } from "./internal/transformer.ts"

/** A row that does not match its schema. Says where and what was expected, never what was there. */
export interface RowInvalid {
  /** 1 for the first row after the header. */
  readonly row: number
  /** `quantity: Expected a finite number`, one for each mismatch. */
  readonly problems: ReadonlyArray<string>
}

/** What {@link decode} takes. */
export interface Options {
  /** The name that errors carry; default `document`. */
  readonly operation?: string | undefined
}

const problemsOf = (issue: SchemaIssue.Issue): ReadonlyArray<string> =>
  SchemaIssue.makeFormatterStandardSchemaV1()(issue).issues.map(({ message, path }) => {
    const place = (path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join(".")
    return place === "" ? message : `${place}: ${message}`
  })

/** One row after another, as results. */
const results = <A>(schema: Schema.Codec<A, unknown>): (row: unknown) => Result.Result<A, RowInvalid> => {
  const parse = SchemaParser.decodeUnknownResult(schema, { errors: "all" })
  let row = 0
  return (input) => {
    row++
    return Result.mapError(parse(input), (issue) => ({ row, problems: problemsOf(issue) }))
  }
}

/**
 * Rows as a schema describes them. The first row that does not match ends the stream with `ResponseInvalid`, after the
 * rows before it.
 */
export const decode: {
  <A>(
    schema: Schema.Codec<A, unknown>,
    options?: Options
  ): <E, R>(self: Stream.Stream<unknown, E, R>) => Stream.Stream<A, E | SpApiError, R>
  <A, E, R>(
    self: Stream.Stream<unknown, E, R>,
    schema: Schema.Codec<A, unknown>,
    options?: Options
  ): Stream.Stream<A, E | SpApiError, R>
} = dual(
  (args) => Stream.isStream(args[0]),
  <A, E, R>(
    self: Stream.Stream<unknown, E, R>,
    schema: Schema.Codec<A, unknown>,
    options?: Options
  ): Stream.Stream<A, E | SpApiError, R> =>
    transform(self, options?.operation ?? "document", (): Transformer<unknown, A> => {
      const parse = results(schema)
      return {
        push: (input, out) => {
          const result = parse(input)
          if (Result.isSuccess(result)) {
            out.push(result.success)
            return undefined
          }
          const { problems, row } = result.failure
          return `row ${row} does not match the schema: ${problems.slice(0, 5).join("; ")}`
        },
        end: () => undefined
      }
    })
)

/** Rows as a schema describes them, and a {@link RowInvalid} in the place of each that does not match. */
export const decodeResult: {
  <A>(
    schema: Schema.Codec<A, unknown>
  ): <E, R>(self: Stream.Stream<unknown, E, R>) => Stream.Stream<Result.Result<A, RowInvalid>, E, R>
  <A, E, R>(
    self: Stream.Stream<unknown, E, R>,
    schema: Schema.Codec<A, unknown>
  ): Stream.Stream<Result.Result<A, RowInvalid>, E, R>
} = dual(
  2,
  <A, E, R>(
    self: Stream.Stream<unknown, E, R>,
    schema: Schema.Codec<A, unknown>
  ): Stream.Stream<Result.Result<A, RowInvalid>, E, R> =>
    Stream.suspend(() => {
      const parse = results(schema)
      return Stream.map(self, parse)
    })
)
