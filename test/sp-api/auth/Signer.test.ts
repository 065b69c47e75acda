/** Signatures: AWS's published vectors, an independent verifier, and the wire. */
import { assert, describe, it } from "@effect/vitest"
import * as Signer from "effect-sp-api/auth/Signer"
import * as Sts from "effect-sp-api/auth/StsCredentialService"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as SigV4 from "../../../packages/sp-api/src/auth/internal/sigv4.ts"
import { serve } from "./support/server.ts"
import { config } from "./support/settings.ts"
import { suiteDate, suiteKeys, vectors } from "./support/signatureVectors.ts"
import { verify } from "./support/sigv4.ts"

const keys = {
  accessKeyId: "AKIAPLANTED000000000",
  secretAccessKey: "planted/aws+secret/access+key0000000",
  sessionToken: "planted//session+token=="
}

const credentials: Sts.AwsCredentials = {
  accessKeyId: keys.accessKeyId,
  secretAccessKey: Redacted.make(keys.secretAccessKey),
  sessionToken: Redacted.make(keys.sessionToken)
}

const signer = Signer.layerSigV4.pipe(Layer.provide([
  Layer.succeed(Sts.StsCredentialService, { credentials: Effect.succeed(credentials), invalidate: Effect.void }),
  config({ region: "eu" })
]))

const expected = { ...keys, region: "eu-west-1", service: "execute-api" }

const sign = (request: HttpClientRequest.HttpClientRequest) => Signer.Signer.use((s) => s.sign(request))

/** What a server would see, taken from the request as it is handed to the HTTP client. */
const received = (request: HttpClientRequest.HttpClientRequest) => {
  const url = new URL(request.url)
  return {
    method: request.method,
    target: request.url.slice(url.origin.length),
    headers: { ...request.headers, host: url.host },
    body: request.body._tag === "Uint8Array" ? request.body.body : ""
  }
}

const rfc3986 = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

const odd = [
  "A/B",
  "50%",
  "a b",
  "ä",
  "+",
  "!'()*",
  "🧦",
  "~",
  "%41",
  "a&b=c",
  "#",
  "?",
  "x;y",
  "\"<>\\^`{|}",
  "__proto__",
  "-",
  ","
]
const text = Arbitrary.map(Arbitrary.schema(Schema.Array(Schema.Literals(odd))), (parts) => `x${parts.join("")}`)
const value = Arbitrary.schema(Schema.Literals(["", ...odd]))
const targets = Arbitrary.map(
  Arbitrary.all([
    Arbitrary.array(text, { minLength: 1, maxLength: 4 }),
    Arbitrary.array(Arbitrary.all([value, value]), { maxLength: 6 })
  ]),
  ([segments, query]) =>
    `/${segments.map(rfc3986).join("/")}` +
    (query.length === 0 ? "" : `?${query.map(([name, value]) => `${rfc3986(name)}=${rfc3986(value)}`).join("&")}`)
)

