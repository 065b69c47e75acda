/**
 * Rows on disk, as lines of JSON beside the file that is made of them. Formats that name and type their columns first
 * read them from there, so that memory stays constant however many rows there are.
 */
import { createReadStream } from "node:fs"
import type { Cells, Column, Columns } from "./cells.ts"

/** The rows that were written, and their columns. */
export interface Spool {
  readonly path: string
  readonly columns: ReadonlyArray<Column>
  /** Bytes of the longest line. */
  readonly longest: number
}

/** A row as it is written: its cells in the order in which columns were first seen, which is a third of an object. */
export const lineOf = (cells: Cells, columns: Columns): string =>
  `${JSON.stringify(columns.names.map((name) => cells[name]))}\n`

/** A row with the names of its columns. */
export const objectOf = (cells: Cells): string => `${JSON.stringify(cells)}\n`

/** The lines of a file; JSON has no line end inside of a value. */
async function* linesIn(path: string, signal: AbortSignal): AsyncGenerator<ReadonlyArray<string>> {
  let rest = ""
  for await (const chunk of createReadStream(path, { signal, encoding: "utf8", highWaterMark: 256 * 1024 })) {
    const text = chunk as string
    const end = text.lastIndexOf("\n")
    if (end === -1) {
      rest += text
      continue
    }
    yield (rest + text.slice(0, end)).split("\n")
    rest = text.slice(end + 1)
  }
}

/** The rows in batches, each a list of cells in the order of the columns. */
export async function* batches(
  { columns, path }: Spool,
  size: number,
  signal: AbortSignal
): AsyncGenerator<ReadonlyArray<ReadonlyArray<unknown>>> {
  let batch: Array<ReadonlyArray<unknown>> = []
  for await (const lines of linesIn(path, signal)) {
    for (const line of lines) {
      const cells = JSON.parse(line) as Array<unknown>
      // A row from before a column was first seen.
      while (cells.length < columns.length) cells.push(null)
      batch.push(cells)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Names that differ by more than their case, as databases need them. */
export const distinct = (columns: ReadonlyArray<Column>): ReadonlyArray<string> => {
  const taken = new Set<string>()
  return columns.map(({ name }) => {
    let free = name
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}_${count}`
    taken.add(free.toLowerCase())
    return free
  })
}

/** A name between quotes, for SQL. */
export const identifier = (name: string): string => `"${name.replaceAll("\"", "\"\"")}"`
