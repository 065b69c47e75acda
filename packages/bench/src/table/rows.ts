/**
 * What `pnpm bench` measures. A row is a program of `figures/` that runs one contender in a process of its own and
 * prints its figures as JSON; its lines say which figures the table compares, with which goal, and with which budget
 * `pnpm bench --check` fails. What the floor of a row is, its program says.
 */

/** A line of the table: one figure of ours beside the same of the floor and of a peer. */
export interface Line {
  readonly title: string
  /** The name of the figure in what the program prints. */
  readonly figure: string
  readonly unit: string
  readonly digits: number
  /** What one of the unit is, in the unit of the figure. */
  readonly unitIs?: number
  readonly isMoreBetter?: true
  readonly floor?: string
  readonly peer?: string
  readonly ours: string
  /** What the ratio is to. */
  readonly ratioTo: "floor" | "peer"
  /** Whether goal and budget limit the value and not the ratio. */
  readonly limitsValue?: true
  readonly goal?: number
  readonly budget?: number
  /** Whether other programs on the machine change nothing in it, so that the budget has no tolerance. */
  readonly isSteady?: true
  /** The figure that `--check` takes instead, where wall time counts: other programs on the machine take their part. */
  readonly checked?: string
}

export interface Row {
  readonly name: string
  /** A file of `figures/`, called with the contender and a size. */
  readonly program: string
  readonly size: ReadonlyArray<string>
  readonly quick: ReadonlyArray<string>
  readonly nodeFlags?: ReadonlyArray<string>
  /** The contender whose figures are subtracted from those of the others. */
  readonly beyond?: string
  /** A figure that has to be the same for all contenders. */
  readonly same?: string
  /** Whether the packages have to be built. */
  readonly isBuilt?: true
  readonly lines: ReadonlyArray<Line>
}

const amazonSpApi = "amazon-sp-api"

/** How a contender is called in the table; `request` of undici by hand, and the loop over a report, need no name. */
export const labels: Readonly<Record<string, string>> = {
  [amazonSpApi]: amazonSpApi,
  peer: amazonSpApi,
  "bytes-peer": amazonSpApi,
  smithy: "@smithy/signature-v4",
  "bare-fetch": "fetch",
  dispatch: "dispatcher"
}

/** The packages that a contender needs. */
export const peers: Readonly<Record<string, ReadonlyArray<string>>> = {
  [amazonSpApi]: [amazonSpApi],
  peer: [amazonSpApi],
  "bytes-peer": [amazonSpApi],
  smithy: ["@smithy/signature-v4", "@aws-crypto/sha256-js"]
}

const call = { figure: "micros", unit: "µs CPU", digits: 1, floor: "floor", ratioTo: "floor" } as const
const report = { digits: 0, isMoreBetter: true, ratioTo: "floor", checked: "cpuSeconds" } as const
const start = { figure: "cpuMillis", unit: "ms CPU", digits: 0, peer: amazonSpApi, ratioTo: "peer" } as const
const sellers = { peer: amazonSpApi, ours: "effect-sp-api", ratioTo: "peer" } as const

