/**
 * The command as a process of its own, as a shell starts it.
 */
import { Data, Effect, Schedule } from "effect"
import type { ChildProcess } from "node:child_process"
import { execFile, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createConnection } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export const main = fileURLToPath(new URL("../../packages/sandbox/src/main.ts", import.meta.url))

/** What every process needs of the environment of the tests. */
const surroundings = {
  PATH: process.env["PATH"],
  NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"]
}

/** A directory that is removed with the scope. */
export const directory = Effect.acquireRelease(
  Effect.sync(() => mkdtempSync(join(tmpdir(), "sandbox-process-"))),
  (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true }))
)

/** A process that was not as expected, with what it said. */
class ProcessFailure extends Data.TaggedError("ProcessFailure")<{ readonly message: string }> {}

/** Repeats a check until it says true; fails after two minutes. */
export const eventually = (what: string, check: () => boolean | Promise<boolean>) =>
  Effect.tryPromise(async () => {
    if (!await check()) throw new Error(what)
  }).pipe(
    Effect.retry(Schedule.max([Schedule.spaced("25 millis"), Schedule.recurs(4800)])),
    Effect.mapError(() => new ProcessFailure({ message: `Not in time: ${what}` }))
  )

/** A process with what it has written. */
export interface Running {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** The exit code, or the name of the signal that has killed it. */
  readonly ended: Effect.Effect<number | string | null>
}

/** Starts a program; it dies with the scope. */
export const start = (
  program: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string | undefined>> = {},
  cwd?: string
) =>
  Effect.acquireRelease(
    Effect.sync((): Running => {
      const child = spawn(program, args, {
        cwd,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...surroundings, ...env }
      })
      let [stdout, stderr] = ["", ""]
      child.stdout.on("data", (text: Buffer) => (stdout += text.toString()))
      child.stderr.on("data", (text: Buffer) => (stderr += text.toString()))
      const ended = new Promise<number | string | null>((resolve) =>
        child.once("exit", (code, signal) => resolve(code ?? signal))
      )
      return { child, stdout: () => stdout, stderr: () => stderr, ended: Effect.promise(() => ended) }
    }),
    ({ child, ended }) => Effect.andThen(Effect.sync(() => child.kill("SIGKILL")), ended)
  )

/** The URL of the line that says ready. */
export const readyUrl = (text: string): string | undefined => /^effect-sp-api-sandbox: ready on (\S+)$/m.exec(text)?.[1]

/** Starts the command, and waits until it is ready. */
export const sandbox = (
  args: ReadonlyArray<string> = [],
  env: Readonly<Record<string, string | undefined>> = {}
) =>
  Effect.gen(function*() {
    const running = yield* start(process.execPath, [main, "--products", "5", "--orders-per-seller", "10", ...args], env)
    yield* eventually("the line that says ready", () => {
      return running.child.exitCode !== null || readyUrl(running.stderr()) !== undefined
    })
    const url = readyUrl(running.stderr())
    if (url === undefined) return yield* new ProcessFailure({ message: `The command ended:\n${running.stderr()}` })
    return { ...running, url }
  })

/** Whether something listens on the port of a URL. */
export const listens = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = createConnection({ host: hostname, port: Number(port) })
    socket.once("connect", () => (socket.destroy(), resolve(true)))
    socket.once("error", () => resolve(false))
  })

/** Whether a process exists. */
export const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The standard output of a shell's script; fails with its standard error. */
export const shell = (
  script: string,
  options: { readonly cwd?: string; readonly env?: Record<string, string | undefined> } = {}
) =>
  Effect.callback<string, ProcessFailure>((resume, signal) => {
    execFile("bash", ["--norc", "-euo", "pipefail", "-c", script], {
      cwd: options.cwd,
      env: { ...surroundings, ...options.env },
      timeout: 200_000,
      signal
    }, (error, stdout, stderr) =>
      resume(
        error === null
          ? Effect.succeed(stdout)
          : Effect.fail(new ProcessFailure({ message: `${error.message}\n${stdout}${stderr}` }))
      ))
  })
