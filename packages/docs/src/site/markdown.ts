/** A page as Markdown that stands alone: files are in it instead of their names, and its links lead to Markdown. */
import { readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { pages } from "../places.ts"
import type { Page } from "./page.ts"

/** The part of a file between `// #region name` and `// #endregion name`, or all of it. */
const regionOf = (source: string, region: string | undefined, place: string): string => {
  if (region === undefined) return source.replaceAll(/^ *\/\/ #(end)?region.*\n/gm, "")
  const [, indent = "", body] =
    new RegExp(`^( *)// #region ${region}\\n(.*?)^ *// #endregion ${region}$`, "ms").exec(source) ?? []
  if (body === undefined) throw new Error(`${place} names the region ${region}, which its file does not have`)
  return body.replaceAll(new RegExp(`^${indent}`, "gm"), "")
}

/** What `<<< ../file.ts#region` includes. */
const included = (page: Page): string =>
  page.text.replaceAll(/^<<< ([^#{\s]+)(?:#([\w-]+))?(?:\{.*\})?(?: .*)?$/gm, (_, path: string, region?: string) => {
    const file = path.startsWith("@") ? join(pages, path.slice(1)) : resolve(pages, dirname(page.file), path)
    const code = regionOf(readFileSync(file, "utf8"), region, page.file)
    return `\`\`\`${file.slice(file.lastIndexOf(".") + 1)}\n${code.trimEnd()}\n\`\`\``
  })

/** The file of an address in the site: `/guide/credentials#aws` → `/guide/credentials.md#aws`. */
const toMarkdown = (target: string, page: Page): string => {
  if (/^(?:[a-z]+:|#)/.test(target)) return target
  const [path = "", anchor] = target.split("#")
  const file = join("/", dirname(page.file), "x", "..", path)
  const whole = path.startsWith("/") ? path : file
  const name = whole.endsWith("/") || path.endsWith("/") ? join(whole, "index.md") : `${whole.replace(/\.md$/, "")}.md`
  return anchor === undefined ? name : `${name}#${anchor}`
}

/** Replaces links, but not what looks like one in code. */
const withLinks = (text: string, page: Page): string =>
  text.split(/(^```[^]*?^```|`[^`\n]*`)/m).map((part, index) =>
    index % 2 === 1
      ? part
      : part.replaceAll(/\]\(([^)\s]+)\)/g, (_, target: string) => `](${toMarkdown(target, page)})`)
  ).join("")

/** The page with its title, included files and links to other pages as Markdown. */
export const markdownOf = (page: Page): string =>
  withLinks(included(page), page)
    .replaceAll(/^::: ?(.*)\n/gm, (_, kind: string) =>
      kind.startsWith("code-group") || kind === "" ? "" : `**${kind}**\n`)
    .trimStart()
