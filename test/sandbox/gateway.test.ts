import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Schema } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Restrictions from "effect-sp-api/apis/ListingsRestrictions_2021_08_01"
import { TestClock } from "effect/testing"
import * as Quota from "../../packages/sandbox/src/state/Quota.ts"
import { call, login, send } from "./support.ts"

const US = "ATVPDKIKX0DER"
const participations = "/sellers/v1/marketplaceParticipations"
const orders = `/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=2026-05-01T00:00:00Z`
const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

describe("requests", () => {
  it.effect.each(
    [
      ["a missing parameter", "/orders/v0/orders?CreatedAfter=2026-05-01T00:00:00Z", "MarketplaceIds"],
      [
        "an invalid number",
        "/catalog/2022-04-01/items?marketplaceIds=ATVPDKIKX0DER&keywords=x&pageSize=ten",
        "pageSize"
      ],
      [
        "an unlisted enum value",
        "/catalog/2022-04-01/items?marketplaceIds=ATVPDKIKX0DER&keywords=x&includedData=prices",
        "includedData"
      ],
      ["a date that does not exist", "/orders/2026-01-01/orders?createdAfter=2026-02-30T00:00:00Z", "createdAfter"],
      [
        "too many values",
        `/reports/2021-06-30/reports?reportTypes=${Array.from({ length: 11 }, (_, index) => `T${index}`).join(",")}`,
        "reportTypes"
      ],
      [
        "a marketplace that does not exist",
        "/orders/v0/orders?MarketplaceIds=NOWHERE&CreatedAfter=2026-05-01T00:00:00Z",
        "MarketplaceIds"
      ],
      [
        "a parameter given twice",
        "/catalog/2022-04-01/items?marketplaceIds=ATVPDKIKX0DER&keywords=x&locale=a&locale=b",
        "locale"
      ]
    ] as const
  )("%s is refused with 400 that names the parameter", ([, target, name]) =>
    Effect.gen(function*() {
      const response = yield* call("GET", target)
      assert.strictEqual(response.status, 400, response.text)
      assert.strictEqual(response.json.errors[0].code, "InvalidInput")
      assert.strictEqual(response.json.errors[0].details, name)
      assert.isDefined(response.headers["x-amzn-requestid"])
    }).pipe(Effect.provide(memory)))

  it.effect("a body is checked by its schema, and the error names the property", () =>
    Effect.gen(function*() {
      const path = "/reports/2021-06-30/reports"
      const missing = yield* call("POST", path, { json: { marketplaceIds: [US] } })
      assert.deepStrictEqual([missing.status, missing.json.errors[0].details], [400, "reportType"])
      const wrong = yield* call("POST", path, { json: { reportType: 1, marketplaceIds: [US] } })
      assert.deepStrictEqual([wrong.status, wrong.json.errors[0].details], [400, "reportType"])
      const token = yield* login()
      const sandbox = yield* Sandbox.Sandbox
      const broken = yield* send("POST", sandbox.url + path, { headers: { "x-amz-access-token": token }, text: "{" })
      assert.strictEqual(broken.status, 400)
      const form = yield* send("POST", sandbox.url + path, {
        headers: { "x-amz-access-token": token },
        form: { a: "b" }
      })
      assert.strictEqual(form.status, 415)
    }).pipe(Effect.provide(memory)))

  it.effect("unknown paths and methods get 403, and a GET with a body gets the gateway's HTML", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* call("GET", "/orders/v9/orders")).status, 403)
      assert.strictEqual((yield* call("DELETE", participations)).status, 403)
      const html = yield* call("GET", participations, { json: {} })
      assert.strictEqual(html.status, 400)
      assert.include(html.text, "<html>")
      assert.include((yield* call("GET", `${participations}?a=%ZZ`)).text, "<html>")
    }).pipe(Effect.provide(memory)))

  it.effect("a page token is valid for its own request only, and unchanged", () =>
    Effect.gen(function*() {
      const first = (yield* call("GET", `${orders}&MaxResultsPerPage=5`)).json.payload
      const token = encodeURIComponent(first.NextToken)
      const next = yield* call("GET", `${orders}&MaxResultsPerPage=5&NextToken=${token}`)
      assert.strictEqual(next.json.payload.Orders.length, 5)
      assert.notStrictEqual(next.json.payload.Orders[0].AmazonOrderId, first.Orders[0].AmazonOrderId)
      assert.strictEqual((yield* call("GET", `${orders}&MaxResultsPerPage=6&NextToken=${token}`)).status, 400)
      assert.strictEqual((yield* call("GET", `${orders}&MaxResultsPerPage=5&NextToken=x${token}`)).status, 400)
    }).pipe(Effect.provide(memory)))
})

