/**
 * Connections to PostgreSQL that are broken off with the locks of their runner.
 *
 * Where a network drops packets in silence, a statement waits for its response until TCP ends the connection, after a
 * quarter of an hour, and ten such statements are the whole pool. A refresh of locks has a time limit: when it runs
 * out, connections that have received nothing since it began are taken for dead. What ran on them belongs to shards
 * that this runner has just lost.
 */
import type * as PgClient from "@effect/sql-pg/PgClient"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { connect, type Socket } from "node:net"

/** Where the server is; `undefined` where this is not TCP, or where it is not for us to say what is wrong. */
const addressOf = ({ host, path, port, stream, url }: PgClient.PgPoolConfig) => {
  if (stream !== undefined || path !== undefined) return undefined
  const text = url === undefined ? undefined : Redacted.value(url)
  const parsed = text === undefined || !URL.canParse(text) ? undefined : new URL(text)
  if (text !== undefined && (parsed === undefined || parsed.searchParams.has("host"))) return undefined
  // An IPv6 address has brackets in a URL alone.
  const named = decodeURIComponent(parsed?.hostname ?? "").replace(/^\[(.*)\]$/, "$1")
  const at = host ?? (named === "" ? "localhost" : named)
  return at.startsWith("/") ? undefined : { host: at, port: port ?? Number(parsed?.port || 5432) }
}

/** A refusal, or a session that was ended, says so at once, and says nothing about other connections. */
const silence = 1000

/** The settings of a pool whose connections end with the locks, and the storage of locks that ends them. */
export const make = (options: PgClient.PgPoolConfig, keepAlive: number) => {
  const address = addressOf(options)
  const open = new Set<Socket>()
  const stream = () => {
    const socket = connect({ ...address!, noDelay: true, keepAlive: true, keepAliveInitialDelay: keepAlive })
    open.add(socket)
    return socket.once("close", () => open.delete(socket))
  }
  const guarded = (storage: RunnerStorage.RunnerStorage["Service"]): RunnerStorage.RunnerStorage["Service"] => ({
    ...storage,
    refresh: (runner, shards) =>
      Effect.suspend(() => {
        const began = performance.now()
        const received = new Map(Array.from(open, (socket) => [socket, socket.bytesRead]))
        return Effect.onError(storage.refresh(runner, shards), () =>
          Effect.sync(() => {
            if (performance.now() - began < silence) return
            for (const [socket, bytes] of received) {
              if (socket.bytesRead === bytes) socket.destroy(new Error("the database does not respond"))
            }
          }))
      })
  })
  return {
    postgres: address === undefined ? options : { ...options, stream },
    guard: <E, R>(
      storage: Layer.Layer<RunnerStorage.RunnerStorage, E, R>
    ): Layer.Layer<RunnerStorage.RunnerStorage, E, R> =>
      Layer.effect(RunnerStorage.RunnerStorage, Effect.map(RunnerStorage.RunnerStorage, guarded)).pipe(
        Layer.provide(storage)
      )
  }
}
