/**
 * Credentials reach only the servers that they are for, and no foreign input breaks in: over real sockets, with every
 * HTTP client.
 */
import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, Effect, Layer, Redacted, Schema } from "effect"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Document from "effect-sp-api/documents/Document"
import * as Upload from "effect-sp-api/documents/Upload"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import * as SpApi from "effect-sp-api/SpApi"
import { HttpClientRequest } from "effect/http"
import { clients } from "../faults/support/wire.ts"
import type { Answer } from "../sp-api/auth/support/server.ts"
import { json, serve } from "../sp-api/auth/support/server.ts"
import { accessToken, api } from "./support/api.ts"

const anyClient = clients[4]![1]
const call = Sellers.getMarketplaceParticipations()
const fine: Answer = json({ payload: [] })

describe.each(clients)("over %s", (_, http) => {
  it.live.each([[301], [302], [303], [307], [308]] as const)(
    "a redirect of %d is not followed: the token stays with the host it was meant for",
    ([status]) =>
      Effect.gen(function*() {
        const thief = yield* serve(() => fine)
        const { calls, layer } = yield* api(
          http,
          () => ({ status, headers: { location: `${thief.url}/sellers/v1/marketplaceParticipations` } })
        )
        const error = yield* Effect.flip(call).pipe(Effect.provide(layer))
        assert.strictEqual(error.reason._tag, "UnexpectedStatus")
        assert.lengthOf(calls(), 1)
        assert.strictEqual(calls()[0]!.headers["x-amz-access-token"], accessToken)
        assert.lengthOf(thief.received, 0)
      }).pipe(Effect.scoped)
  )

  it.live("a document's host sees no header of the API, and its redirect is not followed", () =>
    Effect.gen(function*() {
      const thief = yield* serve(() => ({ body: "stolen" }))
      const host = yield* serve((received) =>
        received.target.startsWith("/away")
          ? { status: 302, headers: { location: thief.url } }
          : { body: "a\tb\n1\t2\n" }
      )
      const { layer } = yield* api(http, () => fine)
      yield* Effect.gen(function*() {
        yield* call
        assert.strictEqual(yield* Document.collectText({ url: `${host.url}/doc?X-Amz-Signature=abc` }), "a\tb\n1\t2\n")
        const error = yield* Effect.flip(Document.collectText({ url: `${host.url}/away` }))
        assert.strictEqual(error.reason._tag, "UnexpectedStatus")
      }).pipe(Effect.provide(layer))
      assert.lengthOf(thief.received, 0)
      for (const { headers } of host.received) {
        for (
          const name of [
            "x-amz-access-token",
            "x-amz-security-token",
            "x-amz-date",
            "authorization",
            "traceparent",
            "b3",
            "cookie"
          ]
        ) {
          assert.notProperty(headers, name)
        }
      }
    }).pipe(Effect.scoped))

  it.live("a path value of any characters names its own resource and nothing else", () =>
    Effect.gen(function*() {
      const { calls, layer } = yield* api(http, () =>
        json({ sku: "x", status: "ACCEPTED", submissionId: "1" }, 200, { "x-amzn-ratelimit-limit": "1000" }))
      const tricks = [
        "../../orders",
        "..",
        ".",
        "a/../../b",
        "%2e%2e",
        "..%2f",
        "a?x=1",
        "a#b",
        "a;b",
        "a\\b",
        "//evil.example",
        "a\r\nx: y",
        "\u0000",
        "é/ü",
        "a%00",
        " "
      ]
      const drawn = yield* Arbitrary.sampleEffect(Arbitrary.schema(Schema.String), { count: 60, seed: 7 })
      yield* Effect.forEach([...tricks, ...drawn], (sku) =>
        Effect.gen(function*() {
          const before = calls().length
          const result = yield* Effect.result(
            ListingsItems.deleteListingsItem({ sellerId: "A1", sku, marketplaceIds: ["ATVPDKIKX0DER"] })
          )
          const sent = calls().slice(before)
          if (result._tag === "Failure") {
            assert.strictEqual(result.failure.reason._tag, "RequestInvalid")
            return assert.lengthOf(sent, 0)
          }
          assert.lengthOf(sent, 1)
          const path = sent[0]!.target.split("?")[0]!.split("/")
          assert.deepStrictEqual(path.slice(0, 5), ["", "listings", "2021-08-01", "items", "A1"])
          assert.lengthOf(path, 6)
          assert.strictEqual(decodeURIComponent(path[5]!), sku)
        })).pipe(Effect.provide(layer))
      assert.isAbove(calls().length, 20)
    }).pipe(Effect.scoped))
})

