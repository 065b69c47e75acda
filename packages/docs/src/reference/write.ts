/** Writes the reference into the pages of the site; an unchanged page is not touched. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { sections as load } from "./model.ts"
import { indexPage, operationPage, sectionPage } from "./pages.ts"
import { sample } from "./sample.ts"

const write = (file: string, text: string): void => {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export const writeReference = async (folder: string): Promise<number> => {
  const sections = await load()
  rmSync(folder, { recursive: true, force: true })
  let count = 1
  write(join(folder, "index.md"), indexPage(sections))
  for (const section of sections) {
    const own = join(folder, section.summary.module)
    write(join(own, "index.md"), sectionPage(section))
    for (const operation of section.operations) {
      write(join(own, `${operation.spec.id}.md`), operationPage(operation, section, sample(operation, section)))
    }
    count += 1 + section.operations.length
  }
  return count
}
