/**
 * `node --expose-gc packages/bench/src/figures/sellers.ts <contender>`: what 5,000 selling partners in one process
 * cost. Each makes its first calls, a token and one page of orders, 32 at a time, against a server in a process of its
 * own; then all stay. Prints one line of JSON: bytes of heap for each after garbage collection, resident memory, and
 * CPU seconds of the first calls.
 *
 * Contenders: `effect-sp-api` (`SpApiAccounts` over `UndiciHttpClient`) and `amazon-sp-api`. A floor is left out: by
 * hand, one would keep a token for each and nothing else.
 */
import { fork } from "node:child_process"
import { once } from "node:events"
import { Agent } from "node:https"
import { connect } from "node:net"

const contender = process.argv[2] ?? "effect-sp-api"
const accounts = Number(process.argv[3] ?? 5000)
const inFlight = 32

const server = fork(new URL("./sellersServer.ts", import.meta.url), {
  stdio: ["ignore", "pipe", "inherit", "ipc"],
  execArgv: []
})
const [line] = await once(server.stdout!, "data")
const port = Number(line)

const refreshTokenOf = (index: number): string => `Atzr|${String(index).padStart(8, "0")}${"x".repeat(330)}`
const query = { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }

/** Makes a first call of an account; keeps what the contender keeps. */
type Call = (index: number) => Promise<number>

const amazonSpApi = async (): Promise<Call> => {
  const { SellingPartner } = await import("amazon-sp-api")
  // It calls fixed https hosts, so its connections are led to the loopback server.
  class Loopback extends Agent {
    override createConnection() {
      return connect(port, "127.0.0.1")
    }
  }
  const agent = new Loopback({ keepAlive: true, maxTotalSockets: inFlight, maxSockets: inFlight })
  const partners: Array<InstanceType<typeof SellingPartner>> = []
  return async (index) => {
    const partner = partners[index] ??= new SellingPartner({
      region: "na",
      refresh_token: refreshTokenOf(index),
      credentials: { SELLING_PARTNER_APP_CLIENT_ID: "benchmark", SELLING_PARTNER_APP_CLIENT_SECRET: "benchmark" },
      options: { https_proxy_agent: agent as never }
    })
    const page = await partner.callAPI({
      operation: "getOrders",
      endpoint: "orders",
      query,
      options: { version: "v0" }
    })
    return (page as { readonly Orders: ReadonlyArray<unknown> }).Orders.length
  }
}

const effectSpApi = async (): Promise<Call> => {
  const [Effect, Layer, ManagedRuntime, Redacted, OrdersV0, UndiciHttpClient, SpApiAccounts] = await Promise.all([
    import("effect/Effect"),
    import("effect/Layer"),
    import("effect/ManagedRuntime"),
    import("effect/Redacted"),
    import("effect-sp-api/apis/OrdersV0"),
    import("effect-sp-api/http/UndiciHttpClient"),
    import("effect-sp-api/SpApiAccounts")
  ])
  class Sellers extends SpApiAccounts.Service<Sellers>()("bench/Sellers", {
    lookup: (index: number) => Effect.sync(() => Redacted.make(refreshTokenOf(index)))
  }) {}
  const runtime = ManagedRuntime.make(
    Sellers.layer({
      endpoint: `http://127.0.0.1:${port}`,
      lwaEndpoint: `http://127.0.0.1:${port}/auth/o2/token`,
      clientId: "benchmark",
      clientSecret: Redacted.make("benchmark")
    }).pipe(Layer.provide(UndiciHttpClient.layer({ connections: inFlight, pipelining: 1 })))
  )
  return async (index) => {
    const page = await runtime.runPromise(Effect.provide(OrdersV0.getOrders(query), Sellers.get(index)))
    return page.payload?.Orders.length ?? 0
  }
}

const heap = async (): Promise<number> => {
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return process.memoryUsage().heapUsed
}

const call = await (contender === "amazon-sp-api" ? amazonSpApi() : effectSpApi())
// What the first account loads is not counted.
const check = async (index: number) => {
  if (await call(index) !== 1) throw new Error("the page has not one order")
}
for (let index = 0; index < 3; index++) await check(index)

const before = await heap()
const cpuBefore = process.cpuUsage()
let next = 3
await Promise.all(Array.from({ length: inFlight }, async () => {
  while (next < accounts + 3) await check(next++)
}))
const cpu = process.cpuUsage(cpuBefore)
const rss = process.memoryUsage().rss
const after = await heap()
console.log(JSON.stringify({
  contender,
  accounts,
  heapPerAccount: Math.round((after - before) / accounts),
  rssMB: Math.round(rss / 1e6),
  peakRssMB: Math.round(process.resourceUsage().maxRSS / 1e3),
  cpuSeconds: Number(((cpu.user + cpu.system) / 1e6).toFixed(2))
}))
server.disconnect()
process.exit()