describe("addresses", () => {
  it.live.each(
    [
      ["http://example.com/document"],
      ["http://169.254.169.254/latest/meta-data/"],
      ["ftp://example.com/document"],
      ["file:///etc/passwd"],
      ["data:text/plain,hello"],
      ["https://user:hunter2@example.com/"],
      ["http://localhost.example.com/"],
      ["http://127.0.0.1.example.com/"],
      ["//example.com/document"],
      ["not a URL"]
    ] as const
  )("a presigned URL of %s is refused before anything is sent", ([url]) =>
    Effect.gen(function*() {
      const download = yield* Effect.flip(Document.collectText({ url }))
      assert.strictEqual(download.reason._tag, "RequestInvalid")
      assert.strictEqual(download.attempts, 0)
      const upload = yield* Effect.flip(Upload.put({ url, contentType: "text/plain" }, "x"))
      assert.strictEqual(upload.reason._tag, "RequestInvalid")
      assert.notInclude(String(download) + String(upload), "hunter2")
    }).pipe(Effect.provide(anyClient)))

  it.live.each([
    ["http://sellingpartnerapi-na.amazon.com"],
    ["https://user:hunter2@sellingpartnerapi-na.amazon.com"],
    ["ws://127.0.0.1"],
    ["javascript:alert(1)"]
  ])("an endpoint of %s is refused when the Layer is built", ([endpoint]) =>
    Effect.gen(function*() {
      for (const field of ["endpoint", "lwaEndpoint"] as const) {
        const { layer } = yield* api(anyClient, () => fine, { [field]: endpoint })
        const error = yield* Effect.flip(Effect.provide(call, layer))
        assert.strictEqual(error.reason._tag, "RequestInvalid")
        assert.include(error.message, field)
        assert.notInclude(error.message, "hunter2")
      }
    }).pipe(Effect.scoped))

  it.live("the escape hatch sends its token to the configured host alone", () =>
    Effect.gen(function*() {
      const thief = yield* serve(() => fine)
      const { calls, layer, server } = yield* api(anyClient, () => fine)
      const { host } = new URL(server.url)
      yield* Effect.gen(function*() {
        const client = yield* RawHttpClient.make
        for (
          const url of [
            `${thief.url}/x`,
            `//${new URL(thief.url).host}/x`,
            `${server.url}.evil.example/x`,
            `${server.url}@${new URL(thief.url).host}/x`,
            `http://user@${host}/x`,
            "/a/../b",
            "/a/%2e%2e/b",
            "/a/.%2E/b",
            "/a\\..\\b",
            "relative"
          ]
        ) {
          const error = yield* Effect.flip(client.get(url))
          assert.strictEqual(error.reason._tag, "RequestInvalid", url)
        }
        assert.lengthOf(calls(), 0)
        yield* client.get(`${server.url}/new/thing`)
        assert.lengthOf(calls(), 1)
      }).pipe(Effect.provide(layer))
      assert.lengthOf(thief.received, 0)
    }).pipe(Effect.scoped))
})

