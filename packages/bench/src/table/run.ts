/** Runs the contenders of a row, each in a process of its own. */
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { provide } from "./peers.ts"
import type { Row } from "./rows.ts"
import { peers } from "./rows.ts"

/** What a contender printed in one round, or why it printed nothing. */
export type Outcome = { readonly figures: Readonly<Record<string, number>> } | { readonly failure: string }

/** The outcomes of one round, by contender. */
export type Outcomes = Readonly<Record<string, Outcome>>

const folder = new URL("../figures/", import.meta.url)

/** No contender of any row takes a third of it on a machine that does nothing else. */
const mostMillis = 300_000

export const median = (values: ReadonlyArray<number>): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

/** The numbers of a line of JSON; of a list of numbers, its median. */
const figuresOf = (line: string): Readonly<Record<string, number>> => {
  const entries = Object.entries(JSON.parse(line) as Record<string, unknown>).map(([name, value]) =>
    [name, Array.isArray(value) ? median(value) : value] as const
  )
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === "number"))
}

const runContender = (row: Row, contender: string, size: ReadonlyArray<string>): Promise<Outcome> =>
  new Promise((resolve) => {
    const program = fileURLToPath(new URL(row.program, folder))
    const child = spawn(process.execPath, [...row.nodeFlags ?? [], program, contender, ...size], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: mostMillis
    })
    let printed = ""
    let errors = ""
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => printed += chunk)
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => errors += chunk)
    child.on("error", (error) => resolve({ failure: error.message }))
    child.on("close", (code, signal) => {
      const line = printed.trim().split("\n").at(-1) ?? ""
      if (code === 0) {
        try {
          return resolve({ figures: figuresOf(line) })
        } catch {
          return resolve({ failure: `it printed no JSON: ${line.slice(0, 200)}` })
        }
      }
      const reason = errors.split("\n").find((line) => /^\w*Error\b/.test(line)) ?? errors.trim().split("\n").at(-1)
      resolve({ failure: signal === null ? `exit code ${code}: ${reason}` : `it was ended by ${signal}` })
    })
  })

const shuffled = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> =>
  values.map((value) => [Math.random(), value] as const).sort(([a], [b]) => a - b).map(([, value]) => value)

/** Runs contenders in a random order. What fails is an outcome, too, and the others run. */
export const runRound = async (
  row: Row,
  contenders: ReadonlyArray<string>,
  size: ReadonlyArray<string>
): Promise<Outcomes> => {
  const outcomes: Record<string, Outcome> = {}
  for (const contender of shuffled(contenders)) {
    const missing = (peers[contender] ?? []).find((name) => !provide(name))
    outcomes[contender] = missing === undefined
      ? await runContender(row, contender, size)
      : { failure: `${missing} could not be installed` }
  }
  if (row.same === undefined) return outcomes
  const counts = Object.values(outcomes).flatMap((outcome) => "figures" in outcome ? [outcome.figures[row.same!]] : [])
  const most = median(counts.filter((count) => count !== undefined))
  return Object.fromEntries(
    Object.entries(outcomes).map(([contender, outcome]) =>
      "figures" in outcome && outcome.figures[row.same!] !== most
        ? [contender, { failure: `${outcome.figures[row.same!]} ${row.same}, others have ${most}` }]
        : [contender, outcome]
    )
  )
}
