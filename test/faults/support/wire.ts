/** The client over real sockets: a sandbox on a port, and a pipe in front of it that sees connections come and go. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Context, Effect, Layer, Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import type { HttpClient } from "effect/http"
import { FetchHttpClient } from "effect/http"
import { once } from "node:events"
import type { AddressInfo, Socket } from "node:net"
import { connect, createServer } from "node:net"

/** The HTTP clients that a program may choose. */
export const clients: ReadonlyArray<readonly [name: string, layer: Layer.Layer<HttpClient.HttpClient>]> = [
  ["fetch", FetchHttpClient.layer],
  ["our fetch", LeanFetchHttpClient.layer],
  ["node:http", NodeHttpClient.layerNodeHttp],
  ["undici", NodeHttpClient.layerUndici],
  ["our undici", Layer.orDie(UndiciHttpClient.layer())]
]

/** Connections through the pipe. */
export interface Pipe {
  readonly url: string
  /** Connections that are open now and have carried a request; undici may open one to spare. */
  readonly open: () => number
}

/** A pipe to a server, for as long as the scope is open. */
export const pipe = (url: string): Effect.Effect<Pipe, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const { hostname, port } = new URL(url)
      const sockets = new Set<Socket>()
      const opened = new Set<Socket>()
      const server = createServer((client) => {
        opened.add(client)
        const behind = connect(Number(port), hostname)
        client.once("data", () => sockets.add(client))
        client.pipe(behind).pipe(client)
        // A reset passes through as one, so that either side sees what the other did.
        client.on("error", () => behind.resetAndDestroy()).on(
          "close",
          () => (sockets.delete(client), opened.delete(client), behind.destroy())
        )
        behind.on("error", () => client.resetAndDestroy()).on("close", () => client.destroy())
      }).listen(0, "127.0.0.1")
      await once(server, "listening")
      return { server, opened, sockets, port: (server.address() as AddressInfo).port }
    }),
    ({ opened, server }) =>
      Effect.promise(async () => {
        for (const socket of opened) socket.destroy()
        server.close()
        await once(server, "close")
      })
  ).pipe(Effect.map(({ port, sockets }) => ({ url: `http://127.0.0.1:${port}`, open: () => sockets.size })))

/** A running sandbox, the pipe to it, and a client. */
export const connected = (
  http: Layer.Layer<HttpClient.HttpClient>,
  options: Sandbox.Options = { usagePlans: "off" },
  plans: SpApiRateLimiter.Options = {}
) =>
  Effect.gen(function*() {
    const scope = yield* Effect.scope
    const sandbox = Context.get(
      yield* Layer.buildWithScope(Layer.fresh(Sandbox.layerServer(options)), scope),
      Sandbox.Sandbox
    )
    const through = yield* pipe(sandbox.url)
    const values = {
      ...sandbox.configValues,
      endpoint: through.url,
      lwaEndpoint: sandbox.configValues.lwaEndpoint
    }
    const layer = SpApi.layerNoDeps.pipe(
      Layer.provide([RestrictedDataTokens.layer, Signer.layerNone, SpApiRateLimiter.layer(plans)]),
      Layer.provideMerge(LwaTokenService.layer),
      Layer.provideMerge(SpApiConfig.layer(values)),
      Layer.provideMerge(Layer.fresh(http)),
      Layer.provideMerge(Layer.succeed(Sandbox.Sandbox, sandbox))
    )
    return { sandbox, pipe: through, layer: Layer.orDie(layer) }
  })

/** Waits until something holds, for half a minute at most. */
export const eventually = (holds: () => boolean): Effect.Effect<boolean> =>
  Effect.promise(async () => {
    for (let turn = 0; turn < 3000 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10))
    return holds()
  })
