/**
 * Differences in words: a changeset for users, and a report for the maintainer who runs the update.
 */
import type { Class, Entry } from "../changes/Entry.ts"
import { problemText } from "../Problems.ts"
import type { ModelError } from "../Swagger.ts"
import type { Difference } from "./Comparison.ts"

const titles: { readonly [found in Class]: string } = {
  breaking: "Breaking",
  additive: "Added",
  loosened: "Loosened",
  plan: "Usage plans",
  deprecated: "Deprecated"
}

const order = Object.keys(titles) as ReadonlyArray<Class>

const listed = (subjects: ReadonlyArray<string>): string => {
  const quoted = subjects.map((subject) => subject.startsWith("The ") ? subject : `\`${subject}\``)
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`
}

/** Entries that say the same of several subjects are one line. */
const linesOf = (entries: ReadonlyArray<Entry>): ReadonlyArray<string> => {
  const subjects = new Map<string, Array<string>>()
  for (const { says, subject } of entries) {
    const same = subjects.get(says)
    if (same === undefined) subjects.set(says, [subject])
    else if (!same.includes(subject)) same.push(subject)
  }
  return [...subjects].map(([says, names]) =>
    names.length === 1
      ? `${listed(names)} ${says}`
      : `${listed(names)}: each ${says}`
  )
}

/** The differences, class by class, as Markdown. */
export const changesText = (differences: ReadonlyArray<Difference>): string =>
  order.flatMap((found) => {
    const lines = differences.flatMap(({ entries, title }) =>
      linesOf(entries.filter((entry) => entry.class === found)).map((line) => `- ${title}: ${line}`)
    )
    return lines.length === 0 ? [] : [`**${titles[found]}**\n\n${lines.join("\n")}`]
  }).join("\n\n")

/** What the release must at least be. Before 1.0.0 a breaking change raises the second figure. */
const bumpOf = (differences: ReadonlyArray<Difference>, version: string): "major" | "minor" | "patch" => {
  const classes = new Set(differences.flatMap(({ entries }) => entries.map((entry) => entry.class)))
  const first = version.startsWith("0.")
  if (classes.has("breaking")) return first ? "minor" : "major"
  return classes.has("additive") && !first ? "minor" : "patch"
}

/** A changeset; its file is named after the commit. */
export const changesetText = (
  differences: ReadonlyArray<Difference>,
  options: { readonly commit: string; readonly day: string | undefined; readonly version: string }
): string => {
  const of = options.day === undefined ? "" : ` of ${options.day}`
  const which = options.commit === "unknown" ? "" : ` (${options.commit.slice(0, 7)})`
  return `---
"effect-sp-api": ${bumpOf(differences, options.version)}
---

Amazon's models${of}${which}.

${changesText(differences)}
`
}

/** What a person must decide, numbered, with the rows that would do. */
export const decisionsText = (problems: ReadonlyArray<ModelError>): string =>
  problems.map((problem, index) => `${index + 1}. ${problemText(problem)}`).join("\n")
