/**
 * The programs of `start.ts`, in a folder whose `node_modules` has the packages as their users get them. Each reads its
 * first page of orders, after the token that it needs for it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
const client = join(root, "packages/sp-api")
const bench = join(root, "packages/bench")

export const contenders = ["bare", "amazon-sp-api", "readme", "fast", "bundled"] as const
export type Contender = typeof contenders[number]

/** The first program of the README, as it is there: its TypeScript is JavaScript. */
const readme = (): string => {
  const [, code] = /^## A program\n+```ts\n(.*?)^```/ms.exec(readFileSync(join(root, "README.md"), "utf8")) ?? []
  if (code === undefined) throw new Error("README.md has no first program")
  return code
}

/** It calls fixed https hosts, so its connections are led to the loopback server. */
const amazonSpApi = `
import { SellingPartner } from "amazon-sp-api"
import { Agent } from "node:https"
import { connect } from "node:net"

class Loopback extends Agent {
  createConnection() {
    return connect(Number(new URL(process.env.SPAPI_ENDPOINT).port), "127.0.0.1")
  }
}
const partner = new SellingPartner({
  region: "na",
  refresh_token: process.env.SPAPI_REFRESH_TOKEN,
  credentials: {
    SELLING_PARTNER_APP_CLIENT_ID: process.env.SPAPI_CLIENT_ID,
    SELLING_PARTNER_APP_CLIENT_SECRET: process.env.SPAPI_CLIENT_SECRET
  },
  options: { https_proxy_agent: new Loopback() }
})
const page = await partner.callAPI({
  operation: "getOrders",
  endpoint: "orders",
  query: { MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" },
  options: { version: "v0" }
})
console.log(page.Orders.length)
`

/** The same call by our client. */
const fast = `
import * as Effect from "effect/Effect"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"

const page = await Effect.runPromise(
  OrdersV0.getOrders({ MarketplaceIds: ["ATVPDKIKX0DER"], CreatedAfter: "2026-01-01T00:00:00Z" }).pipe(
    Effect.provide(NodeSpApi.layerFromEnv())
  )
)
console.log(page.payload.Orders.length)
`

/** What ends every program: the CPU time of its process. */
const report = `
process.on("exit", () => {
  const { system, user } = process.cpuUsage()
  process.getBuiltinModule("node:fs").writeSync(3, String((user + system) / 1000))
})
`

const link = (target: string, path: string) => {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, "junction")
}

/** Writes the program of a contender, and returns its file. The packages have to be built. */
export const prepare = async (contender: Contender, folder: string): Promise<string> => {
  if (!existsSync(join(client, "dist"))) throw new Error("build the packages first: npx -y pnpm@12 run build")
  rmSync(folder, { recursive: true, force: true })
  const modules = join(folder, "node_modules")
  link(join(client, "dist"), join(modules, "effect-sp-api/dist"))
  const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(client, "package.json"), "utf8"))
  writeFileSync(
    join(modules, "effect-sp-api/package.json"),
    JSON.stringify({ ...manifest, exports: publishConfig.exports })
  )
  for (const name of ["effect", "@effect/platform-node"]) link(join(client, "node_modules", name), join(modules, name))
  link(join(bench, "node_modules/amazon-sp-api"), join(modules, "amazon-sp-api"))
  const sources = { bare: "", "amazon-sp-api": amazonSpApi, readme: readme(), fast, bundled: fast }
  const file = join(folder, `${contender}.mjs`)
  writeFileSync(file, sources[contender] + report)
  if (contender !== "bundled") return file
  const build = await rolldown({ input: file, platform: "node", logLevel: "silent" })
  await build.write({ dir: join(folder, "bundle"), format: "esm", minify: true, entryFileNames: "[name].mjs" })
  await build.close()
  return join(folder, "bundle/bundled.mjs")
}
