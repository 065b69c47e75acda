/** Rows as the table of a SQLite database, by the SQLite that Node has built in. */
import { type Kind, textOf } from "./cells.ts"
import { batches, distinct, identifier, type Spool } from "./spool.ts"

const types: Readonly<Record<Kind, string>> = {
  string: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  "date-time": "TEXT",
  json: "TEXT"
}

/** Node 22 warns that its SQLite is experimental, which says nothing to the user of a command. */
const load = async () => {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return await import("node:sqlite")
  } finally {
    process.emitWarning = emitWarning
  }
}

const valueOf = (value: unknown, kind: Kind): string | number | null => {
  if (value === null) return null
  if (kind === "boolean") return value === true ? 1 : 0
  return kind === "integer" || kind === "number" ? Number(value) : textOf(value)
}

/** Writes a database with one table. */
export const write = async (path: string, table: string, spool: Spool, signal: AbortSignal): Promise<void> => {
  const { DatabaseSync } = await load()
  const { columns } = spool
  const names = distinct(columns).map(identifier)
  const database = new DatabaseSync(path)
  try {
    // The file has another name until it is whole, so nothing has to survive a crash.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    const definitions = names.map((name, index) => `${name} ${types[columns[index]!.kind]}`)
    database.exec(`CREATE TABLE ${identifier(table)} (${definitions.join(", ")})`)
    const insert = database.prepare(`INSERT INTO ${identifier(table)} VALUES (${names.map(() => "?").join(", ")})`)
    database.exec("BEGIN")
    for await (const batch of batches(spool, 1_000, signal)) {
      for (const row of batch) insert.run(...row.map((value, index) => valueOf(value, columns[index]!.kind)))
    }
    database.exec("COMMIT")
  } finally {
    database.close()
  }
}
