import { Sha256 } from "@aws-crypto/sha256-js"
import { assert, describe, it } from "@effect/vitest"
import { SignatureV4 } from "@smithy/signature-v4"
import { Clock, Effect, Redacted } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as Marketplace from "effect-sp-api/Marketplace"
import { TestClock } from "effect/testing"
import { call, login, send } from "./support.ts"

const lwa = (form: Record<string, string>) =>
  Effect.flatMap(Sandbox.Sandbox, (sandbox) =>
    send("POST", `${sandbox.url}/auth/o2/token`, {
      form: {
        client_id: sandbox.credentials.clientId,
        client_secret: Redacted.value(sandbox.credentials.clientSecret),
        ...form
      }
    }))

const participations = "/sellers/v1/marketplaceParticipations"
const memory = Sandbox.layerHttpClient({ usagePlans: "off" })

describe("Login with Amazon", () => {
  it.effect("a refresh token returns an access token for an hour, and the same refresh token", () =>
    Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const refresh = Redacted.value(credentials.refreshToken)
      const response = yield* lwa({ grant_type: "refresh_token", refresh_token: refresh })
      assert.strictEqual(response.status, 200)
      assert.match(response.json.access_token, /^Atza\|/)
      assert.deepStrictEqual(
        { ...response.json, access_token: "" },
        { access_token: "", token_type: "bearer", expires_in: 3600, refresh_token: refresh }
      )
      yield* TestClock.adjust("59 minutes")
      assert.strictEqual((yield* call("GET", participations, { token: response.json.access_token })).status, 200)
      yield* TestClock.adjust("1 minute")
      const late = yield* call("GET", participations, { token: response.json.access_token })
      assert.strictEqual(late.status, 403)
      assert.strictEqual(late.json.errors[0].details, "The access token you provided has expired.")
    }).pipe(Effect.provide(memory)))

  it.effect.each(
    [
      ["no grant type", { refresh_token: "x" }, 400, "invalid_request"],
      ["an unknown grant type", { grant_type: "password" }, 400, "unsupported_grant_type"],
      [
        "an invalid refresh token",
        { grant_type: "refresh_token", refresh_token: "Atzr|none" },
        400,
        "invalid_grant"
      ],
      [
        "a scope with a refresh token",
        { grant_type: "refresh_token", refresh_token: "x", scope: "y" },
        400,
        "invalid_request"
      ],
      ["a wrong secret", { grant_type: "refresh_token", client_secret: "wrong" }, 401, "invalid_client"],
      ["an unknown client", { grant_type: "refresh_token", client_id: "wrong" }, 401, "invalid_client"],
      ["an unknown scope", { grant_type: "client_credentials", scope: "sellingpartnerapi::all" }, 400, "invalid_scope"],
      ["an invalid code", { grant_type: "authorization_code", code: "none" }, 400, "invalid_grant"]
    ] as const
  )("%s is refused", ([, form, status, error]) =>
    Effect.gen(function*() {
      const response = yield* lwa(form as Record<string, string>)
      assert.strictEqual(response.status, status)
      assert.strictEqual(response.json.error, error)
    }).pipe(Effect.provide(memory)))

  it.effect("client id and secret may come by HTTP Basic; the error names the one that is missing", () =>
    Effect.gen(function*() {
      const { credentials, url } = yield* Sandbox.Sandbox
      const form = { grant_type: "refresh_token", refresh_token: Redacted.value(credentials.refreshToken) }
      const basic = (secret: string) => ({
        authorization: `Basic ${Buffer.from(`${credentials.clientId}:${secret}`).toString("base64")}`
      })
      const ask = (headers?: Record<string, string>, more?: Record<string, string>) =>
        send("POST", `${url}/auth/o2/token`, { form: { ...form, ...more }, ...(headers && { headers }) })
      assert.strictEqual((yield* ask(basic(Redacted.value(credentials.clientSecret)))).status, 200)
      assert.strictEqual((yield* ask(basic("wrong"))).json.error, "invalid_client")
      assert.include((yield* ask()).json.error_description, "client_id")
      const half = yield* ask(undefined, { client_id: credentials.clientId })
      assert.strictEqual(half.json.error, "invalid_request")
      assert.include(half.json.error_description, "client_secret")
    }).pipe(Effect.provide(memory)))

  it.effect("a rotated secret is valid at once, and the old one until its expiry", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const previous = Redacted.value(sandbox.credentials.clientSecret)
      const fresh = Redacted.value(yield* sandbox.rotateSecret("1 day"))
      const form = { grant_type: "refresh_token", refresh_token: Redacted.value(sandbox.credentials.refreshToken) }
      assert.strictEqual((yield* lwa({ ...form, client_secret: fresh })).status, 200)
      assert.strictEqual((yield* lwa({ ...form, client_secret: previous })).status, 200)
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* lwa({ ...form, client_secret: fresh })).status, 200)
      assert.strictEqual((yield* lwa({ ...form, client_secret: previous })).json.error, "invalid_client")
    }).pipe(Effect.provide(memory)))

  it.effect("the API rotates the secret, and the sandbox's credentials have the new one", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const scope = "sellingpartnerapi::client_credential:rotation"
      const token = (yield* lwa({ grant_type: "client_credentials", scope })).json.access_token
      assert.strictEqual((yield* call("POST", "/applications/2023-11-30/clientSecret", { token })).status, 204)
      const fresh = Redacted.value(sandbox.credentialsOf("na").clientSecret)
      assert.notStrictEqual(fresh, Redacted.value(sandbox.credentials.clientSecret))
      const form = { grant_type: "refresh_token", refresh_token: Redacted.value(sandbox.credentials.refreshToken) }
      assert.strictEqual((yield* lwa({ ...form, client_secret: fresh })).status, 200)
    }).pipe(Effect.provide(memory)))

  it.effect("a revoked authorization returns no tokens, and its access tokens are refused", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      yield* sandbox.revokeAuthorization()
      const form = { grant_type: "refresh_token", refresh_token: Redacted.value(sandbox.credentials.refreshToken) }
      assert.strictEqual((yield* lwa(form)).json.error, "invalid_grant")
      assert.strictEqual((yield* call("GET", participations, { token })).status, 403)
    }).pipe(Effect.provide(memory)))

  it.effect("a grantless token is valid for grantless operations of its scope only", () =>
    Effect.gen(function*() {
      const scope = "sellingpartnerapi::notifications"
      const token = (yield* lwa({ grant_type: "client_credentials", scope })).json.access_token
      assert.strictEqual((yield* call("GET", "/notifications/v1/destinations", { token })).status, 200)
      assert.strictEqual((yield* call("GET", participations, { token })).status, 403)
      assert.strictEqual((yield* call("POST", "/applications/2023-11-30/clientSecret", { token })).status, 403)
      assert.strictEqual((yield* call("GET", "/notifications/v1/destinations")).status, 403)
    }).pipe(Effect.provide(memory)))
})

