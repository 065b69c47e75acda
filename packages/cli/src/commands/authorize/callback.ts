/** A server on this machine alone, which the browser is redirected to after the consent. */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { codeOf } from "../../output/advice.ts"
import { type Failure, Failure as CommandFailure } from "../../output/failure.ts"

/** A redirect of Amazon's that waits for its response. */
export interface Visit {
  readonly query: URLSearchParams
  /** Shows a page with a title and a sentence. */
  readonly show: (status: number, title: string, sentence: string) => Effect.Effect<void>
}

/** A server that waits for visits. */
export interface Callback {
  readonly port: number
  /** The next visit. */
  readonly next: Effect.Effect<Visit>
}

const headers = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  "connection": "close"
}

const escape = (text: string): string => text.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`)

const respond = (response: ServerResponse, status: number, title: string, sentence: string): Effect.Effect<void> =>
  Effect.callback((resume) => {
    response.once("close", () => resume(Effect.void))
    response.writeHead(status, { ...headers, "content-type": "text/html; charset=utf-8" }).end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>` +
        `<style>body{font:16px system-ui;max-width:34rem;margin:4rem auto;padding:0 1rem}</style>` +
        `<h1>${escape(title)}</h1><p>${escape(sentence)}</p></html>`
    )
  })

/** Whether a request is for this machine under its own name: a page elsewhere may let its name lead here. */
const isOwn = (host: string | undefined, port: number): boolean =>
  host === `localhost:${port}` || host === `127.0.0.1:${port}`

/**
 * Listens on 127.0.0.1 until the scope closes; port 0 takes a free one. Paths other than `/callback` are not
 * found. Fails with exit code 2 where the port is taken.
 */
export const listen = Effect.fnUntraced(function*(
  port: number
): Effect.fn.Return<Callback, Failure, Scope.Scope> {
  const visits = yield* Queue.unbounded<Visit>()
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? "", "http://localhost")
    const { port } = server.address() as AddressInfo
    const isVisit = request.method === "GET" && url?.pathname === "/callback"
    if (url === null || !isVisit || !isOwn(request.headers.host, port)) {
      return void response.writeHead(404, headers).end()
    }
    Queue.offerUnsafe(visits, {
      query: url.searchParams,
      show: (status, title, sentence) => respond(response, status, title, sentence)
    })
  })
  yield* Effect.acquireRelease(
    Effect.callback<void, Failure>((resume) => {
      server.once("error", (error) =>
        resume(
          Effect.fail(
            new CommandFailure({
              kind: "usage",
              message: `The port ${port} cannot be used (${codeOf(error)})`,
              advice: "name another with --port, and register its redirect URI for the application"
            })
          )
        ))
      server.listen(port, "127.0.0.1", () => resume(Effect.void))
    }),
    () =>
      Effect.sync(() => {
        server.close()
        server.closeAllConnections()
      })
  )
  return { port: (server.address() as AddressInfo).port, next: Queue.take(visits) }
})
