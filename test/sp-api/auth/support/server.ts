/** A real HTTP server on loopback, closed with the scope of the test. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { createServer } from "node:http"
import type { IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { Readable } from "node:stream"

export interface Received {
  readonly method: string
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Cut the connection instead of responding. */
  readonly reset?: boolean
  /** Send the headers and leave the body open. */
  readonly silent?: boolean
  /** End a silent body after so many milliseconds. */
  readonly endAfter?: number
  /** Send a body that does not end. */
  readonly endless?: boolean
}

export interface Server {
  readonly url: string
  readonly received: ReadonlyArray<Received>
}

/** Responds to every request by `answer`, which receives the number of requests before. */
export const serve = (
  answer: (received: Received, index: number) => Answer
): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(() => {
        const received: Array<Received> = []
        const server = createServer((request, response) => {
          const chunks: Array<Buffer> = []
          request.on("data", (chunk: Buffer) => chunks.push(chunk))
          request.on("end", () => {
            const one: Received = {
              method: request.method ?? "",
              target: request.url ?? "",
              headers: request.headers,
              body: Buffer.concat(chunks).toString("utf8")
            }
            received.push(one)
            const { body = "", endAfter, endless = false, headers = {}, reset = false, silent = false, status = 200 } =
              answer(one, received.length - 1)
            if (reset) {
              request.socket.destroy()
              return
            }
            response.writeHead(status, { connection: "close", ...headers })
            if (endless) {
              Readable.from((function*() {
                while (true) yield "x".repeat(16 * 1024)
              })()).pipe(response)
            } else if (silent) {
              response.flushHeaders()
              if (endAfter !== undefined) setTimeout(() => response.end(body), endAfter).unref()
            } else response.end(body)
          })
        })
        return new Promise<{ readonly server: typeof server; readonly received: Array<Received> }>((resolve) => {
          server.listen(0, "127.0.0.1", () => resolve({ server, received }))
        })
      }),
      ({ server }) =>
        Effect.promise(() =>
          new Promise<void>((resolve) => {
            server.closeAllConnections()
            server.close(() => resolve())
          })
        )
    ),
    ({ received, server }) => ({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received })
  )

export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value)
})
