/** The tools of `spapi mcp` in this process, over a Selling Partner API in memory. Processes are in test/e2e. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert } from "@effect/vitest"
import { Effect, Exit, Layer, Scope } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import type * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { McpTest } from "effect/ai"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Audit from "../../../packages/cli/src/commands/mcp/audit.ts"
import * as Server from "../../../packages/cli/src/commands/mcp/server.ts"

export type Response = { readonly [name: string]: unknown }

export interface Options {
  /** Models of sections. */
  readonly writes?: ReadonlyArray<string>
  readonly personal?: boolean
  readonly marketplaces?: ReadonlyArray<string>
}

/** A server, until the scope closes. It runs over the sandbox that is provided. The host cannot ask a person. */
export const serve = Effect.fnUntraced(function*({ marketplaces = [], personal = false, writes = [] }: Options = {}) {
  const folder = yield* Effect.acquireRelease(
    Effect.sync(() => mkdtempSync(join(tmpdir(), "spapi-test-"))),
    (folder) => Effect.sync(() => rmSync(folder, { recursive: true }))
  )
  const file = join(folder, "audit.jsonl")
  const printed: Array<string> = []
  const services = yield* Effect.context<NodeSpApi.Services>()
  const scope = yield* Scope.fork(yield* Effect.scope)
  const client = yield* McpTest.makeClient(
    Server.registrations({
      permissions: { writes: new Set(writes), personal },
      marketplaces,
      dialogs: scope,
      audit: yield* Audit.make(file),
      print: (text) => Effect.sync(() => void printed.push(text))
    }).pipe(
      Layer.provide(Layer.mergeAll(Layer.succeedContext(services), SpApiRateLimiter.layer(), NodeServices.layer))
    ),
    { protocols: Server.protocols }
  ).pipe(Effect.provideService(Scope.Scope, scope))
  /** Calls a tool; a refusal is returned as its message. */
  const call = (name: string, args: Response): Effect.Effect<Response | string> =>
    client.callTool({ name, arguments: args }).pipe(
      Effect.map(({ content, isError, structuredContent }): Response | string => {
        const [first] = content
        return isError === true ? (first?.type === "text" ? first.text : "") : structuredContent as Response
      }),
      // What does not match the parameters of a tool is an error of the protocol.
      Effect.catch((error) => Effect.succeed(String(error.message)))
    )
  const codes = () => printed.flatMap((text) => [...text.matchAll(/the code (\d{8})\n/g)].map(([, code]) => code!))
  return {
    call,
    client,
    printed,
    codes,
    audit: () => readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Response),
    auditText: () => readFileSync(file, "utf8"),
    close: Scope.close(scope, Exit.void)
  }
})

/** The server of {@link serve}. */
export type Served = Effect.Success<ReturnType<typeof serve>>

/** What a tool returned; fails where it refused. */
export const returned = (response: Response | string): Response => {
  assert.isObject(response, String(response))
  return response as Response
}

/** Why a tool refused; fails where it did not. */
export const refusal = (response: Response | string): string => {
  assert.isString(response, JSON.stringify(response))
  return response as string
}

/** A job once it is not running. */
export const finished = (served: Served, tool: string, { job }: Response) =>
  served.call(tool, { job }).pipe(
    Effect.repeat({ until: (response) => typeof response === "string" || response["state"] !== "running", times: 10 })
  )

/** A listing of the sandbox: its SKU and product type. */
export const aListing = Effect.gen(function*() {
  const { credentials: { sellerId } } = yield* Sandbox.Sandbox
  const { items } = yield* ListingsItems.searchListingsItems({
    sellerId,
    marketplaceIds: [Marketplace.US.id],
    includedData: ["summaries"]
  })
  const { sku, summaries } = items[0]!
  return { sellerId, sku, productType: String(summaries![0]!.productType) }
})

/** A feed that changes the title of a listing. */
export const aFeed = Effect.map(aListing, ({ productType, sellerId, sku }) => ({
  feedType: "JSON_LISTINGS_FEED",
  marketplaceIds: [Marketplace.US.id],
  content: {
    header: { sellerId, version: "2.0" },
    messages: [{
      messageId: 1,
      sku,
      operationType: "PATCH",
      productType,
      patches: [{
        op: "replace",
        path: "/attributes/item_name",
        value: [{ value: "A new title", marketplace_id: Marketplace.US.id }]
      }]
    }]
  }
}))

/** How often the sandbox was asked for an operation. */
export const sent = (operation: string) =>
  Effect.flatMap(Sandbox.Sandbox, (sandbox) => Effect.map(sandbox.requestsOf(operation), (all) => all.length))
