/** Which of many accounts a failure is about, wherever it happened, and without its token. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Tracer } from "effect"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Document from "effect-sp-api/documents/Document"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiAccounts from "effect-sp-api/SpApiAccounts"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpClient, HttpClientResponse } from "effect/http"
import { spanList } from "./support/record.ts"

const shared = {
  clientId: "amzn1.application-oa2-client.test",
  clientSecret: Redacted.make("amzn1.oa2-cs.v1.test")
}

const refreshToken = Redacted.make("Atzr|planted-refresh-token")

/** Login with Amazon refuses tokens that contain `revoked`, the API refuses everything, documents have expired. */
const http = Layer.succeed(
  HttpClient.HttpClient,
  HttpClient.make((request, url) => {
    const body = request.body._tag === "Uint8Array" ? new TextDecoder().decode(request.body.body) : ""
    const response = url.host !== "api.amazon.com"
      ? Response.json({ errors: [{ code: "InvalidInput", message: "no" }] }, { status: 400 })
      : body.includes("revoked")
      ? Response.json({ error: "invalid_grant", error_description: "The request has an invalid grant" }, {
        status: 400
      })
      : Response.json({ access_token: "Atza|planted-access-token", expires_in: 3600 })
    return Effect.succeed(HttpClientResponse.fromWeb(request, response))
  })
)

class Accounts extends SpApiAccounts.Service<Accounts>()("test/Accounts", {
  lookup: (key: string | { readonly seller: string }) =>
    Effect.succeed(
      typeof key === "string"
        ? Redacted.make(`Atzr|revoked-${key}`)
        : { refreshToken, ...(key.seller === "wrong" ? { endpoint: "nowhere" } : {}) }
    ),
  name: (key) => typeof key === "string" ? key : `seller ${key.seller}`
}) {}

class Keyed extends SpApiAccounts.Service<Keyed>()("test/Keyed", {
  lookup: (_: string) => Effect.succeed(Redacted.make("Atzr|revoked"))
}) {}

const accounts = Layer.provide(Layer.merge(Accounts.layer(shared), Keyed.layer(shared)), http)

const call = OrdersV0.getOrder({ orderId: "902-3159896-1390916" })
const expired = Document.collectText({ url: "https://x.amazonaws.com/d?X-Amz-Signature=planted" })

const errorsOf = <E, R>(effect: Effect.Effect<unknown, E, R>) =>
  Effect.map(Effect.flip(effect), (error) => error as SpApiError)

describe("the account of a failure", () => {
  it.effect("of two refused tokens, each is that of its account", () =>
    Effect.gen(function*() {
      for (const id of ["A1", "A2"]) {
        const error = yield* errorsOf(Effect.provide(call, Keyed.get(id)))
        assert.strictEqual(error.reason._tag, "AuthFailed")
        assert.strictEqual(error.account, id)
        assert.include(error.message, `[account ${id}, `)
      }
    }).pipe(Effect.provide(accounts)))

  it.effect("is in what Amazon refused, what the client refused, documents and wrong settings", () =>
    Effect.gen(function*() {
      const named = Accounts.get({ seller: "1" })
      const refusedInput = OrdersV0.getOrder({ orderId: "" })
      const failing: ReadonlyArray<Effect.Effect<unknown, SpApiError, SpApi.SpApi>> = [
        call,
        refusedInput,
        Sellers.getMarketplaceParticipations(),
        Effect.provide(expired, http)
      ]
      for (const effect of failing) {
        assert.strictEqual((yield* errorsOf(Effect.provide(effect, named))).account, "seller 1")
      }
      const settings = yield* errorsOf(Effect.provide(call, Accounts.get({ seller: "wrong" })))
      assert.strictEqual(settings.account, "seller wrong")
    }).pipe(Effect.provide(accounts)))

  it.effect("is that of the client that was called, not of the one around it", () =>
    Effect.gen(function*() {
      const outer = yield* SpApi.SpApi
      const inside = Effect.all([errorsOf(call), errorsOf(Effect.provideService(call, SpApi.SpApi, outer))])
      const [inner, other] = yield* Effect.provide(inside, Accounts.get({ seller: "inner" }))
      assert.strictEqual(inner.account, "seller inner")
      assert.isFalse("account" in other)
      assert.notInclude(other.message, "account")
    }).pipe(Effect.provide(SpApi.layer({ ...shared, refreshToken })), Effect.provide([accounts, http])))

  it.effect("a token as key or name is not shown", () =>
    Effect.gen(function*() {
      const error = yield* errorsOf(Effect.provide(call, Keyed.get("Atzr|planted-refresh-token")))
      assert.strictEqual(error.account, "<redacted>")
    }).pipe(Effect.provide(accounts)))

  it.effect("is on the spans of calls and of token requests", () =>
    Effect.gen(function*() {
      const { spans, tracer } = spanList()
      yield* Effect.exit(Effect.provide(call, Accounts.get({ seller: "1" }))).pipe(
        Effect.provideService(Tracer.Tracer, tracer)
      )
      const named = spans.filter((span) => span.attributes.get("spapi.account") === "seller 1").map(({ name }) => name)
      assert.includeMembers(named, ["SpApi.ordersV0.getOrder", "SpApi.lwa.token"])
    }).pipe(Effect.provide(accounts)))

  it.effect("a single stack is named by accountName, or SPAPI_ACCOUNT_NAME", () =>
    Effect.gen(function*() {
      const layer = SpApi.layer({ ...shared, refreshToken, accountName: "my shop" })
      const error = yield* errorsOf(Effect.provide(call, Layer.provide(layer, http)))
      assert.strictEqual(error.account, "my shop")
    }))
})
