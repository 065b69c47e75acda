/**
 * No secret, no personal data and no presigned URL is in anything that the library writes or prints, whichever entry
 * point was called and whatever went wrong on the way.
 */
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Duration, Effect, Exit, Layer, Redacted, RegExp as Pattern, Stream } from "effect"
import { Sandbox } from "effect-sp-api-sandbox"
import * as MerchantFulfillment from "effect-sp-api/apis/MerchantFulfillmentV0"
import * as Notifications from "effect-sp-api/apis/Notifications"
import * as OrdersV0 from "effect-sp-api/apis/OrdersV0"
import * as Promotions from "effect-sp-api/apis/Promotions_2025_12_01"
import * as Reports2021 from "effect-sp-api/apis/Reports_2021_06_30"
import * as Sellers from "effect-sp-api/apis/Sellers"
import * as Support from "effect-sp-api/apis/Support_2025_02_01"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import { FreshClients } from "effect-sp-api/auth/LwaTokenService"
import * as StsCredentialService from "effect-sp-api/auth/StsCredentialService"
import * as Document from "effect-sp-api/documents/Document"
import * as Policy from "effect-sp-api/http/Policy"
import * as RawHttpClient from "effect-sp-api/http/RawHttpClient"
import * as RequestLog from "effect-sp-api/http/RequestLog"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as NodeSpApi from "effect-sp-api/NodeSpApi"
import { ResponseChecking } from "effect-sp-api/operation/Checking"
import * as SpApi from "effect-sp-api/SpApi"
import * as SpApiConfig from "effect-sp-api/SpApiConfig"
import { isSpApiError } from "effect-sp-api/SpApiError"
import * as SpApiErrorHttp from "effect-sp-api/SpApiErrorHttp"
import * as Feeds from "effect-sp-api/workflows/Feeds"
import { clientSecret, run as runNotifications } from "effect-sp-api/workflows/Notifications"
import * as Orders from "effect-sp-api/workflows/Orders"
import * as Reports from "effect-sp-api/workflows/Reports"
import * as Uploads from "effect-sp-api/workflows/Uploads"
import { HttpClient } from "effect/http"
import { inspect } from "node:util"
import * as InProcess from "../../packages/sandbox/src/server/InProcess.ts"
import { watchFresh, WatchTokens } from "../../packages/sp-api/src/auth/internal/freshClients.ts"
import { letTimePass } from "../faults/support/observe.ts"
import { connectProxy } from "../sp-api/http/support/connectProxy.ts"
import { fakeApi, secrets } from "../sp-api/support/fakeApi.ts"
import { newSecret } from "../sp-api/workflows/support/notifications.ts"
import { print, record } from "./support/record.ts"

const planted = {
  code: "RHplantedCodeOfAConsent",
  buyer: "planted-buyer@marketplace.example",
  sku: "planted-sku-of-the-body",
  content: "planted content of a feed",
  newSecret: "planted-next-client-secret"
}

/** What must not be seen, as it comes along on the wire. */
const makeNeedles = () => {
  const found = new Map<string, string>()
  const add = (what: string, value: string | undefined) => {
    if (value !== undefined && value.length >= 6) found.set(value, what)
  }
  const patterns: ReadonlyArray<readonly [string, RegExp]> = [
    ["token", /"(?:access_token|refresh_token|restrictedDataToken)":"([^"]+)"/g],
    ["AWS secret", /<(?:SecretAccessKey|SessionToken)>([^<]+)</g],
    ["presigned signature", /X-Amz-Signature=([0-9a-f]{16,})/g],
    ["claim code", /"claimCode":\{"type":"GROUP","value":"([^"]+)"/g],
    ["email of a case", /"primaryEmail":"([^"]+)"/g],
    ["phone", /"phoneNumber":\{"countryCode":"US","number":"([^"]+)"/g],
    ["transcript of a chat", /"transcript":"([^"]+)"/g]
  ]
  return {
    found,
    add,
    read: (text: string) => {
      for (const [what, pattern] of patterns) for (const match of text.matchAll(pattern)) add(what, match[1])
    }
  }
}

type Needles = ReturnType<typeof makeNeedles>