describe("Signer", () => {
  it.effect.each(vectors)("returns the signature of AWS's test suite for $name", (vector) =>
    Effect.gen(function*() {
      yield* TestClock.setTime(suiteDate)
      const [method, target] = vector.request.split(" ")
      const signed = yield* (yield* SigV4.make("service", "us-east-1"))(
        HttpClientRequest.make(method as "GET" | "POST")(`https://example.amazonaws.com${target}`, {
          ...(vector.body === undefined
            ? undefined
            : { body: HttpBody.text(vector.body, vector.headers?.["Content-Type"]) }),
          headers: vector.headers ?? {}
        }),
        vector.sessionToken === undefined
          ? suiteKeys
          : { ...suiteKeys, sessionToken: Redacted.make(vector.sessionToken) }
      )
      assert.strictEqual(signed.headers["x-amz-date"], "20150830T123600Z")
      assert.strictEqual(
        signed.headers["authorization"],
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, " +
          `SignedHeaders=${vector.signedHeaders ?? "host;x-amz-date"}, Signature=${vector.signature}`
      )
    }))

  it.effect("the verifier of these tests refuses what was changed on the way", () =>
    Effect.gen(function*() {
      const signed = yield* sign(HttpClientRequest.post("https://sellingpartnerapi-eu.amazon.com/a?x=1&y=", {
        body: HttpBody.text("{}", "application/json"),
        headers: { "x-amz-access-token": "Atza|1" }
      }))
      const right = received(signed)
      assert.isTrue(verify(right, expected).ok)
      for (
        const wrong of [
          { ...right, method: "PUT" },
          { ...right, target: "/a?x=2&y=" },
          { ...right, target: "/b?x=1&y=" },
          { ...right, target: "/a?x=1" },
          { ...right, body: "{ }" },
          { ...right, headers: { ...right.headers, "x-amz-access-token": "Atza|2" } },
          { ...right, headers: { ...right.headers, host: "evil.example" } },
          { ...right, headers: { ...right.headers, "x-amz-security-token": "other" } }
        ]
      ) assert.isFalse(verify(wrong, expected).ok)
      assert.isFalse(verify(right, { ...expected, region: "us-east-1" }).ok)
      assert.isFalse(verify(right, { ...expected, secretAccessKey: "other" }).ok)
    }).pipe(Effect.provide(signer)))

  it.effect.prop(
    "signs any target as it is sent: odd SKUs, repeated keys, empty values, bodies",
    [
      targets,
      Schema.Literals(["GET", "POST", "PUT", "DELETE", "PATCH"]),
      Schema.Literals(["", "{}", "{\"sku\":\"ä 🧦\"}"])
    ],
    ([target, method, body]) =>
      Effect.gen(function*() {
        const signed = yield* sign(
          HttpClientRequest.make(method)(`https://sellingpartnerapi-eu.amazon.com${target}`, {
            headers: {
              "x-amz-access-token": "Atza|x",
              accept: "application/json",
              "user-agent": "App/1.0 (Language=TypeScript)"
            },
            ...(body === "" ? undefined : { body: HttpBody.text(body, "application/json") })
          })
        )
        assert.deepStrictEqual(verify(received(signed), { ...expected, now: 0 }), {
          ok: true,
          signedHeaders: [
            "accept",
            ...(body === "" ? [] : ["content-type"]),
            "host",
            "x-amz-access-token",
            "x-amz-date",
            "x-amz-security-token"
          ]
        })
      }).pipe(Effect.provide(signer))
  )

  it.live("what arrives at a server is what was signed", () =>
    Effect.gen(function*() {
      const server = yield* serve(() => ({}))
      const http = yield* HttpClient.HttpClient
      const query = "q=1&__proto__=a%20b&q=&SKU=A%2FB&__proto__=%21%27%28%29%2A&d=2026-01-01T00%3A00%3A00Z&empty"
      const path = "/listings/2021-08-01/items/A1/50%25%20A%2FB%2B%C3%A4%F0%9F%A7%A6"
      for (
        const request of [
          HttpClientRequest.get(`${server.url}${path}?${query}`),
          HttpClientRequest.put(`${server.url}${path}?${query}`, {
            body: HttpBody.text("{\"a\":\"ä\"}", "application/json")
          }),
          HttpClientRequest.delete(`${server.url}${path}`)
        ]
      ) yield* Effect.flatMap(sign(request), http.execute)
      assert.deepStrictEqual(server.received.map((one) => one.target), [`${path}?${query}`, `${path}?${query}`, path])
      for (const one of server.received) {
        const verdict = verify(one, { ...expected, now: Date.now() })
        assert.isTrue(verdict.ok, JSON.stringify(verdict))
      }
    }).pipe(Effect.provide([signer, FetchHttpClient.layer])))

  it.effect("adds three headers, takes none away, never sets Host, and dates by the Clock", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.parse("2026-02-03T04:05:06.789Z"))
      const request = HttpClientRequest.get("https://sellingpartnerapi-eu.amazon.com/a?b=c", {
        headers: { accept: "x" }
      })
      const signed = yield* sign(request)
      assert.strictEqual(signed.url, request.url)
      assert.deepStrictEqual(Object.keys(signed.headers).sort(), [
        "accept",
        "authorization",
        "x-amz-date",
        "x-amz-security-token"
      ])
      assert.strictEqual(signed.headers["x-amz-date"], "20260203T040506Z")
      assert.match(signed.headers["authorization"] ?? "", /20260203\/eu-west-1\/execute-api\/aws4_request/)
    }).pipe(Effect.provide(signer)))

  it.effect("signs afresh for every attempt: an old signature is replaced, not signed over", () =>
    Effect.gen(function*() {
      const first = yield* sign(HttpClientRequest.get("https://sellingpartnerapi-eu.amazon.com/a"))
      yield* TestClock.adjust("20 minutes")
      const second = yield* sign(first)
      assert.isTrue(verify(received(second), { ...expected, now: 20 * 60_000 }).ok)
      assert.notStrictEqual(first.headers["authorization"], second.headers["authorization"])
    }).pipe(Effect.provide(signer)))

  it.effect("dates by the clock of AWS where STS found ours wrong", () =>
    Effect.gen(function*() {
      const signed = yield* (yield* SigV4.make("execute-api", "eu-west-1"))(
        HttpClientRequest.get("https://sellingpartnerapi-eu.amazon.com/a"),
        { ...credentials, clockOffset: 3_600_000 }
      )
      assert.strictEqual(signed.headers["x-amz-date"], "19700101T010000Z")
    }))

  it.effect("refuses a body whose bytes are not known, and a URL that is not percent-encoded", () =>
    Effect.gen(function*() {
      const streamed = yield* Effect.flip(sign(
        HttpClientRequest.post("https://sellingpartnerapi-eu.amazon.com/a").pipe(
          HttpClientRequest.bodyStream(Stream.succeed(new Uint8Array(1)))
        )
      ))
      assert.strictEqual(streamed.reason._tag, "SigningFailed")
      const broken = yield* Effect.flip(sign(HttpClientRequest.get("https://sellingpartnerapi-eu.amazon.com/a?x=%zz")))
      assert.strictEqual(broken.reason._tag, "SigningFailed")
    }).pipe(Effect.provide(signer)))

  it.effect("layerNone hands the request back untouched", () =>
    Effect.gen(function*() {
      const request = HttpClientRequest.get("https://sellingpartnerapi-eu.amazon.com/a")
      assert.strictEqual(yield* sign(request), request)
    }).pipe(Effect.provide(Signer.layerNone)))
})
