/** Writes to stdout, and waits where its reader is slower: a command that streams rows holds few of them. */
import * as Effect from "effect/Effect"
import type { Writable } from "node:stream"
import { Host } from "../host.ts"
import * as StatusLine from "./statusLine.ts"

/** Writes text or bytes as they are. */
export const write = (text: string | Uint8Array): Effect.Effect<void> =>
  Effect.flatMap(Host, ({ stderr, stdout }) =>
    Effect.callback((resume) => {
      StatusLine.erase(stderr)
      if (stdout.write(text)) return resume(Effect.void)
      const onDrain = () => resume(Effect.void)
      stdout.once("drain", onDrain)
      return Effect.sync(() => stdout.off("drain", onDrain))
    }))

/** Writes a line. */
export const line = (text: string): Effect.Effect<void> => write(`${text}\n`)

/** Writes a string, and waits until everything before it is written too: some pipes lose the rest at an exit. */
export const flushed = (stream: Writable, text = ""): Effect.Effect<void> =>
  Effect.callback((resume) => {
    stream.write(text, () => resume(Effect.void))
  })