describe("rate limits", () => {
  it.effect("an empty bucket returns 429 without the rate header, and refills by the rate", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const good = yield* call("GET", participations, { token })
      assert.strictEqual(good.headers["x-amzn-ratelimit-limit"], "0.016")
      for (let count = 1; count < 15; count++) {
        assert.strictEqual((yield* call("GET", participations, { token })).status, 200)
      }
      const over = yield* call("GET", participations, { token })
      assert.strictEqual(over.status, 429)
      assert.strictEqual(over.json.errors[0].code, "QuotaExceeded")
      assert.isUndefined(over.headers["x-amzn-ratelimit-limit"])
      // Another seller has its own bucket.
      assert.strictEqual((yield* call("GET", participations, { region: "eu" })).status, 200)
      yield* TestClock.adjust("62 seconds")
      assert.strictEqual((yield* call("GET", participations, { token })).status, 429)
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* call("GET", participations, { token })).status, 200)
    }).pipe(Effect.provide(Sandbox.layerHttpClient())))

  it.effect("a usage plan can be overridden for one operation", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const responses = yield* Effect.all([
        call("GET", participations, { token }),
        call("GET", participations, { token }),
        call("GET", participations, { token })
      ])
      assert.deepStrictEqual(responses.map((response) => response.status), [200, 200, 429])
    }).pipe(Effect.provide(
      Sandbox.layerHttpClient({ usagePlanOverrides: { "sellers.getMarketplaceParticipations": { rate: 1, burst: 2 } } })
    )))

  it.effect("Amazon's figures for applications are enforced by default, times usagePlans", () =>
    Effect.sync(() => {
      const { spec } = Restrictions.getListingsRestrictions
      for (const [usagePlans, expected] of [[1, 100], [0.5, 50]] as const) {
        const quota = Quota.make({ usagePlans, usagePlanOverrides: {} })
        const allowed = Array.from({ length: 200 }, (_, seller) => quota.take(spec, "app", `A${seller}`, 0).allowed)
        assert.strictEqual(allowed.filter(Boolean).length, expected)
      }
    }))

  it.prop(
    "a bucket never allows more than its burst and what was refilled since",
    [Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 5000 })))],
    ([gaps]) => {
      const quota = Quota.make({ usagePlans: 1, usagePlanOverrides: {} })
      const operation = {
        name: "a.b",
        section: "A",
        id: "b",
        method: "GET",
        path: "/",
        rate: 0.5,
        burst: 3,
        repeatable: true
      } as const
      let now = 0
      let passed = 0
      for (const gap of gaps) {
        now += gap
        if (quota.take(operation, "app", "seller", now).allowed) passed++
        assert.isAtMost(passed, 3 + now / 1000 * 0.5 + 1e-6)
      }
    }
  )
})

