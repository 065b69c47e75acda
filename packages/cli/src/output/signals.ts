/** The signals that end a command: the first one in order, with what it has begun undone, the second one at once. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { constants } from "node:os"

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** One of them. */
export type Signal = typeof signals[number]

/** The signal that has interrupted this run; that of Ctrl-C where there was none, as a person has declined. */
export const Received = Context.Reference<() => Signal>("effect-sp-api-cli/Received", {
  defaultValue: () => () => "SIGINT"
})

/** The exit code of an interrupted command, as shells write it. */
export const codeOf = (signal: Signal): number => 128 + constants.signals[signal]

/** Leaves what signals do to the system again: while a process exits, it no longer listens. */
export const unlisten = (): void => {
  for (const signal of signals) process.removeAllListeners(signal)
}

/** Listens to the signals until the process ends. Returns what the first one was. */
export const listen = (): () => Signal => {
  let received: Signal | undefined
  const onSignal = (signal: Signal): void => {
    if (received === undefined) {
      received = signal
      return
    }
    // Not `process.exit`: it waits for threads, and one that opens a named pipe without a reader never ends.
    unlisten()
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, onSignal)
  return () => received ?? "SIGINT"
}

/** Interrupts an effect when the terminal goes away, as `runMain` does for the other two signals. */
export const endingWithTerminal = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.raceFirst(
    effect,
    Effect.callback<never>((resume) => {
      const onHangUp = () => resume(Effect.interrupt)
      process.once("SIGHUP", onHangUp)
      return Effect.sync(() => process.off("SIGHUP", onHangUp))
    })
  )
