/**
 * `pnpm lint:prose`: the glossary of CONTRIBUTING.md, held over messages, comments, test titles and pages, and one
 * width for comments. `pnpm lint:prose packages/sp-api/src/http` looks at one folder, `--count` prints totals alone.
 */
import { prose } from "./support/prose.ts"
import { wordsIn } from "./support/words.ts"

const width = 120
const args = process.argv.slice(2)
const folders = args.filter((arg) => !arg.startsWith("--"))
const problems = prose().filter(({ file }) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)))
  .flatMap(({ file, kind, line, text }) => [
    ...wordsIn(text).map(({ found, instead }) => ({ file, line, kind, problem: `"${found}": ${instead}` })),
    ...(kind === "comment" ? text.split("\n") : []).flatMap((row, index) =>
      row.length > width
        ? [{ file, line: line + index, kind, problem: `${row.length} characters, at most ${width}` }]
        : []
    )
  ])
if (!args.includes("--count")) {
  for (const { file, kind, line, problem } of problems) console.log(`${file}:${line} ${kind} ${problem}`)
}
for (const [kind, of] of Object.entries(Object.groupBy(problems, ({ kind }) => kind))) {
  console.log(`${of!.length} in ${kind}s`)
}
process.exitCode = problems.length === 0 ? 0 : 1
