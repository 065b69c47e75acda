/** Links of the built site: to pages, to headings, to files of the repository, and of the Markdown beside the pages. */
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { output, repository, root } from "../places.ts"

interface Built {
  readonly anchors: ReadonlySet<string>
  readonly targets: ReadonlyArray<string>
}

const read = (html: string): Built => ({
  anchors: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
  targets: [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href]) => href!.replaceAll("&amp;", "&"))
})

/** `guide/credentials.html` → `/guide/credentials` */
const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`

/** Files of the repository, linked by their address at the host. */
const problemOfFile = (target: string): string | undefined => {
  const [, path = ""] = /^\/(?:blob|tree)\/main\/([^#]*)/.exec(target.slice(repository.length)) ?? []
  return existsSync(join(root, decodeURIComponent(path))) ? undefined : `${path} is not in the repository`
}

const problemsOfPages = (): ReadonlyArray<string> => {
  const files = globSync("**/*.html", { cwd: output })
  const pages = new Map(files.map((file) => [addressOf(file), read(readFileSync(join(output, file), "utf8"))]))
  return [...pages].flatMap(([address, { targets }]) =>
    targets.flatMap((target) => {
      if (target.startsWith(repository)) {
        const problem = problemOfFile(target)
        return problem === undefined ? [] : [`${address}: ${problem}`]
      }
      if (/^[a-z]+:/.test(target)) return []
      const { hash, pathname } = new URL(target, `http://site${address}`)
      const page = pages.get(pathname)
      if (page === undefined) {
        return existsSync(join(output, pathname)) ? [] : [`${address}: no page at ${pathname}`]
      }
      const anchor = decodeURIComponent(hash.slice(1))
      return anchor === "" || page.anchors.has(anchor) ? [] : [`${address}: no heading ${hash} at ${pathname}`]
    })
  )
}

const problemsOfMarkdown = (): ReadonlyArray<string> =>
  globSync("**/*.{md,txt}", { cwd: output }).flatMap((file) =>
    [
      ...readFileSync(join(output, file), "utf8").replaceAll(/^```[^]*?^```|`[^`\n]*`/gm, "").matchAll(
        /\]\((\/[^)#\s]*)/g
      )
    ].flatMap(([, target]) => existsSync(join(output, target!)) ? [] : [`${file}: no file at ${target}`])
  )

/** What is wrong with them. Other sites are not asked. */
export const linkProblems = (): ReadonlyArray<string> => [...new Set([...problemsOfPages(), ...problemsOfMarkdown()])]
