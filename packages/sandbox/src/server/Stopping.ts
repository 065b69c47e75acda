/**
 * How the process of a sandbox ends: by a signal, or because the program that started it is gone.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import { constants } from "node:os"

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

type Signal = typeof signals[number]

/** The exit code of a program that a signal has ended, as shells write it. */
const codeOf = (signal: Signal): number => 128 + (constants.signals[signal] ?? 0)

let received: Signal | undefined

/**
 * Whether the parent process is a package runner such as `npx`. A kill of it does not reach the sandbox in every
 * version. Other parents may end: `effect-sp-api-sandbox &` outlives its shell.
 */
const hasRunner = (): boolean => process.env["npm_command"] === "exec"

/**
 * Listens for what ends the process until the scope closes; a second signal ends it at once. Returns an effect that
 * waits for the first one and says what it was.
 */
export const listen: Effect.Effect<Effect.Effect<string>, never, Scope.Scope> = Effect.map(
  Effect.acquireRelease(
    Effect.sync(() => {
      received = undefined
      const wait = Promise.withResolvers<string>()
      const onSignal = (signal: Signal): void => {
        if (received !== undefined) process.exit(codeOf(signal))
        received = signal
        wait.resolve(signal)
      }
      const parent = process.ppid
      const watch = hasRunner()
        ? setInterval(() => process.ppid !== parent && wait.resolve("the end of its parent process"), 200)
        : undefined
      watch?.unref()
      for (const signal of signals) process.on(signal, onSignal)
      const release = (): void => {
        clearInterval(watch)
        for (const signal of signals) process.off(signal, onSignal)
      }
      return { promise: wait.promise, release }
    }),
    ({ release }) => Effect.sync(release)
  ),
  ({ promise }) => Effect.promise(() => promise)
)

/** The exit code of a sandbox that ends by a signal: 0, except that Ctrl+C ends the shell's list of commands, too. */
export const teardown: Runtime.Teardown = (exit, onExit) =>
  Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause) && received !== undefined && received !== "SIGINT"
    ? onExit(0)
    : Runtime.defaultTeardown(exit, onExit)
