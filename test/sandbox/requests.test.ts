/**
 * Requests as clients of other languages write them, over a plain socket.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, layer } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { gunzipSync } from "node:zlib"
import { request, write } from "./socket.ts"
import { call, login, send } from "./support.ts"

const US = "ATVPDKIKX0DER"
const participations = "/sellers/v1/marketplaceParticipations"
const reports = "/reports/2021-06-30/reports"

const get = (target: string, ...headers: ReadonlyArray<string>) =>
  Effect.flatMap(login(), (token) => request([`GET ${target} HTTP/1.1`, `x-amz-access-token: ${token}`, ...headers]))

const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)

/** The ids of orders of the last 50 days, by a query. */
const ordersBy = (query: string) =>
  Effect.map(get(`/orders/v0/orders?CreatedAfter=${day(50)}&${query}`), ({ json, text }) => {
    assert.isDefined(json?.payload, text)
    return json.payload.Orders.map((order: { AmazonOrderId: string }) => order.AmazonOrderId).sort() as Array<string>
  })

const sandbox = Layer.provideMerge(Sandbox.layerServer({ usagePlans: "off" }), NodeHttpClient.layerUndici)

describe("parameters", () => {
  layer(sandbox, { excludeTestServices: true })((it) => {
    it.effect("a list is the same with commas, encoded commas and repeated names, in any mixture", () =>
      Effect.gen(function*() {
        const both = yield* ordersBy(`MarketplaceIds=${US}&OrderStatuses=Shipped,Unshipped&MaxResultsPerPage=100`)
        const one = yield* ordersBy(`MarketplaceIds=${US}&OrderStatuses=Unshipped&MaxResultsPerPage=100`)
        assert.isAbove(both.length, one.length)
        assert.isAbove(one.length, 0)
        for (
          const list of [
            "OrderStatuses=Shipped%2CUnshipped",
            "OrderStatuses=Shipped%2cUnshipped",
            "OrderStatuses=Shipped&OrderStatuses=Unshipped",
            "OrderStatuses=Unshipped%2CShipped&OrderStatuses=Shipped,Unshipped",
            "OrderStatuses=Shipped,Unshipped,",
            "%4frderStatuses=Shipped%2CUnshipped"
          ]
        ) {
          assert.deepStrictEqual(
            yield* ordersBy(`MarketplaceIds=${US}&${list}&MaxResultsPerPage=100`),
            both,
            list
          )
        }
        const empty = yield* ordersBy(`MarketplaceIds=${US}&OrderStatuses=&MaxResultsPerPage=100`)
        assert.isAtLeast(empty.length, both.length)
      }))

    it.effect("a name with brackets is not a list, as at Amazon", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get(`/orders/v0/orders?CreatedAfter=${day(9)}&MarketplaceIds%5B%5D=${US}`)
        assert.deepStrictEqual([status, json.errors[0].details], [400, "MarketplaceIds"])
      }))

    it.effect("an SKU with a comma is encoded twice where the operation decodes twice", () =>
      Effect.gen(function*() {
        const skus = (list: string) =>
          Effect.map(
            get(`/products/pricing/v0/price?MarketplaceId=${US}&ItemType=Sku&Skus=${list}`),
            ({ json }) => json.payload.map((item: { SellerSKU: string }) => item.SellerSKU)
          )
        assert.deepStrictEqual(yield* skus("A%252CB%2CC"), ["A,B", "C"])
        assert.deepStrictEqual(yield* skus("A%252CB,C"), ["A,B", "C"])
      }))

    it.effect("booleans are read in any case", () =>
      Effect.gen(function*() {
        const details = (value: string) =>
          Effect.map(
            get(
              `/fba/inventory/v1/summaries?granularityType=Marketplace&granularityId=${US}&marketplaceIds=${US}${value}`
            ),
            ({ json, status }) => [status, json.payload?.inventorySummaries[0].inventoryDetails !== undefined]
          )
        for (const value of ["true", "True", "TRUE"]) {
          assert.deepStrictEqual(yield* details(`&details=${value}`), [200, true], value)
        }
        for (const value of ["false", "False"]) {
          assert.deepStrictEqual(yield* details(`&details=${value}`), [200, false], value)
        }
        for (const value of ["yes", "1", "truee"]) {
          assert.strictEqual((yield* details(`&details=${value}`))[0], 400, value)
        }
      }))

    it.effect.each([
      `${day(40)}T00:00:00Z`,
      `${day(40)}T00:00:00.000Z`,
      `${day(40)}T00:00:00.000000Z`,
      `${day(40)}T00:00:00.0000000%2B00:00`,
      `${day(40)}T00%3A00%3A00%2B00%3A00`,
      `${day(40)}T00:00:00%2B0000`,
      `${day(40)}T02:00:00%2B02:00`,
      `${day(41)}T20:00:00-04:00`,
      `${day(40)}T00:00:00`,
      `${day(40)}T00:00:00.123456`,
      `${day(40)}T00:00`,
      day(40)
    ])("the date-time %s is that day's beginning", (written) =>
      Effect.gen(function*() {
        const path = `/orders/v0/orders?MarketplaceIds=${US}&MaxResultsPerPage=100&CreatedAfter=`
        const from = (value: string) =>
          Effect.map(get(path + value), ({ json, text }) => {
            assert.isDefined(json?.payload, text)
            return json.payload.Orders.map((order: { AmazonOrderId: string }) => order.AmazonOrderId)
          })
        const expected = yield* from(`${day(40)}T00:00:00Z`)
        assert.isAbove(expected.length, 10)
        assert.deepStrictEqual(yield* from(written), expected)
      }))

    it.effect.each([
      `${day(40)}%2000:00:00`,
      `${day(40)}T00:00:00+00:00`,
      `${day(40)}T25:00:00Z`,
      "2026-02-30",
      "2026-13-01T00:00:00Z",
      "yesterday",
      "1767225600",
      `${day(40)}Z`
    ])("the date-time %s is refused, and the error names the parameter", (written) =>
      Effect.gen(function*() {
        const { json, status } = yield* get(`/orders/v0/orders?MarketplaceIds=${US}&CreatedAfter=${written}`)
        assert.deepStrictEqual([status, json.errors[0].code, json.errors[0].details], [
          400,
          "InvalidInput",
          "CreatedAfter"
        ])
      }))

    it.effect("date-times of bodies have the same forms", () =>
      Effect.gen(function*() {
        for (const dataStartTime of [day(9), `${day(9)}T00:00:00`, `${day(9)}T00:00:00.123456+00:00`]) {
          const created = yield* call("POST", reports, {
            json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US], dataStartTime }
          })
          assert.strictEqual(created.status, 202, created.text)
          const report = yield* call("GET", `${reports}/${created.json.reportId}`)
          assert.strictEqual(report.json.dataStartTime.slice(0, 19), `${day(9)}T00:00:00`)
        }
      }))

    it.effect("whole numbers are decimal", () =>
      Effect.gen(function*() {
        const page = (size: string) =>
          Effect.map(get(`/catalog/2022-04-01/items?marketplaceIds=${US}&keywords=a&pageSize=${size}`), ({ status }) =>
            status)
        assert.strictEqual(yield* page("5"), 200)
        for (const size of ["0x5", "5e0", "%205", "five"]) {
          assert.strictEqual(yield* page(size), 400, size)
        }
      }))
  })
})

