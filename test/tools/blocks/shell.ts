/** Shell blocks: each command of them is one that exists, with arguments that it takes. */
import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { parse } from "unbash"
import { readText } from "../../../packages/tools/src/support/text.ts"
import type { Manifest } from "../../../packages/tools/src/support/workspace.ts"
import { publicPackages, root } from "../../../packages/tools/src/support/workspace.ts"
import type { Block } from "./blocks.ts"
import { sandboxProblem, spapiProblem } from "./commandLines.ts"
import { curlProblem } from "./requests.ts"

type Words = ReadonlyArray<string>
type Problem = string | undefined

const { scripts = {} } = JSON.parse(readText(join(root, "package.json"))) as Manifest

/** Names of packages that exist: ours, and those that the workspace installs. */
const packages = new Set([
  ...publicPackages.map(({ manifest }) => manifest.name),
  ...[...readText(join(root, "pnpm-workspace.yaml")).matchAll(/^ {2}"?([@\w][\w./-]*)"?: /gm)].map(([, name]) => name!)
])

interface Node {
  readonly type?: string
  readonly name?: { readonly value: string }
  readonly suffix?: ReadonlyArray<{ readonly value?: string; readonly text: string }>
  readonly parts?: unknown
  readonly value?: unknown
  readonly script?: unknown
}

/** The commands of a script, with those of substitutions. */
const commandsOf = (code: string): ReadonlyArray<Words> => {
  const found: Array<Words> = []
  const seen = new Set<unknown>()
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return
    seen.add(node)
    // The parser reads the inside of a word when it is asked for.
    const { name, parts, script, suffix, type, value } = node as Node
    if (type === "Command" && name !== undefined) {
      found.push([name.value, ...(suffix ?? []).map((word) => word.value ?? word.text)])
    }
    for (const child of [...Object.values(node), value, parts, script]) visit(child)
  }
  visit(parse(code))
  return found
}

const packageProblem = (name: string): Problem => {
  if (/^\.{0,2}\//.test(name)) {
    const known = publicPackages.some(({ manifest }) => basename(name) === `${manifest.name}.tgz`)
    return known ? undefined : `${name} is not a tarball of the workspace`
  }
  const plain = name.replace(/(?<=.)@[^@/]*$/, "")
  return packages.has(plain) ? undefined : `${plain} is not a package of the workspace or of its catalog`
}

const first = (problems: ReadonlyArray<Problem>): Problem => problems.find((problem) => problem !== undefined)

/** A file of a package that is installed: whether the package has it. */
const isInstalled = (file: string): boolean =>
  publicPackages.some(({ folder, manifest }) => {
    const installed = `node_modules/${manifest.name}/`
    return file.startsWith(installed) && existsSync(join(folder, file.slice(installed.length)))
  })

