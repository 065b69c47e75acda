/** What `pnpm simulate:cluster` counted, as Markdown. */
import type { Machine } from "../table/machine.ts"
import type { Simulated } from "./feeds.ts"

/** One simulation. */
export interface Run {
  /** Who was simulated, and for how long. */
  readonly title: string
  readonly counted: Simulated
}

/** All that was counted, as `SIMULATION.json` keeps it. */
export interface Measured {
  readonly date: string
  readonly machine: Machine
  readonly runs: ReadonlyArray<Run>
}

const number = (value: number): string => value.toLocaleString("en-US")

const seconds = (millis: number): string => number(Math.round(millis / 1000))

const table = ({ counted: { lags } }: Run): string =>
  [
    "| feed | changes | s until read, median | 99 % | most |",
    "| --- | --: | --: | --: | --: |",
    ...Object.entries(lags).map(([feed, { changes, median, most, p99 }]) =>
      `| ${feed} | ${number(changes)} | ${seconds(median)} | ${seconds(p99)} | ${seconds(most)} |`
    )
  ].join("\n")

export const page = ({ date, machine: { commit, versions }, runs }: Measured): string =>
  `# A simulated fleet

<!-- Written by \`pnpm simulate:cluster --write\` from SIMULATION.json. -->

Counted on ${date} with Node ${versions["Node"]} and effect ${versions["effect"]}. Commit ${commit}.

The feeds of \`ChangeFeed\` and restrictions of each seller, by the buckets of the client, the buckets of Amazon and the schedules of
the cluster, from event to event. The real clients run under a \`TestClock\`; the model of the others has to count the same as them.

${
    runs.map((run) =>
      `## ${run.title}

${number(run.counted.calls)} calls, ${number(run.counted.refused)} responses of 429, ${
        number(run.counted.tokens)
      } tokens.

${table(run)}
`
    ).join("\n")
  }`
