/** Writes rows to a file or to stdout, in any of the formats, in constant memory. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { mkdtemp, open, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Failure } from "../failure.ts"
import * as Stdout from "../stdout.ts"
import { type Cells, cellsOf, Columns } from "./cells.ts"
import { linesOf } from "./delimited.ts"
import { fileFailure } from "./fileFailure.ts"
import type { Format } from "./formats.ts"
import { needsFile } from "./formats.ts"
import * as Spool from "./spool.ts"
import * as Target from "./target.ts"

/** Rows, and what is known of them before the first one. */
export interface Source<E, R> {
  readonly rows: Stream.Stream<unknown, E, R>
  /** Whether all rows have the columns of the first one, as those of flat files do. */
  readonly isUniform: boolean
  /** The columns of a document without rows, once it is open. */
  readonly columns?: (() => ReadonlyArray<string>) | undefined
}

/** What was written. */
export interface Written {
  readonly rows: number
  readonly bytes: number
  /** Columns that the first row did not have: a TSV or CSV file whose header is written has no place for them. */
  readonly omitted: ReadonlySet<string>
}

interface Count {
  rows: number
  bytes: number
  readonly omitted: Set<string>
}

const nothing = (): Count => ({ rows: 0, bytes: 0, omitted: new Set() })

/** Where text goes: a file, or stdout. */
type Sink = (text: string) => Effect.Effect<void, Failure>

/** A file that is open until the scope closes. */
const fileSink = (path: string, shown: string): Effect.Effect<Sink, Failure, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.tryPromise({ try: () => open(path, "w", 0o600), catch: fileFailure(shown) }),
      (handle) => Effect.promise(() => handle.close())
    ),
    (handle): Sink => (text) => Effect.tryPromise({ try: () => handle.writeFile(text), catch: fileFailure(shown) })
  )

/** The same sink with a count. */
const counted = (sink: Sink, written: Count): Sink => (text) => {
  written.bytes += Buffer.byteLength(text)
  return sink(text)
}

/** Lines as rows arrive. */
const lines = <E, R>(
  { columns: known, rows }: Source<E, R>,
  format: "tsv" | "csv" | "jsonl",
  sink: Sink,
  written: Count
) => {
  if (format === "jsonl") {
    return Stream.runForEachArray(rows, (chunk) => {
      written.rows += chunk.length
      return sink(chunk.map((row) => `${JSON.stringify(row ?? null)}\n`).join(""))
    })
  }
  const { header, row } = linesOf(format)
  let names: ReadonlyArray<string> = []
  let seen = new Set<string>()
  const learn = (cells: Cells): void => {
    names = Object.keys(cells)
    seen = new Set(names)
  }
  const miss = (cells: Cells): void => {
    for (const name in cells) if (!seen.has(name)) written.omitted.add(name)
  }
  return Effect.andThen(
    Stream.runForEachArray(rows, (chunk) => {
      const all = chunk.map(cellsOf)
      const isFirst = names.length === 0
      if (isFirst) all.slice(0, 1).forEach(learn)
      all.forEach(miss)
      written.rows += all.length
      return sink((isFirst ? header(names) : "") + all.map((cells) => row(names, cells)).join(""))
    }),
    Effect.suspend(() => {
      const columns = known?.() ?? []
      return written.rows > 0 || columns.length === 0 ? Effect.void : sink(header(columns))
    })
  )
}