describe("consent", () => {
  const open = (query: Record<string, string>) =>
    Effect.flatMap(
      Sandbox.Sandbox,
      (sandbox) => send("GET", `${sandbox.url}/apps/authorize/consent?${new URLSearchParams(query).toString()}`)
    )

  it.effect("the page redirects with a code that is valid once, for five minutes, and returns a refresh token", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { applicationId, sellerId } = sandbox.credentials
      const query = { application_id: applicationId, state: "s 1", redirect_uri: "https://example.com/callback" }
      const page = yield* open(query)
      assert.strictEqual(page.status, 200)
      assert.include(page.text, "Authorize")
      const link = /href="([^"]*decision=authorize[^"]*)"/.exec(page.text)![1]!.replaceAll("&#38;", "&")
      const follow = Effect.map(
        send("GET", sandbox.url + link),
        (response) => new URL(response.headers["location"]!)
      )
      const back = yield* follow
      assert.strictEqual(back.origin + back.pathname, "https://example.com/callback")
      assert.strictEqual(back.searchParams.get("state"), "s 1")
      assert.isNotNull(back.searchParams.get("selling_partner_id"))
      const code = back.searchParams.get("spapi_oauth_code")!
      const exchanged = yield* lwa({
        grant_type: "authorization_code",
        code,
        redirect_uri: "https://example.com/callback"
      })
      assert.strictEqual(exchanged.status, 200, exchanged.text)
      assert.match(exchanged.json.refresh_token, /^Atzr\|/)
      assert.strictEqual(
        (yield* lwa({ grant_type: "refresh_token", refresh_token: exchanged.json.refresh_token })).status,
        200
      )
      assert.strictEqual((yield* lwa({ grant_type: "authorization_code", code })).json.error, "invalid_grant")
      const late = (yield* follow).searchParams.get("spapi_oauth_code")!
      yield* TestClock.adjust("5 minutes")
      assert.strictEqual((yield* lwa({ grant_type: "authorization_code", code: late })).json.error, "invalid_grant")
      assert.notStrictEqual(sellerId, "")
    }).pipe(Effect.provide(memory)))

  it.effect("the page offers the sellers of its region alone, which its host or a parameter names, and no other code", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const query = { application_id: sandbox.credentials.applicationId, redirect_uri: "http://localhost/callback" }
      const sellers = { na: sandbox.credentialsOf("na").sellerId, eu: sandbox.credentialsOf("eu").sellerId }
      const offered = (text: string) => [...text.matchAll(/seller=(\w+)/g)].map(([, id]) => id)

      assert.includeMembers(offered((yield* open(query)).text), [sellers.na, sellers.eu])
      const european = yield* open({ ...query, region: "eu" })
      assert.deepStrictEqual(offered(european.text), [sellers.eu])
      const central = yield* send(
        "GET",
        `${Marketplace.US.sellerCentral}/apps/authorize/consent?${new URLSearchParams(query).toString()}`
      )
      assert.deepStrictEqual(offered(central.text), [sellers.na])

      const other = yield* open({ ...query, region: "eu", decision: "authorize", seller: sellers.na })
      assert.strictEqual(other.status, 200)
      const own = yield* open({ ...query, region: "eu", decision: "authorize", seller: sellers.eu })
      assert.strictEqual(own.status, 302)
    }).pipe(Effect.provide(memory)))

  it.effect("the page redirects to registered URIs only, and refuses an unknown application", () =>
    Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const foreign = yield* open({ application_id: credentials.applicationId, redirect_uri: "https://evil.example/" })
      assert.strictEqual(foreign.status, 400)
      assert.include(foreign.text, "MD5101")
      assert.include((yield* open({ application_id: "none" })).text, "MD1000")
    }).pipe(Effect.provide(memory)))

  it.effect("the page escapes parameters of its URL", () =>
    Effect.gen(function*() {
      const { credentials } = yield* Sandbox.Sandbox
      const page = yield* open({ application_id: credentials.applicationId, state: "\"><script>alert(1)</script>" })
      assert.notInclude(page.text, "<script>")
    }).pipe(Effect.provide(memory)))
})

