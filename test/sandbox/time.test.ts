/**
 * The time of a sandbox: its clock and the world's can be set, frozen and advanced, over HTTP and in a program.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it, layer } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import { TestClock } from "effect/testing"
import { act, call, login, send } from "./support.ts"

const begins = "2026-11-10T08:00:00Z"
const hour = 3_600_000

const frozen = { now: begins, frozen: true, usagePlans: "off", port: 0 } as const

/** Every response of a flow through pages, reports and their documents, with its headers. */
const transcript = Effect.gen(function*() {
  const { url } = yield* Sandbox.Sandbox
  const answers: Array<unknown> = []
  const keep = (response: { readonly status: number; readonly headers: object; readonly text: string }) => {
    // The port is another one in each run.
    answers.push(
      JSON.parse(JSON.stringify([response.status, response.headers, response.text]).replaceAll(url, "http://sandbox"))
    )
  }
  const token = yield* login()
  const get = Effect.fnUntraced(function*(target: string) {
    const response = yield* call("GET", target, { token })
    keep(response)
    return response.json
  })
  const query = "MarketplaceIds=ATVPDKIKX0DER&CreatedAfter=2026-09-01T00:00:00Z"
  const page = yield* get(`/orders/v0/orders?${query}&MaxResultsPerPage=5`)
  yield* get(`/orders/v0/orders?${query}&MaxResultsPerPage=5&NextToken=${encodeURIComponent(page.payload.NextToken)}`)
  const created = yield* call("POST", "/reports/2021-06-30/reports", {
    token,
    json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: ["ATVPDKIKX0DER"] }
  })
  keep(created)
  yield* act("world/advance", { by: "5 minutes" })
  const report = yield* get(`/reports/2021-06-30/reports/${created.json.reportId}`)
  const document = yield* get(`/reports/2021-06-30/documents/${report.reportDocumentId}`)
  keep(yield* send("GET", document.url))
  return answers
})

const run = (seed: number) =>
  transcript.pipe(
    Effect.provide(Layer.provideMerge(Sandbox.layerServer({ ...frozen, seed }), NodeHttpClient.layerUndici))
  )

describe("a frozen clock", () => {
  it.live("makes the responses of two runs of a server the same, byte for byte, headers and presigned URLs included", () =>
    Effect.gen(function*() {
      const first = yield* run(1)
      yield* Effect.sleep("1100 millis")
      assert.deepStrictEqual(yield* run(1), first)
      assert.notDeepEqual(yield* run(2), first)
      assert.include(JSON.stringify(first), "Tue, 10 Nov 2026 08:00:00 GMT")
    }))
})

describe("the clock, over HTTP", () => {
  layer(Layer.provideMerge(Sandbox.layerServer({ ...frozen, frozen: false }), NodeHttpClient.layerUndici), {
    excludeTestServices: true
  })((it) => {
    it.effect("is set, frozen, advanced and resumed; actions return the time", () =>
      Effect.gen(function*() {
        const { world } = yield* Sandbox.Sandbox
        const now = Effect.map(world.now, (time) => new Date(time).toISOString())
        assert.include(yield* now, "2026-11-10T08:0")
        assert.isTrue((yield* act("clock/freeze")).json.frozen)
        assert.deepInclude((yield* act("clock/set", { to: "2026-12-24" })).json, { now: "2026-12-24T00:00:00Z" })
        const still = yield* now
        yield* Effect.sleep("30 millis")
        assert.strictEqual(yield* now, still)
        assert.deepStrictEqual((yield* act("clock/advance", { by: "36 hours" })).json, {
          now: "2026-12-25T12:00:00Z",
          frozen: true
        })
        assert.isFalse((yield* act("clock/resume")).json.frozen)
        yield* Effect.sleep("30 millis")
        assert.isAbove(yield* world.now, Date.parse("2026-12-25T12:00:00.020Z"))
        assert.strictEqual((yield* act("clock/set", { to: Date.parse("2026-01-01") })).json.now, "2026-01-01T00:00:00Z")
      }))

    it.effect("lets access tokens expire, which an advance of the world alone does not", () =>
      Effect.gen(function*() {
        const token = yield* login()
        const status = Effect.map(call("GET", "/sellers/v1/marketplaceParticipations", { token }), (r) => r.status)
        yield* act("world/advance", { by: "2 hours" })
        assert.strictEqual(yield* status, 200)
        yield* act("clock/advance", { by: "2 hours" })
        assert.strictEqual(yield* status, 403)
      }))

    it.effect.each([
      ["clock/set", {}, "to is missing"],
      ["clock/set", { to: "soon" }, "to is soon; it must be a date such as"],
      ["clock/set", { to: "2026-11-10T08:00:00" }, "with its zone"],
      ["clock/set", { To: "2026-11-10" }, "To does not exist. Did you mean to?"],
      ["clock/advance", { by: "-1 hour" }, "0 to 100 years"],
      ["clock/frezee", {}, "The action clock/frezee does not exist. Did you mean clock/freeze?"]
    ])("says what is wrong: %s %j", ([name, json, problem]) =>
      Effect.gen(function*() {
        const response = yield* act(name as string, json)
        assert.include([400, 404], response.status)
        assert.include(response.json.message, problem)
      }))
  })
})

