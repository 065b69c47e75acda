/** Legs as people read them, each as soon as it has ended. */
import { paint, type Style } from "../../output/colors.ts"
import { oneLine } from "../../output/sanitize.ts"
import type { Result } from "./walk.ts"

const styles: { readonly [State in Result["state"]]: Style } = { ok: "green", failed: "red", skipped: "dim" }

const durationOf = (milliseconds: number): string =>
  milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1_000).toFixed(1)} s`

/** Words in lines of a width, each after the same indentation. */
const wrapped = (text: string, indentation: number, columns: number): string => {
  const width = Math.max(24, columns - indentation)
  const lines = [""]
  for (const word of oneLine(text).split(" ")) {
    const last = lines.at(-1)!
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`
  }
  return lines.join(`\n${" ".repeat(indentation)}`)
}

interface Row {
  readonly state: string
  readonly name: string
  readonly tells: string
  readonly refused?: ReadonlyArray<string> | undefined
}

const rowsOf = ({ facts }: Result): ReadonlyArray<Row> =>
  typeof facts === "object" && facts !== null && "roles" in facts ? facts.roles as ReadonlyArray<Row> : []

/** Where a setting is from, below the leg that read it. */
const settingsOf = ({ facts }: Result): ReadonlyArray<{ setting: string; value: string; from: string }> =>
  typeof facts === "object" && facts !== null && "settings" in facts
    ? facts.settings as ReadonlyArray<{ setting: string; value: string; from: string }>
    : []

/** Where the words begin, behind state and name. */
const indentation = 9 + 16

/** The lines of a leg. */
export const linesOf = (
  result: Result,
  { colors, columns }: { readonly colors: boolean; readonly columns: number }
): string => {
  const { cause, leg, message, milliseconds, next, requestId, state } = result
  const time = state === "skipped" ? "" : ` (${durationOf(milliseconds)})`
  const more = (title: string, text: string | undefined, style: Style = "dim"): ReadonlyArray<string> =>
    text === undefined
      ? []
      : [`${" ".repeat(9)}${paint(style, title.padEnd(15), colors)} ${wrapped(text, indentation, columns)}`]
  return [
    `${paint(styles[state], state.padEnd(9), colors)}${leg.padEnd(15)} ${
      wrapped(message + time, indentation, columns)
    }`,
    ...settingsOf(result).flatMap(({ from, setting, value }) => more(`  ${setting}`, `${value} (${from})`)),
    ...rowsOf(result).flatMap(({ name, state, tells }) =>
      more(`  ${state}`, `${name}: ${tells}`, state === "missing" ? "red" : state === "granted" ? "green" : "yellow")
    ),
    ...more("likely cause", cause),
    ...more("what to do", next),
    ...more("request id", requestId)
  ].join("\n")
}
