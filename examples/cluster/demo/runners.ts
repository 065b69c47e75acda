/** The runners as processes. Each ends with its scope, and with this process. */
import { Data, Deferred, Effect } from "effect"
import type { ChildProcess } from "node:child_process"
import { fork } from "node:child_process"
import { once } from "node:events"
import type { Message, SellerToAdd, Settings } from "./messages.ts"

/** A runner ended before it was ready; the message has its last lines. */
class RunnerEnded extends Data.TaggedError("RunnerEnded")<{ readonly message: string }> {}

/** A runner as a process. */
export interface Runner {
  /** Sends the settings; it is ready when this ends. Fails with what it has said where it ends before. */
  readonly start: (settings: Settings) => Effect.Effect<void, RunnerEnded>
  /** Sends the sellers that it is to add. */
  readonly add: (sellers: ReadonlyArray<SellerToAdd>) => void
  /** SIGKILL. */
  readonly kill: Effect.Effect<void>
}

const end = (child: ChildProcess) =>
  Effect.promise(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  })

/** A process that has loaded its modules and waits for its settings. */
export const make = (heard: (message: Message) => void) =>
  Effect.gen(function*() {
    const child = yield* Effect.acquireRelease(
      Effect.sync(() =>
        // A group of its own: Ctrl-C in the terminal reaches the demonstration, which ends its runners.
        fork(new URL("./runner.ts", import.meta.url), { detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"] })
      ),
      end
    )
    let output = ""
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on("data", (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-4000)
      })
    }
    const ready = yield* Deferred.make<void, RunnerEnded>()
    child.on("message", (message: Message) => {
      if (message.kind === "ready") Deferred.doneUnsafe(ready, Effect.void)
      heard(message)
    })
    child.on(
      "exit",
      () => Deferred.doneUnsafe(ready, new RunnerEnded({ message: `a runner ended before it was ready:\n${output}` }))
    )
    const made: Runner = {
      start: (settings) => Effect.andThen(Effect.sync(() => void child.send(settings)), Deferred.await(ready)),
      add: (sellers) => void child.send(sellers),
      kill: end(child)
    }
    return made
  })
