/** A stand-in for S3 on loopback. */
import * as Effect from "effect/Effect"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

/** A request as it arrived. */
export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage["headers"]
  readonly rawHeaders: ReadonlyArray<string>
  readonly body: Buffer
}

/** A server that lives as long as the scope. */
export const serve = (answer: (received: Received, response: ServerResponse, index: number) => void) =>
  Effect.acquireRelease(
    Effect.callback<{ readonly url: string; readonly received: Array<Received>; readonly close: () => void }>(
      (resume) => {
        const received: Array<Received> = []
        const server = createServer((request, response) => {
          const chunks: Array<Buffer> = []
          request.on("data", (chunk: Buffer) => chunks.push(chunk))
          request.on("error", () => {})
          request.on("end", () => {
            const one: Received = {
              method: request.method ?? "",
              url: request.url ?? "",
              headers: request.headers,
              rawHeaders: request.rawHeaders,
              body: Buffer.concat(chunks)
            }
            answer(one, response, received.push(one) - 1)
          })
        })
        server.listen(0, "127.0.0.1", () => {
          const { port } = server.address() as AddressInfo
          const close = () => {
            server.closeAllConnections()
            server.close()
          }
          resume(Effect.succeed({ url: `http://127.0.0.1:${port}`, received, close }))
        })
      }
    ),
    (server) => Effect.sync(server.close)
  )
