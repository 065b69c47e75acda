/** A hook of a test: a plain server that keeps what it receives, and responds as the test says. */
import { Effect } from "effect"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

/** What a hook got. */
export interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A status with headers; `hang` for no response until it is released, `drop` for a connection that closes. */
export type Answer = number | { readonly status: number; readonly headers: Record<string, string> } | "hang" | "drop"

/** A hook on a free port until the scope closes; `answer` is asked for each request, counted from 1. */
export const hook = (answer: (count: number, received: Received) => Answer = () => 200) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.callback<ReturnType<typeof make>>((resume) => {
        const made = make(answer)
        made.server.listen(0, "127.0.0.1", () => resume(Effect.succeed(made)))
      }),
      ({ server }) =>
        Effect.sync(() => {
          server.closeAllConnections()
          server.close()
        })
    ),
    ({ received, release, server, until }) => ({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
      received,
      /** Waits for so many requests. */
      until,
      /** Responds with 200 to those that hang. */
      release
    })
  )

const make = (answer: (count: number, received: Received) => Answer) => {
  const received: Array<Received> = []
  const hanging: Array<() => void> = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    let body = ""
    request.setEncoding("utf8").on("data", (text: string) => void (body += text))
    request.on("end", () => {
      const got = { method: request.method, url: request.url, headers: request.headers, body }
      received.push(got)
      const chosen = answer(received.length, got)
      if (chosen === "hang") hanging.push(() => response.writeHead(200).end())
      else if (chosen === "drop") request.socket.destroy()
      else if (typeof chosen === "number") response.writeHead(chosen).end("{}")
      else response.writeHead(chosen.status, chosen.headers).end()
      waiting.forEach((wait) => wait())
    })
  })
  const until = (count: number): Effect.Effect<ReadonlyArray<Received>> =>
    Effect.callback((resume) => {
      const look = () => {
        if (received.length < count) return
        waiting.delete(look)
        resume(Effect.succeed(received))
      }
      waiting.add(look)
      look()
      return Effect.sync(() => waiting.delete(look))
    })
  const release = Effect.sync(() => hanging.splice(0).forEach((respond) => respond()))
  return { server, received, until, release }
}
