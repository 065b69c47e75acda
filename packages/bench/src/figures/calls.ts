/**
 * `node packages/bench/src/figures/calls.ts <contender> <row> [calls]`: the CPU time of a call by one client, in a
 * process of its own, against the server of the benchmarks in another process. Prints one line of JSON:
 *
 * ```json
 * { "contender": "floor", "row": "small", "micros": 45.2, "calls": 20000 }
 * ```
 *
 * | row | what is called | in flight |
 * | --- | --- | --- |
 * | `small` | an order of 1.2 kB | 32 |
 * | `one` | the same | 1 |
 * | `large` | a page of 163 kB | 32 |
 *
 * | contender | client |
 * | --- | --- |
 * | `floor` | undici's pool and `JSON.parse`, by hand: one header object, no checks, no limits |
 * | `dispatch` | the same by a handler of undici's dispatcher, the fastest that we could write |
 * | `bare-fetch` | the same by `fetch` |
 * | `smithy` | the floor with a signature of `@smithy/signature-v4` |
 * | `amazon-sp-api` | the client of this name, over HTTP instead of HTTPS |
 * | `ours-undici`, `ours-signed` | ours on `UndiciHttpClient`, and with signatures |
 * | `ours-readme` | ours as the first program of the README makes it |
 * | `ours-platform` | ours on `NodeHttpClient.layerUndici` of `@effect/platform-node` |
 * | `ours-fetch` | ours on `LeanFetchHttpClient` |
 * | `ours-effect-fetch` | ours on `FetchHttpClient` |
 */
import type { SpApi as SpApiService } from "effect-sp-api/SpApi"
import type { Effect } from "effect/Effect"
import { fork } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { cpuUsage } from "node:process"

const [contender = "", row = "", count] = process.argv.slice(2)

const rows = {
  small: { inFlight: 32, warmUp: 6000, calls: 20_000 },
  one: { inFlight: 1, warmUp: 4000, calls: 12_000 },
  large: { inFlight: 32, warmUp: 300, calls: 1500 }
}
type Row = keyof typeof rows
if (!(row in rows)) throw new Error(`no such row: ${row}`)
const { inFlight, warmUp } = rows[row as Row]
const calls = Number(count ?? rows[row as Row].calls)
const isLarge = row === "large"

const server = fork(new URL("../server.ts", import.meta.url), {
  stdio: ["ignore", "pipe", "inherit", "ipc"],
  execArgv: []
})
const [line] = await once(server.stdout!, "data")
const port = Number(String(line).trim())
const endpoint = `http://127.0.0.1:${port}`

const orderId = "902-0000000-1234567"
const path = isLarge
  ? "/orders/v0/orders?MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=2026-01-01T00%3A00%3A00Z&MaxResultsPerPage=100"
  : `/orders/v0/orders/${orderId}`
const input = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z", MaxResultsPerPage: 100 }
const connections = { connections: inFlight, pipelining: 1 }

/** Makes so many calls, so many at a time. */
type Run = (count: number) => Promise<void>

