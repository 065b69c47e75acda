/** The doctor finds planted faults: the leg that fails, its exit code, its cause and the next step. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Redacted, type Scope } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import { createServer } from "node:http"
import { createServer as createSecureServer } from "node:https"
import { createServer as createTcpServer } from "node:net"
import type { Kind } from "../../../packages/cli/src/output/exitCodes.ts"
import * as Certificate from "../../../packages/sandbox/src/server/Certificate.ts"
import { connectProxy, status } from "../../sp-api/http/support/connectProxy.ts"
import { environment } from "../support/spapi.ts"
import { answering, doctor, listening, type Run, type Variables } from "./support.ts"

/** What is planted: changes of the settings, and how the doctor is run. */
interface Planted extends Run {
  readonly env?: Variables
}

interface Fault {
  /** What is wrong, as who planted it says. */
  readonly fault: string
  readonly options?: Sandbox.ServerOptions
  readonly plant: Effect.Effect<Planted, never, Sandbox.Sandbox | Scope.Scope>
  /** The leg that has to fail first. */
  readonly leg: string
  readonly kind: Kind
  readonly cause: RegExp
  readonly next: RegExp
}

const set = (env: Variables, run: Run = {}) => Effect.succeed({ env, ...run })

/** The keys and the role of the sandbox. */
const signing = Effect.map(Sandbox.Sandbox, ({ credentials, url }) => ({
  SPAPI_AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  SPAPI_AWS_SECRET_ACCESS_KEY: Redacted.value(credentials.secretAccessKey),
  SPAPI_ROLE_ARN: credentials.roleArn,
  SPAPI_STS_ENDPOINT: `${url}/sts`
}))

const fault = (kind: Sandbox.FaultKind, on: string) =>
  Effect.flatMap(Sandbox.Sandbox, ({ faults }) => Effect.as(faults.add({ kind, on, times: Infinity }), {}))

/** Amazon's own addresses, so that everything goes through the given proxy. */
const amazon = { SPAPI_ENDPOINT: undefined, SPAPI_LWA_ENDPOINT: undefined }

const json = (status: number, value: unknown) => Response.json(value, { status })
const denied = json.bind(undefined, 403, {
  errors: [{ code: "Unauthorized", message: "Access to requested resource is denied.", details: "" }]
})
const token = () => json(200, { access_token: "Atza|test", token_type: "bearer", expires_in: 3600 })

/** Amazon, where the account is accepted at one host alone. */
const acceptedAt = (host: string) =>
  answering((url, { token: sent }) =>
    url.host === "api.amazon.com"
      ? token()
      : url.host === host && sent !== undefined
      ? json(200, { payload: [] })
      : denied()
  )

const refusedByLwa = (error: string, description: string) =>
  answering((url) => url.host === "api.amazon.com" ? json(401, { error, error_description: description }) : denied())

