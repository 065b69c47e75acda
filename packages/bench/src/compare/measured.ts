/** What `pnpm bench:compare` measured, as `COMPARE.json` keeps it. */
import type { Load, Machine } from "../table/machine.ts"
import { clients } from "./clients.ts"
import type { Facts } from "./probes.ts"
import { rows } from "./rows.ts"

export interface Measured {
  readonly date: string
  readonly machine: Machine
  readonly load: Load
  /** By row and client. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, Facts>>>>
}

/** The cell of the table: – where a client has no function for it. */
export const cellOf = (measured: Measured, row: typeof rows[number], client: string): string => {
  const facts = measured.rows[row.name]?.[client]
  const again = "run `pnpm bench:compare --write`"
  if (facts === undefined) throw new Error(`COMPARE.json has no ${row.name} of ${client}: ${again}`)
  if (facts["absent"] === true) return "–"
  try {
    return row.cell(facts)
  } catch (error) {
    throw new Error(`COMPARE.json, ${row.name} of ${client}: ${(error as Error).message}; ${again}`, { cause: error })
  }
}

/** What is wrong with measurements beside what is installed: other versions of the others, rows that were removed. */
export const stale = (measured: Measured, installed: Readonly<Record<string, string>>): ReadonlyArray<string> => [
  ...clients.filter(({ isOurs }) => isOurs !== true).flatMap(({ packages }) => packages).flatMap((name) =>
    measured.machine.versions[name] === installed[name]
      ? []
      : [`COMPARE.json is of ${name} ${measured.machine.versions[name]}, and ${installed[name]} is installed`]
  ),
  ...Object.keys(measured.rows).filter((name) => rows.every((row) => row.name !== name)).map((name) =>
    `COMPARE.json has a row ${name}, which was removed`
  )
]
