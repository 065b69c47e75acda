/** A connection that fails names the host that it was for, never the path, and says what to check. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Stream } from "effect"
import * as Document from "effect-sp-api/documents/Document"
import * as Policy from "effect-sp-api/http/Policy"
import * as SpApi from "effect-sp-api/SpApi"
import type { SpApiError } from "effect-sp-api/SpApiError"
import { HttpClient, HttpClientError } from "effect/http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { createServer } from "node:net"
import { json, serve } from "../sp-api/auth/support/server.ts"
import { getThings } from "../sp-api/support/operations.ts"
import { clients } from "./support/wire.ts"

const withoutRetries = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.provideService(effect, Policy.CurrentRetryPolicy, {
    attempts: 1,
    baseMillis: 1,
    capMillis: 1,
    throttledAttempts: 1
  })

/** A port that nothing listens to. */
const closedPort = Effect.promise(async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
})

const call = (http: Layer.Layer<HttpClient.HttpClient>, endpoint: string, lwaEndpoint: string, signed = false) => {
  const values = {
    endpoint,
    lwaEndpoint,
    clientId: "client",
    clientSecret: Redacted.make("secret"),
    refreshToken: Redacted.make("Atzr|refresh"),
    aws: signed
      ? {
        accessKeyId: "AKIDEXAMPLE",
        secretAccessKey: Redacted.make("key"),
        roleArn: "arn:aws:iam::123456789012:role/SellingPartner",
        stsEndpoint: endpoint
      }
      : undefined
  }
  return getThings({ MarketplaceIds: ["ATVPDKIKX0DER"] }).pipe(
    Effect.flip,
    withoutRetries,
    Effect.provide((signed ? SpApi.layerSigned(values) : SpApi.layer(values)).pipe(Layer.provide(Layer.fresh(http))))
  )
}

const names = (error: SpApiError, operation: string, host: string) => {
  assert.strictEqual(error.operation, operation)
  assert.deepInclude(error.reason, { _tag: "TransportFailed", host })
  assert.include(error.message, `The connection to ${host} failed: `)
  assert.match(error.hint!, /DNS.*SPAPI_ENDPOINT.*proxy/)
  assert.notMatch(error.message, /secret-path|planted/)
}

describe.each(clients)("over %s", (_, http) => {
  it.live("a call, its token, the keys of a role and a document name their host", () =>
    Effect.scoped(Effect.gen(function*() {
      const lwa = yield* serve(() => json({ access_token: "Atza|a", token_type: "bearer", expires_in: 3600 }))
      const port = yield* closedPort
      const closed = `http://127.0.0.1:${port}`
      names(yield* call(http, closed, lwa.url), "things.getThings", `127.0.0.1:${port}`)
      names(yield* call(http, lwa.url, `${closed}/secret-path`), "lwa.token", `127.0.0.1:${port}`)
      names(yield* call(http, closed, lwa.url, true), "sts.AssumeRole", `127.0.0.1:${port}`)
      names(yield* call(http, "https://nowhere.invalid", lwa.url), "things.getThings", "nowhere.invalid")
      const document = yield* Document.text({ url: `${closed}/secret-path?X-Amz-Signature=planted` }).pipe(
        Stream.runDrain,
        Effect.flip,
        withoutRetries,
        Effect.provide(http)
      )
      if (document._tag === "SpApiError") names(document, document.operation, `127.0.0.1:${port}`)
    })))
})

describe("messages of other runtimes", () => {
  const deno =
    "error sending request for url (https://127.0.0.1:1/secret-path/planted?a=planted): client error (Connect): "

  it.effect.each([
    ["Deno, a name", new TypeError(`${deno}dns error: failed to lookup address information`)],
    ["Deno, a refusal", new TypeError(`${deno}tcp connect error: Connection refused (os error 111)`)],
    ["Bun, a name", Object.assign(new Error("Was there a typo in the url or port?"), { code: "FailedToOpenSocket" })],
    ["Bun, a refusal", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" })],
    ["a reset", new TypeError("fetch failed", { cause: Object.assign(new Error("read"), { code: "ECONNRESET" }) })]
  ] as ReadonlyArray<readonly [string, Error]>)("%s: the host without its path", ([, cause]) =>
    Effect.gen(function*() {
      const http = Layer.succeed(
        HttpClient.HttpClient,
        HttpClient.make((request) =>
          Effect.fail(
            new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) })
          )
        )
      )
      const document = yield* Effect.flip(withoutRetries(Effect.provide(
        Stream.runDrain(Document.text({ url: "https://tortuga-prod-eu.s3.amazonaws.com/secret-path?X=planted" })),
        http
      )))
      if (document._tag === "SpApiError") names(document, document.operation, "tortuga-prod-eu.s3.amazonaws.com")
    }))

  it.effect("a certificate that is not trusted says what to do", () =>
    Effect.gen(function*() {
      const cause = Object.assign(new Error("self-signed"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" })
      const http = HttpClient.make((request) =>
        Effect.fail(
          new HttpClientError.HttpClientError({ reason: new HttpClientError.TransportError({ request, cause }) })
        )
      )
      const error = yield* Effect.flip(Effect.provideService(
        Stream.runDrain(Document.text({ url: "https://tortuga-prod-eu.s3.amazonaws.com/" })),
        HttpClient.HttpClient,
        http
      ))
      assert.match(error.message, /certificate is not trusted.*NODE_EXTRA_CA_CERTS/)
    }))
})
