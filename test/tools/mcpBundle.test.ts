/** The MCP Bundle as a host installs it: unpacked, its settings filled in, and started. */
import { getMcpConfigForManifest, unpackExtension } from "@anthropic-ai/mcpb"
import { McpbManifestSchema } from "@anthropic-ai/mcpb/schemas/0.3"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { Client } from "@modelcontextprotocol/sdk/client/index.js"
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, sep } from "node:path"
import { writeMcpBundle } from "../../packages/tools/src/support/mcpBundle.ts"
import { environment } from "../cli/support/spapi.ts"

const folder = mkdtempSync(join(tmpdir(), "mcpb-test-"))
const installed = join(folder, "installed")
const log = { log: () => {}, error: () => {}, warn: () => {} }

type Settings = Readonly<Record<string, string | boolean>>

const manifestOf = () => McpbManifestSchema.parse(JSON.parse(readFileSync(join(installed, "manifest.json"), "utf8")))

/** The command line and environment by which a host starts the server. */
const configOf = (userConfig: Settings) =>
  Effect.promise(() =>
    getMcpConfigForManifest({
      manifest: manifestOf(),
      extensionPath: installed,
      systemDirs: {},
      userConfig: { ...userConfig },
      pathSeparator: sep,
      logger: log
    })
  ).pipe(Effect.map((config) => config!))

/** A host with the server, until the scope closes. */
const host = Effect.fnUntraced(function*(userConfig: Settings, env: Readonly<Record<string, string>> = {}) {
  const config = yield* configOf(userConfig)
  assert.strictEqual(config.command, "node")
  const client = new Client({ name: "test", version: "1.0.0" })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...config.args ?? []],
    env: { SPAPI_CONFIG: "/nonexistent/config.toml", ...env, ...config.env },
    stderr: "ignore"
  })
  yield* Effect.acquireRelease(
    Effect.promise(() => client.connect(transport)),
    () => Effect.promise(() => client.close())
  )
  const call = (name: string, args: Record<string, unknown>) =>
    Effect.map(
      Effect.promise(() => client.callTool({ name, arguments: args })),
      (result) => JSON.stringify(result.structuredContent ?? result.content)
    )
  return { call, client }
})

describe("the MCP Bundle", () => {
  beforeAll(async () => {
    await writeMcpBundle(join(folder, "spapi.mcpb"))
    assert.isTrue(await unpackExtension({ mcpbPath: join(folder, "spapi.mcpb"), outputDir: installed, silent: true }))
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.live("names its tools and settings by the manifest's schema, marks secrets, and has no path of this machine", () =>
    Effect.gen(function*() {
      const { server, tools, user_config: settings = {}, version } = manifestOf()
      assert.strictEqual(version, JSON.parse(readFileSync("packages/cli/package.json", "utf8")).version)
      assert.deepStrictEqual(
        Object.entries(settings).filter(([, { sensitive }]) => sensitive === true).map(([name]) => name),
        ["client_secret", "refresh_token"]
      )
      assert.notMatch(JSON.stringify(server.mcp_config.args), /client_secret|refresh_token/)
      const { client } = yield* host({ sandbox: true })
      const listed = yield* Effect.promise(() => client.listTools())
      assert.deepStrictEqual(tools?.map(({ name }) => name).sort(), listed.tools.map(({ name }) => name).sort())
      for (const file of globSync("**/*.{js,json}", { cwd: installed })) {
        assert.notInclude(readFileSync(join(installed, file), "utf8"), process.cwd(), file)
      }
    }).pipe(Effect.scoped))

  it.live("with no more than its sandbox, runs calls and queries from the bundle alone, and writes nothing", () =>
    Effect.gen(function*() {
      const { call } = yield* host({ sandbox: true })
      const marketplaces = yield* call("call", { operation: "sellers.getMarketplaceParticipations" })
      assert.include(marketplaces, "ATVPDKIKX0DER")
      // The library that runs queries is in the bundle, too.
      const query = "query { analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: \"2026-10-01\", "
        + "endDate: \"2026-10-01\", aggregateBy: DAY, marketplaceIds: [\"ATVPDKIKX0DER\"]) { startDate } } }"
      const { job } = JSON.parse(yield* call("data_kiosk", { query })) as { readonly job: string }
      const done = yield* call("data_kiosk", { job }).pipe(
        Effect.repeat({ until: (text) => !text.includes("running"), times: 5 })
      )
      assert.include(done, "\"done\"")
      const feed = { feedType: "POST_ORDER_FULFILLMENT_DATA", marketplaceIds: ["ATVPDKIKX0DER"], content: "<a/>" }
      assert.include(yield* call("feed", feed), "may not write")
    }).pipe(Effect.scoped))

  it.live("with the settings of a person, calls that account, and plans changes of the sections that are named", () =>
    Effect.gen(function*() {
      const env = yield* environment
      const settings = {
        client_id: env.SPAPI_CLIENT_ID,
        client_secret: env.SPAPI_CLIENT_SECRET,
        refresh_token: env.SPAPI_REFRESH_TOKEN,
        region: "na",
        allow_writes: "feeds,orders"
      }
      const addresses = { SPAPI_ENDPOINT: env.SPAPI_ENDPOINT, SPAPI_LWA_ENDPOINT: env.SPAPI_LWA_ENDPOINT }
      const { call } = yield* host(settings, addresses)
      assert.include(yield* call("call", { operation: "sellers.getMarketplaceParticipations" }), "ATVPDKIKX0DER")
      const feed = { feedType: "POST_ORDER_FULFILLMENT_DATA", marketplaceIds: ["ATVPDKIKX0DER"], content: "<a/>" }
      assert.include(yield* call("feed", feed), "\"plan\"")
      assert.include(
        yield* call("prepare_write", { operation: "listingsItems_2021-08-01.deleteListingsItem", input: {} }),
        "may not write"
      )
    }).pipe(Effect.scoped, Effect.provide(Sandbox.layerServer({ seed: 1 }))))
})
