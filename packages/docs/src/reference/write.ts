/** Writes the reference into the pages of the site; an unchanged page is not touched. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { sections as load } from "./model.ts"
import { indexPage, operationPage, sectionPage } from "./pages.ts"
import { samples } from "./samples/responses.ts"

const write = (file: string, text: string): void => {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export const writeReference = async (folder: string): Promise<void> => {
  const sections = await load()
  const calls = await samples(sections)
  write(join(folder, "index.md"), indexPage(sections))
  for (const section of sections) {
    const own = join(folder, section.summary.module)
    write(join(own, "index.md"), sectionPage(section))
    for (const operation of section.operations) {
      write(join(own, `${operation.spec.id}.md`), operationPage(operation, section, calls.get(operation.spec.name)!))
    }
  }
}
