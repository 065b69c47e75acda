import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Case } from "./Case.ts"
import { modelCases } from "./modelCases.ts"
import { runCases } from "./run.ts"

const models = fileURLToPath(new URL("../../../shared/models", import.meta.url))

const run = (cases: ReadonlyArray<Case>) =>
  Effect.gen(function*() {
    const lines: Array<string> = []
    const sum = yield* runCases(cases, (line) => Effect.sync(() => void lines.push(line)))
    return { ...sum, lines }
  })

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
  it.effect("passes an answer that comes back whole, drift or not", () =>
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

describe.skipIf(!existsSync(models))("Amazon's static examples (skipped where its models are not at hand)", () => {
  it.effect("every one goes out as asked for and comes back as it was answered", () =>
    Effect.gen(function*() {
      const cases = modelCases(models)
      assert.isAbove(cases.length, 100)
      const sum = yield* run(cases)
      assert.deepStrictEqual(sum.lines, [])
      assert.strictEqual(sum.passed, cases.length)
    }))
})