describe("faults", () => {
  it.effect.each(
    [
      ["throttled", 429, "QuotaExceeded"],
      ["failure", 500, "InternalFailure"],
      ["expired-token", 403, "Unauthorized"]
    ] as const
  )("%s strikes once, at the next request for its operation", ([kind, status, code]) =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* sandbox.faults.add({ kind, on: "sellers.getMarketplaceParticipations" })
      const token = yield* login()
      assert.strictEqual((yield* call("GET", orders, { token })).status, 200)
      const struck = yield* call("GET", participations, { token })
      assert.deepStrictEqual([struck.status, struck.json.errors[0].code], [status, code])
      assert.strictEqual((yield* call("GET", participations, { token })).status, 200)
      const log = yield* sandbox.requestsOf("sellers.getMarketplaceParticipations")
      assert.deepStrictEqual(log.map((record) => [record.attempt, record.status, record.fault]), [[1, status, kind], [
        2,
        200,
        undefined
      ]])
    }).pipe(Effect.provide(memory)))

  it.effect.each(
    [
      ["lwa", "/auth/o2/token", "throttled", 429, /"error":"temporarily_unavailable"\}$/],
      ["lwa", "/auth/o2/token", "failure", 500, /"error":"server_error"\}$/],
      ["sts", "/sts", "throttled", 429, /<Code>Throttling<\/Code>/],
      ["sts", "/sts", "failure", 500, /<ErrorResponse.*<Code>InternalFailure<\/Code>/],
      ["document", "/documents/x", "throttled", 503, /<Code>SlowDown<\/Code>/],
      ["document", "/documents/x", "expired-token", 403, /<Message>Request has expired<\/Message>/]
    ] as const
  )("at %s have the form of that endpoint", ([on, path, kind, status, form]) =>
    Effect.gen(function*() {
      const { faults, url } = yield* Sandbox.Sandbox
      yield* faults.add({ kind, on })
      const response = yield* send("POST", url + path, { form: {} })
      assert.strictEqual(response.status, status)
      assert.match(response.text, form)
    }).pipe(Effect.provide(memory)))

  it.effect("calls, times and sections select the requests of a fault", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* sandbox.faults.add({ kind: "unavailable", on: "sellers", calls: [2, 4] })
      const token = yield* login()
      const statuses = yield* Effect.forEach([1, 2, 3, 4, 5], () => call("GET", participations, { token }))
      assert.deepStrictEqual(statuses.map((response) => response.status), [200, 503, 200, 503, 200])
      assert.include(statuses[1]!.text, "<html>")
      yield* sandbox.faults.clear
      const id = yield* sandbox.faults.add({ kind: "failure", times: Number.POSITIVE_INFINITY })
      assert.strictEqual((yield* call("GET", participations, { token })).status, 500)
      assert.strictEqual((yield* call("GET", orders, { token })).status, 500)
      yield* sandbox.faults.remove(id)
      assert.strictEqual((yield* call("GET", orders, { token })).status, 200)
    }).pipe(Effect.provide(memory)))

  it.effect("a probability is met, and selects the same requests in every run", () =>
    Effect.gen(function*() {
      const run = Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        yield* sandbox.faults.add({ kind: "failure", probability: 0.3 })
        const token = yield* login()
        return yield* Effect.forEach(Array.from({ length: 200 }), () =>
          Effect.map(call("GET", participations, { token }), (response) => response.status))
      })
      const statuses = yield* run.pipe(Effect.provide(Sandbox.layerHttpClient({ usagePlans: "off", seed: 3 })))
      const again = yield* run.pipe(Effect.provide(Sandbox.layerHttpClient({ usagePlans: "off", seed: 3 })))
      assert.deepStrictEqual(statuses, again)
      const struck = statuses.filter((status) =>
        status === 500
      ).length
      assert.isTrue(struck > 35 && struck < 85, String(struck))
    }))

  it.effect("connections break before the headers, after them, and in the middle of the body", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      for (const kind of ["reset-before-headers", "reset-after-headers", "truncated"] as const) {
        yield* sandbox.faults.add({ kind })
        const exit = yield* Effect.exit(call("GET", participations, { token }))
        assert.isTrue(Exit.isFailure(exit), kind)
      }
      yield* sandbox.faults.add({ kind: "malformed-json" })
      const broken = yield* call("GET", participations, { token })
      assert.deepStrictEqual([broken.status, broken.json], [200, undefined])
    }).pipe(Effect.provide(memory)))

  it.effect("a stalled body never ends, and a slow response is delayed", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      yield* sandbox.faults.add({ kind: "stalled" })
      const stalled = yield* Effect.forkChild(call("GET", participations, { token }), { startImmediately: true })
      yield* TestClock.adjust("1 hour")
      assert.isUndefined(stalled.pollUnsafe())
      yield* Fiber.interrupt(stalled)
      yield* sandbox.faults.add({ kind: "slow", on: "lwa", delay: "30 seconds" })
      const slow = yield* Effect.forkChild(login(), { startImmediately: true })
      yield* TestClock.adjust("29 seconds")
      assert.isUndefined(slow.pollUnsafe())
      yield* TestClock.adjust("1 second")
      assert.match(yield* Fiber.join(slow), /^Atza/)
    }).pipe(Effect.provide(memory)))

  it.effect("responses can contain unknown enum values and nulls, and lack required fields", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      const first = Effect.map(call("GET", orders, { token }), (response) => response.json.payload.Orders[0])
      const good = yield* first
      yield* sandbox.faults.add({ kind: "unknown-enum" })
      assert.strictEqual((yield* first).OrderStatus, "SANDBOX_UNKNOWN_VALUE")
      yield* sandbox.faults.add({ kind: "null-fields" })
      assert.isNull((yield* first).BuyerInfo.BuyerEmail)
      yield* sandbox.faults.add({ kind: "missing-fields" })
      const lacking = yield* first
      assert.isBelow(Object.keys(lacking).length, Object.keys(good).length)
      yield* sandbox.faults.add({ kind: "wrong-charset" })
      assert.isUndefined((yield* call("GET", orders, { token })).json)
    }).pipe(Effect.provide(memory)))

  it.effect("a page token can repeat", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const page = `${orders}&MaxResultsPerPage=5`
      const token = (yield* call("GET", page)).json.payload.NextToken
      yield* sandbox.faults.add({ kind: "repeated-page-token" })
      const next = yield* call("GET", `${page}&NextToken=${encodeURIComponent(token)}`)
      assert.strictEqual(next.json.payload.NextToken, token)
    }).pipe(Effect.provide(memory)))

  it.effect("a page token can expire, and only requests with one count", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const page = `${orders}&MaxResultsPerPage=5`
      yield* sandbox.faults.add({ kind: "expired-page-token", calls: [2] })
      const second = `${page}&NextToken=${encodeURIComponent((yield* call("GET", page)).json.payload.NextToken)}`
      assert.strictEqual((yield* call("GET", second)).status, 200)
      assert.strictEqual((yield* call("GET", page)).status, 200)
      const refused = yield* call("GET", second)
      assert.strictEqual(refused.status, 400)
      assert.strictEqual(refused.json.errors[0].code, "InvalidInput")
      assert.strictEqual((yield* call("GET", second)).status, 200)
    }).pipe(Effect.provide(memory)))

  it.effect("an operation can take effect although its response is lost", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const json = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US] }
      const count = Effect.map(
        call("GET", "/reports/2021-06-30/reports?reportTypes=GET_MERCHANT_LISTINGS_ALL_DATA"),
        (response) => response.json.reports.length
      )
      yield* sandbox.faults.add({ kind: "failure", on: "reports_2021-06-30.createReport" })
      assert.strictEqual((yield* call("POST", "/reports/2021-06-30/reports", { json })).status, 500)
      assert.strictEqual(yield* count, 0)
      yield* sandbox.faults.add({ kind: "failure", on: "reports_2021-06-30.createReport", processed: true })
      assert.strictEqual((yield* call("POST", "/reports/2021-06-30/reports", { json })).status, 500)
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(memory)))

  it.effect("a reset restores the initial state and keeps the credentials", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      yield* sandbox.faults.add({ kind: "failure", times: Number.POSITIVE_INFINITY })
      yield* sandbox.reset
      assert.deepStrictEqual(yield* sandbox.requests, [])
      assert.strictEqual((yield* call("GET", participations, { token })).status, 403)
      assert.strictEqual((yield* call("GET", participations)).status, 200)
    }).pipe(Effect.provide(memory)))
})
