/**
 * `pnpm bench:calls`: the CPU time of a call with everything on (token, rate limiter, check, spans, metrics), against
 * an undici pool with `JSON.parse`, in one process against one server, with 32 calls in flight.
 *
 * Both run in short blocks in a random order, so that a busy machine and garbage collection affect both. The total time
 * of all blocks is compared. Fails above its budget; `--quick` runs fewer blocks and allows 1.4 times the budget, for
 * busy machines.
 */
import { Sha256 } from "@aws-crypto/sha256-js"
import { NodeHttpClient } from "@effect/platform-node"
import { Pool } from "@effect/platform-node/Undici"
import { SignatureV4 } from "@smithy/signature-v4"
import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import type * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { fork } from "node:child_process"
import { once } from "node:events"
import { parseArgs } from "node:util"

const { values: flags } = parseArgs({ options: { quick: { type: "boolean" } } })
const inFlight = 32
const blocks = flags.quick ? 15 : 60
const tolerance = flags.quick ? 1.4 : 1
/** Calls of one block. */
const counts = { small: 300, large: 64 }

const server = fork(new URL("./server.ts", import.meta.url), { stdio: ["ignore", "pipe", "inherit", "ipc"] })
const [line] = await once(server.stdout!, "data")
const endpoint = `http://127.0.0.1:${String(line).trim()}`

const values: SpApiConfig.Values = {
  region: "na",
  endpoint,
  lwaEndpoint: `${endpoint}/auth/o2/token`,
  clientId: "benchmark",
  clientSecret: Redacted.make("benchmark"),
  refreshToken: Redacted.make("Atzr|benchmark"),
  aws: { accessKeyId: "AKIDBENCHMARK", secretAccessKey: Redacted.make("benchmark") }
}
const pool = new Pool(endpoint, { connections: inFlight, pipelining: 1 })
const paths = {
  small: "/orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=2026-01-01T00%3A00%3A00Z",
  large: "/orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=2026-01-01T00%3A00%3A00Z&MaxResultsPerPage=100"
}
const inputs = {
  small: { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" },
  large: { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z", MaxResultsPerPage: 100 }
}

const byHand = async (path: string, headers: Record<string, string> = {}) => {
  const { body, statusCode } = await pool.request({
    method: "GET",
    path,
    headers: { "x-amz-access-token": "Atza|benchmark", "user-agent": "bench/1", accept: "application/json", ...headers }
  })
  if (statusCode !== 200) throw new Error(`status ${statusCode}`)
  return JSON.parse(await body.text())
}

const signer = new SignatureV4({
  service: "execute-api",
  region: "us-east-1",
  sha256: Sha256,
  credentials: { accessKeyId: "AKIDBENCHMARK", secretAccessKey: "benchmark" }
})

const byHandSigned = async (path: string) => {
  const url = new URL(endpoint + path)
  const query: Record<string, string> = {}
  for (const [key, value] of url.searchParams) query[key] = value
  const signed = await signer.sign({
    method: "GET",
    protocol: "http:",
    hostname: url.hostname,
    port: Number(url.port),
    path: url.pathname,
    query,
    headers: { host: url.host, "x-amz-access-token": "Atza|benchmark", accept: "application/json" }
  })
  return byHand(path, signed.headers)
}

const many = async (count: number, call: () => Promise<unknown>): Promise<void> => {
  let started = 0
  const worker = async () => {
    while (started++ < count) await call()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

const cpu = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

// A bucket that never runs empty: what is measured is the work, not the waiting.
const options = {
  rateLimiter: SpApiRateLimiter.layer({ overrides: { "ordersV0.getOrders": { rate: 1000, burst: 1e9 } } })
}
const connections = { connections: inFlight, pipelining: 1 }
const lean = UndiciHttpClient.layer(connections)
const unsigned = ManagedRuntime.make(SpApi.layer(values, options).pipe(Layer.provide(lean)))
const signed = ManagedRuntime.make(SpApi.layerSigned(values, options).pipe(Layer.provide(lean)))
const stock = ManagedRuntime.make(
  SpApi.layer(values, options).pipe(Layer.provide(NodeHttpClient.layerUndiciOptions(connections)))
)

const calls =
  (runtime: ManagedRuntime.ManagedRuntime<SpApi.SpApi, unknown>, size: "small" | "large", count: number) => () =>
    runtime.runPromise(
      Effect.forEach(Array.from({ length: count }), () => OrdersV0.getOrders(inputs[size]), {
        concurrency: inFlight,
        discard: true
      })
    )

let tooMuch = false

/** Microseconds of CPU time that a call takes. */
const measure = async (count: number, hand: () => Promise<unknown>, ours: () => Promise<unknown>) => {
  const blockOf = { hand: () => many(count, hand), ours }
  const spent = { hand: 0, ours: 0 }
  for (let block = -5; block < blocks; block++) {
    for (const which of Math.random() < 0.5 ? ["hand", "ours"] as const : ["ours", "hand"] as const) {
      const millis = await cpu(blockOf[which])
      if (block >= 0) spent[which] += millis
    }
  }
  const perCall = 1000 / count / blocks
  return { hand: spent.hand * perCall, ours: spent.ours * perCall, ratio: spent.ours / spent.hand }
}

const compare = async (
  title: string,
  count: number,
  budget: number,
  hand: () => Promise<unknown>,
  ours: () => Promise<unknown>
) => {
  for (let turn = 1;; turn++) {
    const found = await measure(count, hand, ours)
    const isTooMuch = found.ratio > budget * tolerance
    console.log(
      `${title.padEnd(20)} by hand ${found.hand.toFixed(1).padStart(7)} µs   ours ${
        found.ours.toFixed(1).padStart(7)
      } µs   ratio ${found.ratio.toFixed(2)}${
        budget === Infinity ? "" : ` (budget ${budget.toFixed(2)}${isTooMuch ? ": too much" : ""})`
      }`
    )
    if (!isTooMuch) return
    if (turn === 3) {
      tooMuch = true
      return
    }
  }
}

console.log(
  `CPU time per call, ${inFlight} in flight, ${blocks} blocks; the baseline is an undici pool and JSON.parse`
)
const { large, small } = counts
await compare("1.2 kB responses", small, 2, () => byHand(paths.small), calls(unsigned, "small", small))
await compare("163 kB responses", large, 1.15, () => byHand(paths.large), calls(unsigned, "large", large))
await compare("1.2 kB, signed", small, 1, () => byHandSigned(paths.small), calls(signed, "small", small))
await compare("1.2 kB, layerUndici", small, Infinity, () => byHand(paths.small), calls(stock, "small", small))
await unsigned.dispose()
await signed.dispose()
await stock.dispose()
await pool.close()
server.disconnect()
if (tooMuch) process.exitCode = 1
