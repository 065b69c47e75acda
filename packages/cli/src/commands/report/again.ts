/** The command line that continues an interrupted report. */
import type { Requested } from "effect-sp-api/workflows/Reports"
import * as Option from "effect/Option"
import { quoted } from "../../output/shell.ts"
import type { Values } from "./flags.ts"

const switches = [
  ["raw", "raw"],
  ["typed", "typed"],
  ["allow-empty", "allowEmpty"],
  ["pii", "pii"],
  ["unchecked", "unchecked"]
] as const

/**
 * The command. Reports that were requested are named by their ids. Where a range of dates needs several, the rest of
 * the range follows: parts meet a millisecond after the end of the one before.
 */
export const commandLine = (
  values: Values,
  type: string | undefined,
  requested: ReadonlyArray<Requested>,
  end: Date | undefined
): string => {
  const reached = requested.at(-1)?.dataEndTime
  const next = reached === undefined ? undefined : new Date(new Date(reached).getTime() + 1)
  const rest = next === undefined || end !== undefined && next > end ? undefined : next.toISOString()
  const texts: ReadonlyArray<readonly [flag: string, value: Option.Option<string>]> = [
    ...(rest === undefined
      ? []
      : [["marketplace", values.marketplace], ["from", Option.some(rest)], [
        "to",
        Option.map(values.to, (text) => end?.toISOString() ?? text)
      ]] as const),
    ["out", values.out],
    ["format", values.format],
    ["section", values.section],
    ["element", values.element],
    ["timeout", values.timeout]
  ]
  return [
    "spapi report",
    ...(type === undefined ? [] : [quoted(type)]),
    `--resume ${requested.map(({ reportId }) => quoted(reportId)).join(",")}`,
    ...texts.flatMap(([flag, value]) => Option.isSome(value) ? [`--${flag} ${quoted(value.value)}`] : []),
    ...(rest === undefined
      ? []
      : Object.entries(values.option).map(([key, value]) => `--option ${quoted(`${key}=${value}`)}`)),
    ...switches.filter(([, flag]) => values[flag]).map(([name]) => `--${name}`)
  ].join(" ")
}