/** Rows of which the columns have to be known first: they are written to disk, and read from there. */
const viaSpool = <E, R>(
  { columns: known, rows }: Source<E, R>,
  format: Exclude<Format, "jsonl">,
  { finish, path, shown }: {
    readonly path: string
    readonly shown: string
    /** Runs once all rows are on disk. */
    readonly finish: Effect.Effect<void>
  },
  sink: Sink | undefined,
  written: Count
) =>
  Effect.scoped(Effect.gen(function*() {
    const spoolPath = `${path}.rows`
    yield* Effect.addFinalizer(() => Effect.promise(() => rm(spoolPath, { force: true })))
    const columns = new Columns()
    let longest = 0
    const lineOf = (cells: Cells): string => {
      columns.see(cells)
      // DuckDB reads the names of columns with their cells.
      const line = format === "duckdb" ? Spool.objectOf(cells) : Spool.lineOf(cells, columns)
      // In UTF-8 a code unit has three bytes at most.
      if (line.length * 3 > longest) longest = Math.max(longest, Buffer.byteLength(line))
      return line
    }
    yield* Effect.scoped(Effect.flatMap(fileSink(spoolPath, shown), (write) =>
      Stream.runForEachArray(rows, (chunk) => {
        written.rows += chunk.length
        return write(chunk.map((row) => lineOf(cellsOf(row))).join(""))
      })))
    yield* finish
    const seen = columns.all
    const names = seen.length > 0 ? seen : new Columns([...known?.() ?? [], ...(known?.().length ? [] : ["value"])]).all
    const spool: Spool.Spool = { path: spoolPath, columns: names, longest }
    const using = (run: (signal: AbortSignal) => Promise<void>) =>
      Effect.tryPromise({ try: run, catch: fileFailure(shown) })
    switch (format) {
      case "parquet":
        return yield* using(async (signal) => (await import("./parquet.ts")).write(path, spool, signal))
      case "sqlite":
        return yield* using(async (signal) => (await import("./sqlite.ts")).write(path, "data", spool, signal))
      case "duckdb":
        return yield* using(async (signal) => (await import("./duckdb.ts")).write(path, "data", spool, signal))
      default: {
        const { header, values } = linesOf(format)
        yield* sink!(header(names.map(({ name }) => name)))
        yield* Stream.fromAsyncIterable(Spool.batches(spool, 1_000, new AbortController().signal), fileFailure(shown))
          .pipe(Stream.runForEach((batch) => sink!(batch.map(values).join(""))))
      }
    }
  }))

/** A folder for rows on their way to stdout, readable by its owner alone. */
const temporary = Effect.acquireRelease(
  Effect.tryPromise({
    try: () => mkdtemp(join(tmpdir(), "spapi-")),
    catch: fileFailure(tmpdir())
  }),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
)

/** Writes rows to stdout: as they come, or once the columns of rows that differ are known. */
export const toStdout = <E, R>(
  source: Source<E, R>,
  format: "tsv" | "csv" | "jsonl"
): Effect.Effect<Written, E | Failure, R> =>
  Effect.suspend(() => {
    const written = nothing()
    const sink = counted(Stdout.write, written)
    const write = format === "jsonl" || source.isUniform
      ? lines(source, format, sink, written)
      : Effect.scoped(Effect.flatMap(temporary, (folder) =>
        viaSpool(
          source,
          format,
          {
            path: join(folder, "rows"),
            shown: folder,
            finish: Effect.void
          },
          sink,
          written
        )))
    return Effect.as(write, written)
  })

/**
 * Writes rows to a file, which appears when it is whole. Text formats of uniform rows are written as rows come; for the
 * others rows pass through a second file beside it. Databases have one table, `data`.
 */
export const toFile = Effect.fnUntraced(function*<E, R>(
  source: Source<E, R>,
  format: Format,
  { finish = Effect.void, isPrivate, out }: {
    readonly out: string
    readonly isPrivate?: boolean | undefined
    /** Runs once all rows have arrived, where writing them takes a second pass. */
    readonly finish?: Effect.Effect<void>
  }
) {
  const written = nothing()
  if (format === "duckdb") {
    yield* Effect.tryPromise({
      try: async () => void await (await import("./duckdb.ts")).load(),
      catch: fileFailure(out)
    })
  }
  yield* Target.atomically(out, {
    isPrivate,
    isSequential: format === "jsonl" || !needsFile(format) && source.isUniform
  }, (path) =>
    Effect.scoped(Effect.gen(function*() {
      const sink = needsFile(format) ? undefined : counted(yield* fileSink(path, out), written)
      yield* format === "jsonl" || source.isUniform && (format === "tsv" || format === "csv")
        ? lines(source, format, sink!, written)
        : viaSpool(source, format, { path, shown: out, finish }, sink, written)
    })))
  const size = needsFile(format) ? (yield* Effect.promise(() => stat(out))).size : written.bytes
  const result: Written = { ...written, bytes: size }
  return result
})

/** Writes bytes to a file, which appears when it is whole. */
export const bytesToFile = Effect.fnUntraced(function*<E, R>(
  bytes: Stream.Stream<Uint8Array, E, R>,
  { isPrivate, out }: { readonly out: string; readonly isPrivate?: boolean | undefined }
) {
  let count = 0
  yield* Target.atomically(out, { isPrivate, isSequential: true }, (path) =>
    Effect.scoped(Effect.gen(function*() {
      const handle = yield* Effect.acquireRelease(
        Effect.tryPromise({ try: () => open(path, "w"), catch: fileFailure(out) }),
        (handle) => Effect.promise(() => handle.close())
      )
      yield* Stream.runForEach(bytes, (chunk) => {
        count += chunk.length
        return Effect.tryPromise({ try: () => handle.writeFile(chunk), catch: fileFailure(out) })
      })
    })))
  return count
})
