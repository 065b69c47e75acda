/** The processes of `pnpm bench:cluster`: each ends with its scope. */
import { Effect, Queue } from "effect"
import type { ChildProcess } from "node:child_process"
import { fork } from "node:child_process"
import { once } from "node:events"
import type { Counts } from "./amazon.ts"
import type { Message, Reply, Settings } from "./messages.ts"

const start = (file: string) =>
  Effect.acquireRelease(
    Effect.sync(() =>
      fork(new URL(file, import.meta.url), { execArgv: ["--expose-gc"], stdio: ["ignore", "ignore", "inherit", "ipc"] })
    ),
    end
  )

const end = (child: ChildProcess) =>
  Effect.promise(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await ended
  })

/** A runner as a process. */
export interface Runner {
  /** Sends a message and waits for the reply; one at a time. */
  readonly ask: <A>(message: Message) => Effect.Effect<A>
  /** SIGKILL. */
  readonly kill: Effect.Effect<void>
}

export const runner = Effect.fnUntraced(function*(settings: Settings) {
  const child = yield* start("./runner.ts")
  const replies = yield* Queue.unbounded<Reply>()
  child.on("message", (reply: Reply) => Queue.offerUnsafe(replies, reply))
  child.on(
    "exit",
    (code, signal) => Queue.offerUnsafe(replies, { failure: `runner ${settings.runner} ended: ${signal ?? code}` })
  )
  const reply = Effect.flatMap(
    Queue.take(replies),
    (reply) => "failure" in reply ? Effect.die(new Error(reply.failure)) : Effect.succeed(reply.value)
  )
  child.send(settings)
  yield* reply
  const made: Runner = {
    ask: <A>(message: Message) =>
      Effect.suspend(() => {
        child.send(message)
        return Effect.map(reply, (value) => value as A)
      }),
    kill: end(child)
  }
  return made
})

/** Amazon as a process. */
export const amazon = Effect.gen(function*() {
  const child = yield* start("./server.ts")
  const message = Effect.promise(async () => (await once(child, "message"))[0] as unknown)
  const port = yield* message
  const ask = (what: "counts" | "reset") =>
    Effect.suspend(() => {
      const reply = message
      child.send(what)
      return Effect.map(reply, (value) => value as Counts)
    })
  return { url: `http://127.0.0.1:${String(port)}`, counts: ask("counts"), reset: ask("reset") }
})