describe("restricted data tokens", () => {
  const orders = "/orders/v0/orders"
  const US = "ATVPDKIKX0DER"
  const query = `?MarketplaceIds=${US}&CreatedAfter=2026-05-01T00:00:00Z`
  const mint = (...restrictedResources: ReadonlyArray<unknown>) =>
    call("POST", "/tokens/2021-03-01/restrictedDataToken", { json: { restrictedResources } })

  it.effect("orders contain personal data for the data elements of the token, and none without a restricted token", () =>
    Effect.gen(function*() {
      const bare = (yield* call("GET", orders + query)).json.payload.Orders
      assert.isAbove(bare.length, 10)
      for (const order of bare) assert.notProperty(order.ShippingAddress ?? {}, "AddressLine1")
      for (const order of bare) assert.deepStrictEqual(order.BuyerInfo, {})
      const minted = yield* mint({ method: "GET", path: orders, dataElements: ["shippingAddress"] })
      assert.match(minted.json.restrictedDataToken, /^Atz\.sprdt\|/)
      const full = (yield* call("GET", orders + query, { token: minted.json.restrictedDataToken })).json.payload.Orders
      const paid = full.filter((order: any) => order.OrderStatus !== "Pending")
      for (const order of paid) assert.isString(order.ShippingAddress.AddressLine1)
      for (const order of full) assert.deepStrictEqual(order.BuyerInfo, {})
    }).pipe(Effect.provide(memory)))

  it.effect("a token is valid for its own method and path only; a path template is valid for every resource", () =>
    Effect.gen(function*() {
      const list = (yield* call("GET", orders + query)).json.payload.Orders
      const [a, b] = [list[0].AmazonOrderId, list[1].AmazonOrderId]
      const plain = (yield* call("GET", `${orders}/${a}/address`)).json.payload.ShippingAddress
      assert.notProperty(plain, "AddressLine1")
      const specific = (yield* mint({ method: "GET", path: `${orders}/${a}/address` })).json.restrictedDataToken
      assert.strictEqual((yield* call("GET", `${orders}/${a}/address`, { token: specific })).status, 200)
      assert.strictEqual((yield* call("GET", `${orders}/${b}/address`, { token: specific })).status, 403)
      assert.strictEqual((yield* call("GET", `${orders}/${a}/buyerInfo`, { token: specific })).status, 403)
      const generic = (yield* mint({ method: "GET", path: `${orders}/{orderId}/address` })).json.restrictedDataToken
      assert.strictEqual((yield* call("GET", `${orders}/${a}/address`, { token: generic })).status, 200)
      assert.strictEqual((yield* call("GET", `${orders}/${b}/address`, { token: generic })).status, 200)
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* call("GET", `${orders}/${b}/address`, { token: generic })).status, 403)
    }).pipe(Effect.provide(memory)))

  it.effect.each(
    [
      ["no resource at all", []],
      ["a path that is not restricted", [{ method: "GET", path: participations }]],
      ["an element that the resource lacks", [{
        method: "GET",
        path: "/orders/v0/orders/{orderId}/address",
        dataElements: ["buyerInfo"]
      }]],
      ["an element that does not exist", [{ method: "GET", path: orders, dataElements: ["everything"] }]],
      ["the template of report documents", [{
        method: "GET",
        path: "/reports/2021-06-30/documents/{reportDocumentId}"
      }]],
      ["more than 50 resources", Array.from({ length: 51 }, () => ({ method: "GET", path: orders }))]
    ] as const
  )("%s is refused", ([, resources]) =>
    Effect.gen(function*() {
      const response = yield* mint(...resources)
      assert.strictEqual(response.status, 400, response.text)
      assert.strictEqual(response.json.errors[0].code, "InvalidInput")
    }).pipe(Effect.provide(memory)))
})

