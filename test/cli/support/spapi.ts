/** Runs the `spapi` command as a process of its own: in pipes, or on a terminal. Most tests need none: `inProcess.ts`. */
import { Effect, Redacted, type Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { spawn } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { main } from "./command.ts"
import { type Ended, observed, type Running } from "./running.ts"
import { screenOf } from "./screen.ts"

const terminal = fileURLToPath(new URL("./terminal.py", import.meta.url))

/** How a command is run. */
export interface Options {
  /** Is written to its stdin, which then ends. */
  readonly stdin?: string
  /** Closes its stdout after that many characters. */
  readonly closeAfter?: number
  /** Its stdout is this file. */
  readonly stdoutFile?: string
  /** Its working folder, where it looks for `.env`. */
  readonly cwd?: string
  /** Sends it a signal as soon as stdout and stderr together contain this. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: string }
}

/** A reader that sees everything so far, whenever there is more. */
const watch = (stream: NodeJS.ReadableStream, onText: (all: string) => void): () => string => {
  let all = ""
  stream.setEncoding("utf8")
  stream.on("data", (text: string) => {
    all += text
    onText(all)
  })
  return () => all
}

/** Runs the command to its end. Only the given variables are in its environment. */
export const spapiProcess = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { closeAfter = Infinity, cwd, signal, stdin = "", stdoutFile }: Options = {}
): Effect.Effect<Ended> =>
  Effect.callback((resume) => {
    const file = stdoutFile === undefined ? undefined : openSync(stdoutFile, "w")
    const child = spawn(process.execPath, [main, ...args], { cwd, env, stdio: ["pipe", file ?? "pipe", "pipe"] })
    if (file !== undefined) closeSync(file)
    child.stdin!.on("error", () => {}).end(stdin)
    let sent = false
    const onText = () => {
      if (out().length > closeAfter) child.stdout?.destroy()
      if (signal === undefined || sent || !(out() + err()).includes(signal.after)) return
      sent = true
      child.kill(signal.name)
    }
    const out = child.stdout === null ? () => "" : watch(child.stdout, () => onText())
    const err = watch(child.stderr!, () => onText())
    child.on("close", (code) => resume(Effect.succeed({ code, out: out(), err: err() })))
    return Effect.sync(() => child.kill())
  })

/** The command, at work until the scope closes. */
export const running = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {}
): Effect.Effect<Running, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] })),
      (child) => Effect.sync(() => child.kill("SIGKILL"))
    ),
    (child) => {
      const { ended, onEnd, onErr, onOut, until } = observed()
      child.stdout.setEncoding("utf8").on("data", onOut)
      child.stderr.setEncoding("utf8").on("data", onErr)
      child.on("close", onEnd)
      return { until, signal: (name) => Effect.sync(() => void child.kill(name)), ended }
    }
  )

/** How a command is run on a terminal. */
export interface TerminalOptions {
  readonly columns?: number
  readonly rows?: number
  readonly cwd?: string
  /** The streams that are not the terminal, but pipes. */
  readonly pipes?: ReadonlyArray<"in" | "out" | "err">
  /** What is typed as soon as the terminal has shown something, in this order; `\x03` is Ctrl-C. */
  readonly type?: ReadonlyArray<{ readonly after: string; readonly keys: string }>
}

/** What came to a terminal at once. */
export interface Piece {
  readonly at: number
  readonly text: string
}

/** A command that has ended on a terminal. */
export interface EndedOnTerminal {
  readonly code: number | null
  /** Everything that was sent to the terminal, with its control sequences. */
  readonly sent: string
  /** The same in the pieces that came, each with the milliseconds since the start. */
  readonly pieces: ReadonlyArray<Piece>
  /** What the terminal shows at the end, without empty lines below. */
  readonly screen: ReadonlyArray<string>
  /** stdout and stderr where they are pipes. */
  readonly out: string
  readonly err: string
}

const isPiped = (pipes: TerminalOptions["pipes"], name: "in" | "out" | "err") => pipes?.includes(name) === true

/**
 * Runs a program to its end on a pseudo-terminal. Where stdout or stderr is a pipe, it passes through a file descriptor
 * of its own, so that both can be looked at.
 */
export const onTerminal = (
  program: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { columns = 80, cwd, pipes, rows = 40, type = [] }: TerminalOptions = {}
): Effect.Effect<EndedOnTerminal> =>
  Effect.callback<Omit<EndedOnTerminal, "screen">>((resume) => {
    const streams = (["in", "out", "err"] as const).filter((name) => !isPiped(pipes, name))
    const child = spawn("python3", [terminal, String(columns), String(rows), streams.join(","), ...program], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", TERM: "xterm-256color", ...env },
      stdio: ["pipe", "pipe", "pipe", "pipe"]
    })
    const started = performance.now()
    const pieces: Array<Piece> = []
    const left = [...type]
    let looked = 0
    let taken = 0
    const answer = (all: string) => {
      const next = left[0]
      if (next === undefined || !all.includes(next.after, looked)) return
      looked = all.indexOf(next.after, looked) + next.after.length
      left.shift()
      child.stdin.write(next.keys)
      answer(all)
    }
    const onText = (all: string) => {
      pieces.push({ at: performance.now() - started, text: all.slice(taken) })
      taken = all.length
      answer(all)
    }
    child.stdin.on("error", () => {})
    const sent = watch(child.stdio[3] as NodeJS.ReadableStream, onText)
    const out = watch(child.stdout, () => {})
    const err = watch(child.stderr, () => {})
    child.on("close", (code) => resume(Effect.succeed({ code, sent: sent(), pieces, out: out(), err: err() })))
    return Effect.sync(() => child.kill())
  }).pipe(
    Effect.flatMap((ended) =>
      Effect.map(Effect.promise(() => screenOf(ended.sent, columns, rows)), (screen) => ({ ...ended, screen }))
    )
  )

/** Runs the command to its end on a pseudo-terminal. */
export const spapiOnTerminal = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  options: TerminalOptions = {}
): Effect.Effect<EndedOnTerminal> => onTerminal([process.execPath, main, ...args], env, options)

/** The variables that point the command at the sandbox, and away from the configuration of who runs the tests. */
export const environment = Effect.map(Sandbox.Sandbox, ({ credentials, url }) => ({
  SPAPI_CONFIG: "/nonexistent/config.toml",
  SPAPI_REGION: "na",
  SPAPI_ENDPOINT: url,
  SPAPI_LWA_ENDPOINT: `${url}/auth/o2/token`,
  SPAPI_CLIENT_ID: credentials.clientId,
  SPAPI_CLIENT_SECRET: Redacted.value(credentials.clientSecret),
  SPAPI_REFRESH_TOKEN: Redacted.value(credentials.refreshToken)
}))
