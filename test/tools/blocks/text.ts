/** Blocks of plain text: a tree of files, a diagram of the code, or output that is shortened. */
import { globSync } from "node:fs"
import { join, relative } from "node:path"
import { root } from "../../../packages/tools/src/support/workspace.ts"
import type { Block } from "./blocks.ts"

const exclude = (name: string): boolean => /(^|\/)(node_modules|dist)(\/|$)/.test(name)

/** Every file and folder of the repository, with slashes around it. */
const places = (): ReadonlySet<string> =>
  new Set(
    globSync("{*,{packages,examples,test}/**/*,packages/docs/.vitepress}", { cwd: root, exclude }).map((file) =>
      file.replaceAll("\\", "/")
    )
  )

const exists = (all: ReadonlySet<string>, path: string): boolean => {
  const name = path.replace(/\/$/, "")
  return name.endsWith("*.ts") || all.has(name) || all.has(`${name}.ts`)
}

/** The names at the start of lines are files, each in the folder of the line above that is less indented. */
const treeProblems = ({ code, folder }: Block): ReadonlyArray<string> => {
  const all = places()
  const above: Array<{ readonly indent: number; readonly folder: string }> = []
  return code.split("\n").flatMap((line) => {
    const indent = line.search(/\S/)
    if (indent === -1) return []
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop()
    const parent = above.at(-1)?.folder ?? relative(root, folder)
    const words = line.trim().split(/[\s,;:]+/)
    const named = words.findIndex((word) => !exists(all, join(parent, word)))
    const names = named === -1 ? words : words.slice(0, named)
    const next = words[names.length]
    above.push({ indent, folder: join(parent, names[0] ?? "") })
    // What looks like a file behind the names of a line is one.
    return names.length === 0 || (next !== undefined && names.length > 0 && /\w\/$|\.ts$/.test(next))
      ? [`${next} is not in ${parent === "" ? "the repository" : parent}`]
      : []
  })
}

/** What has a slash is the path of a module or a folder, from wherever it begins, or a member of one. */
const diagramProblems = ({ code }: Block): ReadonlyArray<string> => {
  const all = [...places(), "effect/http", "effect/workflow"].map((place) => `/${place}`)
  return [...code.matchAll(/(?<![\w./@-])(?:\.\.\/)?([a-z][\w-]*(?:\/[\w-]+)+)/g)].map(([, path]) => path!).filter((
    path
  ) => !all.some((place) => place.endsWith(`/${path}`) || place.endsWith(`/${path}.ts`))).map((path) =>
    `${path} is not a module`
  )
}

/** What is wrong with a block that is not code. */
export const textProblems = (block: Block): ReadonlyArray<string> => {
  switch (block.label) {
    case "tree":
      return treeProblems(block)
    case "diagram":
      return diagramProblems(block)
    case "excerpt":
      return block.code.includes("…") ? [] : ["an excerpt has … where something is left out"]
    default:
      return ["says nothing of itself: tree, diagram or excerpt"]
  }
}
