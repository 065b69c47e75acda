/** `pnpm bench --check`: no line is above its budget. */
import type { Line, Row } from "./rows.ts"
import { limitingContenders } from "./rows.ts"
import type { Outcomes } from "./run.ts"
import { runRound } from "./run.ts"
import { isWithin, summarize } from "./summary.ts"

/** A line has to be within its budget in one of so many rounds: other programs slow one down and not the next. */
const mostRounds = 3

/** Of a budget, on machines that do other work, and in small runs, where the start counts more. */
const quickTolerance = 1.4

/** The budget of a line in this run. */
const budgetOf = (line: Line, isQuick: boolean): number => {
  const tolerance = isQuick && !line.isSteady ? quickTolerance : 1
  return line.isMoreBetter ? line.budget! / tolerance : line.budget! * tolerance
}

/** The lines of a row that are above their budgets in a round, and a sentence for each line. */
const judge = (row: Row, lines: ReadonlyArray<Line>, outcomes: Outcomes, isQuick: boolean) =>
  lines.map((line) => {
    const budget = budgetOf(line, isQuick)
    const { limited } = summarize(row, line, [outcomes], line.checked)
    // Of a figure where less is better, the ratio is turned round.
    const value = limited !== undefined && line.checked !== undefined && line.isMoreBetter ? 1 / limited : limited
    const failure = [line.ours, line[line.ratioTo]].flatMap((name) => {
      const outcome = outcomes[name ?? ""]
      return outcome !== undefined && "failure" in outcome ? [`${name}: ${outcome.failure}`] : []
    })
    const isGood = value !== undefined && failure.length === 0 && isWithin(line, value, budget)
    const found = value === undefined || failure.length > 0 ? failure.join("; ") || "not measured" : value.toFixed(2)
    return {
      line,
      isGood,
      text: `${row.name}: ${line.title}, ${line.ours}: ${found} ${line.limitsValue ? line.unit : "×"} (${
        line.isMoreBetter ? "at least" : "at most"
      } ${budget.toFixed(2)})${isGood ? "" : ": missed"}`
    }
  })

/** Runs the contenders that have budgets. Returns whether every line kept its own. */
export const check = async (
  rows: ReadonlyArray<Row>,
  isQuick: boolean,
  print: (line: string) => void = console.log
): Promise<boolean> => {
  let isGood = true
  for (const row of rows) {
    let lines = row.lines.filter(({ budget }) => budget !== undefined)
    for (let round = 1; round <= mostRounds && lines.length > 0; round++) {
      const start = performance.now()
      const outcomes = await runRound(row, limitingContenders(row, lines), isQuick ? row.quick : row.size)
      const judged = judge(row, lines, outcomes, isQuick)
      for (const { text } of judged) print(text)
      print(`  ${((performance.now() - start) / 1000).toFixed(1)} s`)
      lines = judged.flatMap(({ isGood, line }) => isGood ? [] : [line])
    }
    if (lines.length > 0) isGood = false
  }
  return isGood
}