describe("headers", () => {
  const injections = ["x\r\nx-injected: 1", "x\nx-injected: 1", "x\rx-injected: 1", "x\u0000"]

  it.live("a header cannot be injected through the escape hatch, an application's name or a token", () =>
    Effect.gen(function*() {
      for (const text of injections) {
        const named = yield* api(anyClient, () => fine, { applicationName: text })
        assert.strictEqual((yield* Effect.flip(Effect.provide(call, named.layer))).reason._tag, "RequestInvalid")
        const { layer, calls } = yield* api(anyClient, () => fine)
        const raw = yield* Effect.flatMap(
          RawHttpClient.make,
          (client) => client.execute(HttpClientRequest.get("/x", { headers: { "x-mine": text } }))
        ).pipe(Effect.flip, Effect.provide(layer))
        assert.include(["RequestInvalid", "TransportFailed"], raw.reason._tag)
        for (const one of calls()) assert.notProperty(one.headers, "x-injected")
      }
    }).pipe(Effect.scoped))

  it.live.each([["Atza|x\r\nx-injected: 1"], ["Atza|ä"], ["Atza|a b"], [""]])(
    "a token of %j is not sent",
    ([bad]) =>
      Effect.gen(function*() {
        const server = yield* serve((received) =>
          received.target.startsWith("/auth")
            ? json({ access_token: bad, token_type: "bearer", expires_in: 3600 })
            : fine
        )
        const layer = SpApi.layer({
          endpoint: server.url,
          lwaEndpoint: `${server.url}/auth/o2/token`,
          clientId: "c",
          clientSecret: Redacted.make("s"),
          refreshToken: Redacted.make("Atzr|r")
        }).pipe(Layer.provide(anyClient))
        const error = yield* Effect.flip(Effect.provide(call, layer))
        assert.strictEqual(error.reason._tag, "ResponseInvalid")
        assert.isTrue(server.received.every((one) => one.target.startsWith("/auth")))
      }).pipe(Effect.scoped)
  )
})

describe("JSON", () => {
  it.live("keys that mean something to JavaScript are data: no prototype changes, and what came is given", () =>
    Effect.gen(function*() {
      const text = `{"payload":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`
      const { layer } = yield* api(anyClient, () => ({ headers: { "content-type": "application/json" }, body: text }))
      const answer = yield* Effect.provide(call, layer)
      assert.isUndefined((Object.prototype as { polluted?: unknown }).polluted)
      assert.isUndefined(({} as { polluted?: unknown }).polluted)
      assert.strictEqual(Object.getPrototypeOf(answer), Object.prototype)
      assert.isTrue(Object.hasOwn(answer, "__proto__"))
      assert.strictEqual(JSON.stringify(answer), text)
    }).pipe(Effect.scoped))

  it.live.each([["__proto__"], ["constructor"], ["toString"], ["hasOwnProperty"]] as const)(
    "an input with the key %s is refused by name",
    ([key]) =>
      Effect.gen(function*() {
        const { calls, layer } = yield* api(anyClient, () => fine)
        const input = JSON.parse(`{"sellerId":"A1","sku":"S1","marketplaceIds":["ATVPDKIKX0DER"],"${key}":"x"}`)
        const error = yield* Effect.flip(ListingsItems.deleteListingsItem(input)).pipe(Effect.provide(layer))
        assert.strictEqual(error.reason._tag, "RequestInvalid")
        assert.include(error.message, key)
        assert.lengthOf(calls(), 0)
      }).pipe(Effect.scoped)
  )

  it.live("errors whose fields are objects, numbers or missing are still read", () =>
    Effect.gen(function*() {
      const { layer } = yield* api(
        anyClient,
        () => ({
          status: 400,
          headers: { "content-type": "application/json" },
          body: `{"errors":[{"code":{"__proto__":1},"message":7},null,[],"x",{"details":{}}]}`
        })
      )
      const error = yield* Effect.flip(call).pipe(Effect.provide(layer))
      assert.strictEqual(error.reason._tag, "BadRequest")
      assert.isString(error.message)
    }).pipe(Effect.scoped))
})
