/**
 * How this run of the command presents itself: for a person at a terminal, for a pipe, or for an agent.
 *
 * Decided once from arguments, environment and streams, before the command line is parsed, so that a mistake in it is
 * reported in the right form too.
 */
import * as Context from "effect/Context"
import * as Host from "../host.ts"

/** What the rest of the command asks before it writes. */
export interface Shape {
  /** `table` where a person reads stdout, `json` in pipes and files, and with `--json` or `--agent`. */
  readonly format: "table" | "json"
  /** `--agent`: nothing but JSON on both streams, no question, no colour. */
  readonly agent: boolean
  /** Errors are one JSON object on stderr: `--json` or `--agent`. */
  readonly jsonErrors: boolean
  /** Attempts, waits and request ids on stderr. */
  readonly verbose: boolean
  /** Nothing on stderr but errors. */
  readonly quiet: boolean
  /** Whether stdout, and stderr, take colours. */
  readonly colors: { readonly stdout: boolean; readonly stderr: boolean }
  /** Columns of the terminal that shows stdout; 80 where none does. */
  readonly columns: number
  /** Whether stderr is a terminal on which a line can be redrawn. */
  readonly animates: boolean
  /** Whether a person can be asked: stdin and stderr are a terminal. */
  readonly prompts: boolean
}

/** How this run presents itself. */
export class Presentation extends Context.Service<Presentation, Shape>()("effect-sp-api-cli/Presentation") {}

/** What the decision is made from. */
type Surroundings = Pick<Host.Shape, "argv" | "env"> & Readonly<Record<"stdin" | "stdout" | "stderr", Host.Terminal>>

const isOn = (args: ReadonlyArray<string>, flag: string): boolean =>
  args.includes(`--${flag}`) || args.includes(`--${flag}=true`)

/** Decides how a run presents itself. */
export const presentationOf = ({ argv, env, stderr, stdin, stdout }: Surroundings): Shape => {
  const all = Host.args({ argv })
  const end = all.indexOf("--")
  const args = end === -1 ? all : all.slice(0, end)
  const agent = isOn(args, "agent")
  const json = agent || isOn(args, "json")
  const quiet = isOn(args, "quiet")
  const plain = agent || isOn(args, "no-color") || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb"
  const forced = !["", "0", "false"].includes(env["FORCE_COLOR"]?.toLowerCase() ?? "")
  const isTerminal = (stream: Host.Terminal) => stream.isTTY === true
  return {
    format: json || !isTerminal(stdout) ? "json" : "table",
    agent,
    jsonErrors: json,
    verbose: isOn(args, "verbose"),
    quiet,
    colors: {
      stdout: !plain && (forced || isTerminal(stdout)),
      stderr: !plain && (forced || isTerminal(stderr))
    },
    columns: stdout.columns || stderr.columns || 80,
    animates: !agent && !quiet && isTerminal(stderr) && env["TERM"] !== "dumb",
    prompts: !agent && isTerminal(stdin) && isTerminal(stderr)
  }
}
