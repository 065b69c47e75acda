/** What is built beside the pages for programs that read: each page as Markdown, llms.txt and llms-full.txt. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { output } from "../places.ts"
import { markdownOf } from "./markdown.ts"
import type { Page } from "./page.ts"
import { readPages } from "./page.ts"
import { parts } from "./sidebar.ts"

const isOperation = ({ file }: Page): boolean => /^reference\/apis\/.+\//.test(file) && !file.endsWith("/index.md")

const isHome = ({ file }: Page): boolean => file === "index.md"

const entry = ({ description, file, title }: Page): string =>
  `- [${title}](/${file})${description === "" ? "" : `: ${description}`}`

const intro = `# effect-sp-api

> The Amazon Selling Partner API for TypeScript programs on Effect: 381 typed operations, rate limits that queue, errors as
> data, restricted data tokens, reports as Streams of rows, and a local sandbox for tests.
`

/** The pages of a part; the reference without the pages of single operations, which those of sections list. */
const pagesOf = (all: ReadonlyArray<Page>, folder: string): ReadonlyArray<Page> =>
  all.filter((page) => page.file.startsWith(`${folder}/`) && !isOperation(page))

const chapters: typeof parts = [...parts, ["reference", "Reference"]]

const index = (all: ReadonlyArray<Page>): string =>
  [
    intro,
    "Every page of the site is Markdown under its address with `.md`; /llms-full.txt has all but the single operations.",
    "",
    ...chapters.flatMap(([folder, title]) => [`## ${title}`, "", ...pagesOf(all, folder).map(entry), ""])
  ].join("\n")

const full = (all: ReadonlyArray<Page>): string =>
  [intro, ...chapters.flatMap(([folder]) => pagesOf(all, folder).map(markdownOf))].join("\n\n")

/** Writes them, and returns how many pages there are. */
export const writeCompanions = (): number => {
  const all = readPages().filter((page) => !isHome(page))
  for (const page of all) {
    const file = join(output, page.file)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, markdownOf(page))
  }
  writeFileSync(join(output, "llms.txt"), index(all))
  writeFileSync(join(output, "llms-full.txt"), full(all))
  return all.length
}
