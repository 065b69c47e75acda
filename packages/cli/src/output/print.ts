/**
 * Results on stdout: tables for people, JSON for pipes and with `--json`, each after `--select` and `--query`.
 *
 * Everything that a command prints as its result goes through here.
 */
import * as Effect from "effect/Effect"
import { isObject } from "effect/Predicate"
import * as Stream from "effect/Stream"
import { paint } from "./colors.ts"
import * as Columns from "./columns.ts"
import { note } from "./notes.ts"
import { Presentation, type Shape } from "./presentation.ts"
import { oneLine, safeJson } from "./sanitize.ts"
import { selection } from "./selection.ts"
import * as Stdout from "./stdout.ts"
import { type Column, layOut, textOf } from "./table.ts"

/** How a result is shown to people. */
export interface Options {
  /** The columns of its rows; default: every property. */
  readonly columns?: ReadonlyArray<Column> | undefined
  /** The columns for rows that come as a Stream, chosen by the first of them. */
  readonly columnsOf?: ((first: ReadonlyArray<unknown>) => ReadonlyArray<Column> | undefined) | undefined
}

/** Rows that a table is laid out from; later ones keep its widths. */
const ahead = 200

const json = (value: unknown, { agent }: Shape): string => safeJson(value ?? null, agent ? 0 : 2)

const tell = (hidden: ReadonlyArray<string>) =>
  hidden.length === 0
    ? Effect.void
    : note(`${hidden.length} more: ${hidden.join(", ")}. A wider terminal, --select or --json shows them.`)

const table = (rows: ReadonlyArray<unknown>, columns: ReadonlyArray<Column>, presentation: Shape) =>
  Effect.gen(function*() {
    const { hidden, lines } = layOut(columns, rows, {
      columns: presentation.columns,
      colors: presentation.colors.stdout
    })
    yield* Stdout.line(lines.join("\n"))
    yield* tell(hidden)
  })

/** The properties of an object, one below the other; lists of objects within it as tables. */
const properties = (value: object, presentation: Shape) =>
  Effect.gen(function*() {
    const entries = Object.entries(value).map(([key, inner]) => [oneLine(key), inner] as const)
    const isTable = (inner: unknown): inner is ReadonlyArray<object> =>
      Array.isArray(inner) && inner.length > 0 && inner.every(isObject)
    const width = Math.max(0, ...entries.map(([key]) => key.length))
    for (const [key, inner] of entries) {
      if (isTable(inner)) continue
      yield* Stdout.line(`${paint("bold", key.padEnd(width), presentation.colors.stdout)}  ${textOf(inner)}`.trimEnd())
    }
    for (const [key, inner] of entries) {
      if (!isTable(inner)) continue
      if (entries.length > 1) yield* Stdout.line(`\n${paint("bold", key, presentation.colors.stdout)}`)
      yield* table(inner, Columns.ofRows(inner), presentation)
    }
  })

const selectedValue = Effect.fnUntraced(
  function*(selected: unknown, paths: ReadonlyArray<string> | undefined, options: Options) {
    const presentation = yield* Presentation
    if (presentation.format === "json") return yield* Stdout.line(json(selected, presentation))
    if (Array.isArray(selected)) {
      if (selected.length === 0) return yield* note("Nothing found.")
      const columns = paths === undefined ? options.columns ?? Columns.ofRows(selected) : ofSelected(paths)
      return yield* table(selected, columns, presentation)
    }
    yield* isObject(selected) ? properties(selected, presentation) : Stdout.line(textOf(selected))
  }
)

/** Prints a result: an array as a table, an object by its properties, anything else as it is. */
export const value = Effect.fnUntraced(function*(result: unknown, options: Options = {}) {
  const { paths, remark, value } = yield* selection
  yield* selectedValue(value(result), paths, options)
  yield* remark
})

/** Prints what became of a file. `--select` and `--query` are about its rows, and were applied to them. */
export const summary = Effect.fnUntraced(function*(result: object) {
  const presentation = yield* Presentation
  yield* presentation.format === "json"
    ? Stdout.line(json(result, presentation))
    : properties(result, presentation)
})

/** After a selection a path is the name of a property. */
const ofSelected = (paths: ReadonlyArray<string>): ReadonlyArray<Column> =>
  paths.map((path) => ({ title: path, cell: (row) => isObject(row) ? Reflect.get(row, path) : undefined }))

/** Prints rows as they come: a line of JSON each, or a table. */
export const rows = Effect.fnUntraced(function*<A, E, R>(stream: Stream.Stream<A, E, R>, options: Options = {}) {
  const presentation = yield* Presentation
  const { paths, remark, row } = yield* selection
  const selected = Stream.map(stream, row)
  if (presentation.format === "json") {
    yield* Stream.runForEachArray(
      selected,
      (chunk) => Stdout.write(chunk.map((item) => `${safeJson(item ?? null)}\n`).join(""))
    )
    return yield* remark
  }
  let columns: ReadonlyArray<Column> | undefined
  yield* Stream.runForEach(Stream.grouped(selected, ahead), (chunk) => {
    const first = columns === undefined
    columns ??= paths === undefined
      ? options.columns ?? options.columnsOf?.(chunk) ?? Columns.ofRows(chunk)
      : ofSelected(paths)
    const { hidden, lines } = layOut(columns, chunk, {
      columns: presentation.columns,
      colors: presentation.colors.stdout
    })
    const body = first ? lines : lines.slice(1)
    return Effect.andThen(Stdout.line(body.join("\n")), first ? tell(hidden) : Effect.void)
  })
  if (columns === undefined) yield* note("Nothing found.")
  yield* remark
})

/** Prints text as it is, for results that are text: a script, a file. `--json` does not change it. */
export const text = Stdout.line
