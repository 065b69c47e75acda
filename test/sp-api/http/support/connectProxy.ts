/** A proxy on loopback: it tunnels CONNECT requests, whatever their host, to one port of this machine. */
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { once } from "node:events"
import type { IncomingMessage } from "node:http"
import { createServer } from "node:http"
import { createServer as createSecureServer } from "node:https"
import type { AddressInfo, Socket } from "node:net"
import { connect } from "node:net"
import type { Duplex } from "node:stream"

export interface Options {
  /** Where tunnels end. */
  readonly port: number
  /** `user:password`, which requests have to bring. */
  readonly credentials?: string | undefined
  /** Does something else with a request for this host than to tunnel it. */
  readonly refuse?: ((host: string, socket: Duplex) => boolean) | undefined
  /** Speaks TLS with clients. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined
}

export interface ConnectProxy {
  readonly port: number
  /** The hosts and ports of its requests, in their order. */
  readonly hosts: ReadonlyArray<string>
}

/** Responds with a status, as proxies do. */
export const status = (code: number) => (_: string, socket: Duplex): boolean => {
  socket.end(`HTTP/1.1 ${code} No\r\ncontent-length: 0\r\n\r\n`)
  return true
}

export const connectProxy = (options: Options): Effect.Effect<ConnectProxy, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const hosts: Array<string> = []
      const sockets = new Set<Socket>()
      const server = options.tls === undefined ? createServer() : createSecureServer(options.tls)
      server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})))
      server.on("request", (_, response) => response.writeHead(501).end())
      server.on("connect", (request: IncomingMessage, client: Duplex) => {
        const host = request.url ?? ""
        hosts.push(host)
        client.on("error", () => {})
        const expected = options.credentials === undefined ? undefined : `Basic ${btoa(options.credentials)}`
        if (request.headers["proxy-authorization"] !== expected) return void status(407)(host, client)
        if (options.refuse?.(host, client)) return
        const behind = connect(options.port, "127.0.0.1", () => {
          client.write("HTTP/1.1 200 Connection established\r\n\r\n")
          client.pipe(behind).pipe(client)
        })
        sockets.add(behind)
        behind.on("error", () => client.destroy()).on("close", () => client.destroy())
        client.on("close", () => behind.destroy())
      })
      server.listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, sockets, hosts, port: (server.address() as AddressInfo).port }
    }),
    ({ server, sockets }) =>
      Effect.sync(() => {
        for (const socket of sockets) socket.destroy()
        server.close()
      })
  )
