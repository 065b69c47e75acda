import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runRaw } from "./raw.ts"

/** An example: parameters as the models hold them, and its response. */
const pair = (parameters: Record<string, unknown>, response?: unknown) => ({
  request: { parameters },
  ...(response === undefined ? undefined : { response })
})

const responses = (statuses: Record<string, ReadonlyArray<unknown>>) =>
  Object.fromEntries(
    Object.entries(statuses).map(([status, examples]) => [status, { "x-amzn-api-sandbox": { static: examples } }])
  )

const query = (name: string) => ({ name, in: "query" })

/** Models whose examples break the rules of their own parameters. */
const models = {
  ordersV0: {
    parameters: { shared: { name: "AmazonOrderIds", in: "query" } },
    paths: {
      "/orders/v0/orders": {
        parameters: [{ $ref: "#/parameters/shared" }],
        get: {
          operationId: "getOrders",
          parameters: ["MarketplaceIds", "CreatedAfter", "OrderStatuses", "MaxResultsPerPage"].map(query),
          responses: responses({
            200: [
              pair({ CreatedAfter: { value: "TEST_CASE_200" }, MarketplaceIds: { value: ["ATVPDKIKX0DER"] } }, {
                payload: 1
              }),
              pair({ OrderStatuses: { value: ["Shipped", "Unshipped"] } }, { payload: 2 }),
              pair({ AmazonOrderIds: { value: ["a b", "c+d", "e&f=%"] }, Misspelt: { value: "x" } }, { payload: 3 })
            ],
            400: [
              pair({ CreatedAfter: { value: "" } }, { errors: [{ code: "InvalidInput" }] }),
              pair({ MaxResultsPerPage: { value: 1000000 } }, { errors: [] }),
              pair({ OrderStatuses: { value: null }, MaxResultsPerPage: { value: 7 }, CreatedAfter: {} }, {
                errors: [7]
              })
            ]
          })
        }
      },
      "/orders/v0/orders/{orderId}/shipment": {
        post: {
          operationId: "updateShipmentStatus",
          parameters: [{ name: "orderId", in: "path" }, { name: "payload", in: "body" }],
          responses: responses({
            204: [pair({ orderId: { value: "902-1/é?#" }, payload: { value: { marketplaceId: "A" } } })],
            400: [
              pair({ orderId: { value: "902-1" }, body: { marketplaceId: [] } }, { errors: [{ code: "1" }] }),
              pair({ orderId: { value: "902-2" }, body: { value: 5 } }, {})
            ]
          })
        }
      }
    }
  },
  "catalogItems_2022-04-01": {
    paths: {
      "/catalog/2022-04-01/items/{asin}": {
        get: {
          operationId: "getCatalogItem",
          parameters: [{ name: "asin", in: "path" }, query("marketplaceIds"), query("includedData")],
          responses: responses({
            200: [pair({ asin: { value: "B07N4M94X4" } }, { asin: "B07N4M94X4" })],
            400: [
              pair({ asin: { value: "" }, includedData: { value: ["noSuchSet"] } }, { errors: [{ code: "2" }] }),
              // The same request as the first one.
              pair({ asin: { value: "B07N4M94X4" } }, { errors: [{ code: "3" }] })
            ]
          })
        }
      }
    }
  },
  notifications: {
    paths: {
      "/notifications/v1/destinations": {
        get: { operationId: "getDestinations", responses: responses({ 200: [pair({}, { payload: [] })] }) }
      }
    }
  },
  vendorOrders: {
    paths: {
      "/vendor/orders/v1/purchaseOrders": {
        get: {
          operationId: "getPurchaseOrders",
          parameters: ["limit", "includeDetails", "createdAfter"].map(query),
          responses: {
            200: {
              // The older name, with a plain list.
              "x-amazon-spds-sandbox-behaviors": [
                pair({ includeDetails: { value: true }, limit: { value: "many" } }, { payload: {} })
              ]
            }
          }
        }
      }
    }
  }
}

const withModels = <A, E>(use: (directory: string) => Effect.Effect<A, E>) =>
  Effect.acquireUseRelease(
    Effect.sync(() => {
      const directory = mkdtempSync(join(tmpdir(), "models-"))
      for (const [name, model] of Object.entries(models)) {
        writeFileSync(join(directory, `${name}.json`), JSON.stringify(model))
      }
      return directory
    }),
    use,
    (directory) => Effect.sync(() => rmSync(directory, { recursive: true }))
  )

describe("conformance by raw HTTP", () => {
  it.live("every example gets its own response, whatever its values break", () =>
    withModels((directory) =>
      Effect.gen(function*() {
        const { ambiguous, examples, failures } = yield* runRaw(directory)
        assert.deepStrictEqual(failures, [])
        assert.deepStrictEqual([examples, ambiguous], [14, 2])
      })
    ))

  it.live("an example that the sandbox does not know is a failure", () =>
    withModels((directory) =>
      Effect.gen(function*() {
        const unknown = {
          paths: {
            "/orders/v9": {
              get: { operationId: "getOrders", responses: responses({ 200: [pair({}, { payload: 0 })] }) }
            }
          }
        }
        writeFileSync(join(directory, "unknown.json"), JSON.stringify(unknown))
        const { failures } = yield* runRaw(directory)
        assert.lengthOf(failures, 1)
        assert.match(failures[0]!, /^unknown GET \/orders\/v9: 403/)
      })
    ))
})