/** A signing client over a sandbox in memory; what is secret on the wire between them is remembered. */
const client = (needles: Needles) => {
  const http = Layer.effect(
    HttpClient.HttpClient,
    Effect.map(Sandbox.Sandbox, (sandbox) =>
      InProcess.make((request) => {
        for (const name of ["x-amz-access-token", "x-amz-security-token"]) needles.add("token", request.headers[name])
        needles.add("signature", /Signature=([0-9a-f]+)/.exec(request.headers["authorization"] ?? "")?.[1])
        return Effect.tap(sandbox.handle(request), ({ body }) =>
          Effect.sync(() => typeof body === "string" && needles.read(body)))
      }))
  )
  return Layer.unwrap(
    Effect.map(Sandbox.Sandbox, (sandbox) => Layer.orDie(SpApi.layerSigned(sandbox.signedConfigValues)))
  ).pipe(
    Layer.provideMerge(http),
    Layer.provideMerge(Sandbox.layerHttpClient({ usagePlans: 1000, ordersPerSeller: 40 }))
  )
}

const MarketplaceIds = [Marketplace.US.id]
const body = { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA", marketplaceIds: MarketplaceIds }
const listingsFeed = { feedType: "JSON_LISTINGS_FEED", marketplaceIds: MarketplaceIds } as const

/** A notification of a new client secret, and one that holds it in an unexpected place. */
const newSecrets = Stream.make(
  JSON.stringify(newSecret("n1", { clientId: "mine", secret: planted.newSecret })),
  JSON.stringify({
    notificationType: "APPLICATION_OAUTH_CLIENT_NEW_SECRET",
    payload: { other: { inner: { clientId: "mine", newClientSecret: planted.newSecret } } }
  }),
  `no notification: ${planted.newSecret}`
)

/** Every kind of entry point, with inputs that are right and inputs that are wrong. */
const entryPoints = Effect.gen(function*() {
  const orderId = yield* Sandbox.Sandbox.use(({ world }) => world.addOrder({ channel: "MFN" }))
  const lwa = yield* LwaTokenService.LwaTokenService
  const sts = yield* StsCredentialService.StsCredentialService
  const raw = yield* RawHttpClient.make
  const list = { MarketplaceIds, CreatedAfter: "2026-05-01T00:00:00Z" }
  return [
    ["a page with personal data", OrdersV0.getOrders(list, { dataElements: ["buyerInfo", "shippingAddress"] })],
    ["all pages", OrdersV0.getOrders.items(list, { dataElements: ["buyerInfo"] }).pipe(Stream.runCollect)],
    ["a response with its headers", OrdersV0.getOrder.withResponse({ orderId })],
    ["an address", OrdersV0.getOrderAddress({ orderId })],
    ["a strict check", OrdersV0.getOrders(list).pipe(Effect.provideService(ResponseChecking, "strict"))],
    ["a filter by a buyer", OrdersV0.getOrders({ ...list, BuyerEmail: planted.buyer })],
    ["a wrong filter by a buyer", OrdersV0.getOrders({ ...list, CreatedAfter: "never", BuyerEmail: planted.buyer })],
    [
      "a wrong body",
      MerchantFulfillment.getEligibleShipmentServices({
        body: {
          ShipmentRequestDetails: {
            SellerOrderId: 7 as unknown as string,
            AmazonOrderId: planted.sku
          } as MerchantFulfillment.ShipmentRequestDetails
        }
      })
    ],
    ["a parameter that is not a string", OrdersV0.getOrder({ orderId: { secret: planted.sku } as unknown as string })],
    ["an unknown order", OrdersV0.getOrder({ orderId: "000-0000000-0000000" })],
    [
      "cases of the support, by an email",
      Support.listCases.items({ body: { caseFilters: { primaryEmails: [planted.buyer] }, maxResults: 5 } }).pipe(
        Stream.runCollect
      )
    ],
    [
      "contacts of all cases",
      Support.listCases.items({ body: { maxResults: 50 } }).pipe(
        Stream.flatMap(({ caseId }) => Support.listContacts.items({ caseId })),
        Stream.runCollect
      )
    ],
    [
      "promotions with claim codes",
      Promotions.searchPromotions.items({ marketplaceIds: MarketplaceIds, promotionTypes: ["BASKET_BUILDING"] }).pipe(
        Stream.runCollect
      )
    ],
    ["a grantless call", Notifications.getDestinations()],
    ["a creating call", Reports2021.createReport({ body })],
    ["the escape hatch", Effect.flatMap(raw.get("/sellers/v1/marketplaceParticipations"), (response) => response.text)],
    ["the escape hatch, wrong", raw.get(`/none?email=${planted.buyer}`)],
    ["a foreign host", raw.get(`https://evil.example/?token=${planted.code}`)],
    [
      "a report",
      Reports.rows(body as { reportType: "GET_MERCHANT_LISTINGS_ALL_DATA"; marketplaceIds: Array<string> }).pipe(
        Stream.runCollect
      )
    ],
    ["a feed that is not JSON", Feeds.submit(planted.content, listingsFeed)],
    [
      "a feed",
      Feeds.submit({
        header: { sellerId: "A1", version: "2.0" },
        messages: [{
          messageId: 1,
          sku: "a",
          operationType: "UPDATE",
          productType: "LAMP",
          attributes: { item_name: [{ value: planted.content }] }
        }]
      }, listingsFeed)
    ],
    [
      "an upload",
      Uploads.upload({
        resource: `messaging/v1/orders/${orderId}/messages/legalDisclosure`,
        marketplaceId: Marketplace.US.id,
        content: planted.content,
        contentType: "text/plain"
      })
    ],
    [
      "orders of either version",
      Orders.search(
        { marketplaceIds: MarketplaceIds, createdAfter: list.CreatedAfter, pii: true } as Orders.SearchInput
      ).pipe(Stream.runCollect)
    ],
    [
      "a document whose address has run out",
      Document.collectText({ url: `https://sandbox.localhost/documents/x?X-Amz-Signature=${"ab".repeat(32)}` })
    ],
    [
      "an address that is not https",
      Document.collectText({ url: `http://example.com/?X-Amz-Signature=${"cd".repeat(32)}` })
    ],
    [
      "a new client secret that cannot be saved",
      Effect.flatMap(
        clientSecret({
          clientId: "mine",
          initial: Redacted.make("old"),
          save: (secret) => Effect.fail({ what: "vault sealed", secret })
        }),
        ({ accept }) => runNotifications(newSecrets, (notification) => Effect.tap(accept(notification), Effect.log))
      )
    ],
    [
      "poison",
      runNotifications(newSecrets, (notification) => Effect.fail(notification), {
        maxAttempts: 1,
        onPoison: (poison) => Effect.andThen(Effect.logError("poison", poison), Effect.fail(poison))
      })
    ],
    ["an access token", lwa.accessToken],
    ["a grantless token", lwa.grantless("sellingpartnerapi::notifications")],
    ["an unknown scope", lwa.grantless("sellingpartnerapi::none")],
    ["a code", lwa.exchangeCode(planted.code, { redirectUri: "https://example.com/callback" })],
    ["credentials", sts.credentials]
  ] as ReadonlyArray<readonly [string, Effect.Effect<unknown, unknown, SpApi.SignedServices | HttpClient.HttpClient>]>
})

/** Adds what is known to be secret or personal from the start. */
const plant = (needles: Needles) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    for (const [what, value] of Object.entries(planted)) needles.add(what, value)
    needles.add("client secret", Redacted.value(sandbox.credentials.clientSecret))
    needles.add("refresh token", Redacted.value(sandbox.credentials.refreshToken))
    needles.add("AWS secret", Redacted.value(sandbox.credentials.secretAccessKey))
    needles.add("presigned signature", "ab".repeat(32))
    needles.add("presigned signature", "cd".repeat(32))
    for (const order of (yield* sandbox.world.seller()).orders) {
      needles.add("name of a buyer", order.buyer.name)
      needles.add("email of a buyer", order.buyer.email)
      needles.add("street", order.address.line1)
      needles.add("phone", order.address.phone)
    }
  })

