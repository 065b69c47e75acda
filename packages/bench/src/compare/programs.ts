/**
 * The program that reads the items of an order, with each client: what loading it costs, how large its bundle is, and
 * whether its types know which properties items have. Our client is the built package.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"
import { median } from "../table/run.ts"
import type { Facts } from "./probes.ts"

interface Program {
  readonly imports: string
  /** Makes the client. */
  readonly make: string
  /** Reads the items of an order. */
  readonly read: string
}

/** Our client without the connections of Node, as its README has it for edge workers. */
const overFetch = "effect-sp-api over fetch"

const ours = `const { payload } = await Effect.runPromise(
  OrdersV0.getOrderItems({ orderId: "902-3159896-1390916" }).pipe(Effect.provide(layer))
)`

const none: Program = { imports: "", make: "", read: "" }

const programs: Readonly<Record<string, Program>> = {
  "effect-sp-api": {
    imports: `import * as Effect from "effect/Effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"`,
    make: "const layer = NodeSpApi.layerFromEnv()",
    read: ours
  },
  [overFetch]: {
    imports: `import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as LeanFetchHttpClient from "effect-sp-api/http/LeanFetchHttpClient"
import * as SpApi from "effect-sp-api/SpApi"`,
    make: "const layer = SpApi.layerFromEnv().pipe(Layer.provide(LeanFetchHttpClient.layer))",
    read: ours
  },
  "amazon-sp-api": {
    imports: `import { SellingPartner } from "amazon-sp-api"`,
    make: `const client = new SellingPartner({
  region: "na",
  refresh_token: "Atzr|none",
  credentials: { SELLING_PARTNER_APP_CLIENT_ID: "none", SELLING_PARTNER_APP_CLIENT_SECRET: "none" }
})`,
    read: `const payload = await client.callAPI({
  operation: "getOrderItems",
  endpoint: "orders",
  path: { orderId: "902-3159896-1390916" }
})`
  },
  "@sp-api-sdk": {
    imports: `import { SellingPartnerApiAuth } from "@sp-api-sdk/auth"
import { OrdersApiClient } from "@sp-api-sdk/orders-api-v0"`,
    make: `const auth = new SellingPartnerApiAuth({ clientId: "none", clientSecret: "none", refreshToken: "Atzr|none" })
const client = new OrdersApiClient({ auth, region: "na", rateLimiting: { retry: true } })`,
    read: `const { data: { payload } } = await client.getOrderItems({ orderId: "902-3159896-1390916" })`
  },
  "Amazon's SDK": {
    imports: `import { OrdersSpApi } from "@amazon-sp-api-release/amazon-sp-api-sdk-js"`,
    make: `const apiClient = new OrdersSpApi.ApiClient("https://sellingpartnerapi-na.amazon.com")
apiClient.enableAutoRetrievalAccessToken("none", "none", "Atzr|none", null)
const client = new OrdersSpApi.OrdersV0Api(apiClient)`,
    read: `const { payload } = await client.getOrderItems("902-3159896-1390916")`
  }
}

const root = fileURLToPath(new URL("../../../../", import.meta.url))
const folder = fileURLToPath(new URL(`../../node_modules/.figures/compare-${process.pid}`, import.meta.url))

const link = (target: string, path: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, "junction")
}

/** Runs an action with a folder whose `node_modules` has our built package; the others are those of the benchmarks. */
export const withFolder = async <A>(action: () => Promise<A>): Promise<A> => {
  const [client, own] = [join(root, "packages/sp-api"), join(folder, "node_modules/effect-sp-api")]
  rmSync(folder, { recursive: true, force: true })
  link(join(client, "dist"), join(own, "dist"))
  const { publishConfig, ...manifest } = JSON.parse(readFileSync(join(client, "package.json"), "utf8"))
  writeFileSync(join(own, "package.json"), JSON.stringify({ ...manifest, exports: publishConfig.exports }))
  try {
    return await action()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const write = (name: string, ...parts: ReadonlyArray<string>): string => {
  const file = join(folder, name)
  writeFileSync(file, `${parts.join("\n")}\n`)
  return file
}

/** What ends a program: it prints the milliseconds of CPU of its process. */
const cpu = `
const { system, user } = process.cpuUsage()
console.log((user + system) / 1000)
process.exit()`

const millisOf = ({ imports, make }: Program): number => {
  const file = write("load.mjs", imports, make, cpu)
  return median(Array.from({ length: 5 }, () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [file], { encoding: "utf8" })
    if (status !== 0) throw new Error(`a program does not load: ${stderr}`)
    return Number(stdout)
  }))
}

/** CPU milliseconds of a process that loads the modules and makes the client, beyond those of bare Node. */
const loading = (name: string): Facts => ({ millis: Math.round(millisOf(programs[name]!) - millisOf(none)) })

/** The program as one minified file: gzipped kB, and whether it starts. */
const bundled = async (name: string): Promise<{ readonly kilobytes: number; readonly starts: boolean }> => {
  const { imports, make, read } = programs[name]!
  const input = write(
    "bundle.mjs",
    imports,
    make,
    `if (process.argv[2] === "call") {\n${read}\nconsole.log(payload)\n}`
  )
  const build = await rolldown({ input, platform: "node", logLevel: "silent" })
  const file = join(folder, "bundled/out.mjs")
  await build.write({ file, format: "esm", minify: true, codeSplitting: false })
  await build.close()
  const { status } = spawnSync(process.execPath, [file], { encoding: "utf8" })
  return { kilobytes: Math.round(gzipSync(readFileSync(file), { level: 9 }).length / 1000), starts: status === 0 }
}

const bundle = async (name: string): Promise<Facts> =>
  name === "effect-sp-api"
    ? { ...await bundled(name), overFetch: (await bundled(overFetch)).kilobytes }
    : bundled(name)

const options = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--types", "node", "--target", "esnext"]
const tsc = ["--module", "nodenext", "--moduleResolution", "nodenext", ...options]

/** Whether the program compiles, and whether it still does when it reads a property that orders do not have. */
const types = (name: string): Facts => {
  const { imports, make, read } = programs[name]!
  const compiles = (property: string): boolean => {
    const file = write("types.mts", imports, make, read, `console.log(payload?.OrderItems[0]?.${property})`)
    return spawnSync(join(root, "node_modules/.bin/tsc"), [...tsc, file], { cwd: folder }).status === 0
  }
  return { compiles: compiles("SellerSKU"), misspelt: compiles("SellerSku") }
}

export const measures = { loading, bundle, types } satisfies Readonly<
  Record<string, (name: string) => Facts | Promise<Facts>>
>

export type MeasureName = keyof typeof measures
