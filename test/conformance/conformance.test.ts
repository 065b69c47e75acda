import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { type Case, type NoCase, parseCases } from "./Case.ts"
import { modelCases } from "./modelCases.ts"
import { runCases } from "./run.ts"

const models = fileURLToPath(new URL("../../../shared/2026-11/models", import.meta.url))

const run = (cases: ReadonlyArray<Case | NoCase>) =>
  Effect.gen(function*() {
    const lines: Array<string> = []
    const sum = yield* runCases(cases, (line) => Effect.sync(() => void lines.push(line)))
    return { ...sum, lines }
  })

/** Runs entries as a file holds them. */
const runFile = (entries: ReadonlyArray<unknown>) => run(parseCases(JSON.stringify(entries)))

const getOrder: Case = {
  model: "ordersV0",
  operationId: "getOrder",
  method: "GET",
  path: "/orders/v0/orders/{orderId}",
  status: 200,
  request: { path: { orderId: "902/1 %" } },
  response: { payload: { AmazonOrderId: "902/1 %", somethingNew: [1], NextToken: null } }
}

describe("the runner", () => {
  it.effect("passes a response that is returned whole, drift or not", () =>
    Effect.gen(function*() {
      const sum = yield* run([getOrder])
      assert.deepInclude(sum, { passed: 1, failed: 0, drifted: 1, lines: [] })
    }))

  it.effect("fills in what an example leaves out", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* run([{ ...getOrder, request: {} }])).passed, 1)
    }))

  it.effect("wants errors as errors, whatever the status says", () =>
    Effect.gen(function*() {
      const errors = [{ code: "InvalidInput", message: "wrong", details: "because" }]
      const cases = [200, 400, 401, 403, 404, 408, 409, 410, 413, 415, 422, 429, 500, 503].map((status) => ({
        ...getOrder,
        status,
        response: { errors }
      }))
      const sum = yield* run([...cases, { ...getOrder, status: 400, response: errors }, {
        ...getOrder,
        status: 400,
        response: errors[0]
      }])
      assert.deepStrictEqual(sum.lines, [])
      assert.strictEqual(sum.passed, 16)
    }))

  it.effect("knows errors in every form, and wants their code, message and details back", () =>
    Effect.gen(function*() {
      const errors = [
        { errors: [{ code: "A", message: "a", details: null }, { code: "B", message: "b", details: "bb" }] },
        { errors: [] },
        { errors: { code: "A", message: "a", details: "aa" } },
        { errors: { errors: [{ code: "A", message: "a" }] } },
        { Errors: [{ Code: "A", Message: "a", Details: "aa" }] },
        { errors: ["a text", null] },
        { errors: null, message: "beside it" },
        { code: "A", message: "a" },
        { message: "Forbidden" },
        { error: "invalid_request", error_description: "a parameter is missing" },
        { error: { code: "A", message: "a" } },
        { errors: [{ code: 400, message: { text: "a" }, details: ["aa"] }] },
        { errors: [{ code: "A", message: "see https://example.com/help?topic=1" }] },
        "<html><body>Service Unavailable</body></html>",
        "{\"errors\":[{\"code\":\"A\",\"message\":\"a\"}]}",
        "",
        null,
        42
      ]
      const sum = yield* runFile(
        errors.flatMap((response) => [400, 403, 404, 429, 503].map((status) => ({ ...getOrder, status, response })))
      )
      assert.deepStrictEqual(sum.lines, [])
      assert.strictEqual(sum.passed, errors.length * 5)
    }))

  it.effect("accepts null for absent values, strings for numbers, and models by several names", () =>
    Effect.gen(function*() {
      const getOrders = {
        ...getOrder,
        operationId: "getOrders",
        path: "/orders/v0/orders",
        request: { query: { marketplaceids: "A,B", MaxResultsPerPage: "7", OrderStatuses: ["Shipped"] } },
        response: { payload: { Orders: [] } }
      }
      const request = { path: null, query: null, header: null, body: null }
      const sum = yield* runFile([
        getOrders,
        { ...getOrder, request },
        { ...getOrder, request: null },
        { ...getOrder, response: null },
        { ...getOrder, response: "" },
        { ...getOrder, status: "200", method: "get" },
        { ...getOrder, model: "OrdersV0" },
        { ...getOrder, model: "orders-api-model/ordersV0.json" },
        { ...getOrder, model: "Selling Partner API for Orders" },
        { ...getOrder, response: { payload: { constructor: 1, price: -0 } } }
      ])
      assert.deepStrictEqual(sum.lines, [])
      assert.strictEqual(sum.passed, 10)
    }))

  it.effect("wants a list whose values hold commas to go out value by value", () =>
    Effect.gen(function*() {
      const getPricing = {
        ...getOrder,
        model: "productPricingV0",
        operationId: "getPricing",
        path: "/products/pricing/v0/price",
        request: { query: { MarketplaceId: "A", ItemType: "Sku", Skus: ["a,b", "c/d"] } },
        response: { payload: [] }
      }
      assert.deepStrictEqual((yield* runFile([getPricing])).lines, [])
    }))

  it.effect("reports an entry that is not a case in one line, and continues", () =>
    Effect.gen(function*() {
      const sum = yield* runFile([
        null,
        "text",
        { ...getOrder, model: undefined },
        { ...getOrder, status: 99 },
        { ...getOrder, status: "none" },
        { ...getOrder, request: [] },
        { ...getOrder, request: { query: "a=b" } },
        { ...getOrder, model: "nothing", path: "/nothing" },
        { ...getOrder, request: { path: { orderId: ".." } } },
        { ...getOrder, request: { path: { orderId: { a: 1 } } } },
        { ...getOrder, operationId: "a\nb", path: "/nothing" },
        getOrder
      ])
      assert.strictEqual(sum.lines.length, 11)
      assert.deepInclude(sum, { passed: 1, failed: 11 })
      for (const line of sum.lines) assert.match(line, /^#\d+ [^\n]+: [^\n]+$/)
    }))

  it.effect("fails what the operation has no place for, rather than leaving it out", () =>
    Effect.gen(function*() {
      const orderId = "1"
      const sum = yield* runFile([
        { ...getOrder, request: { path: { orderId }, query: { filter: "x" } } },
        { ...getOrder, request: { path: { orderId }, header: { "x-other": "x" } } },
        { ...getOrder, request: { path: { orderId }, body: { a: 1 } } },
        { ...getOrder, request: { path: { orderId }, header: { "User-Agent": "x" }, body: {} } }
      ])
      assert.deepStrictEqual(sum.lines, [
        "#0 ordersV0.getOrder 200: the operation has no query parameter filter",
        "#1 ordersV0.getOrder 200: the operation has no header parameter x-other",
        "#2 ordersV0.getOrder 200: the operation takes no body"
      ])
    }))

  it.effect("fails an operation that is not there, and says so in a line", () =>
    Effect.gen(function*() {
      const sum = yield* run([{ ...getOrder, operationId: "getNothing", path: "/nothing" }])
      assert.strictEqual(sum.failed, 1)
      assert.match(sum.lines[0]!, /ordersV0\.getNothing 200: no such operation/)
    }))

  it.effect("fails a case whose path is not the operation's", () =>
    Effect.gen(function*() {
      const sum = yield* run([{ ...getOrder, path: "/orders/v1/orders/{orderId}" }])
      assert.match(sum.lines[0]!, /path \/orders\/v0/)
    }))
})

describe.skipIf(!existsSync(models))("Amazon's examples (skipped where its models are not available)", () => {
  it.effect("every request is sent as its example says, and every response is returned unchanged", () =>
    Effect.gen(function*() {
      const cases = modelCases(models)
      assert.isAbove(cases.length, 100)
      const sum = yield* run(cases)
      assert.deepStrictEqual(sum.lines, [])
      assert.strictEqual(sum.passed, cases.length)
    }))
})
