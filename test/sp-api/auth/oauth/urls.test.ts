import { assert, describe, it } from "@effect/vitest"
import * as OAuth from "effect-sp-api/auth/OAuth"
import * as Marketplace from "effect-sp-api/Marketplace"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { applicationId, layerOf, options, redirectUri, stateOf } from "./support.ts"

const consent = (extra: Partial<OAuth.ConsentUrlOptions>) =>
  OAuth.consentUrl({ marketplace: Marketplace.US, applicationId, state: "s", ...extra })

describe("consentUrl", () => {
  it.effect("leads a seller to the Seller Central of every marketplace", () =>
    Effect.gen(function*() {
      for (const marketplace of Marketplace.all) {
        const url = new URL(yield* consent({ marketplace }))
        assert.strictEqual(url.origin, marketplace.sellerCentral)
        assert.strictEqual(url.pathname, "/apps/authorize/consent")
        assert.deepStrictEqual([...url.searchParams], [["application_id", applicationId], ["state", "s"]])
      }
    }))

  it.effect("leads a vendor to Vendor Central, and names the marketplaces where none is known", () =>
    Effect.gen(function*() {
      const unknown: Array<string> = []
      for (const marketplace of Marketplace.all) {
        yield* consent({ marketplace, kind: "vendor" }).pipe(
          Effect.tap((url) => Effect.sync(() => assert.strictEqual(new URL(url).origin, marketplace.vendorCentral))),
          Effect.catchReason("OAuthError", "RequestInvalid", (reason) =>
            Effect.sync(() => {
              assert.strictEqual(reason.field, "marketplace")
              assert.include(reason.description, marketplace.name)
              unknown.push(marketplace.countryCode)
              return ""
            }))
        )
      }
      assert.deepStrictEqual(unknown, ["IE", "ZA"])
    }))

  it.effect("encodes its query by RFC 3986 and marks a draft", () =>
    Effect.gen(function*() {
      assert.strictEqual(
        yield* consent({ state: "a b+c/(d)'*!~é", redirectUri, draft: true }),
        "https://sellercentral.amazon.com/apps/authorize/consent?application_id=amzn1.sp.solution.0f6c1b1e" +
          "&state=a%20b%2Bc%2F%28d%29%27%2A%21~%C3%A9&redirect_uri=https%3A%2F%2Fapp.example.com%2Famazon%2Fcallback&version=beta"
      )
    }))

  it.effect.prop(
    "any state is restored by parsing the query",
    [Schema.String],
    ([state]) =>
      Effect.gen(function*() {
        assert.strictEqual(stateOf(yield* consent({ state })), state.toWellFormed())
      })
  )

  for (
    const [field, extra] of [
      ["applicationId", { applicationId: "amzn1.application-oa2-client.123" }],
      ["applicationId", { applicationId: "" }],
      ["redirectUri", { redirectUri: "http://app.example.com/callback" }],
      ["redirectUri", { redirectUri: "https://app.example.com/callback#done" }],
      ["redirectUri", { redirectUri: "/callback" }],
      ["redirectUri", { redirectUri: "https://user:pw@app.example.com/callback" }],
      ["redirectUri", { redirectUri: "https://user@app.example.com/callback" }],
      ["redirectUri", { redirectUri: "https://:pw@app.example.com/callback" }],
      ["redirectUri", { redirectUri: "http://user:pw@localhost:3000/callback" }],
      ["centralUrl", { centralUrl: "https://user:pw@sellercentral.amazon.com" }],
      ["centralUrl", { centralUrl: "http://amazon.example.com" }]
    ] as const
  ) {
    it.effect(`refuses what Amazon would refuse: ${JSON.stringify(extra)}`, () =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(consent(extra))
        assert.strictEqual(error.reason._tag === "RequestInvalid" && error.reason.field, field)
      }))
  }

  it.effect("takes loopback addresses over http, for development", () =>
    Effect.gen(function*() {
      const url = yield* consent({
        redirectUri: "http://localhost:3000/callback",
        centralUrl: "http://127.0.0.1:4000/"
      })
      assert.isTrue(url.startsWith("http://127.0.0.1:4000/apps/authorize/consent?"))
    }))
})

