/** The promises of `test/README.md`: rows of tables under headings, each with its tests. */

export interface Promise {
  readonly heading: string
  readonly text: string
  /** Links of its tests, relative to `test/`. */
  readonly tests: ReadonlyArray<string>
  /** Scripts that test it, as `pnpm` runs them. */
  readonly scripts: ReadonlyArray<string>
  /** Whether its test is that of the row above. */
  readonly isSame: boolean
}

const cells = (line: string): ReadonlyArray<string> => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim())

export const promisesOf = (page: string): ReadonlyArray<Promise> => {
  let heading = ""
  return page.split("\n").flatMap((line) => {
    if (line.startsWith("## ")) heading = line.slice(3)
    if (!line.startsWith("| ") || /^\| (---|promise \|)/.test(line)) return []
    const [text = "", test = ""] = cells(line)
    return [{
      heading,
      text,
      tests: [...test.matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) => link!),
      scripts: [...test.matchAll(/`pnpm ([\w:-]+)/g)].map(([, script]) => script!),
      isSame: test.startsWith("the same")
    }]
  })
}