export const rows: ReadonlyArray<Row> = [
  {
    name: "report",
    program: "report.ts",
    size: ["wide", "1e9"],
    quick: ["wide", "50e6"],
    same: "rows",
    lines: [
      {
        ...report,
        title: "Report of 1 GB with 60 columns, as objects",
        figure: "rowsPerSecond",
        unit: "rows/s",
        floor: "hand",
        peer: "peer",
        ours: "ours",
        goal: 1,
        budget: 0.9
      },
      {
        title: "The same, most memory",
        figure: "peakMegabytes",
        unit: "MB",
        digits: 0,
        floor: "hand",
        peer: "peer",
        ours: "ours",
        ratioTo: "floor",
        limitsValue: true,
        goal: 150,
        budget: 180,
        isSteady: true
      }
    ]
  },
  {
    name: "bytes",
    program: "report.ts",
    size: ["wide", "1e9"],
    quick: ["wide", "50e6"],
    same: "bytes",
    lines: [{
      ...report,
      title: "Report of 1 GB, decompressed bytes alone",
      figure: "megabytesPerSecond",
      unit: "MB/s",
      floor: "bytes-hand",
      peer: "bytes-peer",
      ours: "bytes-ours",
      goal: 0.95,
      budget: 0.7
    }]
  },
  {
    name: "small",
    program: "calls.ts",
    size: ["small"],
    quick: ["small", "5000"],
    lines: [
      {
        ...call,
        title: "`getOrder`, 1.2 kB, 32 in flight",
        peer: amazonSpApi,
        ours: "ours-undici",
        goal: 1.6,
        budget: 1.75
      },
      {
        ...call,
        title: "The same by the README's first program",
        peer: amazonSpApi,
        ours: "ours-readme",
        goal: 2,
        budget: 2
      },
      {
        ...call,
        title: "The same over `NodeHttpClient.layerUndici`",
        peer: amazonSpApi,
        ours: "ours-platform"
      },
      {
        ...call,
        title: "The same beside a handler of undici's dispatcher",
        floor: "dispatch",
        peer: amazonSpApi,
        ours: "ours-undici"
      },
      { ...call, title: "The same over `fetch`", floor: "bare-fetch", ours: "ours-fetch", goal: 1.3, budget: 2 },
      {
        ...call,
        title: "The same, signed",
        peer: "smithy",
        ours: "ours-signed",
        ratioTo: "peer",
        goal: 1,
        budget: 1
      }
    ]
  },
  {
    name: "one",
    program: "calls.ts",
    size: ["one"],
    quick: ["one", "3000"],
    lines: [
      { ...call, title: "`getOrder`, one at a time", peer: amazonSpApi, ours: "ours-undici" },
      {
        ...call,
        title: "The same, signed, one at a time",
        peer: "smithy",
        ours: "ours-signed",
        goal: 2.4,
        budget: 2.4
      }
    ]
  },
  {
    name: "large",
    program: "calls.ts",
    size: ["large"],
    quick: ["large", "500"],
    lines: [{
      ...call,
      title: "Page of 163 kB, 32 in flight",
      peer: amazonSpApi,
      ours: "ours-undici",
      goal: 1.05,
      budget: 1.15
    }]
  },
  {
    name: "start",
    program: "start.ts",
    size: ["3"],
    quick: ["1"],
    beyond: "bare",
    isBuilt: true,
    lines: [
      {
        ...start,
        title: "Imports and a first page by the README's first program, beyond bare Node",
        ours: "readme",
        goal: 2.5,
        budget: 3
      },
      { ...start, title: "The same by one operation", ours: "fast", goal: 2, budget: 2.8 },
      { ...start, title: "The same in a bundle", ours: "bundled", goal: 0.8, budget: 0.9 }
    ]
  },
  {
    name: "sellers",
    program: "sellers.ts",
    size: ["5000"],
    quick: ["1000"],
    nodeFlags: ["--expose-gc"],
    lines: [
      {
        ...sellers,
        title: "Heap of each of 5,000 sellers in one process",
        figure: "heapPerAccount",
        unit: "kB",
        digits: 1,
        unitIs: 1000,
        limitsValue: true,
        goal: 8,
        budget: 10,
        isSteady: true
      },
      {
        ...sellers,
        title: "Resident memory of such a process",
        figure: "rssMB",
        unit: "MB",
        digits: 0,
        goal: 1.1
      },
      {
        ...sellers,
        title: "First calls of 5,000 sellers",
        figure: "cpuSeconds",
        unit: "s CPU",
        digits: 2,
        goal: 1.2,
        budget: 2
      }
    ]
  }
]

/** The contenders of some lines of a row. */
export const contendersOf = (row: Row, lines: ReadonlyArray<Line> = row.lines): ReadonlyArray<string> => [
  ...new Set(
    [row.beyond, ...lines.flatMap(({ floor, ours, peer }) => [floor, peer, ours])].filter((name) => name !== undefined)
  )
]

/** The contenders that the limits of some lines need. */
export const limitingContenders = (row: Row, lines: ReadonlyArray<Line>): ReadonlyArray<string> => [
  ...new Set([row.beyond, ...lines.flatMap((line) => [line.limitsValue ? undefined : line[line.ratioTo], line.ours])]
    .filter((name) => name !== undefined))
]