describe("HTTP", () => {
  layer(sandbox, { excludeTestServices: true })((it) => {
    it.effect("names of headers have any case, and User-Agent and Accept may be missing", () =>
      Effect.gen(function*() {
        const token = yield* login()
        for (const name of ["x-amz-access-token", "X-Amz-Access-Token", "X-AMZ-ACCESS-TOKEN"]) {
          const { json, status } = yield* request([`GET ${participations} HTTP/1.1`, `HOST: x`, `${name}:  ${token} `])
          assert.deepStrictEqual([status, json.payload[0].marketplace.id], [200, US], name)
        }
        assert.strictEqual((yield* request([`GET ${participations} HTTP/1.1`, `x-amz-access-token:`])).status, 403)
        assert.strictEqual(
          (yield* request([`GET ${participations} HTTP/1.1`, `x-amz-access-token: Bearer ${token}`])).status,
          403
        )
      }))

    it.effect("HTTP/1.0 needs no Host, and gets no chunks", () =>
      Effect.gen(function*() {
        const token = yield* login()
        const answer = yield* write(`GET ${participations} HTTP/1.0\r\nx-amz-access-token: ${token}\r\n\r\n`)
        assert.strictEqual(answer.status, 200)
        assert.isUndefined(answer.headers["transfer-encoding"])
        const zipped = yield* write(
          `GET ${participations} HTTP/1.0\r\nx-amz-access-token: ${token}\r\nAccept-Encoding: gzip\r\n\r\n`
        )
        assert.isUndefined(zipped.headers["transfer-encoding"])
        assert.strictEqual(gunzipSync(zipped.bytes).toString(), answer.text)
      }))

    it.effect("a body comes at once, after 100 Continue, or in chunks", () =>
      Effect.gen(function*() {
        const token = yield* login()
        const body = JSON.stringify({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US] })
        const lines = [
          `POST ${reports} HTTP/1.1`,
          `x-amz-access-token: ${token}`,
          "Content-Type: application/json; charset=UTF-8"
        ]
        const length = `Content-Length: ${body.length}`
        assert.strictEqual((yield* request([...lines, length], body)).status, 202)
        const expected = yield* request([...lines, length, "Expect: 100-continue"], body)
        assert.deepStrictEqual([expected.interim, expected.status], [[100], 202])
        const chunks = [body.slice(0, 10), body.slice(10, 11), body.slice(11)]
        const chunked = chunks.map((chunk) => `${chunk.length.toString(16)};x=y\r\n${chunk}\r\n`).join("")
        const answer = yield* request([...lines, "Transfer-Encoding: chunked"], `${chunked}0\r\n\r\n`)
        assert.strictEqual(answer.status, 202, answer.text)
      }))

    it.effect("JSON may have a byte order mark or no content type, but no other one", () =>
      Effect.gen(function*() {
        const token = yield* login()
        const body = `\uFEFF${JSON.stringify({ reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US] })}`
        const post = (...headers: ReadonlyArray<string>) =>
          request([
            `POST ${reports} HTTP/1.1`,
            `x-amz-access-token: ${token}`,
            `Content-Length: ${Buffer.byteLength(body)}`,
            ...headers
          ], body)
        assert.strictEqual((yield* post("content-type: Application/JSON")).status, 202)
        assert.strictEqual((yield* post()).status, 202)
        for (const type of ["application/x-www-form-urlencoded", "text/plain", "application/xml"]) {
          assert.strictEqual((yield* post(`content-type: ${type}`)).status, 415, type)
        }
      }))

    it.effect.each(
      [
        ["gzip", true],
        ["gzip, deflate, br, zstd", true],
        ["GZIP;q=1.0, *;q=0.5", true],
        ["deflate;q=0.5, gzip;q=0.1", true],
        ["*", true],
        ["gzip;q=0", false],
        ["gzip; q=0.0, deflate", false],
        ["*;q=0", false],
        ["br", false],
        ["identity", false],
        ["", false]
      ] as const
    )("Accept-Encoding: %s is honoured", ([value, zipped]) =>
      Effect.gen(function*() {
        const plain = yield* get(participations)
        const answer = yield* get(participations, `Accept-Encoding: ${value}`)
        assert.strictEqual(answer.headers["content-encoding"], zipped ? "gzip" : undefined)
        assert.strictEqual(answer.headers["content-type"], "application/json")
        assert.match(answer.headers["vary"] ?? "", /accept-encoding/i)
        assert.strictEqual(zipped ? gunzipSync(answer.bytes).toString() : answer.text, plain.text)
      }))

    it.effect("errors and tokens are compressed too, and documents and STS are not", () =>
      Effect.gen(function*() {
        const gzip = "Accept-Encoding: gzip"
        const refused = yield* request([`GET ${participations} HTTP/1.1`, gzip])
        assert.strictEqual(JSON.parse(gunzipSync(refused.bytes).toString()).errors[0].code, "Unauthorized")
        const lwa = yield* request(["POST /auth/o2/token HTTP/1.1", gzip, "Content-Length: 0"])
        assert.strictEqual(JSON.parse(gunzipSync(lwa.bytes).toString()).error, "invalid_request")
        for (const line of ["GET /documents/x HTTP/1.1", "GET /sts HTTP/1.1", "GET / HTTP/1.1"]) {
          const host = line.startsWith("GET / ") ? "Host: sts.us-east-1.amazonaws.com" : "Host: x"
          const answer = yield* request([line, host, gzip])
          assert.isUndefined(answer.headers["content-encoding"], line)
          assert.include(answer.text, "<Error", line)
        }
      }))

    it.effect("a body is refused with GET and ignored with DELETE", () =>
      Effect.gen(function*() {
        const body = ["content-type: application/json", "content-length: 2"]
        const token = `x-amz-access-token: ${yield* login()}`
        assert.strictEqual((yield* request([`GET ${participations} HTTP/1.1`, token, ...body], "{}")).status, 400)
        const empty = yield* request([
          `GET ${participations} HTTP/1.1`,
          token,
          "content-type: application/json",
          "content-length: 0"
        ])
        assert.strictEqual(empty.status, 200)
        const created = yield* call("POST", reports, {
          json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US] }
        })
        const path = `${reports}/${created.json.reportId}`
        assert.strictEqual((yield* request([`DELETE ${path} HTTP/1.1`, token, ...body], "{}")).status, 200)
      }))

    it.effect("HEAD has no body, and neither it nor OPTIONS reaches an operation", () =>
      Effect.gen(function*() {
        const token = `x-amz-access-token: ${yield* login()}`
        for (const method of ["HEAD", "OPTIONS"]) {
          const answer = yield* request([`${method} ${participations} HTTP/1.1`, token])
          assert.isAtLeast(answer.status, 400, method)
          if (method === "HEAD") assert.strictEqual(answer.bytes.length, 0)
        }
      }))

    it.effect("slashes too many are another path, which the gateway does not know", () =>
      Effect.gen(function*() {
        for (const target of [`${participations}/`, `/${participations}`, "/sellers//v1/marketplaceParticipations"]) {
          const { json, status } = yield* get(target)
          assert.strictEqual(status, 403, target)
          assert.strictEqual(json.errors[0].code, "MissingAuthenticationToken", target)
        }
      }))

    it.effect("the whole URL may be the target", () =>
      Effect.gen(function*() {
        for (const base of ["http://sellingpartnerapi-na.amazon.com", "HTTPS://evil.example:1"]) {
          assert.strictEqual((yield* get(base + participations)).status, 200, base)
        }
      }))

    it.effect("Login with Amazon takes a form with + for a space, and JSON with a byte order mark", () =>
      Effect.gen(function*() {
        const { credentials, url } = yield* Sandbox.Sandbox
        const secret = Redacted.value(credentials.clientSecret)
        const form = (scope: string) =>
          `grant_type=client_credentials&client_id=${credentials.clientId}&client_secret=${secret}&scope=${scope}`
        const post = (type: string, body: string) =>
          request([
            "POST /auth/o2/token HTTP/1.1",
            `CONTENT-TYPE: ${type}`,
            `Content-Length: ${Buffer.byteLength(body)}`
          ], body)
        const type = "application/x-www-form-urlencoded"
        assert.strictEqual((yield* post(type, form("sellingpartnerapi::notifications"))).status, 200)
        assert.strictEqual(
          (yield* post(`${type}; charset=utf-8`, form("sellingpartnerapi%3A%3Anotifications"))).status,
          200
        )
        assert.strictEqual((yield* post(type, form("a+b"))).json.error, "invalid_scope")
        const json = JSON.stringify({
          grant_type: "refresh_token",
          client_id: credentials.clientId,
          client_secret: secret,
          refresh_token: Redacted.value(credentials.refreshToken)
        })
        assert.strictEqual((yield* post("application/json", `\uFEFF${json}`)).status, 200)
        assert.strictEqual((yield* send("POST", `${url}/auth/o2/token`, { json: JSON.parse(json) })).status, 200)
      }))
  })
})
