import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Examples from "effect-sp-api-sandbox/Examples"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { call } from "./support.ts"

const pair = (parameters: Record<string, unknown>, response?: unknown) => ({
  request: { parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])) },
  ...(response === undefined ? {} : { response })
})

const model = {
  paths: {
    "/sellers/v1/marketplaceParticipations": {
      get: {
        operationId: "getMarketplaceParticipations",
        responses: { 200: { "x-amzn-api-sandbox": { static: [pair({}, { payload: [] })] } } }
      }
    },
    "/sellers/v1/account": { get: { operationId: "getAccount", responses: { 200: {} } } }
  }
}

const tokens = {
  paths: {
    "/tokens/2021-03-01/restrictedDataToken": {
      post: {
        operationId: "createRestrictedDataToken",
        responses: {
          200: {
            "x-amzn-api-sandbox": {
              static: [
                pair({ body: { restrictedResources: [{ method: "GET" }] } }, {
                  restrictedDataToken: "any",
                  expiresIn: 1
                }),
                pair({ body: { restrictedResources: [{ method: "GET", path: "/x" }] } }, {
                  restrictedDataToken: "exact",
                  expiresIn: 1
                })
              ]
            }
          }
        }
      }
    }
  }
}

const examples = (() => {
  const directory = mkdtempSync(join(tmpdir(), "models-"))
  writeFileSync(join(directory, "sellers.json"), JSON.stringify(model))
  writeFileSync(join(directory, "tokens_2021-03-01.json"), JSON.stringify(tokens))
  const loaded = Examples.load(directory)
  rmSync(directory, { recursive: true })
  return loaded
})()

const replaying = Sandbox.layerHttpClient({ usagePlans: "off", examples })

describe("replay of a model's examples", () => {
  it.effect("an example without parameters matches any request, and an operation without examples returns 400", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* call("GET", "/sellers/v1/marketplaceParticipations")).json, { payload: [] })
      const other = yield* call("GET", "/sellers/v1/account")
      assert.strictEqual(other.status, 400)
      assert.deepStrictEqual(other.json, {
        errors: [{ code: "InvalidInput", message: "Could not match input arguments", details: "" }]
      })
    }).pipe(Effect.provide(replaying)))

  it.effect("the matching example with the most parameters is returned", () =>
    Effect.gen(function*() {
      const mint = (path: string) =>
        Effect.map(
          call("POST", "/tokens/2021-03-01/restrictedDataToken", {
            json: { restrictedResources: [{ method: "GET", path }] }
          }),
          (response) => response.json.restrictedDataToken
        )
      assert.deepStrictEqual([yield* mint("/x"), yield* mint("/y")], ["exact", "any"])
      const other = yield* call("POST", "/tokens/2021-03-01/restrictedDataToken", {
        json: { restrictedResources: [{ method: "PUT", path: "/x" }] }
      })
      assert.strictEqual(other.status, 400)
    }).pipe(Effect.provide(replaying)))

  const models = process.env["SPAPI_MODELS"] ??
    fileURLToPath(new URL("../../../shared/2026-11/models", import.meta.url))
  it.skipIf(!existsSync(models))(
    "reads the examples of Amazon's own models (set SPAPI_MODELS to a checkout of them)",
    () => {
      const read = Examples.load(models)
      assert.isAbove(read.size, 40)
      for (const list of read.values()) {
        for (const example of list) assert.isTrue(example.status >= 200 && example.status < 600)
        assert.deepStrictEqual(
          list.map((example) => example.weight),
          list.map((example) => example.weight).sort((a, b) => b - a)
        )
      }
    }
  )
})
