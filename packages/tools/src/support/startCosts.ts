/**
 * What the start of a program costs: its code, which is the same on every machine, and its CPU time beside that
 * of a program which loads modules too, and which a slow or busy machine lengthens as much. Not a bare
 * `node`: it starts from a snapshot, in 30 ms or 90, where the same program takes 190 or 210.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const rounds = 9

/** Writes the CPU time of its process to stderr when that ends. */
const meter = `import { writeSync } from "node:fs"
process.on("exit", () => {
  const { system, user } = process.cpuUsage()
  writeSync(2, "\\n" + (system + user))
})
`

/** Writes the number and the bytes of the modules that its process has loaded to stderr when that ends. */
const counter = `import { writeSync } from "node:fs"
import { registerHooks } from "node:module"
let [files, bytes] = [0, 0]
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    if (url.startsWith("file:")) {
      files += 1
      bytes += Buffer.byteLength(loaded.source ?? "")
    }
    return loaded
  }
})
process.on("exit", () => writeSync(2, "\\n" + files + " " + bytes))
`

/** What the start of a program costs. */
export interface StartCosts {
  /** Modules of files. */
  readonly files: number
  /** Kilobytes of their code. */
  readonly size: number
  /** Milliseconds of CPU beyond those of a bare `node`, here: the least of alternate runs, as others only add. */
  readonly milliseconds: number
  /** The same as a part of what the other program takes beyond a bare `node`. */
  readonly part: number
}

/** What the start of a program costs that ends by itself, and how much that is of what another one takes. */
export const startCosts = (file: string, args: ReadonlyArray<string>, other: string): StartCosts => {
  const folder = mkdtempSync(join(tmpdir(), "effect-sp-api-start-"))
  const write = (name: string, code: string): string => {
    writeFileSync(join(folder, name), code)
    return join(folder, name)
  }
  const [bare, metered, counted] = [write("bare.mjs", ""), write("meter.mjs", meter), write("counter.mjs", counter)]
  /** What `tool` has written when a program ended. */
  const told = (tool: string, ...command: ReadonlyArray<string>): ReadonlyArray<number> => {
    const options = ["--import", pathToFileURL(tool).href]
    const { status, stderr } = spawnSync(process.execPath, [...options, ...command], { encoding: "utf8" })
    if (status !== 0) throw new Error(`the process failed: ${stderr}`)
    return stderr.split("\n").at(-1)!.split(" ").map(Number)
  }
  try {
    const [files, bytes] = told(counted, file, ...args) as [number, number]
    const least = [Infinity, Infinity, Infinity] as [bare: number, program: number, other: number]
    for (let round = 0; round < rounds; round++) {
      for (const [index, command] of [[bare], [file, ...args], [other]].entries()) {
        least[index] = Math.min(least[index]!, told(metered, ...command)[0]! / 1_000)
      }
    }
    const milliseconds = least[1] - least[0]
    return { files, size: bytes / 1_000, milliseconds, part: milliseconds / (least[2] - least[0]) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