describe("signatures", () => {
  const sign = Effect.fnUntraced(function*(
    service: string,
    region: string,
    url: string,
    keys: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string },
    options: { readonly method?: string; readonly body?: string; readonly headers?: Record<string, string> } = {}
  ) {
    const now = yield* Clock.currentTimeMillis
    const { host, hostname, pathname, protocol, searchParams } = new URL(url)
    const signer = new SignatureV4({ service, region, credentials: keys, sha256: Sha256, applyChecksum: false })
    const query: Record<string, string> = Object.fromEntries(searchParams)
    const request = {
      method: options.method ?? "GET",
      protocol,
      hostname,
      path: pathname,
      query,
      headers: { host, ...options.headers },
      ...(options.body === undefined ? undefined : { body: options.body })
    }
    const signed = yield* Effect.promise(() => signer.sign(request, { signingDate: new Date(now) }))
    const { host: _, ...headers } = signed.headers
    return headers
  })

  const assume = Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    const { accessKeyId, roleArn, secretAccessKey } = sandbox.credentials
    const form = {
      Action: "AssumeRole",
      Version: "2011-06-15",
      RoleArn: roleArn,
      RoleSessionName: "test",
      DurationSeconds: "3600"
    }
    const url = `${sandbox.url}/sts/`
    const type = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" }
    const body = new URLSearchParams(form).toString()
    const keys = { accessKeyId, secretAccessKey: Redacted.value(secretAccessKey) }
    const headers = yield* sign("sts", "us-east-1", url, keys, { method: "POST", body, headers: type })
    const response = yield* send("POST", url, { headers, form })
    const read = (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(response.text)?.[1] ?? ""
    return {
      response,
      keys: {
        accessKeyId: read("AccessKeyId"),
        secretAccessKey: read("SecretAccessKey"),
        sessionToken: read("SessionToken")
      },
      expiration: read("Expiration")
    }
  })

  it.effect("AssumeRole checks the signature and returns keys that are valid until they expire", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const { response, expiration, keys } = yield* assume
      assert.strictEqual(response.status, 200, response.text)
      assert.strictEqual(expiration, "1970-01-01T01:00:00.000Z")
      const url = `${sandbox.url}/catalog/2022-04-01/items?keywords=knife%20%27b%27&marketplaceIds=ATVPDKIKX0DER`
      const signedCall = Effect.gen(function*() {
        const token = yield* login()
        const headers = yield* sign("execute-api", "us-east-1", url, keys, { headers: { "x-amz-access-token": token } })
        return yield* send("GET", url, { headers })
      })
      const good = yield* signedCall
      assert.strictEqual(good.status, 200, good.text)
      yield* TestClock.adjust("1 hour")
      const late = yield* signedCall
      assert.strictEqual(late.status, 403)
      assert.strictEqual(late.json.errors[0].code, "ExpiredToken")
    }).pipe(Effect.provide(memory)))

  it.effect("a request that was changed after signing is refused, and so is a wrong key, region, service or date", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const token = yield* login()
      const { accessKeyId, secretAccessKey } = sandbox.credentials
      const keys = { accessKeyId, secretAccessKey: Redacted.value(secretAccessKey) }
      const url = `${sandbox.url}${participations}`
      const extra = { "x-amz-access-token": token }
      const code = (headers: Record<string, string>, to = url) =>
        Effect.map(send("GET", to, { headers }), (response) => response.json.errors?.[0].code ?? response.status)
      const good = yield* sign("execute-api", "us-east-1", url, keys, { headers: extra })
      assert.strictEqual(yield* code(good), 200)
      assert.strictEqual(yield* code(good, `${url}?a=1`), "SignatureDoesNotMatch")
      assert.strictEqual(yield* code({ ...good, "x-amz-access-token": yield* login() }), "SignatureDoesNotMatch")
      const wrongKey = { ...keys, secretAccessKey: "wrong" }
      assert.strictEqual(
        yield* code(yield* sign("execute-api", "us-east-1", url, wrongKey, { headers: extra })),
        "SignatureDoesNotMatch"
      )
      const unknown = { ...keys, accessKeyId: "AKIDUNKNOWN" }
      assert.strictEqual(
        yield* code(yield* sign("execute-api", "us-east-1", url, unknown, { headers: extra })),
        "InvalidClientTokenId"
      )
      assert.strictEqual(
        yield* code(yield* sign("execute-api", "eu-west-1", url, keys, { headers: extra })),
        "InvalidSignature"
      )
      assert.strictEqual(yield* code(yield* sign("s3", "us-east-1", url, keys, { headers: extra })), "InvalidSignature")
      yield* TestClock.adjust("6 minutes")
      assert.strictEqual(yield* code(good), "InvalidSignature")
    }).pipe(Effect.provide(memory)))

  it.effect("AssumeRole refuses unsigned requests, the role of another application and an invalid session name", () =>
    Effect.gen(function*() {
      const sandbox = yield* Sandbox.Sandbox
      const unsigned = yield* send("POST", `${sandbox.url}/sts/`, {
        form: { Action: "AssumeRole", Version: "2011-06-15" }
      })
      assert.strictEqual(unsigned.status, 403)
      assert.include(unsigned.text, "<Code>IncompleteSignature</Code>")
    }).pipe(Effect.provide(memory)))
})
