/** Blocks of settings and data: decoded by what reads such a file. */
import { Effect } from "effect"
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { read } from "../../../packages/cli/src/commands/advise/read/records.ts"
import { load } from "../../../packages/cli/src/config/profiles.ts"
import { variables } from "../../../packages/cli/src/config/settingNames.ts"
import { requireLines } from "../../../packages/cli/src/config/text.ts"
import * as World from "../../../packages/sandbox/src/world/file/read.ts"
import { yaml } from "../../cluster/support/yaml.ts"
import { spapiProblem } from "./commandLines.ts"

type Problems = ReadonlyArray<string>

const messageOf = (error: unknown): string => error instanceof Error ? error.message : JSON.stringify(error)

interface Servers {
  readonly [name: string]: { readonly command: string; readonly args: ReadonlyArray<string> }
}

/** Servers of MCP: `npx -y effect-sp-api-cli …`, with arguments of `spapi`. */
const mcpProblems = async (servers: Servers): Promise<Problems> => {
  const found = await Promise.all(
    Object.values(servers).map(({ args: [yes, name, ...args], command }) =>
      command === "npx" && yes === "-y" && name === "effect-sp-api-cli" ? spapiProblem(args) : `${command} ${name}?`
    )
  )
  return found.filter((problem) => problem !== undefined)
}

/** JSON: a world of the sandbox, servers of MCP or a line of a log of requests. */
export const jsonProblems = async (code: string): Promise<Problems> => {
  try {
    const value = JSON.parse(code) as Readonly<Record<string, unknown>>
    if ("mcpServers" in value) return await mcpProblems(value["mcpServers"] as Servers)
    if (String(value["$schema"]).endsWith("world.schema.json")) {
      World.parse(value)
      return []
    }
    return typeof read(value) === "string" ? ["is read by nothing that is known here"] : []
  } catch (error) {
    return [messageOf(error)]
  }
}

/** TOML: the profiles of `spapi`. */
export const tomlProblems = (code: string): Promise<Problems> => {
  const folder = mkdtempSync(join(tmpdir(), "blocks-"))
  const file = join(folder, "config.toml")
  writeFileSync(file, code, { mode: 0o600 })
  return Effect.runPromise(
    load(file).pipe(
      Effect.map((): Problems => []),
      Effect.catch((error) => Effect.succeed([messageOf(error)])),
      Effect.ensuring(Effect.sync(() => rmSync(folder, { recursive: true })))
    )
  )
}

const known = new Set<string>(Object.values(variables).flat())

/** Lines of `.env`, with variables that are read. */
export const iniProblems = (code: string): Promise<Problems> =>
  Effect.runPromise(
    requireLines(code).pipe(
      Effect.map((text): Problems =>
        [...text.matchAll(/^(?:export )?(\w+)=/gm)].map(([, name]) => name!).filter((name) => !known.has(name))
          .map((name) => `${name} is not a setting`)
      ),
      Effect.catch((error) => Effect.succeed([messageOf(error)]))
    )
  )

/** YAML, where a package brings its parser. */
export const yamlProblems = (code: string): Problems =>
  (yaml?.parseAllDocuments(code) ?? []).flatMap(({ errors }) => errors.map(messageOf))

/** Whether this machine has Python. */
export const hasPython = spawnSync("python3", ["--version"]).status === 0

/** Python parses it, where this machine has Python. */
export const pythonProblems = (code: string): Problems => {
  const program = "import ast, sys; ast.parse(sys.stdin.read())"
  if (!hasPython) return []
  const { status, stderr } = spawnSync("python3", ["-c", program], { input: code, encoding: "utf8" })
  return status === 0 ? [] : [stderr.trim().split("\n").at(-1)!]
}
