/** Findings as people read them. */
import { paint, type Style } from "../../output/colors.ts"
import { oneLine } from "../../output/sanitize.ts"
import type { Advice } from "./examine.ts"
import type { Finding, Severity } from "./finding.ts"
import { percent } from "./rule.ts"

const styles: { readonly [Name in Severity]: Style } = { error: "red", warning: "yellow", info: "dim" }

/** How the lines are made. */
export interface Fit {
  readonly colors: boolean
  readonly columns: number
}

const label = 10

/** Words in lines of a width, each after the same indentation. A word that is longer stays whole: it may be copied. */
const wrapped = (text: string, columns: number): string => {
  const width = Math.max(24, columns - label)
  const lines = [""]
  for (const word of oneLine(text).split(" ")) {
    const last = lines.at(-1)!
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`
  }
  return lines.join(`\n${" ".repeat(label)}`)
}

const timeOf = (iso: string): string => iso.replace("T", " ").replace(/\.\d+Z$/, "Z")

/** The lines of a finding. */
export const linesOf = (finding: Finding, { colors, columns }: Fit): string => {
  const { accounts, advice, basis, calls, code, evidence, id, message, page, plan, severity } = finding
  const more = (title: string, text: string | undefined): ReadonlyArray<string> =>
    text === undefined ? [] : [`${paint("dim", title.padEnd(label), colors)}${wrapped(text, columns)}`]
  const saved = calls.now - calls.after
  return [
    `${paint(styles[severity], severity.padEnd(label), colors)}${paint("bold", oneLine(id), colors)}`,
    `${" ".repeat(label)}${wrapped(message, columns)}`,
    ...more(
      "calls",
      saved <= 0
        ? undefined
        : `${calls.now.toLocaleString("en")} → ${calls.after.toLocaleString("en")} (${
          percent(saved / calls.now)
        } fewer)`
    ),
    ...more(
      "plan",
      plan === undefined
        ? undefined
        : `${percent(plan.ofPlan)} in the busiest hour: ${
          plan.busiestHour.toLocaleString("en")
        } calls, at ${plan.rate} a second`
    ),
    ...more("when", `${timeOf(evidence.from)} to ${timeOf(evidence.to)}`),
    ...more("who", accounts.length === 0 ? undefined : accounts.join(", ")),
    ...more("basis", basis),
    ...more("do", advice),
    ...more("code", code),
    ...more("page", page)
  ].join("\n")
}

/** What was read, in a sentence. */
export const sentenceOf = ({ findings, log }: Advice): string => {
  const requests = `${log.requests.toLocaleString("en")} requests`
  const range = log.from === null || log.to === null ? "" : ` from ${timeOf(log.from)} to ${timeOf(log.to)}`
  const accounts = log.accounts === 0 ? "" : `, ${log.accounts.toLocaleString("en")} accounts`
  return `${requests}${range}${accounts}: ${
    findings.length === 0 ? "nothing to advise" : `${findings.length} findings`
  }`
}

/** What was passed over and could not be judged, a remark each. */
export const remarksOf = ({ log, notJudged }: Advice, cut: ReadonlyArray<string>): ReadonlyArray<string> => {
  const because = new Map<string, Array<string>>()
  for (const { because: reason, rule } of notJudged) because.set(reason, [...because.get(reason) ?? [], rule])
  return [
    ...(log.foreign === 0 ? [] : [`${log.foreign.toLocaleString("en")} lines are not requests and were passed over.`]),
    ...cut.map((file) => `The end of ${file === "-" ? "stdin" : file} is missing: it was read as far as it goes.`),
    ...[...because].map(([reason, rules]) =>
      `Not judged${
        reason.startsWith("the log holds no parameters") && log.withoutParameters < log.requests
          ? `, for ${log.withoutParameters.toLocaleString("en")} of the requests`
          : ""
      }: ${rules.join(", ")}: ${reason}.`
    )
  ]
}