/** A needle whole, percent-encoded or in pieces. */
const piecesOf = (value: string): ReadonlyArray<string> => [
  value,
  encodeURIComponent(value),
  ...value.split(/[^A-Za-z0-9]+/).filter((piece) => piece.length >= 16)
]

/** One expression for all needles, as the output is long. */
const expressionOf = ({ found }: Needles): RegExp =>
  new RegExp([...new Set([...found.keys()].flatMap(piecesOf))].map(Pattern.escape).join("|"))

/** Looks for all needles that are known by now. */
const searching = (needles: Needles) => {
  const expression = expressionOf(needles)
  return (text: string, where: string): void => {
    const shown = expression.exec(text)
    if (shown === null) return
    const [piece] = shown
    const [, what] = [...needles.found].find(([value]) => piecesOf(value).includes(piece))!
    assert.fail(
      `${where}: a ${what} is shown: …${text.slice(Math.max(0, shown.index - 200), shown.index + piece.length + 40)}…`
    )
  }
}

/** Every wait has its log line and its hook, however short it is. */
const reportAll: Policy.Notices = { after: Duration.zero, every: Duration.zero, level: "Info" }

/** Faults after which calls pause. */
const pausing: ReadonlySet<string> = new Set(["throttled", "failure", "unavailable"])

