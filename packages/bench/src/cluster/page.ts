/** The figures of `pnpm bench:cluster` as Markdown. */
import type { Load, Machine } from "../table/machine.ts"
import { isBusy } from "../table/machine.ts"
import type { Figures, FirstCalls, Size } from "./measure.ts"

/** One cluster. */
export interface Cluster {
  readonly runners: number
  readonly database: "SQLite" | "PostgreSQL"
  readonly figures: Figures
}

/** All that was measured, as `CLUSTER.json` keeps it. */
export interface Measured {
  readonly date: string
  readonly machine: Machine
  readonly loads: ReadonlyArray<Load>
  readonly size: Size
  readonly clusters: ReadonlyArray<Cluster>
  readonly firstCalls: FirstCalls & { readonly date: string; readonly load: Load }
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })

const columns: ReadonlyArray<readonly [title: string, of: (figures: Figures) => string]> = [
  ["sellers per runner", ({ sellersPerRunner }) => number(sellersPerRunner)],
  ["calls/s", ({ callsPerSecond }) => number(callsPerSecond)],
  ["µs CPU of a call", ({ cpuMicros }) => number(cpuMicros)],
  ["tokens requested", ({ tokens }) => number(tokens)],
  ["429", ({ refused }) => number(refused)],
  ["resident MB of a runner", ({ rssMB }) => number(rssMB)],
  ["kB heap of a live seller", ({ heapPerSeller }) => number(heapPerSeller / 1000, 1)],
  ["% of a core, without sellers", ({ emptyCpu }) => number(emptyCpu, 1)],
  ["% of a core, all idle", ({ idleCpu }) => number(idleCpu, 1)],
  ["jobs/s", ({ jobsPerSecond }) => number(jobsPerSecond)],
  ["s until work moved", ({ moved }) => number(moved, 1)],
  ["s until all had ended", ({ recovered }) => number(recovered, 1)],
  ["steps that ran twice", ({ doubled }) => number(doubled)],
  ["calls made again", ({ repeated }) => number(repeated)]
]

/** A line for a terminal. */
export const line = (runners: number, database: string, figures: Figures): string =>
  `${runners} over ${database}: ${columns.map(([title, of]) => `${title} ${of(figures)}`).join(", ")}`

const row = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |`

/** The sentence about first calls. */
export const firstCallsOf = (firstCalls: Measured["firstCalls"]): string =>
  `First calls of ${
    number(firstCalls.sellers)
  } idle sellers at once, ${firstCalls.calls} each, whose quota allows them in ${
    number(firstCalls.ideal, 1)
  } s: a seller takes ${number(firstCalls.median, 3)} × that (median; the slowest ${
    number(firstCalls.slowest, 3)
  } ×), all together ${number(firstCalls.all, 3)} ×; ${
    number(firstCalls.refused)
  } responses of 429 (measured on ${firstCalls.date}, at a load average of ${firstCalls.load.average}).`

export const page = ({ clusters, date, firstCalls, loads, machine, size }: Measured): string => {
  const busy = isBusy(machine.cores, loads)
    ? " **Other programs kept this machine busy, so the figures are not to be trusted.**"
    : ""
  return `# Figures of the cluster

<!-- Written by \`pnpm bench:cluster --write\` from CLUSTER.json. -->

Measured on ${date}, one round, on ${machine.cores} cores of ${machine.cpu} (${machine.platform}), which runners,
PostgreSQL and an Amazon share, with Node ${machine.versions["Node"]} and effect ${
    machine.versions["effect"]
  }. Commit ${machine.commit}.${busy}

${number(size.sellers)} sellers make ${size.calls} calls each at once; then ${
    number(size.jobs)
  } of them run a durable job of
${size.calls} calls, and one runner is killed when a quarter has ended. One that is alone is started again.

${
    [
      row(["runners", ...clusters.map(({ database, runners }) => `${runners}, ${database}`)]),
      row(["---", ...clusters.map(() => "--:")]),
      ...columns.map(([title, of]) => row([title, ...clusters.map(({ figures }) => of(figures))]))
    ].join("\n")
  }

${firstCallsOf(firstCalls)}

That time is of a seller alone, from the arrival of its first call at Amazon to that of its last. The burst is one:
Amazon's bucket is full again so long after the arrival of a call. Where thousands wait for tokens and for the
processor, a call is on its way for seconds, so the client counts from the response: it is never earlier than Amazon,
and later by what a response takes to be read.
`
}
