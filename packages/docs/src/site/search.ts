/** What the search knows of a page. */
import type { DefaultTheme } from "vitepress"

/** `searchOrders` → `search Orders`, so that words of a name are found, too. */
const words = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")

/** An operation by its name, the words of its name and its path: its fields would bury every other page. */
const ofOperation = (source: string): string => {
  const [, id = ""] = /^# (.+)$/m.exec(source) ?? []
  const [, about = ""] = /^(`[A-Z]+ \/.*)$/m.exec(source) ?? []
  return `# ${id}\n\n${words(id)}\n\n${about}\n`
}

/** Renders what is indexed of a page: no code, which is slow to highlight and full of common words. */
export const indexed: NonNullable<DefaultTheme.LocalSearchOptions["_render"]> = (source, env, md) => {
  const isOperation = /(^|\/)reference\/apis\/[^/]+\/(?!index\.md$)[^/]+\.md$/.test(env.relativePath)
  const text = isOperation ? ofOperation(source) : source.replaceAll(/^```[^]*?^```$|^<<< .*$/gm, "")
  const html = md.render(text, env)
  return env.frontmatter?.["search"] === false ? "" : html
}
