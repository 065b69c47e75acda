/**
 * Decodes rows, lines or elements of a document with a Schema.
 *
 * ```ts
 * const location = Reports_2021_06_30.getReportDocument({ reportDocumentId })
 * const Listing = Schema.Struct({ "seller-sku": Schema.String, quantity: Schema.FiniteFromString })
 *
 * Document.text(location).pipe(Delimited.tsv(), Rows.decode(Listing))
 * ```
 *
 * The decoder is compiled once per stream; no Effect runs per row.
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

/** A row that does not match its schema: where, and what was expected, without its values. */
export interface RowInvalid {
  /** 1 for the first row after the header. */
  readonly row: number
  /** One per mismatch, such as `quantity: Expected a finite number`. */
  readonly problems: ReadonlyArray<string>
}

/** Options of {@link decode}. */
export interface Options {
  /** The operation name in errors; default `document`. */
  readonly operation?: string | undefined
}

const problemsOf = (issue: SchemaIssue.Issue): ReadonlyArray<string> =>
  SchemaIssue.makeFormatterStandardSchemaV1()(issue).issues.map(({ message, path }) => {
    const place = (path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join(".")
    return place === "" ? message : `${place}: ${message}`
  })

/** A decoder that counts its rows. */
const results = <A>(schema: Schema.Codec<A, unknown>): (row: unknown) => Result.Result<A, RowInvalid> => {
  const parse = SchemaParser.decodeUnknownResult(schema, { errors: "all" })
  let row = 0
  return (input) => {
    row++
    return Result.mapError(parse(input), (issue) => ({ row, problems: problemsOf(issue) }))
  }
}

/** Decodes rows. Fails with `ResponseInvalid` at the first row that does not match, after the rows before it. */
export const decode: {
  /** In a pipe: decodes rows. Fails with `ResponseInvalid` at the first that does not match, after the rows before it. */
  <A>(
    schema: Schema.Codec<A, unknown>,
    options?: Options
  ): <E, R>(self: Stream.Stream<unknown, E, R>) => Stream.Stream<A, E | SpApiError, R>
  /** Decodes the rows of a Stream. Fails with `ResponseInvalid` at the first that does not match, after those before. */
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

/** Decodes rows to results: a {@link RowInvalid} for each row that does not match. */
export const decodeResult: {
  /** In a pipe: decodes rows to results, with a {@link RowInvalid} for each row that does not match. */
  <A>(
    schema: Schema.Codec<A, unknown>
  ): <E, R>(self: Stream.Stream<unknown, E, R>) => Stream.Stream<Result.Result<A, RowInvalid>, E, R>
  /** Decodes the rows of a Stream to results, with a {@link RowInvalid} for each row that does not match. */
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
