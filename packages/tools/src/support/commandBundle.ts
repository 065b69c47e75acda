/**
 * The `spapi` command as bundled modules: what it starts with is one graph of a few files, and what a command needs
 * beyond that is loaded when it runs.
 */
import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { type OutputChunk, type Plugin, rolldown } from "rolldown"
import { readText } from "./text.ts"
import { root } from "./workspace.ts"

/** Loaded by name at run time, so they are dependencies of the package. */
const external = ["graphql", "@aws-sdk/client-sqs", "@duckdb/node-api"]

/** The sandbox reads its version from its manifest, which is not beside a bundle. */
const sandboxVersion: Plugin = {
  name: "version of the sandbox",
  load: (id) => {
    if (!/sandbox[/\\](src|dist)[/\\]protocol[/\\]Version\.[jt]s$/.test(id)) return null
    const manifest = readFileSync(join(root, "packages/sandbox/package.json"), "utf8")
    const { version } = JSON.parse(manifest) as { readonly version: string }
    return `export const version = () => ${JSON.stringify(version)}`
  }
}

/** `export * from "undici"`, which is CommonJS, comes out of the bundler empty; so its names are written out. */
const undici: Plugin = {
  name: "names of undici",
  load: (id) => {
    if (!/@effect[/\\]platform-node[/\\](src|dist)[/\\]Undici\.[jt]s$/.test(id)) return null
    const names = Object.keys(createRequire(id)("undici") as object).filter((name) => /^[A-Za-z]\w*$/.test(name))
    return [
      `import Undici from "undici"`,
      "export default Undici",
      ...names.filter((name) => name !== "default").map((name) => `export const ${name} = Undici.${name}`)
    ].join("\n")
  }
}

/** The folder of the npm package that a module is from. */
const packageOf = (id: string): string | undefined => {
  for (let folder = dirname(id); folder.includes("node_modules"); folder = dirname(folder)) {
    const file = join(folder, "package.json")
    if (existsSync(file) && "name" in (JSON.parse(readFileSync(file, "utf8")) as object)) return folder
  }
  return undefined
}

const noticesFile = "THIRD-PARTY-NOTICES.txt"

/** The packages that the bundle holds code of: a line for each, and then their licences. */
const noticesOf = (modules: ReadonlyArray<string>): string => {
  const folders = [...new Set(modules.map(packageOf))].filter((folder) => folder !== undefined)
  const packages = folders.map((folder) => {
    const { license = "not stated", name, repository, version } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8")
    ) as {
      readonly name: string
      readonly version: string
      readonly license?: string
      readonly repository?: string | { readonly url: string }
    }
    const source = typeof repository === "object"
      ? repository.url
      : repository ?? `https://www.npmjs.com/package/${name}`
    const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
    const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), "utf8")
    return {
      line: `- ${name} ${version} (${license})`,
      notice: `${name} ${version}\nSource: ${source}\n\n${text.trim()}\n`
    }
  })
  const lines = packages.map(({ line }) => line).toSorted().join("\n")
  const notices = packages.map(({ notice }) => notice).toSorted().join(`\n${"-".repeat(80)}\n\n`)
  return `The files of this folder contain code of these packages.\n\n${lines}\n\n${"-".repeat(80)}\n\n${notices}`
}

/** The packages that a bundle holds code of, as its folder names them. */
export const bundledPackages = (
  folder: string
): ReadonlyArray<{ readonly name: string; readonly version: string }> => {
  const [list = ""] = readText(join(folder, noticesFile)).split("-".repeat(80))
  return [...list.matchAll(/^- (\S+) (\S+) \(/gm)].map(([, name, version]) => ({ name: name!, version: version! }))
}

/**
 * Bundles the command into a folder.
 *
 * @param resolve where a module of the workspace is; default: its sources
 */
export const bundleCommand = async (
  folder: string,
  resolve: (specifier: string) => string | undefined = () => undefined
): Promise<ReadonlyArray<OutputChunk>> => {
  const build = await rolldown({
    input: join(root, "packages/cli/src/main.ts"),
    cwd: root,
    platform: "node",
    external,
    plugins: [{ name: "workspace", resolveId: (source) => resolve(source) ?? null }, sandboxVersion, undici]
  })
  // Names stay: the stack of a defect has to be readable.
  const { output } = await build.write({
    dir: folder,
    format: "esm",
    cleanDir: true,
    chunkFileNames: "[name]-[hash].js",
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } }
  })
  await build.close()
  execFileSync(process.execPath, [
    join(root, "packages/tools/src/completionIndex.ts"),
    join(folder, "completions.json")
  ])
  const chunks = output.filter((part) => part.type === "chunk")
  writeFileSync(
    join(folder, noticesFile),
    noticesOf(chunks.flatMap(({ moduleIds }) => moduleIds))
  )
  return chunks
}

/** The kilobytes that are loaded before a command is known: those of the entry and of what it imports at once. */
export const startOf = (chunks: ReadonlyArray<OutputChunk>): number => {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const next of byName.get(name)?.imports ?? []) visit(next)
  }
  for (const entry of chunks.filter(({ isEntry }) => isEntry)) {
    // main.ts sets up V8, and imports the rest after that.
    for (const name of [entry.fileName, ...entry.dynamicImports]) visit(name)
  }
  return [...seen].reduce((total, name) => total + (byName.get(name)?.code.length ?? 0), 0) / 1000
}
