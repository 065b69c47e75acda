/** The sidebars: the pages of a part of the site, and the operations of a section. */
import * as Registry from "effect-sp-api/apis/Registry"
import type { DefaultTheme } from "vitepress"
import type { Page } from "./page.ts"
import { readPages } from "./page.ts"

/** The parts of the site, in the order of a reader who comes for the first time. */
export const parts: ReadonlyArray<readonly [folder: string, title: string]> = [
  ["guide", "Guide"],
  ["concepts", "Concepts"],
  ["cookbook", "Cookbook"],
  ["embed", "In your server"],
  ["testing", "Testing"],
  ["production", "Production"],
  ["migrate", "Migrate"],
  ["proof", "Proof"]
]

const item = ({ address, title }: Page): DefaultTheme.SidebarItem => ({ text: title, link: address })

/** The pages of a folder: those without a group, then a heading for each group. */
const itemsOf = (all: ReadonlyArray<Page>): Array<DefaultTheme.SidebarItem> => {
  const groups = Map.groupBy(all, ({ group }) => group)
  return [...groups].sort(([a], [b]) => Number(a !== undefined) - Number(b !== undefined)).flatMap(([group, items]) =>
    group === undefined ? items.map(item) : [{ text: group, items: items.map(item) }]
  )
}

/**
 * Everything but the operations: the guide is open, other parts open where the reader is. Each part leads to its first
 * page: one without a link would be a button around a button.
 */
const guide = (): Array<DefaultTheme.SidebarItem> =>
  parts.flatMap(([folder, text]) => {
    const all = readPages(`${folder}/**/*.md`)
    const [first] = all
    return first === undefined
      ? []
      : [{ text, link: first.address, items: itemsOf(all), collapsed: folder !== "guide" }]
  })

const reference = (): Array<DefaultTheme.SidebarItem> => [
  {
    text: "Reference",
    items: [...itemsOf(readPages("reference/*.md")), { text: "Operations", link: "/reference/apis/" }]
  }
]

const operations = ({ api, module, operations, version }: Registry.SectionSummary): Array<DefaultTheme.SidebarItem> => [
  { text: "All operations", link: "/reference/apis/" },
  {
    text: `${api} ${version}`,
    link: `/reference/apis/${module}/`,
    items: operations.map(({ id }) => ({ text: id, link: `/reference/apis/${module}/${id}` }))
  }
]

export const sidebar = (): DefaultTheme.SidebarMulti => ({
  ...Object.fromEntries(
    Registry.sections.map((section) => [`/reference/apis/${section.module}/`, operations(section)])
  ),
  "/reference/": reference(),
  "/": guide()
})
