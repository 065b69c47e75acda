/** The code blocks of the pages, whatever their language. */
import { globSync } from "node:fs"
import { dirname, join } from "node:path"
import { readText } from "../../../packages/tools/src/support/text.ts"
import { root } from "../../../packages/tools/src/support/workspace.ts"

/** A code block. */
export interface Block {
  /** `README.md:36` */
  readonly place: string
  /** The folder of its page. */
  readonly folder: string
  /** The page without its blocks of several lines. */
  readonly prose: string
  /** The first word after the backquotes; empty where it is missing. */
  readonly language: string
  /** What follows it. */
  readonly label: string
  readonly code: string
}

const exclude = (name: string): boolean => /(^|\/)(node_modules|dist|apis|tarballs|\.changeset)(\/|$)/.test(name)

/** A block ends at the first line with as many backquotes as it began with, so that one of four holds others. */
const pattern = /^( *)(```+)(\S*)[ \t]*([^\n]*)\n(.*?)^ *\2$/gms

/** Those of a page. */
export const blocksOf = (page: string, text: string): ReadonlyArray<Block> => {
  const prose = text.replaceAll(pattern, "")
  return [...text.matchAll(pattern)].map(({ index, ...match }) => ({
    place: `${page}:${text.slice(0, index).split("\n").length}`,
    folder: join(root, dirname(page)),
    prose,
    language: match[3]!,
    label: match[4]!.trim(),
    code: match[5]!.replaceAll(new RegExp(`^${match[1]}`, "gm"), "")
  }))
}

/** Every block of the repository's pages. */
export const blocks = (): ReadonlyArray<Block> =>
  globSync("**/*.md", { cwd: root, exclude }).sort().flatMap((page) => blocksOf(page, readText(join(root, page))))
