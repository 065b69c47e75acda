/**
 * The TypeScript examples of the documentation, as modules that a compiler reads: fences marked `ts` of Markdown pages
 * and of JSDoc comments.
 *
 * An example with imports is a whole module. One without is a part of a program: its imports are added by name, and
 * names of the reader's own program are declared in `packages/tools/reader.ts`. In both, `yield*` outside of a function
 * is put into a generator.
 */
import { existsSync, globSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { readText } from "./text.ts"
import { publicPackages, root } from "./workspace.ts"

/** One example, and where it is. */
export interface Fence {
  /** `README.md:36`, relative to the root of the workspace. */
  readonly place: string
  readonly code: string
}

const excluded = (name: string): boolean => /(^|\/)(node_modules|dist|apis)(\/|$)/.test(name)

const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length

const ofPage = (file: string): ReadonlyArray<Fence> => {
  const text = readText(join(root, file))
  return [...text.matchAll(/^```ts(?: \[[^\]\n]+\])?\n(.*?)^```/gms)].map(({ 1: code, index }) => ({
    place: `${file}:${lineOf(text, index)}`,
    code: code!
  }))
}

const ofSource = (file: string): ReadonlyArray<Fence> => {
  const text = readText(join(root, file))
  return [...text.matchAll(/^ *\* ```ts\n(.*?)^ *\* ```$/gms)].map(({ 1: code, index }) => ({
    place: `${file}:${lineOf(text, index)}`,
    code: code!.replaceAll(/^ *\* ?/gm, "")
  }))
}

/** Every example of the repository's pages and of the published packages' sources. */
export const fences = (): ReadonlyArray<Fence> => [
  ...globSync("**/*.md", { cwd: root, exclude: excluded }).sort().flatMap(ofPage),
  ...globSync("packages/*/src/**/*.ts", { cwd: root, exclude: excluded }).sort().flatMap(ofSource)
]

/** What examples import by its own name; everything else is a namespace. */
const namedImports = { SQSClient: "@aws-sdk/client-sqs", createServer: "node:http" }

/** Module specifiers by the name under which examples of a package import them; its own modules come first. */
const specifiers = (own: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const effect = join(root, "node_modules/effect/src")
  for (const folder of ["", "http", "persistence", "workflow"]) {
    for (const file of readdirSync(join(effect, folder))) {
      if (/^[A-Z].*\.ts$/.test(file)) {
        found.set(basename(file, ".ts"), ["effect", folder, basename(file, ".ts")].filter(Boolean).join("/"))
      }
    }
  }
  for (
    const name of ["NodeFileSystem", "NodeHttpClient", "NodeHttpServer", "NodeRuntime", "NodeRedis", "NodeServices"]
  ) {
    found.set(name, `@effect/platform-node/${name}`)
  }
  for (const [name, specifier] of Object.entries(namedImports)) found.set(name, specifier)
  const isOwn = ({ folder }: { readonly folder: string }): boolean => basename(folder) === own
  for (
    const { folder, manifest } of publicPackages.toReversed().sort((one, other) =>
      Number(isOwn(one)) - Number(isOwn(other))
    )
  ) {
    for (const [key, target] of Object.entries(manifest.exports ?? {})) {
      if (target === null || key.endsWith(".json")) continue
      const files = key.includes("*")
        ? globSync(target.replace("./", ""), { cwd: folder }).map((file) => basename(file, ".ts"))
        : existsSync(join(folder, target))
        ? [basename(key)]
        : []
      for (const name of files) {
        if (/^[A-Z]/.test(name)) found.set(name, `${manifest.name}/${key.replace("./", "").replace("*", name)}`)
      }
    }
  }
  return found
}

const importLines = /^import [^"]*"[^"]*"\n/gm

/** The example with `yield*` in a generator, below its imports. */
const inGenerator = (code: string): string =>
  /\byield\*/.test(code) && !/function\*/.test(code)
    ? [
      "import * as Gen from \"effect/Effect\"",
      ...code.match(importLines) ?? [],
      `export const program = Gen.gen(function*() {\n${code.replaceAll(importLines, "")}\n})`
    ].join("\n")
    : code

/** A module for each example, in the order of the examples; `missing` names what the compiler did not find in each. */
export const modules = (
  examples: ReadonlyArray<Fence>,
  missing: ReadonlyMap<number, ReadonlySet<string>> = new Map()
): ReadonlyArray<string> => {
  const known = new Map<string, ReadonlyMap<string, string>>()
  const knownTo = (own: string): ReadonlyMap<string, string> =>
    known.get(own) ?? known.set(own, specifiers(own)).get(own)!
  return examples.map(({ code, place }, index) => {
    if (/^import /m.test(code)) return `${inGenerator(code)}\nexport {}\n`
    const imports = [...missing.get(index) ?? []].flatMap((name) => {
      const specifier = knownTo(/^packages\/([^/]+)\//.exec(place)?.[1] ?? "sp-api").get(name)
      if (specifier === undefined) return []
      return [
        name in namedImports
          ? `import { ${name} } from "${specifier}"`
          : `import * as ${name} from "${specifier}"`
      ]
    })
    return [...imports, inGenerator(code), "export {}", ""].join("\n")
  })
}
