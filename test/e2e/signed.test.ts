/** Signed requests over real sockets, checked by the sandbox, which computes every signature by itself. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { Marketplace, SpApi, SpApiConfig } from "effect-sp-api"
import { Sandbox } from "effect-sp-api-sandbox"
import * as ListingsItems from "effect-sp-api/apis/ListingsItems_2021_08_01"
import * as LwaTokenService from "effect-sp-api/auth/LwaTokenService"
import * as RestrictedDataTokens from "effect-sp-api/auth/RestrictedDataTokens"
import * as Signer from "effect-sp-api/auth/Signer"
import * as StsCredentialService from "effect-sp-api/auth/StsCredentialService"
import * as SpApiRateLimiter from "effect-sp-api/http/SpApiRateLimiter"
import * as UndiciHttpClient from "effect-sp-api/http/UndiciHttpClient"
import { FetchHttpClient, HttpClientRequest } from "effect/http"

const skus = ["A/B", "50%", "a b", "ä", "+", "!'()*", "📦", "a?b#c&d=e", "%2F", "...", "~"]

const clients = [
  ["fetch", FetchHttpClient.layer],
  ["undici", NodeHttpClient.layerUndici],
  ["the lean client", UndiciHttpClient.layer()],
  ["node:http", NodeHttpClient.layerNodeHttp]
] as const

/** What the sandbox said of a request for a SKU: whether it got past the signature. */
const ask = (sku: string) =>
  Effect.gen(function*() {
    const sandbox = yield* Sandbox.Sandbox
    return yield* ListingsItems.getListingsItem({
      sellerId: sandbox.credentials.sellerId,
      sku,
      marketplaceIds: [Marketplace.US.id],
      includedData: ["summaries", "attributes"]
    }).pipe(
      Effect.map(() => "accepted"),
      Effect.catchReason("SpApiError", "NotFound", () => Effect.succeed("accepted")),
      Effect.catch((error) => Effect.succeed(error.message))
    )
  })

const server = Sandbox.layerServer({ seed: 1, usagePlans: "off" })

const signed = Layer.unwrap(
  Effect.map(Sandbox.Sandbox, (sandbox) => SpApi.layerSigned(sandbox.signedConfigValues))
)

/** Signs, then changes one character of the signature. */
const broken = Layer.effect(
  Signer.Signer,
  Effect.map(Signer.Signer, (signer) => ({
    ...Signer.refusals,
    sign: (request: HttpClientRequest.HttpClientRequest) =>
      Effect.map(signer.sign(request), (done) =>
        HttpClientRequest.setHeader(
          done,
          "authorization",
          done.headers["authorization"]!.replace(/.$/, (last) => last === "0" ? "1" : "0")
        ))
  }))
).pipe(Layer.provide(Signer.layerSigV4), Layer.provide(StsCredentialService.layerAssumeRole))

describe("signed", () => {
  it.live.each(clients)("every odd SKU arrives as it was signed, over %s", ([, http]) =>
    Effect.gen(function*() {
      for (const sku of skus) assert.strictEqual(yield* ask(sku), "accepted", sku)
      const sandbox = yield* Sandbox.Sandbox
      const requests = yield* sandbox.requestsOf("listingsItems_2021-08-01.getListingsItem")
      assert.lengthOf(requests, skus.length)
      assert.isTrue(requests.every((request) => request.signed))
      assert.lengthOf(yield* sandbox.requestsOf("sts.AssumeRole"), 1)
      assert.lengthOf(yield* sandbox.requestsOf("lwa.token"), 1)
    }).pipe(Effect.provide(signed.pipe(Layer.provide(http), Layer.provideMerge(server)))))

  it.live.each(clients)(
    "a server whose clock is wrong is signed for by its clock, over %s",
    ([, http]) =>
      Effect.gen(function*() {
        const sandbox = yield* Sandbox.Sandbox
        yield* sandbox.faults.add({ kind: "clock-skew", on: "api", times: Infinity, delay: "30 minutes" })
        yield* sandbox.faults.add({ kind: "clock-skew", on: "sts", times: Infinity, delay: "-20 minutes" })
        for (const sku of ["a", "b", "c"]) assert.strictEqual(yield* ask(sku), "accepted", sku)
        const requests = yield* sandbox.requestsOf("listingsItems_2021-08-01.getListingsItem")
        assert.deepStrictEqual(requests.map(({ status }) => status === 403), [true, false, false, false])
        assert.lengthOf(yield* sandbox.requestsOf("sts.AssumeRole"), 2)
        assert.lengthOf(yield* sandbox.requestsOf("lwa.token"), 1)
      }).pipe(Effect.provide(signed.pipe(Layer.provide(http), Layer.provideMerge(server))))
  )

  it.live("a signature that is wrong by one character is refused, and the hint says where to look", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(ListingsItems.getListingsItem({
        sellerId: "A1",
        sku: "a",
        marketplaceIds: [Marketplace.US.id]
      }))
      assert.strictEqual(error.reason._tag, "Unauthorized")
      assert.match(error.hint ?? "", /secret access key.*region.*clock/)
    }).pipe(Effect.provide(
      SpApi.layerNoDeps.pipe(
        Layer.provide([RestrictedDataTokens.layer, SpApiRateLimiter.layer(), broken]),
        Layer.provide(LwaTokenService.layer),
        Layer.provide(Layer.unwrap(
          Effect.map(Sandbox.Sandbox, (sandbox) => SpApiConfig.layer(sandbox.signedConfigValues))
        )),
        Layer.provide(UndiciHttpClient.layer()),
        Layer.provideMerge(server)
      )
    )))
})
