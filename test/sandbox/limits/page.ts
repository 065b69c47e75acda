/**
 * LIMITS.md of the sandbox, as the table of limits says it.
 */
import * as Limits from "../../../packages/sandbox/src/protocol/limits/index.ts"
import type { Limit } from "../../../packages/sandbox/src/protocol/limits/Limit.ts"
import { words } from "../../../packages/sandbox/src/protocol/limits/words.ts"

const consequences: Readonly<Record<Limit["outcome"], string>> = {
  refused: "",
  empty: "no results",
  FATAL: "ends FATAL",
  CANCELLED: "ends CANCELLED"
}

const consequence = ({ error, rule, strength, outcome }: Limit): string =>
  strength === "reported"
    ? "warning"
    : rule.kind === "results"
    ? "no further page"
    : outcome === "refused"
    ? `${error?.status ?? 400} ${error?.code ?? "InvalidInput"}`
    : consequences[outcome]

const row = (limit: Limit): string => `| ${words(limit)} | ${consequence(limit)} | ${limit.source} |`

const byOperation = Map.groupBy(Limits.all, ({ on }) => on)

/** The content of the page. */
export const page = (): string =>
  `# Amazon's limits

What the sandbox holds requests to, beside the lengths, bounds and enums of Amazon's models. A limit whose source is weak is a warning in the record of
the request, and the option \`limits\` makes all of them warnings, or none. This page is generated from \`src/protocol/limits\`; issues are those of
GitHub.

${
    [...byOperation].map(([operation, limits]) =>
      `## ${operation}\n\n| limit | otherwise | source |\n| --- | --- | --- |\n${limits.map(row).join("\n")}\n`
    ).join("\n")
  }`
