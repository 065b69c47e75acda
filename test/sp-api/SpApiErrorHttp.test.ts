/** What a server says to its client when a call to Amazon failed, and how the client reads it. */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Redacted, Schema } from "effect"
import * as Errors from "effect-sp-api/SpApiError"
import * as SpApiErrorHttp from "effect-sp-api/SpApiErrorHttp"
import * as SpApiErrorSchema from "effect-sp-api/SpApiErrorSchema"
import { HttpClient, HttpRouter } from "effect/http"
import { HttpApi, HttpApiBuilder, HttpApiClient, HttpApiEndpoint, HttpApiGroup } from "effect/http-api"

const response = { status: 400, errors: [{ code: "InvalidInput", message: "no such order", details: "orderId" }] }

const reasons: ReadonlyArray<readonly [Errors.SpApiErrorReason, SpApiErrorHttp.Status]> = [
  [new Errors.RequestInvalid({ field: "sku", description: "is too long" }), 400],
  [new Errors.BadRequest(response), 400],
  [new Errors.NotFound({ ...response, status: 404 }), 404],
  [new Errors.Conflict({ ...response, status: 409 }), 409],
  [new Errors.PayloadTooLarge({ ...response, status: 413 }), 413],
  [new Errors.Unprocessable({ ...response, status: 422 }), 422],
  [new Errors.Throttled({ ...response, retryAfter: Duration.millis(1500), limit: 0.5, origin: "server" }), 429],
  [new Errors.TimedOut({ limit: "attempt", after: Duration.seconds(60), outcome: "unknown", host: "planted" }), 504],
  [new Errors.AuthFailed({ provider: "lwa", code: "planted", description: "planted" }), 502],
  [new Errors.SigningFailed({ description: "planted" }), 502],
  [new Errors.Unauthorized({ status: 401, errors: [{ code: "planted", message: "planted" }] }), 502],
  [new Errors.AccessDenied({ status: 403, errors: [{ code: "planted", message: "planted" }] }), 502],
  [new Errors.UnsupportedMediaType({ status: 415, errors: [], body: "planted" }), 502],
  [new Errors.ServiceFailure({ status: 503, errors: [], body: "planted", outcome: "unknown" }), 502],
  [new Errors.UnexpectedStatus({ status: 302, errors: [], body: "planted" }), 502],
  [new Errors.ResponseInvalid({ status: 200, description: "planted", body: Redacted.make("planted") }), 502],
  [new Errors.PagesIncomplete({ received: 1, total: 2, limit: 1 }), 502],
  [new Errors.TransportFailed({ description: "planted", outcome: "failed", host: "planted" }), 502]
]

const errorOf = (reason: Errors.SpApiErrorReason, operation = "ordersV0.getOrder") =>
  new Errors.SpApiError({
    reason,
    operation,
    account: "planted-account",
    requestId: "the-request-id",
    attempts: 2,
    timestamp: "2026-01-01T00:00:00.000Z",
    hint: "planted hint",
    pageToken: "planted-token"
  })

const jsonOf = (error: Errors.SpApiError): unknown => JSON.parse(JSON.stringify(error))

const all = [
  ...reasons.map(([reason, status]) => [reason._tag, errorOf(reason), status] as const),
  [
    "a setting",
    errorOf(new Errors.RequestInvalid({ field: "PLANTED", description: "planted" }), "config"),
    500
  ] as const
]

const Api = HttpApi.make("Api").add(
  HttpApiGroup.make("orders").add(
    HttpApiEndpoint.get("get", "/orders/:index", {
      params: { index: Schema.FiniteFromString },
      success: Schema.String,
      error: SpApiErrorSchema.responses
    })
  )
)

const Server = HttpRouter.serve(
  HttpApiBuilder.layer(Api).pipe(
    Layer.provide(
      HttpApiBuilder.group(
        Api,
        "orders",
        (handlers) => handlers.handle("get", ({ params }) => Effect.fail(all[params.index]![1]))
      )
    ),
    Layer.merge(
      HttpRouter.add("GET", "/plain", Effect.catch(Effect.fail(errorOf(reasons[6]![0])), SpApiErrorSchema.respond))
    )
  ),
  { disableLogger: true, disableListenLog: true }
).pipe(Layer.provideMerge(NodeHttpServer.layerTest))

describe("a server of effect/http-api on loopback", () => {
  it.effect("responds with the status and headers of the reason, and its derived client has the error again", () =>
    Effect.gen(function*() {
      const client = yield* HttpApiClient.make(Api)
      for (const [index, [name, error, status]] of all.entries()) {
        const raw = yield* HttpClient.get(`/orders/${index}`)
        assert.strictEqual(raw.status, status, name)
        assert.strictEqual(raw.headers["retry-after"], status === 429 ? "2" : undefined)
        assert.notMatch(yield* raw.text, /planted/i, name)
        const failure = yield* Effect.flip(client.orders.get({ params: { index } }))
        assert.isTrue(Errors.isSpApiError(failure), String(failure))
        assert.deepStrictEqual(
          JSON.parse(JSON.stringify(failure)),
          JSON.parse(JSON.stringify(SpApiErrorHttp.publicOf(error))),
          name
        )
        assert.strictEqual(SpApiErrorHttp.statusOf(failure as Errors.SpApiError), status)
      }
    }).pipe(Effect.provide(Server)))

  it.effect("so does a route of effect/http", () =>
    Effect.gen(function*() {
      const raw = yield* HttpClient.get("/plain")
      assert.deepStrictEqual([raw.status, raw.headers["retry-after"]], [429, "2"])
    }).pipe(Effect.provide(Server)))
})

describe("a server over Web standards", () => {
  it.each(all)("%s", async (_, error, status) => {
    const raw = SpApiErrorHttp.toResponse(error)
    assert.strictEqual(raw.status, status)
    const text = await raw.text()
    assert.notMatch(text, /planted/i)
    assert.include(text, "the-request-id")
    const decoded = Schema.decodeUnknownSync(SpApiErrorSchema.SpApiError)(JSON.parse(text))
    assert.deepStrictEqual(jsonOf(decoded), jsonOf(SpApiErrorHttp.publicOf(error)))
  })

  it("names what the client can fix", () => {
    assert.include(SpApiErrorHttp.bodyOf(errorOf(reasons[1]![0]))["message"], "no such order")
  })
})

describe("the schema of the whole error", () => {
  it.each(all)("writes %s as JSON and reads it again", (_, error) => {
    const json = JSON.stringify(Schema.encodeSync(SpApiErrorSchema.SpApiError)(error))
    const again = Schema.decodeUnknownSync(SpApiErrorSchema.SpApiError)(JSON.parse(json))
    const { body: _body, ...whole } = JSON.parse(JSON.stringify(error)).reason
    const { reason, ...rest } = JSON.parse(JSON.stringify(again))
    assert.deepStrictEqual(
      error.reason._tag === "ResponseInvalid" ? reason : again.reason,
      error.reason._tag === "ResponseInvalid" ? whole : error.reason
    )
    assert.strictEqual(rest.message, error.message)
    assert.strictEqual(again.account, "planted-account")
    assert.isTrue(Errors.isSpApiError(again))
  })

  it("refuses what is not one", () => {
    assert.throws(() => Schema.decodeUnknownSync(SpApiErrorSchema.SpApiError)({ _tag: "SpApiError", reason: {} }))
  })
})
