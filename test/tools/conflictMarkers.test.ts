/** A merge that ended in the middle leaves its markers, and no compiler reads pages or YAML. */
import { assert, it } from "@effect/vitest"
import { globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../packages/tools/src/support/workspace.ts"

const exclude = (name: string) => /(^|\/)(node_modules|dist|coverage|generated|apis|\.git)(\/|$)/.test(name)

it("no file holds the marks of an unfinished merge", () => {
  const files = globSync(["*", "{packages,examples,test}/**/*.{ts,mts,mjs,js,md,json,yaml,yml}"], {
    cwd: root,
    exclude
  })
    .filter((file) => statSync(join(root, file)).isFile())
  assert.includeMembers(files, ["ARCHITECTURE.md", "package.json"])
  const marked = files.filter((file) => /^(?:<{7}|>{7}) /m.test(readFileSync(join(root, file), "utf8")))
  assert.deepStrictEqual(marked, [])
})
