/**
 * The sandbox under `TestClock`: one adjustment is enough, whatever was loaded before.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Stream } from "effect"
import { Marketplace } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Registry from "effect-sp-api/apis/Registry"
import * as Reports from "effect-sp-api/workflows/Reports"
import { TestClock } from "effect/testing"

const report = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [Marketplace.US.id] } as const

const request = (url: string, target: string) => ({
  method: "GET",
  origin: url,
  target,
  headers: {},
  body: new Uint8Array(0)
})

describe("under TestClock", () => {
  it.effect("the rows of a report arrive after one adjustment", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Stream.runCollect(Reports.rows(report)), { startImmediately: true })
      yield* TestClock.adjust("5 minutes")
      assert.lengthOf(yield* Fiber.join(fiber), 60)
    }).pipe(Effect.provide(Sandbox.layerTest())))

  it.effect("retries happen within one adjustment", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* sandbox.faults.add({ kind: "unavailable", on: "ordersV0", times: 2 })
      const orderId = yield* sandbox.world.addOrder()
      const fiber = yield* Effect.forkChild(OrdersV0.getOrder({ orderId }), { startImmediately: true })
      yield* TestClock.adjust("2 minutes")
      assert.strictEqual((yield* Fiber.join(fiber)).payload?.AmazonOrderId, orderId)
      assert.lengthOf(yield* sandbox.requestsOf("ordersV0.getOrder"), 3)
    }).pipe(Effect.provide(Sandbox.layerTest())))

  it.effect("no operation loads its section during a request, which no adjustment would wait for", () =>
    Effect.gen(function*() {
      const { handle, url } = yield* Sandbox.Sandbox
      for (const { operations } of Registry.sections) {
        const [{ path }] = operations as ReadonlyArray<{ readonly path: string }> as [{ readonly path: string }]
        // An effect that waits for a promise cannot be run synchronously.
        const exit = Effect.runSyncExit(handle(request(url, path.replaceAll(/\{\w+\}/g, "x"))))
        assert.isTrue(Exit.isSuccess(exit), path)
      }
    }).pipe(Effect.provide(Sandbox.layerHttpClient())))
})