const repeat = (call: () => Promise<unknown>): Run => async (count) => {
  let left = count
  const worker = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

const floor = async (): Promise<Run> => {
  const { Pool } = await import("@effect/platform-node/Undici")
  const pool = new Pool(endpoint, connections)
  const headers = { "x-amz-access-token": "Atza|benchmark", "user-agent": "bench/1", accept: "application/json" }
  return repeat(async () => {
    const { body, statusCode } = await pool.request({ method: "GET", path, headers })
    const text = await body.text()
    if (statusCode !== 200) throw new Error(`status ${statusCode}`)
    return JSON.parse(text)
  })
}

const dispatch = async (): Promise<Run> => {
  const { Pool } = await import("@effect/platform-node/Undici")
  const pool = new Pool(endpoint, connections)
  const headers = { "x-amz-access-token": "Atza|benchmark", "user-agent": "bench/1", accept: "application/json" }
  return repeat(() =>
    new Promise((resolve, reject) => {
      const chunks: Array<Buffer> = []
      pool.dispatch({ method: "GET", path, headers }, {
        onRequestStart: () => {},
        onResponseStart: (_, status) => {
          if (status !== 200) reject(new Error(`status ${status}`))
        },
        onResponseData: (_, chunk) => {
          chunks.push(chunk)
        },
        onResponseEnd: () => resolve(JSON.parse((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString())),
        onResponseError: (_, error) => reject(error)
      })
    })
  )
}

const bareFetch = async (): Promise<Run> => {
  const headers = { "x-amz-access-token": "Atza|benchmark", "user-agent": "bench/1", accept: "application/json" }
  const url = endpoint + path
  return repeat(async () => {
    const response = await fetch(url, { headers })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    return JSON.parse(text)
  })
}

const smithy = async (): Promise<Run> => {
  const { Pool } = await import("@effect/platform-node/Undici")
  const { SignatureV4 } = await import("@smithy/signature-v4")
  const { Sha256 } = await import("@aws-crypto/sha256-js")
  const pool = new Pool(endpoint, connections)
  const signer = new SignatureV4({
    service: "execute-api",
    region: "us-east-1",
    sha256: Sha256,
    credentials: { accessKeyId: "AKIDBENCHMARK", secretAccessKey: "benchmark" }
  })
  const url = new URL(endpoint + path)
  const query = Object.fromEntries(url.searchParams)
  return repeat(async () => {
    const { headers } = await signer.sign({
      method: "GET",
      protocol: "http:",
      hostname: url.hostname,
      port,
      path: url.pathname,
      query,
      headers: {
        host: url.host,
        "x-amz-access-token": "Atza|benchmark",
        "user-agent": "bench/1",
        accept: "application/json"
      }
    })
    const { body, statusCode } = await pool.request({ method: "GET", path, headers })
    const text = await body.text()
    if (statusCode !== 200) throw new Error(`status ${statusCode}`)
    return JSON.parse(text)
  })
}

const amazonSpApi = async (): Promise<Run> => {
  const require = createRequire(import.meta.url)
  const http = require("node:http")
  const https = require("node:https")
  // It knows HTTPS alone, which the other contenders do without.
  const agent = new http.Agent({ keepAlive: true, maxSockets: inFlight })
  https.request = (options: object, listener: (response: unknown) => void) =>
    http.request({ ...options, host: "127.0.0.1", hostname: "127.0.0.1", port, agent }, listener)
  const { SellingPartner } = require("amazon-sp-api")
  const client = new SellingPartner({
    region: "na",
    refresh_token: "Atzr|benchmark",
    credentials: { SELLING_PARTNER_APP_CLIENT_ID: "benchmark", SELLING_PARTNER_APP_CLIENT_SECRET: "benchmark" }
  })
  return repeat(() =>
    client.callAPI({
      endpoint: "orders",
      options: { version: "v0" },
      ...isLarge ? { operation: "getOrders", query: { ...input } } : { operation: "getOrder", path: { orderId } }
    })
  )
}

/** Ours. A bucket never runs empty: what is measured is the work, not the waiting. */
const ours = async (client: "undici" | "signed" | "readme" | "fetch" | "effect-fetch" | "platform"): Promise<Run> => {
  const { Effect, Layer, ManagedRuntime, Redacted } = await import("effect")
  const OrdersV0 = await import("effect-sp-api/apis/OrdersV0")
  const SpApiRateLimiter = await import("effect-sp-api/http/SpApiRateLimiter")
  const SpApi = await import("effect-sp-api/SpApi")
  const values = {
    region: "na",
    endpoint,
    lwaEndpoint: `${endpoint}/auth/o2/token`,
    clientId: "benchmark",
    clientSecret: Redacted.make("benchmark"),
    refreshToken: Redacted.make("Atzr|benchmark"),
    aws: { accessKeyId: "AKIDBENCHMARK", secretAccessKey: Redacted.make("benchmark") }
  } as const
  const plan = { rate: 1000, burst: 1e9 }
  const options = {
    rateLimiter: SpApiRateLimiter.layer({ overrides: { "ordersV0.getOrders": plan, "ordersV0.getOrder": plan } })
  }
  const over = async () => {
    if (client === "readme") {
      const NodeSpApi = await import("effect-sp-api/NodeSpApi")
      return NodeSpApi.layer(values, options)
    }
    const http = client === "fetch"
      ? (await import("effect-sp-api/http/LeanFetchHttpClient")).layer
      : client === "effect-fetch"
      ? (await import("effect/http/FetchHttpClient")).layer
      : client === "platform"
      ? (await import("@effect/platform-node/NodeHttpClient")).layerUndici
      : (await import("effect-sp-api/http/UndiciHttpClient")).layer(connections)
    const stack = client === "signed" ? SpApi.layerSigned(values, options) : SpApi.layer(values, options)
    return Layer.provide(stack, http)
  }
  const runtime = ManagedRuntime.make(await over())
  const call = (): Effect<unknown, unknown, SpApiService> =>
    isLarge ? OrdersV0.getOrders(input) : OrdersV0.getOrder({ orderId })
  return (count) =>
    runtime.runPromise(
      Effect.forEach(Array.from({ length: count }), call, {
        concurrency: inFlight,
        discard: true
      })
    )
}

const contenders: Record<string, () => Promise<Run>> = {
  floor,
  dispatch,
  "bare-fetch": bareFetch,
  smithy,
  "amazon-sp-api": amazonSpApi,
  "ours-undici": () => ours("undici"),
  "ours-signed": () => ours("signed"),
  "ours-readme": () => ours("readme"),
  "ours-platform": () => ours("platform"),
  "ours-fetch": () => ours("fetch"),
  "ours-effect-fetch": () => ours("effect-fetch")
}
const make = contenders[contender]
if (make === undefined) throw new Error(`no such contender: ${contender}`)

const run = await make()
await run(warmUp)
const before = cpuUsage()
await run(calls)
const { system, user } = cpuUsage(before)
console.log(JSON.stringify({ contender, row, micros: Math.round((user + system) / calls * 10) / 10, calls }))
server.disconnect()
process.exit()