describe("the clock, in a program", () => {
  it.effect("begins at now, and the client signs and calls with it", () =>
    Effect.gen(function*() {
      const { clock, world } = yield* Sandbox.Sandbox
      assert.strictEqual(yield* world.now, Date.parse(begins))
      assert.strictEqual(yield* clock.now, Date.parse(begins))
      const orderId = yield* world.addOrder({ channel: "AFN" })
      const status = Effect.map(OrdersV0.getOrder({ orderId }), ({ payload }) => payload?.OrderStatus)
      assert.strictEqual(yield* status, "Unshipped")
      yield* TestClock.adjust("10 days")
      assert.strictEqual(yield* world.now, Date.parse(begins))
      assert.strictEqual(yield* status, "Unshipped")
      yield* clock.advance("3 days")
      assert.strictEqual(yield* status, "Shipped")
      yield* clock.set(new Date("2026-11-10T09:00:00Z"))
      assert.strictEqual(yield* status, "Unshipped")
      yield* clock.resume
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* world.now, Date.parse(begins) + 2 * hour)
      yield* clock.freeze
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* world.now, Date.parse(begins) + 2 * hour)
    }).pipe(Effect.provide(Sandbox.layerTestSigned({ now: begins, frozen: true, usagePlans: "off" }))))

  it.effect("usage plans refill by the program's clock, so that a frozen sandbox is not throttled for ever", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const status = Effect.map(call("GET", "/sellers/v1/marketplaceParticipations", { token }), (r) => r.status)
      while ((yield* status) === 200);
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(yield* status, 200)
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ now: begins, frozen: true }))))

  it.effect("now takes a date, a date-time with its zone, a Date or milliseconds", () =>
    Effect.gen(function*() {
      const time = Date.parse("2026-11-10")
      for (const now of ["2026-11-10", "2026-11-10T01:00:00+01:00", new Date(time), time]) {
        const world = yield* Sandbox.Sandbox.pipe(
          Effect.flatMap(({ world }) => world.now),
          Effect.provide(Sandbox.layerHttpClient({ now }))
        )
        assert.strictEqual(world, time)
      }
    }))

  it.effect("a secret that was rotated expires by it", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const old = sandbox.credentials
      yield* sandbox.rotateSecret("1 hour")
      const mint = Effect.map(
        send("POST", `${sandbox.url}/auth/o2/token`, {
          form: {
            grant_type: "refresh_token",
            client_id: old.clientId,
            client_secret: Redacted.value(old.clientSecret),
            refresh_token: Redacted.value(old.refreshToken)
          }
        }),
        ({ status }) => status
      )
      assert.strictEqual(yield* mint, 200)
      yield* sandbox.clock.advance("61 minutes")
      assert.strictEqual(yield* mint, 401)
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ now: begins, frozen: true }))))
})