/** What a server responds to its own client where a call failed, and the error and its reason in every form. */
const bodiesOf = (exit: Exit.Exit<unknown, unknown>): ReadonlyArray<string> =>
  Exit.isSuccess(exit) ? [] : exit.cause.reasons.flatMap((reason) => {
    const error = reason._tag === "Fail" ? reason.error : undefined
    return !isSpApiError(error) ? [] : [
      JSON.stringify([SpApiErrorHttp.bodyOf(error), SpApiErrorHttp.headersOf(error)]),
      ...print(SpApiErrorHttp.publicOf(error)),
      ...print(error.reason)
    ]
  })

const faults: ReadonlyArray<Sandbox.FaultKind | "none"> = [
  "none",
  "throttled",
  "failure",
  "unavailable",
  "expired-token",
  "reset-before-headers",
  "reset-after-headers",
  "truncated",
  "stalled",
  "malformed-json",
  "wrong-charset",
  "clock-skew",
  "unknown-enum",
  "null-fields",
  "missing-fields"
]

describe("nothing secret or personal is shown", () => {
  it.effect.each(faults.map((fault) => [fault] as const))(
    "by any entry point, with fault: %s",
    ([fault]) =>
      Effect.gen(function*() {
        const needles = makeNeedles()
        const { everything, value, written } = yield* record((note) =>
          letTimePass(
            Effect.gen(function*() {
              yield* plant(needles)
              const sandbox = yield* Sandbox.Sandbox
              const exits: Array<Exit.Exit<unknown, unknown>> = []
              const waits: Array<Policy.Wait> = []
              const lines: Array<string> = []
              const log = RequestLog.layer((entry) => lines.push(JSON.stringify(entry)))
              const calls = yield* entryPoints
              if (fault !== "none") {
                for (const on of ["api", "lwa", "sts", "document"]) {
                  yield* sandbox.faults.add({ kind: fault, on, probability: 0.4 })
                }
              }
              for (const [title, call] of calls) {
                exits.push(
                  yield* note(title, call).pipe(
                    Effect.provideService(Policy.OnWait, (wait) => Effect.sync(() => void waits.push(wait))),
                    Effect.provideService(Policy.WaitNotices, reportAll),
                    Effect.provide(log)
                  )
                )
              }
              return {
                exits,
                waits,
                lines,
                requests: inspect(yield* sandbox.requests, { depth: null }) + JSON.stringify(yield* sandbox.requests)
              }
            }).pipe(Effect.provide(client(needles))),
            "20 seconds"
          )
        )
        // The test has teeth only where there was something to show, and something shown.
        assert.isAbove(needles.found.size, 30)
        assert.isAbove(written.spans.length, 40)
        assert.isAbove(written.logs.length, 5)
        assert.isTrue(value.exits.some(Exit.isFailure))
        if (pausing.has(fault)) {
          assert.isAbove(value.waits.length, 5)
          assert.isTrue(written.logs.some((line) => / waits /.test(line)))
        }
        const served = value.exits.flatMap(bodiesOf)
        assert.isAbove(served.length, 5)
        const search = searching(needles)
        search(everything, fault)
        search(value.waits.flatMap(print).join("\n"), "a wait")
        search(served.join("\n"), "a body that a server responds with")
        assert.isAbove(value.lines.length, 20)
        search(value.lines.join("\n"), "the log of requests")
        search(value.requests, "the sandbox's log")
      })
  )

  it.effect("by any value that the library hands out, however it is printed", () =>
    Effect.gen(function*() {
      const needles = makeNeedles()
      yield* Effect.gen(function*() {
        yield* plant(needles)
        const services = yield* Effect.context<SpApi.SignedServices>()
        const lwa = yield* LwaTokenService.LwaTokenService
        const sts = yield* StsCredentialService.StsCredentialService
        const config = yield* SpApiConfig.SpApiConfig
        const values = [
          services,
          config,
          yield* config.clientSecret,
          yield* lwa.accessToken,
          yield* lwa.grantless("sellingpartnerapi::notifications"),
          yield* sts.credentials,
          (yield* Sandbox.Sandbox).configValues,
          (yield* Sandbox.Sandbox).signedConfigValues,
          yield* Effect.provide(
            Effect.flatMap(SpApiRateLimiter.SpApiRateLimiter, (limiter) => limiter.status),
            SpApiRateLimiter.layer()
          ),
          OrdersV0.getOrders,
          OrdersV0.getOrders({ MarketplaceIds }),
          lwa
        ]
        const search = searching(needles)
        for (const value of values) for (const text of print(value)) search(text, "a value")
      }).pipe(Effect.provide(client(needles)))
    }))
})

