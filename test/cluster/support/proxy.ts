/** A network that can be cut: a proxy on loopback between two programs, over TCP. */
import { Effect } from "effect"
import { type AddressInfo, createConnection, createServer, type Socket } from "node:net"

export interface Proxy {
  readonly port: number
  /** Nothing arrives any more, and both ends stay open; what was sent arrives after `open`. */
  readonly pause: Effect.Effect<void>
  /**
   * The connections that are open now are dead for ever, without an error, as behind a router that was replaced. New
   * ones work.
   */
  readonly lose: Effect.Effect<void>
  readonly open: Effect.Effect<void>
}

/** A proxy before a port. It ends with its scope, with all its connections. */
export const make = (target: number): Effect.Effect<Proxy> =>
  Effect.promise(() =>
    new Promise<Proxy>((resolve) => {
      let mode: "open" | "paused" = "open"
      /** Both ends of each connection. */
      const live = new Set<readonly [Socket, Socket]>()
      const server = createServer((inner) => {
        const outer = createConnection({ port: target, host: "127.0.0.1" })
        const pair = [inner, outer] as const
        live.add(pair)
        for (const [from, to] of [pair, [outer, inner] as const]) {
          from.setNoDelay(true)
          from.on("data", (bytes: Buffer) => to.write(bytes))
          // What happens to one end does not reach the other while nothing arrives.
          from.on("end", () => live.has(pair) && to.end())
          from.on("error", () => live.has(pair) && to.resetAndDestroy())
          from.on("close", () => from.destroyed && to.destroyed && live.delete(pair))
          if (mode === "paused") from.pause()
        }
      })
      // A test that failed does not keep its process.
      server.unref()
      const each = (act: (socket: Socket) => unknown) =>
        Effect.sync(() => {
          for (const pair of live) for (const socket of pair) act(socket)
        })
      const as = (next: typeof mode, effect: Effect.Effect<void>) =>
        Effect.andThen(Effect.sync(() => void (mode = next)), effect)
      server.listen(0, "127.0.0.1", () =>
        resolve({
          port: (server.address() as AddressInfo).port,
          pause: as("paused", each((socket) => socket.pause())),
          lose: Effect.sync(() => {
            for (const pair of live) {
              live.delete(pair)
              for (const socket of pair) socket.removeAllListeners("data").resume()
            }
          }),
          open: as("open", each((socket) => socket.resume()))
        }))
    })
  )
