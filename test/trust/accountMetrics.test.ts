/** Accounts in metrics and log lines: by their names, and a bounded number of them. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Logger, Metric, Redacted, References } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import { HttpClient, HttpClientResponse } from "effect/http"
import { letTimePass } from "../faults/support/observe.ts"

const shared = {
  clientId: "amzn1.application-oa2-client.test",
  clientSecret: Redacted.make("amzn1.oa2-cs.v1.test")
}
const refreshToken = Redacted.make("Atzr|planted-refresh-token")

/** The first request to the API fails with 503; the others get an order that lacks what its model requires. */
const http = Layer.sync(HttpClient.HttpClient, () => {
  let requests = 0
  return HttpClient.make((request, url) =>
    Effect.sync(() =>
      HttpClientResponse.fromWeb(
        request,
        url.host === "api.amazon.com"
          ? Response.json({ access_token: "Atza|planted-access-token", expires_in: 3600 })
          : requests++ === 0
          ? Response.json({ errors: [] }, { status: 503 })
          : Response.json({ payload: { AmazonOrderId: "902-3159896-1390916" } })
      )
    )
  )
})

class Sellers extends SpApiAccounts.Service<Sellers>()("test/MetricSellers", {
  lookup: (_: string) => Effect.succeed(refreshToken)
}) {}

const call = OrdersV0.getOrder({ orderId: "902-3159896-1390916" })
const operation = "ordersV0.getOrder"

/** Runs a program with metrics of its own, and returns the series of the operation. */
const seriesOf = <A, E>(program: Effect.Effect<A, E>) =>
  letTimePass(Effect.andThen(program, Metric.snapshot), "20 seconds").pipe(
    Effect.provideService(Metric.MetricRegistry, new Map()),
    Effect.map((all) =>
      all.filter(({ attributes, id }) => id.startsWith("spapi.") && attributes?.["operation"] === operation).map((
        { attributes, id, state }
      ) => ({ id, account: attributes?.["account"], count: (state as { readonly count: number }).count }))
    )
  )

const counted = ["spapi.calls", "spapi.requests", "spapi.retries", "spapi.waits"]

const single = (accountName?: string) =>
  Effect.provide(call, Layer.provide(SpApi.layer({ ...shared, refreshToken, ...accountName && { accountName } }), http))

describe("accounts in metrics", () => {
  it.effect("calls, requests, retries and waits have the name of the account", () =>
    Effect.gen(function*() {
      const series = yield* seriesOf(single("my shop"))
      for (const id of counted) {
        const accounts = series.filter((one) => one.id === id).map(({ account }) => account)
        assert.deepStrictEqual(new Set(accounts), new Set(["my shop"]), id)
      }
    }))

  it.effect("an account without a name has no attribute, and none has one where the program says so", () =>
    Effect.gen(function*() {
      const unnamed = yield* seriesOf(single())
      const off = yield* seriesOf(Effect.provideService(single("my shop"), Policy.MetricAccounts, 0))
      for (const series of [unnamed, off]) {
        for (const id of counted) assert.include(series.map((one) => one.id), id)
        assert.isTrue(series.every(({ account }) => account === undefined))
      }
    }))

  it.effect("of 1,000 accounts the first hundred have their names, and no call is left out", () =>
    Effect.gen(function*() {
      const series = yield* seriesOf(
        Effect.forEach(
          Array.from({ length: 1000 }, (_, seller) => `seller ${seller}`),
          (seller) => Effect.provide(call, Sellers.get(seller)),
          { concurrency: 100, discard: true }
        ).pipe(
          Effect.provide(Sellers.layer(shared)),
          Effect.provide(http)
        )
      )
      const calls = series.filter(({ id }) => id === "spapi.calls")
      assert.strictEqual(calls.reduce((sum, { count }) => sum + count, 0), 1000)
      assert.strictEqual(calls.length, 101)
      assert.strictEqual(calls.find(({ account }) => account === "other")!.count, 900)
    }))
})

describe("accounts in the log", () => {
  it.effect("the line of a response that does not match its model has the account as an annotation", () =>
    Effect.gen(function*() {
      const lines: Array<readonly [string, unknown]> = []
      const logger = Logger.make(({ fiber, message }) => {
        lines.push([String(message), fiber.getRef(References.CurrentLogAnnotations)["account"]])
      })
      yield* letTimePass(Effect.provide(single("my shop"), Logger.layer([logger])), "20 seconds")
      const drift = lines.filter(([message]) => message.includes("differs from its schema"))
      assert.deepStrictEqual(drift.map(([, account]) => account), ["my shop"])
    }))
})
