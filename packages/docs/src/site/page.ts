/** Pages as they are written: their front matter, title and address. */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pages } from "../places.ts"

/** A page of the site. */
export interface Page {
  /** Relative to the pages: `guide/getting-started.md`. */
  readonly file: string
  /** Its address: `/guide/getting-started`, or `/guide/` for an index. */
  readonly address: string
  /** Its first heading. */
  readonly title: string
  /** One sentence about it, of the front matter. */
  readonly description: string
  /** The heading above it in the sidebar. */
  readonly group: string | undefined
  /** Its place among its neighbours; those without one come last, by title. */
  readonly order: number
  /** What is written below the front matter. */
  readonly text: string
}

const field = (front: string, name: string): string | undefined => {
  const value = new RegExp(`^${name}: *(.+)$`, "m").exec(front)?.[1]?.trim()
  return value?.startsWith("\"") ? JSON.parse(value) as string : value
}

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`

const read = (file: string): Page => {
  const source = readFileSync(join(pages, file), "utf8")
  const [whole = "", front = ""] = /^---\n(.*?\n)?---\n/s.exec(source) ?? []
  const text = source.slice(whole.length)
  return {
    file,
    address: addressOf(file),
    title: (/^# (.+)$/m.exec(text)?.[1] ?? field(front, "title") ?? file).replaceAll("`", ""),
    description: field(front, "description") ?? "",
    group: field(front, "group"),
    order: Number(field(front, "order") ?? 1000),
    text
  }
}

/** All pages, in the order in which a sidebar shows them. */
export const readPages = (pattern = "**/*.md"): ReadonlyArray<Page> =>
  globSync(pattern, { cwd: pages }).map((file) => read(file.replaceAll("\\", "/"))).sort((a, b) =>
    a.order - b.order || a.title.localeCompare(b.title)
  )
