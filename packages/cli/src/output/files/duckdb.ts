/** Rows as the table of a DuckDB database, by DuckDB's own library, which is not part of this package: it is 70 MB. */
import { Failure } from "../failure.ts"
import type { Kind } from "./cells.ts"
import { distinct, identifier, type Spool } from "./spool.ts"

const types: Readonly<Record<Kind, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  "date-time": "TIMESTAMP",
  json: "JSON"
}

/** Fails with the line that installs it. */
export const load = async () => {
  try {
    return await import("@duckdb/node-api")
  } catch {
    throw new Failure({
      kind: "usage",
      message: "DuckDB files need the package @duckdb/node-api, which is not installed",
      advice: "run `npm install effect-sp-api-cli @duckdb/node-api`, or write .sqlite or .parquet, which DuckDB reads"
    })
  }
}

/** What DuckDB may keep in memory; the rest goes to its temporary folder. Its own limit is most of the machine. */
const memory = "512MB"

/** The longest line that it reads unless told otherwise. It has a buffer of twice this for each thread. */
const usualLine = 2 ** 22

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Writes a database with one table. */
export const write = async (
  path: string,
  table: string,
  { columns, longest, path: rows }: Spool,
  signal: AbortSignal
): Promise<void> => {
  const { DuckDBInstance } = await load()
  // DuckDB makes its file itself, and takes an empty one for one of another program.
  const { rm } = await import("node:fs/promises")
  await rm(path, { force: true })
  const instance = await DuckDBInstance.create(path, {
    memory_limit: memory,
    temp_directory: `${path}.temporary`,
    threads: "2"
  })
  try {
    const connection = await instance.connect()
    signal.addEventListener("abort", () => connection.interrupt())
    const names = distinct(columns)
    const read = columns.map(({ kind, name }) => `${literal(name)}: ${literal(types[kind])}`)
    const selected = names.map((name, index) => `${identifier(columns[index]!.name)} AS ${identifier(name)}`)
    await connection.run(
      `CREATE TABLE ${identifier(table)} AS SELECT ${selected.join(", ")} FROM read_json(${literal(rows)}, `
        + `format = 'newline_delimited', maximum_object_size = ${Math.max(usualLine, longest)}, columns = {${
          read.join(", ")
        }})`
    )
    connection.closeSync()
  } finally {
    instance.closeSync()
  }
}
