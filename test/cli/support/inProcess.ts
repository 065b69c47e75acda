/**
 * Runs the `spapi` command within the process of the tests, with arguments, variables and streams of its own. A process
 * takes half a second of CPU to start; what is about the process, such as signals, pipes and keys, needs one.
 */
import { Effect, Exit, Fiber, type Scope } from "effect"
import { FreshClients } from "effect-sp-api/auth/LwaTokenService"
import { Readable, Writable } from "node:stream"
import { StringDecoder } from "node:string_decoder"
import { Host, type Terminal } from "../../../packages/cli/src/host.ts"
import { exitCodeOf } from "../../../packages/cli/src/output/report.ts"
import * as Signals from "../../../packages/cli/src/output/signals.ts"
import { run } from "../../../packages/cli/src/run.ts"
import { type Ended, observed, type Running } from "./running.ts"
import { screenOf } from "./screen.ts"

/** A stream that passes on what is written to it. */
const passing = (onText: (text: string) => void, terminal: Terminal = {}) => {
  const decoder = new StringDecoder("utf8")
  return Object.assign(
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        onText(decoder.write(chunk))
        done()
      }
    }),
    terminal
  )
}

/** Starts the command. It has none of the services of the test, such as its clock. */
const start = (
  argv: ReadonlyArray<string>,
  host: Omit<typeof Host["Service"], "argv">,
  onEnd: (code: number) => void
) => {
  let received: Signals.Signal = "SIGINT"
  const fiber = Effect.runFork(run.pipe(
    Effect.provideService(Host, { ...host, argv: ["node", "spapi", ...argv] }),
    // Runs have a client each, as processes do.
    Effect.provideService(FreshClients, Infinity),
    Effect.provideService(Signals.Received, () => received)
  ))
  fiber.addObserver((exit) => onEnd(Exit.isSuccess(exit) ? 0 : exitCodeOf(exit.cause, { signal: received })))
  return {
    stop: Fiber.interrupt(fiber),
    /** What a signal does to the process of the command. */
    signal: (name: NodeJS.Signals) =>
      Effect.sync(() => {
        received = name as Signals.Signal
        fiber.interruptUnsafe()
      })
  }
}

/** The command, at work until the scope closes. A signal interrupts it; that the process gets one is not tested so. */
export const running = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { stdin = "" }: { readonly stdin?: string } = {}
): Effect.Effect<Running, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => {
        const { ended, onEnd, onErr, onOut, until } = observed()
        const { signal, stop } = start(args, {
          env,
          stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)], { objectMode: false }),
          stdout: passing(onOut),
          stderr: passing(onErr)
        }, onEnd)
        return { ended, signal, stop, until }
      }),
      ({ stop }) => stop
    ),
    ({ ended, signal, until }) => ({ ended, signal, until })
  )

/**
 * Runs the command to its end, as `spapiProcess` does. Only the given variables are in its environment; it has no
 * terminal, and the working folder is that of the tests.
 */
export const spapi = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  options: { readonly stdin?: string } = {}
): Effect.Effect<Ended> => Effect.scoped(Effect.flatMap(running(args, env, options), ({ ended }) => ended))

/** A command that has ended, whose streams were a terminal. */
export interface Shown {
  readonly code: number | null
  /** Everything that was sent to the terminal, with its control sequences. */
  readonly sent: string
  /** What the terminal shows at the end, without empty lines below. */
  readonly screen: ReadonlyArray<string>
}

/** Runs the command to its end, as `spapiOnTerminal` does without keys. */
export const spapiShown = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { columns = 80, rows = 40 }: { readonly columns?: number; readonly rows?: number } = {}
): Effect.Effect<Shown> =>
  Effect.gen(function*() {
    const { ended, onEnd, onOut } = observed()
    const terminal = { isTTY: true, columns }
    const { stop } = start(args, {
      env: { TERM: "xterm-256color", ...env },
      stdin: Object.assign(new Readable({ read: () => {} }), terminal),
      stdout: passing(onOut, terminal),
      stderr: passing(onOut, terminal)
    }, onEnd)
    const { code, out } = yield* Effect.onInterrupt(ended, () => stop)
    // As terminals do with the ends of lines.
    const sent = out.replaceAll("\n", "\r\n")
    return { code, sent, screen: yield* Effect.promise(() => screenOf(sent, columns, rows)) }
  })
