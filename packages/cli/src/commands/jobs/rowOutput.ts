/** Where the rows of a command go: `--out` and `--format`. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type Failure, usage } from "../../output/failure.ts"
import { type Format, formatOf, needsFile } from "../../output/files/formats.ts"
import * as RowFile from "../../output/files/rowFile.ts"
import * as Print from "../../output/print.ts"
import { Progress } from "../../output/progress.ts"
import { selection } from "../../output/selection.ts"
import { afterStdout, type Differences, noteOmitted, omittedOf } from "./remarks.ts"

/** To a file or to stdout in a format, or printed: as a table for people, as lines of JSON in pipes. */
export type RowOutput =
  | { readonly kind: "rows"; readonly format: Format; readonly out: string | undefined }
  | { readonly kind: "printed" }

/** The file of `--out`; undefined for stdout, which `-` names too. */
export const fileOf = (out: Option.Option<string>): Effect.Effect<string | undefined, Failure> => {
  const file = Option.getOrUndefined(out)
  return file?.trim() === ""
    ? usage("--out: names no file", "write --out rows.csv, or leave it out for stdout")
    : Effect.succeed(file === "-" ? undefined : file)
}

/** A format that stdout cannot take needs a file. */
export const checkFormat = (format: Format, out: string | undefined): Effect.Effect<void, Failure> =>
  out === undefined && needsFile(format)
    ? usage(`--format ${format} needs a file`, `add --out rows.${format}`)
    : Effect.void

/** What `--out` and `--format` ask for. */
export const rowOutputOf = Effect.fnUntraced(function*(
  { format, out }: { readonly format: Option.Option<Format>; readonly out: Option.Option<string> }
) {
  const file = yield* fileOf(out)
  const named = Option.getOrUndefined(format) ?? (file === undefined ? undefined : formatOf(file))
  if (named === undefined) {
    if (file === undefined) return { kind: "printed" } as RowOutput
    return yield* usage(
      `--out: the ending of ${file} names no format`,
      "write .csv, .tsv, .jsonl, .parquet or .sqlite, or add --format csv"
    )
  }
  yield* checkFormat(named, file)
  const output: RowOutput = { kind: "rows", format: named, out: file }
  return output
})

/** What the rows are, and what is known of them. */
export interface Options {
  readonly isPrivate?: boolean | undefined
  /** Whether all rows have the columns of the first one. */
  readonly isUniform?: boolean | undefined
  /** The columns of rows of which there are none, once that is known. */
  readonly columns?: (() => ReadonlyArray<string>) | undefined
  readonly printed?: Print.Options | undefined
  readonly differences: Differences
}

/** Writes rows. The result is what to say of the file; undefined where they went to stdout. */
export const write = Effect.fnUntraced(function*<E, R>(
  all: Stream.Stream<unknown, E, R>,
  output: RowOutput,
  { columns, differences, isPrivate, isUniform = false, printed }: Options
) {
  if (output.kind === "printed") {
    yield* Print.rows(all, printed)
    yield* afterStdout(differences.all)
    return undefined
  }
  const { paths, remark, row, searches } = yield* selection
  const { update } = yield* Progress
  // What an expression makes of rows may differ from row to row.
  const source = {
    rows: Stream.map(all, row),
    isUniform: isUniform && !searches,
    columns: () => paths ?? (searches ? [] : columns?.() ?? [])
  }
  const { format, out } = output
  if (out === undefined) {
    const written = yield* RowFile.toStdout(source, format as "tsv" | "csv" | "jsonl")
    yield* noteOmitted(written.omitted)
    yield* remark
    yield* afterStdout({ ...omittedOf(written.omitted), ...differences.all })
    return undefined
  }
  const written = yield* RowFile.toFile(source, format, {
    out,
    isPrivate,
    finish: update({ doing: `writing ${out}` })
  })
  yield* noteOmitted(written.omitted)
  yield* remark
  return {
    file: out,
    rows: written.rows,
    bytes: written.bytes,
    ...omittedOf(written.omitted),
    ...differences.all
  }
})
