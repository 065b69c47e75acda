/** `spapi __complete <shell> <words…>`: what can follow, a line each. Loads nothing but the index. */
import { existsSync, readFileSync } from "node:fs"
import { configFile } from "../config/paths.ts"
import { candidates } from "./candidates.ts"
import type { Index } from "./format.ts"

const file = new URL("completions.json", import.meta.url)

/** Beside the bundle there is the index; the sources build it each time. */
const index = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8")) as Index
  : await import("./buildIndex.ts").then(({ buildIndex }) => buildIndex())

const profiles = (): ReadonlyArray<string> => {
  try {
    const toml = readFileSync(configFile(process.env), "utf8")
    return [...toml.matchAll(/^\s*\[\s*profiles\s*\.\s*"?([^\]".]+?)"?\s*\]/gm)].map(([, name]) => name!)
  } catch {
    return []
  }
}

const [shell = "", ...given] = process.argv.slice(3)
// PowerShell marks the last word, which may be empty.
const words = shell === "powershell" ? [...given.slice(0, -1), (given.at(-1) ?? "").replace(/^:/, "")] : given
const lines = candidates(index, words, shell, { profiles })
process.stdout.write(lines.map((line) => `${line}\n`).join(""))
