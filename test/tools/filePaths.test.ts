/**
 * The sources work in a folder of any name. The path of a file URL is percent-encoded: as a file name it leads nowhere
 * as soon as the folder has a blank or an umlaut, or lies on a Windows drive. `fileURLToPath` decodes it.
 */
import { assert, describe, it } from "@effect/vitest"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../packages/tools/src/support/workspace.ts"

const exclude = (name: string) => /(^|\/)(node_modules|dist|generated|apis)(\/|$)/.test(name)

const ownUrl = String.raw`new URL\((?:[^()]|\([^()]*\))*import\.meta\.url\s*\)`

/** What a source has that takes the path of a file URL for a file name; empty where it has nothing. */
const encodedPaths = (source: string): ReadonlyArray<string> => {
  const names = [...source.matchAll(new RegExp(String.raw`(\w+)\s*(?::\s*URL\s*)?=\s*${ownUrl}(?!\s*\.)`, "g"))]
    .map(([, name]) => name!)
  return [
    String.raw`${ownUrl}\s*\.\s*(?:pathname|href)\b`,
    String.raw`\{[^{}]*\bpathname\b[^{}]*\}\s*=\s*${ownUrl}`,
    String.raw`\bnew URL\(\s*[\w.]+\.pathname,\s*["']file:`,
    String.raw`\bimport\.meta\.url\s*\.\s*\w+`,
    String.raw`["'\x60]file:\/\/(?:\$\{|["']\s*\+)`,
    ...(names.length === 0 ? [] : [String.raw`\b(?:${names.join("|")})\.pathname\b`])
  ].flatMap((pattern) => [...source.matchAll(new RegExp(pattern, "g"))].map(([match]) => match))
}

describe("no source takes the path of a file URL for a file name", () => {
  const files = globSync("{packages,examples,test}/**/*.{ts,mts,mjs,js}", { cwd: root, exclude })

  it("finds the sources", () =>
    assert.includeMembers(files.map((file) => file.replaceAll("\\", "/")), [
      "packages/codegen/src/Files.ts",
      "packages/tools/src/withNode.mjs",
      "examples/demo.ts",
      "test/e2e/support/job.ts"
    ]))

  it("in packages, examples and tests", () => {
    const problems = files.filter((file) => !file.endsWith("filePaths.test.ts")).flatMap((file) =>
      encodedPaths(readFileSync(join(root, file), "utf8")).map((match) => `${file}: ${match}; use fileURLToPath`)
    )
    assert.deepStrictEqual(problems, [])
  })

  it.each([
    `const root = new URL("../../", import.meta.url).pathname`,
    "const file = new URL(`../${name(1)}.ts`, import.meta.url)\n  .pathname",
    `const { pathname } = new URL("./data.json", import.meta.url)`,
    `const folder = new URL("..", import.meta.url)\nreadFileSync(folder.pathname)`,
    `const folder: URL = new URL("..", import.meta.url)\nreadFileSync(folder.pathname)`,
    `existsSync(new URL(target.pathname, "file:"))`,
    `import.meta.url.slice("file://".length)`,
    "await import(`file://${path}`)",
    `await import("file://" + path)`
  ])("is seen: %s", (source) => assert.lengthOf(encodedPaths(source), 1))

  it.each([
    `const root = fileURLToPath(new URL("../../", import.meta.url))`,
    `readFileSync(new URL("../package.json", import.meta.url), "utf8")`,
    `const url = new URL(request.url)\nroute(url.pathname)\nfork(new URL("./server.ts", import.meta.url))`,
    `await import(pathToFileURL(path).href)`
  ])("is allowed: %s", (source) => assert.deepStrictEqual(encodedPaths(source), []))
})
