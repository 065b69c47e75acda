/** A server on real sockets for the tests of our HTTP clients. */
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { IncomingMessage, ServerResponse } from "node:http"
import { createServer } from "node:http"
import type { AddressInfo, Socket } from "node:net"

/** How the server responds. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A server, its open sockets, and a client of it. */
export const serve = (answer: Answer, layer: Layer.Layer<HttpClient.HttpClient>) =>
  Effect.gen(function*() {
    const sockets = new Set<Socket>()
    const server = yield* Effect.acquireRelease(
      Effect.promise(() => {
        const server = createServer(answer)
        server.on("connection", (socket) => {
          sockets.add(socket)
          socket.on("close", () => sockets.delete(socket))
        })
        return new Promise<typeof server>((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
      }),
      (server) =>
        Effect.sync(() => {
          for (const socket of sockets) socket.destroy()
          server.close()
        })
    )
    const context = yield* Layer.build(Layer.fresh(layer))
    const client = yield* Effect.provide(HttpClient.HttpClient, context)
    return { client, sockets, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
  })

/** Waits until something holds, for half a minute at most. */
export const eventually = (holds: () => boolean) =>
  Effect.promise(async () => {
    for (let turn = 0; turn < 3000 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10))
    return holds()
  })

/** A test in real time. */
export const live = (name: string, run: Effect.Effect<unknown, unknown, Scope.Scope>) =>
  it.live(name, () => Effect.scoped(run))
