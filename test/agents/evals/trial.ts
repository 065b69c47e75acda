/** Checks the program in a folder: a sandbox with a fixed seed, processes with its settings, and what came of them. */
import { ManagedRuntime } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { RequestRecord, WorldFile } from "effect-sp-api-sandbox/Sandbox"
import { type ChildProcess, spawn } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Run, Running, Task, Trial } from "./Task.ts"

/** What a check found. */
export interface Verdict {
  readonly task: string
  readonly pass: boolean
  readonly problems: ReadonlyArray<string>
  /** Requests by operation. */
  readonly requests: Readonly<Record<string, number>>
}

/** Milliseconds after which a process is killed: it hangs. */
const patience = 300_000

const inherited = ["PATH", "HOME", "TMPDIR", "NODE_COMPILE_CACHE"]

/** A process with an environment of its own. */
const start = (
  file: string,
  args: ReadonlyArray<string>,
  folder: string,
  environment: Readonly<Record<string, string>>
): Running => {
  const own = Object.fromEntries(inherited.flatMap((name) => name in process.env ? [[name, process.env[name]!]] : []))
  const child: ChildProcess = spawn(file, args, {
    cwd: folder,
    env: { ...own, PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`, ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const timer = setTimeout(() => child.kill("SIGKILL"), patience)
  let [stdout, stderr] = ["", ""]
  child.stdout!.setEncoding("utf8").on("data", (data: string) => void (stdout += data))
  child.stderr!.setEncoding("utf8").on("data", (data: string) => void (stderr += data))
  const ended = new Promise<Run>((resolve, reject) =>
    child.once("error", reject).once("close", (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? undefined, stdout, stderr })
    })
  )
  return { ended, kill: (signal) => void child.kill(signal) }
}

const json = async (response: Response): Promise<any> => {
  if (!response.ok) throw new Error(`${response.status} of ${response.url}: ${await response.text()}`)
  const body = await response.text()
  return body === "" ? undefined : JSON.parse(body)
}

/** Secrets of the environment, and what every access token begins with. */
const secretsOf = (environment: Readonly<Record<string, string>>): ReadonlyArray<string> => [
  ...Object.entries(environment).flatMap(([name, value]) =>
    /TOKEN$|SECRET$|SECRET_ACCESS_KEY$/.test(name) ? [value] : []
  ),
  "Atza|",
  "Atz.sprdt|",
  "X-Amz-Signature="
]

/** Types, with the compiler of the project. */
const typeProblems = async (folder: string): Promise<ReadonlyArray<string>> => {
  const { code, stdout } = await start(join(folder, "node_modules/.bin/tsc"), ["--noEmit"], folder, {}).ended
  return code === 0 ? [] : [`tsc --noEmit: ${stdout.slice(0, 1500)}`]
}

/**
 * Runs the check of a task on the program in a folder. `types: false` skips the compiler.
 */
export const trial = async (task: Task, folder: string, options: { readonly types: boolean }): Promise<Verdict> => {
  const problems: Array<string> = options.types ? [...await typeProblems(folder)] : []
  const now = Date.now()
  const runtime = ManagedRuntime.make(Sandbox.layerServer(task.sandbox(now)))
  const running = new Set<Running>()
  try {
    const sandbox = await runtime.runPromise(Sandbox.Sandbox)
    const environment = await runtime.runPromise(sandbox.environment)
    const secrets = secretsOf(environment)
    const action = async (name: string, body: unknown = {}): Promise<unknown> =>
      json(
        await fetch(`${sandbox.url}/_sandbox/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body)
        })
      )
    const requests = async (): Promise<ReadonlyArray<RequestRecord>> =>
      (await json(await fetch(`${sandbox.url}/_sandbox/requests?limit=1000`))).requests
    const that = (condition: boolean, problem: string): boolean => {
      if (!condition && !problems.includes(problem)) problems.push(problem)
      return condition
    }
    const begin = (...args: ReadonlyArray<string>): Running => {
      const child = start(process.execPath, ["program.ts", ...args], folder, environment)
      running.add(child)
      const ended = child.ended.then((run) => {
        running.delete(child)
        const output = run.stdout + run.stderr
        that(!secrets.some((secret) => secret !== "" && output.includes(secret)), "a secret is in the output")
        return run
      })
      return { ...child, ended }
    }
    const context: Trial = {
      folder,
      now,
      world: await action("world/export") as WorldFile,
      url: sandbox.url,
      environment,
      write: (file, content) => writeFile(join(folder, file), content),
      start: begin,
      run: (...args) => begin(...args).ended,
      requests,
      action,
      that
    }
    try {
      await task.check(context)
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
    const counts = Object.groupBy(await requests(), ({ operation }) => operation)
    return {
      task: task.name,
      pass: problems.length === 0,
      problems,
      requests: Object.fromEntries(Object.entries(counts).map(([operation, of]) => [operation, of!.length]))
    }
  } finally {
    for (const child of running) child.kill("SIGKILL")
    await runtime.dispose()
  }
}