describe("nothing of a proxy's login is shown", () => {
  const login = { user: "planted-user-of-the-proxy", password: "planted-password-of-the-proxy" }
  const needlesOfLogin = () => {
    const needles = makeNeedles()
    for (const value of [...Object.values(login), btoa(`${login.user}:${login.password}`)]) needles.add("login", value)
    return needles
  }

  it.live("in logs, spans and errors, where the proxy refuses it or is not there", () =>
    Effect.gen(function*() {
      const refusing = yield* connectProxy({ port: 1, credentials: "others:own" })
      const { everything, value, written } = yield* record((note) =>
        Effect.forEach([refusing.port, 1], (port) => {
          const proxy = `http://${login.user}:${login.password}@127.0.0.1:${port}`
          const values = {
            clientId: "amzn1.application-oa2-client.test",
            clientSecret: Redacted.make("planted-secret")
          }
          const layers = [
            NodeSpApi.layer({ ...values, refreshToken: Redacted.make("Atzr|planted") }, { http: { proxy } }),
            NodeSpApi.layer({ ...values, refreshToken: Redacted.make("Atzr|planted") }).pipe(
              Layer.provide(
                Layer.succeed(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv({ env: { HTTPS_PROXY: proxy } }))
              )
            )
          ]
          return Effect.forEach(layers, (layer) =>
            note("a call", Effect.provide(OrdersV0.getOrder({ orderId: "902-3159896-1390916" }), layer)).pipe(
              Effect.provideService(Policy.CurrentRetryPolicy, {
                attempts: 2,
                baseMillis: 1,
                capMillis: 1,
                throttledAttempts: 1
              }),
              Effect.provideService(Policy.WaitNotices, reportAll)
            ))
        })
      )
      assert.isTrue(value.flat().every(Exit.isFailure))
      assert.isAbove(refusing.hosts.length, 1)
      assert.isAbove(written.spans.length, 4)
      assert.include(everything, `127.0.0.1:${refusing.port}`)
      searching(needlesOfLogin())(everything, "a proxy")
    }).pipe(Effect.scoped))
})

describe("nothing of an account's credentials is shown", () => {
  it.effect("by the warning of clients that are made for each call, also where its name is a token", () =>
    Effect.gen(function*() {
      const { layer } = fakeApi(() => Response.json({ payload: [] }))
      const needles = makeNeedles()
      for (const value of Object.values(secrets)) needles.add("secret", value)
      const { everything, written } = yield* record((note) =>
        Effect.forEach([undefined, "my shop", secrets.refreshToken], (accountName, index) => {
          const refreshToken = Redacted.make(`${secrets.refreshToken}-${index}`)
          const client = layer({ refreshToken, ...accountName !== undefined && { accountName } }).pipe(
            Layer.provide(Layer.succeed(WatchTokens, watchFresh))
          )
          const call = note("a call", Effect.provide(Sellers.getMarketplaceParticipations(), client))
          return Effect.forEach(Array(6).keys(), () => call).pipe(Effect.provideService(FreshClients, 4))
        })
      )
      // In three forms.
      assert.lengthOf(written.logs.filter((line) => line.includes("have requested a token")), 9)
      searching(needles)(everything, "the warning")
    }))
})

describe("the test itself", () => {
  it.effect("finds a secret in a log, in a span and in an error", () =>
    Effect.gen(function*() {
      const needles = makeNeedles()
      needles.add("token", "Atza|0123456789abcdef0123")
      for (
        const leak of [
          Effect.logTrace("token Atza|0123456789abcdef0123"),
          Effect.withSpan(Effect.void, "call", { attributes: { url: "?t=Atza%7C0123456789abcdef0123" } }),
          Effect.die(new Error("0123456789abcdef0123"))
        ]
      ) {
        const { everything } = yield* record((note) => note("leak", leak))
        assert.throws(() => searching(needles)(everything, "here"), "a token is shown")
      }
    }))
})
