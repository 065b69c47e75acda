/**
 * Writes the pages of proof: what the commands that measure have written in the repository, with links as addresses,
 * and an index that says when each was measured.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { repository, root } from "../places.ts"
import { promisesOf } from "./promises.ts"

interface Source {
  /** The name of the page. */
  readonly name: string
  readonly file: string
  /** The figures that it is written from. */
  readonly json?: string
  readonly command: string
  readonly description: string
}

const bench = "packages/bench"

const sources: ReadonlyArray<Source> = [
  {
    name: "clients",
    file: `${bench}/COMPARE.md`,
    json: `${bench}/COMPARE.json`,
    command: "pnpm bench:compare --write",
    description: "What other clients do with tokens, throttling, lost responses, secrets and large reports, and ours."
  },
  {
    name: "speed",
    file: `${bench}/FIGURES.md`,
    json: `${bench}/FIGURES.json`,
    command: "pnpm bench --write",
    description: "Calls, reports, start and memory, beside the fastest loop by hand and another client."
  },
  {
    name: "cluster",
    file: `${bench}/CLUSTER.md`,
    json: `${bench}/CLUSTER.json`,
    command: "pnpm bench:cluster --write",
    description: "Thousands of sellers on runners over SQLite and PostgreSQL, of which one is killed."
  },
  {
    name: "fleet",
    file: `${bench}/SIMULATION.md`,
    json: `${bench}/SIMULATION.json`,
    command: "pnpm simulate:cluster --write",
    description: "5,000 sellers for a week: calls, 429, and how late changes are read."
  },
  {
    name: "conformance",
    file: "test/conformance/CONFORMANCE.md",
    json: "test/conformance/CONFORMANCE.json",
    command: "pnpm conformance --models DIR --write",
    description: "The examples of Amazon's models, sent through the client and to the sandbox."
  },
  {
    name: "promises",
    file: "test/README.md",
    command: "pnpm test",
    description: "What is promised, and the test of each promise."
  }
]

const textOf = ({ command }: Source, file: string): string => {
  if (!existsSync(join(root, file))) throw new Error(`${file} is missing: run ${command}`)
  return readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n")
}

/** Where a link of a file of the repository leads on the site: to a page of proof, or to the file at its host. */
const toSite = (target: string, file: string): string => {
  if (/^(?:[a-z]+:|#)/.test(target)) return target
  const [path = "", anchor] = target.split("#")
  const whole = posix.join(posix.dirname(file), path)
  const page = sources.find((source) => source.file === whole)
  const address = page === undefined ? `${repository}/blob/main/${whole}` : `./${page.name}`
  return anchor === undefined ? address : `${address}#${anchor}`
}

/** What looks like HTML or a template outside of code is text. */
const escaped = (text: string): string =>
  text.split(/(`[^`\n]*`|<!--[^]*?-->)/).map((part, index) =>
    index % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;")
  ).join("")

const front = (order: number, description: string): string =>
  `---\norder: ${order}\ndescription: ${JSON.stringify(description)}\neditLink: false\n---\n`

const pageOf = (source: Source, order: number): string =>
  front(order, source.description) +
  escaped(textOf(source, source.file)).replaceAll(
    /\]\(([^)\s]+)\)/g,
    (_, target: string) => `](${toSite(target, source.file)})`
  )

/** The day of the figures. */
const dayOf = (source: Source): string => {
  if (source.json === undefined) return "with each change"
  let json: unknown
  try {
    json = JSON.parse(textOf(source, source.json))
  } catch (error) {
    throw new Error(`${source.json} cannot be read (${(error as Error).message}): run ${source.command}`, {
      cause: error
    })
  }
  const { date, models } = json as { readonly date?: string; readonly models?: string }
  if (date === undefined && models === undefined) throw new Error(`${source.json} has no date: run ${source.command}`)
  return date ?? `models ${models}, with each change`
}

const titleOf = (source: Source): string => /^# (.+)$/m.exec(textOf(source, source.file))?.[1] ?? source.name

const indexPage = (): string => {
  const promises = promisesOf(textOf(sources.at(-1)!, "test/README.md"))
  const tests = new Set(promises.flatMap(({ tests }) => tests.filter((test) => !test.startsWith("../"))))
  return `${front(0, "What is measured and tested, by which command, and when.")}# Proof

Figures are written by the commands that measure them, and CI compares each page with its figures. The promises are those of
the repository, whose tests CI runs.

| page | | measured | by |
| --- | --- | --- | --- |
${
    sources.map((source) =>
      `| [${titleOf(source)}](./${source.name}) | ${source.description} | ${dayOf(source)} | \`${source.command}\` |`
    ).join("\n")
  }

${promises.length} promises are held by ${tests.size} files and folders of tests.
`
}

const write = (file: string, text: string): void => {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Writes the pages into a folder. */
export const writeProof = (folder: string): void => {
  write(join(folder, "index.md"), indexPage())
  for (const [index, source] of sources.entries()) write(join(folder, `${source.name}.md`), pageOf(source, index + 1))
}
