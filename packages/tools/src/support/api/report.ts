/** The public surface as committed pages, and what differs between two states of them. */
import type { Module } from "./surface.ts"

/** The page of a module: that of its folder, and of each folder of `workflows` by itself. */
const pageOf = ({ path }: Module): string => {
  const folders = path.split("/").slice(0, -1)
  return folders.length === 0 ? "index" : folders[0] === "workflows" ? folders.slice(0, 2).join("-") : folders[0]!
}

/** The pages of a package by their names: a section for each module, with its declarations. */
export const pagesOf = (name: string, modules: ReadonlyArray<Module>): ReadonlyMap<string, string> => {
  const pages = Map.groupBy(modules, pageOf)
  return new Map(
    [...pages].map(([page, list]) => [
      `${page}.api.md`,
      [
        `# ${name}: the public declarations of ${page}`,
        "Written by `pnpm api --write`. Modules with a path alone are internal; what is listed of them is what public declarations name.",
        ...list.flatMap((
          { members, title }
        ) => [`## ${title}`, `\`\`\`typescript\n${[...members.values()].join("\n\n")}\n\`\`\``])
      ].join("\n\n") + "\n"
    ])
  )
}

const nameOf = (declaration: string): string => {
  const [first = ""] = declaration.split("\n")
  const exported = /^export (?:\{ (?:\w+ as )?(\w+) \}|\* as (\w+)|\* from "(.*)")/.exec(first)
  return exported?.slice(1).find((name) => name !== undefined)
    ?? /(?:const|let|var|function|class|interface|type|namespace|module|enum) ([\w$]+)/.exec(first)?.[1] ?? first
}

/** The declarations of pages: public ones by module and name, internal ones by name alone, since they may move. */
const declarationsOf = (pages: Iterable<string>, name: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const page of pages) {
    for (const [, title = "", code = ""] of page.matchAll(/^## (.*)\n\n```typescript\n(.*?)\n```$/gms)) {
      for (const declaration of code.split("\n\n")) {
        const isPublic = (title === name || title.startsWith(`${name}/`)) && declaration.startsWith("export ")
        const key = isPublic ? `${title}: ${nameOf(declaration)}` : `internal ${nameOf(declaration)}`
        // Where a public name is declared says nothing to users.
        const text = isPublic
          ? declaration.replace(/^(export [*{].*) from ".*";$/, "$1;")
          : declaration.replace(/^export /, "")
        found.set(key, [found.get(key), text].filter((one) => one !== undefined).sort().join("\n"))
      }
    }
  }
  return found
}

/** What differs between two states of a package. */
export interface Difference {
  readonly added: ReadonlyArray<string>
  /** Also what an internal declaration says that public ones name. */
  readonly changed: ReadonlyArray<string>
  readonly removed: ReadonlyArray<string>
}

/** Compares the pages of a package before and after a change. */
export const difference = (name: string, before: Iterable<string>, after: Iterable<string>): Difference => {
  const [old, now] = [declarationsOf(before, name), declarationsOf(after, name)]
  const isPublic = (key: string): boolean => !key.startsWith("internal ")
  return {
    added: [...now.keys()].filter((key) => !old.has(key) && isPublic(key)),
    changed: [...now].filter(([key, text]) => old.has(key) && old.get(key) !== text).map(([key]) => key),
    removed: [...old.keys()].filter((key) => !now.has(key) && isPublic(key))
  }
}

const levels = ["patch", "minor", "major"] as const

/** How much a changeset raises a package. */
export type Level = (typeof levels)[number]

/** The highest level that changesets have for a package. */
export const levelOf = (name: string, changesets: ReadonlyArray<string>): Level | undefined =>
  levels.toReversed().find((level) => changesets.some((text) => text.includes(`"${name}": ${level}\n`)))

/** The level that is missing: what was removed or changed needs a minor version before 1.0, and then a major one. */
export const missingLevel = (
  { changed, removed }: Difference,
  version: string,
  given: Level | undefined
): Level | undefined => {
  const needed = changed.length + removed.length === 0 ? undefined : version.startsWith("0.") ? "minor" : "major"
  return needed !== undefined && levels.indexOf(given ?? "patch") < levels.indexOf(needed) ? needed : undefined
}
