/** `SPAPI_REDIS_URL`: commands and other programs keep to one rate limit. */
import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as SpApiRateLimiterStore from "effect-sp-api/http/SpApiRateLimiterStore"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { RateLimiter } from "effect/persistence"
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { main } from "./support/command.ts"
import { spapi } from "./support/inProcess.ts"
import { environment } from "./support/spapi.ts"

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0
if (!hasRedis) console.log("sharedLimits: no redis-server on this machine, so its tests are skipped")

const freePort = Effect.promise(async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
})

/** A Redis with a password, until the scope closes. */
const redisServer = Effect.gen(function*() {
  const port = yield* freePort
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
  const server = yield* Effect.acquireRelease(
    Effect.sync(() =>
      spawn("redis-server", [...options, "--requirepass", "hidden-password"], { stdio: ["ignore", "pipe", "ignore"] })
    ),
    (server) => Effect.sync(() => server.kill("SIGKILL"))
  )
  yield* Effect.callback<void>((resume) => {
    server.stdout.on("data", (text) => {
      if (String(text).includes("Ready to accept connections")) resume(Effect.void)
    })
  })
  return { server, url: `redis://:hidden-password@127.0.0.1:${port}` }
})

describe("SPAPI_REDIS_URL", () => {
  it.live("with an address that is not one, or where nothing responds, ends before anything is sent, without the password", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const port = yield* freePort
      const call = (SPAPI_REDIS_URL: string) =>
        spapi(["call", "sellers.getMarketplaceParticipations"], { ...env, SPAPI_REDIS_URL })
      const [wrong, closed] = yield* Effect.all([
        call("localhost:hidden-password"),
        call(`redis://:hidden-password@127.0.0.1:${port}`)
      ])
      assert.strictEqual(wrong.code, 3)
      assert.match(wrong.err, /SPAPI_REDIS_URL is not an address like redis:/)
      assert.strictEqual(closed.code, 7)
      assert.include(closed.err, `The Redis of SPAPI_REDIS_URL (127.0.0.1:${port}) cannot be used (ECONNREFUSED)`)
      const shown = yield* spapi(["config", "check"], {
        ...env,
        SPAPI_REDIS_URL: "redis://:hidden-password@localhost"
      })
      for (const { err, out } of [wrong, closed, shown]) assert.notInclude(err + out, "hidden-password")
      const sandbox = yield* Sandbox.Sandbox
      assert.deepStrictEqual(yield* sandbox.requests, [])
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 }))))

  it.live.skipIf(!hasRedis)("a command takes from the bucket that the shop takes from", () =>
    Effect.gen(function*() {
      const { url } = yield* redisServer
      const sandbox = yield* Sandbox.Sandbox
      const redis = yield* Layer.build(NodeRedis.layer({ url }))
      const rateLimiter = SpApiRateLimiterStore.layer({}).pipe(
        Layer.provide(RateLimiter.layerStoreRedis({ prefix: "shop:" })),
        Layer.provide(Layer.succeedContext(redis))
      )
      const shop = yield* Layer.build(NodeSpApi.layer(sandbox.configValues, { rateLimiter }))
      const keys = Effect.flatMap(NodeRedis.NodeRedis, ({ use }) => use((client) => client.keys("*"))).pipe(
        Effect.provide(redis)
      )
      yield* Sellers.getMarketplaceParticipations().pipe(Effect.provide(shop))
      const ofShop = yield* keys
      assert.isAbove(ofShop.length, 0)
      const env = { ...yield* environment, SPAPI_REDIS_URL: url }
      const same = yield* spapi(["call", "sellers.getMarketplaceParticipations"], {
        ...env,
        SPAPI_REDIS_PREFIX: "shop:"
      })
      assert.strictEqual(same.code, 0, same.err)
      assert.deepStrictEqual((yield* keys).sort(), ofShop.sort())
      const other = yield* spapi(["call", "sellers.getMarketplaceParticipations"], env)
      assert.strictEqual(other.code, 0, other.err)
      assert.isTrue((yield* keys).some((key) => key.startsWith("spapi:")))
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 }))))

  it.live.skipIf(!hasRedis)(
    "a server for agents goes on, and ends, when its Redis has gone",
    () =>
      Effect.gen(function*() {
        const { server, url } = yield* redisServer
        const env = { ...yield* environment, SPAPI_REDIS_URL: url }
        const child = yield* Effect.acquireRelease(
          Effect.sync(() => spawn(process.execPath, [main, "mcp"], { env, stdio: ["pipe", "pipe", "pipe"] })),
          (child) => Effect.sync(() => child.kill("SIGKILL"))
        )
        let out = ""
        child.stdout.on("data", (text) => (out += String(text)))
        const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`)
        const responded = (id: number) =>
          Effect.callback<void>((resume) => {
            const look = () => {
              if (out.includes(`"id":${id},"result"`)) resume(Effect.void)
            }
            child.stdout.on("data", look)
            look()
          })
        const clientInfo = { name: "test", version: "1.0.0" }
        send({ id: 1, method: "initialize", params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo } })
        yield* responded(1)
        send({ method: "notifications/initialized" })
        server.kill("SIGKILL")
        yield* Effect.promise(() => once(server, "exit"))
        const params = { name: "call", arguments: { operation: "sellers.getMarketplaceParticipations" } }
        send({ id: 2, method: "tools/call", params })
        yield* responded(2)
        assert.include(out, "ATVPDKIKX0DER")
        child.stdin.end()
        const [code] = yield* Effect.promise(() => once(child, "exit"))
        assert.strictEqual(code, 0)
      }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 })))
  )
})