/** A file that a command reads: of the repository, of a package, beside the page, or one that its reader saves. */
const fileProblem = (file: string, block: Block): Problem => {
  const ours = file.replace(/^\.\.\/effect-sp-api\//, "")
  return existsSync(join(root, ours)) || existsSync(join(block.folder, file)) || block.prose.includes(`\`${file}\``)
      || isInstalled(file)
    ? undefined
    : `${file} is not in the repository, and the page does not say what it is`
}

const nodeProblem = (args: Words, block: Block): Problem => {
  const [option] = args.filter((arg) => arg.startsWith("-") && !arg.startsWith("--env-file="))
  const at = args.findIndex((arg) => !arg.startsWith("-"))
  const [file = "", ...rest] = args.slice(at)
  if (option !== undefined && args.indexOf(option) < at) return `node ${option} is not known here`
  return file.endsWith("sandbox/src/main.ts") && rest.includes("--help") ? undefined : fileProblem(file, block)
}

/** A script of the workspace. Its flags are words of its program. */
const scriptProblem = (args: Words, block: Block): Problem | Promise<Problem> => {
  const [name = "", ...rest] = args
  if (name === "install") return undefined
  if (name === "exec") return commandProblem(rest, block)
  const script = scripts[name]
  if (script === undefined) return `${name} is not a script of package.json`
  const [program] = [...script.matchAll(/\S+\.m?ts\b/g)].slice(-1)
  if (program === undefined) return undefined
  const sources = globSync("**/*.ts", { cwd: join(root, dirname(program[0])) }).map((file) =>
    readFileSync(join(root, dirname(program[0]), file), "utf8")
  ).join("\n")
  const unknown = rest.filter((arg) => arg.startsWith("--")).find((flag) =>
    !new RegExp(
      `["'\`\\s](?:--)?${flag.slice(2)}\\b|\\b${flag.slice(2).replaceAll(/-./g, (part) => part[1]!.toUpperCase())}:`
    ).test(sources)
  )
  return unknown === undefined ? undefined : `${program[0]} has no ${unknown}`
}

/** `npx`: a package manager with a script, or the command of a package. */
const npxProblem = async (args: Words, block: Block): Promise<Problem> => {
  const named: Array<string> = []
  let at = 0
  for (; args[at]?.startsWith("-") === true; at++) {
    if (args[at] === "--package") named.push(args[++at]!)
    else if (!["-y", "--yes"].includes(args[at]!)) return `npx ${args[at]} is not known here`
  }
  const [command = "", ...rest] = args.slice(at)
  if (command === "pnpm@12") return scriptProblem(rest, block)
  const owner = publicPackages.find(({ manifest }) => manifest.name === command || command in (manifest.bin ?? {}))
  const problem = owner === undefined ? `no package of the workspace has ${command}` : undefined
  return first([problem, ...named.map(packageProblem)]) ??
    await commandProblem([command === "effect-sp-api-cli" ? "spapi" : command, ...rest], block)
}

const npmProblem = ([command = "", ...args]: Words): Problem => {
  const [unknown] = args.filter((arg) => arg.startsWith("-") && !["-y", "--global", "--save-dev"].includes(arg))
  if (unknown !== undefined) return `npm ${unknown} is not known here`
  if (command === "init" || command === "pkg" || command === "ci") return undefined
  return command === "install"
    ? first(args.filter((arg) => !arg.startsWith("-")).map(packageProblem))
    : `npm ${command}?`
}

/** Containers: the file that one is built from is beside the page, and the sandbox's has the sandbox's flags. */
const containerProblem = async (args: Words, block: Block): Promise<Problem> => {
  const file = args[0] === "compose" ? "compose.yaml" : args[args.indexOf("-f") + 1]!
  if (args[0] !== "run") return existsSync(join(block.folder, file)) ? undefined : `${file} is not beside the page`
  const image = args.indexOf("spapi-sandbox")
  return image === -1 ? `which image is ${args.join(" ")}?` : sandboxProblem(args.slice(image + 1))
}

/** What every shell has, and what is not ours: only that it is meant is checked. */
const plain = new Set(["cd", "mkdir", "git", "sed", "sleep", "[", ".", "eval"])

const commandProblem = async ([name = "", ...args]: Words, block: Block): Promise<Problem> => {
  switch (basename(name)) {
    case "npm":
      return npmProblem(args)
    case "npx":
      return npxProblem(args, block)
    case "pnpm":
      return scriptProblem(args, block)
    case "cp":
      return fileProblem(args.findLast((arg, index) => index < args.length - 1 && !arg.startsWith("-")) ?? "", block)
    case "node":
      return nodeProblem(args, block)
    case "spapi":
      return spapiProblem(args)
    case "effect-sp-api-sandbox":
      return sandboxProblem(args)
    case "docker":
    case "podman":
      return containerProblem(args, block)
    case "curl":
      return curlProblem(args)
    default:
      return plain.has(name) ? undefined : `${name} is not a command that is known here`
  }
}

/** Files of our packages that Markdown for a reader's project names. */
export const markdownProblems = ({ code }: Block): ReadonlyArray<string> =>
  [...code.matchAll(/node_modules\/[\w@./-]*\w/g)].map(([file]) => file).filter((file) => !isInstalled(file)).map((
    file
  ) => `${file} is not in a package`)

/** What is wrong with the commands of a block. */
export const shellProblems = async (block: Block): Promise<ReadonlyArray<string>> => {
  const errors = (parse(block.code).errors ?? []).map(({ message }) => message)
  const found = await Promise.all(
    commandsOf(block.code).map(async (words) => {
      const problem = await commandProblem(words, block)
      return problem === undefined ? [] : [`${words.join(" ").slice(0, 80)}: ${problem}`]
    })
  )
  return [...errors, ...found.flat()]
}
