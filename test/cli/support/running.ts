/** A command that runs: waits for what it has said, and ends it by a signal. */
import { Effect } from "effect"

/** A command that has ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command that runs. */
export interface Running {
  /** Waits until stdout and stderr are so; fails with both where the command ends before. */
  readonly until: (holds: (out: string, err: string) => boolean) => Effect.Effect<string>
  readonly signal: (name: NodeJS.Signals) => Effect.Effect<void>
  readonly ended: Effect.Effect<Ended>
}

/** What is known of a command, and what happens to it. */
export interface Observed extends Omit<Running, "signal"> {
  readonly out: () => string
  readonly err: () => string
  readonly onOut: (text: string) => void
  readonly onErr: (text: string) => void
  readonly onEnd: (code: number | null) => void
}

export const observed = (): Observed => {
  const waiting = new Set<() => void>()
  const look = () => waiting.forEach((wait) => wait())
  let [out, err] = ["", ""]
  let end: Ended | undefined
  const wait = <A>(found: () => A | undefined): Effect.Effect<A> =>
    Effect.callback((resume) => {
      const attempt = () => {
        const value = found()
        if (value !== undefined) resume(Effect.succeed(value))
        else if (end !== undefined) resume(Effect.die(new Error(`The command has ended: ${JSON.stringify(end)}`)))
        else return
        waiting.delete(attempt)
      }
      waiting.add(attempt)
      attempt()
      return Effect.sync(() => waiting.delete(attempt))
    })
  return {
    out: () => out,
    err: () => err,
    onOut: (text) => {
      out += text
      look()
    },
    onErr: (text) => {
      err += text
      look()
    },
    onEnd: (code) => {
      end = { code, out, err }
      look()
    },
    until: (holds) => wait(() => holds(out, err) ? out : undefined),
    ended: wait(() => end)
  }
}
