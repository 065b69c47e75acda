/**
 * Stubs, forced outcomes, recorded requests and their verification.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it, layer } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { act, call, login, send } from "./support.ts"

const usId = "ATVPDKIKX0DER"
const options = { now: "2026-11-10", frozen: true, usagePlans: "off", recordBodies: true } as const
const server = Layer.provideMerge(Sandbox.layerServer(options), NodeHttpClient.layerUndici)
const memory = Sandbox.layerHttpClient(options)

const getOrder = (id: string, token: string) => call("GET", `/orders/v0/orders/${id}`, { token })
const message = (status: number, response: { readonly status: number; readonly json: any }): string => {
  assert.strictEqual(response.status, status)
  return response.json.message
}

describe("stubs", () => {
  layer(server, { excludeTestServices: true })((it) => {
    it.effect("respond instead of an operation, with any status, headers and body", () =>
      Effect.gen(function*() {
        yield* act("reset")
        const token = yield* login()
        const response = { status: 418, headers: { "X-Amzn-Teapot": "yes" }, body: { errors: [{ code: "Tea" }] } }
        yield* act("stubs/add", { operation: "ordersV0.getOrder", response })
        const stubbed = yield* getOrder("111-1111111-1111111", token)
        assert.strictEqual(stubbed.status, 418)
        assert.strictEqual(stubbed.headers["x-amzn-teapot"], "yes")
        assert.deepStrictEqual(stubbed.json, response.body)
        yield* act("stubs/add", {
          operation: "ordersV0.getOrder",
          response: { headers: { "content-type": "text/xml" }, body: "<a/>" }
        })
        const text = yield* getOrder("111-1111111-1111111", token)
        assert.deepStrictEqual([text.status, text.headers["content-type"], text.text], [200, "text/xml", "<a/>"])
        yield* act("stubs/add", { operation: "ordersV0.getOrder", response: { status: 204 } })
        assert.deepStrictEqual((yield* getOrder("111-1111111-1111111", token)).text, "")
      }))

    it.effect("match parameters and a part of the body; the newest wins, as often as it says", () =>
      Effect.gen(function*() {
        yield* act("reset")
        const token = yield* login()
        const report = (reportType: string) =>
          Effect.map(
            call("POST", "/reports/2021-06-30/reports", { token, json: { reportType, marketplaceIds: [usId] } }),
            ({ json }) => json.reportId as string
          )
        const stub = (reportId: string, more: object) =>
          act("stubs/add", {
            operation: "reports_2021-06-30.createReport",
            response: { status: 202, body: { reportId } },
            ...more
          })
        yield* stub("all", {})
        yield* stub("open", { body: { reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA" }, times: 2 })
        yield* stub("elsewhere", { body: { marketplaceIds: ["A1"] } })
        const ids = [yield* report("GET_MERCHANT_LISTINGS_ALL_DATA")]
        for (let index = 0; index < 3; index++) ids.push(yield* report("GET_FLAT_FILE_OPEN_LISTINGS_DATA"))
        assert.deepStrictEqual(ids, ["all", "open", "open", "all"])
        yield* act("stubs/add", {
          operation: "ordersV0.getOrders",
          parameters: { MarketplaceIds: [usId], OrderStatuses: "Shipped,Unshipped" },
          response: { body: { payload: { Orders: [] } } }
        })
        const orders = (statuses: string) =>
          Effect.map(
            call("GET", `/orders/v0/orders?MarketplaceIds=${usId}&CreatedAfter=2026-10-01&OrderStatuses=${statuses}`, {
              token
            }),
            ({ json }) => json.payload.Orders.length as number
          )
        assert.strictEqual(yield* orders("Shipped,Unshipped"), 0)
        assert.isAbove(yield* orders("Shipped"), 0)
        yield* act("stubs/clear")
        assert.isAbove(yield* orders("Shipped,Unshipped"), 0)
      }))

    it.effect("do not replace the checks of a request, and are removed", () =>
      Effect.gen(function*() {
        yield* act("reset")
        const token = yield* login()
        const { json: { id } } = yield* act("stubs/add", {
          operation: "ordersV0.getOrders",
          response: { body: { payload: { Orders: [] } } }
        })
        assert.strictEqual((yield* call("GET", "/orders/v0/orders", { token })).status, 400)
        assert.strictEqual((yield* call("GET", "/orders/v0/orders", { token: "Atza|none" })).status, 403)
        assert.strictEqual((yield* act("stubs/remove", { id })).status, 200)
        assert.include(message(400, yield* act("stubs/remove", { id })), `The stub ${id} does not exist.`)
      }))

    it.effect("have a warning where the body is not as the model describes it, and respond with it", () =>
      Effect.gen(function*() {
        yield* act("reset")
        const add = (body: unknown, status = 200) =>
          Effect.map(
            act("stubs/add", { operation: "ordersV0.getOrder", response: { status, body } }),
            ({ json }) => json.warnings
          )
        assert.deepStrictEqual(yield* add({ errors: [{}] }, 400), [])
        const good = { AmazonOrderId: "1", PurchaseDate: "", LastUpdateDate: "", OrderStatus: "Shipped" }
        assert.deepStrictEqual(yield* add({ payload: good }), [])
        const [warning] = yield* add({ payload: { ...good, AmazonOrderId: 1 } })
        assert.include(warning, "AmazonOrderId")
        assert.strictEqual((yield* getOrder("111-1111111-1111111", yield* login())).json.payload.AmazonOrderId, 1)
      }))

    it.effect.each([
      [
        "stubs/add",
        { operation: "ordersV0.getOrdr", response: {} },
        "The operation ordersV0.getOrdr does not exist. Did you mean ordersV0.getOrder?"
      ],
      ["stubs/add", { operation: "ordersV0.getOrder", respons: {} }, "respons does not exist. Did you mean response?"],
      [
        "stubs/add",
        { operation: "ordersV0.getOrder", response: { staus: 1 } },
        "response.staus does not exist. Did you mean status?"
      ],
      ["stubs/add", { operation: "ordersV0.getOrder", response: { status: 99 } }, "response.status"],
      [
        "stubs/add",
        { operation: "ordersV0.getOrder", response: { headers: { "retry after": "1" } } },
        "response.headers[\"retry after\"] is not the name of a header."
      ],
      [
        "stubs/add",
        { operation: "ordersV0.getOrder", response: { headers: { "x-a": "1\r\nx-b: 2" } } },
        "response.headers[\"x-a\"] has characters that no header can have."
      ],
      [
        "stubs/add",
        { operation: "ordersV0.getOrder", response: { headers: { "x-a": "€" } } },
        "response.headers[\"x-a\"] has characters that no header can have."
      ],
      ["outcomes/force", { of: "report", outcome: "FAILED" }, "reports, feeds and queries can be FATAL or CANCELLED"],
      ["outcomes/force", { of: "reprot", outcome: "FATAL" }, "of must be"],
      ["roles/revoke", { on: "ordersv1" }, "Did you mean ordersV0?"],
      ["roles/revoke", { on: "ordersV0", application: 3 }, "application is 3; there are 1."],
      ["world/orders/cancel", { id: "1" }, "The order 1 does not exist."],
      ["verify", { operation: "ordersV0.getOrder", atleast: 1 }, "atleast does not exist. Did you mean atLeast?"],
      ["verify", { operation: "getOrder" }, "The operation getOrder does not exist."]
    ])("say what is wrong: %s %j", ([name, json, problem]) =>
      Effect.gen(function*() {
        assert.include(message(400, yield* act(name as string, json)), problem as string)
      }))
  })

  it.effect("are added in a program, and cleared", () =>
    Effect.gen(function*() {
      const { stubs } = yield* Sandbox.Sandbox
      const token = yield* login()
      const status = Effect.map(call("GET", "/sellers/v1/marketplaceParticipations", { token }), (r) => r.status)
      const { id, warnings } = yield* stubs.add({
        operation: "sellers.getMarketplaceParticipations",
        response: { status: 203, body: {} }
      })
      assert.isArray(warnings)
      assert.strictEqual(yield* status, 203)
      yield* stubs.remove(id)
      assert.strictEqual(yield* status, 200)
      yield* stubs.add({ operation: "sellers.getMarketplaceParticipations", response: { status: 203 } })
      yield* stubs.clear
      assert.strictEqual(yield* status, 200)
    }).pipe(Effect.provide(memory)))
})

describe("forced outcomes", () => {
  it.effect("a report, once and of its type", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const created: Array<string> = []
      const types = ["GET_FLAT_FILE_OPEN_LISTINGS_DATA", "GET_MERCHANT_LISTINGS_ALL_DATA", "GET_MERCHANT_LISTINGS_DATA"]
      yield* act("outcomes/force", { of: "report", outcome: "FATAL", type: types[1] })
      yield* act("outcomes/force", { of: "report", outcome: "CANCELLED", type: types[2] })
      for (const reportType of types) {
        const json = { reportType, marketplaceIds: [usId] }
        created.push((yield* call("POST", "/reports/2021-06-30/reports", { token, json })).json.reportId)
      }
      yield* act("world/advance", { by: "5 minutes" })
      const statuses: Array<string> = []
      for (const id of created) {
        const { json } = yield* call("GET", `/reports/2021-06-30/reports/${id}`, { token })
        statuses.push(json.processingStatus)
        assert.strictEqual(json.reportDocumentId !== undefined, json.processingStatus !== "CANCELLED")
      }
      assert.deepStrictEqual(statuses, ["DONE", "FATAL", "CANCELLED"])
    }).pipe(Effect.provide(memory)))

  it.effect("a feed, which changes nothing, and a query", () =>
    Effect.gen(function*() {
      const { outcomes } = yield* Sandbox.Sandbox
      const token = yield* login()
      const feed = Effect.gen(function*() {
        const { json } = yield* call("POST", "/feeds/2021-06-30/documents", {
          token,
          json: { contentType: "text/xml; charset=UTF-8" }
        })
        yield* send("PUT", json.url, { text: "<x/>", headers: { "content-type": "text/xml; charset=UTF-8" } })
        const created = yield* call("POST", "/feeds/2021-06-30/feeds", {
          token,
          json: {
            feedType: "POST_PRODUCT_PRICING_DATA",
            marketplaceIds: [usId],
            inputFeedDocumentId: json.feedDocumentId
          }
        })
        yield* act("world/advance", { by: "5 minutes" })
        return (yield* call("GET", `/feeds/2021-06-30/feeds/${created.json.feedId}`, { token })).json.processingStatus
      })
      yield* outcomes.force({ of: "feed", outcome: "FATAL" })
      yield* outcomes.force({ of: "feed", outcome: "CANCELLED" })
      assert.deepStrictEqual([yield* feed, yield* feed], ["FATAL", "CANCELLED"])
      yield* outcomes.force({ of: "query", outcome: "CANCELLED", times: 2 })
      yield* outcomes.clear
      yield* outcomes.force({ of: "query", outcome: "FATAL" })
      const query =
        `{ analytics_salesAndTraffic_2024_04_24 { salesAndTrafficByDate(startDate: "2026-10-01", endDate: "2026-10-02", aggregateBy: DAY, marketplaceIds: ["${usId}"]) { startDate } } }`
      const { json } = yield* call("POST", "/dataKiosk/2023-11-15/queries", { token, json: { query } })
      yield* act("world/advance", { by: "5 minutes" })
      const done = yield* call("GET", `/dataKiosk/2023-11-15/queries/${json.queryId}`, { token })
      assert.strictEqual(done.json.processingStatus, "FATAL")
      assert.isString(done.json.errorDocumentId)
    }).pipe(Effect.provide(memory)))

  it.effect("an order that is cancelled, and a role that is missing", () =>
    Effect.gen(function*() {
      const { world } = yield* Sandbox.Sandbox
      const token = yield* login()
      const id = yield* world.addOrder({ channel: "MFN" })
      yield* act("world/orders/cancel", { id })
      assert.strictEqual((yield* getOrder(id, token)).json.payload.OrderStatus, "Canceled")
      assert.include(message(400, yield* act("world/orders/cancel", { id })), "is Canceled and cannot be cancelled")
      yield* act("roles/revoke", { on: "ordersV0.getOrder" })
      const denied = yield* getOrder(id, token)
      assert.strictEqual(denied.status, 403)
      assert.deepStrictEqual(denied.json.errors, [
        { code: "Unauthorized", message: "Access to requested resource is denied.", details: "" }
      ])
      assert.strictEqual((yield* call("GET", `/orders/v0/orders/${id}/orderItems`, { token })).status, 200)
      yield* act("outcomes/clear")
      assert.strictEqual((yield* getOrder(id, token)).status, 200)
    }).pipe(Effect.provide(memory)))
})

describe("requests", () => {
  const listing = Effect.gen(function*() {
    const token = yield* login()
    yield* getOrder("111-1111111-1111111", token)
    yield* getOrder("222-2222222-2222222", token)
    yield* call("POST", "/reports/2021-06-30/reports", {
      token,
      json: { reportType: "GET_FLAT_FILE_OPEN_LISTINGS_DATA", marketplaceIds: [usId] }
    })
    return token
  })

  layer(server, { excludeTestServices: true })((it) => {
    it.effect("are listed by filters, with parameters and bodies, and without secrets", () =>
      Effect.gen(function*() {
        yield* act("reset")
        const token = yield* listing
        const { credentials, url } = yield* Sandbox.Sandbox
        const list = (query: string) => send("GET", `${url}/_sandbox/requests?${query}`)
        const orders = (yield* list("operation=ordersV0&status=404")).json.requests
        assert.deepStrictEqual(
          orders.map((record: any) => record.parameters),
          [{ orderId: "111-1111111-1111111" }, { orderId: "222-2222222-2222222" }]
        )
        const [report] = (yield* list("method=post&operation=reports_2021-06-30.createReport")).json.requests
        assert.deepStrictEqual(report.body.marketplaceIds, [usId])
        assert.lengthOf((yield* list("limit=1")).json.requests, 1)
        const all = (yield* list("")).text
        assert.include(all, `"client_secret":"<redacted>"`)
        assert.notInclude(all, token)
        assert.notInclude(all, "amzn1.oa2-cs")
        assert.notInclude(all, String(credentials.refreshToken))
        assert.notInclude(all, "Atzr|")
        assert.include(
          message(400, yield* list("statuss=1")),
          "The filter statuss does not exist. Did you mean status?"
        )
        assert.include(message(400, yield* list("limit=0")), "limit must be")
      }))

    it.effect("are verified: how often, with what, and what came nearest", () =>
      Effect.gen(function*() {
        yield* act("reset")
        yield* listing
        const operation = "ordersV0.getOrder"
        const first = { orderId: "111-1111111-1111111" }
        for (
          const [expectation, matched] of [
            [{ operation }, 2],
            [{ operation, exactly: 2 }, 2],
            [{ operation, parameters: first }, 1],
            [{ operation, parameters: first, atMost: 1 }, 1],
            [{ operation, parameters: { orderId: "3" }, never: true }, 0],
            [{ operation, status: 404, atLeast: 2, atMost: 3 }, 2],
            [{ operation: "reports_2021-06-30.createReport", body: { marketplaceIds: [usId] } }, 1],
            [{ operation: "lwa.token", body: { grant_type: "refresh_token" } }, 1]
          ] as const
        ) assert.deepStrictEqual((yield* act("verify", expectation)).json, { matched })
        const failed = yield* act("verify", { operation, parameters: { orderId: "111-1111111-1111112" } })
        assert.strictEqual(failed.json.matched, 0)
        assert.match(
          message(422, failed),
          /^ordersV0\.getOrder was expected at least once, and matched never\. The nearest of 2 requests, [\w-]+: parameters\.orderId is "111-1111111-1111111", not "111-1111111-1111112"\.$/
        )
        assert.include(
          message(
            422,
            yield* act("verify", { operation: "reports_2021-06-30.createReport", body: { marketplaceIds: ["A1"] } })
          ),
          `body.marketplaceIds[0] is "${usId}", not "A1"`
        )
        assert.include(
          message(422, yield* act("verify", { operation: "ordersV0.getOrders" })),
          "Received: lwa.token once, ordersV0.getOrder 2 times, reports_2021-06-30.createReport once."
        )
        assert.include(
          message(422, yield* act("verify", { operation, never: true })),
          "expected never, and matched 2 times"
        )
        assert.include(message(422, yield* act("verify", { operation, exactly: 1 })), "expected exactly once")
      }))
  })

  it.effect("are verified in a program; parameters are not recorded by default", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      yield* listing
      assert.strictEqual(yield* sandbox.verify({ operation: "ordersV0.getOrder", exactly: 2 }), 2)
      const failure = yield* Effect.flip(sandbox.verify({ operation: "ordersV0.getOrder", never: true }))
      assert.strictEqual(failure._tag, "VerificationFailed")
      assert.strictEqual(failure.matched, 2)
      assert.notInclude(JSON.stringify(yield* sandbox.requests), "111-1111111")
      const response = yield* act("verify", { operation: "ordersV0.getOrder", parameters: {} })
      assert.include(message(400, response), "--record-bodies")
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ ...options, recordBodies: false }))))
})