const faults: ReadonlyArray<Fault> = [
  {
    fault: "no client id",
    plant: set({ SPAPI_CLIENT_ID: undefined }),
    leg: "configuration",
    kind: "configuration",
    cause: /SPAPI_CLIENT_ID is not set/,
    next: /set SPAPI_CLIENT_ID, or run `spapi config set default client_id`/
  },
  {
    fault: "no refresh token, as of an application for grantless calls",
    plant: set({ SPAPI_REFRESH_TOKEN: undefined }),
    leg: "configuration",
    kind: "configuration",
    cause: /without a refresh token it can make grantless calls alone/,
    next: /SPAPI_REFRESH_TOKEN.*spapi authorize.*spapi doctor --grantless/
  },
  {
    fault: "client id and secret swapped",
    plant: Effect.map(environment, (env) => ({
      env: { SPAPI_CLIENT_ID: env.SPAPI_CLIENT_SECRET, SPAPI_CLIENT_SECRET: env.SPAPI_CLIENT_ID }
    })),
    leg: "configuration",
    kind: "configuration",
    cause: /client id and client secret are swapped/,
    next: /SPAPI_CLIENT_ID.*SPAPI_CLIENT_SECRET/
  },
  {
    fault: "an access token as refresh token",
    plant: set({ SPAPI_REFRESH_TOKEN: "Atza|IwEBIA" }),
    leg: "configuration",
    kind: "configuration",
    cause: /SPAPI_REFRESH_TOKEN is an access token/,
    next: /SPAPI_REFRESH_TOKEN.*spapi authorize/
  },
  {
    fault: "a secret in quotes and with a blank",
    plant: set({ SPAPI_CLIENT_SECRET: "'amzn1.oa2-cs.v1.x'", SPAPI_REFRESH_TOKEN: "Atzr|x y" }),
    leg: "configuration",
    kind: "configuration",
    cause: /SPAPI_CLIENT_SECRET is in quotation marks.*SPAPI_REFRESH_TOKEN holds blanks/,
    next: /correct the environment variable SPAPI_CLIENT_SECRET/
  },
  {
    fault: "a region that does not exist",
    plant: set({ SPAPI_REGION: "us-east-1" }),
    leg: "configuration",
    kind: "configuration",
    cause: /is not a region/,
    next: /SPAPI_REGION/
  },
  {
    fault: "an ARN of a user instead of a role",
    plant: Effect.map(signing, (env) => ({ env: { ...env, SPAPI_ROLE_ARN: "arn:aws:iam::123456789012:user/me" } })),
    leg: "configuration",
    kind: "configuration",
    cause: /SPAPI_ROLE_ARN is the ARN of a user/,
    next: /SPAPI_ROLE_ARN/
  },
  {
    fault: "the address of something else as a proxy",
    plant: set({ ...amazon, HTTPS_PROXY: "socks5://user:s3cret@proxy.example:1080" }),
    leg: "configuration",
    kind: "configuration",
    cause: /no address of an http or https proxy/,
    next: /HTTPS_PROXY=http:/
  },
  {
    fault: "a wrong secret",
    plant: set({ SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.not-this-one" }),
    leg: "token",
    kind: "authentication",
    cause: /clientId and clientSecret do not belong together/,
    next: /LWA credentials.*SPAPI_CLIENT_SECRET/
  },
  {
    fault: "a secret that was rotated",
    plant: Effect.flatMap(Sandbox.Sandbox, ({ rotateSecret }) => Effect.as(rotateSecret("0 seconds"), {})),
    leg: "token",
    kind: "authentication",
    cause: /rotated or (?:has )?expired/,
    next: /SPAPI_CLIENT_SECRET/
  },
  {
    fault: "a secret of which Amazon says that it has expired",
    plant: set(amazon, { http: refusedByLwa("invalid_client", "The client secret has expired.") }),
    leg: "token",
    kind: "authentication",
    cause: /client secret has expired.*180 days/,
    next: /Rotate secret/
  },
  {
    fault: "a client id of another form",
    plant: set({ SPAPI_CLIENT_ID: "my-application" }),
    leg: "token",
    kind: "authentication",
    cause: /the client id does not begin with amzn1\.application-oa2-client\./,
    next: /SPAPI_CLIENT_ID/
  },
  {
    fault: "a revoked authorization",
    plant: Effect.flatMap(Sandbox.Sandbox, ({ revokeAuthorization }) => Effect.as(revokeAuthorization(), {})),
    leg: "token",
    kind: "authentication",
    cause: /refresh token .*revoked/,
    next: /authorize the application again: `spapi authorize`/
  },
  {
    fault: "a refresh token of another application",
    options: { applications: 2 },
    plant: Effect.map(Sandbox.Sandbox, ({ credentialsOf }) => ({
      env: { SPAPI_REFRESH_TOKEN: Redacted.value(credentialsOf("na", 1).refreshToken) }
    })),
    leg: "token",
    kind: "authentication",
    cause: /of another application \(clientId\)/,
    next: /authorize/
  },
  {
    fault: "an application that may not use the token",
    plant: set(amazon, { http: refusedByLwa("unauthorized_client", "Not authorized for requested operation") }),
    leg: "token",
    kind: "authentication",
    cause: /belongs to another application/,
    next: /client id of the application that was authorized/
  },
  {
    fault: "the credentials of a local sandbox against production",
    plant: set(amazon, { http: refusedByLwa("invalid_client", "Client authentication failed") }),
    leg: "token",
    kind: "authentication",
    cause: /refresh token is that of a local sandbox/,
    next: /take all settings from one place/
  },
  {
    fault: "the credentials of production against a local sandbox",
    plant: set({ SPAPI_REFRESH_TOKEN: `Atzr|IwEBI${"x".repeat(300)}` }),
    leg: "token",
    kind: "authentication",
    cause: /a local sandbox, which knows only the credentials that it prints/,
    next: /eval/
  },
  {
    fault: "Login with Amazon is down",
    plant: fault("failure", "lwa"),
    leg: "token",
    kind: "refused",
    cause: /Login with Amazon has a fault/,
    next: /sp-api-status/
  },
  {
    fault: "Login with Amazon refuses too many requests",
    plant: fault("throttled", "lwa"),
    leg: "token",
    kind: "throttled",
    cause: /Login with Amazon has a fault|rate limit/,
    next: /another program|again/
  },
  {
    fault: "Login with Amazon sends a page of its load balancer",
    plant: fault("unavailable", "lwa"),
    leg: "token",
    kind: "refused",
    cause: /Amazon's servers have a fault/,
    next: /sp-api-status/
  },
  {
    fault: "a region that is not that of the account",
    plant: set({ SPAPI_REGION: "eu" }),
    leg: "participations",
    kind: "configuration",
    cause: /wrong region: .* an account in na/,
    next: /set the region to na: .*SPAPI_REGION/
  },
  {
    fault: "an account of another region, which Amazon just refuses",
    plant: set({ ...amazon, SPAPI_REGION: "na" }, { http: acceptedAt("sellingpartnerapi-eu.amazon.com") }),
    leg: "participations",
    kind: "refused",
    cause: /accepted in region eu: the account is there, not in na/,
    next: /set the region to eu: .*SPAPI_REGION/
  },
  {
    fault: "a token of Amazon's sandbox against production",
    plant: set(amazon, { http: acceptedAt("sandbox.sellingpartnerapi-na.amazon.com") }),
    leg: "participations",
    kind: "refused",
    cause: /accepted by Amazon's sandbox/,
    next: /SPAPI_SANDBOX=true/
  },
  {
    fault: "an application that the account has not authorized",
    plant: set(amazon, { http: acceptedAt("nowhere") }),
    leg: "participations",
    kind: "refused",
    cause: /was authorized before it had the role|lacks the role/,
    next: /check that the application is authorized at https:\/\/sellercentral\.amazon\.com\/apps\/manage/
  },
  {
    fault: "an access token that is refused however new it is",
    plant: fault("expired-token", "api"),
    leg: "participations",
    kind: "authentication",
    cause: /authorization was revoked, has ended \(365 days\)/,
    next: /authorize/
  },
  {
    fault: "the quota is used up",
    plant: fault("throttled", "api"),
    leg: "participations",
    kind: "throttled",
    cause: /rate limit of the operation is used up/,
    next: /another program uses this application's rate limit/
  },
  {
    fault: "the API fails",
    plant: fault("failure", "api"),
    leg: "participations",
    kind: "refused",
    cause: /Amazon's servers have a fault/,
    next: /sp-api-status/
  },
  {
    fault: "a marketplace that the account does not take part in",
    plant: set({ SPAPI_MARKETPLACE: "BR" }),
    leg: "marketplace",
    kind: "configuration",
    cause: /marketplace not taken part in: the account has US, CA, MX/,
    next: /SPAPI_MARKETPLACE/
  },
  {
    fault: "a marketplace of another region",
    plant: set({ SPAPI_MARKETPLACE: "DE" }),
    leg: "marketplace",
    kind: "configuration",
    cause: /region and marketplace do not belong together/,
    next: /set the region to eu/
  },
  {
    fault: "a missing role",
    plant: Effect.flatMap(
      Sandbox.Sandbox,
      ({ revokeRole }) => Effect.as(revokeRole("finances_2024-06-19"), {})
    ),
    leg: "roles",
    kind: "refused",
    cause: /missing role/,
    next: /request Finance and Accounting .* authorize it again .*--roles orders,listing,pricing/
  },
  {
    fault: "an account without marketplaces",
    plant: Effect.flatMap(
      Sandbox.Sandbox,
      ({ stubs }) =>
        Effect.as(
          stubs.add({ operation: "sellers.getMarketplaceParticipations", response: { body: { payload: [] } } }),
          {}
        )
    ),
    leg: "participations",
    kind: "refused",
    cause: /registration is not complete/,
    next: /sellercentral\.amazon\.com/
  },
  {
    fault: "no role for the list of marketplaces",
    plant: Effect.flatMap(Sandbox.Sandbox, ({ revokeRole }) => Effect.as(revokeRole("sellers"), {})),
    leg: "participations",
    kind: "refused",
    cause: /other operations of sellers are allowed/,
    next: /Selling Partner Insights/
  },
  {
    fault: "no role for personal data",
    plant: Effect.flatMap(
      Sandbox.Sandbox,
      ({ revokeRole }) => Effect.as(revokeRole("tokens_2021-03-01"), { pii: true })
    ),
    leg: "pii",
    kind: "refused",
    cause: /lacks a role for personal data/,
    next: /request a restricted role/
  },
  {
    fault: "a clock that is an hour behind",
    plant: Effect.flatMap(Sandbox.Sandbox, ({ clock }) => Effect.as(clock.advance("1 hour"), {})),
    leg: "clock",
    kind: "configuration",
    cause: /the clock is wrong/,
    next: /synchronize the clock of this machine with a time server/
  },
  {
    fault: "a role that does not trust the user of the keys",
    plant: Effect.map(signing, (env) => ({ env: { ...env, SPAPI_ROLE_ARN: "arn:aws:iam::123456789012:role/Other" } })),
    leg: "role",
    kind: "authentication",
    cause: /trust policy must name the user of these keys/,
    next: /compare the trust policy of arn:aws:iam::123456789012:role\/Other/
  },
  {
    fault: "an AWS access key that does not exist",
    plant: Effect.map(signing, (env) => ({ env: { ...env, SPAPI_AWS_ACCESS_KEY_ID: "AKIAABCDEFGHIJKLMNOP" } })),
    leg: "role",
    kind: "authentication",
    cause: /accessKeyId does not exist/,
    next: /create a new access key/
  },
  {
    fault: "a wrong AWS secret, which signs by itself",
    plant: Effect.map(signing, ({ SPAPI_AWS_ACCESS_KEY_ID }) => ({
      env: { SPAPI_AWS_ACCESS_KEY_ID, SPAPI_AWS_SECRET_ACCESS_KEY: "x".repeat(40) }
    })),
    leg: "signature",
    kind: "authentication",
    cause: /AWS signature was refused/,
    next: /secret access key.*unset all AWS settings/
  },
  {
    fault: "nothing listens at the endpoint",
    plant: set({ SPAPI_ENDPOINT: "http://127.0.0.1:1" }),
    leg: "api",
    kind: "network",
    cause: /nothing accepts connections there/,
    next: /check SPAPI_ENDPOINT.*is the sandbox running/
  },
  {
    fault: "a host that does not exist, without a proxy",
    plant: set(amazon, {
      http: answering((url) => Object.assign(new Error(`getaddrinfo ENOTFOUND ${url.host}`), { code: "ENOTFOUND" }))
    }),
    leg: "api",
    kind: "network",
    cause: /cannot be resolved/,
    next: /set HTTPS_PROXY=/
  },
  {
    fault: "a firewall that drops connections, where a proxy is needed",
    plant: set(amazon, {
      http: answering(() => Object.assign(new Error("Connect Timeout Error"), { code: "UND_ERR_CONNECT_TIMEOUT" }))
    }),
    leg: "api",
    kind: "network",
    cause: /a firewall drops it, or a proxy is needed/,
    next: /through a proxy only, set HTTPS_PROXY=/
  },
  {
    fault: "NO_PROXY takes Amazon past the proxy",
    plant: set({ ...amazon, HTTPS_PROXY: "http://127.0.0.1:9", NO_PROXY: "intranet.example, .amazon.com" }, {
      http: answering(() => Object.assign(new Error("connect"), { code: "ENETUNREACH" }))
    }),
    leg: "api",
    kind: "network",
    cause: /proxy is needed/,
    next: /NO_PROXY \(\.amazon\.com\) takes this host past the proxy 127\.0\.0\.1:9/
  },
  {
    fault: "a proxy that does not exist",
    plant: set({ ...amazon, HTTPS_PROXY: "http://me:s3cret@127.0.0.1:1" }),
    leg: "api",
    kind: "network",
    cause: /proxy of the environment cannot be reached/,
    next: /correct HTTPS_PROXY \(127\.0\.0\.1:1\)/
  },
  {
    fault: "a proxy that requires a password",
    plant: Effect.map(connectProxy({ port: 1, credentials: "me:s3cret" }), ({ port }) => ({
      env: { ...amazon, HTTPS_PROXY: `http://127.0.0.1:${port}` }
    })),
    leg: "api",
    kind: "network",
    cause: /proxy requires a user and a password/,
    next: /HTTPS_PROXY=http:\/\/user:password@127\.0\.0\.1:/
  },
  {
    fault: "a proxy that forbids Amazon",
    plant: Effect.map(connectProxy({ port: 1, refuse: status(403) }), ({ port }) => ({
      env: { ...amazon, HTTPS_PROXY: `http://127.0.0.1:${port}` }
    })),
    leg: "api",
    kind: "network",
    cause: /proxy refuses to connect to this host/,
    next: /ask who runs the proxy 127\.0\.0\.1:/
  },
  {
    fault: "a certificate of an unknown authority",
    plant: Effect.gen(function*() {
      const port = yield* listening(createSecureServer(yield* Certificate.make(["localhost"])))
      return { env: { SPAPI_ENDPOINT: `https://localhost:${port}` } }
    }),
    leg: "api",
    kind: "network",
    cause: /from an authority that is not trusted here/,
    next: /NODE_EXTRA_CA_CERTS=/
  },
  {
    fault: "a certificate for another name",
    plant: Effect.gen(function*() {
      const certificate = yield* Certificate.make(["other.example"])
      const port = yield* listening(createSecureServer(certificate))
      return { env: { SPAPI_ENDPOINT: `https://localhost:${port}` }, connect: { ca: certificate.ca } }
    }),
    leg: "api",
    kind: "network",
    cause: /certificate for another name/,
    next: /check SPAPI_ENDPOINT/
  },
  {
    fault: "https to a server of http",
    plant: Effect.map(Sandbox.Sandbox, ({ url }) => ({ env: { SPAPI_ENDPOINT: url.replace("http:", "https:") } })),
    leg: "api",
    kind: "network",
    cause: /does not speak TLS/,
    next: /check SPAPI_ENDPOINT/
  },
  {
    fault: "a server that closes connections",
    plant: Effect.map(listening(createTcpServer((socket) => socket.destroy())), (port) => ({
      env: { SPAPI_ENDPOINT: `http://127.0.0.1:${port}` }
    })),
    leg: "api",
    kind: "network",
    cause: /connection broke off/,
    next: /check SPAPI_ENDPOINT/
  },
  {
    fault: "the log-in page of a network instead of the API",
    plant: Effect.map(
      listening(createServer((_, response) => response.end("<html>Welcome to the hotel</html>"))),
      (port) => ({ env: { SPAPI_ENDPOINT: `http://127.0.0.1:${port}` } })
    ),
    leg: "api",
    kind: "network",
    cause: /something else than the Selling Partner API is there/,
    next: /check SPAPI_ENDPOINT/
  },
  {
    fault: "an address of Login with Amazon that is wrong",
    plant: set({ SPAPI_LWA_ENDPOINT: "http://127.0.0.1:1/auth/o2/token" }),
    leg: "lwa",
    kind: "network",
    cause: /nothing accepts connections there/,
    next: /SPAPI_LWA_ENDPOINT/
  }
]

const world = { products: 3, ordersPerSeller: 3 }

describe("spapi doctor names", () => {
  it.live.each(faults)("$fault", ({ cause, kind, leg, next, options, plant }) =>
    Effect.gen(function*() {
      const planted = yield* plant
      const env = { ...yield* environment, ...planted.env }
      const legs = yield* doctor(env, planted)
      const failed = legs.find(({ state }) => state === "failed")
      assert.deepInclude(failed, { leg, kind }, JSON.stringify(failed))
      assert.match(failed!.cause ?? "", cause)
      assert.match(failed!.next ?? "", next)
      const printed = JSON.stringify(legs)
      assert.notInclude(printed, "s3cret")
      for (const name of ["SPAPI_CLIENT_SECRET", "SPAPI_REFRESH_TOKEN", "SPAPI_AWS_SECRET_ACCESS_KEY"] as const) {
        const secret = (env as Variables)[name]
        // Swapped values are shown where the other one would be.
        if (secret !== undefined && !secret.startsWith("amzn1.application")) assert.notInclude(printed, secret)
      }
    }).pipe(
      Effect.scoped,
      Effect.provide(Sandbox.layerServer({ ...world, ...options })),
      Effect.timeout("200 seconds")
    ))
})

describe("spapi doctor", () => {
  it.live("a leg that fails stops those that need it, and no other", () =>
    Effect.gen(function*() {
      const env = { ...yield* environment, SPAPI_CLIENT_SECRET: "amzn1.oa2-cs.v1.not-this-one" }
      const legs = yield* doctor(env)
      const states = Object.fromEntries(legs.map(({ leg, message, state }) => [leg, `${state}: ${message}`]))
      assert.match(states["clock"]!, /^ok: the same as Amazon's/)
      assert.strictEqual(states["participations"], "skipped: needs token, which failed")
      assert.strictEqual(states["roles"], "skipped: needs token, which failed")
      assert.match(states["role"]!, /^skipped: no AWS keys are set/)
    }).pipe(Effect.provide(Sandbox.layerServer(world))))

  it.live("finds nothing where nothing is wrong: signed, with personal data and grantless calls", () =>
    Effect.gen(function*() {
      const env = { ...yield* environment, ...yield* signing, SPAPI_MARKETPLACE: "us,CA" }
      const legs = yield* doctor(env, { pii: true, grantless: true })
      assert.deepStrictEqual(legs.filter(({ state }) => state !== "ok"), [])
      assert.lengthOf(legs, 12)
    }).pipe(Effect.provide(Sandbox.layerServer({ ...world, signatures: "required" }))))

  it.live("an application without refresh token passes with --grantless", () =>
    Effect.gen(function*() {
      const legs = yield* doctor({ ...yield* environment, SPAPI_REFRESH_TOKEN: undefined }, { grantless: true })
      assert.deepStrictEqual(legs.filter(({ state }) => state === "failed"), [])
      assert.include(legs.map(({ leg, state }) => `${leg} ${state}`), "grantless ok")
    }).pipe(Effect.provide(Sandbox.layerServer(world))))

  it.live("of a vendor tries the roles of vendors", () =>
    Effect.gen(function*() {
      const { revokeRole } = yield* Sandbox.Sandbox
      yield* revokeRole("sellers")
      yield* revokeRole("reports_2021-06-30")
      const legs = yield* doctor(yield* environment)
      const participations = legs.find(({ leg }) => leg === "participations")
      assert.match(participations!.message, /a vendor account/)
      assert.match(legs.find(({ leg }) => leg === "roles")!.message, /vendors/)
    }).pipe(Effect.provide(Sandbox.layerServer({ ...world, partner: "vendor" }))))

  it.live("of a vendor says that a role of --roles is one of sellers", () =>
    Effect.gen(function*() {
      const { revokeRole } = yield* Sandbox.Sandbox
      for (const section of ["sellers", "reports_2021-06-30", "orders_2026-01-01", "ordersV0"]) {
        yield* revokeRole(section as "sellers")
      }
      const legs = yield* doctor(yield* environment, { roles: "orders" })
      const roles = legs.find(({ leg }) => leg === "roles")
      assert.strictEqual(roles?.state, "failed")
      assert.match(roles!.cause!, /the account is that of a vendor, and --roles orders is of sellers/)
      assert.match(roles!.next!, /^`spapi doctor --roles vendor`/)
    }).pipe(Effect.provide(Sandbox.layerServer({ ...world, partner: "vendor" }))))

  it.live("roles that are not needed are not tried", () =>
    Effect.gen(function*() {
      const { requestsOf, revokeRole } = yield* Sandbox.Sandbox
      yield* revokeRole("finances_2024-06-19")
      const legs = yield* doctor(yield* environment, { roles: "orders,listing" })
      assert.deepStrictEqual(legs.filter(({ state }) => state === "failed"), [])
      assert.lengthOf(yield* requestsOf("finances_2024-06-19.listTransactions"), 0)
      const wrong = yield* doctor(yield* environment, { roles: "orders,finances" })
      assert.match(wrong.find(({ state }) => state === "failed")?.next ?? "", /name some of orders, listing/)
    }).pipe(Effect.provide(Sandbox.layerServer(world))))
})
