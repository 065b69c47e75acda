/**
 * The forms of responses, compared with those that the public has recorded at Amazon.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { TestClock } from "effect/testing"
import { spell, spellings } from "../../packages/sandbox/src/gateway/ErrorForms.ts"
import { act, call, login, send } from "./support.ts"

const US = "ATVPDKIKX0DER"
const participations = "/sellers/v1/marketplaceParticipations"
const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

const hintOfLast = Effect.map(
  Effect.flatMap(Sandbox.Sandbox, (sandbox) => sandbox.requests),
  (requests) => requests.at(-1)?.hint
)

describe("the gateway", () => {
  it.effect.each(
    [
      ["an unknown version", "GET", "/orders/v9/orders", undefined],
      ["an unknown method", "DELETE", participations, "The path has other methods."],
      ["a slash too many at the beginning", "GET", `/${participations}`, /slash too many/],
      ["a slash too many at the end", "GET", `${participations}/`, /slash too many/]
    ] as const
  )("%s gets 403 without details, and the log says more", ([, method, path, hint]) =>
    Effect.gen(function*() {
      const response = yield* call(method, path)
      assert.strictEqual(response.status, 403)
      assert.strictEqual(
        response.text,
        `{"errors":[{"message":"Access to requested resource is denied.","code":"MissingAuthenticationToken"}]}`
      )
      assert.strictEqual(response.headers["x-amzn-errortype"], "MissingAuthenticationTokenException")
      const logged = yield* hintOfLast
      if (hint instanceof RegExp) assert.match(logged ?? "", hint)
      else assert.strictEqual(logged, hint)
    }).pipe(Effect.provide(memory)))

  it.effect("a refused token names the exception in a header, and the reason in the details", () =>
    Effect.gen(function*() {
      const { url } = yield* Sandbox.Sandbox
      const none = yield* send("GET", url + participations)
      assert.strictEqual(none.status, 403)
      assert.deepStrictEqual(none.json.errors, [{
        message: "Access to requested resource is denied.",
        code: "Unauthorized",
        details: "Access token is missing in the request header."
      }])
      assert.strictEqual(none.headers["x-amzn-errortype"], "AccessDeniedException")
      const wrong = yield* call("GET", participations, { token: "Atza|x" })
      assert.strictEqual(
        wrong.json.errors[0].details,
        "The access token you provided is revoked, malformed or invalid."
      )
      assert.strictEqual(wrong.headers["x-amzn-errortype"], "AccessDeniedException")
    }).pipe(Effect.provide(memory)))

  it.effect("an unsigned request is a missing token where signatures are required", () =>
    Effect.gen(function*() {
      const response = yield* call("GET", participations)
      assert.deepStrictEqual([response.status, response.json.errors[0].code], [403, "MissingAuthenticationToken"])
      assert.notProperty(response.json.errors[0], "details")
    }).pipe(Effect.provide(Sandbox.layerHttpClient({ signatures: "required" }))))

  it.effect("a 429 has no details and no rate, whether the plan or a fault causes it", () =>
    Effect.gen(function*() {
      const token = yield* login()
      yield* call("GET", participations, { token })
      const over = yield* call("GET", participations, { token })
      yield* act("faults/add", { kind: "throttled", on: "ordersV0.getOrder" })
      const fault = yield* call("GET", "/orders/v0/orders/1", { token })
      for (const response of [over, fault]) {
        assert.strictEqual(response.status, 429)
        assert.deepStrictEqual(response.json, {
          errors: [{ message: "You exceeded your quota for the requested resource.", code: "QuotaExceeded" }]
        })
        assert.strictEqual(response.headers["x-amzn-errortype"], "TooManyRequestsException")
        assert.isUndefined(response.headers["x-amzn-ratelimit-limit"])
      }
    }).pipe(Effect.provide(
      Sandbox.layerHttpClient({ usagePlanOverrides: { "sellers.getMarketplaceParticipations": { rate: 1, burst: 1 } } })
    )))

  it.effect("a 500 has a code and a message only", () =>
    Effect.gen(function*() {
      yield* act("faults/add", { kind: "failure" })
      const response = yield* call("GET", participations)
      assert.deepStrictEqual([response.status, Object.keys(response.json.errors[0])], [500, ["code", "message"]])
    }).pipe(Effect.provide(memory)))

  it.effect("every response of the API has ids of the gateway and of the trace, each request its own", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const responses = yield* Effect.all([
        call("GET", participations, { token }),
        call("GET", `${participations}/`, { token }),
        call("GET", "/orders/v0/orders", { token })
      ])
      for (const { headers } of responses) {
        assert.match(headers["x-amz-apigw-id"]!, /^[\w-]{15}=$/)
        assert.match(headers["x-amzn-trace-id"]!, /^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/)
      }
      assert.strictEqual(new Set(responses.map(({ headers }) => headers["x-amz-apigw-id"])).size, 3)
    }).pipe(Effect.provide(memory)))
})

describe("errors of sections", () => {
  it.effect.each(
    [
      [
        "catalog items",
        `/catalog/2022-04-01/items/B000000000?marketplaceIds=${US}`,
        404,
        { code: "NOT_FOUND", message: `Requested item, B000000000, not found in marketplace(s) ${US}.` }
      ],
      [
        "vendor orders",
        "/vendor/orders/v1/purchaseOrders/NONE1234",
        404,
        { code: "ResourceNotFound", message: "Cannot find resource by the given URI" }
      ],
      [
        "reports",
        "/reports/2021-06-30/reports/1",
        404,
        {
          code: "NotFound",
          message: "One or more of the provided ReportRequestIds could not be found.",
          details: ""
        }
      ],
      [
        "report documents",
        "/reports/2021-06-30/documents/none",
        400,
        { code: "InvalidInput", message: "Invalid reportDocumentId", details: "" }
      ]
    ] as const
  )("%s are spelled as Amazon spells them", ([, target, status, error]) =>
    Effect.gen(function*() {
      const response = yield* call("GET", target)
      assert.deepStrictEqual([response.status, response.json], [status, { errors: [error] }])
      // The gateway alone names exceptions.
      assert.isUndefined(response.headers["x-amzn-errortype"])
    }).pipe(Effect.provide(memory)))

  it.effect("an unknown SKU is spelled as Amazon spells it, with the length of the recording", () =>
    Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const response = yield* call(
        "GET",
        `/listings/2021-08-01/items/${credentials.sellerId}/00278-0210-0090?marketplaceIds=${US}`
      )
      assert.strictEqual(response.status, 404)
      assert.strictEqual(JSON.stringify(response.json, null, 2).length, 161)
      assert.strictEqual(response.json.errors[0].code, "NOT_FOUND")
    }).pipe(Effect.provide(memory)))

  it.effect("invalid values of inbound plans and promotions have codes of their own", () =>
    Effect.gen(function*() {
      const inbound = yield* call("GET", "/inbound/fba/2024-03-20/inboundPlans?pageSize=1000")
      assert.deepStrictEqual([inbound.status, inbound.json.errors[0].code], [400, "BadRequest"])
      assert.strictEqual(inbound.json.errors[0].details, "pageSize")
    }).pipe(Effect.provide(memory)))

  it("each row of the table names sections that exist, changes a code, and has a source", () => {
    for (const { code, common, sections, source } of spellings) {
      assert.isAbove(source.length, 10)
      assert.notStrictEqual(code, common)
      for (const section of sections) {
        const reply = spell(`${section}.any`, {
          status: 404,
          json: { errors: [{ code: common, message: "m", details: "d" }, { code: "Other", message: "m" }] }
        })
        const { errors } = reply.json as { readonly errors: ReadonlyArray<{ readonly code: string }> }
        assert.deepStrictEqual(errors.map((error) => error.code), [code, "Other"])
      }
    }
    const other = { status: 400, json: { errors: [{ code: "InvalidInput", message: "m", details: "" }] } }
    assert.strictEqual(spell("ordersV0.getOrders", other), other)
  })
})

describe("dates", () => {
  it.effect("reports, schedules and feeds write the offset as +00:00", () =>
    Effect.gen(function*() {
      const token = yield* login()
      const created = yield* call("POST", "/reports/2021-06-30/reports", {
        token,
        json: { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: [US] }
      })
      yield* TestClock.adjust("1 minute")
      const report = (yield* call("GET", `/reports/2021-06-30/reports/${created.json.reportId}`, { token })).json
      assert.strictEqual(report.processingEndTime, "2026-07-01T00:00:30+00:00")
      for (const name of ["createdTime", "dataStartTime", "dataEndTime", "processingStartTime"]) {
        assert.match(report[name], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/, name)
      }
      const since = yield* call(
        "GET",
        `/reports/2021-06-30/reports?reportTypes=GET_MERCHANT_LISTINGS_ALL_DATA&createdSince=${
          encodeURIComponent(report.createdTime)
        }`,
        { token }
      )
      assert.deepStrictEqual(since.json.reports.map((item: any) => item.reportId), [created.json.reportId])
    }).pipe(Effect.provide(memory)))
})

describe("Login with Amazon", () => {
  const ask = (form: Record<string, string>) =>
    Effect.flatMap(Sandbox.Sandbox, ({ credentials, url }) =>
      send("POST", `${url}/auth/o2/token`, {
        form: {
          client_id: credentials.clientId,
          client_secret: Redacted.value(credentials.clientSecret),
          ...form
        }
      }))

  it.effect.each(
    [
      [
        "a revoked grant",
        { grant_type: "refresh_token", refresh_token: "Atzr|x" },
        400,
        "invalid_grant",
        "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission."
      ],
      [
        "an unknown code",
        { grant_type: "authorization_code", code: "x" },
        400,
        "invalid_grant",
        "The request has an invalid grant parameter : code"
      ],
      [
        "a wrong secret",
        { grant_type: "refresh_token", client_secret: "x" },
        401,
        "invalid_client",
        "Client authentication failed"
      ],
      [
        "an unknown scope",
        { grant_type: "client_credentials", scope: "x" },
        400,
        "invalid_scope",
        "The request has an invalid parameter : scope"
      ],
      [
        "an unknown grant type",
        { grant_type: "implicit" },
        400,
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server"
      ]
    ] as const
  )(
    "%s is refused in Amazon's words, with an index and the id of the request",
    ([, form, status, error, words]) =>
      Effect.gen(function*() {
        const response = yield* ask(form as Record<string, string>)
        const { error_index, request_id, ...rest } = response.json
        assert.deepStrictEqual([response.status, rest], [status, { error_description: words, error }])
        assert.match(error_index, /^[\w-]{80,}$/)
        assert.strictEqual(request_id, response.headers["x-amzn-requestid"])
        assert.notStrictEqual((yield* ask(form as Record<string, string>)).json.error_index, error_index)
      }).pipe(Effect.provide(memory))
  )
})

describe("documents", () => {
  const upload = Effect.gen(function*() {
    const response = yield* call("POST", "/feeds/2021-06-30/documents", { json: { contentType: "text/xml" } })
    return response.json.url as string
  })

  const errorOf = (text: string) => ({
    code: /<Code>(.*)<\/Code>/.exec(text)?.[1],
    message: /<Message>(.*)<\/Message>/.exec(text)?.[1],
    id: /<RequestId>(.*)<\/RequestId>/.exec(text)?.[1],
    host: /<HostId>(.*)<\/HostId><\/Error>$/.exec(text)?.[1]
  })

  it.effect("errors have the ids of their request in body and headers", () =>
    Effect.gen(function*() {
      const url = yield* upload
      const refused = yield* send("PUT", url, { headers: { "content-type": "text/plain" }, text: "x" })
      const error = errorOf(refused.text)
      assert.deepStrictEqual([refused.status, error.code], [403, "SignatureDoesNotMatch"])
      assert.include(error.message!, "The request signature we calculated does not match")
      assert.match(error.id!, /^[0-9A-F]{16}$/)
      assert.match(error.host!, /^[A-Za-z0-9+/]{75}=$/)
      assert.deepStrictEqual(
        [refused.headers["x-amz-request-id"], refused.headers["x-amz-id-2"]],
        [error.id, error.host]
      )
      yield* act("faults/add", { kind: "throttled", on: "document" })
      const slow = yield* send("PUT", url, { headers: { "content-type": "text/xml" } })
      assert.deepStrictEqual([slow.status, errorOf(slow.text).code], [503, "SlowDown"])
      assert.strictEqual(errorOf(slow.text).id, slow.headers["x-amz-request-id"])
    }).pipe(Effect.provide(memory)))

  it.effect("an expired URL says when it expired, an unsigned header which one", () =>
    Effect.gen(function*() {
      const url = yield* upload
      const token = yield* send("PUT", url, { headers: { "x-amz-access-token": "Atza|x" } })
      assert.deepStrictEqual([token.status, errorOf(token.text).code], [403, "AccessDenied"])
      assert.include(token.text, "<HeadersNotSigned>x-amz-access-token</HeadersNotSigned>")
      const twice = yield* send("PUT", url, { headers: { authorization: "Bearer x" } })
      assert.deepStrictEqual([twice.status, errorOf(twice.text).code], [400, "InvalidArgument"])
      assert.notInclude(twice.text, "Bearer")
      yield* TestClock.adjust("6 minutes")
      const late = yield* send("PUT", url, { headers: { "content-type": "text/xml" }, text: "x" })
      assert.strictEqual(errorOf(late.text).message, "Request has expired")
      assert.match(late.text, /<X-Amz-Expires>300<\/X-Amz-Expires><Expires>[\d-]+T00:05:00Z<\/Expires>/)
    }).pipe(Effect.provide(memory)))
})
