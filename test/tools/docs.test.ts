/** The pages of the repository: their links lead somewhere, and what their programs import exists. */
import { assert, describe, it } from "@effect/vitest"
import { existsSync, globSync } from "node:fs"
import { readText } from "../../packages/tools/src/support/text.ts"

const root = new URL("../../", import.meta.url)

const exclude = (name: string) => /(^|\/)(node_modules|dist)(\/|$)/.test(name)

const pages = globSync("**/*.md", { cwd: root, exclude }).map((name) => ({
  name,
  url: new URL(name, root),
  text: readText(new URL(name, root))
}))

const slugs = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!.toLowerCase().replaceAll(/[^\w\s-]/g, "").replaceAll(" ", "-")
  )

it("the pages are found", () => assert.includeMembers(pages.map(({ name }) => name), ["README.md", "test/README.md"]))

describe.each(pages)("$name", ({ name, text, url }) => {
  // Pages of the site link each other without an extension; its build checks them.
  it.skipIf(name.startsWith("packages/docs/pages/"))("links to files and headings that are there", () => {
    const broken = [...text.replaceAll(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter(
      (link) => {
        if (/^[a-z]+:/.test(link)) return false
        const target = new URL(link, url)
        if (!existsSync(target)) return true
        return target.hash !== "" &&
          !slugs(readText(target)).includes(target.hash.slice(1))
      }
    )
    assert.deepStrictEqual(broken, [])
  })

  it("imports what there is", async () => {
    const missing: Array<string> = []
    for (const [, code] of text.matchAll(/^```ts\n(.*?)^```/gms)) {
      // Files of the reader's own program are left to the compiler.
      for (const [, names, module] of code!.matchAll(/^import (.*) from "([^.].*)"$/gm)) {
        const there = (await import(module!)) as Readonly<Record<string, unknown>>
        const wanted = names!.startsWith("{") ? names!.slice(1, -1).split(",").map((name) => name.trim()) : []
        for (const name of wanted) if (!(name in there)) missing.push(`${module}: ${name}`)
      }
    }
    assert.deepStrictEqual(missing, [])
  })
})
