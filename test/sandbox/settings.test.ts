/**
 * The options of a sandbox.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as SpApi from "effect-sp-api/SpApi"
import { TestClock } from "effect/testing"
import { call, send } from "./support.ts"

const participations = "/sellers/v1/marketplaceParticipations"

const loginAs = (application: number) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { clientId, clientSecret, refreshToken } = sandbox.credentialsOf("na", application)
    return (yield* send("POST", `${sandbox.url}/auth/o2/token`, {
      form: {
        grant_type: "refresh_token",
        client_id: clientId,
        client_secret: Redacted.value(clientSecret),
        refresh_token: Redacted.value(refreshToken)
      }
    })).json.access_token as string
  })

describe("signatures", () => {
  it.effect("are optional, unless the option requires them", () =>
    Effect.gen(function*() {
      yield* Sellers.getMarketplaceParticipations()
      const unsigned = yield* call("GET", participations)
      assert.strictEqual(unsigned.status, 403)
      assert.strictEqual(unsigned.json.errors[0].code, "MissingAuthenticationToken")
    }).pipe(
      Effect.provide(Sandbox.layerTestSigned({ usagePlans: "off", signatures: "required" })),
      Effect.andThen(
        Effect.map(call("GET", participations), ({ status }) => assert.strictEqual(status, 200)).pipe(
          Effect.provide(Sandbox.layerHttpClient())
        )
      )
    ))

  it.effect("with the keys of another application are refused, and so is its role", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const other = sandbox.credentialsOf("na", 1)
      const keys = { accessKeyId: other.accessKeyId, secretAccessKey: other.secretAccessKey }
      const failed = (roleArn?: string) =>
        Sellers.getMarketplaceParticipations().pipe(
          Effect.provide(Layer.orDie(SpApi.layerSigned({
            ...sandbox.configValues,
            aws: { ...keys, ...(roleArn === undefined ? undefined : { roleArn, stsEndpoint: `${sandbox.url}/sts` }) }
          }))),
          Effect.flip,
          Effect.map((error) => JSON.stringify(error.reason))
        )
      assert.include(yield* failed(), "InvalidClientTokenId")
      assert.include(yield* failed(other.roleArn), "InvalidClientTokenId")
      assert.include(yield* failed(sandbox.credentials.roleArn), "not authorized")
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ applications: 2 }))))
})

describe("applications", () => {
  const memory = Sandbox.layerHttpClient({ applications: 2 })

  it.effect("have their own secrets, authorizations and buckets", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const [own, other] = [sandbox.credentialsOf("na"), sandbox.credentialsOf("na", 1)]
      assert.strictEqual(own.sellerId, other.sellerId)
      const mixed = yield* send("POST", `${sandbox.url}/auth/o2/token`, {
        form: {
          grant_type: "refresh_token",
          client_id: own.clientId,
          client_secret: Redacted.value(own.clientSecret),
          refresh_token: Redacted.value(other.refreshToken)
        }
      })
      assert.strictEqual(mixed.json.error, "invalid_grant")

      const [first, second] = [yield* loginAs(0), yield* loginAs(1)]
      let status = 200
      for (let calls = 0; status === 200 && calls < 100; calls++) {
        status = (yield* call("GET", participations, { token: first })).status
      }
      assert.strictEqual(status, 429)
      assert.strictEqual((yield* call("GET", participations, { token: second })).status, 200)
    }).pipe(Effect.provide(memory)))

  it.effect("a page token of one seller is invalid for another", () =>
    Effect.gen(function*() {
      const query = "reportTypes=GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2&pageSize=1"
      const page = yield* call("GET", `/reports/2021-06-30/reports?${query}`)
      const next = `/reports/2021-06-30/reports?nextToken=${encodeURIComponent(page.json.nextToken)}`
      assert.strictEqual((yield* call("GET", next)).status, 200)
      assert.strictEqual((yield* call("GET", next, { region: "eu" })).status, 400)
    }).pipe(Effect.provide(memory)))
})

describe("the speed of the world", () => {
  it.effect("days of orders pass in seconds, while tokens follow the clock", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const start = yield* sandbox.world.now
      const orderId = yield* sandbox.world.addOrder({ channel: "AFN" })
      const status = Effect.map(OrdersV0.getOrder({ orderId }), ({ payload }) => payload?.OrderStatus)
      assert.strictEqual(yield* status, "Unshipped")
      yield* TestClock.adjust("72 seconds")
      assert.strictEqual((yield* sandbox.world.now) - start, 72 * 3_600_000)
      assert.strictEqual(yield* status, "Shipped")
      assert.lengthOf(yield* sandbox.requestsOf("lwa.token"), 1)
    }).pipe(Effect.provide(Sandbox.layerTest({ usagePlans: "off", worldSpeed: 3600 }))))
})