describe("the log-in request of the Appstore", () => {
  const confirm = (callbackUri: string, extra: Record<string, string> = {}, settings = options) =>
    Effect.gen(function*() {
      const oauth = yield* OAuth.OAuth
      const query = new URLSearchParams({
        amazon_callback_uri: callbackUri,
        amazon_state: "amazon-state",
        selling_partner_id: "A2EXAMPLE",
        ...extra
      })
      return yield* oauth.confirm({ query, session: "session-1" })
    }).pipe(Effect.provide(layerOf(settings)))

  it.effect("goes on at amazon_callback_uri with Amazon's state, the own state and the redirect URI", () =>
    Effect.gen(function*() {
      const url = new URL(yield* confirm(`https://sellercentral.amazon.com/apps/authorize/confirm/${applicationId}`))
      assert.strictEqual(
        url.origin + url.pathname,
        `https://sellercentral.amazon.com/apps/authorize/confirm/${applicationId}`
      )
      assert.strictEqual(url.searchParams.get("amazon_state"), "amazon-state")
      assert.strictEqual(url.searchParams.get("redirect_uri"), redirectUri)
      assert.isNotEmpty(url.searchParams.get("state"))
      assert.isFalse(url.searchParams.has("version"))
    }))

  it.effect("passes version=beta on, and lets the URI's own query not override what it adds", () =>
    Effect.gen(function*() {
      const url = new URL(
        yield* confirm(
          "https://sellercentral.amazon.com/apps/authorize/confirm/x?keep=1&state=theirs&redirect_uri=https://evil.example&version=9",
          { version: "beta" }
        )
      )
      assert.strictEqual(url.searchParams.get("keep"), "1")
      assert.deepStrictEqual(url.searchParams.getAll("redirect_uri"), [redirectUri])
      assert.deepStrictEqual(url.searchParams.getAll("version"), ["beta"])
      assert.notInclude(url.searchParams.getAll("state"), "theirs")
    }))

  it.effect("adds no version=beta for a published application, whatever the URI holds", () =>
    Effect.gen(function*() {
      const url = new URL(yield* confirm("https://sellercentral.amazon.com/apps/authorize/confirm/x?version=beta"))
      assert.isFalse(url.searchParams.has("version"))
    }))

  it.effect("knows the hosts of every marketplace", () =>
    Effect.gen(function*() {
      for (const { sellerCentral, vendorCentral } of Marketplace.all) {
        for (const origin of [sellerCentral, vendorCentral]) {
          if (origin !== undefined) {
            assert.isTrue((yield* confirm(`${origin}/apps/authorize/confirm/x`)).startsWith(`${origin}/`))
          }
        }
      }
    }))

  for (
    const evil of [
      "https://evil.example/apps/authorize/confirm/x",
      "https://sellercentral.amazon.com.evil.example/apps/authorize/confirm/x",
      "https://evil-sellercentral.amazon.com/apps/authorize/confirm/x",
      "https://x.sellercentral.amazon.com/apps/authorize/confirm/x",
      "https://sellercentral.amazon.com@evil.example/apps/authorize/confirm/x",
      "https://user@sellercentral.amazon.com/apps/authorize/confirm/x",
      "https://sellercentral.amazon.com:8443/apps/authorize/confirm/x",
      "https://evil.example\\@sellercentral.amazon.com/apps/authorize/confirm/x",
      "http://sellercentral.amazon.com/apps/authorize/confirm/x",
      "https://sellercentral.amazon.com/signin?openid.return_to=https://evil.example",
      "https://sellercentral.amazon.com/apps/authorize/../../signin",
      "https://sellercentral.amazon.com./apps/authorize/confirm/x",
      "https://constructor/apps/authorize/confirm/x",
      "//evil.example/apps/authorize/confirm/x",
      "/apps/authorize/confirm/x",
      "javascript:alert(1)",
      "data:text/html,x"
    ]
  ) {
    it.effect(`is refused when it leads elsewhere: ${evil}`, () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* Effect.flip(confirm(evil))).reason._tag, "CallbackUriRefused")
      }))
  }

  it.effect("is completed with the Central of a marketplace when Amazon sends a bare path", () =>
    Effect.gen(function*() {
      const oauth = yield* OAuth.OAuth
      const follow = (path: string) =>
        oauth.confirm({
          query: new URLSearchParams({ amazon_callback_uri: path, amazon_state: "a", selling_partner_id: "A2EXAMPLE" }),
          session: "session-1",
          marketplace: Marketplace.DE
        })
      assert.isTrue(
        (yield* follow("/apps/authorize/confirm/x")).startsWith("https://sellercentral-europe.amazon.com/apps/")
      )
      const refused = yield* Effect.flip(follow("//evil.example/apps/authorize/confirm/x"))
      assert.strictEqual(refused.reason._tag, "CallbackUriRefused")
    }).pipe(Effect.provide(layerOf(options))))

  it.effect("follows hosts that the program trusts, http on loopback alone", () =>
    Effect.gen(function*() {
      const settings: OAuth.Options = {
        ...options,
        callbackHosts: {
          "localhost:4000": { region: "fe", kind: "seller" },
          "central.example": { region: "na", kind: "seller" }
        }
      }
      yield* confirm("http://localhost:4000/apps/authorize/confirm/x", {}, settings)
      for (const host of ["http://central.example", "http://localhost:4001", "https://constructor"]) {
        const refused = yield* Effect.flip(confirm(`${host}/apps/authorize/confirm/x`, {}, settings))
        assert.strictEqual(refused.reason._tag, "CallbackUriRefused")
      }
    }))

  it.effect("is distinguished from a callback that was registered at the wrong place", () =>
    Effect.gen(function*() {
      const oauth = yield* OAuth.OAuth
      const login = yield* Effect.flip(oauth.complete({
        query: "?amazon_callback_uri=https%3A%2F%2Fsellercentral.amazon.com&amazon_state=a&selling_partner_id=A",
        session: "session-1"
      }))
      assert.include(login.message, "OAuth Login URI")
      const callback = yield* Effect.flip(oauth.confirm({ query: "spapi_oauth_code=c&state=s", session: "session-1" }))
      assert.include(callback.message, "OAuth Redirect URI")
      assert.notInclude(callback.message, "spapi_oauth_code=c")
    }).pipe(Effect.provide(layerOf(options))))
})
