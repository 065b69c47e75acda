/**
 * Runs the `spapi` command within the process of the tests, with arguments, variables and streams of its own. A process
 * takes half a second of CPU to start; what is about the process, such as signals, pipes and terminals, needs one.
 */
import { Effect, Exit } from "effect"
import { FreshClients } from "effect-sp-api/auth/LwaTokenService"
import { Readable, Writable } from "node:stream"
import { Host } from "../../../packages/cli/src/host.ts"
import { exitCodeOf } from "../../../packages/cli/src/output/report.ts"
import { run } from "../../../packages/cli/src/run.ts"
import type { Ended } from "./spapi.ts"

/** A stream that keeps what is written to it. */
const collecting = () => {
  const chunks: Array<Buffer> = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    }
  })
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") }
}

/**
 * Runs the command to its end, as `spapiProcess` does. Only the given variables are in its environment; it has no
 * terminal, and the working folder is that of the tests. It has none of the services of the test, such as its clock.
 */
export const spapi = (
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
  { stdin = "" }: { readonly stdin?: string } = {}
): Effect.Effect<Ended> =>
  Effect.promise((signal) => {
    const [out, err] = [collecting(), collecting()]
    const host = {
      argv: ["node", "spapi", ...args],
      env,
      stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)], { objectMode: false }),
      stdout: out.stream,
      stderr: err.stream
    }
    const ended = run.pipe(
      Effect.provideService(Host, host),
      // Runs have a client each, as processes do.
      Effect.provideService(FreshClients, Infinity),
      Effect.exit,
      Effect.map((exit) => ({
        code: Exit.isSuccess(exit) ? 0 : exitCodeOf(exit.cause),
        out: out.text(),
        err: err.text()
      }))
    )
    return Effect.runPromise(ended, { signal })
  })
