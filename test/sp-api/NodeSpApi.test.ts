/** The README's first program, and composed with a workflow that reads documents. That it compiles is half of it. */
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Layer, Redacted, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Sellers from "effect-sp-api/workflows/Sellers"
import { FetchHttpClient } from "effect/http"

/** The orders of the README's first program, then a report as rows. */
const program = Effect.gen(function*() {
  const marketplaceIds = (yield* Sellers.marketplaces).map(({ id }) => id)
  const orders = yield* Orders.search({ marketplaceIds, createdAfter: "2026-01-01T00:00:00Z" }).pipe(
    Stream.take(5),
    Stream.runCollect
  )
  const rows = yield* Reports.rows({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds }).pipe(
    Stream.runCollect
  )
  return { orders: orders.length, rows: rows.length }
})

const sandbox = Sandbox.layerServer({ usagePlans: "off", processingTime: "0 millis" })

const environment = (signed: boolean) =>
  Effect.map(Sandbox.Sandbox, ({ configValues, signedConfigValues }) => {
    const { clientId, endpoint, lwaEndpoint, refreshToken } = configValues
    const { aws } = signedConfigValues
    return ConfigProvider.fromEnv({
      env: {
        SPAPI_ENDPOINT: endpoint ?? "",
        SPAPI_LWA_ENDPOINT: lwaEndpoint ?? "",
        SPAPI_CLIENT_ID: clientId,
        SPAPI_CLIENT_SECRET: Redacted.isRedacted(configValues.clientSecret)
          ? Redacted.value(configValues.clientSecret)
          : "",
        SPAPI_REFRESH_TOKEN: refreshToken === undefined ? "" : Redacted.value(refreshToken),
        ...(signed && aws !== undefined
          ? {
            SPAPI_AWS_ACCESS_KEY_ID: aws.accessKeyId,
            SPAPI_AWS_SECRET_ACCESS_KEY: Redacted.value(aws.secretAccessKey),
            SPAPI_ROLE_ARN: aws.roleArn ?? "",
            SPAPI_STS_ENDPOINT: aws.stsEndpoint ?? ""
          }
          : {})
      }
    })
  })

describe("the stacks for Node", () => {
  it.live.each(
    [
      ["layerFromEnv", false, NodeSpApi.layerFromEnv()],
      ["layerSignedFromEnv", true, NodeSpApi.layerSignedFromEnv()]
    ] as const
  )(
    "%s is complete: orders and the rows of a report, with nothing else provided",
    ([, signed, layer]) =>
      Effect.gen(function*() {
        const provider = yield* environment(signed)
        const { orders, rows } = yield* program.pipe(
          Effect.provide(layer),
          Effect.provideService(ConfigProvider.ConfigProvider, provider)
        )
        assert.strictEqual(orders, 5)
        assert.isAbove(rows, 0)
        const requests = yield* (yield* Sandbox.Sandbox).requestsOf("reports_2021-06-30.createReport")
        assert.deepStrictEqual(requests.map((request) => request.signed), [signed])
      }).pipe(Effect.provide(sandbox), Effect.scoped)
  )

  it.live("values of the program, with a pool of their own", () =>
    Effect.gen(function*() {
      const { configValues } = yield* Sandbox.Sandbox
      const { rows } = yield* Effect.provide(program, NodeSpApi.layer(configValues, { http: { connections: 1 } }))
      assert.isAbove(rows, 0)
    }).pipe(Effect.provide(sandbox)))
})

describe("the stacks over an HttpClient of the program", () => {
  it.live("keep it for workflows that read documents", () =>
    Effect.gen(function*() {
      const { configValues } = yield* Sandbox.Sandbox
      const { rows } = yield* Effect.provide(
        program,
        SpApi.layer(configValues).pipe(Layer.provide(FetchHttpClient.layer))
      )
      assert.isAbove(rows, 0)
    }).pipe(Effect.provide(sandbox)))

  it.live("so do accounts", () =>
    Effect.gen(function*() {
      const { configValues } = yield* Sandbox.Sandbox
      class Accounts extends SpApiAccounts.Service<Accounts>()("test/NodeSpApi/Accounts", {
        lookup: () => Effect.succeed(configValues.refreshToken ?? Redacted.make(""))
      }) {}
      const { rows } = yield* program.pipe(
        Effect.provide(Accounts.get("A")),
        Effect.provide(Accounts.layer(configValues).pipe(Layer.provide(UndiciHttpClient.layer())))
      )
      assert.isAbove(rows, 0)
    }).pipe(Effect.provide(sandbox)))
})
