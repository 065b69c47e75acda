/**
 * `pnpm bench:shared`: ten processes, one seller, one Redis. They share the rate limiter (`SpApiRateLimiterStore`) and
 * the access token (`LwaTokenService.layerShared`), against the local sandbox, which enforces the usage plan.
 *
 * Prints the time of all calls, the number of 429 responses and of token requests. Fails when it took longer than 1.02
 * × the ideal time, when 1 % or more were refused, or when more than one token was requested. Needs `redis-server`;
 * without it, it says so and ends. `--quick` makes fewer calls, where the start counts more: 1.15 and 5 % are allowed.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Array, Clock, Console, Effect, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import type { ChildProcess } from "node:child_process"
import { fork, spawn, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { parseArgs } from "node:util"
import type { Job } from "./sharedProcess.ts"
import { operation, plan } from "./sharedProcess.ts"

const { values: flags } = parseArgs({ options: { quick: { type: "boolean" } } })
const processes = 10
const callsOfEach = flags.quick ? 30 : 120
const name = operation.spec.name

const freePort = Effect.promise(async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
})

/** A Redis of its own, in memory, until the scope closes. */
const redis = Effect.gen(function*() {
  const port = yield* freePort
  const server = yield* Effect.acquireRelease(
    Effect.sync(() =>
      spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
        stdio: ["ignore", "pipe", "ignore"]
      })
    ),
    (child) => Effect.sync(() => child.kill("SIGKILL"))
  )
  yield* Effect.callback<void>((resume) => {
    server.stdout.on("data", (text) => String(text).includes("Ready to accept connections") && resume(Effect.void))
  })
  return port
})

const worker = Effect.acquireRelease(
  Effect.sync(() => fork(new URL("./sharedProcess.ts", import.meta.url))),
  (child) => Effect.sync(() => child.kill())
)

/** Sends a message to a process and waits for its reply. */
const ask = (child: ChildProcess, message: Job | "go") =>
  Effect.promise(() => {
    const reply = once(child, "message")
    child.send(message)
    return reply
  })

const program = Effect.gen(function*() {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    return yield* Console.log("no redis-server on this machine: left out")
  }
  const { credentials, requestsOf, url } = yield* Sandbox.Sandbox
  const job: Job = {
    url,
    redisPort: yield* redis,
    encryptionKey: randomBytes(32).toString("base64"),
    clientId: credentials.clientId,
    clientSecret: Redacted.value(credentials.clientSecret),
    refreshToken: Redacted.value(credentials.refreshToken),
    calls: callsOfEach
  }
  const children = yield* Effect.forEach(Array.range(1, processes), () => worker)
  // All at once: one asks for the token, the others wait for it.
  yield* Effect.forEach(children, (child) => ask(child, job), { concurrency: "unbounded", discard: true })
  const start = yield* Clock.currentTimeMillis
  yield* Effect.forEach(children, (child) => ask(child, "go"), { concurrency: "unbounded", discard: true })
  const took = ((yield* Clock.currentTimeMillis) - start) / 1000

  const calls = processes * callsOfEach
  const ideal = (calls - plan.burst) / plan.rate
  const refused = (yield* requestsOf(name)).filter((request) => request.status === 429).length
  const tokens = (yield* requestsOf("lwa.token")).length
  yield* Console.log(
    `${calls} calls of ${processes} processes, ${plan.rate}/s, burst ${plan.burst}: ${took.toFixed(2)} s, ${
      (took / ideal).toFixed(3)
    } × the ideal ${ideal.toFixed(2)} s; ${refused} responses of 429 (${
      (refused / calls * 100).toFixed(2)
    } %); ${tokens} request for a token`
  )
  if (took > (flags.quick ? 1.15 : 1.02) * ideal || refused >= calls * (flags.quick ? 0.05 : 0.01) || tokens > 1) {
    return yield* Effect.die(new Error("slower, more often refused, or more tokens than allowed"))
  }
}).pipe(
  Effect.scoped,
  Effect.provide(
    Sandbox.layerServer({ products: 4, ordersPerSeller: 4, usagePlanOverrides: { [name]: plan } }).pipe(Layer.orDie)
  )
)

NodeRuntime.runMain(program)
