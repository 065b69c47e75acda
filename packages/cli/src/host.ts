/**
 * The process that a run belongs to: what it was started with, and its streams. Everything in the command asks for it
 * here, so that several runs can share one process, as those of tests do.
 */
import * as NodeSink from "@effect/platform-node/NodeSink"
import * as NodeStream from "@effect/platform-node/NodeStream"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { systemError } from "effect/PlatformError"
import * as Stdio from "effect/Stdio"
import type { Readable, Writable } from "node:stream"

/** What a stream knows of the terminal that it is. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The part of a process that the command uses. */
export interface Shape {
  /** Arguments begin with the third. */
  readonly argv: ReadonlyArray<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & Terminal
  readonly stdout: Writable & Terminal
  readonly stderr: Writable & Terminal
}

/** The process of this run; that of Node where nothing else is provided. */
export const Host = Context.Reference<Shape>("effect-sp-api-cli/Host", { defaultValue: () => process })

/** The arguments of a command. */
export const args = ({ argv }: Pick<Shape, "argv">): ReadonlyArray<string> => argv.slice(2)

/** The variables of the environment. */
export const env: Effect.Effect<Shape["env"]> = Effect.map(Host, ({ env }) => env)

const failure = (method: string) => (cause: unknown) => systemError({ module: "Stdio", method, _tag: "Unknown", cause })

/** The streams of this run as the service of Effect. */
export const stdio: Layer.Layer<Stdio.Stdio> = Layer.effect(
  Stdio.Stdio,
  Effect.map(Host, (host) => {
    const { stderr, stdin, stdout } = host
    const sink = (method: string, stream: Writable): Stdio.Stdio["stdout"] => (options) =>
      NodeSink.fromWritable({
        evaluate: () => stream,
        onError: failure(method),
        endOnDone: options?.endOnDone ?? false
      })
    const isTerminal = (stream: Terminal) => Effect.succeed(stream.isTTY === true)
    return Stdio.make({
      args: Effect.succeed(args(host)),
      stdin: NodeStream.fromReadable({ evaluate: () => stdin, onError: failure("stdin"), closeOnDone: false }),
      stdout: sink("stdout", stdout),
      stderr: sink("stderr", stderr),
      stdinIsTerminal: isTerminal(stdin),
      stdoutIsTerminal: isTerminal(stdout),
      stderrIsTerminal: isTerminal(stderr)
    })
  })
)
